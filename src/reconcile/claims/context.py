"""What else the sentence of a figure is about: the words and names around it, as stems.

Two figures whose facets leave open whether they are of one quantity are told apart, or brought
together, by what is said around them: *the bombing in Maiduguri* is not *the bombing in Jos*.
"""

from functools import lru_cache

import regex
from attrs import evolve, frozen

from reconcile.claims.places import place_in
from reconcile.claims.sentence import Sentence
from reconcile.figures.reading import PlacedFigure
from reconcile.language.language import Language

#: As many letters of a word as its family shares: demolish, demolition.
_STEM = 5

_ENDINGS = ("ing", "ed", "ies", "es", "y", "s")
_NAME = regex.compile(r"(?<=[\p{L},;’'\"“] )\p{Lu}[\p{L}]{1,}+")


@frozen
class Context:
    """What the sentence of a figure is about.

    Attributes:
        words: The stems of its words, without those of the closed classes, of numbers and of the calendar.
        names: Those of them that are names.
        around: The stems of the names in the sentences before.
    """

    words: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    around: frozenset[str] = frozenset()


NO_CONTEXT = Context()


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


def context_of(sentence: Sentence, before: str) -> Context:
    """The context of a whole sentence; ``before`` is the text of the sentences before it."""
    words, names = set(), set()
    for index in range(sentence.count):
        word = sentence.lower[index]
        if word[0].isalpha() and _tells(word, sentence.language):
            words.add(stem(word))
            if index and sentence.words[index][0].isupper():
                names.add(stem(word))
    found = place_in(sentence, 0, sentence.count)
    if found is not None:
        canonical = stem(found.name.lower())
        words.add(canonical)
    around = frozenset(stem(name.lower()) for name in _NAME.findall(before))
    return Context(frozenset(words), frozenset(names), around)


def without(context: Context, sentence: Sentence, figure: PlacedFigure) -> Context:
    """The context of one figure: what the sentence says besides its own words."""
    own = {stem(sentence.lower[index]) for index in range(figure.first, figure.end)}
    return evolve(context, words=context.words - own)


def _tells(word: str, language: Language) -> bool:
    """Whether a word says what a sentence is about."""
    calendar = language.calendar
    return not (
        word in language.grammar.closed
        or word in language.numbers.starts
        or word in calendar.months
        or word in calendar.weekdays
    )
