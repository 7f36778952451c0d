"""What an amount of money is for each of, where only the other source says it: *a dividend of 12 cents*, *12 cents a share*."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from attrs import evolve, frozen

from reconcile.claims.claim import Claim
from reconcile.claims.measurand import Aggregation
from reconcile.figures.unit import MONEY, PERCENTAGE_POINT, SHARE, TIME, unit

#: Within which factor two amounts can be prices of one thing.
_NEAR = Decimal(3)

#: What is only said of percent, and what may be said of games and indices too.
_STEPS, _POINT = frozenset((unit("basis_point", SHARE), PERCENTAGE_POINT)), "point"

#: Of more amounts than these it is not asked which is meant.
_MOST = 48


@frozen(eq=False)
class _Money:
    """The amounts of money of all sources: those for each of something, and those that do not say of what."""

    each: Sequence[Claim]
    bare: Sequence[Claim]


def completed(claims: Iterable[Claim]) -> list[Claim]:
    """Give the claims, amounts of money for each of what the other source says that they are for.

    That is done where an amount that is near it is so much for each of something there, of goods or shares; only
    where it is the same number if that is a stretch of time, or if the source itself says of others what they are for.

    Args:
        claims: The claims of all sources.
    """
    found = _in_points(list(claims))
    amounts = [claim for claim in found if claim.figure.unit.kind == MONEY and claim.figure.value]
    each = [claim for claim in amounts if claim.figure.unit.per.factors]
    if not each or len(amounts) > _MOST:
        return found
    money = _Money(each, [claim for claim in amounts if _is_bare(claim)])
    return [_completed(claim, money) if _is_bare(claim) else claim for claim in found]


def _in_points(claims: list[Claim]) -> list[Claim]:
    """The claims, points of percent where any of them says that these are meant: *by 50 basis points*, *half a point*."""
    steps = {claim.figure.unit for claim in claims} & _STEPS
    if not steps:
        return claims
    return [
        evolve(claim, figure=evolve(claim.figure, unit=PERCENTAGE_POINT)) if _is_points(claim) else claim
        for claim in claims
    ]


def _is_points(claim: Claim) -> bool:
    return claim.figure.unit.counted and claim.figure.unit.name == _POINT


def _is_bare(claim: Claim) -> bool:
    """Whether it is an amount of money, and for nothing."""
    figure = claim.figure
    return figure.unit.kind == MONEY and bool(figure.value) and len(figure.unit.factors) == 1


def _completed(claim: Claim, money: _Money) -> Claim:
    """The claim with the unit of the one amount in the other sources that it can be."""
    units = {other.figure.unit: other for other in _meant(claim, money)}
    if len(units) != 1:
        return claim
    (other,) = units.values()
    figure = evolve(claim.figure, unit=other.figure.unit)
    kinds = claim.measurand.aggregation, other.measurand.aggregation
    if kinds != (Aggregation.TOTAL, Aggregation.RATE):
        return evolve(claim, figure=figure)
    return evolve(claim, figure=figure, measurand=evolve(claim.measurand, aggregation=Aggregation.RATE))


def _meant(claim: Claim, money: _Money) -> Iterator[Claim]:
    said = {other.figure.unit for other in money.each if other.source == claim.source}
    elsewhere = (other for other in money.bare if other.source != claim.source)
    if any(_same(claim, other) for other in elsewhere):
        return
    for other in money.each:
        unit = other.figure.unit
        if other.source == claim.source or unit.factors[0] != claim.figure.unit.factors[0]:
            continue
        exact = unit.per.dimension == TIME or unit in said
        if _same(claim, other) if exact else _near(claim, other):
            yield other


def _same(one: Claim, other: Claim) -> bool:
    return one.figure.value == other.figure.value


def _near(one: Claim, other: Claim) -> bool:
    sizes = sorted(abs(each.figure.value or Decimal(0)) for each in (one, other))
    return sizes[1] <= sizes[0] * _NEAR
