"""Verdicts, with their gap, their ratio and their reason."""

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import (
    CUMULATIVE,
    KILOMETER,
    LAST_YEAR,
    MILE,
    SHELLS,
    SHELLS_A_YEAR,
    THINGS,
    between,
    claim,
    claims,
    compared,
    figure,
    figures,
    numeral,
    one_measurand,
)

from reconcile.claims.claim import Claim
from reconcile.claims.measurand import Aggregation, Measure, Modality
from reconcile.claims.period import Period
from reconcile.comparisons import relation as r
from reconcile.comparisons.comparing import Comparison, equal
from reconcile.comparisons.gates import answers
from reconcile.comparisons.relation import Conversion, Relation, Sign, amount
from reconcile.comparisons.rule import Gate, rule
from reconcile.comparisons.verdict import Verdict
from reconcile.figures.figure import Change, Figure
from reconcile.figures.hedge import BARE, Approximation, Bound, Hedge
from reconcile.figures.interval import Interval
from reconcile.figures.unit import NUMBER, PERCENT, YEAR, counted, unit
from reconcile.findings.alignment import aligned
from reconcile.findings.distance import distance
from reconcile.findings.explaining import explain
from reconcile.findings.finding import Finding
from reconcile.findings.judging import judge
from reconcile.findings.judging import verdict as verdict_of
from reconcile.findings.phrases import clause, named, quantity, span
from reconcile.numerals.numeral import Form

ABOUT = Hedge(approximation=Approximation.ABOUT)
AT_LEAST, AT_MOST, OVER = Hedge(Bound.AT_LEAST), Hedge(Bound.AT_MOST), Hedge(Bound.OVER)
UP_TO, UNDER = Hedge(Bound.UP_TO), Hedge(Bound.UNDER)
HUNDREDS = figure(numeral(100, form=Form.VAGUE))
RATE = {"aggregation": Aggregation.RATE}
YES, NO, HARD, OPEN = Verdict.AGREEMENT, Verdict.CONFLICT, Verdict.TENSION, Verdict.COMPATIBLE
FRACTION = unit("fraction", "share")


@rule(Measure("consumed"), Measure("produced"), across=[Gate.MODALITY], examples=[], counterexamples=[])
def supply(fired: Claim, made: Claim) -> Relation:
    """No more is fired than is made."""
    return r.at_most(fired, made)


@rule(Measure("killed"), Measure("casualties"), examples=[], counterexamples=[])
def among(dead: Claim, hit: Claim) -> Relation:
    """The killed are part of the casualties."""
    return r.part_of(dead, hit)


def found(left: Claim, right: Claim, held: Relation | None = None) -> Finding:
    """The finding of a relation between two claims, ``equal`` if none is given."""
    made = r.equal(left, right) if held is None else held
    return judge(Comparison(supply if held else equal, (left, right), made, answers(left, right, THINGS)))


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        (figure("11e6"), figure("2e6"), NO),
        (figure("11e6", hedge=ABOUT), figure("2e6"), NO),
        (figure(41), figure(42), NO),
        (figure(200), figure("201", hedge=ABOUT), YES),
        (figure(200), figure(230), HARD),
        (figure("2e6", hedge=AT_LEAST), figure("11e6"), HARD),
        (figure("2e6", hedge=AT_LEAST), figure("11e6", hedge=OVER), OPEN),
        (figure(5, hedge=AT_MOST), figure(100, hedge=AT_MOST), OPEN),
        (figure(100, KILOMETER, AT_MOST), figure(5, KILOMETER, UNDER), OPEN),
        (figure(2, hedge=AT_LEAST), figure(11, hedge=AT_MOST), HARD),
        (figure(0), figure(5, hedge=AT_MOST), HARD),
        (HUNDREDS, figure(600), YES),
        (HUNDREDS, figure("10e6"), NO),
        (between(1, 50), figure(20), OPEN),
        (between(0, 5), figure(3), OPEN),
        (between(10, 50), figure(20), YES),
        (figure(0), figure(0), YES),
    ],
)
def test_the_verdicts_on_equals(left: Figure, right: Figure, verdict: Verdict) -> None:
    assert found(claim(left, "a"), claim(right, "b")).verdict is verdict
    assert found(claim(right, "a"), claim(left, "b")).verdict is verdict


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        (figure("11e6", hedge=UP_TO), figure("2e6"), NO),
        (figure("1e6"), figure("2e6"), YES),
        (figure("2.3e6"), figure("2e6"), HARD),
        (figure(500, hedge=AT_LEAST), figure(100, hedge=AT_MOST), NO),
        (figure(500, hedge=AT_LEAST), figure(100, hedge=AT_LEAST), OPEN),
        (figure(500, hedge=AT_MOST), figure(100, hedge=AT_MOST), OPEN),
        (figure(500, hedge=AT_MOST), figure(100, hedge=AT_LEAST), OPEN),
        (figure(500), figure(100, hedge=AT_LEAST), HARD),
        (between(1, 50), figure(60), OPEN),
    ],
)
def test_the_verdicts_on_what_is_at_most(left: Figure, right: Figure, verdict: Verdict) -> None:
    one, other = claim(left, "a"), claim(right, "b")
    assert found(one, other, r.at_most(one, other)).verdict is verdict


