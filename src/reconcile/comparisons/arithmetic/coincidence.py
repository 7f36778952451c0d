"""The arithmetic that leads from the figures of a passage to just the number that is stated elsewhere.

It goes from the number back to the figures: of all sums, differences, products and shares of two or
three figures only those are made whose value it is. Whether it is no wonder that one of so many is just as
much, only the words tell; see ``warrant``.
"""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import combinations, permutations
from math import isclose

from attrs import frozen

from reconcile.claims.claim import Claim
from reconcile.comparisons.arithmetic.passage import Passage, Spot
from reconcile.figures.conversion import factor
from reconcile.figures.figure import Change
from reconcile.figures.interval import ZERO
from reconcile.figures.unit import COUNT, FRACTION, NUMBER, SHARE, Unit

#: As many figures make a sum, and as many parts are taken from a whole.
_ADDED, _TAKEN = 4, 2
#: How near two numbers are that are one: to the digit, but for what is rounded to say it.
_EXACT, _NEAR, _ROUNDED = 1e-9, 0.005, 0.02
#: So near to a share is the fraction that people say for it: a third, for 32 percent.
_SPOKEN = 0.05
_MULTIPLE = "multiple"
#: Units of a count that may be points of percent.
_POINTS = ("point",)


class Way(StrEnum):
    """How a number follows from others."""

    SUM = "the parts together"
    DIFFERENCE = "the first less the others"
    OF_ALL = "what a share leaves of all"
    UNGROWN = "the first, before it grew by the second"
    SHARE = "a share of the first"
    REST = "what a share leaves of the first"
    PRODUCT = "the first for each of the second"
    EACH = "so much for each of those that are named"
    OVER = "the first for one of the second"
    SMALLER = "that of which the first is so many times as much"
    PERCENT = "the first in percent of the second"
    MULTIPLE = "how many times the second the first is"
    GROWTH = "by how much so many times is more"


#: The figures of one dimension, each as a number in one unit.
Measured = Sequence[tuple[Spot, float]]


@frozen(eq=False)
class Coincidence:
    """Figures of a passage, and how a stated number follows from them.

    Attributes:
        way: How it follows.
        spots: The figures.
        ones: How many more are one each, as *a passer-by*.
    """

    way: Way
    spots: tuple[Spot, ...]
    ones: int = 0


def coincidences(stated: Claim, passage: Passage) -> Iterator[Coincidence]:
    """Give the ways in which a stated number follows from the figures of a passage.

    Args:
        stated: A claim with one value.
        passage: A passage of another source.
    """
    unit = stated.figure.unit
    measured = [(spot, found) for spot in passage.spots for found in [_number(spot.claim, unit)]]
    same = [(spot, found) for spot, found in measured if found is not None]
    wanted = _number(stated, unit) or 0.0
    yield from _sums(wanted, same)
    yield from _differences(wanted, same)
    if unit.dimension in (SHARE, _MULTIPLE):
        yield from _ratios(stated, wanted, passage.spots)
    else:
        shares = [spot for spot in passage.spots if spot.claim.figure.unit.dimension == SHARE]
        yield from _parts(wanted, same, shares)
        yield from _products(wanted, same, passage.spots)


def _number(claim: Claim, unit: Unit) -> float | None:
    """The number of a claim in a unit; None if it is of another dimension."""
    own, value = claim.figure.unit, float(claim.figure.value or 0)
    if own in (unit, NUMBER) or own.dimension == unit.dimension == COUNT:
        return value
    if SHARE in (own.dimension, unit.dimension) and {own.dimension, unit.dimension} <= {SHARE, COUNT}:
        return _percent(claim) if {own.name, unit.name} & {*_POINTS, "percent"} else None
    if own.dimension != unit.dimension and own.kind == unit.kind:  # the one leaves out what it is for
        own, unit = _plain(own), _plain(unit)
    turned = factor(own, unit)
    return None if turned is None else float(turned(claim.figure.value or ZERO))


def _plain(unit: Unit) -> Unit:
    """A unit without what it is for: a price a kilogram as a price."""
    return Unit(tuple(part for part in unit.factors if part[1] > 0))


def _is(found: float, wanted: float, near: float = _EXACT) -> bool:
    return isclose(found, wanted, rel_tol=near)


