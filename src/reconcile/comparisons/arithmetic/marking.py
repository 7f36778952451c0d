"""Holds the ordinals, grades, scores, times and multiples of one source against those of another.

*Her 200th race* and *200 races* are one number, *category 3* and *category 4* are two, and who beats Ghana 3-2
was not beaten by Ghana. What could only tell which of several is meant is held against others where its sentence
has no figures of its own: it has nothing else that could be meant.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from types import MappingProxyType

from reconcile.claims.claim import Claim
from reconcile.claims.clocks import CLOCK, CLOCKED
from reconcile.claims.marks import GRADE, ORDINAL, SCORE, WON
from reconcile.comparisons import relation
from reconcile.comparisons.arithmetic.context import context
from reconcile.comparisons.arithmetic.marked_text import MarkedText, marked_texts, overlap
from reconcile.comparisons.arithmetic.nearest import ByStem
from reconcile.comparisons.arithmetic.ranking import of_rank
from reconcile.comparisons.arithmetic.rules import times_as_much
from reconcile.comparisons.arithmetic.scoring import of_score
from reconcile.comparisons.arithmetic.timing import of_clock
from reconcile.comparisons.comparison import Comparison
from reconcile.comparisons.standing import before, behind, where
from reconcile.figures.unit import TIMES
from reconcile.language.kinds import Bound
from reconcile.language.language import language_of
from reconcile.language.marks import marks

#: The share of the words of a statement that a passage must have, that the one be of the other, and to deny it.
_ENOUGH, _TO_DENY = 0.4, 0.6
#: Marks that are told beside figures as well as alone.
_BESIDE = (SCORE, TIMES)

#: How far before a verb its negation stands: *did not quite double*.
_NEGATED = 3

_Compare = Callable[[Claim, MarkedText, float], Iterator[Comparison]]


def marked(found: Sequence[Claim], claims: Sequence[Claim]) -> Iterator[Comparison]:
    """Give the comparisons of ordinals, grades, scores, times and multiples with those of other sources.

    Args:
        found: The marks of the sources.
        claims: The claims of all sources.
    """
    multiplied = any(mark.figure.unit == TIMES for mark in found)
    told = (*found, *(claim for claim in claims if multiplied and claim.figure.unit == TIMES))
    if len({each.source for each in told}) <= 1:
        return
    index = ByStem.of(marked_texts(told, claims))
    figured = set(map(where, claims))
    done: set[frozenset[Claim]] = set()
    scores = Counter(where(mark) for mark in found if mark.measurand.measure == WON)
    for mark in found:
        compare = _compare(mark, alone=where(mark) not in figured)
        if compare is None or scores[where(mark)] > 1:
            continue
        for comparison in _against(mark, index, compare):
            if frozenset(comparison.claims) not in done:
                done.add(frozenset(comparison.claims))
                yield comparison


def _compare(mark: Claim, *, alone: bool) -> _Compare | None:
    """How a mark is held against passages; None if it tells nothing of its own, as of a time beside figures."""
    if mark.figure.unit in (ORDINAL, GRADE):
        return partial(of_rank, alone=alone)
    return _COMPARE.get(mark.figure.unit.dimension) if alone or mark.figure.unit in _BESIDE else None


def _against(mark: Claim, index: ByStem[MarkedText], compare: _Compare) -> Iterator[Comparison]:
    """What a mark makes of the passage of another source that shares most words with its sentence."""
    for passage in index.nearest(context(mark).words, mark.source, 1):
        shared = overlap(mark, passage)
        if shared >= _ENOUGH:
            yield from compare(mark, passage, shared)


def _of_multiple(mark: Claim, passage: MarkedText, shared: float) -> Iterator[Comparison]:
    """*Doubled*, against *tripled*: of one thing where the texts have much in common, and tell of nothing else so."""
    others = [each for each in passage.marks if each.figure.unit == TIMES]
    if any(map(_is_denied, (mark, *others))):
        return
    if len(others) != 1 or _is_still_to_come(mark) is not _is_still_to_come(others[0]):
        return  # *will double* is no *doubled*
    if {mark.figure.hedge.bound, others[0].figure.hedge.bound} == {Bound.OVER, Bound.UNDER}:
        return  # *over double* and *nearly double* have no number in common, and only a little between them
    if shared >= _TO_DENY and context(mark).names <= passage.about:
        yield Comparison(times_as_much, (mark, others[0]), relation.equal(mark, others[0]), ())


def _is_denied(mark: Claim) -> bool:
    """*did not double*: whether a negation stands before it."""
    negations = language_of(mark.language).grammar.negations
    return not negations.isdisjoint(before(mark).lower().split()[-_NEGATED:])


def _is_still_to_come(mark: Claim) -> bool:
    """Whether it is a verb that says what will be so many times as much, and no *double the usual*."""
    known = marks(language_of(mark.language)).multiples
    ahead = behind(mark).lower().split()[:1]
    return mark.text.lower() in known.bare and known.after.isdisjoint(ahead)


#: What holds a mark against a passage, by the dimension of its unit.
_COMPARE: Mapping[str, _Compare] = MappingProxyType(
    {
        SCORE.dimension: of_score,
        CLOCK.dimension: of_clock,
        CLOCKED.dimension: of_clock,
        TIMES.dimension: _of_multiple,
    }
)
