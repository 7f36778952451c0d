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
from reconcile.numerals.surroundings import money_sign
from reconcile.text.tokens import Tokens

Trap = Callable[[Tokens, Placed, Language], bool]

_OF_WORDS: tuple[tuple[str, Trap], ...] = (
    ("idiom", idioms.idiom),
    ("ordinal", idioms.ordinal_word),
    ("pronoun", idioms.pronoun),
    ("pair", idioms.pair),
    ("ordinal", idioms.ordinal_fraction),
    ("year in words", dates.year_in_words),
    ("clock time", dates.clock),
    ("name", names.named_in_words),
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
    ("name", names.glued_name),
    ("name", names.hyphened_name),
    ("designation", names.designated),
    ("address", names.address),
    ("postcode", names.postcode),
    ("score", idioms.score),
    ("idiom", idioms.slashed),
    ("year", dates.year),
    ("name", names.named),
)


def trapped(tokens: Tokens, placed: Placed, language: Language) -> str | None:
    """The name of the trap that a numeral falls into; None where it may be a figure."""
    if placed.numeral.form is not Form.DIGITS:
        checks = _OF_WORDS
    elif placed.rule != "digits" or money_sign(tokens, placed.first, language) is not None:
        return None
    else:
        checks = _OF_DIGITS
    for name, check in checks:
        if check(tokens, placed, language):
            return name
    return None
