"""Claims like those of the examples: with other figures, other facets, other units, other widths."""

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

import hypothesis.strategies as st
from attrs import evolve, frozen
from hypothesis.strategies import SearchStrategy

from reconcile.claims.claim import Claim
from reconcile.claims.measurand import Modality
from reconcile.claims.period import Period
from reconcile.figures.conversion import factor
from reconcile.figures.figure import Figure
from reconcile.figures.interval import Interval
from reconcile.figures.unit import Atom, Unit, unit
from reconcile.testing.amounts import SAYINGS, Saying, said_of, words
from reconcile.testing.statements import periods
from reconcile.testing.trials import Claims

_PARTS = 16
# Of each dimension two units, so that there is another one whichever a claim is in.
_OTHERS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "time": ("month", "day"),
        "length": ("meter", "mile"),
        "mass": ("kilogram", "pound"),
        "share": ("fraction", "percent"),
    }
)
# Where to cut an interval, in sixteenths of it, and how far to widen it, in powers of two.
CUTS = st.tuples(st.integers(0, _PARTS), st.integers(0, _PARTS))
WIDEST = (_PARTS, _PARTS)


def with_figure(claim: Claim, figure: Figure) -> Claim:
    """The claim with another figure, in the words of that."""
    text = words(figure)
    return evolve(
        claim, figure=evolve(figure, noun=claim.figure.noun), text=text, end=claim.start + len(text)
    )


def refigured(cases: list[Claims]) -> SearchStrategy[Claims]:
    """The claims of a case with other figures in their own units."""
    return st.builds(_refigured, st.sampled_from(cases), st.tuples(*(SAYINGS for _ in cases[0])))


def varied(cases: list[Claims]) -> SearchStrategy[Claims]:
    """The claims of a case with other figures, and with facets that are there or are missing."""
    facets = st.tuples(*(_FACETS for _ in cases[0]))
    return st.builds(_moved, refigured(cases), st.none() | st.sampled_from(Modality), facets)


def _refigured(case: Claims, sayings: tuple[Saying, ...]) -> Claims:
    return tuple(
        with_figure(claim, said_of(saying, claim.figure.unit))
        for claim, saying in zip(case, sayings, strict=True)
    )


@frozen
class _Facets:
    """What is said besides the figure."""

    period: Period | None
    recipient: str | None
    origin: str | None
    date: dt.date | None


_FACETS = st.none() | st.builds(
    _Facets,
    st.none() | periods(),
    st.none() | st.just("Norway"),
    st.none() | st.just("a ministry"),
    st.none() | st.dates(dt.date(2023, 1, 1), dt.date(2024, 12, 31)),
)


def _moved(claims: Claims, modality: Modality | None, facets: tuple[_Facets | None, ...]) -> Claims:
    moods = (modality or claim.measurand.modality for claim in claims)
    inclined = (
        evolve(claim, measurand=evolve(claim.measurand, modality=mood))
        for claim, mood in zip(claims, moods, strict=True)
    )
    return tuple(_with_facets(claim, each) for claim, each in zip(inclined, facets, strict=True))


def _with_facets(claim: Claim, facets: _Facets | None) -> Claim:
    if facets is None:
        return claim
    measurand = evolve(claim.measurand, period=facets.period, recipient=facets.recipient)
    return evolve(claim, measurand=measurand, origin=facets.origin, date=facets.date)


def in_other_units(claims: Claims) -> list[Claims]:
    """The same claims with one figure in another unit, for each that has one."""
    found = []
    for index, claim in enumerate(claims):
        other = _other(claim.figure.unit)
        turn = factor(claim.figure.unit, other)
        if turn is not None and other != claim.figure.unit:
            figure = claim.figure
            numerals = tuple(
                evolve(each, value=turn(each.value), place=turn(each.place)) for each in figure.numerals
            )
            turned = evolve(
                figure,
                unit=other,
                numerals=numerals,
                hard=figure.hard.mapped(turn),
                soft=figure.soft.mapped(turn),
            )
            found.append((*claims[:index], evolve(claim, figure=turned), *claims[index + 1 :]))
    return found


def _other(of: Unit) -> Unit:
    return Unit(tuple((_other_atom(atom), power) for atom, power in of.factors))


def _other_atom(atom: Atom) -> Atom:
    names = _OTHERS.get(atom.dimension, (atom.name, atom.name))
    name = names[1] if atom.name == names[0] else names[0]
    return unit(name, atom.dimension).factors[0][0]


def narrowed(claim: Claim, cuts: tuple[int, int]) -> Claim:
    """The claim with less room in both intervals."""
    figure, scale = claim.figure, _scale(claim)
    hard, soft = (_part(each, scale, *sorted(cuts)) for each in (figure.hard, figure.soft))
    return evolve(claim, figure=evolve(figure, hard=hard, soft=soft))


def widened(claim: Claim, cuts: tuple[int, int]) -> Claim:
    """The claim with more room in both intervals."""
    figure, (low, high) = claim.figure, sorted(cuts)
    more = Interval(_scale(claim) / 2**low, _scale(claim) * 2**high)
    return evolve(claim, figure=evolve(figure, hard=figure.hard.hull(more), soft=figure.soft.hull(more)))


def _scale(claim: Claim) -> Decimal:
    ends = (claim.figure.soft.high, claim.figure.soft.low)
    return next((abs(end) for end in ends if end), Decimal(1))


def _part(interval: Interval, scale: Decimal, low: int, high: int) -> Interval:
    """Some sixteenths of the interval; where it has no end, of what its scale gives it."""
    start = -scale if interval.low is None else interval.low
    end = max(start, scale) * 2 if interval.high is None else interval.high
    cut, rest = (start + (end - start) * part / _PARTS for part in (low, high))
    part = Interval(
        cut, rest, interval.low_open and cut == interval.low, interval.high_open and rest == interval.high
    )
    # Of an open end alone nothing is left.
    return part if part.meets(part) and part.within(interval) else interval
