"""Every check of every rule of a plugin, by name."""

import pickle
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from types import MappingProxyType, ModuleType

from reconcile.bench import Bench
from reconcile.builtin.everyday import plugin as everyday
from reconcile.claims.facet_readers import FacetReader
from reconcile.comparisons.rule import Rule
from reconcile.examining import failures, misjudged, overreached
from reconcile.knowledge import contradictions
from reconcile.plugin import Plugin
from reconcile.testing.laws import (
    deterministic,
    monotone,
    near_misses_read,
    reflexive,
    spans,
    symmetric,
    total,
    unit_invariant,
)
from reconcile.testing.trials import Trial, fail
from reconcile.testing.words import Check, reader_checks, report, said_in_a_line, shown, word_checks
from reconcile.vetting import flaws

Function = Rule | FacetReader


def checks(plugin: Plugin, *, beside: Iterable[Plugin] = ()) -> Iterator[tuple[str, Check]]:
    """Give every check of a plugin, with its name: a function that raises AssertionError, with advice.

    For runners other than pytest; with pytest, see ``conforms``. Of a plugin whose values are wrong, or
    contradict what it is used with, nothing else can be checked: then there are only the checks that say so.

    Args:
        plugin: The plugin to check.
        beside: Other plugins whose words its examples use.
    """
    bench = Bench(plugin, tuple(beside))
    for name, check in _OF_PLUGINS.items():
        yield f"plugin: {name}", partial(check, bench)
    if not _usable(bench):
        return
    yield from word_checks(bench)
    yield from reader_checks(bench)
    for rule in plugin.rules:
        trial = Trial(bench, rule)
        for name, law in _OF_RULES.items():
            yield f"{rule.name}: {name}", partial(law, trial)


def conforms(plugin: Plugin, *, beside: Iterable[Plugin] = ()) -> Callable[[Check], None]:
    """Give a test for pytest that checks a plugin: one named test for each rule and check.

    One line is a whole test module::

        test_conformance = conforms(plugin)

    Args:
        plugin: The plugin to check.
        beside: Other plugins whose words its examples use.
    """
    import pytest  # noqa: PLC0415 - other runners need no pytest

    cases = [pytest.param(check, id=name) for name, check in checks(plugin, beside=beside)]

    @pytest.mark.parametrize("check", cases)
    def test(check: Check) -> None:
        check()

    return test


def _usable(bench: Bench) -> bool:
    """Whether it can be used at all; if not, every other check would say the same."""
    wrong = [*flaws(bench.plugin)]
    return not wrong and not [*contradictions(bench.plugin, (everyday, *bench.beside))]


def sound(bench: Bench) -> None:
    """Its values are of the right types, its names are words, and no two rules share one."""
    report(flaws(bench.plugin))


def coherent(bench: Bench) -> None:
    """It contradicts neither itself, nor the everyday, nor those beside it."""
    for found in () if [*flaws(bench.plugin)] else contradictions(bench.plugin, (everyday, *bench.beside)):
        fail(f"the plugin {bench.plugin.name!r}: {found.problem} of plugin {found.other!r}", found.advice)


def listed(bench: Bench) -> None:
    """Every rule and every facet reader of its module is in its list."""
    plugin = bench.plugin
    forgotten = [each for module in _modules(plugin) for each in _unlisted(module, plugin)]
    for each in forgotten:
        kind, field = ("rule", "rules") if isinstance(each, Rule) else ("facet reader", "facet_readers")
        fail(
            f"the plugin {plugin.name!r} does not list the {kind} {each.name!r} of its module",
            f"Add it to {field}=[…], or nothing will ever use it: Plugin({plugin.name!r}, {field}=[…, {each.name}])",
        )


def pickles(bench: Bench) -> None:
    """It survives a process pool."""
    plugin = bench.plugin
    for kind, each, module in _functions(plugin):
        try:
            same = pickle.loads(pickle.dumps(each)) == each  # noqa: S301 - our own bytes
        except (AttributeError, pickle.PicklingError):
            same = False
        if not same:
            fail(
                f"the {kind} {each.name!r} does not pickle: {module} has no such {kind} by that name",
                f"Make the {kind} of a function at the top of its module, and keep the function's name for it",
            )


def documented(trial: Trial) -> None:
    """It says in one line what must hold; the report shows it."""
    said_in_a_line(trial.name, trial.rule.doc, "what must hold: the report shows it")


def exemplified(trial: Trial) -> None:
    """It has an example and a counterexample."""
    shown(trial.name, trial.rule, "pairs of sentences")


def examples(trial: Trial) -> None:
    """Its examples are read, and judged as they say."""
    report(failures(trial.bench, trial.rule))
    report(misjudged(trial.bench, trial.rule))


def counterexamples(trial: Trial) -> None:
    """Of its counterexamples it finds nothing."""
    report(overreached(trial.bench, trial.rule))


def _modules(plugin: Plugin) -> list[ModuleType]:
    """The modules that have the plugin or its rules; those that only test it may have rules of their own."""
    of_rules = {module for _kind, _each, module in _functions(plugin)}
    return [
        module
        for name, module in sorted(sys.modules.items())
        if name in of_rules or (not _tests(name) and any(each is plugin for each in _values(module)))
    ]


def _unlisted(module: ModuleType, plugin: Plugin) -> list[Function]:
    found = [each for each in _values(module) if isinstance(each, Rule | FacetReader)]
    listed = (*plugin.rules, *plugin.facet_readers)
    return [each for each in found if _module(each) == module.__name__ and each not in listed]


def _functions(plugin: Plugin) -> Iterator[tuple[str, Function, str]]:
    """The functions of a plugin: what each is, its value, and its module."""
    yield from (("rule", rule, _module(rule)) for rule in plugin.rules)
    yield from (("facet reader", reader, _module(reader)) for reader in plugin.facet_readers)


def _module(each: Function) -> str:
    return (each.relate if isinstance(each, Rule) else each.read).__module__


def _values(module: ModuleType) -> list[object]:
    return list(getattr(module, "__dict__", {}).values())


def _tests(module: str) -> bool:
    name = module.rpartition(".")[2]
    return name.startswith(("test_", "conftest")) or name.endswith("_test")


_OF_PLUGINS = MappingProxyType(
    {
        "its values are sound": sound,
        "it contradicts nothing it is used with": coherent,
        "every rule of its module is listed": listed,
        "it pickles": pickles,
    }
)
_OF_RULES = MappingProxyType(
    {
        "says what must hold": documented,
        "has examples and counterexamples": exemplified,
        "judges its examples as they say": examples,
        "finds nothing of its counterexamples": counterexamples,
        "what it finds stands in the text": spans,
        "takes any claims it accepts": total,
        "says the same of the same claims": deterministic,
        "is symmetric where its claims are alike": symmetric,
        "is no conflict of one figure with itself": reflexive,
        "does not depend on the unit": unit_invariant,
        "is monotone under widening and narrowing": monotone,
        "survives near misses of its sentences": near_misses_read,
    }
)
