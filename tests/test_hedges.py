"""The hedge model: its table, and the laws that hold of any model."""

from decimal import Decimal
from itertools import pairwise

import hypothesis.strategies as st
import pytest
from attrs import evolve
from hypothesis import given

from reconcile import extract
from reconcile.figures.hedge import (
    BARE,
    DEFAULT_MODEL,
    Hedge,
    Reading,
    grain,
    half_width,
)
from reconcile.figures.interval import Interval
from reconcile.language.kinds import Approximation, Bound
from reconcile.numerals.numeral import Form, Numeral
from reconcile.testing import hedges
from strategies import VAGUE, numeral, numerals, vague_numerals

EXACTLY, ABOUT = Hedge(approximation=Approximation.EXACTLY), Hedge(approximation=Approximation.ABOUT)
AROUND, ORDER = Hedge(approximation=Approximation.AROUND), Hedge(approximation=Approximation.ORDER_OF)
ANY = numerals(low=-99999) | vague_numerals()


def ends(text: str) -> Interval:
    """An interval from the notation of mathematics: ``[2, 3)``, with ``-`` for an end that is not known."""
    low, high = text[1:-1].split(",")
    return Interval(
        None if low.strip() == "-" else Decimal(low),
        None if high.strip() == "-" else Decimal(high),
        text[0] == "(" and low.strip() != "-",
        text[-1] == ")" and high.strip() != "-",
    )


@pytest.mark.parametrize(
    ("value", "hedge", "hard", "soft"),
    [
        ("7", BARE, "[6.5, 7.5]", "[6.65, 7.35]"),
        ("200", BARE, "[150, 250]", "[190, 210]"),
        ("28000", BARE, "[27500, 28500]", "[27500, 28500]"),
        ("2e6", BARE, "[1.5e6, 2.5e6]", "[1.9e6, 2.1e6]"),
        ("7", EXACTLY, "[7, 7]", "[7, 7]"),
        ("7", ABOUT, "[5, 9]", "[6, 8]"),
        ("200", ABOUT, "[140, 260]", "[170, 230]"),
        ("450", ABOUT, "[405, 495]", "[427.5, 472.5]"),
        ("28000", ABOUT, "[25200, 30800]", "[26600, 29400]"),
        ("2.5e6", ABOUT, "[2.25e6, 2.75e6]", "[2.375e6, 2.625e6]"),
        ("11e6", ABOUT, "[9e6, 13e6]", "[10e6, 12e6]"),
        ("200", AROUND, "[100, 300]", "[150, 250]"),
        ("1000", AROUND, "[500, 1500]", "[750, 1250]"),
        ("1000", ORDER, "[100, 10000)", "[500, 5000)"),
        ("200", Hedge(Bound.JUST_UNDER), "(-, 200)", "[170, 200)"),
        ("200", Hedge(Bound.JUST_OVER), "(200, -)", "(200, 230]"),
        ("200", Hedge(Bound.OVER), "(200, -)", "(200, 400]"),
        ("11000", Hedge(Bound.OVER), "(11000, -)", "(11000, 13000]"),
        ("200", Hedge(Bound.AT_LEAST), "[200, -)", "[200, 400]"),
        ("200", Hedge(Bound.UNDER), "(-, 200)", "[100, 200)"),
        ("200", Hedge(Bound.AT_MOST), "(-, 200]", "[100, 200]"),
        ("11e6", Hedge(Bound.UP_TO), "[5.5e6, 11.5e6]", "[9e6, 11e6]"),
        ("12e6", Hedge(Bound.UP_TO, Approximation.ABOUT), "[5e6, 14e6]", "[11e6, 13e6]"),
        ("-5", Hedge(Bound.OVER), "(-5, -)", "(-5, -3]"),
        ("-5", Hedge(Bound.UNDER), "(-, -5)", "[-7, -5)"),
        ("0", ABOUT, "[0, 0]", "[0, 0]"),
    ],
)
def test_the_table_of_hedges(value: str, hedge: Hedge, hard: str, soft: str) -> None:
    assert DEFAULT_MODEL.read(numeral(value), hedge) == Reading(ends(hard), ends(soft))


@pytest.mark.parametrize(
    ("scale", "form", "hard", "soft"),
    [
        ("12", Form.VAGUE, "[12, 240)", "[24, 120)"),
        ("10000", Form.VAGUE, "[10000, 200000)", "[20000, 100000)"),
        ("100", Form.SEVERAL, "[200, 1000)", "[300, 900)"),
        ("1000", Form.FEW, "[2000, 10000)", "[2000, 6000)"),
    ],
)
def test_the_table_of_vague_counts(scale: str, form: Form, hard: str, soft: str) -> None:
    assert DEFAULT_MODEL.read(numeral(scale, form=form), counted=True) == Reading(ends(hard), ends(soft))


def test_a_count_written_to_its_last_unit_is_exact() -> None:
    assert DEFAULT_MODEL.read(numeral(41), counted=True) == Reading.point(Decimal(41))
    assert not DEFAULT_MODEL.read(numeral(41), counted=True).hard.contains(Decimal(42))
    assert DEFAULT_MODEL.read(numeral(40), counted=True).hard.contains(Decimal(42))


def test_nothing_counted_is_below_zero() -> None:
    assert DEFAULT_MODEL.read(numeral(5), Hedge(Bound.AT_MOST), counted=True).hard == ends("[0, 5]")
    assert DEFAULT_MODEL.read(numeral(5), Hedge(Bound.AT_MOST)).hard == ends("(-, 5]")


def test_a_negative_count_is_left_as_it_was_said() -> None:
    assert DEFAULT_MODEL.read(numeral(-5), counted=True) == Reading.point(Decimal(-5))


