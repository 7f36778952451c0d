"""Pairs of sentences of news as annotators see them: what follows, what contradicts, what is another quantity.

The corpus was written and labelled before the rules that it measures; the bars are what they reach.
"""

import json
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from reconcile import Source, Verdict, compare

ROWS = [
    json.loads(line)
    for line in (Path(__file__).parent / "corpus" / "pairs.jsonl").read_text("utf-8").splitlines()
]
AGREE, CONFLICT, DIFFERENT = "agree", "conflict", "different"


def label(row: dict[str, Any]) -> str:
    report = compare([Source(row["text"], id="text"), Source(row["statement"], id="statement")])
    found = {finding.verdict for finding in report if len({claim.source for claim in finding.claims}) > 1}
    if Verdict.CONFLICT in found:
        return CONFLICT
    if found & {Verdict.AGREEMENT, Verdict.COMPATIBLE}:
        return AGREE
    return CONFLICT if Verdict.TENSION in found else DIFFERENT


@cache
def counted() -> Counter[tuple[str, str]]:
    return Counter((row["label"], label(row)) for row in ROWS)


def share(hits: int, of: int) -> float:
    return hits / of if of else 0.0


def test_the_corpus_is_labelled_throughout() -> None:
    assert {row["label"] for row in ROWS} == {AGREE, CONFLICT, DIFFERENT}
    assert len(ROWS) >= 300


@pytest.mark.parametrize(
    ("wanted", "precision", "recall"), [(AGREE, 0.50, 0.34), (CONFLICT, 0.55, 0.50), (DIFFERENT, 0.38, 0.50)]
)
def test_labels_are_found_as_well_as_they_were(wanted: str, precision: float, recall: float) -> None:
    table = counted()
    hits = table[wanted, wanted]
    assert share(hits, sum(count for (_, got), count in table.items() if got == wanted)) >= precision
    assert share(hits, sum(count for (label, _), count in table.items() if label == wanted)) >= recall
