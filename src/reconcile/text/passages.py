"""Passages: stretches of text inside which a line break is only a wrapped line.

Three kinds of line break end a passage: a blank line (or a paragraph separator, U+2029), a line
that begins a list item, a heading or a table row, and a break that no one who wraps lines makes.
"""

from collections.abc import Iterator
from itertools import pairwise

import regex

Span = tuple[int, int]

# A line under this many characters that ends without punctuation is a heading, a caption or a cell.
_SHORT = 50
# No one wraps lines later than this: a longer line is a paragraph of its own.
_LONG = 120
# A line under this part of the longest line of its block had room for the next word.
_FULL = 0.6

_OPENERS = "\"'“‘«([{*_"
_MARKER = regex.compile(
    r"""
    [-+*•‣◦▪●] \s                           # a bullet
    | [–—] \s (?! \p{Ll} )                  # a dash as a bullet; before a small letter it goes on
    | \(? (?: [0-9]{1,2} | [a-z] ) \) \s    # 1) (1) a)
    | [0-9]{1,2} \. \s                      # 1.
    | \#{1,6} \s | \|                       # a heading or a table row of Markdown
    """,
    regex.VERBOSE,
)
_HEADING = regex.compile(r"\#{1,6}\s")
# A line that ends so is not complete: what follows is its rest, however short it is.
_OPEN_MARKS = (",", ";", "(", "[", "“", "‘", "«", "–", "—", "-")
_OPEN_WORDS = "about a an and as at by for from in of on or over than that the to with"
_GOES_ON = (*_OPEN_MARKS, *(f" {word}" for word in _OPEN_WORDS.split()))
_LONGEST_ENDING = max(map(len, _GOES_ON))


def passages(text: str, start: int = 0) -> Iterator[Span]:
    """Give the spans of the passages of the text from ``start``, in order, without white space around.

    A single line break ends a passage when the next line begins with a list marker, when the
    line before is a heading of Markdown, and, unless the next line begins with a small letter or the
    line before with a comma, a dash or a word such as *of* goes on, when the line before is
    over 120 characters, under six tenths of the longest line of its block, or under 50 characters
    without final punctuation and followed by a capital.
    """
    for block in _blocks(text, start):
        yield from _joined(text, block)


def _blocks(text: str, start: int) -> Iterator[list[Span]]:
    """The lines between one blank line and the next, trimmed."""
    lines: list[Span] = []
    for line in text[start:].splitlines(keepends=True):
        body = line.strip()
        if body:
            begin = start + (line.index(body[0]) if line[0].isspace() else 0)
            lines.append((begin, begin + len(body)))
        if lines and (not body or line[-1] == "\u2029"):
            yield lines
            lines = []
        start += len(line)
    if lines:
        yield lines


def _joined(text: str, lines: list[Span]) -> Iterator[Span]:
    """The lines of a block, joined where a break between them is a wrap."""
    begin = lines[0][0]
    if len(lines) > 1:
        width = max(end - first for first, end in lines)
        for before, after in pairwise(lines):
            if _parted(text, before, after, width):
                yield begin, before[1]
                begin = after[0]
    yield begin, lines[-1][1]


def _parted(text: str, before: Span, after: Span, width: int) -> bool:
    """Whether the break between two lines of a block ends a passage."""
    small = text[after[0]].islower()
    if small and text[before[0]] != "#" and text[after[0] + 1 : after[0] + 2] != ")":
        return False  # by far the most common case, so it comes before the patterns
    if _HEADING.match(text, *before) or _MARKER.match(text, *after):
        return True
    ending = text[max(before[0], before[1] - _LONGEST_ENDING) : before[1]]
    if small or ending.lower().endswith(_GOES_ON):
        return False
    length = before[1] - before[0]
    return length > _LONG or length < _FULL * width or (length < _SHORT and _heads(text, ending, after))


def _heads(text: str, ending: str, after: Span) -> bool:
    """Whether a short line reads as a heading: no final punctuation, and a capital next."""
    first = text[after[0] : after[0] + 2].lstrip(_OPENERS)[:1]
    return not ending.endswith((".", "!", "?", "…")) and (first.isupper() or first.istitle())
