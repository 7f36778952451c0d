"""The words by which clauses are read, as one value of a language."""

from collections.abc import Mapping
from functools import lru_cache

from attrs import frozen

from reconcile.language.lexicon import Section, Sections, load
from reconcile.language.moods import Moods, moods
from reconcile.language.period_words import BaseWords, PeriodWords, bases, periods
from reconcile.language.phrases import Phrases, by_form, phrases, united

#: The ending of what makes something, which no list can hold all of.
_MAKES = "maker"


@frozen(eq=False, kw_only=True)
class Pronouns:
    """Pronouns and words that stand for others.

    Attributes:
        people, many, things, speaker: Pronouns of a person, of several, of a thing, of who speaks.
        possessives: Pronouns that own.
        relatives: Pronouns that stand for the noun before them.
        oblique: Those of them that stand behind a preposition.
        whole: Pronouns that are a whole subject.
        impersonal, weather: Subjects that nobody is; verbs of which *it* is nobody.
        genitives: The signs of an owner before them.
    """

    people: frozenset[str]
    many: frozenset[str]
    things: frozenset[str]
    speaker: frozenset[str]
    possessives: frozenset[str]
    relatives: frozenset[str]
    oblique: frozenset[str]
    whole: frozenset[str]
    impersonal: frozenset[str]
    weather: frozenset[str]
    genitives: frozenset[str]


@frozen(eq=False, kw_only=True)
class MeasureWords:
    """Words that say a measure beside those of the plugins.

    Attributes:
        be: Verbs after which the figure is what the subject amounts to.
        move: Verbs by which the subject moves to the figure.
        moved: Those of them that are adjectives unless they are in the past.
        moves: Those of these whose form in *-s* is a verb too: *slows*.
        suffering: Verbs whose subject suffers what is counted.
        causing: Verbs whose object suffers it.
        undergoing: Those whose object says what is suffered.
        suffered: The measures that are suffered.
        extents: The measure that words behind a unit say.
        properties: Measures of which the subject is the thing measured.
        dimensions: The dimension of measures that have one of their own.
        states: The measure that a word after those to whom it happened says.
        conditions: The conditions told of people who are hurt: *critical*, *stable*.
        tolls, remains, lives, taking: The nouns for how many are dead, for dead bodies, and for lives; the verbs by
            which one is lost.
        priced: Measures that with an amount of money are a price.
        reported: Measures that a firm tells of itself.
        of_towns: Measures of a city and not of its country, and things of which the price is one.
        paid: Measures that are a price when they are for something.
        deeds: The plain verb that a verb with a particle or a noun stands for: *take delivery of*.
    """

    be: frozenset[str]
    move: frozenset[str]
    moved: frozenset[str]
    moves: frozenset[str]
    suffering: frozenset[str]
    causing: frozenset[str]
    undergoing: frozenset[str]
    suffered: frozenset[str]
    extents: Phrases
    properties: frozenset[str]
    dimensions: Mapping[str, str]
    states: Mapping[str, str]
    tolls: frozenset[str]
    conditions: frozenset[str]
    remains: frozenset[str]
    lives: frozenset[str]
    taking: frozenset[str]
    priced: frozenset[str]
    reported: frozenset[str]
    of_towns: frozenset[str]
    paid: frozenset[str]
    deeds: Mapping[str, str]


