"""From tokens to numerals: the one grammar of digits, number words and their mixtures.

Every function takes the tokens, an index, and the words of the language, and gives a ``Placed``
numeral and where the next token is, or None. Nothing is refused here; see ``traps.py``.
"""

from collections.abc import Iterator
from decimal import Context, Decimal, InvalidOperation

from attrs import frozen

from reconcile.language.language import VULGAR, Language, Numbers
from reconcile.numerals.numeral import Form, Numeral
from reconcile.text.tokens import Tokens

#: Longer digit strings are serial numbers or noise; no quantity is known to so many places.
MOST_DIGITS = 40

_ONE, _HALF, _TENTH, _HUNDRED, _THOUSAND = Decimal(1), Decimal("0.5"), Decimal("0.1"), Decimal(100), Decimal(1000)
_SEPARATORS = str.maketrans("", "", ", '’\u00a0\u2009\u202f")
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
_HYPHENS = frozenset("-‐‑")
_WIDE = Context(prec=MOST_DIGITS + 10)


@frozen
class Placed:
    """A numeral and the tokens it was read from, ``first`` up to but not including ``end``.

    Attributes:
        first: The index of its first token.
        end: The index after its last token.
        numeral: The number as written.
        scale: The magnitude that is part of it, which a range lends to its other end; 1 for none.
        rule: The name of the rule that read it.
    """

    first: int
    end: int
    numeral: Numeral
    scale: Decimal = Decimal(1)
    rule: str = "digits"


@frozen
class _Number:
    """A number under construction: its value, the place of its last significant digit, what follows."""

    value: Decimal
    place: Decimal
    end: int
    form: Form = Form.DIGITS
    scale: Decimal = Decimal(1)
    rule: str = "digits"

    def times(self, scale: Decimal, end: int, rule: str = "") -> "_Number":
        """This number of a magnitude."""
        return _Number(
            self.value * scale, self.place * scale, end, self.form, self.scale * scale, rule or self.rule
        )


def read_numerals(tokens: Tokens, language: Language) -> Iterator[Placed]:
    """Read every numeral of the tokens, from left to right, each as long as it goes."""
    index, count = 0, tokens.count
    starts = language.numbers.starts
    while index < count:
        word = tokens.lower[index]
        number = None
        if word[0].isdecimal() or (word[0] == "." and len(word) > 1 and word[1].isdecimal()):
            number = _from_digits(tokens, index, language.numbers)
        elif word in starts:
            number = _from_words(tokens, index, language.numbers)
        elif word in language.numbers.multiples:
            number = _Number(language.numbers.multiples[word], _ONE, index + 1, Form.WORDS, rule="fold")
        if number is None:
            index += 1
            continue
        yield _placed(tokens, index, number)
        index = number.end


def _placed(tokens: Tokens, first: int, number: _Number) -> Placed:
    numeral = Numeral(number.value, number.place, tokens.starts[first], tokens.ends[number.end - 1], number.form)
    return Placed(first, number.end, numeral, number.scale, number.rule)


def literal(word: str) -> tuple[Decimal, Decimal] | None:
    """The value of a digit literal and the place of its last significant digit; None if it is not one.

    >>> literal("28,000")
    (Decimal('28000'), Decimal('1000'))
    """
    digits = word.translate(_SEPARATORS)
    if digits.count(".") > 1:
        digits = digits.replace(".", "")
    if len(digits) > MOST_DIGITS:
        return None
    try:
        value = _WIDE.create_decimal(digits)
    except InvalidOperation:
        return None
    return value, place_of(value)


def place_of(value: Decimal) -> Decimal:
    """The place value of the last significant digit as written; trailing zeros of a whole number are not."""
    _, digits, exponent = value.as_tuple()
    if not isinstance(exponent, int) or not any(digits):
        return _ONE
    if exponent < 0:
        return _ONE.scaleb(exponent)
    zeros = 0
    while digits[-1 - zeros] == 0:
        zeros += 1
    return _ONE.scaleb(exponent + zeros)


def _from_digits(tokens: Tokens, index: int, numbers: Numbers) -> _Number | None:
    found = literal(tokens.lower[index])
    if found is None:
        return None
    number = _Number(*found, index + 1)
    number = _fraction_of_digits(tokens, index, number) or number
    number = _and_a_fraction(tokens, number, numbers)
    number = _power_of_ten(tokens, number)
    return _magnified(tokens, number, numbers)


