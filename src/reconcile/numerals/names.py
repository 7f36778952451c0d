"""Traps of names: products, roads, laws, indices, addresses, lists and notes."""

from reconcile.language.inflection import is_plural
from reconcile.language.language import Language, matched
from reconcile.numerals.hung import is_age_group, is_aged_sex, is_side
from reconcile.numerals.placed import HYPHENS, LONGEST_LABEL, Placed, is_label, touched
from reconcile.numerals.surroundings import is_kelvin, is_unit
from reconcile.numerals.tens import is_tens
from reconcile.text.tokens import Tokens

_MOST_IN_NAME = 10_000
_MOST_IN_LIST = 99
_MOST_OF_PLURAL_NAME = 60
_LONGEST_ACRONYM, _SHORTEST_ACRONYM = 5, 2
_LONGEST_ADDRESS = 4
_LONGEST_NAME = 6
_STATE, _DIGITS_OF_POSTCODE = 2, 5
STOPS = frozenset(".:?!")
SIGNS = frozenset(("#", "№", "§"))
_OPENERS = frozenset("([“\"‘'")
_BRACKETS = frozenset("([")
CLOSERS = frozenset(")]")


def glued_name(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*4x4*, *3D*, *747s*, *5G*, *the 100m final*: what hangs on the digits is neither a unit nor a magnitude."""
    end = placed.end
    after = tokens.words[end]
    if not tokens.glued[end] or placed.rule != "digits":
        return False
    if not after[:1].isalpha():
        return after in language.numbers.plural_endings  # the 308's engine
    if after in language.numbers.name_endings:
        return True
    if after in language.numbers.plural_endings:
        value = placed.numeral.value
        named = value >= _MOST_OF_PLURAL_NAME and value == value.to_integral_value()
        return named and not is_age_group(tokens, placed, language) and not is_tens(tokens, placed, language)
    if after.lower() in language.times.multiples:
        joined = tokens.glued[end + 1] and tokens.words[end + 1][:1].isalnum()
        return joined and not is_side(tokens, placed, language)
    if is_aged_sex(tokens, placed, language):
        return False
    if _is_known(tokens, end, language):
        return tokens.lower[end + 1] in language.traps.races
    return len(after) <= 2 or any(map(str.isdecimal, after))  # noqa: PLR2004 - longer is a missing space


def _is_known(tokens: Tokens, index: int, language: Language) -> bool:
    """Whether a unit, a magnitude or money hangs on the digits."""
    word, units = tokens.words[index], language.units
    if word in units.ambiguous:
        return word not in units.never or is_kelvin(tokens, index, language)
    return is_unit(tokens, index, language) or word in language.money.codes or word in language.money.signs


def serial(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*01632 960145*, *21-087*, *FC 08*, *form 10-q*: digits that begin with a nought or go on with a letter."""
    first, end = placed.first, placed.end
    word, before = tokens.words[first], tokens.words[first - 1]
    if (word[0] == "0" or before[:1] == "0") and (_is_serial(word) or _is_serial(before)):
        return True
    letter = tokens.words[end + 1]
    if tokens.words[end] not in HYPHENS or not (tokens.glued[end] and tokens.glued[end + 1]):
        return False
    return len(letter) == 1 and letter.isalpha() and letter not in language.units.ambiguous


def _is_serial(word: str) -> bool:
    return len(word) > 1 and word[0] == "0" and word[1].isdecimal()


def named(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*Challenger 2 tanks*, *Windows 10*: a capitalised name before a small number that counts nothing."""
    index = placed.first - 1
    name, value = tokens.words[index], placed.numeral.value
    if not name[:1].isupper() or value >= _MOST_IN_NAME:
        return False
    if not _can_be_name(tokens, index, language) or is_unit(tokens, placed.end, language):
        return False
    if value % 1:
        return name.isupper() and len(name) > 1
    after = tokens.lower[placed.end]
    return not is_plural(after, language.nouns) or _counted_before(tokens, index, language)


def _can_be_name(tokens: Tokens, index: int, language: Language) -> bool:
    """Whether a capitalised word is a name of a thing, and not a verb of a headline or the first word."""
    word, name, calendar = tokens.lower[index], tokens.words[index], language.calendar
    if word in language.grammar.closed or word in calendar.weekdays or word in calendar.months:
        return False
    if word in language.verbs.forms or _is_place(tokens, index, language):
        return False
    if name.isupper() and len(name) > _LONGEST_ACRONYM:
        return False
    if index == 0 and name.isupper() and len(name) > _SHORTEST_ACRONYM:
        return True  # ISO 9001 certified
    return (
        index > 0
        and tokens.words[index - 1] not in STOPS
        and not (index == 1 and tokens.words[0] in _OPENERS)
    )


def _is_place(tokens: Tokens, index: int, language: Language) -> bool:
    """Whether the word by itself is a country, a body or a people: *Ukraine 40*."""
    return (
        matched(tokens.words, index, language.places.names) is not None
        or matched(tokens.words, index, language.places.peoples) is not None
    )


def _counted_before(tokens: Tokens, index: int, language: Language) -> bool:
    """Whether the name is itself counted or determined: *14 Challenger 2 tanks*, *a Falcon 9 rocket*."""
    first = index
    while index > 0 and first - index < _LONGEST_NAME and tokens.words[index][0].isupper():
        index -= 1
    word = tokens.lower[index]
    return word in language.grammar.determiners or word[0].isdecimal() or word in language.numbers.cardinals


def named_in_words(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*World War Two*, *the Five Star movement*: a capitalised number word inside a capitalised name."""
    index = placed.first - 1
    if placed.end != placed.first + 1 or not tokens.words[placed.first][:1].isupper():
        return False
    after = placed.end + (tokens.words[placed.end] in HYPHENS)
    if tokens.lower[index] in language.grammar.determiners and not tokens.words[placed.first].isupper():
        return tokens.words[after][:1].isupper()
    if not tokens.words[index][:1].isupper() or tokens.words[index].isupper():
        return index > 0 and not tokens.words[placed.first].isupper() and tokens.words[after][:1].isupper()
    if index > 0 and tokens.lower[index] in language.grammar.closed and tokens.words[index - 1][:1].isupper():
        return True
    return tokens.lower[index] not in language.grammar.closed and not (
        is_plural(tokens.lower[placed.end], language.nouns) or is_unit(tokens, placed.end, language)
    )


def hyphened_name(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*covid-19*, *under-21s*; but *mid-30s*, *magnitude-6.8*, *9-by-13*, *5-foot-11*."""
    first = placed.first
    if tokens.words[first - 1] not in HYPHENS or not tokens.glued[first] or first < 2:  # noqa: PLR2004 - a name, a hyphen
        return False
    name = tokens.words[first - 2]
    if tokens.glued[placed.end] and tokens.lower[placed.end] in language.numbers.plural_endings:
        return not is_age_group(tokens, placed, language) and not is_tens(tokens, placed, language)
    if not tokens.glued[first - 1] or not name[0].isalpha():
        return False
    if name[-1].isupper():
        return True
    counts = (
        name in language.grammar.closed or name in language.numbers.starts or name in language.traps.prefixes
    )
    return not counts and is_label(tokens, placed) and not _goes_on(tokens, first - 2, language)


def _goes_on(tokens: Tokens, index: int, language: Language) -> bool:
    """Whether the word between two hyphens is a unit behind another number: *5-foot-11*."""
    joined = index > 1 and tokens.words[index - 1] in HYPHENS and tokens.words[index - 2][-1:].isdecimal()
    return joined and is_unit(tokens, index, language)


def instance(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*a 3 Series*, *a 205 in the rain*: an article, digits, and nothing that is counted."""
    if tokens.lower[placed.first - 1] not in language.traps.instance_articles or not is_label(tokens, placed):
        return False
    after = tokens.words[placed.end]
    if after[:1].isupper():
        measured = (
            after in language.units.glued_only and tokens.words[placed.end + 1].islower()
        )  # a 60 W bulb
        return not measured and not is_unit(tokens, placed.end, language) and not tokens.glued[placed.end]
    return not after or after in STOPS or after == "," or after in language.grammar.closed


def race(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*he runs the 10K every year*: a run by its length."""
    before, after = tokens.lower[placed.first - 1], tokens.lower[placed.end]
    traps = language.traps
    if (
        tokens.words[placed.first] not in traps.race_lengths
        or tokens.lower[placed.end - 1] not in traps.race_marks
    ):
        return False
    if before not in language.grammar.determiners:
        return False
    return not after[:1].isalpha() or after in language.grammar.closed or after in language.traps.races


def dialled(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*call 80123*, *text STOP to 80123*."""
    first, word = placed.first, tokens.words[placed.first]
    if not word.isdecimal() or len(word) < LONGEST_LABEL:
        return False
    index = first - 3 if tokens.lower[first - 1] in language.joints.range_to else first - 1
    if tokens.lower[index] not in language.traps.dialled:
        return False
    after = tokens.lower[placed.end]
    return not after[:1].isalpha() or after in language.grammar.closed


def address(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*10 Downing Street*, *calle Mayor, 14*."""
    index = placed.end
    if language.traps.streets_before and _after_street(tokens, placed, language):
        return True
    if not tokens.words[index][:1].isupper() or tokens.words[placed.first - 1] in language.money.before:
        return False
    if tokens.lower[index] in language.traps.streets_between:
        return tokens.words[index + 1][:1].isupper()
    for place in range(index + 1, index + _LONGEST_ADDRESS):
        if not tokens.words[place][:1].isupper():
            return False
        if tokens.lower[place] in language.traps.streets:
            return True
    return False


def _after_street(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """Whether a street and its name stand before the number, with a comma or without."""
    index = placed.first - 1
    index -= tokens.words[index] == ","
    first = max(0, index - _LONGEST_ADDRESS)
    while index > first and (
        tokens.words[index][:1].isupper() or tokens.lower[index] in language.grammar.closed
    ):
        index -= 1
    return tokens.lower[index] in language.traps.streets_before and index < placed.first - 1


def listed(tokens: Tokens, placed: Placed, _language: Language) -> bool:
    """*1. Open the box*, *(2)*, *3)*: the number of an item, at the start."""
    first, end = placed.first, placed.end
    if first > 1 or placed.numeral.value > _MOST_IN_LIST:
        return False
    opened = first == 1 and tokens.words[0] in _BRACKETS
    if first == 1 and not opened:
        return False
    after = tokens.words[end]
    closed = after in CLOSERS or (after == "." and not opened)
    return closed and tokens.glued[end] and tokens.count > end + 1


def bracketed(tokens: Tokens, placed: Placed, _language: Language) -> bool:
    """*[12]*: the number of a note."""
    enclosed = tokens.words[placed.first - 1] == "[" and tokens.words[placed.end] == "]"
    return enclosed and touched(tokens, placed)


def postcode(tokens: Tokens, placed: Placed, _language: Language) -> bool:
    """*NY 10001*."""
    before, word = tokens.words[placed.first - 1], tokens.words[placed.first]
    return (
        len(word) == _DIGITS_OF_POSTCODE
        and word.isdecimal()
        and len(before) == _STATE
        and before.isupper()
        and before.isalpha()
    )
