"""Each check of what a plugin adds to the language, on a plugin that must fail it, with what it says."""

import sys
from collections.abc import Callable, Iterator
from types import ModuleType

import pytest
from attrs import evolve
from hypothesis import settings

import faulty_words as faulty
from failing import message_of
from reconcile.bench import Bench
from reconcile.examining import examined
from reconcile.plugin import FacetReader, HedgePhrase, NumberWord, Plugin, Trap, UnitDefinition
from reconcile.testing import checks

EXAMPLES = "reads its examples as they say"
EXEMPLIFIED = "has examples and counterexamples"
COUNTEREXAMPLES = "finds nothing in its counterexamples"
TOTAL = "reads any clause, and twice alike"
REFUSES, SPARES = "refuses the number of its examples", "leaves its counterexamples alone"


@pytest.fixture(autouse=True)
def meta() -> Iterator[None]:
    """Find the same faults every time, and quickly."""
    settings.load_profile("meta")
    yield
    settings.load_profile("tests")


@pytest.mark.parametrize(("name", "run"), list(checks(faulty.flawless)))
def test_words_without_a_fault_pass_every_check_but_that_others_of_their_module_are_listed(
    name: str, run: Callable[[], None]
) -> None:
    if "listed" not in name:
        run()


@pytest.mark.parametrize(
    ("reader", "check", "said"),
    [
        (faulty.silent, "says what it reads", "'silent' has no docstring. Say in one line what it reads"),
        (faulty.unproven, EXEMPLIFIED, "'unproven' has no examples. Add examples=[…]: sentences"),
        (faulty.unbounded, EXEMPLIFIED, "'unbounded' has no counterexamples. Add counterexamples=[…]"),
        (
            faulty.misread,
            EXAMPLES,
            "finds 'Sluice' for the place of '12 people died by the Sluice.', not 'Lock'",
        ),
        (faulty.needless, EXAMPLES, "has an example that is read so without it: '12 people died in Kenya.'"),
        (
            faulty.raising,
            EXAMPLES,
            "the facet reader 'raising' failed: LookupError: person (in faulty_words)",
        ),
        (
            faulty.nonsense,
            EXAMPLES,
            "the facet reader 'nonsense' gave a int: a facet reader gives a str or None",
        ),
        (faulty.greedy, COUNTEREXAMPLES, "finds ['Sluice'] for the place of the counterexample '40 people"),
        (faulty.pointless, COUNTEREXAMPLES, "has a counterexample without a figure: 'People died.'"),
        (
            faulty.partial,
            TOTAL,
            "'partial' failed: IndexError: tuple index out of range (in faulty_words), of '",
        ),
        (faulty.fickle, TOTAL, "'fickle' says two things of "),
    ],
    ids=lambda value: value.name if isinstance(value, FacetReader) else None,
)
def test_a_faulty_facet_reader_is_named_with_advice(reader: FacetReader, check: str, said: str) -> None:
    message = message_of(faulty.adding(reader), check)
    assert said in message
    assert message.endswith(".")


@pytest.mark.parametrize(
    ("added", "check", "said"),
    [
        (
            faulty.smoot,
            "is read in each of its words",
            "the word 'smoot' of the unit 'smoot' is not read in 'It was 5 smoot.', but no figure",
        ),
        (
            faulty.lac,
            "is read as its number",
            "the number word 'lac' is not read as 100000 in 'It was 5 lac people.', but no figure",
        ),
        (
            faulty.outside,
            "is read as its hedge",
            "the hedge 'at the outside' is not read as 'at most' in 'It was 5,000 km at the outside.', but no",
        ),
        (evolve(faulty.shirt, examples=[]), EXEMPLIFIED, "the trap 'shirt number' has no examples"),
        (
            evolve(faulty.shirt, examples=["He wore 12."]),
            REFUSES,
            "the trap 'shirt number' refuses no number of 'He wore 12.': '12' is read (",
        ),
        (evolve(faulty.shirt, examples=["He ran."]), REFUSES, "of 'He ran.': there is none. Give a phrase"),
        (
            evolve(faulty.shirt, counterexamples=["He wore shirt 12."]),
            SPARES,
            "the trap 'shirt number' refuses '12' of its counterexample 'He wore shirt 12.'. Give more words",
        ),
        (
            evolve(faulty.shirt, counterexamples=["He ran."]),
            SPARES,
            "the trap 'shirt number' has a counterexample without a figure: 'He ran.'",
        ),
    ],
    ids=lambda value: type(value).__name__ if not isinstance(value, str) else None,
)
def test_a_faulty_word_is_named_with_advice(
    added: UnitDefinition | NumberWord | HedgePhrase | Trap, check: str, said: str
) -> None:
    others = [] if isinstance(added, Trap) else [faulty.overreaching]
    message = message_of(faulty.adding(added, *others), check)
    assert said in message
    assert message.endswith(".")


def test_of_a_facet_reader_without_sentences_the_laws_say_nothing() -> None:
    bare = evolve(faulty.sluice, examples=(), counterexamples=())
    (run,) = [run for name, run in checks(faulty.adding(bare)) if name.endswith(TOTAL)]
    run()


def test_a_facet_reader_that_its_module_has_and_the_plugin_does_not_list_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    module = ModuleType("absent_minded")
    monkeypatch.setitem(sys.modules, "absent_minded", module)

    def read(_clause: object) -> None:
        """Nothing."""

    read.__module__ = "absent_minded"
    vars(module).update(plugin=Plugin("absent"), forgotten=evolve(faulty.sluice, name="forgotten", read=read))
    said = message_of(module.plugin, "every rule of its module is listed")
    assert "does not list the facet reader 'forgotten' of its module. Add it to facet_readers=[…]" in said


def test_the_doctor_examines_words_and_facet_readers_too() -> None:
    plugin = faulty.adding(faulty.smoot, faulty.lac, faulty.outside, faulty.overreaching, faulty.raising)
    problems = [flaw.problem for flaw in examined(Bench(plugin))]
    named = (
        "'smoot'",
        "'smoots'",
        "'bridge smoot'",
        "'bridge smoots'",
        "'smt'",
        "'lac'",
        "'lacs'",
        "'at the",
    )
    for said, problem in zip((*named, "'overreaching'", "LookupError"), problems, strict=True):
        assert said in problem
