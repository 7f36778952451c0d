"""What is counted or measured, where the figure names it and where only its clause does."""

import json
from pathlib import Path
from typing import Any

import pytest

from claim_corpus import claim_of
from reconcile import Source, Verdict, compare
from reconcile.claims.measurand import Aggregation

ROWS: list[dict[str, Any]] = [
    json.loads(line)
    for line in (Path(__file__).parent / "corpus" / "things.jsonl").read_text("utf-8").splitlines()
]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['figure']}-{row['text']}")
def test_the_thing_of_a_figure_is_read(row: dict[str, Any]) -> None:
    found = claim_of(row["text"], row["figure"]).to_dict()
    assert (found["thing"], found["unit"]) == (row["thing"], row.get("unit", found["unit"]))


def verdicts(*texts: str) -> list[Verdict]:
    report = compare([Source(id=str(place), text=text) for place, text in enumerate(texts)])
    return [finding.verdict for finding in report.findings]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nine dead in plane crash at Wau", "Nine passengers escaped when a plane crashed at Wau on Monday."),
        ("Two people drowned at the beach.", "Two teenagers were airlifted to hospital from the beach."),
        ("Twelve miners were rescued from the mud.", "Rescuers pulled the bodies of 12 miners from the mud."),
        ("Nineteen villagers are still being held.", "The rebels freed 19 villagers on Tuesday."),
        ("Fifty-two people lost their lives.", "Fifty-two people were taken to hospital on Saturday."),
        ("Twelve miners are missing in the pit.", "All 12 miners in the pit survived."),
    ],
)
def test_who_is_counted_by_one_fate_is_not_counted_by_another(one: str, other: str) -> None:
    assert Verdict.AGREEMENT not in verdicts(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Three firefighters were hurt in the blaze.",
            "Three firefighters were treated for burns after the blaze.",
        ),
        ("The army rescued 54 captives in the forest.", "Troops freed 54 hostages in the forest on Monday."),
        (
            "Three climbers were rescued from the peak.",
            "Three climbers were airlifted from the peak on Monday.",
        ),
        ("A 52-year-old hunter shot two alpacas.", "The 52-year-old man shot two alpacas near Lillehammer."),
    ],
)
def test_one_fate_has_many_words(one: str, other: str) -> None:
    assert Verdict.AGREEMENT in verdicts(one, other)


def test_what_a_thing_costs_is_held_against_what_is_paid_for_it() -> None:
    told = verdicts(
        "The brewer paid $4 million for the derelict mill.", "The price of the derelict mill was $6 million."
    )
    assert told == [Verdict.CONFLICT]


def test_a_tally_measures_what_the_figure_before_it_does() -> None:
    claim = claim_of("Officials said 19 cases were confirmed, taking the total to 112.", "112")
    assert claim.measurand.measure == "confirmed"


def test_a_share_of_those_who_were_named_before_is_one_as_any_other() -> None:
    claim = claim_of("Of the 1,200 people questioned, 47 percent backed it.", "47")
    assert claim.measurand.aggregation is Aggregation.SHARE
