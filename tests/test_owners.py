"""Owners and verbs of motion that a headline writes in its own way."""

import pytest

from claim_corpus import claim_of


@pytest.mark.parametrize("verb", ["slows", "cools", "softens", "moderates", "narrows", "eases", "slowed"])
def test_a_level_slows(verb: str) -> None:
    assert claim_of(f"Nigerian inflation {verb} to 21.8 percent").measurand.measure == "inflation"


@pytest.mark.parametrize(
    ("text", "measure", "subject"),
    [
        ("The teams' income rose by a third.", "income", "team"),
        ("Farmers’ incomes fell 5 percent in May.", "income", "farmer"),
        ("The income of the 'Teams' rose 5 percent.", "income", None),
        ("The team's income rose by a third.", "income", "team"),
    ],
)
def test_several_own_with_a_bare_apostrophe(text: str, measure: str, subject: str | None) -> None:
    found = claim_of(text).measurand
    assert (found.measure, found.subject) == (measure, subject)
