"""A number that a text gives to something without counting anything, as it is found in the text."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from decimal import Decimal

from attrs import frozen

from reconcile.figures.hedge import BARE, Hedge
from reconcile.figures.interval import Interval
from reconcile.figures.unit import Unit
from reconcile.text.division import Division

#: The words right before a mark are among so many characters, a few words longer than any of them.
_BEFORE = 24
_WORD = re.compile(r"[^\W\d_]+")


@frozen
class Mark:
    """A number that counts nothing.

    Attributes:
        place: Which of the sentences it stands in.
        span: Where it stands in the text.
        value: The number.
        unit: What it is counted in.
        measure: What it is a number of, if its unit does not tell.
        may_be: What it may be; the number and no other if it is None.
        hedge: The words that bound it.
    """

    place: int
    span: tuple[int, int]
    value: Decimal
    unit: Unit
    measure: str | None = None
    may_be: Interval | None = None
    hedge: Hedge = BARE


@frozen(eq=False)
class Unread:
    """The sentences of a source, but for the figures in them.

    Attributes:
        division: The source and its sentences.
        taken: Where its figures stand, in order.
    """

    division: Division
    taken: Sequence[tuple[int, int]]

    def found(self, pattern: re.Pattern[str]) -> Iterator[tuple[int, re.Match[str]]]:
        """Where a pattern matches what is no figure, with the place of the sentence."""
        if pattern.search(self.division.source.text) is None:  # most texts have none of most marks
            return
        for place in self.division.holding(pattern):
            for match in pattern.finditer(self.division.source.text, *self.division.spans[place]):
                if not self._within(match.span()):
                    yield place, match

    def _within(self, span: tuple[int, int]) -> bool:
        """Whether a stretch of text overlaps one of the figures."""
        place = bisect_right(self.taken, (span[1], 0))
        return any(span[0] < end for _, end in self.taken[max(0, place - 2) : place])


def words_before(match: re.Match[str]) -> list[str]:
    """The words right before a match, in small letters."""
    return _WORD.findall(match.string[max(0, match.start() - _BEFORE) : match.start()].lower())


def word_behind(match: re.Match[str]) -> str:
    """The word right behind a match, in small letters; an empty one if there is none."""
    found = _WORD.match(match.string, match.end() + 1)
    return found.group().lower() if found and match.string[match.end()].isspace() else ""
