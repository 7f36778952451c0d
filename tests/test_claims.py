"""What is read of the measurand and the origin of figures in sentences of news."""

import datetime as dt
import pickle
import re
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claim_corpus import GIVEN, ROWS, claim_of, claims_of, facets, folded
from reconcile.language.clauses import clauses

WORD = re.compile(r"\w+")
TEXTS = sorted({row["text"] for row in ROWS})

# Sentences without a pronoun, an event, a person or a firm, and so with nothing that another sentence could refer to.
REFERENCES = frozenset(
    [
        "it",
        "its",
        "he",
        "his",
        "him",
        "she",
        "her",
        "they",
        "their",
        "them",
        "we",
        "our",
        "us",
        "i",
        "my",
        "later",
        "earlier",
    ]
)
FIRMS = clauses("english").nouns
STANDING_ALONE = [
    text
    for text in TEXTS
    if text[-3:-1].isalpha()  # the end of the sentence is certain
    and not any(word in REFERENCES or FIRMS.is_private(word) for word in WORD.findall(text.lower()))
]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['text']} [{row['figure']}]")
def test_every_facet_is_what_the_sentence_says_and_null_where_it_is_silent(row: dict[str, Any]) -> None:
    date = dt.date.fromisoformat(row["date"]) if "date" in row else None
    found = facets(claim_of(row["text"], row["figure"], date))
    wanted = {name: facet for name, facet in row.items() if name not in GIVEN}
    assert {name: folded(found[name]) for name in wanted} == {
        name: folded(facet) for name, facet in wanted.items()
    }


def test_the_corpus_has_rows_enough_and_each_once() -> None:
    assert len(ROWS) >= 300
    assert len({(row["text"], row["figure"], row.get("date")) for row in ROWS}) == len(ROWS)


def test_the_corpus_expects_null_where_a_guess_is_tempting() -> None:
    assert sum(facet is None for row in ROWS for facet in row.values()) >= 75


# Laws.


def near_misses() -> st.SearchStrategy[str]:
    """Sentences of the corpus with words dropped, doubled, cut or put in another place."""
    return st.tuples(st.sampled_from(TEXTS), st.integers(0, 40), st.integers(0, 40), st.integers(0, 3)).map(
        _spoilt
    )


def _spoilt(drawn: tuple[str, int, int, int]) -> str:
    text, first, second, how = drawn
    words = text.split(" ")
    first, second = first % len(words), second % len(words)
    if how == 0:
        del words[first]
    elif how == 1:
        words.insert(first, words[second])
    elif how == 2:
        words[first], words[second] = words[second], words[first]
    else:
        return text[first:-second] if second else text[first:]
    return " ".join(words)


ANY_TEXT = st.text() | st.text(st.characters(codec=None, categories=("Cs", "L", "N", "P"))) | near_misses()


@settings(max_examples=400, deadline=None)
@given(ANY_TEXT, st.none() | st.dates())
def test_any_text_is_read_and_every_span_slices_back(text: str, date: dt.date | None) -> None:
    for claim in claims_of(text, date):
        assert text[claim.start : claim.end] == claim.text
        assert claim.text in claim.sentence
        assert claim.sentence in text


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(STANDING_ALONE), st.sampled_from(STANDING_ALONE), st.sampled_from(STANDING_ALONE))
def test_a_sentence_without_references_reads_the_same_among_others(
    before: str, text: str, after: str
) -> None:
    alone = [(claim.text, claim.measurand) for claim in claims_of(text)]
    start = len(before) + 1
    among = [
        (claim.text, claim.measurand)
        for claim in claims_of(f"{before} {text} {after}")
        if start <= claim.start < start + len(text)
    ]
    assert among == alone


@settings(max_examples=60, deadline=None)
@given(near_misses(), st.none() | st.dates())
def test_claims_hash_pickle_and_are_equal_after_it(text: str, date: dt.date | None) -> None:
    found = claims_of(text, date)
    again = pickle.loads(pickle.dumps(found))  # noqa: S301 - pickled in the same line
    assert again == found == claims_of(text, date)
    assert hash(again) == hash(found)


def test_claims_are_equal_when_unpickled_in_a_fresh_process() -> None:
    text = "Last month, Russian forces fired 11 million shells, according to Kyiv."
    found = claims_of(text, dt.date(2023, 9, 13))
    program = (
        "import datetime as dt, pickle, sys, reconcile;"
        "source = reconcile.Source(sys.argv[1], id='a', date=dt.date(2023, 9, 13));"
        "given = pickle.loads(bytes.fromhex(sys.argv[2]));"
        "read = reconcile.extract(source);"
        "sys.exit(given != read or hash(given) != hash(read))"
    )
    done = subprocess.run([sys.executable, "-c", program, text, pickle.dumps(found).hex()], check=False)
    assert done.returncode == 0


@pytest.mark.parametrize("words", ["go to ", "said that ", "of the ", ", and ", "in 2019 ", "“", "1 and "])
def test_long_sentences_of_one_word_after_the_other_are_read(words: str) -> None:
    assert claims_of("Russia fired 11 shells " + words * 2000)


def test_a_long_text_is_read_as_each_of_its_sentences() -> None:
    (alone,) = claims_of("The mill in Brno sold 40 cows.")
    among = claims_of("The mill in Brno sold 40 cows. " * 300)
    assert [claim.measurand for claim in among] == [alone.measurand] * 300
