"""Hedges, and the model that turns a hedged numeral into two intervals.

The kinds and their words follow the literature on numeric hedges (Ferson et al. 2015; Cummins,
Sauerland and Solt 2012; McNabb on *up to*); the widths are stipulated, scale-free, and nested so
that saying more never claims less: exactly within bare within about within around.
"""

from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import lru_cache
from types import MappingProxyType

from attrs import frozen

from reconcile.figures.interval import ZERO, Interval, new_interval
from reconcile.language.kinds import Approximation, Bound
from reconcile.making import maker
from reconcile.numerals.numeral import VAGUE, Numeral


@frozen
class Hedge:
    """The words that widen or bound a numeral: a bound, an approximation, or one over the other.

    >>> str(Hedge(Bound.UP_TO, Approximation.ABOUT))
    'up to about'
    """

    bound: Bound | None = None
    approximation: Approximation | None = None

    def __str__(self) -> str:
        return " ".join(kind for kind in (self.bound, self.approximation) if kind)


BARE = Hedge()


@frozen(weakref_slot=False)
class Reading:
    """What a hedged numeral says: ``hard``, what the words entail, and ``soft``, what a reader takes."""

    hard: Interval
    soft: Interval

    @staticmethod
    def point(value: Decimal) -> "Reading":
        """One value and no other."""
        point = new_interval(value, value)
        return _reading(point, point)

    @staticmethod
    def around(centre: Decimal, *, hard: Decimal, soft: Decimal) -> "Reading":
        """Two closed intervals about one centre, by their half-widths."""
        outer = new_interval(centre - hard, centre + hard)
        return _reading(outer, outer if soft is hard else new_interval(centre - soft, centre + soft))


_reading = maker(Reading)


@frozen(kw_only=True)
class HedgeModel:
    """The widths behind the hedges; every knob can be replaced with ``attrs.evolve``.

    A *share* is a share of the value; a *step* is a multiple of the numeral's last place.

    Attributes:
        bare_step: Half-width of a bare numeral, in last places.
        bare_hard: The share that caps what a bare numeral entails.
        bare_soft: The share that caps what a reader takes a bare numeral to allow.
        about: The ``(step, cap, floor)`` of *about*: the half-width is that many last places,
            but no more than the share ``cap`` of the value and no less than the share ``floor``.
        around: The same for *around*.
        hard_factor: How many soft half-widths *about* and *around* entail.
        order: The factors ``(hard, soft_low, soft_high)`` of *on the order of*.
        vague: The factors ``(hard_low, hard_high, soft_low, soft_high)`` of a plural scale word.
        several: The same of *several hundred*.
        few: The same of *a few hundred*.
    """

    bare_step: Decimal = Decimal("0.5")
    bare_hard: Decimal = Decimal("0.25")
    bare_soft: Decimal = Decimal("0.05")
    about: tuple[Decimal, Decimal, Decimal] = (Decimal(1), Decimal("0.15"), Decimal("0.05"))
    around: tuple[Decimal, Decimal, Decimal] = (Decimal(2), Decimal("0.25"), Decimal("0.10"))
    hard_factor: Decimal = Decimal(2)
    order: tuple[Decimal, Decimal, Decimal] = (Decimal(10), Decimal("0.5"), Decimal(5))
    vague: tuple[Decimal, Decimal, Decimal, Decimal] = (Decimal(1), Decimal(20), Decimal(2), Decimal(10))
    several: tuple[Decimal, Decimal, Decimal, Decimal] = (Decimal(2), Decimal(10), Decimal(3), Decimal(9))
    few: tuple[Decimal, Decimal, Decimal, Decimal] = (Decimal(2), Decimal(10), Decimal(2), Decimal(6))

    def read(self, numeral: Numeral, hedge: Hedge = BARE, *, counted: bool = False) -> Reading:
        """Give the two intervals of one hedged numeral, in the numeral's own unit.

        Args:
            numeral: The number as written.
            hedge: Its hedge; ``BARE`` for none.
            counted: Whether it counts things: then nothing is below zero, and a count written to
                its last unit (*41 dead*) is exact.
        """
        reading = self._unbounded(numeral, hedge, counted=counted)
        if hedge.bound is not None:
            reading = _BOUNDS[hedge.bound](self, numeral, reading)
        return _counted(reading) if counted else reading

    def range(self, low: Numeral, high: Numeral, hedge: Hedge = BARE, *, counted: bool = False) -> Reading:
        """Give the two intervals of *low to high*; a hedge before the range is about both ends."""
        ends = hedge if hedge != BARE else _EXACT
        first, last = self.read(low, ends, counted=counted), self.read(high, ends, counted=counted)
        return Reading(first.hard.hull(last.hard), first.soft.hull(last.soft))

    def tolerance(self, centre: Numeral, spread: Numeral) -> Reading:
        """Give the interval of *x plus or minus t*, which the words state outright."""
        return Reading.around(centre.value, hard=abs(spread.value), soft=abs(spread.value))

    def bare_half_width(self, numeral: Numeral, share: Decimal) -> Decimal:
        """Half of the last place, but no more than ``share`` of the value."""
        return min(self.bare_step * numeral.place, share * abs(numeral.value))

    def _unbounded(self, numeral: Numeral, hedge: Hedge, *, counted: bool) -> Reading:
        """What the numeral says before any bound: a bound is put on the number as it was said."""
        if numeral.form in VAGUE:
            return _stretched(numeral.value, getattr(self, numeral.form))
        if hedge.approximation is not None:
            return _APPROXIMATIONS[hedge.approximation](self, numeral)
        if hedge.bound is not None or (counted and numeral.place == _ONE):
            return Reading.point(numeral.value)
        half, size = self.bare_step * numeral.place, abs(numeral.value)
        return Reading.around(
            numeral.value, hard=min(half, self.bare_hard * size), soft=min(half, self.bare_soft * size)
        )


