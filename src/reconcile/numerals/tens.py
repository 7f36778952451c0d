"""Tens that are no decade: *a man in his 40s* is so many years of age, *highs in the low eighties* so many degrees."""

from decimal import Decimal

from attrs import evolve

from reconcile.language.inflection import is_plural
from reconcile.language.language import Language
from reconcile.numerals.placed import HYPHENS, Placed
from reconcile.numerals.surroundings import is_unit
from reconcile.text.tokens import Tokens

#: The rule of tens in words.
TENS = "tens"
_LAST = 9
_FEWEST, _MOST = 10, 110
#: How far before the tens what is so warm may stand, and how far behind them.
_NEAR, _BEHIND, _BESIDE = 12, 5, 4


def is_tens(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """Whether the number is tens of years of age, or of degrees."""
    value = placed.numeral.value
    if not _FEWEST <= value <= _MOST or value % 10:
        return False
    if is_something(tokens, placed, language):
        return not is_unit(tokens, end_of_plural(tokens, placed), language)
    if placed.rule != TENS:
        hung = tokens.lower[placed.end] in language.numbers.plural_endings
        if not hung or not tokens.glued[placed.end]:
            return False
    return is_of_years(tokens, placed, language) or _is_of_degrees(tokens, placed, language)


def is_something(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*a 40-something singer*, *thirty-somethings*."""
    joined = tokens.words[placed.end] in HYPHENS and tokens.glued[placed.end]
    return joined and tokens.lower[placed.end + 1] in language.joints.somethings


def end_of_plural(tokens: Tokens, placed: Placed) -> int:
    """The index after the tens: that of *40s* and *40-something* stands behind the number, that of *forties* in it."""
    if placed.rule == TENS:
        return placed.end
    return placed.end + 1 + (tokens.words[placed.end] in HYPHENS)


def is_of_years(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*in his 40s*, *her late twenties*, *a 40-something*: somebody's years of age; *his 90s hits* are of a decade."""
    if is_something(tokens, placed, language):
        return True
    if is_plural(tokens.lower[end_of_plural(tokens, placed)], language.nouns):
        return False
    whose = before_part(tokens, placed.first, language)
    if tokens.lower[whose] in language.joints.either:
        earlier = whose - 1 - (tokens.lower[whose - 1] in language.numbers.plural_endings)
        if not tokens.words[earlier].isdecimal() and tokens.lower[earlier] not in language.numbers.tens:
            return False
        whose = before_part(tokens, earlier, language)  # in his 20s or 30s
    return tokens.lower[whose] in language.joints.owners


def _is_of_degrees(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*highs in the upper 80s*, *climbed into the 90s* among words of weather; *since the 80s* is a decade."""
    lower, heat, first = tokens.lower, language.temperatures, placed.first
    index = before_part(tokens, first, language)
    if index < first - 1 and lower[first - 1] not in language.joints.parts_of_years:
        near = lower[max(0, index - _NEAR) : index] + lower[placed.end : placed.end + _BEHIND]
        return any(not words.isdisjoint(near) for words in (heat.shown, heat.extremes_of_days, heat.weather))
    if index < first - 1 or lower[index] not in language.traps.pairs:
        return False
    before = lower[max(0, index - _BESIDE) : index]
    measured = any(not words.isdisjoint(before) for words in (heat.shown, heat.extremes_of_days))
    return measured and lower[index - 1] in heat.leading


def end_of_tens(placed: Placed) -> Placed:
    """The upper end of the tens: 49 of the 40s."""
    return evolve(
        placed, numeral=evolve(placed.numeral, value=placed.numeral.value + _LAST, place=Decimal(1))
    )


def before_part(tokens: Tokens, first: int, language: Language) -> int:
    """The index before *late* in *her late 40s*, *mid-to-late* in *his mid-to-late 30s*; without any the one before the tens."""
    index, parts = first - 1, language.joints.parts_of_tens
    part = _past_hyphen_before(tokens, index)
    if tokens.lower[part] not in parts:
        return index
    joint = _past_hyphen_before(tokens, part - 1)
    earlier = _past_hyphen_before(tokens, joint - 1)
    joined = tokens.lower[joint] in language.joints.range_to and tokens.lower[earlier] in parts
    return (earlier if joined else part) - 1


def _past_hyphen_before(tokens: Tokens, index: int) -> int:
    """The index, or the one before it where a hyphen that joins what stands behind it is there."""
    return index - (tokens.words[index] in HYPHENS and tokens.glued[index + 1])
