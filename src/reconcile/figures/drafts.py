"""A figure under construction, and the figure that it becomes."""

from decimal import Decimal

from attrs import define, evolve

from reconcile.figures.context import Context
from reconcile.figures.figure import Change, Figure, new_figure
from reconcile.figures.hedge import BARE, Hedge, HedgeModel
from reconcile.figures.hedge import Reading as Intervals
from reconcile.figures.hedging import compose, hedge_after, hedge_before, hedge_of_verb
from reconcile.figures.interval import ZERO
from reconcile.figures.nouns import NounPhrase
from reconcile.figures.unit import COUNT, NUMBER, Unit
from reconcile.language.phrases import matched_before
from reconcile.numerals.numeral import Numeral
from reconcile.numerals.placed import Placed

ONE = Decimal(1)
#: The rules of ages: of somebody, as they are today or were at a deed, and of many, as *the median age*.
AGE, AGE_AT_DEED, TYPICAL_AGE = "age", "age at a deed", "typical age"

#: The measures of ages; those but the first are nobody's today: *began at 15*, *the average age is 34*.
AGES = frozenset((AGE, AGE_AT_DEED, TYPICAL_AGE))
_OF_SOMEBODY = AGES - {TYPICAL_AGE}

#: The rule of a count that a hyphen joins to its noun: *a two-bedroom flat*.
HYPHENED = "hyphened count"
#: How old people are at most.
OLDEST = 125
#: The rules of numerals that are written in digits or in words, and are no fraction but with a half.
WHOLE_OR_HALVES = frozenset(("digits", "words", "mixed"))
SIGNS = frozenset("+-−–")
_HUNDRED = Decimal(100)


@define
class PlacedFigure:
    """A figure and the tokens it was read from, ``first`` up to ``end``; ``noun`` is its noun phrase."""

    figure: Figure
    first: int
    end: int
    noun: NounPhrase | None = None


@define
class Right:
    """What stands to the right of a number: a unit, a noun phrase, or neither.

    Attributes:
        end: The index after its last token.
        unit: The unit.
        noun: The noun phrase that is counted, or that is measured.
        factor: What the number is to be multiplied by: a hundredth for cents.
        rule: The name of the rule that read it.
    """

    end: int
    unit: Unit = NUMBER
    noun: NounPhrase | None = None
    factor: Decimal = ONE
    rule: str = "number"


@define
class Flanked:
    """A number with what stands to both sides of it.

    Attributes:
        placed: The number.
        first: The first token of its figure, with a sign of money.
        right: Its unit, or the noun phrase that it counts.
        money: The currency before it.
    """

    placed: Placed
    first: int
    right: Right
    money: Unit | None = None


@define
class Draft:
    """A figure under construction: its tokens and parts, before the intervals are worked out.

    Attributes:
        first, end: Its tokens, with the hedges.
        low: Its numeral, or the lower end of a range.
        high: The upper end of a range.
        spread: What follows *plus or minus*.
        hedge: The hedge.
        unit, noun, factor, rule: As of ``Right``.
        change: The direction, if it is the amount of a move.
    """

    first: int
    end: int
    low: Placed
    high: Placed | None = None
    spread: Placed | None = None
    hedge: Hedge = BARE
    unit: Unit = NUMBER
    noun: NounPhrase | None = None
    factor: Decimal = ONE
    rule: str = "number"
    change: Change | None = None

    def measured(self, unit: Unit, rule: str = "") -> "Draft":
        """The draft itself, now with this unit, by this rule if one is named."""
        self.unit = unit
        self.rule = rule or self.rule
        return self


def drafted(first: int, right: Right, low: Placed, high: Placed | None = None) -> Draft:
    """A draft of what was read, without the hedges before it and after it."""
    return Draft(first, right.end, low, high, None, BARE, right.unit, right.noun, right.factor, right.rule)


def give_hedge(context: Context, draft: Draft) -> None:
    """Put the hedges to a draft, those before it and after it.

    A hedge after a figure stands behind its number or behind its unit: *400 or more people*, *5 km or so*.
    """
    lower, hedges, first, end = context.tokens.lower, context.language.hedges, draft.first, draft.end
    behind = (draft.high or draft.low).end
    if lower[first - 1] in context.language.joints.scales and lower[first - 2] in hedges.lasts:
        first -= 1  # *almost magnitude 6*
    if lower[first - 1] in hedges.lasts:
        before = hedge_before(context.tokens, first, context.language)
        draft.hedge, draft.first = before.hedge, before.edge
    if lower[draft.first - 1] in hedges.verbs and _is_reached(draft):
        draft.hedge = hedge_of_verb(context.tokens, draft.first, context.language, draft.hedge)
    if lower[behind] in hedges.after or lower[end] in hedges.after:
        draft.hedge, draft.end = _hedged_behind(context, draft.hedge, behind, end)