def _sums(wanted: float, same: Measured) -> Iterator[Coincidence]:
    for many in range(1, min(_ADDED, len(same)) + 1):
        for parts in combinations(same, many):
            missing = wanted - sum(number for _, number in parts)
            ones = round(missing) if _is(missing, 1) or _is(missing, 2) else 0
            if (not ones and many > 1 and abs(missing) < _EXACT * wanted) or 0 < ones <= sum(
                spot.ones for spot, _ in parts
            ):
                yield Coincidence(Way.SUM, tuple(spot for spot, _ in parts), ones)


def _differences(wanted: float, same: Measured) -> Iterator[Coincidence]:
    for many in range(1, min(_TAKEN, len(same) - 1) + 1):
        for whole, amount in same:
            others = [each for each in same if each[0] is not whole and each[1] < amount]
            for parts in combinations(others, many):
                if _is(amount - sum(number for _, number in parts), wanted):
                    yield Coincidence(Way.DIFFERENCE, (whole, *(spot for spot, _ in parts)))


def _parts(wanted: float, same: Measured, shares: Sequence[Spot]) -> Iterator[Coincidence]:
    """A share of an amount, what it leaves of it, or what the amount was before it grew by the share."""
    for whole, amount in same:
        for share in shares:
            for way, times in _by_share(share):
                if _is(amount * times, wanted, _NEAR):
                    yield Coincidence(way, (whole, share))


def _by_share(share: Spot) -> Iterator[tuple[Way, float]]:
    part = _percent(share.claim) / 100
    if share.moved is None:
        yield from ((Way.SHARE, part), (Way.REST, 1 - part))
        return
    grown = 1 + part if share.moved is Change.UP else 1 - part
    if grown > 0:
        yield Way.UNGROWN, 1 / grown


def _ratios(stated: Claim, wanted: float, spots: Sequence[Spot]) -> Iterator[Coincidence]:
    """Shares and multiples that come of two amounts, of another share or of a multiple."""
    share = stated.figure.unit.dimension == SHARE
    if share:
        wanted, near = _percent(stated), _SPOKEN if stated.figure.unit == FRACTION else _EXACT
        yield from (
            Coincidence(way, (each,))
            for each in spots
            for way, found in _alone(each)
            if _is(found, wanted, near)
        )
    way, unit = (Way.PERCENT, 100) if share else (Way.MULTIPLE, 1)
    for left, right in permutations(spots, 2):
        over = _number(right.claim, left.claim.figure.unit)
        if over and _is(unit * float(left.claim.figure.value or 0) / over, wanted, _ROUNDED):
            yield Coincidence(way, (left, right))


def _alone(spot: Spot) -> Iterator[tuple[Way, float]]:
    """What comes of one share, or of one multiple."""
    dimension, value = spot.claim.figure.unit.dimension, spot.claim.figure.value
    if dimension == SHARE:
        yield Way.OF_ALL, 100 - _percent(spot.claim)
    elif dimension == _MULTIPLE:
        yield Way.GROWTH, (float(value or 0) - 1) * 100


def _products(wanted: float, same: Measured, spots: Sequence[Spot]) -> Iterator[Coincidence]:
    """So much for each of so many, so much in all for one of them, and so many times as much."""
    for each, amount in same:
        for many in (2, 3):
            if each.of_each_of(many) and _is(amount * many, wanted):
                yield Coincidence(Way.EACH, (each,), many)
        for other in spots:
            if other is not each:
                yield from (
                    Coincidence(way, (each, other))
                    for way, times in _times(each.claim.figure.unit, other.claim)
                    if _is(amount * times, wanted)
                )


def _times(unit: Unit, other: Claim) -> Iterator[tuple[Way, float]]:
    """By what an amount in a unit is multiplied, for all that another figure says."""
    of, many = other.figure.unit, float(other.figure.value or 0)
    if of.dimension == _MULTIPLE:
        yield from ((Way.PRODUCT, many), (Way.SMALLER, 1 / many))
    elif unit.per.factors and of.dimension == unit.per.dimension:
        turned = factor(of, unit.per)
        yield Way.PRODUCT, many if turned is None else float(turned(other.figure.value or ZERO))
    elif of.dimension in (COUNT, ""):
        yield from ((Way.PRODUCT, many), (Way.OVER, 1 / many))


def _percent(claim: Claim) -> float:
    """A share in percent; points are points of percent."""
    value, name = float(claim.figure.value or 0), claim.figure.unit.name
    return value * 100 if name == "fraction" else value / 100 if name == "basis_point" else value
