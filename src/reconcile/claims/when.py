"""Reading periods: *last year*, *since 2022*, *in March*, *within a year*, *a year*."""

import datetime as dt
from calendar import monthrange
from collections.abc import Iterator
from decimal import Decimal

from attrs import frozen

from reconcile.claims.period import Extent, Period
from reconcile.claims.sentence import Sentence
from reconcile.figures.reading import PlacedFigure
from reconcile.figures.unit import TIME

_FIRST_YEAR, _LAST_YEAR, _YEAR_DIGITS = 1000, 2199, 4

#: How many words at the start of a sentence can hold a period for all of its clauses.
_OPENING = 6

#: How many words of *since the war began* are kept.
_EVENT_WORDS = 6

#: A longer count of days is no period of news, and no date can be counted back by it.
_MOST_DAYS = 100_000


def read_period(sentence: Sentence, figure: PlacedFigure, date: dt.date | None) -> Period | None:
    """The period that a figure is about: what it is a rate over, or the nearest in its clause, those after it first."""
    rate = _rate(sentence, figure)
    if rate is not None:
        return rate
    reader = _Reader(sentence, figure, date)
    found = (reader.at(index) for index in _near(sentence, figure))
    return next((period for period in found if period is not None), None)


def _rate(sentence: Sentence, figure: PlacedFigure) -> Period | None:
    """The period that a rate is over: *a year*, *per day*."""
    per = figure.figure.unit.per
    if per.dimension != TIME:
        return None
    return Period(words=f"a {per.name}", days=sentence.vocabulary.clauses.period_units.get(per.name))


def _near(sentence: Sentence, figure: PlacedFigure) -> Iterator[int]:
    """The tokens of the figure's clause, after it and then before it, and the opening of the sentence."""
    for index in range(figure.end, sentence.count):
        if _ends_clause(sentence, index):
            break
        yield index
    for index in range(figure.first - 1, -1, -1):
        if _ends_clause(sentence, index):
            break
        yield index
    if ";" not in sentence.words[: figure.first]:
        yield from range(min(figure.first, _OPENING))


def _ends_clause(sentence: Sentence, index: int) -> bool:
    """Whether a clause with a verb of its own begins here: *; it has*, *and plans to fire*."""
    word = sentence.lower[index]
    if word not in ("and", "but"):
        return word == ";"
    place = sentence.verb_before(index + 1) + 1
    return place < len(sentence.verbs) and sentence.verbs[place].index <= index + 3


