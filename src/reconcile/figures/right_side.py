"""What stands to the right of a number: its unit, or the noun phrase that it counts."""

from decimal import Decimal

from reconcile.figures.context import HYPHENS, LINKS, Context
from reconcile.figures.drafts import AGE, HYPHENED, ONE, Right
from reconcile.figures.hedging import hedge_after
from reconcile.figures.money import currency, money_after
from reconcile.figures.nouns import PERSON, NounPhrase, read_noun
from reconcile.figures.rates import canonical_unit, over, read_rate
from reconcile.figures.unit import (
    FRACTION,
    NUMBER,
    PERCENTAGE_POINT,
    SHARE,
    TIME,
    TIMES,
    Unit,
    counted,
)
from reconcile.figures.unit_words import UnitWords, read_unit, warmth
from reconcile.language.inflection import is_plural
from reconcile.language.phrases import matched
from reconcile.numerals.numeral import Form
from reconcile.numerals.ones import ONE_OF_UNIT
from reconcile.numerals.placed import Placed
from reconcile.numerals.surroundings import is_unit

_HUNDREDTH = Decimal("0.01")
_HUNDRED = Decimal(100)
_THOUSAND, _MILLION = Decimal(1000), Decimal(1_000_000)
_CENTURY, _YEAR = "century", "year"
_SHORTEST_NOUN = 3
_TEMPERATURE = "temperature"
_WHOLE = frozenset(("digits", "words"))
_WARM = frozenset((_TEMPERATURE, "angle"))
_SIGNS = {"minus": -ONE, "plus": ONE}


def read_right(context: Context, placed: Placed, money: Unit | None = None) -> Right:
    """The unit or the noun phrase after a numeral; money before it wins."""
    if money is not None:
        return _priced(context, placed, money)
    if placed.rule == "fold":
        return Right(placed.end, TIMES, rule="multiple")
    if placed.rule == "note":
        note = context.language.numbers.notes[context.tokens.lower[placed.end - 1]]
        return Right(placed.end, currency(note[1]), rule="currency")
    if placed.numeral.form is Form.FRACTION:
        return _right_of_fraction(context, placed)
    found = _unit(context, placed, placed.end)
    if found is not None and not _is_cross(context, found):
        return _measured(context, placed, found)
    behind = placed.end
    if context.tokens.lower[behind] in context.language.hedges.after:
        behind = hedge_after(context.tokens, behind, context.language).edge
    if behind > placed.end:
        found = _unit(context, placed, behind)
        if found is not None:
            return _measured(context, placed, found)
    return _grand(context, placed) or _counted(context, placed, behind)


def _grand(context: Context, placed: Placed) -> Right | None:
    """*forty grand*, and nothing that is grand: so many thousands of money."""
    after, numbers = context.tokens.lower[placed.end + 1], context.language.numbers
    if context.tokens.lower[placed.end] not in numbers.grand:
        return None
    names = context.language.grammar.is_open(after)
    code = numbers.grand[context.tokens.lower[placed.end]]
    return None if names else Right(placed.end + 1, currency(code), None, _THOUSAND, "currency")


def _priced(context: Context, placed: Placed, money: Unit) -> Right:
    """The right of an amount whose currency stands before it: a rate, or what it is an amount of."""
    lower, person, end = context.tokens.lower, context.language.joints.per_person_behind_money, placed.end
    firsts = context.language.units.firsts
    if lower[end] in firsts or context.tokens.words[end] in firsts:
        money, end = _named_behind(context, end, money)
    if lower[end] in person:
        return Right(end + 1, over(money, counted(PERSON)), None, rule="currency")
    rate = read_rate(context.tokens, end, context.language, money)
    if rate is not None:
        return Right(rate[1], over(money, rate[0]), None, rule="currency")
    return Right(end, money, read_of(context, end), rule="currency")


def _named_behind(context: Context, index: int, money: Unit) -> tuple[Unit, int]:
    """The money that is said again behind the amount, and where its name ends: *$1.7 trillion Colombian pesos*."""
    named = money_after(context.tokens, index, context.language)
    if named is None or named[2] or context.tokens.lower[index] in context.language.verbs.forms:
        return money, index  # the $5,000 won by the runner
    return named[0], named[1]


def _unit(context: Context, placed: Placed, index: int) -> UnitWords | None:
    tokens, language = context.tokens, context.language
    big = placed.numeral.value >= _MILLION
    found = read_unit(tokens, index, language, big=big)
    if found is None and placed.scale != ONE and tokens.lower[index] in language.joints.of:
        return read_unit(tokens, index + 1, language, big=big)
    return found


def _is_cross(context: Context, found: UnitWords) -> bool:
    """*8 x 10*: whether what reads as a multiple stands between two sides."""
    tokens, end = context.tokens, found.end
    if tokens.lower[end - 1] not in context.language.joints.dimensions or found.unit != TIMES:
        return False
    side = tokens.words[end][:1].isdecimal()
    return side and not is_unit(tokens, end + 1, context.language)  # 2 x 200 mg


