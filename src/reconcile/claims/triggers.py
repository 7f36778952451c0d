"""Where in a sentence a period may begin, and in whose clause it stands."""

from bisect import bisect_left
from collections.abc import Iterator

from reconcile.claims.clause import of_the_saying
from reconcile.claims.sentence import AND, Sentence
from reconcile.figures.reading import PlacedFigure
from reconcile.figures.unit import TIME

#: How many words at the start of a sentence can hold a period for all of its clauses.
_OPENING = 6

_BREAKING = frozenset((AND, "but", ";"))
_OPENS = frozenset((",", "("))
_TRIGGERS, _BREAKS, _ASIDE = "triggers", "breaks", "aside"


def near(sentence: Sentence, figure: PlacedFigure, triggers: list[int]) -> Iterator[tuple[int, int]]:
    """Where a period may begin in the figure's clause, after it and then before it, and in the opening.

    Each comes with the token that tells whether it stands in a clause that the figure is not in.
    """
    breaks = _breaks(sentence)
    follows, after = bisect_left(triggers, figure.end), bisect_left(breaks, figure.end)
    end = breaks[after] if after < len(breaks) else sentence.count
    before = bisect_left(breaks, figure.first)
    start = breaks[before - 1] if before else -1
    for index in triggers[follows:]:
        if index >= end:
            break
        yield index, index
    ahead = triggers[: bisect_left(triggers, figure.first)]
    for place in range(len(ahead) - 1, -1, -1):
        if ahead[place] <= start:
            break
        yield from _widest(sentence, ahead, place)
    if before and ";" not in sentence.words[: figure.first]:
        yield from ((index, index) for index in ahead if index < _OPENING)


def _widest(sentence: Sentence, triggers: list[int], place: int) -> Iterator[tuple[int, int]]:
    """The preposition right before a period, if there is one, and then the period."""
    index, before = triggers[place], triggers[place - 1] if place else -1
    words = sentence.clauses.periods
    between = sentence.lower[before + 1 : index] if before >= 0 else [""]
    if sentence.lower[before] in words.prepositions and all(word in words.fillers for word in between):
        yield before, index
    yield index, index


def triggers_of(sentence: Sentence) -> list[int]:
    """The tokens that a period can begin with."""
    memory, words = sentence.memory, sentence.clauses.periods
    if _TRIGGERS not in memory:
        starts, weekdays = words.starts, sentence.language.calendar.weekdays
        found = [
            index
            for index, word in enumerate(sentence.lower[: sentence.count])
            if word in starts or word in weekdays
        ]
        backs = [
            figure.first
            for figure in sentence.figures
            if figure.figure.unit.dimension == TIME and sentence.lower[figure.end] in words.looks_back
        ]
        memory[_TRIGGERS] = sorted({*found, *backs}) if backs else found
    triggers: list[int] = memory[_TRIGGERS]
    return triggers


def _breaks(sentence: Sentence) -> list[int]:
    """Where a clause with a verb of its own begins: *; it has*, *and plans to fire*."""
    memory = sentence.memory
    if _BREAKS not in memory:
        memory[_BREAKS] = [
            index
            for index, word in enumerate(sentence.lower)
            if word in _BREAKING and _ends_clause(sentence, index)
        ]
    found: list[int] = memory[_BREAKS]
    return found


def _ends_clause(sentence: Sentence, index: int) -> bool:
    place = sentence.verb_before[index + 1] + 1
    follows = place < len(sentence.verbs) and sentence.verbs[place].index <= index + 3
    return follows or sentence.lower[index] == ";"


def aside(sentence: Sentence, index: int, figure: PlacedFigure) -> bool:
    """Whether a token stands in a clause that the figure is not in: *, founded in 1998,*, *, police said on Friday*."""
    if of_the_saying(sentence, index, figure):
        return True
    memory = sentence.memory
    asked = _ASIDE, index
    if asked not in memory:
        memory[asked] = _aside_from(sentence, index)
    comma: int = memory[asked]
    if figure.first > index:
        return comma >= 0 and "," in sentence.lower[index : figure.first]
    return comma >= figure.end - 1


def _aside_from(sentence: Sentence, index: int) -> int:
    """The sign that opens the clause of a token, if a relative or a participle follows it; -1 if none does."""
    lower, comma = sentence.lower, index - 1
    while comma >= 0 and lower[comma] not in _OPENS:
        comma -= 1
    verb = sentence.verb_at.get(comma + 1)
    relative = lower[comma + 1] in sentence.clauses.pronouns.relatives
    return comma if relative or (verb is not None and verb.form.participle) else -1
