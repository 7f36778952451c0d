"""Ordinals, grades and scores: no figures, but one source can contradict another in them."""

import pytest

from reconcile import Source, Verdict, compare, extract
from reconcile.claims.marks import read_marks
from reconcile.comparisons.arithmetic.ranking import ranked
from reconcile.comparisons.arithmetic.scoring import scored
from reconcile.comparisons.rule import Rule
from reconcile.language.language import language_of
from reconcile.text.division import divided


def read(text: str, code: str | None = None) -> list[tuple[str, int]]:
    words, source = language_of(code), Source(text, id="a", language=code)
    found = read_marks(divided(source, words.abbreviations), extract(source), language=words)
    return [(claim.text, int(claim.figure.value or 0)) for claim in found]


def verdicts(text: str, statement: str) -> set[Verdict]:
    report = compare([Source(text, id="a"), Source(statement, id="b")])
    return {found.verdict for found in report if found.rule in ("ranked", "scored")}


AGREE, CONFLICT = {Verdict.AGREEMENT}, {Verdict.CONFLICT}

PARKRUN = "Retired nurse Ana Tasker, 90, finished her 200th parkrun in Leeds on Saturday in 58 minutes."
STORM = (
    "Hurricane Odette strengthened to a Category 3 storm on Thursday with winds of 120 mph south of Bermuda."
)
WEEK = "The bill before the Polish parliament would allow abortion up to the 12th week, 40 deputies said."
RIDER = "A cyclist died in Melbourne after she was hit by a truck, the third rider killed in 20 days there."
GAME = "Harry Bloom scored two goals in six minutes as Bayern beat Mainz 4-1 to go top."
NETBALL = "Ghana, with 12 points from Ama Owusu, were beaten 40-38 by Uganda in Accra."
MEETING = "The bank left its rate at 4.35 percent for a sixth straight meeting in Sydney."
BOOK = (
    'Novelist Sunniva Aarhus was awarded the 500,000-crown Bjerke Prize for her 16th novel, "The Salt Clerk".'
)


@pytest.mark.parametrize(
    ("text", "statement", "verdict"),
    [
        (PARKRUN, "Ana Tasker has finished her 200th parkrun.", AGREE),
        (PARKRUN, "Ana Tasker has finished her 100th parkrun.", CONFLICT),
        (PARKRUN, "Ana Tasker has finished her 200th marathon in Wales with her sister.", set()),
        (STORM, "Odette is now a Category 3 hurricane", AGREE),
        (STORM, "Odette is now a category 4 hurricane", CONFLICT),
        (WEEK, "Polish bill would permit abortion until 12th week", AGREE),
        (WEEK, "Polish bill would permit abortion until the twentieth week", CONFLICT),
        (RIDER, "Third rider killed in Melbourne", AGREE),
        (RIDER, "Fourth rider killed in Melbourne", CONFLICT),
        (MEETING, "Sydney bank leaves rate alone for sixth meeting running", AGREE),
        (MEETING, "Sydney bank leaves rate alone for fourth meeting running", CONFLICT),
        (BOOK, '"The Salt Clerk" is the sixteenth novel by Aarhus.', AGREE),
        (BOOK, '"The Salt Clerk" is the 17th novel by Aarhus.', CONFLICT),
        (BOOK, "Hilde Berg wrote her 16th novel.", set()),
        (BOOK, "The 500 guests met for the 16th novel of Aarhus.", set()),
        (GAME, "Mainz were beaten 4-1 by Bayern", AGREE),
        (GAME, "Mainz beaten 4-2 by Bayern", CONFLICT),
        (GAME, "Mainz beaten 5-1 by Bayern", CONFLICT),
        (GAME, "Mainz suffer 4-1 defeat to Bayern", AGREE),
        (GAME, "Mainz lose 4-1 to Bayern", AGREE),
        (GAME, "Bayern thump Mainz 4-1", AGREE),
        (GAME, "Bayern go top with 4-1 defeat of Mainz", AGREE),
        (GAME, "Mainz defeat Bayern 4-1", CONFLICT),
        (GAME, "Mainz upset Bayern 4-1", CONFLICT),
        (GAME, "Bayern beat Berlin 4-1", set()),
        (GAME, "Bayern of Mainz scored 4-1.", set()),
        (GAME, "Bayern beat Mainz 4-1 and Mainz beat Bonn 3-2.", set()),
        (f"{GAME} Bonn beat Ulm 2-1.", "Bayern beat Mainz 4-2", set()),
        (NETBALL, "Uganda beat Ghana 40-38 in Accra", AGREE),
        (NETBALL, "Ghana edge Uganda 40-38 in Accra", CONFLICT),
        (NETBALL, "Ugandans beat Ghanaians 40-38 in Accra", AGREE),
    ],
)
def test_marks_agree_or_contradict(text: str, statement: str, verdict: set[Verdict]) -> None:
    assert verdicts(text, statement) == verdict
    assert verdicts(statement, text) == verdict