DEFAULT_MODEL = HedgeModel()

_EXACT = Hedge(approximation=Approximation.EXACTLY)
_ONE, _TWO = Decimal(1), Decimal(2)
_STEPS = (Decimal(2), Decimal(5), Decimal(10))


def half_width(numeral: Numeral, knobs: tuple[Decimal, Decimal, Decimal]) -> Decimal:
    """The soft half-width of an approximation with these knobs, in the numeral's own unit."""
    step, cap, floor = knobs
    size = abs(numeral.value)
    return max(min(step * numeral.place, cap * size), floor * size)


@lru_cache(maxsize=256)
def grain(place: Decimal) -> Decimal:
    """The round step just coarser than ``place``, in the series 1, 2, 5, 10.

    >>> int(grain(Decimal(10))), int(grain(Decimal(50)))
    (20, 100)
    """
    ten = Decimal(1).scaleb(place.adjusted())
    return next(step * ten for step in _STEPS if step * ten > place)


def _exactly(_model: HedgeModel, numeral: Numeral) -> Reading:
    return Reading.point(numeral.value)


def _about(model: HedgeModel, numeral: Numeral) -> Reading:
    soft = half_width(numeral, model.about)
    return Reading.around(numeral.value, hard=soft * model.hard_factor, soft=soft)


def _around(model: HedgeModel, numeral: Numeral) -> Reading:
    soft = half_width(numeral, model.around)
    return Reading.around(numeral.value, hard=soft * model.hard_factor, soft=soft)


def _order_of(model: HedgeModel, numeral: Numeral) -> Reading:
    hard, soft_low, soft_high = model.order
    return _stretched(numeral.value, (1 / hard, hard, soft_low, soft_high))


def _just_under(model: HedgeModel, numeral: Numeral, said: Reading) -> Reading:
    high = _end(said.soft.high)
    soft = Interval(high - _beside(model, numeral), high, high_open=True)
    return Reading(Interval(None, said.hard.high, high_open=True), soft)


def _just_over(model: HedgeModel, numeral: Numeral, said: Reading) -> Reading:
    low = _end(said.soft.low)
    soft = Interval(low, low + _beside(model, numeral), low_open=True)
    return Reading(Interval(said.hard.low, None, low_open=True), soft)


