"""Spans of time that a text gives as dates, against those that it states outright."""

import datetime as dt

import pytest

from reconcile import Source, Verdict, compare
from reconcile.claims.claim import Claim
from reconcile.claims.moments import read_moments
from reconcile.claims.vocabulary import vocabulary
from reconcile.language.language import language
from reconcile.text.division import divided

DATE = dt.date(2023, 9, 11)


def moments(text: str, date: dt.date | None = DATE) -> list[Claim]:
    english = language()
    source = Source(text, id="a", date=date)
    division = divided(source, english.abbreviations)
    return list(read_moments(division, language=english, vocabulary=vocabulary((), (), english)))


def verdicts(first: str, second: str) -> set[Verdict]:
    report = compare([Source(first, id="a", date=DATE), Source(second, id="b", date=DATE)])
    return {finding.verdict for finding in report}


@pytest.mark.parametrize(
    ("text", "measure", "thing", "subject"),
    [
        ("Putin last visited Pyongyang in 2000.", "elapsed", "visit", "Putin"),
        ("The war began in 2022.", "duration", "war", None),
        ("Russia invaded Ukraine in 2022.", "duration", "war", None),
        ("The bridge was opened in 1931.", "age", None, "bridge"),
        ("The party met in Rome. It was founded in 1921.", "age", None, "party"),
    ],
)
def test_a_year_dates_an_event(text: str, measure: str, thing: str | None, subject: str | None) -> None:
    (found,) = moments(text)
    assert (found.measurand.measure, found.measurand.thing, found.measurand.subject) == (
        measure,
        thing,
        subject,
    )


@pytest.mark.parametrize(
    "text",
    [
        "Putin visited Pyongyang in 2000.",
        "The meeting in 2000 was short.",
        "In 2000 he was young.",
        "Prices began to rise in 2019.",
        "The rally began in 2019.",
        "They were opened in 1931.",
        "Opened in 1931, it closed.",
        "The war will begin in 2031.",
        "It began before 2019.",
        "The war began, according to most of those who wrote about it much later on, in 2014.",
        "The war began, in the view of nearly all of the many historians here, in 2014.",
        "Started in 2019.",
        "Russia fired 2000 shells.",
        "No year at all.",
    ],
)
def test_a_year_that_dates_no_known_event_is_left_alone(text: str) -> None:
    assert moments(text) == []


def test_without_a_date_of_its_own_a_text_gives_no_spans() -> None:
    assert moments("The war began in 2022.", date=None) == []


def test_the_span_is_as_wide_as_the_year() -> None:
    (found,) = moments("The war began in 2022.")
    assert (float(found.figure.hard.low or 0), float(found.figure.hard.high or 0)) == (0.6, 1.7)
    assert found.text == "in 2022"


def test_a_year_that_has_not_ended_begins_now() -> None:
    (found,) = moments("The war began in 2023.")
    assert float(found.figure.hard.low or 0) == 0


@pytest.mark.parametrize(
    ("stated", "dated", "wanted"),
    [
        (
            "It has been four years since Putin visited Pyongyang.",
            "Putin last visited Pyongyang in 2019.",
            Verdict.AGREEMENT,
        ),
        (
            "Putin last visited Pyongyang 24 years ago.",
            "Putin last visited Pyongyang in 2019.",
            Verdict.CONFLICT,
        ),
        ("The war has lasted 19 months.", "The war began in 2022.", Verdict.AGREEMENT),
        ("The war has lasted 19 months.", "The war began in 2014.", Verdict.CONFLICT),
        ("The bridge is 92 years old.", "The bridge was opened in 1931.", Verdict.AGREEMENT),
    ],
)
def test_a_stated_span_is_held_against_a_date(stated: str, dated: str, wanted: Verdict) -> None:
    assert verdicts(stated, dated) == {wanted}


def test_a_date_is_not_among_the_claims_of_a_report() -> None:
    report = compare([Source("The war began in 2022. It has lasted 19 months.", id="a", date=DATE)])
    assert [claim.text for claim in report.claims] == ["19 months"]
