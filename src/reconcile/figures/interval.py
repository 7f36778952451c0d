"""Intervals of exact decimals, open or closed at each end, unbounded where an end is None."""

from collections.abc import Callable
from decimal import Decimal

from attrs import frozen

from reconcile.making import maker

ZERO = Decimal(0)


@frozen(weakref_slot=False)
class Interval:
    """The values from ``low`` to ``high``; an end that is None is unbounded.

    >>> from decimal import Decimal
    >>> Interval(Decimal(2), Decimal(3)).meets(Interval(Decimal(3), None))
    True
    >>> Interval(Decimal(2), Decimal(3), high_open=True).meets(Interval(Decimal(3), None))
    False
    """

    low: Decimal | None = None
    high: Decimal | None = None
    low_open: bool = False
    high_open: bool = False

    @staticmethod
    def point(value: Decimal) -> "Interval":
        """The interval that holds one value."""
        return new_interval(value, value)

    @staticmethod
    def around(centre: Decimal, half_width: Decimal) -> "Interval":
        """The closed interval of ``centre`` plus or minus ``half_width``."""
        return new_interval(centre - half_width, centre + half_width)

    @property
    def bounded(self) -> bool:
        """Whether both ends are known."""
        return self.low is not None and self.high is not None

    def contains(self, value: Decimal) -> bool:
        """Whether ``value`` lies inside."""
        return self.meets(Interval.point(value))

    def meets(self, other: "Interval") -> bool:
        """Whether some value lies in both."""
        return self.may_be_at_most(other) and other.may_be_at_most(self)

    def may_be_at_most(self, other: "Interval") -> bool:
        """Whether some value here is no greater than some value there."""
        if self.low is None or other.high is None:
            return True
        if self.low_open or other.high_open:
            return self.low < other.high
        return self.low <= other.high

    def within(self, other: "Interval") -> bool:
        """Whether every value here lies there too."""
        return _end_within((self.low, self.low_open), (other.low, other.low_open), 1) and _end_within(
            (self.high, self.high_open), (other.high, other.high_open), -1
        )

    def mapped(self, function: Callable[[Decimal], Decimal]) -> "Interval":
        """The image under an increasing function, such as a conversion of units."""
        return Interval(
            None if self.low is None else function(self.low),
            None if self.high is None else function(self.high),
            self.low_open,
            self.high_open,
        )

    def hull(self, other: "Interval") -> "Interval":
        """The smallest interval that holds both and all between them."""
        lowest = self if _end_within((other.low, other.low_open), (self.low, self.low_open), 1) else other
        highest = (
            self if _end_within((other.high, other.high_open), (self.high, self.high_open), -1) else other
        )
        return Interval(lowest.low, highest.high, lowest.low_open, highest.high_open)

    def negated(self) -> "Interval":
        """The same values with their signs turned."""
        return Interval(
            None if self.high is None else -self.high,
            None if self.low is None else -self.low,
            self.high_open,
            self.low_open,
        )

    def plus(self, other: "Interval") -> "Interval":
        """Every sum of a value here and a value there."""
        return Interval(
            None if self.low is None or other.low is None else self.low + other.low,
            None if self.high is None or other.high is None else self.high + other.high,
            self.low_open or other.low_open,
            self.high_open or other.high_open,
        )

    def times(self, other: "Interval") -> "Interval":
        """Every product of a value here and a value there, both read as not negative."""
        left, right = self.not_negative(), other.not_negative()
        return Interval(
            (left.low or ZERO) * (right.low or ZERO),
            None if left.high is None or right.high is None else left.high * right.high,
            (left.low_open or right.low_open) and not (_from_zero(left) or _from_zero(right)),
            (left.high_open or right.high_open) and not (_to_zero(left) or _to_zero(right)),
        )

    def over(self, other: "Interval") -> "Interval":
        """Every quotient of a value here and a value there, both read as not negative; not by zero."""
        left, right = self.not_negative(), other.not_negative()
        return Interval(
            ZERO if right.high is None else (left.low or ZERO) / right.high if right.high else None,
            left.high / right.low if left.high is not None and right.low else None,
            (left.low_open or right.high_open or right.high is None) and not _from_zero(left),
            (left.high_open or right.low_open) and not _to_zero(left),
        )

    def not_negative(self) -> "Interval":
        """The part at or above zero, as for counts."""
        if self.low is not None and self.low >= ZERO:
            return self
        return Interval(ZERO, self.high, low_open=False, high_open=self.high_open)


#: As ``Interval``, but faster.
new_interval = maker(Interval)


def _from_zero(of: Interval) -> bool:
    """Whether zero is its lowest value: then it is that of every product, however the other begins."""
    return of.low == ZERO and not of.low_open


def _to_zero(of: Interval) -> bool:
    """Whether zero is its highest value."""
    return of.high == ZERO and not of.high_open


def _end_within(inner: tuple[Decimal | None, bool], outer: tuple[Decimal | None, bool], side: int) -> bool:
    """Whether an end, given with whether it is open, lies inside another; ``side`` is -1 for upper ends."""
    (mine, mine_open), (theirs, theirs_open) = inner, outer
    if theirs is None:
        return True
    if mine is None:
        return False
    difference = (mine - theirs) * side
    return difference > 0 or (difference == 0 and (mine_open or not theirs_open))
