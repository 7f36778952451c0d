"""When: the stretch of time that a claim is about."""

import datetime as dt
from decimal import Decimal
from enum import StrEnum

from attrs import evolve, frozen

from reconcile.claims.dates import Dates, unit_before
from reconcile.making import maker


class Extent(StrEnum):
    """How a period bounds what happened."""

    DURING = "during"
    SINCE = "since"
    UNTIL = "until"
    WITHIN = "within"
    AT = "at"


@frozen(kw_only=True, weakref_slot=False)
class Period:
    """A stretch of time, with dates where the source's date allows them.

    Attributes:
        words: The words as written.
        extent: Whether it happened during the period, since its start, until its end, within it,
            or is how things stood at it.
        start: Its first day, if known.
        end: Its last day, if known.
        days: Its length in days (a year is 365.25), if known: *last year* has a length in any text.
        relative: ``(unit, offset)`` of a period counted from the date of the text, as
            ``("year", -1)`` for *last year*, so that two periods of one undated text can be told apart.
        months: The months of a year that it names where no year is known: 4, 5 and 6 for *the second quarter*.
        weekday: The day of the week that it names where no date is known; Monday is 0.
        before: The period of the figure that is compared with this one's: *fell to 40 in May from 50*, which were before May.
    """

    words: str
    extent: Extent = Extent.DURING
    start: dt.date | None = None
    end: dt.date | None = None
    days: Decimal | None = None
    relative: tuple[str, int] | None = None
    months: tuple[int, ...] = ()
    weekday: int | None = None
    before: "Period | None" = None

    def __str__(self) -> str:
        return self.words


#: As ``Period``, but faster.
new_period = maker(Period)


def counted_back(period: Period, now: Period) -> Period:
    """Give a period one month or year before what it is compared with its dates: of *in September, from 5% a month earlier*, August.

    Args:
        period: The period, which says how far back it is.
        now: The period of what is compared with it.
    """
    unit, offset = period.relative or ("", 0)
    if offset != -1 or now.extent not in (Extent.DURING, Extent.AT):
        return period
    of, behind = now.relative or (unit, 0)
    if of != unit:
        return period
    if now.start and now.end:
        start, end = unit_before(unit, (now.start, now.end))
        return evolve(period, start=start, end=end, relative=None) if start else period
    if unit == "month" and len(now.months) == 1:
        return evolve(period, months=((now.months[0] - 2) % 12 + 1,), relative=None)
    return evolve(period, relative=(unit, behind - 1)) if now.relative else period


def dated(  # noqa: PLR0913 - what a period may have
    words: str,
    extent: Extent,
    dates: Dates,
    days: Decimal | None,
    *,
    relative: tuple[str, int] | None = None,
    months: tuple[int, ...] = (),
    weekday: int | None = None,
) -> Period:
    """A period of dates, open at the side that its extent leaves open; of its facets see ``Period``."""
    return new_period(
        words=words,
        extent=extent,
        start=None if extent is Extent.UNTIL else dates[0],
        end=None if extent is Extent.SINCE else dates[1],
        days=days if extent is Extent.DURING else None,
        relative=relative,
        months=months,
        weekday=weekday,
    )
