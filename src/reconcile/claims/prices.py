"""Prices: what something is sold for, what goes for so much each, and how little of it is a loss."""

from reconcile.claims.particles import FOR
from reconcile.claims.sentence import Sentence
from reconcile.claims.subjects import Subject
from reconcile.claims.verbs import Verb
from reconcile.figures.reading import PlacedFigure
from reconcile.figures.unit import MONEY, TIME
from reconcile.language.dealings import dealings

#: From where on money that is lost is a loss: what goes down by a price goes down by less.
_MUCH = 1_000_000


def changes_hands(sentence: Sentence, figure: PlacedFigure, verb: Verb) -> bool:
    """*went for 2 million pounds*, *fetched 900 dollars*: whether the amount is what the subject was sold for."""
    if figure.figure.unit.kind != MONEY:
        return False
    words, before = dealings(), sentence.lower[figure.first - 1]
    return verb.lemma in words.fetching or (verb.lemma in words.going and before == FOR)


def is_price(sentence: Sentence, figure: PlacedFigure, subject: Subject) -> bool:
    """*Cocoa traded at $8,000 a ton*: whether it is so much for each of something, and the subject no measure."""
    unit, known = figure.figure.unit, sentence.vocabulary.nouns
    if unit.kind != MONEY or not unit.per.factors or unit.per.dimension == TIME:
        return False
    return all(word not in known for word in sentence.lower[subject.first : subject.end])


def is_loss(figure: PlacedFigure) -> bool:
    """*Intel lost $3 billion*, not *the pound lost 2 cents*."""
    return figure.figure.unit.kind == MONEY and (figure.figure.value or 0) >= _MUCH
