"""The periods that a sentence holds, and which of them stand in the clause of a figure."""

from bisect import bisect_left
from collections.abc import Callable, Iterator
from typing import NamedTuple

from attrs import define

from reconcile.claims.clause import of_the_saying
from reconcile.claims.cues import ASIDE, BREAK, PERIOD
from reconcile.claims.following import phrase_end
from reconcile.claims.open_clauses import Way
from reconcile.claims.particles import AND, OF
from reconcile.claims.period import Period
from reconcile.claims.sentence import Sentence
from reconcile.claims.ties import tie_of
from reconcile.claims.verbs import Verb
from reconcile.figures.reading import PlacedFigure
from reconcile.figures.unit import SHARE, TIME

#: How many words at the start of a sentence can hold a period for all of its clauses.
_OPENING = 6

#: What opens a clause that tells when or why, with a period of its own.
_SUBORDINATING = frozenset(("after", "although", "as", "because", "since", "though", "whereas", "while"))

_BREAKS, _ASIDE = "breaks", "aside"

#: Prepositions before a deed of another time: *fined it for fixing prices*, *after losing*.
_CHARGING = frozenset(("after", "before", "for", "of", "over"))

#: How a verb goes on with another one of the same clause.
_FOLLOWED = frozenset((Way.SAME, Way.OBJECT))


@define
class Dated:
    """A period of a sentence.

    Attributes:
        first: The token that it begins at.
        period: The period.
        spans: Whether it is only a span of time, which may itself be in another period: *for three days in May*.
    """

    first: int
    period: Period
    spans: bool = False

    def holds(self, figure: PlacedFigure) -> bool:
        """Whether the figure is a part of its words: *in the 12 months to June*."""
        return self.first <= figure.first < self.first + len(self.period.words.split())


class Trigger(NamedTuple):
    """A token that a period can begin with: the period from there, and from the preposition before it.

    A tuple, since those of a sentence are looked up by their first tokens for every figure.
    """

    first: int
    dated: Dated | None
    widest: Dated | None

    def says(self, figure: PlacedFigure) -> bool:
        """Whether a figure is a part of the period from there, and no span that is in another."""
        return self.dated is not None and not self.dated.spans and self.dated.holds(figure)


def near(sentence: Sentence, figure: PlacedFigure, triggers: list[Trigger]) -> Iterator[tuple[int, Dated]]:
    """The periods in the figure's clause, those after it and then those before it, and in the opening.

    Each comes with the token that tells whether it stands in a clause that the figure is not in.
    """
    breaks = _breaks(sentence)
    before = bisect_left(breaks, figure.first)
    start, end = (breaks[before - 1] if before else -1), _next(breaks, figure.end, sentence.count)
    ahead = bisect_left(triggers, (figure.first,))
    for trigger in triggers[bisect_left(triggers, (figure.end,), ahead) :]:
        if trigger.first >= end:
            break
        if trigger.dated is not None and not _of_other(sentence, figure, trigger.first):
            yield trigger.first, trigger.dated
    for place in range(ahead - 1, -1, -1):
        trigger = triggers[place]
        if trigger.first <= start:
            break
        yield from ((trigger.first, each) for each in (trigger.widest, trigger.dated) if each is not None)
    if before and triggers[0].first < _OPENING and ";" not in sentence.words[: figure.first]:
        yield from (
            (each.first, each.dated) for each in triggers[:ahead] if each.dated and each.first < _OPENING
        )
    yield from _shared(sentence, triggers, start, end)


def _shared(sentence: Sentence, triggers: list[Trigger], start: int, end: int) -> Iterator[tuple[int, Dated]]:
    """*raided a plant on Tuesday and held 14*, *killed 41 people and wounded 114 on Thursday*: the day of two deeds.

    Args:
        sentence: The sentence.
        triggers: What periods can begin with.
        start: The break that the clause of the figure begins with; -1 for none.
        end: The break that it ends with, or the end of the sentence.
    """
    days = [
        (each.first, each.widest or each.dated)
        for each in triggers
        if each.dated and each.dated.period.days == 1
    ]
    if days and start > 0 and _joins_deeds(sentence, start):
        yield from (day for day in reversed(days) if day[0] < start)
    if days and end < sentence.count and _joins_deeds(sentence, end):
        yield from (day for day in days if day[0] > end)


def _joins_deeds(sentence: Sentence, index: int) -> bool:
    """*killed 41 and wounded 114*, *killing 41 and wounding 114*: whether verbs of one tense stand on both sides of *and*."""
    place = sentence.verb_before[index]
    if sentence.lower[index] != AND or place < 0 or place + 1 == len(sentence.verbs):
        return False
    one, other = sentence.verbs[place].form, sentence.verbs[place + 1].form
    return (one.gerund and other.gerund) or (one.past and other.past)


def _of_other(sentence: Sentence, figure: PlacedFigure, index: int) -> bool:
    """*lost 480 jobs after volumes fell 11% last year*: whether a clause with a figure of its own holds the period."""
    others = [other.first for other in sentence.figures if figure.end <= other.first < index]
    if not others:
        return False
    opening = next((at for at in range(figure.end, others[0]) if sentence.lower[at] in _SUBORDINATING), None)
    if opening is None:
        return False
    place = sentence.verb_before[others[0]]
    return place >= 0 and sentence.verbs[place].index > opening + 1 and sentence.verbs[place].form.past


