"""The measurands of figures: every facet read from the clause around each."""

import datetime as dt
from collections.abc import Sequence
from itertools import count, repeat

from reconcile.claims.ages import AGES
from reconcile.claims.bases import compared_with, read_base
from reconcile.claims.clause import Governor, Role, governors, is_moved_beside
from reconcile.claims.counting import Counted, read_aggregation, read_thing
from reconcile.claims.cues import BASE, OFTEN
from reconcile.claims.dating import read_period
from reconcile.claims.deeds import LOST, FigureInClause
from reconcile.claims.denial import negated
from reconcile.claims.discourse import Discourse, named
from reconcile.claims.doers import doer
from reconcile.claims.frequency import with_frequency
from reconcile.claims.implied import OTHER, implied_thing, of_others, of_those_before, share_of, told_to_be
from reconcile.claims.lasting import ELAPSED
from reconcile.claims.measurand import Aggregation, Measurand, Modality, new_measurand
from reconcile.claims.measuring import WHOLE, read_measures
from reconcile.claims.mood import read_modality
from reconcile.claims.names import name_of
from reconcile.claims.nouns import Measured
from reconcile.claims.particles import OF, OR, WHOSE
from reconcile.claims.period import Period
from reconcile.claims.phrasal import phrasal
from reconcile.claims.roles import read_place, read_recipient
from reconcile.claims.sentence import Sentence
from reconcile.claims.subjects import Subject, antecedent, subject_of
from reconcile.claims.triggers import Trigger
from reconcile.claims.under_way import under_way
from reconcile.claims.verbs import Verb
from reconcile.claims.when import periods_in
from reconcile.figures.inheriting import TALLY
from reconcile.figures.nouns import PERSON
from reconcile.figures.reading import PlacedFigure
from reconcile.figures.unit import MONEY, SHARE, TIME
from reconcile.language.dealings import dealings

#: What has passed has passed, who is 27 is so, and the whole of which a part is planned is there, whatever else is only asked for or feared.
_SO = frozenset((*AGES, ELAPSED, WHOLE, "premium"))

#: Modalities of what is still to happen.
_MAY_BE_UNDER_WAY = (Modality.ACTUAL, Modality.PLANNED)
_COMING = frozenset((Modality.PLANNED, Modality.PLEDGED))


def read_measurands(
    discourses: Sequence[Discourse], figures: Sequence[PlacedFigure], date: dt.date | None
) -> list[Measurand]:
    """Read what each figure is the amount of.

    A facet of all of them is read after the other: the code of one reader then stays in the processor's cache.

    Args:
        discourses: The sentence of each figure with those before it.
        figures: The figures.
        date: The date of the source, against which *last year* is read.
    """
    sentences = [discourse.sentence for discourse in discourses]
    governing = governors(sentences, figures)
    doers = [*map(doer, sentences, figures, governing)]
    subjects = [
        subject_of(sentence, who) if isinstance(who, Verb) else who
        for sentence, who in zip(sentences, doers, strict=True)
    ]
    moods = [*map(read_modality, sentences, figures, governing)]
    modalities = [*map(_modality, sentences, figures, governing, moods)]
    triggers = [
        periods_in(sentence, date, coming=modality in _COMING)
        for sentence, modality in zip(sentences, modalities, strict=True)
    ]
    periods = [*map(_period, sentences, figures, governing, triggers)]
    measured = read_measures([*map(_clause, discourses, figures, governing, subjects, periods)])
    measured = [*map(_compared, repeat(measured), count(), sentences, repeat(figures), governing)]
    return _made(discourses, figures, governing, subjects, modalities, periods, measured)


def _made(  # noqa: PLR0913, PLR0917 - the figures, and what has been read of each
    discourses: Sequence[Discourse],
    figures: Sequence[PlacedFigure],
    governing: Sequence[Governor],
    subjects: Sequence[Subject | None],
    modalities: Sequence[Modality],
    periods: Sequence[Period | None],
    measured: Sequence[Measured],
) -> list[Measurand]:
    """The measurands, with the facets that take little to read."""
    sentences = [discourse.sentence for discourse in discourses]
    counted = [*map(read_thing, sentences, figures)]
    measures = [each.measure for each in measured]
    facets = (
        measures,
        [*map(_bearer, discourses, figures, governing, subjects, measured, counted)],
        [*map(read_recipient, sentences, figures, governing)],
        [*map(_thing, discourses, figures, governing, subjects, measured, counted)],
        periods,
        [*map(read_place, sentences, figures, governing)],
        [
            Modality.ACTUAL if so in _SO else modality
            for so, modality in zip(measures, modalities, strict=True)
        ],
        [*map(_aggregation, sentences, figures, governing, subjects, measured)],
        [*map(negated, sentences, figures, governing, measures)],
        [*map(read_base, sentences, figures, periods)],
    )
    return [*map(_measurand, *facets)]


