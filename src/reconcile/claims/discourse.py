"""What a pronoun stands for: the subject named before it that it can mean."""

from attrs import field, frozen

from reconcile.claims.clause import Subject, subject_of
from reconcile.claims.measuring import event_among
from reconcile.claims.names import Name
from reconcile.claims.sentence import Sentence
from reconcile.claims.vocabulary import Vocabulary
from reconcile.language.language import Language
from reconcile.text.tokens import tokens

#: How many sentences back a referent is looked for: news seldom points further.
_BACK = 3

_PERSONS = frozenset(("he", "she", "his", "her", "him", "i"))
_MANY = frozenset(("they", "their", "them", "we"))


@frozen(eq=False)
class Discourse:
    """The sentences of a text up to one of them, in which its pronouns have their referents.

    Attributes:
        text: The whole text.
        before: The spans of the sentences before, nearest last.
        sentence: The sentence itself.
    """

    text: str
    before: tuple[tuple[int, int], ...]
    sentence: Sentence
    _subjects: dict[int, Subject | None] = field(factory=dict, init=False, repr=False)

    def referent(self, pronoun: str, index: int) -> Name | None:
        """The name that a pronoun at the index of the sentence stands for."""
        here = self._named(self.sentence)
        found = _last(pronoun, [subject for subject in here if subject.end <= index])
        if found is not None:
            return found
        if pronoun in ("his", "her", "its", "their"):
            found = _last(pronoun, here[:1])
            if found is not None:
                return found
        for start, end in reversed(self.before[-_BACK:]):
            found = _last(pronoun, self._named(_bare(self.text, start, end, self.sentence.language, self.sentence.vocabulary)))
            if found is not None:
                return found
        return None

    def event_before(self) -> str | None:
        """The kind of the last event that the sentence before names."""
        if not self.before:
            return None
        start, end = self.before[-1]
        previous = _bare(self.text, start, end, self.sentence.language, self.sentence.vocabulary)
        return event_among(previous, range(previous.tokens.count - 1, -1, -1))

    def _named(self, sentence: Sentence) -> list[Subject]:
        found = (subject_of(sentence, verb) for verb in sentence.verbs)
        named = {(subject.first, subject.end): subject for subject in found if subject is not None and subject.name}
        return [named[span] for span in sorted(named)]


def _bare(text: str, start: int, end: int, language: Language, vocabulary: Vocabulary) -> Sentence:
    """A sentence read for its subjects only."""
    return Sentence(tokens=tokens(text, start, end), figures=(), language=language, vocabulary=vocabulary)


def _last(pronoun: str, subjects: list[Subject]) -> Name | None:
    """The last subject that the pronoun can mean."""
    possible = [subject.name for subject in subjects if subject.name is not None and _can_mean(pronoun, subject.name)]
    named = [name for name in possible if name.kind != "common"]
    return (named or possible or [None])[-1]


def _can_mean(pronoun: str, name: Name) -> bool:
    if pronoun in _PERSONS:
        return name.kind == "person"
    if pronoun in _MANY:
        return name.plural or name.kind == "place"
    return name.kind != "person" and (name.kind == "place" or not name.plural)
