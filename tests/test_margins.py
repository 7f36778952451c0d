"""Margins and sets against scores, and ages against birthdays."""

import pytest

from agreeing import ruled
from reconcile import Verdict

GAME = "The Riders came from 17 points down to beat the Plainsmen of Omaha 38-34 on Saturday."
MATCH = "Petra Novak saw off Ana Ruiz of Chile 6-4, 3-6, 7-6, 6-4 in three hours and 52 minutes in Doha."


@pytest.mark.parametrize(
    ("text", "statement", "found"),
    [
        (GAME, "The Riders won by four points.", ("gap", Verdict.AGREEMENT)),
        (GAME, "Omaha lost by four.", ("gap", Verdict.AGREEMENT)),
        (GAME, "The Riders beat the Plainsmen by seven points.", ("gap", Verdict.CONFLICT)),
        (MATCH, "Novak beat Ruiz in four sets.", ("total", Verdict.AGREEMENT)),
        (
            "In the third game the Riders beat the Plainsmen 38-34.",
            "The Riders won by four.",
            ("gap", Verdict.AGREEMENT),
        ),
        (MATCH, "Petra Novak saw off Ana Ruiz in five sets.", ("total", Verdict.CONFLICT)),
    ],
)
def test_margins_and_sets_follow_from_scores(text: str, statement: str, found: tuple[str, Verdict]) -> None:
    assert ruled(text, statement) == {found}


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (GAME, "The Lions of Durban won by seven points."),  # another game
        (GAME, "The Riders trained for four days in Omaha."),
        (GAME, "The Riders sold four sets of shirts in Omaha."),
        (GAME, "The Riders beat the Plainsmen by six wickets."),
        (GAME, "Sales of the Riders rose by 12 percent in Omaha."),
        (GAME, "The Riders of Omaha played in dozens of sets."),
        (GAME, "The Riders beat Omaha in three sets."),  # one score
        (MATCH, "Petra Novak beat Ana Ruiz by seven points."),  # four scores
        ("The Riders beat the Plainsmen of Omaha.", "The Riders won by four points."),
    ],
)
def test_margins_of_something_else_are_left_alone(text: str, statement: str) -> None:
    assert not {rule for rule, _ in ruled(text, statement)} & {"gap", "total"}


@pytest.mark.parametrize(
    ("text", "statement", "found"),
    [
        (
            "Dame Honor Field, a conductor, has died two days short of her 90th birthday.",
            "Dame Honor Field was 89 when she died.",
            ("less", Verdict.AGREEMENT),
        ),
        (
            "Dame Honor Field, a conductor, has died two days short of her 90th birthday.",
            "Dame Honor Field has died aged 90.",
            ("less", Verdict.CONFLICT),
        ),
        (
            "Joan Bede, who will be 101 in March, has voted since 1945.",
            "Joan Bede, a voter, is 100 years old.",
            ("less", Verdict.AGREEMENT),
        ),
        (
            "The runner Elia Moto, who will celebrate his 29th birthday in May, won in Hove.",
            "Elia Moto is 28 years old.",
            ("less", Verdict.AGREEMENT),
        ),
        (
            "Henrik Berg will receive the award in Hove on the day he turns 80.",
            "Henrik Berg celebrates his 80th birthday in August.",
            ("equal", Verdict.AGREEMENT),
        ),
        (
            "Henrik Berg was in Hove when he turned 80.",
            "Henrik Berg celebrated his 81st birthday in Hove.",
            ("equal", Verdict.CONFLICT),
        ),
    ],
)
def test_ages_follow_from_birthdays(text: str, statement: str, found: tuple[str, Verdict]) -> None:
    assert ruled(text, statement) == {found}


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Elia Moto will celebrate his 29th birthday in May.", "Ana Ruiz is 31 years old."),
        ("Elia Moto will celebrate his 29th birthday in May.", "Elia Moto is 31 years old."),
        ("Elia Moto ran his 29th race in May.", "Elia Moto is 31 years old."),
        ("The town marks its 700th birthday in May.", "The mayor of the town is 71 years old."),
        ("Elia Moto celebrated his 29th birthday in May.", "The race in May took Elia Moto 31 minutes."),
    ],
)
def test_birthdays_of_others_tell_nothing(text: str, statement: str) -> None:
    assert not ruled(text, statement)


def test_what_follows_by_years_is_not_also_contradicted() -> None:
    text = "Born in Hove in 1938, Duncan Reid left school at 14 to sweep a mill that he would buy 26 years later."
    assert ruled(text, "Reid bought the mill when he was 40.") == {("elapsed", Verdict.AGREEMENT)}


# By how much something was multiplied.


VISITS = "Hospital visits by children in Hove linked to caffeine tripled in five years."


@pytest.mark.parametrize(
    ("text", "statement", "verdict"),
    [
        (VISITS, "Hospital visits linked to caffeine trebled in five years.", Verdict.AGREEMENT),
        (VISITS, "Hospital visits linked to caffeine doubled in five years.", Verdict.CONFLICT),
        (VISITS, "Children's hospital visits linked to caffeine halved.", Verdict.CONFLICT),
        (
            "Fares in Hove will double in May, the council said.",
            "Fares in Hove could quadruple in May.",
            Verdict.CONFLICT,
        ),
        (
            "From June a flat loaf of bread in Giza will cost 20 piastres instead of five.",
            "The price of a flat loaf of bread in Giza is quadrupling.",
            Verdict.AGREEMENT,
        ),
    ],
)
def test_verbs_tell_by_how_much_something_is_multiplied(text: str, statement: str, verdict: Verdict) -> None:
    assert ("times_as_much", verdict) in ruled(text, statement)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (VISITS, "Hospital visits linked to caffeine will double."),  # not yet
        (VISITS, "Sales of tea in Bath doubled."),
        (VISITS, "A double murder led to hospital visits by children in Hove."),
        ("Visits to Hove tripled and rents doubled.", "Visits to Hove halved."),
    ],
)
def test_verbs_of_other_things_tell_nothing_of_these(text: str, statement: str) -> None:
    assert "times_as_much" not in {rule for rule, _ in ruled(text, statement)}
