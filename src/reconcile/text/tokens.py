"""The words, numbers and signs of a piece of text, with their places in the original."""

import html
import operator
import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import accumulate, chain
from sys import intern
from typing import Final

import regex
from attrs import define

from reconcile.text.by_word import ByWord

#: What one token is. What only looks like a number is taken whole (addresses, dates, clock times,
#: versions, names such as F-16), so that no later stage reads a part of it. The common case, a plain
#: word before a space, comes first: it is two thirds of all tokens. Every repeat is possessive or
#: bounded, so that a match is linear in its length.
_VERBOSE: Final = r"""\s*+(?:
      [A-Za-z][a-z]*+(?=[\ ,])
    | (?=\p{L})(?:
        (?:https?://|www\.)\S++                                     # an address on the web
      | [\w.+-]{1,64}+@[\w-]{1,64}+(?:\.[\w-]{1,64}+)++             # an address for mail
      | v\.?\d++(?:\.\d++)++                                        # v1.2
      | (?:RM|Rs|PS(?![1-5](?![\d.,]|\ ?(?:[kmb]n?|(?:m|b|tr)illion)\b))|EUR|USD?|GBP|AUD|CAD|CHF|JPY|CNY|INR|NZD|HKD|SGD|SEK|NOK|DKK|ZAR|BRL|MXN|KRW|PLN|CZK|HUF|DEM|RUB|TRY|THB|IDR|MYR|PHP|PKR|AED|SAR|NGN|KES|EGP|ILS|TWD|[DINS]?[Kk]r|[SF]?Fr|[KTU]?[Ss]h|Dhs?|Tk|Php|Rp)(?=\d)
      | (?:Rs|Tk|[KTU]?Sh)(?=\.\d)                                    # Rs.500
      | [NP](?=\d{1,3}(?:,\d{3}){1,4}+(?!\d)|\d{1,3}+(?:\.\d{1,2})?+\ ?(?:[mbt]n?|(?:m|b|tr)illion)\b)  # N5bn
      | R(?=\d{1,3}(?:[,.]\d{1,3}){0,4}+\ ?(?:[kmb]n?|(?:m|b|tr)illion)\b|\d{1,3}(?:,\d{3}){1,4}+(?!\d)|\d{2,6}+(?:\.\d{2})?+(?![\w-])|\d{1,6}+/[a-z])  # R500
      | (?<=\d)ft(?=(?:[013-9]|1[01]|2(?=in))(?!\d))               # 5ft11
      | (?<=[\d°º])[A-Za-z]{1,4}+(?=/\d) | (?<=\d)[xX](?=\d)          # 180C/160C, 9x13
      | [a-z]++(?=-\d) | (?:Ov|Und)er(?=-\d\d?s)                    # magnitude-6.8, mid-1990s, Over-65s
      | (?:\p{Lu}\.){2,}+ | [ap]\.m\.?                              # U.S., p.m.
      | \p{L}[\p{L}\p{M}]*+(?:[-‐‑/]?\d[\w]*+(?!\.\d))*+             # word, F-16, AS90
      )
    | (?=\d)(?:
        \d++(?=\W?\Z)                                               # most numbers: nothing that goes on behind them
      | \d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)                         # 2023-09-11
      | \d{1,2}/\d{1,2}/\d{2,4}(?!\d)                               # 11/09/2023
      | \d{1,2}\.\d{1,2}\.\d{4}(?!\d)                               # 11.9.2023
      | \d{1,3}(?::\d{2}){1,2}(?:[.,]\d{1,3})?(?![\d:])             # 10:30, 1:02:03.4
      | \d{1,4}:\d{1,3}(?![\d:]|\.\d)                                     # odds of 12:1
      | \d{3}-0\d{3}(?![\d-])                                       # 555-0177
      | \d{3}-\d{3}-\d{4}(?!\d) | \d-\d{3}-\d{3}-\d{4}(?!\d)        # 212-555-1234
      | \d{1,3}(?:,\d{2,3}){0,6},\d{3}(?!\d)(?:\.\d++)?             # 1,234,567.8 and 12,34,567
      | \d{1,3},\d{1,2}(?=\ ?[€%])                                 # 1,74 €
      | \d{1,3}(?:[\ \u00a0\u2009\u202f]\d{3}){1,5}(?![\d.,]?\d|[\ \u00a0\u2009\u202f]\d{3}(?!-\p{L})|-\p{L})  # 940 000
      | \d{1,3}(?:['’]\d{3}){1,5}(?!\d)                             # 1'234'567
      | [1-9]\d{0,2}(?:\.\d{3}){1,5},\d{1,2}(?![.,]?\d)            # 1.299,00
      | \d{1,3}(?:\.\d{3}){2,5}(?!\.?\d)                            # 1.234.567
      | \d++(?:\.\d++){2,}+                                         # 3.2.1
      | \d++(?:\.\d++)?(?:[eE][+-]?\d{1,3}(?!\w))?                  # 26000, 4.7, 6.02e23
      )
    | \#\w++ | @\w++                                                # a tag, a handle
    | \+\d{1,3}(?:[\ -]\d{2,5}){2,5}(?!\d)                          # +44 20 7946 0958
    | \(\d{2,5}\)[\ -]\d{2,4}[\ -]?\d{3,5}(?!\d)                    # (212) 555-1234
    | &(?:\#\d{1,6}|\#x[\da-f]{1,5}|[a-z]{2,8}\d{0,2});             # &pound;
    | ['’](?:s|t|re|ve|ll|d|m)(?!\w)                                # a clitic
    | (?<![\w.])\.\d++                                              # .5
    | \.\.\.|…|<=|>=|--++|\S
    )"""
