"""A figure: what a text says of how much."""

from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from attrs import frozen

from reconcile.errors import NoSingleValueError
from reconcile.figures.hedge import BARE, Hedge
from reconcile.figures.interval import Interval
from reconcile.figures.unit import NUMBER, Unit
from reconcile.making import maker
from reconcile.numerals.numeral import Numeral

if TYPE_CHECKING:
    import pint


class Change(StrEnum):
    """The direction of a move, where the figure is the amount of the move."""

    UP = "up"
    DOWN = "down"


@frozen(kw_only=True, weakref_slot=False)
class Figure:
    """Numerals with their hedge and unit, read as two intervals.

    Attributes:
        numerals: One numeral, or the two ends of a range.
        hard: What the words entail, in ``unit``.
        soft: What a reader takes from them, in ``unit``; it lies within ``hard``.
        unit: The unit.
        noun: The counted noun phrase in the singular, as *armoured vehicle*; empty if none.
        hedge: The hedge.
        change: The direction, if it is the amount of a move.
        start: Where it begins in the source's text.
        end: Where it ends there.
        rule: The name of the rule that read it, as ``--trace`` shows it.
    """

    numerals: tuple[Numeral, ...]
    hard: Interval
    soft: Interval
    unit: Unit = NUMBER
    noun: str = ""
    hedge: Hedge = BARE
    change: Change | None = None
    start: int
    end: int
    rule: str = ""

    @property
    def value(self) -> Decimal | None:
        """The one value as written; None of a range and of a vague count."""
        if len(self.numerals) != 1 or self.numerals[0].vague:
            return None
        return self.numerals[0].value

    @property
    def quantity(self) -> "pint.Quantity[Any]":
        """The value as a quantity of pint's application registry; see ``to_pint``."""
        return self.to_pint()

    def to_pint(self, registry: "pint.UnitRegistry[Any] | None" = None) -> "pint.Quantity[Any]":
        """Give the value as a pint quantity.

        Args:
            registry: The registry to use; pint's application registry if none is given. Things and
                currencies that it does not know are added to it as units of their own dimension.

        Raises:
            NoSingleValueError: The figure is a range or a vague count.
        """
        from reconcile.figures.conversion import quantity  # noqa: PLC0415 - pint is slow to import, and seldom wanted

        if self.value is None:
            raise NoSingleValueError(" to ".join(str(numeral.value) for numeral in self.numerals))
        return quantity(self.value, self.unit, registry)


#: As ``Figure``, but faster.
new_figure = maker(Figure)
