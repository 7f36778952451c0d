"""What a figure is compared with: *from 1,816 in 2011*, *than a year earlier*, *on the same month last year*."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from reconcile.claims.cues import BASE
from reconcile.claims.particles import OF
from reconcile.claims.period import Period
from reconcile.claims.sentence import Sentence
from reconcile.figures.nouns import on_itself
from reconcile.figures.reading import PlacedFigure
from reconcile.figures.unit import SHARE
from reconcile.language.period_words import BaseWords

#: How many words behind a word of comparison say what the comparison is with, and stand before its figure.
_REACH, _PHRASE = 8, 4

#: How far behind a figure, and before it, the base of a change is said.
_BEHIND, _BEFORE = 14, 8

#: The word of comparison, *with* or *to*, and an article stand before a figure that is compared with.
_NEAR = 3

#: How many words a level has that stands before its figure: *from Friday's close of*.
_LEVEL = 6

_YEAR, _MONTHS, _QUARTER = "year", "months", "quarter"
_A_YEAR = range(360, 370)
#: *rose 40 percent over the last ten years*: a time that has not ended.
_UP_TO_NOW = ["the", "last"]

_STOPS = frozenset((",", ";", ":"))
_WITH = frozenset(("with", "to"))


def of_base(sentence: Sentence, index: int, figure: PlacedFigure) -> bool:
    """Whether a period is that of what a figure is compared with: this one, or one that stands before the period.

    *Rose to 4.3 percent from 4.2 in June, even as firms added 500 jobs*: June is when it was 4.2.
    """
    found = sentence.cues.get(BASE)
    if not found:
        return False
    if index > figure.first:
        return _begun(sentence, found, index, figure)
    return any(_begun(sentence, found, index, other) for other in sentence.figures if other.end <= index)


def _begun(sentence: Sentence, found: Sequence[int], index: int, figure: PlacedFigure) -> bool:
    """Whether what a figure is compared with begins between it and the index."""
    place = bisect_left(found, figure.end)
    return any(_begins(sentence, at, figure) for at in found[place : bisect_right(found, index, place)])


def compared_with(sentence: Sentence, figure: PlacedFigure) -> PlacedFigure | None:
    """*to 1,987 from 1,816*, *40 cars, more than the 50 made*: the figure before that is compared with this one."""
    first, cues = figure.first, sentence.cues.get(BASE, ())
    place = bisect_left(cues, first)
    if not place or cues[place - 1] < first - _LEVEL:
        return None
    known = sentence.clauses.bases.all
    near = sentence.lower[max(0, first - _NEAR) : first]
    if near[-1:] == [OF]:
        near = sentence.lower[max(0, first - _LEVEL) : first]
    if known.isdisjoint(near) or _word_before(sentence, figure) not in known:
        return None
    for main in reversed(sentence.figures):
        if figure.first - _BEHIND <= main.end <= figure.first and _of_one_kind(main, figure):
            return main
    return None


def _of_one_kind(main: PlacedFigure, figure: PlacedFigure) -> bool:
    """Whether one can be compared with the other; behind a share stands what it is of, or when: *9.4% year-on-year*."""
    unit, other = main.figure.unit, figure.figure.unit
    if unit.dimension == other.dimension == SHARE:
        return True
    same = figure.noun is None or main.noun is None or figure.noun.head == main.noun.head
    return same and unit.dimension == other.dimension


def moved_from(sentence: Sentence, main: PlacedFigure, figure: PlacedFigure) -> bool:
    """*fell to 40 in May from 50*: whether something went from the one figure to the other."""
    levels = sentence.language.times.levels
    return _word_before(sentence, figure) in levels and sentence.lower[main.first - 1] in levels


def at_another(sentence: Sentence, figure: PlacedFigure) -> bool:
    """*compared with 67 percent in the last election*: whether it is of an occasion before."""
    lower, at = sentence.lower, max(figure.end, figure.noun.end if figure.noun else 0)
    if lower[at] not in sentence.clauses.periods.prepositions:
        return False
    at += 1 + (lower[at + 1] in sentence.language.grammar.determiners)
    return lower[at] in sentence.clauses.bases.earlier


def _word_before(sentence: Sentence, figure: PlacedFigure) -> str:
    """The word that the figure stands behind, without an article and the *with* of *compared with*."""
    at = _level(sentence, figure.first - 1)
    at -= sentence.lower[at] in sentence.language.grammar.determiners
    at -= sentence.lower[at - 1] in sentence.clauses.bases.always and sentence.lower[at] in _WITH
    return sentence.lower[at] if at >= 0 else ""


def _level(sentence: Sentence, at: int) -> int:
    """*from Friday's close of 40*, *from a peak of 40*: the index of the word before the level that *of* tells."""
    if sentence.lower[at] != OF:
        return at
    levels = range(at - 1, max(at - _LEVEL, -1), -1)
    known = sentence.clauses.bases.before_figures
    return next((index for index in levels if sentence.lower[index] in known), at)


