"""Prices: what something is sold for, what goes for so much each, and how little of it is a loss."""

from reconcile.claims.particles import AT, FOR, OF, TO
from reconcile.claims.sentence import Sentence
from reconcile.claims.subjects import Subject
from reconcile.claims.verbs import Verb
from reconcile.figures.reading import PlacedFigure
from reconcile.figures.unit import MONEY, TIME
from reconcile.language.dealings import dealings
from reconcile.language.inflection import singular
from reconcile.language.phrases import matched

#: The measure of what one money costs in another.
EXCHANGE = "exchange rate"

#: From where on money that is lost is a loss: what goes down by a price goes down by less.
_MUCH = 1_000_000


def changes_hands(sentence: Sentence, figure: PlacedFigure, verb: Verb) -> bool:
    """*went for 2 million pounds*, *fetched 900 dollars*: whether the amount is what the subject was sold for."""
    if figure.figure.unit.kind != MONEY:
        return False
    words, lower, at = dealings(), sentence.lower, figure.first - 1
    at -= lower[at] == OF
    if lower[at] in sentence.clauses.average:
        at -= 1 + (lower[at - 1] in sentence.language.grammar.determiners)  # *for an average 900 dollars*
    before = lower[at - (lower[at] in sentence.language.grammar.adverbs)]  # *went for just 900 dollars*
    return verb.lemma in words.fetching or (verb.lemma in words.going and before == FOR)


def is_price(sentence: Sentence, figure: PlacedFigure, subject: Subject, verb: Verb) -> bool:
    """*Cocoa traded at $8,000 a ton*, *gold eased to $3,480*, *cocoa slid 5 % to $8,000*: whether it is what a thing costs.

    It is where it is so much for each, or where the thing moves to it, unless the subject is a measure or money itself.
    """
    if figure.figure.change is None and figure.figure.unit.kind != MONEY:
        return False
    if any(_is_of_sums(sentence, word) for word in sentence.lower[subject.first : subject.end]):
        return False
    if figure.figure.change is not None:
        level = _level(sentence, figure, verb)
        return level is not None and is_price(sentence, level, subject, verb)
    return figure.figure.unit.kind == MONEY and _is_each(sentence, figure, verb)


def _is_of_sums(sentence: Sentence, word: str) -> bool:
    """Whether a word is of a measure, of money or of a share, none of which has a price."""
    nouns, noun = sentence.clauses.nouns, singular(word, sentence.language.nouns)
    return word in sentence.vocabulary.nouns or noun in nouns.sums or noun in nouns.shared


def _is_each(sentence: Sentence, figure: PlacedFigure, verb: Verb) -> bool:
    """Whether an amount is so much for each of something, or what a verb of motion moves to and not too much for that."""
    unit = figure.figure.unit
    if unit.per.factors:
        return unit.per.dimension != TIME
    moved = verb.lemma in sentence.clauses.measures.move
    return moved and (figure.figure.value or _MUCH) < _MUCH


def _level(sentence: Sentence, figure: PlacedFigure, verb: Verb) -> PlacedFigure | None:
    """*slid 5 % to $8,000*, *climbed 512 rupees, or 0.7 %, to 72,310 rupees*: the amount that something moves to."""
    place = sentence.verb_before[verb.index + 1]
    behind = (
        other
        for other in sentence.figures
        if other.first > figure.first and sentence.verb_before[other.first] == place
    )
    moved_to = (other for other in behind if sentence.lower[other.first - 1] in (TO, AT))
    return next((other for other in moved_to if other.figure.unit.kind == MONEY), None)


def is_exchanged(sentence: Sentence, subject: Subject) -> bool:
    """*The rupee weakened to 283 to the dollar*: whether the subject is a currency."""
    money, last = sentence.language.money, sentence.lower[subject.end - 1]
    found = matched(sentence.lower, subject.end - 1, money.names)
    return last in money.ambiguous or (found is not None and found[1] == subject.end)


def is_loss(figure: PlacedFigure) -> bool:
    """*Intel lost $3 billion*, not *the pound lost 2 cents*."""
    return figure.figure.unit.kind == MONEY and (figure.figure.value or 0) >= _MUCH
