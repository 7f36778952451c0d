"""How long somebody is locked up: *jailed for three years*, *gets nine years for fraud*, *cut his sentence to two years*."""

from reconcile.claims.particles import AND, AS, FOR, FROM, IN, OF, TO
from reconcile.claims.sentence import Sentence
from reconcile.claims.verbs import Verb
from reconcile.figures.reading import PlacedFigure
from reconcile.language.inflection import is_plural, singular
from reconcile.language.kinds import Bound
from reconcile.language.punishments import punishments

#: How many words behind a span of time the place stands where one is locked up, and before it the verb or the noun.
_STATE, _NEAR, _FAR = 3, 6, 9

#: Bounds of a time that is still to be served: *must serve at least 19 years*.
_BOUNDS = frozenset((Bound.AT_LEAST, Bound.AT_MOST, Bound.UP_TO))

_AFTER, _HAND, _SERVE = "after", "hand", "serve"


def is_punishment(sentence: Sentence, figure: PlacedFigure, verb: Verb | None) -> bool:
    """Whether a span of time is a sentence that a court gives, and not the time that somebody has spent somewhere.

    Args:
        sentence: The sentence.
        figure: The span of time.
        verb: The verb that governs it.
    """
    if _is_called(sentence, figure, verb) or _is_level(sentence, figure):
        return True
    if verb is None:
        return _is_inside(sentence, figure)
    if verb.lemma in punishments().verbs:
        near = sentence.lower[verb.index + 1 : figure.first]
        return sentence.lower[figure.first - 1] in (FOR, TO) or (TO in near and AND in near)
    if verb.lemma not in punishments().passing and _is_inside(sentence, figure):
        return True
    given = _is_given(sentence, figure, verb) or _is_served(sentence, figure, verb)
    return given and figure.first - verb.index <= _NEAR


def _is_of_court(sentence: Sentence) -> bool:
    """Whether a sentence tells of a crime, or has a word of courts and prisons."""
    return _is_of_crime(sentence) or _is_of_prison(sentence)


def _is_of_prison(sentence: Sentence) -> bool:
    """Whether a sentence has a word of courts and prisons."""
    return not punishments().known.isdisjoint(sentence.lower)


def _is_of_crime(sentence: Sentence) -> bool:
    """*Banker gets 12 years for murder*: whether a sentence tells of a crime."""
    return not punishments().crimes.isdisjoint(sentence.lower)


def _is_called(sentence: Sentence, figure: PlacedFigure, verb: Verb | None) -> bool:
    """*a sentence of up to 20 years*, *a 12-year jail term*, *handed a 15-year term*, *12 years' hard labour*."""
    words, lower = punishments(), sentence.lower
    head = figure.noun.head if figure.noun is not None else ""
    if lower[figure.first - 1] == OF:
        head = singular(lower[figure.first - 2], sentence.language.nouns)
    if head in words.nouns:
        return True
    if head in words.terms:
        return _is_of_court(sentence) or _is_handed(sentence, figure, verb)
    behind = lower[figure.end : figure.end + _STATE]
    return not (words.hard.isdisjoint(behind) or words.labour.isdisjoint(behind))


def _is_handed(sentence: Sentence, figure: PlacedFigure, verb: Verb | None) -> bool:
    """*handed a 15-year term*, *two men get 15-year terms*; not *gets a six-year term* of an office."""
    if verb is None or verb.lemma not in punishments().giving:
        return False
    return verb.lemma == _HAND or is_plural(sentence.lower[figure.end], sentence.language.nouns)


def _is_level(sentence: Sentence, figure: PlacedFigure) -> bool:
    """*cut his prison term to four years*, *the court sentences a hotelier to 19 years*, *jail terms ranging from two to four years*."""
    words, lower = punishments(), sentence.lower
    if lower[figure.first - 1] not in (TO, FROM) and lower[figure.first] != FROM:
        return False
    for index in range(figure.first - 1, max(figure.first - 1 - _FAR, -1), -1):
        word = singular(lower[index], sentence.language.nouns)
        if word in words.nouns or (word in words.terms and _is_of_prison(sentence)):
            return True
        if lower[index] == ",":
            return False
    return False


def _is_inside(sentence: Sentence, figure: PlacedFigure) -> bool:
    """*seven years in prison*, *to prison for eleven years*; not *freed after seven years in prison*."""
    lower, prisons = sentence.lower, punishments().places
    if lower[figure.first - 1] == _AFTER:
        return False
    if not prisons.isdisjoint(lower[figure.end : figure.end + _STATE]):
        return True
    sent = figure.first == _STATE - 1 or lower[figure.first - _STATE] == TO
    return sent and lower[figure.first - 1] == FOR and lower[figure.first - 2] in prisons


def _is_given(sentence: Sentence, figure: PlacedFigure, verb: Verb) -> bool:
    """*gets nine years for fraud*, *the judge gave him eight years*, *prosecutors asked for nine years*."""
    words, lower = punishments(), sentence.lower
    if verb.lemma in words.asking:
        return not words.askers.isdisjoint(lower[: verb.index])
    if verb.lemma not in words.giving or lower[figure.end] in (TO, IN, AS):
        return False
    return _is_of_court(sentence)


def _is_served(sentence: Sentence, figure: PlacedFigure, verb: Verb) -> bool:
    """*is serving 68 years*, *must serve at least 19 years*; not *served 12 years as mayor*."""
    if verb.lemma != _SERVE or sentence.lower[figure.end] in (AS, IN):
        return False
    return _is_of_court(sentence) or figure.figure.hedge.bound in _BOUNDS
