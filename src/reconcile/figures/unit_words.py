"""From tokens to units: signs, words, money, shares, and what a figure is a rate over."""

from functools import lru_cache

import regex
from attrs import frozen

from reconcile.figures.unit import Atom, Unit, counted, product, unit
from reconcile.language.inflection import is_plural, singular
from reconcile.language.language import Language, matched, matched_before
from reconcile.text.tokens import Tokens

_HYPHENS = frozenset("-‐‑")
_HUNDRED = 100
_NEVER = frozenset(
    (
        "in",
        "A",
        "B",
        "b",
        "bar",
        "bars",
        "bit",
        "bits",
        "cup",
        "cups",
        "d",
        "M",
        "N",
        "S",
        "V",
        "W",
        "v",
        "w",
        "y",
        '"',
        "'",
        "J",
        "K",
        "k",
        "T",
        "G",
        "R",
    )
)
_MASS_WORDS = frozenset(
    (
        "weigh",
        "weighs",
        "weighed",
        "weighing",
        "weight",
        "heavy",
        "heavier",
        "lighter",
        "lb",
        "lbs",
        "kg",
        "ounce",
        "ounces",
        "of",
    )
)
_MONEY_WORDS = frozenset(
    (
        "£",
        "pence",
        "penny",
        "price",
        "priced",
        "cost",
        "costs",
        "pay",
        "pays",
        "paid",
        "worth",
        "fine",
        "fined",
        "sterling",
        "spend",
        "spent",
        "sold",
        "buy",
        "bought",
        "fee",
        "salary",
        "tax",
        "fund",
        "funding",
        "budget",
        "loan",
        "debt",
        "billion",
        "million",
        "euros",
        "dollars",
        "cash",
        "money",
        "earn",
        "earned",
    )
)
_ANGLE_WORDS = frozenset(
    (
        "angle",
        "rotate",
        "rotated",
        "turn",
        "turned",
        "north",
        "south",
        "east",
        "west",
        "latitude",
        "longitude",
        "tilt",
        "panorama",
        "view",
    )
)


@frozen
class UnitWords:
    """A unit and the tokens that name it, up to but not including ``end``; ``scale`` is 1/100 for cents."""

    unit: Unit
    end: int
    hundredths: bool = False
    rule: str = "unit"


@lru_cache(maxsize=4096)
def canonical_unit(name: str, language: Language) -> Unit:
    """The unit of a canonical name of the lexicon, as *kilometer/hour* or *meter**2*."""
    result = Unit()
    for sign, atom, power in regex.findall(r"([*/]?)(\p{L}\w*)(?:\*\*(\d))?", name):
        dimension = language.units.atoms.get(atom, atom)
        sized = Unit(((Atom(atom, dimension), (-1 if sign == "/" else 1) * int(power or 1)),))
        result = product(result, sized)
    return result


@lru_cache(maxsize=1024)
def currency(code: str) -> Unit:
    """The unit of a currency, which is a dimension of its own."""
    return unit(code, f"currency {code}")


def money_before(tokens: Tokens, index: int, language: Language) -> tuple[Unit, int] | None:
    """The currency whose sign or code stands right before the index, and where it begins."""
    before = tokens.words[index - 1] if index else ""
    if not before or before[0].islower():
        return None
    found = matched_before(tokens.words, index, language.money.signs_last)
    if found is not None:
        return currency(found[0]), found[1]
    if before in language.money.codes:
        return currency(before), index - 1
    if before == "R" and tokens.glued[index]:
        return currency("ZAR"), index - 1
    return None


def read_unit(tokens: Tokens, index: int, language: Language, *, big: bool = False) -> UnitWords | None:
    """Read the unit that begins at the index, after a number, with what it is a rate over.

    Args:
        tokens: The tokens.
        index: Where the unit would begin.
        language: The words.
        big: Whether the number is of millions, which nobody weighs in pounds.
    """
    if index >= tokens.count:
        return None
    if tokens.words[index] in _HYPHENS and tokens.glued[index]:
        index += 1
    found = _longest(tokens, index, language, big=big)
    return found and _over(tokens, found, language)


