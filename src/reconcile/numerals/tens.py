"""Tens that are no decade: *a man in his 40s* is so many years of age, *highs in the low 80s* so many degrees."""

from decimal import Decimal

from attrs import evolve

from reconcile.language.inflection import is_plural
from reconcile.language.language import Language
from reconcile.numerals.placed import HYPHENS, Placed
from reconcile.text.tokens import Tokens

_LAST = 9
_FEWEST, _MOST = 10, 110
#: How far before the tens what is so warm may stand, and how far behind them.
_NEAR, _BEHIND, _BESIDE = 12, 5, 4


def is_tens(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """Whether the number and the *s* that hangs on it are tens of years of age, or of degrees."""
    value = placed.numeral.value
    if not tokens.glued[placed.end] or tokens.lower[placed.end] not in language.numbers.plural_endings:
        return False
    if not _FEWEST <= value <= _MOST or value % 10:
        return False
    return is_of_years(tokens, placed, language) or _is_of_degrees(tokens, placed, language)


def is_of_years(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*in his 40s*, *her late 20s*: somebody's years of age; *his 90s hits* are of a decade."""
    whose = tokens.lower[before_part(tokens, placed, language)]
    return whose in language.joints.owners and not is_plural(tokens.lower[placed.end + 1], language.nouns)


def _is_of_degrees(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*highs in the upper 80s*, *climbed into the 90s* among words of weather; *since the 80s* is a decade."""
    lower, heat, first = tokens.lower, language.temperatures, placed.first
    index = before_part(tokens, placed, language)
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


def before_part(tokens: Tokens, placed: Placed, language: Language) -> int:
    """The index before *late* in *her late 40s*, *mid-* in *his mid-30s*; without either the one before the tens."""
    index = placed.first - 1
    part = index - (tokens.words[index] in HYPHENS and tokens.glued[placed.first])
    return part - 1 if tokens.lower[part] in language.joints.parts_of_tens else index
