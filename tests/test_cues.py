"""The cues of the traps: none is so narrow that its trap is not asked where it would refuse."""

from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st

from reconcile.language.language import language
from reconcile.numerals.reading import read_numerals
from reconcile.numerals.traps import TRAPS, _cued, _kind, _of_bits, _watch
from reconcile.text.tokens import tokens

SIGNS = [
    *"-/[].,'’ 0",
    " ",
    " 2",
    "2012",
    "10",
    "8.5",
    "one ",
    "two ",
    "May ",
    "No. ",
    "to ",
    "th",
    "s",
    "k",
    "at ",
]
TEXTS = [
    line for file in Path(__file__).parent.glob("corpus/*.*") for line in file.read_text("utf-8").splitlines()
]


def _missed(text: str) -> list[str]:
    """The traps that would refuse a number of the text and are not asked about it."""
    found, words = tokens(text, 0, len(text)), language()
    missed: list[str] = []
    for placed in read_numerals(found, words):
        asked = _of_bits(_cued(found, placed, _watch(words)))
        kind = _kind(found, placed, words)
        others = [trap for trap in TRAPS if kind in trap.kinds and trap not in asked]
        missed += [trap.name for trap in others if trap.refuses(found, placed, words)]
    return missed


@given(
    st.lists(st.sampled_from(SIGNS)).map("".join)
    | st.lists(st.sampled_from(TEXTS), min_size=1, max_size=3).map(" ".join)
)
@example(" ".join(TEXTS))
def test_a_trap_refuses_nothing_that_is_without_its_cue(text: str) -> None:
    assert _missed(text) == []
