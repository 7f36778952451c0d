"""What was done or is the case: the measure of a figure."""

from collections.abc import Callable, Iterable

from attrs import frozen

from reconcile.claims.clause import Governor, Role
from reconcile.claims.names import Kind, place_in
from reconcile.claims.period import Extent, Period
from reconcile.claims.sentence import Sentence, Verb
from reconcile.claims.subjects import Subject, phrase_before
from reconcile.figures.reading import PlacedFigure
from reconcile.figures.unit import COUNT, TIME
from reconcile.language.inflection import singular
from reconcile.language.language import matched, matched_before

#: How many words from a figure its event or the noun that moved is looked for.
_REACH = 8

#: Dimensions of which a verb of motion (*rises 300 m*) says what it measures, and not that it changed.
_PHYSICAL = frozenset((COUNT, "length", "length**2", "mass"))

DURATION, ELAPSED, AGE, PRICE = "duration", "elapsed", "age", "price"


@frozen(kw_only=True)
class Measured:
    """A measure, and what its words name besides.

    Attributes:
        measure: The canonical name; None where the clause says none.
        subject: Whose it is, where the noun of the measure names it.
        owner: The tokens of the noun phrase or pronoun that owns it, still to be resolved.
        thing: What is measured, where the words of the measure name it.
    """

    measure: str | None = None
    subject: str | None = None
    owner: tuple[int, int] | None = None
    thing: str | None = None


@frozen(kw_only=True)
class Clause:
    """A figure in its clause, as far as it has been read.

    Attributes:
        sentence: The sentence.
        figure: The figure.
        governor: How it hangs on its clause.
        subject: The subject of the governing verb.
        period: The period.
        event_before: Gives the event of the sentence before, which *later* can look back to.
    """

    sentence: Sentence
    figure: PlacedFigure
    governor: Governor
    subject: Subject | None
    period: Period | None
    event_before: Callable[[], str | None]


def read_measure(clause: Clause) -> Measured:
    """The measure: by the unit, by the counted noun, by the noun it is *of*, by what moved, or by the verb."""
    if clause.figure.figure.rule == AGE:
        return Measured(measure=AGE)
    if clause.figure.figure.unit.dimension == TIME:
        return _of_time(clause)
    return (
        _by_extent(clause)
        or _by_own_noun(clause)
        or _by_noun_of(clause.sentence, clause.figure)
        or _by_what_moved(clause.sentence, clause.figure)
        or _by_verb(clause)
    )


def _by_extent(clause: Clause) -> Measured | None:
    """*1,200 km long*, *a 1,200km frontline*."""
    sentence, figure = clause.sentence, clause.figure
    if figure.figure.unit.dimension != "length":
        return None
    found = matched(sentence.lower, figure.end, sentence.vocabulary.clauses.extents)
    if found is not None:
        return Measured(measure=found[0])
    attributed = figure.noun is not None and figure.noun.first == figure.end
    return Measured(measure="length") if attributed else None


def _by_own_noun(clause: Clause) -> Measured | None:
    """*50,000 casualties*, *142 million inhabitants*: nouns of people that are a measure themselves."""
    sentence, noun = clause.sentence, clause.figure.noun
    if noun is None or clause.figure.figure.unit.dimension != COUNT:
        return None
    found = matched_before(sentence.lower, noun.end, sentence.vocabulary.nouns)
    if found is None or found[1] < noun.first or not _of_people(sentence, found[0]):
        return None
    return Measured(measure=found[0])


def _of_people(sentence: Sentence, measure: str) -> bool:
    return measure == "population" or measure in sentence.vocabulary.clauses.suffered


def _by_noun_of(sentence: Sentence, figure: PlacedFigure) -> Measured | None:
    """*a population of only 41 million*, *missiles with a range of 550 miles*."""
    index = figure.first - 1
    while sentence.lower[index] in sentence.language.grammar.adverbs:
        index -= 1
    if sentence.lower[index] not in ("of", "at"):
        return None
    found = matched_before(sentence.lower, index, sentence.vocabulary.nouns)
    return found and Measured(measure=found[0], owner=_before_with(sentence, found[1]))


def _before_with(sentence: Sentence, index: int) -> tuple[int, int] | None:
    """The owner of *missiles with a range of*: the noun phrase before *with*."""
    while sentence.lower[index - 1] in sentence.language.grammar.determiners:
        index -= 1
    if index < 2 or sentence.lower[index - 1] != "with":  # noqa: PLR2004 - a word and *with*
        return None
    first, end = phrase_before(sentence, index - 1 - (sentence.lower[index - 2] == ","))
    return (first, end) if first < end else None


def _by_what_moved(sentence: Sentence, figure: PlacedFigure) -> Measured | None:
    """*a ten per cent increase in shell manufacturing*."""
    if figure.figure.change is None:
        return None
    for index in range(figure.end, min(figure.end + _REACH, sentence.count)):
        if not sentence.lower[index][0].isalpha():
            return None
        found = matched_before(sentence.lower, index + 1, sentence.vocabulary.nouns)
        if found is not None:
            return Measured(measure=found[0], thing=_moved_thing(sentence, figure.end, found[1]))
    return None


def _moved_thing(sentence: Sentence, first: int, end: int) -> str | None:
    """The noun between a preposition and the noun of the measure: *in shell manufacturing*."""
    closed = sentence.language.grammar.closed
    if end - 1 <= first or sentence.lower[end - 1] in closed:
        return None
    return singular(sentence.lower[end - 1], sentence.language.nouns)


