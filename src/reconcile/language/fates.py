"""What became of people, of sums and of things, as far as a word tells: *dead*, *saved*, *collapsed*."""

from collections.abc import Mapping
from functools import lru_cache

from reconcile.language.lexicon import load_if_there

#: The fates that a word may tell, by what they are of: of people, of where they are, of sums, of things.
Fates = Mapping[str, frozenset[str]]


@lru_cache(maxsize=8)
def fates(language: str) -> Mapping[str, Fates]:
    """Give the fates that each measure, or noun of who is counted, may tell.

    Args:
        language: The folder of the language.
    """
    found: dict[str, dict[str, frozenset[str]]] = {}
    for contrast, section in load_if_there(language, "fates").items():
        for fate, words in section.items():
            for word in words:
                told = found.setdefault(word, {})
                told[contrast] = told.get(contrast, frozenset()) | {fate}
    return found
