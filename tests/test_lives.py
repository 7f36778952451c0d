"""Ages, and spans of time, against ages and spans that another source tells."""

import pytest

from agreeing import ruled, rules
from reconcile import Source, Verdict, compare, extract
from reconcile.claims.lasting import SENIORITY
from reconcile.comparisons.arithmetic.singles import ones_before, ones_behind
from reconcile.language.language import language

NOUNS = language().nouns


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
    assert {verdict for _, verdict in ruled(INQUEST, statement)} == {Verdict.AGREEMENT}


def test_who_is_older_by_another_difference_is_denied() -> None:
    found = ruled(INQUEST, "Paul Reid was eight years older than his wife Ann.")
    assert found == {("gap", Verdict.CONFLICT)}


def test_of_three_ages_nobody_knows_which_two_are_meant() -> None:
    text = "The inquest in Hove heard of Paul Reid, 73, his wife Ann, 70, and their son Tom, 41."
    assert not ruled(text, "Paul Reid was eight years older than his wife Ann.")


def test_a_span_of_time_in_a_senior_post_is_no_difference_of_ages() -> None:
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
    assert not ruled(text, statement)


def test_minutes_may_be_mistaken_for_hours() -> None:
    found = ruled("The strike at the mill lasted 50 minutes.", "The strike at the mill lasted 50 hours.")
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
    assert not {rule for rule, _ in ruled(text, statement)} & {"elapsed", "dated"}


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
    assert ("gap", Verdict.AGREEMENT) in ruled(text, "The price of a loaf in Giza rises by 15 piastres.")
    assert ("gap", Verdict.AGREEMENT) not in ruled(text, "The price of a loaf in Giza falls by 15 piastres.")


def test_half_of_others_is_no_half_of_the_price() -> None:
    text = "In 1968 a plate of catfish cost 95 cents and half her customers would not sit beside the others."
    assert "portion" not in {rule for rule, _ in ruled(text, "In 1968 customers paid 95 cents for catfish.")}


def test_what_is_just_under_two_dozen_is_no_sum_of_24() -> None:
    text = "Moyo lives in Mwenezi, one of 23 districts where a drought was declared."
    assert ("total", Verdict.CONFLICT) not in ruled(text, "Nearly two dozen districts have a drought.")


# Years between two ages of one person.


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "Ada Reid was 19 when she left Enugu; now 63, she runs a chain of homes.",
            "Ada Reid left Enugu 44 years ago.",
        ),
        ("The climber Ada Reid, 36, began as a porter at 15.", "Ada Reid started as a porter 21 years ago."),
        (
            "Ada Reid, who turned 90 in May, took up running at 76.",
            "Ada Reid has been running for about 14 years.",
        ),
    ],
)
def test_the_years_between_two_ages_are_the_time_between(text: str, statement: str) -> None:
    assert rules(text, statement) == {"gap"}


def test_another_time_between_two_ages_is_denied() -> None:
    text = "The climber Ada Reid, 36, began work as a porter at 15."
    assert ruled(text, "Ada Reid began work as a porter 11 years ago.") == {("gap", Verdict.CONFLICT)}


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (INQUEST, "Paul Reid was married for three years."),  # two people
        ("Ada Reid, 36, and Ben Orr, 15, began as porters.", "Ada Reid began as a porter 21 years ago."),
        ("The climber Ada Reid, 36, began as a porter at 15.", "Ada Reid won 21 races."),
        ("The climber Ada Reid, 36, began as a porter at 15.", "Ada Reid has been abroad for 11 years."),
    ],
)
def test_two_ages_are_no_time_of_anything_else(text: str, statement: str) -> None:
    assert not ruled(text, statement)


def test_ages_that_end_in_a_nought_are_not_rounded() -> None:
    found = ruled("Paul Reid, 70, a teacher, died in Hove.", "Paul Reid, 72, a teacher, died in Hove.")
    assert found == {("equal", Verdict.CONFLICT)}
    (bridge,) = extract(Source("The bridge is 200 years old.", id="a"))
    assert bridge.figure.soft.low != bridge.figure.soft.high


# What was before, in numbers rounded as people round them.


