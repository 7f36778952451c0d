"""Factors between units of one dimension, and figures as pint quantities.

The one module that imports pint, and only inside the functions that need it: what ordinary news
counts in, things and stretches of time, is converted by the tables below. No text ever reaches
pint's expression parser: a unit is built from the names of its atoms.
"""

import re
from collections.abc import Callable, Mapping
from decimal import Context, Decimal
from fractions import Fraction
from functools import lru_cache, partial
from math import isclose
from operator import mul
from threading import RLock
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from reconcile.figures.interval import ZERO
from reconcile.figures.unit import COUNT, TIME, Atom, Unit, product

if TYPE_CHECKING:
    import pint

    Registry = pint.UnitRegistry[Any]

# A part of a dimension, as of length/time and length**2.
_PART = re.compile(r"([*/]?)([^*/]+)(?:\*\*(\d+))?")

_ONE = Decimal(1)
_DAY = Fraction(1)
_YEAR = Fraction(1461, 4)
_DAYS: Mapping[str, Fraction] = MappingProxyType(
    {
        "second": _DAY / 86_400,
        "minute": _DAY / 1_440,
        "hour": _DAY / 24,
        "day": _DAY,
        "week": 7 * _DAY,
        "fortnight": 14 * _DAY,
        "month": _YEAR / 12,
        "year": _YEAR,
        "decade": 10 * _YEAR,
        "century": 100 * _YEAR,
        "millennium": 1000 * _YEAR,
    }
)
_SHARES: Mapping[str, Fraction] = MappingProxyType(
    {
        "fraction": Fraction(1),
        "times": Fraction(1),
        "percent": Fraction(1, 100),
        "percentage_point": Fraction(1, 100),
        "permille": Fraction(1, 1000),
        "basis_point": Fraction(1, 10_000),
    }
)
_PURE = frozenset({"fraction", "times"})
_PINT_DEFINITIONS: Mapping[str, str] = MappingProxyType({"basis_point": "basis_point = 0.0001"})

# pint's offsets come out with an error in the last of 28 digits, and an interval's end may not move.
_DIGITS = Context(prec=22)
# A registry is not built, and not added to, by two threads at once.
_DEFINING = RLock()


@lru_cache(maxsize=4096)
def dimensions(of: Unit) -> tuple[tuple[str, int], ...]:
    """The dimensions of a unit with their powers, in one order however the unit was put together.

    An acre is of the length squared that a square kilometre is of; *hours a day* is no pure number.
    """
    powers: dict[tuple[str, bool], int] = {}
    for atom, power in of.factors:
        for sign, name, raised in _PART.findall(atom.dimension):
            part = power * int(raised or 1) * (-1 if sign == "/" else 1)
            powers[name, part > 0] = powers.get((name, part > 0), 0) + part
    return tuple(sorted((name, power) for (name, _), power in powers.items()))


def factor(left: Unit, right: Unit) -> Callable[[Decimal], Decimal] | None:
    """Give the increasing function that turns an amount in ``left`` into one in ``right``.

    Counts of different things convert one to one: whether a round is a shell is asked of the
    things, not of the units.

    Returns:
        The function, or None if the units are of different dimensions.
    """
    return _unchanged if left == right else _factor(left, right)


def days_in(atom: Atom) -> Decimal | None:
    """The length of a unit of time in days; a year has 365.25. None if it is no unit of time."""
    found = _DAYS.get(atom.name) if atom.dimension == TIME else None
    return None if found is None else _decimal(found)


def quantity(value: Decimal, of: Unit, registry: "Registry | None" = None) -> "pint.Quantity[Any]":
    """Give an amount as a pint quantity.

    Things and currencies that the registry does not know are defined in it, each with a dimension
    of its own: ``shell = [shell]``, ``USD = [currency_USD]``. A thing whose name pint has given to
    something else (*bar*, *mole*, *foot*) is defined with the suffix ``_count``.

    Args:
        value: How much.
        of: The unit.
        registry: The registry to use; pint's application registry if none is given.
    """
    import pint  # noqa: PLC0415 - slow to import, and seldom wanted

    known: Any = pint.get_application_registry() if registry is None else registry  # type: ignore[no-untyped-call] # pint leaves it untyped
    with _DEFINING:
        powers = {_defined(known, atom): power for atom, power in of.factors if not _is_pure(atom)}
    whole = value == value.to_integral_value()
    magnitude = int(value) if whole else known.non_int_type(value)
    return known.Quantity(magnitude, known.Unit(pint.util.UnitsContainer(powers)))  # type: ignore[no-any-return]


