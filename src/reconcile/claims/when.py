"""Reading periods: *last year*, *since 2022*, *in March*, *within a year*, *a year*."""

import datetime as dt
from calendar import monthrange
from decimal import Decimal

from reconcile.claims.period import Extent, Period
from reconcile.claims.sentence import Sentence
from reconcile.figures.reading import PlacedFigure
from reconcile.figures.unit import TIME

_DAYS = {
    "day": Decimal(1), "night": Decimal(1), "weekend": Decimal(2), "week": Decimal(7), "fortnight": Decimal(14),
    "month": Decimal("30.4375"), "quarter": Decimal("91.3125"), "season": Decimal("91.3125"),
    "year": Decimal("365.25"), "decade": Decimal("3652.5"), "century": Decimal(36525), "hour": Decimal(1) / 24,
    "minute": Decimal(1) / 1440, "second": Decimal(1) / 86400,
}  # fmt: skip
_OFFSETS = {"last": -1, "previous": -1, "past": -1, "prior": -1, "this": 0, "current": 0, "next": 1, "coming": 1, "following": 1}
_WORDS = {"today": ("day", 0), "yesterday": ("day", -1), "tomorrow": ("day", 1), "tonight": ("day", 0)}
_EXTENTS = {
    "in": Extent.DURING, "during": Extent.DURING, "over": Extent.DURING, "throughout": Extent.DURING, "on": Extent.DURING,
    "for": Extent.DURING, "since": Extent.SINCE, "from": Extent.SINCE, "until": Extent.UNTIL, "till": Extent.UNTIL,
    "by": Extent.UNTIL, "before": Extent.UNTIL, "within": Extent.WITHIN, "inside": Extent.WITHIN, "at": Extent.AT,
}  # fmt: skip
_FIRST, _LAST = 1000, 2199
_YEAR_DIGITS = 4


def read_period(sentence: Sentence, figure: PlacedFigure, date: dt.date | None) -> Period | None:
    """The period that a figure is about: the nearest after it, else the nearest before it, in its clause."""
    rate = _rate(figure)
    if rate is not None:
        return rate
    for index in _near(sentence, figure):
        if _within_a_figure(sentence, index, figure):
            continue
        found = _at(sentence, index, date)
        if found is not None:
            return found
    return None


def _near(sentence: Sentence, figure: PlacedFigure) -> list[int]:
    """The tokens of the clause, those after the figure first, then those before it from the nearest."""
    count = sentence.tokens.count
    after = []
    for index in range(figure.end, count):
        if sentence.word(index) in (";",) or (sentence.word(index) in ("and", "but") and _clause_follows(sentence, index)):
            break
        after.append(index)
    before = []
    for index in range(figure.first - 1, -1, -1):
        if sentence.word(index) == ";" or (sentence.word(index) in ("and", "but") and _clause_follows(sentence, index)):
            break
        before.append(index)
    return after + before + (_opening(sentence, figure) if ";" not in sentence.tokens.words[: figure.first] else [])


def _opening(sentence: Sentence, figure: PlacedFigure) -> list[int]:
    """The first words of the sentence, whose period holds for all of its clauses."""
    return list(range(min(figure.first, 6)))


def _clause_follows(sentence: Sentence, index: int) -> bool:
    """Whether *and* or *but* begins a clause with a verb of its own: *and plans to fire*."""
    return any(index < verb.index <= index + 3 for verb in sentence.verbs)


def _within_a_figure(sentence: Sentence, index: int, figure: PlacedFigure) -> bool:
    """Whether a token is part of another figure, or of a period that is bound to one."""
    return any(other is not figure and other.first <= index < other.end and other.figure.unit.dimension != TIME for other in sentence.figures)


def _rate(figure: PlacedFigure) -> Period | None:
    """The period that a rate is over: *a year*, *per day*."""
    per = figure.figure.unit.per
    if len(per.factors) != 1 or per.factors[0][0].dimension != TIME:
        return None
    name = per.factors[0][0].name
    return Period(words=f"a {name}", extent=Extent.DURING, days=_DAYS.get(name))


def _at(sentence: Sentence, index: int, date: dt.date | None) -> Period | None:
    word = sentence.word(index)
    if word in _WORDS:
        return _relative(sentence, index, index + 1, *_WORDS[word], date, Extent.DURING)
    if word in _OFFSETS:
        return _counted_from_now(sentence, index, date)
    if word in _EXTENTS:
        return _prepositional(sentence, index, date)
    if word in sentence.language.calendar.weekdays and sentence.raw(index)[0].isupper():
        return Period(words=sentence.raw(index), days=Decimal(1), relative=None)
    return None


def _words(sentence: Sentence, first: int, end: int) -> str:
    return " ".join(sentence.tokens.text[sentence.tokens.starts[first] : sentence.tokens.ends[end - 1]].split())


