"""Nouns that an amount stands before: *a $1.8 billion loan*, *a £35m refit*, *a 16% tax*, *a 5% rise in council tax*."""

from attrs import evolve

from reconcile.claims.nouns import PRICE, Measured, by_phrase, words_of
from reconcile.claims.particles import FOR, IN, OF, ON, TO
from reconcile.claims.phrases import Headed, is_determined
from reconcile.claims.sentence import Sentence
from reconcile.figures.reading import PlacedFigure
from reconcile.figures.unit import MONEY, SHARE
from reconcile.language.extents import extents
from reconcile.language.inflection import is_plural, singular
from reconcile.language.phrases import matched_before

#: How many words behind an amount the noun may stand that it is the amount of.
_BEHIND = 4

#: How many words from a figure the noun that moved is looked for.
_REACH = 8

_OF_MOVES = frozenset((OF, IN, FOR))
_OF_CHANGES = frozenset((OF, IN, ON, TO))


def by_noun_behind(sentence: Sentence, figure: PlacedFigure) -> Measured | None:
    """*a $1.8 billion loan*, *a proposed 16% tax*, *a £35m refit*: the noun of an amount, or of what costs as much.

    Args:
        sentence: The sentence.
        figure: The figure, of money or a share.
    """
    lower, grammar, unit = sentence.lower, sentence.language.grammar, figure.figure.unit
    heads = extents().ratios if unit.kind == SHARE else sentence.clauses.nouns.sums
    end = last = figure.end
    while (
        end < figure.end + _BEHIND
        and grammar.is_open(lower[end])
        and not (end > figure.end and _is_its_verb(sentence, end))
    ):
        end += 1
        last = end if singular(lower[end - 1], sentence.language.nouns) in heads else last
    several = last > figure.end and is_plural(lower[last - 1], sentence.language.nouns)
    headline = last > figure.end and unit.kind == MONEY
    if not several and not headline and not is_determined(sentence, figure.first):
        return None
    if last > figure.end:
        return Measured(measure=words_of(sentence, Headed(figure.end, last)))
    return _by_cost(sentence, figure, end) if unit.kind == MONEY and figure.figure.change is None else None


def _is_its_verb(sentence: Sentence, index: int) -> bool:
    """*the $4bn bridge carries*, *a refit paid for*: whether a verb tells of the noun before it; *a gas deal* has an infinitive."""
    verb = sentence.verb_at.get(index)
    return verb is not None and (verb.form.third or verb.form.past or verb.form.participle)


def by_doers(sentence: Sentence, figure: PlacedFigure) -> Measured | None:
    """*a strike by 2,500 workers*, *petitions by 17 lawmakers*: what those do who are counted.

    Args:
        sentence: The sentence.
        figure: The figure, behind *by*.
    """
    at = figure.first - 1
    noun = sentence.lower[at - 1]
    plain = (
        sentence.words[at - 1].isalpha()
        and sentence.words[at - 1].islower()
        and at - 1 not in sentence.verb_at
        and noun not in sentence.language.grammar.closed
    )
    if not plain or figure.figure.change is not None or figure.noun is None:
        return None
    if not sentence.vocabulary.is_person(figure.noun.head):
        return None
    known = matched_before(sentence.lower, at, sentence.vocabulary.nouns)
    measure = known[0] if known is not None else singular(noun, sentence.language.nouns)
    return Measured(measure=measure, alone=True)


def _by_cost(sentence: Sentence, figure: PlacedFigure, end: int) -> Measured | None:
    """*a £35m refit*, *her $12m house*: what an amount stands before, and is neither a verb nor a name, costs as much."""
    between = range(figure.end, end)
    if not between or any(at in sentence.verb_at or sentence.words[at][0].isupper() for at in between):
        return None
    known = matched_before(sentence.lower, end, sentence.vocabulary.nouns)
    if known is not None and known[1] >= figure.end:
        return Measured(measure=known[0])
    return Measured(measure=PRICE, thing=singular(sentence.lower[end - 1], sentence.language.nouns))


def by_what_moved(sentence: Sentence, figure: PlacedFigure) -> Measured | None:
    """*a ten per cent increase in shell manufacturing*, *a 5% rise in council tax*.

    Args:
        sentence: The sentence.
        figure: The figure, which is a change.
    """
    grammar = sentence.language.grammar
    for index in range(figure.end, min(figure.end + _REACH, sentence.count)):
        word = sentence.lower[index]
        if not word[0].isalpha() or word in grammar.conjunctions:
            break  # *rose 5 percent and profit fell*
        if word in grammar.prepositions and word not in _OF_MOVES:
            break
        found = matched_before(sentence.lower, index + 1, sentence.vocabulary.nouns)
        if found is not None:
            return Measured(measure=found[0], thing=_moved_thing(sentence, figure.end, found[1]))
    return _by_change_in(sentence, figure)


def _moved_thing(sentence: Sentence, first: int, end: int) -> str | None:
    """The noun between a preposition and the noun of the measure: *in shell manufacturing*."""
    closed = sentence.language.grammar.closed
    if end - 1 <= first or sentence.lower[end - 1] in closed:
        return None
    return singular(sentence.lower[end - 1], sentence.language.nouns)


def _by_change_in(sentence: Sentence, figure: PlacedFigure) -> Measured | None:
    """*a 5% rise in council tax*, *a 3 billion cut to its budget*: what follows the noun of the change has changed."""
    lower, times, grammar = sentence.lower, sentence.language.times, sentence.language.grammar
    head = lower[figure.end]
    if head not in times.up["nouns"] and head not in times.down["nouns"]:
        return None
    if lower[figure.end + 1] not in _OF_CHANGES:
        return None
    first = end = figure.end + 2
    while (
        end < first + _REACH
        and (
            lower[end] in grammar.determiners
            or (lower[end][:1].isalnum() and lower[end] not in grammar.closed)
        )
        and end not in sentence.verb_at
    ):
        end += 1
    changed = by_phrase(sentence, first, end) if first < end else None
    return changed and evolve(changed, alone=changed.owner is not None)