@pytest.mark.parametrize("sign", list(Sign))
def test_what_is_not_bounded_tells_nothing(sign: Sign) -> None:
    anything = evolve(amount(claim("5")), hard=Interval(), soft=Interval(), best=None)
    assert verdict_of(anything, sign, amount(claim("5"))) is OPEN
    assert verdict_of(amount(claim("5")), sign, anything) is OPEN


def test_the_shells_of_last_year() -> None:
    fired = claim(figure("11e6", hedge=UP_TO), "c", measure="consumed", period=LAST_YEAR)
    made = claim(figure("2e6", SHELLS_A_YEAR), "b", **RATE)
    (finding,) = compared(made, fired, rules=(supply,))
    assert finding.verdict is NO
    assert (finding.ratio, finding.gap, finding.unit) == (Decimal("5.5"), 9_000_000, "shell/year")
    assert finding.reason == (
        "Russia consumed up to 11 million shells last year but produced 2 million a year: "
        "5.5 times as much, 9 million shells a year unexplained."
    )
    assert finding.claims == (fired, made)


def test_a_calendar_year_is_a_year_and_a_quarter_is_a_quarter_of_it() -> None:
    in_2023 = Period(words="in 2023", days=Decimal(365))
    quarter = Period(words="in a quarter", days=Decimal("91.3125"))
    march = Period(words="in March", days=Decimal(31))
    a_month = SHELLS.over(unit("month", "time"))
    for period, rate, wanted in [
        (in_2023, SHELLS_A_YEAR, 8),
        (quarter, SHELLS_A_YEAR, 32),
        (march, a_month, 8),
    ]:
        held = r.equal(claim("8", period=period), claim(figure(8, rate), **RATE))
        sides = aligned(held)
        assert sides is not None
        assert sides[0].best == wanted
        mirrored = aligned(r.equal(held.right, held.left))
        assert mirrored is not None
        assert mirrored[1].best == wanted


@pytest.mark.parametrize("days", [None, Decimal(0), Decimal(-3)])
def test_over_what_time_a_total_is_must_be_known_to_set_it_against_a_rate(days: Decimal | None) -> None:
    total = claim("8", "a", period=Period(words="then", days=days))
    finding = found(total, claim(figure(8, SHELLS_A_YEAR), "b", **RATE))
    assert finding.verdict is Verdict.INCOMPARABLE
    assert (finding.ratio, finding.gap, finding.unit) == (None, None, "")
    assert finding.reason.startswith("Not compared: the units cannot be brought together")


def test_a_rate_over_what_is_no_time_is_no_rate() -> None:
    odd = SHELLS.over(unit("fortnight and a half", "time"))
    assert aligned(r.equal(claim("8", period=LAST_YEAR), claim(figure(8, odd)))) is None
    assert aligned(r.equal(claim("8"), claim(figure(8, KILOMETER)))) is None


def test_a_bare_number_counts_what_it_stands_against() -> None:
    finding = found(claim(figure(41, NUMBER), "a", thing=None), claim(figure(41), "b"))
    assert (finding.verdict, finding.unit) == (YES, "shell")


