"""Phrases of a lexicon, indexed by the word that gives them away, and looked up among tokens."""

from collections.abc import Iterable, Mapping, Sequence

from reconcile.text.tokens import tokens

#: A section of a lexicon file: canonical name → forms.
Section = Mapping[str, tuple[str, ...]]
#: Phrases by the word that gives them away, longest first: each its words and what it means.
Phrases = Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]


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
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for form, name in by_form(section).items():
        words = tuple(words_of(form))
        table.setdefault(words[-1 if last else 0], []).append((words, name))
    return {key: tuple(sorted(entries, key=lambda entry: -len(entry[0]))) for key, entries in table.items()}


def words_of(phrase: str) -> list[str]:
    """The words of a phrase of a lexicon, divided as a text is."""
    found = tokens(phrase, 0, len(phrase))
    return found.words[: found.count]


def matched(words: Sequence[str], index: int, table: Phrases) -> tuple[str, int] | None:
    """The meaning and the end of the longest phrase of the table that begins at the index.

    Args:
        words: The words of a text, or those in lower case.
        index: Where the phrase would begin; past the end there is none.
        table: The phrases by their first words.
    """
    entries = table.get(words[index]) if index < len(words) else None
    if entries is None:
        return None
    for phrase, meaning in entries:
        if len(phrase) == 1:
            return meaning, index + 1
        end = index + len(phrase)
        if tuple(words[index:end]) == phrase:
            return meaning, end
    return None


def matched_before(words: Sequence[str], index: int, table: Phrases) -> tuple[str, int] | None:
    """The meaning and the start of the longest phrase of the table that ends just before the index."""
    entries = table.get(words[index - 1]) if index > 0 else None
    if entries is None:
        return None
    for phrase, meaning in entries:
        start = index - len(phrase)
        if start >= 0 and (len(phrase) == 1 or tuple(words[start:index]) == phrase):
            return meaning, start
    return None