def _counted_from_now(sentence: Sentence, index: int, date: dt.date | None) -> Period | None:
    """*last year*, *this month*, *the past five years*."""
    unit = sentence.word(index + 1)
    if unit in _DAYS:
        extent = _EXTENTS.get(sentence.word(index - 1), Extent.DURING)
        return _relative(sentence, index, index + 2, unit, _OFFSETS[sentence.word(index)], date, extent)
    if unit in sentence.language.calendar.months:
        return _month(sentence, index, index + 1, None, Extent.DURING)
    for figure in sentence.figures:
        if figure.first == index + 1 and figure.figure.unit.dimension == TIME and figure.figure.value is not None:
            days = _DAYS.get(figure.figure.unit.name)
            end = date if sentence.word(index) in ("last", "past", "previous") else None
            length = figure.figure.value * days if days else None
            start = end - dt.timedelta(days=int(length)) if end and length and length < 10**5 else None
            return Period(words=_words(sentence, index, figure.end), start=start, end=end if start else None, days=length)
    return None


def _relative(sentence: Sentence, first: int, end: int, unit: str, offset: int, date: dt.date | None, extent: Extent) -> Period:
    start, last = _dates(unit, offset, date)
    return Period(
        words=_words(sentence, first, end), extent=extent, start=start, end=last, days=_DAYS[unit], relative=(unit, offset)
    )


def _dates(unit: str, offset: int, date: dt.date | None) -> tuple[dt.date | None, dt.date | None]:
    """The first and last day of the calendar unit that many before or after the date."""
    if date is None:
        return None, None
    try:
        if unit == "year":
            return dt.date(date.year + offset, 1, 1), dt.date(date.year + offset, 12, 31)
        if unit == "month":
            year, month = divmod(date.year * 12 + date.month - 1 + offset, 12)
            return _month_dates(year, month + 1)
        if unit == "week":
            monday = date - dt.timedelta(days=date.weekday()) + dt.timedelta(weeks=offset)
            return monday, monday + dt.timedelta(days=6)
        if unit == "day":
            return (day := date + dt.timedelta(days=offset)), day
    except (ValueError, OverflowError):
        return None, None
    return None, None


def _month_dates(year: int, month: int) -> tuple[dt.date, dt.date]:
    return dt.date(year, month, 1), dt.date(year, month, monthrange(year, month)[1])


def _prepositional(sentence: Sentence, index: int, date: dt.date | None) -> Period | None:
    """*in 2019*, *since March 2022*, *since the war began*, *within a year*, *by 2030*."""
    extent = _EXTENTS[sentence.word(index)]
    first = index + 1
    while sentence.word(first) in ("the", "early", "late", "mid", "about", "around", "start", "end", "of", "beginning", "year"):
        first += 1
    year = _year(sentence, first)
    if year is not None:
        return _year_period(sentence, index, first, year, extent)
    if sentence.word(first) in sentence.language.calendar.months and sentence.raw(first)[0].isupper():
        return _month(sentence, index, first, date, extent)
    if extent is Extent.WITHIN and sentence.word(index + 1) in ("a", "an", "one", "the") and sentence.word(index + 2) in _DAYS:
        return Period(words=_words(sentence, index, index + 3), extent=extent, days=_DAYS[sentence.word(index + 2)])
    if extent is Extent.SINCE and sentence.word(index) == "since":
        return _since_event(sentence, index)
    return None


def _year(sentence: Sentence, index: int) -> int | None:
    raw = sentence.raw(index)
    if len(raw) == _YEAR_DIGITS and raw.isdecimal() and _FIRST <= int(raw) <= _LAST:
        if any(figure.first <= index < figure.end for figure in sentence.figures):
            return None
        return int(raw)
    return None


def _year_period(sentence: Sentence, index: int, at: int, year: int, extent: Extent) -> Period:
    start, end = dt.date(year, 1, 1), dt.date(year, 12, 31)
    return Period(
        words=_words(sentence, index, at + 1),
        extent=extent,
        start=None if extent is Extent.UNTIL else start,
        end=None if extent is Extent.SINCE else end,
        days=_DAYS["year"] if extent is Extent.DURING else None,
    )


def _month(sentence: Sentence, index: int, at: int, date: dt.date | None, extent: Extent) -> Period:
    """*in March*, *since March 2022*, *on March 12, 2024*; a month without a year is the last before the date."""
    month = sentence.language.calendar.months[sentence.word(at)]
    end = at + 1
    year = _year(sentence, end)
    if year is None and sentence.raw(end).isdecimal() and sentence.word(end + 1) == ",":
        year = _year(sentence, end + 2)
    if year is None and date is not None:
        year = date.year - (month > date.month)
    start, last = _month_dates(year, month) if year else (None, None)
    return Period(
        words=_words(sentence, index, end),
        extent=extent,
        start=None if extent is Extent.UNTIL else start,
        end=None if extent is Extent.SINCE else last,
        days=_DAYS["month"] if extent is Extent.DURING else None,
    )


def _since_event(sentence: Sentence, index: int) -> Period | None:
    """*since the war began*, *since the start of the war*: a period without dates, known by its words."""
    end = index + 1
    while end < sentence.tokens.count and end - index <= 6 and sentence.word(end)[0].isalpha():  # noqa: PLR2004 - a short phrase
        if sentence.word(end) in ("and", "but", "who", "which"):
            break
        end += 1
    if end == index + 1:
        return None
    return Period(words=_words(sentence, index, end), extent=Extent.SINCE)