def _is_pure(atom: Atom) -> bool:
    """Whether the unit is a pure number; the *times* of a day are things."""
    return atom.name in _PURE and atom.dimension != COUNT


def _unchanged(value: Decimal) -> Decimal:
    return value


@lru_cache(maxsize=4096)
def _factor(left: Unit, right: Unit) -> Callable[[Decimal], Decimal] | None:
    if dimensions(left) != dimensions(right):
        return None
    (times, here), (divided, there) = _resolved(left), _resolved(right)
    plain = _between(here, there)
    return plain if plain is None or times == divided else partial(_scaled, plain, times, divided)


def _scaled(plain: Callable[[Decimal], Decimal], times: Decimal, divided: Decimal, value: Decimal) -> Decimal:
    return plain(value * times) / divided


def _resolved(of: Unit) -> tuple[Decimal, Unit]:
    """The unit by those that need no plugin to be known, and how many of that it is."""
    times, plain = _ONE, Unit()
    for atom, power in of.factors:
        more, base = (_ONE, _alone(atom)) if atom.defined is None else _resolved(atom.defined[1])
        more *= _ONE if atom.defined is None else atom.defined[0]
        times *= more**power
        plain = product(plain, Unit(tuple((each, raised * power) for each, raised in base.factors)))
    return times, plain


def _between(left: Unit, right: Unit) -> Callable[[Decimal], Decimal] | None:
    """The function for units without definitions, of one dimension."""
    ours, theirs = _in_order(left), _in_order(right)
    if _shape(ours) != _shape(theirs):
        ends = _by_pint(left, right)
        return None if ends is None else partial(mul, ends[1])
    pairs = tuple(zip(ours, theirs, strict=True))
    if len(pairs) == 1 and pairs[0][0][1] == 1:
        return _line(pairs[0][0][0], pairs[0][1][0])
    steps = [(_slope(here, there), power) for (here, power), (there, _) in pairs]
    if any(step is None for step, _ in steps):
        return None
    ratio = _ONE
    for step, power in steps:
        ratio *= (step or _ONE) ** power
    return partial(mul, ratio)


def _shape(factors: list[tuple[Atom, int]]) -> list[tuple[str, int]]:
    return [(atom.dimension, power) for atom, power in factors]


def _in_order(of: Unit) -> list[tuple[Atom, int]]:
    return sorted(of.factors, key=lambda factor: (factor[0].dimension, factor[1], factor[0].name))


def _line(left: Atom, right: Atom) -> Callable[[Decimal], Decimal] | None:
    """The conversion of a unit that stands alone, which for temperatures has an offset."""
    slope = _plain_slope(left, right)
    if slope is not None:
        return partial(mul, slope)
    ends = _by_pint(_alone(left), _alone(right))
    if ends is None:
        return None
    zero, one = ends
    return partial(mul, one) if zero == ZERO else partial(_shifted, one - zero, zero)


def _shifted(slope: Decimal, offset: Decimal, value: Decimal) -> Decimal:
    return slope * value + offset


def _slope(left: Atom, right: Atom) -> Decimal | None:
    """How many of the right go into one of the left, an offset left aside."""
    plain = _plain_slope(left, right)
    if plain is not None:
        return plain
    ends = _by_pint(_alone(left), _alone(right))
    return None if ends is None else ends[1] - ends[0]


def _plain_slope(left: Atom, right: Atom) -> Decimal | None:
    """The same without pint; None if it takes pint to tell."""
    if left == right or left.dimension == COUNT:
        return _ONE
    table = _DAYS if left.dimension == TIME else _SHARES
    if left.name in table and right.name in table:
        return _decimal(table[left.name] / table[right.name])
    return None


def _decimal(exact: Fraction) -> Decimal:
    return Decimal(exact.numerator) / Decimal(exact.denominator)


def _alone(atom: Atom) -> Unit:
    return Unit(((atom, 1),))


