"""What speaks for it that a stated number follows from figures of a passage, and what speaks for chance.

Each sign is there or is not, but for the share of the words that both have in common.
"""

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from itertools import pairwise
from types import MappingProxyType

from reconcile.comparisons.arithmetic import hints
from reconcile.comparisons.arithmetic.asking import (
    asks_all,
    asks_before,
    asks_gap,
    asks_left,
    asks_nothing,
    asks_one,
    may_ask_before,
)
from reconcile.comparisons.arithmetic.coincidence import Coincidence, Way
from reconcile.comparisons.arithmetic.stated import Stated

_PAIR = 2


class Sign(StrEnum):
    """A kind of sign."""

    ANY = "any"
    TAKEN = "less others"
    SHARED = "of a share"
    TIMES = "of a product"
    RATIO = "of two amounts"
    UNDONE = "before or after a change"
    EXACT = "to the digit"
    MANY = "three figures or more"
    OVERLAP = "words in common"
    BESIDE = "the figures stand side by side"
    ASKS_LEFT = "asks what is left"
    ASKS_GAP = "asks how far apart"
    ASKS_BEFORE = "asks what was before"
    MAY_ASK_BEFORE = "may ask what was before"
    ASKS_ALL = "asks for all"
    ASKS_ONE = "asks for one"
    ASKS_NOTHING = "asks for nothing"
    OF_SOME = "names some of them"
    NOT_TO_ALL = "not done to all"
    ALL = "all figures of a kind"
    SAME_MEASURE = "the same was done"
    NOT_ITS_SHARE = "no share of this amount"
    UNLIKELY = "another deed, and few words in common"
    NOT_SECOND = "not of what the second is said of"
    OTHER_MEASURE = "something else was done"
    MOVES = "a change does not follow so"


_KINDS: Mapping[Way, Sign] = MappingProxyType(
    {
        Way.DIFFERENCE: Sign.TAKEN,
        Way.OF_ALL: Sign.TAKEN,
        Way.REST: Sign.SHARED,
        Way.SHARE: Sign.SHARED,
        Way.PRODUCT: Sign.TIMES,
        Way.OVER: Sign.TIMES,
        Way.EACH: Sign.TIMES,
        Way.SMALLER: Sign.TIMES,
        Way.PERCENT: Sign.RATIO,
        Way.MULTIPLE: Sign.RATIO,
        Way.STEP: Sign.RATIO,
        Way.GROWTH: Sign.RATIO,
        Way.UNGROWN: Sign.UNDONE,
        Way.GROWN: Sign.UNDONE,
    }
)
#: What a change may follow by.
_OF_CHANGES = frozenset((Way.DIFFERENCE, Way.MULTIPLE, Way.GROWTH, Way.STEP))


def signs(stated: Stated, found: Coincidence) -> Iterator[tuple[Sign, float]]:
    """Give the signs of a coincidence, each with how much there is of it."""
    yield Sign.ANY, 1.0
    if found.way in _KINDS:
        yield _KINDS[found.way], 1.0
    yield Sign.OVERLAP, stated.overlap
    yield from ((sign, 1.0) for sign, holds in _ASKED.items() if holds(stated, found))


def _beside(_stated: Stated, found: Coincidence) -> bool:
    spots = sorted(found.spots, key=lambda spot: spot.claim.start)
    return all(hints.side_by_side(one, other) for one, other in pairwise(spots))


def _of_some(stated: Stated, found: Coincidence) -> bool:
    if found.way is Way.EACH:
        return not hints.of_all_each(stated, found.spots[0])
    return found.way is Way.SUM and not hints.of_each(stated, found.spots)


def _not_to_all(stated: Stated, found: Coincidence) -> bool:
    return found.way is Way.SUM and not asks_before(stated, found) and not hints.all_done(stated, found.spots)


def _all(stated: Stated, found: Coincidence) -> bool:
    kind = found.spots[0].claim.figure.unit.kind
    same = {spot for spot in stated.passage.spots if spot.claim.figure.unit.kind == kind}
    return same <= set(found.spots)


def _other_measure(stated: Stated, found: Coincidence) -> bool:
    # A lead or a loss is of two amounts that go by other words: *beat him by*.
    return not asks_gap(stated, found) and not hints.done(stated, found.spots)


def _not_its_share(_stated: Stated, found: Coincidence) -> bool:
    return found.way is Way.SHARE and not hints.is_share(found.spots[1], found.spots[0])


def _not_second(stated: Stated, found: Coincidence) -> bool:
    return found.way is Way.SMALLER and not hints.of_the_second(stated, *found.spots)


def _same_measure(stated: Stated, found: Coincidence) -> bool:
    measures = {spot.claim.measurand.measure for spot in found.spots}
    return stated.measure is not None and stated.measure in measures


_ASKED: Mapping[Sign, Callable[[Stated, Coincidence], bool]] = MappingProxyType(
    {
        Sign.EXACT: lambda _, found: found.exact,
        Sign.MANY: lambda _, found: len(found.spots) + found.ones > _PAIR,
        Sign.BESIDE: _beside,
        Sign.ASKS_LEFT: asks_left,
        Sign.ASKS_GAP: asks_gap,
        Sign.ASKS_BEFORE: asks_before,
        Sign.MAY_ASK_BEFORE: may_ask_before,
        Sign.ASKS_ALL: asks_all,
        Sign.ASKS_ONE: asks_one,
        Sign.ASKS_NOTHING: asks_nothing,
        Sign.OF_SOME: _of_some,
        Sign.NOT_TO_ALL: _not_to_all,
        Sign.ALL: _all,
        Sign.SAME_MEASURE: _same_measure,
        Sign.NOT_ITS_SHARE: _not_its_share,
        Sign.UNLIKELY: lambda stated, found: (
            _other_measure(stated, found) and not hints.likely(stated, found.spots)
        ),
        Sign.NOT_SECOND: _not_second,
        Sign.OTHER_MEASURE: _other_measure,
        Sign.MOVES: lambda stated, found: stated.moves and found.way not in _OF_CHANGES,
    }
)