def _beside(model: HedgeModel, numeral: Numeral) -> Decimal:
    """How far *just* reaches; about zero, which has no size, to the last place."""
    return half_width(numeral, model.about) or numeral.place


def _over(_model: HedgeModel, numeral: Numeral, said: Reading) -> Reading:
    soft = Interval(said.soft.low, _a_grain_above(numeral, said), low_open=True)
    return Reading(Interval(said.hard.low, None, low_open=True), soft)


def _at_least(_model: HedgeModel, numeral: Numeral, said: Reading) -> Reading:
    return Reading(Interval(said.hard.low, None), Interval(said.soft.low, _a_grain_above(numeral, said)))


def _under(_model: HedgeModel, numeral: Numeral, said: Reading) -> Reading:
    soft = Interval(_a_grain_below(numeral, said), said.soft.high, high_open=True)
    return Reading(Interval(None, said.hard.high, high_open=True), soft)


def _at_most(_model: HedgeModel, numeral: Numeral, said: Reading) -> Reading:
    return Reading(Interval(None, said.hard.high), Interval(_a_grain_below(numeral, said), said.soft.high))


def _up_to(model: HedgeModel, numeral: Numeral, said: Reading) -> Reading:
    """Who says *up to x* holds x possible: a value under half of it denies that."""
    high = _end(said.hard.high)
    if said.hard.low == high:
        high += model.bare_half_width(numeral, model.bare_hard)
    soft = Interval(_a_grain_below(numeral, said), said.soft.high)
    return Reading(Interval(min(_end(said.hard.low) / _TWO, _end(soft.low)), high), soft)


_APPROXIMATIONS: Mapping[Approximation, Callable[[HedgeModel, Numeral], Reading]] = MappingProxyType(
    {
        Approximation.EXACTLY: _exactly,
        Approximation.ABOUT: _about,
        Approximation.AROUND: _around,
        Approximation.ORDER_OF: _order_of,
    }
)
_BOUNDS: Mapping[Bound, Callable[[HedgeModel, Numeral, Reading], Reading]] = MappingProxyType(
    {
        Bound.JUST_UNDER: _just_under,
        Bound.JUST_OVER: _just_over,
        Bound.OVER: _over,
        Bound.AT_LEAST: _at_least,
        Bound.UNDER: _under,
        Bound.AT_MOST: _at_most,
        Bound.UP_TO: _up_to,
    }
)


def _end(value: Decimal | None) -> Decimal:
    """An end of a reading that has no bound yet, and so is known."""
    return ZERO if value is None else value


def _a_grain_below(numeral: Numeral, said: Reading) -> Decimal:
    """One grain below the number, but not under half of a positive one."""
    high = _end(said.soft.high)
    return max(high - grain(numeral.place), high / _TWO) if high > ZERO else high - grain(numeral.place)


def _a_grain_above(numeral: Numeral, said: Reading) -> Decimal:
    """One grain above the number, but not over twice a positive one."""
    high = _end(said.soft.high)
    return min(high + grain(numeral.place), high * _TWO) if high > ZERO else high + grain(numeral.place)


def _stretched(value: Decimal, factors: tuple[Decimal, Decimal, Decimal, Decimal]) -> Reading:
    """Intervals by factors of the value: closed below, open above, where the next word begins."""
    if value == ZERO:
        return Reading.point(value)
    hard_low, hard_high, soft_low, soft_high = (factor * abs(value) for factor in factors)
    hard, soft = Interval(hard_low, hard_high, high_open=True), Interval(soft_low, soft_high, high_open=True)
    return Reading(hard, soft) if value > ZERO else Reading(hard.negated(), soft.negated())


def _counted(reading: Reading) -> Reading:
    """A count is never below zero; what is said of a negative number is left as it was said."""
    low, soft_low = reading.hard.low, reading.soft.low
    if low is not None and low >= ZERO and soft_low is not None and soft_low >= ZERO:
        return reading
    if not Interval.point(ZERO).may_be_at_most(reading.soft):
        return reading
    return Reading(reading.hard.not_negative(), reading.soft.not_negative())