def test_lengths_are_compared_across_units() -> None:
    one = claim(figure(100, MILE), "a", measure="length", subject="the front")
    other = claim(figure("160.9344", KILOMETER), "b", measure="length", subject="the front")
    finding = found(one, other)
    assert (finding.verdict, finding.gap, finding.unit) == (YES, 0, "mile")


SPOKEN: dict[str, Any] = {"origin": "the ministry"}
EARLY, LATE = {"date": dt.date(2023, 1, 2)}, {"date": dt.date(2023, 1, 3)}


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ({**SPOKEN, **EARLY}, {**SPOKEN, **LATE}, Verdict.SUPERSEDED),
        ({**SPOKEN, **LATE}, {"origin": "The Ministry", **EARLY}, Verdict.SUPERSEDED),
        ({**SPOKEN, **EARLY}, {**SPOKEN, **EARLY}, NO),
        ({**SPOKEN, **EARLY}, {"origin": "another", **LATE}, NO),
        ({**SPOKEN, **EARLY}, {"origin": None, **LATE}, NO),
        ({**SPOKEN, **EARLY}, SPOKEN, NO),
        ({"publisher": "P", **EARLY}, {"publisher": "P", **LATE}, Verdict.SUPERSEDED),
        ({"publisher": "P", **EARLY}, {"publisher": "Q", **LATE}, NO),
        (EARLY, LATE, NO),
    ],
)
def test_one_origin_may_revise_its_figure(
    left: dict[str, Any], right: dict[str, Any], verdict: Verdict
) -> None:
    (finding,) = compared(claim("40", "a", **left), claim("90", "b", **right))
    assert finding.verdict is verdict


def test_an_origin_that_repeats_itself_agrees_with_itself() -> None:
    (finding,) = compared(claim("40", "a", **SPOKEN, **EARLY), claim("40", "b", **SPOKEN, **LATE))
    assert finding.verdict is YES


@pytest.mark.parametrize(
    ("early", "late", "origin", "verdict", "words"),
    [
        (
            "40",
            "90",
            "officials",
            Verdict.SUPERSEDED,
            "a later count of one origin, 2.25 times as much, 50 shells more",
        ),
        ("40", "90", "others", OPEN, "the total may have grown"),
        (
            "90",
            "41",
            "officials",
            NO,
            "a total that only grows has shrunk, 2.2 times as much, 49 shells less",
        ),
        ("200", "180", "others", YES, "both can be true"),
        ("200", "110", "others", NO, "has shrunk"),
        ("230", "200", "others", HARD, "possible only at a stretch, a total that only grows has shrunk"),
    ],
)
def test_a_toll_may_grow_and_not_shrink(
    early: str, late: str, origin: str, verdict: Verdict, words: str
) -> None:
    toll: dict[str, Any] = {"measure": "killed"}
    hedge = ABOUT if verdict is YES else BARE
    one = claim(figure(early, hedge=hedge), "a", origin="officials", **EARLY, **toll)
    other = claim(figure(late, hedge=hedge), "b", origin=origin, **LATE, **toll)
    (finding,) = compared(one, other)
    assert finding.verdict is verdict
    assert words in finding.reason


@pytest.mark.parametrize(
    ("left", "right", "ratio", "gap"),
    [
        (figure(600), figure(200), "3", "400"),
        (figure(200), figure(600), "3", "400"),
        (HUNDREDS, figure(9000), "9", "8000"),
        (figure(50), HUNDREDS, "4", "150"),
        (HUNDREDS, figure(600), "1", "0"),
        (HUNDREDS, figure(numeral("1e6", form=Form.VAGUE)), "2000", "1999000"),
        (figure(0), figure(600), None, "600"),
        (figure(-5, KILOMETER), figure(-10, KILOMETER), "2", "5"),
        (figure(-5, KILOMETER), figure(10, KILOMETER), None, "15"),
    ],
)
def test_how_far_two_amounts_are_apart(left: Figure, right: Figure, ratio: str | None, gap: str) -> None:
    for one, other in ((left, right), (right, left)):
        apart = distance(amount(claim(one)), amount(claim(other)))
        assert apart.ratio == (None if ratio is None else Decimal(ratio))
        assert apart.gap == Decimal(gap)
        assert apart.exact == (left is not HUNDREDS and right is not HUNDREDS)


