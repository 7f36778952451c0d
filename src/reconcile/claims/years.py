"""The years and days that a text names: no figures, but what a span of time can be worked out from.

*Opened in 1987* and *will close in 2025* make 38 years. A year is no claim of a source; only a comparison asks
for it.
"""

import datetime as dt
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from decimal import Decimal

from reconcile.claims.claim import Claim, claim_of
from reconcile.claims.measurand import Measurand
from reconcile.figures.figure import Figure
from reconcile.figures.interval import Interval
from reconcile.figures.unit import Unit, unit
from reconcile.language.language import Language
from reconcile.numerals.numeral import Numeral
from reconcile.text.division import Division

#: What a year and a day of the year are counted in.
CALENDAR_YEAR: Unit = unit("calendar year", "date")
CALENDAR_DAY: Unit = unit("calendar day", "day")
#: Their dimensions: what is of one is no amount.
DATES = frozenset((CALENDAR_YEAR.dimension, CALENDAR_DAY.dimension))
#: The rule by which such a claim is read.
RULE = "calendar"

_YEAR = re.compile(r"(?=[12])(?<![\w.,/$£€-])(?<!AD )(?:1[5-9]|20)\d\d(?![\w%]|[.,/-]\d)")
#: Earlier years are known by the era that they are said to be of.
_ERA = re.compile(r"\bAD (\d{1,4})\b")
_DAY = re.compile(
    r"(?=[A-Z\d])(?:\b([A-Z][a-z]{2,8})\.? ([0-3]?\d)(?!\d|[.,]\d)|(?<![\d.,])([0-3]?\d) ([A-Z][a-z]{2,8})\b)"
)
#: A year that is no leap year, for the days.
_PLAIN = 2001


def read_calendar(division: Division, claims: Sequence[Claim], *, language: Language) -> Iterator[Claim]:
    """Read the years and the days that a text names.

    Args:
        division: The source and its sentences.
        claims: The claims of the source; what is a figure is no year.
        language: The words of its language.
    """
    taken = [(claim.start, claim.end) for claim in claims]
    for place in division.holding(_YEAR):
        for match in _YEAR.finditer(division.source.text, *division.spans[place]):
            if not _within(match.start(), taken):
                yield _claim(division, place, match, Decimal(match.group()), CALENDAR_YEAR)
    for place in division.holding(_ERA):
        for match in _ERA.finditer(division.source.text, *division.spans[place]):
            if not _within(match.end() - 1, taken):
                yield _claim(division, place, match, Decimal(match.group(1)), CALENDAR_YEAR)
    for place in division.holding(_DAY):
        for match in _DAY.finditer(division.source.text, *division.spans[place]):
            day = _day_of(match, language)
            if day is not None:
                yield _claim(division, place, match, Decimal(day), CALENDAR_DAY)


def _within(start: int, taken: Sequence[tuple[int, int]]) -> bool:
    """Whether a place is in one of the spans, which are in order."""
    place = bisect_right(taken, (start, start + 1_000_000)) - 1
    return any(low <= start < high for low, high in taken[max(0, place - 1) : place + 1])


def _day_of(match: re.Match[str], language: Language) -> int | None:
    """Which day of the year it is."""
    month, day = match.group(1) or match.group(4), int(match.group(2) or match.group(3))
    number = language.calendar.months.get(month.lower())
    if number is None:
        return None
    try:
        return dt.date(_PLAIN, number, day).timetuple().tm_yday
    except ValueError:
        return None


def _claim(division: Division, place: int, match: re.Match[str], value: Decimal, of: Unit) -> Claim:
    source, (start, end) = division.source, division.spans[place]
    figure = Figure(
        numerals=(Numeral(value, Decimal(1), match.start(), match.end()),),
        hard=Interval.point(value),
        soft=Interval.point(value),
        unit=of,
        start=match.start(),
        end=match.end(),
        rule=RULE,
    )
    return claim_of(source, figure, Measurand(), sentence=source.text[start:end], start=start)
