"""The gates: what is asked of two measurands before their numbers are compared."""

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given

from reconcile.claims.claim import Claim
from reconcile.claims.measurand import Aggregation, Modality, Thing
from reconcile.claims.period import Extent, Period
from reconcile.comparisons.answering import answers
from reconcile.comparisons.gates import Answer, GateAnswer, ask, barrier
from reconcile.comparisons.kinship import Kinship, is_a, kinship, noun_of
from reconcile.comparisons.rule import Gate
from reconcile.comparisons.times import Times, as_of, times
from reconcile.figures.figure import Figure
from reconcile.figures.unit import NUMBER, PERCENT, YEAR, Unit, counted, product, unit
from strategies import (
    KILOMETER,
    LAST_YEAR,
    SHELLS_A_YEAR,
    THINGS,
    between,
    claim,
    claims,
    figure,
)

DOLLAR, EURO = unit("USD", "currency USD"), unit("EUR", "currency EUR")
SAME, DIFFERENT, UNKNOWN = Answer.SAME, Answer.DIFFERENT, Answer.UNKNOWN


def answer(gate: Gate, left: Claim, right: Claim) -> GateAnswer:
    """What the gate answers, which must be the mirror image of what it answers the other way round."""
    found, mirrored = ask(gate, left, right, THINGS), ask(gate, right, left, THINGS)
    assert found.answer is mirrored.answer
    return found


def of(facets: dict[str, Any], figure_of: Figure | None = None, source: str = "a") -> Claim:
    return claim(figure_of or figure(10), source, **facets)


def days(start: str | None, end: str | None, extent: Extent = Extent.DURING, words: str = "then") -> Period:
    first, last = (dt.date.fromisoformat(day) if day else None for day in (start, end))
    return Period(words=words, start=first, end=last, extent=extent)


@pytest.mark.parametrize(
    ("left", "right", "wanted", "reason"),
    [
        (KILOMETER, KILOMETER, SAME, "of one dimension"),
        (KILOMETER, unit("mile", "length"), SAME, "of one dimension"),
        (product(KILOMETER, YEAR), product(YEAR, KILOMETER), SAME, "of one dimension"),
        (counted("shell"), SHELLS_A_YEAR, SAME, "a total and a rate"),
        (NUMBER, counted("person"), DIFFERENT, "the dimensions differ: a pure number and count"),
        (DOLLAR, EURO, DIFFERENT, "the currencies differ: USD and EUR"),
        (KILOMETER, NUMBER, DIFFERENT, "the dimensions differ: length and a pure number"),
    ],
)
def test_the_gate_of_dimensions(left: Unit, right: Unit, wanted: Answer, reason: str) -> None:
    found = answer(Gate.DIMENSION, claim(figure(2, left)), claim(figure(2, right)))
    assert (found.answer, found.reason) == (wanted, reason)


@pytest.mark.parametrize(
    ("left", "right", "wanted", "reason"),
    [
        ("shell", "artillery shell", SAME, "of one thing"),
        ("shell", "munition", UNKNOWN, "shells are a kind of munition: a part of the whole"),
        ("munition", "shell", UNKNOWN, "shells are a kind of munition: a part of the whole"),
        ("shell", "missile", DIFFERENT, "the things differ: shell and missile"),
        ("widget", "Widget", SAME, "of one thing"),
        (
            "armoured vehicle",
            "vehicle",
            UNKNOWN,
            "armoured vehicles are a kind of vehicle: a part of the whole",
        ),
        (
            "armoured vehicle",
            "civilian vehicle",
            DIFFERENT,
            "the things differ: armoured vehicle and civilian vehicle",
        ),
        ("tank and howitzer", "tank", UNKNOWN, "tanks and howitzers and tanks may overlap"),
        ("tank and howitzer", "drone", DIFFERENT, "the things differ: tank and howitzer and drone"),
        (None, "shell", UNKNOWN, "not stated: what is counted of the first"),
        ("shell", None, UNKNOWN, "not stated: what is counted of the second"),
        (None, None, UNKNOWN, "not stated: what is counted"),
    ],
)
def test_the_gate_of_things(left: str | None, right: str | None, wanted: Answer, reason: str) -> None:
    one, other = (claim(figure(5, KILOMETER), thing=thing) for thing in (left, right))
    found = answer(Gate.THING, one, other)
    assert (found.answer, found.reason) == (wanted, reason)


