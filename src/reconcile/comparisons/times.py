"""How two periods stand to each other, after Allen's relations."""

import datetime as dt
from enum import StrEnum

from reconcile.claims.claim import Claim
from reconcile.claims.measurand import Aggregation
from reconcile.claims.period import Extent, Period
from reconcile.figures.unit import TIME


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
    """Say what the left period is to the right; *open* where one of them has no dates.

    A period that is bounded on one side only, as by *since*, has no end on the other.
    """
    if not dated(left) or not dated(right):
        return Times.OPEN
    (start, end), (other_start, other_end) = _days(left), _days(right)
    if end < other_start or other_end < start:
        return Times.APART
    if (start, end) == (other_start, other_end):
        return Times.EQUAL
    if other_start <= start and end <= other_end:
        return Times.WITHIN
    return Times.AROUND if start <= other_start and other_end <= end else Times.OVERLAPS


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