def _fraction_of_digits(tokens: Tokens, index: int, number: _Number) -> _Number | None:
    """*3/4*, and *2½* or *2 1/2* by way of ``_and_a_fraction``."""
    if index + 2 >= tokens.count or tokens.words[index + 1] not in "/⁄" or not tokens.glued[index + 2]:
        return None
    bottom = literal(tokens.lower[index + 2])
    if bottom is None or not tokens.glued[index + 1] or not number.value < bottom[0] <= _HUNDRED:
        return None
    return _fraction(number.value, bottom[0], index + 3)


def _fraction(top: Decimal, bottom: Decimal, end: int) -> _Number:
    """A fraction; it is good to a tenth of its kind, a half to a half."""
    place = _HALF if bottom == 2 else _ONE.scaleb((_ONE / bottom).adjusted())  # noqa: PLR2004 - two halves
    return _Number(top / bottom, place, end, Form.FRACTION, rule="fraction")


def _and_a_fraction(tokens: Tokens, number: _Number, numbers: Numbers) -> _Number:
    """*2½*, *2 1/2*, *two and a half*, *2-and-a-half*: the number and the fraction after it."""
    index = number.end
    if index >= tokens.count or number.form is Form.FRACTION or number.value != number.value.to_integral_value():
        return number
    part = _vulgar(tokens, index)
    if part is None and tokens.lower[index][0].isdecimal() and not tokens.glued[index]:
        small = literal(tokens.lower[index])
        part = small and _fraction_of_digits(tokens, index, _Number(*small, index + 1))
    if part is None:
        part = _spelled_part(tokens, index, numbers)
    if part is None:
        return number
    return _Number(number.value + part.value, part.place, part.end, number.form, rule="mixed")


def _vulgar(tokens: Tokens, index: int) -> _Number | None:
    ratio = VULGAR.get(tokens.words[index])
    return ratio and _fraction(Decimal(ratio[0]), Decimal(ratio[1]), index + 1)


def _spelled_part(tokens: Tokens, index: int, numbers: Numbers) -> _Number | None:
    """*and a half*, *and three quarters*, with hyphens or without."""
    index = _past_hyphen(tokens, index)
    if index >= tokens.count or numbers.joiners.get(tokens.lower[index]) != "and":
        return None
    return _fraction_of_words(tokens, _past_hyphen(tokens, index + 1), numbers)


def _past_hyphen(tokens: Tokens, index: int) -> int:
    """The index after a hyphen that joins two words, or the index itself."""
    if index < tokens.count and tokens.words[index] in _HYPHENS and tokens.glued[index]:
        return index + 1
    return index


def _fraction_of_words(tokens: Tokens, index: int, numbers: Numbers) -> _Number | None:
    """*half*, *a third*, *two thirds*, *three-quarters*."""
    if index >= tokens.count:
        return None
    top, after = _top_of_fraction(tokens, index, numbers)
    if after >= tokens.count:
        return None
    ratio = numbers.fractions.get(tokens.lower[after])
    if ratio is None or (after == index and ratio[1] != 2):  # noqa: PLR2004 - only half needs no article
        return None
    if (top == _ONE) == (tokens.lower[after] in numbers.plural_fractions):
        return None
    return _fraction(top * ratio[0], Decimal(ratio[1]), after + 1)


def _top_of_fraction(tokens: Tokens, index: int, numbers: Numbers) -> tuple[Decimal, int]:
    word = tokens.lower[index]
    if word in numbers.articles:
        return _ONE, index + 1
    if word in numbers.cardinals and 0 < numbers.cardinals[word] < 20:  # noqa: PLR2004 - nobody says forty sevenths
        return numbers.cardinals[word], _past_hyphen(tokens, index + 1)
    return _ONE, index


def _power_of_ten(tokens: Tokens, number: _Number) -> _Number:
    """*× 10^6*, *x 10⁶*."""
    index = number.end
    if index + 2 >= tokens.count or tokens.lower[index] not in "×x*" or tokens.words[index + 1] != "10":
        return number
    end = index + 2 + (tokens.words[index + 2] == "^")
    digits = ""
    while end < tokens.count and tokens.glued[end] and len(digits) <= 2:  # noqa: PLR2004 - no quantity needs more
        digits += tokens.words[end].translate(_SUPERSCRIPTS).replace("−", "-")
        end += 1
    if not digits.removeprefix("-").isdecimal():
        return number
    return number.times(_ONE.scaleb(int(digits)), end, "scientific")