def test_what_a_share_is_of_is_not_what_is_counted() -> None:
    part = claim(figure(25, PERCENT), thing="target", aggregation=Aggregation.SHARE)
    assert answer(Gate.THING, part, claim("5")).reason == "one is a share"
    assert answer(Gate.THING, part, part).answer is SAME


@pytest.mark.parametrize(
    ("left", "right", "kin"),
    [
        ("cluster shell", "shell", Kinship.NARROWER),
        ("cluster shell", "munition", Kinship.NARROWER),
        ("munition", "cluster shell", Kinship.BROADER),
        ("cluster shell", "guided munition", Kinship.MIXED),
        ("guided munition", "cluster shell", Kinship.MIXED),
        ("heavy artillery gun", "heavy gun", Kinship.NARROWER),
        ("heavy gun", "tracked gun", Kinship.APART),
        ("cluster shell", "artillery shell", Kinship.NARROWER),
        ("container of munition", "container", Kinship.NARROWER),
        ("container of munition", "container of grain", Kinship.APART),
        ("shell", "widget", Kinship.APART),
        ("missile", "new shell", Kinship.APART),
        ("cluster shell", "cluster round", Kinship.SAME),
        ("vehicle", "armoured vehicle", Kinship.BROADER),
        ("munition", "cluster missile", Kinship.BROADER),
        ("shell or rocket", "shell", Kinship.MIXED),
        (" ", " of ", Kinship.APART),
    ],
)
def test_how_two_things_stand_to_each_other(left: str, right: str, kin: Kinship) -> None:
    assert kinship(left, right, THINGS) is kin


def test_a_thing_that_two_plugins_describe_is_one_thing() -> None:
    theirs = Thing("shell", names=["projectile"])
    assert kinship("shell", "projectile", {**THINGS, "projectile": theirs}) is Kinship.SAME


def test_a_noun_is_a_thing_if_all_its_parts_are() -> None:
    munition = THINGS["munition"]
    assert is_a("artillery shell and missile", munition, THINGS)
    assert not is_a("artillery shell and widget", munition, THINGS)
    assert not is_a("widget", munition, THINGS)
    assert not is_a(None, munition, THINGS)


def test_what_a_count_is_of_is_the_noun_that_tells_most() -> None:
    assert noun_of(claim(figure(5), thing="artillery shell")) == "artillery shell"
    assert noun_of(claim(figure(5), thing=None)) == "shell"
    assert noun_of(claim(figure(5, KILOMETER), thing=None)) is None


@pytest.mark.parametrize(
    ("left", "right", "wanted", "reason"),
    [
        ("produced", "produced", SAME, "of one measure"),
        ("produced", "consumed", DIFFERENT, "the measures differ: produced and consumed"),
        (None, "consumed", UNKNOWN, "not stated: measure of the first"),
    ],
)
def test_the_gate_of_measures(left: str | None, right: str | None, wanted: Answer, reason: str) -> None:
    found = answer(Gate.MEASURE, of({"measure": left}), of({"measure": right}))
    assert (found.answer, found.reason) == (wanted, reason)