@frozen(eq=False, kw_only=True)
class NounWords:
    """Words inside the noun phrases of measures.

    Attributes:
        homes, settlements, dwellers: Words of how many people live somewhere.
        counts, groups, plain, sums: Nouns and adjectives that are no measure and no thing; sums of money.
        firms, persons: Nouns of what, and of who, acts for no country that stands before.
        independent: Nouns of who acts for no owner that stands before.
        bodies, official, regional: Words in names of bodies; who acts for a capital; parts of places.
        shared: Nouns of what one can have in a body.
        carrying, perfect: Prepositions before what somebody has; auxiliaries of what has been and is still so.
        particles: Small words inside the names of people.
        businesses, lands: Nouns by which a firm, or a country, is called that has been named before.
        of_others: Words behind a people and a hyphen that tell of somebody else: *a Greek-born Swede*.
        to_others: Those before them: *a pro-Russian party*.
    """

    homes: frozenset[str]
    settlements: frozenset[str]
    dwellers: frozenset[str]
    counts: frozenset[str]
    groups: frozenset[str]
    plain: frozenset[str]
    firms: frozenset[str]
    persons: frozenset[str]
    bodies: frozenset[str]
    official: frozenset[str]
    sums: frozenset[str]
    regional: frozenset[str]
    independent: frozenset[str]
    shared: frozenset[str]
    carrying: frozenset[str]
    perfect: frozenset[str]
    particles: frozenset[str]
    businesses: frozenset[str]
    lands: frozenset[str]
    of_others: frozenset[str]
    to_others: frozenset[str]

    def is_private(self, word: str) -> bool:
        """Whether a noun is of somebody who acts for no country: *firm*, *player*, *carmaker*."""
        return word in self.persons or self.is_firm(word)

    def is_firm(self, word: str) -> bool:
        """Whether a noun is of a body or a thing that acts for no country: *firm*, *carmaker*, *ferry*."""
        return word in self.firms or word.endswith(_MAKES)


@frozen(eq=False, kw_only=True)
class SpeechWords:
    """Words of who is said to have said it.

    Attributes:
        verbs: The infinitives of the verbs of saying.
        titles: Words of rank and office, which are no part of a name.
        ends: Words that end the noun phrase of a speaker.
        documents: Nouns of what is written by somebody.
        authors: Prepositions between a document and whose it is.
    """

    verbs: frozenset[str]
    titles: frozenset[str]
    ends: frozenset[str]
    documents: frozenset[str]
    authors: frozenset[str]


@frozen(eq=False, kw_only=True)
class Clauses:
    """What the reader of clauses knows of the words of a language, in lower case.

    Attributes:
        pronouns: Pronouns.
        measures: Words of measures.
        nouns: Words inside noun phrases.
        periods: Words of periods.
        bases: Words of what a figure is compared with.
        speech: Words of saying.
        moods: Words by which a clause does not say that it is so.
        events: The kind of an event, by the words for it.
        firsts: Words before an event that make a span of time reach back to the one before.
        common_endings: Endings by which the first word of a sentence is no name.
        opening: Words that a clause can begin after.
        subordinating: Words that open a clause about the one before.
        joining: Words between verbs of one subject.
        able: Words before *to* that leave the verb group whole: *able to make*.
        control: Verbs of which the object does what follows *to*.
        judging: Verbs of which the object did what follows *for* or *of*.
        telling: Verbs of saying that are hardly ever participles behind a noun.
        owning: Verbs of saying before the gerund of what their subject did.
        beside: Verbs whose -ing form behind an object tells of the subject.
        listing: Verbs whose -ing form tells a part of what stands before.
        places: Words before a place.
        cities: Names of a country's capital, which in a place is the city, as written.
        additional, average: Words before a figure of an addition, of an average.
        more: Words between a number and its noun that make it an addition.
    """

    pronouns: Pronouns
    measures: MeasureWords
    nouns: NounWords
    periods: PeriodWords
    bases: BaseWords
    speech: SpeechWords
    moods: Moods
    events: Mapping[str, str]
    firsts: frozenset[str]
    common_endings: tuple[str, ...]
    opening: frozenset[str]
    joining: frozenset[str]
    subordinating: frozenset[str]
    able: frozenset[str]
    control: frozenset[str]
    judging: frozenset[str]
    telling: frozenset[str]
    owning: frozenset[str]
    beside: frozenset[str]
    listing: frozenset[str]
    places: frozenset[str]
    cities: frozenset[str]
    additional: frozenset[str]
    more: frozenset[str]
    average: frozenset[str]