@pytest.mark.parametrize(
    ("left", "right", "gap"),
    [
        (Interval(), Interval(), None),
        (Interval(), Interval(Decimal(3), None), 0),
        (Interval(None, Decimal(2)), Interval(None, Decimal(5)), 0),
        (Interval(None, Decimal(2)), Interval(Decimal(3), None), 1),
        (Interval(Decimal(3), None), Interval(None, Decimal(2)), 1),
    ],
)
def test_how_far_apart_unbounded_amounts_are(left: Interval, right: Interval, gap: int | None) -> None:
    one, other = (evolve(amount(claim("5")), soft=each, best=None) for each in (left, right))
    assert distance(one, other).gap == gap


def test_a_rise_is_never_a_fall() -> None:
    def moved(change: Change, source: str) -> Claim:
        return claim(evolve(figure(10, PERCENT), change=change), source, aggregation=Aggregation.CHANGE)

    assert found(moved(Change.UP, "a"), moved(Change.UP, "b")).verdict is YES
    both = found(moved(Change.UP, "a"), moved(Change.DOWN, "b"))
    assert both.verdict is NO
    assert both.reason.startswith("Russia produced up by 10 percent in one source and down by 10 percent")


DELIVERED = claim(
    figure(224_000, counted("round"), ABOUT),
    "b",
    subject="European Union",
    measure="supplied",
    thing="ammunition round",
)
PLEDGED = claim(figure("1e6"), "a", subject="European Union", measure="supplied", modality=Modality.PLEDGED)
QUARTER = claim(
    figure(numeral("0.25", place="0.25", form=Form.FRACTION), FRACTION, UNDER),
    "b",
    subject="European Union",
    aggregation=Aggregation.SHARE,
    measure="supplied",
)


def three(held: Relation, *of: Claim) -> Finding:
    return judge(Comparison(supply, of, held, answers(of[0], of[1], THINGS)))


def test_a_share_is_worked_out() -> None:
    finding = three(r.share_of(DELIVERED, PLEDGED, QUARTER), DELIVERED, PLEDGED, QUARTER)
    assert finding.verdict is YES
    assert finding.reason.startswith(
        "The European Union supplied about 224,000 ammunition rounds, 22.4 percent of 1 million shells pledged; "
        "the share is said to be under 25 percent: they fit"
    )


def test_a_share_that_does_not_fit_is_a_conflict() -> None:
    more = evolve(DELIVERED, figure=figure(600_000))
    finding = three(r.share_of(more, PLEDGED, QUARTER), more, PLEDGED, QUARTER)
    assert finding.verdict is NO
    assert "60 percent of 1 million shells pledged" in finding.reason
    assert "under 25 percent: 2.4 times as much, 350,000 ammunition rounds apart" in finding.reason


def test_a_share_of_what_has_no_value_is_said_without_it() -> None:
    some = evolve(PLEDGED, figure=HUNDREDS, measurand=evolve(PLEDGED.measurand, modality=Modality.ACTUAL))
    finding = three(r.share_of(claim("60"), some, QUARTER), claim("60"), some, QUARTER)
    assert "out of words; the share is said to be under 25 percent: they fit" in finding.reason
    nested = r.share_of(claim("60"), r.plus(amount(some), amount(some)), QUARTER)
    assert three(nested, claim("60"), some, QUARTER).reason.endswith(".")


def test_a_sum_is_said_with_its_parts() -> None:
    whole, parts = claim("1000", measure="held"), (claim("30", "b"), claim("40", "c"))
    finding = three(r.sum_of(whole, *parts), whole, *parts)
    assert finding.verdict is NO
    assert finding.reason == (
        "Russia held 1,000 shells; the parts, 30 shells and 40 shells, add up to 70 shells: "
        "14.3 times as much, 930 shells apart (not stated: period)."
    )


LOADS = Conversion(
    name="shells in a container",
    hard=Interval(Decimal(1), Decimal(650)),
    soft=Interval(Decimal(300), Decimal(480)),
    unit=SHELLS.over(counted("container")),
    source="a scale",
)


