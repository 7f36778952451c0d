"""The reasons of findings: sentences that a reader understands without knowing the code."""

from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile import Source, compare, extract
from reconcile.claims.claim import Claim
from reconcile.claims.measurand import Aggregation, Modality
from reconcile.claims.period import Period
from reconcile.comparisons import relation as r
from reconcile.comparisons.answering import answers
from reconcile.comparisons.comparison import Comparison, equal
from reconcile.comparisons.relation import Conversion, Relation, amount
from reconcile.comparisons.verdict import Verdict
from reconcile.figures.figure import Figure
from reconcile.figures.interval import Interval
from reconcile.figures.unit import NUMBER, counted
from reconcile.findings.finding import Finding
from reconcile.findings.judging import judge
from reconcile.findings.naming import named
from reconcile.findings.phrases import clause, quantity, span
from reconcile.numerals.numeral import Form
from strategies import (
    ABOUT,
    AT_LEAST,
    FRACTION,
    HARD,
    HUNDREDS,
    KILOMETER,
    LAST_YEAR,
    NO,
    OVER,
    SHELLS,
    SHELLS_A_YEAR,
    THINGS,
    UNDER,
    UP_TO,
    YES,
    among,
    between,
    claim,
    claims,
    compared,
    figure,
    found,
    numeral,
    supply,
)

DELIVERED = claim(
    figure(224_000, counted("round"), ABOUT),
    "b",
    subject="European Union",
    measure="supplied",
    thing="ammunition round",
)
PLEDGED = claim(figure("1e6"), "a", subject="European Union", measure="supplied", modality=Modality.PLEDGED)
QUARTER = claim(
    figure(numeral("0.25", place="0.25", form=Form.FRACTION), FRACTION, UNDER),
    "b",
    subject="European Union",
    aggregation=Aggregation.SHARE,
    measure="supplied",
)


def three(held: Relation, *of: Claim) -> Finding:
    return judge(Comparison(supply, of, held, answers(of[0], of[1], THINGS)))


def test_a_share_is_worked_out() -> None:
    finding = three(r.share_of(DELIVERED, PLEDGED, QUARTER), DELIVERED, PLEDGED, QUARTER)
    assert finding.verdict is YES
    assert finding.reason.startswith(
        "The European Union supplied about 224,000 ammunition rounds, 22.4 percent of 1 million shells pledged; "
        "the share is said to be under 25 percent: they fit"
    )


def test_the_period_of_the_whole_is_said_with_it() -> None:
    within = evolve(PLEDGED, measurand=evolve(PLEDGED.measurand, period=Period(words="within a year")))
    finding = three(r.share_of(DELIVERED, within, QUARTER), DELIVERED, within, QUARTER)
    assert "22.4 percent of 1 million shells pledged within a year; the share" in finding.reason


def test_a_share_that_does_not_fit_is_a_conflict() -> None:
    more = evolve(DELIVERED, figure=figure(600_000))
    finding = three(r.share_of(more, PLEDGED, QUARTER), more, PLEDGED, QUARTER)
    assert finding.verdict is NO
    assert "60 percent of 1 million shells pledged" in finding.reason
    assert "under 25 percent: 2.4 times as much, 350,000 ammunition rounds apart" in finding.reason


def test_a_share_of_what_has_no_value_is_said_without_it() -> None:
    some = evolve(PLEDGED, figure=HUNDREDS, measurand=evolve(PLEDGED.measurand, modality=Modality.ACTUAL))
    finding = three(r.share_of(claim("60"), some, QUARTER), claim("60"), some, QUARTER)
    assert "out of words; the share is said to be under 25 percent: they fit" in finding.reason
    nested = r.share_of(claim("60"), r.plus(amount(some), amount(some)), QUARTER)
    assert three(nested, claim("60"), some, QUARTER).reason.endswith(".")


def test_a_sum_is_said_with_its_parts() -> None:
    whole, parts = claim("1000", measure="held"), (claim("30", "b"), claim("40", "c"))
    finding = three(r.sum_of(whole, *parts), whole, *parts)
    assert finding.verdict is NO
    assert finding.reason == (
        "Russia held 1,000 shells; the parts, 30 shells and 40 shells, add up to 70 shells: "
        "14.3 times as much, 930 shells apart (not stated: period)."
    )


LOADS = Conversion(
    name="shells in a container",
    hard=Interval(Decimal(1), Decimal(650)),
    soft=Interval(Decimal(300), Decimal(480)),
    unit=SHELLS.over(counted("container")),
    source="a scale",
)


