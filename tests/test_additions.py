"""What plugins add to a language: units, number words, hedges and traps, and how several agree on them."""

import pickle
from collections.abc import Sequence
from decimal import Decimal
from itertools import permutations
from typing import Any

import pint
import pytest

import reconcile
from reconcile.errors import PluginError
from reconcile.figures.conversion import factor, quantity
from reconcile.figures.rates import canonical_unit
from reconcile.knowledge import merged
from reconcile.language.additions import NO_ADDITIONS, Additions, extended
from reconcile.language.language import language_of
from reconcile.plugin import (
    Approximation,
    Bound,
    Claim,
    HedgePhrase,
    NumberWord,
    Plugin,
    Trap,
    UnitDefinition,
    Verdict,
)

SMOOT = UnitDefinition("smoot", Decimal("1.7018"), "meter", names=["Harvard smoot"], symbols=["smt"])
KATAL = UnitDefinition("blip")
KILOBLIP = UnitDefinition("kilo blip", 1000, KATAL)
ENGLISH = language_of(None)


def read(text: str, *added: UnitDefinition | NumberWord | HedgePhrase | Trap) -> list[Claim]:
    plugin = Plugin(
        "adding",
        units=[each for each in added if isinstance(each, UnitDefinition)],
        numerals=[each for each in added if isinstance(each, NumberWord)],
        hedges=[each for each in added if isinstance(each, HedgePhrase)],
        traps=[each for each in added if isinstance(each, Trap)],
    )
    return list(reconcile.extract(text, plugins=[plugin]))


def test_a_language_to_which_nothing_is_added_is_the_language_itself() -> None:
    assert extended(ENGLISH, NO_ADDITIONS) is ENGLISH
    assert extended(ENGLISH, Additions(units=(SMOOT,))) is extended(ENGLISH, Additions(units=(SMOOT,)))


def test_what_a_plugin_adds_is_gone_without_it() -> None:
    text = "The bridge is 364 smoots long, shirt 12."
    assert read(text, SMOOT)[0].figure.unit.name == "smoot"
    assert reconcile.extract(text, plugins=[])[0].figure.unit.dimension == "count"


@pytest.mark.parametrize("text", ["5 smoots", "5 Smoot", "5 harvard smoots", "5smt", "5 smt", "five smoots"])
def test_a_unit_is_read_in_each_of_its_words(text: str) -> None:
    (claim,) = read(f"It was {text}.", SMOOT)
    assert (claim.figure.unit.name, claim.figure.unit.dimension) == ("smoot", "length")


def test_a_unit_is_compared_with_the_units_it_is_defined_by() -> None:
    texts = ["The bridge has a length of 364 smoots.", "The bridge has a length of 620 metres."]
    (finding,) = reconcile.compare(texts, plugins=[Plugin("smoots", units=[SMOOT])])
    assert finding.verdict is Verdict.AGREEMENT


@pytest.mark.parametrize(
    ("unit", "other", "ratio"),
    [
        (SMOOT, "meter", "1.7018"),
        (KILOBLIP, "blip", "1000"),
        (UnitDefinition("dunam", 1000, "meter**2"), "kilometer**2", "0.001"),
        (UnitDefinition("dunam", 1000, "meter**2"), "hectare", "0.1"),
        (UnitDefinition("dog year", Decimal("0.5"), "year"), "month", "6"),
        (UnitDefinition("gait", 2, "meter/second"), "kilometer/hour", "7.2"),
    ],
)
def test_a_unit_converts_by_its_definition(unit: UnitDefinition, other: str, ratio: str) -> None:
    words = extended(ENGLISH, merged([Plugin("one", units=[unit])]).additions)
    here, there = canonical_unit(unit.canonical, words), canonical_unit(other, words)
    for left, right, expected in ((here, there, Decimal(ratio)), (there, here, 1 / Decimal(ratio))):
        turned = factor(left, right)
        assert turned is not None
        assert abs(turned(Decimal(1)) / expected - 1) < Decimal("1e-9")


