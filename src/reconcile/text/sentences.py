"""Sentences, as spans of the original text.

One pass finds the stops of each passage; at each, a few cheap questions about the word before and
the word after decide whether a sentence ends there.
"""

import re
from collections.abc import Iterator

import regex

from reconcile.text.passages import Span, passages


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Text without stops is cut here, so that whatever reads a sentence reads a piece of bounded length:
# at the next white space, or, where no word of any language goes on for so long, in the middle.
LONGEST = 2000
_LONGEST_WORD = 500
_LONGEST_UNCUT = LONGEST + _LONGEST_WORD

_STOPS = ".!?…‥‼⁇⁈⁉؟۔।"
_WIDE_STOPS = "。！？｡"
_CLOSERS = "\"'”’»›)\\]}」』*_"
_OPENERS = "\"'“‘„«‹([{「『¿¡*_"
_ACCENTS = "\u0300-\u036f"  # those that stand behind their letter
_GOING_ON = f"{_STOPS},;:"  # what the last stop of . . . ends, and no sentence begins with

# Group 1 ends where the sentence would, the match where the next would begin; group 2 is its first word.
# Whatever it meets it consumes, and nothing is looked at twice: that keeps hostile text linear. It begins
# with one set, by which re passes over all else of a text in half of the time of regex.
_STOP = re.compile(
    rf"""
    ( [{_STOPS}{_WIDE_STOPS}] (?: (?! \w ) | (?<= [{_WIDE_STOPS}] ) )
      [{_STOPS}{_WIDE_STOPS}{_CLOSERS}]*+ (?: \[ [0-9]{{1,3}} \] ){{0,8}}+ )
    \s*+
    (?= (?: [—–-] \s? )? [{re.escape(_OPENERS)}]{{0,8}} ( [\w{_ACCENTS}]{{0,24}} ) )
    """,
    re.VERBOSE,
)
_WHITE = re.compile(r"\s++")

_LONGEST_ABBREVIATION = 24
_LETTERS = regex.compile(r"[^\W\d_] | (?: [^\W\d_]{1,2} \. ){1,7} [^\W\d_]{1,2}", regex.VERBOSE)
_LONGEST_LIST_NUMBER = 5
_LIST_NUMBER = regex.compile(r"\(?(?:[0-9]{1,3}|[A-Za-z])")
_DASHES = regex.compile("[–—/]")
# Words of their own, which are abbreviations only before a number: *No. 10*, but *No. They left.*
_BEFORE_NUMBERS = _words(
    "art arts av ch dec fig figs mar max min no nos num op par pop sat sec sun vol vols wed"
)
# Abbreviations that no sentence ends with, whatever comes next: *Mr. He*, *Gen. So*.
_NEVER_LAST = _words(
    "approx capt cf cmdr col dr e.g fr gen gov hon i.e lt messrs mlle mme mr mrs ms mx prof rep rev sen sgt viz vs"
)
# Words that begin sentences and seldom names: after *U.S.* these say that a sentence ended there.
_STARTERS = _words(
    """
    A According After Also Although An And Another As At Because Before Both But By Despite During Each Earlier
    Even For From He Her Here His How However I If In Instead It Its Later Many Meanwhile Moreover My Neither
    Nobody Nor Not Nothing Now On Once One Or Our She Since So Some Still Such That The Their Then There These
    They This Those Though Three Thus To Two Unless Until We Were What When Where Whether Which While Who Why
    With Without Yesterday Yet You Your
    """
)


def sentences(text: str, abbreviations: frozenset[str], start: int = 0) -> list[Span]:
    """Give the spans of the sentences of the text from ``start``, in order.

    Every character from ``start`` on that is not white space stands in exactly one span, and no
    span begins or ends with white space. Takes time linear in the length of any text. What parts
    sentences besides stops, blank lines and headings above all, is said at ``passages``.

    Where a stop may also mark an abbreviation, the next word decides: none ends before a small
    letter, and after an abbreviation or an initial one ends only before a word that commonly begins
    sentences (*The*, *In*, *He* …). A sentence over 2,000 characters is cut, at white space if there is any.

    Args:
        text: The text; offsets index it as it is.
        abbreviations: Words that may be followed by a full stop inside a sentence, in small
            letters and without that stop: *gen*, *inc*, *e.g*.
        start: Where to begin.

    >>> sentences("Gen. Ray saw 3.5 km of it. He left.", frozenset({"gen"}))
    [(0, 26), (27, 35)]
    """
    spans: list[Span] = []
    for passage in passages(text, start):
        for begin, end in _parts(text, passage, abbreviations):
            spans += ((begin, end),) if end - begin <= _LONGEST_UNCUT else _pieces(text, begin, end)
    return spans


def _parts(text: str, passage: Span, abbreviations: frozenset[str]) -> Iterator[Span]:
    """The passage, parted where a sentence ends."""
    begin, end = passage
    for match in _STOP.finditer(text, begin, end):
        after = match.end()
        if after < end and _is_end(text, begin, match, abbreviations):
            yield begin, match.end(1)
            begin = after
    yield begin, end


def _is_end(text: str, begin: int, match: re.Match[str], abbreviations: frozenset[str]) -> bool:
    """Whether a sentence that began at ``begin`` ends at the stop."""
    (stop, end), after = match.span(1), match.end()
    if text[stop] in _WIDE_STOPS:
        return True
    if end == after or text[after] in _GOING_ON or match[2][:1].islower():
        return False
    if text[stop] != "." or text[stop + 1] in _STOPS:
        return True
    if stop - begin < _LONGEST_LIST_NUMBER and _LIST_NUMBER.fullmatch(text, begin, stop):
        return False
    word = _word_before(text, begin, stop)
    if not _is_abbreviation(word, match[2], abbreviations):
        return True
    return _starts(text, match) and word.lower() not in _NEVER_LAST


def _word_before(text: str, begin: int, stop: int) -> str:
    """The word that the stop follows, without the quotes and brackets before it."""
    words = text[max(begin, stop - _LONGEST_ABBREVIATION) : stop].rsplit(maxsplit=1)
    word = words[-1] if words else ""
    return word if word.isalpha() else _DASHES.split(word)[-1].lstrip(_OPENERS)


def _is_abbreviation(word: str, next_word: str, abbreviations: frozenset[str]) -> bool:
    """Whether the stop after the word may be its own: *J.*, *U.S.*, *Gen.*, *No.* before a number."""
    key = word.lower()
    if key in abbreviations:
        return key not in _BEFORE_NUMBERS or next_word[:1].isdecimal()
    return (len(word) == 1 or "." in word) and _LETTERS.fullmatch(word) is not None


def _starts(text: str, match: re.Match[str]) -> bool:
    """Whether the next word commonly begins a sentence, and is not an initial itself."""
    return match[2] in _STARTERS and text[match.end(2) : match.end(2) + 1] != "."


def _pieces(text: str, begin: int, end: int) -> Iterator[Span]:
    """The sentence, cut where it is too long to be one."""
    while end - begin > _LONGEST_UNCUT:
        last = begin + _LONGEST_UNCUT
        gap = _WHITE.search(text, begin + LONGEST, last)
        yield begin, begin + len(text[begin : gap.start() if gap else last].rstrip())
        begin = gap.end() if gap else last
    yield begin, end
