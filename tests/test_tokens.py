"""Tokens: what is taken whole, where it stands, and what lies behind the last one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.language.language import language
from reconcile.text.by_word import ByWord
from reconcile.text.tokens import _TOKEN, MARGIN, tokens

NUMBERS_AND_SPACES = st.lists(
    st.sampled_from([*"1205 \n\u00a0.,:'()+-/€%Rkmft", " 000", "R5", " million", "p.m."])
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("About 17 trucks.", ["About", "17", "trucks", "."]),
        ("4.7-inch", ["4.7", "-", "inch"]),
        ("Su-35s", ["Su-35s"]),
        ("magnitude-6.8", ["magnitude", "-", "6.8"]),
        ("2024-03-12", ["2024-03-12"]),
        ("04:30", ["04:30"]),
        ("v2.0.1", ["v2.0.1"]),
        ("R500 m", ["R", "500", "m"]),
        ("R2,900", ["R", "2,900"]),
        ("R2-D2", ["R2", "-", "D2"]),
        ("EUR5", ["EUR", "5"]),
        ("U.S. and p.m.", ["U.S.", "and", "p.m."]),
        ("1,74 €", ["1,74", "€"]),
        ("1,74 people", ["1", ",", "74", "people"]),
        ("940 000", ["940 000"]),
        ("12 345 6", ["12 345", "6"]),
        ("2\n000 or 2\u2009000", ["2", "000", "or", "2\u2009000"]),
        ("at (212) 555-1234 or +44 20 7946 0958", ["at", "(212) 555-1234", "or", "+44 20 7946 0958"]),
        ("R5 million", ["R", "5", "million"]),
        ("5&nbsp;km", ["5", "km"]),
        ("&pound;5", ["£", "5"]),
        ("&#1;5", ["5"]),
        ("& 5", ["&", "5"]),
        ("Ukraine’s", ["Ukraine", "’s"]),
        ("a<=b", ["a", "<=", "b"]),
        ("\ud800 5", ["\ud800", "5"]),
        ("", []),
    ],
)
def test_a_text_is_divided_into_words_numbers_and_signs(text: str, words: list[str]) -> None:
    found = tokens(text, 0, len(text))
    assert found.words[: found.count] == words


def test_a_token_is_glued_to_the_one_it_touches_and_to_no_other() -> None:
    found = tokens("5km 5 km 5&nbsp;km", 0, 18)
    assert found.glued[: found.count] == [False, True, False, False, False, False]


def test_behind_the_last_token_stand_empty_ones() -> None:
    found = tokens("five", 0, 4)
    assert found.lower[1:] == [""] * MARGIN
    assert found.lower[-1] == found.words[-MARGIN] == ""
    assert not any(found.glued[1:])


def test_offsets_are_those_of_the_whole_text() -> None:
    found = tokens("xx 5 km yy", 3, 7)
    assert (found.starts, found.ends) == ([3, 5], [4, 7])


def test_words_are_also_there_in_small_letters() -> None:
    assert tokens("KM İ", 0, 4).lower[0] == "km"


@given(NUMBERS_AND_SPACES.map("".join).map(str.strip))
def test_what_is_divided_in_stretches_is_divided_as_the_whole_would_be(text: str) -> None:
    found = tokens(text, 0, len(text))
    assert found.words[: found.count] == list(map(str.lstrip, _TOKEN.findall(text)))


def test_a_word_is_the_very_string_that_the_lexicon_has_so_that_it_is_found_at_a_glance() -> None:
    prepositions = {word: word for word in language().grammar.prepositions}
    assert tokens("It stood Among them", 0, 19).lower[2] is prepositions["among"]


def test_what_was_worked_out_is_not_worked_out_again_while_it_is_asked_for() -> None:
    asked: list[str] = []
    known = ByWord(lambda word: asked.append(word) or len(word), most=2)  # type: ignore[func-returns-value] # notes what is asked
    for other in ("cat", "dog", "eel", "fox", "gnu"):
        assert known["horse"] == len("horse")
        assert known[other] == len(other)
    assert asked == ["horse", "cat", "dog", "eel", "fox", "gnu"]


def test_no_more_is_kept_of_words_than_is_asked() -> None:
    asked: list[str] = []
    known = ByWord(lambda word: asked.append(word) or len(word), most=2)  # type: ignore[func-returns-value] # notes what is asked
    for word in ("cat", "dog", "eel", "fox", "gnu", "cat"):
        assert known[word] == len(word)
    assert asked == ["cat", "dog", "eel", "fox", "gnu", "cat"]
    assert len(known) <= 2


def test_a_long_word_is_not_kept() -> None:
    known = ByWord(len)
    assert known["a" * 30] == 30
    assert not dict(known)
