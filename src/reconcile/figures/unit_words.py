"""From tokens to units: signs, words, money, shares, and the forms that need their context."""

from functools import lru_cache

from attrs import define

from reconcile.figures.context import HYPHENS, LINKS, nearby
from reconcile.figures.money import currency, local_code, money_after, money_before
from reconcile.figures.rates import canonical_unit, over, past_material, read_rate
from reconcile.figures.unit import Unit, counted
from reconcile.language.inflection import is_plural
from reconcile.language.language import Language, matched
from reconcile.text.tokens import Tokens

__all__ = ["UnitWords", "canonical_unit", "money_before", "read_rate", "read_unit"]

_POINT = "point"
_NOUN = "noun"
_HOUR, _MINUTE = "hour", "minute"
_QUOTED = 40
#: What is warmer in Celsius is no air, no fever and no room, and no oven: it is Fahrenheit.
HOTTEST_AIR, HOTTEST_OVEN = 56, 260
#: What is hotter in Fahrenheit is no pan but metal.
_HOTTEST_PAN = 500
#: No air is so hot in Fahrenheit; more digits are no temperature.
_BEYOND_AIR, _LONGEST_HEAT = 136, 3
_NEAR_PLACE, _NEAR_COMPASS, _NEAR_IT = 30, 6, 4
_INCHES, _QUOTES = frozenset('"″'), frozenset('"“„')


@define
class UnitWords:
    """A unit and the tokens that name it.

    Attributes:
        unit: The unit.
        end: The index after its last token.
        hundredths: Whether the number counts hundredths of it: cents.
        rule: The name of the rule that read it.
    """

    unit: Unit
    end: int
    hundredths: bool = False
    rule: str = "unit"


def read_unit(tokens: Tokens, index: int, language: Language, *, big: bool = False) -> UnitWords | None:
    """Read the unit that begins at the index, after a number, with what it is a rate over.

    Args:
        tokens: The tokens.
        index: Where the unit would begin; a hyphen there is passed over.
        language: The words.
        big: Whether the number is of millions, which nobody weighs in pounds.
    """
    if tokens.words[index] in LINKS and tokens.glued[index] and tokens.glued[index + 1]:
        index += 1
    firsts = language.units.firsts
    if tokens.words[index] not in firsts and tokens.lower[index] not in firsts:
        return None
    alone = _alone(tokens.words[index], language)
    found = _longest(tokens, index, language, big=big) if alone is None else UnitWords(alone, index + 1)
    return None if found is None else _over(tokens, found, language)


@lru_cache(maxsize=4096)
def _alone(word: str, language: Language) -> Unit | None:
    """The unit of a word that is one whatever follows: it has no other reading, and no longer unit begins so."""
    units = language.units
    tables = (((word,), units.signs), ((word.lower(),), units.words))
    lengths = [length for (first,), table in tables for length, _ in table.get(first, ())]
    if word in units.ambiguous or max(lengths, default=0) != 1:
        return None
    found = next(filter(None, (matched(words, 0, table) for words, table in tables)))
    return canonical_unit(found[0], language)


def _longest(tokens: Tokens, index: int, language: Language, *, big: bool) -> UnitWords | None:
    """The longest unit at the index; a form that has several readings only where nothing longer is there."""
    sign = matched(tokens.words, index, language.units.signs)
    name = matched(tokens.lower, index, language.units.words)
    best = sign if name is None or (sign is not None and sign[1] >= name[1]) else name
    ambiguous = tokens.words[index] in language.units.ambiguous
    if best is None and not ambiguous and tokens.glued[index]:
        best = matched(tokens.lower, index, language.units.loose_signs)
    if best is not None and not (ambiguous and best[1] == index + 1):
        return UnitWords(canonical_unit(best[0], language), best[1])
    if ambiguous:
        return _ambiguous(tokens, index, language, big=big)
    money = money_after(tokens, index, language)
    return None if money is None else UnitWords(money[0], money[1], money[2], "currency")


def _over(tokens: Tokens, found: UnitWords, language: Language) -> UnitWords:
    """The unit with what it is a rate over: *$5 per crate*, *12 hours a day*, *2 million barrels of oil a day*."""
    rate = read_rate(tokens, found.end, language, found.unit)
    if rate is None and tokens.lower[found.end] in language.joints.of:
        rate = read_rate(tokens, past_material(tokens, found.end, language), language, found.unit)
    if rate is None:
        return found
    return UnitWords(over(found.unit, rate[0]), rate[1], found.hundredths, "rate")


