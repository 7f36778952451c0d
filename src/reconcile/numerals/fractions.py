"""Fractions: *3/4*, *½*, *two thirds*, *half a million*, and those behind a number: *2½*, *two and a half*."""

from decimal import Decimal

from reconcile.language.language import VULGAR
from reconcile.language.words import Numbers
from reconcile.numerals.literals import literal
from reconcile.numerals.numeral import Form
from reconcile.numerals.placed import Number, past_hyphen
from reconcile.text.tokens import Tokens

_ONE, _HALF, _TENTH = Decimal(1), Decimal("0.5"), Decimal("0.1")
_HALVES = 2
_LARGEST_BOTTOM = 100
_LARGEST_TOP = 20  # nobody says forty sevenths


def fraction_of_digits(tokens: Tokens, index: int) -> Number | None:
    """*3/4*, nothing between its parts."""
    if tokens.words[index + 1] not in ("/", "⁄") or not (tokens.glued[index + 1] and tokens.glued[index + 2]):
        return None
    top, bottom = literal(tokens.lower[index]), literal(tokens.lower[index + 2])
    if top is None or bottom is None or not 0 < top[0] < bottom[0] <= _LARGEST_BOTTOM:
        return None
    return _fraction(top[0], bottom[0], index + 3)


def vulgar(tokens: Tokens, index: int) -> Number | None:
    """*½*."""
    ratio = VULGAR.get(tokens.words[index])
    return None if ratio is None else _fraction(Decimal(ratio[0]), Decimal(ratio[1]), index + 1)


def _fraction(top: Decimal, bottom: Decimal, end: int) -> Number:
    """A fraction; it is good to a tenth of its kind, a half to a half."""
    place = _HALF if bottom == _HALVES else _ONE.scaleb((_ONE / bottom).adjusted())
    return Number(top / bottom, place, end, Form.FRACTION, rule="fraction")


def with_fraction(tokens: Tokens, number: Number, numbers: Numbers) -> Number:
    """*2½*, *2 1/2*, *two and a half*, *2-and-a-half*: the number and the fraction after it."""
    if number.form is Form.FRACTION or number.value != number.value.to_integral_value():
        return number
    index = number.end
    part = vulgar(tokens, index)
    if part is None and tokens.lower[index][:1].isdecimal() and not tokens.glued[index]:
        part = fraction_of_digits(tokens, index)
    elif part is None and tokens.words[index] == "-" and tokens.glued[index] and tokens.glued[index + 1]:
        part = fraction_of_digits(tokens, index + 1)  # 11-1/4 cents, as prices of grain are quoted
    if part is None:
        part = spelled_part(tokens, index, numbers)
    if part is None:
        return number
    return Number(number.value + part.value, part.place, part.end, number.form, rule="mixed")


def spelled_part(tokens: Tokens, index: int, numbers: Numbers) -> Number | None:
    """*and a half*, *and three quarters*, with hyphens or without."""
    index = past_hyphen(tokens, index)
    if numbers.joiners.get(tokens.lower[index]) != "and":
        return None
    return fraction_of_words(tokens, past_hyphen(tokens, index + 1), numbers)


def fraction_of_words(tokens: Tokens, index: int, numbers: Numbers) -> Number | None:
    """*half*, *a third*, *two thirds*, *three-quarters*, *tres cuartas partes*."""
    top, after = _top_of_fraction(tokens, index, numbers)
    word = tokens.lower[after]
    ratio = numbers.fractions.get(word)
    if ratio is None or (top == _ONE) == (word in numbers.plural_fractions):
        return None
    if word in numbers.fractions_of_parts:
        if tokens.lower[after + 1] not in numbers.parts:
            return None
        after += 1
    elif after == index and ratio[1] != _HALVES:  # only half needs no article
        return None
    return _fraction(top * ratio[0], Decimal(ratio[1]), after + 1)


def _top_of_fraction(tokens: Tokens, index: int, numbers: Numbers) -> tuple[Decimal, int]:
    word = tokens.lower[index]
    if word in numbers.articles:
        return _ONE, past_hyphen(tokens, index + 1)
    cardinal = numbers.cardinals.get(word)
    if cardinal is not None and 0 < cardinal < _LARGEST_TOP:
        return cardinal, past_hyphen(tokens, index + 1)
    return _ONE, index


def scaled_fraction(tokens: Tokens, index: int, numbers: Numbers) -> Number | None:
    """*half a million*, *a quarter of a million*, *half-a-million*, or the fraction alone."""
    part = fraction_of_words(tokens, index, numbers)
    if part is None:
        return None
    end = past_hyphen(tokens, part.end)
    end += numbers.joiners.get(tokens.lower[end]) == "of"
    if tokens.lower[end] in numbers.articles:
        end = past_hyphen(tokens, end + 1)
    scale = numbers.magnitudes.get(tokens.lower[end])
    if scale is None:
        return part
    share = max(part.place, _TENTH)
    return Number(part.value * scale, share * scale, end + 1, Form.WORDS, scale, rule="scaled fraction")