def test_an_acre_is_so_many_square_kilometres() -> None:
    turned = factor(canonical_unit("acre", ENGLISH), canonical_unit("kilometer**2", ENGLISH))
    assert turned is not None
    assert round(turned(Decimal(1000)), 3) == Decimal("4.047")
    assert factor(canonical_unit("acre", ENGLISH), canonical_unit("meter", ENGLISH)) is None
    assert factor(canonical_unit("meter*shilling", ENGLISH), canonical_unit("shilling*acre", ENGLISH)) is None


def test_a_unit_of_a_dimension_of_its_own_converts_to_nothing_else() -> None:
    (claim,) = read("It was 5 kilo blips.", KILOBLIP)
    assert claim.figure.unit.dimension == "blip"
    assert factor(claim.figure.unit, canonical_unit("meter", ENGLISH)) is None


def test_a_figure_in_a_new_unit_is_a_quantity_of_pint() -> None:
    registry: pint.UnitRegistry[Any] = pint.UnitRegistry()
    smoots, blips = read("It was 5 smoots and 7 kilo blips.", SMOOT, KILOBLIP)
    assert round(smoots.figure.to_pint(registry).to("meter").magnitude, 4) == 8.509
    assert blips.figure.to_pint(registry).to("blip").magnitude == 7000


def test_a_unit_that_pint_defines_otherwise_gets_another_name_in_its_registry() -> None:
    registry: pint.UnitRegistry[Any] = pint.UnitRegistry()
    for times in (3, 4):
        (claim,) = read("It was 5 furlets.", UnitDefinition("furlet", times, "meter"))
        assert claim.figure.to_pint(registry).to("meter").magnitude == 5 * times
        assert claim.figure.to_pint(registry).to("meter").magnitude == 5 * times
    (claim,) = read("It was 5 candela blips.", UnitDefinition("candela blip", 2, "kilogram"))
    registry.define("candela_blip = [glow]")
    assert quantity(Decimal(5), claim.figure.unit, registry).to("kilogram").magnitude == 10


def test_a_claim_in_a_new_unit_pickles() -> None:
    claims = read("It was 5 smoots and 7 kilo blips.", SMOOT, KILOBLIP)
    assert pickle.loads(pickle.dumps(claims)) == claims  # noqa: S301 - our own bytes


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It has 5 arb people.", 5_000_000_000),
        ("It has 2.5 arb people.", 2_500_000_000),
        ("It has five Arb people.", 5_000_000_000),
        ("It has zwei people.", 2),
        ("It has zwei arb people.", 2_000_000_000),
    ],
)
def test_a_number_word_is_read_like_those_of_the_language(text: str, value: int) -> None:
    (claim,) = read(text, NumberWord("arb", 10**9), NumberWord("zwei", 2, multiplies=False))
    assert claim.figure.value == value


def test_the_plural_of_a_number_word_is_vague() -> None:
    (claim,) = read("It has arbs of people.", NumberWord("arb", 10**9))
    assert claim.figure.value is None
    assert claim.figure.hard.low == 10**9


def test_a_hedge_has_the_intervals_of_its_kind() -> None:
    near = HedgePhrase("hard by", Approximation.AROUND)
    (claim,) = read("It has hard by 5,000 people.", near)
    (same,) = read("It has around 5,000 people.")
    assert (claim.figure.hard, claim.figure.soft) == (same.figure.hard, same.figure.soft)
    (behind,) = read(
        "It has 5,000 people at the outside.", HedgePhrase("at the outside", Bound.AT_MOST, after=True)
    )
    assert behind.figure.hard.high == 5000


def test_an_added_hedge_may_share_words_with_those_of_the_language() -> None:
    (claim,) = read("It has all but over 5,000 people.", HedgePhrase("all but over", Bound.JUST_UNDER))
    assert str(claim.figure.hedge) == "just under"