@frozen
class _Reader:
    """Reads the period that begins at a token."""

    sentence: Sentence
    figure: PlacedFigure
    date: dt.date | None

    def at(self, index: int) -> Period | None:
        """The period that begins at the token, if one does."""
        sentence, word = self.sentence, self.sentence.lower[index]
        words = sentence.vocabulary.clauses
        if word in words.period_prepositions:
            return None if self._elsewhere(index) else self._after_preposition(index)
        if word in words.period_offsets:
            return self._counted_from_now(index, Extent.DURING)
        if word in words.period_words:
            return self._relative(index, index + 1, *words.period_words[word], Extent.DURING)
        if word in sentence.language.calendar.weekdays and sentence.words[index][0].isupper():
            return Period(words=sentence.words[index], days=Decimal(1))
        return None

    def _elsewhere(self, index: int) -> bool:
        """Whether the token is part of another figure."""
        others = self.sentence.figures
        return any(other.first <= index < other.end and other is not self.figure for other in others)

    def _after_preposition(self, index: int) -> Period | None:
        """*in 2019*, *since March 2022*, *since the war began*, *within a year*, *by 2030*."""
        sentence, words = self.sentence, self.sentence.vocabulary.clauses
        extent = Extent(words.period_prepositions[sentence.lower[index]])
        first = index + 1
        while sentence.lower[first] in words.period_fillers:
            first += 1
        year = self._year(first)
        if year is not None:
            return _of_dates(
                sentence.text(index, first + 1), extent, *_year_dates(year), words.period_units["year"]
            )
        if sentence.lower[first] in sentence.language.calendar.months and sentence.words[first][0].isupper():
            return self._month(index, first, extent)
        if sentence.lower[first] in words.period_offsets:
            return self._counted_from_now(first, extent)
        if extent is Extent.WITHIN and sentence.lower[index + 2] in words.period_units:
            return Period(
                words=sentence.text(index, index + 3),
                extent=extent,
                days=words.period_units[sentence.lower[index + 2]],
            )
        return self._since_event(index) if sentence.lower[index] == "since" else None

    def _year(self, index: int) -> int | None:
        raw = self.sentence.words[index]
        if len(raw) != _YEAR_DIGITS or not raw.isdecimal() or not _FIRST_YEAR <= int(raw) <= _LAST_YEAR:
            return None
        return None if self.sentence.figure_at(index) else int(raw)

    def _month(self, index: int, at: int, extent: Extent) -> Period:
        """*in March*, *since March 2022*, *on March 12, 2024*; without a year, the last one before the date."""
        sentence, end = self.sentence, at + 1
        month = sentence.language.calendar.months[sentence.lower[at]]
        if sentence.words[end].isdecimal() and sentence.lower[end + 1] == ",":
            end += 2
        year = self._year(end)
        words = sentence.text(index, end + 1 if year else at + 1)
        if year is None and self.date is not None:
            year = self.date.year - (month > self.date.month)
        dates = _month_dates(year, month) if year else (None, None)
        return _of_dates(words, extent, *dates, sentence.vocabulary.clauses.period_units["month"])

    def _counted_from_now(self, index: int, extent: Extent) -> Period | None:
        """*last year*, *this month*, *the past five years*."""
        sentence, words = self.sentence, self.sentence.vocabulary.clauses
        unit, offset = sentence.lower[index + 1], words.period_offsets[sentence.lower[index]]
        if unit in words.period_units:
            return self._relative(index, index + 2, unit, offset, extent)
        span = sentence.figure_at(index + 1)
        if span is None or span.figure.unit.dimension != TIME or span.figure.value is None:
            return None
        days = span.figure.value * words.period_units.get(span.figure.unit.name, Decimal(0))
        return self._span(sentence.text(index, span.end), days or None, back=offset < 0)

    def _span(self, words: str, days: Decimal | None, *, back: bool) -> Period:
        """A stretch of so many days that ends at the date of the text."""
        if self.date is None or days is None or not back or not 0 < days < _MOST_DAYS:
            return Period(words=words, days=days)
        return Period(words=words, start=self.date - dt.timedelta(days=int(days)), end=self.date, days=days)

    def _relative(self, first: int, end: int, unit: str, offset: int, extent: Extent) -> Period:
        start, last = _dates(unit, offset, self.date)
        days = self.sentence.vocabulary.clauses.period_units[unit]
        words = self.sentence.text(first, end)
        return Period(words=words, extent=extent, start=start, end=last, days=days, relative=(unit, offset))

    def _since_event(self, index: int) -> Period | None:
        """*since the war began*: a period without dates, known by its words."""
        sentence, end = self.sentence, index + 1
        while end - index <= _EVENT_WORDS and sentence.lower[end][:1].isalpha():
            if sentence.lower[end] in sentence.vocabulary.clauses.joining:
                break
            end += 1
        return Period(words=sentence.text(index, end), extent=Extent.SINCE) if end > index + 1 else None


def _of_dates(
    words: str, extent: Extent, start: dt.date | None, end: dt.date | None, days: Decimal
) -> Period:
    """A period of dates, open at the side that its extent leaves open."""
    return Period(
        words=words,
        extent=extent,
        start=None if extent is Extent.UNTIL else start,
        end=None if extent is Extent.SINCE else end,
        days=days if extent is Extent.DURING else None,
    )


def _dates(unit: str, offset: int, date: dt.date | None) -> tuple[dt.date | None, dt.date | None]:
    """The first and last day of the calendar unit that many before or after the date."""
    if date is None or not _FIRST_YEAR < date.year < _LAST_YEAR:
        return None, None
    if unit == "year":
        return _year_dates(date.year + offset)
    if unit == "month":
        year, month = divmod(date.year * 12 + date.month - 1 + offset, 12)
        return _month_dates(year, month + 1)
    if unit == "week":
        monday = date - dt.timedelta(days=date.weekday()) + dt.timedelta(weeks=offset)
        return monday, monday + dt.timedelta(days=6)
    if unit == "day":
        day = date + dt.timedelta(days=offset)
        return day, day
    return None, None


def _year_dates(year: int) -> tuple[dt.date, dt.date]:
    return dt.date(year, 1, 1), dt.date(year, 12, 31)


def _month_dates(year: int, month: int) -> tuple[dt.date, dt.date]:
    return dt.date(year, month, 1), dt.date(year, month, monthrange(year, month)[1])
