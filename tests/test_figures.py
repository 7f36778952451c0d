"""Figures as sentences say them: our own corpus of forms, and an annotated corpus that others wrote."""

import re

import pytest

from figure_corpus import CORPUS, Wanted, figures_of, lines, normal, read, written
from reconcile.figures.figure import Change, Figure
from reconcile.language.lexicon import load
from scoring import compared, never_read, sentences, total

#: What the readers must reach on the annotated corpus, in percent: value, value and unit, value and change.
BARS = (99.0, 95.5, 98.0)
KINDS_BAR = 90.0
NEVER_BAR = 7


def read_of(text: str) -> list[Figure]:
    """The figures of a sentence."""
    return [placed.figure for placed in read(text).read]


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


@pytest.mark.parametrize(
    "said",
    ["The {} was 54.", "Our {} will be 40 in May.", "Is your {} 33?", "The late {} of the year was 71."],
)
def test_whoever_is_a_person_has_an_age(said: str) -> None:
    everybody = load("english", "persons")["persons"]
    called = {noun for nouns in everybody.values() for noun in nouns if noun.isalpha()}
    without = {noun for noun in called if [found.rule for found in read_of(said.format(noun))] != ["age"]}
    assert without <= {"adult", "model", "youth"}  # anybody, a model 33, and all the young


@pytest.mark.parametrize(
    "said", ["{} is 8.", "It is said that {} was 33 when it began.", "{} Zorq will be 40 in May."]
)
def test_whoever_has_a_first_name_has_an_age(said: str) -> None:
    names = [name for names in load("english", "persons")["given names"].values() for name in names]
    assert not [name for name in names if [found.rule for found in read_of(said.format(name))] != ["age"]]


@pytest.mark.parametrize(
    "noun",
    [
        "answer",
        "average",
        "bus",
        "depth",
        "distance",
        "figure",
        "grade",
        "height",
        "index",
        "level",
        "limit",
        "line",
        "number",
        "pace",
        "plane",
        "price",
        "range",
        "rank",
        "rate",
        "reading",
        "result",
        "room",
        "score",
        "seat",
        "share",
        "size",
        "speed",
        "stock",
        "street",
        "sum",
        "team",
        "total",
        "toll",
        "train",
        "truck",
        "value",
        "weight",
    ],
)
def test_what_is_no_person_has_no_age(noun: str) -> None:
    said = [
        f"The {noun} was 54.",
        f"The {noun} of the driver was 54.",
        f"Its {noun} will be 40 in May.",
        f"Is the {noun} 33?",
    ]
    assert [found.rule for text in said for found in read_of(text) if found.rule == "age"] == []


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