def test_a_trap_refuses_the_number_in_its_phrases_only() -> None:
    trap = Trap("shirt", ["shirt {}", "wore {} on"], examples=[], counterexamples=[])
    texts = ("He wore shirt 12.", "He wore 12 on Monday.", "He wore 12 shirts.", "12 wore shirts.")
    assert [len(read(text, trap)) for text in texts] == [0, 0, 1, 1]
    plugin = Plugin("shirts", traps=[trap])
    (number,) = reconcile.trace("He wore shirt 12.", plugins=[plugin])
    assert (number.rule, number.read) == ("shirt", False)


def test_what_plugins_add_is_english() -> None:
    source = reconcile.Source("Son 5 smoots.", id="a", language="es")
    (claim,) = reconcile.extract(source, plugins=[Plugin("smoots", units=[SMOOT])])
    assert claim.figure.unit.dimension != "length"


def adding(name: str, *added: object) -> Plugin:
    fields = {UnitDefinition: "units", NumberWord: "numerals", HedgePhrase: "hedges"}
    return Plugin(name, **{fields[type(each)]: [each] for each in added})  # type: ignore[arg-type] # as sorted


@pytest.mark.parametrize(
    ("one", "two", "said"),
    [
        (
            SMOOT,
            UnitDefinition("smoot", 2, "meter"),
            "it reads the unit 'smoot' as '2 meter', and not as '1.7018 meter' like that of plugin 'a'",
        ),
        (
            SMOOT,
            UnitDefinition("ell", 2, "meter", names=["smoot"]),
            "the word for a unit 'smoot' as 'ell', and not as 'smoot' like that of plugin 'a'",
        ),
        (
            SMOOT,
            UnitDefinition("ell", 2, "meter", symbols=["smt"]),
            "the symbol 'smt' as 'ell', and not as 'smoot' like",
        ),
        (
            NumberWord("arb", 10**9),
            NumberWord("arb", 10**8),
            "it reads the number word 'arb' as '100000000', and not as '1000000000' like that of plugin 'a'",
        ),
        (
            HedgePhrase("hard by", Approximation.ABOUT),
            HedgePhrase("Hard by", Bound.UNDER),
            "it reads the hedge before a number 'hard by' as 'under', and not as 'about' like that of plugin 'a'",
        ),
    ],
)
def test_plugins_that_read_a_word_differently_are_refused_and_both_are_named(
    one: object, two: object, said: str
) -> None:
    for plugins in permutations((adding("a", one), adding("b", two))):
        with pytest.raises(PluginError) as error:
            merged(plugins)
        assert said in str(error.value)
        assert error.value.plugin == "b"


def test_a_plugin_that_reads_a_word_in_two_ways_contradicts_itself() -> None:
    with pytest.raises(PluginError, match="each word one meaning"):
        merged([Plugin("a", numerals=[NumberWord("arb", 10), NumberWord("arb", 100)])])


@pytest.mark.parametrize("added", [SMOOT, NumberWord("arb", 10**9), HedgePhrase("hard by", Bound.OVER)])
def test_what_two_plugins_add_alike_is_added_once(added: object) -> None:
    together = merged([adding("a", added), adding("b", added)]).additions
    assert len((*together.units, *together.numerals, *together.hedges)) == 1


def test_the_order_of_plugins_never_changes_what_is_read() -> None:
    plugins: Sequence[Plugin] = (
        adding("a", SMOOT),
        adding("b", NumberWord("arb", 10**9), HedgePhrase("hard by", Bound.OVER)),
        adding("c", UnitDefinition("ell", 2, SMOOT)),
    )
    text = "It was hard by 5 arb smoots, or 3 ells."
    first, *others = [reconcile.extract(text, plugins=order) for order in permutations(plugins)]
    assert [claim.figure.unit.name for claim in first] == ["smoot", "ell"]
    assert all(other == first for other in others)
