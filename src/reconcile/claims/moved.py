"""What a verb moves to an amount, or keeps there: *raised its dividend to 12 cents*, *left its key rate at 6.5 %*."""

from attrs import evolve

from reconcile.claims.clause import Governor, Role
from reconcile.claims.nouns import Measured, by_phrase, by_subject
from reconcile.claims.particles import BY
from reconcile.claims.phrases import is_when, phrase_at, taken_apart
from reconcile.claims.sentence import Sentence
from reconcile.claims.subjects import subject_of
from reconcile.claims.verbs import Verb
from reconcile.figures.moves import change_words
from reconcile.figures.reading import PlacedFigure
from reconcile.figures.unit import SHARE
from reconcile.language.dealings import dealings
from reconcile.language.phrases import matched_before


def by_moved(sentence: Sentence, figure: PlacedFigure, governing: Governor) -> Measured | None:
    """The measure that is the object of a verb of change, or its subject in the passive.

    Args:
        sentence: The sentence.
        figure: The figure.
        governing: How it hangs on its clause.
    """
    if governing.verb is None or governing.role is not Role.OBJECT:
        return None
    verb = _setting(sentence, governing.verb)
    if verb is None or _leading(sentence, figure) is None:
        return None
    if governing.passive and verb is governing.verb:
        subject = subject_of(sentence, verb)
        return by_subject(sentence, subject) if subject is not None else None
    end = _object_end(sentence, verb)
    if end is None:
        return _by_told(sentence, figure, verb)
    headed = taken_apart(sentence, verb.index + 1, end)
    if sentence.lower[headed.end - 1] in sentence.clauses.nouns.counts:
        return Measured()  # *bringing the total to 203*
    found = by_phrase(sentence, verb.index + 1, end)
    return found and Measured(
        measure=found.measure, owner=found.owner, thing=found.thing, alone=found.owner is not None
    )


def _by_told(sentence: Sentence, figure: PlacedFigure, verb: Verb) -> Measured | None:
    """*with a deficit put at 4.8 percent*: the noun that a participle tells more of."""
    moves = verb.lemma in sentence.clauses.measures.move
    if moves or not verb.form.participle or _leading(sentence, figure) != verb.index + 1:
        return None
    first, end = phrase_at(sentence, verb.index)
    reduced = first < end and sentence.lower[first - 1] in sentence.language.grammar.prepositions
    said = by_phrase(sentence, first, end) if reduced else None
    return said and evolve(said, alone=said.owner is not None)


def _leading(sentence: Sentence, figure: PlacedFigure) -> int | None:
    """The index of the word that leads an amount: *to*, also of *to a record 12*; of *cut its price 8%* the amount itself."""
    index = figure.first
    passed = matched_before(sentence.lower, index, sentence.language.hedges.transparent)
    index = passed[1] if passed is not None else index
    if sentence.lower[index - 1] in dealings().levels:
        return index - 1
    return index if figure.figure.change is not None and figure.figure.unit.dimension == SHARE else None


def _setting(sentence: Sentence, verb: Verb) -> Verb | None:
    """The verb if it can move something; of *left its rate unchanged* the first."""
    known = dealings()
    if sentence.lower[verb.index] in known.still:
        place = sentence.verb_before[verb.index]
        if place < 0:
            return None
        verb = sentence.verbs[place]
    return verb if verb.lemma in known.setting else None


def _object_end(sentence: Sentence, verb: Verb) -> int | None:
    """Where the object of a verb ends: before what leads the first amount behind it; None where there is none."""
    first = next((figure for figure in sentence.figures if figure.first > verb.index), None)
    end = None if first is None else _leading(sentence, first)
    if end is None or (sentence.lower[end] == BY and not _changes(sentence, verb)):
        return None
    while sentence.lower[end - 1] in dealings().still:
        end -= 1
    end = _without_time(sentence, verb.index + 1, end)
    if end <= verb.index + 1 or is_when(sentence, end):
        return None
    return None if _tells_how(sentence, verb.index + 1, end) else end


def _without_time(sentence: Sentence, first: int, end: int) -> int:
    """*lowered its forecast for growth next year to*: where the object ends before a time that is told behind it."""
    periods, lower = sentence.clauses.periods, sentence.lower
    timed = lower[end - 1] in periods.units and lower[end - 2] in periods.offsets and end - 2 > first
    return end - 2 if timed else end


def _changes(sentence: Sentence, verb: Verb) -> bool:
    """Whether a verb says up or down: *cut its price by 3 %*, not *took the title by 3 points*."""
    return sentence.lower[verb.index] in change_words(sentence.language).verbs


def _tells_how(sentence: Sentence, first: int, end: int) -> bool:
    """*increased sharply to*, *eased this week to*, *grew in May to*: whether no object stands there."""
    lower, grammar, last = sentence.lower, sentence.language.grammar, sentence.lower[end - 1]
    opens = lower[first] in grammar.prepositions or not lower[first][:1].isalnum()
    manner = end == first + 1 and (last.endswith("ly") or last in grammar.closed)
    return opens or manner or last in sentence.clauses.periods.units
