"""Money and business: what is raised, cut and kept, what it is sold for, and how headlines tell of it."""

import pytest

from agreeing import verdicts
from claim_corpus import claim_of, claims_of
from reconcile.claims.measurand import Modality
from reconcile.language.dealings import dealings
from reconcile.language.inflection import verb_forms
from reconcile.language.language import language

SETTING = sorted(dealings().setting)


@pytest.mark.parametrize("verb", SETTING)
def test_what_a_verb_of_change_moves_is_what_is_measured(verb: str) -> None:
    past = verb_forms(verb, language().verbs.irregular)[2]
    assert claim_of(f"The board {past} its dividend to $40.").measurand.measure == "dividend"


@pytest.mark.parametrize(
    ("text", "measure", "subject"),
    [
        ("The bank left its key rate unchanged at 4%.", "key rate", "bank"),
        ("The bank kept interest rates steady at 4%.", "interest rate", "bank"),
        ("The bank cut interest rates by 4%.", "interest rate", "bank"),
        ("The bank cut its rate to a record 4%.", "rate", "bank"),
        ("The fine was cut to $40.", "fine", None),
        ("It was cut to $40.", None, None),
        ("The deal takes its stake in Tesco to 4%.", "stake", "deal"),
        ("The agency cut Spain's rating by 4%.", "rating", "Spain"),
        ("The firm, left unchanged at $40, raised it to $50.", "raise", "firm"),
        ("The bank raised Tesco to 4%.", "raise", "bank"),
        ("The agency cut Spain's by 4%.", "cut", "agency"),
        ("Unchanged at 4%.", "unchange", None),
        ("Rossi took the title by 40 points.", "take", "Rossi"),
        ("Prices increased sharply to $40.", "price", None),
        ("Prices eased this week to $40.", "price", None),
        ("Prices grew in May to $40.", "price", None),
        ("The bank raised to $40.", "raise", "bank"),
        ("The bank raised $30 to $40.", "raise", "bank"),
        ("The firm sold its stake to 40 banks.", "sold", "firm"),
    ],
)
def test_the_object_of_a_verb_is_the_measure_where_an_amount_follows_it(
    text: str, measure: str | None, subject: str | None
) -> None:
    meant = claims_of(text)[-1].measurand
    assert (meant.measure, meant.subject) == (measure, subject)


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("The house went for $40.", "price"),
        ("The letter fetched $40.", "price"),
        ("The farm changed hands for $40.", "price"),
        ("The dog fetched 40 sticks.", "fetch"),
        ("Sales went to $40.", "sold"),
        ("Intel lost $4 million.", "lost"),
        ("The pound lost 2 cents.", "exchange rate"),
        ("Cocoa traded at $40 a ton.", "price"),
        ("The fare rose to $40 a day.", "fare"),
        ("Total spending will fall to $40.", "spent"),
        ("Spending rose to $40.", "spent"),
        ("The firm is spending $40.", "spent"),
        ("The firm will have 40 staff left.", "held"),
        ("The king was left 40 shops.", "leave"),
        ("The king had left 40 shops.", "leave"),
        ("The firm wants savings of $40.", "saving"),
        ("The bank saw economic growth of 4%.", "economy"),
        ("The hall held bodies of 40 men.", "killed"),
    ],
)
def test_nouns_and_verbs_of_money_say_what_is_measured(text: str, measure: str) -> None:
    assert claim_of(text).measurand.measure == measure


@pytest.mark.parametrize("verb", ["crept up", "edged up", "goes up", "inched up", "nudged up", "ticked up"])
def test_what_moved_up_to_an_amount_has_reached_it(verb: str) -> None:
    claim = claim_of(f"The rate {verb} to 4.4%.")
    assert str(claim.figure.hedge) == ""
    assert claim.figure.change is None


@pytest.mark.parametrize("verb", ["employs", "opened", "sent"])
def test_up_to_behind_any_other_verb_is_a_bound(verb: str) -> None:
    assert str(claim_of(f"The firm {verb} up to 40 men.").figure.hedge) == "up to"


