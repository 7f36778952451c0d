"""From a source to its claims: the figures of each sentence, with the measurand read from the clause around."""

from collections.abc import Iterator

from attrs import frozen

from reconcile.claims.claim import Claim
from reconcile.claims.clause import Governor, Subject, governor, subject_of
from reconcile.claims.discourse import Discourse
from reconcile.claims.measurand import Measurand
from reconcile.claims.measuring import Measured, read_aggregation, read_measure, read_thing
from reconcile.claims.mood import negated, read_modality
from reconcile.claims.names import name_of, place_in
from reconcile.claims.origins import read_origin
from reconcile.claims.sentence import Sentence
from reconcile.claims.vocabulary import Vocabulary
from reconcile.claims.when import read_period
from reconcile.figures.hedge import HedgeModel
from reconcile.figures.reading import Figures, PlacedFigure, read_figures
from reconcile.figures.unit import COUNT
from reconcile.language.language import Language
from reconcile.text.front_matter import body_start
from reconcile.text.sentences import sentences
from reconcile.text.source import Source
from reconcile.text.tokens import tokens

_PLACE_WORDS = frozenset(("in", "at", "across", "along", "near", "inside", "throughout", "outside", "visited", "visits", "visit"))
_REACH = 4


def read_claims(source: Source, *, language: Language, vocabulary: Vocabulary, model: HedgeModel) -> tuple[Claim, ...]:
    """Read every claim of a source, in the order of the text.

    Sentences without a digit or a number word are passed over; the others are read by themselves, but
    for the referents of their pronouns and the full names of their speakers, which stand before.
    """
    text = source.text
    spans = sentences(text, language.abbreviations, body_start(text))
    claims: list[Claim] = []
    for place, (start, end) in enumerate(spans):
        if language.anchors.search(text, start, end) is not None:
            claims.extend(_claims(source, spans[max(0, place - 3) : place], start, end, language, vocabulary, model))
    return tuple(claims)


def _claims(
    source: Source, before: list[tuple[int, int]], start: int, end: int, language: Language, vocabulary: Vocabulary, model: HedgeModel
) -> Iterator[Claim]:
    found = tokens(source.text, start, end)
    figures: Figures = read_figures(found, language, model, verbs=vocabulary.verbs)
    if not figures.read:
        return
    sentence = Sentence(tokens=found, figures=figures.read, language=language, vocabulary=vocabulary)
    discourse = Discourse(source.text, tuple(before), sentence)
    for figure in figures.read:
        facets = _Facets.of(source, discourse, figure)
        yield _claim(source, start, end, figure, facets)


def _claim(source: Source, start: int, end: int, figure: PlacedFigure, facets: "_Facets") -> Claim:
    value = figure.figure
    return Claim(
        measurand=facets.measurand,
        figure=value,
        source=source.id,
        start=value.start,
        end=value.end,
        text=source.text[value.start : value.end],
        sentence=source.text[start:end],
        origin=facets.origin,
        publisher=source.publisher,
        date=source.date,
    )


@frozen
class _Facets:
    """The measurand of a figure and its origin."""

    measurand: Measurand
    origin: str | None

    @classmethod
    def of(cls, source: Source, discourse: Discourse, figure: PlacedFigure) -> "_Facets":
        """Read every facet from the clause around the figure."""
        sentence = discourse.sentence
        governing = governor(sentence, figure)
        subject = _subject(sentence, governing)
        period = read_period(sentence, figure, source.date)
        measured = read_measure(sentence, figure, governing, subject, period, discourse.event_before)
        thing, people = read_thing(sentence, figure)
        measurand = Measurand(
            measure=measured.measure,
            subject=_subject_name(discourse, governing, subject, measured, people),
            recipient=_recipient(sentence, figure, governing),
            thing=measured.thing or thing,
            period=period,
            place=_place(sentence, figure),
            modality=read_modality(sentence, figure, governing),
            aggregation=read_aggregation(sentence, figure),
            negated=negated(sentence, governing),
        )
        return cls(measurand, read_origin(sentence, figure, source.text[: figure.figure.start]))