def _is_reached(draft: Draft) -> bool:
    """Whether a number may be a level that something exceeds, and no few things that it stands on: *topped six charts*."""
    return not draft.unit.counted or draft.low.numeral.value >= _HUNDRED


def signed(context: Context, first: int, placed: Placed) -> tuple[int, Decimal]:
    """The index of a minus or plus right before a number, with a space, a bracket or nothing before it, and the sign.

    Args:
        context: The sentence.
        first: Where the number begins, with its money.
        placed: The number.
    """
    tokens = context.tokens
    sign = tokens.words[first - 1]
    if sign in SIGNS:
        before = tokens.words[first - 2] if first > 1 else ""
        alone = not tokens.glued[first - 1] or not before[-1:].isalnum()
        if alone and tokens.glued[first]:
            return first - 1, ONE if sign == "+" else -ONE
    elif tokens.lower[first - 2] in context.language.joints.either:
        return first, ONE  # plus or minus 3
    elif context.language.numbers.joiners.get(tokens.lower[first - 1]) == "minus" and (
        first == placed.first or _is_owed(context, first - 2)
    ):
        hedged = matched_before(tokens.lower, first, context.language.hedges.before)  # al menos 5
        return (first - 1, -ONE) if hedged is None else (first, ONE)
    return first, ONE


def _is_owed(context: Context, index: int) -> bool:
    """*The balance is minus $20*, and not *sales minus $20 of costs*: whether nothing before *minus* is lessened."""
    before = context.tokens.lower[index]
    return not before[:1].isalnum() or before in context.language.joints.being


def _hedged_behind(context: Context, hedge: Hedge, number_end: int, end: int) -> tuple[Hedge, int]:
    """The hedge with the one behind the number, or behind its unit, and where the figure then ends."""
    for index in (number_end, end):
        behind = hedge_after(context.tokens, index, context.language)
        both = compose(hedge, behind.hedge) if behind.edge > index else None
        if both is not None:
            return both, max(end, behind.edge)
    return hedge, end


def finished(context: Context, draft: Draft, model: HedgeModel) -> PlacedFigure:
    """The figure, with its intervals."""
    tokens, low, high = context.tokens, draft.low, draft.high
    numerals: tuple[Numeral, ...] = (low.numeral,) if high is None else (low.numeral, high.numeral)
    if draft.factor is not ONE:
        numerals = tuple([_sized(numeral, draft.factor) for numeral in numerals])
    intervals = _intervals(draft, numerals, model)
    figure = new_figure(
        numerals=numerals,
        hard=intervals.hard,
        soft=intervals.soft,
        unit=draft.unit,
        noun=draft.noun.words if draft.noun else "",
        hedge=draft.hedge,
        change=draft.change,
        start=tokens.starts[draft.first],
        end=tokens.ends[draft.end - 1],
        rule=draft.rule,
    )
    return PlacedFigure(figure, draft.first, draft.end, draft.noun)


def _intervals(draft: Draft, numerals: tuple[Numeral, ...], model: HedgeModel) -> Intervals:
    counted = draft.unit.dimension == COUNT and numerals[0].value >= ZERO
    if draft.rule in _OF_SOMEBODY and numerals[0].value < OLDEST:
        # Nobody rounds a person's age: who is 70 is not 72.
        counted, numerals = True, tuple([evolve(each, place=min(each.place, ONE)) for each in numerals])
    if draft.spread is not None:
        return model.tolerance(numerals[0], _sized(draft.spread.numeral, draft.factor))
    if len(numerals) > 1:
        return model.range(numerals[0], numerals[1], draft.hedge, counted=counted)
    return model.read(numerals[0], draft.hedge, counted=counted)


def _sized(numeral: Numeral, factor: Decimal) -> Numeral:
    """A numeral times a sign or a hundredth."""
    if factor == ONE:
        return numeral
    return evolve(numeral, value=numeral.value * factor, place=numeral.place * abs(factor))
