"""Groups: the claims of one measurand together, with what most agree on and who does not."""

import datetime as dt
import random
from collections.abc import Sequence
from itertools import combinations
from typing import Any

from attrs import evolve
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from reconcile.claims.claim import Claim
from reconcile.claims.measurand import Aggregation
from reconcile.claims.period import Period
from reconcile.comparisons.answering import answers
from reconcile.comparisons.comparing import Compared, compared
from reconcile.comparisons.kinds import DOZEN, day_of, elsewhere, facets, kinds
from reconcile.comparisons.kinship import Kinship, kinship, root
from reconcile.comparisons.meeting import seated
from reconcile.comparisons.rule import Rule
from reconcile.comparisons.sameness import comparable
from reconcile.comparisons.verdict import Verdict
from reconcile.figures.hedge import BARE
from reconcile.findings.finding import Finding
from reconcile.findings.group import Group, group_of
from reconcile.findings.judging import judge
from reconcile.report.report import Report
from strategies import (
    ABOUT,
    AT_LEAST,
    CUMULATIVE,
    KILOMETER,
    MILE,
    SHELLS,
    SHELLS_A_YEAR,
    THINGS,
    claim,
    claims,
    figure,
    measurands,
    one_measurand,
    supply,
)

FAILED = {Verdict.CONFLICT, Verdict.TENSION}
MONDAY = dt.date(2023, 1, 2)
MANY = 4 * DOZEN


def made(*of: Claim, rules: Sequence[Rule] = (), incomparable: bool = False) -> Compared:
    return compared(of, rules, THINGS, cumulative=CUMULATIVE, incomparable=incomparable)


def groups(*of: Claim) -> list[Group]:
    return [group_of(each) for each in made(*of).groups]


def findings(*of: Claim, rules: Sequence[Rule] = (), incomparable: bool = False) -> list[Finding]:
    return [judge(each) for each in made(*of, rules=rules, incomparable=incomparable).comparisons]


def crowd(*values: int | str, **more: Any) -> list[Claim]:  # noqa: ANN401 - fields of two classes
    return [claim(value, f"s{index:03}", **more) for index, value in enumerate(values)]


def report_of(*of: Claim) -> Report:
    found = made(*of)
    return Report.of(map(judge, found.comparisons), claims=of, groups=map(group_of, found.groups))


# Kinds


@given(claims(), claims())
def test_the_gates_read_nothing_of_a_claim_but_its_facets(one: Claim, other: Claim) -> None:
    twin = evolve(
        other,
        measurand=one.measurand,
        figure=evolve(other.figure, unit=one.figure.unit, noun=one.figure.noun),
    )
    if facets(twin, CUMULATIVE) != facets(one, CUMULATIVE):
        undated = (twin.date is None) is not (one.date is None)
        assert undated or day_of(twin, CUMULATIVE) != day_of(one, CUMULATIVE)
        return
    third = evolve(other, source="elsewhere")
    for left, right, twins in ((one, third, (twin, third)), (third, one, (third, twin))):
        assert comparable(left, right, THINGS, CUMULATIVE) == comparable(*twins, THINGS, CUMULATIVE)
        asked = answers(left, right, THINGS), answers(*twins, THINGS)
        assert [each.answer for each in asked[0]] == [each.answer for each in asked[1]]


@given(measurands(), measurands())
def test_two_names_of_one_thing_have_one_root(one: Any, other: Any) -> None:  # noqa: ANN401 - measurands
    if one.thing and other.thing and kinship(one.thing, other.thing, THINGS) is Kinship.SAME:
        assert root(one.thing, THINGS) == root(other.thing, THINGS)


def test_claims_that_differ_only_in_their_figure_and_place_are_of_one_kind() -> None:
    seats = seated([claim("5", "a"), claim("9", "b", start=7), claim("5", "c", subject="Ukraine")])
    assert [kind.size for kind in kinds(seats, CUMULATIVE)] == [2, 1]


def test_tolls_of_two_days_are_of_two_kinds() -> None:
    days = [claim("5", "a", measure="killed", date=MONDAY + dt.timedelta(day)) for day in (0, 1)]
    assert len(kinds(seated(days), CUMULATIVE)) == 2


def test_a_claim_stands_elsewhere_only_if_it_must() -> None:
    one, other = claim("5", "a"), claim("6", "b")
    assert elsewhere(other, one) is other
    assert elsewhere(one, one).source != "a"


# Pairs


