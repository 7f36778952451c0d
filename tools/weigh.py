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
FILES = ("pairs.jsonl", "pairs-news.jsonl")
KINDS = tuple(Evidence)
PENALTY, STEPS, PACE = 0.003, 400, 0.05


@frozen(eq=False)
class Candidate:
    """A figure of the text that one of the statement may repeat: the evidence, and whether the numbers may be one, or are."""

    one: bool
    exact: bool
    evidence: tuple[tuple[int, float], ...]


@frozen(eq=False)
class Example:
    """A labelled pair of sentences: for each figure of the statement, the candidates in the text."""

    label: str
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
    return Example(row["label"], tuple(tuple(filter(None, _cleared(each))) for each in figures))


def _candidate(left: Side, right: Side, things: Things, known: frozenset[str]) -> Candidate | None:
    if weighed(left, right, things, known) is None:
        return None
    one = bool(agree(left.claim, right.claim))
    offset = 0 if one else len(KINDS)
    found = tuple((offset + KINDS.index(kind), much) for kind, much in evidence(left, right, things))
    values = left.claim.figure.value, right.claim.figure.value
    return Candidate(one, one and None is not values[0] == values[1], found)


def _cleared(candidates: list[Candidate | None]) -> list[Candidate | None]:
    """What the text repeats is not contradicted beside it."""
    repeated = any(each is not None and each.exact for each in candidates)
    return [each for each in candidates if each is None or each.one or not repeated]


def odds(candidates: Sequence[Candidate], weights: Sequence[float]) -> list[float]:
    """How likely each candidate is the one that is meant; what is missing to one, that none is."""
    scores = [math.exp(sum(weights[kind] * much for kind, much in each.evidence)) for each in candidates]
    return [score / (1 + sum(scores)) for score in scores]


def slope(example: Example, weights: Sequence[float]) -> list[float]:
    """The slope of the logarithm of the likelihood of a label.

    *Agree*: some figure is repeated. *Conflict*: some figure is contradicted. *Different*: none is either.
    """
    total = [0.0] * len(weights)
    for candidates in example.figures:
        shares = odds(candidates, weights)
        wanted = [example.label == ("agree" if each.one else "conflict") for each in candidates]
        if example.label == "conflict" and not any(wanted):
            continue  # another figure of the statement is the one that is contradicted
        right = sum(share for share, want in zip(shares, wanted, strict=True) if want)
        for each, share, want in zip(candidates, shares, wanted, strict=True):
            pull = (share / right if want and right else 0.0) - share
            for kind, much in each.evidence:
                total[kind] += pull * much
    return total


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
    right = 0
    for turn in range(turns):
        weights = fitted([each for place, each in enumerate(given) if place % turns != turn])
        right += sum(guess(each, weights) == each.label for each in given[turn::turns])
    if turns:
        print(f"of the pairs left out, {right / len(given):.3f} are labelled right")


if __name__ == "__main__":
    main()
