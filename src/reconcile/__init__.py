"""Reads the figures in your sources and says which agree, which conflict, and why.

>>> import reconcile
>>> report = reconcile.compare(["Russia fired 11 million shells last year.", "Russia makes 2 million shells a year."])
>>> len(list(report))
1
"""

from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reconcile.claims.claim import Claim
    from reconcile.claims.measurand import Measurand
    from reconcile.comparisons.likeness import Strictness
    from reconcile.comparisons.verdict import Verdict
    from reconcile.engine import compare, explain, extract, trace
    from reconcile.errors import ReconcileError
    from reconcile.figures.figure import Figure
    from reconcile.figures.hedge import HedgeModel
    from reconcile.figures.interval import Interval
    from reconcile.figures.tracing import Trace
    from reconcile.findings.explaining import Explanation
    from reconcile.findings.finding import Finding
    from reconcile.report.report import Report
    from reconcile.text.source import Source

    __version__: str

__all__ = [
    "Claim",
    "Explanation",
    "Figure",
    "Finding",
    "HedgeModel",
    "Interval",
    "Measurand",
    "ReconcileError",
    "Report",
    "Source",
    "Strictness",
    "Trace",
    "Verdict",
    "__version__",
    "compare",
    "explain",
    "extract",
    "trace",
]

# A name is imported when it is first asked for: `import reconcile` is quick, and a plugin that
# imports `reconcile.plugin` does not import the whole library. A test compares this with `__all__`.
_HOMES = MappingProxyType(
    {
        "Claim": "reconcile.claims.claim",
        "Explanation": "reconcile.findings.explaining",
        "Figure": "reconcile.figures.figure",
        "Finding": "reconcile.findings.finding",
        "HedgeModel": "reconcile.figures.hedge",
        "Interval": "reconcile.figures.interval",
        "Measurand": "reconcile.claims.measurand",
        "ReconcileError": "reconcile.errors",
        "Report": "reconcile.report.report",
        "Source": "reconcile.text.source",
        "Strictness": "reconcile.comparisons.likeness",
        "Trace": "reconcile.figures.tracing",
        "Verdict": "reconcile.comparisons.verdict",
        "compare": "reconcile.engine",
        "explain": "reconcile.engine",
        "extract": "reconcile.engine",
        "trace": "reconcile.engine",
    }
)


if not TYPE_CHECKING:  # a type checker should see the names above and no others

    def __getattr__(name: str) -> object:
        if name == "__version__":
            return import_module("importlib.metadata").version("reconcile-figures")
        if name not in _HOMES:
            advice = f"Its public names are: {', '.join(__all__)}."
            raise AttributeError(f"module 'reconcile' has no attribute {name!r}. {advice}")
        found = globals()[name] = getattr(import_module(_HOMES[name]), name)
        return found  # from now on it is a name of the module, which costs nothing to ask for


def __dir__() -> list[str]:
    return sorted(__all__)
