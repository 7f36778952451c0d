"""What a word means, as far as word lists tell: its stem, and the families of words that say nearly the same.

Two words are of one meaning if they share a concept: *killed* and *killing* by their stem, *killed* and
*dead* by their family.
"""

from collections.abc import Callable
from functools import lru_cache

from reconcile.language.inflection import conjugated, plural
from reconcile.language.language import Language
from reconcile.language.lexicon import load_if_there

Concepts = frozenset[str]

NOTHING: Concepts = frozenset()

#: As many letters of a word as its family shares: demolish, demolition.
_STEM = 5

_ENDINGS = ("ing", "ed", "ies", "es", "y", "s")

#: What sets the name of a family apart from a stem.
_FAMILY = "="


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The stem that the inflections and the derivations of a word share, as far as spelling tells.

    >>> stem("demolished") == stem("demolition")
    True
    """
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:  # noqa: PLR2004 - a stem has three letters
            word = word[: -len(ending)]
            break
    return word[:_STEM]


def family(plainest: str) -> str:
    """The concept of a family of synonyms, by its plainest word."""
    return _FAMILY + plainest


@lru_cache(maxsize=8)
def telling(language: Language) -> Callable[[str], str]:
    """Give what tells the stem of a lower-cased word of a language.

    A word of the closed classes, of numbers or of the calendar has an empty one: it does not say what a
    sentence is about.
    """
    calendar, closed = language.calendar, language.grammar.closed
    silent = frozenset((*closed, *language.numbers.starts, *calendar.months, *calendar.weekdays))
    # *won* is a verb, and left of *won't* besides.
    irregular = language.verbs.irregular.items()
    silent -= {form for base, forms in irregular if base not in closed for form in forms}

    @lru_cache(maxsize=65536)
    def told(word: str) -> str:
        # A letter alone is left of something else: the *s* of *Niger's*.
        return "" if word in silent or len(word) == 1 or not word[:1].isalpha() else stem(word)

    return told


@lru_cache(maxsize=8)
def meaning(language: Language) -> Callable[[str], Concepts]:
    """Give what tells the concepts of a lower-cased word of a language: none of a word that tells nothing."""
    told, families = telling(language), _families(language)

    @lru_cache(maxsize=65536)
    def concepts(word: str) -> Concepts:
        known = told(word)
        return families.get(word, NOTHING) | {known} if known else NOTHING

    return concepts


def _families(language: Language) -> dict[str, Concepts]:
    """Every form of every word of the families, with the names of its families; irregular verbs with their base."""
    found: dict[str, set[str]] = {}
    for base, forms in language.verbs.irregular.items():
        for form in forms:
            found.setdefault(form, set()).add(stem(base))
    sections = load_if_there(language.name, "synonyms")
    for section in sections.values():
        for plainest, words in section.items():
            for form in {form for word in words for form in _forms(word, language)}:
                found.setdefault(form, set()).add(family(plainest))
    return {form: frozenset(concepts) for form, concepts in found.items()}


def _forms(word: str, language: Language) -> tuple[str, ...]:
    """A word as a noun and as a verb: what is no word does no harm."""
    verbs = language.verbs
    return (plural(word, language.nouns), *conjugated(word, verbs.irregular, verbs.conjugations))
