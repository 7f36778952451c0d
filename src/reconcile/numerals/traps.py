"""Numbers that are not figures: years, dates, times of day, ordinals, names, lists, scores.

A trap is a name and a question about one numeral among its tokens. The first that answers yes refuses
the numeral, and its name is what ``--trace`` shows. What only looks like a number (dates in digits,
versions, telephone numbers, F-16) was kept whole by the tokens and is never read at all.
"""

from collections.abc import Callable

from reconcile.language.words import Language
from reconcile.numerals import dates, idioms, names
from reconcile.numerals.numeral import Form
from reconcile.numerals.placed import Placed
from reconcile.numerals.surroundings import is_unit, money_sign
from reconcile.text.tokens import Tokens

Trap = Callable[[Tokens, Placed, Language], bool]

_OF_WORDS: tuple[tuple[str, Trap], ...] = (
    ("idiom", idioms.idiom),
    ("ordinal", idioms.ordinal_word),
    ("pronoun", idioms.pronoun),
    ("pair", idioms.pair),
    ("ordinal", idioms.ordinal_fraction),
    ("mark", idioms.mark),
    ("year in words", dates.year_in_words),
    ("clock time", dates.clock),
    ("name", names.named_in_words),
    ("designation", names.designated),
    ("designation", names.numbered),
)
_OF_DIGITS: tuple[tuple[str, Trap], ...] = (
    ("idiom", idioms.idiom),
    ("ordinal", dates.ordinal),
    ("decade", dates.decade),
    ("clock time", dates.clock),
    ("date", dates.date),
    ("date", dates.date_range),
    ("season", dates.season),
    ("list number", names.listed),
    ("note", names.bracketed),
    ("year", dates.short_year),
    ("name", names.serial),
    ("name", names.glued_name),
    ("name", names.hyphened_name),
    ("designation", names.designated),
    ("address", names.address),
    ("number to dial", names.dialled),
    ("name", names.instance),
    ("postcode", names.postcode),
    ("score", idioms.score),
    ("year", dates.year),
    ("idiom", idioms.slashed),
    ("name", names.named),
    ("designation", names.numbered),
)
# What asks about a sign or a letter that touches the digits need not ask about digits that stand free.
_TOUCHED = (
    dates.ordinal,
    dates.decade,
    dates.season,
    names.listed,
    names.bracketed,
    names.glued_name,
    names.hyphened_name,
    idioms.score,
    idioms.slashed,
)
_OF_FREE_DIGITS = tuple((name, check) for name, check in _OF_DIGITS if check not in _TOUCHED)
_OF_FORMATTED = tuple(
    (name, check)
    for name, check in _OF_DIGITS
    if check
    in (dates.clock, names.serial, names.glued_name, names.hyphened_name, names.designated, names.named)
)
_OF_MEASURED = tuple(
    (name, check)
    for name, check in _OF_DIGITS
    if check in (idioms.idiom, dates.clock, names.serial, names.glued_name, names.hyphened_name)
)
_OF_GLUED: tuple[tuple[str, Trap], ...] = (
    ("idiom", idioms.idiom),
    ("name", names.race),
    ("designation", names.designated),
)


def trapped(tokens: Tokens, placed: Placed, language: Language) -> str | None:
    """The name of the trap that a numeral falls into; None where it may be a figure."""
    for name, check in _checks(tokens, placed, language):
        if check(tokens, placed, language):
            return name
    return None


def _checks(tokens: Tokens, placed: Placed, language: Language) -> tuple[tuple[str, Trap], ...]:
    """The traps that a numeral written so can fall into; money falls into none."""
    if placed.numeral.form is not Form.DIGITS:
        return _OF_WORDS
    if placed.rule == "glued magnitude":
        return _OF_GLUED
    if placed.rule != "digits":
        return ()
    if tokens.words[placed.first - 1] in language.money.before and money_sign(tokens, placed.first, language):
        return ()
    if is_unit(tokens, placed.end, language):
        return _OF_MEASURED
    if not tokens.words[placed.first].isdecimal():
        return _OF_FORMATTED
    return _OF_DIGITS if tokens.glued[placed.end] or tokens.glued[placed.first] else _OF_FREE_DIGITS
