"""The words of what firms, markets and countries tell of in figures, as one value."""

from collections.abc import Mapping
from functools import lru_cache

from attrs import frozen

from reconcile.language.lexicon import Section, load


@frozen(eq=False, kw_only=True)
class QuantityWords:
    """Words and names of two words for quantities, and what each is: no two without one in common are one quantity.

    Attributes:
        sums: Those of amounts of money, and of their changes.
        shares: Those of changes and shares: the same, and others.
        goods: Those of goods that are traded.
        of_firms: Quantities that a firm gives its name to.
        currencies: Names of money whose rate rises and falls.
        whole: Words before a quantity that do not make it a part of another.
    """

    sums: Mapping[str, frozenset[str]]
    shares: Mapping[str, frozenset[str]]
    goods: Mapping[str, frozenset[str]]
    of_firms: frozenset[str]
    currencies: frozenset[str]
    whole: frozenset[str]


@lru_cache(maxsize=1)
def quantities() -> QuantityWords:
    """The English words for quantities."""
    data = load("english", "quantities")
    return QuantityWords(
        sums=_by_word(data["quantities"]),
        shares=_by_word({**data["quantities"], **data["of shares only"]}),
        goods=_by_word(data["goods"]),
        of_firms=frozenset(data["words"]["of firms"]),
        currencies=frozenset(data["words"]["currencies"]),
        whole=frozenset(data["words"]["whole"]),
    )


def _by_word(section: Section) -> Mapping[str, frozenset[str]]:
    """What each word is said of."""
    found: dict[str, set[str]] = {}
    for what, words in section.items():
        for word in words:
            found.setdefault(word, set()).add(what)
    return {word: frozenset(kinds) for word, kinds in found.items()}
