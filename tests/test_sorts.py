"""Counts of two sorts of things are never of one measurand, whatever their sentences have in common."""

from collections import Counter

import pytest

from reconcile import Source, Verdict, compare, extract
from reconcile.language.lexicon import load
from reconcile.language.sorts import sorts


def verdicts(text: str, statement: str) -> list[Verdict]:
    return [finding.verdict for finding in compare([Source(text), Source(statement)])]


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("The tigers killed two goats near the village.", "Tigers kill two people near the village."),
        ("More than 1,000 people were hurt in the quake.", "The quake damaged 1,300 homes."),
        ("The raid killed five soldiers.", "The raid killed five civilians."),
        ("Three passengers were hurt on the flight.", "Three crew were hurt on the flight."),
        ("The storm sank nine boats off the coast.", "The storm destroyed nine houses on the coast."),
        ("She has won three Oscars.", "She has made three films."),
        ("The fire destroyed 12 fire engines in the city.", "The fire destroyed 12 buildings in the city."),
    ],
)
def test_counts_of_two_sorts_are_not_compared(text: str, statement: str) -> None:
    assert not verdicts(text, statement)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("The quake damaged 1,300 homes.", "Some 1,300 houses were damaged by the quake."),
        ("The airline ordered 24 jets.", "The airline ordered 24 planes."),
        ("The raid killed five soldiers.", "Five people were killed in the raid."),
        ("The raid killed five conscripts.", "Five soldiers died in the raid."),
        ("Gunmen seized 40 trucks near Kano.", "Gunmen set 40 trucks alight near Kano."),
        ("The price of the house rose to $400.", "The house sold for $400."),
        ("The firm cut 900 jobs.", "The firm laid off 900 workers."),
        ("The floods killed 40 villagers.", "There were 40 deaths in the floods."),
    ],
)
def test_counts_of_one_sort_are_compared(text: str, statement: str) -> None:
    assert verdicts(text, statement) == [Verdict.AGREEMENT]


def test_each_noun_is_of_one_sort() -> None:
    nouns = Counter(noun for named in load("english", "sorts")["sorts"].values() for noun in named)
    assert not [noun for noun, times in nouns.items() if times > 1]


def test_a_language_without_sorts_has_none() -> None:
    assert not sorts("spanish")


def test_a_bare_number_is_of_no_sort() -> None:
    (claim,) = extract("The figure was 40.")
    assert not claim.figure.unit.counted
    assert verdicts("The index rose to 40.", "The index stood at 40.")
