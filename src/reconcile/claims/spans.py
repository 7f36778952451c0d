"""Stretches of months: *the second quarter*, *the three months to June*, *January to March*, *the first half*."""

from attrs import define

from reconcile.claims.dates import FIRST_YEAR, LAST_YEAR, Dates, month_dates
from reconcile.claims.particles import AND
from reconcile.claims.sentence import Sentence
from reconcile.figures.context import HYPHENS, LINKS
from reconcile.language.phrases import matched

_IN_A_YEAR = 12

_MONTH, _FIRST, _BETWEEN = "month", "first", "between"

#: What may stand before the last month of a stretch: *the year to the end of March*, *to end-March*.
_LED = HYPHENS.union(("end", "in", "late", "mid", "of", "on", "the"))


@define
class Months:
    """A stretch of months.

    Attributes:
        first: Its first month; below one for those of the year before.
        last: Its last.
        end: The token behind it.
        called: Whether it is called by its place in a year, as *the first half*, which a match has, too.
    """

    first: int
    last: int
    end: int
    called: bool = False

    @property
    def named(self) -> tuple[int, ...]:
        """The months, if they are not a whole year."""
        many = self.last - self.first + 1
        if many >= _IN_A_YEAR:
            return ()
        return tuple((month - 1) % _IN_A_YEAR + 1 for month in range(self.first, self.last + 1))


def month_span(months: Months, year: int | None) -> Dates:
    """The first and the last day of a stretch of months that ends in the year."""
    if year is None or not FIRST_YEAR < year <= LAST_YEAR:
        return None, None
    before = months.first < 1
    return month_dates(year - before, months.first + 12 * before)[0], month_dates(year, months.last)[1]


def can_begin(sentence: Sentence, first: int) -> bool:
    """Whether a stretch of months can begin with the word."""
    word, words = sentence.lower[first], sentence.clauses.periods
    return (
        word in words.stretching or first in sentence.figure_at or word in sentence.language.calendar.months
    )


def months_at(sentence: Sentence, first: int) -> Months | None:
    """The stretch of months whose first word, but for an article, stands at the index."""
    lower, words = sentence.lower, sentence.clauses.periods
    if lower[first] in words.ends:
        first -= 1  # *in the year to March*: the year was taken for a word before a period
    word = lower[first]
    if word in words.parts:
        return _part(sentence, first)
    if word in sentence.language.calendar.months:
        return _from_to(sentence, first)
    first += word in words.years
    many = words.lengths.get(lower[first])
    if many is not None:
        return _up_to(sentence, first + 1 + 2 * (lower[first + 1] in LINKS), many)
    counted = _counted(sentence, first)
    return _up_to(sentence, counted[1], counted[0]) if counted else None


def _part(sentence: Sentence, first: int) -> Months | None:
    """*second quarter*, *first nine months*, *second quarter ended in June*."""
    many = _counted(sentence, first + 1) if sentence.lower[first] == _FIRST else None
    if many is not None:
        return Months(1, many[0], many[1], called=True)
    found = matched(sentence.lower, first, sentence.clauses.periods.parts)
    if found is None:
        return None
    low, high = (int(month) for month in found[0].split())
    return _up_to(sentence, found[1], high - low + 1) or Months(low, high, found[1], called=True)


def _counted(sentence: Sentence, first: int) -> tuple[int, int] | None:
    """*three months*: how many, and the token behind them."""
    span = sentence.figure_at.get(first)
    value = span.figure.value if span is not None and span.figure.unit.name == _MONTH else None
    if span is None or value is None or value != int(value) or not 0 < value <= _IN_A_YEAR:
        return None
    return int(value), span.end


def _up_to(sentence: Sentence, at: int, many: int) -> Months | None:
    """*to June*, *ended June 30*, *ending in March*: so many months up to one that is named."""
    if sentence.lower[at] not in sentence.clauses.periods.ends:
        return None
    at += 1
    while sentence.lower[at] in _LED:
        at += 1
    at += sentence.words[at].isdecimal()  # *ended 30 June*
    last = _month(sentence, at)
    if last is None:
        return None
    at += 1
    day = sentence.words[at].isdecimal() and len(sentence.words[at]) <= 2 and at not in sentence.figure_at  # noqa: PLR2004 - a day of a month
    return Months(last - many + 1, last, at + day)


def _from_to(sentence: Sentence, first: int) -> Months | None:
    """*January to March*, *April-June*, *between May and July*, *May and June*."""
    joint, low, high = sentence.lower[first + 1], _month(sentence, first), _month(sentence, first + 2)
    if low is None or high is None or joint not in sentence.clauses.periods.joints:
        return None
    if joint == AND and sentence.lower[first - 1] != _BETWEEN and (high - low) % _IN_A_YEAR != 1:
        return None
    return Months(low if low <= high else low - _IN_A_YEAR, high, first + 3)


def _month(sentence: Sentence, index: int) -> int | None:
    known = sentence.language.calendar.months.get(sentence.lower[index])
    return known if sentence.words[index][:1].isupper() else None
