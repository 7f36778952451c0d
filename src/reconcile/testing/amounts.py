"""Strategies for numerals, hedges, units, figures and quantities, each right by construction."""

from decimal import Decimal
from enum import Enum, auto
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import hypothesis.strategies as st
from attrs import evolve, frozen
from hypothesis.strategies import SearchStrategy

from reconcile.figures.figure import Figure
from reconcile.figures.hedge import BARE, DEFAULT_MODEL, Hedge, HedgeModel
from reconcile.figures.interval import Interval
from reconcile.figures.unit import NUMBER, PERCENT, YEAR, Unit, counted, unit
from reconcile.figures.wording import spoken, unit_words
from reconcile.language.kinds import Approximation, Bound
from reconcile.numerals.numeral import Form, Numeral

if TYPE_CHECKING:
    import pint

_MONTH, _HOUR = unit("month", "time"), unit("hour", "time")
_KILOMETER, _MILE = unit("kilometer", "length"), unit("mile", "length")
_THINGS = tuple(counted(noun) for noun in ("shell", "drone", "truck", "container"))
_UNITS = (
    *_THINGS,
    *(_THINGS[0].over(YEAR), _THINGS[1].over(_MONTH)),
    *(NUMBER, PERCENT, unit("USD", "currency USD")),
    *(_KILOMETER, _MILE, _KILOMETER.over(_HOUR), unit("kilogram", "mass"), _MONTH, YEAR),
    *(unit("degree_Celsius", "temperature"), unit("fraction", "share")),
)
# The words for a vague count, by what it counts in.
_VAGUE = MappingProxyType(
    {
        Decimal(12): "dozens",
        Decimal(100): "hundreds",
        Decimal(1000): "thousands",
        Decimal(10_000): "tens of thousands",
        Decimal(100_000): "hundreds of thousands",
        Decimal(1_000_000): "millions",
        Decimal(1_000_000_000): "billions",
    }
)
_SCALES = MappingProxyType(
    {Decimal(100): "hundred", Decimal(1000): "thousand", Decimal(1_000_000): "million"}
)
_BEFORE = MappingProxyType({Form.SEVERAL: "several", Form.FEW: "a few"})
# What nobody says in one breath: *up to exactly*.
_JOINED = (None, Approximation.ABOUT, Approximation.AROUND)


class _Kind(Enum):
    """What a saying is of, the plainest first."""

    NUMBER = auto()
    VAGUE = auto()
    RANGE = auto()


@frozen
class Saying:
    """How much, before it is said of what: a hedged numeral, or the ends of a range."""

    numerals: tuple[Numeral, ...]
    hedge: Hedge = BARE


def numerals(*, least: int = 0) -> SearchStrategy[Numeral]:
    """Numerals as they are written in digits: 7, 2,500, 11 million, 0.25.

    Args:
        least: The least number of the digits; 1 for numerals that are not zero.
    """
    return st.builds(_numeral, st.integers(least, 9999), st.integers(-2, 9))


def vague_numerals() -> SearchStrategy[Numeral]:
    """Numerals that name a scale only: dozens, several hundred, a few thousand."""
    return st.sampled_from(
        [
            *(_vague(value, Form.VAGUE) for value in _VAGUE),
            *(_vague(value, form) for form in _BEFORE for value in _SCALES),
        ]
    )


def hedges() -> SearchStrategy[Hedge]:
    """Hedges as they are said: none, *about*, *up to*, *at least about*."""
    bounded = [Hedge(bound, approximation) for bound in Bound for approximation in _JOINED]
    return st.sampled_from([BARE, *(Hedge(None, each) for each in Approximation), *bounded])


def intervals() -> SearchStrategy[Interval]:
    """Intervals that hold something, open or closed, bounded or not."""
    ends = st.none() | st.decimals(-1000, 1000, places=1)
    return st.builds(_ordered, ends, ends, st.booleans(), st.booleans())


def units() -> SearchStrategy[Unit]:
    """Units of every kind: counts, rates, shares, money, lengths, times and temperatures."""
    return st.sampled_from(_UNITS)


def figures(
    *,
    units: SearchStrategy[Unit] | None = None,
    hedges: SearchStrategy[Hedge] | None = None,
    model: HedgeModel = DEFAULT_MODEL,
) -> SearchStrategy[Figure]:
    """Figures of any kind: one numeral with a hedge, a vague count, or a range.

    Args:
        units: What they are in; any unit if not given.
        hedges: How single numerals are hedged; in any way if not given.
        model: What the hedges mean.
    """
    measured = st.sampled_from(_UNITS) if units is None else units
    said = SAYINGS if hedges is None else _sayings(hedges)
    return st.builds(said_of, said, measured, st.just(model))


