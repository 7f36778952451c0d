"""Times of the day and times that were clocked: *about 6.40am*, *won in 2:09:14*.

These are no figures; only a comparison asks for them, as for the other marks of a text.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from reconcile.figures.interval import Interval
from reconcile.figures.unit import Unit, unit
from reconcile.language.marks import Marks
from reconcile.text.division import Division

#: What a time of the day and a time that was clocked are counted in.
CLOCK: Unit = unit("minute of the day", "clock")
CLOCKED: Unit = unit("second", "clocked time")

#: *2:09:14*, *3:51.20*.
_CLOCKED = re.compile(r"(?=\d)(?<![\w:.,/])(?:(\d{1,2}):)?([0-5]?\d):([0-5]\d)(\.\d{1,3})?(?![\w:/]|[.,]\d)")
#: *6.40am*, *7 p.m.*; without the half of the day only behind what says that it is a time of it: *at 07:15*.
_CLOCK = re.compile(
    r"(?=\d)(?<![\w:.,/$£€-])(\d{1,2})(?:[:.]([0-5]\d))?(?: ?([ap])\.?m\b\.?)?(?! ?[A-Z]{2,4}\b|[\w:/%-]|[.,]\d)"
)
_WORDS = re.compile(r"[^\W\d_]+")
_HOUR, _HALF = 60, 12
#: By how many minutes a time that is said plainly may be off, one that is said to be about so, and how long *shortly* is.
_PLAIN, _ABOUT, _SHORTLY = 5, 20, 30
#: As far before a time stand the words that widen it.
_LONGEST = 24

#: A place among the sentences, where it stands, its number, what it may be, and its unit.
Read = tuple[int, tuple[int, int], Decimal, Interval, Unit]


def read_clocks(division: Division, words: Marks) -> Iterator[Read]:
    """Read the times of the day and those that were clocked.

    Args:
        division: The source and its sentences.
        words: The words of marks of its language.
    """
    text = division.source.text
    if not words.clocks or _TIMED.search(text) is None:
        return
    for place in division.holding(_TIMED):
        for match in _CLOCKED.finditer(text, *division.spans[place]):
            seconds = _seconds(match)
            if seconds is not None:
                yield place, match.span(), seconds, Interval.point(seconds), CLOCKED
        for match in _CLOCK.finditer(text, *division.spans[place]):
            minutes = _minutes(match, words)
            if minutes is not None:
                yield place, match.span(), Decimal(minutes), _about(match, minutes, words), CLOCK


#: What every such time has.
_TIMED = re.compile(r"(?=\d)\d(?:[:.][0-5]\d| ?[ap]\.?m\b)")


def _seconds(match: re.Match[str]) -> Decimal | None:
    """How many seconds were clocked; of two numbers only those that have hundredths."""
    hours, minutes, seconds, rest = match.groups()
    if hours is None and rest is None:
        return None
    return Decimal((int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)) + Decimal(rest or 0)


def _minutes(match: re.Match[str], words: Marks) -> int | None:
    """The minute of the day."""
    hour, minute, half = match.groups()
    hours = int(hour)
    if half is None:
        ahead = _ahead(match)[-1:]
        timed = ":" in match.group() and not words.clocks.isdisjoint(ahead)
        return hours * _HOUR + int(minute) if timed and hours < 2 * _HALF else None
    if not 1 <= hours <= _HALF:
        return None
    return (hours % _HALF + _HALF * (half == "p")) * _HOUR + int(minute or 0)


def _about(match: re.Match[str], minutes: int, words: Marks) -> Interval:
    """What the words before a time leave open."""
    ahead = _ahead(match)
    less = more = _PLAIN
    if not words.about.isdisjoint(ahead[-1:]):
        less = more = _ABOUT
    elif not words.shortly.isdisjoint(ahead[-2:-1]) and ahead[-1] in words.sides:
        less, more = (0, _SHORTLY) if words.sides[ahead[-1]] > 0 else (_SHORTLY, 0)
    return Interval(Decimal(minutes - less), Decimal(minutes + more))


def _ahead(match: re.Match[str]) -> list[str]:
    return _WORDS.findall(match.string[max(0, match.start() - _LONGEST) : match.start()].lower())
