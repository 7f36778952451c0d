"""The strategies of the kit: right by construction, readable when shrunk, and found by type."""

import json
import subprocess
import sys
from decimal import Decimal

import hypothesis.strategies as st
import pint
import pytest
from attrs import evolve
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis.errors import NoSuchExample

import reconcile
import reconcile.testing as kit
from reconcile import Claim, Figure, Report, Source
from reconcile.claims.measurand import Measurand, Modality
from reconcile.figures.hedge import BARE, Hedge
from reconcile.figures.interval import Interval
from reconcile.figures.unit import Unit
from reconcile.language.kinds import Bound
from reconcile.numerals.numeral import Numeral
from reconcile.plugin import Measure, Plugin, Thing, Verdict
from reconcile.testing.registering import register
from reconcile.testing.texts import sources
from reconcile_munitions import plugin as munitions

MADE = {
    Claim: kit.claims,
    Figure: kit.figures,
    Hedge: kit.hedges,
    Interval: kit.intervals,
    Measurand: kit.measurands,
    Numeral: kit.numerals,
    Report: kit.reports,
    Source: kit.sources,
    Unit: kit.units,
}
GLASS = Plugin(
    "glass",
    things=[Thing("bottle")],
    measures=[Measure("blown", verbs=["blow"]), Measure("weight", nouns=["weight"])],
)
SLOW = [HealthCheck.too_slow]  # no matter how busy the machine is; all the others are on
# 101 stands for a course or a road in some texts, and is then no count.
NOT_COUNTS = frozenset({Decimal(101)})


@given(st.data(), kit.claims())
def test_a_claim_is_read_back_from_every_sentence_that_says_it(data: st.DataObject, claim: Claim) -> None:
    if {numeral.value for numeral in claim.figure.numerals} & NOT_COUNTS:
        return
    for text in (claim.sentence, data.draw(kit.sentences(claim))):
        (read,) = reconcile.extract(text, plugins=[])
        for facet in ("measure", "subject", "thing", "modality", "aggregation"):
            assert getattr(read.measurand, facet) == getattr(claim.measurand, facet)
        assert str(read.measurand.period).lower() == str(claim.measurand.period).lower()
        assert (read.figure.soft, read.figure.unit) == (claim.figure.soft, claim.figure.unit)
        assert read.figure.hedge == claim.figure.hedge
        assert read.origin == claim.origin


@given(kit.claims(plugin=munitions) | kit.claims())
def test_a_claim_stands_in_its_sentence_where_it_says(claim: Claim) -> None:
    assert claim.sentence[claim.start : claim.end] == claim.text
    assert (claim.figure.start, claim.figure.end) == (claim.start, claim.end)
    assert claim.figure.soft.within(claim.figure.hard)


@given(kit.claims(hedged=False))
def test_a_claim_without_a_hedge_has_a_value(claim: Claim) -> None:
    assert claim.figure.value is not None
    assert claim.figure.hedge == BARE


@given(kit.claims(plugin=GLASS))
def test_claims_may_be_of_the_things_and_the_measures_of_a_plugin(claim: Claim) -> None:
    assert (claim.measurand.measure, claim.measurand.thing) == ("blown", "bottle")


@given(kit.claims(about=st.just(Measurand(measure="held", subject="Norway"))))
def test_claims_may_be_about_what_is_given(claim: Claim) -> None:
    assert claim.measurand.subject == "Norway"


@given(kit.claims(about=st.just(Measurand(measure="population"))))
def test_a_claim_that_no_verb_says_is_its_figure_alone(claim: Claim) -> None:
    assert claim.sentence == f"{claim.text}."


def test_of_a_claim_that_no_form_is_known_for_its_own_sentence_is_given() -> None:
    (claim,) = reconcile.extract("Norway sold 5 trucks.")
    for about in (Measurand(), evolve(claim.measurand, modality=Modality.DENIED)):
        assert find(kit.sentences(evolve(claim, measurand=about)), lambda _text: True) == claim.sentence


@given(kit.reports())
@settings(max_examples=30)
def test_a_report_is_one_that_the_pipeline_gives(report: Report) -> None:
    assert {finding.verdict for finding in report} <= set(Verdict)
    json.dumps(report.to_dict())


@given(sources(id="one") | sources())
def test_a_source_has_claims(source: Source) -> None:
    assert source.text.endswith(".")
    assert source.id


