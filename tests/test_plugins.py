"""Plugins: how they are found, what is said of broken ones, and what several bring together."""

import pickle
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError
from itertools import permutations

import pytest

from conftest import Install
from reconcile import Strictness, compare
from reconcile.builtin import everyday
from reconcile.errors import PluginError
from reconcile.installed import Installed, installed
from reconcile.knowledge import merged
from reconcile.plugin import Claim, Loader, Measure, Plugin, Relation, Thing, Verdict, at_most, rule

GOOD = """
from reconcile.plugin import Measure, Plugin, Thing
plugin = Plugin({name!r}, things=[Thing({name!r} + " thing")])
"""


def names(found: Installed) -> list[str]:
    return [each.plugin.name for each in found.plugins]


def problem_of(found: Installed, plugin: str) -> PluginError:
    (problem,) = [each for each in found.problems if each.plugin == plugin]
    return problem


def test_a_plugin_is_found_by_its_entry_point(install: Install) -> None:
    install("weather", GOOD.format(name="weather"))
    (found,) = installed(only=["weather"]).plugins[1:]
    assert (found.plugin.name, found.package, found.version) == ("weather", "package-of-weather", "1.2")


def test_the_built_in_plugin_is_there_and_first_whatever_else_is_wanted(install: Install) -> None:
    install("a-first", GOOD.format(name="a-first"))
    assert names(installed(only=["a-first"])) == ["everyday", "a-first"]
    assert names(installed(only=[])) == ["everyday"]


def test_plugins_come_in_the_order_of_their_names_not_of_their_installation(install: Install) -> None:
    for name in ("weather", "alps", "music"):
        install(name, GOOD.format(name=name))
    assert [each for each in names(installed()) if each in ("alps", "music", "weather")] == [
        "alps",
        "music",
        "weather",
    ]


def test_a_plugin_that_is_left_out_is_not_even_imported(install: Install) -> None:
    install("broken", "raise RuntimeError('imported')")
    assert not installed(only=[], without=["broken"]).problems
    assert "broken" not in {each.plugin for each in installed(without=["broken"]).problems}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("import nowhere_to_be_found", "ModuleNotFoundError: No module named 'nowhere_to_be_found'"),
        ("raise RuntimeError('first line\\nsecond line')", "RuntimeError: first line"),
        ("raise SystemExit", "SystemExit: no message"),
        ("def plugin(:", "SyntaxError"),
        ("other = 1", "AttributeError"),
        ("plugin = 'munitions'", "is not a Plugin but str"),
        (GOOD.format(name="other"), "calls itself 'other'"),
    ],
)
def test_a_broken_plugin_is_named_and_the_others_live(install: Install, text: str, said: str) -> None:
    install("bad", text)
    install("good", GOOD.format(name="good"))
    found = installed(only=["bad", "good"])
    assert names(found) == ["everyday", "good"]
    assert said in str(problem_of(found, "bad"))
    assert "package-of-bad" in str(problem_of(found, "bad"))


def test_what_is_said_of_a_broken_plugin_is_one_line(install: Install) -> None:
    install("bad", "raise RuntimeError('first line\\nsecond line')")
    assert "\n" not in str(problem_of(installed(), "bad"))


def test_a_module_that_is_not_there_is_a_problem_too(install: Install) -> None:
    install("bad", "", value="not_there_at_all:plugin")
    assert "not_there_at_all" in str(problem_of(installed(), "bad"))


def test_of_two_plugins_with_one_name_the_first_package_by_name_is_used(install: Install) -> None:
    install("twin", GOOD.format(name="twin"), package="b-package")
    install("twin", GOOD.format(name="twin"), package="a-package")
    found = installed(only=["twin"])
    assert [each.package for each in found.plugins[1:]] == ["a-package"]
    assert "(from b-package)" in str(problem_of(found, "twin"))
    assert "(from a-package)" in str(problem_of(found, "twin"))


