"""Whether words bear out that a stated number is what follows from the figures of a passage.

Sums and differences of a few small numbers soon hit any other. So that a number follows from others is
believed only if both texts are about the same, and if the words of one of them let the number be just that:
*still* closed of what is left of a whole, *before* of what was undone, a list of its sum.
"""

from collections.abc import Callable, Mapping
from decimal import Decimal
from types import MappingProxyType

from reconcile.comparisons.arithmetic import hints, rules
from reconcile.comparisons.arithmetic.coincidence import Coincidence, Way
from reconcile.comparisons.arithmetic.derivations import Derivation
from reconcile.comparisons.arithmetic.hints import Spots
from reconcile.comparisons.arithmetic.reading import derived_from, factor_of, worked_out
from reconcile.comparisons.arithmetic.reckoning import Operand, constant, left_over
from reconcile.comparisons.arithmetic.rivals import of_rival
from reconcile.comparisons.arithmetic.stated import Stated
from reconcile.comparisons.kinship import noun_of
from reconcile.comparisons.likeness import Strictness
from reconcile.comparisons.rule import Rule
from reconcile.figures.figure import Change
from reconcile.figures.unit import NUMBER, PERCENT

_ONE, _HUNDRED = Decimal(1), Decimal(100)
_ALL = constant(_HUNDRED, PERCENT)
_PAIR = 2
#: The share of the words of a statement that must stand in the passage.
_ENOUGH: Mapping[Strictness, float] = MappingProxyType(
    {Strictness.STRICT: 0.8, Strictness.BALANCED: 0.3, Strictness.LOOSE: 0.2}
)
_OF_DEEDS = (rules.accrued, rules.multiple, rules.portion, rules.proportion)
_OF_SUMS = (hints.listed, hints.together, hints.covered, hints.of_each, hints.all_done, hints.about)


def warranted(stated: Stated, coincidence: Coincidence) -> Derivation | None:
    """Give what a claim follows from, if the words bear it out; None if it may be chance."""
    bare = [spot.claim.figure.unit == NUMBER for spot in coincidence.spots]
    if stated.claim.figure.unit == NUMBER and not all(bare):
        return None
    if stated.strictness is Strictness.STRICT and noun_of(stated.claim) is None:
        return None
    if stated.overlap < _ENOUGH[stated.strictness] or not hints.passes(stated, coincidence.spots[0]):
        return None
    if not hints.near(stated, coincidence.spots):
        return None
    if stated.moves and coincidence.way not in _OF_CHANGES:
        return None
    find = _WAYS.get(coincidence.way)
    return of_rival(stated, coincidence) or (find(stated, coincidence) if find else None)


def borne_out(stated: Stated, found: Derivation) -> bool:
    """Whether nothing in the words speaks against what was found by a form of words."""
    spots = [spot for spot in stated.passage.spots if spot.claim in found.claims]
    if spots and not hints.near(stated, spots):
        return False
    if found.rule in _OF_DEEDS:
        return hints.done(stated, spots)
    if found.rule is not rules.remainder or len(spots) < _PAIR:
        return True
    whole, *parts = sorted(spots, key=lambda spot: -spot.value)
    return not hints.of_the_part(stated, whole, parts)


def _sum(stated: Stated, found: Coincidence) -> Derivation | None:
    parts = found.spots
    if any(part.moved for part in parts):
        return _undone(stated, parts, Change.DOWN, rules.more)
    if not all(asked(stated, parts) for asked in _OF_SUMS):
        return None
    ones: tuple[Operand, ...] = (constant(_ONE),) * found.ones
    return worked_out(rules.total, (*(part.amount for part in parts), *ones), parts[0])


def _difference(stated: Stated, found: Coincidence) -> Derivation | None:
    whole, *parts = found.spots
    moved = sum(spot.moved is not None for spot in found.spots)
    points = stated.claim.figure.unit.name == "percentage_point"
    other = hints.takes_other(stated, whole, parts)
    kin = hints.kin(stated, found.spots) and not other
    if not moved and not stated.moves and kin and hints.left(stated, whole, parts):
        return derived_from(rules.remainder, whole, *parts)
    if len(parts) == 1 and not stated.around.isdisjoint(stated.words.difference) and (moved != 1 or points):
        return None if other else derived_from(rules.gap, whole, *parts)
    return _undone(stated, found.spots, Change.UP, rules.less)


