"""Digit literals: what a run of digits and separators is worth, and how precisely it was written."""

from decimal import Context, Decimal, InvalidOperation
from functools import lru_cache

import regex

#: Longer digit strings are serial numbers or noise; no quantity is known to so many places.
MOST_DIGITS = 40

_ONE = Decimal(1)
_GROUP = 3
_TENS = tuple(map(_ONE.scaleb, range(MOST_DIGITS + 1)))
_PARTS = tuple(_ONE.scaleb(-places) for places in range(MOST_DIGITS + 1))
_DECIMAL_COMMA = regex.compile(r"\d{1,3},\d{1,2}")
_CONTINENTAL = regex.compile(r"[1-9]\d{0,2}(?:\.\d{3}){1,5},\d{1,2}")  # says itself: 1.299,00
_SEPARATORS = str.maketrans("", "", ", '’\u00a0\u2009\u202f")
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
_MARKS = str.maketrans("", "", ".,'’")
_THOUSANDS = regex.compile(r"[1-9]\d{0,2}(?:\.\d{3}){1,5}+|[1-9]\d{0,2}(?:,\d{3}){1,5}+")
_WIDE = Context(prec=MOST_DIGITS + 10)
_MOST_EXPONENT = 30


@lru_cache(maxsize=1024)
def literal(word: str) -> tuple[Decimal, Decimal] | None:
    """The value of a digit literal and the place of its last significant digit; None if it is not one.

    >>> literal("28,500")
    (Decimal('28500'), Decimal('1E+2'))
    """
    plain = _plain(word)
    if plain is not None:
        return plain
    if _CONTINENTAL.fullmatch(word):
        return literal_with_comma(word)
    digits = word.replace(",", ".") if _DECIMAL_COMMA.fullmatch(word) else word.translate(_SEPARATORS)
    if digits.count(".") > 1:
        if not all(len(group) == _GROUP for group in digits.split(".")[1:]):
            return None
        digits = digits.replace(".", "")
    return _plain(digits) or _of_other_form(digits)


def _plain(word: str) -> tuple[Decimal, Decimal] | None:
    """The same of digits with at most a point among them, as most are written."""
    whole, point, part = word.partition(".")
    if len(word) > MOST_DIGITS or not (
        word.isascii() and whole.isdecimal() and (part.isdecimal() or not point)
    ):
        return None
    value = Decimal(word)
    if not value:
        return value, _ONE
    return value, _PARTS[len(part)] if point else _TENS[len(word) - len(word.rstrip("0"))]


def _of_other_form(digits: str) -> tuple[Decimal, Decimal] | None:
    """The same of all else that Python takes for a decimal: *.5*, *6.02e23*, digits of other scripts."""
    if len(digits) > MOST_DIGITS:
        return None
    try:
        value = _WIDE.create_decimal(digits)
    except InvalidOperation:
        return None
    if not value.is_finite() or abs(value.adjusted()) > MOST_DIGITS:
        return None
    return value, place_of(value)


def literal_with_comma(word: str, *, of_share: bool = False) -> tuple[Decimal, Decimal] | None:
    """The same where the comma is the decimal mark: *1.234,5*, *3,5*, *12'5*; and *1,234.5*, which says itself.

    *1.234* and *1,234* alone say a thousand, as nobody writes three decimals of what is counted; they are
    decimals behind a nought, and *1,234* in a percentage.

    >>> [str(literal_with_comma(word)[0]) for word in ("1.234,5", "1,234.5", "3,5", "1.234", "1,234", "0,234")]
    ['1234.5', '1234.5', '3.5', '1234', '1234', '0.234']
    """
    point, comma = word.rfind("."), max(map(word.rfind, ",'’"))
    if _THOUSANDS.fullmatch(word) and not (of_share and comma > 0 and len(word) <= comma + 1 + _GROUP):
        return literal(word.translate(_MARKS))
    mark = max(point, comma)
    return literal(word) if mark < 0 else literal(f"{word[:mark].translate(_MARKS)}.{word[mark + 1 :]}")


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


def exponent_of(digits: str) -> int | None:
    """The power of ten that digits on the line or raised above it say; None if they say none of use.

    >>> exponent_of("⁻³"), exponent_of("6"), exponent_of("x")
    (-3, 6, None)
    """
    plain = digits.translate(_SUPERSCRIPTS).replace("−", "-")
    if not plain.removeprefix("-").isdecimal():
        return None
    exponent = int(plain)
    return exponent if abs(exponent) <= _MOST_EXPONENT else None
