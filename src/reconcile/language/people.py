"""Nouns of people that exclude each other: whose age is told of a mother, it is not told of her son."""

from collections.abc import Mapping
from functools import lru_cache

from reconcile.language.lexicon import load_if_there


@lru_cache(maxsize=8)
def sides(language: str) -> Mapping[str, Mapping[str, str]]:
    """Give the side that each noun of people is on, by contrast.

    Args:
        language: The folder of the language.
    """
    found: dict[str, dict[str, str]] = {}
    for contrast, sections in load_if_there(language, "people").items():
        for side, nouns in sections.items():
            for noun in nouns:
                found.setdefault(noun, {})[contrast] = side
    return found


def exclude(one: str, other: str, language: str) -> bool:
    """Whether who is called the one cannot be who is called the other.

    Args:
        one: A noun in the singular.
        other: A noun in the singular.
        language: The folder of the language.
    """
    known = sides(language)
    left, right = known.get(one, {}), known.get(other, {})
    return any(right.get(contrast, side) != side for contrast, side in left.items())
