"""The words by which clauses are read, as one value of a language."""

from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache

from attrs import frozen

from reconcile.language.language import Phrases, phrases
from reconcile.language.lexicon import load


@frozen(eq=False, kw_only=True)
class Clauses:
    """What the reader of clauses knows of the words of a language, in lower case.

    Attributes:
        modal_verbs: The modality that a verb lends to what it governs, by infinitive.
        modal_words: The modality that a word lends to its own clause.
        speech: The infinitives of the verbs of saying.
        impersonal: Subjects that nobody is.
        copulas: Infinitives after which the figure is what the subject amounts to.
        suffering: Infinitives whose subject suffers what is counted.
        suffered: The measures that are suffered.
        titles: Words of rank and office, which are no part of a name.
        events: The kind of an event, by the words for it.
        looks_back: Words behind a span of time that count it back from now.
        looks_forth: Words behind a span of time that count it from an event.
        firsts: Words before an event that make a span of time reach back to the one before.
        extents: The measure that words behind a unit say.
        properties: Measures of which the subject is the thing measured.
        common_endings: Endings by which the first word of a sentence is no name.
        people, many, things: Pronouns of a person, of several, of a thing.
        possessives: Pronouns that own.
        relatives: Pronouns that stand for the noun before them.
        whole: Pronouns that are a whole subject.
        opening: Words that a clause can begin after.
        joining: Words between verbs of one subject.
        able: Words before *to* that leave the verb group whole: *able to make*.
        places: Words before a place.
        additional, average: Words before a figure of an addition, of an average.
        period_units: The days of each unit of a period.
        period_offsets: The units between now and the period that a word says.
        period_words: Unit and offset of words that are a period.
        period_prepositions: The extent that a preposition gives a period.
        period_fillers: Words between a preposition and the period.
        speaker_ends: Words that end the noun phrase of a speaker.
    """

    modal_verbs: Mapping[str, str]
    modal_words: Mapping[str, str]
    speech: frozenset[str]
    impersonal: frozenset[str]
    copulas: frozenset[str]
    suffering: frozenset[str]
    suffered: frozenset[str]
    titles: frozenset[str]
    events: Mapping[str, str]
    looks_back: frozenset[str]
    looks_forth: frozenset[str]
    firsts: frozenset[str]
    extents: Phrases
    properties: frozenset[str]
    common_endings: tuple[str, ...]
    people: frozenset[str]
    many: frozenset[str]
    things: frozenset[str]
    possessives: frozenset[str]
    relatives: frozenset[str]
    whole: frozenset[str]
    opening: frozenset[str]
    joining: frozenset[str]
    able: frozenset[str]
    places: frozenset[str]
    additional: frozenset[str]
    average: frozenset[str]
    period_units: Mapping[str, Decimal]
    period_offsets: Mapping[str, int]
    period_words: Mapping[str, tuple[str, int]]
    period_prepositions: Mapping[str, str]
    period_fillers: frozenset[str]
    speaker_ends: frozenset[str]


def _named(section: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    return {form: name for name, forms in section.items() for form in forms}


def _words(section: Mapping[str, tuple[str, ...]], name: str) -> frozenset[str]:
    return frozenset(section[name])


@lru_cache(maxsize=8)
def clauses(name: str) -> Clauses:
    """Give the words of clauses of a language, read once per process."""
    data = load(name, "clauses")
    pronouns, opening, looks = data["pronouns"], data["clause words"], data["looks"]
    moments = {word: name.split() for word, name in _named(data["period words"]).items()}
    return Clauses(
        modal_verbs=_named(data["modality verbs"]),
        modal_words=_named(data["modality words"]),
        speech=_words(data["speech"], "verbs"),
        impersonal=_words(data["impersonal subjects"], "subjects"),
        copulas=_words(data["copulas"], "verbs"),
        suffering=_words(data["suffering"], "verbs"),
        suffered=_words(data["suffering"], "measures"),
        titles=_words(data["titles"], "titles"),
        events=_named(data["kinds of events"]),
        looks_back=_words(looks, "back"),
        looks_forth=_words(looks, "forth"),
        firsts=_words(data["firsts"], "firsts"),
        extents=phrases(data["extents"]),
        properties=_words(data["properties"], "properties"),
        common_endings=data["common endings"]["endings"],
        people=_words(pronouns, "person"),
        many=_words(pronouns, "many"),
        things=_words(pronouns, "thing"),
        possessives=_words(pronouns, "possessive"),
        relatives=_words(pronouns, "relative"),
        whole=_words(pronouns, "whole"),
        opening=_words(opening, "opening"),
        joining=_words(opening, "joining"),
        able=_words(opening, "able"),
        places=_words(data["place words"], "places"),
        additional=_words(data["additions"], "additional"),
        average=_words(data["additions"], "average"),
        period_units={word: Decimal(days) for word, days in _named(data["period units"]).items()},
        period_offsets={word: int(offset) for word, offset in _named(data["period offsets"]).items()},
        period_words={word: (unit, int(offset)) for word, (offset, unit) in moments.items()},
        period_prepositions=_named(data["period prepositions"]),
        period_fillers=_words(data["passed over in periods"], "words"),
        speaker_ends=_words(data["ends of a speaker"], "words"),
    )
