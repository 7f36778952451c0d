"""What a figure is a rate over: *a day*, *per crate*, */hour*, *daily*."""

from functools import lru_cache

import regex

from reconcile.figures.context import HYPHENS, nearby
from reconcile.figures.money import currency
from reconcile.figures.unit import COUNT, NUMBER, SHARE, Atom, Unit, counted, product
from reconcile.language.inflection import is_plural, singular
from reconcile.language.language import Language, matched
from reconcile.text.tokens import Tokens

_FACTOR = regex.compile(r"([*/]?)(\p{L}\w*+)(?:\*\*(\d))?")
_LONGEST_MATERIAL = 3
_STROKE = "/"
_SOLD_BY_ONE = ("currency", "mass", "length**3", "energy", "power", "count")


@lru_cache(maxsize=4096)
def canonical_unit(name: str, language: Language) -> Unit:
    """The unit of a canonical name of the lexicon, as *kilometer/hour* or *meter**2*."""
    result = Unit()
    for sign, atom, power in _FACTOR.findall(name):
        sized = Unit(((_atom(atom, language), (-1 if sign == _STROKE else 1) * int(power or 1)),))
        result = product(result, sized)
    return result


def _atom(name: str, language: Language) -> Atom:
    """The unit of one name, with the definition that a plugin has given of it."""
    units, dimension = language.units, language.units.atoms.get(name, COUNT)
    if name not in units.definitions:
        return Atom(name, dimension)
    times, of = units.definitions[name]
    return Atom(name, dimension, (times, canonical_unit(of, language)))


@lru_cache(maxsize=4096)
def over(of: Unit, below: Unit) -> Unit:
    """The unit per another, worked out once."""
    return of.over(below)


def read_rate(tokens: Tokens, index: int, language: Language, of: Unit) -> tuple[Unit, int] | None:
    """What a unit before the index is a rate over, and where the words end: *a year*, *per crate*, */day*."""
    word = tokens.lower[index]
    if word in HYPHENS:
        return _hyphened_rate(tokens, index, language)
    if word in language.times.rates:
        times = matched(tokens.lower, index, language.times.rates)
        if times is not None and _is_counted_back(tokens, times[1], language):
            return None
        if times is not None and _may_be_rate(index, times[1], of):
            return canonical_unit(times[0], language), times[1]
    joints = language.joints
    if word in joints.per:
        if word == _STROKE and not (tokens.glued[index] and tokens.glued[index + 1]):
            return None
        return _over_unit(tokens, index + 1, language, of) or _over_noun(tokens, index + 1, language)
    if word in joints.each and of.dimension.startswith(_SOLD_BY_ONE):
        unit = _over_unit(tokens, index + 1, language, of)
        if unit is not None:
            return None if unit[0] == of else unit
        return _over_one(tokens, index + 1, language) if _sells(tokens, index, of, language) else None
    return None


def _hyphened_rate(tokens: Tokens, index: int, language: Language) -> tuple[Unit, int] | None:
    """*a $3-a-barrel rise*, *a 12-a-day habit*."""
    one, unit = tokens.lower[index + 1], index + 3
    if one not in language.joints.each or tokens.words[index + 2] not in HYPHENS:
        return None
    return _over_unit(tokens, unit, language, NUMBER) if all(tokens.glued[index:unit]) else None


def _is_counted_back(tokens: Tokens, index: int, language: Language) -> bool:
    """Whether the words behind a stretch of time make it a time: *a year ago*, *a year and a half ago*."""
    joiners = language.numbers.joiners
    if joiners.get(tokens.lower[index]) == "and" and tokens.lower[index + 1] in language.numbers.articles:
        index += 3
    return tokens.lower[index] in language.times.counted_back


def _sells(tokens: Tokens, index: int, of: Unit, language: Language) -> bool:
    """Whether *a* and a noun behind a unit name what it is a rate over: money always, *a head* always."""
    if tokens.lower[index] not in language.numbers.articles:
        return False
    return of.dimension != COUNT or tokens.lower[index + 1] in language.joints.per_person


def _may_be_rate(index: int, end: int, of: Unit) -> bool:
    """Whether the words say a rate: one word alone, *daily*, does so behind a count, not behind a share."""
    return end > index + 1 or not (of.factors and of.factors[0][0].dimension == SHARE)


def _over_unit(tokens: Tokens, index: int, language: Language, of: Unit) -> tuple[Unit, int] | None:
    below = matched(tokens.words, index, language.units.signs) or matched(
        tokens.lower, index, language.units.words
    )
    if below is not None:
        return canonical_unit(below[0], language), below[1]
    name = matched(tokens.lower, index, language.money.names)
    if name is not None and not _is_weighed(tokens, index, language, of):
        return currency(name[0]), name[1]
    readings = language.units.ambiguous.get(tokens.words[index], ())
    reading = next((name for name in readings if name in language.units.atoms), None)
    if reading is None or tokens.words[index] in language.units.never:
        return None
    return canonical_unit(reading, language), index + 1


def _is_weighed(tokens: Tokens, index: int, language: Language, of: Unit) -> bool:
    """Whether the pound that money is paid for is one of goods, and no currency: *$6.12 a pound*."""
    if not of.dimension.startswith("currency") or tokens.words[index] not in language.units.ambiguous:
        return False
    return language.units.exchange.isdisjoint(nearby(tokens, index))


def _over_noun(tokens: Tokens, index: int, language: Language) -> tuple[Unit, int] | None:
    """*per crate*, *per capita*."""
    word = tokens.lower[index]
    if word in language.joints.per_person:
        return counted("person"), index + 1
    if not language.grammar.is_open(word):
        return None
    return counted(singular(word, language.nouns)), index + 1


def _over_one(tokens: Tokens, index: int, language: Language) -> tuple[Unit, int] | None:
    """*a crate* behind money: one of something, named in the singular and in small letters."""
    if tokens.lower[index] in language.joints.per_person:
        return counted("person"), index + 1
    if is_plural(tokens.lower[index], language.nouns) or tokens.words[index][:1].isupper():
        return None
    return _over_noun(tokens, index, language)


def past_material(tokens: Tokens, index: int, language: Language) -> int:
    """The index past *of oil*, *of crude oil*, where *of* stands: what a unit is of, when a rate may follow."""
    end = index + 1
    while end <= index + _LONGEST_MATERIAL and language.grammar.is_open(tokens.lower[end]):
        end += 1
    return end
