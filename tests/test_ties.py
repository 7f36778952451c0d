"""Which noun phrase is the subject of each verb: main and inner clauses, asides, participles, gerunds, infinitives."""

import json
from pathlib import Path
from typing import Any

import pytest

from claim_corpus import read
from reconcile.claims.subjects import subject_of
from reconcile.claims.verbs import Verb

CORPUS = Path(__file__).parent / "corpus" / "subjects.jsonl"
ROWS: list[dict[str, Any]] = [json.loads(line) for line in CORPUS.read_text("utf-8").splitlines()]


def subjects_of(text: str, words: list[str]) -> dict[str, str | None]:
    """The noun phrases that are the subjects of the verbs that are written so in a sentence."""
    sentence = read(text)
    found: dict[str, str | None] = {}
    for word in words:
        verb = next(verb for verb in sentence.verbs if sentence.words[verb.index] == word)
        subject = subject_of(sentence, verb)
        found[word] = sentence.text(subject.first, subject.end) if subject else None
    return found


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["text"])
def test_the_subject_of_a_verb_is_the_noun_phrase_that_a_grammar_would_name(row: dict[str, Any]) -> None:
    assert subjects_of(row["text"], list(row["subjects"])) == row["subjects"]


def test_the_subject_of_the_first_verb_does_not_depend_on_which_verb_is_asked_for_first() -> None:
    text = "The mill in Leeds has sold 40 tons, its owner said."
    asked_last = read(text)
    subjects = [subject_of(asked_last, verb) for verb in reversed(asked_last.verbs)][::-1]
    asked_first = read(text)
    assert subjects == [subject_of(asked_first, verb) for verb in asked_first.verbs]


def test_verbs_that_hang_on_each_other_without_end_have_no_subject() -> None:
    sentence = read("Go " + "to go " * 5000 + "to buy 40 tanks.")
    last: Verb = sentence.verbs[-1]
    assert subject_of(sentence, last) is None