@pytest.mark.parametrize(
    ("left", "right", "wanted", "reason"),
    [
        ("Russia", "russia", SAME, "of one subject"),
        ("Russia", "Ukraine", DIFFERENT, "the subjects differ: Russia and Ukraine"),
        ("Ukraine", "Ukraine air force", UNKNOWN, "the subjects may differ: Ukraine and Ukraine air force"),
        ("Niger", "Nigeria", DIFFERENT, "the subjects differ: Niger and Nigeria"),
        ("VW", "Volkswagen", UNKNOWN, "the subjects may differ: VW and Volkswagen"),
        ("Bank of Elmstead", "BE", UNKNOWN, "the subjects may differ: Bank of Elmstead and BE"),
        ("VW", "Vodafone", DIFFERENT, "the subjects differ: VW and Vodafone"),
        ("UN", "Ukraine", DIFFERENT, "the subjects differ: UN and Ukraine"),
        ("BMW", "MB", DIFFERENT, "the subjects differ: BMW and MB"),
        ("Russia", None, UNKNOWN, "not stated: subject of the second"),
    ],
)
def test_the_gate_of_subjects(left: str | None, right: str | None, wanted: Answer, reason: str) -> None:
    found = answer(Gate.SUBJECT, of({"subject": left}), of({"subject": right}))
    assert (found.answer, found.reason) == (wanted, reason)


def test_two_recipients_make_two_quantities() -> None:
    found = answer(Gate.SUBJECT, of({"recipient": "Ukraine"}), of({"recipient": "Israel"}))
    assert (found.answer, found.reason) == (DIFFERENT, "the recipients differ: Ukraine and Israel")
    assert answer(Gate.SUBJECT, of({"recipient": "Ukraine"}), of({})).answer is SAME


@pytest.mark.parametrize(
    ("left", "right", "wanted"),
    [
        ("Kyiv", "Kyiv", SAME),
        ("Kyiv", "Kyiv region", UNKNOWN),
        ("Kyiv", "Lviv", DIFFERENT),
        ("Kyiv", None, UNKNOWN),
    ],
)
def test_the_gate_of_places(left: str | None, right: str | None, wanted: Answer) -> None:
    assert answer(Gate.PLACE, of({"place": left}), of({"place": right})).answer is wanted


@pytest.mark.parametrize(
    ("left", "right", "sentence", "wanted"),
    [
        ("Tasmania", "Tasmanian", "Two were lost in Tasmania.", UNKNOWN),
        ("Catalan", "Catalonia", "Two were lost in Catalonia.", UNKNOWN),
        ("Milan", "Milton", "Two were lost in Milton.", DIFFERENT),
        ("Nairobi", "Kilimani", "Two burned in Nairobi's Kilimani quarter.", UNKNOWN),
        ("Kilimani", "Nairobi", "Two burned in Kilimani, in Nairobi.", UNKNOWN),
        ("Natanz", "Fordow", "Two burned in Natanz and Fordow.", DIFFERENT),
        ("Natanz", "Fordow", "Two burned in Natanz.", DIFFERENT),
        ("Austria", "Austrian", "Two burned in Austria.", UNKNOWN),
    ],
)
def test_a_place_may_lie_in_the_one_beside_it(left: str, right: str, sentence: str, wanted: Answer) -> None:
    here, there = (evolve(of({"place": place}), sentence=sentence) for place in (left, right))
    assert answer(Gate.PLACE, here, there).answer is wanted


YEAR_2022, YEAR_2023 = days("2022-01-01", "2022-12-31"), days("2023-01-01", "2023-12-31")
SINCE_2022 = days("2022-02-24", None, Extent.SINCE)
MARCH = days("2023-03-01", "2023-03-31")


