"""How long something lasts, and how long ago it was: the measure of a span of time."""

from collections.abc import Callable, Iterable

from reconcile.claims.ages import AGE
from reconcile.claims.denial import denies
from reconcile.claims.extents import by_lead
from reconcile.claims.nouns import Measured
from reconcile.claims.particles import FOR, IN, OF, TO
from reconcile.claims.phrases import phrase_before
from reconcile.claims.punishing import is_punishment
from reconcile.claims.sentence import Sentence
from reconcile.claims.verbs import Verb
from reconcile.figures.context import HYPHENS
from reconcile.figures.reading import PlacedFigure
from reconcile.language.extents import extents

DURATION, ELAPSED, SENIORITY, SENTENCE = "duration", "elapsed", "age difference", "sentence"

#: Since when there was none, or none such: *the lowest in nine months*, *a nine-month low*, *had not seen it for a year*.
SINCE = "time since"

#: How many words from a figure its event is looked for.
_REACH = 8

#: How superlatives end; how many words before a verb its group reaches.
_EST, _GROUP = "est", 6

_HAD = "had"


def of_time(
    sentence: Sentence, figure: PlacedFigure, verb: Verb | None, event_before: Callable[[], str | None]
) -> Measured:
    """How long something lasts, or how long ago it was.

    Args:
        sentence: The sentence.
        figure: The figure, a span of time.
        verb: The verb that governs it.
        event_before: Gives the event of the sentence before, which *later* can look back to.
    """
    after, periods = sentence.lower[figure.end], sentence.clauses.periods
    if sentence.lower[max(0, figure.first - 2) : figure.first] == [AGE, OF]:
        return Measured(measure=AGE)
    lead = by_lead(sentence, figure, verb)
    if lead is not None:
        return lead
    if is_punishment(sentence, figure, verb):
        return Measured(measure=SENTENCE)
    if after in periods.looks_apart or _is_senior(sentence, figure):
        return Measured(measure=SENIORITY)
    first = _first_in(sentence, figure)
    if first is not None:
        return first
    if _is_rare(sentence, figure, verb) or _is_missed(sentence, figure, verb):
        return Measured(measure=SINCE)
    if verb is not None and verb.index == figure.first - 1 and verb.lemma in extents().filling:
        return Measured(measure=DURATION)
    if after in periods.looks_back:
        return Measured(measure=ELAPSED, thing=_event_of_verb(sentence, verb))
    if after in periods.looks_forth:
        event = _event_near(sentence, figure) or (event_before() if after == "later" else None)
        # A war goes on from the day it is launched: the time since then is how long it has lasted.
        return Measured(measure=DURATION if event == "war" else ELAPSED, thing=event)
    return Measured(measure=DURATION)


def _is_rare(sentence: Sentence, figure: PlacedFigure, verb: Verb | None) -> bool:
    """*the lowest in nine months*, *its first quarterly loss in nine years*, *a nine-month low*."""
    lower, periods = sentence.lower, sentence.clauses.periods
    if lower[figure.end] in periods.extremes:
        return not HYPHENS.isdisjoint(lower[figure.first : figure.end])
    at = figure.first - 1
    if lower[at] in periods.offsets:  # *in the past nine months*
        at -= 1 + (lower[at - 1] in sentence.language.grammar.determiners)
    if lower[at] not in (IN, FOR) or (lower[at] == FOR and verb is not None and _is_perfect(sentence, verb)):
        return False
    for index in range(at - 1, max(at - 1 - _REACH, -1), -1):
        if not lower[index][0].isalnum() and lower[index] not in HYPHENS:
            return False
        if (
            lower[index] in periods.superlatives or lower[index].endswith(_EST)
        ) and index not in sentence.verb_at:
            return True
    return False


def _is_perfect(sentence: Sentence, verb: Verb) -> bool:
    """*has lived*, *had not had*."""
    before = sentence.lower[max(0, verb.index - _GROUP) : verb.index]
    return _HAD in before or not sentence.clauses.nouns.perfect.isdisjoint(before)


def _is_missed(sentence: Sentence, figure: PlacedFigure, verb: Verb | None) -> bool:
    """*had not been serviced for 11 years*, *has not rained in 40 days*, *no pope has been there for 40 years*."""
    if (
        verb is None
        or sentence.lower[figure.first - 1] not in (IN, FOR)
        or sentence.lower[verb.index - 1] == TO
    ):
        return False
    before = sentence.lower[max(0, verb.index - _GROUP) : verb.index]
    if not _is_perfect(sentence, verb) or verb.lemma in sentence.clauses.moods.lasting:
        return False
    negations, nobody = sentence.language.grammar.negations, sentence.clauses.periods.nobody
    denied = not (negations.isdisjoint(before) and nobody.isdisjoint(before))
    return denied or denies(sentence, verb)


def _is_senior(sentence: Sentence, figure: PlacedFigure) -> bool:
    """*five years his wife's junior*, *two years the mayor's senior*: whether somebody named stands between."""
    words = sentence.lower[figure.end + 1 : figure.end + 4]
    near = next(
        (index for index, word in enumerate(words) if word in sentence.clauses.periods.looks_apart), None
    )
    whose = sentence.clauses.pronouns.genitives
    return near is not None and not whose.isdisjoint(sentence.lower[figure.end : figure.end + 1 + near])


def _first_in(sentence: Sentence, figure: PlacedFigure) -> Measured | None:
    """*his first trip to North Korea in 24 years*: the time since the trip before, and whose it was."""
    if sentence.lower[figure.first - 1] not in (IN, FOR):
        return None
    for index in range(figure.first - 2, max(figure.first - 2 - _REACH, 0), -1):
        kind = sentence.clauses.events.get(sentence.lower[index])
        if kind is not None and sentence.lower[index - 1] in sentence.clauses.firsts:
            return Measured(measure=ELAPSED, thing=kind, owner=_possessor(sentence, index - 1))
    return None


def _possessor(sentence: Sentence, index: int) -> tuple[int, int] | None:
    """The tokens of the owner before *first*: *his*, *Putin’s*."""
    if sentence.lower[index - 1] in sentence.clauses.pronouns.genitives:
        return phrase_before(sentence, index - 1)
    return (index - 1, index) if index else None


def _event_of_verb(sentence: Sentence, verb: Verb | None) -> str | None:
    """The event of *visited it 24 years ago*; who *was last there* was on a visit."""
    if verb is None:
        return None
    if verb.lemma == "be":
        return "visit"
    return sentence.clauses.events.get(sentence.lower[verb.index], verb.lemma)


def _event_near(sentence: Sentence, figure: PlacedFigure) -> str | None:
    """The event that *later* looks back to, anywhere in the sentence, or that *after* names."""
    after = range(figure.end + 1, sentence.count)
    if sentence.lower[figure.end] != "later":
        return _event_among(sentence, after[:_REACH])
    return _event_among(sentence, [*range(figure.first - 1, -1, -1), *after])


def _event_among(sentence: Sentence, indices: Iterable[int]) -> str | None:
    events = sentence.clauses.events
    kinds = (events.get(sentence.lower[index]) for index in indices)
    return next((kind for kind in kinds if kind is not None), None)
