"""Fit the weights of evidence in comparisons/likeness.py to the labelled pairs of sentences in tests/corpus.

    python tools/weigh.py

A pair of sentences is labelled, not a pair of figures: which figure of the text a figure of the statement
repeats is not known. So the model chooses: for each figure of the statement, one of those of the
text or none, with odds that are the exponential of the summed weights. The weights are those under which the labels
are likeliest, held small by a penalty on their squares. Prints the table for likeness.py and what it makes of the
pairs; with ``--fold 5`` it also tells how pairs fare that the weights were not fitted to.
"""

import argparse
import json
import math
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from attrs import frozen

import reconcile
from reconcile.claims.vocabulary import vocabulary
from reconcile.comparisons.evidence import Evidence, Side, agree, evidence
from reconcile.comparisons.kinship import Things
from reconcile.comparisons.likeness import weighed
from reconcile.installed import installed
from reconcile.knowledge import merged
from reconcile.language.language import language

CORPUS = Path(__file__).parents[1] / "tests" / "corpus"
FILES = ("pairs.jsonl", "pairs-news.jsonl", "pairs-plain.jsonl", "pairs-mixed.jsonl", "pairs-more.jsonl")
KINDS = tuple(Evidence)
LABELS = ("agree", "conflict", "different")
PENALTY, STEPS, PACE = 0.002, 400, 0.05
#: What the likelihood of a label is at least, so that what cannot be read right does not pull.
LEAST = 1e-6


@frozen(eq=False)
class Candidate:
    """A figure of the text that one of the statement may repeat: the evidence, and whether the numbers may be one, or are."""

    one: bool
    exact: bool
    sentence: int
    evidence: tuple[tuple[int, float], ...]


@frozen(eq=False)
class Example:
    """A labelled pair of sentences: for each figure of the statement, the candidates in the text."""

    label: str
    text: str
    figures: tuple[tuple[Candidate, ...], ...]


def examples(things: Things, known: frozenset[str]) -> list[Example]:
    """Read the corpora."""
    rows = [json.loads(line) for name in FILES for line in (CORPUS / name).read_text("utf-8").splitlines()]
    return [_example(row, things, known) for row in rows]


def _example(row: dict[str, str], things: Things, known: frozenset[str]) -> Example:
    text, statement = (
        [Side.of(claim) for claim in reconcile.extract(reconcile.Source(row[name], id=name))]
        for name in ("text", "statement")
    )
    figures = [[_candidate(said, of, things, known) for of in text] for said in statement]
    cleared = (tuple(filter(None, _cleared(each))) for each in figures)
    return Example(row["label"], row["text"], tuple(filter(None, cleared)))


def _candidate(left: Side, right: Side, things: Things, known: frozenset[str]) -> Candidate | None:
    if weighed(left, right, things, known) is None:
        return None
    one = bool(agree(left.claim, right.claim))
    offset = 0 if one else len(KINDS)
    found = tuple((offset + KINDS.index(kind), much) for kind, much in evidence(left, right, things, known))
    values = left.claim.figure.value, right.claim.figure.value
    return Candidate(one, one and None is not values[0] == values[1], right.claim.sentence_start, found)


def _cleared(candidates: list[Candidate | None]) -> list[Candidate | None]:
    """What a sentence of the text repeats is not contradicted beside it."""
    repeated = {each.sentence for each in candidates if each is not None and each.exact}
    return [each for each in candidates if each is None or each.one or each.sentence not in repeated]


def odds(candidates: Sequence[Candidate], weights: Sequence[float]) -> list[float]:
    """How likely each candidate is the one that is meant; what is missing to one, that none is."""
    scores = [math.exp(sum(weights[kind] * much for kind, much in each.evidence)) for each in candidates]
    return [score / (1 + sum(scores)) for score in scores]


