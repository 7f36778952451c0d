"""The words of extents, as one value: how far, how fast, how warm, how far ahead."""

from collections.abc import Mapping
from functools import lru_cache

from attrs import frozen

from reconcile.language.lexicon import Section, load


@frozen(eq=False, kw_only=True)
class ExtentWords:
    """Words that say what an amount is the extent of.

    Attributes:
        qualities: The measures that units say whatever is done, by the names of the units.
        said: The nouns that say each of these measures in other words.
        apart, directions: Words behind a length by which it is how far off something is.
        near: Words before one that make it so.
        leads: What one has that is so far in front of another, or behind, by the words for it.
        racing: What such a lead is counted in.
        beating: Verbs of who is in front *by* so much, in the infinitive.
        quakes: Nouns of what a number that is not whole is the magnitude of.
        filling: Verbs whose object is how long it is.
        ratios: Nouns that a share before them is the amount of.
        crowds: Nouns of those in front of whom something is done.
        spells: Nouns of a time, or a series, that is somebody's.
    """

    qualities: Mapping[str, str]
    said: Section
    apart: frozenset[str]
    directions: frozenset[str]
    near: frozenset[str]
    leads: Mapping[str, str]
    racing: frozenset[str]
    beating: frozenset[str]
    quakes: frozenset[str]
    filling: frozenset[str]
    ratios: frozenset[str]
    crowds: frozenset[str]
    spells: frozenset[str]


@lru_cache(maxsize=1)
def extents() -> ExtentWords:
    """The English words of extents."""
    data = load("english", "extents")
    distances = data["distances"]
    return ExtentWords(
        qualities=_inverted(data["units of qualities"]),
        said=data["qualities"],
        apart=frozenset(distances["apart"]),
        directions=frozenset(distances["directions"]),
        near=frozenset(distances["near"]),
        leads=_inverted(data["leads"]),
        racing=frozenset(data["units of leads"]["units"]),
        beating=frozenset(data["units of leads"]["beating"]),
        quakes=frozenset(data["quakes"]["nouns"]),
        filling=frozenset(data["spans"]["verbs"]),
        ratios=frozenset(data["ratios"]["nouns"]),
        crowds=frozenset(data["crowds"]["nouns"]),
        spells=frozenset(data["spells"]["nouns"]),
    )


def _inverted(section: Section) -> dict[str, str]:
    return {word: name for name, words in section.items() for word in words}
