"""Units that are said once for several numbers: *40 boats by day and 12 by night*, *three or four people*."""

from decimal import Decimal

from reconcile.figures.ages_again import age_again
from reconcile.figures.context import DASHES, Context
from reconcile.figures.drafts import AGE, AGE_AT_DEED, HYPHENED, Draft, Right
from reconcile.figures.figure import Change
from reconcile.figures.hedge import BARE
from reconcile.figures.moves import change_words, is_money
from reconcile.figures.nouns import PERSON, read_noun
from reconcile.figures.rates import over, read_rate
from reconcile.figures.unit import LENGTH, SHARE, Unit, counted
from reconcile.language.inflection import is_plural, singular
from reconcile.language.language import Language
from reconcile.numerals.idioms import is_ballot
from reconcile.numerals.placed import Placed

_FAR, _NEAR, _NEXT = 12, 6, 2
_TWO, _TEN, _MILLION = 2, 10, 10**6
_POINT, _VOTE = "point", "vote"
_LONGEST_OWNER = 5
_SPEED = "length/time"
_CENT = Decimal("0.01")
_TEMPERATURE = "temperature"
_LEVELLED = frozenset((_TEMPERATURE, _SPEED))

#: Between how many words before its level *number* stands: *the number of dead to 41*.
_LONGEST_COUNTED, _FARTHEST = 4, 16

#: The rule of figures that are the tally of what was counted before.
TALLY = "tally"
#: The rule of a number of people though none are named.
HEAD_COUNT = "head count"


def of_them(context: Context, draft: Draft, things: Draft | None) -> Draft:
    """*27 of them*, *a quarter of them*, *including 338 who*: what was counted last, whatever was measured since."""
    lower, joints = context.tokens.lower, context.language.joints
    theirs = lower[draft.end] in joints.of and lower[draft.end + 1] in joints.them
    after = lower[draft.end]
    listed = lower[draft.first - 1] in joints.listing and (
        not after[:1].isalnum() or after in context.language.grammar.closed
    )
    if things is None or not (theirs or listed):
        return draft
    draft.noun = things.noun
    return draft if draft.unit.dimension == SHARE else draft.measured(things.unit, "ellipsis")


def of_the_same(context: Context, draft: Draft, things: Draft | None) -> Draft:
    """*300 petrol cars and 200 electric ones*: what was counted before."""
    if things is None or draft.noun is None or draft.noun.head not in context.language.nouns.stand_ins:
        return draft
    draft.noun = things.noun
    return draft.measured(things.unit, "ellipsis")


def from_before(context: Context, draft: Draft, previous: Draft | None, change: Change | None) -> Draft:
    """The draft with the unit of the figure before it, where it has none and the clause goes on.

    Args:
        context: The sentence.
        draft: The draft.
        previous: The figure before it in the sentence.
        change: The direction of that figure: the level beside a move has another unit than its amount.
    """
    if previous is None or not previous.unit.factors:
        return draft
    if draft.unit.factors:
        return _completed(context, draft, previous)
    distance = draft.first - previous.end
    if previous.rule in (AGE, AGE_AT_DEED):
        again = age_again(context, draft, distance)
        return draft if again is None else draft.measured(previous.unit, again)
    if draft.low.numeral.vague or draft.high is not None:
        return draft
    if previous.factor == _CENT and distance == 1 and draft.low.numeral.place < 1:
        reached = context.tokens.lower[draft.first - 1] in context.language.joints.range_to
        return draft.measured(previous.unit, "ellipsis") if reached else draft  # weakened 14 paise to 83.31
    if previous.unit.counted:
        if distance > _FAR or previous.rule == HYPHENED or _is_level(context, draft, previous):
            return draft
    elif _is_reached(context, draft, previous, distance) or _is_as_warm(context, draft, previous, distance):
        pass
    elif change is not None or not _is_like(context, draft, previous, distance):
        return draft
    draft.noun = previous.noun
    return draft.measured(previous.unit, "ellipsis")


