"""Units that are said once for several numbers: *40 boats by day and 12 by night*, *three or four people*."""

from attrs import evolve

from reconcile.figures.context import Context
from reconcile.figures.drafts import Draft, Right
from reconcile.figures.figure import Change
from reconcile.figures.unit import COUNT, NUMBER
from reconcile.numerals.placed import Placed

_FAR, _NEAR, _NEXT = 12, 6, 2
_TEN = 10


def from_before(context: Context, draft: Draft, previous: Draft | None, change: Change | None) -> Draft:
    """The draft with the unit of the figure before it, where it has none and the clause goes on.

    Args:
        context: The sentence.
        draft: The draft.
        previous: The figure before it in the sentence.
        change: The direction of that figure: the level beside a move has another unit than its amount.
    """
    if previous is None or draft.unit != NUMBER or previous.unit == NUMBER or draft.high is not None:
        return draft
    if draft.low.numeral.vague:
        return draft
    distance = draft.first - previous.end
    if previous.unit.dimension == COUNT:
        if distance > _FAR or previous.rule == "hyphened count" or _is_level(context, draft):
            return draft
    elif change is not None or not _is_like(context, draft, previous, distance):
        return draft
    return evolve(draft, unit=previous.unit, noun=previous.noun, rule="ellipsis")


def _is_level(context: Context, draft: Draft) -> bool:
    """*to 41*, *at 41*: the level of something else; *from 41* is one of the same thing."""
    before = context.tokens.lower[draft.first - 1]
    language = context.language
    return before in language.times.levels and before not in language.joints.range_from


def _is_like(context: Context, draft: Draft, previous: Draft, distance: int) -> bool:
    """*to 5.2 percent from 4.9*: a number of the same size behind a word that sets the two side by side."""
    before = context.tokens.lower[draft.first - 1]
    joints = context.language.joints
    reach = _NEXT if before in joints.either else _NEAR
    if distance > reach or before not in joints.like:
        return False
    mine, theirs = abs(draft.low.numeral.value), abs(previous.low.numeral.value)
    return mine <= theirs * _TEN and theirs <= mine * _TEN


def joins_next(context: Context, right: Right, following: Placed) -> bool:
    """Whether a number without a unit has that of the next: *three or four people*, *12 of the 20 drones*."""
    if right.unit != NUMBER or right.rule != "number":
        return False
    lower, joints = context.tokens.lower, context.language.joints
    index = right.end
    if following.first == index + 1 and lower[index] in joints.either:
        return True
    if lower[index] not in joints.of:
        return False
    index += 1
    while lower[index] in context.language.grammar.determiners:
        index += 1
    return index == following.first
