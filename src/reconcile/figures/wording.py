"""Numbers and units as a reader would say them: *11 million shells a year*, *22.4 percent*."""

from collections.abc import Mapping
from decimal import MAX_EMAX, MIN_EMIN, ROUND_HALF_EVEN, Context, Decimal
from functools import lru_cache
from types import MappingProxyType

from reconcile.figures.unit import COUNT, FRACTION, PERCENT, PERCENTAGE_POINT, SHARE, TIME, Unit
from reconcile.language import inflection
from reconcile.language.language import language

_ONE, _HUNDRED = Decimal(1), Decimal(100)
_THOUSAND, _MILLION = Decimal(1000), Decimal(10) ** 6
_SCALES = ((Decimal(10) ** 12, "trillion"), (Decimal(10) ** 9, "billion"), (_MILLION, "million"))
_LARGEST = Decimal(10) ** 15
_SMALLEST = Decimal("0.000001")
_PLACES = 3
# Nobody writes as many decimals as a third has.
_ENDLESS = -20
# No number is too large to be said.
_THREE = Context(prec=3, rounding=ROUND_HALF_EVEN, Emax=MAX_EMAX, Emin=MIN_EMIN, traps=[])
_ALL = Context(prec=28, Emax=MAX_EMAX, Emin=MIN_EMIN, traps=[])
_UNCHANGED = frozenset({"percent", "permille", "hertz", "times", "kelvin", "siemens", "lux"})


# What is said of a unit whose name tells it from others of the name.
_SAID: Mapping[str, str] = MappingProxyType({"oil_barrel": "barrel"})

# Of two plurals the one that counts.
_PLURALS: Mapping[str, str] = MappingProxyType({"person": "people"})


def clean(text: str) -> str:
    """One line of printable text: runs of white space become a space, what cannot be shown a mark."""
    shown = text
    if not text.isprintable():
        shown = "".join(c if c.isprintable() or c.isspace() else "\N{REPLACEMENT CHARACTER}" for c in text)
    return " ".join(shown.split())


def spoken(value: Decimal) -> str:
    """A number with every digit that was given; of a fraction without an end, *a third*, three.

    >>> spoken(Decimal("11e6")), spoken(Decimal(224000)), spoken(Decimal("0.50")), spoken(Decimal(1234567))
    ('11 million', '224,000', '0.5', '1,234,567')
    """
    if int(value.as_tuple().exponent) < _ENDLESS:
        value = rounded(value)
    size = value.copy_abs()
    if size >= _LARGEST or 0 < size < _SMALLEST:
        return f"{_ALL.normalize(value):e}"
    for scale, name in _SCALES:
        if size >= scale and (value / scale * 10**_PLACES) % 1 == 0:
            return f"{_plain(value / scale)} {name}"
    return _plain(value)


def rounded(value: Decimal) -> Decimal:
    """A number that was worked out, to three significant digits, or to the last unit if it is large."""
    return value.quantize(_ONE) if _THOUSAND <= value.copy_abs() < _MILLION else _THREE.plus(value)


def points(gap: Decimal, unit: str) -> tuple[Decimal, str]:
    """A gap and the name of its unit as they are said: two shares are so many percentage points apart."""
    if unit not in (PERCENT.name, FRACTION.name):
        return gap, unit
    return gap * (_HUNDRED if unit == FRACTION.name else _ONE), PERCENTAGE_POINT.name


def plural(noun: str) -> str:
    """The plural of an English noun phrase.

    >>> plural("artillery shell"), plural("container of munition"), plural("tank and howitzer"), plural("person")
    ('artillery shells', 'containers of munition', 'tanks and howitzers', 'people')
    """
    if " and " in noun:
        return " and ".join(plural(part) for part in noun.split(" and "))
    if noun.startswith("degree "):
        return f"degrees {noun.removeprefix('degree ')}"
    head, of, complement = noun.partition(" of ")
    before, space, last = head.rpartition(" ")
    return f"{before}{space}{_plural_word(last)}{of}{complement}"


def unit_words(unit: Unit, noun: str = "", *, one: bool = False) -> str:
    """A unit as it is said after a number.

    Args:
        unit: The unit.
        noun: What is counted, in the singular, if that is known better than from the unit.
        one: Whether the number is one.

    >>> from reconcile.figures.unit import YEAR, counted
    >>> unit_words(counted("shell").over(YEAR))
    'shells a year'
    """
    above = [_power(atom.name, power) for atom, power in unit.factors if power > 0]
    if above and noun and unit.counted:
        above[0] = noun
    elif above and unit.factors[0][0].dimension == SHARE and unit.factors[0][0].name == FRACTION.name:
        above[0] = ""
    said = [(part if one else plural(part)) if index == 0 else part for index, part in enumerate(above)]
    return " ".join(part for part in (*said, rate_words(unit)) if part)


def rate_words(unit: Unit) -> str:
    """What it is per: a count or a sum of money is so much *a year*, a length so much *per hour*."""
    everyday = bool(unit.factors) and unit.factors[0][0].dimension.split()[0] in (COUNT, "currency")
    return " ".join(
        f"{_article(atom.name) if everyday and atom.dimension == TIME else 'per'} {_power(atom.name, -power)}"
        for atom, power in unit.factors
        if power < 0
    )


def _article(word: str) -> str:
    return "an" if word == "hour" else "a"


def _power(name: str, power: int) -> str:
    words = _SAID.get(name) or clean(name.replace("_", " "))
    return words if power == 1 else f"{ {2: 'square', 3: 'cubic'}.get(power, f'power {power} of') } {words}"


def _plain(value: Decimal) -> str:
    """Digits in groups, without trailing zeros or an exponent."""
    whole, _, decimals = f"{value:,f}".partition(".")
    decimals = decimals.rstrip("0")
    return f"{whole}.{decimals}" if decimals else whole


@lru_cache(maxsize=4096)
def _plural_word(word: str) -> str:
    lower = word.lower()
    if not word or not word[-1].isalpha() or word.isupper() or lower in _UNCHANGED:
        return word
    many = _PLURALS.get(lower) or inflection.plural(lower, language().nouns)
    return many if word.islower() else word[0] + many[1:]
