"""Relations that must hold between amounts, as values; the intervals decide whether they can.

A relation says that its left side equals, or is at most, its right side. A rule of a plugin returns
one; it never returns a verdict.
"""

from collections.abc import Callable
from decimal import Decimal
from enum import StrEnum

from attrs import evolve, field, frozen

from reconcile.claims.claim import Claim
from reconcile.claims.measurand import Aggregation
from reconcile.comparisons.moving import compared_as, ways
from reconcile.errors import UnitError
from reconcile.figures.conversion import factor
from reconcile.figures.figure import Change
from reconcile.figures.interval import ZERO, Interval
from reconcile.figures.unit import FRACTION, SHARE, Unit, product


class Sign(StrEnum):
    """What stands between the two sides."""

    EQUAL = "="
    AT_MOST = "≤"


@frozen(kw_only=True)
class Amount:
    """How much, worked out from claims: a claim's own figure, or a sum or product of several.

    Attributes:
        hard: What is entailed.
        soft: What is taken.
        unit: The unit of both.
        best: The one value, where there is one.
        claims: The claims it was worked out from.
        days: The length of the period it is a total over, in days, where that is known.
        working: How it was worked out, for the reason; empty for a claim's own figure.
        shown: The arithmetic in signs, as *90 - 7 = 83*; empty where it is not to be shown.
    """

    hard: Interval
    soft: Interval
    unit: Unit
    best: Decimal | None
    claims: tuple[Claim, ...]
    days: Decimal | None = None
    working: str = ""
    shown: str = ""


def _interval(ends: Interval | tuple[int | Decimal, int | Decimal]) -> Interval:
    return Interval(Decimal(ends[0]), Decimal(ends[1])) if isinstance(ends, tuple) else ends


@frozen(kw_only=True)
class Conversion:
    """How many of one thing go into one of another, with an interval of its own.

    Attributes:
        name: What it says, for the reason: *152 mm shells in a container*.
        hard: The factors that are possible: an interval, or its two ends.
        soft: The factors that are usual.
        unit: The unit of the factor, as shells per container.
        source: Where the numbers come from.
    """

    name: str
    hard: Interval = field(converter=_interval)
    soft: Interval = field(converter=_interval)
    unit: Unit
    source: str