@given(st.lists(claims(), max_size=10))
@settings(max_examples=60)
def test_a_few_claims_are_compared_as_if_each_were_held_against_each(of: list[Claim]) -> None:
    some = [seat.claim for seat in seated(of)]
    wanted = [pair for pair in combinations(some, 2) if comparable(*pair, THINGS, CUMULATIVE)]
    got = [each.claims for each in made(*of).comparisons]
    assert sorted(got, key=repr) == sorted(wanted, key=repr)


def test_up_to_a_dozen_partners_each_pair_has_its_finding() -> None:
    few = crowd(*range(DOZEN + 1))
    assert len(findings(*few)) == DOZEN * (DOZEN + 1) / 2
    assert groups(*few)[0].listed


def test_of_a_crowd_only_those_outside_the_consensus_have_findings() -> None:
    found = findings(*crowd(*[5] * MANY, 9, 90, 1))
    assert [each.verdict for each in found] == [Verdict.CONFLICT] * 3
    assert not groups(*crowd(*[5] * MANY))[0].listed


def test_a_claim_of_few_partners_is_held_against_each_of_a_crowd_that_is_not_its_own() -> None:
    # Who names nobody may be any of them; each of them has but one partner.
    named = [claim(5, f"s{index:02}", subject=f"Country {index}") for index in range(2 * DOZEN)]
    vague = claim(9, "z", subject=None)
    assert len(findings(*named, vague)) == 2 * DOZEN


def test_among_many_subjects_many_who_name_nobody_meet_their_like_only() -> None:
    named = [claim(5, f"s{index:02}", subject=f"Country {index}") for index in range(2 * DOZEN)]
    places = [claim(9, f"t{index:02}", subject=None, place=f"Town {index}") for index in range(2 * DOZEN)]
    assert findings(*named, *places) == []