def test_a_conversion_is_said_with_its_result() -> None:
    shells = claim(figure("9e6"), "a", measure="supplied", subject="Iran")
    boxes = claim(figure(11_000, counted("container")), "b", measure="supplied", subject="Iran")
    finding = found(shells, boxes, r.at_most(shells, r.converted(boxes, LOADS)))
    assert finding.verdict is NO
    assert finding.reason.startswith(
        "Iran supplied 9 million shells but Iran supplied 11,000 containers, at shells in a container "
        "between 3.15 million shells and 5.52 million shells: at least 1.63 times as much, at least 3.48 million"
    )


@pytest.mark.parametrize(
    ("dead", "hit", "verdict", "words"),
    [
        ("260000", "50000", NO, "5.2 times its whole, 210,000 shells too many"),
        ("230", "200", HARD, "possible only at a stretch, 1.15 times its whole"),
        ("20", "200", YES, "the part fits into its whole"),
        ("0", "-5", NO, "5 shells too many"),
    ],
)
def test_a_part_and_its_whole(dead: str, hit: str, verdict: Verdict, words: str) -> None:
    one, other = claim(dead, "a", measure="killed"), claim(hit, "b", measure="casualties")
    (finding,) = compared(one, other, rules=(among,))
    assert finding.verdict is verdict
    assert words in finding.reason


def test_a_part_of_what_is_open_tells_nothing() -> None:
    one = claim(figure(500, hedge=AT_LEAST), "a", measure="killed")
    other = claim(figure(100, hedge=AT_LEAST), "b", measure="casualties")
    (finding,) = compared(one, other, rules=(among,))
    assert finding.reason.endswith("too open to tell (not stated: period).")


def test_both_say_the_same() -> None:
    pledge: dict[str, Any] = {
        "subject": "European Union",
        "measure": "pledged",
        "period": LAST_YEAR,
        "place": "Brussels",
    }
    (finding,) = compared(*(claim(figure("1e6", hedge=ABOUT), source, **pledge) for source in "ab"))
    assert finding.reason == "Both say the European Union pledged about 1 million shells last year."


@pytest.mark.parametrize(
    ("left", "right", "reason"),
    [
        (figure(41), figure(42), "1.02 times as much, 1 shell apart"),
        (figure(200), figure(230), "both can be true only at a stretch, 1.15 times as much, 30 shells apart"),
        (figure(200, hedge=ABOUT), figure(210), "both can be one number"),
        (
            figure(2, hedge=AT_LEAST),
            figure(10, hedge=OVER),
            "nothing contradicts, but a side is too open to tell",
        ),
    ],
)
def test_what_two_figures_of_one_quantity_make(left: Figure, right: Figure, reason: str) -> None:
    finding = found(claim(left, "a", period=LAST_YEAR), claim(right, "b", period=LAST_YEAR))
    assert f": {reason}." in finding.reason
    assert " in one source and " in finding.reason
    in_one_text = found(claim(left, "a", period=LAST_YEAR), claim(right, "a", start=9, period=LAST_YEAR))
    assert " in one place and " in in_one_text.reason


def test_what_is_not_stated_is_said_in_brackets() -> None:
    finding = found(claim("5", "a", place="Kyiv"), claim("5", "b", period=LAST_YEAR))
    assert finding.reason.endswith("(not stated: period of the first, place of the second).")
    assert found(claim("5", "a", period=LAST_YEAR), claim("5", "b", period=LAST_YEAR)).reason.endswith(
        "5 shells last year."
    )


def test_what_may_differ_is_said_in_brackets() -> None:
    finding = found(claim("5", "a", subject="Ukraine air force"), claim("5", "b", subject="Ukraine"))
    assert finding.reason.endswith(
        "(not stated: period; the subjects may differ: Ukraine air force and Ukraine)."
    )


def test_why_claims_are_not_compared() -> None:
    left, right = claim("5", "a"), claim("5", "b", subject="Ukraine", modality=Modality.PLANNED)
    finding = judge(Comparison(equal, (left, right), None, answers(left, right, THINGS)))
    assert finding.verdict is Verdict.INCOMPARABLE
    assert (
        finding.reason
        == "Not compared: the subjects differ: Russia and Ukraine; the modalities differ: actual and planned."
    )


