"""Constructions of news: who acts, what is measured, and what a verb or a noun between them makes of it."""

import pytest

from agreeing import verdicts
from claim_corpus import claim_of
from reconcile.figures.figure import Change


@pytest.mark.parametrize("verb", ["slows", "cools", "softens", "moderates", "narrows", "eases", "slowed"])
def test_a_level_slows(verb: str) -> None:
    assert claim_of(f"Nigerian inflation {verb} to 21.8 percent").measurand.measure == "inflation"


@pytest.mark.parametrize(
    ("text", "measure", "subject"),
    [
        ("The teams' income rose by a third.", "income", "team"),
        ("Farmers’ incomes fell 5 percent in May.", "income", "farmer"),
        ("The income of the 'Teams' rose 5 percent.", "income", None),
        ("The team's income rose by a third.", "income", "team"),
    ],
)
def test_several_own_with_a_bare_apostrophe(text: str, measure: str, subject: str | None) -> None:
    found = claim_of(text).measurand
    assert (found.measure, found.subject) == (measure, subject)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Vietnam's VinFast built 40 cars.", "VinFast"),
        ("South Korea's Samsung sold 40 phones.", "Samsung"),
        ("Poland's Parliament passed 40 laws.", "Poland"),
        ("Acme's ships carried 40 tanks.", "acme ship"),
        ("Norway's ships carried 40 tanks.", "Norway"),
        ("The 40 km railway carried 300 people.", "railway"),
        ("A £40m ferry carried 300 people.", "ferry"),
        ("The 40 men carried 300 bricks.", "man"),
        ("The 40 km carried 300 people.", None),
    ],
)
def test_who_acts_behind_a_country_or_an_amount(text: str, subject: str | None) -> None:
    assert claim_of(text, "300" if "300" in text else "40").measurand.subject == subject


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("The jobless rate was unchanged at 4%.", "jobless rate"),
        ("The jobless rate held at 4%.", "jobless rate"),
        ("Unemployment held steady at a low of 4% in May.", "unemployment"),
        ("Inflation remained unchanged at 4%.", "inflation"),
        ("The town held 4 men.", "held"),
        ("Homes changed hands for an average 4 million euros.", "price"),
        ("Homes changed hands for an average of 4 million euros.", "price"),
    ],
)
def test_a_level_that_stays_is_the_measure(text: str, measure: str) -> None:
    assert claim_of(text, "4").measurand.measure == measure


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Some 40 nurses returned to wards on Friday after their union signed a deal.", "return"),
        ("Some 40 nurses returned to wards since May left the town.", "leave"),
        ("Acme misses target, builds 40 ships", "produced"),
        ("Firm fires chief, cuts 40 jobs", "cut"),
    ],
)
def test_the_verb_of_those_who_are_counted(text: str, measure: str) -> None:
    assert claim_of(text, "40").measurand.measure == measure


def test_a_headline_that_goes_on_names_its_subject_first() -> None:
    assert claim_of("VinFast misses goal, sells 40 cars", "40").measurand.subject == "VinFast"
    assert claim_of("Village shops, farms and 40 pubs shut", "40").measurand.subject is None


def test_a_clause_that_follows_names_no_recipient() -> None:
    told = "Norway shipped 40 tanks in May, although sales to Spain fell."
    assert claim_of(told, "40").measurand.recipient is None
    assert claim_of("Norway shipped 40 tanks in May to Spain.", "40").measurand.recipient == "Spain"


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Acme raised its dividend 4 percent to 30 cents.", "dividend"),
        ("Acme cut prices 4 percent.", "price"),
        ("Prices were cut 4 percent.", "price"),
        ("Acme increased sharply 4 percent.", None),
        ("Acme shares dropped Friday 4 percent.", "share"),
        ("Acme dropped on Friday 4 percent.", None),
        ("The hall will close for a £4m refit paid for by the lottery.", "price"),
        ("He won a £4m damages claim.", "win"),
    ],
)
def test_what_is_moved_by_a_bare_share_or_costs_an_amount(text: str, measure: str | None) -> None:
    assert claim_of(text, "4").measurand.measure == measure


def test_a_day_carries_nobody() -> None:
    assert (
        claim_of("The capsule landed on Saturday with 40 people aboard.", "40").measurand.subject == "capsule"
    )
    assert claim_of("A bus with 40 people aboard crashed.", "40").measurand.subject == "bus"


LOST = "Low traffic costs Samoa 800 million dollars a month, the canal authority said."


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Samoa is losing 800 million dollars a month because of low traffic", {"agreement"}),
        ("Samoa lost 800 men in the canal", set()),
    ],
)
def test_what_costs_one_so_much_one_loses(statement: str, verdict: set[str]) -> None:
    assert verdicts(LOST, statement) == verdict


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("Firms added 900 jobs, well above the 140 economists had pencilled in.", "job"),
        ("Firms added 900 jobs, more than the 140 analysts had expected.", "job"),
        ("Firms added 900 jobs, and the 140 economists had met in May.", "economist"),
        ("A survey of the 140 economists had found it.", "economist"),
        ("Firms hired more than the 140 analysts in May.", "analyst"),
    ],
)
def test_who_had_forecast_a_number_is_not_counted(text: str, thing: str) -> None:
    assert claim_of(text, "140").measurand.thing == thing


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Bitcoin climbed as high as 40 dollars.", None),
        ("Oil fell as low as 40 dollars.", None),
        ("Bitcoin climbed as much as 40 dollars.", Change.UP),
        ("A start-up founded by 40 percent of them failed.", None),
        ("Prices were put up by 40 percent.", Change.UP),
    ],
)
def test_a_level_that_is_reached_is_no_amount_of_a_move(text: str, change: Change | None) -> None:
    assert claim_of(text, "40").figure.change is change
