"""How far apart two amounts are: the gap between them, and the ratio."""

from decimal import Decimal

from attrs import frozen

from reconcile.comparisons.relation import Amount
from reconcile.figures.interval import ZERO, Interval
from reconcile.figures.unit import Unit


@frozen
class Distance:
    """How far apart two amounts are; nothing where that has no size.

    Attributes:
        ratio: The larger over the smaller.
        gap: The larger less the smaller.
        exact: Whether both amounts have one value; if not, they are at least so far apart.
    """

    ratio: Decimal | None
    gap: Decimal | None
    exact: bool


def distance(left: Amount, right: Amount) -> Distance:
    """Say how far two amounts in one unit are apart, by their values or by their nearest soft ends."""
    exact = left.best is not None and right.best is not None
    one, other = _nearest(left, right)
    if one is None or other is None:
        return Distance(None, None, exact)
    small, large = sorted((abs(one), abs(other)))
    sized = (one > ZERO) == (other > ZERO) and not _from_no_zero(left.unit)
    return Distance(large / small if small and sized else None, abs(one - other), exact)


def _from_no_zero(unit: Unit) -> bool:
    """Whether the unit counts from a zero that is not nothing: 20 °C is not twice 10 °C."""
    return any(atom.dimension == "temperature" and atom.name.startswith("degree") for atom, _ in unit.factors)


def _nearest(left: Amount, right: Amount) -> tuple[Decimal | None, Decimal | None]:
    """The values of both; for a side that has none, the soft value nearest to the other."""
    if left.best is not None and right.best is not None:
        return left.best, right.best
    if left.best is not None:
        return left.best, _towards(right.soft, left.best)
    if right.best is not None:
        return _towards(left.soft, right.best), right.best
    start = _towards(left.soft, right.soft.low if right.soft.low is not None else right.soft.high)
    return start, _towards(right.soft, start)


def _towards(interval: Interval, value: Decimal | None) -> Decimal | None:
    """The value of the interval, its ends counted in, that is nearest to another."""
    if value is None:
        return interval.low if interval.low is not None else interval.high
    if interval.low is not None and value < interval.low:
        return interval.low
    return interval.high if interval.high is not None and value > interval.high else value