@given(kit.quantities())
def test_a_quantity_is_one_of_pint(quantity: "pint.Quantity[Decimal]") -> None:
    assert quantity.magnitude >= 0


@given(kit.figures(hedges=st.just(Hedge(Bound.UP_TO)), units=kit.units()))
def test_a_figure_has_the_hedge_that_is_asked_for_if_it_has_one(figure: Figure) -> None:
    assert figure.hedge in (BARE, Hedge(Bound.UP_TO))


@pytest.mark.parametrize(
    ("strategy", "wanted", "shrunk"),
    [
        (kit.claims().map(lambda claim: claim.sentence), lambda _text: True, "France fired 0 shells."),
        (
            kit.claims().map(lambda claim: claim.sentence),
            lambda text: "drone" in text and "million" in text,
            "France fired 1 million drones.",
        ),
        (kit.sources().map(lambda source: source.text), lambda _text: True, "France fired 0 shells."),
        (kit.near_misses("11 million"), lambda text: ".1" in text, ".11 million"),
        (kit.near_misses("one two"), lambda text: text.startswith("two"), "two one"),
        (kit.hedges().map(str), lambda _text: True, ""),
        (kit.numerals(least=1).map(lambda numeral: numeral.value), lambda _value: True, Decimal(1)),
    ],
)
def test_what_is_found_shrinks_to_what_one_can_read(
    strategy: st.SearchStrategy[object], wanted: object, shrunk: object
) -> None:
    calm = settings(database=None, max_examples=2000, derandomize=True)
    assert find(strategy, wanted, settings=calm) == shrunk  # type: ignore[arg-type] # a function


@pytest.mark.parametrize("kind", MADE, ids=lambda kind: kind.__name__)
def test_a_value_of_each_kind_is_made_from_its_type(kind: type) -> None:
    register()

    @given(st.from_type(kind))
    @settings(max_examples=10)
    def law(value: object) -> None:
        assert isinstance(value, kind)

    law()


def test_from_type_works_with_nothing_imported() -> None:
    code = """
from hypothesis import HealthCheck, given, settings
from reconcile import Claim, Report

@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])  # the machine may be busy
@given(...)
def law(claim: Claim, report: Report):
    assert claim.sentence[claim.start:claim.end] == claim.text

law()
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert not done.stderr


@pytest.mark.parametrize(
    "name", ["claims", "figures", "hedges", "measurands", "periods", "quantities", "sources"]
)
def test_no_strategy_filters(name: str) -> None:
    tried = 0

    @given(getattr(kit, name)())
    @settings(max_examples=200, phases=[Phase.generate], suppress_health_check=SLOW, database=None)
    def law(_value: object) -> None:
        nonlocal tried
        tried += 1

    law()
    assert tried >= 190 or name in ("hedges", "periods")  # of few values there are few to try


def test_health_checks_are_on() -> None:
    assert list(settings().suppress_health_check) == SLOW


@given(st.data(), st.text(max_size=20))
def test_a_near_miss_of_any_text_is_a_text(data: st.DataObject, text: str) -> None:
    assert len(data.draw(kit.near_misses(text))) <= len(text) + 3 * len(" million")


def test_near_misses_find_what_random_text_does_not() -> None:
    def crashes(text: str) -> bool:
        return ".1" in text and "million" in text

    calm = settings(database=None, max_examples=300, derandomize=True)
    assert find(kit.near_misses("11 million"), crashes, settings=calm)
    with pytest.raises(NoSuchExample):
        find(st.text(), crashes, settings=calm)


def test_the_public_names_of_the_kit_are_those_of_its_list() -> None:
    assert list(kit.__all__) == sorted(kit.__all__)
    assert dir(kit) == kit.__all__
    assert all(getattr(kit, name).__doc__ for name in kit.__all__)
    with pytest.raises(AttributeError, match=r"no attribute 'claim'.*claims"):
        kit.claim  # type: ignore[attr-defined]  # noqa: B018 - to ask for it is the test


def test_claims_are_in_the_moods_that_sentences_are_known_for() -> None:
    for mood in (Modality.ACTUAL, Modality.PLANNED, Modality.PLEDGED):
        assert find(kit.claims(), lambda claim, mood=mood: claim.measurand.modality is mood)  # type: ignore[misc] # the default binds it
