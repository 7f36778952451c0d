"""Which way a figure moved, or on which side it lies: the same number after a rise and after a fall is no agreement.

Nor is it after a rise and where nothing has moved.

Of a change, as *rose 3 %*, the figure itself says which way. Of the level that a move ends at or begins
at, as *fell to 31.9 percent from 32.6*, only the words before it do. Of a profit and a loss the measure
says it, of what is above or below something, late or early, the word behind it.
"""

from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise

import regex

from reconcile.claims.claim import Claim
from reconcile.claims.lasting import SINCE
from reconcile.claims.measurand import Aggregation
from reconcile.comparisons.standing import before, behind
from reconcile.figures.conversion import factor
from reconcile.figures.figure import Change
from reconcile.figures.moves import change_words
from reconcile.language.language import language_of
from reconcile.language.lexicon import load

_WORD = regex.compile(r"\p{L}++|[;,]")

_BREAKS = frozenset(";,")

#: How many characters and words before a figure its move is looked for.
_CHARACTERS, _REACH = 120, 10

#: Within how many characters behind a figure the next word is read.
_NEXT = 12


def opposite(left: Claim, right: Claim) -> bool:
    """Whether two claims say one amount, the one after a rise or of a gain, the other after a fall or no move, or of a loss."""
    if not _as_much(left, right):
        return False
    one, other = ways(left, right)
    if one is not None and other is not None:
        return one is not other
    when, then = left.measurand.period, right.measurand.period
    if when is not None and then is not None and when.words != then.words:
        return False  # it can have been raised before it was held
    return (one is not None and stays(right)) or (other is not None and stays(left))


def ways(left: Claim, right: Claim) -> tuple[Change | None, Change | None]:
    """Which way two claims went, or on which side of something they are: a gain or a loss, above or below."""
    if of_balance(left, right):
        return balance(left), balance(right)
    words = sides(left, right)
    if words is None:
        return move(left), move(right)
    return (Change.UP, Change.DOWN) if words[0] in _across() else (Change.DOWN, Change.UP)


def sides(left: Claim, right: Claim) -> tuple[str, str] | None:
    """The words behind two claims by which they lie on two sides: *12 metres above* and *12 metres below*."""
    words = _behind(left), _behind(right)
    return words if _across().get(words[0]) == words[1] or _across().get(words[1]) == words[0] else None


def compared_as(claim: Claim) -> Change | None:
    """*8 percent more pay*, *8 percent below*: on which side of another the word right behind it says that a share is."""
    return change_words(language_of(claim.language)).after.get(_behind(claim))


def _behind(claim: Claim) -> str:
    """The word right behind a figure that counts nothing."""
    end = claim.end - claim.sentence_start
    found = None if claim.figure.unit.counted else _WORD.search(claim.sentence, end, end + _NEXT)
    return found.group().lower() if found else ""


@lru_cache(maxsize=1)
def _across() -> Mapping[str, str]:
    """The word of the other side by that of the one."""
    table = load("english", "clauses")["sides"]
    return dict(zip(table["one"], table["other"], strict=True))


def of_balance(left: Claim, right: Claim) -> bool:
    """Whether one of two claims is a gain, as a profit, and the other a loss."""
    sides = {balance(left), balance(right)}
    return sides == {Change.UP, Change.DOWN}


def balance(claim: Claim) -> Change | None:
    """On which side of nothing an amount of money is that is a gain or a loss."""
    if not claim.figure.unit.dimension.startswith("currency"):
        return None
    return _balances().get(claim.measurand.measure or "")


@lru_cache(maxsize=1)
def _balances() -> Mapping[str, Change]:
    sides = load("english", "clauses")["balances"]
    return {measure: way for way in Change for measure in sides[way]}


def _as_much(left: Claim, right: Claim) -> bool:
    """Whether it is one amount, apart from the direction: to the digit, but for changes and moves between two levels."""
    one, other = left.figure, right.figure
    if one.value is not None and one.value == other.value and one.unit == other.unit:
        return True
    change = left.measurand.aggregation is right.measurand.aggregation is Aggregation.CHANGE
    if not change and not (_two_levels(left) and _two_levels(right)):
        return False
    turn = factor(other.unit, one.unit)
    return turn is not None and one.soft.meets(other.soft.mapped(turn))


def _two_levels(claim: Claim) -> bool:
    """*from 14 to ten days*: whether a figure is where a move began and where it ended."""
    own = _WORD.match(claim.text.lower()) if len(claim.figure.numerals) > 1 else None
    return own is not None and own.group() in language_of(claim.language).joints.range_from


def move(claim: Claim) -> Change | None:
    """Which way what is claimed went; None if that is not said.

    A move without a direction word of its own has none, nor has a figure that is neither a change nor the
    level where one ends or begins.
    """
    if claim.measurand.measure == SINCE:
        return _extreme(claim)
    if claim.measurand.aggregation is Aggregation.CHANGE:
        return claim.figure.change
    if _two_levels(claim):
        began, *_, ended = (numeral.value for numeral in claim.figure.numerals)
        return None if began == ended else Change.UP if began < ended else Change.DOWN
    return _moved(_near_before(claim), claim.text, claim.language)


def _near_before(claim: Claim) -> str:
    """What stands so near before a figure that it can tell which way that went."""
    return before(claim)[-_CHARACTERS:]


def _extreme(claim: Claim) -> Change | None:
    """*a nine-month high*, *the lowest in nine months*: on which side of the others what was last so lies."""
    words = _WORD.findall(_near_before(claim).lower())[-_REACH:]
    for word in (*_WORD.findall(behind(claim)[:_NEXT].lower())[:1], *reversed(words)):
        if word in _extremes():
            return _extremes()[word]
    return None


@lru_cache(maxsize=1)
def _extremes() -> Mapping[str, Change]:
    sides = load("english", "clauses")["superlatives"]
    return {word: way for way in Change for word in sides[way]}


def stays(claim: Claim) -> bool:
    """*held its rate at 5 percent*: whether a level is said not to have moved."""
    if claim.measurand.aggregation is Aggregation.CHANGE or len(claim.figure.numerals) > 1:
        return False
    words = _WORD.findall(_near_before(claim).lower())[-1 - _REACH :]
    known, verbs = _steady(), change_words(language_of(claim.language)).verbs
    if not words or words[-1] not in language_of(claim.language).times.levels:
        return False
    telling = (word for word in reversed(words) if word in _BREAKS or word in known or word in verbs)
    return next(telling, "") in known


@lru_cache(maxsize=1)
def _steady() -> frozenset[str]:
    return frozenset(load("english", "clauses")["steady"]["words"])


@lru_cache(maxsize=65536)
def _moved(ahead: str, text: str, code: str | None) -> Change | None:
    language = language_of(code)
    words = _WORD.findall(ahead.lower())
    own = _WORD.match(text.lower())  # *from 14 to ten days* is one figure
    levels = language.times.levels | language.joints.range_from
    if own is not None and own.group() in levels:
        words.append(own.group())
    if not words or words[-1] not in levels:
        return None
    known, near = change_words(language), words[-1 - _REACH :]
    for word, after in reversed([*pairwise(near)]):
        if word in _BREAKS or word in _steady():
            return None
        if word in known.verbs or (word in known.before and after in language.grammar.closed):
            return known.before[word]  # *cut its growth forecast to*: growth says what is forecast
    return None