def test_a_conversion_is_said_with_its_result() -> None:
    shells = claim(figure("9e6"), "a", measure="supplied", subject="Iran")
    boxes = claim(figure(11_000, counted("container")), "b", measure="supplied", subject="Iran")
    finding = found(shells, boxes, r.at_most(shells, r.converted(boxes, LOADS)))
    assert finding.verdict is NO
    assert finding.reason.startswith(
        "Iran supplied 9 million shells but Iran supplied 11,000 containers, at shells in a container "
        "between 3.15 million shells and 5.52 million shells: at least 1.63 times as much, at least 3.48 million"
    )


@pytest.mark.parametrize(
    ("dead", "hit", "verdict", "words"),
    [
        ("260000", "50000", NO, "5.2 times its whole, 210,000 shells too many"),
        ("230", "200", HARD, "possible only at a stretch, 1.15 times its whole"),
        ("20", "200", YES, "the part fits into its whole"),
        ("0", "-5", NO, "5 shells too many"),
    ],
)
def test_a_part_and_its_whole(dead: str, hit: str, verdict: Verdict, words: str) -> None:
    one, other = claim(dead, "a", measure="killed"), claim(hit, "b", measure="casualties")
    (finding,) = compared(one, other, rules=(among,))
    assert finding.verdict is verdict
    assert words in finding.reason


def test_a_part_of_what_is_open_tells_nothing() -> None:
    one = claim(figure(500, hedge=AT_LEAST), "a", measure="killed")
    other = claim(figure(100, hedge=AT_LEAST), "b", measure="casualties")
    (finding,) = compared(one, other, rules=(among,))
    assert finding.reason.endswith("too open to tell (not stated: period).")


def test_both_say_the_same() -> None:
    pledge: dict[str, Any] = {
        "subject": "European Union",
        "measure": "pledged",
        "period": LAST_YEAR,
        "place": "Brussels",
    }
    (finding,) = compared(*(claim(figure("1e6", hedge=ABOUT), source, **pledge) for source in "ab"))
    assert finding.reason == "Both say the European Union pledged about 1 million shells last year."


@pytest.mark.parametrize(
    ("left", "right", "reason"),
    [
        (figure(41), figure(42), "1.02 times as much, 1 shell apart"),
        (figure(200), figure(230), "both can be true only at a stretch, 1.15 times as much, 30 shells apart"),
        (figure(200, hedge=ABOUT), figure(210), "both can be one number"),
        (
            figure(2, hedge=AT_LEAST),
            figure(10, hedge=OVER),
            "nothing contradicts, but a side is too open to tell",
        ),
    ],
)
def test_what_two_figures_of_one_quantity_make(left: Figure, right: Figure, reason: str) -> None:
    finding = found(claim(left, "a", period=LAST_YEAR), claim(right, "b", period=LAST_YEAR))
    assert f": {reason}." in finding.reason
    assert " in one source and " in finding.reason
    in_one_text = found(claim(left, "a", period=LAST_YEAR), claim(right, "a", start=9, period=LAST_YEAR))
    assert " in one place and " in in_one_text.reason


def test_what_is_not_stated_is_said_in_brackets() -> None:
    finding = found(claim("5", "a", place="Kyiv"), claim("5", "b", period=LAST_YEAR))
    assert finding.reason.endswith("(not stated: period of the first, place of the second).")
    assert found(claim("5", "a", period=LAST_YEAR), claim("5", "b", period=LAST_YEAR)).reason.endswith(
        "5 shells last year."
    )


def test_what_may_differ_is_said_in_brackets() -> None:
    finding = found(claim("5", "a", subject="Ukraine air force"), claim("5", "b", subject="Ukraine"))
    assert finding.reason.endswith(
        "(not stated: period; the subjects may differ: Ukraine air force and Ukraine)."
    )


def test_why_claims_are_not_compared() -> None:
    left, right = claim("5", "a"), claim("5", "b", subject="Ukraine", modality=Modality.PLANNED)
    finding = judge(Comparison(equal, (left, right), None, answers(left, right, THINGS)))
    assert finding.verdict is Verdict.INCOMPARABLE
    assert (
        finding.reason
        == "Not compared: the subjects differ: Russia and Ukraine; the modalities differ: actual and planned."
    )


