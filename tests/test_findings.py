"""Verdicts, with their gap, their ratio and their reason."""

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from reconcile import Source, extract
from reconcile.claims.claim import Claim
from reconcile.claims.measurand import Aggregation
from reconcile.claims.period import Period
from reconcile.comparisons import relation as r
from reconcile.comparisons.alignment import aligned
from reconcile.comparisons.deciding import verdict as verdict_of
from reconcile.comparisons.evidence import Evidence
from reconcile.comparisons.likeness import WEIGHTS
from reconcile.comparisons.relation import Sign, amount
from reconcile.comparisons.rule import Gate
from reconcile.comparisons.verdict import Verdict
from reconcile.figures.figure import Change, Figure
from reconcile.figures.hedge import BARE
from reconcile.figures.interval import Interval
from reconcile.figures.unit import NUMBER, PERCENT, YEAR, unit
from reconcile.findings.distance import distance
from reconcile.findings.explaining import explain
from reconcile.numerals.numeral import Form
from strategies import (
    ABOUT,
    AT_LEAST,
    AT_MOST,
    CUMULATIVE,
    HARD,
    HUNDREDS,
    JUST_OVER,
    KILOMETER,
    LAST_YEAR,
    MILE,
    NEARLY,
    NO,
    OPEN,
    OVER,
    RATE,
    SHELLS,
    SHELLS_A_YEAR,
    THINGS,
    UNDER,
    UP_TO,
    YES,
    between,
    claim,
    claims,
    compared,
    figure,
    figures,
    found,
    numeral,
    one_measurand,
    supply,
)


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
        (figure(6, KILOMETER, NEARLY), figure(4, KILOMETER, UNDER), HARD),
        (figure(6, KILOMETER, NEARLY), figure(4, KILOMETER, NEARLY), HARD),
        (figure(300, KILOMETER, JUST_OVER), figure(400, KILOMETER, OVER), HARD),
        (figure(300, KILOMETER, JUST_OVER), figure(30, KILOMETER, AT_LEAST), OPEN),
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
    assert (finding.ratio, finding.gap, finding.unit) == (Decimal("5.5"), Decimal(9_000_000), "shell/year")
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
    assert (finding.verdict, finding.gap, finding.unit) == (YES, Decimal(0), "mile")


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


def test_degrees_have_a_gap_and_no_ratio() -> None:
    celsius = unit("degree_Celsius", "temperature")
    apart = distance(amount(claim(figure(20, celsius))), amount(claim(figure(10, celsius))))
    assert (apart.ratio, apart.gap) == (None, Decimal(10))


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


@given(st.lists(claims(about=one_measurand()), max_size=6))
def test_every_finding_is_in_the_interchange_form(of: list[Claim]) -> None:
    for finding in compared(*of, incomparable=True):
        given_out = finding.to_dict()
        assert set(given_out) == {"verdict", "rule", "claims", "ratio", "gap", "unit", "reason", "origins"}
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
    assert lines[1] == "  at 0, in “A sentence.”"
    assert "  subject      same       of one subject: Russia | Russia" in lines
    assert lines[-1].startswith(
        "  conflict (equal): Russia produced 5 shells in one source and 9 in the other"
    )


IN_MAY = Period(words="in May", start=dt.date(2023, 5, 1), end=dt.date(2023, 5, 31))


def test_an_explanation_shows_what_was_read_of_either_claim() -> None:
    left = claim("5", "a", recipient="Syria", period=IN_MAY, origin="Kyiv", negated=True)
    right = claim(figure(5, NUMBER), "b", subject=None, period=Period(words="lately"))
    lines = str(explain(left, right, (), THINGS)).splitlines()
    assert lines[1].endswith("“A sentence.”, said by Kyiv")
    read = {line.split()[0]: line.rpartition(": ")[2] for line in lines[4:13]}
    assert read == {
        "dimension": "count (shell) | a pure number",
        "thing": "shell | –",
        "measure": "produced | produced",
        "subject": "Russia to Syria | –",
        "period": "in May (2023-05-01 to 2023-05-31) | lately",
        "place": "– | –",
        "modality": "actual | actual",
        "aggregation": "total | total",
        "negation": "denied | not denied",
    }
    assert explain(right, right, (), THINGS).evidence is not None


@pytest.mark.parametrize(
    ("months", "shown"),
    [
        ((5,), "in spring (May of no stated year)"),
        ((11, 12, 1), "in spring (November to January of no stated year)"),
    ],
)
def test_an_explanation_shows_the_months_of_no_stated_year(months: tuple[int, ...], shown: str) -> None:
    spring = claim("5", "a", period=Period(words="in spring", months=months))
    lines = str(explain(spring, claim("5", "b", period=IN_MAY), (), THINGS)).splitlines()
    (row,) = (line for line in lines if line.startswith("  period"))
    assert row.endswith(f": {shown} | in May (2023-05-01 to 2023-05-31)")


def test_an_explanation_weighs_the_evidence() -> None:
    texts = "Some 19,800 runners finished the marathon.", "About 20,000 runners completed the marathon."
    one, other = (extract(Source(text, id=text[:4]))[0] for text in texts)
    line = str(explain(one, other, (), THINGS)).splitlines()[13]
    assert line.startswith("  evidence")
    assert f"both count things {WEIGHTS[Evidence.COUNTED][0]:+.2f}" in line


def test_an_explanation_says_that_a_gate_leaves_nothing_to_weigh() -> None:
    apart = explain(claim("5", "a"), claim("9", "b", measure="sold", place="Omsk", negated=True), (), THINGS)
    assert "a gate keeps them apart" in str(apart)


def test_an_explanation_says_when_nothing_was_found() -> None:
    apart = explain(claim("5", "a"), claim("9", "b", measure="sold"), (), THINGS)
    assert str(apart).splitlines()[-1].startswith("  nothing: no rule relates them")


def test_the_length_of_a_war_is_the_same_in_months_and_years() -> None:
    month = unit("month", "time")
    about: dict[str, Any] = {"measure": "duration", "subject": "war in Ukraine"}
    half = numeral("1.5", place="0.5", form=Form.WORDS)
    (finding,) = compared(claim(figure(19, month), "a", **about), claim(figure(half, YEAR), "b", **about))
    assert finding.verdict is YES
