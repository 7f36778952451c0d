"""Measures that a noun says: *a population of 41 million*, *its production is 2 million*, *a loss of 40 tanks*."""

from typing import cast

from attrs import define, evolve

from reconcile.claims.names import Kind, name_of
from reconcile.claims.particles import FOR, OF, TO
from reconcile.claims.phrases import Headed, is_when, phrase_at, phrase_before, taken_apart
from reconcile.claims.places import INDEX, is_index, place_in
from reconcile.claims.sentence import Sentence
from reconcile.claims.subjects import Subject, subject_of
from reconcile.claims.verbs import Verb
from reconcile.figures.moves import change_words
from reconcile.figures.nouns import PERSON, NounPhrase
from reconcile.figures.reading import PlacedFigure
from reconcile.figures.unit import COUNT, SHARE
from reconcile.language.inflection import is_plural, singular
from reconcile.language.phrases import matched, matched_before

#: The rule of figures that are the number of something.
NUMBER_OF = "number of"

#: How many words may stand between who says it and what is said: *said on Thursday that net*.
_TOLD = 6


@define(kw_only=True)
class Measured:
    """A measure, and what its words name besides.

    Attributes:
        measure: The canonical name; None where the clause says none.
        owner: The tokens of the noun phrase or pronoun that owns it, still to be resolved.
        thing: What is measured, where the words of the measure name it.
        alone: Whether nothing but the owner can be whose it is: the subject of the verb is the measure.
    """

    measure: str | None = None
    owner: tuple[int, int] | None = None
    thing: str | None = None
    alone: bool = False


def by_own_noun(sentence: Sentence, figure: PlacedFigure, verb: Verb | None) -> Measured | None:
    """*50,000 casualties*, *142 million inhabitants*: nouns of people that are a measure themselves."""
    noun = figure.noun
    if noun is None or figure.figure.unit.dimension != COUNT:
        return None
    found = matched_before(sentence.lower, noun.end, sentence.vocabulary.nouns)
    if found is None or found[1] < noun.first or not _of_people(sentence, found[0]):
        return None
    lives = verb is None or verb.lemma == "have" or verb.lemma in sentence.clauses.measures.be
    if found[0] != _POPULATION:
        return Measured(measure=found[0])
    return Measured(measure=_POPULATION, thing=PERSON) if lives else None


def _of_people(sentence: Sentence, measure: str) -> bool:
    return measure == _POPULATION or measure in sentence.clauses.measures.suffered


def by_noun_before(sentence: Sentence, figure: PlacedFigure) -> Measured | None:
    """*a population of only 41 million*, *Ukraine (population 38 million)*, *a fine of $250,000*."""
    index = figure.first - 1
    while sentence.lower[index] in sentence.language.grammar.adverbs:
        index -= 1
    if sentence.lower[index] == "," and index < figure.first - 1:
        return _apposed(sentence, figure, index)
    linked = sentence.lower[index] in _LINKS
    if index < 0 or not (linked or sentence.lower[index] in sentence.vocabulary.nouns):
        return None
    if sentence.lower[index] == _AT and _only_moved(sentence, index - 1):
        return None
    index = _past_bearer(sentence, index) if linked else index
    if sentence.lower[index] == _AT and sentence.lower[index - 1] == ",":
        index -= 1  # *inflation, at 3.8 percent, was*
    first, end = phrase_at(sentence, index if linked else index + 1)
    if first == end or end != index + (not linked):
        return None
    return _of_noun(sentence, figure, taken_apart(sentence, first, end), linked=linked)


def _only_moved(sentence: Sentence, index: int) -> bool:
    """*closed 63 points lower at 8,214*: whether a word only tells which way it went."""
    word, known = sentence.lower[index], change_words(sentence.language)
    return word in known.after and word not in known.nouns


def _apposed(sentence: Sentence, figure: PlacedFigure, index: int) -> Measured | None:
    """*inflation, now 14.6 percent, would*: an amount that commas part from the noun that it is of."""
    first, end = phrase_at(sentence, index)
    shared = figure.figure.unit.dimension == SHARE
    if sentence.lower[figure.end] not in _CLOSES or not shared or first == end:
        return None
    said = by_phrase(sentence, first, end)
    return said and evolve(said, alone=said.owner is not None)


def _past_bearer(sentence: Sentence, index: int) -> int:
    """*at a cost to the county of 620,000 pounds*: where the noun of the measure ends, before who bears it."""
    first, _ = phrase_at(sentence, index)
    borne = sentence.lower[index] == OF and sentence.lower[first - 1] in _BORNE
    return first - 1 if borne and sentence.lower[first - 2] in sentence.vocabulary.nouns else index