def with_money(context: Context, draft: Draft, money: Unit | None) -> Draft:
    """The draft in the money of its sentence: *1.4 billion euros on ships and 900 million on drones*.

    Only millions are said so, and not *of* something (*a kingdom of 11 million*), nor as who does something.
    """
    lower, language = context.tokens.lower, context.language
    if money is None or draft.unit.factors or draft.low.scale < _MILLION or draft.low.numeral.vague:
        return draft
    after = lower[draft.end]
    ends = not after[:1].isalnum() or (
        after in language.grammar.closed and after not in language.joints.being
    )
    if lower[draft.first - 1] in language.joints.of or not ends:
        return draft
    return draft.measured(money, "ellipsis")


def _completed(context: Context, draft: Draft, previous: Draft) -> Draft:
    """The draft whose unit is only a part of what was said before.

    *to $1,450 per container from $9,800*: the rate; *41 people were killed and 12 injured*: who.
    """
    unit, distance = previous.unit, draft.first - previous.end
    before, joints = context.tokens.lower[draft.first - 1], context.language.joints
    if distance > _NEAR:
        return draft
    if len(unit.factors) > 1 and len(draft.unit.factors) == 1 and is_money(unit) and is_money(draft.unit):
        return _with_rate(context, draft, unit, distance)
    if len(unit.factors) > 1 and draft.unit.factors == unit.factors[:1] and distance <= _NEXT:
        return draft.measured(unit) if before in joints.like else draft
    befell = unit.counted and before in joints.range_and and _befell(context, draft)
    return draft.measured(unit) if befell and not _befell(context, previous) else draft


def _befell(context: Context, draft: Draft) -> bool:
    """Whether who is counted is named by nothing but by what befell them."""
    nouns = context.language.nouns
    return draft.noun is not None and (
        draft.noun.head in nouns.befallen or draft.noun.head in nouns.undergone
    )


def _with_rate(context: Context, draft: Draft, unit: Unit, distance: int) -> Draft:
    """An amount of money beside a price: *£2,300 a tonne, down £40*, *₱3,100 a night, about $54*."""
    lower, language = context.tokens.lower, context.language
    before = lower[draft.first - 1]
    if draft.unit.factors == unit.factors[:1]:
        moved = before in change_words(language).before or before in language.joints.like
        fits = (moved and distance <= _NEXT) or lower[draft.first] in language.joints.range_between
    else:
        hedged = draft.hedge != BARE and before == ","
        fits = distance == 1 and (before == "(" or hedged or before in language.joints.either)
    return draft.measured(over(draft.unit, unit.per)) if fits else draft


def _is_reached(context: Context, draft: Draft, previous: Draft, distance: int) -> bool:
    """*by 2.1 million barrels to 9.4 million*: the level of what the amount before is measured in."""
    lower, joints = context.tokens.lower, context.language.joints
    if (
        distance != 1
        or lower[draft.first - 1] not in joints.range_to
        or lower[previous.first - 1] not in joints.by
    ):
        return False
    return previous.unit.dimension != SHARE and not is_money(previous.unit)


def _is_as_warm(context: Context, draft: Draft, previous: Draft, distance: int) -> bool:
    """*idles at 45 degrees and peaks at 78*, *gusts of 80 km/h, peaking at 110*: a level of what the unit before measures."""
    lower, language = context.tokens.lower, context.language
    if _is_side_of(context, draft, previous) or _is_warmth(context, draft, previous):
        return True
    if previous.unit.dimension not in _LEVELLED or distance > _FAR or draft.hedge.bound is not None:
        return previous.unit.dimension == _SPEED and not language.joints.gusts.isdisjoint(
            lower[max(0, draft.first - _NEXT) : draft.first]
        )
    before = lower[draft.first - 1]
    return before in language.times.levels or before in language.joints.of or before in language.joints.like


def _is_side_of(context: Context, draft: Draft, previous: Draft) -> bool:
    """*150cm wide, 75 deep and 72 high*, *20 foot by 30*: another side of the same thing."""
    lower, joints = context.tokens.lower, context.language.joints
    crossed = lower[draft.first - 1] in joints.dimensions and draft.first - 1 == previous.end
    return previous.unit.dimension == LENGTH and (crossed or lower[draft.end] in joints.extents)


def _is_warmth(context: Context, draft: Draft, previous: Draft) -> bool:
    """*hit 117 degrees, another day above 110*, *40 degrees outside and a comfortable 21 indoors*."""
    if previous.unit.dimension != _TEMPERATURE:
        return False
    lower, language = context.tokens.lower, context.language
    if lower[draft.low.first - 1] in language.temperatures.beyond:
        return not lower[draft.end][:1].isalnum() or lower[draft.end] in language.grammar.prepositions
    return lower[draft.first - 1] in language.temperatures.comfort