def _longest(tokens: Tokens, index: int, language: Language, *, big: bool) -> UnitWords | None:
    if index >= tokens.count:
        return None
    word = tokens.words[index]
    if word in language.units.ambiguous or word in ("pounds", "pound"):
        return _ambiguous(tokens, index, language, big=big)
    sign = matched(tokens.words, index, language.units.signs)
    name = matched(tokens.lower, index, language.units.words)
    best = max((found for found in (sign, name) if found), key=lambda found: found[1], default=None)
    if best is not None:
        return UnitWords(canonical_unit(best[0], language), best[1])
    return _money(tokens, index, language)


def _money(tokens: Tokens, index: int, language: Language) -> UnitWords | None:
    money = language.money
    name = matched(tokens.lower, index, money.names)
    part = matched(tokens.lower, index, money.hundredths)
    if name is not None and (part is None or name[1] >= part[1]):
        return UnitWords(currency(name[0]), name[1], rule="currency")
    if part is not None:
        return UnitWords(currency(part[0]), part[1], hundredths=True, rule="currency")
    sign = matched(tokens.words, index, money.signs)
    if sign is not None and not tokens.words[index].islower() and not _opens_next(tokens, sign[1]):
        return UnitWords(currency(sign[0]), sign[1], rule="currency")
    if tokens.words[index] in money.codes:
        return UnitWords(currency(tokens.words[index]), index + 1, rule="currency")
    several = money.ambiguous.get(tokens.words[index])
    if several and len(tokens.words[index]) > 2 and several[0] != "noun":  # noqa: PLR2004 - a name, not a letter
        return UnitWords(currency(several[0]), index + 1, rule="currency of several countries")
    return None


def _opens_next(tokens: Tokens, end: int) -> bool:
    """Whether a sign of money belongs to the number after it: *by 5 $20 notes*."""
    return end < tokens.count and tokens.glued[end] and tokens.words[end][0].isdecimal()


def _ambiguous(tokens: Tokens, index: int, language: Language, *, big: bool) -> UnitWords | None:
    word, glued = tokens.words[index], tokens.glued[index]
    if word in ("pound", "pounds"):
        return _pounds(tokens, index, language, big=big)
    if word in ("degree", "degrees", "°", "º"):
        return _degrees(tokens, index, language)
    if word in ("p", "c") and glued:
        return UnitWords(
            currency("GBP" if word == "p" else "USD"), index + 1, hundredths=True, rule="currency"
        )
    if word in ("pt", "pts"):
        return UnitWords(counted("point"), index + 1)
    if word in ("in", "b", "d", "y", "w", "v", "V", "W", "A", "J", "G") and not glued:
        return None
    if word == "in" or word == "in.":
        return UnitWords(canonical_unit("inch", language), index + 1)
    if word == "stone" and not _ends_phrase(tokens, index + 1, language):
        return None
    if word in (
        "bar",
        "bars",
        "bit",
        "bits",
        "cup",
        "cups",
        '"',
        "'",
        "S",
        "N",
        "B",
        "K",
        "k",
        "M",
        "T",
        "b",
        "st",
    ):
        return None
    if word == "c":
        return None
    reading = next((name for name in language.units.ambiguous[word] if name in language.units.atoms), None)
    return reading and UnitWords(canonical_unit(reading, language), index + 1, rule="unit by context")


def _ends_phrase(tokens: Tokens, index: int, language: Language) -> bool:
    return (
        index >= tokens.count
        or not tokens.lower[index][0].isalpha()
        or tokens.lower[index] in language.grammar.closed
    )


