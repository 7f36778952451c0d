"""Traps of designations: *Section 4*, *Route 66*, *No. 10*, *in week 16*."""

from reconcile.language.inflection import is_plural, singular
from reconcile.language.language import Language, matched_before
from reconcile.numerals.names import SIGNS, STOPS
from reconcile.numerals.placed import HYPHENS, Placed, is_label
from reconcile.numerals.surroundings import is_unit
from reconcile.text.tokens import Tokens

_DEGREE, _NEAR = "degree", 12


def designated(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*Section 4*, *Route 66*, *No. 10*, *phase 3 trials*; not *gave the army 30 tanks*."""
    index, traps = placed.first - 1, language.traps
    if _follows_plural(tokens, placed, index, language) or _joined(tokens, placed, language):
        return True
    if tokens.words[index] in HYPHENS and tokens.words[index - 1].isdecimal():
        index -= 2  # pages 12-15
    dotted = tokens.words[index] in STOPS and tokens.glued[index]
    index -= dotted
    before = tokens.lower[index]
    if before in SIGNS:
        return True
    if before not in traps.designators or is_unit(tokens, placed.end, language):
        return False
    if _is_warm(tokens, placed.end, language):
        return False
    if before in language.joints.ages and _is_verb(tokens, index, language):
        return False  # she will turn 50
    if dotted:
        return before in language.abbreviations
    return _designates(tokens, index, placed, language)


def _is_warm(tokens: Tokens, index: int, language: Language) -> bool:
    """*keep the room 20 degrees*, *track 50C* among words of heat: whether degrees stand at the index."""
    readings = language.units.ambiguous.get(tokens.words[index], ())
    if _DEGREE in readings:
        return True
    warm = any(reading.startswith(_DEGREE) for reading in readings)
    return warm and not language.units.temperatures.isdisjoint(tokens.lower[max(0, index - _NEAR) : index])


def _designates(tokens: Tokens, index: int, placed: Placed, language: Language) -> bool:
    """Whether the designator at the index designates: by itself, as a name, or where nothing is counted."""
    traps, before = language.traps, tokens.lower[index]
    if before in traps.sure_designators:
        if before not in language.grammar.closed or tokens.words[index] != before:
            return True
        return tokens.lower[index - 1] in traps.places  # at no 27
    if tokens.words[index] != before:
        return True
    if before in traps.loose_designators:
        return before in traps.free_designators and _counts_nothing(tokens, placed, language)
    return not is_plural(tokens.lower[placed.end], language.nouns)


def _follows_plural(tokens: Tokens, placed: Placed, index: int, language: Language) -> bool:
    """*Wards 3 and 8*: either of two that a plural in front designates."""
    joints = language.joints.range_and | language.joints.range_to
    if tokens.lower[index] in joints and tokens.words[index - 1].isdecimal():
        index -= 2
    name = tokens.lower[index]
    if (
        not is_plural(name, language.nouns)
        or singular(name, language.nouns) not in language.traps.designators
    ):
        return False
    after = placed.end
    spans = tokens.lower[after] in language.joints.range_to and tokens.words[after + 1].isdecimal()
    capital = tokens.words[index] != name or index < placed.first - 1 or spans  # lines 4 to 9
    return (
        capital
        and not is_plural(tokens.lower[after], language.nouns)
        and not is_unit(tokens, after, language)
    )


def _is_verb(tokens: Tokens, index: int, language: Language) -> bool:
    """Whether the word at the index is a verb by the one before it: *will turn*, *to turn*, *they turn*."""
    before, grammar = tokens.lower[index - 1], language.grammar
    if before in grammar.auxiliaries or before in grammar.pronouns or before in language.joints.range_to:
        return True
    return is_plural(before, language.nouns)


def _joined(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*a top-five finish*: a hyphen stands between, and no plural and no unit behind the number."""
    index, end = placed.first - 1, placed.end
    if tokens.words[index] not in HYPHENS or not tokens.glued[index]:
        return False
    if tokens.lower[index - 1] not in language.traps.loose_designators:
        return False
    return not is_plural(tokens.lower[end], language.nouns) and not is_unit(tokens, end, language)


def _counts_nothing(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """Whether a number of few digits stands before nothing that it could count or be the subject of."""
    after, grammar = tokens.lower[placed.end], language.grammar
    opens = after[:1].isalpha() and after not in grammar.closed
    free = not opens and after not in grammar.auxiliaries and not is_unit(tokens, placed.end, language)
    return free and is_label(tokens, placed)


def numbered(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*in theatre 3 on Monday*, *in week 16*: a singular after a preposition, a number that counts nothing."""
    index, lower, grammar = placed.first - 1, tokens.lower, language.grammar
    noun, before = lower[index], lower[index - 1]
    if not noun.isalpha() or before not in language.traps.places:
        return False
    if noun in grammar.closed or noun in language.verbs.forms or is_plural(noun, language.nouns):
        return False
    if noun in language.numbers.joiners or noun in language.numbers.cardinals:
        return False  # at minus 20, one in five 15-year-olds
    if noun in language.joints.age_nouns or _belongs_to_hedge(tokens, placed, language):
        return False
    return _counts_nothing(tokens, placed, language)


def _belongs_to_hedge(tokens: Tokens, placed: Placed, language: Language) -> bool:
    hedges = language.hedges
    return any(
        matched_before(tokens.lower, placed.first, table) is not None
        for table in (hedges.before, hedges.transparent)
    )
