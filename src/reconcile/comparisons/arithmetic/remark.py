"""What a source says in one sentence: its claims, and the words between them as one line."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from attrs import frozen

from reconcile.claims.claim import Claim
from reconcile.comparisons.arithmetic.context import Context, context, own_words, tokens_of
from reconcile.figures.unit import FRACTION, NUMBER
from reconcile.language.concepts import Concepts, meaning, stem
from reconcile.language.formulas import FIGURE
from reconcile.language.language import language_of
from reconcile.numerals.numeral import Form

#: What ends a part of a sentence.
PAUSES = frozenset(",;:.–—()")
#: As many characters may lie between two sentences that are read together.
_NEAR = 160
#: How far from a figure its own words stand.
_BEFORE, _BEHIND = 5, 6


@frozen(eq=False)
class Remark:
    """The claims of one sentence.

    Attributes:
        claims: The claims, in the order of the text; none overlaps another.
        before: What the source says just before, if there are figures in it.
    """

    claims: tuple[Claim, ...]
    before: "Remark | None"

    @property
    def offset(self) -> int:
        """Where the sentence begins in the text of the source."""
        return self.claims[0].sentence_start

    @property
    def source(self) -> str:
        """The id of the source."""
        return self.claims[0].source

    @cached_property
    def line(self) -> tuple[str, ...]:
        """The words of the sentence in lower case, each figure as one sign; its hedge is left out."""
        text, spans = self.claims[0].sentence, [_numerals(claim, self.offset) for claim in self.claims]
        starts, lows = [start for start, _ in spans], [claim.start - self.offset for claim in self.claims]
        words, place = [], 0
        found = tokens_of(text, comma=False)
        for index in range(found.count):
            while place < len(spans) and found.starts[index] >= spans[place][1]:
                place += 1
            if place == len(spans) or found.ends[index] <= lows[place]:
                words.append(found.lower[index].replace(FIGURE, "") or "-")
            elif found.starts[index] <= starts[place] < found.ends[index]:
                words.append(FIGURE)
            elif found.starts[index] < starts[place]:
                continue  # a hedge or the sign of a currency
        return tuple(words)

    @cached_property
    def text(self) -> str:
        """The line as text, each word with a space behind it."""
        return "".join(f"{word} " for word in self.line)

    @cached_property
    def places(self) -> tuple[int, ...]:
        """Where in the line each figure stands."""
        return tuple(index for index, word in enumerate(self.line) if word == FIGURE)

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of what the sentence is about, the nouns of its figures with them."""
        own = (stem(word) for claim in self.claims for word in _named(claim) if word.isalpha())
        return frozenset(own).union(*map(self.beside, self.claims))

    @cached_property
    def meant(self) -> Concepts:
        """What its words mean, but for those of its figures."""
        concepts = meaning(language_of(self.claims[0].language))
        return self.context.words.union(*map(concepts, self.line))

    @cached_property
    def context(self) -> Context:
        """What the sentence is about."""
        return context(self.claims[0])

    def beside(self, claim: Claim) -> frozenset[str]:
        """The stems of what the sentence is about besides the words of one of its figures."""
        return self.context.words - own_words(claim.text)

    @cached_property
    def whole(self) -> bool:
        """Whether every claim has its place in the line."""
        return len(self.places) == len(self.claims)

    def around(self, claim: Claim) -> frozenset[str]:
        """The words that stand around one of its figures."""
        if not self.whole:
            return frozenset()
        place = self.places[self.claims.index(claim)]
        return frozenset(self.line[max(0, place - _BEFORE) : place + _BEHIND])


def _named(claim: Claim) -> list[str]:
    """The words of the figure, and the names by which its clause is known to mean whom and where."""
    facets = (claim.text, claim.measurand.subject, claim.measurand.place)
    return [word for facet in facets if facet for word in facet.lower().split()]


def _numerals(claim: Claim, offset: int) -> tuple[int, int]:
    """Where a figure stands, but for its noun; its unit is part of it where it reads as a noun: *a quarter of a point*."""
    numerals, unit = claim.figure.numerals, claim.figure.unit
    of_unit = numerals[-1].form is Form.FRACTION and not unit.counted and unit not in (FRACTION, NUMBER)
    return numerals[0].start - offset, (claim.end if of_unit else numerals[-1].end) - offset


def remarks(claims: Iterable[Claim]) -> Iterator[Remark]:
    """Put the claims of each sentence together.

    Args:
        claims: Claims by source and place.
    """
    last: Remark | None = None
    for together in _sentences(claims):
        if not all(map(_stands, together)):
            continue
        offset = together[0].sentence_start
        near = last is not None and last.source == together[0].source and _follows(last, offset)
        last = Remark(together, last if near else None)
        yield last


def _follows(last: Remark, offset: int) -> bool:
    end = last.offset + len(last.claims[0].sentence)
    return end <= offset <= end + _NEAR


def _sentences(claims: Iterable[Claim]) -> Iterator[tuple[Claim, ...]]:
    """The claims of one sentence after another; of those that overlap the first."""
    together: list[Claim] = []
    for claim in claims:
        if claim.figure.rule == "date":  # a moment is no figure of its sentence
            continue
        if together and not _one_sentence(together[-1], claim):
            yield tuple(together)
            together = []
        if not together or together[-1].end <= claim.start:
            together.append(claim)
    if together:
        yield tuple(together)


def _one_sentence(left: Claim, right: Claim) -> bool:
    return left.source == right.source and left.sentence_start == right.sentence_start


def _stands(claim: Claim) -> bool:
    """Whether the figure is where it is said to be; of a claim made by hand it may not be."""
    start = claim.sentence_start
    return claim.sentence[claim.start - start : claim.end - start] == claim.text


def upto_pause(words: Sequence[str], pauses: frozenset[str]) -> tuple[str, ...]:
    """Give the words before the first pause."""
    return tuple(words[: next((at for at, word in enumerate(words) if word in pauses), len(words))])
