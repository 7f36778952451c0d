"""Parts that say what they are of, and what is said of all where a text says it of some."""

import pytest

from agreeing import ruled, verdicts
from reconcile import Strictness, Verdict


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "The bus that carried 46 pilgrims home to Rajkot fell into a gorge.",
            "Eight of the pilgrims were children.",
        ),
        (
            "A stand in San Miguel gave way, injuring about 90 people on Friday.",
            "12 of the injured are in a serious state.",
        ),
        (
            "The canton of Uri inspected 27 bridges in the spring, and again in the autumn.",
            "Five of the bridges were inspected in the canton.",
        ),
        (
            "Ten of the dead in the crash at Kaduna before dawn on Sunday were women.",
            "The Kaduna crash left 14 dead.",
        ),
    ],
)
def test_a_part_is_no_other_number_for_its_whole(text: str, statement: str) -> None:
    assert ("equal", Verdict.CONFLICT) not in ruled(text, statement)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        # more than there are
        ("The bus to Rajkot carried 46 pilgrims, and they were hurt.", "The bus carried 64 of the pilgrims."),
        # a part, against a whole of which a longer text tells no such thing
        ("Ukraine said on Monday that it had shot down 231 of the drones.", "Ukraine shot down 274 drones."),
        # two parts
        ("Police in Jos freed 12 of the hostages.", "Police in Jos freed 15 of the hostages."),
        # shares
        (
            "A third of the pupils in Jos failed the test.",
            "Nine percent of the pupils in Jos failed the test.",
        ),
    ],
)
def test_parts_may_still_contradict_each_other(text: str, statement: str) -> None:
    assert ("equal", Verdict.CONFLICT) in ruled(text, statement)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Eleven of the 34 runners finished the race at Aintree.", "34 runners finished the race."),
        (
            "The agency received just $54 million of the $190 million it needs.",
            "The agency received $190 million.",
        ),
        (
            "Nine of the eleven hikers in Lesotho were found alive.",
            "All eleven hikers in Lesotho were found alive.",
        ),
        (
            "The air force of Kyiv said it shot down 41 of 52 drones.",
            "The air force of Kyiv intercepts all 52 drones.",
        ),
    ],
)
def test_what_is_said_of_some_is_not_so_of_all(text: str, statement: str) -> None:
    found = ruled(text, statement)
    assert ("equal", Verdict.CONFLICT) in found
    assert ("equal", Verdict.AGREEMENT) not in found


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Eleven of the 34 runners finished the race at Aintree.", "There were 34 runners at Aintree."),
        ("Eleven of the 34 runners finished the race at Aintree.", "34 runners started in the race."),
        (
            "Eleven of the 34 runners finished the race at Aintree.",
            "Eleven of the 34 runners finished the race.",
        ),
    ],
)
def test_what_is_said_of_others_is_said_of_all(text: str, statement: str) -> None:
    assert ("equal", Verdict.CONFLICT) not in ruled(text, statement)


def test_strictly_nothing_is_said_of_all() -> None:
    pair = (
        "The air force of Kyiv said it shot down 41 of 52 drones.",
        "The air force of Kyiv intercepts all 52 drones.",
    )
    assert ruled(*pair) == {("equal", Verdict.CONFLICT)}
    assert not ruled(*pair, Strictness.STRICT)


def test_another_part_of_those_of_whom_the_same_is_said_is_denied() -> None:
    text = "Of 45 novels submitted for the prize in Oslo, 17 were by women."
    found = ruled(text, "Women wrote 28 of the novels submitted for the prize in Oslo.")
    assert found == {("equal", Verdict.CONFLICT)}


@pytest.mark.parametrize(
    "statement",
    [
        "Men wrote 28 of the novels submitted.",
        "The jury of the prize in Oslo read 28 of the novels twice before the summer.",
        "Women in Oslo wrote 17 of the novels submitted for the prize.",
        "Women wrote 28 of the plays submitted for the prize in Oslo.",
        "All but 28 of the novels submitted for the prize in Oslo were not by women.",
    ],
)
def test_another_part_of_others_is_not_denied(statement: str) -> None:
    text = "Of 45 novels submitted for the prize in Oslo, 17 were by women."
    assert Verdict.CONFLICT not in {verdict for _, verdict in ruled(text, statement)}


RAID = "Nine dissident rebels were killed in a raid on the camp at Guavio."
CRASH = "Nine foreign tourists were hurt when the bus crashed near Bata."


@pytest.mark.parametrize(
    ("text", "statement", "verdict"),
    [
        (RAID, "Twelve rebels died in the raid on the camp at Guavio.", {"conflict"}),
        (RAID, "Nine rebels died in the raid on the camp at Guavio.", {"agreement"}),
        (CRASH, "Twelve tourists were hurt when the bus crashed near Bata.", {"compatible"}),
        (CRASH, "Seven tourists were hurt when the bus crashed near Bata.", {"conflict"}),
        (CRASH, "Twelve people were hurt when the bus crashed near Bata.", {"compatible"}),
    ],
)
def test_a_word_more_tells_which_and_of_no_part_unless_it_parts_them(
    text: str, statement: str, verdict: set[str]
) -> None:
    assert verdicts(text, statement) == verdict
