"""A source as its sentences are read, from the first to the last: what the last of them said is kept."""

from collections.abc import Iterator

from attrs import field, frozen

from reconcile.claims.sentence import Sentence, sentence
from reconcile.claims.vocabulary import Vocabulary
from reconcile.figures.reading import PlacedFigure
from reconcile.language.headlines import in_plain_case
from reconcile.language.language import Language
from reconcile.text.division import Division
from reconcile.text.tokens import Tokens, tokens

#: How many sentences back a referent is looked for: news seldom points further.
BACK = 3

#: What has been read is forgotten when there is more of it.
_MOST_KEPT = 4 * BACK


@frozen(eq=False)
class Narrative:
    """A divided source whose sentences are read one after another.

    Attributes:
        division: The source and the spans of its sentences.
        language: The words of its language.
        vocabulary: The things, measures and verbs to know.
        told: The sentences that have been read, by their place: the one at hand and the few before it.
    """

    division: Division
    language: Language
    vocabulary: Vocabulary
    told: dict[int, Sentence] = field(factory=dict, init=False, repr=False)

    def tokens(self, place: int) -> Tokens:
        """The tokens of the sentence at the place."""
        found = tokens(self.division.source.text, *self.division.spans[place])
        return in_plain_case(found, self.language)

    def read(self, place: int, found: Tokens, figures: tuple[PlacedFigure, ...]) -> Sentence:
        """Read a sentence whose figures are known."""
        read = self.told[place] = sentence(found, figures, self.language, self.vocabulary)
        return read

    def forget(self, place: int) -> None:
        """Forget the sentences that are too far back for one at the place, or behind it, to point at."""
        if len(self.told) > _MOST_KEPT:
            for old in [old for old in self.told if old < place - BACK]:
                del self.told[old]

    def before(self, place: int) -> Iterator[Sentence]:
        """The sentences before the place, the nearest first; one without figures is read when it is asked for."""
        for earlier in range(place - 1, max(place - BACK, 0) - 1, -1):
            if earlier not in self.told:
                self.told[earlier] = sentence(self.tokens(earlier), (), self.language, self.vocabulary)
            yield self.told[earlier]