def _ambiguous(tokens: Tokens, index: int, language: Language, *, big: bool) -> UnitWords | None:
    """A form that has several readings, by how it stands and what stands near."""
    word, units = tokens.words[index], language.units
    readings, glued = units.ambiguous[word], tokens.glued[index]
    rare = next((name for name in readings if name in units.rare), None)
    if rare is not None and _is_near(tokens, index, units.rare[rare]):
        return UnitWords(canonical_unit(rare, language), index + 1, rule="unit by context")
    if word in units.glued_only and not glued:
        return _apart(tokens, index, readings, language)
    if word in units.never:
        return None
    if word in units.several and tokens.lower[index - 1] in _ones(language):
        return None
    if "GBP" in readings:
        return _pounds(tokens, index, language, big=big)
    if "degree" in readings:
        return _degrees(tokens, index, language)
    if "preposition" in readings and not _is_inch(tokens, index, language):
        return None
    if "quote" in readings:
        return _prime(tokens, index, language)
    if word in language.money.ambiguous and "noun" in language.money.ambiguous[word]:
        return _hundredths(tokens, index, language)
    return _first_unit(tokens, index, readings, language)


@lru_cache(maxsize=8)
def _ones(language: Language) -> frozenset[str]:
    """The words and digits of one."""
    return frozenset(("1", *(word for word, value in language.numbers.cardinals.items() if value == 1)))


def _first_unit(
    tokens: Tokens, index: int, readings: tuple[str, ...], language: Language
) -> UnitWords | None:
    """The likeliest reading that is a unit, where nothing near settles it."""
    if readings[0] == _POINT:
        return UnitWords(counted(_POINT), index + 1)
    after = tokens.lower[index + 1]
    if readings[-1] == _NOUN and readings[0] in language.units.rare:
        return None  # they played 16 gigs
    if readings[-1] == _NOUN and is_plural(after, language.nouns) and after not in language.nouns.unmarked:
        return None  # two cup finals, but two cups sugar
    reading = next(name for name in readings if name in language.units.atoms)
    if _MINUTE in readings and _is_hour(tokens, index - 2, language):
        reading = _MINUTE  # 1h 20m
    return UnitWords(canonical_unit(reading, language), index + 1, rule="unit by context")


def _apart(tokens: Tokens, index: int, readings: tuple[str, ...], language: Language) -> UnitWords | None:
    """A form that is a unit right behind its digits, where a space stands between: *12 st 4 lb*, *20 c in the shade*, *60 W*."""
    found = _stones(tokens, index, language) or _warm(tokens, index, language)
    after = tokens.words[index + 1]
    if found is not None or not tokens.words[index].isupper() or after[:1].isdecimal() or after[:1].isupper():
        return found
    return _first_unit(tokens, index, readings, language)


def _stones(tokens: Tokens, index: int, language: Language) -> UnitWords | None:
    """*12 st 4 lb*: stones, where pounds follow."""
    if (
        not tokens.words[index + 1].isdecimal()
        or "stone" not in language.units.ambiguous[tokens.words[index]]
    ):
        return None
    part = matched(tokens.words, index + 2, language.units.signs)
    if part is None or part[0] != "pound":
        return None
    return UnitWords(canonical_unit("stone", language), index + 1, rule="unit by context")


def _warm(tokens: Tokens, index: int, language: Language) -> UnitWords | None:
    """*20 c in the shade*, *it's 20 c*: degrees, where *it* is so warm or words of weather stand near."""
    reading = language.units.ambiguous.get(tokens.words[index].upper(), ("",))[0]
    if not reading.startswith("degree_"):
        return None
    near, heat = nearby(tokens, index), language.temperatures
    said = not heat.impersonal.isdisjoint(tokens.lower[max(0, index - _NEAR_IT) : index])
    if not said and language.units.temperatures.isdisjoint(near) and heat.weather.isdisjoint(near):
        return None
    return UnitWords(canonical_unit(reading, language), index + 1, rule="unit by context")


def _is_hour(tokens: Tokens, index: int, language: Language) -> bool:
    """Whether hours stand at the index."""
    found = matched(tokens.words, index, language.units.signs)
    name = found[0] if found is not None else language.units.ambiguous.get(tokens.words[index], ("",))[0]
    return name == _HOUR