def exact_figures(*, units: SearchStrategy[Unit] | None = None) -> SearchStrategy[Figure]:
    """Figures of one numeral without a hedge, which have a value.

    Args:
        units: What they are in; any unit if not given.
    """
    measured = st.sampled_from(_UNITS) if units is None else units
    return st.builds(said_of, EXACT, measured)


def quantities(*, units: SearchStrategy[Unit] | None = None) -> "SearchStrategy[pint.Quantity[Any]]":
    """Quantities of pint's application registry, as ``figure.quantity`` gives them.

    Args:
        units: What they are in; any unit if not given.
    """
    return exact_figures(units=units).map(lambda figure: figure.quantity)


def words(figure: Figure) -> str:
    """Write a figure out: *up to about 2,500 shells a year*."""
    hedge, numbers = str(figure.hedge), figure.numerals
    number = _said(numbers[0]) if len(numbers) == 1 else _range(*numbers)
    one = len(numbers) == 1 and numbers[0].value == 1
    of = " of" if numbers[0].form is Form.VAGUE and figure.unit.counted else ""
    unit = unit_words(figure.unit, figure.noun, one=one)
    return " ".join(part for part in (hedge, number + of, unit) if part)


def said_of(saying: Saying, of: Unit, model: HedgeModel = DEFAULT_MODEL) -> Figure:
    """The figure that a saying is of a unit."""
    numerals, hedge = saying.numerals, saying.hedge
    if len(numerals) == 1:
        read = model.read(numerals[0], hedge, counted=_counts(of))
    else:
        low, high = numerals
        read = model.range(low, high, hedge, counted=_counts(of))
    noun = of.factors[0][0].name if of.counted else ""
    figure = Figure(
        numerals=numerals, hard=read.hard, soft=read.soft, unit=of, noun=noun, hedge=hedge, start=0, end=0
    )
    return evolve(figure, end=len(words(figure)))


def _numeral(digits: int, power: int) -> Numeral:
    """The place is that of the last digit that is not zero, as it is read from digits."""
    value = Decimal(digits).scaleb(power)
    place = Decimal(1).scaleb(int(value.normalize().as_tuple().exponent)) if value else Decimal(1)
    return Numeral(value, place, 0, len(spoken(value)))


def _vague(value: Decimal, form: Form) -> Numeral:
    numeral = Numeral(value, value, 0, 0, form)
    return evolve(numeral, end=len(_said(numeral)))


def _said(numeral: Numeral) -> str:
    if numeral.form is Form.VAGUE:
        return _VAGUE[numeral.value]
    if numeral.form in _BEFORE:
        return f"{_BEFORE[numeral.form]} {_SCALES[numeral.value]}"
    return spoken(numeral.value)


def _range(low: Numeral, high: Numeral) -> str:
    """Both ends in one scale: of *1,000 to 2 million* the thousand would be of millions."""
    said = _said(low), _said(high)
    if said[0].partition(" ")[2] != said[1].partition(" ")[2]:
        said = f"{low.value.normalize():,f}", f"{high.value.normalize():,f}"
    return " to ".join(said)


def _exactly(numeral: Numeral) -> Saying:
    return Saying((numeral,))


def _saying(kind: _Kind, numeral: Numeral, hedge: Hedge, vague: Numeral, more: Numeral) -> Saying:
    if kind is _Kind.VAGUE:
        return Saying((vague,))
    if kind is _Kind.NUMBER:
        return Saying((numeral,), hedge)
    value = numeral.value + more.value
    high = Numeral(value, min(numeral.place, more.place), 0, len(spoken(value)))
    return Saying((numeral, high))


def _counts(of: Unit) -> bool:
    """Whether it counts: 41 dead is not 42, but 41 a year may well be 41.3."""
    return of.counted and of.per == NUMBER


def _ordered(
    low: Decimal | None,
    high: Decimal | None,
    low_open: bool,  # noqa: FBT001 - Hypothesis fills it in
    high_open: bool,  # noqa: FBT001 - the same
) -> Interval:
    if low is None or high is None:
        return Interval(low, high, low_open and low is not None, high_open and high is not None)
    return Interval(min(low, high), max(low, high), low_open and low != high, high_open and low != high)


def _sayings(hedged: SearchStrategy[Hedge]) -> SearchStrategy[Saying]:
    """All that a saying can be of is always drawn, so that what is found shrinks to the first kind."""
    return st.builds(_saying, st.sampled_from(_Kind), numerals(), hedged, vague_numerals(), numerals(least=1))


# Made once: to make a strategy takes longer than to draw from it.
SAYINGS = _sayings(hedges())
EXACT = st.builds(_exactly, numerals())
