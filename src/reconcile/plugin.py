"""All that a plugin author imports, but for the everyday measures in ``reconcile.builtin.everyday``.

A plugin is a value. Nothing happens when its module is imported; it is found through the
entry-point group ``reconcile.plugins``.
"""

from collections.abc import Iterable
from decimal import Decimal

from attrs import field, frozen

from reconcile.claims.claim import Claim
from reconcile.claims.facet_readers import ClauseView, Facet, FacetReader, reads
from reconcile.claims.measurand import Aggregation, Measurand, Measure, Modality, Thing
from reconcile.comparisons.relation import (
    Amount,
    Conversion,
    Relation,
    at_least,
    at_most,
    converted,
    equal,
    part_of,
    share_of,
    sum_of,
)
from reconcile.comparisons.rule import OF_A_SHARE, OTHER_THINGS, Gate, Rule, against, rule
from reconcile.comparisons.verdict import Verdict
from reconcile.figures.interval import Interval
from reconcile.figures.unit import counted
from reconcile.language.additions import HedgePhrase, NumberWord, Trap, UnitDefinition
from reconcile.language.kinds import Approximation, Bound
from reconcile.text.loading import Loader

__all__ = [
    "API_VERSION",
    "OF_A_SHARE",
    "OTHER_THINGS",
    "Aggregation",
    "Amount",
    "Approximation",
    "Bound",
    "Claim",
    "ClauseView",
    "Conversion",
    "Decimal",
    "Facet",
    "FacetReader",
    "Gate",
    "HedgePhrase",
    "Interval",
    "Loader",
    "Measurand",
    "Measure",
    "Modality",
    "NumberWord",
    "Plugin",
    "Relation",
    "Rule",
    "Thing",
    "Trap",
    "UnitDefinition",
    "Verdict",
    "against",
    "at_least",
    "at_most",
    "converted",
    "counted",
    "equal",
    "part_of",
    "reads",
    "rule",
    "share_of",
    "sum_of",
]

# What this module offers. It grows only when something that plugins rely on changes or goes away; a
# new kind of contribution does not change it, as every field but the name is optional.
API_VERSION = 1


def _things(things: Iterable[Thing]) -> tuple[Thing, ...]:
    return tuple(things)


def _measures(measures: Iterable[Measure]) -> tuple[Measure, ...]:
    return tuple(measures)


def _rules(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    return tuple(rules)


def _loaders(loaders: Iterable[Loader]) -> tuple[Loader, ...]:
    return tuple(loaders)


def _units(units: Iterable[UnitDefinition]) -> tuple[UnitDefinition, ...]:
    return tuple(units)


def _numerals(numerals: Iterable[NumberWord]) -> tuple[NumberWord, ...]:
    return tuple(numerals)


def _hedges(hedges: Iterable[HedgePhrase]) -> tuple[HedgePhrase, ...]:
    return tuple(hedges)


def _traps(traps: Iterable[Trap]) -> tuple[Trap, ...]:
    return tuple(traps)


def _readers(readers: Iterable[FacetReader]) -> tuple[FacetReader, ...]:
    return tuple(readers)


# Its hash is asked for at every call that names it, and goes through all its rules and things.
@frozen(cache_hash=True)
class Plugin:
    """What one subject adds: its things, its measures, its rules.

    Things and measures that a rule names need not be listed again, nor what a thing is a kind of.

    Attributes:
        name: A short name, unique among the installed plugins; that of its entry point.
        things: The things it counts.
        measures: What can be done with them, or be the case.
        rules: The relations that must hold.
        loaders: Readers for more types of file.
        units: The units that it defines.
        numerals: Its number words.
        hedges: Its words that widen or bound a number.
        traps: Phrases that make the number in them no figure.
        facet_readers: Functions that fill a facet where the library has found nothing.
        api: The ``API_VERSION`` it was written for. A plugin written for a later one is refused, with
            the advice to upgrade, where it is loaded.
    """

    name: str
    things: tuple[Thing, ...] = field(default=(), kw_only=True, converter=_things)
    measures: tuple[Measure, ...] = field(default=(), kw_only=True, converter=_measures)
    rules: tuple[Rule, ...] = field(default=(), kw_only=True, converter=_rules)
    loaders: tuple[Loader, ...] = field(default=(), kw_only=True, converter=_loaders)
    units: tuple[UnitDefinition, ...] = field(default=(), kw_only=True, converter=_units)
    numerals: tuple[NumberWord, ...] = field(default=(), kw_only=True, converter=_numerals)
    hedges: tuple[HedgePhrase, ...] = field(default=(), kw_only=True, converter=_hedges)
    traps: tuple[Trap, ...] = field(default=(), kw_only=True, converter=_traps)
    facet_readers: tuple[FacetReader, ...] = field(default=(), kw_only=True, converter=_readers)
    api: int = field(default=API_VERSION, kw_only=True)