def with_people(context: Context, draft: Draft) -> Draft:
    """*a population of 70,000*, *the toll is 41*: a number of people though none are named."""
    if draft.unit.factors or draft.low.rule == "fraction":
        return draft
    lower, first = context.tokens.lower, draft.first
    if _is_party(context, first - 1):
        return draft.measured(counted(PERSON), HEAD_COUNT)
    for index in range(first - 1, first - _NEAR, -1):
        if lower[index] in context.language.joints.head_counts:
            return draft.measured(counted(PERSON), HEAD_COUNT)
        if (
            lower[index] not in context.language.grammar.closed
            and lower[index] not in context.language.verbs.forms
        ):
            return draft
    return draft


def with_tally(context: Context, draft: Draft, things: Draft | None) -> Draft:
    """*43 new cases, taking the tally to 1,017*: as many of what was counted before, old and new."""
    lower, joints, first = context.tokens.lower, context.language.joints, draft.first
    if things is None or draft.unit.factors or lower[first - 1] not in joints.range_to:
        return draft
    near = lower[max(0, first - _NEAR) : first - 1]
    if joints.tallies.isdisjoint(near) or draft.low.numeral.value % 1:
        return draft
    return draft.measured(things.unit, TALLY)


def _is_party(context: Context, index: int) -> bool:
    """*lunch for four*, *a family of five*, *the tent sleeps three*."""
    lower, joints = context.tokens.lower, context.language.joints
    of_party = lower[index] in joints.party_joints and lower[index - 1] in joints.parties
    return of_party or lower[index] in joints.seating


def with_number_of(context: Context, draft: Draft) -> Draft:
    """*the number of dolphins has risen to 1,987*, *taking the number of dead to 41*: what the number is of."""
    lower, language = context.tokens.lower, context.language
    joints = language.joints
    before = lower[draft.first - 1]
    if before in DASHES or lower[draft.end] in DASHES:
        left = draft.first - 2 if before in DASHES else draft.first
        if is_ballot(context.tokens, left, language):
            return draft.measured(counted(_VOTE), "ballot")
    if before not in language.times.levels and before not in joints.by and before not in joints.being:
        return draft
    for index in range(draft.first - _LONGEST_COUNTED, max(draft.first - _FARTHEST, -1), -1):
        if lower[index] in joints.counters and lower[index + 1] in joints.of:
            noun = read_noun(context, index + 1)
            draft.noun = noun
            return draft if noun is None else _each(context, draft.measured(counted(noun.head), "number of"))
    return _of_named_number(context, draft)


def _of_subject(context: Context, draft: Draft) -> Draft:
    """*cases of measles rose 5% to 1,920*, *cut jobs by 300*: the many that go up or down, where they are counted."""
    lower, language = context.tokens.lower, context.language
    before, first = lower[draft.first - 1], draft.first - 1
    if draft.high is not None or draft.low.numeral.value % 1 or draft.low.rule == "fraction":
        return draft
    words = change_words(language)
    index = next((i for i in range(first - 1, max(first - _FAR, -1), -1) if lower[i] in words.moved), 0)
    if before in language.joints.by:
        head = first - 1 if index and is_plural(lower[first - 1], language.nouns) else -1
    elif before in language.joints.range_to:
        head = _head_before(context, index)
    else:
        head = -1
    noun = lower[head]
    if head > 0 and context.tokens.words[head] != noun:
        return draft  # the Socialists slumped to 71
    if (
        head < 0
        or not is_plural(noun, language.nouns)
        or noun in language.times.unnumbered
        or noun in words.all
    ):
        return draft
    return _each(context, draft.measured(counted(singular(noun, language.nouns)), "number of subject"))


def _is_of_phrase(word: str, language: Language) -> bool:
    """Whether a word may stand inside a noun phrase with its prepositions: no verb, no pronoun, no conjunction."""
    grammar = language.grammar
    if word in language.nouns.possessives:
        return True
    if not word[:1].isalpha() or word in grammar.conjunctions or word in grammar.pronouns:
        return False
    return word not in grammar.auxiliaries and (
        word not in language.verbs.forms or is_plural(word, language.nouns)
    )


