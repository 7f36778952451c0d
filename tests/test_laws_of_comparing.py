"""The laws of comparing, whatever the claims: DESIGN calls them promises."""

import pickle
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

import reconcile
from reconcile import errors
from reconcile.claims.claim import Claim
from reconcile.claims.measurand import Measure
from reconcile.comparisons import comparing
from reconcile.comparisons import relation as r
from reconcile.comparisons.comparison import Comparison, equal
from reconcile.comparisons.relation import Relation
from reconcile.comparisons.rule import rule
from reconcile.comparisons.verdict import Verdict
from reconcile.figures.conversion import factor
from reconcile.figures.figure import Figure
from reconcile.figures.hedge import BARE, DEFAULT_MODEL, Hedge, Reading
from reconcile.figures.interval import ZERO, Interval
from reconcile.figures.unit import Unit, unit
from reconcile.findings.explaining import explain
from reconcile.findings.finding import Finding
from reconcile.findings.judging import judge
from reconcile.numerals.numeral import Numeral
from reconcile.report.report import Report
from reconcile.testing import hedges, intervals, units
from strategies import (
    CUMULATIVE,
    HOUR,
    KILOMETER,
    MILE,
    SHELLS_A_YEAR,
    THINGS,
    claim,
    claims,
    compared,
    figure,
    figures,
    numerals,
    one_measurand,
    vague_numerals,
    with_reading,
)

PAIR = st.tuples(claims(about=one_measurand()), claims(about=one_measurand()))
SAME_UNIT = st.builds(
    lambda of, one, other: (
        claim(figure(one[0], of, one[1]), "a"),
        claim(figure(other[0], of, other[1]), "b"),
    ),
    units(),
    st.tuples(numerals() | vague_numerals(), hedges()),
    st.tuples(numerals() | vague_numerals(), hedges()),
)
FAILED = {Verdict.CONFLICT, Verdict.TENSION}


@rule(Measure("killed"), Measure("produced"), examples=[], counterexamples=[])
def more(left: Claim, right: Claim) -> Relation:
    """Relate what has nothing to do with each other, to have a rule."""
    return r.at_most(left, right)


def judged(left: Claim, right: Claim, *, most: bool = False) -> Finding:
    held = r.at_most(left, right) if most else r.equal(left, right)
    return judge(Comparison(equal, (left, right), held, ()))


def without_order(found: Sequence[Finding]) -> set[tuple[frozenset[Claim], str, Verdict, Decimal | None]]:
    """What was found, whichever claim is named first."""
    return {(frozenset(each.claims), each.rule, each.verdict, each.ratio) for each in found}


@given(PAIR)
def test_comparing_is_symmetric(pair: tuple[Claim, Claim]) -> None:
    left, right = pair
    one, other = judged(left, right), judged(right, left)
    assert one.verdict is other.verdict
    assert (one.ratio is None) == (other.ratio is None)
    if one.ratio is not None and other.ratio is not None:
        assert one.ratio == pytest.approx(other.ratio)


@given(claims())
def test_a_claim_never_conflicts_with_its_copy_in_another_source(one: Claim) -> None:
    assert not {finding.verdict for finding in compared(one, evolve(one, source="copy"))} & FAILED
    assert judged(one, evolve(one, source="copy")).verdict not in FAILED
    assert judged(one, one, most=True).verdict not in FAILED


SCALES = [
    (KILOMETER, MILE, Decimal("1.609344")),
    (KILOMETER, unit("meter", "length"), Decimal("0.001")),
    (unit("kilogram", "mass"), unit("pound", "mass"), Decimal("0.45359237")),
    (KILOMETER.over(HOUR), MILE.over(HOUR), Decimal("1.609344")),
    (unit("year", "time"), unit("month", "time"), Decimal(1) / 12),
    (unit("percent", "share"), unit("fraction", "share"), Decimal(100)),
]


@given(
    st.sampled_from(SCALES),
    st.tuples(numerals(low=1), hedges()),
    st.tuples(numerals(low=1), hedges()),
    st.booleans(),
)
def test_a_change_of_unit_changes_nothing(
    scale: tuple[Unit, Unit, Decimal],
    one: tuple[Numeral, Hedge],
    other: tuple[Numeral, Hedge],
    most: bool,  # noqa: FBT001 - Hypothesis fills it in
) -> None:
    large, small, times = scale
    left, right = claim(figure(one[0], large, one[1]), "a"), claim(figure(other[0], large, other[1]), "b")
    finer = evolve(right, figure=scaled(right.figure, small, times))
    plain, turned = judged(left, right, most=most), judged(left, finer, most=most)
    assert plain.verdict is turned.verdict
    assert (
        turned.verdict
        is judged(evolve(left, figure=scaled(left.figure, small, times)), right, most=most).verdict
    )
    if plain.ratio is not None and turned.ratio is not None:
        assert plain.ratio == pytest.approx(turned.ratio)


def scaled(of: Figure, finer: Unit, times: Decimal) -> Figure:
    """The same figure in a unit of which it takes more."""
    turn = factor(of.unit, finer)
    assert turn is not None
    assert turn(times) == pytest.approx(Decimal(1))
    numerals_ = tuple(evolve(each, value=turn(each.value), place=turn(each.place)) for each in of.numerals)
    return evolve(of, unit=finer, numerals=numerals_, hard=of.hard.mapped(turn), soft=of.soft.mapped(turn))