@pytest.mark.parametrize(
    ("left", "right", "stand"),
    [
        (YEAR_2022, YEAR_2023, Times.APART),
        (YEAR_2023, days("2023-01-01", "2023-12-31", words="last year"), Times.EQUAL),
        (MARCH, YEAR_2023, Times.WITHIN),
        (YEAR_2023, SINCE_2022, Times.WITHIN),
        (SINCE_2022, YEAR_2022, Times.OVERLAPS),
        (days(None, "2021-01-01", Extent.UNTIL), YEAR_2022, Times.APART),
        (days("2021-01-01", "2021-06-01", Extent.UNTIL), days(None, "2021-06-01"), Times.EQUAL),
        (days("2022-02-24", "2022-02-25", Extent.SINCE), SINCE_2022, Times.EQUAL),
        (Period(words="then"), YEAR_2022, Times.OPEN),
    ],
)
def test_how_two_periods_stand_to_each_other(left: Period, right: Period, stand: Times) -> None:
    mirrored = {Times.WITHIN: Times.AROUND}.get(stand, stand)
    assert times(left, right) is stand
    assert times(right, left) is mirrored


@pytest.mark.parametrize(
    ("left", "right", "wanted", "reason"),
    [
        (YEAR_2022, YEAR_2023, DIFFERENT, "the periods differ: then and then"),
        (YEAR_2022, YEAR_2022, SAME, "of one period"),
        (MARCH, YEAR_2023, UNKNOWN, "then lies within then"),
        (YEAR_2023, MARCH, UNKNOWN, "then lies within then"),
        (SINCE_2022, YEAR_2022, UNKNOWN, "then and then overlap"),
        (None, None, UNKNOWN, "not stated: period"),
        (LAST_YEAR, None, UNKNOWN, "not stated: period of the second"),
        (LAST_YEAR, Period(words="This Year", relative=("year", 0)), DIFFERENT, "the periods differ: last year and This Year"),
        (LAST_YEAR, Period(words="the past year", relative=("year", -1)), SAME, "of one period"),
        (LAST_YEAR, Period(words="a month ago", relative=("month", -1)), UNKNOWN, "the periods may differ: last year and a month ago"),
        (Period(words="the war"), Period(words="The war"), SAME, "of one period, by its words"),
    ],
)  # fmt: skip
def test_the_gate_of_periods(left: Period | None, right: Period | None, wanted: Answer, reason: str) -> None:
    found = answer(Gate.PERIOD, of({"period": left}), of({"period": right}))
    assert (found.answer, found.reason) == (wanted, reason)


def test_last_year_in_two_texts_may_be_two_years_unless_neither_has_a_date() -> None:
    last, later = of({"period": LAST_YEAR}), Period(words="the year before", relative=("year", -2))
    other = of({"period": later}, source="b")
    assert answer(Gate.PERIOD, last, other).answer is DIFFERENT
    assert answer(Gate.PERIOD, last, evolve(other, date=dt.date(2024, 5, 1))).answer is UNKNOWN


RATE = {"aggregation": Aggregation.RATE}


def test_a_total_over_a_known_period_is_a_rate() -> None:
    total, rate = of({"period": LAST_YEAR}), of(RATE, figure(2, SHELLS_A_YEAR))
    for gate in (Gate.DIMENSION, Gate.PERIOD, Gate.AGGREGATION):
        assert answer(gate, total, rate).answer is SAME
    dated = of({**RATE, "period": YEAR_2022}, figure(2, SHELLS_A_YEAR))
    total_of_2023 = of({"period": days("2023-01-01", "2023-12-31")})
    assert answer(Gate.PERIOD, dated, total_of_2023).answer is DIFFERENT


def test_over_what_time_a_total_is_may_not_be_known() -> None:
    assert answer(Gate.AGGREGATION, of({}), of(RATE)).answer is UNKNOWN
    assert answer(Gate.PERIOD, of({}), of(RATE)).answer is UNKNOWN


