"""Spans of time that a text gives as a date: *last visited in 1999* is some 24 years in 2024.

A year is no figure and is not among the claims of a source. But *the war began in 2022* can contradict
*four years of war*, so a comparison also asks for these. They are read only of sources with a date.
"""

import datetime as dt
import re
from collections.abc import Iterator
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from functools import lru_cache

from attrs import frozen

from reconcile.claims.ages import AGE
from reconcile.claims.claim import Claim, claim_of
from reconcile.claims.discourse import Discourse, named
from reconcile.claims.lasting import DURATION, ELAPSED
from reconcile.claims.measurand import Measurand
from reconcile.claims.narrative import Narrative
from reconcile.claims.sentence import Sentence
from reconcile.claims.subjects import Subject, subject_of
from reconcile.claims.verbs import Verb
from reconcile.claims.vocabulary import Vocabulary
from reconcile.figures.figure import Figure
from reconcile.figures.interval import Interval
from reconcile.figures.unit import YEAR
from reconcile.language.language import Language
from reconcile.language.lexicon import load
from reconcile.numerals.numeral import Numeral
from reconcile.text.division import Division
from reconcile.text.source import Source

_YEAR = re.compile(r"(?=[12])(?<![\d.,])(?:1[5-9]|20)\d\d(?![\d,]*\d)")
_DAYS_IN_YEAR = Decimal("365.25")
_TENTH = Decimal("0.1")

#: How many words from its verb a year stands: *began, officials said, in 2022*.
_REACH = 10


@frozen
class Moments:
    """The verbs and words of moments, from the lexicon of a language."""

    beginnings: frozenset[str]
    foundings: frozenset[str]
    invasions: frozenset[str]
    last: frozenset[str]


@lru_cache(maxsize=8)
def moments(name: str) -> Moments:
    """Give the words of moments of a language, read once per process."""
    data = load(name, "moments")
    return Moments(
        beginnings=frozenset(data["beginnings"]["verbs"]),
        foundings=frozenset(data["foundings"]["verbs"]),
        invasions=frozenset(data["invasions"]["verbs"]),
        last=frozenset(data["last"]["words"]),
    )


def read_moments(division: Division, *, language: Language, vocabulary: Vocabulary) -> Iterator[Claim]:
    """Read the spans of time since the years that a dated source names.

    Args:
        division: The source and its sentences; one without a date gives nothing.
        language: The words of its language.
        vocabulary: The things, measures and verbs to know.
    """
    source = division.source
    if source.date is None:
        return
    narrative = Narrative(division, language, vocabulary)
    for place in division.holding(_YEAR):
        narrative.forget(place)
        discourse = Discourse(narrative.read(place, narrative.tokens(place), ()), place, narrative)
        for index, word in enumerate(discourse.sentence.words):
            if _YEAR.fullmatch(word):
                yield from _moment(source, source.date, discourse, index)


def _moment(source: Source, date: dt.date, discourse: Discourse, index: int) -> Iterator[Claim]:
    read, year = discourse.sentence, int(discourse.sentence.words[index])
    place = read.verb_before[index]
    if read.lower[index - 1] != "in" or place < 0 or not 0 < year <= date.year:
        return
    verb = read.verbs[place]
    if index - verb.index > _REACH:
        return
    measurand = _measurand(discourse, verb)
    if measurand is None:
        return
    start, end = read.tokens.starts[index - 1], read.tokens.ends[index]
    begins, ends = read.tokens.starts[0], read.tokens.ends[read.count - 1]
    figure = _since(year, date, start, end)
    yield claim_of(source, figure, measurand, sentence=source.text[begins:ends], start=begins)


def _since(year: int, date: dt.date, start: int, end: int) -> Figure:
    """The years from some day of the year to the date: between two ends, for the day is not known."""
    low = _years(max(0, (date - dt.date(year, 12, 31)).days), ROUND_FLOOR)
    high = _years((date - dt.date(year, 1, 1)).days, ROUND_CEILING)
    ends = tuple(Numeral(value, _TENTH, start, end) for value in (low, high))
    interval = Interval(low, high)
    return Figure(numerals=ends, hard=interval, soft=interval, unit=YEAR, start=start, end=end, rule="date")


def _years(days: int, rounding: str) -> Decimal:
    """Days as years, to a tenth: no closer is known of a day in a year."""
    return (Decimal(days) / _DAYS_IN_YEAR).quantize(_TENTH, rounding)


def _measurand(discourse: Discourse, verb: Verb) -> Measurand | None:
    """What the span of time is of: how long an event has gone on, how long ago it was, how old a thing is."""
    read, words = discourse.sentence, moments(discourse.sentence.language.name)
    events = read.vocabulary.clauses.events
    subject = subject_of(read, verb)
    if verb.lemma in words.invasions:
        return Measurand(measure=DURATION, thing="war")
    if verb.lemma in words.beginnings:
        event = _event_of(read, subject)
        return Measurand(measure=DURATION, thing=event) if event else None
    if verb.lemma in words.foundings:
        name = named(discourse, subject)
        return Measurand(measure=AGE, subject=name) if name else None
    event = events.get(read.lower[verb.index])
    if event is not None and words.last & set(read.lower[max(0, verb.index - 2) : verb.index + 2]):
        return Measurand(measure=ELAPSED, thing=event, subject=named(discourse, subject))
    return None


def _event_of(read: Sentence, subject: Subject | None) -> str | None:
    """The kind of the event that the subject is."""
    if subject is None:
        return None
    events = read.vocabulary.clauses.events
    kinds = (events.get(read.lower[index]) for index in range(subject.end - 1, subject.first - 1, -1))
    return next((kind for kind in kinds if kind is not None), None)
