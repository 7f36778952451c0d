"""A share of one whole can be said of any of its parts: it is one only if something of what is said is the same."""

import pytest

from agreeing import verdicts

CRAFTS = "Nearly 70% of potters in Riga are over 55, according to a survey by their guild."


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (CRAFTS, "Almost 70% of potters in Riga rent a second kiln."),
        ("Of nurses in Riga, 44% said they thought of leaving.", "44% of nurses in Riga say wards are dirty."),
        ("A third of chemists have been threatened by a customer in May.", "A third of chemists installed cameras."),
        ("Some 64% of Danes oppose sending troops, and 22% back it.", "64% of Danes trust the prime minister."),
    ],
)  # fmt: skip
def test_of_what_nothing_is_said_elsewhere_no_share_agrees_and_none_is_contradicted(
    text: str, statement: str
) -> None:
    assert verdicts(text, statement) == set()
    assert verdicts(statement, text) == set()


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (CRAFTS, "Almost 70% of potters in Riga are older than 55."),
        (CRAFTS, "About 70% of potters in Riga are too old, a survey shows."),
        (
            "Gold now makes up over a quarter of its assets.",
            "Gold accounts for more than 25% of the fund's assets.",
        ),
        ("Some 62 percent of Danes are against sending troops.", "62 percent of Danes oppose troops."),
        ("Unemployment in Riga was 6%.", "Unemployment in Riga stood at 6%."),
    ],
)
def test_who_says_something_of_the_same_agrees(text: str, statement: str) -> None:
    assert "agreement" in verdicts(text, statement)
