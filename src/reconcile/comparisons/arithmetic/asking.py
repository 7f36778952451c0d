"""What the words of a statement ask for: what is left, how far apart, what was before, all of them, one of them."""

from reconcile.claims.ages import AGES
from reconcile.claims.measurand import Modality
from reconcile.comparisons.arithmetic import hints
from reconcile.comparisons.arithmetic.coincidence import Coincidence, Way
from reconcile.comparisons.arithmetic.passage import Spot
from reconcile.comparisons.arithmetic.stated import Stated
from reconcile.comparisons.gates import SO, SPANS
from reconcile.figures.figure import Change
from reconcile.figures.unit import NUMBER

_PAIR = 2
#: What stands before an age at which something was, and before one of today.
_AT, _NOW = frozenset(("at", "aged", "was", "of")), frozenset(("now",))


def asks_left(stated: Stated, found: Coincidence) -> bool:
    """Whether the statement asks for what is left of a whole."""
    first, *others = found.spots
    if found.way is Way.OF_ALL:
        return hints.left(stated, None, found.spots)
    if found.way not in (Way.DIFFERENCE, Way.REST) or not hints.left(stated, first, others):
        return False
    return hints.said_left(stated, first, others) or not hints.counts_other(stated, found.spots)


def asks_gap(stated: Stated, found: Coincidence) -> bool:
    """Whether the statement asks for the difference of two amounts, or for how they changed."""
    if found.way is not Way.DIFFERENCE or len(found.spots) > _PAIR:
        return False
    if stated.moves or stated.by or not stated.around.isdisjoint(stated.words.difference):
        return True
    return asks_years(stated, found)


def asks_years(stated: Stated, found: Coincidence) -> bool:
    """Whether a difference is the time from one age to another: *started 21 years ago*, of *who is 36, and started at 15*."""
    return stated.measure in SPANS and ages_of_one(*found.spots)


def ages_of_one(late: Spot, early: Spot) -> bool:
    """Whether two figures are the ages of someone, the second at some time before the first."""
    subjects = {spot.claim.measurand.subject for spot in (late, early)} - {None}
    at = not _AT.isdisjoint(early.before[-1:])
    return at and len(subjects) <= 1 and late.value > early.value and _is_age(late) and _is_age(early)


def _is_age(spot: Spot) -> bool:
    """Whether it is an age: *now 63*, *turned 90*, *left at 19*."""
    if spot.claim.measurand.measure in AGES:
        return True
    return spot.claim.figure.unit == NUMBER and not (_AT | _NOW).isdisjoint(spot.before[-1:])


def asks_before(stated: Stated, found: Coincidence) -> bool:
    """Whether the statement asks for what was before the change."""
    if not undoes(found):
        return False
    return _is_yet_to_change(stated, found) or not stated.line.isdisjoint(
        stated.words.earlier - stated.words.past
    )


def _is_yet_to_change(stated: Stated, found: Coincidence) -> bool:
    """Whether it is of what is so, and the text of what it will be: *costs 90 euros*, of *go up by 5 to 95 euros*."""
    level = next((spot for spot in found.spots if not spot.step), found.spots[0])
    return stated.claim.measurand.modality in SO and level.claim.measurand.modality is Modality.PLANNED


def may_ask_before(stated: Stated, found: Coincidence) -> bool:
    """Whether it may ask for that, but only by the past tense."""
    if not undoes(found) or asks_before(stated, found):
        return False
    return not stated.line.isdisjoint(stated.words.past)


def undoes(found: Coincidence) -> bool:
    """Whether a level and a change beside it make what was before."""
    if found.way in (Way.UNGROWN, Way.SMALLER):
        return True
    if found.way not in (Way.DIFFERENCE, Way.SUM) or len(found.spots) != _PAIR:
        return False
    steps = [spot for spot in found.spots if spot.step]
    return len(steps) == 1 and (found.way is Way.SUM or found.spots[1] in steps)


def asks_all(stated: Stated, found: Coincidence) -> bool:
    """Whether it asks for all that are named, together."""
    return found.way in (Way.SUM, Way.EACH, Way.PRODUCT) and stated.of_all


def asks_one(stated: Stated, found: Coincidence) -> bool:
    """Whether it asks for what one of them has."""
    return found.way is Way.OVER and not stated.words.one.isdisjoint(stated.line)


_ON_REQUEST = frozenset((Way.DIFFERENCE, Way.OF_ALL, Way.REST, Way.OVER, Way.UNGROWN))
_REQUESTS = (asks_left, asks_gap, asks_before, may_ask_before, asks_one)


def asks_nothing(stated: Stated, found: Coincidence) -> bool:
    """Whether neither it nor the text has a word for a number that is seldom given without one."""
    if found.way not in _ON_REQUEST or any(asks(stated, found) for asks in _REQUESTS):
        return False
    return not _names_rest(stated, found) or hints.counts_strange(stated, found.spots)


def _names_rest(stated: Stated, found: Coincidence) -> bool:
    """Whether the text names the rest, and all the others are taken away."""
    if found.way not in (Way.DIFFERENCE, Way.OF_ALL) or stated.words.rest.isdisjoint(stated.passage.words):
        return False
    kind = found.spots[0].claim.figure.unit.kind
    return all(spot in found.spots for spot in stated.passage.spots if spot.claim.figure.unit.kind == kind)


def wrong_way(stated: Stated, found: Coincidence) -> bool:
    """Whether a change goes the other way than the number would have it."""
    if found.way is Way.GROWTH:
        return stated.claim.figure.change is not Change.UP
    if found.way is Way.PERCENT and stated.moves and not stated.claim.figure.noun:
        return True
    if len(found.spots) != _PAIR:
        return False
    if found.way in (Way.DIFFERENCE, Way.STEP) and stated.claim.figure.change is not None:
        return _opposed(stated.claim.figure.change, *found.spots)
    if found.way not in (Way.SUM, Way.DIFFERENCE) or stated.moves or asks_all(stated, found):
        return False
    level, step = sorted(found.spots, key=lambda spot: spot.moved is not None)
    if step.moved is None or level.moved is not None:
        return False
    after = level.begins or hints.is_part(stated, step, level)  # *cut 340 of its 1,900 jobs*
    # What a level was before a rise is less; what it is after one is more.
    return (found.way is Way.SUM) is ((step.moved is Change.UP) is not after)


def _opposed(change: Change, one: Spot, other: Spot) -> bool:
    """Whether a rise is stated of what fell, or a fall of what rose."""
    small, large = sorted((one, other), key=lambda spot: spot.value)
    if large.begins is small.begins:
        return False
    return (change is Change.UP) is large.begins
