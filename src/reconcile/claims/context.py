"""What else the sentence of a figure is about: the words and names around it, as stems.

Two figures whose facets leave open whether they are of one quantity are told apart, or brought
together, by what is said around them: *the bombing in Maiduguri* is not *the bombing in Jos*.
"""

from collections.abc import Callable
from functools import lru_cache

import regex
from attrs import frozen

from reconcile.claims.cues import CAPITAL
from reconcile.claims.places import place_in
from reconcile.claims.sentence import Sentence
from reconcile.figures.reading import PlacedFigure
from reconcile.language.concepts import stem
from reconcile.language.language import Language

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


def names_in(text: str, start: int, end: int) -> tuple[list[str], list[str]]:
    """The stems of the names in the sentence that begins and ends there, and those without a name that opens it."""
    stems = list(map(_stem_of_name, _NAME.findall(text, start, end)))
    opens = _NAME.match(text, start, end) is not None
    return stems, stems[opens:]


@lru_cache(maxsize=65536)
def _stem_of_name(name: str) -> str:
    return stem(name.lower())


def context_of(sentence: Sentence, around: frozenset[str]) -> Context:
    """The context of a whole sentence; ``around`` are the stems of the names in the sentences before it."""
    told = list(map(_telling(sentence.language), sentence.lower[: sentence.count]))
    names = frozenset([told[index] for index in sentence.cues.get(CAPITAL, ()) if index and told[index]])
    found = place_in(sentence, 0, sentence.count)
    if found is not None:
        told.append(_stem_of_name(found.name))
    return Context(frozenset(filter(None, told)), names, around)


def without(context: Context, sentence: Sentence, figure: PlacedFigure) -> Context:
    """The context of one figure: what the sentence says besides its own words."""
    own = [stem(word) for word in sentence.lower[figure.first : figure.end] if word[0].isalpha()]
    if context.words.isdisjoint(own):
        return context
    return Context(context.words.difference(own), context.names, context.around)


@lru_cache(maxsize=8)
def _telling(language: Language) -> Callable[[str], str]:
    """Give the stem of a word that says what a sentence is about, by the word; empty for any other."""
    calendar = language.calendar
    silent = frozenset(
        (*language.grammar.closed, *language.numbers.starts, *calendar.months, *calendar.weekdays)
    )

    @lru_cache(maxsize=65536)
    def told(word: str) -> str:
        return "" if word in silent or not word[0].isalpha() else stem(word)

    return told