def _measurand(  # noqa: PLR0913, PLR0917 - one for each facet
    measure: str | None,
    subject: str | None,
    recipient: str | None,
    thing: str | None,
    period: Period | None,
    place: str | None,
    modality: Modality,
    aggregation: Aggregation,
    denied: bool,  # noqa: FBT001 - one of the facets in their order
    base: str | None,
) -> Measurand:
    return new_measurand(
        measure=measure,
        subject=subject,
        recipient=recipient,
        thing=thing,
        period=period,
        place=place,
        modality=modality,
        aggregation=aggregation,
        negated=denied,
        base=base,
    )


def _thing(  # noqa: PLR0913, PLR0917 - a figure, and what has been read of it
    discourse: Discourse,
    figure: PlacedFigure,
    governing: Governor,
    subject: Subject | None,
    measured: Measured,
    counted: Counted,
) -> str | None:
    """What is counted or measured: as the measure names it, as the figure does, or as the clause implies."""
    sentence, named = discourse.sentence, measured.thing or counted.thing
    if named == PERSON:
        return told_to_be(sentence, figure, governing) or PERSON
    if named is not None:
        return of_others(sentence, figure, measured) if named == OTHER else named
    if sentence.lower[figure.end] == OF:
        earlier = next(discourse.narrative.before(discourse.place), None)
        before = of_those_before(figure, sentence, earlier)
        if before is not None:
            return before
    return implied_thing(sentence, figure, governing, subject, measured)


def _modality(sentence: Sentence, figure: PlacedFigure, governing: Governor, modality: Modality) -> Modality:
    if modality in _MAY_BE_UNDER_WAY and under_way(sentence, figure, governing, modality):
        return Modality.UNDER_WAY
    return modality


def _period(
    sentence: Sentence, figure: PlacedFigure, governing: Governor, triggers: list[Trigger]
) -> Period | None:
    period = read_period(sentence, figure, triggers, governing.verb)
    often = OFTEN in sentence.cues or sentence.lower[0] in sentence.language.times.rates
    return with_frequency(sentence, figure, period) if often else period


def _aggregation(
    sentence: Sentence,
    figure: PlacedFigure,
    governing: Governor,
    subject: Subject | None,
    measured: Measured,
) -> Aggregation:
    """What it is of the quantity; *lost 3 billion* says how much the loss is, and not how much smaller it got."""
    if measured.measure == LOST and figure.figure.unit.kind == MONEY:
        return Aggregation.TOTAL
    found = read_aggregation(sentence, figure, subject)
    shared = found is Aggregation.TOTAL and figure.figure.unit.dimension == SHARE
    main = share_of(sentence, figure, governing) if shared else None
    if main is None:
        return found
    return Aggregation.SHARE if main.figure.unit.counted else read_aggregation(sentence, main, subject)


def _clause(
    discourse: Discourse,
    figure: PlacedFigure,
    governing: Governor,
    subject: Subject | None,
    period: Period | None,
) -> FigureInClause:
    sentence = discourse.sentence
    verb = phrasal(sentence, governing.verb)
    return FigureInClause(sentence, figure, governing, subject, period, verb, discourse.event_before)


def _compared(
    measured: Sequence[Measured],
    place: int,
    sentence: Sentence,
    figures: Sequence[PlacedFigure],
    governing: Governor,
) -> Measured:
    """*a profit of 40 million, up from 30 million*: what a figure is compared with measures the same, if nothing else is said.

    So does a tally of what was counted before: *19 new cases were confirmed, taking the total to 112*; and what is
    said again in another unit: *gained 214 points, or 0.5%*.
    """
    own, verb, figure = measured[place], governing.verb, figures[place]
    if figure.figure.rule == TALLY:
        counted = figure.figure.unit
        tallied = (measured[at] for at in range(place - 1, -1, -1) if figures[at].figure.unit == counted)
        return next(tallied, own)
    if _is_again(sentence, figure) or _was_expected(sentence, figures, place, governing):
        return own if measured[place - 1].measure is None else measured[place - 1]
    if BASE not in sentence.cues or verb is None:
        return own
    if own.measure not in (None, verb.lemma, sentence.vocabulary.measured.get(verb.lemma)):
        return own
    main = compared_with(sentence, figure)
    if main is None:
        return own
    before = next((at for at in range(place - 1, -1, -1) if figures[at] is main), place)
    return own if measured[before].measure is None else measured[before]


