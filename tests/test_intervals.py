"""Intervals of exact decimals."""

from decimal import Decimal

import hypothesis.strategies as st
import pytest
from hypothesis import given

from reconcile.figures.interval import Interval
from reconcile.testing import intervals

TWO, THREE = Decimal(2), Decimal(3)
POINTS = st.decimals(-1000, 1000, places=1)


def test_an_interval_around_a_centre_holds_both_its_ends() -> None:
    found = Interval.around(THREE, Decimal(1))
    assert found.contains(TWO)
    assert found.contains(Decimal(4))
    assert not found.contains(Decimal("4.1"))


def test_a_point_holds_its_value_and_no_other() -> None:
    assert Interval.point(TWO).contains(TWO)
    assert not Interval.point(TWO).contains(THREE)


def test_touching_closed_ends_meet_and_open_ones_do_not() -> None:
    assert Interval(TWO, THREE).meets(Interval(THREE, None))
    assert not Interval(TWO, THREE, high_open=True).meets(Interval(THREE, None))
    assert not Interval(TWO, THREE).meets(Interval(THREE, None, low_open=True))


def test_without_ends_everything_is_inside() -> None:
    assert Interval().contains(Decimal("-1e30"))
    assert not Interval().bounded
    assert Interval(TWO, THREE).bounded


@pytest.mark.parametrize(
    ("left", "right", "may"),
    [
        (Interval(TWO, None), Interval(None, THREE), True),
        (Interval(THREE, None), Interval(None, TWO), False),
        (Interval(TWO, None), Interval(None, TWO), True),
        (Interval(TWO, None, low_open=True), Interval(None, TWO), False),
        (Interval(), Interval.point(TWO), True),
        (Interval.point(TWO), Interval(), True),
    ],
)
def test_some_value_may_be_at_most_another(left: Interval, right: Interval, may: bool) -> None:  # noqa: FBT001 - the expected answer
    assert left.may_be_at_most(right) is may


@pytest.mark.parametrize(
    ("inner", "outer", "within"),
    [
        (Interval(TWO, THREE), Interval(TWO, THREE), True),
        (Interval(TWO, THREE), Interval(TWO, THREE, low_open=True), False),
        (Interval(TWO, THREE, low_open=True), Interval(TWO, THREE, low_open=True), True),
        (Interval(TWO, None), Interval(TWO, THREE), False),
        (Interval(None, THREE), Interval(TWO, THREE), False),
        (Interval(TWO, THREE), Interval(), True),
    ],
)
def test_an_interval_lies_within_another(inner: Interval, outer: Interval, within: bool) -> None:  # noqa: FBT001 - the expected answer
    assert inner.within(outer) is within


@given(intervals(), intervals())
def test_meeting_is_symmetric(left: Interval, right: Interval) -> None:
    assert left.meets(right) == right.meets(left)


@given(intervals(), intervals(), POINTS)
def test_what_lies_in_both_makes_them_meet(left: Interval, right: Interval, value: Decimal) -> None:
    if left.contains(value) and right.contains(value):
        assert left.meets(right)


@given(intervals(), intervals(), POINTS)
def test_what_lies_within_holds_nothing_more(inner: Interval, outer: Interval, value: Decimal) -> None:
    if inner.within(outer) and inner.contains(value):
        assert outer.contains(value)


@given(intervals(), intervals(), POINTS, POINTS)
def test_the_sum_holds_every_sum(left: Interval, right: Interval, one: Decimal, other: Decimal) -> None:
    if left.contains(one) and right.contains(other):
        assert left.plus(right).contains(one + other)


@given(intervals(), intervals(), POINTS.map(abs), POINTS.map(abs))
def test_the_product_holds_every_product_of_what_is_not_negative(
    left: Interval, right: Interval, one: Decimal, other: Decimal
) -> None:
    if left.contains(one) and right.contains(other):
        assert left.times(right).contains(one * other)


@given(intervals(), intervals(), st.integers(0, 99).map(Decimal), st.integers(0, 99).map(Decimal))
def test_the_product_begins_where_that_of_two_parts_begins(
    left: Interval, right: Interval, one: Decimal, other: Decimal
) -> None:
    if left.contains(one) and right.contains(other):
        assert Interval.point(one).times(right).within(left.times(right))
        assert Interval.point(other).over(left).within(right.over(left))


def test_of_nothing_every_part_is_nothing() -> None:
    some, more = Interval(Decimal(0), THREE), Interval(TWO, THREE, low_open=True, high_open=True)
    nothing = Interval.point(Decimal(0))
    assert some.times(more) == more.times(some) == Interval(Decimal(0), Decimal(9), high_open=True)
    assert nothing.times(more) == more.times(nothing) == nothing
    assert nothing.over(more) == nothing


@given(intervals(), POINTS)
def test_turning_the_signs_turns_the_values(interval: Interval, value: Decimal) -> None:
    assert interval.contains(value) == interval.negated().contains(-value)
    assert interval.negated().negated() == interval


@given(intervals(), POINTS)
def test_an_increasing_function_keeps_what_is_inside_inside(interval: Interval, value: Decimal) -> None:
    turned = interval.mapped(lambda each: each * 2 + 1)
    assert interval.contains(value) == turned.contains(value * 2 + 1)


@given(intervals(), POINTS)
def test_the_part_at_or_above_zero_loses_only_what_is_below(interval: Interval, value: Decimal) -> None:
    if value >= 0 and interval.high is not None and interval.high >= 0:
        assert interval.not_negative().contains(value) == interval.contains(value)


@given(intervals(), intervals())
def test_the_hull_holds_both_and_no_more_than_their_ends(left: Interval, right: Interval) -> None:
    hull = left.hull(right)
    assert left.within(hull)
    assert right.within(hull)
    assert hull == right.hull(left)
    assert {hull.low, hull.high} <= {left.low, left.high, right.low, right.high}
