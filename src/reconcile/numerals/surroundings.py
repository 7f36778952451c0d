"""What stands beside a number: a sign of money before it, a unit after it, a plural noun."""

from reconcile.language.language import Language, matched, matched_before
from reconcile.text.tokens import Tokens

_LETTER = 1
_KELVIN, _NEAR = "K", 15


def money_sign(tokens: Tokens, index: int, language: Language) -> tuple[str, int] | None:
    """The currency whose sign or code stands right before the index, and where it begins.

    The parts of a sign stand together: *A$50*, but *a $50 note* and *A $50 note*; a code of letters
    may part from its sign, *US $50*.
    """
    before = tokens.words[index - 1]
    money = language.money
    found = matched_before(tokens.words, index, money.signs_last)
    if before in money.glued_only and not tokens.glued[index]:
        return None
    if found is not None:
        first = found[1]
        if len(tokens.words[first]) > _LETTER or all(tokens.glued[first + 1 : index]):
            return found
        alone = matched_before((*tokens.words[index - 1 : index], ""), 1, money.signs_last)
        return None if alone is None else (alone[0], index - 1)
    if before in money.codes:
        return before, index - 1
    if (
        before in money.ambiguous
        and before in money.before
        and (tokens.glued[index] or (len(before) > _LETTER and "noun" not in money.ambiguous[before]))
    ):
        return money.ambiguous[before][0], index - 1
    return None


def is_unit(tokens: Tokens, index: int, language: Language) -> bool:
    """Whether a unit or the name of a currency begins at the index."""
    if tokens.words[index] not in language.units.firsts and tokens.lower[index] not in language.units.firsts:
        return False
    return (
        matched(tokens.lower, index, language.units.words) is not None
        or matched(tokens.words, index, language.units.signs) is not None
        or (tokens.glued[index] and tokens.lower[index] in language.units.loose_signs)
        or matched(tokens.lower, index, language.money.names) is not None
        or matched(tokens.lower, index, language.money.hundredths) is not None
    )


def is_kelvin(tokens: Tokens, index: int, language: Language) -> bool:
    """Whether *K* is the unit of temperature: among words of cold and heat, and not of money."""
    if tokens.words[index] != _KELVIN or money_sign(tokens, index - 1, language):
        return False
    near = tokens.lower[max(0, index - _NEAR) : index + _NEAR]
    return not language.units.rare["kelvin"].isdisjoint(near)
