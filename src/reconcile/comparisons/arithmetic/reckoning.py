"""Sums, differences, products and shares of amounts, each with its arithmetic in signs for the reason."""

from collections.abc import Iterable
from decimal import Decimal

from attrs import evolve

from reconcile.claims.claim import Claim
from reconcile.comparisons.relation import Amount, Relation, equal, in_unit, minus, over
from reconcile.comparisons.relation import plus as added
from reconcile.comparisons.relation import times as multiplied
from reconcile.figures.interval import ZERO, Interval
from reconcile.figures.unit import COUNT, FRACTION, NUMBER, PERCENT, SHARE, TIME, TIMES, Unit, product
from reconcile.figures.wording import rounded, spoken

Operand = Claim | Amount
_HUNDRED, _HUNDREDTH = Decimal(100), Decimal("0.01")
_TIMES = "\N{MULTIPLICATION SIGN}"


def constant(value: Decimal, unit: Unit = NUMBER) -> Amount:
    """An exact amount that no claim states."""
    point = Interval.point(value)
    return Amount(hard=point, soft=point, unit=unit, best=value, claims=())


def as_told(stated: Claim, told: Claim) -> Relation:
    """Whether what a mark states in figures that it does not have is what another source tells."""
    return equal(evolve(operand(stated), unit=told.figure.unit), operand(told))


def end_of(claim: Claim, value: Decimal) -> Amount:
    """One of the two numbers of a figure that goes from the one to the other."""
    return evolve(constant(value, claim.figure.unit), claims=(claim,))


def operand(of: Operand) -> Amount:
    """The amount of a claim as it is written: a difference or a share without its direction."""
    if isinstance(of, Amount):
        return of
    figure, period = of.figure, of.measurand.period
    return Amount(
        hard=figure.hard,
        soft=figure.soft,
        unit=figure.unit,
        best=figure.value,
        claims=(of,),
        days=period.days if period else None,
    )


def left_over(whole: Operand, *parts: Operand) -> Amount:
    """The whole less its parts."""
    listed = in_one_unit(whole, *parts)
    found = listed[0]
    for part in listed[1:]:
        found = minus(found, part)
    return _shown(found, " - ", listed)


def summed(parts: Iterable[Operand]) -> Amount:
    """The sum of the parts."""
    listed = in_one_unit(*parts)
    found = listed[0]
    for part in listed[1:]:
        found = added(found, part)
    return _shown(found, " + ", listed)


def shared(whole: Operand, share: Operand) -> Amount:
    """A share of the whole."""
    first, second = operand(whole), operand(share)
    return _shown(multiplied(first, second), f" {_TIMES} ", (second, first))


def ungrown(now: Operand, factor: Operand) -> Amount:
    """What an amount was before it became so many times as much."""
    first, second = operand(now), operand(factor)
    found = evolve(over(first, in_unit(second, FRACTION)), unit=first.unit)
    return _shown(found, " / ", (first, second))


def multiple_of(large: Operand, small: Operand) -> Amount:
    """How many times the one the other is."""
    first, second = in_one_unit(large, small)
    return _shown(evolve(over(first, second), unit=TIMES), " / ", (first, second))


def increase_to(times: Operand) -> Amount:
    """By how much so many times as much is more, in percent."""
    first = operand(times)
    found = minus(evolve(first, unit=FRACTION), constant(Decimal(1), FRACTION))
    return _shown(in_unit(found, PERCENT), " - ", (first, constant(Decimal(1))))


def ratio(part: Operand, whole: Operand) -> Amount:
    """The part over the whole, in percent."""
    first, second = in_one_unit(part, whole)
    found = evolve(over(first, second), unit=FRACTION)
    return _shown(in_unit(found, PERCENT), " / ", (first, second))


def repeated(each: Operand, times: Operand) -> Amount:
    """So much for each, so many times; a rate over so long a time is a total."""
    first, second = operand(each), operand(times)
    turned = _times_of(first.unit, second)
    found = multiplied(first, turned)
    return _shown(evolve(found, days=None), f" {_TIMES} ", (first, second))


def per_time(of: Operand, time: Operand) -> Amount:
    """An amount over the time it took."""
    first, second = operand(of), operand(time)
    return _shown(over(first, second), " / ", (first, second))


def difference(left: Operand, right: Operand) -> Amount:
    """The larger less the smaller."""
    first, second = in_one_unit(left, right)
    large, small = (first, second) if _value(first) >= _value(second) else (second, first)
    return _shown(minus(large, small), " - ", (large, small), share="percentage points")


def changed(old: Operand, new: Operand) -> Amount:
    """The size of the change from the old to the new, in percent of the old."""
    first, second = in_one_unit(old, new)
    step = difference(first, second)
    part = evolve(over(step, first), unit=FRACTION, claims=step.claims)
    found = in_unit(part, PERCENT)
    worked = f"({step.shown.partition(' = ')[0]}) / {spoken(_exact(_value(first)))}"
    return evolve(found, working="arithmetic", shown=f"{worked} = {_number(_value(found), PERCENT)}")


def in_one_unit(*operands: Operand) -> list[Amount]:
    """The amounts in the unit of the first that has one, or that is a rate.

    A bare number beside others is of what they are; so is a price that does not say again what it is
    for, as in *$4.25 a pound, up from $3.85*; and counts of different things count together.

    Raises:
        UnitError: They are of different dimensions.
    """
    listed = [operand(each) for each in operands]
    units = [each.unit for each in listed if each.unit != NUMBER]
    unit = next((each for each in units if each.per.factors), units[0] if units else NUMBER)
    return [_like(each, unit) for each in listed]


def _value(of: Amount) -> Decimal:
    return ZERO if of.best is None else of.best


def _like(of: Amount, unit: Unit) -> Amount:
    counts = of.unit.dimension == unit.dimension == COUNT
    elided = unit.per.factors and of.unit == product(unit, unit.per)
    return evolve(of, unit=unit) if of.unit == NUMBER or counts or elided else in_unit(of, unit)


def one_of(whole: Operand, count: Operand) -> Amount:
    """So much for one of so many."""
    first, second = operand(whole), operand(count)
    return _shown(evolve(over(first, second), unit=first.unit), " / ", (first, second))


def _times_of(rate: Unit, times: Amount) -> Amount:
    """What a rate is over in its unit; a count, or so many times, is a bare number."""
    if times.unit.dimension == TIME or (rate.per.factors and times.unit.dimension == rate.per.dimension):
        return in_unit(times, rate.per)
    if times.unit == TIMES:
        return evolve(times, unit=NUMBER)
    return evolve(times, unit=NUMBER) if times.unit.counted else times


def _shown(found: Amount, sign: str, operands: Iterable[Amount], *, share: str = "percent") -> Amount:
    """The amount with its arithmetic, each number as it is said; ``share`` is what a share is told in that is worked out."""
    said = sign.join(map(_said, operands))
    best = ZERO if found.best is None else found.best
    return evolve(found, working="arithmetic", shown=f"{said} = {_number(best, found.unit, share)}")


def _said(of: Amount) -> str:
    return _number(_value(of), of.unit)


def _number(value: Decimal, unit: Unit, share: str = "percent") -> str:
    if unit == FRACTION:
        return f"{spoken(rounded(value * _HUNDRED))} {share}"
    return f"{spoken(rounded(value))} {share}" if unit.dimension == SHARE else spoken(_exact(value))


def _exact(value: Decimal) -> Decimal:
    """A number as it is, unless it has more digits than anyone would say."""
    return value if value == value.quantize(_HUNDREDTH) else rounded(value)
