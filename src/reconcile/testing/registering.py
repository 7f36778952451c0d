"""Tells Hypothesis how the values of the library are made, when Hypothesis starts.

Named in the entry-point group ``hypothesis``. The strategies themselves are imported when one is asked for.
"""

from collections.abc import Callable
from importlib import import_module
from types import MappingProxyType
from typing import Any

_MADE_BY = MappingProxyType(
    {
        "reconcile.claims.claim:Claim": "claims",
        "reconcile.claims.measurand:Measurand": "measurands",
        "reconcile.claims.period:Period": "periods",
        "reconcile.figures.figure:Figure": "figures",
        "reconcile.figures.hedge:Hedge": "hedges",
        "reconcile.figures.interval:Interval": "intervals",
        "reconcile.figures.unit:Unit": "units",
        "reconcile.numerals.numeral:Numeral": "numerals",
        "reconcile.report.report:Report": "reports",
        "reconcile.text.source:Source": "sources",
    }
)


def register() -> None:
    """Let ``st.from_type(Claim)`` and ``@given(...)`` on a parameter of that type give what ``claims()`` gives."""
    from hypothesis.strategies import register_type_strategy  # noqa: PLC0415 - Hypothesis calls this while it starts

    for place, name in _MADE_BY.items():
        module, _, kind = place.partition(":")
        register_type_strategy(getattr(import_module(module), kind), _maker(name))


def _maker(name: str) -> Callable[[type[Any]], Any]:
    def make(_kind: type[Any]) -> Any:  # noqa: ANN401 - a strategy of whatever the kind is
        return getattr(import_module("reconcile.testing"), name)()

    return make
