"""Reads a coincidence as what follows by a rule: of 90 less 7 it is the words that tell whether 83 are left, or 83 lie between."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from types import MappingProxyType

from attrs import evolve

from reconcile.comparisons.arithmetic import rules
from reconcile.comparisons.arithmetic.asking import asks_before, asks_gap, asks_left, may_ask_before
from reconcile.comparisons.arithmetic.coincidence import Coincidence, Way
from reconcile.comparisons.arithmetic.derivations import Derivation, made
from reconcile.comparisons.arithmetic.passage import Spot
from reconcile.comparisons.arithmetic.reckoning import Operand, constant, left_over, operand, summed
from reconcile.comparisons.arithmetic.stated import Stated
from reconcile.comparisons.rule import Rule
from reconcile.figures.figure import Change
from reconcile.figures.unit import FRACTION, PERCENT, SHARE

_ONE = Decimal(1)
_ALL = constant(Decimal(100), PERCENT)


def read(stated: Stated, found: Coincidence) -> Derivation | None:
    """Give what follows; None if the units of the figures cannot be brought together."""
    return _READINGS[found.way](stated, found)


def _sum(stated: Stated, found: Coincidence) -> Derivation | None:
    if _before(stated, found):
        return derived_from(rules.more, *found.spots, shifts=True)
    ones: tuple[Operand, ...] = (constant(_ONE),) * found.ones
    return worked_out(rules.total, (*(part.amount for part in found.spots), *ones), found.spots[0])


def _difference(stated: Stated, found: Coincidence) -> Derivation | None:
    if _before(stated, found):
        return derived_from(rules.less, *found.spots, shifts=True)
    apart = asks_gap(stated, found) and not asks_left(stated, found)
    return derived_from(rules.gap if apart else rules.remainder, *found.spots, shifts=apart)


def _before(stated: Stated, found: Coincidence) -> bool:
    return not stated.moves and (asks_before(stated, found) or may_ask_before(stated, found))


def _of_all(_stated: Stated, found: Coincidence) -> Derivation | None:
    return worked_out(rules.remainder, (_ALL, *(part.amount for part in found.spots)), found.spots[0])


def _ungrown(_stated: Stated, found: Coincidence) -> Derivation | None:
    level, share = found.spots
    return worked_out(rules.before, (level.amount, factor_of(share)), level, shifts=True)


def _grown(_stated: Stated, found: Coincidence) -> Derivation | None:
    level, share = found.spots
    return worked_out(rules.multiple, (level.amount, factor_of(share)), level, shifts=True)


def _rest(_stated: Stated, found: Coincidence) -> Derivation | None:
    whole, share = found.spots
    return worked_out(rules.portion, (whole.amount, left_over(_ALL, share.amount)), whole)


def _each(_stated: Stated, found: Coincidence) -> Derivation | None:
    (spot,) = found.spots
    return worked_out(rules.accrued, (spot.amount, constant(Decimal(found.ones))), spot)


def _percent(_stated: Stated, found: Coincidence) -> Derivation | None:
    return derived_from(rules.proportion, *reversed(found.spots))


def _by(rule: Rule, *, shifts: bool = False) -> Callable[[Stated, Coincidence], Derivation | None]:
    """What follows by a rule from the figures in their order."""
    return lambda _, found: derived_from(rule, *found.spots, shifts=shifts)


def factor_of(share: Spot) -> Operand:
    """By how much something is multiplied that grows or shrinks by a share."""
    one = constant(_ONE, FRACTION)
    return left_over(one, share.amount) if share.moved is Change.DOWN else summed((one, share.amount))


def derived_from(rule: Rule, *spots: Spot, shifts: bool = False) -> Derivation | None:
    """What follows from figures by a rule; None if their units cannot be brought together."""
    shares = any(spot.claim.figure.unit.dimension == SHARE for spot in spots)
    operands = tuple(_as_share(spot) if shares else spot.amount for spot in spots)
    return worked_out(rule, operands, spots[0], shifts=shifts)


def _as_share(spot: Spot) -> Operand:
    """The amount of a figure beside a share: points are points of percent."""
    return (
        evolve(operand(spot.amount), unit=PERCENT) if spot.claim.figure.unit.name == "point" else spot.amount
    )


def worked_out(
    rule: Rule, operands: tuple[Operand, ...], base: Spot, *, shifts: bool = False
) -> Derivation | None:
    """What follows from amounts by a rule; None if their units cannot be brought together."""
    return next(made(rule, operands, base.claim, shifts=shifts), None)


_READINGS: Mapping[Way, Callable[[Stated, Coincidence], Derivation | None]] = MappingProxyType(
    {
        Way.SUM: _sum,
        Way.DIFFERENCE: _difference,
        Way.OF_ALL: _of_all,
        Way.UNGROWN: _ungrown,
        Way.GROWN: _grown,
        Way.SHARE: _by(rules.portion),
        Way.REST: _rest,
        Way.PRODUCT: _by(rules.accrued),
        Way.OVER: _by(rules.average),
        Way.SMALLER: _by(rules.smaller),
        Way.EACH: _each,
        Way.PERCENT: _percent,
        Way.STEP: _by(rules.growth, shifts=True),
        Way.MULTIPLE: _by(rules.times_as_much),
        Way.GROWTH: _by(rules.increase),
    }
)
