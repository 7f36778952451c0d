"""A few people together, and decades of ages: *a trio*, *in her fifties*."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from attrs import frozen

from reconcile.claims.ages import AGE
from reconcile.claims.mark import Mark, Unread, words_before
from reconcile.figures.interval import Interval
from reconcile.figures.unit import YEAR, Unit, unit
from reconcile.language.language import Language
from reconcile.language.marks import marks
from reconcile.language.patterns import firsts, tree
from reconcile.numerals.numeral import Form

#: What a pair and a trio are counted in.
PARTY: Unit = unit("member", "party")
_TEN = Decimal(10)
#: As many words go from whose it is to a decade: *in his early fifties*.
_NEAR = 2


@frozen(eq=False)
class _Patterns:
    """What the words of a language look like."""

    party: re.Pattern[str]
    decade: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(language: Language) -> _Patterns:
    words = marks(language).parties
    behind = "|".join(sorted(words.before_members))
    return _Patterns(
        re.compile(rf"(?=[{firsts(words.sizes)}])\b{tree(words.sizes)}\b(?!-| (?:{behind})\b)"),
        re.compile(rf"(?=[{firsts(words.decades)}])\b{tree(words.decades)}\b"),
    )


def read_parties(unread: Unread, language: Language) -> Iterator[Mark]:
    """Read the words for a few people together, and the decades of ages.

    Args:
        unread: The sentences, but for their figures.
        language: The words of their language.
    """
    words, patterns = marks(language).parties, _patterns(language)
    for place, match in unread.found(patterns.party):
        yield Mark(place, match.span(), Decimal(words.sizes[match.group().lower()]), PARTY)
    for place, match in unread.found(patterns.decade):
        if not words.before_decades.isdisjoint(words_before(match)[-_NEAR:]):
            first = Decimal(words.decades[match.group().lower()])
            may_be = Interval(first, first + _TEN, high_open=True)
            yield Mark(place, match.span(), first, YEAR, AGE, may_be, form=Form.VAGUE)
