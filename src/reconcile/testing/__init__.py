"""Tests for plugins, and strategies that make what the library reads: ``reconcile-figures[testing]``.

``conforms(plugin)`` is a whole test module in one line; ``checks(plugin)`` gives the same to other
runners. The strategies are for any test suite with Hypothesis. With the package installed,
``st.from_type(Claim)`` works without an import of this module.
"""

from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reconcile.testing.amounts import figures, hedges, intervals, numerals, quantities, units
    from reconcile.testing.conformance import checks, conforms
    from reconcile.testing.misses import near_misses
    from reconcile.testing.statements import claims, measurands, periods, sentences
    from reconcile.testing.texts import reports, sources

__all__ = [
    "checks",
    "claims",
    "conforms",
    "figures",
    "hedges",
    "intervals",
    "measurands",
    "near_misses",
    "numerals",
    "periods",
    "quantities",
    "reports",
    "sentences",
    "sources",
    "units",
]

# A name is imported when it is first asked for: Hypothesis imports this package whenever it starts,
# and should not wait for the whole library.
_HOMES = MappingProxyType(
    {
        "checks": "conformance",
        "claims": "statements",
        "conforms": "conformance",
        "figures": "amounts",
        "hedges": "amounts",
        "intervals": "amounts",
        "measurands": "statements",
        "near_misses": "misses",
        "numerals": "amounts",
        "periods": "statements",
        "quantities": "amounts",
        "reports": "texts",
        "sentences": "statements",
        "sources": "texts",
        "units": "amounts",
    }
)


if not TYPE_CHECKING:  # a type checker should see the names above and no others

    def __getattr__(name: str) -> object:
        if name not in _HOMES:
            advice = f"Its public names are: {', '.join(__all__)}."
            raise AttributeError(f"module 'reconcile.testing' has no attribute {name!r}. {advice}")
        return getattr(import_module(f"reconcile.testing.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)