@given(
    st.lists(st.integers(1, 40), min_size=MANY // 2, max_size=MANY // 2), st.randoms(use_true_random=False)
)
@settings(max_examples=15, phases=[Phase.generate])
def test_who_is_outside_the_consensus_is_found_with_the_verdict_of_the_worst_pair(
    values: list[int],
    chance: random.Random,
) -> None:
    hedges = [chance.choice([BARE, ABOUT, AT_LEAST]) for _ in values]
    of = [
        claim(figure(value, SHELLS, hedge), f"s{i:03}")
        for i, (value, hedge) in enumerate(zip(values, hedges, strict=True))
    ]
    (gathered,) = made(*of).groups
    agreed = [voice.claim for voice in gathered.sides[0].voices]
    by_claim = {
        claim: finding for finding in findings(*of) for claim in finding.claims if claim not in agreed
    }
    for side in gathered.sides[1:]:
        for voice in side.voices:
            pairs = {findings(voice.claim, other)[0].verdict for other in agreed}
            worst = min(pairs & FAILED, key=lambda each: each.rank, default=Verdict.COMPATIBLE)
            assert by_claim[voice.claim].verdict is worst


@given(st.lists(claims(about=one_measurand()), max_size=3 * DOZEN), st.randoms(use_true_random=False))
@settings(max_examples=20)
def test_groups_and_their_findings_do_not_depend_on_order(of: list[Claim], chance: random.Random) -> None:
    shuffled = chance.sample(of, len(of))
    assert groups(*of) == groups(*shuffled)
    assert findings(*of, incomparable=True) == findings(*shuffled, incomparable=True)


@given(st.lists(claims(), max_size=8))
@settings(max_examples=60)
def test_a_group_holds_claims_that_go_together_and_each_claim_is_in_one_at_most(of: list[Claim]) -> None:
    found = made(*of).groups
    for group in found:
        for left, right in combinations(group.claims, 2):
            if left.source != right.source:
                assert comparable(left, right, THINGS, CUMULATIVE)
    members = [claim for group in found for claim in group.claims]
    assert len(members) == len(set(members))


@given(st.lists(claims(about=one_measurand()), min_size=2, max_size=8))
@settings(max_examples=60)
def test_the_consensus_is_what_the_verdicts_of_pairs_say(of: list[Claim]) -> None:
    for group in groups(*of):
        agreed = group.positions[0].claims if group.positions else ()
        for one, other in combinations(agreed, 2):
            assert not {each.verdict for each in findings(one, other)} & FAILED
        for outlier in group.outliers:
            verdicts = {each.verdict for one in agreed for each in findings(one, outlier.claim)}
            assert verdicts & {*FAILED, Verdict.SUPERSEDED}


# Groups


def test_a_kind_joins_the_group_that_it_must_be_of() -> None:
    year = Period(words="in 2023", start=dt.date(2023, 1, 1), end=dt.date(2023, 12, 31))
    (group,) = groups(claim(5, "a", period=year), claim(5, "b", period=year), claim(6, "c"))
    assert [each.source for each in group.claims] == ["a", "b", "c"]


def test_a_kind_that_may_be_of_two_groups_makes_its_own() -> None:
    years = [
        claim(
            5,
            f"{source}{year}",
            period=Period(words=str(year), start=dt.date(year, 1, 1), end=dt.date(year, 12, 31)),
        )
        for year in (2022, 2023)
        for source in "ab"
    ]
    vague = [claim(6, "x"), claim(6, "y", period=Period(words="some time"))]
    found = groups(*years, *vague)
    assert [[each.source for each in group.claims] for group in found] == [
        ["a2022", "b2022"],
        ["a2023", "b2023"],
        ["x", "y"],
    ]


def test_two_groups_of_a_crowd_that_may_be_one_have_a_finding_for_both() -> None:
    years = [
        claim(
            5,
            f"{year}{index:02}",
            period=Period(words=str(year), start=dt.date(year, 1, 1), end=dt.date(year, 12, 31)),
        )
        for year in (2022, 2023)
        for index in range(MANY)
    ]
    vague = crowd(*[9] * MANY)
    found = findings(*years, *vague)
    assert [[claim.source for claim in each.claims] for each in found] == [
        ["202200", "s000"],
        ["202300", "s000"],
    ]


def test_claims_of_one_source_that_leave_their_subject_open_make_no_group() -> None:
    assert not groups(claim(5, start=0, subject=None), claim(9, start=50, subject=None))
    assert groups(claim(5), claim(9, start=50, sentence_start=50))


def test_units_are_brought_together_in_a_group() -> None:
    miles = claim(figure(1000, MILE), "a", measure="length")
    kilometers = [
        claim(figure(value, KILOMETER), source, measure="length")
        for source, value in (("b", 1609), ("c", 1610))
    ]
    (group,) = groups(miles, *kilometers)
    assert len(group.positions) == 1
    assert group.unit in (MILE, KILOMETER)


def test_a_total_whose_time_is_not_known_has_no_place_among_rates() -> None:
    rates = [claim(figure(5, SHELLS_A_YEAR), source, aggregation=Aggregation.RATE) for source in "ab"]
    (gathered,) = made(*rates, claim(5, "c")).groups
    assert [each.source for each in gathered.apart] == ["c"]
    assert gathered.unit == SHELLS_A_YEAR


def test_a_toll_is_one_group_a_day_and_each_day_is_held_against_the_next() -> None:
    days = [
        claim(
            40 + day if index else 40 - 10 * day,
            f"{day}{index:02}",
            measure="killed",
            date=MONDAY + dt.timedelta(day),
        )
        for day in range(3)
        for index in range(MANY)
    ]
    found = findings(*days)
    assert len(groups(*days)) == 3
    between = [each for each in found if each.claims[0].date != each.claims[1].date]
    assert [(each.claims[0].source, each.claims[1].source) for each in between] == [
        ("000", "101"),
        ("101", "201"),
    ]
    assert {each.verdict for each in between} <= {Verdict.AGREEMENT, Verdict.COMPATIBLE}


def test_what_keeps_crowds_apart_is_told_once() -> None:
    found = findings(
        *crowd(*[5] * MANY),
        *[evolve(each, source=f"t{each.source}") for each in crowd(*[5] * MANY, subject="Ukraine")],
        incomparable=True,
    )
    assert [each.verdict for each in found] == [Verdict.INCOMPARABLE]


def test_a_rule_between_crowds_is_asked_of_those_who_speak_for_them() -> None:
    made_ = crowd(*[5] * MANY, 7)
    fired = [evolve(each, source=f"f{each.source}") for each in crowd(*[500] * MANY, 3, measure="consumed")]
    by_rule = [each for each in findings(*made_, *fired, rules=[supply]) if each.rule == "supply"]
    assert [[claim.source for claim in each.claims] for each in by_rule] == [["fs000", "s000"]]
    assert by_rule[0].verdict is Verdict.CONFLICT
    kept = [evolve(each, measurand=evolve(each.measurand, subject="Ukraine")) for each in fired]
    apart = [
        each for each in findings(*made_, *kept, rules=[supply], incomparable=True) if each.rule == "supply"
    ]
    assert [each.verdict for each in apart] == [Verdict.INCOMPARABLE]
