"""Which claims are of one measurand, so that they must give one amount."""

import datetime as dt
from typing import Any

import pytest

from reconcile import Source, compare
from reconcile.claims.measurand import Aggregation, Modality
from reconcile.claims.period import Extent, Period
from reconcile.comparisons import relation as r
from reconcile.comparisons.sameness import comparable
from reconcile.figures.unit import PERCENT, counted, unit
from strategies import (
    KILOMETER,
    LAST_YEAR,
    SHELL,
    THINGS,
    claim,
    figure,
)
from test_relations import MADE, made_by, pairs, supply

A, B = {"source": "a"}, {"source": "b"}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ({}, {}),
        ({"measure": None}, {"measure": None}),
        ({"subject": None}, {"subject": None}),
        ({"subject": None}, {"subject": "Russia"}),
        ({"modality": Modality.ESTIMATED}, {}),
        ({"period": LAST_YEAR}, {}),
    ],
)
def test_claims_of_one_measurand_are_compared(left: dict[str, Any], right: dict[str, Any]) -> None:
    assert comparable(claim("5", **A, **left), claim("5", **B, **right), THINGS)
    assert pairs(made_by([], claim("5", **A, **left), claim("6", **B, **right))) == [("a", "b")]


IN_2023 = Period(words="in 2023", start=dt.date(2023, 1, 1), end=dt.date(2023, 12, 31))
IN_MARCH = Period(words="in March", start=dt.date(2023, 3, 1), end=dt.date(2023, 3, 31))
OVER_WINTER = Period(words="over the winter", start=dt.date(2022, 12, 1), end=dt.date(2023, 2, 28))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ({"subject": None, "measure": None}, {"subject": None, "measure": None}),
        ({"measure": None}, {}),
        ({"subject": "Ukraine"}, {}),
        ({"thing": "munition"}, {}),
        ({"thing": "big shell"}, {}),
        ({"aggregation": Aggregation.AVERAGE}, {}),
        ({"period": IN_MARCH}, {"period": IN_2023}),
        ({"period": OVER_WINTER}, {"period": IN_2023}),
    ],
)
def test_claims_that_may_be_of_two_measurands_are_not(left: dict[str, Any], right: dict[str, Any]) -> None:
    assert not comparable(claim("5", **A, **left), claim("5", **B, **right), THINGS)
    assert not made_by([], claim("5", **A, **left), claim("6", **B, **right))


def test_two_bare_figures_that_share_a_unit_only_are_not_compared() -> None:
    one, other = (
        claim(figure(10, unit("year", "time")), source, measure=None, subject=None) for source in "ab"
    )
    assert not made_by([], one, other)
    same_measure = [claim(figure(10, KILOMETER), source, measure="length", subject=None) for source in "ab"]
    assert not made_by([], *same_measure)


def test_of_a_share_it_must_be_known_what_it_is_of() -> None:
    share_of_what = {"aggregation": Aggregation.SHARE}
    one, other = (claim(figure(20, PERCENT), source, **share_of_what) for source in "ab")
    assert not made_by([], one, other)
    told, also = (claim(figure(20, PERCENT), source, thing="target", **share_of_what) for source in "ab")
    assert made_by([], told, also)


def test_in_one_text_only_claims_of_one_subject_and_measure_are_compared() -> None:
    known = [claim("5"), claim("9", start=50, sentence_start=50)]
    assert made_by([], *known)
    open_ones = [claim("5", subject=None), claim("9", start=50, sentence_start=50, subject=None)]
    assert not made_by([], *open_ones)


def test_nobody_contradicts_a_number_in_the_sentence_that_tells_it() -> None:
    assert not made_by([], claim("58"), claim("4", start=20))


def test_subjects_that_hold_each_other_meet_and_others_never_do() -> None:
    force = claim("5", "a", subject="Ukraine air force")
    state = claim("6", "b", subject="Ukraine")
    other = claim("7", "c", subject="Poland")
    assert pairs(made_by([], force, state, other)) == [("a", "b")]


def test_a_claim_that_is_given_twice_is_compared_once() -> None:
    assert pairs(made_by([], claim("5", "a"), claim("5", "a"), claim("6", "b"))) == [("a", "b")]


def test_claims_of_one_measure_that_a_gate_keeps_apart_are_given_if_asked_for() -> None:
    found = made_by([], claim("5", "a"), claim("6", "b", subject="Ukraine"), incomparable=True)
    assert [each.relation for each in found] == [None]
    alike_but_vague = made_by([], claim("5", "a"), claim("6", "b", thing="munition"), incomparable=True)
    assert not alike_but_vague


TOLL: dict[str, Any] = {"measure": "killed", "subject": "the quake"}
MONDAY, TUESDAY = dt.date(2023, 1, 2), dt.date(2023, 1, 3)


def test_a_later_toll_is_at_least_the_earlier() -> None:
    early, late = claim("40", "b", date=MONDAY, **TOLL), claim("50", "a", date=TUESDAY, **TOLL)
    assert made_by([], early, late)[0].relation == r.at_least(late, early)
    late, early = claim("40", "b", date=TUESDAY, **TOLL), claim("50", "a", date=MONDAY, **TOLL)
    assert made_by([], early, late)[0].relation == r.at_least(late, early)


def test_tolls_of_one_day_are_equal() -> None:
    assert made_by([], claim("40", "a", date=MONDAY, **TOLL), claim("50", "b", date=MONDAY, **TOLL))[
        0
    ].relation == r.equal(claim("40", "a", date=MONDAY, **TOLL), claim("50", "b", date=MONDAY, **TOLL))


def test_what_is_counted_since_one_day_only_grows() -> None:
    since = Period(words="since May", start=dt.date(2022, 5, 1), extent=Extent.SINCE)
    early, late = claim("40", "a", date=MONDAY, period=since), claim("50", "b", date=TUESDAY, period=since)
    assert made_by([], early, late)[0].relation == r.at_least(late, early)
    changes = [
        claim("4", each.source, date=each.date, period=since, aggregation=Aggregation.CHANGE)
        for each in (early, late)
    ]
    assert made_by([], *changes)[0].relation == r.equal(*changes)


def test_the_toll_of_a_month_is_compared_with_that_of_its_year() -> None:
    month, year = claim("40", "a", period=IN_MARCH, **TOLL), claim("50", "b", period=IN_2023, **TOLL)
    assert made_by([], month, year)[0].relation == r.at_least(year, month)


def test_a_thing_that_a_rule_wants_is_known_by_any_of_its_names() -> None:
    rounds = claim(figure("11e6", counted("round")), "a", measure="consumed", thing="artillery shell")
    assert THINGS["round"] is SHELL
    assert made_by([supply], rounds, MADE)


def test_in_one_sentence_what_a_figure_is_compared_with_is_of_another_time() -> None:
    text = "Russia fired 90 shells, up from 60 shells a year earlier, and made 40 shells."
    report = compare([Source(text, id="a")])
    assert {claim.text for finding in report for claim in finding.claims} == {"90 shells", "40 shells"}


def test_spans_of_quite_another_length_are_not_compared_among_those_of_one_kind() -> None:
    lengths = "2 months", "10 days", "90 minutes", "100 hours", "5 hours"
    found = compare([Source(f"The strike lasted {length}.", id=length) for length in lengths])
    pairs = {frozenset(claim.text for claim in finding.claims) for finding in found.conflicts}
    assert frozenset(("2 months", "10 days")) in pairs
    assert frozenset(("2 months", "5 hours")) not in pairs
