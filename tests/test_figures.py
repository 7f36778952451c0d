"""Figures as sentences say them: our own corpus of forms, and an annotated corpus that others wrote."""

import re

import pytest

from figure_corpus import CORPUS, Wanted, figures_of, lines, normal, read, written
from reconcile.figures.figure import Change
from scoring import compared, never_read, sentences, total

#: What the readers must reach on the annotated corpus, in percent: value, value and unit, value and change.
BARS = (99.0, 95.5, 98.0)
KINDS_BAR = 90.0
NEVER_BAR = 7


@pytest.mark.parametrize(("text", "wanted"), figures_of("figures-forms.txt"))
def test_the_figures_of_a_sentence_are_read(text: str, wanted: tuple[Wanted, ...]) -> None:
    assert sorted(map(repr, (written(placed.figure) for placed in read(text).read))) == sorted(
        map(repr, map(normal, wanted))
    )


def test_the_annotated_corpus_is_read_as_well_as_promised() -> None:
    scores, _ = total(sentences())
    assert all(score.f1 >= bar for score, bar in zip(scores, BARS, strict=True)), [
        score.f1 for score in scores
    ]


@pytest.mark.parametrize("kind", sorted({sentence.kind for sentence in sentences()}))
def test_every_kind_of_text_is_read(kind: str) -> None:
    scores, misses = total(sentence for sentence in sentences() if sentence.kind == kind)
    assert scores[0].f1 >= KINDS_BAR, misses


def test_the_ledger_lists_every_known_miss_and_no_other() -> None:
    _, misses = total(sentences())
    found = {(miss.sentence[:40].strip(), miss.text, miss.what.split(" ")[0]) for miss in misses}
    listed = {(text, figure, what) for text, figure, what, _ in lines("figures-misses.txt")}
    assert found - listed == set(), "newly missed: mend it, or list it with its reason"
    assert listed - found == set(), "read by now: take it off the list"


def test_what_must_never_be_read_is_hardly_ever_read() -> None:
    found = [figure for sentence in sentences() for figure in never_read(sentence)]
    assert len(found) <= NEVER_BAR, found


def test_a_reading_carries_the_name_of_its_rule() -> None:
    rules = [placed.figure.rule for text, _ in figures_of("figures-forms.txt") for placed in read(text).read]
    assert all(re.fullmatch(r"[a-z]+( [a-z]+)*", rule) for rule in rules)
    assert {"age", "count", "currency", "range", "share", "unit", "rate", "tolerance"} <= set(rules)


def test_a_range_that_falls_keeps_its_order() -> None:
    (placed,) = read("It dropped from 31 to 24 percent.").read
    assert [int(numeral.value) for numeral in placed.figure.numerals] == [31, 24]


@pytest.mark.parametrize(
    ("text", "unit"),
    [("I spent around eur 300.", "EUR"), ("it was usd 5m", "USD"), ("we try 5 times", "times")],
)
def test_a_code_of_money_in_small_letters_may_stand_before_its_amount(text: str, unit: str) -> None:
    (placed,) = read(text).read
    assert placed.figure.unit.name == unit


def test_a_move_has_its_direction() -> None:
    (placed,) = read("Shares fell 2 percent.").read
    assert placed.figure.change is Change.DOWN


def test_the_corpora_are_large_enough_to_mean_something() -> None:
    assert len(figures_of("figures-forms.txt")) >= 250
    assert len(sentences()) >= 250
    assert (CORPUS / "figures-misses.txt").exists()
    assert compared(sentences()[0])