@lru_cache(maxsize=8)
def clauses(name: str) -> Clauses:
    """Give the words of clauses of a language, read once per process."""
    data = load(name, "clauses")
    words, capitals = data["clause words"], load(name, "places")["capitals"]
    return Clauses(
        pronouns=_pronouns(data),
        measures=_measures(data, united(load(name, "deeds").values())),
        nouns=_nouns(data),
        periods=periods(data),
        bases=bases(data),
        speech=_speech(data),
        moods=moods(name),
        events=by_form(data["kinds of events"]),
        firsts=_words(data["firsts"], "firsts"),
        common_endings=data["common endings"]["endings"],
        opening=_words(words, "opening"),
        joining=_words(words, "joining"),
        subordinating=_words(words, "subordinating"),
        able=_words(words, "able"),
        control=_words(data["object control"], "verbs"),
        **_named(data["whose deeds"]),
        listing=_words(words, "listing"),
        places=_words(data["place words"], "places"),
        cities=frozenset(form for forms in capitals.values() for form in forms),
        **_named(data["additions"]),
    )


def _pronouns(data: Sections) -> Pronouns:
    words = data["pronouns"]
    return Pronouns(
        people=_words(words, "person"),
        many=_words(words, "many"),
        things=_words(words, "thing"),
        speaker=_words(words, "speaker"),
        possessives=_words(words, "possessive"),
        relatives=_words(words, "relative"),
        oblique=_words(words, "oblique"),
        whole=_words(words, "whole"),
        impersonal=_words(data["impersonal subjects"], "subjects"),
        weather=_words(data["impersonal subjects"], "weather"),
        genitives=_words(data["noun phrases"], "genitives"),
    )


def _measures(data: Sections, deeds: Section) -> MeasureWords:
    copulas, suffering, purchases = data["copulas"], data["suffering"], data["purchases"]
    return MeasureWords(
        be=_words(copulas, "be"),
        move=_words(copulas, "move") | _words(copulas, "moved") | _words(copulas, "moves"),
        moved=_words(copulas, "moved") | _words(copulas, "moves"),
        moves=_words(copulas, "moves"),
        suffering=_words(suffering, "verbs"),
        causing=_words(suffering, "causing"),
        undergoing=_words(suffering, "undergoing"),
        suffered=_words(suffering, "measures"),
        extents=phrases(data["extents"]),
        properties=_words(data["properties"], "properties"),
        dimensions=by_form(data["dimensions of measures"]),
        states=by_form(data["states"]),
        tolls=_words(data["lives"], "tolls"),
        remains=_words(data["lives"], "remains"),
        conditions=_words(data["lives"], "conditions"),
        lives=_words(data["lives"], "nouns"),
        taking=_words(data["lives"], "verbs"),
        priced=_words(purchases, "measures"),
        reported=_words(data["reported"], "measures"),
        of_towns=_words(data["of towns"], "measures") | _words(data["of towns"], "things"),
        paid=_words(purchases, "paid"),
        deeds=by_form(deeds),
    )


def _nouns(data: Sections) -> NounWords:
    dwelling, phrase = data["dwelling"], data["noun phrases"].items()
    named = {name.replace(" ", "_"): frozenset(words) for name, words in phrase if name != "genitives"}
    return NounWords(
        homes=_words(dwelling, "homes"),
        settlements=_words(dwelling, "settlements"),
        dwellers=_words(dwelling, "people"),
        **named,
    )


def _speech(data: Sections) -> SpeechWords:
    return SpeechWords(
        verbs=_words(data["speech"], "verbs"),
        titles=_words(data["titles"], "titles"),
        ends=_words(data["ends of a speaker"], "words"),
        documents=_words(data["documents"], "documents"),
        authors=_words(data["documents"], "by"),
    )


def _named(section: Section) -> dict[str, frozenset[str]]:
    """The words of fields that are called as in the section."""
    return {name: frozenset(words) for name, words in section.items()}


def _words(section: Section, name: str) -> frozenset[str]:
    return frozenset(section[name])
