"""Numbers in words: *forty-one*, *two hundred and fifty thousand*, *tens of thousands*, *several hundred*."""

from decimal import Decimal
from functools import lru_cache

from reconcile.language.words import VULGAR, Language, Numbers
from reconcile.numerals.fractions import scaled_fraction, spelled_part, vulgar, with_fraction
from reconcile.numerals.literals import place_of
from reconcile.numerals.magnitudes import magnified
from reconcile.numerals.numeral import Form
from reconcile.numerals.placed import Number, past_hyphen
from reconcile.text.tokens import Tokens

_ZERO, _ONE, _TENTH = Decimal(0), Decimal(1), Decimal("0.1")
_HUNDRED, _THOUSAND, _MILLION = Decimal(100), Decimal(1000), Decimal(1_000_000)
_NO_LIMIT = Decimal("Infinity")
_TEN, _TWENTY = Decimal(10), Decimal(20)
_MOST_DECIMALS = 20


def from_words(tokens: Tokens, index: int, language: Language) -> Number | None:
    """The number that begins at a word, the vague and the broken before the plain.

    A word that says a number by itself, with nothing behind it that goes on with one, is done at once.
    """
    numbers, after = language.numbers, tokens.lower[index + 1]
    if after not in numbers.continuers_of_words and not after[:1].isdecimal():
        alone = _alone(numbers).get(tokens.lower[index])
        if alone is not None:
            return Number(alone[0], alone[1], index + 1, Form.WORDS, rule="words")
    return (
        _by_article(tokens, index, language)
        or vulgar(tokens, index)
        or _vague(tokens, index, numbers)
        or _several(tokens, index, language)
        or scaled_fraction(tokens, index, numbers)
        or _spelled(tokens, index, language)
    )


@lru_cache(maxsize=8)
def _alone(numbers: Numbers) -> dict[str, tuple[Decimal, Decimal]]:
    """The cardinals that are nothing else, each with the place of its last significant digit."""
    else_ = numbers.articles.union(VULGAR, numbers.plurals, numbers.several, numbers.fractions)
    return {word: (value, place_of(value)) for word, value in numbers.cardinals.items() if word not in else_}


def _by_article(tokens: Tokens, index: int, language: Language) -> Number | None:
    """*a year old*, *a century-old house*, *a dollar twenty*, *a tenner*: an article that counts one."""
    numbers, lower = language.numbers, tokens.lower
    unit = past_hyphen(tokens, index + 1)
    if lower[index] not in numbers.articles:
        return None
    old = lower[unit] in numbers.aged and lower[past_hyphen(tokens, unit + 1)] in language.joints.old
    dear = lower[unit] in numbers.priced and numbers.cardinals.get(lower[unit + 1], _ZERO) >= _TEN
    if lower[unit] in numbers.notes:
        worth = numbers.notes[lower[unit]][0]
        return Number(worth, worth, unit + 1, Form.WORDS, rule="note")
    return Number(_ONE, _ONE, index + 1, Form.WORDS, rule="words") if old or dear else None


def _vague(tokens: Tokens, index: int, numbers: Numbers) -> Number | None:
    """*dozens*, *tens of thousands*, *billions and billions*: a scale, and no number of its own."""
    scale = numbers.plurals.get(tokens.lower[index])
    if scale is None or (tokens.lower[index] in numbers.verbs_too and not _is_many(tokens, index, numbers)):
        return None
    end = index + 1
    joiner = numbers.joiners.get(tokens.lower[end])
    second = numbers.plurals.get(tokens.lower[end + 1])
    if joiner == "of" and second:
        scale, end = scale * second, end + 2
    elif joiner == "and" and second == scale:
        end += 2
    return Number(scale, scale, end, Form.VAGUE, scale, rule="vague count")


def _is_many(tokens: Tokens, index: int, numbers: Numbers) -> bool:
    """Whether *scores* is a number: *scores of people*, *killing scores*, *scores were killed*; no one *scores a goal*."""
    after, befallen = tokens.lower[index + 1], numbers.beside_verbs_too
    if numbers.joiners.get(after) == "of":
        return not tokens.lower[index + 2][:1].isdecimal()
    return after in befallen or tokens.lower[index - 1] in befallen or tokens.lower[index + 2] in befallen


def _several(tokens: Tokens, index: int, language: Language) -> Number | None:
    """*several hundred*, *a few thousand*, *a couple of million*."""
    numbers = language.numbers
    index += tokens.lower[index] in numbers.articles
    kind = numbers.several.get(tokens.lower[index])
    if kind is None:
        return None
    end = index + 1 + (numbers.joiners.get(tokens.lower[index + 1]) == "of")
    scale = numbers.magnitudes.get(tokens.lower[end])
    if scale is None:
        return None
    return magnified(tokens, Number(scale, scale, end + 1, Form(kind), scale, rule="vague count"), language)


