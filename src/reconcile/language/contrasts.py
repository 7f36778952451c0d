"""Words that exclude each other: what is said of exports is not said of imports."""

from collections.abc import Callable
from functools import lru_cache

from reconcile.language.concepts import family, meaning, stem
from reconcile.language.language import Language
from reconcile.language.lexicon import load_if_there

#: What a word is opposed in, and as what: of *exports*, trade and export.
Contrasts = frozenset[tuple[str, str]]

_NONE: Contrasts = frozenset()


@lru_cache(maxsize=8)
def contrasts(language: Language) -> Callable[[str], Contrasts]:
    """Give what tells of a lower-cased word of a language what it excludes: nothing, of most words."""
    opposed, concepts = _opposed(language), meaning(language)

    @lru_cache(maxsize=65536)
    def told(word: str) -> Contrasts:
        found = [opposed[concept] for concept in (word, *concepts(word)) if concept in opposed]
        return frozenset().union(*found) if found else _NONE

    return told


@lru_cache(maxsize=8)
def divisions(language: Language) -> frozenset[str]:
    """Give what divides people, by the names of the contrasts: ages, sexes."""
    sections = load_if_there(language.name, "contrasts")
    return frozenset(sections.get("divisions", ()))


def _opposed(language: Language) -> dict[str, Contrasts]:
    """What each concept is opposed in: a family by its plainest word, another word by its stem, a silent one itself."""
    found: dict[str, set[tuple[str, str]]] = {}
    concepts = meaning(language)
    sections = load_if_there(language.name, "contrasts")
    for section in sections.values():
        for what, words in section.items():
            for word in words:
                meant = concepts(word)
                concept = family(word) if family(word) in meant else stem(word) if meant else word
                found.setdefault(concept, set()).add((what, word))
    return {concept: frozenset(poles) for concept, poles in found.items()}
