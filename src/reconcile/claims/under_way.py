"""What is under way: neither done yet nor only planned."""

from reconcile.claims.clause import Governor, Role
from reconcile.claims.measurand import Modality
from reconcile.claims.particles import TO
from reconcile.claims.sentence import Sentence
from reconcile.claims.verbs import Verb
from reconcile.figures.moves import change_words
from reconcile.figures.reading import PlacedFigure

_PER = "/"


def under_way(sentence: Sentence, figure: PlacedFigure, governor: Governor, modality: Modality) -> bool:
    """*is shedding 340 posts*, *2,200 jobs are being cut*, *announces a buyback*, *will stay shut in 40 towns*.

    A rate is so all the while: *is making 40 a month*.

    Args:
        sentence: The sentence.
        figure: The figure.
        governor: How it hangs on its clause.
        modality: Actual or planned, by the words of its clause.
    """
    verb = governor.verb
    if verb is None or _PER in figure.figure.unit.dimension:
        return False
    if modality is Modality.PLANNED:
        return governor.role is Role.SUBJECT and verb.lemma in sentence.clauses.moods.continuing
    if governor.passive:
        return sentence.lower[verb.index - 1] == sentence.clauses.moods.being
    if governor.role is not Role.OBJECT:
        return False
    return _goes_on(sentence, verb) or _is_announced(sentence, figure, verb)


def _goes_on(sentence: Sentence, verb: Verb) -> bool:
    """*is shedding*: a gerund behind a form of *be* in the present."""
    if not verb.form.gerund:
        return False
    index, lower, grammar = verb.index - 1, sentence.lower, sentence.language.grammar
    while lower[index] in grammar.adverbs:
        index -= 1
    return lower[index] in sentence.clauses.moods.present


def _is_announced(sentence: Sentence, figure: PlacedFigure, verb: Verb) -> bool:
    """*announces a buyback of 500 million*, *axes 40 routes*, *jumps to 6.4 billion*: headlines tell so of what is still to come."""
    if verb.lemma in sentence.clauses.moods.announcing:
        return True
    if verb.lemma in sentence.clauses.moods.deeds:
        return verb.form.third and _is_present(sentence, verb)
    moved = figure.figure.change is not None or sentence.lower[figure.first - 1] == TO
    if not moved or sentence.lower[verb.index] not in change_words(sentence.language).verbs:
        return False
    main = sentence.verb_before[verb.index]
    if verb.form.gerund and sentence.lower[verb.index - 1] == "," and main >= 0:
        verb = sentence.verbs[main]  # *nearly triples, rising by 70*
    return _is_present(sentence, verb)


def _is_present(sentence: Sentence, verb: Verb) -> bool:
    """*jumps*, *prices jump*; not *to jump*, *did jump*."""
    if verb.form.past or not (verb.form.third or verb.form.base):
        return False
    before = sentence.lower[verb.index - 1]
    return before != TO and before not in sentence.language.grammar.auxiliaries
