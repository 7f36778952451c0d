"""A few people together: *a pair*, *a trio*."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from reconcile.claims.mark import Mark, Unread
from reconcile.figures.unit import Unit, unit
from reconcile.language.language import Language
from reconcile.language.marks import marks
from reconcile.language.patterns import firsts, tree

#: What a pair and a trio are counted in.
PARTY: Unit = unit("member", "party")


@lru_cache(maxsize=8)
def _pattern(language: Language) -> re.Pattern[str]:
    words = marks(language).parties
    behind = "|".join(sorted(words.before_members))
    return re.compile(rf"(?=[{firsts(words.sizes)}])\b{tree(words.sizes)}\b(?!-| (?:{behind})\b)")


def read_parties(unread: Unread, language: Language) -> Iterator[Mark]:
    """Read the words for a few people together.

    Args:
        unread: The sentences, but for their figures.
        language: The words of their language.
    """
    words = marks(language).parties
    for place, match in unread.found(_pattern(language)):
        yield Mark(place, match.span(), Decimal(words.sizes[match.group().lower()]), PARTY)