def _pounds(tokens: Tokens, index: int, language: Language, *, big: bool) -> UnitWords:
    """*pounds* is money among millions and prices, a weight among scales and *of* something."""
    weight = UnitWords(canonical_unit("pound", language), index + 1, rule="unit by context")
    money = UnitWords(currency("GBP"), index + 1, rule="currency by context")
    if big:
        return money
    if index + 1 < tokens.count and tokens.lower[index + 1] in ("of", "heavier", "lighter", "overweight"):
        return weight
    near = set(tokens.lower[max(0, index - 15) : index + 15])
    return money if near & _MONEY_WORDS and not near & _MASS_WORDS - {"of"} else weight


def _degrees(tokens: Tokens, index: int, language: Language) -> UnitWords | None:
    """*degrees* are of temperature unless they turn or lie north; of Celsius unless Fahrenheit is near."""
    for table, words in ((language.units.signs, tokens.words), (language.units.words, tokens.lower)):
        longer = matched(words, index, table)
        if longer is not None:
            return UnitWords(canonical_unit(longer[0], language), longer[1])
    near = set(tokens.lower[max(0, index - 12) : index + 12])
    after = tokens.lower[index + 1] if index + 1 < tokens.count else ""
    if after in ("in", "from"):
        return None
    if near & _ANGLE_WORDS:
        return UnitWords(canonical_unit("degree", language), index + 1, rule="unit by context")
    scale = "degree_Fahrenheit" if near & {"f", "fahrenheit"} else "degree_Celsius"
    return UnitWords(canonical_unit(scale, language), index + 1, rule="unit by context")


def _over(tokens: Tokens, found: UnitWords, language: Language) -> UnitWords:
    """The unit with what it is a rate over: *$5 per crate*, *12 hours a day*, *2 million barrels of oil a day*."""
    rate = read_rate(tokens, found.end, language, found.unit) or read_rate(
        tokens, _past_material(tokens, found.end, language), language, found.unit
    )
    if rate is None:
        return found
    return UnitWords(found.unit.over(rate[0]), rate[1], found.hundredths, rule="rate")


def _past_material(tokens: Tokens, index: int, language: Language) -> int:
    """The index past *of oil*, *of crude oil*: what a unit is of, when a rate may follow."""
    if index >= tokens.count or tokens.lower[index] != "of":
        return index
    end = index + 1
    while (
        end < min(index + 4, tokens.count)
        and tokens.lower[end][0].isalpha()
        and tokens.lower[end] not in language.grammar.closed
    ):
        end += 1
    return end


def read_rate(tokens: Tokens, index: int, language: Language, of: Unit) -> tuple[Unit, int] | None:
    """What the unit before the index is a rate over, and where the words end: *a year*, *per crate*, */day*."""
    if index >= tokens.count:
        return None
    times = matched(tokens.lower, index, language.times.rates)
    if times is not None:
        return canonical_unit(times[0], language), times[1]
    word = tokens.lower[index]
    if word not in ("per", "/", "a", "an", "each", "every") or index + 1 >= tokens.count:
        return None
    if word == "/" and not tokens.glued[index]:
        return None
    below = matched(tokens.words, index + 1, language.units.signs) or matched(
        tokens.lower, index + 1, language.units.words
    )
    is_money = of.dimension.startswith("currency")
    if below is not None and (word in ("per", "/") or is_money):
        return canonical_unit(below[0], language), below[1]
    return _over_noun(tokens, index, language, money=is_money)


def _over_noun(tokens: Tokens, index: int, language: Language, *, money: bool) -> tuple[Unit, int] | None:
    """*per crate*, *a head*, *per 100,000 people* is left: a rate over a counted thing."""
    word, after = tokens.lower[index], tokens.lower[index + 1]
    if after == "capita" and word == "per":
        return counted("person"), index + 2
    if not after[0].isalpha() or after in language.grammar.closed or (word != "per" and not money):
        return None
    if word != "per" and (is_plural(after, language.nouns) or tokens.words[index + 1][0].isupper()):
        return None
    if word in ("each", "every", "/"):
        return None
    return counted(singular(after, language.nouns)), index + 2


