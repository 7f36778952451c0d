"""How a language says that one amount follows from others: forms with a letter for each figure.

The forms are those of the lexicon ``arithmetic``. A sentence is matched against them as one line of
lower-case words, in which ``#`` stands for each figure.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from types import MappingProxyType

import regex
from attrs import frozen

from reconcile.language.lexicon import Section, load
from reconcile.language.phrases import forms

#: What stands for a figure in a line.
FIGURE = "#"
_GAPS: Mapping[str, str] = {"…": r"(?:[^\s#;:.,]+ ){0,5}?", "~": r"(?:[^\s#;:.]+ ){0,20}?"}


#: The lists of words, and the section of each.
_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "against": "stand against",
        "ahead": "leads by",
        "anyone": "anyone",
        "apart": "says apart",
        "besides": "besides",
        "difference": "asks difference",
        "each": "asks each",
        "earlier": "asks before",
        "ends": "ends of clauses",
        "every": "asks every",
        "instead": "what was",
        "joints": "list joints",
        "lasting": "for so long",
        "light": "light verbs",
        "one": "asks one",
        "only_difference": "asks only difference",
        "pace": "asks pace",
        "parts": "names parts",
        "past": "past",
        "raising": "raises to",
        "remainder": "asks remainder",
        "rest": "rest",
        "total": "asks total",
        "trailing": "trails by",
        "unlisted": "not in lists",
    }
)


@frozen(eq=False)
class Form:
    """One form of words with its figures.

    Attributes:
        section: What follows from it.
        name: The canonical name it stands under: of a multiple its number.
        parts: Its words, the letters for its figures, and the signs for gaps.
    """

    section: str
    name: str
    parts: tuple[str, ...]

    @cached_property
    def words(self) -> frozenset[str]:
        """The words without which it cannot be there."""
        return frozenset(part for part in self.parts if part not in _GAPS and not part.isupper())

    @cached_property
    def pattern(self) -> "regex.Pattern[str]":
        """What it looks like in a line; a group for each letter. Most are never asked for, and dear to make."""
        return regex.compile("(?<!\\S)" + "".join(map(_part, self.parts)))

    @property
    def alone(self) -> bool:
        """Whether it has one figure only."""
        return sum(map(str.isupper, self.parts)) == 1


@frozen(eq=False)
class Formulas:
    """The forms and the words of arithmetic in a language.

    Attributes:
        forms: The forms, in the order of the lexicon.
        by_word: Their places, by a word of each.
        rest: Words for what is left of a whole.
        lasting: Words before a stretch of time.
        ends: Words and signs that end a clause.
        joints: Words right before the next figure of a list.
        unlisted: Words behind a figure that is no member of a list.
        difference: Words near a figure that is a difference of two others.
        only_difference: Those that can be nothing else.
        total: Words near a figure that is a sum.
        pace: Words near a figure that is so much in so long a time.
        besides: Words near a figure of things besides those that were named.
        remainder: Words of a statement on what is left of a whole.
        earlier: Words of a statement on what was before a change.
        each: Words beside a figure that is so much for each.
        parts: Words before a part of what was named.
        past: Those of a statement on what was before a change that need be no more than a past tense.
        ahead: Words behind a figure by which somebody is ahead of who is named next.
        trailing: Words behind a figure by which somebody is behind who is named next.
        raising: Words between what was added and what there is with it.
        light: Verbs that could stand for any other.
        one: Words of a statement on one of several.
        apart: Words of a clause on a part that is not in or of something.
        every: Words by which a statement is of each of a number.
        instead: Two words before what something was, or would be, and is no longer.
        anyone: Words for people that may be of any country.
        against: Words between two figures of which the one is held against the other.
        opposites: Of each word what is said of the others, not of those of which it is said.
        alone: Finds a word in a sentence by which something may follow from a single figure.
    """

    forms: tuple[Form, ...]
    by_word: Mapping[str, tuple[int, ...]]
    rest: frozenset[str]
    lasting: frozenset[str]
    ends: frozenset[str]
    joints: frozenset[str]
    unlisted: frozenset[str]
    difference: frozenset[str]
    only_difference: frozenset[str]
    total: frozenset[str]
    pace: frozenset[str]
    besides: frozenset[str]
    remainder: frozenset[str]
    earlier: frozenset[str]
    each: frozenset[str]
    parts: frozenset[str]
    past: frozenset[str]
    raising: frozenset[str]
    ahead: frozenset[str]
    trailing: frozenset[str]
    light: frozenset[str]
    one: frozenset[str]
    apart: frozenset[str]
    every: frozenset[str]
    instead: frozenset[str]
    anyone: frozenset[str]
    against: frozenset[str]
    opposites: Mapping[str, frozenset[str]]
    alone: "regex.Pattern[str]"

    def that_may_stand(self, line: Iterable[str]) -> Iterator[Form]:
        """The forms whose words are all in a line, in the order of the lexicon."""
        there = frozenset(line)
        places = (place for word in self.by_word.keys() & there for place in self.by_word[word])
        return (form for form in map(self.forms.__getitem__, sorted(places)) if form.words <= there)


@lru_cache(maxsize=8)
def formulas(name: str) -> Formulas:
    """Give the forms of a language, read once per process."""
    data = load(name, "arithmetic")
    every, rest = tuple(_forms(data)), forms(data["rest"])
    telling = rest.union(max(form.words, key=len) for form in every if form.alone)
    return Formulas(
        forms=every,
        by_word=_by_rarest_word(every),
        alone=regex.compile(rf"\b(?:{'|'.join(map(regex.escape, sorted(telling)))})\b", regex.IGNORECASE),
        opposites=_opposites(name),
        **{field: forms(data[section]) for field, section in _WORDS.items()},
    )


def _opposites(language: str) -> Mapping[str, frozenset[str]]:
    """Each word of a pair of sides with the words of the other side."""
    data = load(language, "opposites")
    one, other = data["one side"], data["other side"]
    found: dict[str, frozenset[str]] = {}
    for name in one:
        for side, against in ((one[name], other[name]), (other[name], one[name])):
            for word in side:
                found[word] = found.get(word, frozenset()) | frozenset(against)
    return found


def _forms(data: Mapping[str, Section]) -> Iterator[Form]:
    for section, entries in data.items():
        for name, listed in entries.items():
            if name != "words":
                yield from (Form(section, name, tuple(form.split())) for form in listed)


def _by_rarest_word(every: Sequence[Form]) -> Mapping[str, tuple[int, ...]]:
    """The places of the forms by that word of each that the fewest others have; none for one without words."""
    many = Counter(word for form in every for word in form.words)
    places: dict[str, tuple[int, ...]] = {}
    for place, form in enumerate(every):
        rarest = min(form.words, key=lambda word: (many[word], word), default=FIGURE)
        places[rarest] = (*places.get(rarest, ()), place)
    return places


def _part(part: str) -> str:
    if part in _GAPS:
        return _GAPS[part]
    return f"(?P<{part}>{FIGURE}) (?:[^\\s#;:.,]+ ){{0,4}}?" if part.isupper() else f"{regex.escape(part)} "