def test_another_number_of_the_same_words_is_no_mark_of_the_same() -> None:
    text = "The third driver to retire after 20 laps in Monza led until the ninth lap, and the tenth lap ended it."
    assert verdicts(text, "Monza driver led until the seventh lap") == set()


def test_what_counts_something_else_agrees_only_if_all_is_told() -> None:
    text = "A cyclist of 50 died at Footscray in Melbourne, the fifth rider killed on its roads this month."
    assert verdicts(text, "Fifth cyclist death in Melbourne this month") == AGREE
    assert verdicts(text, "Fifth cyclist vigil in Melbourne draws friends to square") == set()
    assert verdicts(text.replace("fifth", "third"), "Third cyclist in Melbourne this month") == set()


def test_marks_that_stand_far_apart_are_of_two_passages() -> None:
    filler = "Nobody knew what else there was to say about any of it. " * 20
    text = f"Ana Tasker finished her 200th parkrun. {filler}Bo Lind finished his 300th parkrun."
    assert verdicts(text, "Ana Tasker has finished her 200th parkrun.") == AGREE


def test_two_sources_that_say_only_so_are_compared_once() -> None:
    sources = [Source(f"Bayern beat Mainz 4-1 {how}.", id=how) for how in ("away", "well")]
    assert len(list(compare(sources))) == 1


@pytest.mark.parametrize("number", [number for number in range(2, 100) if number < 20 or number % 10 != 2])
def test_an_ordinal_that_is_written_out_is_read(number: int) -> None:
    digits = {value: text for text, value in SPELLED.items()}
    assert read(f"It was her {digits[number]} race.") == [(digits[number], number)]


_ONES = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"]
_TEENS = [
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
SPELLED = (
    {word: 1 + place for place, word in enumerate(_ONES)}
    | {word: 10 + place for place, word in enumerate(_TEENS)}
    | {ten.removesuffix("y") + "ieth": 20 + 10 * place for place, ten in enumerate(_TENS)}
    | {f"{ten}-{one}": 21 + 10 * i + j for i, ten in enumerate(_TENS) for j, one in enumerate(_ONES)}
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It was her 200th race.", [("200th", 200)]),
        ("The storm is of category 3.", [("category 3", 3)]),
        ("Mali won 3-2.", [("3-2", 3), ("3-2", 2)]),
        ("Mali lost 2–3.", [("2–3", 3), ("2–3", 2)]),
        ("A third of the farms burned.", []),
        ("Profit fell in the fourth-quarter report.", []),
        ("It voted 61-37 to confirm him.", []),
        ("Call 555-0199.", []),
        ("Category 3.5 is none.", []),
        ("It rained.", []),
        ("It closed on May 5th.", []),
        ("It closed on 5th May.", []),
        ("It closed on the 5th of May.", []),
        ("It fell in the third quarter and in the second half.", []),
        ("She came third.", [("third", 3)]),
    ],
)
def test_what_is_a_mark(text: str, found: list[tuple[str, int]]) -> None:
    assert read(text) == found


def test_a_language_without_words_for_marks_has_none() -> None:
    assert read("Ganó 3-2.", "es") == []


@pytest.mark.parametrize("rule", [ranked, scored], ids=lambda rule: rule.name)
def test_the_rules_do_what_their_examples_say(rule: Rule) -> None:
    for left, right, verdict in rule.examples:
        assert verdicts(left, right) == {verdict}
    for left, right in rule.counterexamples:
        assert verdicts(left, right) == set()


def test_the_reason_quotes_the_marks() -> None:
    (finding,) = compare([Source(STORM, id="a"), Source("Odette is now a category 4 hurricane", id="b")])
    assert "Category 4" in finding.reason
    assert "Category 3" in finding.reason
