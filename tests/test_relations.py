"""Relations between amounts, rules that give them, and the comparisons that rules make."""

import datetime as dt
import pickle
from decimal import Decimal

import pytest

from reconcile.calling import Caller
from reconcile.claims.claim import Claim
from reconcile.claims.measurand import Aggregation, Measure, Modality
from reconcile.claims.period import Period
from reconcile.comparisons import relation as r
from reconcile.comparisons.comparing import compared
from reconcile.comparisons.comparison import Comparison, equal
from reconcile.comparisons.relation import Conversion, Relation, Sign, amount
from reconcile.comparisons.rule import Gate, Rule, rule
from reconcile.errors import UnitError
from reconcile.figures.figure import Change
from reconcile.figures.hedge import Hedge
from reconcile.figures.interval import Interval
from reconcile.figures.unit import PERCENT, counted, unit
from reconcile.language.kinds import Bound
from strategies import (
    CUMULATIVE,
    KILOMETER,
    LAST_YEAR,
    MILE,
    MUNITION,
    PERSON,
    SHELLS,
    SHELLS_A_YEAR,
    SOLDIER,
    THINGS,
    claim,
    figure,
)

CONSUMED, PRODUCED = Measure("consumed"), Measure("produced")
SUPPLIED, KILLED = Measure("supplied"), Measure("killed")


@rule(CONSUMED, PRODUCED, things=[MUNITION, MUNITION], examples=[], counterexamples=[])
def supply(fired: Claim, made: Claim) -> Relation:
    """No more is fired than is made.

    And so on.
    """
    return r.at_most(fired, made)


@rule(KILLED, KILLED, things=[SOLDIER, PERSON], examples=[], counterexamples=[])
def soldiers_among_people(some: Claim, people: Claim) -> Relation:
    """Soldiers are people."""
    return r.part_of(some, people)


@rule(SUPPLIED, SUPPLIED, across=[Gate.MODALITY], examples=[], counterexamples=[])
def delivered(given: Claim, promised: Claim) -> Relation | None:
    """What is delivered is a part of what is pledged."""
    pledged = given.measurand.modality is Modality.ACTUAL and promised.measurand.modality is Modality.PLEDGED
    return r.part_of(given, promised) if pledged else None


@rule(
    SUPPLIED,
    SUPPLIED,
    SUPPLIED,
    things=[MUNITION, MUNITION, None],
    across=[Gate.MODALITY, Gate.DIMENSION, Gate.AGGREGATION],
    examples=[],
    counterexamples=[],
)
def share(given: Claim, promised: Claim, part: Claim) -> Relation | None:
    """What is delivered is the share that is said of what is pledged."""
    moods = given.measurand.modality, promised.measurand.modality
    told = moods == (Modality.ACTUAL, Modality.PLEDGED) and part.measurand.aggregation is Aggregation.SHARE
    return r.share_of(given, promised, part) if told else None


@rule(CONSUMED, PRODUCED, examples=[], counterexamples=[])
def broken(_fired: Claim, _made: Claim) -> Relation:
    """Raise."""
    message = "no such thing"
    raise RuntimeError(message)


@rule(CONSUMED, PRODUCED, examples=[], counterexamples=[])
def wordy(_fired: Claim, _made: Claim) -> Relation:
    """Give something else."""
    return "conflict"  # type: ignore[return-value]


@rule(CONSUMED, examples=[], counterexamples=[])
def lonely(_fired: Claim) -> Relation | None:
    """Relate one claim to nothing."""
    raise AssertionError


FIRED = claim(figure("11e6"), "a", measure="consumed", period=LAST_YEAR)
MADE = claim(figure("2e6", SHELLS_A_YEAR), "b", aggregation=Aggregation.RATE)


def made_by(
    rules: list[Rule], *claims: Claim, incomparable: bool = False, warnings: list[str] | None = None
) -> list[Comparison]:
    told = [] if warnings is None else warnings
    found = compared(
        claims,
        rules,
        THINGS,
        incomparable=incomparable,
        cumulative=CUMULATIVE,
        caller=Caller(lambda error: told.append(str(error))),
    ).comparisons
    return list(found)


def pairs(found: list[Comparison]) -> list[tuple[str, ...]]:
    return [tuple(each.source for each in comparison.claims) for comparison in found]


def test_a_relation_names_its_claims_once() -> None:
    held = r.sum_of(FIRED, claim("3"), FIRED)
    assert held.claims == (FIRED, claim("3"))
    assert r.at_least(FIRED, MADE).left.claims == (MADE,)
    assert r.equal(FIRED, MADE).sign is Sign.EQUAL


