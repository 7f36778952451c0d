"""What is counted or measured, where the figure names it and where only its clause does."""

import json
from pathlib import Path
from typing import Any

import pytest

from claim_corpus import claim_of
from reconcile import Source, Verdict, compare

ROWS: list[dict[str, Any]] = [
    json.loads(line)
    for line in (Path(__file__).parent / "corpus" / "things.jsonl").read_text("utf-8").splitlines()
]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['figure']}-{row['text']}")
def test_the_thing_of_a_figure_is_read(row: dict[str, Any]) -> None:
    found = claim_of(row["text"], row["figure"]).to_dict()
    assert (found["thing"], found["unit"]) == (row["thing"], row.get("unit", found["unit"]))


def test_what_a_thing_costs_is_held_against_what_is_paid_for_it() -> None:
    texts = (
        "The brewer paid $4 million for the derelict mill.",
        "The price of the derelict mill was $6 million.",
    )
    report = compare([Source(id=str(place), text=text) for place, text in enumerate(texts)])
    assert [finding.verdict for finding in report.findings] == [Verdict.CONFLICT]