def _was_expected(
    sentence: Sentence, figures: Sequence[PlacedFigure], place: int, governing: Governor
) -> bool:
    """*sales of 9 million, missing forecasts of 10 million*: whether it was expected of what the figure before is."""
    verb = governing.verb
    if (
        verb is None
        or not verb.form.gerund
        or verb.lemma not in dealings().missing
        or governing.role is not Role.OBJECT
    ):
        return False
    before = figures[place - 1]
    unit = figures[place].figure.unit
    near = place > 0 and before in sentence.figures and before.end <= verb.index
    if not near or unit.dimension == TIME:
        return False  # *missing for six days*
    return before.figure.unit == unit if unit.counted else before.figure.unit.kind == unit.kind


def _is_again(sentence: Sentence, figure: PlacedFigure) -> bool:
    """*gained 214 points, or 0.5%*, *is 40 percent, down two points*: whether a figure is of what the one before is."""
    first, lower = figure.first, sentence.lower
    if lower[first - 1] == OR and lower[first - 2] == ",":
        return first - 3 in sentence.inside
    return is_moved_beside(sentence, figure) and figure is not sentence.figures[0]


def _bearer(  # noqa: PLR0913, PLR0917 - a figure, and what has been read of it
    discourse: Discourse,
    figure: PlacedFigure,
    governing: Governor,
    subject: Subject | None,
    measured: Measured,
    counted: Counted,
) -> str | None:
    """Whose quantity it is; of *Its 14 crew swam*, if nobody else, whose the crew are."""
    whose = _whose(discourse, governing, subject, measured, counted)
    return whose or _of_theirs(discourse, figure, governing, measured)


def _whose(
    discourse: Discourse, governing: Governor, subject: Subject | None, measured: Measured, counted: Counted
) -> str | None:
    """Whose quantity it is: the owner its noun phrase names, the people counted, the subject, its referent."""
    words = discourse.sentence.clauses.measures
    if measured.owner is not None:
        return _town(discourse.sentence, measured, *measured.owner) or _owner(discourse, *measured.owner)
    if measured.alone:
        return None
    suffered = measured.measure in words.suffered
    if counted.people is not None and (suffered or subject is None):
        return counted.people
    suffers = governing.verb is None or governing.verb.lemma in words.suffering
    things = counted.thing is not None or measured.measure != LOST  # money is lost by who loses it
    if suffered and things and not suffers and governing.role is Role.OBJECT:
        return None  # who kills is not who is killed
    return named(discourse, subject)


def _of_theirs(
    discourse: Discourse, figure: PlacedFigure, governing: Governor, measured: Measured
) -> str | None:
    """*Its 14 crew swam ashore*, *whose 31 books sold well*: whose those are who do it."""
    sentence, first = discourse.sentence, figure.first - 1
    pronoun = sentence.lower[first]
    suffered = measured.measure in sentence.clauses.measures.suffered
    acts = governing.role is Role.SUBJECT and figure.figure.unit.counted and not suffered
    if not acts or pronoun not in sentence.clauses.pronouns.possessives:
        return None
    if pronoun == WHOSE:
        return named(discourse, antecedent(sentence, first))
    found = discourse.referent(pronoun, first)
    return found.canonical if found is not None else None


def _town(sentence: Sentence, measured: Measured, first: int, end: int) -> str | None:
    """*London rents*, *Paris house prices*: the capital whose they are, and not its government."""
    known = sentence.clauses.measures.of_towns
    if measured.measure not in known and measured.thing not in known:
        return None
    owner = sentence.text(first, end)
    return owner if owner in sentence.clauses.cities else None


def _owner(discourse: Discourse, first: int, end: int) -> str | None:
    """The owner that a noun phrase names or that a possessive pronoun stands for."""
    sentence, pronoun = discourse.sentence, discourse.sentence.lower[first]
    if pronoun in sentence.clauses.pronouns.possessives:
        name = discourse.referent(pronoun, first)
    else:
        name = discourse.named_before(first, end) or name_of(sentence, first, end)
    return name.canonical if name else None
