"""Figures of two numbers that are one: *one in four*, *9 out of 10*, *a year and a half*, *450 ± 20*."""

from decimal import Decimal

from attrs import evolve

from reconcile.figures.context import Context
from reconcile.figures.drafts import AGE, ONE, Draft, Right, drafted
from reconcile.figures.nouns import read_noun
from reconcile.figures.right_side import end_of_age, part_of_unit, read_of, read_right
from reconcile.figures.unit import FRACTION, TIME
from reconcile.figures.unit_words import read_unit
from reconcile.language.language import matched
from reconcile.numerals.numeral import Form, Numeral
from reconcile.numerals.placed import Placed

# What a few are *in*: people say 2 in 3 and 9 in 10, and seldom 3 in 12.
_ROUND = frozenset(map(Decimal, (3, 4, 5, 8, 10, 20, 100, 1000, 10_000, 100_000, 1_000_000)))
_MOST = Decimal(10_000_000)
_OPENERS = frozenset("(,")


def read_ratio(context: Context, top: Placed, bottom: Placed) -> Draft | None:
    """*one in four*, *nine out of ten*, *1 in 5 people*: a share."""
    tokens, language = context.tokens, context.language
    joint = matched(tokens.lower, top.end, language.joints.ratios)
    value, of = top.numeral.value, bottom.numeral.value
    if joint is None or joint[1] != bottom.first or not 0 < value < of <= _MOST or of % 1:
        return None
    counts = tokens.lower[bottom.end][:1].isdecimal()  # one in five 15-year-olds
    noun = None if counts else read_noun(context, bottom.end)
    if joint[0] == "in" and ((value != 1 and of not in _ROUND) or read_unit(tokens, bottom.end, language)):
        return None
    place = ONE.scaleb((ONE / of).adjusted())
    numeral = Numeral(value / of, place, top.numeral.start, bottom.numeral.end, Form.FRACTION)
    placed = Placed(top.first, bottom.end, numeral, rule="ratio")
    return drafted(
        top.first,
        Right(noun.end if noun else bottom.end, FRACTION, noun, rule="share"),
        placed,
    )


def read_ratio_of_noun(context: Context, top: Placed, bottom: Placed, right: Right) -> Draft | None:
    """*one household in three*: the noun stands between the two."""
    if right.noun is None or right.noun.end != right.end or top.numeral.value != 1:
        return None
    tokens = context.tokens
    joint = matched(tokens.lower, right.end, context.language.joints.ratios)
    of, after = bottom.numeral.value, tokens.lower[bottom.end]
    if joint is None or joint[1] != bottom.first or not 1 < of <= _MOST or of % 1:
        return None
    named = context.language.grammar.is_open(after) and after not in context.verbs
    if named and read_right(context, bottom).unit.factors and after not in context.language.verbs.forms:
        return None
    numeral = Numeral(
        ONE / of, ONE.scaleb((ONE / of).adjusted()), top.numeral.start, bottom.numeral.end, Form.FRACTION
    )
    placed = Placed(top.first, bottom.end, numeral, rule="ratio")
    return drafted(top.first, Right(bottom.end, FRACTION, right.noun, rule="share"), placed)


def read_unit_and_a_half(context: Context, placed: Placed) -> Draft | None:
    """*a year and a half*, where nothing but an article counts the unit."""
    tokens, language, first = context.tokens, context.language, placed.first
    if language.numbers.joiners.get(tokens.lower[first - 1]) != "and":
        return None
    if tokens.lower[first - 3] not in language.numbers.articles:
        return None
    found = read_unit(tokens, first - 2, language)
    if found is None or found.end != first - 1:
        return None
    numeral = evolve(
        placed.numeral, value=placed.numeral.value + 1, start=tokens.starts[first - 3], form=Form.WORDS
    )
    half = part_of_unit(context, found)
    old = end_of_age(context, placed.end) if found.unit.dimension == TIME else None
    if old is not None:
        right = Right(old, half.unit, None, half.factor, AGE)
    else:
        right = Right(placed.end, half.unit, read_of(context, placed.end), half.factor, "unit and a half")
    return drafted(first - 3, right, evolve(placed, numeral=numeral))


def with_half(context: Context, placed: Placed, half: Placed, right: Right) -> tuple[Placed, Right] | None:
    """*two years and a half*: the half is of the unit before it."""
    lower, language = context.tokens.lower, context.language
    if half.numeral.form is not Form.FRACTION or half.first != right.end + 1 or len(right.unit.factors) != 1:
        return None
    if language.numbers.joiners.get(lower[right.end]) != "and" or lower[half.end] in language.joints.of:
        return None
    numeral = evolve(
        placed.numeral,
        value=placed.numeral.value + half.numeral.value,
        place=half.numeral.place,
        end=half.numeral.end,
    )
    return evolve(placed, numeral=numeral), evolve(right, end=half.end)


def read_tolerance(
    context: Context, centre: Placed, spread: Placed, first: int, right: Right
) -> Draft | None:
    """*450 ± 20 tanks*, *5 km +/- 0.1 km*, *12 (plus or minus 2)*."""
    tokens, tolerances = context.tokens, context.language.joints.tolerances
    for start in (centre.end, right.end):
        opened = start + (tokens.words[start] in _OPENERS)
        joint = matched(tokens.lower, opened, tolerances)
        if joint is not None and joint[1] == spread.first:
            last = read_right(context, spread)
            known = right if right.unit.factors else last
            end = last.end + (opened > start and tokens.words[last.end] == ")")
            whole = Right(end, known.unit, right.noun or last.noun, known.factor, "tolerance")
            draft = drafted(first, whole, centre)
            draft.spread = spread
            return draft
    return None
