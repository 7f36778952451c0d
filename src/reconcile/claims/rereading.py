"""Reads one sentence of a source again, as it stands and without some of its words."""

from collections.abc import Iterable

import regex
from attrs import define, evolve, field

from reconcile.claims.claim import Claim
from reconcile.claims.facet_readers import Filling
from reconcile.claims.narrative import BACK, Narrative
from reconcile.claims.reading import read_claims_of
from reconcile.claims.sentence import Sentence, sentence
from reconcile.claims.unread import read_figures_alone
from reconcile.claims.vocabulary import Vocabulary
from reconcile.figures.hedge import DEFAULT_MODEL
from reconcile.figures.reading import read_figures
from reconcile.language.language import Language
from reconcile.text.division import Division, Span, divided
from reconcile.text.source import Source
from reconcile.text.tokens import Tokens, tokens

_CAPITAL, _OTHER = regex.compile(r"(?<![\p{L}\p{N}])\p{Lu}"), regex.compile(r"(?!Q|s\b)[\p{L}\p{N}]")


def rereading(
    claim: Claim,
    source: Source | None,
    *,
    language: Language,
    vocabulary: Vocabulary,
    filling: Filling | None = None,
) -> "Rereading":
    """Find the sentence of a claim in its source.

    Args:
        claim: The claim.
        source: Its source. Without it, or where it does not hold the sentence, the sentence stands alone.
        language: The words of its language.
        vocabulary: The things, measures and verbs to know.
        filling: Fills the facets that are left open.
    """
    start = claim.sentence_start
    span = start, start + len(claim.sentence)
    division = divided(source, language.abbreviations) if source is not None else None
    if division is None or span not in division.spans or division.source.text[slice(*span)] != claim.sentence:
        text = " " * start + claim.sentence
        division = Division(Source(text, date=claim.date, language=claim.language), [span])
    return Rereading(division, division.spans.index(span), language, vocabulary, filling)


@define(eq=False)
class Rereading:
    """A sentence of a source that can be read again, with words left out.

    What is left out gives way to as many letters that make no word, so that all else stays in its place.

    Attributes:
        division: The source and its sentences.
        place: The place of the sentence among them.
        language: The words of its language.
        vocabulary: The things, measures and verbs to know.
        filling: Fills the facets that are left open.
    """

    division: Division
    place: int
    language: Language
    vocabulary: Vocabulary
    filling: Filling | None = None
    _known: dict[tuple[Span, ...], tuple[Claim, ...]] = field(factory=dict, init=False, repr=False)

    def claims(self, without: tuple[Span, ...] = ()) -> tuple[Claim, ...]:
        """The claims of the sentence, read without the words of these spans of the text."""
        if without not in self._known:
            source = self.division.source
            text = _blanked(source.text, without)
            self._known[without] = self._read(Division(evolve(source, text=text), self.division.spans))
        return self._known[without]

    def _read(self, division: Division) -> tuple[Claim, ...]:
        if not self.language.has_clauses:
            alone = Division(division.source, division.spans[self.place : self.place + 1])
            return read_figures_alone(alone, language=self.language, model=DEFAULT_MODEL)
        return read_claims_of(
            Narrative(division, self.language, self.vocabulary),
            self.place,
            model=DEFAULT_MODEL,
            filling=self.filling,
        )

    def tokens(self) -> Tokens:
        """The tokens of the sentence."""
        comma = self.language.numbers.comma
        return tokens(self.division.source.text, *self.division.spans[self.place], comma=comma)

    def sentences(self) -> list[Sentence]:
        """The sentence and the few before it, the nearest first; none in a language whose clauses are not read."""
        if not self.language.has_clauses:
            return []
        return [self._sentence(place) for place in range(self.place, max(self.place - BACK, 0) - 1, -1)]

    def _sentence(self, place: int) -> Sentence:
        found = tokens(self.division.source.text, *self.division.spans[place])
        read = read_figures(found, self.language, DEFAULT_MODEL, verbs=self.vocabulary.verbs).read
        return sentence(found, read, self.language, self.vocabulary)


def _blanked(text: str, spans: Iterable[Span]) -> str:
    """The text with letters that make no word in the place of the spans; a capital stays one."""
    for start, end in spans:
        blank = _OTHER.sub("q", _CAPITAL.sub("Q", text[start:end]))
        text = text[:start] + blank + text[end:]
    return text
