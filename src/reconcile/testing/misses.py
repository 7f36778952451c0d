"""Near misses: a text with a few small edits, which find what random text does not."""

from functools import reduce

import hypothesis.strategies as st
from attrs import frozen
from hypothesis.strategies import SearchStrategy

# What separates and scales numbers, and what looks like it.
_PIECES = (
    *" ,.-–—/:'’%$€£+~()\n\t",
    *"0123456789",
    "\u00a0",
    "\u2009",
    "½",
    "²",
    "٣",
    " million",
    " and ",
    " to ",
    "not ",
)
_MOST = 3


@frozen
class _Edit:
    """One small edit: what is done, where, and with which piece of text."""

    kind: str
    place: int
    piece: str


def near_misses(text: str) -> SearchStrategy[str]:
    """Texts that are one to three small edits away.

    Separators, characters and digits are inserted, deleted, replaced and swapped, and words change
    places. Shrinks to few edits near the beginning.

    Args:
        text: The text to edit, best a sentence that is read.
    """
    edits = st.builds(
        _Edit,
        st.sampled_from(["insert", "delete", "replace", "swap", "words"]),
        st.integers(0, len(text)),
        st.sampled_from((*_PIECES, *dict.fromkeys(text))),
    )
    return st.lists(edits, min_size=1, max_size=_MOST).map(lambda made: reduce(_edited, made, text))


def _edited(text: str, edit: _Edit) -> str:
    place = edit.place % (len(text) + 1)
    before, at, after = text[:place], text[place : place + 1], text[place + 1 :]
    if edit.kind == "insert":
        return before + edit.piece + at + after
    if edit.kind == "replace":
        return before + edit.piece + after
    if edit.kind == "delete":
        return before + after
    if edit.kind == "swap":
        return before + after[:1] + at + after[1:]
    return _words_swapped(text, place)


def _words_swapped(text: str, place: int) -> str:
    words = text.split(" ")
    index = text.count(" ", 0, place)
    other = (index + 1) % len(words)
    words[index], words[other] = words[other], words[index]
    return " ".join(words)