_TOKEN: Final = regex.compile(_VERBOSE, regex.VERBOSE | regex.VERSION1)

#: What is tried first where the comma is the decimal mark.
_COMMA_NUMBERS: Final = r"""(?=\d)(?:
        \d{1,3}(?:\.\d{3}){1,5}(?:,\d++|(?![.,]?\d))               # 1.234,5 and 1.234
      | \d{1,3}(?:,\d{3}){1,5}(?:\.\d++|(?![.,]?\d))               # 1,234.5 and 1,234
      | \d{1,3}(?:[\ \u00a0\u2009\u202f]\d{3}){1,5},\d++           # 940 000,5
      | \d++[,'’]\d++(?![.,'’]?\d)                                 # 3,5 and 3'5
    )
    | (?<=\d)\.(?:[ºª]|er\b)                                       # 3.º
    |"""

# Stretches that are divided without a look at what stands around them: up to white space, or, where a number
# may go on behind it (940 000, (212) 555, 1,74 €, R5 million), the next. This pattern needs no
# properties of Unicode, and re takes a third of the time of regex for it.
_STRETCH: Final = re.compile(r"\s*+\S++(?:(?<=[\d)])\s[\d€%kmbt]\S*+)*+")
#: So many are remembered: a word has several, with a space or without, before a comma or not.
_KNOWN: Final = 16384

#: What is known of a token: it as written, in lower case, whether it touches the one before, how many characters
#: it has with the white space before it, and how many without.
_Token = tuple[str, str, bool, int, int]

#: Stands for a stretch that holds an entity or a sign that ``str.strip`` takes for a space: these are read in order.
_ODD: Final[_Token] = ("", "", False, 0, 0)

#: How many empty tokens stand behind the last, so that a look around an index needs no bounds.
MARGIN: Final = 24
_EMPTY: Final = ("",) * MARGIN
_NOT_GLUED: Final = (False,) * MARGIN


@define(eq=False)
class Tokens:
    """The tokens of one stretch of a text, as parallel lists.

    ``words``, ``lower`` and ``glued`` go on with a margin of empty tokens behind the last: an index a
    little past either end (before the first is behind the last, in Python) finds the empty word there.

    Attributes:
        text: The whole text, which the offsets index.
        count: How many tokens there are.
        words: Each token as written; an HTML entity as the character it stands for.
        lower: The same in lower case.
        glued: Whether nothing stands between the token and the one before it.
        starts: Where each token begins.
        ends: Where each token ends.
    """

    text: str
    count: int
    words: list[str]
    lower: list[str]
    glued: list[bool]
    starts: list[int]
    ends: list[int]