def test_of_two_plugins_that_contradict_each_other_the_error_names_both(install: Install) -> None:
    install("alps", "from reconcile.plugin import *\nplugin = Plugin('alps', things=[Thing('peak')])")
    install(
        "hills",
        "from reconcile.plugin import *\nplugin = Plugin('hills', things=[Thing('peak', kind_of=Thing('hill'))])",
    )
    found = installed(only=["alps", "hills"])
    assert names(found) == ["everyday", "alps"]
    said = str(problem_of(found, "hills"))
    assert all(
        word in said for word in ("'hills'", "package-of-hills", "'alps'", "package-of-alps", "'peak'")
    )


@pytest.mark.parametrize("asked", [{"only": ["nowhere"]}, {"without": ["nowhere"]}])
def test_a_name_that_no_plugin_has_is_a_problem_that_lists_the_names_there_are(
    asked: dict[str, list[str]],
) -> None:
    said = str(problem_of(installed(**asked), "nowhere"))
    assert "is not installed" in said
    assert "everyday" in said


def test_the_built_in_plugin_cannot_be_left_out() -> None:
    found = installed(only=[], without=["everyday"])
    assert names(found) == ["everyday"]
    assert "is built in" in str(problem_of(found, "everyday"))


def test_the_four_plugins_of_this_repository_are_found_without_a_problem() -> None:
    four = ["casualties", "geography", "logistics", "munitions"]
    found = installed(only=four)
    assert names(found) == ["everyday", *four]
    assert not found.problems


def test_the_sources_can_be_used_without_being_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    def version(name: str) -> str:
        raise PackageNotFoundError(name)

    monkeypatch.setattr("reconcile.installed.version", version)
    (builtin,) = installed(only=[]).plugins
    assert (builtin.plugin, builtin.version) == (everyday.plugin, "")


# What several plugins bring together.

mass = Measure("mass", verbs=["weigh"])
peak = Thing("peak", kind_of=Thing("mountain"))


def given(*plugins: Plugin) -> Iterable[tuple[Plugin, ...]]:
    return permutations(plugins)


@rule(mass, mass, things=[peak, None], examples=[("a", "b", Verdict.AGREEMENT)], counterexamples=[("a", "b")])
def lighter(one: Claim, other: Claim) -> Relation:
    """One is lighter than the other."""
    return at_most(one, other)


def test_a_measure_of_one_name_in_two_plugins_has_the_words_of_both() -> None:
    one = Plugin("one", measures=[Measure("supplied", verbs=["give"], nouns=["gift"])])
    two = Plugin("two", measures=[Measure("supplied", verbs=["send", "give"], nouns=["delivery"])])
    for plugins in given(one, two):
        assert merged(plugins).measures == (
            Measure("supplied", verbs=["give", "send"], nouns=["gift", "delivery"]),
        )


@pytest.mark.parametrize(
    ("one", "two", "together"),
    [([], [], ()), (["shell"], [], ()), ([], ["shell"], ()), (["shell"], ["tank"], ("shell", "tank"))],
)
def test_a_measure_is_about_any_thing_if_one_plugin_says_so(
    one: list[str], two: list[str], together: tuple[str, ...]
) -> None:
    plugins = (
        Plugin("one", measures=[Measure("m", things=one)]),
        Plugin("two", measures=[Measure("m", things=two)]),
    )
    assert merged(plugins).measures[0].things == together


def test_a_thing_that_two_plugins_define_alike_is_one_thing() -> None:
    assert merged(
        [Plugin("one", things=[Thing("shell")]), Plugin("two", things=[Thing("shell")])]
    ).things == (Thing("shell"),)


def test_a_thing_of_one_name_in_two_plugins_has_the_names_of_both() -> None:
    one = Plugin("one", things=[Thing("shell", kind_of=Thing("munition"), names=["round"])])
    two = Plugin(
        "two", things=[Thing("shell", kind_of=Thing("munition", names=["ordnance"]), names=["projectile"])]
    )
    for plugins in given(one, two):
        munition, united = merged(plugins).things
        assert (munition.names, united.names) == (("ordnance",), ("round", "projectile"))
        assert united.kind_of is not None
        assert united.kind_of.name == "munition"


