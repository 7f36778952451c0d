"""What hangs on a number: sides of a thing, groups by their age, ages with a letter for the sex."""

from reconcile.language.language import Language, matched
from reconcile.numerals.placed import HYPHENS, LONGEST_LABEL, Placed
from reconcile.text.tokens import Tokens

_RELAY = "4"
_OLDEST_OF_TEAM, _NEAR = 24, 8
_HOURS_OF_FACE, _OLDEST = 12, 100
_BRACKETS, _CLOSERS = frozenset("(["), frozenset(")]")


def crossed(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """The second number of *4x4* and *4x100m*; not that of *9x13-inch*, which is a side."""
    if tokens.lower[placed.first - 1] not in language.joints.dimensions or not tokens.glued[placed.first]:
        return False
    return tokens.words[placed.first - 2][-1:].isdecimal() and not is_side(tokens, placed, language)


def is_side(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """Whether numbers that are glued to an *x* are sides of something: a length stands behind the last, and none is a relay."""
    first, last, crosses = placed.first, placed.first, language.joints.dimensions
    while tokens.lower[first - 1] in crosses and tokens.words[first - 2].isdecimal() and first > 1:
        first -= 2
    while tokens.lower[last + 1] in crosses and tokens.words[last + 2][:1].isdecimal():
        last += 2
    index = last + 1
    index += tokens.words[index] in HYPHENS
    if last == first or not _is_length(tokens, index, language):
        return False
    relay = tokens.words[first] == _RELAY and len(tokens.words[last]) >= LONGEST_LABEL
    return not relay


def _is_length(tokens: Tokens, index: int, language: Language) -> bool:
    """Whether a unit of length begins at the index."""
    units = language.units
    found = matched(tokens.words, index, units.signs) or matched(tokens.lower, index, units.words)
    readings = units.ambiguous.get(tokens.words[index], ()) if found is None else (found[0],)
    return any(units.atoms.get(name) == "length" for name in readings)


def is_age_group(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*free for under-16s*, *the over-65s*, *the over 65s*, and not a team: *the under-21s lost*, *England Under-21s*."""
    first, end = placed.first, placed.end
    if not has_age_prefix(tokens, first, language):
        return False
    if tokens.lower[end] not in language.numbers.plural_endings or not tokens.glued[end]:
        return False
    near = tokens.lower[max(0, first - _NEAR) : end + _NEAR]
    return placed.numeral.value >= _OLDEST_OF_TEAM or language.traps.scores.isdisjoint(near)


def has_age_prefix(tokens: Tokens, first: int, language: Language) -> bool:
    """Whether *under-* or *over-* stands before the index; without its hyphen, only where it begins a noun phrase."""
    index = first - 1 - (tokens.words[first - 1] in HYPHENS)
    word = tokens.lower[index] if index == 0 else tokens.words[index]
    if word not in language.traps.age_groups:
        return False
    before, determiners = tokens.lower[index - 1], language.grammar.determiners
    return index < first - 1 or index == 0 or before in determiners or before in language.joints.aged_people


def is_aged_sex(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*my boyfriend (31M)*, *I (28F)*, *I'm 24F*: an age and a letter for the sex."""
    first, end = placed.first, placed.end
    if tokens.lower[end] not in language.joints.sexes or not 1 < placed.numeral.value < _OLDEST:
        return False
    if tokens.words[first - 1] in _BRACKETS and tokens.words[end + 1] in _CLOSERS:
        return tokens.lower[first - 2] in language.joints.told_apart
    if placed.numeral.value <= _HOURS_OF_FACE:
        return False
    if first == 0:
        return tokens.lower[end + 1] in language.joints.told_here  # 40M here
    before = first - 1 - (tokens.lower[first - 1] in language.numbers.articles)  # I'm a 24F
    return tokens.lower[before] in language.joints.told_apart and not tokens.glued[first]