def _magnified(tokens: Tokens, number: _Number, numbers: Numbers) -> _Number:
    """The number with the magnitudes that follow it: *1.2 million*, *2 hundred thousand*, *3bn*."""
    while (grown := _magnitude(tokens, number, numbers)) is not None:
        number = grown
    return number


def _magnitude(tokens: Tokens, number: _Number, numbers: Numbers) -> _Number | None:
    index = number.end
    if index >= tokens.count:
        return None
    if tokens.glued[index] and number.scale == _ONE and (scale := numbers.suffixes.get(tokens.words[index])):
        return number.times(scale, index + 1, "glued magnitude") if _means_scale(tokens, index, numbers) else None
    index = _past_hyphen(tokens, index)
    if index >= tokens.count:
        return None
    scale = numbers.magnitudes.get(tokens.lower[index]) or numbers.spaced_suffixes.get(tokens.lower[index])
    return number.times(scale, index + 1, "magnitude") if scale else None


def _means_scale(tokens: Tokens, index: int, numbers: Numbers) -> bool:
    """Whether a suffix is a magnitude here: *$5m*, *5m people* and *3bn* are, *5m tall* and *5m* are not."""
    if tokens.words[index] in numbers.spaced_suffixes or tokens.words[index] in ("k", "K"):
        return True
    first = index - 1
    before = tokens.words[first - 1] if first else ""
    if before and (not before[0].isalnum() and before in numbers.money or tokens.glued[first] and before.isupper()):
        return True
    after = tokens.lower[index + 1] if index + 1 < tokens.count else ""
    return len(after) > 2 and after[0].isalpha() and after not in numbers.extents  # noqa: PLR2004 - a noun, not "or"


def _from_words(tokens: Tokens, index: int, numbers: Numbers) -> _Number | None:
    """The reading that begins at a word, the vague and the broken before the plain."""
    word = tokens.lower[index]
    if word in numbers.articles and not _opens_number(tokens, index + 1, numbers):
        return None
    return (
        _vulgar(tokens, index)
        or _vague(tokens, index, numbers)
        or _several(tokens, index, numbers)
        or _scaled_fraction(tokens, index, numbers)
        or _spelled(tokens, index, numbers)
    )


def _opens_number(tokens: Tokens, index: int, numbers: Numbers) -> bool:
    """Whether an article before this word begins a numeral: *a million*, *a third*, *a few hundred*."""
    if index >= tokens.count:
        return False
    word = tokens.lower[index]
    return word in numbers.magnitudes or word in numbers.fractions or word in numbers.several


def _vague(tokens: Tokens, index: int, numbers: Numbers) -> _Number | None:
    """*dozens*, *tens of thousands*, *billions and billions*: a scale, and no number of its own."""
    scale = numbers.plurals.get(tokens.lower[index])
    if scale is None:
        return None
    end = index + 1
    joiner = numbers.joiners.get(_at(tokens, end))
    second = numbers.plurals.get(_at(tokens, end + 1))
    if joiner == "of" and second:
        scale, end = scale * second, end + 2
    elif joiner == "and" and second == scale:
        end += 2
    return _Number(scale, scale, end, Form.VAGUE, scale, rule="vague count")


def _several(tokens: Tokens, index: int, numbers: Numbers) -> _Number | None:
    """*several hundred*, *a few thousand*, *a couple of million*."""
    index += tokens.lower[index] in numbers.articles
    kind = numbers.several.get(_at(tokens, index))
    if kind is None:
        return None
    end = index + 1 + (numbers.joiners.get(_at(tokens, index + 1)) == "of")
    scale = numbers.magnitudes.get(_at(tokens, end))
    if scale is None:
        return None
    return _magnified(tokens, _Number(scale, scale, end + 1, Form(kind), scale, rule="vague count"), numbers)


def _scaled_fraction(tokens: Tokens, index: int, numbers: Numbers) -> _Number | None:
    """*half a million*, *a quarter of a million*, *half-million*, or the fraction alone."""
    part = _fraction_of_words(tokens, index, numbers)
    if part is None:
        return None
    end = _past_hyphen(tokens, part.end)
    end += numbers.joiners.get(_at(tokens, end)) == "of"
    end += _at(tokens, end) in numbers.articles
    scale = numbers.magnitudes.get(_at(tokens, end))
    if scale is None:
        return part
    share = _TENTH if part.place < _HALF else part.place
    return _magnified(tokens, _Number(part.value * scale, share * scale, end + 1, Form.WORDS, scale, rule="scaled fraction"), numbers)