def tokens(text: str, start: int, end: int, *, comma: bool = False) -> Tokens:
    """Divide the text from ``start`` to ``end`` into tokens.

    Args:
        text: The text.
        start: Where to begin.
        end: Where to end.
        comma: Whether the comma is the decimal mark of its language, and the point parts thousands.

    >>> found = tokens("About $5&nbsp;million.", 0, 22)
    >>> found.words[: found.count]
    ['About', '$', '5', 'million', '.']
    """
    stretches = _STRETCH.findall(text, start, end)
    if not stretches:
        return _with_margin(text, (), (), (), starts=[], ends=[])
    known = chain.from_iterable(map(_stretches(comma=comma).__getitem__, stretches))
    words, lower, glued, sizes, lengths = zip(*known, strict=True)
    ends = [*accumulate(sizes, initial=start)]
    del ends[0]
    if ends[-1] != end:  # an odd stretch adds nothing
        find = _pattern(comma=comma).findall
        return _with_entities(text, start, chain.from_iterable(map(find, stretches)))
    starts = [*map(operator.sub, ends, lengths)]
    return _with_margin(text, words, lower, glued, starts=starts, ends=ends)


@lru_cache(maxsize=2)
def _pattern(*, comma: bool) -> "regex.Pattern[str]":
    """The pattern of a token; that of languages that write 3,5 and 1.234 is made when one of them is read."""
    if not comma:
        return _TOKEN
    source = _VERBOSE.replace("(?:", f"(?:{_COMMA_NUMBERS}", 1)
    return regex.compile(source, regex.VERBOSE | regex.VERSION1)


@lru_cache(maxsize=2)
def _stretches(*, comma: bool) -> ByWord[tuple[_Token, ...]]:
    """The stretches that were met, divided into tokens.

    Their words are the very strings that the lexicons hold: looking one up compares no letters.
    """
    find = _pattern(comma=comma).findall

    def divided(stretch: str) -> tuple[_Token, ...]:
        pieces = find(stretch)
        words = list(map(intern, map(str.lstrip, pieces)))
        if "&" in stretch or "" in words:
            return (_ODD,)
        glued = map(operator.eq, map(len, pieces), map(len, words))
        lower = map(intern, map(str.lower, words))
        return tuple(zip(words, lower, glued, map(len, pieces), map(len, words), strict=True))

    return ByWord(divided, most=_KNOWN)


def _with_margin(  # noqa: PLR0913 - one for each list
    text: str,
    words: Iterable[str],
    lower: Iterable[str],
    glued: Iterable[bool],
    *,
    starts: list[int],
    ends: list[int],
) -> Tokens:
    """The tokens with the margin behind them; before the first stands nothing that it could touch."""
    found = Tokens(text, len(ends), [*words, *_EMPTY], [*lower, *_EMPTY], [*glued, *_NOT_GLUED], starts, ends)
    found.glued[0] = False
    return found


def with_word(tokens: Tokens, index: int, word: str) -> Tokens:
    """Give the tokens with a word that the text leaves out before the one at the index; it has no width there.

    >>> with_word(tokens("Prices up 3%", 0, 12), 1, "are").words[:4]
    ['Prices', 'are', 'up', '3']
    """
    place = tokens.starts[index]
    words, lower, glued = tokens.words[:], tokens.lower[:], tokens.glued[:]
    starts, ends = tokens.starts[:], tokens.ends[:]
    words.insert(index, word)
    lower.insert(index, word)
    glued.insert(index, False)
    starts.insert(index, place)
    ends.insert(index, place)
    return Tokens(tokens.text, tokens.count + 1, words, lower, glued, starts, ends)


def _with_entities(text: str, start: int, pieces: Iterable[str]) -> Tokens:
    """The tokens of pieces among which may be entities, or signs that ``str.strip`` takes for spaces."""
    words: list[str] = []
    glued: list[bool] = []
    starts: list[int] = []
    ends: list[int] = []
    position, joined = start, False
    for piece in pieces:
        word = piece.lstrip() or piece
        position += len(piece)
        apart, written = len(word) != len(piece), len(word)
        if word[0] == "&" and len(word) > 1:
            word = html.unescape(word)
            if not word.strip():
                joined = False  # an entity that is a space parts what it stands between
                continue
        glued.append(joined and not apart)
        starts.append(position - written)
        ends.append(position)
        words.append(word)
        joined = True
    return _with_margin(text, words, map(str.lower, words), glued, starts=starts, ends=ends)