def _hundredths(tokens: Tokens, index: int, language: Language) -> UnitWords:
    """*50p*, *50c*; *38c* is warm among words of weather."""
    word = tokens.words[index]
    near = nearby(tokens, index)
    warm = language.units.ambiguous.get(word.upper(), ("",))[0]
    if warm.startswith("degree_") and not language.units.temperatures.isdisjoint(near):
        return UnitWords(canonical_unit(warm, language), index + 1, rule="unit by context")
    code = local_code(tokens, index, language.money.ambiguous[word][0], language)
    return UnitWords(currency(code), index + 1, hundredths=True, rule="currency")


def _is_near(tokens: Tokens, index: int, words: frozenset[str]) -> bool:
    """Whether one of the words stands near the index."""
    return not words.isdisjoint(nearby(tokens, index))


def _is_inch(tokens: Tokens, index: int, language: Language) -> bool:
    """Whether *in* is inches: glued to its number, or behind feet, *6ft 2in*, *6 ft 2 in*."""
    if tokens.glued[index]:
        return (
            not tokens.glued[index + 1]
            or not tokens.words[index + 1 + _joined(tokens, index + 1)][:1].isalnum()
        )
    feet = matched(tokens.words, index - 2, language.units.signs)
    return feet is not None and feet[0] == "foot"


def _joined(tokens: Tokens, index: int) -> bool:
    """Whether a hyphen stands between two words: *7-in-1*."""
    return tokens.words[index] in HYPHENS and tokens.glued[index + 1]


def _prime(tokens: Tokens, index: int, language: Language) -> UnitWords | None:
    """*6'2"*: feet before a number that is glued to the mark, inches behind such a number."""
    readings = language.units.ambiguous[tokens.words[index]]
    if not tokens.glued[index]:
        return None
    if _is_side(tokens, index, language):
        return UnitWords(canonical_unit(readings[0], language), index + 1)
    if readings[0] == "foot":
        after = tokens.words[index + 1]
        fits = tokens.glued[index + 1] and after[:1].isdecimal()
    else:
        before = language.units.ambiguous.get(tokens.words[index - 2], ())
        fits = tokens.glued[index - 1] and before[:1] == ("foot",)
    return UnitWords(canonical_unit(readings[0], language), index + 1) if fits else None


def _is_side(tokens: Tokens, index: int, language: Language) -> bool:
    """Whether the mark stands behind a side of something, and closes no quotation: *8' x 4'*, *a 27" screen*."""
    after, dimensions, mark = tokens.lower[index + 1], language.joints.dimensions, tokens.words[index]
    if after in dimensions or (tokens.lower[index - 2] in dimensions and tokens.words[index - 3] == mark):
        return True
    if not after[:1].isalpha() or tokens.glued[index + 1]:
        return False
    if mark not in _INCHES:
        return _is_height(tokens, index, language)
    return _QUOTES.isdisjoint(tokens.words[max(0, index - _QUOTED) : index])


def _is_height(tokens: Tokens, index: int, language: Language) -> bool:
    """*75' high*, *a 75' tree*: whether the mark of feet stands before a side, or in a phrase that an article opens."""
    before = tokens.words[max(0, index - _QUOTED) : index]
    if tokens.words[index] in before or not _QUOTES.isdisjoint(before):
        return False
    if tokens.lower[index + 1] in language.traps.scores:
        return False  # a 75' goal
    articled = tokens.lower[index - 2] in language.numbers.articles
    return articled or tokens.lower[index + 1] in language.joints.extents


def _pounds(tokens: Tokens, index: int, language: Language, *, big: bool) -> UnitWords:
    """*pounds* is money among millions and prices, a weight among scales and *of* something."""
    weight = UnitWords(canonical_unit("pound", language), index + 1, rule="unit by context")
    money = UnitWords(currency("GBP"), index + 1, rule="currency by context")
    units = language.units
    if big:
        return weight if _is_of_goods(tokens, index + 1, language) else money
    if tokens.lower[index + 1] in units.weights:
        return weight
    near = frozenset(nearby(tokens, index))
    heavy = (units.weights & near) - language.joints.of
    return money if units.money & near and not heavy else weight


def _is_of_goods(tokens: Tokens, index: int, language: Language) -> bool:
    """*84 million pounds of lobster*, but not *of investment*, nor where anything is paid."""
    if tokens.lower[index] not in language.joints.of:
        return False
    near = language.units.money.intersection(nearby(tokens, index))
    return near <= language.numbers.magnitudes.keys()


