"""Finds, for what each source states, what follows from the sentences of the others."""

from collections.abc import Iterable, Iterator, Mapping
from math import floor, log

from attrs import frozen

from reconcile.claims.claim import Claim
from reconcile.comparisons.arithmetic import rules
from reconcile.comparisons.arithmetic.bearing import (
    STEPS,
    Bearing,
    Known,
    agrees,
    denies,
    dimension_of,
    narrow,
)
from reconcile.comparisons.arithmetic.chance import chanced
from reconcile.comparisons.arithmetic.derivations import Derivation, derivations, workable
from reconcile.comparisons.arithmetic.nearest import ByStem
from reconcile.comparisons.arithmetic.passage import Passage
from reconcile.comparisons.arithmetic.remark import Remark, remarks
from reconcile.comparisons.arithmetic.stated import Stated
from reconcile.comparisons.arithmetic.warrant import borne_out
from reconcile.comparisons.comparison import Comparison
from reconcile.comparisons.standing import Where, where
from reconcile.figures.interval import ZERO, Interval
from reconcile.figures.unit import COUNT, TIMES, Unit
from reconcile.language.concepts import stem
from reconcile.language.formulas import Formulas, formulas

#: Amounts are put into boxes so wide that the next one begins ten percent higher.
_STEP = 1.1
_MOST_BOXES = 12
#: A word of more sentences than these, from each of which as much follows, does not tell them apart.
_TELLING = 24
#: A dimension, and how much it is or what asks for it.
Key = tuple[str, str]
#: A claim, and the source and place of a sentence that it follows from.
Settled = tuple[Claim, str, int]


@frozen(eq=False)
class _Followed:
    """What follows from a remark, with all that does."""

    remark: Remark
    found: Derivation
    all: tuple[Derivation, ...]


@frozen(eq=False)
class Following:
    """What follows from the sentences of the sources.

    Attributes:
        comparisons: What is stated, held against what follows elsewhere.
        settled: What needs no comparing of its own: what is stated, beside the passages that it follows from.
    """

    comparisons: tuple[Comparison, ...]
    settled: frozenset[Settled]


def followed(claims: Iterable[Claim], known: Known, marks: Iterable[Claim] = ()) -> Following:
    """Give the comparisons of what is stated with what follows elsewhere.

    Args:
        claims: The claims of all sources, by source and place.
        known: What is asked of them.
        marks: What the sources say without a figure; by how much something was multiplied may follow, too.
    """
    told = list(remarks(claims))
    index, passages = _Index.of(told, known.language), ByStem.of(map(Passage.upto, told))
    found = tuple(
        each
        for remark in told
        for claim in remark.claims
        for each in tuple(_of_claim(claim, remark, index, known)) or chanced(claim, remark, passages, known)
    )
    found += tuple(
        each
        for mark in marks
        if mark.figure.unit == TIMES
        for each in chanced(mark, Remark((mark,), None), passages, known)
    )
    return Following(found, frozenset(_settled(found, told)) if found else frozenset())


def _settled(found: Iterable[Comparison], told: Iterable[Remark]) -> Iterator[Settled]:
    """Each stated claim with the sentences that it follows from, and with those beside them."""
    beside: dict[Where, set[int]] = {}
    for remark in told:
        if remark.before is not None:
            starts = remark.before.offset, remark.offset
            for start in starts:
                beside.setdefault((remark.source, start), set()).update(starts)
    for comparison in found:
        stated, *parts = comparison.claims
        for part in parts:
            near = beside.get(where(part), {part.sentence_start})
            yield from ((stated, part.source, start) for start in near)


def settled_by(found: Iterable[Comparison]) -> Iterator[Settled]:
    """Each claim that a comparison holds against others, with the sentences of these."""
    for comparison in found:
        stated, *parts = comparison.claims
        yield from ((stated, *where(part)) for part in parts)


def settles(left: Claim, right: Claim) -> Iterator[Settled]:
    """What would settle two claims."""
    yield left, *where(right)
    yield right, *where(left)


