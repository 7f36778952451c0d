"""Plugins that are wrong in themselves: each fault is named, with advice, and crashes nothing."""

from typing import Any

import pytest
from attrs import evolve

import faulty
import reconcile
from conftest import Install
from reconcile.errors import PluginError
from reconcile.installed import installed
from reconcile.plugin import API_VERSION, Claim, Loader, Measure, Plugin, Relation, Rule, Thing, at_most, rule
from reconcile.vetting import flaws

shell, mass = Thing("shell"), Measure("mass")


@rule(mass, examples=[], counterexamples=[])
def of_one(one: Claim) -> Relation:
    """A rule of one claim."""
    return at_most(one, one)


def flaw_of(plugin: Plugin) -> str:
    (flaw,) = flaws(plugin)
    assert flaw.advice.endswith(".")
    return flaw.problem


def wrong(**fields: Any) -> Plugin:  # noqa: ANN401 - the wrong type is the point
    return Plugin("wrong", **fields)


def changed(**fields: Any) -> Rule:  # noqa: ANN401 - the same
    return evolve(faulty.flawless, **fields)


@pytest.mark.parametrize(
    ("plugin", "said"),
    [
        (wrong(things=["shell"]), "its things hold 'shell'"),
        (wrong(measures=[shell]), "its measures hold Thing(name='shell', kind_of=None, names=())"),
        (wrong(rules=[at_most]), "its rules hold <function at_most"),
        (wrong(loaders=[3]), "its loaders hold 3"),
        (Plugin(3), "its name is 3"),  # type: ignore[arg-type] # the fault
        (Plugin(" "), "its name is ' '"),
        (wrong(api=API_VERSION + 1), f"it needs version {API_VERSION + 1} of the plugin API"),
        (wrong(api=0), "it says it is written for version 0 of the API"),
        (wrong(api="1"), "it says it is written for version '1' of the API"),
        (
            wrong(things=[Thing("shell", names="round")]),
            "the thing 'shell' has the letters of 'round' for names",
        ),
        (wrong(measures=[Measure("mass", verbs="weigh")]), "the measure 'mass' has the letters of 'weigh'"),
        (wrong(things=[Thing("shell", names=["round "])]), "the thing 'shell' has the name 'round '"),
        (wrong(measures=[Measure("", nouns=["mass"])]), "the measure '' has the name ''"),
        (wrong(things=[Thing("shell", names=[3])]), "the thing 'shell' has the name 3"),  # type: ignore[list-item] # the fault
        (wrong(rules=[changed(), changed(doc="Another.")]), "it has 2 rules of the name 'flawless'"),
        (wrong(rules=[of_one]), "the rule 'of_one' names 1 measure"),
        (wrong(rules=[changed(things=(shell,))]), "the rule 'flawless' names 2 measures and 1 thing"),
        (wrong(rules=[changed(relate=lambda _one: None)]), "the rule 'flawless' does not take 2 claims"),
        (wrong(rules=[changed(across=frozenset({"subject!"}))]), "the rule 'flawless' names 'subject!'"),
        (wrong(loaders=[Loader("logs", ".log", bytes.decode)]), "the loader 'logs' has the suffix 'l'"),
        (wrong(loaders=[Loader("logs", ["log"], bytes.decode)]), "the loader 'logs' has the suffix 'log'"),
        (wrong(loaders=[Loader("logs", [".log"], "utf-8")]), "the loader 'logs' cannot be called"),  # type: ignore[arg-type] # the fault
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_wrong_with_a_plugin_is_said(plugin: Plugin, said: str) -> None:
    assert flaw_of(plugin).startswith(said)


def test_a_flaw_in_what_only_a_rule_names_is_said_too() -> None:
    assert "'round'" in flaw_of(wrong(rules=[changed(things=(Thing("shell", names="round"), None))]))


def test_a_loader_may_read_files_without_an_ending() -> None:
    assert not list(flaws(wrong(loaders=[Loader("notes", ["", ".note"], bytes.decode)])))


def test_of_a_plugin_that_is_wrong_nothing_is_used_and_the_error_says_why() -> None:
    with pytest.raises(PluginError, match="its things hold 'shell'"):
        reconcile.compare(["Russia fired 5 shells."], plugins=[wrong(things=["shell"])])


def test_a_plugin_that_contradicts_itself_is_refused() -> None:
    two = wrong(things=[shell, Thing("shell", kind_of=Thing("munition"))])
    with pytest.raises(
        PluginError, match="defines the thing 'shell' otherwise than the one of plugin 'wrong'"
    ):
        reconcile.compare(["Russia fired 5 shells."], plugins=[two])


def test_of_an_installed_plugin_every_flaw_is_named_with_its_package(install: Install) -> None:
    install(
        "bad",
        """
        from reconcile.plugin import Plugin
        plugin = Plugin("bad", things=["shell"], measures=[3], api=99)
        """,
    )
    problems = [problem for problem in installed(only=["bad"]).problems if problem.plugin == "bad"]
    assert [problem.package for problem in problems] == ["package-of-bad"] * 3
    assert "it needs version 99" in str(problems[0])


def test_every_contradiction_of_an_installed_plugin_is_named(install: Install) -> None:
    install(
        "alps",
        "from reconcile.plugin import *\nplugin = Plugin('alps', things=[Thing('peak'), Thing('ridge')])",
    )
    install(
        "hills",
        """
        from reconcile.plugin import *
        hill = Thing('hill')
        plugin = Plugin('hills', things=[Thing('peak', kind_of=hill), Thing('ridge', kind_of=hill)])
        """,
    )
    problems = installed(only=["alps", "hills"]).problems
    assert [word in str(problem) for problem, word in zip(problems, ("'peak'", "'ridge'"), strict=True)] == [
        True
    ] * 2