def _undone(stated: Stated, spots: Spots, way: Change, rule: Rule) -> Derivation | None:
    """What an amount was before the change that is given beside it."""
    level, *others = sorted(spots, key=lambda spot: spot.moved is not None)
    if stated.moves or [spot.moved for spot in others] != [way] or level.moved is not None:
        return None
    if level.begins or not hints.asks_before(stated) or not hints.kin(stated, (level,)):
        return None
    return derived_from(rule, level, *others, shifts=True)


def _of_all(stated: Stated, found: Coincidence) -> Derivation | None:
    parts = found.spots
    if any(part.moved for part in parts) or not hints.left(stated, None, parts):
        return None
    return worked_out(rules.remainder, (_ALL, *(part.amount for part in parts)), parts[0])


def _ungrown(stated: Stated, found: Coincidence) -> Derivation | None:
    level, share = found.spots
    if level.begins or not hints.side_by_side(level, share) or not hints.asks_before(stated):
        return None
    if not hints.likely(stated, found.spots):
        return None
    return worked_out(rules.before, (level.amount, factor_of(share)), level, shifts=True)


def _share(stated: Stated, found: Coincidence) -> Derivation | None:
    whole, share = found.spots
    if not hints.is_share(share, whole) or not hints.kin(stated, (whole,)) or stated.turned(share):
        return None
    return worked_out(rules.portion, (whole.amount, share.amount), whole)


def _rest(stated: Stated, found: Coincidence) -> Derivation | None:
    whole, share = found.spots
    if not hints.kin(stated, (whole,)) or not hints.left(stated, whole, (share,)):
        return None
    return worked_out(rules.portion, (whole.amount, left_over(_ALL, share.amount)), whole)


def _product(stated: Stated, found: Coincidence) -> Derivation | None:
    each, count = found.spots
    if not hints.side_by_side(each, count) or not hints.for_each(each, count, stated.words):
        return None
    return derived_from(rules.accrued, each, count) if hints.done(stated, found.spots) else None


def _over(stated: Stated, found: Coincidence) -> Derivation | None:
    whole, count = found.spots
    if whole.remark is not count.remark or stated.words.one.isdisjoint(stated.line):
        return None
    return derived_from(rules.average, whole, count) if hints.done(stated, found.spots) else None


def _smaller(stated: Stated, found: Coincidence) -> Derivation | None:
    large, times = found.spots
    if not hints.side_by_side(large, times) or not hints.of_the_second(stated, large, times):
        return None
    return derived_from(rules.smaller, large, times)


def _each(stated: Stated, found: Coincidence) -> Derivation | None:
    (spot,) = found.spots
    asked = (hints.done, hints.covered)
    if not hints.of_all_each(stated, spot) or not all(each(stated, found.spots) for each in asked):
        return None
    return worked_out(rules.accrued, (spot.amount, constant(Decimal(found.ones))), spot)


def _percent(stated: Stated, found: Coincidence) -> Derivation | None:
    part, whole = found.spots
    if stated.turned(part) or not hints.done(stated, found.spots):
        return None
    if not hints.is_part(stated, part, whole) and not hints.of_one(stated, part, whole):
        return None
    noun = stated.claim.figure.noun
    if noun and not any(hints.stands_for(stated, noun, noun_of(spot.claim)) for spot in found.spots):
        return None
    return derived_from(rules.proportion, whole, part)


def _multiple(_stated: Stated, found: Coincidence) -> Derivation | None:
    return derived_from(rules.times_as_much, *found.spots)


def _growth(stated: Stated, found: Coincidence) -> Derivation | None:
    up = stated.claim.figure.change is Change.UP
    return derived_from(rules.increase, *found.spots) if up else None


#: The ways that lead to the amount of a change, or to that before one.
_OF_CHANGES = frozenset((Way.DIFFERENCE, Way.MULTIPLE, Way.GROWTH, Way.PERCENT))
_WAYS: Mapping[Way, Callable[[Stated, Coincidence], Derivation | None]] = MappingProxyType(
    {
        Way.SUM: _sum,
        Way.DIFFERENCE: _difference,
        Way.OF_ALL: _of_all,
        Way.UNGROWN: _ungrown,
        Way.SHARE: _share,
        Way.REST: _rest,
        Way.PRODUCT: _product,
        Way.OVER: _over,
        Way.SMALLER: _smaller,
        Way.EACH: _each,
        Way.PERCENT: _percent,
        Way.MULTIPLE: _multiple,
        Way.GROWTH: _growth,
    }
)
