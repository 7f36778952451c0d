"""The arithmetic that leads from the figures of a passage to just the number that is stated elsewhere.

It goes from the number back to the figures: of all sums, differences, products and shares of two or
three figures only those are made whose value it is. Whether it is no wonder that one of so many is just as
much, only the words tell; see ``warrant``.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from enum import Enum, StrEnum
from itertools import combinations, permutations
from math import isclose

from attrs import frozen

from reconcile.claims.claim import Claim
from reconcile.comparisons.arithmetic.passage import Passage, Spot
from reconcile.figures.conversion import factor
from reconcile.figures.figure import Change, Figure
from reconcile.figures.hedge import BARE
from reconcile.figures.interval import ZERO
from reconcile.figures.unit import COUNT, FRACTION, NUMBER, SHARE, TIME, Unit

#: As many figures make a sum, and as many parts are taken from a whole.
_ADDED, _TAKEN = 4, 2
#: How near two numbers are that are one: to the digit, but for what is rounded to say it.
_EXACT, _NEAR, _ROUNDED = 1e-9, 0.005, 0.02
#: How far a number is from the one it is rounded to, at most, without and with a word for it.
_FINE, _COARSE = 0.005, 0.02
#: A part is seen in a sum that is so many times what the sum is rounded by.
_SEEN = 4
#: How far from its bound a number is that people bound so: 55 is over 50, and 80 is so too, but nobody says it.
_SAID = 0.25
#: So near to a share is the fraction that people say for it: a third, for 32 percent.
_SPOKEN = 0.05
#: A half, in percent.
_HALF = 50
_MULTIPLE = "multiple"
#: Units of a count that may be points of percent.
_POINTS = ("point",)


class Way(StrEnum):
    """How a number follows from others."""

    SUM = "the parts together"
    DIFFERENCE = "the first less the others"
    OF_ALL = "what a share leaves of all"
    UNGROWN = "the first, before it grew by the second"
    GROWN = "the first, grown by the second"
    SHARE = "a share of the first"
    REST = "what a share leaves of the first"
    PRODUCT = "the first for each of the second"
    EACH = "so much for each of those that are named"
    OVER = "the first for one of the second"
    SMALLER = "that of which the first is so many times as much"
    PERCENT = "the first in percent of the second"
    STEP = "by how much the second is more or less than the first, in percent"
    MULTIPLE = "how many times the second the first is"
    GROWTH = "by how much so many times is more"


@frozen
class Wanted:
    """A number that is to be met: the number, and how far what a reader takes from it reaches.

    Attributes:
        value: The number.
        low: What it is at least.
        high: What it is at most.
        rounding: How far another number is from it, as a part of it, that is rounded to say it.
    """

    value: float
    low: float
    high: float
    rounding: float = 0.0

    @classmethod
    def of(cls, value: float, figure: Figure, times: float) -> "Wanted":
        """The number of a figure with its interval, in a unit so many times smaller."""
        low, high = (
            value if end is None else float(end) * times for end in (figure.soft.low, figure.soft.high)
        )
        if figure.hedge.bound is not None:
            return cls(value, low, high)
        place = float(figure.numerals[-1].place) * abs(times) / 2
        return cls(value, low, high, min(place / abs(value), _FINE if figure.hedge == BARE else _COARSE))

    def hit(self, found: float, near: float = _EXACT, least: float | None = None) -> "Hit | None":
        """How near a number is to this one; None if it cannot be said so.

        Args:
            found: The number.
            near: How far it may be from this one, as a part of it.
            least: The least of those it is a sum or a difference of: it is no rounding of the others.
        """
        rounding = 0.0 if least is not None and least < _SEEN * self.rounding * self.value else self.rounding
        if isclose(found, self.value, rel_tol=max(near, rounding)):
            return Hit.EXACT
        said = self.low <= found <= self.high and isclose(found, self.value, rel_tol=_SAID)
        return Hit.SAID if said else None


class Hit(Enum):
    """How near a number is to another."""

    EXACT = "to the digit"
    SAID = "as far as its hedge goes"


#: The figures of one dimension, each as a number in one unit.
Measured = Sequence[tuple[Spot, float]]


@frozen(eq=False)
class Coincidence:
    """Figures of a passage, and how a stated number follows from them.

    Attributes:
        way: How it follows.
        spots: The figures.
        ones: How many more are one each, as *a passer-by*.
        hit: How near it is to the number that is stated.
    """

    way: Way
    spots: tuple[Spot, ...]
    ones: int = 0
    hit: Hit = Hit.EXACT

    @property
    def exact(self) -> bool:
        """Whether it is just the number that is stated."""
        return self.hit is Hit.EXACT


def coincidences(stated: Claim, passage: Passage) -> Iterator[Coincidence]:
    """Give the ways in which a stated number follows from the figures of a passage.

    Args:
        stated: A claim with one value.
        passage: A passage of another source.
    """
    wanted = _wanted(stated)
    unit = stated.figure.unit
    measured = [(spot, found) for spot in passage.spots for found in [_number(spot, unit)]]
    same = [(spot, found) for spot, found in measured if found is not None]
    yield from _sums(wanted, same)
    yield from _differences(wanted, same)
    if unit.dimension in (SHARE, _MULTIPLE):
        yield from _ratios(stated, wanted, passage.spots)
    else:
        shares = [spot for spot in passage.spots if spot.claim.figure.unit.dimension == SHARE]
        yield from _parts(wanted, same, shares)
        yield from _products(wanted, same, passage.spots)


def _wanted(stated: Claim) -> Wanted:
    value, plain = _percent(stated.figure.unit, stated.figure.value or ZERO), float(stated.figure.value or 0)
    if stated.figure.unit.dimension != SHARE:
        value = plain
    return Wanted.of(value, stated.figure, value / plain)


def _number(spot: Spot, unit: Unit) -> float | None:
    """The number of a figure in a unit; None if it is of another dimension."""
    own, value = spot.claim.figure.unit, float(spot.value)
    if SHARE in (own.dimension, unit.dimension):
        return _in_percent(spot, unit)
    if own in (unit, NUMBER) or own.dimension == unit.dimension == COUNT:
        return value
    if unit == NUMBER:  # *cut by 80,000*: of what the text says; no span of time goes without its unit
        return None if own.dimension == TIME else value
    if own.dimension != unit.dimension and own.kind == unit.kind:  # the one leaves out what it is for
        own, unit = _plain(own), _plain(unit)
    turned = factor(own, unit)
    return None if turned is None else float(turned(spot.value))


def _in_percent(spot: Spot, unit: Unit) -> float | None:
    """The number of a share, or of one beside a share: points and bare numbers are of percent."""
    own = spot.claim.figure.unit
    if not {own.dimension, unit.dimension} <= {SHARE, COUNT, ""}:
        return None
    counted = {own.dimension, unit.dimension} == {SHARE, COUNT}
    if counted and not {own.name, unit.name} & {*_POINTS, "percent"}:
        return None
    return _percent(own, spot.value)


def _plain(unit: Unit) -> Unit:
    """A unit without what it is for: a price a kilogram as a price."""
    return Unit(tuple(part for part in unit.factors if part[1] > 0))


def _found(way: Way, spots: tuple[Spot, ...], hit: Hit | None, ones: int = 0) -> Iterator[Coincidence]:
    """The coincidence, if it is one."""
    if hit is not None:
        yield Coincidence(way, spots, ones, hit)


def _sums(wanted: Wanted, same: Measured) -> Iterator[Coincidence]:
    for many in range(1, min(_ADDED, len(same)) + 1):
        for parts in combinations(same, many):
            spots, total = tuple(spot for spot, _ in parts), sum(number for _, number in parts)
            if many > 1:
                least = min(number for _, number in parts)
                yield from _found(Way.SUM, spots, wanted.hit(total, least=least))
            for ones in range(1, sum(spot.ones for spot in spots) + 1):
                if wanted.hit(total + ones) is Hit.EXACT:
                    yield Coincidence(Way.SUM, spots, ones)


def _differences(wanted: Wanted, same: Measured) -> Iterator[Coincidence]:
    for many in range(1, min(_TAKEN, len(same) - 1) + 1):
        for whole, amount in same:
            others = [each for each in same if each[1] < amount and not _of_a_range(whole, each[0])]
            for parts in combinations(others, many):
                spots = (whole, *(spot for spot, _ in parts))
                taken = [number for _, number in parts]
                hit = wanted.hit(amount - sum(taken), least=min(taken))
                yield from _found(Way.DIFFERENCE, spots, hit)


def _of_a_range(one: Spot, other: Spot) -> bool:
    """Whether two numbers are the ends of a range, no amounts of their own."""
    return one.claim is other.claim and not (one.begins or other.begins)


def _parts(wanted: Wanted, same: Measured, shares: Sequence[Spot]) -> Iterator[Coincidence]:
    """A share of an amount, what it leaves of it, or what the amount was before or after it grew by the share."""
    for whole, amount in same:
        for share in shares:
            for way, times in _by_share(share):
                if whole is not share:
                    yield from _found(way, (whole, share), wanted.hit(amount * times, _NEAR))


def _by_share(share: Spot) -> Iterator[tuple[Way, float]]:
    part = _percent(share.claim.figure.unit, share.value) / 100
    if share.moved is None:
        yield from ((Way.SHARE, part), (Way.REST, 1 - part))
        return
    grown = 1 + part if share.moved is Change.UP else 1 - part
    if grown > 0:
        yield from ((Way.UNGROWN, 1 / grown), (Way.GROWN, grown))


def _ratios(stated: Claim, wanted: Wanted, spots: Sequence[Spot]) -> Iterator[Coincidence]:
    """Shares and multiples that come of two amounts, of other shares or of a multiple."""
    share = stated.figure.unit.dimension == SHARE
    if share:
        near = _SPOKEN if stated.figure.unit == FRACTION else _EXACT
        for spot in spots:
            for way, found in _alone(spot):
                yield from _found(way, (spot,), wanted.hit(found, near))
        yield from _left_of_all(wanted, spots)
    way, unit = (Way.PERCENT, 100) if share else (Way.MULTIPLE, 1)
    for left, right in permutations(spots, 2):
        over = _number(right, left.claim.figure.unit)
        if over:
            part = float(left.value) / over
            yield from _found(way, (left, right), wanted.hit(unit * part, _ROUNDED))
            if share and stated.figure.change is (Change.UP if part < 1 else Change.DOWN):
                yield from _found(Way.STEP, (left, right), wanted.hit(100 * abs(1 / part - 1), _ROUNDED))


def _left_of_all(wanted: Wanted, spots: Sequence[Spot]) -> Iterator[Coincidence]:
    """What two shares leave of all."""
    shares = [spot for spot in spots if spot.claim.figure.unit.dimension == SHARE and not spot.moved]
    for pair in combinations(shares, 2):
        left = 100 - sum(_percent(spot.claim.figure.unit, spot.value) for spot in pair)
        yield from _found(Way.OF_ALL, pair, wanted.hit(left))


def _alone(spot: Spot) -> Iterator[tuple[Way, float]]:
    """What comes of one share, or of one multiple."""
    unit = spot.claim.figure.unit
    if unit.dimension == SHARE:
        left = 100 - _percent(unit, spot.value)
        if left != _HALF:  # which leaves no other number
            yield Way.OF_ALL, left
    elif unit.dimension == _MULTIPLE:
        yield Way.GROWTH, (float(spot.value) - 1) * 100


def _products(wanted: Wanted, same: Measured, spots: Sequence[Spot]) -> Iterator[Coincidence]:
    """So much for each of so many, so much in all for one of them, and so many times as much."""
    for each, amount in same:
        for many in (2, 3):
            if each.of_each_of(many):
                yield from _found(Way.EACH, (each,), wanted.hit(amount * many), many)
        for other in spots:
            if other is not each:
                for way, times in _times(each.claim.figure.unit, other):
                    yield from _found(way, (each, other), wanted.hit(amount * times))


def _times(unit: Unit, other: Spot) -> Iterator[tuple[Way, float]]:
    """By what an amount in a unit is multiplied, for all that another figure says."""
    of, many = other.claim.figure.unit, float(other.value)
    if of.dimension == _MULTIPLE:
        yield from ((Way.PRODUCT, many), (Way.SMALLER, 1 / many))
    elif unit.per.factors and of.dimension == unit.per.dimension:
        turned = factor(of, unit.per)
        yield Way.PRODUCT, many if turned is None else float(turned(other.value))
    elif of.dimension in (COUNT, ""):
        yield from ((Way.PRODUCT, many), (Way.OVER, 1 / many))


def _percent(unit: Unit, value: Decimal) -> float:
    """A share in percent; points are points of percent."""
    found = float(value)
    return found * 100 if unit.name == "fraction" else found / 100 if unit.name == "basis_point" else found
