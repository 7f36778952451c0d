"""Plugins that are wrong in themselves: each fault is named, with advice, and crashes nothing."""

from typing import Any

import pytest
from attrs import evolve

import faulty
import reconcile
from conftest import Install
from faulty_words import sluice
from reconcile.errors import PluginError
from reconcile.installed import installed
from reconcile.plugin import (
    API_VERSION,
    Approximation,
    Bound,
    Claim,
    Decimal,
    HedgePhrase,
    Loader,
    Measure,
    NumberWord,
    Plugin,
    Relation,
    Rule,
    Thing,
    Trap,
    UnitDefinition,
    at_most,
    rule,
)
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


def reading(**fields: Any) -> Plugin:  # noqa: ANN401 - the same
    return wrong(facet_readers=[evolve(sluice, **fields)])


def trapping(phrase: str) -> Plugin:
    return wrong(traps=[Trap("trap", [phrase], examples=[], counterexamples=[])])


def test_words_that_the_library_reads_alike_are_no_flaw() -> None:
    added = wrong(
        units=[UnitDefinition("smoot", 2, "meter")],
        numerals=[NumberWord("lakh", 100_000), NumberWord("seven", 7, multiplies=False)],
        hedges=[HedgePhrase("or so", Approximation.ABOUT, after=True), HedgePhrase("over about", Bound.OVER)],
    )
    assert not list(flaws(added))


@pytest.mark.parametrize(
    ("plugin", "said"),
    [
        (wrong(things=["shell"]), "its things hold 'shell'"),
        (wrong(measures=[shell]), "its measures hold Thing(name='shell', kind_of=None, names=())"),
        (wrong(rules=[at_most]), "its rules hold <function at_most"),
        (wrong(loaders=[3]), "its loaders hold 3"),
        (wrong(units=["smoot"]), "its units hold 'smoot'"),
        (wrong(numerals=[7]), "its numerals hold 7"),
        (wrong(facet_readers=[print]), "its facet_readers hold <built-in function print>"),
        (wrong(units=[UnitDefinition("s-moot")]), "the unit 's-moot' has a name that is no word"),
        (wrong(units=[UnitDefinition("smoot", 0, "meter")]), "the unit 'smoot' has the value Decimal('0')"),
        (wrong(units=[UnitDefinition("smoot", 1.7, "meter")]), "the unit 'smoot' has the value 1.7"),  # type: ignore[arg-type] # the fault
        (
            wrong(units=[UnitDefinition("smoot", 2, "ell")]),
            "the unit 'smoot' is defined by 'ell', which is not",
        ),
        (
            wrong(units=[UnitDefinition("smoot", 2, "2 m")]),
            "the unit 'smoot' is defined by '2 m', which is not",
        ),
        (
            wrong(units=[UnitDefinition("meter", 2, "mile")]),
            "it reads the unit 'meter' as '2 mile', which is 'a",
        ),
        (
            wrong(units=[UnitDefinition("smoot", 2, UnitDefinition("ell", 2, "cubit"))]),
            "the unit 'ell' is defined by 'cubit', which is not known",
        ),
        (
            wrong(units=[UnitDefinition("mph", symbols=["km"])]),
            "it reads the symbol 'km' as 'mph', which is 'kilometer' to the library",
        ),
        (wrong(numerals=[NumberWord("two dozen", 24)]), "the number word 'two dozen' is not one word"),
        (
            wrong(numerals=[NumberWord("arb", Decimal("inf"))]),
            "the number word 'arb' has the value Decimal('Infi",
        ),
        (
            wrong(numerals=[NumberWord("seven", 8, multiplies=False)]),
            "it reads the number word 'seven' as '8', which is '7' to the library",
        ),
        (wrong(hedges=[HedgePhrase("nigh", "about")]), "the hedge 'nigh' means 'about'"),  # type: ignore[arg-type] # the fault
        (wrong(hedges=[HedgePhrase("a b c d e f g", Bound.OVER)]), "the hedge 'a b c d e f g' is long: 'a b"),
        (
            wrong(hedges=[HedgePhrase("about", Bound.OVER)]),
            "it reads the hedge before a number 'about' as 'over', which is 'about' to the library",
        ),
        (
            wrong(hedges=[HedgePhrase("or so", Bound.OVER, after=True)]),
            "it reads the hedge after a number 'or so' as 'over', which is 'about' to the library",
        ),
        (trapping("shirt"), "the trap 'trap' has the phrase 'shirt'"),
        (trapping("{}"), "the trap 'trap' has the phrase '{}'"),
        (trapping("a b c d e f g {}"), "the trap 'trap' is long: 'a b c d e f g'"),
        (reading(facet="place"), "the facet reader 'sluice' fills 'place'"),
        (
            reading(read=lambda one, two: None),  # noqa: ARG005 - the fault
            "the facet reader 'sluice' does not take one clause",
        ),
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
