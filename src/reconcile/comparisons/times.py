"""How two periods stand to each other, after Allen's relations."""

import datetime as dt
from collections.abc import Iterable
from decimal import Decimal
from enum import StrEnum

from reconcile.claims.claim import Claim
from reconcile.claims.dates import UNKNOWN, relative_dates
from reconcile.claims.measurand import Aggregation
from reconcile.claims.period import Extent, Period
from reconcile.figures.unit import TIME

Span = tuple[dt.date, dt.date]

_WHOLE = frozenset((Extent.DURING, Extent.AT))
_NEAR = frozenset(("day", "week"))
_DAY = Decimal(1)
_YEAR, _LAST_AND_NEXT = (1, 1, 12, 31), (("year", -1), ("year", 1))

#: Days on which the words for what is just past and to come mean all that they can: *last month* may be last year.
_SOME_DAYS = dt.date(2000, 12, 31), dt.date(2001, 1, 1), dt.date(2001, 7, 18)


class Times(StrEnum):
    """What the left period is to the right."""

    EQUAL = "equal"
    WITHIN = "within"
    AROUND = "around"
    OVERLAPS = "overlaps"
    APART = "apart"
    OPEN = "open"


def dated(period: Period) -> bool:
    """Whether a date of it is known."""
    return period.start is not None or period.end is not None


def times(left: Period, right: Period) -> Times:
    """Say what the left period is to the right; *open* where that is not known.

    A period that is bounded on one side only, as by *since*, has no end on the other. Without dates, months
    and days of the week are told apart by their names.
    """
    if not dated(left) or not dated(right):
        return _by_name(left, right)
    return _between(_days(left), _days(right))


def times_as_if_of_one_day(left: Period, right: Period) -> Times:
    """Say what the left period is to the right, if both are told of on one day: *last year* and *this month*."""
    stand = times(left, right)
    if stand is not Times.OPEN:
        return stand
    if (_recent(left) and _of_a_year(right)) or (_recent(right) and _of_a_year(left)):
        return Times.APART
    if left.relative is None or right.relative is None:
        return Times.OPEN
    if left.relative[0] == right.relative[0] and left.extent is right.extent:
        return Times.EQUAL if left.relative == right.relative else Times.APART
    stands = {_told_on(day, left, right) for day in _SOME_DAYS}
    return stands.pop() if len(stands) == 1 else Times.OPEN


def _between(left: Span, right: Span) -> Times:
    (start, end), (other_start, other_end) = left, right
    if end < other_start or other_end < start:
        return Times.APART
    if (start, end) == (other_start, other_end):
        return Times.EQUAL
    if other_start <= start and end <= other_end:
        return Times.WITHIN
    return Times.AROUND if start <= other_start and other_end <= end else Times.OVERLAPS


def _by_name(left: Period, right: Period) -> Times:
    """Ask of two periods not both of which have dates: *in May* and *in June* are apart in any year."""
    if left.extent not in _WHOLE or right.extent not in _WHOLE:
        return Times.OPEN
    if left.weekday is not None and right.weekday is not None:
        return Times.EQUAL if left.weekday == right.weekday else Times.APART
    months, others = frozenset(_months(left)), frozenset(_months(right))
    if not months or not others:
        return Times.OPEN
    if months.isdisjoint(others):
        return Times.APART
    if dated(left) or dated(right) or _DAY in (left.days, right.days):
        return Times.OPEN
    if months == others:
        return Times.EQUAL
    return Times.WITHIN if months < others else Times.AROUND if months > others else Times.OVERLAPS


def _months(period: Period) -> Iterable[int]:
    """The months of a year that it is known to lie in."""
    start, end = period.start, period.end
    if start is not None and end is not None and start.year == end.year:
        return range(start.month, end.month + 1)
    return period.months


def _recent(period: Period) -> bool:
    """Whether it is told of within days: *on Monday*, *yesterday*, *this week*."""
    near = period.relative is not None and period.relative[0] in _NEAR
    return period.extent in _WHOLE and (near or period.weekday is not None)


def _of_a_year(period: Period) -> bool:
    """Whether it is a year by its number, or the last or the next, which nobody says of the days just past."""
    if period.relative is not None and period.extent in _WHOLE:
        return period.relative in _LAST_AND_NEXT
    start, end = period.start, period.end
    if start is None or end is None or period.extent not in _WHOLE:
        return False
    return (start.month, start.day, end.month, end.day) == _YEAR


def _told_on(day: dt.date, left: Period, right: Period) -> Times:
    """Say what the left period is to the right if both are told of on the day."""
    one, other = _days_on(day, left), _days_on(day, right)
    return _between(one, other) if one and other else Times.OPEN


def _days_on(day: dt.date, period: Period) -> Span | None:
    start, end = relative_dates(*period.relative, day) if period.relative else UNKNOWN
    if start is None or end is None:
        return None
    low = dt.date.min if period.extent is Extent.UNTIL else start
    return low, dt.date.max if period.extent is Extent.SINCE else end


def as_of(claim: Claim) -> dt.date | None:
    """The day up to which the claim counts: the end of its period, or when it was published."""
    period = claim.measurand.period
    return claim.date if period is None or period.end is None else period.end


def is_rate(claim: Claim) -> bool:
    """Whether the figure is so much in each stretch of time."""
    return claim.measurand.aggregation is Aggregation.RATE or carries_rate(claim)


def carries_rate(claim: Claim) -> bool:
    """Whether the unit itself is one per time."""
    return any(atom.dimension == TIME and power < 0 for atom, power in claim.figure.unit.factors)


def _days(period: Period) -> tuple[dt.date, dt.date]:
    """The first and the last day; nothing is said of the far end of *since* and of *until*."""
    start, end = period.start or dt.date.min, period.end or dt.date.max
    if period.extent is Extent.SINCE:
        end = dt.date.max if period.start else end
    if period.extent is Extent.UNTIL:
        start = dt.date.min if period.end else start
    return min(start, end), max(start, end)
