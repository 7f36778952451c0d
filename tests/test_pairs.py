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

CORPUS = Path(__file__).parent / "corpus"
AGREE, CONFLICT, DIFFERENT = "agree", "conflict", "different"


@cache
def rows(name: str) -> tuple[dict[str, Any], ...]:
    return tuple(json.loads(line) for line in (CORPUS / f"{name}.jsonl").read_text("utf-8").splitlines())


def label(row: dict[str, Any]) -> str:
    report = compare([Source(row["text"], id="text"), Source(row["statement"], id="statement")])
    found = {finding.verdict for finding in report if len({claim.source for claim in finding.claims}) > 1}
    if Verdict.CONFLICT in found:
        return CONFLICT
    if found & {Verdict.AGREEMENT, Verdict.COMPATIBLE}:
        return AGREE
    return CONFLICT if Verdict.TENSION in found else DIFFERENT


@cache
def counted(name: str) -> Counter[tuple[str, str]]:
    return Counter((row["label"], label(row)) for row in rows(name))


def share(hits: int, of: int) -> float:
    return hits / of if of else 0.0


@pytest.mark.parametrize(
    ("name", "many"),
    [("pairs", 420), ("pairs-news", 520), ("pairs-plain", 600), ("pairs-mixed", 640), ("pairs-more", 1888)],
)
def test_the_corpus_is_labelled_throughout(name: str, many: int) -> None:
    assert {row["label"] for row in rows(name)} == {AGREE, CONFLICT, DIFFERENT}
    assert len(rows(name)) == many


@pytest.mark.parametrize(
    ("name", "wanted", "precision", "recall"),
    [
        ("pairs", AGREE, 0.71, 0.87),
        ("pairs", CONFLICT, 0.84, 0.72),
        ("pairs", DIFFERENT, 0.73, 0.61),
        ("pairs-news", AGREE, 0.85, 0.88),
        ("pairs-news", CONFLICT, 0.94, 0.83),
        ("pairs-news", DIFFERENT, 0.77, 0.81),
        ("pairs-plain", AGREE, 0.83, 0.82),
        ("pairs-plain", CONFLICT, 0.89, 0.60),
        ("pairs-plain", DIFFERENT, 0.62, 0.82),
        ("pairs-mixed", AGREE, 0.81, 0.79),
        ("pairs-mixed", CONFLICT, 0.82, 0.53),
        ("pairs-mixed", DIFFERENT, 0.60, 0.80),
        ("pairs-more", AGREE, 0.85, 0.82),
        ("pairs-more", CONFLICT, 0.85, 0.63),
        ("pairs-more", DIFFERENT, 0.61, 0.82),
    ],
)
def test_labels_are_found_as_well_as_they_were(
    name: str, wanted: str, precision: float, recall: float
) -> None:
    table = counted(name)
    hits = table[wanted, wanted]
    assert share(hits, sum(count for (_, got), count in table.items() if got == wanted)) >= precision
    assert share(hits, sum(count for (label, _), count in table.items() if label == wanted)) >= recall
