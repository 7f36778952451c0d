"""Negation: whether the clause says that it did not happen."""

from reconcile.claims.ages import AGE
from reconcile.claims.chains import ties
from reconcile.claims.clause import Governor, Role
from reconcile.claims.cues import NEGATION
from reconcile.claims.particles import FOR, FROM, TO
from reconcile.claims.sentence import Sentence
from reconcile.claims.verbs import Verb
from reconcile.figures.context import HYPHENS
from reconcile.figures.reading import PlacedFigure
from reconcile.figures.unit import TIME

#: How many words before a verb its group reaches: *is not yet believed to have been able to*.
_GROUP = 8

_MORE = frozenset(("only", "more", "less", "fewer"))


def negated(sentence: Sentence, figure: PlacedFigure, governor: Governor, measure: str | None) -> bool:
    """Whether it is said not to be so: *did not fire*, *failed to fire*, *averted*, *instead of 40*; not *not only*.

    Args:
        sentence: The sentence.
        figure: The figure.
        governor: How it hangs on its clause.
        measure: Its measure: of what is *averted* by its own name that it was averted is so.
    """
    if NEGATION not in sentence.cues:
        return False
    if (
        sentence.clauses.moods.instead.get(sentence.lower[figure.first - 2])
        == sentence.lower[figure.first - 1]
    ):
        return True
    verb = governor.verb
    if verb is None or (measure == AGE and sentence.lower[figure.first - 1] == ","):
        return False  # *will not pay, said Ann Low, 47*
    averted = verb.lemma in sentence.clauses.moods.averting and verb.lemma != measure
    if governor.role is Role.OBJECT and _stands(sentence, figure, verb):
        return False
    denied = averted and governor.role is Role.OBJECT
    return denied ^ denies(sentence, verb) ^ _by_chain(sentence, verb)


def _stands(sentence: Sentence, figure: PlacedFigure, verb: Verb) -> bool:
    """*had not seen one for twelve years*, *without finding the 12-metre boat*: what is denied is not the figure."""
    moods, before = sentence.clauses.moods, sentence.lower[figure.first - 1]
    if figure.figure.unit.dimension == TIME:
        return before == FOR and verb.lemma not in moods.lasting
    hyphened = not HYPHENS.isdisjoint(sentence.words[figure.first : figure.end])
    return hyphened and before in moods.definite


def denies(sentence: Sentence, verb: Verb) -> bool:
    """*did not fire*, *never sent*."""
    grammar, lower, end = sentence.language.grammar, sentence.lower, verb.index
    for index in range(end - 1, max(end - 1 - _GROUP, -1), -1):
        word = lower[index]
        if word in grammar.negations:
            return lower[index + 1] not in _MORE
        if word not in grammar.auxiliaries and word not in grammar.adverbs and word != TO:
            return False
    return False


def _by_chain(sentence: Sentence, verb: Verb) -> bool:
    """*failed to fire*, *prevented it from firing*, *avoided firing*, *unable to fire*: an odd number of them."""
    moods, denied = sentence.clauses.moods, False
    for link, noun, earlier in ties(sentence, verb):
        tie = sentence.lower[link.index - 1]
        if tie == TO and noun in moods.refusals:
            denied = not denied
        if earlier is not None and _denies(sentence, earlier, link, tie):
            denied ^= not denies(sentence, earlier)
    return denied


def _denies(sentence: Sentence, earlier: Verb, link: Verb, tie: str) -> bool:
    """Whether of a verb that hangs on another it is said that it did not happen."""
    moods = sentence.clauses.moods
    if tie == TO:
        return earlier.lemma in moods.failing
    if tie == FROM:
        return earlier.lemma in moods.from_doing
    return earlier.index == link.index - 1 and earlier.lemma in moods.averting
