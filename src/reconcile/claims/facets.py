"""The measurand of one figure: every facet read from the clause around it."""

import datetime as dt

from reconcile.claims.clause import Governor, Role, governor
from reconcile.claims.counting import Counted, read_aggregation, read_thing
from reconcile.claims.discourse import Discourse
from reconcile.claims.measurand import Measurand
from reconcile.claims.measuring import Clause, Measured, read_measure
from reconcile.claims.mood import negated, read_modality
from reconcile.claims.names import Kind, name_of, place_in
from reconcile.claims.sentence import Sentence
from reconcile.claims.subjects import Subject, subject_of
from reconcile.claims.when import read_period
from reconcile.figures.reading import PlacedFigure
from reconcile.figures.unit import COUNT

#: How many words from a verb or a figure an agent, a recipient, a place is looked for.
_AGENT, _RECIPIENT, _PLACE = 8, 4, 4


def read_measurand(discourse: Discourse, figure: PlacedFigure, date: dt.date | None) -> Measurand:
    """Read what a figure is the amount of.

    Args:
        discourse: The sentence with those before it.
        figure: The figure.
        date: The date of the source, against which *last year* is read.
    """
    sentence = discourse.sentence
    governing = governor(sentence, figure)
    subject = _subject(sentence, governing)
    period = read_period(sentence, figure, date)
    measured = read_measure(
        Clause(
            sentence=sentence,
            figure=figure,
            governor=governing,
            subject=subject,
            period=period,
            event_before=discourse.event_before,
        )
    )
    counted = read_thing(sentence, figure)
    return Measurand(
        measure=measured.measure,
        subject=_whose(discourse, governing, subject, measured, counted),
        recipient=_recipient(sentence, figure, governing),
        thing=measured.thing or counted.thing or _bearer(sentence, subject, measured),
        period=period,
        place=_place(sentence, figure),
        modality=read_modality(sentence, figure, governing),
        aggregation=read_aggregation(sentence, figure),
        negated=negated(sentence, governing),
    )


def _subject(sentence: Sentence, governing: Governor) -> Subject | None:
    """The subject of the governing verb, the agent of a passive; nobody where the figure is the subject."""
    verb = governing.verb
    if verb is None:
        return None
    if governing.passive:
        agent = _agent(sentence, verb.index)
        place = sentence.verb_before(verb.index)
        if agent is not None or governing.role is not Role.MODIFIED or place < 0:
            return agent
        return subject_of(sentence, sentence.verbs[place])
    return subject_of(sentence, verb) if governing.role is Role.OBJECT else None


def _agent(sentence: Sentence, index: int) -> Subject | None:
    """*were fired by Russia*."""
    for first in range(index + 1, min(index + 1 + _AGENT, sentence.count)):
        if sentence.lower[first] == "by":
            end = first + 1
            while (
                sentence.lower[end][:1].isalnum()
                and sentence.lower[end] not in sentence.language.grammar.prepositions
            ):
                end += 1
            name = name_of(sentence, first + 1, end)
            return Subject(name, "", first + 1, end) if name else None
    return None


def _whose(
    discourse: Discourse, governing: Governor, subject: Subject | None, measured: Measured, counted: Counted
) -> str | None:
    """Whose quantity it is: the owner its noun phrase names, the people counted, the subject, its referent."""
    words = discourse.sentence.vocabulary.clauses
    if measured.subject is not None:
        return measured.subject
    if measured.owner is not None:
        return _owner(discourse, *measured.owner)
    suffered = measured.measure in words.suffered
    if counted.people is not None and (suffered or subject is None):
        return counted.people
    suffers = governing.verb is None or governing.verb.lemma in words.suffering
    if suffered and not suffers and governing.role is Role.OBJECT:
        return None  # who kills is not who is killed
    return _named(discourse, subject)


def _named(discourse: Discourse, subject: Subject | None) -> str | None:
    """The name of a subject, or of what its pronoun stands for; none where a figure is part of it."""
    sentence = discourse.sentence
    if subject is None or any(
        figure.first < subject.end and subject.first < figure.end for figure in sentence.figures
    ):
        return None
    if subject.pronoun:
        referent = discourse.referent(subject.pronoun, subject.first)
        return referent.canonical if referent else None
    if subject.name is None or sentence.lower[subject.first] in sentence.vocabulary.clauses.impersonal:
        return None
    return subject.name.canonical


def _owner(discourse: Discourse, first: int, end: int) -> str | None:
    """The owner that a noun phrase names or that a possessive pronoun stands for."""
    sentence, pronoun = discourse.sentence, discourse.sentence.lower[first]
    if pronoun in sentence.vocabulary.clauses.possessives:
        name = discourse.referent(pronoun, first)
    else:
        name = name_of(sentence, first, end)
    return name.canonical if name else None


def _bearer(sentence: Sentence, subject: Subject | None, measured: Measured) -> str | None:
    """The thing whose property is measured: the subject of *stretches 2,000 km*, if it is a plain thing."""
    if (
        measured.measure not in sentence.vocabulary.clauses.properties
        or subject is None
        or subject.name is None
    ):
        return None
    return subject.name.canonical if subject.name.kind is Kind.COMMON else None


def _recipient(sentence: Sentence, figure: PlacedFigure, governing: Governor) -> str | None:
    """*gave Ukraine 30 guns*, *one million shells to Ukraine*."""
    if governing.verb is None or figure.figure.unit.dimension != COUNT:
        return None
    after = governing.verb.index + 1
    found = place_in(sentence, after, figure.first) if governing.role is Role.OBJECT else None
    if found is not None and found.first == after:
        return found.name
    for index in range(figure.end, min(figure.end + _RECIPIENT, sentence.count)):
        if sentence.lower[index] in ("to", "for"):
            return _place_at(sentence, index + 1)
    return None


def _place(sentence: Sentence, figure: PlacedFigure) -> str | None:
    """The nearest country or body after a word of place, those after the figure first."""
    words = sentence.vocabulary.clauses
    for index in (*range(figure.end, sentence.count), *range(figure.first - 1, -1, -1)):
        word = sentence.lower[index]
        if word in words.places or (word == "to" and sentence.lower[index - 1] in words.events):
            found = _place_at(sentence, index + 1)
            if found is not None:
                return found
    return None


def _place_at(sentence: Sentence, index: int) -> str | None:
    """The country or body that begins at the index, or behind one word there."""
    found = place_in(sentence, index, min(index + _PLACE, sentence.count))
    return found.name if found and found.first <= index + 1 else None
