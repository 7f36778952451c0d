"""Times of the day and times that were clocked: *about 6.40am*, *won in 2:09:14*.

These are no figures; only a comparison asks for them, as for the other marks of a text.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from reconcile.claims.mark import Mark, Unread, words_before
from reconcile.figures.interval import Interval
from reconcile.figures.unit import Unit, unit
from reconcile.language.language import Language
from reconcile.language.marks import Clocks, marks

#: What a time of the day and a time that was clocked are counted in.
CLOCK: Unit = unit("minute of the day", "clock")
CLOCKED: Unit = unit("second", "clocked time")

#: *2:09:14*, *3:51.20*.
_CLOCKED = re.compile(r"(?=\d)(?<![\w:.,/])(?:(\d{1,2}):)?([0-5]?\d):([0-5]\d)(\.\d{1,3})?(?![\w:/]|[.,]\d)")
#: *6.40am*, *7 p.m.*; without the half of the day only behind what says that it is a time of it: *at 07:15*.
_CLOCK = re.compile(
    r"(?=\d)(?<![\w:.,/$£€-])(\d{1,2})(?:[:.]([0-5]\d))?(?: ?([ap])\.?m\b\.?)?(?! ?[A-Z]{2,4}\b|[\w:/%-]|[.,]\d)"
)
_SIXTY, _HALF = 60, 12
#: By how many minutes a time that is said plainly may be off, one that is said to be about so, and how long *shortly* is.
_PLAIN, _ABOUT, _SHORTLY = 5, 20, 30
#: What every such time has.
_TIMED = re.compile(r"(?=\d)\d(?:[:.][0-5]\d| ?[ap]\.?m\b)")


def read_clocks(unread: Unread, language: Language) -> Iterator[Mark]:
    """Read the times of the day and those that were clocked.

    Args:
        unread: The sentences, but for their figures.
        language: The words of their language.
    """
    if _TIMED.search(unread.division.source.text) is None:
        return
    words = marks(language).clocks
    for place, match in unread.found(_CLOCKED):
        seconds = _seconds(match)
        if seconds is not None:
            yield Mark(place, match.span(), seconds, CLOCKED)
    for place, match in unread.found(_CLOCK):
        minutes = _minutes(match, words)
        if minutes is not None:
            yield Mark(place, match.span(), Decimal(minutes), CLOCK, may_be=_about(match, minutes, words))


def _seconds(match: re.Match[str]) -> Decimal | None:
    """How many seconds were clocked; of two numbers only those that have hundredths."""
    hours, minutes, seconds, rest = match.groups()
    if hours is None and rest is None:
        return None
    return Decimal((int(hours or 0) * _SIXTY + int(minutes)) * _SIXTY + int(seconds)) + Decimal(rest or 0)


def _minutes(match: re.Match[str], words: Clocks) -> int | None:
    """The minute of the day."""
    hour, minute, half = match.groups()
    hours = int(hour)
    if half is None:
        ahead = words_before(match)[-1:]
        timed = ":" in match.group() and not words.before.isdisjoint(ahead)
        return hours * _SIXTY + int(minute) if timed and hours < 2 * _HALF else None
    if not 1 <= hours <= _HALF:
        return None
    return (hours % _HALF + _HALF * (half == "p")) * _SIXTY + int(minute or 0)


def _about(match: re.Match[str], minutes: int, words: Clocks) -> Interval:
    """What the words before a time leave open."""
    ahead = words_before(match)
    less = more = _PLAIN
    if not words.about.isdisjoint(ahead[-1:]):
        less = more = _ABOUT
    elif not words.shortly.isdisjoint(ahead[-2:-1]) and ahead[-1] in words.sides:
        less, more = (0, _SHORTLY) if words.sides[ahead[-1]] > 0 else (_SHORTLY, 0)
    return Interval(Decimal(minutes - less), Decimal(minutes + more))