def test_an_amount_is_what_its_claim_says() -> None:
    found = amount(FIRED)
    assert (found.hard, found.best, found.days) == (FIRED.figure.hard, Decimal(11_000_000), LAST_YEAR.days)
    assert amount(found) is found


def test_a_fall_is_a_negative_amount() -> None:
    fall = claim(figure(10, PERCENT), aggregation=Aggregation.CHANGE)
    down = Claim(
        **{name: getattr(fall, name) for name in ("measurand", "source", "start", "end", "text", "sentence")},
        figure=type(fall.figure)(
            numerals=fall.figure.numerals,
            hard=fall.figure.hard,
            soft=fall.figure.soft,
            unit=PERCENT,
            change=Change.DOWN,
            start=0,
            end=1,
        ),
    )
    assert amount(down).best == -10
    assert not amount(down).hard.meets(amount(fall).hard)


def test_a_sum_is_in_the_unit_of_its_first_part() -> None:
    both = r.plus(amount(claim(figure(1, KILOMETER))), amount(claim(figure(1, MILE))))
    assert both.unit == KILOMETER
    assert both.best == Decimal("2.609344")
    with pytest.raises(UnitError, match="kilometer"):
        r.plus(amount(FIRED), amount(claim(figure(1, KILOMETER))))


def test_a_sum_with_a_part_that_has_no_value_has_none() -> None:
    vague = claim(figure(figure(5).numerals[0]))
    assert r.plus(amount(vague), amount(vague)).best == 10
    held = r.sum_of(FIRED, claim("3"), claim("4"))
    assert held.right.best == 7
    assert held.right.working == "sum"


def test_a_share_in_percent_is_taken_of_the_whole() -> None:
    quarter = claim(figure(25, PERCENT), aggregation=Aggregation.SHARE)
    held = r.share_of(claim("250000"), claim("1e6"), quarter)
    assert held.right.best == 250_000
    assert held.right.unit == SHELLS


def test_what_is_no_share_multiplies_the_units_too() -> None:
    loads = r.times(
        amount(claim(figure(5, counted("container")))),
        amount(claim(figure(300, SHELLS.over(counted("container"))))),
    )
    assert (loads.best, loads.unit) == (Decimal(1500), SHELLS)


def test_a_conversion_carries_its_own_interval() -> None:
    per = SHELLS.over(counted("container"))
    conversion = Conversion(
        name="shells in a container",
        hard=(1, 650),
        soft=Interval(Decimal(300), Decimal(480)),
        unit=per,
        source="a scale",
    )
    loads = r.converted(claim(figure("1e4", counted("TEU"), Hedge(Bound.AT_MOST))), conversion)
    assert loads.unit == SHELLS
    assert loads.best is None
    assert loads.hard.high == 6_500_000
    assert conversion.hard == Interval(Decimal(1), Decimal(650))
    assert r.converted(claim(figure(1, unit("ton", "mass"))), conversion).unit.name == "ton*shell/container"


def test_a_rule_is_named_and_told_by_its_function() -> None:
    assert supply.name == "supply"
    assert supply.doc == "No more is fired than is made."
    assert supply.things == (MUNITION, MUNITION)
    assert delivered.things == (None, None)
    assert supply(FIRED, MADE).name == "at most"  # type: ignore[union-attr] # it always relates them


def test_a_rule_pickles_by_its_name() -> None:
    assert pickle.loads(pickle.dumps(supply)) is supply  # noqa: S301 - our own bytes
    assert pickle.loads(pickle.dumps(equal)) is equal  # noqa: S301 - our own bytes


def test_a_rule_relates_claims_of_its_measures_in_its_order() -> None:
    found = made_by([supply], MADE, FIRED)
    assert pairs(found) == [("a", "b")]
    assert found[0].relation == r.at_most(FIRED, MADE)


@pytest.mark.parametrize(
    "other",
    [
        claim(figure("2e6"), "b", subject="Ukraine"),
        claim(figure("2e6", counted("widget")), "b"),
        claim(figure("2e6"), "b", measure="sold"),
        claim(figure("2e6"), "b", modality=Modality.PLANNED),
        claim(figure("2e6", counted("missile")), "b"),
        claim(figure("2e6"), "b", measure=None),
    ],
)
def test_a_rule_does_not_relate_what_a_gate_keeps_apart(other: Claim) -> None:
    assert not made_by([supply], FIRED, other)


