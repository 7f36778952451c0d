"""Numbers as they are written: the corpus, and the small functions that read them."""

from decimal import Decimal

import pytest

from figure_corpus import lines
from reconcile.language.language import language
from reconcile.numerals.literals import MOST_DIGITS, exponent_of, literal, place_of
from reconcile.numerals.reading import read_numerals
from reconcile.text.tokens import tokens


@pytest.mark.parametrize(("text", "value", "place"), lines("numerals.txt"))
def test_a_numeral_is_read_whole(text: str, value: str, place: str) -> None:
    found = tokens(text, 0, len(text))
    (placed,) = read_numerals(found, language())
    assert (placed.numeral.value, placed.numeral.place) == (Decimal(value), Decimal(place))
    assert (placed.first, placed.end) == (0, found.count)
    assert (placed.numeral.start, placed.numeral.end) == (0, len(text))


@pytest.mark.parametrize("word", ["1" * (MOST_DIGITS + 1), "1.2.3", "11.9.2023", "12-3", "10:30", "1e99"])
def test_what_only_looks_like_a_number_is_none(word: str) -> None:
    assert literal(word) is None


@pytest.mark.parametrize(
    ("word", "value", "place"),
    [
        ("5.0", "5.0", "0.1"),
        ("0.0", "0.0", "1"),
        (".5", "0.5", "0.1"),
        ("6.02e23", "6.02E+23", "1E+21"),
        ("٤٠", "40", "10"),
        ("1.299,00", "1299.00", "0.01"),
    ],
)
def test_digits_are_worth_the_same_in_whatever_form(word: str, value: str, place: str) -> None:
    assert literal(word) == (Decimal(value), Decimal(place))


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("zero five", ["0", "5"]),
        ("twelve one", ["12", "1"]),
        ("million thousand", ["1E+6", "1000"]),
        ("two hundred hundred", ["20000"]),
        ("zero hundred", ["0"]),
        ("two thousand five million", ["2005", "1000000"]),
        ("two thousand million", ["2000", "1000000"]),
        ("one point", ["1"]),
        ("half a", ["0.5"]),
        ("one thirds", ["1"]),
        ("two and a", ["2"]),
        ("5 x 10", ["5", "10"]),
        ("5 × 10^a", ["5", "10"]),
        ("several of them", []),
        ("a few of us", []),
        ("5/0", ["5", "0"]),
        ("7/3", ["7", "3"]),
        ("3/400", ["3", "400"]),
    ],
)  # fmt: skip
def test_numbers_end_where_they_stop_to_make_sense(text: str, values: list[str]) -> None:
    read = [placed.numeral.value for placed in read_numerals(tokens(text, 0, len(text)), language())]
    assert read == [Decimal(value) for value in values]


def test_the_place_of_zero_and_of_what_is_no_number_is_one() -> None:
    assert place_of(Decimal(0)) == place_of(Decimal("nan")) == 1


def test_an_exponent_beyond_all_quantities_is_none() -> None:
    assert exponent_of("31") is None
    assert exponent_of("−3") == -3