def _spelled(tokens: Tokens, index: int, language: Language) -> Number | None:
    """*forty-one*, *two hundred and fifty thousand*, *a million*, *two and a half million*."""
    numbers, speller = language.numbers, _Speller(language.numbers)
    word = tokens.lower[index]
    if word in numbers.articles:
        if word not in numbers.cardinals:
            index += 1
        elif tokens.lower[index + 1] in numbers.fractions:
            return None  # una tercera persona
    index, place = _taken(tokens, index, speller)
    if place is None:
        return None
    number = Number(speller.value, place, index, Form.WORDS, speller.last, rule="words")
    if number.scale == _ONE:
        return magnified(
            tokens, with_fraction(tokens, _with_decimals(tokens, number, numbers), numbers), language
        )
    part = spelled_part(tokens, index, numbers)
    if part is None:
        return number
    last = speller.last
    return Number(
        number.value + part.value * last, part.place * last, part.end, Form.WORDS, last, rule="mixed"
    )


def _taken(tokens: Tokens, end: int, speller: "_Speller") -> tuple[int, Decimal | None]:
    """The index after the last word that goes on with one number, and the place of its last digit."""
    numbers, index = speller.numbers, end
    while speller.takes(tokens.lower[end]):
        index = end + 1
        end = past_hyphen(tokens, index)
        if numbers.joiners.get(tokens.lower[end]) == "and" and speller.joins(
            tokens.lower[end + 1], tokens.lower[end + 2]
        ):
            end += 1
    return index, speller.place


def _with_decimals(tokens: Tokens, number: Number, numbers: Numbers) -> Number:
    """*one point five*: the digits after the point, one by one."""
    end, place, value = number.end, _ONE, number.value
    if numbers.joiners.get(tokens.lower[end]) != "point":
        return number
    end += 1
    most = end + _MOST_DECIMALS
    while end < most and (digit := numbers.cardinals.get(tokens.lower[end])) is not None and digit < _TEN:
        place *= _TENTH
        value, end = value + digit * place, end + 1
    return number if place == _ONE else Number(value, place, end, Form.WORDS, rule="words")


class _Speller:
    """Adds up number words while they go on to make one number.

    A number is a sum of three parts: what stands before a magnitude from a million up, which multiplies
    all of it (*dos mil quinientos millones*), what stands before a thousand, and the rest.

    Attributes:
        numbers: The number words.
        place: The place of its last significant digit; None before the first word.
        last: The last magnitude from a thousand up, which *and a half* is a half of.
    """

    def __init__(self, numbers: Numbers) -> None:
        self.numbers = numbers
        self._total, self._thousands, self._group = _ZERO, _ZERO, _ZERO
        self._largest = _NO_LIMIT
        self.place: Decimal | None = None
        self.last = _ONE

    @property
    def value(self) -> Decimal:
        """The number so far."""
        return self._total + self._thousands + self._group

    def takes(self, word: str) -> bool:
        """Add the word, or say that it cannot go on the number so far."""
        cardinal = self.numbers.cardinals.get(word)
        if cardinal is not None:
            return self._adds(cardinal)
        magnitude = self.numbers.magnitudes.get(word)
        return magnitude is not None and self._multiplies(magnitude)

    def joins(self, word: str, after: str) -> bool:
        """Whether *and* before this word goes on with the number: *two hundred and fifty*, *treinta y cinco*."""
        cardinal = self.numbers.cardinals.get(word)
        if cardinal is None or not self.value:
            return False
        if self.numbers.joins_tens:
            return bool(self._group % _HUNDRED) and self._fits(cardinal)
        if self._group % _HUNDRED:
            return False
        return self.last == _ONE or self.numbers.magnitudes.get(after, _ONE) < self.last

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
            return bool(self.value) and (cardinal < _HUNDRED or not self._group)  # zero goes on to nothing
        return cardinal < _TEN and rest >= _TWENTY and not rest % _TEN  # twenty-one, not twelve-one

    def _multiplies(self, magnitude: Decimal) -> bool:
        bare = magnitude in self.numbers.bare_magnitudes and not (self._group or self._thousands)
        if self.place is None or bare:
            self._group, self.place = _ONE, _ONE
        if magnitude < _THOUSAND:
            return self._multiplies_group(magnitude)
        return self._ends_thousands(magnitude) if magnitude < _MILLION else self._ends_part(magnitude)

    def _multiplies_group(self, magnitude: Decimal) -> bool:
        if not 0 < self._group < _HUNDRED or self.place is None:
            return False
        self._group, self.place = self._group * magnitude, self.place * magnitude
        return True

    def _ends_thousands(self, magnitude: Decimal) -> bool:
        if not self._group or self.place is None or (self._thousands and magnitude >= self.last):
            return False
        self._thousands += self._group * magnitude
        self._group, self.last = _ZERO, magnitude
        self.place *= magnitude
        return True

    def _ends_part(self, magnitude: Decimal) -> bool:
        before = self._thousands + self._group
        if self._thousands and not self.numbers.millions_of_thousands:
            return False
        if not before or magnitude >= self._largest or self.place is None:
            return False
        whole = not self._group  # two thousand million: the scale is a thousand million
        self.last = magnitude * self.last if whole and self.last < _MILLION else magnitude
        self._total, self._thousands, self._group = self._total + before * magnitude, _ZERO, _ZERO
        self._largest = magnitude
        self.place *= magnitude
        return True
