"""Traps of names: products, roads, laws, indices, addresses, lists and notes."""

from reconcile.language.inflection import is_plural
from reconcile.language.language import Language
from reconcile.numerals.numeral import Form
from reconcile.numerals.placed import HYPHENS, Placed
from reconcile.numerals.surroundings import is_unit
from reconcile.text.tokens import Tokens

_MOST_IN_NAME = 10_000
_MOST_IN_LIST = 99
_MOST_OF_PLURAL_NAME = 60
_LONGEST_ACRONYM = 5
_LONGEST_ADDRESS = 4
_LONGEST_NAME = 6
_STATE, _DIGITS_OF_POSTCODE = 2, 5
_STOPS = frozenset(".:?!")
_SIGNS = frozenset(("#", "№", "§"))
_OPENERS = frozenset("([“\"‘'")
_BRACKETS = frozenset("([")
_CLOSERS = frozenset(")]")


def glued_name(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*4x4*, *3D*, *747s*, *5G*: what hangs on the digits is neither a unit nor a magnitude."""
    end = placed.end
    after = tokens.words[end]
    if not tokens.glued[end] or not after[:1].isalpha() or placed.rule != "digits":
        return False
    if after in language.numbers.plural_endings:
        return placed.numeral.value % 1 == 0 and placed.numeral.value >= _MOST_OF_PLURAL_NAME
    if after.lower() in language.times.multiples:
        return tokens.glued[end + 1] and tokens.words[end + 1][:1].isalnum()
    if _is_known(tokens, end, language):
        return False
    return len(after) <= 2 or any(map(str.isdecimal, after))  # noqa: PLR2004 - longer is a missing space


def _is_known(tokens: Tokens, index: int, language: Language) -> bool:
    """Whether a unit, a magnitude or money hangs on the digits."""
    word, units = tokens.words[index], language.units
    if word in units.ambiguous:
        return word not in units.never
    return is_unit(tokens, index, language) or word in language.money.codes or word in language.money.signs


def designated(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*Section 4*, *Route 66*, *No. 10*, *phase 3 trials*; not *gave the army 30 tanks*."""
    index, traps = placed.first - 1, language.traps
    dotted = tokens.words[index] in _STOPS and tokens.glued[index]
    index -= dotted
    before = tokens.lower[index]
    if before in _SIGNS:
        return True
    if before not in traps.designators or is_unit(tokens, placed.end, language):
        return False
    if dotted:
        return before in language.abbreviations
    if before in traps.sure_designators:
        return before not in language.grammar.closed or tokens.words[index] != before
    if tokens.words[index] != before:
        return True
    return before not in traps.loose_designators and not is_plural(tokens.lower[placed.end], language.nouns)


def named(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*Challenger 2 tanks*, *Windows 10*: a capitalised name before a small number that counts nothing."""
    index = placed.first - 1
    name, value = tokens.words[index], placed.numeral.value
    if not name[:1].isupper() or value >= _MOST_IN_NAME or placed.end != placed.first + 1:
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
    if word in language.verbs.forms or name in language.places.names or name in language.places.peoples:
        return False
    if name.isupper() and len(name) > _LONGEST_ACRONYM:
        return False
    return index > 0 and tokens.words[index - 1] not in _STOPS and not (index == 1 and tokens.words[0] in _OPENERS)


def _counted_before(tokens: Tokens, index: int, language: Language) -> bool:
    """Whether the name is itself counted or determined: *14 Challenger 2 tanks*, *a Falcon 9 rocket*."""
    first = index
    while index > 0 and first - index < _LONGEST_NAME and tokens.words[index][0].isupper():
        index -= 1
    word = tokens.lower[index]
    return word in language.grammar.determiners or word[0].isdecimal() or word in language.numbers.cardinals


def named_in_words(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*World War Two*, *Phase One*: a capitalised number word behind a capitalised name."""
    index = placed.first - 1
    if placed.end != placed.first + 1 or not tokens.words[placed.first][:1].isupper():
        return False
    if not tokens.words[index][:1].isupper() or tokens.words[index].isupper():
        return False
    return tokens.lower[index] not in language.grammar.closed and not (
        is_plural(tokens.lower[placed.end], language.nouns) or is_unit(tokens, placed.end, language)
    )


def hyphened_name(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """The number of *COVID -19* where name and number came apart, and *under-21s*."""
    first = placed.first
    if tokens.words[first - 1] not in HYPHENS or not tokens.glued[first] or first < 2:  # noqa: PLR2004 - a name, a hyphen
        return False
    name = tokens.words[first - 2]
    if tokens.glued[placed.end] and tokens.lower[placed.end] in language.numbers.plural_endings:
        return True
    return tokens.glued[first - 1] and name[0].isalpha() and name[-1].isupper()


def address(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*10 Downing Street*."""
    index = placed.end
    if placed.end != placed.first + 1 or not tokens.words[index][:1].isupper():
        return False
    for place in range(index + 1, index + _LONGEST_ADDRESS):
        if not tokens.words[place][:1].isupper():
            return False
        if tokens.lower[place] in language.traps.streets:
            return True
    return False


def listed(tokens: Tokens, placed: Placed, _language: Language) -> bool:
    """*1. Open the box*, *(2)*, *3)*: the number of an item, at the start."""
    first, end = placed.first, placed.end
    if first > 1 or end != first + 1 or placed.numeral.value > _MOST_IN_LIST or placed.numeral.value % 1:
        return False
    opened = first == 1 and tokens.words[0] in _BRACKETS
    if first == 1 and not opened:
        return False
    after = tokens.words[end]
    closed = after in _CLOSERS or (after == "." and not opened)
    return closed and tokens.glued[end] and tokens.count > end + 1


def bracketed(tokens: Tokens, placed: Placed, _language: Language) -> bool:
    """*[12]*: the number of a note."""
    return tokens.words[placed.first - 1] == "[" and tokens.words[placed.end] == "]"


def postcode(tokens: Tokens, placed: Placed, _language: Language) -> bool:
    """*NY 10001*."""
    before, word = tokens.words[placed.first - 1], tokens.words[placed.first]
    return (
        len(word) == _DIGITS_OF_POSTCODE
        and word.isdecimal()
        and len(before) == _STATE
        and before.isupper()
        and before.isalpha()
        and placed.numeral.form is Form.DIGITS
    )
