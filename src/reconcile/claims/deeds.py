"""What the governing verb says was done or is the case: *sold 3 ships*, *laid off 40 men*, *the width is 40 metres*."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from attrs import define, evolve

from reconcile.claims.clause import Governor, Role
from reconcile.claims.extents import MEASURING, WORTH
from reconcile.claims.fates import by_state, is_where
from reconcile.claims.moved import by_moved
from reconcile.claims.names import Kind, name_of
from reconcile.claims.nouns import PRICE, Measured, by_phrase, by_subject
from reconcile.claims.particles import AT, FOR, TO
from reconcile.claims.period import Extent, Period
from reconcile.claims.phrasal import of_phrase
from reconcile.claims.phrases import phrase_at, phrase_before
from reconcile.claims.places import INDEX
from reconcile.claims.prices import EXCHANGE, changes_hands, is_exchanged, is_loss, is_price
from reconcile.claims.sentence import Sentence
from reconcile.claims.subjects import Subject
from reconcile.claims.verbs import Verb
from reconcile.figures.nouns import PERSON
from reconcile.figures.reading import PlacedFigure
from reconcile.figures.unit import COUNT, SHARE
from reconcile.language.dealings import dealings
from reconcile.language.inflection import is_plural, singular
from reconcile.language.phrases import matched_before

#: Dimensions of which a verb of motion (*rises 300 m*) says what it measures, and not that it changed.
_PHYSICAL = frozenset((COUNT, "length", "length**2", "mass"))

#: The verb of what amounts to so much.
_TOTAL = "total"

#: What one makes that is an amount of money.
_MAKE, REVENUE = "make", "revenue"

HELD, LOST, POPULATION, RECEIVED = "held", "lost", "population", "received"

#: The dimensions that the level of an index and its moves have.
_POINT, _OF_INDEX = "point", frozenset(("", SHARE))

#: What a level does that does not move.
_HOLD = "hold"

_INDEFINITE = frozenset(("a", "an"))


@define
class FigureInClause:
    """A figure in its clause, as far as it has been read.

    Attributes:
        sentence: The sentence.
        figure: The figure.
        governor: How it hangs on its clause.
        subject: The subject of the governing verb.
        period: The period.
        phrasal: That verb, if it can stand for another deed together with the words behind it.
        event_before: Gives the event of the sentence before, which *later* can look back to.
        said: The measure, as soon as a reader has found it.
    """

    sentence: Sentence
    figure: PlacedFigure
    governor: Governor
    subject: Subject | None
    period: Period | None
    phrasal: Verb | None
    event_before: Callable[[], str | None]
    said: Measured | None = None


def by_phrasal(clause: FigureInClause, verb: Verb, *, before: bool = False) -> Measured | None:
    """The measure of a verb with more words, if that goes with the dimension of the figure."""
    sentence, figure = clause.sentence, clause.figure
    said = of_phrase(sentence, figure, clause.governor, verb, before=before)
    fits = said is not None and _fits(sentence, said, figure.figure.unit.dimension)
    return Measured(measure=said) if fits else None


def by_verb(clause: FigureInClause) -> Measured | None:
    """The measure that the governing verb says, alone or of its subject; None without a verb."""
    sentence, figure, governing = clause.sentence, clause.figure, clause.governor
    verb = governing.verb
    if verb is None:
        return None
    if _is_of_index(clause):
        return Measured(measure=INDEX)
    gauged = _GAUGED.get((verb.lemma, figure.figure.unit.dimension))
    if gauged is not None and not governing.passive:
        return Measured(measure=gauged)
    became = by_state(sentence, figure, governing, verb)
    if became is not None or is_where(sentence, figure, verb):
        return Measured(measure=became)
    moved = _by_object(clause, verb) or by_moved(sentence, figure, governing)
    if moved is not None:
        return moved
    if changes_hands(sentence, figure, verb):
        return Measured(measure=PRICE)
    words = sentence.clauses.measures
    moves = (verb.lemma in words.move and _moves(clause, verb)) or _is_shift(clause, verb)
    if verb.lemma in words.be or moves or _lies_at(clause) or _stays_at(clause, verb):
        return _by_copula(clause, verb)
    if verb.lemma == "have" and _acquired(clause, verb):
        return Measured(measure=RECEIVED)
    return _by_plain_verb(clause, verb)


def _is_of_index(clause: FigureInClause) -> bool:
    """*The Nasdaq dropped 0.8 percent*, *the Dow gained 214 points to close at 42,706*: whether it is of an index of prices."""
    subject, unit = clause.subject, clause.figure.figure.unit
    if subject is None or subject.name is None:
        return False
    known = subject.name.canonical in clause.sentence.language.places.indices
    if not known and clause.sentence.lower[subject.end - 1] not in dealings().indices:
        return False
    return clause.governor.role is Role.OBJECT and (unit.dimension in _OF_INDEX or unit.name == _POINT)


def _by_object(clause: FigureInClause, verb: Verb) -> Measured | None:
    """*bringing the death toll to 28*: what was brought there is what is measured."""
    sentence, index = clause.sentence, clause.figure.first - 1
    if clause.governor.role is not Role.OBJECT or sentence.lower[index] != TO:
        return None
    found = matched_before(sentence.lower, index, sentence.vocabulary.nouns)
    return Measured(measure=found[0]) if found is not None and found[1] > verb.index else None


def _lies_at(clause: FigureInClause) -> bool:
    """*ticket prices start at 45 euros*: whether the subject is a measure, and the figure where it lies."""
    subject = clause.subject if clause.governor.role is Role.OBJECT else None
    at = clause.sentence.lower[clause.figure.first - 1] == AT
    return at and subject is not None and _measure_noun(clause.sentence, subject)


def _stays_at(clause: FigureInClause, verb: Verb) -> bool:
    """*The rate was unchanged at 4%*, *held steady at a low of 4%*: whether a level stays where the figure says."""
    lower, still = clause.sentence.lower, dealings().still
    kept = verb.lemma == _HOLD and not clause.governor.passive
    at = verb.index + 1 + (kept and lower[verb.index + 1] in still)
    return (kept or lower[verb.index] in still) and lower[at] == AT and not clause.figure.figure.unit.counted


def _moves(clause: FigureInClause, verb: Verb) -> bool:
    """Whether a verb of motion tells what its subject moved to, and does not act on things: *open 12 stores*."""
    figure = clause.figure
    if figure.first == verb.index + 2 and clause.sentence.lower[verb.index + 1] in _INDEFINITE:
        return False  # *close a 31 million gap*
    if (
        figure.noun is None
        or figure.figure.unit.dimension.partition("/")[0] not in (COUNT, SHARE)
        or clause.governor.role is Role.SUBJECT
    ):
        return True
    after = clause.sentence.lower[verb.index + 1]
    if figure.first != verb.index + 1 + (after in clause.sentence.clauses.additional):
        return not is_plural(after, clause.sentence.language.nouns)  # *drop cases against 41 men*
    subject = clause.subject
    return subject is not None and _is_level(clause.sentence, figure, subject)


def _is_shift(clause: FigureInClause, verb: Verb) -> bool:
    """*The shares added 3.2 percent*: whether a share right behind a verb is how much its subject has moved."""
    figure = clause.figure
    shared = (
        figure.figure.unit.dimension == SHARE and figure.figure.change is not None and figure.noun is None
    )
    subject = clause.subject
    if not shared or subject is None or verb.index != figure.first - 1:
        return False
    held = clause.sentence.lower[subject.end - 1] in clause.sentence.clauses.nouns.shared
    return held or _measure_noun(clause.sentence, subject)


def _is_extent(clause: FigureInClause) -> bool:
    """*Its length fell by 2 metres*, *the sea level rose*: whether the subject is itself a length."""
    subject, sentence = clause.subject, clause.sentence
    last = "" if subject is None else singular(sentence.lower[subject.end - 1], sentence.language.nouns)
    return last in sentence.clauses.measures.properties or last == "level"


def _measure_noun(sentence: Sentence, subject: Subject) -> bool:
    return matched_before(sentence.lower, subject.end, sentence.vocabulary.nouns) is not None


def _is_level(sentence: Sentence, figure: PlacedFigure, subject: Subject) -> bool:
    """*its output fell by 40 tons*, *Support for the party slipped two points*: whether what the subject stands at has moved."""
    points = figure.figure.unit.name == _POINT and by_subject(sentence, subject).owner is not None
    return points or _measure_noun(sentence, subject)


def _by_plain_verb(clause: FigureInClause, verb: Verb) -> Measured:
    """The measure of the verb, if it goes with the dimension of the figure, or the verb itself."""
    sentence, words = clause.sentence, clause.sentence.clauses.measures
    measure, dimension = (
        sentence.vocabulary.measured.get(verb.lemma, verb.lemma),
        clause.figure.figure.unit.dimension,
    )
    if dimension.startswith("currency"):
        if verb.lemma == _MAKE and verb.index == clause.figure.first - 1 and not clause.governor.passive:
            return Measured(measure=REVENUE)  # *made 40 million euros*, and not *a film for 40 million*
        if measure in words.priced:
            return Measured(measure=PRICE, thing=_bought(clause, verb))
        if measure in words.paid and sentence.lower[clause.figure.end] == FOR:
            return Measured(measure=PRICE, thing=_thing_at(sentence, clause.figure.end + 1))
    return Measured(measure=measure if _fits(sentence, measure, dimension) else verb.lemma)


def _fits(sentence: Sentence, measure: str, dimension: str) -> bool:
    """Whether a measure that has a dimension of its own has that of the figure."""
    return dimension.startswith(sentence.clauses.measures.dimensions.get(measure, ""))


def _bought(clause: FigureInClause, verb: Verb) -> str | None:
    """What was bought *for* the money: the object of the verb, or the subject of its passive."""
    sentence, figure = clause.sentence, clause.figure
    if clause.governor.passive:
        first, end = phrase_before(sentence, verb.index - 1)
        return _thing_in(sentence, first, end)
    if FOR in sentence.lower[max(verb.index, figure.first - 3) : figure.first]:
        return _thing_at(sentence, verb.index + 1)
    return None


def _thing_at(sentence: Sentence, first: int) -> str | None:
    """What the noun phrase that begins at the index names."""
    closed, determiners = sentence.language.grammar.closed, sentence.language.grammar.determiners
    end = first + (sentence.lower[first] in determiners)
    while (sentence.lower[end][:1].isalnum() and sentence.lower[end] not in closed) or sentence.lower[
        end
    ] == "-":
        end += 1
    return _thing_in(sentence, first, end)


def _thing_in(sentence: Sentence, first: int, end: int) -> str | None:
    name = name_of(sentence, first, end)
    return name.canonical if name and name.kind is not Kind.PLACE else None


def _acquired(clause: FigureInClause, verb: Verb) -> bool:
    """*has had 600 tanks since the start of the war*: what one has had since then, one has received."""
    sentence = clause.sentence
    perfect = (
        sentence.lower[verb.index] == "had"
        and sentence.lower[verb.index - 1] in sentence.clauses.nouns.perfect
    )
    return perfect and clause.period is not None and clause.period.extent is Extent.SINCE


def _by_copula(clause: FigureInClause, verb: Verb) -> Measured:
    """*Ukraine's population is 41 million*, *shares rose 2 %*: the subject is the measure, its owner the subject."""
    sentence, figure = clause.sentence, clause.figure
    if _at_home(sentence, verb, figure):
        return Measured(measure=POPULATION, thing=PERSON)
    told = _by_noun_told(sentence, verb)
    if told is not None:
        return told
    measure = sentence.vocabulary.measured.get(verb.lemma)
    if clause.subject is None or clause.governor.role is not Role.OBJECT:
        return Measured(measure=None if verb.lemma == "be" else measure or verb.lemma)
    dimension = figure.figure.unit.dimension
    if dimension == "length" and verb.lemma in sentence.clauses.measures.move and not _is_extent(clause):
        return Measured(measure=measure or verb.lemma)  # *a bus fell 200 metres into a gorge*
    if measure == LOST and is_loss(figure):
        return Measured(measure=LOST)
    acts = dimension.partition("/")[0] in _PHYSICAL and not _is_level(sentence, figure, clause.subject)
    if measure is not None and acts and _fits(sentence, measure, dimension):
        return Measured(measure=measure)
    if sentence.lower[figure.first - 1] == "worth" and not _measure_noun(sentence, clause.subject):
        return Measured(measure=WORTH)
    if is_price(sentence, figure, clause.subject, verb):
        return Measured(measure=PRICE)
    if verb.lemma in sentence.clauses.measures.move and is_exchanged(sentence, clause.subject):
        return Measured(measure=EXCHANGE)
    said = by_subject(sentence, clause.subject)
    return evolve(said, owner=clause.subject.of) if clause.subject.of else said


def _by_noun_told(sentence: Sentence, verb: Verb) -> Measured | None:
    """*took bribes totalling 380,000 euros*: the noun before an *-ing* form that says no more than what it amounts to."""
    if not verb.form.gerund or verb.lemma != _TOTAL:
        return None
    first, end = phrase_at(sentence, verb.index)
    return by_phrase(sentence, first, end) if first < end else None


def _at_home(sentence: Sentence, verb: Verb, figure: PlacedFigure) -> bool:
    """*is home to 2.3 million people*."""
    before = sentence.lower[max(verb.index, figure.first - 3) : figure.first]
    return TO in before and any(word in sentence.clauses.nouns.homes for word in before)


#: The measures that verbs of size say, by the dimension of the figure.
_GAUGED: Mapping[tuple[str, str], str] = MappingProxyType(
    {("weigh", "mass"): "weight", (MEASURING, "length"): "length"}
)
