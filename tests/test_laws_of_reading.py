"""What holds of reading whatever the text: total, in place, alone with its sentence, and faithful."""

import time
from collections.abc import Callable
from functools import lru_cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from figure_corpus import figures_of, read
from reconcile.figures.hedge import DEFAULT_MODEL
from reconcile.figures.reading import Figures, read_figures
from reconcile.language.language import language
from reconcile.text.tokens import tokens
from strategies_of_text import Written, written_figures

_ANY = st.text(st.characters())  # lone surrogates are characters too
_PIECES = (
    *" .,-–/%$£€'\"()[]+±~°&;:0123456789ambkKM",
    "\u00a0", "\ud800", "½", "&nbsp;", "&#1;", "million", " and ", " to ", " or ", "a half", "one in ", " per ", "’s",
)  # fmt: skip


@lru_cache(maxsize=1)
def _sentences() -> list[str]:
    return [text for text, _ in figures_of("figures-forms.txt")]


@st.composite
def near_misses(draw: st.DrawFn) -> str:
    """A sentence of the corpus with a few characters put in, taken out or put in the place of others."""
    text = draw(st.sampled_from(_sentences()))
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(text)))
        piece = draw(st.sampled_from(_PIECES))
        text = draw(
            st.sampled_from(
                (
                    text[:at] + piece + text[at:],
                    text[:at] + text[at + 1 :],
                    text[:at] + piece + text[at + 1 :],
                )
            )
        )
    return text


def _in_place(text: str, found: Figures) -> None:
    for placed in found.read:
        figure = placed.figure
        assert 0 <= figure.start < figure.end <= len(text)
        assert figure.rule
        assert figure.soft.within(figure.hard)
        for numeral in figure.numerals:
            assert figure.start <= numeral.start < numeral.end <= figure.end
    for refusal in found.refused:
        assert 0 <= refusal.start < refusal.end <= len(text)
        assert refusal.rule


@given(st.one_of(_ANY, near_misses(), st.lists(st.sampled_from(_PIECES)).map("".join)))
def test_any_text_is_read_and_all_that_is_read_lies_inside_it(text: str) -> None:
    _in_place(text, read(text))


@given(st.one_of(_ANY, near_misses()))
def test_tokens_slice_back_to_the_text(text: str) -> None:
    found = tokens(text, 0, len(text))
    for word, start, end in zip(found.words, found.starts, found.ends, strict=False):
        assert word == text[start:end] or text[start] == "&"
    gaps = [text[a:b] for a, b in zip([0, *found.ends], [*found.starts, len(text)], strict=True)]
    assert all(not gap.strip() or "&" in gap for gap in gaps)


@given(near_misses(), near_misses(), near_misses())
def test_a_sentence_is_read_the_same_whatever_stands_around_it(before: str, text: str, after: str) -> None:
    whole, shift = f"{before}\n{text}\n{after}", len(before) + 1
    here = read_figures(
        tokens(whole, shift, shift + len(text)), language(), DEFAULT_MODEL, verbs=language().verbs.forms
    )
    alone = read(text)
    assert [(each.figure.start - shift, each.figure.unit, each.figure.soft) for each in here.read] == [
        (each.figure.start, each.figure.unit, each.figure.soft) for each in alone.read
    ]


@given(written_figures())
def test_a_figure_written_in_any_form_is_read_back(written: Written) -> None:
    found = [placed.figure for placed in read(written.text).read]
    wanted = [figure for figure in found if figure.unit.name == written.unit]
    assert len(wanted) == 1, found
    assert tuple(numeral.value for numeral in wanted[0].numerals) == written.values
    inner = written.text.index(written.figure)
    assert wanted[0].start <= inner
    assert wanted[0].numerals[-1].end > inner


_HOSTILE: dict[str, Callable[[int], str]] = {
    "digits": lambda size: "1" * size,
    "millions": lambda size: "million " * (size // 8),
    "brackets": lambda size: "(" * size,
    "bracketed numbers": lambda size: "(1" * (size // 2) + ")" * (size // 2),
    "no spaces": lambda size: "abcdefghij" * (size // 10),
    "and": lambda size: "and " * (size // 4),
    "a": lambda size: "a " * (size // 2),
    "one": lambda size: "one " * (size // 4),
    "ones and halves": lambda size: "one and a half " * (size // 15),
    "hyphened ones": lambda size: "1-" * (size // 2),
    "dollars": lambda size: "$" * size,
    "slashes": lambda size: "1/" * (size // 2),
    "dots": lambda size: "1." * (size // 2),
    "commas": lambda size: "1," * (size // 2),
    "grouped": lambda size: "1,111" * (size // 5),
    "spaced groups": lambda size: "111 " * (size // 4),
    "colons": lambda size: "1:11" * (size // 4),
    "hedges": lambda size: "up to about " * (size // 12) + "5",
    "ranges": lambda size: "between 5 and 6 " * (size // 16),
    "of": lambda size: "5 of the " * (size // 9),
    "words and hyphens": lambda size: "a-1" * (size // 3),
    "capitals": lambda size: "A 1 " * (size // 4),
    "initials": lambda size: "A." * (size // 2),
    "at signs": lambda size: "a@" * (size // 2),
    "percents": lambda size: "rose 5 % " * (size // 9),
    "units": lambda size: "5 feet 3 inches " * (size // 16),
    "sides": lambda size: "1 x " * (size // 4),
    "questions": lambda size: "how old 5 and " * (size // 14),
    "inches": lambda size: '5" wide ' * (size // 8),
    "ovens": lambda size: "at 220 and oven " * (size // 16),
    "entities": lambda size: "&nbsp;" * (size // 6),
}


@pytest.mark.parametrize("name", _HOSTILE)
def test_reading_hostile_text_takes_time_in_proportion_to_its_length(name: str) -> None:
    small, large = 10_000, 80_000
    quick = min(_seconds(_HOSTILE[name](small)) for _ in range(3))
    limit = max(quick, 0.01) * (large / small) * 4  # quadratic time would be 64 times as long
    assert any(_seconds(_HOSTILE[name](large)) < limit for _ in range(3))  # and would be so each time


def _seconds(text: str) -> float:
    start = time.process_time()  # a busy machine slows the clock on the wall only
    _in_place(text, read(text))
    language().anchors.search(text)
    return time.process_time() - start


@pytest.mark.parametrize(
    "behind",
    [
        "",
        "s",
        "st",
        "th",
        "rd",
        " pounds 6 ounces",
        " of 3",
        " in 7",
        "-year-old",
        " cars dozens",
        " km 5 m",
        "%",
    ],
)
def test_a_number_of_any_size_is_read_without_an_error(behind: str) -> None:
    read(f"The firm sold {'9' * 40}{behind} on Monday, {'9' * 400}{behind} and $ {'9' * 40}{behind}.")