@pytest.mark.parametrize(
    ("facets", "said", "wanted"),
    [
        ({}, figure(5), "Russia produced 5 shells"),
        ({"subject": None}, figure(1), "1 shell produced"),
        ({"measure": None}, figure(5), "5 shells (Russia)"),
        ({"measure": None, "subject": None}, figure(5), "5 shells"),
        ({"measure": "killed"}, figure(5), "5 shells killed (Russia)"),
        ({"measure": "killed", "modality": Modality.ESTIMATED}, figure(5), "5 shells killed (estimated) (Russia)"),
        ({"measure": "population"}, figure(5, NUMBER), "the population of Russia is 5"),
        ({"measure": "casualties"}, figure(5), "the casualties of Russia are 5 shells"),
        ({"measure": "length", "subject": None, "thing": "front"}, figure(5, KILOMETER), "the length of the front is 5 kilometers"),
        ({"measure": "length", "subject": None}, figure(5, KILOMETER), "the length is 5 kilometers"),
        ({"modality": Modality.ESTIMATED}, figure(5), "Russia, by an estimate, produced 5 shells"),
        ({"modality": Modality.PLANNED}, figure(5), "Russia planned 5 shells to be produced"),
        ({"modality": Modality.PLEDGED, "measure": "pledged"}, figure(5), "Russia pledged 5 shells"),
        ({"modality": Modality.POSSIBLE}, figure(5), "Russia may have produced 5 shells"),
        ({"modality": Modality.REQUIRED, "period": LAST_YEAR}, figure(5), "Russia required 5 shells to be produced last year"),
        ({"modality": Modality.DENIED}, figure(5), "it is denied that Russia produced 5 shells"),
        ({"negated": True}, figure(5), "it is denied that Russia produced 5 shells"),
        ({"aggregation": Aggregation.ADDITIONAL}, figure(5), "Russia produced an additional 5 shells"),
        ({"thing": "artillery shell"}, figure("11e6", hedge=UP_TO), "Russia produced up to 11 million artillery shells"),
        ({"subject": "EU"}, between(6, 8), "the EU produced 6 to 8 shells"),
        ({"subject": "the Netherlands"}, figure(5), "the Netherlands produced 5 shells"),
        ({"period": Period(words="annually")}, figure(5, SHELLS_A_YEAR), "Russia produced 5 shells a year"),
        ({"period": Period(words="a year")}, figure(5), "Russia produced 5 shells a year"),
        ({"period": Period(words="in 2023")}, figure(5, SHELLS_A_YEAR), "Russia produced 5 shells a year in 2023"),
        ({}, figure("0.25", FRACTION), "Russia produced 25 percent"),
        ({"text": "hundreds\n of  shells."}, HUNDREDS, "Russia produced hundreds of shells"),
        ({"text": "x" * 99}, HUNDREDS, f"Russia produced {'x' * 80}…"),
    ],
)  # fmt: skip
def test_a_claim_as_a_clause(facets: dict[str, Any], said: Figure, wanted: str) -> None:
    assert clause(claim(said, **facets)) == wanted


def test_a_figure_without_its_noun_keeps_its_rate() -> None:
    assert quantity(claim(figure("2e6", SHELLS_A_YEAR)), noun=False) == "2 million a year"
    assert quantity(claim(figure(5, KILOMETER)), noun=False) == "5 kilometers"
    assert quantity(claim(HUNDREDS, text="hundreds"), noun=False) == "hundreds"


def test_names_have_the_article_they_need() -> None:
    assert named("United States") == "the United States"
    assert named("The Hague") == "The Hague"
    assert named(None) == ""


@pytest.mark.parametrize(
    ("soft", "wanted"),
    [
        (Interval(Decimal(3), Decimal(5)), "between 3 shells and 5 shells"),
        (Interval(Decimal(3), None), "at least 3 shells"),
        (Interval(None, Decimal(1)), "at most 1 shell"),
        (Interval(), "any number"),
    ],
)
def test_an_amount_that_was_worked_out_in_words(soft: Interval, wanted: str) -> None:
    assert span(evolve(amount(claim("5")), soft=soft, best=None)) == wanted
    assert span(amount(claim("5"))) == "5 shells"


