"""The corpus of claims, and what is read in a text to hold against it."""

import datetime as dt
import json
from functools import lru_cache
from pathlib import Path
from typing import Any

from reconcile import Claim, Source, extract
from reconcile.claims.clause import Governor, governor
from reconcile.claims.sentence import Sentence, sentence
from reconcile.claims.vocabulary import Vocabulary, vocabulary
from reconcile.figures.hedge import DEFAULT_MODEL
from reconcile.figures.reading import read_figures
from reconcile.language.language import language
from reconcile.text.tokens import tokens

CORPUS = Path(__file__).parent / "corpus" / "claims.jsonl"
ROWS: list[dict[str, Any]] = [json.loads(line) for line in CORPUS.read_text("utf-8").splitlines()]

#: What a row has besides the facets that it expects.
GIVEN = ("text", "figure", "date")


def claims_of(text: str, date: dt.date | None = None) -> tuple[Claim, ...]:
    """The claims of a text that is published at the date."""
    return extract(Source(text, id="a", date=date))


def claim_of(text: str, figure: str = "", date: dt.date | None = None) -> Claim:
    """The claim of the figure that overlaps these words of a text, or its only one."""
    found = claims_of(text, date)
    if figure:
        start = text.index(figure)
        found = tuple(claim for claim in found if claim.start < start + len(figure) and start < claim.end)
    assert found, f"no figure is read in {text!r}"
    return found[0]


def facets(claim: Claim) -> dict[str, Any]:
    """The facets of a claim as the corpus writes them, with the dates of its period."""
    period = claim.measurand.period
    dates = (period.start, period.end) if period else (None, None)
    start, end = (day.isoformat() if day else None for day in dates)
    return {**claim.to_dict(), "start": start, "end": end}


def folded(facet: object) -> object:
    """A facet without the difference of capitals."""
    return facet.casefold() if isinstance(facet, str) else facet


@lru_cache(maxsize=1)
def everyday() -> Vocabulary:
    """A vocabulary that knows no things and no measures but the words of the language."""
    return vocabulary((), (), language())


def read(text: str) -> Sentence:
    """A text that is one sentence, with its figures and its verbs."""
    found = tokens(text, 0, len(text))
    figures = read_figures(found, language(), DEFAULT_MODEL, verbs=everyday().verbs).read
    return sentence(found, figures, language(), everyday())


def verbs_of(text: str) -> list[str]:
    """The infinitives of the verbs of a sentence."""
    return [verb.lemma for verb in read(text).verbs]


def governor_of(text: str) -> Governor:
    """How the first figure of a sentence hangs on its clause."""
    found = read(text)
    return governor(found, found.figures[0])