def _measured(context: Context, placed: Placed, found: UnitWords) -> Right:
    """A unit, with the noun that it measures: *1,200km frontline*, *19 months of slaughter*, *5 degrees below zero*."""
    if found.unit.dimension == TIME:
        end = end_of_age(context, found.end)
        if end is not None:
            whole = part_of_unit(context, found)
            return Right(end, whole.unit, None, whole.factor, AGE)
        if placed.rule == ONE_OF_UNIT:
            return part_of_unit(context, found)
    if found.unit.dimension in _WARM:
        cold = matched(context.tokens.lower, found.end, context.language.joints.below_zero)
        if cold is not None:
            said = found.unit.dimension == _TEMPERATURE
            unit = found.unit if said else warmth(context.tokens, found.end, context.language)
            return Right(cold[1], unit, None, _SIGNS[cold[0]], found.rule)
    noun = read_of(context, found.end) or _attributed(context, placed, found)
    return Right(found.end, found.unit, noun, _HUNDREDTH if found.hundredths else ONE, found.rule)


def end_of_age(context: Context, index: int) -> int | None:
    """The index after *-old* or *old*."""
    tokens = context.tokens
    index += tokens.words[index] in LINKS
    return index + 1 if tokens.lower[index] in context.language.joints.old else None


def read_of(context: Context, index: int) -> NounPhrase | None:
    """What a unit or a share is of: *of slaughter*, *of their target*, *of voters*."""
    if context.tokens.lower[index] not in context.language.joints.of:
        return None
    return read_noun(context, index) or read_noun(context, _past_determiners(context, index + 1), one=True)


def _past_determiners(context: Context, index: int) -> int:
    lower, determiners = context.tokens.lower, context.language.grammar.determiners
    while lower[index] in determiners:
        index += 1
    return index


def _attributed(context: Context, placed: Placed, found: UnitWords) -> NounPhrase | None:
    """The noun that a unit stands before: *4.7-inch gun*, *three month offensive*, *10 percent increase*."""
    tokens, index = context.tokens, placed.end
    last = tokens.lower[found.end - 1]
    glued = tokens.glued[index] and tokens.words[index].isalpha()
    joined = tokens.words[index] in HYPHENS or (glued and tokens.lower[found.end] not in context.verbs)
    dimension = found.unit.dimension
    single = placed.numeral.value != 1 and dimension == TIME and last.isalpha() and last[-1] != "s"
    if not (joined or single or dimension == SHARE) or tokens.words[found.end] in HYPHENS:
        return None
    if not joined and dimension == SHARE and not _names(context, found.end):
        return None
    return read_noun(context, found.end, one=True)


def _names(context: Context, index: int) -> bool:
    """Whether a word behind a share can name what it is the share of: not *40 percent approve*, *backed a plan*, *lower*."""
    (word, after), language = context.tokens.lower[index : index + 2], context.language
    if word in language.verbs.sure or word in language.times.comparisons:
        return False
    if word in context.verbs and (
        after in language.grammar.determiners or after in language.grammar.pronouns
    ):
        return False
    return word not in language.calendar.weekdays and word not in language.calendar.months


def _right_of_fraction(context: Context, placed: Placed) -> Right:
    """*half an hour*, *a quarter-century*, *a third of voters*, *half a percentage point*."""
    tokens, language, index = context.tokens, context.language, placed.end
    index += tokens.lower[index] in language.joints.of
    index += tokens.lower[index] in language.numbers.articles
    found = read_unit(tokens, index, language)
    if found is not None and (
        index > placed.end
        or tokens.words[index] in HYPHENS
        or found.unit.dimension != TIME
        or placed.first < index
    ):
        return part_of_unit(context, found)
    if tokens.lower[placed.end] in language.numbers.articles and placed.first + 1 == placed.end:
        half = read_noun(context, placed.end + 1, one=True)
        if half is not None:
            return Right(half.end, counted(half.head), half, rule="part of one")
    if index > placed.end + 1 and tokens.lower[index] in language.joints.points:
        return Right(index + 1, PERCENTAGE_POINT, rule="unit")  # a quarter of a point
    if tokens.words[placed.end] in HYPHENS and tokens.lower[placed.end + 1] in language.joints.points:
        return Right(placed.end + 2, PERCENTAGE_POINT, rule="unit")  # a quarter-point cut
    if tokens.lower[placed.end] in language.joints.points:
        return Right(placed.end + 1, PERCENTAGE_POINT, rule="unit")  # cut it a quarter point
    noun = read_of(context, placed.end) or _halved(context, placed)
    return Right(noun.end if noun else placed.end, FRACTION, noun, rule="share")


def part_of_unit(context: Context, found: UnitWords) -> Right:
    """A part of a unit; of a century it is said in years, as everybody takes it."""
    noun = read_of(context, found.end)
    if found.unit.name == _CENTURY:
        return Right(found.end, canonical_unit(_YEAR, context.language), noun, _HUNDRED, "unit")
    return Right(found.end, found.unit, noun, _HUNDREDTH if found.hundredths else ONE, "unit")


