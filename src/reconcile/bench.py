"""A plugin on the bench: what it makes of a text, or of two."""

from attrs import frozen

from reconcile import engine
from reconcile.builtin.everyday import plugin as everyday
from reconcile.calling import Caller
from reconcile.claims.claim import Claim
from reconcile.comparisons.rule import Rule
from reconcile.errors import FunctionError
from reconcile.figures.tracing import Trace
from reconcile.findings.finding import Finding
from reconcile.plugin import Plugin
from reconcile.report.report import Report
from reconcile.text.source import Source


@frozen
class Bench:
    """A plugin, and those it is used together with.

    Attributes:
        plugin: The plugin that is examined.
        beside: Plugins whose words its examples use; the everyday is always there.
    """

    plugin: Plugin
    beside: tuple[Plugin, ...] = ()

    @property
    def plugins(self) -> tuple[Plugin, ...]:
        """All of them."""
        return tuple(dict.fromkeys((everyday, self.plugin, *self.beside)))

    def compare(self, first: str, second: str) -> Report:
        """Compare two texts, as *first* and *second*."""
        return self.compared(first, second)[0]

    def compared(self, first: str, second: str) -> tuple[Report, tuple[FunctionError, ...]]:
        """Compare two texts, and say what the functions of the plugins did wrong."""
        errors: list[FunctionError] = []
        report = engine.reported(sources(first, second), plugins=self.plugins, caller=Caller(errors.append))
        return report, tuple(errors)

    def findings(self, rule: Rule, first: str, second: str) -> tuple[Finding, ...]:
        """What one rule finds of two texts."""
        return tuple(found for found in self.compare(first, second) if found.rule == rule.name)

    def claims(self, text: str) -> tuple[Claim, ...]:
        """What is read in a text."""
        return self.read(text)[0]

    def read(self, text: str) -> tuple[tuple[Claim, ...], tuple[FunctionError, ...]]:
        """Read a text, and say what the facet readers did wrong."""
        errors: list[FunctionError] = []
        claims = engine.read(Source(text, id="text"), plugins=self.plugins, caller=Caller(errors.append))
        return claims, tuple(errors)

    def trace(self, text: str) -> tuple[Trace, ...]:
        """What became of every number of a text."""
        return engine.trace(Source(text, id="text"), plugins=self.plugins)


def sources(first: str, second: str) -> tuple[Source, Source]:
    """Two texts with ids that a message can name."""
    return Source(first, id="first"), Source(second, id="second")