def _of_noun(sentence: Sentence, figure: PlacedFigure, headed: Headed, *, linked: bool) -> Measured | None:
    lower = sentence.lower
    if not linked and (
        lower[headed.first - 1] not in _OPENS or lower[headed.end - 1] in sentence.clauses.nouns.plain
    ):
        return None
    found = matched_before(lower, headed.end, sentence.vocabulary.nouns)
    owner = headed.owner if headed.belongs else None
    if found is not None and found[1] >= headed.first:
        owner = owner or _people(sentence, headed.first, found[1]) or _bearer(sentence, headed.first)
        return Measured(measure=found[0], owner=owner)
    if not linked:
        return None
    head = lower[headed.end - 1]
    if headed.owner is not None and lower[headed.owner[1]] == _AT:
        return None  # *values the maker of chips at $1 billion*
    if (
        head in sentence.clauses.nouns.settlements
        and figure.noun is not None
        and figure.noun.head in sentence.clauses.nouns.dwellers
    ):
        owner = _bearer(sentence, headed.first) or _itself(sentence, headed)
        return Measured(measure=_POPULATION, thing=PERSON, owner=owner)
    return _of_plain_noun(sentence, figure, headed)


def _itself(sentence: Sentence, headed: Headed) -> tuple[int, int] | None:
    """*reached a village of 600 people*: the settlement; not where it says what something is: *is a village of*."""
    index = headed.first - 1
    while sentence.lower[index] in sentence.language.grammar.adverbs:
        index -= 1
    verb = sentence.verb_at.get(index)
    told = verb is not None and verb.lemma in sentence.clauses.measures.be
    return None if told else (headed.first, headed.end)


def _of_plain_noun(sentence: Sentence, figure: PlacedFigure, headed: Headed) -> Measured | None:
    """*a fine of $250,000*, *winds of 90 mph*, *a lack of 40 nurses*; not *a crowd of 5,000*, *the bodies of 12 people*."""
    lower = sentence.lower
    head = lower[headed.end - 1]
    if (
        head in sentence.clauses.nouns.plain
        or (lower[headed.end] != OF and (lower[headed.end] != "," or sentence.words[headed.end - 1] != head))
        or head in sentence.clauses.nouns.groups
        or head in sentence.clauses.nouns.counts
        or head in sentence.clauses.average
    ):
        return None
    determined = headed.owner is not None or lower[headed.first] in sentence.language.grammar.determiners
    unit = figure.figure.unit  # *savings of $3 billion*, *economic growth of 3 percent*, *winds of 90 mph*
    if (unit.counted or not unit.factors) and (not determined or is_plural(head, sentence.language.nouns)):
        return None
    return Measured(measure=words_of(sentence, headed), owner=headed.owner or _bearer(sentence, headed.first))


def _people(sentence: Sentence, first: int, end: int) -> tuple[int, int] | None:
    """The tokens of a people before the noun: *Russian losses*."""
    found = place_in(sentence, first, end)
    return (found.first, found.end) if found else None


def _bearer(sentence: Sentence, index: int) -> tuple[int, int] | None:
    """Who has it, before *with*, a bracket or an apposition: *missiles with a range of*, *Finland, a country of*."""
    before = sentence.lower[index - 1] if index else ""
    if before in sentence.clauses.nouns.carrying:
        index -= 1
    elif before not in _OPENS:
        return None
    end = index - (sentence.lower[index - 1] in _OPENS)
    first, end = phrase_before(sentence, end)
    within = (
        sentence.lower[first - 1] in sentence.language.grammar.prepositions
    )  # *under the hammer with a price of*
    return (first, end) if first < end and not within else None


def by_subject(sentence: Sentence, subject: Subject) -> Measured:
    """The measure that the subject of a copula is: *the width of the river is*, *Beijing's defence budget is*."""
    named = subject.name is None or subject.name.kind in _UNMEASURED
    memory, asked = sentence.memory, (_SAID, subject.first, subject.end, subject.pronoun, named)
    if asked not in memory:
        memory[asked] = _by_subject(sentence, subject, named=named)
    measured: Measured = memory[asked]
    return measured