@frozen
class Relation:
    """The left side equals, or is at most, the right side.

    Attributes:
        name: The kind of relation, as *at most*.
        left: The left side.
        sign: What stands between.
        right: The right side.
    """

    name: str
    left: Amount
    sign: Sign
    right: Amount

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims on both sides, each once, left before right."""
        return tuple(dict.fromkeys((*self.left.claims, *self.right.claims)))


def amount(of: Claim | Amount) -> Amount:
    """The amount that a claim states; an amount is given back as it is.

    A change downwards is a negative amount, so that a rise of ten percent never equals a fall of ten.
    """
    if isinstance(of, Amount):
        return of
    figure, period = of.figure, of.measurand.period
    falls = of.measurand.aggregation is Aggregation.CHANGE and figure.change is Change.DOWN
    best = figure.value
    return Amount(
        hard=figure.hard.negated() if falls else figure.hard,
        soft=figure.soft.negated() if falls else figure.soft,
        unit=figure.unit,
        best=-best if falls and best is not None else best,
        claims=(of,),
        days=period.days if period else None,
    )


def equal(left: Claim | Amount, right: Claim | Amount) -> Relation:
    """Both are the same amount."""
    one, other = amount(left), amount(right)
    if isinstance(left, Claim) and isinstance(right, Claim) and _one_is_loss(left, right):
        one, other = (
            negated(each) if each.best is not None and each.best < 0 else each for each in (one, other)
        )
    return Relation("equal", one, Sign.EQUAL, other)


def _one_is_loss(left: Claim, right: Claim) -> bool:
    """Whether one of two may be by how much there is less, where the other is of as much that something befell.

    *The loss of 500 jobs*, *500 jobs axed*; *down 8%*, *8% below its peak*: neither is less than nothing.
    """
    change = Aggregation.CHANGE
    if (left.measurand.aggregation is change) is (right.measurand.aggregation is change):
        return False
    if left.figure.unit.dimension == right.figure.unit.dimension == SHARE:
        return Change.UP not in (compared_as(left), compared_as(right))
    return left.figure.unit.counted and right.figure.unit.counted


def moves(left: Claim, right: Claim) -> Relation:
    """Of two claims of one level, the one after a rise and the other after a fall, or after no move at all."""
    rise = Interval(ZERO, None, low_open=True)
    spans_of = {Change.UP: rise, Change.DOWN: rise.negated(), None: Interval.point(ZERO)}
    spans = [spans_of[way] for way in ways(left, right)]
    sides = [
        evolve(amount(claim), hard=span, soft=span, best=None)
        for claim, span in zip((left, right), spans, strict=True)
    ]
    return Relation("move", sides[0], Sign.EQUAL, sides[1])


def lives(left: Claim, right: Claim) -> Relation:
    """Of as many who live, as one says, and are dead, as the other says: of those who live nobody is dead."""
    nobody = Interval.point(ZERO)
    return Relation(
        "fate", amount(left), Sign.EQUAL, evolve(amount(right), hard=nobody, soft=nobody, best=ZERO)
    )


def at_most(left: Claim | Amount, right: Claim | Amount) -> Relation:
    """The left is no more than the right."""
    return Relation("at most", amount(left), Sign.AT_MOST, amount(right))


def at_least(left: Claim | Amount, right: Claim | Amount) -> Relation:
    """The left is no less than the right."""
    return Relation("at least", amount(right), Sign.AT_MOST, amount(left))


def part_of(part: Claim | Amount, whole: Claim | Amount) -> Relation:
    """The part is no more than its whole."""
    return Relation("part of", amount(part), Sign.AT_MOST, amount(whole))


def share_of(part: Claim | Amount, whole: Claim | Amount, share: Claim | Amount) -> Relation:
    """The part is that share of the whole."""
    return Relation("share of", amount(part), Sign.EQUAL, times(amount(whole), amount(share)))


def sum_of(total: Claim | Amount, *parts: Claim | Amount) -> Relation:
    """The total is the sum of all its parts."""
    first, *rest = (amount(part) for part in parts)
    for part in rest:
        first = plus(first, part)
    return Relation("sum of", amount(total), Sign.EQUAL, first)


def derived(stated: Claim | Amount, worked_out: Amount) -> Relation:
    """What one source states is what follows by arithmetic from what the other states."""
    return Relation("derived", amount(stated), Sign.EQUAL, worked_out)


def plus(left: Amount, right: Amount) -> Amount:
    """The sum of two amounts, in the unit of the first.

    Raises:
        UnitError: They are of different dimensions.
    """
    right = in_unit(right, left.unit)
    return evolve(
        left,
        hard=left.hard.plus(right.hard),
        soft=left.soft.plus(right.soft),
        best=None if left.best is None or right.best is None else left.best + right.best,
        claims=(*left.claims, *right.claims),
        working="sum",
    )


def minus(left: Amount, right: Amount) -> Amount:
    """The first amount less the second, in the unit of the first.

    Raises:
        UnitError: They are of different dimensions.
    """
    return evolve(plus(left, negated(right)), working="difference")


def negated(of: Amount) -> Amount:
    """The amount with its sign turned."""
    best = None if of.best is None else -of.best
    return evolve(of, hard=of.hard.negated(), soft=of.soft.negated(), best=best)


def over(left: Amount, right: Amount) -> Amount:
    """The first amount over the second, neither of them negative: so much per so much."""
    return evolve(
        left,
        hard=left.hard.over(right.hard),
        soft=left.soft.over(right.soft),
        best=left.best / right.best if left.best is not None and right.best else None,
        unit=left.unit.over(right.unit),
        claims=(*left.claims, *right.claims),
        working="ratio",
    )


def times(left: Amount, right: Amount) -> Amount:
    """The product of two amounts; a share, in whatever unit, leaves the unit of the other as it is."""
    share = right.unit.dimension == SHARE
    if share:
        right = in_unit(right, FRACTION)
    return evolve(
        left,
        hard=left.hard.times(right.hard),
        soft=left.soft.times(right.soft),
        best=None if left.best is None or right.best is None else left.best * right.best,
        unit=left.unit if share else product(left.unit, right.unit),
        claims=(*left.claims, *right.claims),
        working="share",
    )


def in_unit(of: Amount, unit: Unit) -> Amount:
    """The same amount in another unit of its dimension.

    Raises:
        UnitError: The units are of different dimensions.
    """
    turned = factor(of.unit, unit)
    if turned is None:
        raise UnitError(of.unit.name, unit.name)
    return of if of.unit == unit else mapped(of, turned, unit)


def mapped(of: Amount, function: Callable[[Decimal], Decimal], unit: Unit) -> Amount:
    """The amount under an increasing function of its values."""
    return evolve(
        of,
        hard=of.hard.mapped(function),
        soft=of.soft.mapped(function),
        best=None if of.best is None else function(of.best),
        unit=unit,
    )


def converted(of: Claim | Amount, conversion: Conversion) -> Amount:
    """The amount in another thing, by a conversion that carries its own interval."""
    left = amount(of)
    return evolve(
        left,
        hard=left.hard.times(conversion.hard),
        soft=left.soft.times(conversion.soft),
        best=None,
        unit=product(_recounted(left.unit, conversion.unit.per), conversion.unit),
        working=conversion.name,
    )


def _recounted(unit: Unit, per: Unit) -> Unit:
    """The unit with what it counts under the conversion's name for it: a TEU is a container."""
    if unit.counted and per.counted:
        return Unit((per.factors[0], *unit.factors[1:]))
    return unit
