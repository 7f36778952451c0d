"""What an amount of money is for each of, where only the other source says it: *the dividend is 12 cents*, *12 cents a share*."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from attrs import evolve

from reconcile.claims.claim import Claim
from reconcile.claims.measurand import Aggregation
from reconcile.figures.unit import MONEY, TIME

#: Within which factor two amounts can be prices of one thing.
_NEAR = Decimal(3)

#: Of more amounts that are for each of something it is not asked which is meant.
_MOST = 48


def completed(claims: Iterable[Claim]) -> list[Claim]:
    """Give the claims, amounts of money for each of what the other source says that they are for.

    That is done where an amount that is near it is so much for each of something there: of goods or shares; of
    a stretch of time only where it is the same number.

    Args:
        claims: The claims of all sources.
    """
    found = list(claims)
    each = [claim for claim in found if claim.figure.unit.kind == MONEY and claim.figure.unit.per.factors]
    if not each or len(each) > _MOST:
        return found
    return [_completed(claim, each) if _is_bare(claim) else claim for claim in found]


def _is_bare(claim: Claim) -> bool:
    return (
        claim.figure.unit.kind == MONEY and len(claim.figure.unit.factors) == 1 and bool(claim.figure.value)
    )


def _completed(claim: Claim, each: Sequence[Claim]) -> Claim:
    """The claim with the unit of the one amount in the other sources that it can be."""
    units = {other.figure.unit: other for other in _meant(claim, each)}
    if len(units) != 1:
        return claim
    (other,) = units.values()
    figure = evolve(claim.figure, unit=other.figure.unit)
    if claim.measurand.aggregation is not Aggregation.TOTAL:
        return evolve(claim, figure=figure)
    if other.measurand.aggregation is not Aggregation.RATE:
        return evolve(claim, figure=figure)
    return evolve(claim, figure=figure, measurand=evolve(claim.measurand, aggregation=Aggregation.RATE))


def _meant(claim: Claim, each: Sequence[Claim]) -> Iterator[Claim]:
    value = claim.figure.value or Decimal(0)
    for other in each:
        unit, per = other.figure.unit, other.figure.value
        if other.source == claim.source or not per or unit.factors[0] != claim.figure.unit.factors[0]:
            continue
        timed = unit.per.dimension == TIME
        if value == per if timed else abs(value) <= abs(per) * _NEAR and abs(per) <= abs(value) * _NEAR:
            yield other