def _begins(sentence: Sentence, at: int, figure: PlacedFigure) -> bool:
    """Whether the word at the index begins what the figure is compared with."""
    words, lower = sentence.clauses.bases, sentence.lower
    word = lower[at]
    if word in words.always:
        return True
    if word not in words.before_figures:
        return word in words.of_changes and figure.figure.change is not None and _is_time(sentence, at + 1)
    near = range(at + 1, at + 1 + _PHRASE)
    if any(index in sentence.figure_at for index in near) or _is_time(sentence, at + 1):
        return True
    return figure.figure.change is not None and _is_date(sentence, at + 1)


def _is_time(sentence: Sentence, first: int) -> bool:
    """*the same month*, *a year earlier*, *last year*: whether a word of time follows."""
    lower, words = sentence.lower, sentence.clauses.bases
    if lower[first : first + 2] == _UP_TO_NOW:
        return False
    first += lower[first] in sentence.language.grammar.determiners
    return lower[first] in words.earlier or lower[first] in words.units


def _is_date(sentence: Sentence, at: int) -> bool:
    word = sentence.lower[at]
    return word in sentence.language.calendar.months or (word.isdecimal() and len(word) == 4)  # noqa: PLR2004 - a year


def read_base(sentence: Sentence, figure: PlacedFigure, period: Period | None) -> str | None:
    """The unit of time before which a change is counted from: *year* for *from a year earlier*.

    Args:
        sentence: The sentence.
        figure: The figure.
        period: Its period: *rose 5 percent last year* is since the year before.
    """
    share = figure.figure.unit.dimension == SHARE
    if figure.figure.change is None and not share:
        return None
    found = _of_noun(sentence, figure) if share else None
    if found is not None or figure.figure.change is None:
        return found
    found = _behind(sentence, figure)
    whole = period is not None and period.days is not None and int(period.days) in _A_YEAR
    return found or (_YEAR if whole else None)


def _behind(sentence: Sentence, figure: PlacedFigure) -> str | None:
    """*from the previous month*, *year on year*, *y/y*."""
    words, lower = sentence.clauses.bases, sentence.lower
    word = lower[figure.end]
    if word in words.short and (len(word) > 1 or on_itself(lower, figure.end)):
        return words.short[word]
    for at in range(figure.end, min(figure.end + _BEHIND, sentence.count)):
        if lower[at] in _STOPS:
            return None
        if lower[at] in words.units and on_itself(lower, at):
            return words.units[lower[at]]
        if lower[at] in words.all:
            return _unit(words, lower[at + 1 : at + 1 + _REACH])
    return None


def _unit(words: BaseWords, said: Sequence[str]) -> str | None:
    """The longest unit of time that is said: *the same month last year* is a year before."""
    end = next((index for index, word in enumerate(said) if word in _STOPS), len(said))
    named = [words.units[word] for word in said[:end] if word in words.units]
    if _MONTHS in said[:end]:
        named.append(_QUARTER)
    return min(named, key=words.longest.index, default=None)


def _of_noun(sentence: Sentence, figure: PlacedFigure) -> str | None:
    """*annual inflation*, *a monthly rise of*."""
    words, lower = sentence.clauses.bases, sentence.lower
    if words.adjectives.keys().isdisjoint(lower[max(0, figure.first - _BEFORE) : figure.first]):
        return None
    back = range(figure.first - 1, -1, -1)
    index = next(
        at for at in back if lower[at] in words.adjectives or at in sentence.inside or lower[at] in _STOPS
    )
    if index in sentence.inside or words.rates.isdisjoint(lower[index + 1 : index + 3]):
        return None
    return words.adjectives.get(lower[index])  # none of a stop
