"""Brings the two sides of a relation into one unit, a total over a known period being a rate."""

from contextlib import AbstractContextManager
from decimal import MAX_EMAX, MIN_EMIN, Context, Decimal, localcontext

from attrs import evolve

from reconcile.comparisons.relation import Amount, Relation, mapped
from reconcile.figures.conversion import days_in, factor
from reconcile.figures.unit import COUNT, NUMBER, TIME, Atom, Unit

# A calendar year has 365 or 366 days, a month 28 to 31: each is one year, one month.
_SLACK = {"year": Decimal(1), "month": Decimal("2.5")}
# Factors are inexact in the last digits, and two ends that are one must stay one.
_DIGITS = Context(prec=20)


def calm() -> AbstractContextManager[Context]:
    """Let no number in a text raise an error, however large it is."""
    return localcontext(Context(prec=28, Emax=MAX_EMAX, Emin=MIN_EMIN, traps=[]))


def aligned(relation: Relation) -> tuple[Amount, Amount] | None:
    """Give both sides in one unit.

    The left side's unit, or where one side is a rate and the other a total, the rate's time.

    Returns:
        The left and the right side; None if the units are of different dimensions, or if one side
        is a rate and over what time the other is a total is not known.
    """
    left, right = relation.left, relation.right
    if left.unit == right.unit:
        return left, right
    left, right = _counting(left, right.unit), _counting(right, left.unit)
    turned = _in_unit(right, left.unit)
    if turned is not None:
        return _exact(left), turned
    return _as_rates(left, right)


def _counting(side: Amount, like: Unit) -> Amount:
    """A bare number, when it stands against a count, counts the same."""
    return evolve(side, unit=like) if side.unit == NUMBER and like.dimension == COUNT else side


def _in_unit(side: Amount, unit: Unit) -> Amount | None:
    turn = factor(side.unit, unit)
    if turn is None:
        return None
    return mapped(side, lambda value: _DIGITS.plus(turn(value)), unit)


def _as_rates(left: Amount, right: Amount) -> tuple[Amount, Amount] | None:
    left_time, right_time = _time(left.unit), _time(right.unit)
    if left_time is None and right_time is not None:
        left = _rate(left, right_time) or left
    elif right_time is None and left_time is not None:
        right = _rate(right, left_time) or right
    turned = _in_unit(right, left.unit)
    return None if turned is None else (_exact(left), turned)


def _exact(side: Amount) -> Amount:
    """The side to as many digits as one that was converted."""
    return mapped(side, _DIGITS.plus, side.unit)


def _time(unit: Unit) -> Atom | None:
    """The unit of time that a rate is over."""
    return next((atom for atom, power in unit.factors if atom.dimension == TIME and power == -1), None)


def _rate(total: Amount, time: Atom) -> Amount | None:
    """A total as so much per time; None if the length of its period is not known."""
    length = days_in(time)
    if length is None or not total.days or total.days < 0:
        return None
    share = 1 / _periods(total.days, length, _SLACK.get(time.name))
    unit = Unit((*total.unit.factors, (time, -1)))
    return mapped(total, lambda value: _DIGITS.plus(value * share), unit)


def _periods(days: Decimal, length: Decimal, slack: Decimal | None) -> Decimal:
    """How many times the length goes into the days: once, if they are a calendar year or month."""
    count = days / length
    whole = count.to_integral_value()
    return whole if whole and slack is not None and abs(days - whole * length) <= slack else count
