"""Which way a figure moved: the same number after a rise and after a fall is no agreement.

Of a change, as *rose 3 %*, the figure itself says which way. Of the level that a move ends at or begins
at, as *fell to 31.9 percent from 32.6*, only the words before it do.
"""

from functools import lru_cache

import regex

from reconcile.claims.claim import Claim
from reconcile.claims.measurand import Aggregation
from reconcile.figures.figure import Change
from reconcile.figures.moves import change_words
from reconcile.language.language import language_of

_WORD = regex.compile(r"\p{L}++|[;,]")

_BREAKS = frozenset(";,")

#: How many characters and words before a figure its move is looked for.
_CHARACTERS, _REACH = 120, 10


def opposite(left: Claim, right: Claim) -> bool:
    """Whether two claims say one level, the one after a rise and the other after a fall."""
    if left.figure.value is None or left.figure.value != right.figure.value:
        return False
    moves = move(left), move(right)
    return None not in moves and moves[0] is not moves[1]


def move(claim: Claim) -> Change | None:
    """Which way what is claimed went; None if that is not said.

    A move without a direction word of its own has none, nor has a figure that is neither a change nor the
    level where one ends or begins.
    """
    if claim.measurand.aggregation is Aggregation.CHANGE:
        return claim.figure.change
    start = claim.start - claim.sentence_start
    return _moved(claim.sentence[max(0, start - _CHARACTERS) : start], claim.text, claim.language)


@lru_cache(maxsize=65536)
def _moved(before: str, text: str, code: str | None) -> Change | None:
    language = language_of(code)
    words = _WORD.findall(before.lower())
    own = _WORD.match(text.lower())  # *from 14 to ten days* is one figure
    levels = language.times.levels | language.joints.range_from
    if own is not None and own.group() in levels:
        words.append(own.group())
    if not words or words[-1] not in levels:
        return None
    moved = change_words(language).before
    for word in reversed(words[-1 - _REACH : -1]):
        if word in _BREAKS:
            return None
        if word in moved:
            return moved[word]
    return None
