"""Reading periods: *last year*, *since 2022*, *in March*, *within a year*, *a year*."""

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache

from attrs import define, evolve

from reconcile.claims.ages import AGES
from reconcile.claims.dates import (
    FIRST_YEAR,
    LAST_YEAR,
    day_dates,
    month_dates,
    relative_dates,
    span_back,
    weekday,
    year_dates,
)
from reconcile.claims.particles import OF
from reconcile.claims.period import Extent, Period, dated, new_period
from reconcile.claims.sentence import Sentence
from reconcile.claims.spans import Months, can_begin, month_span, months_at
from reconcile.claims.triggers import Dated, Trigger, triggers_of
from reconcile.figures.reading import PlacedFigure
from reconcile.figures.unit import TIME
from reconcile.language.calendar_words import Calendar
from reconcile.language.period_words import PeriodWords

_YEAR_DIGITS, _LAST_DAY = 4, 31

#: How many words of *since the war began* are kept.
_EVENT_WORDS = 6

_PERIODS, _BEFORE, _SINCE = "periods", "before", "since"
_ARTICLES = frozenset(("a", "an", "one", "the"))

#: How far before *since* what it makes the extreme of its time stands, and how such words end.
_SUPERLATIVE, _EST, _TIME = 5, "est", "time"

#: What a span of time can say: how long it went on, or within how long it happened.
_SPANNING = (Extent.DURING, Extent.WITHIN)

_EXTENTS: Mapping[str, Extent] = {extent.value: extent for extent in Extent}


def periods_in(sentence: Sentence, date: dt.date | None, *, coming: bool = False) -> list[Trigger]:
    """The periods of a sentence, worked out once for all of the figures that are so.

    Args:
        sentence: The sentence.
        date: The date of the source.
        coming: Whether what is told is still to happen, so that *on Friday* is the next one.
    """
    memory, asked = sentence.memory, (_PERIODS, date, coming)
    if asked not in memory:
        memory[asked] = triggers_of(sentence, _Reader(sentence, date, coming).at)
    triggers: list[Trigger] = memory[asked]
    return triggers


@lru_cache(maxsize=8)
def _openings(words: PeriodWords, calendar: Calendar) -> frozenset[str]:
    """The words that a period behind a preposition can begin with."""
    return frozenset().union(words.offsets, words.words, words.stretching, calendar.weekdays, calendar.months)