def test_a_rule_needs_a_subject_or_a_thing_to_hold_on_to() -> None:
    nobody = claim(figure("2e6"), "b", subject=None)
    assert made_by([supply], FIRED, nobody)
    vague = claim(figure("2e6"), "b", subject=None, thing="munition")
    assert not made_by([supply], FIRED, vague)


def test_what_keeps_claims_apart_is_given_if_asked_for() -> None:
    other = claim(figure("2e6"), "b", subject="Ukraine")
    found = made_by([supply], FIRED, other, incomparable=True)
    assert [(each.rule.name, each.relation) for each in found] == [("supply", None)]


def test_a_part_is_at_most_its_whole_but_no_whole_at_most_its_part() -> None:
    shells_made = claim(figure("2e6"), "b")
    munitions_fired = claim(figure("3e6", counted("munition")), "a", measure="consumed")
    munitions_made = claim(figure("2e6", counted("munition")), "b")
    assert made_by([supply], FIRED, munitions_made)
    assert not made_by([supply], munitions_fired, shells_made)


def test_a_month_is_at_most_its_year_but_no_year_at_most_its_month() -> None:
    year = Period(words="in 2023", start=dt.date(2023, 1, 1), end=dt.date(2023, 12, 31))
    month = Period(words="in March", start=dt.date(2023, 3, 1), end=dt.date(2023, 3, 31))
    fired = {when.words: claim("5", "a", measure="consumed", period=when) for when in (year, month)}
    made = {when.words: claim("4", "b", period=when) for when in (year, month)}
    assert made_by([supply], fired["in March"], made["in 2023"])
    assert not made_by([supply], fired["in 2023"], made["in March"])


def test_a_kind_and_its_whole_are_told_apart_but_not_two_of_a_kind() -> None:
    soldiers = claim(figure(30, counted("soldier")), "a", measure="killed")
    people = claim(figure(20, counted("person")), "b", measure="killed")
    more_soldiers = claim(figure(40, counted("soldier")), "c", measure="killed")
    found = made_by([soldiers_among_people], soldiers, people)
    assert pairs(found) == [("a", "b")]
    assert [each.rule for each in made_by([soldiers_among_people], soldiers, more_soldiers)] == [equal]


def test_a_rule_of_one_measure_is_asked_both_ways_and_relates_a_pair_once() -> None:
    pledged = claim("1e6", "a", measure="supplied", modality=Modality.PLEDGED)
    given = claim("2e5", "b", measure="supplied")
    found = made_by([delivered], pledged, given)
    assert [each.rule for each in found] == [delivered]
    assert found[0].relation == r.part_of(given, pledged)


def test_a_third_claim_is_of_a_source_at_the_table() -> None:
    pledged = claim("1e6", "a", measure="supplied", modality=Modality.PLEDGED)
    given = claim("224000", "b", measure="supplied")
    said = claim(
        figure(22, PERCENT), "b", measure="supplied", start=9, thing="target", aggregation=Aggregation.SHARE
    )
    missiles = claim(figure(60, counted("missile")), "b", measure="supplied", start=30)
    elsewhere = claim(figure(50, PERCENT), "c", measure="supplied", aggregation=Aggregation.SHARE)
    assert pairs(made_by([share], pledged, given, said, missiles, elsewhere)) == [("b", "a", "b")]
    denied = claim(figure(50, PERCENT), "b", measure="supplied", aggregation=Aggregation.SHARE, negated=True)
    assert not made_by([share], pledged, given, denied)


def test_a_rule_that_raises_is_a_warning_once() -> None:
    told: list[str] = []
    more = claim(figure("3e6", SHELLS_A_YEAR), "c", aggregation=Aggregation.RATE)
    found = made_by([broken, supply], FIRED, MADE, more, warnings=told)
    assert told == ["rule 'broken' failed: RuntimeError: no such thing (in test_relations)"]
    assert {each.rule.name for each in found} == {"supply", "equal"}


def test_a_rule_that_gives_no_relation_is_a_warning() -> None:
    told: list[str] = []
    assert not made_by([wordy], FIRED, MADE, warnings=told)
    assert told == ["rule 'wordy' gave a str: a rule gives a Relation or None (in test_relations)"]


def test_warnings_are_warnings_of_python_unless_told_otherwise() -> None:
    with pytest.warns(UserWarning, match="broken"):
        list(compared([FIRED, MADE], [broken], THINGS).comparisons)


def test_it_takes_two_to_compare() -> None:
    assert not made_by([lonely, supply], FIRED)


def test_the_rule_that_is_always_there_says_that_both_are_one_amount() -> None:
    one, other = claim(5), claim(6)
    assert equal(one, other) == r.equal(one, other)
