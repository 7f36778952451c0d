"""From tokens to numerals: the one grammar of digits, number words and their mixtures.

Nothing is refused here; see ``traps.py``.
"""

from decimal import Decimal
from functools import lru_cache
from itertools import compress

from reconcile.language.phrases import matched
from reconcile.language.words import Language
from reconcile.numerals.fractions import fraction_of_digits, with_fraction
from reconcile.numerals.literals import literal, literal_with_comma
from reconcile.numerals.magnitudes import magnified, power_of_ten
from reconcile.numerals.numeral import Form, new_numeral
from reconcile.numerals.ones import one_of_unit
from reconcile.numerals.placed import Number, Placed
from reconcile.numerals.spelled import from_words
from reconcile.numerals.surroundings import is_unit
from reconcile.numerals.tens import TENS
from reconcile.text.by_word import ByWord
from reconcile.text.tokens import Tokens

__all__ = ["Placed", "read_numerals"]

_ONE, _TEN = Decimal(1), Decimal(10)
_STROKES = ("/", "⁄")
#: As many digits stand behind a comma that is no mark of thousands.
_DECIMALS = 2


def read_numerals(tokens: Tokens, language: Language) -> list[Placed]:
    """Read every numeral of the tokens, from left to right, each as long as it goes."""
    end, lower = 0, tokens.lower
    read: list[Placed] = []
    for index in compress(range(tokens.count), map(_beginnings(language).__getitem__, lower)):
        if index >= end:
            placed = _numeral(tokens, index, lower[index], language)
            if placed is not None:
                read.append(placed)
                end = placed.end
    return read


@lru_cache(maxsize=8)
def _beginnings(language: Language) -> ByWord[bool]:
    """Whether a numeral can begin with a lower-cased word."""
    beginnings = language.numbers.beginnings
    return ByWord(lambda word: word in beginnings or word[-1:].isdecimal())


def _numeral(tokens: Tokens, index: int, word: str, language: Language) -> Placed | None:
    """The numeral that begins at a word."""
    numbers, number = language.numbers, None
    if word[0].isdecimal() or (word[0] == "." and word[1:2].isdecimal()):
        number = _from_digits(tokens, index, language)
    elif word in numbers.starts:
        if word not in numbers.articles or tokens.lower[index + 1] in numbers.after_articles:
            number = from_words(tokens, index, language)
        if number is None and word in numbers.articles and tokens.lower[index + 1] in language.hedges.ones:
            number = one_of_unit(tokens, index, language)
    elif word in numbers.multiples:
        number = Number(numbers.multiples[word], _ONE, index + 1, Form.WORDS, rule="fold")
    elif word in numbers.tens:
        number = Number(numbers.tens[word], _TEN, index + 1, Form.WORDS, rule=TENS)
    return number if number is None or isinstance(number, Placed) else number.placed(tokens, index)


def _from_digits(tokens: Tokens, index: int, language: Language) -> Number | Placed | None:
    """The number that begins with digits; those that nothing goes on with, most of them, are done at once."""
    after = tokens.lower[index + 1]
    if language.numbers.comma:
        is_share = matched(tokens.lower, index + 1, language.numbers.after_decimals) is not None
        found = literal_with_comma(tokens.lower[index], of_share=is_share)
    else:
        found = literal(tokens.lower[index])
    if found is None:
        return None
    if after == ",":
        broken = _with_comma(tokens, index, language)
        if broken is not None:
            return broken
    if after not in language.numbers.continuers and not after[:1].isdecimal():
        value, place = found
        return Placed(index, index + 1, new_numeral(value, place, tokens.starts[index], tokens.ends[index]))
    number = Number(found[0], found[1], index + 1)
    if after in _STROKES:
        number = fraction_of_digits(tokens, index) or number
    number = power_of_ten(tokens, with_fraction(tokens, number, language.numbers))
    return magnified(tokens, number, language)


def _with_comma(tokens: Tokens, index: int, language: Language) -> Number | None:
    """*2,50 euros*, *1,5 kg*: a comma for a point before what is measured; the tokens took it for one between two numbers."""
    part = tokens.words[index + 2]
    if not (tokens.glued[index + 1] and tokens.glued[index + 2] and part.isdecimal()):
        return None
    after = index + 3
    scaled = tokens.lower[after] in language.numbers.magnitudes
    if len(part) > _DECIMALS or not (scaled or is_unit(tokens, after, language)):
        return None
    found = literal(f"{tokens.words[index]}.{part}")
    return None if found is None else magnified(tokens, Number(found[0], found[1], after), language)
