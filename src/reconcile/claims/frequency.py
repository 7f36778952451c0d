"""How often an amount is: *daily pay of 1,700 rupees*, *the monthly rent is $500*, *a daily 61,000*."""

from bisect import bisect_left

from attrs import evolve

from reconcile.claims.cues import OFTEN
from reconcile.claims.period import Period, new_period
from reconcile.claims.sentence import Sentence
from reconcile.figures.reading import PlacedFigure
from reconcile.figures.unit import SHARE, TIME

#: How many words there are at most from the adjective to the number, and between it and *of*.
_FARTHEST, _LONGEST = 6, 3


def with_frequency(sentence: Sentence, figure: PlacedFigure, period: Period | None) -> Period | None:
    """The period of a figure, as long as the unit of time over each of which the figure is a total.

    Args:
        sentence: The sentence.
        figure: The figure; a share, a span of time and a change are total over nothing.
        period: Its period, which says when.
    """
    unit = figure.figure.unit
    if unit.dimension in (SHARE, TIME) or figure.figure.change is not None or unit.per.factors:
        return period
    often = sentence.cues[OFTEN]
    place = bisect_left(often, figure.first) - 1
    if (
        place < 0
        or figure.first - often[place] > _FARTHEST
        or not _is_of(sentence, often[place], figure.first)
    ):
        return period
    index = often[place]
    each = sentence.clauses.bases.adjectives[sentence.lower[index]]
    days = sentence.clauses.periods.units.get(each)
    return evolve(period or new_period(words=f"per {each}"), days=days)


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
