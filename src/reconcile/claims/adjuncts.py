"""Figures that are no object of the verb before them: *with 40 men watching*, *, by 54 votes to 41*."""

from reconcile.claims.particles import AUXILIARIES, BY, THAT, TO, WITH
from reconcile.claims.sentence import Sentence
from reconcile.claims.verbs import Verb
from reconcile.figures.reading import PlacedFigure
from reconcile.figures.unit import SHARE

#: How many words behind a figure the participle stands that tells what it does.
_NEAR = 8

#: How many words before a figure its adjunct begins at most.
_LEADING = 4

_THEY = "they"
_PARTED = frozenset((BY, WITH))


def absolute(sentence: Sentence, figure: PlacedFigure) -> Verb | None:
    """*with 300 residents watching*, *with 209 mm of rain measured there*, *with 40 to join*: the participle or infinitive that a figure behind *with* is the subject of.

    Args:
        sentence: The sentence.
        figure: The figure.
    """
    if WITH not in sentence.lower[max(0, figure.first - _LEADING) : figure.first]:
        return None
    place = sentence.verb_before[figure.end] + 1
    if sentence.lower[_opening(sentence, figure) - 1] != WITH or place == len(sentence.verbs):
        return None
    verb, grammar = sentence.verbs[place], sentence.language.grammar
    between = sentence.lower[figure.end : verb.index]
    coming = between == [TO]
    done = verb.form.participle and sentence.lower[verb.index + 1] not in grammar.determiners
    if len(between) > _NEAR or not (verb.form.gerund or done or coming):
        return None
    ends = sentence.clauses.pronouns.relatives | grammar.conjunctions | grammar.auxiliaries
    return verb if coming or all(word[0].isalnum() and word not in ends for word in between) else None


def parted(sentence: Sentence, figure: PlacedFigure, place: int) -> int:
    """*passed a law obliging shops to give food, by 54 votes to 41*: an adjunct behind a comma goes with the finite verb.

    Args:
        sentence: The sentence.
        figure: The figure.
        place: The place of the verb before it.

    Returns:
        The place of the verb that it goes with.
    """
    near = sentence.lower[max(0, figure.first - _LEADING) : figure.first]
    if "," not in near and TO not in near:
        return place
    other = _other_side(sentence, figure)
    first = _opening(sentence, figure if other is None else other)
    if sentence.lower[first - 1] not in _PARTED or sentence.lower[first - 2] != ",":
        return place
    finite = (at for at in range(place, -1, -1) if _is_finite(sentence, sentence.verbs[at]))
    return next(finite, place)


def said_of_themselves(sentence: Sentence, verb: Verb) -> Verb:
    """*a third say they have been threatened*: what people say of themselves is what they are counted by.

    Args:
        sentence: The sentence.
        verb: The verb of saying of those who are counted.

    Returns:
        The verb of the clause that they say, or the verb itself.
    """
    first = verb.index + 1 + (sentence.lower[verb.index + 1] == THAT)
    place = sentence.verb_before[first] + 1
    said = sentence.lower[first] == _THEY and place < len(sentence.verbs)
    return sentence.verbs[place] if said else verb


def state_of(sentence: Sentence, figure: PlacedFigure) -> Verb | None:
    """*had the fire 35% contained*: the participle that a share tells how far it is so.

    Args:
        sentence: The sentence.
        figure: The figure, which a verb stands behind.
    """
    place = sentence.verb_before[figure.end]
    if figure.figure.unit.dimension != SHARE or place < 0:
        return None
    verb = sentence.verb_at[figure.end]
    has = sentence.verbs[place].lemma in AUXILIARIES
    return verb if has and verb.form.participle and not verb.form.gerund else None


def _other_side(sentence: Sentence, figure: PlacedFigure) -> PlacedFigure | None:
    """*54 votes to 41*: the figure before the second of two sides."""
    if sentence.lower[figure.first - 1] != TO:
        return None
    return next((other for other in sentence.figures if other.end == figure.first - 1), None)


def _opening(sentence: Sentence, figure: PlacedFigure) -> int:
    """Where the noun phrase of a figure begins, with its determiner and adverb."""
    first, grammar = figure.first, sentence.language.grammar
    while sentence.lower[first - 1] in grammar.determiners or (
        sentence.lower[first - 1] in grammar.adverbs and sentence.lower[first - 1] not in grammar.prepositions
    ):
        first -= 1
    return first


def _is_finite(sentence: Sentence, verb: Verb) -> bool:
    """Whether a verb is neither an infinitive, nor an *-ing* form, nor one of a relative clause."""
    before = sentence.lower[verb.index - 1]
    return not verb.form.gerund and before != TO and before not in sentence.clauses.pronouns.relatives
