"""The sorts of what is counted: what is a home is no animal."""

from collections.abc import Mapping
from functools import lru_cache

from reconcile.language.lexicon import load_if_there


@lru_cache(maxsize=8)
def sorts(language: str) -> Mapping[str, str]:
    """Give the sort of each noun and name of two words that has one.

    Args:
        language: The folder of the language.
    """
    sections = load_if_there(language, "sorts")
    return {noun: sort for section in sections.values() for sort, nouns in section.items() for noun in nouns}
