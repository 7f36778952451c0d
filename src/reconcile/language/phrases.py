"""Phrases of a lexicon, indexed by the word that gives them away, and looked up among tokens."""

from collections.abc import Iterable, Mapping, Sequence
from sys import intern

from attrs import frozen

from reconcile.language.lexicon import Section
from reconcile.text.tokens import tokens

#: Phrases by their lengths, longest first, and what those of a length mean.
Lengths = tuple[tuple[int, Mapping[tuple[str, ...], str]], ...]
#: Phrases by the word that gives them away.
Phrases = Mapping[str, Lengths]
#: Phrases by every word of theirs: where it stands in them, their length, and those for which it is so.
Occurrences = Mapping[str, tuple[tuple[int, int, frozenset[tuple[str, ...]]], ...]]


@frozen
class Around:
    """What stands around a number that is no figure: the words before it, and those after it.

    Attributes:
        name: What such a number is.
        before: The words right before it, in lower case.
        after: The words right after it, in lower case.
    """

    name: str
    before: tuple[str, ...]
    after: tuple[str, ...]


def by_form(section: Section) -> dict[str, str]:
    """The canonical name of each form."""
    return {form: name for name, listed in section.items() for form in listed}


def forms(section: Section) -> frozenset[str]:
    """Every form of a section."""
    return frozenset(form for listed in section.values() for form in listed)


def united(sections: Iterable[Section]) -> dict[str, tuple[str, ...]]:
    """Several sections as one; a name that stands in two has the forms of both."""
    together: dict[str, tuple[str, ...]] = {}
    for section in sections:
        for canonical, listed in section.items():
            together[canonical] = together.get(canonical, ()) + listed
    return together


def phrases(section: Section, *, last: bool = False) -> Phrases:
    """Index phrases by their first word, or by their last, longest first."""
    table: dict[str, dict[int, dict[tuple[str, ...], str]]] = {}
    for form, name in by_form(section).items():
        words = tuple(words_of(form))
        lengths = table.setdefault(words[-1 if last else 0], {})
        lengths.setdefault(len(words), {}).setdefault(words, name)
    return {key: tuple(sorted(lengths.items(), reverse=True)) for key, lengths in table.items()}


def occurrences(listed: Iterable[str]) -> Occurrences:
    """Index phrases by each of their words."""
    table: dict[str, dict[tuple[int, int], set[tuple[str, ...]]]] = {}
    for words in map(tuple, map(words_of, listed)):
        for place, word in enumerate(words):
            table.setdefault(word, {}).setdefault((place, len(words)), set()).add(words)
    return {
        word: tuple((*where, frozenset(found)) for where, found in places.items())
        for word, places in table.items()
    }


def words_of(phrase: str) -> list[str]:
    """The words of a phrase of a lexicon, divided as a text is."""
    if phrase.isalpha():
        return [intern(phrase)]  # most of them are one word of letters
    found = tokens(phrase, 0, len(phrase))
    return found.words[: found.count]


def matched(words: Sequence[str], index: int, table: Phrases) -> tuple[str, int] | None:
    """The meaning and the end of the longest phrase of the table that begins at the index.

    Args:
        words: The words of a text, or those in lower case.
        index: Where the phrase would begin; past the end there is none.
        table: The phrases by their first words.
    """
    lengths = table.get(words[index]) if index < len(words) else None
    if lengths is None:  # of nearly all words
        return None
    for length, meanings in lengths:
        meaning = meanings.get(tuple(words[index : index + length]))
        if meaning is not None:
            return meaning, index + length
    return None


def matched_before(words: Sequence[str], index: int, table: Phrases) -> tuple[str, int] | None:
    """The meaning and the start of the longest phrase of the table that ends just before the index."""
    lengths = table.get(words[index - 1]) if index > 0 else None
    if lengths is None:
        return None
    for length, meanings in lengths:
        start = index - length  # before the first word it gives a slice that is too short for any phrase
        meaning = meanings.get(tuple(words[start:index]))
        if meaning is not None:
            return meaning, start
    return None


def stands_in(words: Sequence[str], index: int, table: Occurrences) -> bool:
    """Whether the word at the index is part of a phrase of the table."""
    for place, length, found in table.get(words[index], ()):
        start = index - place
        if tuple(words[start : start + length]) in found:
            return True
    return False
