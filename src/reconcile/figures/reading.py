"""From tokens and numerals to figures: hedges, ranges, units, nouns and moves put together."""

from collections.abc import Container, Sequence
from functools import lru_cache

from attrs import define, evolve

from reconcile.figures.ages import with_age
from reconcile.figures.changes import give_change
from reconcile.figures.compounds import has_parts, read_compound, read_price
from reconcile.figures.context import DASHES, HYPHENS, Context
from reconcile.figures.drafts import (
    AGE,
    SIGNS,
    Draft,
    Flanked,
    PlacedFigure,
    Right,
    drafted,
    finished,
    give_hedge,
    signed,
)
from reconcile.figures.hedge import HedgeModel
from reconcile.figures.inheriting import (
    from_before,
    joins_next,
    of_the_same,
    of_them,
    with_money,
    with_number_of,
    with_people,
    with_tally,
    with_twin,
)
from reconcile.figures.marked import read_marked
from reconcile.figures.money import money_before
from reconcile.figures.moves import change_words
from reconcile.figures.ranges import read_range, with_lent_scale
from reconcile.figures.right_side import read_right
from reconcile.figures.shares import (
    read_ratio,
    read_ratio_of_noun,
    read_tolerance,
    read_unit_and_a_half,
    with_half,
)
from reconcile.figures.temperatures import with_temperature
from reconcile.figures.unit import COUNT, LENGTH, MONEY, SHARE, TIME, Unit
from reconcile.language.words import Language
from reconcile.numerals.numeral import Form
from reconcile.numerals.placed import Placed
from reconcile.numerals.reading import read_numerals
from reconcile.numerals.tens import TENS
from reconcile.numerals.traps import trapped
from reconcile.text.tokens import Tokens

__all__ = ["Figures", "PlacedFigure", "Refusal", "read_all_figures", "read_figures"]

#: How many numbers may share the unit of the last one, and how many sides a thing has.
_LONGEST_LIST, _MOST_SIDES = 12, 3
#: No words that make one figure of two numbers, or lend one the unit of the other, are more than these.
_FARTHEST_PARTNER = 7
_OPENERS = frozenset("(,")
_MINUS = frozenset("-−")


@define
class Refusal:
    """A number that was not read as a figure, and the name of the trap that refused it."""

    start: int
    end: int
    rule: str


@define
class Figures:
    """What was read in one sentence, and what was refused."""

    read: tuple[PlacedFigure, ...]
    refused: tuple[Refusal, ...]


def read_figures(
    tokens: Tokens, language: Language, model: HedgeModel, *, verbs: Container[str] = ()
) -> Figures:
    """Read every figure of the tokens of one sentence.

    Args:
        tokens: The tokens.
        language: The words.
        model: What hedges mean.
        verbs: Verb forms, which end the noun phrase after *one*.
    """
    (figures,) = read_all_figures((tokens,), language, model, verbs=verbs)
    return figures


def read_all_figures(
    sentences: Sequence[Tokens], language: Language, model: HedgeModel, *, verbs: Container[str] = ()
) -> list[Figures]:
    """Read the figures of several sentences as ``read_figures`` does, one stage of all of them after the other.

    That is a sixth faster than a sentence after the other: the code of a stage stays in the processor's cache.
    """
    numerals = [read_numerals(tokens, language) for tokens in sentences]
    sifted = [_sifted(tokens, placed, language) for tokens, placed in zip(sentences, numerals, strict=True)]
    contexts = [Context(tokens, language, verbs) for tokens in sentences]
    numbers = [
        [_flanked(context, placed) for placed in free]
        for context, (free, _) in zip(contexts, sifted, strict=True)
    ]
    drafts = [*map(_drafts, contexts, numbers)]
    for context, drawn in zip(contexts, drafts, strict=True):
        for draft in drawn:
            give_hedge(context, draft)
    drafts = [*map(_in_context, contexts, drafts)]
    return [
        Figures(tuple([finished(context, draft, model) for draft in drawn]), tuple(refused))
        for context, drawn, (_, refused) in zip(contexts, drafts, sifted, strict=True)
    ]


def _sifted(
    tokens: Tokens, numerals: Sequence[Placed], language: Language
) -> tuple[list[Placed], list[Refusal]]:
    """The numbers of a sentence that may be figures, and those that a trap refuses."""
    free: list[Placed] = []
    refused: list[Refusal] = []
    for placed in numerals:
        rule = trapped(tokens, placed, language)
        if rule is None:
            free.append(placed)
        else:
            refused.append(Refusal(placed.numeral.start, placed.numeral.end, rule))
    return free, refused


def _flanked(context: Context, placed: Placed) -> Flanked:
    first, money = placed.first, None
    if context.tokens.words[first - 1] in context.language.money.before:
        money = money_before(context.tokens, first, context.language)
    elif context.tokens.words[first - 1] in _MINUS and context.tokens.glued[first]:
        money = money_before(context.tokens, first - 1, context.language)  # $-20
        placed = _negative(placed) if money is not None else placed
    right = read_right(context, placed, money[0] if money else None)
    first = money[1] if money else first
    first -= context.tokens.lower[first - 1] in context.language.joints.carried  # un 3 %, los 14 euros
    return Flanked(placed, first, right, money[0] if money else None)