def test_how_something_moved_is_no_part_of_its_name() -> None:
    assert claim_of("The jobless rate unexpectedly rose to 4%.").measurand.measure == "jobless rate"


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("University scraps 40 courses", Modality.UNDER_WAY),
        ("The firms scrap 40 courses.", Modality.ACTUAL),
        ("The firm scrapped 40 courses.", Modality.ACTUAL),
        ("Closures to last 40 nights", Modality.PLANNED),
        ("The group has an outlook of $40.", Modality.PLANNED),
        ("The group guided for $40.", Modality.PLANNED),
        ("The firm will pay a premium of 40 percent.", Modality.ACTUAL),
    ],
)
def test_headlines_tell_in_the_present_of_what_is_decided(text: str, modality: Modality) -> None:
    assert claim_of(text).measurand.modality is modality


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Carmaker to shed 40 jobs", "carmaker"),
        ("Lender to shut 40 branches", "lender"),
        ("Seymour to shut 40 branches", "Seymour"),
        ("To shut 40 branches.", None),
        ("Boeing posts quarterly loss of $40", "boeing"),
        ("The bank forecasts annual profit of $40.", "bank"),
        ("The bank makes annual profit of $40.", "bank"),
        ("RBA holds cash rate at 4%", "Australia"),
        ("Coles was fined $40.", "Coles"),
        ("The club was fined $40 by the league.", "club"),
        ("The court fined Coles $40.", "Coles"),
        ("The court fined the $40.", None),
        ("Chipmaker Intel shut 40 shops.", "Intel"),
        ("Chipmaker Intel gave up as new chief executive Lip-Bu Tan left. It lost $4 million.", "Intel"),
        ("Maria Ruiz left. It shut 40 shops.", "Maria Ruiz"),
        ("Ruiz left. It shut 40 shops.", "Ruiz"),
        ("Bills for homes in England, Scotland and Wales rose to $40.", None),
        ("In England, old Scotland and Wales rose to $40.", "Scotland and Wales"),
        ("Bills in towns, Scotland and Wales will rise to $40.", "Scotland and Wales"),
    ],
)
def test_headlines_have_a_subject(text: str, subject: str | None) -> None:
    assert claim_of(text).measurand.subject == subject


def test_who_is_said_to_be_of_a_country_may_be_named() -> None:
    text = "Cardinal Josef Brandl died in his sleep in Rome. He was 97."
    assert verdicts(text, "Austrian cardinal dies at 97") == {"agreement"}
    assert not verdicts(text, "Georg Maier dies at 97")


def test_who_gets_it_in_the_one_is_given_it_in_the_other() -> None:
    text = "Ghana will receive a third tranche of $360 million under its loan programme with the IMF."
    assert verdicts(text, "IMF to release $360 million to Ghana") == {"agreement"}


def test_what_is_put_at_so_much_may_be_still_to_come() -> None:
    text = "Parliament approved a budget with a deficit put at 4.8% of output."
    assert verdicts(text, "The deficit will be 4.8% of output.") == {"agreement"}


@pytest.mark.parametrize("place", ["in England, Scotland and Wales", "in England and Wales", "in Wales"])
def test_the_places_of_a_subject_are_no_subject(place: str) -> None:
    assert claim_of(f"Bills for homes {place} will rise to $40.").measurand.measure == "bill"


@pytest.mark.parametrize("cut", ["cut", "shed", "lose", "lay off", "axe"])
@pytest.mark.parametrize("loss", ["would cut 170 jobs", "would close with the loss of 170 jobs"])
def test_jobs_that_are_lost_are_as_many_as_are_cut(cut: str, loss: str) -> None:
    text = f"Harbour Foods, which makes pies at Grimsby, {loss}."
    assert verdicts(text, f"Pie maker Harbour Foods to {cut} 170 jobs") == {"agreement"}


def test_a_fine_is_of_those_who_have_to_pay_it() -> None:
    text = (
        "Woolworths was ordered by the Federal Court on Friday to pay A$230 million for underpaying managers."
    )
    assert verdicts(text, "Supermarket must pay A$230m over underpaid managers") == {"agreement"}
    assert not verdicts(text, "Coles was fined A$230 million")


def test_a_profit_of_what_was_lost_is_denied() -> None:
    assert verdicts("Intel lost $2.9bn in the quarter.", "Intel made a profit of $2.9bn.") == {"conflict"}


def test_sales_are_revenue() -> None:
    assert verdicts("Intel had revenue of $12.9bn.", "Intel's sales came to $12.9bn.") == {"agreement"}


def test_what_is_cut_while_something_else_is_planned_is_planned() -> None:
    text = "Spain will spend $5 million on schools while cutting taxes by 4%."
    assert claims_of(text)[-1].measurand.modality is Modality.PLANNED


@pytest.mark.parametrize("verb", ["lowered", "cut", "trimmed", "raised", "revised"])
@pytest.mark.parametrize("time", ["next year", "this year", "last month", ""])
def test_what_is_moved_ends_before_the_time_that_is_told_behind_it(verb: str, time: str) -> None:
    text = f"The bank {verb} its forecast for growth {time} to 1.1 percent."
    assert claim_of(text, "1.1").measurand.measure == "forecast"


def test_a_time_alone_is_nothing_that_is_moved() -> None:
    assert claim_of("Inflation eased this year to 1.1 percent.", "1.1").measurand.measure == "inflation"


@pytest.mark.parametrize(
    ("headline", "measure"),
    [
        ("Court hits miner with $90m fine", "fine"),
        ("Nigeria seeks $3bn loan", "loan"),
        ("Spain signs €3bn gas deal with Algeria", "gas deal"),
    ],
)
def test_a_headline_leaves_out_the_article_before_a_sum(headline: str, measure: str) -> None:
    claim = claim_of(headline)
    assert claim.measurand.measure == measure