def _by_verb(clause: Clause) -> Measured:
    verb, sentence = clause.governor.verb, clause.sentence
    if verb is None:
        return Measured()
    phrasal = matched(sentence.lower, verb.index, sentence.vocabulary.phrasal)
    if phrasal is not None:
        return Measured(measure=phrasal[0])
    if verb.lemma == "have" and _acquired(clause, verb):
        return Measured(measure="received")
    if verb.lemma in sentence.vocabulary.clauses.copulas:
        return _by_copula(clause, verb)
    return Measured(measure=_of_money(clause, sentence.vocabulary.measured.get(verb.lemma, verb.lemma)))


def _acquired(clause: Clause, verb: Verb) -> bool:
    """*has had 600 tanks since the start of the war*: what one has had since then, one has received."""
    perfect = clause.sentence.lower[verb.index] == "had" and clause.sentence.lower[verb.index - 1] in (
        "has",
        "have",
        "’ve",
        "'ve",
    )
    return perfect and clause.period is not None and clause.period.extent is Extent.SINCE


def _of_money(clause: Clause, measure: str) -> str:
    """What was bought, sold or made *for* an amount of money has that price."""
    money = clause.figure.figure.unit.dimension.startswith("currency")
    return PRICE if money and measure in ("purchased", "sold", "produced") else measure


def _by_copula(clause: Clause, verb: Verb) -> Measured:
    """*Ukraine's population is 41 million*, *shares rose 2 %*: the subject is the measure, its owner the subject."""
    measure = clause.sentence.vocabulary.measured.get(verb.lemma)
    if clause.subject is None or clause.governor.role is not Role.OBJECT:
        return Measured(measure=None if verb.lemma == "be" else measure or verb.lemma)
    if measure is not None and clause.figure.figure.unit.dimension in _PHYSICAL:
        return Measured(measure=measure)
    return _by_subject(clause.sentence, clause.subject, verb.index)


def _by_subject(sentence: Sentence, subject: Subject, end: int) -> Measured:
    for last in range(subject.end, subject.first, -1):
        found = matched_before(sentence.lower, last, sentence.vocabulary.nouns)
        if found is not None and found[1] >= subject.first:
            return Measured(measure=found[0], subject=_owner(sentence, subject.first, end))
    if subject.name is None or subject.name.kind is not Kind.COMMON:
        return Measured()
    head = subject.name.canonical.rpartition(" ")[2]
    return Measured(measure=head, subject=_owner(sentence, subject.first, end))


def _owner(sentence: Sentence, first: int, end: int) -> str | None:
    """Whose it is: a country or body in the phrase, or a name after *of* or *in* (*shares in Apple*)."""
    found = place_in(sentence, first, end)
    if found is not None:
        return found.name
    for index in range(first, end - 1):
        if (
            sentence.lower[index] in sentence.language.grammar.prepositions
            and sentence.words[index + 1][:1].isupper()
        ):
            return sentence.words[index + 1]
    return None


def _of_time(clause: Clause) -> Measured:
    """How long something lasts, or how long ago it was."""
    sentence, after = clause.sentence, clause.sentence.lower[clause.figure.end]
    words = sentence.vocabulary.clauses
    first = _first_in(sentence, clause.figure)
    if first is not None:
        return first
    if after in words.looks_back:
        return Measured(measure=ELAPSED, thing=_event_of_verb(sentence, clause.governor.verb))
    if after in words.looks_forth:
        event = _event_near(sentence, clause.figure) or (clause.event_before() if after == "later" else None)
        # A war goes on from the day it is launched: the time since then is how long it has lasted.
        return Measured(measure=DURATION if event == "war" else ELAPSED, thing=event)
    return Measured(measure=DURATION)


def _first_in(sentence: Sentence, figure: PlacedFigure) -> Measured | None:
    """*his first trip to North Korea in 24 years*: the time since the trip before, and whose it was."""
    words = sentence.vocabulary.clauses
    if sentence.lower[figure.first - 1] not in ("in", "for"):
        return None
    for index in range(figure.first - 2, max(figure.first - 2 - _REACH, 0), -1):
        kind = words.events.get(sentence.lower[index])
        if kind is not None and sentence.lower[index - 1] in words.firsts:
            return Measured(measure=ELAPSED, thing=kind, owner=_possessor(sentence, index - 1))
    return None


def _possessor(sentence: Sentence, index: int) -> tuple[int, int] | None:
    """The tokens of the owner before *first*: *his*, *Putin’s*."""
    if sentence.lower[index - 1] in ("’s", "'s"):
        return phrase_before(sentence, index - 1)
    return (index - 1, index) if index else None


def _event_of_verb(sentence: Sentence, verb: Verb | None) -> str | None:
    """The event of *visited it 24 years ago*; who *was last there* was on a visit."""
    if verb is None:
        return None
    if verb.lemma == "be":
        return "visit"
    return sentence.vocabulary.clauses.events.get(sentence.lower[verb.index], verb.lemma)


def _event_near(sentence: Sentence, figure: PlacedFigure) -> str | None:
    """The event that *later* looks back to, anywhere in the sentence, or that *after* names."""
    after = range(figure.end + 1, sentence.count)
    if sentence.lower[figure.end] != "later":
        return _event_among(sentence, after[:_REACH])
    return _event_among(sentence, [*range(figure.first - 1, -1, -1), *after])


def _event_among(sentence: Sentence, indices: Iterable[int]) -> str | None:
    events = sentence.vocabulary.clauses.events
    kinds = (events.get(sentence.lower[index]) for index in indices)
    return next((kind for kind in kinds if kind is not None), None)