def _negative(placed: Placed) -> Placed:
    return evolve(placed, numeral=evolve(placed.numeral, value=-placed.numeral.value))


def _drafts(context: Context, numbers: Sequence[Flanked]) -> list[Draft]:
    """Every figure by its own words, from left to right."""
    read: list[Draft] = []
    index = 0
    while index < len(numbers):
        draft, index = _draft(context, numbers, index)
        read.append(draft)
        index = _behind_unit(draft, numbers, index) if draft.noun is None else index
    return read


def _in_context(context: Context, drafts: Sequence[Draft]) -> list[Draft]:
    """The same with what they share with one another and what the words around them say, from left to right."""
    read: list[Draft] = []
    nothing: Draft | None = None
    previous = likened = things = fine = nothing
    money: Unit | None = None
    moves = bool(drafts) and not change_words(context.language).all.isdisjoint(context.tokens.lower)
    for own in drafts:
        if previous is not None and previous.noun is None and own.low.first < previous.end:
            continue  # a number word of the rate that was put to the one before
        if own.unit.factors:
            draft = _completed(context, own, likened, things)
        else:
            change = previous.change if previous is not None else None
            draft = from_before(context, _by_context(context, own, things), likened, change)
            draft = _as_others(context, draft, money, fine)
        if draft.unit.kind == MONEY and len(draft.unit.factors) == 1:
            money = draft.unit
        if moves:
            give_change(context, draft, previous)
        read.append(draft)
        likened = likened if likened is not None and _is_span(context, draft, likened) else draft
        things = draft if draft.noun is not None and draft.unit.counted else things
        fine = draft if draft.low.numeral.place < 1 and draft.unit.factors else fine
        previous = draft
    return read


def _as_others(context: Context, draft: Draft, money: Unit | None, fine: Draft | None) -> Draft:
    """The draft in the money of its sentence, of what its number is of, or as fine as another: what is left to ask."""
    draft = with_money(context, draft, money)
    return draft if draft.unit.factors else with_twin(context, with_number_of(context, draft), fine)


def _behind_unit(draft: Draft, numbers: Sequence[Flanked], index: int) -> int:
    """The index of the next number, past a number word of the unit itself: *419 parts per million*."""
    while index < len(numbers) and numbers[index].placed.first < draft.end:
        index += 1
    return index


def _completed(context: Context, draft: Draft, likened: Draft | None, things: Draft | None) -> Draft:
    """A number with a unit, or with a noun, of which more may have been said before."""
    if things is not None and draft.unit.counted:
        draft = of_the_same(context, draft, things)
    elif things is not None and draft.unit.dimension == SHARE:
        draft = of_them(context, draft, things)
    return draft if likened is None else from_before(context, draft, likened, None)


def _by_context(context: Context, draft: Draft, things: Draft | None) -> Draft:
    """A number with nothing behind it that says of what it is: an age, a temperature, people, what was counted last."""
    draft = with_temperature(context, with_age(context, draft))
    return with_tally(context, of_them(context, with_people(context, draft), things), things)


def _is_span(context: Context, draft: Draft, before: Draft) -> bool:
    """Whether it is the time in which what was counted before it happened: *seven fines in 10 weeks*."""
    if draft.unit.dimension != TIME or not before.unit.counted or draft.rule == AGE:
        return False
    return context.tokens.lower[draft.first - 1] in context.language.grammar.prepositions


def _draft(context: Context, numbers: Sequence[Flanked], index: int) -> tuple[Draft, int]:
    """The figure that begins with a number, and the index of the number after it."""
    placed, first, right = numbers[index].placed, numbers[index].first, numbers[index].right
    own = _of_own_form(context, placed)
    if own is not None:
        return own, index + 1
    if index + 1 == len(numbers):
        return _single(context, placed, first, right), index + 1
    following = numbers[index + 1].placed
    side = _side(context, numbers, index)
    if side is not None or not _may_join(context, placed, right, following):
        return _single(context, placed, first, side or right), index + 1
    spanning = _spanning(context, placed, numbers[index + 1], first, right)
    if spanning is not None:
        return spanning, index + 2
    joined = with_half(context, placed, following, right)
    if joined is not None:
        return _single(context, joined[0], first, joined[1]), index + 2
    if joins_next(context, right, following):
        placed, right = _joined_to_next(context, placed, right, numbers[index + 1])
    elif context.tokens.words[right.end] == "," and right.rule == "number":
        right = _listed(context, right, numbers, index)
    return _single(context, placed, first, right), index + 1