@pytest.mark.parametrize(
    ("facets", "said", "wanted"),
    [
        ({}, figure(5), "Russia produced 5 shells"),
        ({"subject": None}, figure(1), "1 shell produced"),
        ({"measure": None}, figure(5), "5 shells (Russia)"),
        ({"measure": None, "subject": None}, figure(5), "5 shells"),
        ({"measure": "killed"}, figure(5), "5 shells killed (Russia)"),
        ({"measure": "killed", "modality": Modality.ESTIMATED}, figure(5), "5 shells killed (estimated) (Russia)"),
        ({"measure": "population"}, figure(5, NUMBER), "the population of Russia is 5"),
        ({"measure": "casualties"}, figure(5), "the casualties of Russia are 5 shells"),
        ({"measure": "length", "subject": None, "thing": "front"}, figure(5, KILOMETER), "the length of the front is 5 kilometers"),
        ({"measure": "length", "subject": None}, figure(5, KILOMETER), "the length is 5 kilometers"),
        ({"modality": Modality.ESTIMATED}, figure(5), "Russia, by an estimate, produced 5 shells"),
        ({"modality": Modality.PLANNED}, figure(5), "Russia planned 5 shells to be produced"),
        ({"modality": Modality.PLEDGED, "measure": "pledged"}, figure(5), "Russia pledged 5 shells"),
        ({"modality": Modality.POSSIBLE}, figure(5), "Russia may have produced 5 shells"),
        ({"modality": Modality.REQUIRED, "period": LAST_YEAR}, figure(5), "Russia required 5 shells to be produced last year"),
        ({"modality": Modality.DENIED}, figure(5), "it is denied that Russia produced 5 shells"),
        ({"negated": True}, figure(5), "it is denied that Russia produced 5 shells"),
        ({"aggregation": Aggregation.ADDITIONAL}, figure(5), "Russia produced an additional 5 shells"),
        ({"thing": "artillery shell"}, figure("11e6", hedge=UP_TO), "Russia produced up to 11 million artillery shells"),
        ({"subject": "EU"}, between(6, 8), "the EU produced 6 to 8 shells"),
        ({"subject": "the Netherlands"}, figure(5), "the Netherlands produced 5 shells"),
        ({"period": Period(words="annually")}, figure(5, SHELLS_A_YEAR), "Russia produced 5 shells a year"),
        ({"period": Period(words="a year")}, figure(5), "Russia produced 5 shells a year"),
        ({"period": Period(words="in 2023")}, figure(5, SHELLS_A_YEAR), "Russia produced 5 shells a year in 2023"),
        ({}, figure("0.25", FRACTION), "Russia produced 25 percent"),
        ({"text": "hundreds\n of  shells."}, HUNDREDS, "Russia produced hundreds of shells"),
        ({"text": "x" * 99}, HUNDREDS, f"Russia produced {'x' * 80}…"),
    ],
)  # fmt: skip
def test_a_claim_as_a_clause(facets: dict[str, Any], said: Figure, wanted: str) -> None:
    assert clause(claim(said, **facets)) == wanted


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("The train carried 320 passengers.", "320 passengers carried (the train)"),
        ("The drones damaged 12 homes.", "12 homes damaged (drones)"),
        ("Employers created 900 jobs.", "900 jobs created (employers)"),
        ("Police arrest 7 people.", "7 people arrested (police)"),
        ("The coast guard pulls 37 bodies from the sea.", "37 bodies pulled (the coast guard)"),
        ("The profit of Brelco was $5 million.", "the profit of Brelco is 5 million USD"),
        ("The central bank of Chile raised its key rate to 7.5 percent.", "the key rate of Chile is 7.5 percent"),
        ("Canada's jobless rate dropped by 0.3 points.", "the jobless rate of Canada is down by 0.3 points"),
        ("A magnitude 6.4 quake struck.", "the magnitude of the quake is 6.4"),
        ("Karsten bought the mill for $9 million.", "the price is 9 million USD (Karsten)"),
        ("The rescue took 69 days.", "the duration of the rescue is 69 days"),
        ("Repairs will last 14 months.", "the duration (planned) of repairs is 14 months"),
        ("A third of voters stayed at home.", "33.3 percent stayed"),
        ("Wages rose 3 percent.", "the wage is up by 3 percent"),
    ],
)  # fmt: skip
def test_a_claim_of_a_text_is_said_in_plain_words(sentence: str, wanted: str) -> None:
    assert [clause(each) for each in extract(sentence)] == [wanted]