def _by_subject(sentence: Sentence, subject: Subject, *, named: bool) -> Measured:
    following = sentence.verb_before[subject.end] + 1
    end = sentence.verbs[following].index if following < len(sentence.verbs) else subject.end
    headed = _held(sentence, taken_apart(sentence, subject.first, end))
    if sentence.lower[headed.end - 1] in sentence.clauses.nouns.counts and headed.owner:
        telling = sentence.verbs[following] if following < len(sentence.verbs) else None
        if telling is not None and telling.form.gerund and telling.index == subject.end:
            return evolve(_number_of(sentence, headed.owner), measure=_said_by(sentence, telling))
        return _number_of(sentence, headed.owner)
    acts = sentence.clauses.nouns.is_private(sentence.lower[headed.end - 1]) and headed.belongs
    if acts or sentence.lower[subject.end] in sentence.language.joints.persons:
        return Measured()  # *the party slumped to 13 %*, *a vet who lost £38,000*: who acts is no measure
    if subject.pronoun and not headed.owner:
        return Measured()
    known = _by_known_noun(sentence, headed)
    if known is not None:
        return known
    words = None if named and _is_of_home(sentence, headed) else words_of(sentence, headed)
    return _owned(sentence, headed, words, headed.first) if words else Measured()


def _is_of_home(sentence: Sentence, headed: Headed) -> bool:
    """*Germany’s Greens*: whether a name has no owner, or only its home; *Trust in the police* is no name."""
    if headed.owner is None:
        return True
    behind = sentence.lower[headed.owner[1]] in sentence.clauses.pronouns.genitives
    return behind and sentence.words[headed.end - 1][0].isupper()


def by_phrase(sentence: Sentence, first: int, end: int) -> Measured | None:
    """The measure that a noun phrase says, whatever it is to its verb; None where it is a name or says none."""
    headed = _held(sentence, taken_apart(sentence, first, end))
    known = _by_known_noun(sentence, headed)
    if known is not None:
        return known
    if is_index(sentence, headed.first, headed.end):
        return Measured(measure=INDEX, owner=(headed.first, headed.end))
    name = name_of(sentence, first, end) if sentence.words[headed.end - 1][0].isupper() else None
    named = headed.owner is None and name is not None and name.kind is not Kind.COMMON
    words = None if named else words_of(sentence, headed)
    return _owned(sentence, headed, words, headed.first) if words else None


def _by_known_noun(sentence: Sentence, headed: Headed) -> Measured | None:
    """The measure of the last noun before the owner that says a known one."""
    for last in range(headed.end, headed.first, -1):
        found = matched_before(sentence.lower, last, sentence.vocabulary.nouns)
        if found is not None and found[1] >= headed.first:
            return _owned(sentence, headed, found[0], found[1])
    return None


def _held(sentence: Sentence, headed: Headed) -> Headed:
    """*Amazon shares*: the name before what one can have in a body is the body's."""
    last = headed.end - 1
    held = sentence.lower[last] in sentence.clauses.nouns.shared and headed.owner is None
    if held and headed.first < last and sentence.words[last - 1][0].isupper():
        return Headed(last, headed.end, (headed.first, last))
    return headed


def by_number(sentence: Sentence, figure: PlacedFigure) -> Measured | None:
    """*bringing the number of people put to death to 411*, *the number of troops in Iraq rose to 900*."""
    noun = cast("NounPhrase", figure.noun)  # the number of what would it be?
    lower, counters = sentence.lower, sentence.language.joints.counters
    first = next(index for index in range(figure.first - 1, -1, -1) if lower[index] in counters) + 2
    verbs = sentence.verbs[sentence.verb_before[first] + 1 : sentence.verb_before[figure.first] + 1]
    brought = sentence.verb_at.get(first - 4) is not None  # *bringing the number of*
    telling = verbs[0] if verbs and (brought or len(verbs) > 1) and _tells_more(sentence, verbs[0]) else None
    end = verbs[0].index if verbs else figure.first
    said = _number_of(sentence, (first, end)).measure if telling is None else _said_by(sentence, telling)
    return Measured(measure=said, owner=_people(sentence, noun.first, noun.end), alone=True)


def _tells_more(sentence: Sentence, verb: Verb) -> bool:
    """Whether a verb can tell more of the noun before it: *people employed in Ireland*, *people who died*."""
    before = sentence.lower[verb.index - 1]
    relative = before in sentence.clauses.pronouns.relatives
    return (
        relative
        or verb.form.gerund
        or (verb.form.participle and before not in sentence.clauses.nouns.perfect)
    )


def _said_by(sentence: Sentence, verb: Verb) -> str:
    """The measure that a verb says, alone or with the words behind it."""
    phrase = matched(sentence.lower, verb.index, sentence.vocabulary.phrasal)
    return phrase[0] if phrase else sentence.vocabulary.measured.get(verb.lemma, verb.lemma)


