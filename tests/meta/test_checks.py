"""Each check of the kit, on a plugin that must fail it, with what it says."""

import pickle
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest
from attrs import evolve
from hypothesis import settings

import faulty
import reconcile
from failing import message_of
from reconcile.bench import Bench
from reconcile.builtin.everyday import produced
from reconcile.plugin import Measure, Plugin, Rule, Thing, UnitDefinition, Verdict
from reconcile.testing import checks, conforms
from reconcile.testing.laws import _sliced
from reconcile.testing.trials import Trial


@pytest.fixture(autouse=True)
def meta() -> Iterator[None]:
    """Find the same faults every time, and quickly."""
    settings.load_profile("meta")
    yield
    settings.load_profile("tests")


EXAMPLES = "judges its examples as they say"
COUNTEREXAMPLES = "finds nothing of its counterexamples"
TOTAL = "takes any claims it accepts"
SPANS = "what it finds stands in the text"
NEAR_MISSES = "survives near misses of its sentences"


@pytest.mark.parametrize(("name", "run"), list(checks(faulty.alone(faulty.flawless))))
def test_a_flawless_rule_passes_every_check_but_that_others_of_its_module_are_listed(
    name: str, run: Callable[[], None]
) -> None:
    if "listed" not in name:
        run()


@pytest.mark.parametrize(
    ("rule", "check", "said"),
    [
        (faulty.silent, "says what must hold", "the rule 'silent' has no docstring. Say in one line"),
        (faulty.breathless, "says what must hold", "a sentence with a full stop, of 100 signs at most"),
        (faulty.unproven, "has examples and counterexamples", "'unproven' has no examples. Add examples=[…]"),
        (
            faulty.unbounded,
            "has examples and counterexamples",
            "'unbounded' has no counterexamples. Add counterexamples=[…]",
        ),
        (
            faulty.backwards,
            EXAMPLES,
            "where the example says conflict. Mend the relation or the example. Round figures leave room",
        ),
        (
            faulty.wordless,
            EXAMPLES,
            "No claim of 'juggled' was read, but '11 million shells' (Russia, consumed",
        ),
        (faulty.barred, EXAMPLES, "the modalities differ: planned and actual. Cross it with across=[…]"),
        (faulty.mute, EXAMPLES, "its function returns None"),
        (faulty.raising, EXAMPLES, "the rule 'raising' failed: LookupError: 11 million"),
        (faulty.nonsense, EXAMPLES, "the rule 'nonsense' gave a Verdict"),
        (faulty.greedy, COUNTEREXAMPLES, "'greedy' finds conflict of the counterexample 'Russia fired"),
        (
            faulty.pointless,
            COUNTEREXAMPLES,
            "has a counterexample without a figure: 'Russia fired shells.'. Give a sentence",
        ),
        (faulty.inventing, SPANS, "relates 'a million', which stands nowhere"),
        (faulty.inventing, TOTAL, "relates a claim that it was not given, of '"),
        (faulty.partial, TOTAL, "'partial' failed: TypeError"),
        (faulty.absent_minded, TOTAL, "AttributeError: 'NoneType' object has no attribute 'words'"),
        (faulty.absent_minded, NEAR_MISSES, "a facet may be None"),
        (faulty.fickle, "says the same of the same claims", "Let it depend on its claims only"),
        (
            faulty.lopsided,
            "is symmetric where its claims are alike",
            "the other way round. Its claims have one measure and one thing",
        ),
        (
            faulty.secretive,
            "is no conflict of one figure with itself",
            "though both are one figure. Relate the two",
        ),
        (faulty.unitless, "does not depend on the unit", "in shell/month and shell/year. Compare through"),
        (
            faulty.picky,
            "is monotone under widening and narrowing",
            "once one is narrowed. Leave it to the intervals",
        ),
        (
            faulty.strict,
            "is monotone under widening and narrowing",
            "once one is widened. Leave it to the intervals",
        ),
    ],
    ids=lambda value: value.name if isinstance(value, Rule) else None,
)
def test_a_faulty_rule_is_named_with_advice(rule: Rule, check: str, said: str) -> None:
    message = message_of(faulty.alone(rule), check)
    assert said in message
    assert message.endswith(".")


def test_a_rule_that_raises_or_gives_no_relation_fails_the_laws_too() -> None:
    for rule, said in ((faulty.raising, "raises LookupError"), (faulty.nonsense, "gives a Verdict")):
        trial = Trial(Bench(faulty.alone(rule)), rule)
        with pytest.raises(AssertionError, match=said):
            trial.relation(Trial(Bench(faulty.alone(faulty.flawless)), faulty.flawless).cases[0])


def test_values_that_are_no_plugins_values_are_named() -> None:
    plugin = Plugin("faulty", things=[Thing("shell", names="round")])
    assert message_of(plugin, "its values are sound") == (
        "the thing 'shell' has the letters of 'round' for names. Give a list, as ['round']."
    )


