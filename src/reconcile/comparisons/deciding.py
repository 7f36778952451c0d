"""What the intervals of two amounts decide: whether the one can equal, or be at most, the other."""

from decimal import Context, Decimal

from reconcile.comparisons.relation import Amount, Sign
from reconcile.comparisons.verdict import Verdict
from reconcile.figures.interval import ZERO, Interval

# From which width on a figure says too little to agree with: a factor of ten.
_WIDE = 10

# Up to which width a bound says about how much it is, as *nearly* and *just over* do: a factor of a quarter more.
_NARROW = Decimal("1.25")

# Factors of units are inexact in the last digits, and a width is the same in every unit.
_DIGITS = Context(prec=15)


def verdict(left: Amount, sign: Sign, right: Amount) -> Verdict:
    """Say what the intervals of two amounts in one unit make of a sign between them."""
    if not _holds(left.hard, sign, right.hard):
        return Verdict.CONFLICT
    if _holds(left.soft, sign, right.soft):
        return Verdict.AGREEMENT if _telling(left.soft, sign, right.soft) else Verdict.COMPATIBLE
    if not _both_open(left.hard, sign, right.hard):
        return Verdict.TENSION
    return Verdict.TENSION if _beyond(left, sign, right) or _beyond(right, sign, left) else Verdict.COMPATIBLE


def _beyond(near: Amount, sign: Sign, bound: Amount) -> bool:
    """*nearly six hours*, *under four hours*: whether what one is about lies where the other cannot be."""
    soft = near.soft
    if sign is not Sign.EQUAL or soft.low is None or soft.high is None:
        return False
    return soft.low > ZERO and not _exceeds(soft.high, soft.low * _NARROW) and not soft.meets(bound.hard)


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
    return low is not None and high is not None and low >= ZERO and _exceeds(high, low * _WIDE)


def _exceeds(value: Decimal, bound: Decimal) -> bool:
    return _DIGITS.plus(value) > _DIGITS.plus(bound)


def _both_open(left: Interval, sign: Sign, right: Interval) -> bool:
    """Whether both sides are bounds that can never contradict each other.

    They are if they are open the same way, as *at least 2* and *at least 11*; under *at most* also
    if the left is open below and the right above.
    """
    up, down = (left.high is None, right.high is None), (open_below(left), open_below(right))
    if all(up) or all(down):
        return True
    return sign is Sign.AT_MOST and down[0] and up[1]


def open_below(interval: Interval) -> bool:
    """Open below, or reaching from what no count can be to what one can."""
    return interval.low is None or (interval.low <= ZERO and (interval.high is None or interval.high > ZERO))
