"""What is known of each word that was met: most words of a text were met before."""

from collections.abc import Callable
from typing import TypeVar

Known = TypeVar("Known")

#: Longer ones are seldom met again, and would take much room.
_LONGEST = 24


class ByWord(dict[str, Known]):
    """What a function gives of a word, worked out when the word is first asked for.

    Its ``__getitem__`` takes half the time of a function behind ``functools.lru_cache``. When it is full, it
    begins anew, and takes over what is asked for again; what is not by the time that it is full once more is
    forgotten. A long word is not kept.

    >>> lengths = ByWord(len)
    >>> lengths["million"], dict(lengths)
    (7, {'million': 7})
    """

    __slots__ = ("_before", "_most", "_work")

    def __init__(self, work: Callable[[str], Known], *, most: int = 8192) -> None:
        """Give what works it out, and how many words to keep, and to keep of those before."""
        super().__init__()
        self._work = work
        self._most = most
        self._before: dict[str, Known] = {}

    def __missing__(self, word: str) -> Known:
        """Work it out, unless it was known before, and keep it."""
        known = self._before[word] if word in self._before else self._work(word)
        if len(word) <= _LONGEST:
            if len(self) >= self._most:
                self._before = dict(self)
                self.clear()
            self[word] = known
        return known
