"""Units: a physical unit by pint's name, a currency, a share, or a count of a thing.

A unit is a product of atoms to integer powers and is kept as plain strings: the canonical name
(``kilometer/hour``, ``shell/year``, ``USD/barrel``) and the dimension (``length/time``). pint is
asked only when a factor between two units of one dimension is wanted; see ``conversion.py``.
"""

from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache
from typing import Any

from attrs import Factory, field, frozen

COUNT = "count"
SHARE = "share"
TIME = "time"
LENGTH = "length"
TEMPERATURE = "temperature"
MONEY = "currency"


@frozen(cache_hash=True)
class Atom:
    """One named unit of one dimension.

    Attributes:
        name: The canonical name: pint's for a physical unit, the ISO 4217 code for a currency,
            the lemma of the head noun for a count.
        dimension: ``length``, ``time``, ``mass`` …, ``share``, ``currency USD``, or ``count``.
        defined: How many of what unit it is, if a plugin defines it so.
    """

    name: str
    dimension: str
    defined: "tuple[Decimal, Unit] | None" = field(default=None, repr=False)


def _name(of: "Unit") -> str:
    return _joined(tuple((atom.name, power) for atom, power in of.factors))


def _dimension(of: "Unit") -> str:
    return _joined(tuple((atom.dimension, power) for atom, power in of.factors))


def _kind(of: "Unit") -> str:
    return of.factors[0][0].dimension.partition(" ")[0] if of.factors else ""


def _counted(of: "Unit") -> bool:
    return of.kind == COUNT and of.factors[0][1] > 0


def _told(by: Callable[["Unit"], Any]) -> Any:  # noqa: ANN401 - of whatever type it tells
    """What the factors of a unit tell, worked out when it is made: there are few units, looked at often."""
    return field(default=Factory(by, takes_self=True), init=False, eq=False, repr=False)


@frozen(cache_hash=True)
class Unit:
    """A product of atoms to integer powers; the empty product is a pure number.

    What is looked up by units is looked up often, so a unit is hashed once.

    Attributes:
        factors: The atoms and their powers.
        name: The canonical name, empty for a pure number.
        dimension: The canonical dimension, empty for a pure number.
        kind: The dimension of its first atom, *currency* for all money, empty for a pure number.
        counted: Whether the first atom counts things.
    """

    factors: tuple[tuple[Atom, int], ...] = ()
    name: str = _told(_name)
    dimension: str = _told(_dimension)
    kind: str = _told(_kind)
    counted: bool = _told(_counted)

    @property
    def per(self) -> "Unit":
        """What it is a rate over: the atoms with negative powers, turned round."""
        return _below(self)

    def over(self, other: "Unit") -> "Unit":
        """This unit per ``other``."""
        return product(self, Unit(tuple((atom, -power) for atom, power in other.factors)))


@lru_cache(maxsize=4096)
def _below(of: Unit) -> Unit:
    return Unit(tuple((atom, -power) for atom, power in of.factors if power < 0))


@lru_cache(maxsize=16384)
def unit(name: str, dimension: str) -> Unit:
    """The unit that is one atom."""
    return Unit(((Atom(name, dimension), 1),))


def counted(noun: str) -> Unit:
    """A count of things by the lemma of their head noun."""
    return unit(noun, COUNT)


def product(left: Unit, right: Unit) -> Unit:
    """The product of two units; an atom whose powers cancel is gone."""
    powers: dict[Atom, int] = {}
    for atom, power in (*left.factors, *right.factors):
        powers[atom] = powers.get(atom, 0) + power
    return Unit(tuple((atom, power) for atom, power in powers.items() if power))


@lru_cache(maxsize=4096)
def _joined(powers: tuple[tuple[str, int], ...]) -> str:
    above = "*".join(_raised(name, power) for name, power in powers if power > 0)
    below = [_raised(name, -power) for name, power in powers if power < 0]
    return "/".join([above or "1" * bool(below), *below])


def _raised(name: str, power: int) -> str:
    return name if power == 1 else f"{name}**{power}"


NUMBER = Unit()
PERCENT, PERCENTAGE_POINT = unit("percent", SHARE), unit("percentage_point", SHARE)
FRACTION = unit("fraction", SHARE)
TIMES = unit("times", "multiple")
YEAR = unit("year", TIME)