def test_of_a_plugin_that_cannot_be_used_only_what_is_wrong_is_checked() -> None:
    for wrong in (
        Plugin("faulty", things=["shell"]),  # type: ignore[list-item] # the fault
        Plugin("faulty", measures=[Measure("m", verbs=["make"])]),
    ):
        assert {name.split(": ")[0] for name, _run in checks(evolve(wrong, rules=[faulty.flawless]))} == {
            "plugin"
        }


def test_values_that_are_wrong_are_not_asked_what_they_contradict() -> None:
    plugin = Plugin("faulty", units=[UnitDefinition("boe", 1.7, "MWh")])  # type: ignore[arg-type] # the fault
    assert message_of(plugin, "its values are sound") == (
        "the unit 'boe' has the value 1.7. Give a whole number or a Decimal, more than zero."
    )
    dict(checks(plugin))["plugin: it contradicts nothing it is used with"]()


def test_a_word_of_the_everyday_that_gets_another_meaning_is_named() -> None:
    plugin = Plugin("faulty", measures=[Measure("baked", verbs=["make"])])
    said = message_of(plugin, "it contradicts nothing it is used with")
    assert "the measure 'baked' with 'make', which is a word of the measure 'produced'" in said
    assert "The everyday is always there: import it from reconcile.builtin" in said


def test_a_rule_that_is_not_at_the_top_of_a_module_does_not_pickle() -> None:
    said = message_of(faulty.alone(faulty.local()), "it pickles")
    assert "the rule 'hidden' does not pickle: faulty has no such rule by that name. Make the rule" in said
    with pytest.raises(AttributeError):
        pickle.loads(pickle.dumps(faulty.local()))  # noqa: S301 - our own bytes


def test_a_rule_that_its_module_has_and_the_plugin_does_not_list_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    module = ModuleType("forgetful")
    monkeypatch.setitem(sys.modules, "forgetful", module)
    forgotten = evolve(faulty.flawless, name="forgotten", relate=_of("forgetful"))
    vars(module).update(plugin=Plugin("forgetful"), forgotten=forgotten)
    said = message_of(module.plugin, "every rule of its module is listed")
    assert "'forgetful' does not list the rule 'forgotten' of its module. Add it to rules=[…]" in said


def _of(module: str) -> Callable[..., None]:
    def relate(*claims: reconcile.Claim) -> None:
        """Nothing."""

    relate.__module__ = module
    return relate


def test_a_claim_that_does_not_stand_where_it_says_is_an_error_of_the_library() -> None:
    trial = Trial(Bench(faulty.alone(faulty.flawless)), faulty.flawless)
    report = trial.bench.compare(faulty.FIRED, faulty.MADE)
    with pytest.raises(AssertionError, match="'11 million shells' is not what stands from 13 to 30"):
        _sliced(trial, report, {"first": "Another text.", "second": faulty.MADE})


def test_of_a_rule_without_examples_the_laws_say_nothing() -> None:
    bare = evolve(faulty.flawless, examples=(), counterexamples=())
    for rule, expected in ((faulty.mute, EXAMPLES), (bare, "has examples and counterexamples")):
        for name, run in checks(faulty.alone(rule)):
            if name.startswith(rule.name) and not name.endswith(expected):
                run()


def test_the_page_for_authors_names_every_check_in_its_order() -> None:
    page = (Path(__file__).parents[2] / "docs" / "plugins.md").read_text("utf-8")
    names = dict.fromkeys(name.split(": ")[1] for name, _run in checks(faulty.alone(faulty.flawless)))
    rows = page.partition("| check | fails when |")[2].partition("\n\n")[0]
    assert [row.split(" | ")[0].removeprefix("| ") for row in rows.splitlines()[2:]] == list(names)


def test_each_check_is_a_named_test_under_pytest() -> None:
    (mark,) = conforms(faulty.alone(faulty.flawless)).pytestmark  # type: ignore[attr-defined] # as pytest marks a test
    assert [case.id for case in mark.args[1]] == [
        name for name, _run in checks(faulty.alone(faulty.flawless))
    ]


def test_a_rule_may_use_the_words_of_a_plugin_beside_it() -> None:
    words = Plugin("words", measures=[evolve(produced, verbs=["juggle"])])
    sentence = "Russia juggles 2 million shells a year."
    rule = evolve(faulty.flawless, examples=((faulty.FIRED, sentence, Verdict.CONFLICT),))
    name = f"flawless: {EXAMPLES}"
    dict(checks(faulty.alone(rule), beside=[words]))[name]()
    with pytest.raises(AssertionError, match="No claim of 'produced' was read"):
        dict(checks(faulty.alone(rule)))[name]()
