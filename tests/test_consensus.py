"""The consensus of a group: the stretch of values that the most origins allow."""

from decimal import Decimal
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from reconcile.calling import Caller
from reconcile.comparisons.astray import astray
from reconcile.comparisons.consensus import Side, Voice, high, low, sides
from reconcile.comparisons.origins import origin
from reconcile.comparisons.relation import amount
from reconcile.comparisons.table import Table
from reconcile.figures.hedge import Reading
from reconcile.figures.interval import Interval
from reconcile.testing import intervals
from strategies import (
    claim,
    with_reading,
)


def voices(*ends: tuple[int, int], origins: str = "") -> list[Voice]:
    made_ = []
    for index, (first, last) in enumerate(ends):
        name = origins[index] if origins else str(index)
        said = with_reading(
            claim("5", str(index), origin=name), Reading(*(2 * [Interval(Decimal(first), Decimal(last))]))
        )
        made_.append(Voice(said, amount(said)))
    return made_


def ends(side: Side) -> tuple[int, int]:
    low_, high_ = side.interval.low, side.interval.high
    assert low_ is not None
    assert high_ is not None
    return int(low_), int(high_)


def test_the_consensus_is_what_most_intervals_share() -> None:
    # The example of Marzullo's paper: three of four clocks agree on 11 to 12.
    found = sides(voices((8, 12), (11, 13), (10, 12), (14, 15)))
    assert ends(found[0]) == (11, 12)
    assert [len(side.voices) for side in found] == [3, 1]


def test_intervals_that_touch_share_an_end() -> None:
    assert [ends(side) for side in sides(voices((1, 2), (2, 3)))] == [(2, 2)]


def test_of_two_stretches_the_one_of_more_origins_is_the_consensus() -> None:
    found = sides(voices((1, 1), (1, 1), (1, 1), (9, 9), (9, 9), origins="aaabc"))
    assert [ends(side) for side in found] == [(9, 9), (1, 1)]
    assert found[0].origins == ("b", "c")


def test_of_two_stretches_of_as_many_origins_that_of_more_claims_comes_first() -> None:
    assert ends(sides(voices((1, 1), (9, 9), (9, 9), origins="abb"))[0]) == (9, 9)


def test_nobody_has_no_side() -> None:
    assert sides([]) == ()


@given(st.lists(st.tuples(intervals(), st.sampled_from("abcd")), min_size=1, max_size=9))
def test_the_consensus_is_what_trying_every_set_of_intervals_finds(of: list[tuple[Interval, str]]) -> None:
    said = [
        with_reading(claim("5", str(i), origin=name), Reading(each, each))
        for i, (each, name) in enumerate(of)
    ]
    some = [Voice(each, amount(each)) for each in said]
    sets = [
        chosen
        for count in range(1, len(some) + 1)
        for chosen in combinations(some, count)
        if all(one.amount.soft.meets(other.amount.soft) for one, other in combinations(chosen, 2))
    ]
    best = max((len({origin(voice.claim) for voice in chosen}), len(chosen)) for chosen in sets)
    first = sides(some)[0]
    assert (len(first.origins), len(first.voices)) == best


@given(st.lists(intervals(), min_size=1, max_size=12))
def test_sides_agree_within_themselves_and_take_everyone_once(of: list[Interval]) -> None:
    said = [with_reading(claim("5", str(i)), Reading(each, each)) for i, each in enumerate(of)]
    found = sides([Voice(each, amount(each)) for each in said])
    assert sorted(voice.claim.source for side in found for voice in side.voices) == sorted(
        c.source for c in said
    )
    for side in found:
        assert all(side.interval.within(voice.amount.soft) for voice in side.voices)
        assert low(side.interval) <= high(side.interval)
    assert not any(voice.amount.soft.meets(found[0].interval) for side in found[1:] for voice in side.voices)


def test_where_nobody_speaks_nobody_is_outside() -> None:
    assert list(astray(sides([]), Table((), (), {}, frozenset(), Caller()))) == []
