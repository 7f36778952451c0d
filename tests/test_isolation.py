"""Plugins side by side: one that is broken breaks nothing else, and their order and their number are no matter."""

import os
import pickle
import subprocess
import sys
import textwrap
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import permutations

import pytest
from attrs import evolve

import faulty
import faulty_words
import reconcile
import reconcile_casualties
import reconcile_geography
import reconcile_logistics
import reconcile_munitions
import reconcile_publichealth
from conftest import Install
from reconcile import errors
from reconcile.bench import Bench
from reconcile.builtin.everyday import displaced, lost
from reconcile.comparisons.comparing import compared
from reconcile.figures.hedge import DEFAULT_MODEL
from reconcile.installed import installed
from reconcile.knowledge import merged
from reconcile.plugin import Plugin, Rule, equal
from reconcile.vetting import Flaw

PLUGINS = [
    reconcile_casualties.plugin,
    reconcile_geography.plugin,
    reconcile_logistics.plugin,
    reconcile_munitions.plugin,
    reconcile_publichealth.plugin,
]
TEXTS = [
    reconcile.Source(" ".join(text for rule in plugin.rules for text in rule.examples[0][:2]), id=plugin.name)
    for plugin in PLUGINS
]


def test_a_rule_that_raises_leaves_the_other_rules_alone() -> None:
    bad = Plugin("faulty", rules=[faulty.raising])
    without = reconcile.compare(TEXTS, plugins=PLUGINS)
    report = reconcile.compare(TEXTS, plugins=[*PLUGINS, bad])
    assert report.findings == without.findings
    (warning,) = [warning for warning in report.warnings if "'raising'" in warning]
    assert warning.startswith("plugin 'faulty' (from the plugins given): rule 'raising' failed: LookupError")
    assert warning.endswith("(in faulty). Tell its maintainers, or leave it out with --no-plugin faulty.")


def test_a_rule_that_gives_no_relation_leaves_the_other_rules_alone() -> None:
    report = reconcile.compare(TEXTS, plugins=[*PLUGINS, Plugin("faulty", rules=[faulty.nonsense])])
    assert report.findings == reconcile.compare(TEXTS, plugins=PLUGINS).findings
    assert "gave a Verdict" in report.warnings[0]


def test_the_order_of_the_plugins_never_changes_a_report() -> None:
    first, *others = [reconcile.compare(TEXTS, plugins=order).to_dict() for order in permutations(PLUGINS)]
    assert len(first["findings"]) >= len(PLUGINS)
    assert all(other == first for other in others)


def test_the_order_of_installation_never_changes_what_is_found(install: Install) -> None:
    text = (
        "from reconcile.plugin import Plugin, Thing\nplugin = Plugin({0!r}, things=[Thing({0!r} + ' thing')])"
    )
    names = ["third", "first", "second"]
    for name in names:
        install(name, text.format(name))
    before = [each.plugin for each in installed(only=names).plugins]
    sys.path[:3] = reversed(sys.path[:3])  # as if they had been installed the other way round
    assert [each.plugin for each in installed(only=names).plugins] == before


def test_the_order_of_the_rules_in_a_plugin_never_changes_a_report() -> None:
    turned = evolve(reconcile_munitions.plugin, rules=reversed(reconcile_munitions.plugin.rules))
    assert reconcile.compare(TEXTS, plugins=[turned]) == reconcile.compare(
        TEXTS, plugins=[reconcile_munitions.plugin]
    )


def test_eight_threads_with_different_plugins_give_the_reports_that_each_gives_alone() -> None:
    choices = [PLUGINS[:count] for count in range(len(PLUGINS))]
    choices += [[*PLUGINS, faulty_words.flawless], PLUGINS[::-1], [faulty_words.flawless]]
    alone = [reconcile.compare(TEXTS, plugins=choice).to_dict() for choice in choices]
    with ThreadPoolExecutor(8) as pool:
        together = pool.map(
            lambda index: reconcile.compare(TEXTS, plugins=choices[index % 8]).to_dict(), range(64)
        )
        assert [*together] == [alone[index % 8] for index in range(64)]