def slope(example: Example, weights: Sequence[float]) -> list[float]:
    """The slope of the logarithm of the likelihood of a label.

    *Conflict*: some figure is contradicted. *Agree*: none is, and some is repeated. *Different*: none is either.
    """
    total = [0.0] * len(weights)
    shares = [odds(candidates, weights) for candidates in example.figures]
    none = [1 - sum(each) for each in shares]
    apart = [_apart(each, share) for each, share in zip(example.figures, shares, strict=True)]
    silent, calm = math.prod(none), math.prod(1 - each for each in apart)
    likely = {"conflict": 1 - calm, "agree": calm - silent, "different": silent}[example.label]
    for candidates, share, still, away in zip(example.figures, shares, none, apart, strict=True):
        others = silent / max(still, LEAST), calm / max(1 - away, LEAST)
        for each, part in zip(candidates, share, strict=True):
            on_silent, on_calm = -still * part * others[0], -part * ((not each.one) - away) * others[1]
            pull = {"conflict": -on_calm, "agree": on_calm - on_silent, "different": on_silent}[example.label]
            for kind, much in each.evidence:
                total[kind] += pull / max(likely, LEAST) * much
    return total


def _apart(candidates: Sequence[Candidate], shares: Sequence[float]) -> float:
    return sum(share for each, share in zip(candidates, shares, strict=True) if not each.one)


def fitted(given: Sequence[Example]) -> list[float]:
    """The weights under which the labels are likeliest, found by Adam (Kingma and Ba, 2015)."""
    weights, drift, spread = ([0.0] * 2 * len(KINDS) for _ in range(3))
    for step in range(1, STEPS + 1):
        slopes = [slope(each, weights) for each in given]
        for kind, weight in enumerate(weights):
            force = sum(each[kind] for each in slopes) / len(given) - PENALTY * weight
            drift[kind] = 0.9 * drift[kind] + 0.1 * force
            spread[kind] = 0.999 * spread[kind] + 0.001 * force * force
            pace = drift[kind] / (1 - 0.9**step)
            weights[kind] += PACE * pace / (math.sqrt(spread[kind] / (1 - 0.999**step)) + 1e-8)
    return weights


def guess(example: Example, weights: Sequence[float]) -> str:
    """The label that the weights give a pair of sentences."""
    found = set()
    for candidates in example.figures:
        scores = [sum(weights[kind] * much for kind, much in each.evidence) for each in candidates]
        if scores and max(scores) > 0:
            found.add(candidates[scores.index(max(scores))].one)
    return "conflict" if False in found else "agree" if True in found else "different"


def left_out(given: Sequence[Example], turns: int) -> Counter[tuple[str, str]]:
    """Count labels and guesses of the pairs whose texts the weights were not fitted to."""
    turn = {text: place % turns for place, text in enumerate(dict.fromkeys(each.text for each in given))}
    found: Counter[tuple[str, str]] = Counter()
    for out in range(turns):
        weights = fitted([each for each in given if turn[each.text] != out])
        found.update((each.label, guess(each, weights)) for each in given if turn[each.text] == out)
    return found


def told(found: Counter[tuple[str, str]]) -> str:
    """Precision and recall of each label, and the mean of their harmonic means."""
    lines, scores = [], []
    for label in LABELS:
        hits = found[label, label]
        precision = hits / (sum(found[other, label] for other in LABELS) or 1)
        recall = hits / (sum(found[label, other] for other in LABELS) or 1)
        scores.append(2 * precision * recall / ((precision + recall) or 1))
        lines.append(f"{label}: precision {precision:.2f}, recall {recall:.2f}")
    return "\n".join((*lines, f"of the pairs left out: macro-F1 {sum(scores) / len(LABELS):.3f}"))


def main() -> None:
    """Fit, and print the table."""
    fold = argparse.ArgumentParser(description=__doc__)
    fold.add_argument(
        "--fold", type=int, default=0, help="tell how pairs fare that were left out, in so many turns"
    )
    turns = fold.parse_args().fold
    knowledge = merged(tuple(each.plugin for each in installed().plugins))
    known = frozenset(measure.name for measure in knowledge.measures)
    words = language()
    given = examples(vocabulary(knowledge.things, knowledge.measures, words).things, known)
    for kind, agreeing, apart in zip(KINDS, (found := fitted(given)), found[len(KINDS) :], strict=False):
        print(f"Evidence.{kind.name}: ({agreeing:.2f}, {apart:.2f}),")
    if turns:
        print(told(left_out(given, turns)))


if __name__ == "__main__":
    main()