@pytest.mark.parametrize(
    ("text", "statement", "rule"),
    [
        (
            "The fare from Hove to Bath will go up by £296 to £9,544.",
            "The fare from Hove to Bath costs £9,248 at present.",
            "less",
        ),
        (
            "Lumio added 5.1 million subscribers in the third quarter to reach 118 million.",
            "Lumio had around 113 million subscribers at the end of June.",
            "less",
        ),
        (
            "The bank in Lima cut its key rate by a quarter of a point to 1.75% on Friday.",
            "The bank's key rate was 2% before Friday.",
            "more",
        ),
        (
            "A poll put the mayor's approval at 31%, down four points since April.",
            "The mayor's approval stood at 35% in April.",
            "more",
        ),
        (
            "Petrol rose by 4p a litre in May to an average of 151p in Hove.",
            "Petrol cost 147p a litre in Hove at the beginning of May.",
            "less",
        ),
        (
            "Rough sleepers in Hove fell by a third last year, to 204 from 297.",
            "Hove has 93 fewer rough sleepers.",
            "gap",
        ),
        (
            "The miner in Lota pays 1,280 members of its union $21,500 per member.",
            "The miner in Lota pays about 27.5 million dollars in all to its union.",
            "accrued",
        ),
        (
            "Half a school in Hove is empty: it has 212 pupils and space for 420.",
            "The school is about half full.",
            "proportion",
        ),
    ],
)
def test_what_was_before_follows(text: str, statement: str, rule: str) -> None:
    assert rule in rules(text, statement)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "The peso closed at 58.27 in Cebu. Volume rose to $1.4 billion from $980 million.",
            "Volume in Cebu stayed below $1 billion.",
        ),
        (
            "Pluckers in Kandy earn 1,700 rupees a day, and feed a family of 5.",
            "Pluckers in Kandy get 1,705 rupees a day.",
        ),
    ],
)
def test_what_is_lost_in_the_rounding_is_no_part_of_a_sum(text: str, statement: str) -> None:
    assert not rules(text, statement)


def test_a_quarter_of_a_point_is_one_of_percent() -> None:
    (claim,) = extract(Source("It cut its rate by a quarter of a point.", id="a"))
    assert (claim.text, claim.figure.unit.name) == ("a quarter of a point", "percentage_point")


def test_a_man_of_so_many_years_is_one_of_a_list() -> None:
    text = "Police in Kano arrested a 41-year-old man and his two sons."
    assert rules(text, "Police in Kano arrested three people.") == {"total"}


def test_what_was_in_a_year_that_is_named_is_what_was_before() -> None:
    text = "The Reds won 161 seats, down from 170 in 2020, and the Alliance doubled its tally to 64."
    assert rules(text, "The Alliance won 32 seats in 2020.") == {"multiple"}
    assert not rules(text, "The Alliance won 32 seats in 2021.")


@pytest.mark.parametrize(
    ("sentence", "measure"),
    [
        ("The dead mountaineer was 54.", "age"),
        ("The convicted smuggler is 61.", "age"),
        ("Victim of Croydon stabbing was 16", "age"),
        ("The climber who died was 54.", "age"),
        ("The killer, a former soldier, was 31.", "age"),
        ("The victim count was 54.", "victim count"),
        ("The score of the striker was 54.", "score"),
        ("The striker was 54 goals ahead.", None),
    ],
)
def test_who_is_told_of_by_a_calling_is_so_old(sentence: str, measure: str | None) -> None:
    (found,) = extract(sentence)
    assert found.measurand.measure == measure


@pytest.mark.parametrize(
    ("sentence", "measure"),
    [
        ("The striker is to miss ten weeks after surgery.", "duration"),
        ("She spent five weeks after the fall in bed.", "duration"),
        ("It took two years after the war.", "duration"),
        ("The striker died ten weeks after surgery.", "elapsed"),
        ("The bridge opened five years after its rival.", "elapsed"),
    ],
)
def test_what_fills_a_span_is_not_so_long_after(sentence: str, measure: str) -> None:
    (found,) = extract(sentence)
    assert found.measurand.measure == measure


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "The striker will miss between six and eight weeks after surgery.",
            "Striker sidelined for seven weeks",
        ),
        ("The flight from Perth will take 11 hours.", "The flight from Perth lasts 11 hours."),
        ("Helicopters lifted seven crew members off the ship.", "Seven sailors were lifted off the ship."),
        (
            "Police seized 40 kilograms of methamphetamine in Tauranga.",
            "Police find 40 kg of meth in Tauranga.",
        ),
        ("He was found guilty on 11 counts of theft.", "He was convicted of theft on 11 charges."),
    ],
)
def test_two_words_for_one_thing_or_time_agree(text: str, statement: str) -> None:
    report = compare([Source(text, id="a"), Source(statement, id="b")])
    assert Verdict.CONFLICT not in {found.verdict for found in report}
    assert any(found.verdict in (Verdict.AGREEMENT, Verdict.COMPATIBLE) for found in report)


def test_an_age_at_a_deed_is_not_that_at_another() -> None:
    text = "The comic Dot Ramsay, who began at fifteen, played in Hove."
    assert not ruled(text, "Dot Ramsay was 84 when she died.")


def test_who_won_has_won() -> None:
    assert rules("The Reds won nine medals in Hove and four in Bath.", "The Reds won 13 medals.") == {"total"}
