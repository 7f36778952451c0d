"""What a figure measures, over the constructions that say so: a corpus of sentences with their counterexamples."""

import json
from pathlib import Path
from typing import Any

import pytest

from claim_corpus import claim_of

_CORPUS = Path(__file__).parent / "corpus" / "measures.jsonl"
_ROWS: list[dict[str, Any]] = [json.loads(line) for line in _CORPUS.read_text("utf-8").splitlines()]
_ENOUGH = 150


@pytest.mark.parametrize("row", _ROWS, ids=lambda row: f"{row['text']} [{row['figure']}]")
def test_the_measure_is_what_the_phrase_of_the_figure_says(row: dict[str, Any]) -> None:
    assert claim_of(row["text"], row["figure"]).measurand.measure == row["measure"]


def test_the_corpus_has_rows_enough_and_each_once() -> None:
    assert len({(row["text"], row["figure"]) for row in _ROWS}) == len(_ROWS) >= _ENOUGH


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("The dengue toll this year reached 166.", "dengue toll"),
        ("The toll so far this year has reached 166.", "toll"),
        ("The past year has seen 40 deaths.", "killed"),
    ],
)
def test_a_time_behind_a_noun_is_no_part_of_it(text: str, measure: str) -> None:
    claim = claim_of(text)
    assert claim.measurand.measure == measure