def _degrees(tokens: Tokens, index: int, language: Language) -> UnitWords | None:
    """*degrees* are of temperature unless they turn or lie north; of Celsius unless Fahrenheit is near."""
    if tokens.words[index][0].isalpha() and (
        _is_diploma(tokens, index + 1, language) or _describes(tokens, index, language)
    ):
        return None
    return UnitWords(degrees(tokens, index, language), index + 1, rule="unit by context")


def degrees(tokens: Tokens, index: int, language: Language) -> Unit:
    """The degrees that are meant at the index, by the words near and the places of the sentence."""
    if _is_angle(tokens, index, language):
        return canonical_unit("degree", language)
    return warmth(tokens, index, language)


def _is_angle(tokens: Tokens, index: int, language: Language) -> bool:
    """Whether something turns, or lies north; not *turn the oven to 180 degrees*, *30 degrees in the north*."""
    near, angles, heat = nearby(tokens, index), language.units.angles, language.temperatures
    if tokens.lower[index + 1] in language.times.comparisons and tokens.lower[index + 1] in heat.weather:
        return False  # the south will be four degrees warmer
    if angles.isdisjoint(near) or not (heat.devices.isdisjoint(near) and heat.cooking.isdisjoint(near)):
        return False
    compass = heat.compass.intersection(near)
    if not compass or not angles.isdisjoint(set(near) - compass) or tokens.lower[index - 3] in heat.lying:
        return True
    return not any(
        tokens.lower[place] in compass and tokens.lower[place - 2] in heat.inside
        for place in range(index + 1, index + _NEAR_COMPASS)
    )


def warmth(tokens: Tokens, index: int, language: Language) -> Unit:
    """The degrees of temperature that are meant at the index."""
    near = frozenset(nearby(tokens, index))
    number = tokens.words[index - 1 - (tokens.words[index - 1] in LINKS)]
    fahrenheit = (
        near & language.units.fahrenheit
        or _is_beyond_air(number, near, language)
        or (not near & language.units.celsius and _is_in_fahrenheit(tokens, index, language))
    )
    return canonical_unit("degree_Fahrenheit" if fahrenheit else "degree_Celsius", language)


def _is_in_fahrenheit(tokens: Tokens, index: int, language: Language) -> bool:
    """Whether a place where degrees are of Fahrenheit is named around the index."""
    places, first = language.temperatures.fahrenheit_places, max(0, index - _NEAR_PLACE)
    near = tokens.words[first : index + _NEAR_PLACE]
    return not places.keys().isdisjoint(near) and any(
        matched(near, place, places) for place in range(len(near))
    )


def _is_beyond_air(number: str, near: frozenset[str], language: Language) -> bool:
    """Whether so many degrees are of Fahrenheit since no air and no oven is so hot in Celsius."""
    number = number.partition(".")[0]
    if not number.isdecimal() or len(number) > _LONGEST_HEAT:
        return False
    if near & language.temperatures.cooking or near & language.temperatures.devices:
        return int(number) > HOTTEST_OVEN
    if near & language.temperatures.frying and HOTTEST_OVEN < int(number) < _HOTTEST_PAN:
        return True  # cook at 350 degrees
    return HOTTEST_AIR < int(number) < _BEYOND_AIR and not near & language.temperatures.heated


def _describes(tokens: Tokens, index: int, language: Language) -> bool:
    """*12 degree courses*: the singular before a plural, which is counted; not *30 degree temperatures*."""
    after = tokens.lower[index + 1]
    if is_plural(tokens.lower[index], language.nouns) or tokens.words[index - 1] in LINKS:
        return False
    known = after in language.units.temperatures or after in language.units.angles
    return is_plural(after, language.nouns) and not known and after not in language.grammar.closed


def _is_diploma(tokens: Tokens, index: int, language: Language) -> bool:
    """*degrees in law*: a preposition and a plain noun, neither a place nor a time."""
    after, grammar = tokens.lower[index + 1], language.grammar
    if matched(tokens.lower, index, language.joints.below_zero) is not None:
        return False
    return (
        tokens.lower[index] in grammar.prepositions
        and after not in language.temperatures.weather
        and after[:1].isalpha()
        and after == tokens.words[index + 1]
        and after not in grammar.closed
    )
