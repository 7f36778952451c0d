"""Ballots: how many voted for a motion, and how many against it."""

import pytest

from agreeing import verdicts
from reconcile import Verdict, extract


def measures(text: str) -> list[tuple[str, str | None]]:
    return [(claim.text, claim.measurand.measure) for claim in extract(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Senate voted 61-37 to confirm him.", [("61", "ayes"), ("37", "noes")]),
        ("The board votes 5-2 to reject it.", [("5", "noes"), ("2", "ayes")]),
        ("The board voted 5-2 against it.", [("5", "noes"), ("2", "ayes")]),
        ("The bill passed by 28 votes to 23.", [("28 votes", "ayes"), ("23", "noes")]),
        ("They rejected it by seven votes to two.", [("seven votes", "noes"), ("two", "ayes")]),
        ("The vote was 61-37.", [("61", "ayes"), ("37", "noes")]),
        ("37 senators voted against the bill.", [("37 senators", "noes")]),
        ("Eleven senators opposed the bill.", [("Eleven senators", "noes")]),
        ("37 senators voted in favor of the bill.", [("37 senators", "ayes")]),
        ("The bill passed with 61 votes in favour.", [("61 votes", "ayes")]),
        ("She received 60 votes.", [("60 votes", "ayes")]),
        ("The panel saw two abstentions.", [("two abstentions", "abstain")]),
    ],
)
def test_the_sides_of_a_ballot_are_told_apart(text: str, found: list[tuple[str, str]]) -> None:
    assert measures(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "In the mayoral vote she beat him by 61 votes to 37.",
        "After the vote 61 people left.",
        "37 members voted by post.",
        "61 votes.",
        "They voted on 40 tonnes of steel.",
        "The company, which voted twice, sold 61 trucks and 37 cars.",
    ],
)
def test_numbers_beside_a_vote_are_no_sides_of_a_ballot(text: str) -> None:
    assert not {"ayes", "noes"} & {measure for _, measure in measures(text)}


def test_a_side_of_a_ballot_is_held_against_the_same_side() -> None:
    text = "The Senate voted 61-37 to confirm Ann Moor."
    assert verdicts(text, "The Senate voted 61-37 to confirm Moor.") == {Verdict.AGREEMENT}
    assert Verdict.AGREEMENT in verdicts(text, "Thirty-seven senators voted against Moor.")
    assert Verdict.CONFLICT in verdicts(text, "Thirty-seven senators voted for Moor.")