@pytest.mark.parametrize(
    ("left", "right", "wanted"),
    [
        (Modality.ACTUAL, Modality.ACTUAL, SAME),
        (Modality.ACTUAL, Modality.ESTIMATED, SAME),
        (Modality.ACTUAL, Modality.POSSIBLE, DIFFERENT),
        (Modality.ESTIMATED, Modality.POSSIBLE, UNKNOWN),
        (Modality.PLANNED, Modality.PLEDGED, UNKNOWN),
        (Modality.REQUIRED, Modality.POSSIBLE, UNKNOWN),
        (Modality.PLANNED, Modality.DENIED, DIFFERENT),
        (Modality.ACTUAL, Modality.PLEDGED, DIFFERENT),
        (Modality.ACTUAL, Modality.DENIED, DIFFERENT),
        (Modality.UNDER_WAY, Modality.ACTUAL, SAME),
        (Modality.UNDER_WAY, Modality.PLANNED, UNKNOWN),
        (Modality.PLEDGED, Modality.UNDER_WAY, UNKNOWN),
        (Modality.UNDER_WAY, Modality.POSSIBLE, DIFFERENT),
        (Modality.UNDER_WAY, Modality.REQUIRED, DIFFERENT),
    ],
)
def test_the_gate_of_modality(left: Modality, right: Modality, wanted: Answer) -> None:
    assert answer(Gate.MODALITY, of({"modality": left}), of({"modality": right})).answer is wanted


@pytest.mark.parametrize(
    ("sentence", "measure", "wanted"),
    [
        ("The striker is sidelined for six weeks.", "duration", UNKNOWN),
        ("The flight lasts six weeks.", "duration", UNKNOWN),
        ("A six-week journey began.", "duration", UNKNOWN),
        ("The crew spent six weeks there.", "duration", DIFFERENT),
        ("The crew left after six weeks.", "elapsed", DIFFERENT),
    ],
)
def test_what_is_to_last_so_long_is_told_of_as_lasting(sentence: str, measure: str, wanted: Answer) -> None:
    at = sentence.index("six")
    text = "six-week" if "-" in sentence else "six weeks"
    told = evolve(of({"measure": measure}), sentence=sentence, start=at, end=at + len(text), text=text)
    planned = of({"measure": measure, "modality": Modality.PLANNED})
    assert answer(Gate.MODALITY, planned, told).answer is wanted
    assert answer(Gate.MODALITY, told, planned).answer is wanted


@pytest.mark.parametrize(
    ("measure", "wanted"), [("price", UNKNOWN), ("purchased", UNKNOWN), ("supplied", DIFFERENT)]
)
def test_a_deal_that_is_agreed_on_is_told_of_as_done(measure: str, wanted: Answer) -> None:
    agreed = of({"measure": measure, "modality": Modality.PLEDGED})
    assert answer(Gate.MODALITY, agreed, of({"measure": measure})).answer is wanted


@pytest.mark.parametrize(
    ("imposed", "mood", "paid", "wanted"),
    [
        ("fine", Modality.ACTUAL, "price", UNKNOWN),
        ("uphold", Modality.ACTUAL, "fine", UNKNOWN),
        ("buy", Modality.ACTUAL, "price", DIFFERENT),
        ("fine", Modality.ACTUAL, "supplied", DIFFERENT),
        ("fine", Modality.DENIED, "price", DIFFERENT),
    ],
)
def test_what_is_imposed_is_to_be_paid(imposed: str, mood: Modality, paid: str, wanted: Answer) -> None:
    fined = of({"measure": imposed, "modality": mood})
    required = of({"measure": paid, "modality": Modality.REQUIRED})
    assert answer(Gate.MODALITY, fined, required).answer is wanted
    assert answer(Gate.MODALITY, required, fined).answer is wanted


@pytest.mark.parametrize(
    ("left", "right", "wanted"),
    [
        (Aggregation.SHARE, Aggregation.SHARE, SAME),
        (Aggregation.ADDITIONAL, Aggregation.TOTAL, UNKNOWN),
        (Aggregation.ADDITIONAL, Aggregation.RATE, UNKNOWN),
        (Aggregation.CHANGE, Aggregation.TOTAL, DIFFERENT),
        (Aggregation.AVERAGE, Aggregation.TOTAL, DIFFERENT),
        (Aggregation.SHARE, Aggregation.TOTAL, DIFFERENT),
    ],
)
def test_the_gate_of_aggregation(left: Aggregation, right: Aggregation, wanted: Answer) -> None:
    assert answer(Gate.AGGREGATION, of({"aggregation": left}), of({"aggregation": right})).answer is wanted


