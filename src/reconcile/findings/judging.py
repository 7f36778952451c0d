"""Judges a comparison: the intervals decide whether the relation can hold, and so the verdict."""

from reconcile.claims.claim import Claim
from reconcile.comparisons.alignment import aligned, calm
from reconcile.comparisons.comparison import Comparison, equal
from reconcile.comparisons.origins import revises
from reconcile.comparisons.relation import Amount, Relation, Sign
from reconcile.comparisons.verdict import Verdict
from reconcile.figures.interval import ZERO, Interval
from reconcile.findings.distance import Distance, distance
from reconcile.findings.finding import Finding
from reconcile.findings.reasons import reason, why_not

# From which width on a figure says too little to agree with: a factor of ten.
_WIDE = 10

_FAILED = (Verdict.CONFLICT, Verdict.TENSION)


def judge(comparison: Comparison) -> Finding:
    """Judge a comparison.

    ``conflict`` where no values of the hard intervals satisfy the relation; ``tension`` where none
    of the soft ones do; ``agreement`` or, where a side says too little, ``compatible`` where some do;
    ``superseded`` where one origin has revised its figure.
    """
    with calm():
        return _judged(comparison)


def verdict(left: Amount, sign: Sign, right: Amount) -> Verdict:
    """Say what the intervals of two amounts in one unit make of a sign between them."""
    if not _holds(left.hard, sign, right.hard):
        return Verdict.CONFLICT
    if _holds(left.soft, sign, right.soft):
        return Verdict.AGREEMENT if _telling(left.soft, sign, right.soft) else Verdict.COMPATIBLE
    return Verdict.COMPATIBLE if _both_open(left.hard, sign, right.hard) else Verdict.TENSION


def _judged(comparison: Comparison) -> Finding:
    relation = comparison.relation
    sides = aligned(relation) if relation is not None else None
    if relation is None or sides is None:
        return _finding(comparison, Verdict.INCOMPARABLE, None, "", why_not(comparison))
    left, right = sides
    found = _revised(comparison, relation, left, right)
    apart = distance(left, right)
    said = reason(comparison, relation, (left, right), found, apart)
    return _finding(comparison, found, apart, left.unit.name, said)


def _finding(comparison: Comparison, found: Verdict, apart: Distance | None, unit: str, said: str) -> Finding:
    return Finding(
        rule=comparison.rule.name,
        claims=comparison.claims,
        verdict=found,
        ratio=apart.ratio if apart else None,
        gap=apart.gap if apart else None,
        unit=unit,
        reason=said,
    )


def _revised(comparison: Comparison, relation: Relation, left: Amount, right: Amount) -> Verdict:
    """The verdict, once it is asked whether one figure only revises the other."""
    found = verdict(left, relation.sign, right)
    if comparison.rule != equal or len(comparison.claims) != 2:  # noqa: PLR2004 - a revision is of one claim by another
        return found
    if relation.sign is Sign.EQUAL:
        return Verdict.SUPERSEDED if found in _FAILED and _one_origin(*comparison.claims) else found
    # A toll: the later is at least the earlier, and larger than it may well be.
    grown = found not in _FAILED and verdict(left, Sign.EQUAL, right) in _FAILED
    if grown and _one_origin(*comparison.claims):
        return Verdict.SUPERSEDED
    return Verdict.COMPATIBLE if grown else found


def _one_origin(left: Claim, right: Claim) -> bool:
    """Whether one speaker said both, on different days."""
    return revises(left, right) or revises(right, left)


def _holds(left: Interval, sign: Sign, right: Interval) -> bool:
    return left.meets(right) if sign is Sign.EQUAL else left.may_be_at_most(right)


def _telling(left: Interval, sign: Sign, right: Interval) -> bool:
    """Whether both say something on the sides that face each other."""
    if sign is Sign.AT_MOST and (left.high is None or right.low is None):
        return False
    if sign is Sign.EQUAL and not (left.bounded and right.bounded):
        return False
    return not _wide(left) and not _wide(right)


def _wide(interval: Interval) -> bool:
    """Whether it spans more than a factor of ten; what is not positive has no factors."""
    low, high = interval.low, interval.high
    return low is not None and high is not None and low >= ZERO and high > low * _WIDE


def _both_open(left: Interval, sign: Sign, right: Interval) -> bool:
    """Whether both sides are bounds that can never contradict each other.

    They are if they are open the same way, as *at least 2* and *at least 11*; under *at most* also
    if the left is open below and the right above.
    """
    up, down = (left.high is None, right.high is None), (_open_below(left), _open_below(right))
    if all(up) or all(down):
        return True
    return sign is Sign.AT_MOST and down[0] and up[1]


def _open_below(interval: Interval) -> bool:
    """Open below, or reaching from what no count can be to what one can."""
    return interval.low is None or (interval.low <= ZERO and (interval.high is None or interval.high > ZERO))
