"""What rules it out that a number follows from figures, however much speaks for it."""

from itertools import pairwise

from reconcile.comparisons.arithmetic import hints
from reconcile.comparisons.arithmetic.asking import asks_before, asks_gap, undoes, wrong_way
from reconcile.comparisons.arithmetic.coincidence import Coincidence, Way
from reconcile.comparisons.arithmetic.stated import Stated
from reconcile.comparisons.fates import of_two_fates
from reconcile.comparisons.likeness import of_others
from reconcile.comparisons.sorts import of_two_sorts
from reconcile.figures.unit import NUMBER, SHARE

#: Ways by which the number counts what the figures count, and those of levels that are held against each other.
_OF_PARTS = frozenset((Way.SUM, Way.PERCENT))
_OF_LEVELS = frozenset((Way.UNGROWN, Way.GROWN, Way.MULTIPLE))
#: Ways by which two amounts tell a third that has other words.
_OF_TWO, _PAIR = frozenset((Way.DIFFERENCE, Way.PERCENT)), 2


def possible(stated: Stated, found: Coincidence) -> bool:
    """Whether nothing rules it out."""
    if wrong_way(stated, found) or not (hints.near(stated, found.spots) or _beside(stated, found)):
        return False
    if found.way in _OF_PARTS and hints.counts_strange(stated, found.spots):
        return False
    if found.way is Way.SUM and not asks_before(stated, found) and not _addable(stated, found):
        return False
    if not _comparable(stated, found) or not hints.passes(stated, found.spots[0]):
        return False
    return not _needs_more(stated, found) or hints.likely(stated, found.spots)


def _beside(stated: Stated, found: Coincidence) -> bool:
    """Whether two amounts are held against each other in one sentence: *fell to 204 from 297*."""
    if found.way not in _OF_TWO or len(found.spots) != _PAIR or not hints.side_by_side(*found.spots):
        return False
    if found.way is Way.DIFFERENCE:
        return True
    # *20 of the 25 members* says itself what the share is of.
    return not stated.claim.figure.noun and not hints.is_part(stated, *found.spots)


def _needs_more(stated: Stated, found: Coincidence) -> bool:
    """Whether it takes the same deed, or many words in common: of a bare number, and of what is soon as much."""
    if found.way is Way.PERCENT:
        return not hints.is_part(stated, *found.spots)
    return stated.claim.figure.unit == NUMBER or found.way in _OF_LEVELS


def adds_others(stated: Stated, found: Coincidence) -> bool:
    """Whether one of the parts of a sum counts what the statement cannot count: girls are no men, and cars no houses."""
    return found.way is Way.SUM and any(
        of_two_sorts(stated.claim, spot.claim, stated.things) or of_others(stated.claim, spot.claim)
        for spot in found.spots
    )


def _addable(stated: Stated, found: Coincidence) -> bool:
    """Whether none is a part of another, or of something else, and the statement is not of still others."""
    spots = found.spots
    if not stated.around.isdisjoint(stated.words.besides) or hints.mixes(stated, spots):
        return False
    if any(
        hints.within_another(spot, stated.words) or of_two_fates(stated.claim, spot.claim) for spot in spots
    ):
        return False  # neither a part that is named again, nor the wounded among those arrested
    return not any(hints.held_against(one, other) for one, other in pairwise(spots))


def _comparable(stated: Stated, found: Coincidence) -> bool:
    """Whether two amounts make a share, a step or a difference."""
    first, *others = found.spots
    if found.way is Way.PERCENT:
        return not all(spot.claim.figure.unit.dimension == SHARE for spot in found.spots)
    if found.way is Way.STEP:
        return ("of",) not in (first.behind[:1], others[0].behind[:1])
    if found.way is not Way.DIFFERENCE:
        return True
    if undoes(found):
        return True
    if asks_gap(stated, found):  # *54 shot down* is not by how many more 57 drones are than 3 dead
        return not hints.takes_other(stated, first, others)
    return not hints.of_the_part(stated, first, others) and not _leaves_nothing(stated, found)


def _leaves_nothing(stated: Stated, found: Coincidence) -> bool:
    """Whether what is taken is of another kind than what it would be taken from, or than what would be left."""
    first, *parts = found.spots
    return hints.takes_other(stated, first, parts) or hints.counts_strange(stated, found.spots)