def _by_pint(left: Unit, right: Unit) -> tuple[Decimal, Decimal] | None:
    """What zero and one of the left are in the right; None if pint cannot tell, or not by a line."""
    import pint  # noqa: PLC0415 - slow to import, and seldom wanted

    registry = _exact_registry()
    here, there = (
        pint.util.UnitsContainer({atom.name: power for atom, power in of.factors}) for of in (left, right)
    )
    try:
        zero, one = (registry.convert(Decimal(n), here, there) for n in (0, 1))
    except (pint.errors.PintError, AssertionError, TypeError, ValueError, ArithmeticError):
        # A name pint does not know trips an assertion in it; a logarithmic unit mixes in floats.
        return None
    return _DIGITS.plus(zero), _DIGITS.plus(one)


def _exact_registry() -> "Registry":
    with _DEFINING:
        return _made_once()


@lru_cache(maxsize=1)
def _made_once() -> "Registry":
    import pint  # noqa: PLC0415 - slow to import, and seldom wanted

    return pint.UnitRegistry(non_int_type=Decimal)


def _defined(registry: "Registry", atom: Atom) -> str:
    """The name by which the registry knows the atom, after defining it there if need be."""
    name = _identifier(atom.name)
    if name in _PINT_DEFINITIONS and not registry.parse_unit_name(name):
        registry.define(_PINT_DEFINITIONS[name])
    if atom.defined is not None:
        return _as_defined(registry, name, atom.defined)
    if atom.dimension == atom.name:
        return _own(registry, name, name)
    if atom.dimension == COUNT or atom.dimension.startswith("currency"):
        dimension = f"currency_{name}" if atom.dimension != COUNT else name
        return _own(registry, name, dimension)
    return name if registry.parse_unit_name(name) else _own(registry, name, name)


def _own(registry: "Registry", name: str, dimension: str) -> str:
    """Define a unit of a dimension of its own, under another name if pint uses this one."""
    if _measures(registry, name, dimension):
        return name
    if registry.parse_unit_name(name) or _known(registry, dimension):
        return _own(registry, f"{name}_count", f"{dimension}_count")
    registry.define(f"{name} = [{dimension}]")
    return name


def _as_defined(registry: "Registry", name: str, defined: tuple[Decimal, Unit]) -> str:
    """Define a unit as a plugin does, under another name if this one is something else."""
    times, of = defined
    base = "*".join(f"{_defined(registry, atom)}**{power}" for atom, power in of.factors)
    if not registry.parse_unit_name(name):
        registry.define(f"{name} = {times} * {base}")
        return name
    return (
        name if _is_so_many(registry, name, times, base) else _as_defined(registry, f"{name}_unit", defined)
    )


def _is_so_many(registry: "Registry", name: str, times: Decimal, base: str) -> bool:
    """Whether a unit of the registry is so many of another."""
    import pint  # noqa: PLC0415 - slow to import, and seldom wanted

    try:
        found = registry.Quantity(1, name).to(base).magnitude
    except pint.errors.PintError:
        return False
    return isclose(float(found), float(times))


def _known(registry: "Registry", dimension: str) -> bool:
    import pint  # noqa: PLC0415 - slow to import, and seldom wanted

    try:
        registry.get_dimensionality(pint.util.UnitsContainer({f"[{dimension}]": 1}))
    except (ValueError, KeyError):
        return False
    return True


def _measures(registry: "Registry", name: str, dimension: str) -> bool:
    """Whether the registry has this very unit, of this very dimension."""
    import pint  # noqa: PLC0415 - slow to import, and seldom wanted

    if not any((prefix, plain) == ("", name) for prefix, plain, _ in registry.parse_unit_name(name)):
        return False
    found = registry.get_dimensionality(pint.util.UnitsContainer({name: 1}))
    return dict(found) == {f"[{dimension}]": 1}


def _identifier(name: str) -> str:
    """A name of letters, digits and underscores; other characters are spelt by their code points."""
    spelt = re.sub(r"[^A-Za-z0-9_]", _spelt, name)
    return spelt if spelt[:1].isalpha() else f"thing_{spelt}"


def _spelt(character: re.Match[str]) -> str:
    found = character.group()
    return "_" if found in " -/'" else f"u{ord(found):x}"
