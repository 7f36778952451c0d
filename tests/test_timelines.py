"""Years and spans of time, against what another source says was when."""

import pytest

from reconcile import Source, Verdict, compare, extract
from reconcile.claims.years import CALENDAR_DAY, CALENDAR_YEAR, read_calendar
from reconcile.comparisons.arithmetic.timeline import Timeline, timelines
from reconcile.language.language import language
from reconcile.text.division import divided


def verdicts(text: str, statement: str) -> set[Verdict]:
    report = compare([Source(text, id="a"), Source(statement, id="b")])
    return {found.verdict for found in report if found.rule in ("elapsed", "dated")}


def dates(text: str) -> list[tuple[str, str]]:
    english, source = language(), Source(text, id="a")
    division = divided(source, english.abbreviations)
    return [
        (claim.text, claim.figure.unit.name)
        for claim in read_calendar(division, extract(source), language=english)
    ]


def timeline(text: str) -> Timeline:
    english, source = language(), Source(text, id="a")
    claims = extract(source)
    found = read_calendar(divided(source, english.abbreviations), claims, language=english)
    (only,) = timelines(list(found), claims, "english")
    return only


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("The ferry sank off Oban in May 1923.", "The ferry sank off Oban in 1923."),
        (
            "She won the Paris race in 1974 and came third two years later.",
            "She came third in the Paris race in 1976.",
        ),
        ("She came first in 1974, and second at Metz two years earlier.", "In Metz she came second in 1972."),
        (
            "BREDA, April 9, 2021 - Mourners met on Friday on the 30th anniversary of the mine disaster at Breda.",
            "The mine disaster at Breda was in 1991.",
        ),
        (
            "The mill at Alen was built in 1871 and burned down in 1923.",
            "The mill at Alen stood for 52 years.",
        ),
        (
            "The theatre in Bari, opened in 1987, will close next year, it said on May 2, 2024.",
            "The theatre in Bari will have been open for 38 years.",
        ),
        (
            "Born in Lyon in 1931, Arnaud took over the bank at the age of 26 and ran it until 1994.",
            "Arnaud ran the bank for about 37 years.",
        ),
        (
            "Ruiz was born in 1948 and showed her first film in Cannes in 1971.",
            "Ruiz was 23 when she showed her first film in Cannes.",
        ),
        (
            "Ruiz was born in 1948 and showed her first film in Cannes in 1971.",
            "Ruiz showed her first film in Cannes at the age of 22.",
        ),
        (
            "The crew left Hull on May 4 and was back on 1 June.",
            "The crew was away from Hull for four weeks.",
        ),
    ],
)
def test_years_that_follow_agree(text: str, statement: str) -> None:
    assert verdicts(text, statement) == {Verdict.AGREEMENT}


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("The ferry sank off Oban in May 1923.", "The ferry sank off Oban in 1932."),
        (
            "She won the Paris race in 1974 and came third two years later.",
            "She came third in the Paris race in 1979.",
        ),
        (
            "The mill at Alen was built in 1871 and burned down in 1923.",
            "The mill built at Alen burned down after 81 years.",
        ),
        (
            "Ruiz was born in 1948 and showed her first film in Cannes in 1971.",
            "Ruiz was 35 when she showed her first film in Cannes.",
        ),
        (
            "The crew left Hull on May 4 and was back on 1 June.",
            "The crew that left Hull was back after three months.",
        ),
    ],
)
def test_years_that_cannot_be_are_denied(text: str, statement: str) -> None:
    assert verdicts(text, statement) == {Verdict.CONFLICT}


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("The ferry sank off Oban in May 1923.", "The ferry sank off Mull in 1932."),
        ("The ferry sank off Oban in 1923.", "The castle was bought by a brewer in 1932."),
        ("The ferry sank off Oban in 1923.", "Nobody has been to Oban since 1923."),
        ("Oban has had a ferry since 1923.", "The ferry is larger than in 1923."),
        ("The ferry sank in 1923.", "The queen died in 1923."),
        (
            "The ferry from Oban to Mull was old, and it sank in 1923.",
            "The ferry from Oban to Mull was painted in 1930.",
        ),
        (
            "OBAN, May 4, 2021 - The ferry sank for the 3rd time, aged 9, after a 12-year war.",
            "The ferry sank in 1923.",
        ),
        ("Born in 1948, Ruiz, 30, made her first film in Cannes in 1971.", "It was in 1990."),
        ("The mill was built in 1871 and sold in 1923.", "The mayor has been in office for seven years."),
        (
            "The mill at Alen was built in 1871, sold in 1923 and razed in 1950.",
            "The mill at Alen was closed for six years.",
        ),
        ("The mill at Alen, 40 years old, burned down in 1923.", "The mill at Alen was 40 years old."),
        (
            "Ruiz was born in 1948 and showed her first film in Cannes in 1971.",
            "Ruiz was 35 when she met a banker in Cannes.",
        ),
        ("Ruiz was born in 1948 and lived in Cannes.", "Ruiz was 35 when she moved to Cannes."),
        ("Ruiz was born in 1948, was jailed in 1971 and jailed in 1980.", "Ruiz was 40 when he was jailed."),
        ("Marchetti sang in Parma in 1962, and died at the age of 84.", "Marchetti was born in 1938."),
        ("The crew left on May 4.", "The crew was away for four weeks."),
        (
            "Lea was born in 1948, Max in 1950 when he was 7 and Eva born in 1951 at the age of 9.",
            "They were married in 1957.",
        ),
    ],
)
def test_years_of_something_else_are_left_alone(text: str, statement: str) -> None:
    assert not verdicts(text, statement)


def test_years_and_days_are_read_where_no_figure_is() -> None:
    text = "In 1923 it had 2000 seats for $1999; on May 4 and 31 June, and on 3 Friends 2024-25, it rained."
    assert dates(text) == [("1923", CALENDAR_YEAR.name), ("May 4", CALENDAR_DAY.name)]


def test_the_years_of_two_far_passages_are_two_timelines() -> None:
    english = language()
    source = Source(
        f"It began in 1923. {'Nobody knew why it rained so much. ' * 20}It ended in 1950.", id="a"
    )
    found = list(read_calendar(divided(source, english.abbreviations), (), language=english))
    assert len(list(timelines(found, (), "english"))) == len(found) == 2
    assert not list(timelines((), (), "english"))


def test_of_many_passages_with_a_word_none_is_meant() -> None:
    many = [Source("The ferry sank in 1923.", id=f"many {number}") for number in range(40)]
    report = compare([*many, Source("The ferry sank in 1932.", id="one")])
    assert not [found for found in report if found.rule == "dated"]


def test_the_reason_names_both_years() -> None:
    (found,) = compare(
        [
            Source("The ferry sank off Oban in May 1923.", id="a"),
            Source("The ferry sank off Oban in 1923.", id="b"),
        ]
    )
    assert "1923 in one source; 1923 in the other" in found.reason
