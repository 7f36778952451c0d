"""The dates of days, months, years and weeks, and of those counted from the date of a text."""

import datetime as dt
from calendar import monthrange
from decimal import Decimal

Dates = tuple[dt.date | None, dt.date | None]

UNKNOWN: Dates = (None, None)

#: Between these a number of four digits is a year.
FIRST_YEAR, LAST_YEAR = 1000, 2199

#: A longer count of days is no period of news, and no date can be counted back by it.
_MOST_DAYS = 100_000


def year_dates(year: int) -> tuple[dt.date, dt.date]:
    """The first and the last day of a year."""
    return dt.date(year, 1, 1), dt.date(year, 12, 31)


def month_dates(year: int, month: int) -> tuple[dt.date, dt.date]:
    """The first and the last day of a month."""
    return dt.date(year, month, 1), dt.date(year, month, monthrange(year, month)[1])


def day_dates(year: int, month: int, day: int) -> tuple[dt.date, dt.date]:
    """One day, as the first and the last; the last of its month if the month is shorter."""
    found = dt.date(year, month, min(day, monthrange(year, month)[1]))
    return found, found


def weekday(date: dt.date | None, day: int, *, coming: bool) -> Dates:
    """The last such day of the week up to a date, or the next after it; Monday is 0."""
    if date is None or not FIRST_YEAR < date.year < LAST_YEAR:
        return UNKNOWN
    back = (date.weekday() - day) % 7
    found = date + dt.timedelta(days=7 - back) if coming else date - dt.timedelta(days=back)
    return found, found


def span_back(date: dt.date | None, days: Decimal) -> Dates:
    """The stretch of so many days that ends at a date."""
    if date is None or not 0 < days < _MOST_DAYS or date.toordinal() <= days:
        return UNKNOWN
    return date - dt.timedelta(days=int(days)), date


def relative_dates(unit: str, offset: int, date: dt.date | None) -> Dates:
    """The first and last day of the calendar unit that many before or after a date."""
    if date is None or not FIRST_YEAR < date.year < LAST_YEAR or abs(offset) >= FIRST_YEAR - 1:
        return UNKNOWN
    if unit == "year":
        return year_dates(date.year + offset)
    if unit == "month":
        return month_dates(*_months_on(date, offset))
    if unit in ("week", "day"):
        first = date - dt.timedelta(days=date.weekday() if unit == "week" else 0)
        first += dt.timedelta(weeks=offset) if unit == "week" else dt.timedelta(days=offset)
        return first, first + dt.timedelta(days=6 if unit == "week" else 0)
    return UNKNOWN


def unit_before(unit: str, dates: tuple[dt.date, dt.date]) -> Dates:
    """The dates of a stretch of whole days one month or one year before; unknown for any other unit.

    The last day of a month stays one: a year before 1 to 28 February 2025 are 1 to 29 February 2024.
    """
    if unit not in ("month", "year") or dates[0].year <= FIRST_YEAR:
        return UNKNOWN
    first, last = (_earlier(unit, date) for date in dates)
    whole = dates[1].day == monthrange(dates[1].year, dates[1].month)[1]
    return first, month_dates(last.year, last.month)[1] if whole else last


def _earlier(unit: str, date: dt.date) -> dt.date:
    return day_dates(*_months_on(date, -12 if unit == "year" else -1), date.day)[0]


def _months_on(date: dt.date, many: int) -> tuple[int, int]:
    """The year and the month so many months after a date, or before it."""
    year, month = divmod(date.year * 12 + date.month - 1 + many, 12)
    return year, month + 1
