"""Magnitudes behind a number: *1.2 million*, *3bn*, *$5m*, *× 10⁶*."""

from decimal import Decimal

from reconcile.language.inflection import is_plural
from reconcile.language.words import Language
from reconcile.numerals.literals import exponent_of
from reconcile.numerals.placed import Number, past_hyphen
from reconcile.numerals.surroundings import is_kelvin, money_sign
from reconcile.text.tokens import Tokens

_ONE, _TEN = Decimal(1), "10"
_SHORTEST_NOUN = 3
_LONGEST_PHRASE = 4
_LONGEST_EXPONENT = 3
_LARGEST = Decimal("1e40")
#: How many words before a number tell what there are so many of.
_NEAR = 7


def magnified(tokens: Tokens, number: Number, language: Language) -> Number:
    """The number with the magnitudes that follow it: *1.2 million*, *2 hundred thousand*, *3bn*."""
    while (grown := _magnitude(tokens, number, language)) is not None:
        number = grown
    return number


def _magnitude(tokens: Tokens, number: Number, language: Language) -> Number | None:
    numbers, index = language.numbers, number.end
    word = tokens.lower[index]
    if tokens.glued[index] and number.scale == _ONE:
        scale = numbers.suffixes.get(tokens.words[index])
        if scale is not None:
            if not _is_scale(tokens, index, language) or is_kelvin(tokens, index, language):
                return None
            return number.times(scale, index + 1, "glued magnitude")
        word = tokens.lower[index := past_hyphen(tokens, index)]
    scale = numbers.magnitudes.get(word) or numbers.spaced_suffixes.get(word)
    if scale is None or number.scale > _LARGEST:
        return None
    return number.times(scale, index + 1, "magnitude")


def _is_scale(tokens: Tokens, index: int, language: Language) -> bool:
    """Whether a suffix is a magnitude here: *$5m*, *5m people*, *a population of 3m* are, *5m tall*, *155mm* are not."""
    numbers, word = language.numbers, tokens.words[index]
    if word not in numbers.length_suffixes and word not in numbers.money_suffixes:
        return True
    if money_sign(tokens, index - 1, language) or _is_money(tokens, index + 1, language):
        return True
    if word not in numbers.length_suffixes:
        return False
    return _counts(tokens, index + 1, language) or _is_of_millions(tokens, index, language)


def _is_of_millions(tokens: Tokens, index: int, language: Language) -> bool:
    """*passenger numbers fell to 3m*, *3m jobless*, *3m t of coal*: whether there are millions of what it is said of."""
    joints, after = language.joints, tokens.lower[index + 1]
    if after in joints.millions_behind:
        return True
    if after in language.numbers.extents and after not in language.grammar.prepositions:
        return False  # *players 2m tall*
    near = tokens.lower[max(0, index - _NEAR) : index - 1]
    if near[-1:] and near[-1] in joints.of:
        near = near[-2:]  # *visitors saw a wall of 3m*
    return tokens.words[index].islower() and not joints.millions_before.isdisjoint(near)  # not 3M, the firm


def _is_money(tokens: Tokens, index: int, language: Language) -> bool:
    """Whether the name of a currency begins at the index, with or without a hyphen: *72m euros*, *a 72m-euro loan*."""
    return tokens.lower[past_hyphen(tokens, index)] in language.money.names


def _counts(tokens: Tokens, index: int, language: Language) -> bool:
    """Whether a plural noun follows, and none of the words that go with a length."""
    if tokens.lower[index] in language.numbers.extents:
        return False
    for word in tokens.lower[index : index + _LONGEST_PHRASE]:
        if not word[:1].isalpha() or word in language.grammar.closed:
            return False
        if len(word) >= _SHORTEST_NOUN and is_plural(word, language.nouns):
            return True
    return False


def power_of_ten(tokens: Tokens, number: Number) -> Number:
    """*× 10^6*, *x 10⁶*."""
    index = number.end
    if tokens.lower[index] not in ("×", "x", "*") or tokens.words[index + 1] != _TEN:
        return number
    end = index + 2 + (tokens.words[index + 2] == "^")
    digits = ""
    while tokens.glued[end] and len(digits) < _LONGEST_EXPONENT and not tokens.words[end].isalpha():
        digits += tokens.words[end]
        end += 1
    exponent = exponent_of(digits)
    return number if exponent is None else number.times(_ONE.scaleb(exponent), end, "scientific")
