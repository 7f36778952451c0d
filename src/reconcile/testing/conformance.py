"""Every check of every rule of a plugin, by name."""

import pickle
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from types import MappingProxyType, ModuleType

from reconcile.builtin.everyday import plugin as everyday
from reconcile.comparisons.rule import Rule
from reconcile.examining import Bench, failures, misjudged, overreached
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
from reconcile.vetting import Flaw, flaws

Check = Callable[[], None]
_LONGEST = 100


def checks(plugin: Plugin, *, beside: Iterable[Plugin] = ()) -> Iterator[tuple[str, Check]]:
    """Give every check of a plugin, with its name: a function that raises AssertionError, with advice.

    For runners other than pytest; with pytest, see ``conforms``.

    Args:
        plugin: The plugin to check.
        beside: Other plugins whose words its examples use.
    """
    bench = Bench(plugin, tuple(beside))
    for name, check in _OF_PLUGINS.items():
        yield f"plugin: {name}", partial(check, bench)
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


def sound(bench: Bench) -> None:
    """Its values are of the right types, its names are words, and no two rules share one."""
    _report(flaws(bench.plugin))


def coherent(bench: Bench) -> None:
    """It contradicts neither itself, nor the everyday, nor those beside it."""
    for found in contradictions(bench.plugin, (everyday, *bench.beside)):
        fail(f"the plugin {bench.plugin.name!r}: {found.problem} of plugin {found.other!r}", found.advice)


def listed(bench: Bench) -> None:
    """Every rule of its module is in its list."""
    plugin = bench.plugin
    forgotten = [rule.name for module in _modules(plugin) for rule in _unlisted(module, plugin)]
    if forgotten:
        fail(
            f"the plugin {plugin.name!r} does not list the rule {forgotten[0]!r} of its module",
            f"Add it to rules=[…], or nothing will ever use it: Plugin({plugin.name!r}, rules=[…, {forgotten[0]}])",
        )


def pickles(bench: Bench) -> None:
    """It survives a process pool."""
    for rule in bench.plugin.rules:
        try:
            same = pickle.loads(pickle.dumps(rule)) == rule  # noqa: S301 - our own bytes
        except (AttributeError, pickle.PicklingError):
            same = False
        if not same:
            fail(
                f"the rule {rule.name!r} does not pickle: {rule.relate.__module__} has no such rule by that name",
                "Make the rule of a function at the top of its module, and keep the function's name for it",
            )


def documented(trial: Trial) -> None:
    """It says in one line what must hold; the report shows it."""
    doc = trial.rule.doc
    if not doc:
        fail(f"{trial.name} has no docstring", "Say in one line what must hold: the report shows it")
    if not doc.endswith(".") or len(doc) > _LONGEST:
        fail(
            f"{trial.name} says {doc!r}",
            f"Make the first line of its docstring a sentence with a full stop, of {_LONGEST} signs at most",
        )


def exemplified(trial: Trial) -> None:
    """It has an example and a counterexample."""
    for field in ("examples", "counterexamples"):
        if not getattr(trial.rule, field):
            advice = f"Add {field}=[…]: pairs of sentences. They are the proof, and what every other check starts from"
            fail(f"{trial.name} has no {field}", advice)


def examples(trial: Trial) -> None:
    """Its examples are read, and judged as they say."""
    _report(failures(trial.bench, trial.rule))
    _report(misjudged(trial.bench, trial.rule))


def counterexamples(trial: Trial) -> None:
    """Of its counterexamples it finds nothing."""
    _report(overreached(trial.bench, trial.rule))


def _report(found: Iterable[Flaw]) -> None:
    for flaw in found:
        fail(flaw.problem, flaw.advice)


def _modules(plugin: Plugin) -> list[ModuleType]:
    """The modules that have the plugin or its rules; those that only test it may have rules of their own."""
    of_rules = {rule.relate.__module__ for rule in plugin.rules}
    return [
        module
        for name, module in sorted(sys.modules.items())
        if name in of_rules or (not _tests(name) and any(each is plugin for each in _values(module)))
    ]


def _unlisted(module: ModuleType, plugin: Plugin) -> list[Rule]:
    found = [each for each in _values(module) if isinstance(each, Rule)]
    return [rule for rule in found if rule.relate.__module__ == module.__name__ and rule not in plugin.rules]


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
