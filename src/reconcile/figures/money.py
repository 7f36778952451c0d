"""Amounts of money: the currency before a number or after it, and its hundredths."""

from functools import lru_cache

from reconcile.figures.unit import Unit, unit
from reconcile.language.language import Language, matched
from reconcile.numerals.surroundings import money_sign
from reconcile.text.tokens import Tokens

#: The name of the rule by which money of many countries is that of which another source speaks.
TAKEN = "currency of the other source"
_LETTERS_OF_NAME = 3
_NOUN = "noun"


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
    return None if found is None else (currency(local_code(tokens, index - 1, found[0], language)), found[1])


def money_after(tokens: Tokens, index: int, language: Language) -> tuple[Unit, int, bool] | None:
    """The currency at the index, where it ends, and whether it counts hundredths."""
    money, lower = language.money, tokens.lower
    part, name = matched(lower, index, money.hundredths), matched(lower, index, money.names)
    if part is not None and (name is None or part[1] > name[1]):
        return currency(local_code(tokens, index, part[0], language)), part[1], True
    found = name or _sign_after(tokens, index, language)
    return (
        None if found is None else (currency(local_code(tokens, index, found[0], language)), found[1], False)
    )


def local_code(tokens: Tokens, index: int, code: str, language: Language) -> str:
    """The currency that the word at the index means in the country that the sentence names nearest to it.

    *45 cents* beside *A$3.60* or *Canberra*, *Rs 900* beside *Pakistan*; without any the code itself.
    """
    shared = language.money.shared.get(tokens.words[index])
    if shared is None or code not in shared:
        return code
    known = ((place, _code_at(tokens, place, language)) for place in range(tokens.count))
    near = [(abs(place - index), found) for place, found in known if found in shared and place != index]
    return min(near)[1] if near else code


def _code_at(tokens: Tokens, index: int, language: Language) -> str:
    """The currency that a sign at the index says, or a country that begins there; empty for neither."""
    word, money, places = tokens.words[index], language.money, language.places
    if word in money.signs_last and word not in money.shared:
        sign = money_sign(tokens, index + 1, language)
        return "" if sign is None else sign[0]
    if not word[0].isupper():
        return ""
    country = matched(tokens.words, index, places.names) or matched(tokens.words, index, places.peoples)
    return "" if country is None else money.countries.get(country[0], "")


def _sign_after(tokens: Tokens, index: int, language: Language) -> tuple[str, int] | None:
    """*5 €*, *5 EUR*, *5 krone*; a sign that is glued to the next number belongs to that."""
    money, word = language.money, tokens.words[index]
    sign = matched(tokens.words, index, money.signs)
    if sign is not None:
        end = sign[1]
        return None if tokens.glued[end] and tokens.words[end][:1].isdecimal() else sign
    if word in money.codes:
        return word, index + 1
    several = money.ambiguous.get(word)
    if several and (len(word) >= _LETTERS_OF_NAME or _NOUN not in several) and several[0] != word:
        return several[0], index + 1
    return None
