"""Numbers that are not figures, and the name of the trap that refuses each."""

from decimal import Decimal

import pytest

import reconcile
from figure_corpus import lines, read


@pytest.mark.parametrize(("text", "rules"), lines("traps.txt"))
def test_what_is_no_figure_is_refused_by_name(text: str, rules: str) -> None:
    found = read(text)
    assert [placed.figure.rule for placed in found.read] == []
    assert "; ".join(refusal.rule for refusal in found.refused) == rules.replace("-", "")


def test_a_refusal_slices_back_to_the_number() -> None:
    text = "The war began in 2014 and cost $5bn."
    (refusal,) = read(text).refused
    assert text[refusal.start : refusal.end] == "2014"


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Passenger numbers fell below 80m.", ""),
        ("About 11m jobless live there.", "person"),
        ("It moved 4.6m t of coal.", "metric_ton"),
        ("It had sales of 4m.", ""),
        ("The wall rose to 3m.", "meter"),
        ("Visitors saw a wall of 3m.", "meter"),
        ("It hired players 2m tall.", "meter"),
    ],
)
def test_there_are_millions_of_what_nobody_measures(text: str, unit: str) -> None:
    (claim,) = reconcile.extract(text)
    assert claim.figure.unit.name == unit


@pytest.mark.parametrize(
    "text",
    ["Sold two units to 3M.", "It was shot in 4K.", "She bought an 8k tv.", "It earned more this half."],
)
def test_a_name_of_a_firm_or_of_a_picture_is_no_number_of_millions_or_thousands(text: str) -> None:
    assert not [claim for claim in reconcile.extract(text) if claim.text != "two units"]


def test_four_thousand_may_be_written_short() -> None:
    (claim,) = reconcile.extract("The toll is above 4k.")
    assert claim.figure.hard.contains(Decimal(4500))