def _of_own_form(context: Context, placed: Placed) -> Draft | None:
    """The figure of a number whose form says all: *a year and a half*, *under-16s*, *(31F)*, *in her forties*."""
    tokens, joints = context.tokens, context.language.joints
    if placed.numeral.form is Form.FRACTION:
        return read_unit_and_a_half(context, placed)
    hung = tokens.glued[placed.end] and (
        tokens.lower[placed.end] in joints.hung_ages or tokens.lower[placed.end + 1] in joints.somethings
    )
    return read_marked(context, placed) if hung or placed.rule == TENS else None


def _listed(context: Context, right: Right, numbers: Sequence[Flanked], index: int) -> Right:
    """The right side of a number of a list, with the unit of the last one: *19, 20 and 23 years old*."""
    tokens, either = context.tokens, context.language.joints.either
    last = min(len(numbers) - 1, index + _LONGEST_LIST)
    while index < last and numbers[index + 1].placed.first == numbers[index].placed.end + 1:
        end = numbers[index].placed.end
        if tokens.lower[end] in either:
            return _unit_of_next(context, right, numbers[index + 1])
        if tokens.words[end] != ",":
            return right
        index += 1
    return right


def _side(context: Context, numbers: Sequence[Flanked], index: int) -> Right | None:
    """The right side of a number with the length that is said once for several: *40 x 30 x 20 cm*, *3 by 4 metres*."""
    joint = context.tokens.lower[numbers[index].placed.end]
    if joint not in context.language.joints.dimensions and joint not in HYPHENS:
        return None
    last, most = index, min(len(numbers) - 1, index + _MOST_SIDES)
    while last < most and numbers[last + 1].placed.first == _end_of_cross(context, numbers[last].placed.end):
        last += 1
    theirs = numbers[last].right
    if last == index or theirs.unit.dimension != LENGTH:
        return None
    return Right(numbers[index].placed.end, theirs.unit, None, theirs.factor, "ellipsis")


def _end_of_cross(context: Context, index: int) -> int:
    """The index after what stands between two sides, or 0: *40 x 30*, *12-by-8*."""
    lower, dimensions = context.tokens.lower, context.language.joints.dimensions
    if lower[index] in dimensions:
        return index + 1
    joined = lower[index] in HYPHENS and lower[index + 1] in dimensions and lower[index + 2] in HYPHENS
    return index + 3 if joined else 0


def _may_join(context: Context, placed: Placed, right: Right, following: Placed) -> bool:
    """Whether anything stands between two numbers by which they can be one figure, or of one unit."""
    if following.first - right.end > _FARTHEST_PARTNER:
        return False
    lower, joints = context.tokens.lower, _joints(context.language)
    if lower[placed.end] in joints or lower[right.end] in joints or following.first <= right.end:
        return True
    if lower[placed.end] not in _OPENERS and lower[right.end] not in _OPENERS:
        return False
    if lower[placed.end] == "," and following.first == placed.end + 1:
        return True
    if lower[right.end] == "," and following.first == right.end + 1 and has_parts(right):
        return True
    tolerances = context.language.joints.tolerances
    return lower[placed.end + 1] in tolerances or lower[right.end + 1] in tolerances


@lru_cache(maxsize=8)
def _joints(language: Language) -> frozenset[str]:
    """What stands between two numbers that belong together, or begins what does."""
    joints, joiners = language.joints, language.numbers.joiners
    halves = (word for word, does in joiners.items() if does == "and")
    words = (joints.range_and, joints.range_to, joints.either, joints.of, joints.ratios, joints.tolerances)
    return DASHES.union(halves, *words)


def _spanning(context: Context, placed: Placed, following: Flanked, first: int, right: Right) -> Draft | None:
    """The figure that two numbers make."""
    second = following.placed
    return (
        read_ratio(context, placed, second)
        or read_ratio_of_noun(context, placed, second, right)
        or read_compound(context, placed, second, first, right)
        or read_price(context, placed, second, first, right)
        or read_range(context, placed, following, first, right)
        or read_tolerance(context, placed, second, first, right)
    )


def _joined_to_next(
    context: Context, placed: Placed, right: Right, following: Flanked
) -> tuple[Placed, Right]:
    """A number and its right side with the scale and the unit of the next: *five or six million people*."""
    if context.tokens.lower[placed.end] in context.language.joints.either:
        placed = with_lent_scale(placed, following.placed)
    return placed, _unit_of_next(context, right, following)


def _unit_of_next(context: Context, right: Right, following: Flanked) -> Right:
    """The right side of a number that shares the unit of the next one."""
    theirs = following.right
    of = context.tokens.lower[right.end] in context.language.joints.of
    if of and theirs.unit.dimension != COUNT:
        return right
    rule = theirs.rule if theirs.rule == AGE else "ellipsis"
    return Right(right.end, theirs.unit, theirs.noun, theirs.factor, rule)


def _single(context: Context, placed: Placed, first: int, right: Right) -> Draft:
    """A figure of one numeral, with its sign and its hedges."""
    tokens = context.tokens
    if tokens.words[first - 1] in SIGNS or tokens.lower[first - 1] in context.language.numbers.joiners:
        first, sign = signed(context, first, placed)
        right.factor *= sign
    return drafted(first, right, placed)
