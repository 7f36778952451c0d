"""How many times as much something is or becomes, in a word: *doubled*, *to more than halve*, *twice as big*."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache

from reconcile.claims.mark import Mark, Unread, word_behind, words_before
from reconcile.figures.hedge import BARE, Hedge
from reconcile.figures.interval import Interval
from reconcile.figures.unit import TIMES
from reconcile.language.kinds import Bound
from reconcile.language.language import Language
from reconcile.language.marks import Multiples, marks
from reconcile.language.patterns import firsts, tree

#: Who says *more than double* does not mean so many times that.
_MUCH = Decimal("1.5")


@lru_cache(maxsize=8)
def _pattern(language: Language) -> re.Pattern[str]:
    words = marks(language).multiples.values
    return re.compile(rf"(?=[{firsts(words)}])\b{tree(words)}\b(?!-)")


def read_multiples(unread: Unread, language: Language) -> Iterator[Mark]:
    """Read the verbs that multiply, and the words that multiply what is named behind them.

    Args:
        unread: The sentences, but for their figures.
        language: The words of their language.
    """
    words = marks(language).multiples
    for place, match in unread.found(_pattern(language)):
        said, ahead = match.group().lower(), words_before(match)
        if word_behind(match) in words.after or (
            said not in words.of_others and _is_verb(said, ahead, words)
        ):
            times = words.values[said]
            hedge, may_be = _bounded(times, ahead, words)
            yield Mark(place, match.span(), times, TIMES, may_be=may_be, hedge=hedge)


def _is_verb(said: str, ahead: Sequence[str], words: Multiples) -> bool:
    """Whether it is no noun as in *a double murder*: another form of the verb, or the bare one behind *to*."""
    return said not in words.bare or not words.before.isdisjoint(ahead[-1:])


def _bounded(times: Decimal, ahead: Sequence[str], words: Multiples) -> tuple[Hedge, Interval | None]:
    """What *more than* and *nearly* leave open; nothing of a number that is said plainly."""
    more, less = not words.more.isdisjoint(ahead[-1:]), not words.less.isdisjoint(ahead[-1:])
    if not (more or less):
        return BARE, None
    beyond = times * (_MUCH if more is (times > 1) else 1 / _MUCH)
    bound = Bound.OVER if beyond > times else Bound.UNDER
    return Hedge(bound), Interval(min(times, beyond), max(times, beyond))
