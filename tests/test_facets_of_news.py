"""Who and what the figures of news are said of, as annotators told it who had not seen the rules.

Of each facet the corpus gives every word that names it; what is read is right if it shares a stem with one of
them, or if the words for one measure (*die*, *kill*) are read as one. Deaths and injuries have those who suffer them
and no subject; whose age it is stands in the subject or in the thing. The bars are what the reader reaches.
"""

import json
import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from reconcile import Claim, extract
from reconcile.claims.ages import AGES
from reconcile.language.clauses import clauses

ROWS = tuple(
    json.loads(line)
    for line in (Path(__file__).parent / "corpus" / "facets.jsonl").read_text("utf-8").splitlines()
)
FACETS = ("subject", "measure", "thing")

#: Sentences that say a word as a deed, as a quantity, and as what befalls people, to see which measure it is read as.
FRAMES = ("They {} 5 cars.", "The {} is 5.", "The {} was 5 percent.", "Five people {}.")

SUFFERED = clauses("english").measures.suffered

_ENDING = re.compile(r"(?:ies|es|s|ing|ed)$")
_STEM = 5


def stems(words: str) -> set[str]:
    """The beginnings of words, which inflection leaves alone."""
    return {_ENDING.sub("", word)[:_STEM] for word in re.findall(r"\w+", words.lower())}


@cache
def meant(facet: str, word: str) -> frozenset[str]:
    """The stems of a word that an annotator accepts, and of what the reader calls it."""
    head = word.lower().split()[-1]
    said = [head]
    if facet == "measure":
        claims = [claim for frame in FRAMES for claim in extract(frame.format(word))]
        said += [claim.measurand.measure.split()[-1] for claim in claims if claim.measurand.measure]
    elif facet == "subject":
        said += [claim.measurand.subject or "" for claim in extract(f"{word} has 5 cars.")]
    return frozenset(stem for each in said for stem in stems(each))


def right(facet: str, wanted: list[str], claim: Claim) -> bool:
    """Whether a claim has a facet as it was annotated."""
    measurand = claim.measurand
    found = getattr(measurand, facet)
    if found is None and facet == "subject" and claim.figure.rule in AGES:
        found = measurand.thing
    return found is not None and any(meant(facet, word) & stems(found) for word in wanted)


def asked(facet: str, claim: Claim) -> bool:
    """Whether a claim of such a measure has such a facet at all."""
    measurand = claim.measurand
    return facet != "subject" or measurand.subject is not None or measurand.measure not in SUFFERED


def spans(row: dict[str, Any]) -> list[tuple[int, dict[str, Any]]]:
    """Where each annotated figure of a text begins."""
    after, found = 0, []
    for figure in row["figures"]:
        start = row["text"].index(figure["span"], after)
        found.append((start, figure))
        after = start + 1
    return found


@cache
def counted() -> Counter[tuple[str, bool]]:
    counts: Counter[tuple[str, bool]] = Counter()
    for row in ROWS:
        claims = extract(row["text"])
        for start, figure in spans(row):
            end = start + len(figure["span"])
            claim = next((each for each in claims if each.start < end and start < each.end), None)
            counts["read", claim is not None] += 1
            if claim is not None:
                counts.update(
                    (facet, right(facet, figure[facet], claim))
                    for facet in FACETS
                    if figure[facet] and asked(facet, claim)
                )
    return counts


def test_every_figure_of_the_corpus_stands_in_its_text() -> None:
    assert len(ROWS) == 528
    assert sum(len(spans(row)) for row in ROWS) == sum(len(row["figures"]) for row in ROWS)


@pytest.mark.parametrize(
    ("facet", "share"), [("read", 0.97), ("subject", 0.73), ("measure", 0.82), ("thing", 0.74)]
)
def test_facets_are_read_as_well_as_they_were(facet: str, share: float) -> None:
    assert counted()[facet, True] / (counted()[facet, True] + counted()[facet, False]) >= share
