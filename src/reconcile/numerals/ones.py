"""An article that is a number: *more than a year*, *just under a mile*, *over an hour*."""

from decimal import Decimal

from reconcile.language.language import Language, matched, matched_before
from reconcile.numerals.numeral import Form
from reconcile.numerals.placed import HYPHENS, Number
from reconcile.text.tokens import Tokens

#: The name of the rule.
ONE_OF_UNIT = "one of a unit"
_ONE = Decimal(1)
_ALONE = "units alone"


def one_of_unit(tokens: Tokens, index: int, language: Language) -> Number | None:
    """The number one of an article at the index that stands between a hedge and a unit.

    Bare, *a year* counts nothing; nor does it where two times are compared, *more than a year earlier*.
    """
    lower, hedges = tokens.lower, language.hedges
    unit = matched(lower, index + 1, hedges.ones)
    if unit is None or lower[index - 1] not in hedges.lasts:
        return None
    hedge = matched_before(lower, index, hedges.before)
    if hedge is None or (unit[0] == _ALONE and _describes(tokens, unit[1], language)):
        return None
    if _is_elsewise(tokens, hedge[1], index, unit[1], language):
        return None
    return Number(_ONE, _ONE, index + 1, Form.WORDS, rule=ONE_OF_UNIT)


def _is_elsewise(tokens: Tokens, first: int, index: int, end: int, language: Language) -> bool:
    """Whether the hedge from the first index to the article is a preposition, *over a year*, or compares two times."""
    lower, after = tokens.lower, tokens.lower[end]
    if tokens.words[end] in HYPHENS and tokens.glued[end]:
        return True  # over a day-long hearing
    if lower[index - 1] in language.joints.than:
        return after in language.times.compared_times
    hedges = language.hedges
    loose = lower[index - 1] in hedges.loose and first == index - 1
    return loose and lower[first - 1] not in hedges.lasting and after not in language.times.counted_back


def _describes(tokens: Tokens, index: int, language: Language) -> bool:
    """Whether a word goes on at the index that what stands before it describes: *a second home*."""
    after = tokens.lower[index]
    return after[:1].isalpha() and after not in language.grammar.closed