def test_two_bounds_are_as_far_apart_in_miles_as_in_kilometers() -> None:
    (short,), (long,) = (
        reconcile.extract(f"The road is {length} long.") for length in ("under 1 km", "under around 8 km")
    )
    in_miles = evolve(short, figure=scaled(short.figure, MILE, Decimal("1.609344")))
    assert judged(short, long).verdict is judged(in_miles, long).verdict is Verdict.TENSION


def narrowed(interval: Interval, low: Decimal, high: Decimal) -> Interval:
    """A part of the interval, or all of it where the cut would leave nothing."""
    start = low if interval.low is None or low > interval.low else interval.low
    end = high if interval.high is None or high < interval.high else interval.high
    part = Interval(
        start, end, interval.low_open and start == interval.low, interval.high_open and end == interval.high
    )
    return part if part.meets(part) and part.within(interval) else interval


CUTS = st.decimals(-100, 10**7, places=1)


@given(SAME_UNIT, st.tuples(CUTS, CUTS), st.booleans())
def test_narrowing_never_turns_a_conflict_into_agreement(
    pair: tuple[Claim, Claim],
    cuts: tuple[Decimal, Decimal],
    most: bool,  # noqa: FBT001 - Hypothesis fills it in
) -> None:
    left, right = pair
    if judged(left, right, most=most).verdict is not Verdict.CONFLICT:
        return
    low, high = sorted(cuts)
    read = Reading(narrowed(left.figure.hard, low, high), narrowed(left.figure.soft, low, high))
    assert judged(with_reading(left, read), right, most=most).verdict is Verdict.CONFLICT


@given(SAME_UNIT, st.tuples(CUTS, CUTS), st.booleans())
def test_widening_never_turns_an_agreement_into_a_conflict(
    pair: tuple[Claim, Claim],
    cuts: tuple[Decimal, Decimal],
    most: bool,  # noqa: FBT001 - Hypothesis fills it in
) -> None:
    left, right = pair
    if judged(left, right, most=most).verdict in FAILED:
        return
    more_of = Interval(min(cuts), max(cuts))
    read = Reading(left.figure.hard.hull(more_of), left.figure.soft.hull(more_of))
    assert judged(with_reading(left, read), right, most=most).verdict not in FAILED


@given(st.lists(claims(), max_size=8), st.randoms(use_true_random=False))
def test_the_order_of_the_claims_does_not_matter(of: list[Claim], random: Any) -> None:  # noqa: ANN401 - a random.Random that Hypothesis drives
    shuffled = random.sample(of, len(of))
    for incomparable in (False, True):
        found = compared(*of, rules=(more,), incomparable=incomparable)
        assert found == compared(*shuffled, rules=(more,), incomparable=incomparable)
        assert Report(found) == Report(compared(*shuffled, rules=(more,), incomparable=incomparable))


@given(st.lists(claims(), max_size=6), st.lists(claims(), max_size=6))
@settings(max_examples=60)
def test_what_is_found_of_a_part_is_found_of_the_whole(some: list[Claim], others: list[Claim]) -> None:
    whole = without_order(compared(*some, *others, rules=(more,)))
    for part in (some, others):
        assert without_order(compared(*part, rules=(more,))) <= whole


@given(st.lists(claims(about=one_measurand()), max_size=6, unique=True))
@settings(max_examples=60)
def test_all_that_is_found_is_found_pair_by_pair(of: list[Claim]) -> None:
    pairs = [compared(one, other) for index, one in enumerate(of) for other in of[index + 1 :]]
    assert without_order(compared(*of)) == without_order([finding for found in pairs for finding in found])


@given(claims(), claims())
def test_what_is_explained_is_what_is_compared(left: Claim, right: Claim) -> None:
    explained = explain(left, right, (more,), THINGS, CUMULATIVE).findings
    told = [finding for finding in explained if finding.verdict is not Verdict.INCOMPARABLE]
    found = [
        each for each in compared(left, right, rules=(more,)) if each.verdict is not Verdict.INCOMPARABLE
    ]
    assert told == found


@given(claims(), claims())
def test_everything_pickles(left: Claim, right: Claim) -> None:
    made = list(comparing.compared([left, right], (more,), THINGS, incomparable=True).comparisons)
    report = Report.of([judge(each) for each in made], claims=(left, right))
    explained = explain(left, right, (), THINGS)
    for value in (left, r.equal(left, right), made, report, explained, Verdict.CONFLICT, DEFAULT_MODEL):
        assert pickle.loads(pickle.dumps(value)) == value  # noqa: S301 - our own bytes


@pytest.mark.parametrize(
    "error",
    [
        errors.NoSingleValueError("6 to 8"),
        errors.SourceError("a.txt", "is empty", "Give another."),
        errors.DuplicateSourceError("a"),
        errors.PluginError("p", "package", "is broken", "Mend it."),
        errors.LexiconError("file", 3, "text"),
        errors.UnitError("kilometer", "year"),
        errors.UnknownLanguageError("tlh", ("en", "es")),
    ],
)
def test_errors_pickle_and_say_what_to_do(error: errors.ReconcileError) -> None:
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert again == error
    assert hash(again) == hash(error)
    assert str(again) == str(error)
    assert str(error).endswith(".")
    assert error != "another thing"


@given(intervals(), figures(st.just(SHELLS_A_YEAR)))
def test_an_interval_that_holds_another_meets_it(interval: Interval, of: Figure) -> None:
    assert interval.meets(interval.hull(of.soft))
    assert of.soft.within(of.hard)
    assert of.hard.low is None or of.hard.low >= ZERO or of.hedge != BARE
