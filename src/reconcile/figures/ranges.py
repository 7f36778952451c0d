"""Ranges: *from A to B*, *between A and B*, *A–B*, *A to B unit*, with scale and unit said once or twice."""

from decimal import Decimal
from itertools import takewhile

from attrs import evolve

from reconcile.figures.context import DASHES, HYPHENS, Context
from reconcile.figures.drafts import ONE, Draft, Flanked, Right, drafted, signed
from reconcile.figures.hedging import hedge_before
from reconcile.figures.moves import change_words
from reconcile.figures.right_side import read_right
from reconcile.figures.unit import NUMBER, SHARE
from reconcile.numerals.idioms import is_ballot
from reconcile.numerals.placed import Placed

_TWO = Decimal(2)
_MOST_WORDS_OF_UNIT = 4
#: How many words what is changed has between the verb and *by*: *raise the price of its plan by*.
_CHANGED = 10


def read_range(context: Context, low: Placed, following: Flanked, first: int, right: Right) -> Draft | None:
    """*6-8 million*, *two to three years*, *between $5 and $6*, *from 10% to 12%*: two ends of one figure."""
    high = following.placed
    if high.first - right.end > _MOST_WORDS_OF_UNIT or low.numeral.vague or high.numeral.vague:
        return None
    tokens, joints = context.tokens, context.language.joints
    joint, sign = _joint(context, high, following.first, right.end)
    first, negative = signed(context, first, low)
    if joint not in (low.end, right.end) or not _joins(context, joint, first):
        return None
    last = _right_of_last(context, low, right, following)
    low, high = _turned(with_lent_scale(low, high), negative), _turned(high, sign)
    opening = tokens.lower[first - 1]
    opened = opening in joints.range_from or opening in joints.range_between
    below_zero = negative < 0 and sign < 0  # *−8 to −12 °C* begins with the warmer
    rises = opened or below_zero or low.numeral.value <= high.numeral.value
    if not _agree(right, last) or not (rises or _goes(context, first, right, last)):
        return None
    if not opened and _is_step(right, last):
        return None
    if not opened and tokens.words[joint] not in DASHES and _is_amount(context, low, high, first):
        return None
    unit, noun = (last.unit, last.noun) if last.unit.factors else (right.unit, right.noun)
    whole = Right(last.end, unit, noun, last.factor if last.unit.factors else right.factor, "range")
    return drafted(first - 1 if opened else first, whole, low, high)


def _is_step(right: Right, last: Right) -> bool:
    """Whether what stands first is the amount of a move to a level: *5 cents to $6*, *25 points to 3,346*."""
    counted = right.unit.counted and not last.unit.factors
    return counted or (bool(right.unit.factors) and right.factor != last.factor)


def _joint(context: Context, high: Placed, edge: int, end: int) -> tuple[int, Decimal]:
    """What stands between two ends, and the sign of the second; a dash right behind the first is no sign."""
    words = context.tokens.words
    if words[edge - 1] in HYPHENS and context.tokens.glued[edge - 1]:
        joined = context.tokens.lower[edge - 2] in context.language.joints.range_to
        edge -= joined  # a 6-to-8-week delay
    first, sign = signed(context, edge, high)
    return (first - 1, sign) if first > end else (edge - 1, ONE)


def _turned(placed: Placed, sign: Decimal) -> Placed:
    """A number with its sign: *−8 to −12*."""
    if sign == ONE:
        return placed
    return evolve(placed, numeral=evolve(placed.numeral, value=placed.numeral.value * sign))


def _right_of_last(context: Context, low: Placed, right: Right, following: Flanked) -> Right:
    """What stands behind the second number; the sign of money before the first is its too: *$1-2 billion*."""
    once = right.end == low.end and right.rule == "currency"
    if not once or following.money is not None:
        return following.right
    return read_right(context, following.placed, right.unit)


def _joins(context: Context, joint: int, first: int) -> bool:
    """Whether a dash or a word joins two ends of a range: *and* only behind *between*."""
    tokens, joints = context.tokens, context.language.joints
    word = tokens.lower[joint]
    if word in DASHES:
        alike = word != "-" or tokens.glued[joint] == tokens.glued[joint + 1]
        return alike and not is_ballot(tokens, joint - 1, context.language)
    if word in joints.range_and:
        return tokens.lower[first - 1] in joints.range_between or _is_between_ages(context, first - 1)
    return word in joints.range_to


def _is_between_ages(context: Context, index: int) -> bool:
    """*between the ages of 6 and 12*: what stands between the word and its first number."""
    lower, joints = context.tokens.lower, context.language.joints
    if lower[index] not in joints.of or lower[index - 1] not in joints.age_nouns:
        return False
    index -= 2 + (lower[index - 2] in context.language.grammar.determiners)
    return lower[index] in joints.range_between


def _goes(context: Context, first: int, right: Right, last: Right) -> bool:
    """Whether a verb that says no direction moves from the one end to the other: *goes 90 to 15 %*."""
    if right.unit.factors or last.unit.dimension != SHARE:
        return False
    return context.tokens.lower[first - 1] in context.language.times.particle_verbs


def _is_amount(context: Context, low: Placed, high: Placed, first: int) -> bool:
    """Whether *rose 5 to 12* and *raised its fee by 5 to 12* say an amount and a level: unless the two are close."""
    if high.numeral.value <= low.numeral.value * _TWO:
        return False
    lower, words = context.tokens.lower, change_words(context.language).before
    index = hedge_before(context.tokens, first, context.language).edge - 1
    if lower[index] not in context.language.joints.by:
        return lower[index] in words
    before = takewhile(_is_word, reversed(lower[max(0, index - _CHANGED) : index]))
    return not words.keys().isdisjoint(before)


def _is_word(token: str) -> bool:
    """Whether a token is a word, or joins the parts of one: *its ad-free plan*."""
    return token[:1].isalpha() or token in HYPHENS


def with_lent_scale(low: Placed, high: Placed) -> Placed:
    """The lower end with the magnitude that was said once, after the higher: *6-8 million*."""
    if high.scale == ONE or low.scale != ONE or not 0 < low.numeral.value < high.scale:
        return low
    value = low.numeral.value * high.scale
    if value > high.numeral.value:
        return low
    numeral = evolve(low.numeral, value=value, place=low.numeral.place * high.scale)
    return evolve(low, numeral=numeral, scale=high.scale)


def _agree(right: Right, last: Right) -> bool:
    """Whether no two units contradict: *5 to 6 km* and *5 km to 6 km*, not *5 % to 4,321*."""
    if not last.unit.factors:
        return not right.unit.factors or right.unit.dimension != SHARE
    return right.unit in (NUMBER, last.unit) or right.unit.factors == last.unit.factors[:1]