def _spelled(tokens: Tokens, index: int, numbers: Numbers) -> _Number | None:
    """*forty-one*, *two hundred and fifty thousand*, *a million*, *two and a half million*."""
    speller = _Speller(numbers)
    end = index + (tokens.lower[index] in numbers.articles)
    while end < tokens.count and speller.takes(tokens.lower[end]):
        index = end + 1
        end = _past_hyphen(tokens, index)
        if numbers.joiners.get(_at(tokens, end)) == "and" and speller.joins(_at(tokens, end + 1), _at(tokens, end + 2)):
            end += 1
    if speller.place is None:
        return None
    number = _Number(speller.value, speller.place, index, Form.WORDS, speller.last, rule="words")
    if number.scale == _ONE:
        return _magnified(tokens, _and_a_fraction(tokens, _with_decimals(tokens, number, numbers), numbers), numbers)
    part = _spelled_part(tokens, index, numbers)
    return number if part is None else _Number(
        number.value + part.value * speller.last, part.place * speller.last, part.end, Form.WORDS, speller.last, rule="mixed"
    )


def _with_decimals(tokens: Tokens, number: _Number, numbers: Numbers) -> _Number:
    """*one point five*: the digits after the point, one by one."""
    end, place, value = number.end, _ONE, number.value
    if numbers.joiners.get(_at(tokens, end)) != "point":
        return number
    end += 1
    while (digit := numbers.cardinals.get(_at(tokens, end))) is not None and digit < 10:  # noqa: PLR2004 - a digit
        place *= _TENTH
        value, end = value + digit * place, end + 1
    return number if place == _ONE else _Number(value, place, end, Form.WORDS, rule="words")


class _Speller:
    """Adds up number words while they go on to make one number.

    Attributes:
        value: The number so far.
        place: The place of its last significant digit; None before the first word.
        last: The last magnitude from a thousand up, which *and a half* is a half of.
    """

    def __init__(self, numbers: Numbers) -> None:
        self._numbers = numbers
        self._total, self._group = Decimal(0), Decimal(0)
        self.place: Decimal | None = None
        self.last = _ONE

    @property
    def value(self) -> Decimal:
        return self._total + self._group

    def takes(self, word: str) -> bool:
        """Add the word, or say that it cannot go on the number so far."""
        cardinal = self._numbers.cardinals.get(word)
        if cardinal is not None:
            return self._adds(cardinal)
        magnitude = self._numbers.magnitudes.get(word)
        return magnitude is not None and self._multiplies(magnitude)

    def joins(self, word: str, after: str) -> bool:
        """Whether *and* before this word goes on with the number: *two hundred and fifty*."""
        cardinal = self._numbers.cardinals.get(word)
        if cardinal is None or not self.value or self._group % _HUNDRED:
            return False
        return not self._total or self._numbers.magnitudes.get(after, _ONE) < self.last

    def _adds(self, cardinal: Decimal) -> bool:
        if self.place is not None and (not cardinal or not self._fits(cardinal)):
            return False
        self._group += cardinal
        self.place = place_of(cardinal)
        return True

    def _fits(self, cardinal: Decimal) -> bool:
        """Whether a cardinal can follow: after a magnitude, or a digit after the tens."""
        rest = self._group % _HUNDRED
        if not rest:
            return True
        return cardinal < 10 and rest >= 20 and not rest % 10  # noqa: PLR2004 - twenty-one, not twelve-one

    def _multiplies(self, magnitude: Decimal) -> bool:
        if self.place is None:
            self._group, self.place = _ONE, _ONE
        if not self._group or (magnitude < _THOUSAND and self._group >= _HUNDRED):
            return False
        self.place *= magnitude
        if magnitude < _THOUSAND:
            self._group *= magnitude
            return True
        if self._total and magnitude >= self.last:
            return False
        self._total, self._group, self.last = self._total + self._group * magnitude, Decimal(0), magnitude
        return True


def _at(tokens: Tokens, index: int) -> str:
    """The lower-cased token at the index, empty past the end."""
    return tokens.lower[index] if index < tokens.count else ""