def test_a_plugin_gives_an_everyday_thing_more_names() -> None:
    people = Plugin("people", things=[Thing("person", names=["mortal"])])
    texts = ["Norway has 500 mortals.", "Norway has 700 people."]
    (finding,) = compare(texts, plugins=[people])
    assert finding.verdict is Verdict.CONFLICT
    assert not list(compare(texts, plugins=[], strictness=Strictness.STRICT))


def test_what_a_rule_names_and_what_a_thing_is_a_kind_of_need_not_be_listed() -> None:
    together = merged([Plugin("one", rules=[lighter])])
    assert together.things == (Thing("mountain"), peak)
    assert together.measures == (mass,)
    assert together.rules == (lighter,)


def test_what_plugins_bring_together_does_not_depend_on_their_order() -> None:
    text = Loader("text", (".x",), bytes.decode)
    plugins = (
        Plugin("one", things=[peak], loaders=[text]),
        Plugin("two", measures=[Measure("mass", nouns=["weight"])]),
        Plugin("three", rules=[lighter]),
    )
    first, *others = [merged(each) for each in given(*plugins)]
    assert all(other == first for other in others)
    assert first.loaders == (text,)


@pytest.mark.parametrize(
    ("one", "two", "said"),
    [
        (Plugin("a"), Plugin("a"), "it has the name of plugin 'a'"),
        (
            Plugin("a", things=[Thing("shell")]),
            Plugin("b", things=[Thing("shell", kind_of=Thing("mollusc"))]),
            "thing 'shell' otherwise than the one of plugin 'a'",
        ),
        (
            Plugin("a", things=[Thing("shell", names=["round"])]),
            Plugin("b", things=[Thing("bout", names=["round"])]),
            "calls the thing 'bout' 'round', which is a name of the thing 'shell' of plugin 'a'",
        ),
        (
            Plugin("a", measures=[Measure("killed", cumulative=True)]),
            Plugin("b", measures=[Measure("killed")]),
            "measure 'killed' otherwise than the one of plugin 'a'",
        ),
        (
            Plugin("a", measures=[Measure("produced", verbs=["make"])]),
            Plugin("b", measures=[Measure("earned", verbs=["make"])]),
            "measure 'earned' with 'make', which is a word of the measure 'produced' of plugin 'a'",
        ),
    ],
)
def test_plugins_that_contradict_each_other_are_refused_whatever_their_order(
    one: Plugin, two: Plugin, said: str
) -> None:
    for plugins in given(one, two):
        with pytest.raises(PluginError, match="plugins given") as error:
            merged(plugins)
        assert said in str(error.value)
        assert pickle.loads(pickle.dumps(error.value)) == error.value  # noqa: S301 - pickled on this line


def test_it_is_the_newcomer_that_contradicts_the_built_in_plugin() -> None:
    newcomer = Plugin("baking", measures=[Measure("baked", verbs=["make"])])
    for plugins in given(newcomer, everyday.plugin):
        with pytest.raises(PluginError) as error:
            merged(plugins)
        assert error.value.plugin == "baking"


def test_a_word_may_say_two_measures_if_they_are_of_different_things() -> None:
    one = Plugin("one", measures=[Measure("produced", verbs=["make"])])
    two = Plugin("two", measures=[Measure("earned", verbs=["make"], things=["profit"])])
    assert len(merged([one, two]).measures) == 2


def test_no_word_stands_under_two_everyday_measures() -> None:
    measures = everyday.plugin.measures
    verbs = [verb for measure in measures for verb in measure.verbs]
    nouns = [noun for measure in measures for noun in measure.nouns]
    assert len(verbs) == len(set(verbs))
    assert len(nouns) == len(set(nouns))


def test_every_everyday_measure_is_in_the_plugin_under_its_own_name() -> None:
    in_module = {name: value for name, value in vars(everyday).items() if isinstance(value, Measure)}
    assert {name: value.name for name, value in in_module.items()} == {name: name for name in in_module}
    assert set(in_module.values()) == set(everyday.plugin.measures)


def test_a_plugin_pickles() -> None:
    plugin = Plugin("one", things=[peak], measures=[mass], rules=[lighter])
    assert pickle.loads(pickle.dumps(plugin)) == plugin  # noqa: S301 - pickled on this line
