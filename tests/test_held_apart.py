"""What a time, a pair, a decade, a multiple or a rate leaves open is no contradiction."""

import pytest

from reconcile import Source, Verdict, compare, extract
from reconcile.comparisons.arithmetic.marked_text import marked_texts


def verdicts(text: str, statement: str) -> set[Verdict]:
    return {finding.verdict for finding in compare([Source(text, id="a"), Source(statement, id="b")])}


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("The shop opens between 6am and 8pm in Riga.", "The shop in Riga opens at 7am."),
        ("A tram hit a cyclist in Riga before 7am.", "A tram hit a cyclist in Riga at 6.30am."),
        ("A tram hit a cyclist in Riga at 7.15pm.", "A tram hit a cyclist in Riga at 8:15."),
        ("A man was held in Riga at 7pm on Monday.", "A man was held in Riga at 9pm on Tuesday."),
        ("A couple and their son died in the crash near Riga.", "Three people died in the crash near Riga."),
        ("Both pilots died in the crash near Riga.", "Nine people died in the crash near Riga."),
        ("Anna Lind was hurt in Riga; her mother is in her eighties.", "Anna Lind, 59, was hurt in Riga."),
        ("The nurse was sentenced to 11 years for fraud in Riga.", "The nurse worked in Riga for 12 years."),
        (
            "A man, 26, was held in the hunt for a student in Riga.",
            "Molly Lind, a 19-year-old student, is lost in Riga.",
        ),
        ("The Riga mint did not double its fees.", "The Riga mint doubled its fees."),
        ("Norway sent 40 tanks to Poland.", "Poland received 60 tanks from Sweden."),
    ],
)
def test_what_is_left_open_contradicts_nothing(text: str, statement: str) -> None:
    assert Verdict.CONFLICT not in verdicts(text, statement)
    assert Verdict.CONFLICT not in verdicts(statement, text)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("A tram hit a cyclist in Riga at 6.40am on Monday.", "A tram hit a cyclist in Riga shortly after 7.30am on Monday."),
        ("A couple died in the crash near Riga.", "Three people died in the crash near Riga."),
        ("Norway sent 40 tanks to Poland.", "Poland received 60 tanks from Norway."),
        ("The bank raised its rate to 6.5%.", "The bank left its rate at 6.5% on Monday."),
    ],
)  # fmt: skip
def test_what_leaves_nothing_open_contradicts(text: str, statement: str) -> None:
    assert Verdict.CONFLICT in verdicts(text, statement)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("The bank raised its rate to 6.5% in May and held it at 6.5% in June.", "The bank held its rate at 6.5% in June."),
        ("The bank raised its rate to 6.5% in May.", "The bank left its rate at 6.5% on Monday."),
    ],
)  # fmt: skip
def test_a_rate_can_have_been_raised_before_it_was_held(text: str, statement: str) -> None:
    assert verdicts(text, statement) == {Verdict.AGREEMENT}


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Interest rates were kept at -0.5 on Thursday.", "interest rate"),
        ("Shares froze at 40.", "freeze"),
        ("Bodies washed up at 30.", "wash"),
        ("A low of 12 is expected by analysts.", "expect"),
        ("Joe Root was 45 at lunch.", None),
        ("Joe Root was 45 at the time.", "age"),
        ("Samples are stored at -20.", "temperature"),
        ("Wash at 40.", "temperature"),
    ],
)
def test_numbers_of_games_and_markets_are_no_ages_and_no_temperatures(text: str, measure: str | None) -> None:
    (claim,) = extract(text)
    assert claim.measurand.measure == measure


def test_no_more_than_two_dozen_marks_are_told_together() -> None:
    claims = extract("The mill sold 40 cows. " * 100)
    told = [len(each.marks) for each in marked_texts(claims, ())]
    assert sum(told) == 100
    assert max(told) == 24