def _halved(context: Context, placed: Placed) -> NounPhrase | None:
    """*half the homes*, *half its staff*."""
    index = _past_determiners(context, placed.end)
    if index == placed.end:
        return None
    return read_noun(context, index) or read_noun(context, index, one=True)


def _counted(context: Context, placed: Placed, index: int) -> Right:
    """The noun phrase that the number counts, with what it is a rate over."""
    tokens, joints = context.tokens, context.language.joints
    scale = _scale_before(context, placed)
    if scale:
        return Right(placed.end, counted(scale), rule="count")
    if _of_parent(context, placed):
        return Right(placed.end, counted(min(joints.offspring)), rule="children")
    cold = matched(tokens.lower, index, joints.below_zero)
    if cold is not None and placed.rule in _WHOLE:
        unit = warmth(tokens, index, context.language)
        return Right(cold[1], unit, None, _SIGNS[cold[0]], "unit by context")
    if tokens.words[index] in HYPHENS:
        return _behind_hyphen(context, placed, index)
    if tokens.glued[index] and placed.rule == "digits" and len(tokens.words[index]) < _SHORTEST_NOUN:
        return Right(placed.end)
    noun = read_noun(context, index, one=placed.numeral.value == 1)
    if noun is None or _is_compared(context, placed):
        return Right(placed.end)
    of = counted(_kind(context, noun))
    rate = read_rate(tokens, noun.end, context.language, of)
    if rate is None:
        return Right(noun.end, of, noun, rule="count")
    return Right(rate[1], over(of, rate[0]), noun, rule="rate")


def _behind_hyphen(context: Context, placed: Placed, index: int) -> Right:
    """*a nine-day strike*, *two- and three-bedroom flats*: what a hyphen joins to the number, if it joins anything."""
    if _is_suspended(context, index):
        return Right(index + 1)
    tokens = context.tokens
    joined = tokens.glued[index] and tokens.glued[index + 1] and tokens.lower[index + 1].isalpha()
    return _hyphened(context, index + 1) if joined else Right(placed.end)


def _is_compared(context: Context, placed: Placed) -> bool:
    """*everyone older than 14 needs a ticket*, *a dog of 15 sleeps*: whether the number is an age, and counts nothing."""
    lower, language, than = context.tokens.lower, context.language, placed.first - 1
    joints, who = language.joints, lower[placed.first - 2]
    if lower[than] in joints.of and who in joints.kin and who not in joints.parents:
        return lower[placed.end] in context.verbs and not is_plural(who, language.nouns)
    return lower[than] in joints.than and who in joints.age_comparatives


def _of_parent(context: Context, placed: Placed) -> bool:
    """*a mother of three*, *father-of-two Jim Davies*: children, where nothing else is named."""
    tokens, joints = context.tokens, context.language.joints
    index = placed.first - 1
    joined = tokens.words[index] in HYPHENS
    index -= joined
    if tokens.lower[index] not in joints.of or tokens.lower[index - 1 - joined] not in joints.parents:
        return False
    after = tokens.words[placed.end]
    return bool(joints.offspring) and (not after.islower() or after in context.language.grammar.closed)


def _is_suspended(context: Context, index: int) -> bool:
    """Whether the hyphen at the index stands for one behind the next number: *16- to 24-year-olds*, *a 6-to-8-week delay*."""
    tokens, joints = context.tokens, context.language.joints
    word = tokens.lower[index + 1]
    if not tokens.glued[index] or (word not in joints.range_to and word not in joints.either):
        return False
    return tokens.glued[index + 1] == (tokens.words[index + 2] in HYPHENS)


def _kind(context: Context, noun: NounPhrase) -> str:
    """What is counted: people, where who they are is only what befell them; but *three shots* are no people."""
    nouns = context.language.nouns
    if noun.head in context.language.joints.old:
        return PERSON
    if noun.head not in nouns.participles:
        return noun.head
    plural = noun.head in nouns.undergone and context.tokens.lower[noun.end - 1] != noun.head
    return noun.head if plural else PERSON


def _scale_before(context: Context, placed: Placed) -> str:
    """The scale that a number is one of: *magnitude 6.4*, *a magnitude-5.9 quake*, *a magnitude of 7*."""
    lower, joints = context.tokens.lower, context.language.joints
    index = placed.first - 1
    if joints.scales.isdisjoint(lower[max(0, index - 1) : index + 1]):
        return ""
    index -= lower[index] in HYPHENS or lower[index] in joints.of
    return lower[index] if lower[index] in joints.scales else ""


def _hyphened(context: Context, index: int) -> Right:
    """*five-bedroom house*, *500-strong crowd*: the word after the hyphen is the unit."""
    word = context.tokens.lower[index]
    if word in context.language.nouns.strengths:
        noun = read_noun(context, index + 1, one=True)
        return Right(index + 1, counted(PERSON), noun, rule="count")
    if word in context.language.grammar.closed:
        return Right(index - 1, NUMBER)
    return Right(index + 1, counted(word), NounPhrase(index, index + 1, word, word), rule=HYPHENED)