def test_a_figure_without_its_noun_keeps_its_rate() -> None:
    assert quantity(claim(figure("2e6", SHELLS_A_YEAR)), noun=False) == "2 million a year"
    assert quantity(claim(figure(5, KILOMETER)), noun=False) == "5 kilometers"
    assert quantity(claim(HUNDREDS, text="hundreds"), noun=False) == "hundreds"


def test_names_have_the_article_they_need() -> None:
    assert named("United States") == "the United States"
    assert named("The Hague") == "The Hague"
    assert named(None) == ""


@pytest.mark.parametrize(
    ("soft", "wanted"),
    [
        (Interval(Decimal(3), Decimal(5)), "between 3 shells and 5 shells"),
        (Interval(Decimal(3), None), "at least 3 shells"),
        (Interval(None, Decimal(1)), "at most 1 shell"),
        (Interval(), "any number"),
    ],
)
def test_an_amount_that_was_worked_out_in_words(soft: Interval, wanted: str) -> None:
    assert span(evolve(amount(claim("5")), soft=soft, best=None)) == wanted
    assert span(amount(claim("5"))) == "5 shells"


def test_the_second_claim_is_said_in_full_where_it_is_of_another_subject_or_nobody() -> None:
    fired = claim("9", "a", measure="consumed")
    nobody = claim("5", "b", subject=None)
    assert (
        "Russia consumed 9 shells but 5 shells produced:"
        in found(fired, nobody, r.at_most(fired, nobody)).reason
    )
    small = claim("3", "a", measure="consumed")
    said = found(small, claim("5", "b"), r.at_most(small, claim("5", "b"))).reason
    assert said.startswith("Russia consumed 3 shells and produced 5: the first is no more than the second")
    planned = claim("5", "b", measure="produced", modality=Modality.PLANNED)
    assert "and planned 5 to be produced" in found(small, planned, r.at_most(small, planned)).reason


def test_at_most_without_a_size_is_said_without_one() -> None:
    one, other = (
        claim(figure(value, hedge=hedge), "a") for value, hedge in ((500, AT_LEAST), (100, AT_LEAST))
    )
    assert "too open to tell" in found(one, other, r.at_most(one, other)).reason
    stretched = (claim(figure("2.3e6"), "a"), claim(figure("2e6"), "b"))
    assert "possible only at a stretch, 1.15 times as much" in found(*stretched, r.at_most(*stretched)).reason
    open_ends = (claim(figure(5, KILOMETER, OVER), "a"), claim(figure(5, KILOMETER, UNDER), "b"))
    assert found(*open_ends, r.at_most(*open_ends)).reason.startswith(
        "Russia produced over 5 kilometers but produced under 5 kilometers: the first cannot be the smaller"
    )
    assert "they cannot both be true" in found(*open_ends).reason


@given(claims(), claims(), st.booleans())
@settings(max_examples=300)
def test_any_reason_is_one_line_that_ends_with_a_full_stop(left: Claim, right: Claim, most: bool) -> None:  # noqa: FBT001 - Hypothesis fills it in
    held = (r.at_most if most else r.equal)(left, right)
    reason = found(left, right, held).reason
    assert reason.endswith(".")
    assert not reason.endswith("..")
    assert len(reason.splitlines()) == 1
    assert "  " not in reason
    assert "None" not in reason or "None" in left.text + right.text
    assert reason.isprintable()


@pytest.mark.parametrize(
    ("text", "statement", "said"),
    [
        ("Inflation in Ghana was 9.2 percent.", "Ghana's inflation was 8 percent.", ", 1.2 percentage points apart"),
        ("A third of voters stayed at home.", "A quarter of voters stayed at home.", ", 8.33 percentage points apart"),
        ("Labour got 34 percent of the vote against 29 for the Greens.", "Labour leads by five points.", " = 5 percentage points:"),
        ("The pound stood at $1.2620.", "The pound stood at $1.4620.", ", 0.2 USD apart"),
    ],
)  # fmt: skip
def test_two_shares_are_percentage_points_apart(text: str, statement: str, said: str) -> None:
    (finding,) = compare([Source(text), Source(statement)])
    assert said in finding.reason


def test_the_table_gives_the_gap_of_two_shares_in_percentage_points() -> None:
    report = compare(
        [Source("A third of voters stayed at home."), Source("A quarter of voters stayed at home.")]
    )
    assert "8.33 percentage points" in " ".join(str(report).split())
