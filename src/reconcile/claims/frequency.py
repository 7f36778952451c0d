"""How often an amount is: *daily pay of 1,700 rupees*, *the monthly rent is $500*, *every year 61,000 die*."""

from bisect import bisect_left

from attrs import evolve

from reconcile.claims.cues import OFTEN
from reconcile.claims.period import Period, new_period
from reconcile.claims.sentence import Sentence
from reconcile.figures.reading import PlacedFigure
from reconcile.figures.unit import SHARE, TIME
from reconcile.language.phrases import matched

#: How many words there are at most from the adjective to the number, and between it and *of*.
_FARTHEST, _LONGEST = 6, 3

_ARTICLES = frozenset(("a", "an"))


def with_frequency(sentence: Sentence, figure: PlacedFigure, period: Period | None) -> Period | None:
    """The period of a figure, as long as the unit of time over each of which the figure is a total.

    Args:
        sentence: The sentence.
        figure: The figure; a share and a span of time are total over nothing.
        period: Its period, which says when.
    """
    unit = figure.figure.unit
    if unit.dimension in (SHARE, TIME) or unit.per.factors:
        return period
    each = _opening(sentence, figure) or _described(sentence, figure)
    if each is None:
        return period
    days = sentence.clauses.periods.units.get(each)
    return evolve(period or new_period(words=f"per {each}"), days=days)


def _opening(sentence: Sentence, figure: PlacedFigure) -> str | None:
    """*Every year the glacier retreats 40 metres*: the unit that a sentence opens with."""
    found = matched(sentence.lower, 0, sentence.language.times.rates)
    if (
        found is None
        or sentence.lower[0] in _ARTICLES
        or sentence.lower[0] in sentence.clauses.bases.adjectives
    ):
        return None
    counts = sentence.lower[found[1] - 1] in sentence.language.numbers.ordinals
    if counts and sentence.language.grammar.is_open(sentence.lower[found[1]]):
        return None  # *every second adult*
    return found[0] if ";" not in sentence.lower[: figure.first] else None


def _described(sentence: Sentence, figure: PlacedFigure) -> str | None:
    """*daily pay of 1,700 rupees*: the unit of the adjective before what a number is of."""
    often = sentence.cues.get(OFTEN, ())
    place = bisect_left(often, figure.first) - 1
    if figure.figure.change is not None or place < 0 or figure.first - often[place] > _FARTHEST:
        return None
    index = often[place]
    return (
        sentence.clauses.bases.adjectives[sentence.lower[index]]
        if _is_of(sentence, index, figure.first)
        else None
    )


def _is_of(sentence: Sentence, index: int, first: int) -> bool:
    """Whether what the adjective at the index describes has the number: right before it, *of* it, or *is* or *rose to* it."""
    gap, joints = sentence.lower[index + 1 : first], sentence.language.joints
    if not gap:
        return True
    if not all(word.isalpha() for word in gap) or not sentence.inside.isdisjoint(range(index, first)):
        return False
    if gap[-1] in joints.of:
        return 1 < len(gap) <= _LONGEST + 1 and sentence.language.grammar.closed.isdisjoint(gap[:-1])
    return len(gap) > 1 and (gap[-1] in sentence.language.times.levels or gap[-1] in joints.being)