@define
class _Reader:
    """Reads the period that begins at a token."""

    sentence: Sentence
    date: dt.date | None
    coming: bool

    def at(self, index: int) -> Dated | None:
        """The period that begins at the token, if one does."""
        word, words = self.sentence.lower[index], self.sentence.clauses.periods
        if word in words.looks_back or word == _BEFORE:
            earlier = self._earlier(index)
            if earlier is not None:
                return Dated(index - 2, earlier)
        if word in words.prepositions and index not in self.sentence.inside:
            return self._after_preposition(index)
        period = self._without_preposition(index)
        return Dated(index, period) if period is not None else None

    def _without_preposition(self, index: int) -> Period | None:
        """*last year*, *tomorrow*, *Monday*, *two years ago*; *over three days*, where *over* is part of the figure."""
        word, words = self.sentence.lower[index], self.sentence.clauses.periods
        if word in words.prepositions:
            return self._span(index, index, Extent.DURING)
        part = self._stretch(index, index, Extent.DURING) if word in words.parts else None
        if part is not None:
            return part
        if word in words.offsets:
            return self._counted_from_now(index, index, Extent.DURING)
        if word in words.words:
            return self._relative(index, index + 1, *words.words[word], Extent.DURING)
        if word in self.sentence.language.calendar.weekdays:
            return self._weekday(index, index, Extent.DURING)
        return self._ago(index)

    def _after_preposition(self, index: int) -> Dated | None:
        """*in 2019*, *since March 2022*, *since the war began*, *within a year*, *by 2030*, *for three days*."""
        words, lower = self.sentence.clauses.periods, self.sentence.lower
        extent = _EXTENTS[words.prepositions[lower[index]]]
        first = index + 1
        if extent is Extent.SINCE and self._of_superlative(index):
            return None
        while lower[first] in words.fillers:
            first += 1
        if not self._may_follow(index, first, extent):
            return None
        if extent is Extent.SINCE and lower[index] != _SINCE and self._owns(first):
            index, extent = first, Extent.DURING
        period = self._stretch(index, first, extent) if can_begin(self.sentence, first) else None
        if period is None:
            spans = first in self.sentence.figure_at
            period = (self._up_to_day(index, first) if spans else None) or self._beginning(
                index, first, extent
            )
        if period is None and lower[first] not in words.offsets:
            return self._lasting(index, extent)
        return Dated(index, period) if period is not None else None

    def _owns(self, first: int) -> bool:
        """*the toll from Saturday's quake*, *from last year's floods*: whether a time that begins there has something."""
        signs, lower = self.sentence.language.nouns.possessives, self.sentence.lower
        return lower[first + 1] in signs or lower[first + 2] in signs

    def _of_superlative(self, index: int) -> bool:
        """*the lowest since May*, *for the second time since August*: when it was as low, and not when it was."""
        sentence, known = self.sentence, self.sentence.clauses.periods.superlatives
        for at in range(index - 1, max(-1, index - 1 - _SUPERLATIVE), -1):
            word = sentence.lower[at]
            if at in sentence.inside or not word[0].isalpha():
                return False
            if word in known or word == _TIME or (word.endswith(_EST) and len(word) > len(_EST) + 2):
                return True
        return False

    def _may_follow(self, index: int, first: int, extent: Extent) -> bool:
        """Whether a period can be behind a preposition whose first word, past fillers, stands at ``first``.

        Most prepositions have none behind them, and are done with by this.
        """
        sentence = self.sentence
        word = sentence.lower[first]
        if word[:1].isdecimal() or word in _openings(sentence.clauses.periods, sentence.language.calendar):
            return True
        return extent is not Extent.DURING or first in sentence.figure_at or index + 1 in sentence.figure_at

    def _lasting(self, index: int, extent: Extent) -> Dated | None:
        """*within a year*, *since the war began*, *for three days*."""
        period = self._within_one(index) if extent is Extent.WITHIN else None
        if period is None and self.sentence.lower[index] == _SINCE:
            period = self._since_event(index)
        if period is not None:
            return Dated(index, period)
        span = self._span(index, index + 1, extent)
        return Dated(index, span, spans=True) if span is not None else None

    def _beginning(self, index: int, first: int, extent: Extent) -> Period | None:
        """The period after a preposition whose year, day, month or word of time stands at ``first``."""
        words, calendar = self.sentence.clauses.periods, self.sentence.language.calendar
        word = self.sentence.lower[first]
        if word in words.offsets:
            return self._counted_from_now(index, first, extent)
        if word in words.words:
            return self._relative(index, first + 1, *words.words[word], extent)
        if word in calendar.weekdays:
            return self._weekday(index, first, extent)
        digits = word[:1].isdecimal()
        if digits and self._year(first) is not None:
            return self._years(index, first, extent)
        return self._month(index, first, extent) if digits or word in calendar.months else None

    def _within_one(self, index: int) -> Period | None:
        """*within a year*."""
        sentence, units = self.sentence, self.sentence.clauses.periods.units
        days = units.get(sentence.lower[index + 2])
        if days is None:
            return None
        return new_period(words=sentence.text(index, index + 3), extent=Extent.WITHIN, days=days)

    def _stretch(self, index: int, first: int, extent: Extent) -> Period | None:
        """*in the second quarter of last year*, *the three months to June*, *between January and March 2021*."""
        found = months_at(self.sentence, first)
        if found is None:
            return None
        year, end = self._year_of(found)
        words = self.sentence.clauses.periods
        if end < 0 or (found.called and end == found.end and self.sentence.lower[first] in words.offsets):
            return None  # of a match; *the last quarter*
        dates = month_span(found, year)
        return dated(
            self.sentence.text(index, end),
            extent,
            dates,
            words.units["month"] * (found.last - found.first + 1),
            months=() if year else found.named,
        )

    def _up_to_day(self, index: int, first: int) -> Period | None:
        """*in the 13 weeks to 29 June*: a span of time that ends with a day or month."""
        span, words = self.sentence.figure_at[first], self.sentence.clauses.periods
        if self.sentence.lower[span.end] not in words.ends:
            return None
        last, at = _days(self.sentence, span), span.end + 1
        while self.sentence.lower[at] in words.fillers:
            at += 1
        ending = self._month(at, at, Extent.DURING)
        if last is None or ending is None:
            return None
        said = f"{self.sentence.text(index, at)} {ending.words}"
        return evolve(ending, words=said, start=span_back(ending.end, last)[0], days=last, months=())

    def _year_of(self, found: Months) -> tuple[int | None, int]:
        """The year of a stretch of months, and the token behind it; -1 if it is a part of something else."""
        lower, offsets, at = self.sentence.lower, self.sentence.clauses.periods.offsets, found.end
        at += lower[at] == "," and self._year(at + 1) is not None
        of = lower[at] == OF
        at += of
        if self._year(at) is not None:
            return self._year(at), at + 1
        if lower[at + 1] == "year" and lower[at] in offsets:
            return (self.date.year + offsets[lower[at]] if self.date else None), at + 2
        if of and not (lower[at] == "the" and lower[at + 1] == "year"):
            return None, -1 if found.called else found.end
        return self._nearest((found.last - 1) % 12 + 1), at + 2 if of else found.end

    def _years(self, index: int, at: int, extent: Extent) -> Period:
        """*in 2019*, *in the 1990s*, *between 2010 and 2015*, *from 2010 to 2015*."""
        sentence, unit = self.sentence, self.sentence.clauses.periods.units["year"]
        start, end = year_dates(int(sentence.words[at]))
        if sentence.lower[at + 1] == "s" and sentence.tokens.glued[at + 1]:
            end = year_dates(int(sentence.words[at]) + 9)[1]
            return dated(sentence.text(index, at + 2), extent, (start, end), unit * 10)
        last = self._year(at + 2) if sentence.lower[at + 1] in sentence.clauses.periods.joints else None
        if last is not None and last >= start.year and sentence.lower[index] in ("between", "from"):
            words, days = sentence.text(index, at + 3), unit * (last - start.year + 1)
            return dated(words, Extent.DURING, (start, year_dates(last)[1]), days)
        return dated(sentence.text(index, at + 1), extent, (start, end), unit)

    def _year(self, index: int) -> int | None:
        raw = self.sentence.words[index]
        if len(raw) != _YEAR_DIGITS or not (raw.isascii() and raw.isdecimal()):
            return None
        known = FIRST_YEAR <= int(raw) <= LAST_YEAR and self.sentence.figure_at.get(index) is None
        return int(raw) if known else None

    def _month(self, index: int, at: int, extent: Extent) -> Period | None:
        """*in March*, *since March 2022*, *on March 12, 2024*, *on 24 February*; with no year, the nearest one."""
        sentence, months = self.sentence, self.sentence.language.calendar.months
        day = self._day(at)
        named = at + 1 if day else at
        if sentence.lower[named] not in months or not sentence.words[named][0].isupper():
            return None
        month, end = months[sentence.lower[named]], named + 1
        if day is None:
            day = self._day(end)
            end += (1 if day else 0) + (
                1 if day and sentence.lower[end + 1] == "," and self._year(end + 2) else 0
            )
        year = self._year(end)
        words = sentence.text(index, end + 1 if year else end - (sentence.lower[end - 1] == ","))
        year = year or self._nearest(month)
        units = sentence.clauses.periods.units
        if year is None:
            return new_period(words=words, extent=extent, days=Decimal(1) if day else None, months=(month,))
        dates = day_dates(year, month, day) if day else month_dates(year, month)
        return dated(words, extent, dates, units["day" if day else "month"])

    def _nearest(self, month: int) -> int | None:
        """The year of the last such month before the date of the text, or of the next."""
        if self.date is None or not FIRST_YEAR < self.date.year < LAST_YEAR:
            return None
        later = month < self.date.month if self.coming else 0
        return self.date.year + later - (month > self.date.month and not self.coming)

    def _day(self, index: int) -> int | None:
        raw = self.sentence.words[index]
        day = int(raw) if len(raw) < 3 and raw.isascii() and raw.isdecimal() else 0  # noqa: PLR2004 - a day of a month
        return day if 0 < day <= _LAST_DAY and self.sentence.figure_at.get(index) is None else None

    def _weekday(self, index: int, at: int, extent: Extent) -> Period | None:
        """*on Monday*: the last one before the date of the text, or the next."""
        sentence, day = self.sentence, self.sentence.language.calendar.weekdays.get(self.sentence.lower[at])
        if day is None or not sentence.words[at][0].isupper():
            return None
        dates = weekday(self.date, day, coming=self.coming)
        named = day if self.date is None else None
        return dated(sentence.text(index, at + 1), extent, dates, Decimal(1), weekday=named)

    def _counted_from_now(self, index: int, at: int, extent: Extent) -> Period | None:
        """*last year*, *this month*, *the past five years*, *last March*."""
        sentence, words = self.sentence, self.sentence.clauses.periods
        unit, offset = sentence.lower[at + 1], words.offsets[sentence.lower[at]]
        if unit in words.units or unit in words.seasons:
            return self._relative(index, at + 2, unit, offset, extent)
        if unit in sentence.language.calendar.weekdays:
            return self._weekday(index, at + 1, extent)
        span = sentence.figure_at.get(at + 1)
        days = _days(sentence, span) if span is not None else None
        if span is None or days is None:
            return self._month(index, at + 1, extent)
        dates = span_back(self.date, days) if offset < 0 else (None, None)
        return new_period(words=sentence.text(index, span.end), start=dates[0], end=dates[1], days=days)

    def _span(self, index: int, at: int, extent: Extent) -> Period | None:
        """*for three days*, *within five years*; *over three days*, where *over* is part of the figure."""
        span = self.sentence.figure_at.get(at)
        days = _days(self.sentence, span) if span is not None and extent in _SPANNING else None
        if span is None or days is None:
            return None
        return new_period(words=self.sentence.text(index, span.end), extent=extent, days=days)

    def _ago(self, index: int) -> Period | None:
        """*two years ago*: the year that many before that of the text."""
        span = self.sentence.figure_at.get(index)
        value = span.figure.value if span else None
        if span is None or value is None or value != int(value):
            return None
        return self._relative(index, span.end + 1, span.figure.unit.name, -int(value), Extent.AT)

    def _earlier(self, index: int) -> Period | None:
        """*a year earlier*, *a month ago*, *the year before*."""
        article, unit = self.sentence.lower[index - 2], self.sentence.lower[index - 1]
        if index < 2 or article not in _ARTICLES or unit not in self.sentence.clauses.periods.units:  # noqa: PLR2004 - two words
            return None
        return self._relative(index - 2, index + 1, unit, -1, Extent.AT)

    def _relative(self, first: int, end: int, unit: str, offset: int, extent: Extent) -> Period:
        dates = relative_dates(unit, offset, self.date)
        days = self.sentence.clauses.periods.units.get(unit)
        return dated(self.sentence.text(first, end), extent, dates, days, relative=(unit, offset))

    def _since_event(self, index: int) -> Period | None:
        """*since the war began*: a period without dates, known by its words."""
        sentence, end = self.sentence, index + 1
        while end - index <= _EVENT_WORDS and sentence.lower[end][:1].isalpha():
            if sentence.lower[end] in sentence.clauses.joining:
                break
            end += 1
        return new_period(words=sentence.text(index, end), extent=Extent.SINCE) if end > index + 1 else None


def _days(sentence: Sentence, span: PlacedFigure) -> Decimal | None:
    """The days of a figure that is a span of time, and no age: *40 percent are over 55*."""
    figure = span.figure
    if figure.unit.dimension != TIME or figure.value is None or figure.rule in AGES:
        return None
    return figure.value * sentence.clauses.periods.units.get(figure.unit.name, Decimal(0)) or None