def test_the_second_claim_is_said_in_full_where_it_is_of_another_subject_or_nobody() -> None:
    fired = claim("9", "a", measure="consumed")
    nobody = claim("5", "b", subject=None)
    assert (
        "Russia consumed 9 shells but 5 shells produced:"
        in found(fired, nobody, r.at_most(fired, nobody)).reason
    )
    small = claim("3", "a", measure="consumed")
    said = found(small, claim("5", "b"), r.at_most(small, claim("5", "b"))).reason
    assert said.startswith("Russia consumed 3 shells and produced 5: the first is no more than the second")
    planned = claim("5", "b", measure="produced", modality=Modality.PLANNED)
    assert "and planned 5 to be produced" in found(small, planned, r.at_most(small, planned)).reason


def test_at_most_without_a_size_is_said_without_one() -> None:
    one, other = (
        claim(figure(value, hedge=hedge), "a") for value, hedge in ((500, AT_LEAST), (100, AT_LEAST))
    )
    assert "too open to tell" in found(one, other, r.at_most(one, other)).reason
    stretched = (claim(figure("2.3e6"), "a"), claim(figure("2e6"), "b"))
    assert "possible only at a stretch, 1.15 times as much" in found(*stretched, r.at_most(*stretched)).reason
    open_ends = (claim(figure(5, KILOMETER, OVER), "a"), claim(figure(5, KILOMETER, UNDER), "b"))
    assert found(*open_ends, r.at_most(*open_ends)).reason.startswith(
        "Russia produced over 5 kilometers but produced under 5 kilometers: the first cannot be the smaller"
    )
    assert "they cannot both be true" in found(*open_ends).reason


@given(claims(), claims(), st.booleans())
@settings(max_examples=300)
def test_any_reason_is_one_line_that_ends_with_a_full_stop(left: Claim, right: Claim, most: bool) -> None:  # noqa: FBT001 - Hypothesis fills it in
    held = (r.at_most if most else r.equal)(left, right)
    reason = found(left, right, held).reason
    assert reason.endswith(".")
    assert not reason.endswith("..")
    assert len(reason.splitlines()) == 1
    assert "  " not in reason
    assert "None" not in reason or "None" in left.text + right.text
    assert reason.isprintable()


@given(st.lists(claims(about=one_measurand()), max_size=6))
def test_every_finding_is_in_the_interchange_form(of: list[Claim]) -> None:
    for finding in compared(*of, incomparable=True):
        given_out = finding.to_dict()
        assert set(given_out) == {"verdict", "rule", "claims", "ratio", "gap", "unit", "reason"}
        assert given_out["verdict"] in set(Verdict)


@given(figures(), figures())
def test_no_number_is_too_large_to_judge(left: Figure, right: Figure) -> None:
    huge = figure("1e999000", SHELLS)
    assert found(claim(left, "a"), claim(right, "b")).verdict in set(Verdict)
    assert found(claim(huge, "a"), claim(figure("1e-999000", SHELLS), "b")).verdict is NO


def test_an_explanation_shows_every_gate_and_what_was_found() -> None:
    left, right = claim("5", "a"), claim("9", "b")
    explained = explain(left, right, (supply,), THINGS, CUMULATIVE)
    assert [each.gate for each in explained.answers] == list(Gate)
    assert [finding.verdict for finding in explained.findings] == [NO]
    lines = str(explained).splitlines()
    assert lines[0] == "a: “words”: Russia produced 5 shells"
    assert "  subject      same       of one subject" in lines
    assert lines[-1].startswith(
        "  conflict (equal): Russia produced 5 shells in one source and 9 in the other"
    )


def test_an_explanation_says_when_nothing_was_found() -> None:
    apart = explain(claim("5", "a"), claim("9", "b", measure="sold"), (), THINGS)
    assert str(apart).splitlines()[-1].startswith("  nothing: no rule relates them")


def test_the_length_of_a_war_is_the_same_in_months_and_years() -> None:
    month = unit("month", "time")
    about: dict[str, Any] = {"measure": "duration", "subject": "war in Ukraine"}
    half = numeral("1.5", place="0.5", form=Form.WORDS)
    (finding,) = compared(claim(figure(19, month), "a", **about), claim(figure(half, YEAR), "b", **about))
    assert finding.verdict is YES