def test_what_is_denied_is_not_what_is_said() -> None:
    found = answer(Gate.NEGATION, of({}), of({"negated": True}))
    assert (found.answer, found.reason) == (DIFFERENT, "one of them is denied")
    assert answer(Gate.NEGATION, of({"negated": True}), of({"negated": True})).answer is SAME


def test_what_was_prevented_did_not_happen() -> None:
    happened, averted = of({"measure": "collision"}), of({"measure": "avert"})
    found = answer(Gate.NEGATION, happened, averted)
    assert (found.answer, found.reason) == (DIFFERENT, "one of them was prevented")
    assert answer(Gate.NEGATION, averted, of({"measure": "prevent"})).answer is SAME
    assert answer(Gate.NEGATION, happened, of({"measure": "prevent", "negated": True})).answer is SAME


def test_a_barrier_is_not_asked_of_what_a_rule_crosses() -> None:
    left, right = of({}), of({"modality": Modality.PLANNED})
    found = barrier(left, right, THINGS)
    assert found is not None
    assert found.reason == "the modalities differ: actual and planned"
    assert barrier(left, right, THINGS, frozenset({Gate.MODALITY})) is None


def test_a_claim_counts_up_to_the_end_of_its_period() -> None:
    day = dt.date(2024, 5, 1)
    assert as_of(claim(between(1, 2), date=day)) == day
    assert as_of(claim("5", date=day, period=YEAR_2022)) == YEAR_2022.end
    assert as_of(claim("5", date=day, period=SINCE_2022)) == day


@given(claims(), claims())
def test_the_gates_answer_in_order_with_reasons_and_alike_both_ways(left: Claim, right: Claim) -> None:
    found, mirrored = answers(left, right, THINGS), answers(right, left, THINGS)
    assert [each.gate for each in found] == list(Gate)
    assert [each.answer for each in found] == [each.answer for each in mirrored]
    assert all(each.reason and "None" not in each.reason for each in found)


@given(claims(), claims())
def test_there_is_a_barrier_where_a_gate_says_different(left: Claim, right: Claim) -> None:
    found = barrier(left, right, THINGS)
    kept = [each for each in answers(left, right, THINGS) if each.answer is DIFFERENT]
    assert found in kept if kept else found is None


@given(claims())
def test_no_gate_tells_a_claim_from_itself(one: Claim) -> None:
    assert barrier(one, one, THINGS) is None


def test_a_year_is_as_long_as_its_words_say() -> None:
    assert LAST_YEAR.days == Decimal("365.25")
    assert str(LAST_YEAR) == "last year"


@pytest.mark.parametrize(
    ("left", "right", "wanted"),
    [
        ("Kyiv", "Ukraine", UNKNOWN),
        ("Kyiv", "Lviv", DIFFERENT),
        ("Ukraine", "France", DIFFERENT),
        ("Kyiv", None, UNKNOWN),
    ],
)
def test_a_city_may_lie_in_a_country(left: str, right: str | None, wanted: Answer) -> None:
    assert answer(Gate.PLACE, claim("5", place=left), claim("5", place=right)).answer is wanted


def test_a_price_is_of_the_buyer_and_of_the_thing() -> None:
    bought, worth = (
        claim("5", measure="price", subject="Apple"),
        claim("5", measure="price", subject="bridge"),
    )
    assert answer(Gate.SUBJECT, bought, worth).answer is UNKNOWN
    assert answer(Gate.SUBJECT, bought, bought).answer is SAME
