"""What tells people from others: nouns that exclude each other, *a mother* and *her son*, and what befell them."""

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


@lru_cache(maxsize=8)
def persons(language: str) -> frozenset[str]:
    """Give the nouns in the singular by which one calls a person of whom the age is told: *the driver*, *the victim*.

    Args:
        language: The folder of the language.
    """
    listed = load_if_there(language, "persons").get("persons", {})
    return frozenset(noun for nouns in listed.values() for noun in nouns).union(sides(language))


@lru_cache(maxsize=8)
def titles(language: str) -> frozenset[str]:
    """Give the words of rank and office that stand before a name: *Mr*, *President*.

    Args:
        language: The folder of the language.
    """
    return frozenset(load_if_there(language, "clauses").get("titles", {}).get("titles", ()))


@lru_cache(maxsize=8)
def given_names(language: str) -> frozenset[str]:
    """Give the first names by which alone a person is told of, as written: *Tom is 8*.

    Args:
        language: The folder of the language.
    """
    listed = load_if_there(language, "persons").get("given names", {})
    return frozenset(name for names in listed.values() for name in names)


@lru_cache(maxsize=8)
def fates(language: str) -> Mapping[str, frozenset[str]]:
    """Give the fates that each measure of people may tell, and those that nouns tell.

    Args:
        language: The folder of the language.
    """
    found: dict[str, frozenset[str]] = {}
    for section in load_if_there(language, "fates").values():
        for fate, words in section.items():
            for word in words:
                found[word] = found.get(word, frozenset()) | {fate}
    return found