def _subject(sentence: Sentence, governing: Governor) -> Subject | None:
    """The subject of the governing verb; the agent of a passive; nobody where the figure is the subject."""
    verb = governing.verb
    if verb is None:
        return None
    if governing.passive:
        agent = _agent(sentence, verb.index)
        if agent is not None or governing.role != "modified":
            return agent
        place = sentence.verb_before(verb.index - 1)
        return subject_of(sentence, sentence.verbs[place]) if place >= 0 else None
    return subject_of(sentence, verb) if governing.role == "object" else None


def _agent(sentence: Sentence, index: int) -> Subject | None:
    """*were fired by Russia*."""
    for start in range(index + 1, min(index + 1 + _REACH * 2, sentence.tokens.count)):
        if sentence.word(start) == "by":
            end = start + 1
            while end < sentence.tokens.count and sentence.word(end)[0].isalnum() and (end == start + 1 or sentence.word(end) not in sentence.language.grammar.prepositions):
                end += 1
            name = name_of(sentence, start + 1, end)
            return Subject(name, "", start + 1, end) if name else None
    return None


def _subject_name(discourse: Discourse, governing: Governor, subject: Subject | None, measured: Measured, people: str | None) -> str | None:
    """Whose quantity it is: the owner its noun phrase names, the people counted, the subject, its referent."""
    if measured.subject is not None:
        return measured.subject
    if measured.owner is not None:
        return _owner(discourse, *measured.owner)
    suffers = measured.measure in discourse.sentence.vocabulary.suffered
    lemma = governing.verb.form.lemma if governing.verb else ""
    if people is not None and (suffers or subject is None):
        return people
    if suffers and lemma not in discourse.sentence.vocabulary.suffering and governing.role == "object":
        return None
    if subject is None or _counted(discourse.sentence, subject):
        return None
    if subject.pronoun:
        referent = discourse.referent(subject.pronoun, subject.first)
        return referent.canonical if referent else None
    if subject.name is None or discourse.sentence.word(subject.first) in discourse.sentence.vocabulary.impersonal:
        return None
    return subject.name.canonical


def _counted(sentence: Sentence, subject: Subject) -> bool:
    """Whether a figure is part of the subject, which then names nobody."""
    return any(figure.first < subject.end and subject.first < figure.end for figure in sentence.figures)


def _owner(discourse: Discourse, first: int, end: int) -> str | None:
    """The owner that a noun phrase names or that a possessive pronoun stands for."""
    pronoun = discourse.sentence.word(first)
    if pronoun in ("its", "his", "her", "their"):
        name = discourse.referent(pronoun, first)
    else:
        name = name_of(discourse.sentence, first, end)
    return name.canonical if name else None


def _recipient(sentence: Sentence, figure: PlacedFigure, governing: Governor) -> str | None:
    """*gave Ukraine 30 guns*, *one million shells to Ukraine*."""
    if governing.verb is None or figure.figure.unit.dimension != COUNT:
        return None
    if governing.role == "object":
        found = place_in(sentence, governing.verb.index + 1, figure.first)
        if found is not None and found[1] == governing.verb.index + 1:
            return found[0]
    for index in range(figure.end, min(figure.end + _REACH, sentence.tokens.count)):
        if sentence.word(index) in ("to", "for"):
            found = place_in(sentence, index + 1, min(index + 3, sentence.tokens.count))
            return found[0] if found and found[1] <= index + 2 else None
    return None


def _place(sentence: Sentence, figure: PlacedFigure) -> str | None:
    """The nearest country or body after a word of place, after the figure first."""
    count = sentence.tokens.count
    for index in (*range(figure.end, count), *range(figure.first - 1, -1, -1)):
        if sentence.word(index) in _PLACE_WORDS or (
            sentence.word(index) == "to" and sentence.word(index - 1) in sentence.vocabulary.events
        ):
            found = place_in(sentence, index + 1, min(index + 4, count))
            if found is not None and found[1] <= index + 2:
                return found[0]
    return None