def test_a_range_is_its_ends_and_all_between() -> None:
    read = DEFAULT_MODEL.range(numeral(6), numeral(8))
    assert read == Reading(ends("[6, 8]"), ends("[6, 8]"))
    assert DEFAULT_MODEL.range(numeral(8), numeral(6)) == read


def test_a_hedge_before_a_range_is_about_both_its_ends() -> None:
    read = DEFAULT_MODEL.range(numeral("6e6"), numeral("8e6"), ABOUT)
    assert read.soft == ends("[5.1e6, 9e6]")
    assert DEFAULT_MODEL.range(numeral(6), numeral(8), Hedge(Bound.OVER)).hard == ends("(6, -)")


def test_a_stated_tolerance_is_taken_at_its_word() -> None:
    assert DEFAULT_MODEL.tolerance(numeral(450), numeral(-20)) == Reading(
        ends("[430, 470]"), ends("[430, 470]")
    )


@pytest.mark.parametrize(
    ("place", "step"),
    [("1", "2"), ("2", "5"), ("5", "10"), ("10", "20"), ("25", "50"), ("0.25", "0.5"), ("12", "20")],
)
def test_a_grain_is_the_next_round_step(place: str, step: str) -> None:
    assert grain(Decimal(place)) == Decimal(step)


def test_a_hedge_reads_as_it_is_said() -> None:
    assert str(Hedge(Bound.UP_TO, Approximation.ABOUT)) == "up to about"
    assert not str(BARE)


def test_every_knob_can_be_turned() -> None:
    strict = evolve(DEFAULT_MODEL, bare_hard=Decimal("0.01"))
    assert strict.read(numeral(200)).hard == ends("[198, 202]")


@given(ANY, st.booleans())
def test_saying_more_never_claims_less(given_numeral: Numeral, counted: bool) -> None:  # noqa: FBT001 - Hypothesis fills it in
    if given_numeral.vague:
        return
    readings = [
        DEFAULT_MODEL.read(given_numeral, hedge, counted=counted) for hedge in (EXACTLY, BARE, ABOUT, AROUND)
    ]
    for narrow, wide in pairwise(readings):
        assert narrow.hard.within(wide.hard)
        assert narrow.soft.within(wide.soft)


@given(ANY, hedges(), st.booleans())
def test_what_a_reader_takes_lies_within_what_the_words_entail(
    given_numeral: Numeral,
    hedge: Hedge,
    counted: bool,  # noqa: FBT001 - Hypothesis fills it in
) -> None:
    read = DEFAULT_MODEL.read(given_numeral, hedge, counted=counted)
    assert read.soft.within(read.hard)


@given(ANY, hedges(), st.booleans())
def test_no_reading_is_empty(given_numeral: Numeral, hedge: Hedge, counted: bool) -> None:  # noqa: FBT001 - Hypothesis fills it in
    read = DEFAULT_MODEL.read(given_numeral, hedge, counted=counted)
    assert read.soft.meets(read.soft)
    assert read.hard.meets(read.hard)


@given(ANY, hedges(), st.integers(-6, 6))
def test_scaling_the_unit_scales_the_intervals(given_numeral: Numeral, hedge: Hedge, power: int) -> None:
    scale = Decimal(1).scaleb(power)
    scaled = evolve(given_numeral, value=given_numeral.value * scale, place=given_numeral.place * scale)
    plain = DEFAULT_MODEL.read(given_numeral, hedge)
    read = DEFAULT_MODEL.read(scaled, hedge)
    assert read.hard == plain.hard.mapped(lambda value: value * scale)
    assert read.soft == plain.soft.mapped(lambda value: value * scale)


@given(ANY, ANY, hedges())
def test_a_range_reads_the_same_from_either_end_within_its_words(
    low: Numeral, high: Numeral, hedge: Hedge
) -> None:
    read = DEFAULT_MODEL.range(low, high, hedge, counted=True)
    assert read.soft.within(read.hard)


@given(numerals(low=1))
def test_the_half_width_is_never_negative(given_numeral: Numeral) -> None:
    assert half_width(given_numeral, DEFAULT_MODEL.about) > 0


def test_only_words_without_a_number_are_vague() -> None:
    assert all(Numeral(Decimal(1), Decimal(1), 0, 1, form).vague is (form in VAGUE) for form in Form)


@pytest.mark.parametrize(
    "text",
    [
        "The fever topped 40 degrees.",
        "Sales exceed $4 million.",
        "The toll surpassed 60.",
        "Turnout has breached 80 percent.",
    ],
)
def test_a_verb_that_exceeds_bounds_its_object_and_is_no_part_of_the_figure(text: str) -> None:
    (claim,) = extract(text)
    assert claim.figure.hedge == Hedge(Bound.OVER)
    assert not claim.text[0].islower()


@pytest.mark.parametrize(
    "text", ["The film topped six charts.", "They breached 12 walls.", "The fund topped up 40 percent of it."]
)
def test_few_things_that_are_topped_are_no_bound(text: str) -> None:
    (claim,) = extract(text)
    assert claim.figure.hedge == BARE


def test_a_hedge_that_contradicts_the_verb_before_it_stands() -> None:
    (claim,) = extract("The price topped nearly $40.")
    assert claim.figure.hedge == Hedge(Bound.JUST_UNDER)


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("A quake of almost magnitude 6 struck.", "just under"),
        ("A nearly magnitude 7 quake struck.", "just under"),
        ("A magnitude 7 quake struck.", ""),
    ],
)
def test_a_hedge_may_stand_before_the_scale_of_a_number(text: str, hedge: str) -> None:
    (claim,) = extract(text)
    assert str(claim.figure.hedge) == hedge
    assert claim.measurand.measure == "magnitude"