def _head_before(context: Context, verb: int) -> int:
    """The index of the head of the noun phrase before the verb at the index: of *cases of measles* the first noun."""
    lower, language = context.tokens.lower, context.language
    grammar = language.grammar
    last = verb - 1
    while last > 0 and (lower[last] in grammar.auxiliaries or lower[last] in grammar.adverbs):
        last -= 1
    first = last
    while first > max(0, last - _FARTHEST) and _is_of_phrase(lower[first - 1], language):
        first -= 1
    behind = (place for place in range(first + 1, last) if lower[place] in grammar.prepositions)
    return next(behind, last + 1) - 1


def _of_named_number(context: Context, draft: Draft) -> Draft:
    """*passenger numbers rose to 61,000 a day*: what stands before *numbers* is what they are of."""
    lower, language = context.tokens.lower, context.language
    for index in range(draft.first - _NEXT, max(draft.first - _FARTHEST, 0), -1):
        noun = lower[index - 1]
        if lower[index] in language.joints.counters and is_plural(lower[index], language.nouns):
            if not noun.isalpha() or noun in language.grammar.closed or noun in language.joints.unnumbered:
                return draft
            return _each(context, draft.measured(counted(singular(noun, language.nouns)), "named number"))
    return _of_subject(context, draft)


def _each(context: Context, draft: Draft) -> Draft:
    """The draft with what it is a rate over, which stands behind its number: *to 61,000 a day*."""
    rate = read_rate(context.tokens, draft.end, context.language, draft.unit)
    if rate is None:
        return draft
    draft.end = rate[1]
    return draft.measured(over(draft.unit, rate[0]))


def _is_level(context: Context, draft: Draft, previous: Draft) -> bool:
    """*to 41*, *at 41*: a level; right behind, *by 20,000 people to 1.4 million*, one of the same thing."""
    before = context.tokens.lower[draft.first - 1]
    language = context.language
    if before in language.joints.range_to and draft.first - previous.end == 1:
        return previous.unit.name == _POINT
    return before in language.times.levels and before not in language.joints.range_from


def _is_like(context: Context, draft: Draft, previous: Draft, distance: int) -> bool:
    """*to 5.2 percent from 4.9*: a number of the same size behind a word that sets the two side by side."""
    before = context.tokens.lower[draft.first - 1]
    joints = context.language.joints
    reach = _NEXT if before in joints.either else _NEAR
    if context.tokens.lower[draft.end] in context.language.grammar.auxiliaries:
        return False  # by 90 minutes, and 14 were cancelled
    if distance > reach or before not in joints.like:
        return False
    mine, theirs = abs(draft.low.numeral.value), abs(previous.low.numeral.value)
    return mine <= theirs * _TEN and theirs <= mine * _TEN


def with_twin(context: Context, draft: Draft, fine: Draft | None) -> Draft:
    """*won in 9.81 seconds, with her rival second in 9.89*: a decimal as fine as the one before, about as large.

    Args:
        context: The sentence.
        draft: The draft, of which no unit is known.
        fine: The last decimal of the sentence that has one.
    """
    before, language = context.tokens.lower[draft.first - 1], context.language
    if fine is None or (before in language.times.levels and before not in language.joints.range_from):
        return draft
    mine, theirs = draft.low.numeral, fine.low.numeral
    if mine.place != theirs.place or not theirs.value <= mine.value * _TWO <= theirs.value * _TWO * _TWO:
        return draft
    draft.noun = fine.noun
    return draft.measured(fine.unit, "ellipsis")


def joins_next(context: Context, right: Right, following: Placed) -> bool:
    """Whether a number without a unit has that of the next: *three or four people*, *12 of the 20 drones*."""
    if right.unit.factors or right.rule != "number":
        return False
    lower, joints = context.tokens.lower, context.language.joints
    index = right.end
    if following.first == index + 1 and lower[index] in joints.either:
        return True
    if lower[index] not in joints.of:
        return False
    index += 1
    if lower[index] in joints.them and index + 1 < following.first:
        return False  # *48 of them shot and 31 injured*
    last = index + _LONGEST_OWNER
    while (
        index < last
        and index < following.first
        and (lower[index][:1].isalpha() or context.tokens.glued[index])
    ):
        index += 1
    return index == following.first
