"""Amounts of money: the currency before a number or after it, and its hundredths."""

from functools import lru_cache

from reconcile.figures.unit import Unit, unit
from reconcile.language.language import Language, matched
from reconcile.numerals.surroundings import money_sign
from reconcile.text.tokens import Tokens

_LETTERS_OF_NAME = 3


@lru_cache(maxsize=1024)
def currency(code: str) -> Unit:
    """The unit of a currency, which is a dimension of its own."""
    return unit(code, f"currency {code}")


def money_before(tokens: Tokens, index: int, language: Language) -> tuple[Unit, int] | None:
    """The currency whose sign or code stands right before the index, and where it begins."""
    before = tokens.words[index - 1]
    if before not in language.money.before:
        return None
    found = money_sign(tokens, index, language)
    return None if found is None else (currency(found[0]), found[1])


def money_after(tokens: Tokens, index: int, language: Language) -> tuple[Unit, int, bool] | None:
    """The currency at the index, where it ends, and whether it counts hundredths."""
    money, lower = language.money, tokens.lower
    part, name = matched(lower, index, money.hundredths), matched(lower, index, money.names)
    if part is not None and (name is None or part[1] > name[1]):
        return currency(part[0]), part[1], True
    found = name or _sign_after(tokens, index, language)
    return None if found is None else (currency(found[0]), found[1], False)


def _sign_after(tokens: Tokens, index: int, language: Language) -> tuple[str, int] | None:
    """*5 €*, *5 EUR*, *5 krone*; a sign that is glued to the next number belongs to that."""
    money, word = language.money, tokens.words[index]
    sign = matched(tokens.words, index, money.signs)
    if sign is not None and (len(word) == 1 or not word.islower()):
        end = sign[1]
        return None if tokens.glued[end] and tokens.words[end][:1].isdecimal() else sign
    if word in money.codes:
        return word, index + 1
    several = money.ambiguous.get(word)
    if several and len(word) >= _LETTERS_OF_NAME and several[0] != word:
        return several[0], index + 1
    return None
