"""What a statement can be wrong about: the amounts that follow from a passage and that it is said to be of.

Of most numbers only their value tells what they follow from. But a lead over a rival, what there was before a
change, and a share of a whole can follow from nothing else where a passage has just two figures for it.
"""

from collections.abc import Iterator
from itertools import pairwise, permutations

from reconcile.claims.ages import AGE
from reconcile.claims.lasting import SENIORITY
from reconcile.comparisons.arithmetic import hints, rules
from reconcile.comparisons.arithmetic.asking import ages_of_one
from reconcile.comparisons.arithmetic.derivations import Derivation
from reconcile.comparisons.arithmetic.passage import Spot
from reconcile.comparisons.arithmetic.reading import derived_from, factor_of, worked_out
from reconcile.comparisons.arithmetic.stated import Stated
from reconcile.comparisons.gates import SPANS, Answer, ask
from reconcile.comparisons.kinship import noun_of
from reconcile.comparisons.moving import move
from reconcile.comparisons.rule import Gate
from reconcile.figures.figure import Change
from reconcile.figures.unit import COUNT, SHARE
from reconcile.language.concepts import Concepts

#: The share of the words of a statement that must stand in the passage, and of one on a part or a change, that
#: can be of little else.
_SURE, _LIKELY = 0.75, 0.5
_PAIR = 2


def deniable(stated: Stated) -> Iterator[Derivation]:
    """Give what a statement is said to be of, whatever its number."""
    if stated.overlap < _LIKELY or not stated.remark.context.names <= stated.passage.told:
        return
    likely = (_part, _moved, _older)
    for find in (_lead, _before, _aged, *likely) if stated.overlap >= _SURE else likely:
        found = list(find(stated))
        if len(found) == 1 and found[0] is not None:
            yield found[0]


def _lead(stated: Stated) -> Iterator[Derivation | None]:
    """*Leads by five points*, of *34 percent against 29*; *fell by two points*, of *from 12 percent to 10*."""
    if not _of_points(stated) or (not stated.moves and stated.around.isdisjoint(stated.words.difference)):
        return
    levels = [spot for spot in stated.passage.spots if spot.claim.figure.unit.dimension == SHARE]
    for one, other in pairwise(levels):
        if not hints.side_by_side(one, other) or one.moved or other.moved:
            continue
        if _goes(stated, one, other) if stated.moves else _stand_apart(stated, one, other):
            large, small = sorted((one, other), key=lambda spot: -spot.value)
            yield derived_from(rules.gap, large, small)


def _goes(stated: Stated, one: Spot, other: Spot) -> bool:
    """Whether the one became the other, and went the way the statement says."""
    if one.begins is other.begins:
        return False
    old, new = (one, other) if one.begins else (other, one)
    return stated.claim.figure.change is (Change.UP if new.value > old.value else Change.DOWN)


def _stand_apart(stated: Stated, one: Spot, other: Spot) -> bool:
    return not (one.begins or other.begins) and not stated.words.against.isdisjoint(one.behind)


def _of_points(stated: Stated) -> bool:
    return stated.claim.figure.unit.name in ("point", "percentage_point")


def _before(stated: Stated) -> Iterator[Derivation | None]:
    """*Was at 12 percent before*, of *cut by 75 points to 11.25 percent*."""
    if stated.moves or move(stated.claim) is not None or not hints.asks_before(stated):
        return  # *was cut to 44 cents*: it was less before, or more
    for level, step in permutations(stated.passage.spots, _PAIR):
        if hints.side_by_side(level, step) and step.moved and not (level.moved or level.begins):
            yield _undone(stated, level, step)


def _undone(stated: Stated, level: Spot, step: Spot) -> Derivation | None:
    if level.claim.figure.unit.kind != stated.claim.figure.unit.kind or not hints.kin(stated, (level,)):
        return None
    share = step.claim.figure.unit.name in ("percent", "fraction")
    if share and level.claim.figure.unit.dimension != SHARE:
        return worked_out(rules.before, (level.amount, factor_of(step)), level, shifts=True)
    rule = rules.less if step.moved is Change.UP else rules.more
    return None if share else derived_from(rule, level, step, shifts=True)


def _moved(stated: Stated) -> Iterator[Derivation | None]:
    """*Fell by a third*, of *fell to 380,000 tonnes from 475,000*."""
    change, share = stated.claim.figure.change, stated.claim.figure.unit.dimension == SHARE
    for one, other in pairwise(stated.passage.spots) if change else ():
        if not hints.side_by_side(one, other) or one.moved or other.moved or one.begins is other.begins:
            continue
        if ("of",) in (one.behind[:1], other.behind[:1]):  # *obtained from 38 of the 43*
            continue
        old, new = (one, other) if one.begins else (other, one)
        kinds = {spot.claim.figure.unit.kind for spot in (old, new)}
        if SHARE not in {spot.claim.figure.unit.dimension for spot in (old, new)} and share:
            found = derived_from(rules.growth, old, new, shifts=True)
        else:
            alike = stated.claim.figure.unit.kind in kinds
            found = derived_from(rules.gap, new, old, shifts=True) if alike else None
        if found and change is (Change.UP if new.value > old.value else Change.DOWN):
            subject = ask(Gate.SUBJECT, stated.claim, new.claim, stated.things).answer
            sure = subject is not Answer.DIFFERENT and hints.likely(stated, (old, new))
            yield found if sure else None


def _part(stated: Stated) -> Iterator[Derivation | None]:
    """*Half of its routes*, of *14 of its 62 routes*."""
    noun = stated.claim.figure.noun
    if (
        not noun
        or stated.claim.figure.unit.dimension != SHARE
        or not stated.words.remainder.isdisjoint(stated.line)
    ):
        return
    parts = [pair for pair in permutations(stated.passage.spots, _PAIR) if _counts_part(stated, *pair)]
    said = [(part, whole) for part, whole in parts if part.behind[:1] == ("of",)]
    for part, whole in said or parts:
        alike = hints.stands_for(stated, noun, noun_of(whole.claim)) and hints.likely(stated, (part, whole))
        yield (derived_from(rules.proportion, whole, part) if alike and not stated.turned(part) else None)


def _older(stated: Stated) -> Iterator[Derivation | None]:
    """*Two years older than his wife*, of *Paul Reid, 73, and his wife Ann, 70*."""
    ages = [spot for spot in stated.passage.spots if spot.claim.measurand.measure == AGE]
    if stated.measure == SENIORITY and len(ages) == _PAIR:
        yield derived_from(rules.gap, *sorted(ages, key=lambda spot: -spot.value))


def _aged(stated: Stated) -> Iterator[Derivation | None]:
    """*Started 11 years ago*, of *who is 36, and started at 15*."""
    if stated.measure not in SPANS:
        return
    for late, early in permutations(stated.passage.spots, _PAIR):
        if ages_of_one(late, early) and not _deeds(stated).isdisjoint(early.meant):
            yield derived_from(rules.gap, late, early)


def _deeds(stated: Stated) -> Concepts:
    """What the words of a statement mean, but for names."""
    names = stated.passage.names | stated.remark.context.names
    told = (meant for meant in stated.telling.values() if meant.isdisjoint(names))
    return frozenset().union(*told)


def _counts_part(stated: Stated, part: Spot, whole: Spot) -> bool:
    """Whether one count is said to be a part of another."""
    counted = all(spot.claim.figure.unit.kind == COUNT and not spot.moved for spot in (part, whole))
    return counted and part.value < whole.value and hints.is_part(stated, part, whole)
