"""Scores what is read against an annotated corpus: the measure is F1, of three things that a figure says."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from attrs import frozen

from figure_corpus import CORPUS, read
from reconcile.figures.figure import Figure
from reconcile.language.language import Language

_CLOSE = 1e-6


@frozen
class Gold:
    """A figure as the annotator marked it."""

    text: str
    start: int
    end: int
    value: float | None
    low: float | None
    high: float | None
    unit: str
    change: str


@frozen
class Sentence:
    """An annotated sentence: its kind of text, its figures, and what may not be read."""

    kind: str
    text: str
    figures: tuple[Gold, ...]
    never: tuple[tuple[int, int], ...]


@frozen
class Miss:
    """A figure that was not read as annotated, or one that was read and is none."""

    sentence: str
    text: str
    what: str


@frozen
class Score:
    """Counts of one aspect, and the F1 that they make."""

    right: int = 0
    wanted: int = 0
    given: int = 0

    def __add__(self, other: "Score") -> "Score":
        return Score(self.right + other.right, self.wanted + other.wanted, self.given + other.given)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall, in percent."""
        return 200 * self.right / max(1, self.wanted + self.given)


def sentences(name: str = "figures.jsonl") -> list[Sentence]:
    """The annotated sentences of a corpus."""
    rows = map(json.loads, (CORPUS / name).read_text("utf-8").splitlines())
    return [_sentence(row) for row in rows]


def _sentence(row: dict[str, Any]) -> Sentence:
    figures = zip(row["figures"], _spans(row["text"], [each["text"] for each in row["figures"]]), strict=True)
    return Sentence(
        row["kind"],
        row["text"],
        tuple(_gold(each, *span) for each, span in figures),
        tuple(_spans(row["text"], row.get("never", ()))),
    )


def _spans(text: str, pieces: Iterable[str]) -> list[tuple[int, int]]:
    """Where the pieces stand in the text; a piece that is named twice stands there twice."""
    after: dict[str, int] = {}
    spans = []
    for piece in pieces:
        start = text.index(piece, after.get(piece, 0))
        after[piece] = start + 1
        spans.append((start, start + len(piece)))
    return spans


def _gold(row: dict[str, Any], start: int, end: int) -> Gold:
    change, unit = row["change"] or "", row["unit"] or ""
    return Gold(row["text"], start, end, row["value"], row["low"], row["high"], unit, change)


def same_value(figure: Figure, gold: Gold) -> bool:
    """Whether a figure says the number or the range that was annotated."""
    if gold.value is not None:
        return figure.value is not None and _close(float(figure.value), gold.value)
    if len(figure.numerals) > 1:
        ends = sorted(float(numeral.value) for numeral in figure.numerals)
    elif figure.numerals[0].vague:
        return gold.low is not None and _close(float(figure.numerals[0].value), gold.low)
    else:
        return False
    return (
        gold.low is not None
        and gold.high is not None
        and _close(ends[0], gold.low)
        and _close(ends[1], gold.high)
    )


def same_unit(figure: Figure, gold: Gold) -> bool:
    """Whether the units are the same, whatever the order of their factors and their capitals."""
    return _sorted(figure.unit.name) == _sorted(gold.unit)


def _sorted(unit: str) -> list[str]:
    above, *below = unit.lower().split("/")
    return ["*".join(sorted(above.split("*"))), *sorted(below)]


def _close(a: float, b: float) -> bool:
    return abs(a - b) <= _CLOSE * max(1.0, abs(b))


def compared(
    sentence: Sentence, words: Language | None = None
) -> tuple[tuple[Score, Score, Score], list[Miss]]:
    """The scores of value, value and unit, value and change; and what was missed."""
    free = [placed.figure for placed in read(sentence.text, words).read]
    counts = (len(sentence.figures), len(free))
    misses: list[Miss] = []
    values = units = changes = 0
    for gold in sentence.figures:
        match = _best(free, gold)
        if match is None:
            misses.append(Miss(sentence.text, gold.text, "value"))
            continue
        free.remove(match)
        unit, change = same_unit(match, gold), str(match.change or "") == gold.change
        values, units, changes = values + 1, units + unit, changes + change
        misses += [Miss(sentence.text, gold.text, f"unit {match.unit.name!r} for {gold.unit!r}")] * (not unit)
        misses += [
            Miss(sentence.text, gold.text, f"change {match.change or '-'} for {gold.change or '-'}")
        ] * (not change)
    misses += [Miss(sentence.text, sentence.text[figure.start : figure.end], "stray") for figure in free]
    return (Score(values, *counts), Score(units, *counts), Score(changes, *counts)), misses


def _best(figures: Iterable[Figure], gold: Gold) -> Figure | None:
    """The figure that stands where one was annotated and says its value, best with its unit and direction."""
    return max(
        (
            each
            for each in figures
            if each.start < gold.end and gold.start < each.end and same_value(each, gold)
        ),
        key=lambda figure: (same_unit(figure, gold), str(figure.change or "") == gold.change),
        default=None,
    )


def never_read(sentence: Sentence, words: Language | None = None) -> Iterator[str]:
    """What was read though the annotator says that it never may be."""
    for placed in read(sentence.text, words).read:
        figure = placed.figure
        numerals = [(numeral.start, numeral.end) for numeral in figure.numerals]
        if any(a < end and start < b for a, b in numerals for start, end in sentence.never):
            yield sentence.text[figure.start : figure.end]


def total(corpus: Iterable[Sentence], words: Language | None = None) -> tuple[tuple[Score, ...], list[Miss]]:
    """The scores of a corpus and all its misses."""
    scores: tuple[Score, ...] = (Score(), Score(), Score())
    misses: list[Miss] = []
    for sentence in corpus:
        here, missed = compared(sentence, words)
        scores = tuple(a + b for a, b in zip(scores, here, strict=True))
        misses += missed
    return scores, misses
