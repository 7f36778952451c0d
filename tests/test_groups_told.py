"""How a group is told: whose word it is, in one sentence, in one row, in the interchange form."""

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve

from reconcile.calling import Caller
from reconcile.claims.claim import Claim
from reconcile.claims.period import Period
from reconcile.comparisons.circles import circles
from reconcile.comparisons.crowds import Crowds
from reconcile.comparisons.gathering import gatherings
from reconcile.comparisons.kinds import kinds
from reconcile.comparisons.meeting import seated
from reconcile.comparisons.origins import independent, origin, revises
from reconcile.comparisons.table import Table
from reconcile.comparisons.verdict import Verdict
from reconcile.figures.hedge import Reading
from reconcile.figures.interval import Interval
from reconcile.figures.unit import PERCENT
from reconcile.findings.summing_up import sum_up
from reconcile.report.formats import report_text
from strategies import CUMULATIVE, KILOMETER, THINGS, claim, figure, supply, with_reading
from test_groups import MANY, MONDAY, crowd, findings, groups, report_of

# Origins


def said(value: int, source: str, **more: Any) -> Claim:  # noqa: ANN401 - fields of two classes
    return claim(value, source, **more)


@pytest.mark.parametrize(
    ("who", "origin_"),
    [
        ({"origin": "Kyiv", "publisher": "The Daily"}, "Kyiv"),
        ({"publisher": "The Daily"}, "The Daily"),
        ({}, "a"),
    ],
)
def test_a_claim_is_the_word_of_its_speaker_or_publisher_or_source(who: dict[str, str], origin_: str) -> None:
    assert origin(claim("5", "a", **who)) == origin_


def test_an_origin_is_one_in_any_case() -> None:
    assert independent([claim("5", "a", origin="kyiv"), claim("5", "b", origin="Kyiv")]) == ("Kyiv",)


def test_only_a_later_figure_of_the_same_known_speaker_revises() -> None:
    early, late = (
        said(5, "a", origin="Kyiv", date=MONDAY),
        said(9, "b", publisher="KYIV", date=MONDAY + dt.timedelta(1)),
    )
    assert revises(late, early)
    assert not revises(early, late)
    assert not revises(early, early)
    assert not revises(evolve(late, publisher=None), evolve(early, origin=None))
    assert not revises(late, evolve(early, origin="Moscow"))
    assert not revises(late, evolve(early, date=None))
    assert not revises(evolve(late, date=None), early)


def test_forty_papers_that_quote_one_ministry_do_not_outvote_two_others() -> None:
    papers = [said(9, f"p{index:02}", origin="ministry") for index in range(40)]
    (group,) = groups(*papers, said(5, "x"), said(5, "y"))
    assert group.origins == ("x", "y")
    assert group.consensus == Interval.point(Decimal(5))
    assert len(group.outliers) == 40


def test_an_origin_on_several_sides_counts_where_it_speaks_most() -> None:
    (group,) = groups(said(5, "a", origin="A"), said(5, "b", origin="A"), said(9, "c", origin="A"))
    assert group.consensus == Interval.point(Decimal(5))


def test_where_as_many_hold_one_thing_as_another_there_is_no_consensus() -> None:
    (group,) = groups(said(5, "a"), said(9, "b"))
    assert group.consensus is None
    assert group.origins == ()
    assert group.outliers == ()
    assert [position.origins for position in group.positions] == [("a",), ("b",)]


def test_what_an_origin_said_before_has_no_voice() -> None:
    days = [MONDAY + dt.timedelta(day) for day in (0, 1)]
    old = [said(9, f"o{index}", origin=name, date=days[0]) for index, name in enumerate("ABC")]
    new = [said(5, f"n{index}", origin=name, date=days[1]) for index, name in enumerate("ABC")]
    (group,) = groups(*old, *new, said(5, "z"))
    assert group.superseded == tuple(old)
    assert group.origins == ("A", "B", "C", "z")
    assert not group.outliers


def test_in_a_crowd_what_is_replaced_is_held_against_what_replaces_it() -> None:
    some = [said(5, f"s{index:02}", origin="A", date=MONDAY + dt.timedelta(1)) for index in range(MANY)]
    old = said(9, "z", origin="A", date=MONDAY)
    (finding,) = findings(*some, old)
    assert finding.verdict is Verdict.SUPERSEDED
    assert finding.claims == (some[0], old)


def test_a_finding_names_whose_word_each_claim_is() -> None:
    (finding,) = findings(said(5, "a", origin="Kyiv"), said(9, "b", publisher="The Daily"))
    assert finding.origins == ("Kyiv", "The Daily")
    assert finding.to_dict()["origins"] == ["Kyiv", "The Daily"]


def test_a_reason_says_if_all_is_on_the_word_of_one_origin() -> None:
    one, other = said(5, "a", origin="Kyiv"), said(5, "b", origin="kyiv")
    assert "all on the word of one origin: Kyiv" in findings(one, other)[0].reason
    assert "on the word" not in findings(one, evolve(other, origin=None))[0].reason


# In the report


