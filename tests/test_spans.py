"""Stretches of months, and periods of texts without a date: which are one and which cannot be."""

import datetime as dt

import pytest

from claim_corpus import claim_of
from reconcile import Source, extract
from reconcile.claims.claim import Claim
from reconcile.claims.period import Period
from reconcile.comparisons.gates import Answer, ask
from reconcile.comparisons.rule import Gate

WEDNESDAY = dt.date(2023, 9, 13)
SAME, DIFFERENT, UNKNOWN = Answer.SAME, Answer.DIFFERENT, Answer.UNKNOWN


def period_of(text: str, date: dt.date | None = None, figure: str = "$40") -> Period | None:
    return claim_of(text, figure, date).measurand.period


def about(when: str, source: str, date: dt.date | None = None) -> Claim:
    found = extract(Source(f"The firm made $40 {when}.", id=source, date=date))
    return next(claim for claim in found if claim.text == "$40")


@pytest.mark.parametrize(
    ("when", "months"),
    [
        ("in the second quarter", (4, 5, 6)),
        ("in the three months to June", (4, 5, 6)),
        ("in the quarter through June", (4, 5, 6)),
        ("in the quarter ended June 30", (4, 5, 6)),
        ("in the three months ending in June", (4, 5, 6)),
        ("in April to June", (4, 5, 6)),
        ("in April-June", (4, 5, 6)),
        ("between April and June", (4, 5, 6)),
        ("from April to June", (4, 5, 6)),
        ("for April-June", (4, 5, 6)),
        ("in Q2", (4, 5, 6)),
        ("in the first six months", (1, 2, 3, 4, 5, 6)),
        ("in the first half", (1, 2, 3, 4, 5, 6)),
        ("in the first half of the year", (1, 2, 3, 4, 5, 6)),
        ("in the half-year to June", (1, 2, 3, 4, 5, 6)),
        ("in the first nine months of the year", (1, 2, 3, 4, 5, 6, 7, 8, 9)),
        ("in the final quarter", (10, 11, 12)),
        ("in November to January", (11, 12, 1)),
        ("in the three months to January", (11, 12, 1)),
        ("in May", (5,)),
        ("in May and June", (5, 6)),
        ("in May and August", (5,)),
        ("in the first half of the match", None),
        ("in the first place", None),
        ("in the three months to a year", None),
        ("in the year to March", ()),
        ("since May", (5,)),
    ],
)
def test_without_a_year_a_stretch_of_months_is_known_by_its_months(
    when: str, months: tuple[int, ...] | None
) -> None:
    found = period_of(f"The firm made $40 {when}.")
    assert (found and found.months) == months


def test_the_part_of_a_year_may_stand_before_what_was_made() -> None:
    found = period_of("The firm's second-quarter profit was $40.")
    assert found
    assert (found.words, found.months) == ("second-quarter", (4, 5, 6))


@pytest.mark.parametrize(
    ("when", "start", "end"),
    [
        ("in the three months to June", "2023-04-01", "2023-06-30"),
        ("in the three months to November", "2022-09-01", "2022-11-30"),
        ("in the three months to January 2021", "2020-11-01", "2021-01-31"),
        ("in the six months ended June 30, 2021", "2021-01-01", "2021-06-30"),
        ("in January-March 2021", "2021-01-01", "2021-03-31"),
        ("in the second quarter of 2021", "2021-04-01", "2021-06-30"),
        ("in the second quarter of last year", "2022-04-01", "2022-06-30"),
        ("in Q2 2021", "2021-04-01", "2021-06-30"),
        ("in the fiscal year to March 2021", "2020-04-01", "2021-03-31"),
        ("in the year to March", "2022-04-01", "2023-03-31"),
    ],
)
def test_with_a_year_or_the_date_of_the_text_it_has_dates(when: str, start: str, end: str) -> None:
    found = period_of(f"The firm made $40 {when}.", WEDNESDAY)
    assert found
    assert (found.start, found.end) == (dt.date.fromisoformat(start), dt.date.fromisoformat(end))


@pytest.mark.parametrize(
    ("left", "right", "wanted"),
    [
        ("in the three months to June", "in the second quarter", SAME),
        ("in the three months to June", "in January to March", DIFFERENT),
        ("in the first half", "in the first six months of the year", SAME),
        ("in May", "in June", DIFFERENT),
        ("in May", "in May", SAME),
        ("in May", "in the second quarter", UNKNOWN),
        ("in May and June", "in June and July", UNKNOWN),
        ("in May", "in June 2021", DIFFERENT),
        ("in June", "in June 2021", UNKNOWN),
        ("since May", "in June", UNKNOWN),
        ("on Monday", "on Friday", DIFFERENT),
        ("on Monday", "Monday", SAME),
        ("last year", "next year", DIFFERENT),
        ("last year", "this year", DIFFERENT),
        ("last year", "last year", SAME),
        ("last year", "this month", DIFFERENT),
        ("this week", "this year", UNKNOWN),
        ("last year", "two years ago", DIFFERENT),
        ("last decade", "next decade", DIFFERENT),
        ("this decade", "this decade", SAME),
        ("since last year", "this year", UNKNOWN),
        ("on Monday", "in 2014", DIFFERENT),
        ("yesterday", "in 2014", DIFFERENT),
        ("last year", "in 2014", UNKNOWN),
        ("on Monday", "since 2014", UNKNOWN),
        ("on Monday", "in May", UNKNOWN),
    ],
)
def test_two_texts_without_a_date_are_of_about_one_time(left: str, right: str, wanted: Answer) -> None:
    one, other = about(left, "a"), about(right, "b")
    assert ask(Gate.PERIOD, one, other, {}).answer is wanted
    assert ask(Gate.PERIOD, other, one, {}).answer is wanted


@pytest.mark.parametrize(
    ("left", "right"), [("last decade", "this decade"), ("in May", "in May"), ("on Monday", "in 2014")]
)
def test_a_text_with_a_date_may_be_of_another_time_than_one_without(left: str, right: str) -> None:
    one, other = about(left, "a"), about(right, "b", WEDNESDAY)
    assert ask(Gate.PERIOD, one, other, {}).answer is not DIFFERENT
    assert ask(Gate.PERIOD, one, other, {}).answer is UNKNOWN or left == right
