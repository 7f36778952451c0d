"""What people are called, and which names and nouns exclude each other: *a mother* and *her son*, Ann and any man."""

from collections.abc import Mapping
from functools import lru_cache

from reconcile.language.lexicon import load_if_there
from reconcile.language.phrases import forms
from reconcile.language.words import Persons

_SEXES = "sexes"


@lru_cache(maxsize=8)
def sides(language: str) -> Mapping[str, Mapping[str, str]]:
    """Give the side that each noun of people is on, by contrast, and each given name, as written: no man is called Ann.

    Args:
        language: The folder of the language.
    """
    found: dict[str, dict[str, str]] = {}
    for contrast, sections in load_if_there(language, "people").items():
        for side, nouns in sections.items():
            for noun in nouns:
                found.setdefault(noun, {})[contrast] = side
    names = load_if_there(language, "persons").get("given names", {})
    of_either = frozenset(names.get("of either", ()))
    for side, listed in names.items():
        found |= {name: {_SEXES: side.removeprefix("of ")} for name in listed if name not in of_either}
    return found


def exclude(one: str, other: str, language: str) -> bool:
    """Whether who is called the one cannot be who is called the other.

    Args:
        one: A noun in the singular, or a given name.
        other: The same.
        language: The folder of the language.
    """
    known = sides(language)
    left, right = known.get(one, {}), known.get(other, {})
    return any(right.get(contrast, side) != side for contrast, side in left.items())


def persons_of(name: str) -> Persons:
    """Read what people are called from the lexicons of a language.

    Args:
        name: The folder of the language.
    """
    called, ranks, listed = (load_if_there(name, file) for file in ("people", "clauses", "persons"))
    return Persons(
        nouns=forms(listed.get("persons", {})).union(*map(forms, called.values())),
        titles=forms(ranks.get("titles", {})),
        given_names=forms(listed.get("given names", {})),
    )