def test_the_report_shows_a_crowd_in_one_row() -> None:
    report = report_of(
        *crowd(*[5] * MANY, 9, 90), claim(1, "t", subject="Ukraine"), claim(2, "u", subject="Ukraine")
    )
    assert len(report) == 3
    text = report_text(report, "markdown").splitlines()
    assert len(text) == 4
    assert "s049: words<br>s048: words<br>and 48 more" in text[2]
    assert text[2].split("|")[2].strip() == "18"
    assert "Ukraine" in text[3]
    assert len(report_text(report, "csv").splitlines()) == 4
    assert str(report) == report_text(report, "table")


def test_a_crowd_without_a_consensus_shows_each_side() -> None:
    text = report_text(report_of(*crowd(*[5, 9] * MANY)), "markdown")
    assert "s000: words<br>s001: words<br>and 94 more" in text
    assert "as many origins hold one thing as another" in text


def test_a_crowd_that_agrees_is_one_row_of_agreement() -> None:
    text = report_text(report_of(*crowd(*[5] * MANY)), "markdown").splitlines()
    assert text[2].split("|")[1:4] == [
        text[2].split("|")[1],
        *(" " * len(cell) for cell in text[2].split("|")[2:4]),
    ]
    assert "agreement" in text[2]


def test_a_claim_in_a_group_has_been_compared() -> None:
    assert report_of(*crowd(*[5] * MANY)).uncompared() == ()


def test_a_group_in_one_sentence() -> None:
    some = [said(5, f"s{index}", origin=f"O{index}") for index in range(5)]
    (group,) = groups(*some, said(9, "x"), said(7, "y", origin="O1", date=MONDAY))
    assert sum_up(group) == (
        "Shells produced (Russia): of 7 claims, 5 from 5 origins (O0, O1, O2, 2 more) can be 5 shells; "
        "2 cannot: 9 shells (x, 1.8 times), 7 shells (y, 1.4 times)."
    )


def test_what_is_superseded_is_counted() -> None:
    days = [said(5, str(day), origin="A", date=MONDAY + dt.timedelta(day)) for day in range(3)]
    assert sum_up(groups(*days)[0]).endswith("2 are superseded by a later figure of the same origin.")
    assert sum_up(groups(*days[1:])[0]).endswith("1 is superseded by a later figure of the same origin.")


def test_a_group_of_what_nobody_knows_is_still_a_sentence() -> None:
    some = [claim(figure(5, PERCENT), source, measure=None, thing="target") for source in "ab"]
    assert (
        sum_up(groups(*some)[0])
        == "Targets (Russia): of 2 claims, 2 from 2 origins (a, b) can be between 4.75 percent and 5.25 percent."
    )
    below = [
        with_reading(
            claim(figure(5, KILOMETER), source, measure="length"),
            Reading(Interval(high=Decimal(5)), Interval(high=Decimal(5))),
        )
        for source in "ab"
    ]
    assert "can be at most 5 kilometers" in sum_up(groups(*below)[0])


def test_a_group_in_the_interchange_form() -> None:
    (group,) = groups(said(5, "a"), said(5, "b"), said(9, "c"))
    written = group.to_dict()
    assert written["consensus"] == [5, 5]
    assert written["outliers"] == [
        {
            "source": "c",
            "start": 0,
            "end": 5,
            "text": "words",
            "origin": "c",
            "verdict": "conflict",
            "ratio": 1.8,
            "gap": 4,
        }
    ]
    assert written["positions"][0] == {"interval": [5, 5], "origins": ["a", "b"], "claims": 2}


# Who speaks for a crowd


def test_a_kind_that_is_outside_the_consensus_speaks_for_itself() -> None:
    year = Period(words="in 2023", start=dt.date(2023, 1, 1), end=dt.date(2023, 12, 31))
    dated = [evolve(each, source=f"y{each.source}") for each in crowd(*[5] * MANY, period=year)]
    seats = seated([*crowd(*[9] * (MANY - 1)), *dated])
    table = Table(seats, kinds(seats, CUMULATIVE), THINGS, CUMULATIVE, Caller())
    found = circles(table)
    crowds = Crowds.of(found, gatherings(found, table))
    assert len(crowds.groups) == 1
    assert [crowds.speaker(kind).source for kind in table.kinds] == ["s000", "ys000"]
    assert Crowds.of((), ()).speaker(table.kinds[1]).source == "ys000"


def test_one_speaks_for_all_kinds_of_a_group() -> None:
    year = Period(words="in 2023", start=dt.date(2023, 1, 1), end=dt.date(2023, 12, 31))
    dated = [evolve(each, source=f"y{each.source}") for each in crowd(*[5] * MANY, period=year)]
    fired = [evolve(each, source=f"f{each.source}") for each in crowd(*[500] * MANY, measure="consumed")]
    found = findings(*crowd(*[5] * MANY), *dated, *fired, rules=[supply])
    assert len([each for each in found if each.rule == "supply"]) == 1


def test_of_one_source_and_of_sources_without_a_date_this_year_is_not_last_year() -> None:
    this, last = (
        Period(words=words, relative=("year", offset))
        for words, offset in (("this year", 0), ("last year", -1))
    )
    fired, made = claim(9, "a", measure="consumed", period=this), claim(5, "a", start=50, period=last)
    assert findings(fired, made, rules=[supply]) == []
    assert findings(fired, evolve(made, source="b"), rules=[supply]) == []
    assert findings(fired, evolve(made, source="b", date=dt.date(2024, 5, 1)), rules=[supply]) != []