def _next(breaks: list[int], index: int, end: int) -> int:
    """The first break from the index on, or the end."""
    place = bisect_left(breaks, index)
    return breaks[place] if place < len(breaks) else end


def triggers_of(sentence: Sentence, read: Callable[[int], Dated | None]) -> list[Trigger]:
    """The tokens that a period begins with, by what reads the period at a token."""
    words, found = sentence.clauses.periods, sentence.cues.get(PERIOD, [])
    backs = [
        figure.first
        for figure in sentence.figures
        if figure.figure.unit.dimension == TIME and sentence.lower[figure.end] in words.looks_back
    ]
    if backs:
        found = sorted({*found, *backs})
    triggers: list[Trigger] = []
    last = -1
    last_dated: Dated | None = None
    for index in found:
        dated = read(index)
        widest = last_dated if last_dated is not None and _widens(sentence, last, index) else None
        if dated is not None or widest is not None:
            triggers.append(Trigger(index, dated, widest))
        last, last_dated = index, dated
    return triggers


def _widens(sentence: Sentence, before: int, index: int) -> bool:
    """Whether a token is the preposition right before a period."""
    words, lower = sentence.clauses.periods, sentence.lower
    return lower[before] in words.prepositions and words.fillers.issuperset(lower[before + 1 : index])


def _breaks(sentence: Sentence) -> list[int]:
    """Where a clause with a verb of its own begins: *; it has*, *and plans to fire*."""
    memory = sentence.memory
    if _BREAKS not in memory:
        memory[_BREAKS] = [index for index in sentence.cues.get(BREAK, ()) if _ends_clause(sentence, index)]
    found: list[int] = memory[_BREAKS]
    return found


def _ends_clause(sentence: Sentence, index: int) -> bool:
    place = sentence.verb_before[index + 1] + 1
    follows = place < len(sentence.verbs) and sentence.verbs[place].index <= index + 3
    return follows or sentence.lower[index] == ";"


def aside(sentence: Sentence, index: int, figure: PlacedFigure, verb: Verb | None = None) -> bool:
    """Whether a token stands in a clause that the figure is not in: *, founded in 1998,*, *, police said on Friday*.

    Args:
        sentence: The sentence.
        index: The token.
        figure: The figure.
        verb: The verb that governs the figure.
    """
    if of_the_saying(sentence, index, figure) or (
        verb is not None and _of_noun(sentence, index, figure, verb)
    ):
        return True
    memory = sentence.memory
    asked = _ASIDE, index
    if asked not in memory:
        memory[asked] = _aside_from(sentence, index)
    comma: int = memory[asked]
    if figure.first > index:
        return comma >= 0 and "," in sentence.lower[index : figure.first]
    return comma >= figure.end - 1


def _of_noun(sentence: Sentence, index: int, figure: PlacedFigure, verb: Verb) -> bool:
    """*recalled 48,000 cars built in May*: whether a token tells when that was which tells more of a noun, or of a charge."""
    place = sentence.verb_before[index]
    other = sentence.verbs[place] if place >= 0 else verb
    if other is verb or index > figure.first > other.index or _is_counted_by(sentence, figure, other):
        return False
    while other.index != verb.index:
        if other.form.gerund and sentence.lower[other.index - 1] in _CHARGING:
            return True  # *fined it 40 million for fixing prices in 2011*
        tie = tie_of(sentence, other)
        if tie is None or tie.way not in _FOLLOWED:
            behind = index > figure.first
            return _tells_of_noun(sentence, other) or (behind and _tells_of_noun(sentence, verb))
        other = sentence.verb_at[tie.index]
    return False


def _tells_of_noun(sentence: Sentence, verb: Verb) -> bool:
    """*cars built in May*, *who paid 4 dollars*: whether a verb tells more of a noun, and no *-ing* form of the same time."""
    tie = tie_of(sentence, verb)
    return tie is not None and tie.way is Way.NEAREST and not verb.form.gerund


def _is_counted_by(sentence: Sentence, figure: PlacedFigure, other: Verb) -> bool:
    """*312 of 420 groves inspected since May*, *17 percent of cars sold in May*: whether a participle tells which make the whole."""
    if sentence.lower[figure.first - 1] == OF and other.index == phrase_end(figure):
        return True
    opened = figure.first < other.index or sentence.lower[0] == OF  # *Of 900 people asked in May, 47 percent*
    return opened and figure.figure.unit.dimension == SHARE


def _aside_from(sentence: Sentence, index: int) -> int:
    """The sign that opens the clause of a token, if a relative or a participle follows it; -1 if none does."""
    opening = sentence.cues.get(ASIDE, ())
    before = bisect_left(opening, index)
    comma = opening[before - 1] if before else -1
    verb = sentence.verb_at.get(comma + 1)
    relative = sentence.lower[comma + 1] in sentence.clauses.pronouns.relatives
    return comma if relative or (verb is not None and verb.form.participle) else -1