def _of_claim(claim: Claim, remark: Remark, index: "_Index", known: Known) -> Iterator[Comparison]:
    """What is stated beside the first in each sentence that it agrees with, or else that it denies."""
    done: set[int] = set()
    if not workable(claim):
        return
    for met, fits in ((index.as_much(claim, remark), agrees), (index.asked(claim, remark), denies)):
        for each in met:
            if id(each.remark) in done or each.remark.source == remark.source:
                continue
            bearing = Bearing(claim, remark, each.remark, each.found, each.all, known)
            if fits(bearing) and (fits is denies or _borne_out(bearing)):
                done.add(id(each.remark))
                yield bearing.comparison()


def _borne_out(bearing: Bearing) -> bool:
    known, passage = bearing.known, Passage.upto(bearing.other)
    words, strictness = formulas(known.language), known.strictness
    return borne_out(
        Stated(bearing.claim, bearing.remark, passage, known.things, words, strictness), bearing.found
    )


@frozen(eq=False)
class _Index:
    """What follows from all sentences: by its dimension, a word of the sentence, and how much it is or what asks for it.

    A claim shares all three with whatever it can agree with, or deny. So it never meets the many that
    are only as much, or only about the same.
    """

    by_key: Mapping[Key, Mapping[str, list[_Followed]]]
    words: Formulas

    @classmethod
    def of(cls, told: Iterable[Remark], language: str) -> "_Index":
        """Sort what follows from the sentences."""
        by_key: dict[Key, dict[str, list[_Followed]]] = {}
        for remark in told:
            found = tuple(derivations(remark, language))
            stems = remark.stems | (remark.before.stems if remark.before else frozenset()) if found else ()
            for each in found:
                followed = _Followed(remark, each, found)
                for by_word in [by_key.setdefault(key, {}) for key in _keys(each)]:
                    for word in stems:
                        by_word.setdefault(word, []).append(followed)
        return cls(by_key, formulas(language))

    def as_much(self, claim: Claim, remark: Remark) -> Iterator[_Followed]:
        """What may coincide with a claim; what its text says in so many words comes first."""
        met = self._met(claim, remark, _boxes(claim.figure.soft, claim.figure.unit))
        yield from sorted(met, key=lambda each: not each.found.states)

    def asked(self, claim: Claim, remark: Remark) -> Iterator[_Followed]:
        """What the words of a claim may ask for."""
        measure, around = claim.measurand.measure, remark.around(claim)
        asking = [f"measure {measure}"] if measure else []
        asking += [f"told {word}" for word in sorted(remark.beside(claim))]
        if around & (self.words.only_difference | self.words.pace):
            asking.append("gap")
        yield from self._met(claim, remark, asking)

    def _met(self, claim: Claim, remark: Remark, asking: Iterable[str]) -> Iterable[_Followed]:
        """What shares a word with the claim's sentence, and one of these."""
        dimension, words = dimension_of(claim.figure.unit), sorted(remark.beside(claim))
        by_word = (self.by_key[dimension, each] for each in asking if (dimension, each) in self.by_key)
        lists = (known.get(word, ()) for known in by_word for word in words)
        return dict.fromkeys(found for listed in lists if len(listed) <= _TELLING for found in listed)


def _keys(found: Derivation) -> Iterator[Key]:
    """What a claim must share to meet it, besides a word."""
    amount = found.amount
    dimension = dimension_of(amount.unit)
    exact = Interval.point(amount.best or ZERO)
    boxes = _boxes(amount.soft if narrow(amount) else exact, amount.unit)
    yield from ((dimension, each) for each in (*boxes, *_asking(found)))


def _asking(found: Derivation) -> Iterator[str]:
    """By what a claim that denies it gives itself away."""
    if (found.states or found.rule.name in STEPS) and not found.told:
        measures = {claim.measurand.measure for claim in found.claims}
        yield from (f"measure {measure}" for measure in sorted(filter(None, measures)))
    yield from (f"told {word}" for word in sorted(set(map(stem, found.told))))
    if found.rule in (rules.gap, rules.pace):
        yield "gap"


def _boxes(soft: Interval, unit: Unit) -> Iterator[str]:
    """The boxes of the amounts of an interval: one for all where units differ, or where it is open."""
    plain = dimension_of(unit) == COUNT or (unit.dimension.startswith("currency") and not unit.per.factors)
    if not plain:
        yield "any amount"
    elif soft.low is not None and soft.high is not None and soft.low > ZERO:
        first, last = (floor(log(end) / log(_STEP)) for end in (soft.low, soft.high))
        yield from (f"box {box}" for box in range(first, min(last, first + _MOST_BOXES) + 1))
