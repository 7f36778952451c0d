"""Ages, and spans of time, against ages and spans that another source tells."""

import pytest

from agreeing import rules
from reconcile import Source, Verdict, compare, extract
from reconcile.claims.lasting import SENIORITY
from reconcile.comparisons.arithmetic.singles import ones_before, ones_behind
from reconcile.language.language import language

NOUNS = language().nouns


def verdicts(text: str, statement: str) -> set[tuple[str, Verdict]]:
    report = compare([Source(text, id="a"), Source(statement, id="b")])
    return {(found.rule, found.verdict) for found in report}


INQUEST = "The inquest in Hove heard of Paul Reid, 73, and his wife Ann, 70, who were found after 11 days."


@pytest.mark.parametrize(
    "statement",
    [
        "Paul Reid was three years older than his wife.",
        "Ann was three years her husband's junior.",
        "Ann was three years younger than Paul Reid.",
    ],
)
def test_who_is_older_is_so_by_the_difference_of_two_ages(statement: str) -> None:
    (claim,) = extract(Source(statement, id="a"))
    assert claim.measurand.measure == SENIORITY
    assert {verdict for _, verdict in verdicts(INQUEST, statement)} == {Verdict.AGREEMENT}


def test_who_is_older_by_another_difference_is_denied() -> None:
    found = verdicts(INQUEST, "Paul Reid was eight years older than his wife Ann.")
    assert found == {("gap", Verdict.CONFLICT)}


def test_of_three_ages_nobody_knows_which_two_are_meant() -> None:
    text = "The inquest in Hove heard of Paul Reid, 73, his wife Ann, 70, and their son Tom, 41."
    assert not verdicts(text, "Paul Reid was eight years older than his wife Ann.")


def test_an_age_is_no_difference_of_ages_and_no_senior_post_is_one() -> None:
    (claim,) = extract(Source("She spent five years as a senior clerk.", id="a"))
    assert claim.measurand.measure != SENIORITY


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Ann Reid ran the race in 58 minutes.", "Ann Reid ran for 14 years."),
        ("The jury in Hove sat for four hours.", "The jury in Hove sat for 21 years."),
        ("The strike at the mill lasted 48 seconds.", "The strike at the mill lasted three months."),
    ],
)
def test_a_span_so_much_longer_is_of_something_else(text: str, statement: str) -> None:
    assert not verdicts(text, statement)


def test_minutes_may_be_mistaken_for_hours() -> None:
    found = verdicts("The strike at the mill lasted 50 minutes.", "The strike at the mill lasted 50 hours.")
    assert found == {("equal", Verdict.CONFLICT)}


BORN = "Born in Paisley in 1938, Sir Duncan Reid left school at 14 to sweep a mill that he would buy 26 years later for £90,000."


def test_so_many_years_later_are_counted_from_the_age_before() -> None:
    assert rules(BORN, "Reid bought the mill when he was 40.") == {"elapsed"}


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (  # no months are years
            "The jury convicted Ray Pike, 51, of the murder of a man whose body was found in 2019, eleven months after he vanished.",
            "The man was 30 when he was found in 2019.",
        ),
        (  # a birthday is not of the year of birth
            "Born in Leeds on 4 June 1931, Sir Sam Orme, who died three weeks short of his 95th birthday, sold the chain in 1998.",
            "Sir Sam Orme died at 94.",
        ),
        (  # how long a crime went on is not how long one is jailed
            "The jury in Hove found a hockey coach guilty of fraud with rink fees between 2016 and 2019.",
            "Hockey coach jailed in Hove for seven years for rink fraud.",
        ),
        (  # what is said of the one year alone is not said of all the time
            "Ellen Wade joined the station as a clerk in 1956 and retired as head of children's films in 1991.",
            "Ellen Wade was head of children's films for 12 years.",
        ),
        (  # another span is told
            "The court gave Yusuf Baker 24 years for murder in Kutum in 2003, and for fraud in 2005.",
            "Yusuf Baker has 20 years in court for murder in Kutum.",
        ),
        ("The gallery in Hove bought a seascape of 1889 by Ellen Pryce.", "Ellen Pryce was born in 1889."),
    ],
)
def test_years_do_not_deny_what_is_of_something_else(text: str, statement: str) -> None:
    assert not {rule for rule, _ in verdicts(text, statement)} & {"elapsed", "dated"}


def test_a_year_of_birth_is_that_of_a_birth() -> None:
    assert rules("Ellen Pryce was born in 1889 in Hove.", "Ellen Pryce was born in 1889.") == {"dated"}


# Single ones in lists.


@pytest.mark.parametrize(
    ("words", "ones"),
    [
        ("killing a mother and her", 1),
        ("leaving the driver with a broken arm and", 1),
        ("a pilot and", 1),
        ("his wife and", 1),
        ("their parents and", 0),
        ("the passengers and their", 0),
        ("a pilot and the first", 0),
        ("he left , and", 0),
        ("and", 0),
        ("a pilot saw", 0),
    ],
)
def test_a_single_one_is_joined_to_a_figure_behind_it(words: str, ones: int) -> None:
    assert ones_before(words.split(), NOUNS) == ones


@pytest.mark.parametrize(
    ("words", "ones"),
    [
        ("from poland and their nepali guide were swept", 1),
        ("and a boy", 1),
        ("and the driver ,", 1),
        ("and the driver was hurt", 0),
        ("and their parents were hurt", 0),
        ("and their", 0),
        ("and", 0),
        ("were hurt", 0),
    ],
)
def test_a_single_one_is_joined_to_a_figure_before_it(words: str, ones: int) -> None:
    assert ones_behind(words.split(), NOUNS) == ones


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "The lorry hit a queue near Hove, killing a mother and her two young sons.",
            "Three died near Hove.",
        ),
        (
            "Two climbers from Poland and their Nepali guide were swept away on Annapurna.",
            "Three were swept away on Annapurna.",
        ),
        (
            "A light plane with a pilot and five skydivers crashed at Hove.",
            "Six people were on board the aircraft.",
        ),
    ],
)
def test_single_ones_are_counted_with_the_others(text: str, statement: str) -> None:
    assert rules(text, statement) == {"total"}


# What was, and shares of nothing that is near.


def test_what_is_paid_instead_is_what_was_before() -> None:
    text = "From June a loaf in Giza will cost 20 piastres instead of five piastres."
    assert ("gap", Verdict.AGREEMENT) in verdicts(text, "The price of a loaf in Giza rises by 15 piastres.")
    assert ("gap", Verdict.AGREEMENT) not in verdicts(
        text, "The price of a loaf in Giza falls by 15 piastres."
    )


def test_half_of_others_is_no_half_of_the_price() -> None:
    text = "In 1968 a plate of catfish cost 95 cents and half her customers would not sit beside the others."
    assert "portion" not in {
        rule for rule, _ in verdicts(text, "In 1968 customers paid 95 cents for catfish.")
    }


def test_what_is_just_under_two_dozen_is_no_sum_of_24() -> None:
    text = "Moyo lives in Mwenezi, one of 23 districts where a drought was declared."
    assert ("total", Verdict.CONFLICT) not in verdicts(text, "Nearly two dozen districts have a drought.")