def _number_of(sentence: Sentence, counted: tuple[int, int]) -> Measured:
    """*the number of wounded*, *the number of people killed*, *the number of troops*."""
    first, end = counted
    states = sentence.vocabulary
    for index in range(end, first, -1):
        found = matched_before(sentence.lower, index, states.nouns)
        verb = states.verbs.get(sentence.lower[index - 1])
        measure = found[0] if found else states.measured.get(verb.lemma) if verb and verb.participle else None
        if measure is not None and _of_people(sentence, measure):
            return Measured(measure=measure, alone=True)
    name = name_of(sentence, first, end)
    return Measured(thing=name.canonical if name else None, alone=True)


def _owned(sentence: Sentence, headed: Headed, measure: str | None, start: int) -> Measured:
    """A measure with its owner, or with what it is a measure of."""
    words = sentence.clauses.measures
    owner = (
        headed.owner
        or _people(sentence, headed.first, headed.end)
        or _firm(sentence, headed.first, start, measure)
    )
    if measure in words.suffered and owner is not None and place_in(sentence, *owner) is None:
        owner = None
    name = name_of(sentence, *headed.owner) if headed.owner and headed.belongs else None
    common = name.canonical if name and name.kind is Kind.COMMON else None
    if common and measure in words.properties:
        return Measured(measure=measure, owner=owner, thing=common, alone=True)
    acts = measure in sentence.vocabulary.acts and measure != _POPULATION
    if acts and common and sentence.lower[headed.end] == OF:
        return Measured(measure=measure, thing=common, owner=headed.holder, alone=True)
    thing = _modifier(sentence, headed.first, start) if acts or measure == PRICE else None
    if owner is None and measure in words.reported:
        owner = _reporting(sentence, headed.first)
    return Measured(measure=measure, owner=owner, thing=thing, alone=True)


def _firm(sentence: Sentence, first: int, end: int, measure: str | None) -> tuple[int, int] | None:
    """*M&S profit*, *quarterly Netflix revenue*: the name before what a firm tells of itself."""
    if measure not in sentence.clauses.measures.reported:
        return None
    start = end
    while start > first and (sentence.words[start - 1][0].isupper() or sentence.lower[start - 1] == "&"):
        start -= 1
    alone = start == end - 1
    plain = alone and (start == 0 or sentence.words[start].isupper())  # *Retail sales*, *EV sales*
    return None if start == end or plain or is_when(sentence, end) else (start, end)


def _reporting(sentence: Sentence, first: int) -> tuple[int, int] | None:
    """*Hallstein said on Thursday operating profit fell*: the firm that tells of its own."""
    place = sentence.verb_before[first]
    if place < 0 or place not in sentence.sayings:
        return None
    verb = sentence.verbs[place]
    subject = subject_of(sentence, verb) if verb.index >= first - _TOLD else None
    named = subject is not None and subject.name is not None and subject.name.kind is Kind.PERSON
    return (subject.first, subject.end) if subject is not None and named else None


def _modifier(sentence: Sentence, first: int, end: int) -> str | None:
    """The thing before the noun of a measure: *shell production*."""
    if end <= first or (sentence.words[end - 1][0].isupper() and (end > 1 or _people(sentence, first, end))):
        return None
    word, closed = sentence.lower[end - 1], sentence.language.grammar.closed
    plain = word in closed or word in sentence.clauses.nouns.plain or not word[0].isalpha()
    return None if plain else singular(word, sentence.language.nouns)


def words_of(sentence: Sentence, headed: Headed) -> str | None:
    """The words of a plain noun as a measure: *budget deficit*, without its people and its adjectives of amount."""
    people = place_in(sentence, headed.first, headed.end)
    first = people.end if people else headed.first
    words = [
        word
        for word in sentence.lower[first : headed.end]
        if word[0].isalpha()
        and word not in sentence.language.grammar.closed
        and word not in sentence.clauses.nouns.plain
    ]
    return " ".join([*words[:-1], singular(words[-1], sentence.language.nouns)]) if words else None


PRICE = "price"
_POPULATION, _SAID = "population", "said"
_UNMEASURED = frozenset((Kind.PERSON, Kind.SEVERAL))
_AT = "at"
_LINKS = frozenset((OF, _AT))
_BORNE = frozenset((FOR, TO))
_CLOSES = frozenset((",", ")", ";", "."))
_OPENS = frozenset(("(", ",", "–", "—"))