def public_values() -> Iterator[object]:
    """A value of each public class, and one of each error."""
    report = reconcile.compare(TEXTS, plugins=PLUGINS)
    left, right = report.findings[0].claims[:2]
    yield from (report, report.findings[0], left, left.figure, left.measurand, left.figure.hard, TEXTS[0])
    yield from (reconcile.explain(left, right, plugins=PLUGINS), reconcile.Verdict.CONFLICT, DEFAULT_MODEL)
    yield from (*PLUGINS, *reconcile_munitions.plugin.rules, *reconcile_munitions.plugin.things)
    yield from (equal(left, right), reconcile_logistics.SHELLS_PER_CONTAINER, merged(PLUGINS))
    yield from (Flaw("a", "b"), Bench(PLUGINS[0]), installed(only=[]).plugins)
    yield from (faulty_words.flawless, faulty_words.kiloblip, faulty_words.sluice, faulty_words.shirt)
    yield from reconcile.extract("It was 5 smoots.", plugins=[faulty_words.flawless])
    yield errors.NoSingleValueError("6 to 8")
    yield errors.SourceError("a.txt", "is empty", "Give another.")
    yield errors.DuplicateSourceError("a")
    yield errors.PluginError("p", "package", "is broken", "Mend it.")
    yield errors.LexiconError("file", 3, "text")
    yield errors.UnitError("kilometer", "year")
    yield errors.UnknownLanguageError("tlh", ("en", "es"))
    yield errors.FunctionError("rule", "supply", "module", "failed")


def test_every_kind_of_error_is_among_the_public_values() -> None:
    kinds = {type(value) for value in public_values()}
    assert set(errors.ReconcileError.__subclasses__()) <= kinds


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_every_public_value_survives_pickling(protocol: int) -> None:
    for value in public_values():
        assert pickle.loads(pickle.dumps(value, protocol)) == value  # noqa: S301 - our own bytes


def test_every_public_value_survives_the_way_to_a_fresh_process_and_back() -> None:
    values = list(public_values())
    code = """
        import pickle, sys
        values = pickle.load(sys.stdin.buffer)
        sys.stdout.buffer.write(pickle.dumps((values, [str(value) for value in values[-8:]])))
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        input=pickle.dumps(values),
        capture_output=True,
        check=True,
    )
    again, said = pickle.loads(done.stdout)  # noqa: S301 - our own bytes
    assert again == values
    assert said == [str(value) for value in values[-8:]]
    assert hash(again[0].findings[0]) == hash(values[0].findings[0])  # type: ignore[attr-defined] # the report


def test_a_plugin_of_an_earlier_library_is_loaded() -> None:
    assert reconcile.compare(TEXTS, plugins=[Plugin("early", api=1)])


def test_a_rule_that_selects_none_of_the_claims_costs_next_to_nothing() -> None:
    claims = [
        claim
        for subject in ("Norway", "France", "Japan", "Kenya")
        for count in range(200, 250)
        for claim in reconcile.extract(f"{subject} made {count} shells.", plugins=[])
    ]
    idle = evolve(faulty.flawless, name="idle", measures=(lost, displaced))

    pairs = len(claims) * (len(claims) - 1) / 2

    def spent(rules: tuple[Rule, ...]) -> int:
        return _calls(lambda: list(compared(claims, rules, {}).comparisons))

    spent(())  # fills the caches of the process
    assert spent((idle,)) - spent(()) < pairs / 100


def _calls(work: Callable[[], object]) -> int:
    """How many functions are called: what does not depend on how busy the machine is."""
    called = Counter[str]()
    sys.setprofile(lambda _frame, event, _argument: called.update((event,)))
    try:
        work()
    finally:
        sys.setprofile(None)
    return called["call"]
