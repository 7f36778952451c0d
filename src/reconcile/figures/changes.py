"""Which way the move goes that a figure is the amount of: *rose 3%*, *fell 50 points, or 0.7 percent*."""

from reconcile.figures.context import Context
from reconcile.figures.drafts import SIGNS, Draft
from reconcile.figures.figure import Change
from reconcile.figures.moves import direction, sign_of
from reconcile.figures.unit import SHARE

#: How many words at most stand between two amounts of one move: *rise 3% this year and 4% next year*.
_FARTHEST = 6

#: How many words say who moved, and what parts them from the move before.
_LONGEST, _JOINTS = 5, frozenset((",", ";", "and", "while"))
_GENITIVES = frozenset(("'s", "’s", "'", "’"))


def give_change(context: Context, draft: Draft, previous: Draft | None) -> None:
    """Say the direction of the move that a figure is the amount of, and of the one before where it says the same move."""
    draft.change = _change(context, draft, previous)
    if draft.change is not None and previous is not None and _is_said_twice(context, draft, previous):
        previous.change = draft.change


def _is_said_twice(context: Context, draft: Draft, previous: Draft) -> bool:
    """*0.8 per cent or 64.7 points lower*: whether the figure before tells the same move."""
    lower, joints = context.tokens.lower, context.language.joints
    joint = lower[draft.first - 1]
    if previous.change is not None or draft.first - 1 != previous.end or previous.unit == draft.unit:
        return False
    return joint in joints.either and joint not in joints.range_and and joint not in joints.range_to


def _change(context: Context, draft: Draft, previous: Draft | None) -> Change | None:
    """The direction of a move, from a sign, from the words around, or from the figure before."""
    tokens = context.tokens
    if draft.first < draft.low.first and tokens.words[draft.first] in SIGNS:
        signed = sign_of(tokens, draft.first, draft.unit)
        if signed is not None:
            return signed
    found = direction(tokens, draft.first, draft.end, draft.unit, context.language)
    if found is not None or previous is None or previous.change is None:
        return found
    return previous.change if _same_move(context, draft, previous) else None


def _same_move(context: Context, draft: Draft, previous: Draft) -> bool:
    """*fell 50 points, or 0.7 percent*; *rise 3% this year and 4% next year*: the move before, said on."""
    lower = context.tokens.lower
    end = previous.end if previous.noun is None else max(previous.end, previous.noun.end)
    between = [word for word in lower[end : draft.first] if word != ","]
    joints = context.language.joints
    if len(between) == 1 and between[0] in joints.range_and:
        return previous.unit == draft.unit
    if len(between) == 1 and (between[0] in joints.either or between[0] == "("):
        return between[0] not in joints.range_to
    if not between and lower[draft.first] in context.language.times.amount_articles:
        return True  # 120 puntos, un 1 %
    if previous.unit != draft.unit:
        return False
    if len(between) <= _FARTHEST and between[-1:] != [] and between[-1] in joints.range_and:
        return True
    return draft.unit.dimension == SHARE and _leaves_out_verb(context, end, draft)


def _leaves_out_verb(context: Context, end: int, draft: Draft) -> bool:
    """*rose 5 percent and profit 3 percent*: whether a joint and who it is are all that stands before an amount."""
    lower, grammar, verbs = context.tokens.lower, context.language.grammar, context.language.verbs
    last = draft.first
    while lower[last - 1] in grammar.adverbs:
        last -= 1  # *prices only 2 percent*
    last -= lower[last - 1] in _GENITIVES
    first = last
    while (
        first > max(end, last - _LONGEST)
        and lower[first - 1][:1].isalpha()
        and lower[first - 1] not in grammar.closed
    ):
        first -= 1
    word, owns = lower[last - 1], lower[last] in _GENITIVES
    if first == last or (not owns and (word in verbs.forms or word.endswith(verbs.endings))):
        return False
    return lower[first - 1 - (lower[first - 1] in grammar.determiners)] in _JOINTS
