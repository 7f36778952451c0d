"""Whose deed, or whose amount, a figure is: the verb whose subject it hangs on, or who is named elsewhere."""

from reconcile.claims.ages import is_time
from reconcile.claims.clause import Governor, Role
from reconcile.claims.contenders import contender
from reconcile.claims.gapping import gapped
from reconcile.claims.names import name_of
from reconcile.claims.particles import AT, BY, OF
from reconcile.claims.sentence import Sentence
from reconcile.claims.subjects import Subject
from reconcile.claims.verbs import Verb
from reconcile.figures.reading import PlacedFigure
from reconcile.figures.unit import TIME
from reconcile.language.dealings import dealings

#: How many words from a verb its agent is looked for.
_AGENT = 8


def doer(sentence: Sentence, figure: PlacedFigure, governing: Governor) -> Subject | Verb | None:
    """The verb whose subject it is, or the agent of a passive; nobody where the figure is the subject.

    Args:
        sentence: The sentence.
        figure: The figure.
        governing: How it hangs on its clause.
    """
    beside = contender(sentence, figure) or gapped(sentence, figure)
    if beside is not None:
        return beside
    verb = governing.verb
    if verb is None:
        return _of_main_clause(sentence, figure)
    if verb.lemma in dealings().fining and governing.role is Role.OBJECT:
        return _fined(sentence, figure, governing, verb)
    if governing.passive:
        return _of_passive(sentence, figure, governing, verb)
    return verb if governing.role is Role.OBJECT else None


def _of_passive(
    sentence: Sentence, figure: PlacedFigure, governing: Governor, verb: Verb
) -> Subject | Verb | None:
    """By whom it is done; of an amount, and of an agent that is counted, to whom: *was founded by two brothers*."""
    if governing.role is Role.MODIFIED:
        return _agent(sentence, verb.index) or _before_participle(sentence, verb)
    if governing.role is not Role.OBJECT:
        return _agent(sentence, verb.index)
    if _is_of_patient(sentence, figure) or _is_agent(sentence, figure, verb):
        return verb
    agent = _agent(sentence, verb.index)
    if agent is None and not figure.figure.unit.counted:
        return verb  # *was sold for 2 million euros*
    return agent


def _before_participle(sentence: Sentence, verb: Verb) -> Verb | None:
    """*recalled 48,000 cars built in May*: the verb before, unless it only lets be done what the participle says."""
    place = sentence.verb_before[verb.index]
    before = sentence.verbs[place] if place >= 0 else None
    return None if before is None or before.lemma in sentence.clauses.measures.causing else before


def _is_agent(sentence: Sentence, figure: PlacedFigure, verb: Verb) -> bool:
    """*is survived by his wife and four sons*: whether those who are counted are by whom it is."""
    near = sentence.lower[verb.index + 1 : figure.first]
    if not figure.figure.unit.counted or BY not in near[:_AGENT]:
        return False
    prepositions = sentence.language.grammar.prepositions
    return all(word not in prepositions or word == OF for word in near[near.index(BY) + 1 :])


def _is_of_patient(sentence: Sentence, figure: PlacedFigure) -> bool:
    """*was jailed for three years*, *was valued at 8 million*: whether an amount is of the subject of a passive."""
    unit, before = figure.figure.unit, sentence.lower[figure.first - 1]
    return (unit.dimension == TIME and before != OF) or (not unit.counted and before == AT)


def _fined(
    sentence: Sentence, figure: PlacedFigure, governing: Governor, verb: Verb
) -> Subject | Verb | None:
    """*was fined 40 pounds*, *fined the club 40 pounds*: a fine is of those who have to pay it."""
    if governing.passive:
        return verb
    name = name_of(sentence, verb.index + 1, figure.first)
    return Subject(name, "", verb.index + 1, figure.first) if name is not None else None


def _of_main_clause(sentence: Sentence, figure: PlacedFigure) -> Subject | Verb | None:
    """*With 1.4 billion people, India is*: what the main clause is about has it."""
    if sentence.lower[figure.first - 1] not in sentence.clauses.nouns.carrying or figure.first != 1:
        return None
    return sentence.verbs[0] if sentence.verbs else None


def _agent(sentence: Sentence, index: int) -> Subject | None:
    """*were fired by Russia*."""
    lower, prepositions = sentence.lower, sentence.language.grammar.prepositions
    near = lower[index + 1 : index + 1 + _AGENT]
    if BY not in near:
        return None
    first = end = index + 2 + near.index(BY)
    if sentence.verbs[sentence.verb_before[first]].index > index:
        return None  # *died in a fire caused by fog*
    while lower[end][:1].isalnum() and lower[end] not in prepositions:
        end += 1
    name = name_of(sentence, first, end)
    timed = is_time(sentence, first, end) or sentence.lower[first] in sentence.language.calendar.weekdays
    return Subject(name, "", first, end) if name and not timed else None
