"""Ages without their years: *aged 41*, *turned 50*, *John Smith, 41,*, *he is 41*."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from types import MappingProxyType

from reconcile.figures.age_signs import (
    HOURS_OF_FACE,
    LONGEST_APPOSITION,
    YOUNGEST_APPOSED,
    before_apposition,
    before_emphasis,
    is_bare,
    is_full_name,
    is_kin,
    is_last_name,
)
from reconcile.figures.ages_of_deeds import at_deed, of_many, opening
from reconcile.figures.ages_of_persons import ends_age, is_person, is_span_of_life, of_pair, of_person
from reconcile.figures.context import Context, nearby
from reconcile.figures.drafts import AGE, AGE_AT_DEED, OLDEST, TYPICAL_AGE, WHOLE_OR_HALVES, Draft
from reconcile.figures.rates import canonical_unit
from reconcile.language.inflection import is_plural
from reconcile.language.kinds import Bound
from reconcile.language.language import matched
from reconcile.text.tokens import Tokens

_OLDEST_THING = Decimal(350)
_OLDEST_LIMIT = 99
_LONGEST_PREDICATE, _LONGEST_CLAUSE = 4, 14
_STOPS = frozenset((".", "!", "?", ";", ""))
#: The longest from *number* to *at*: *the number of dead in the town at*.
_LONGEST_TOLL = 8
_OPENERS, _CLOSERS = frozenset(",("), frozenset(",).;!?–—")


def with_age(context: Context, draft: Draft) -> Draft:
    """The draft of a number without a unit, in years if it is an age."""
    if draft.low.rule not in WHOLE_OR_HALVES:
        return draft
    value = draft.low.numeral.value
    if not 0 < value < _OLDEST_THING:
        return draft
    sayings = _SAYINGS if value < OLDEST else (_told,)
    if value % 1 and draft.low.rule != "mixed":
        sayings = (of_many,)
    told = next((told for told in sayings if told(context, draft)), None)
    if told is None or _is_toll(context, draft.first - 1):
        return draft
    rule = AGE_AT_DEED if told is _told and _is_done_at(context, draft) else _RULES.get(told, AGE)
    return draft.measured(canonical_unit("year", context.language), rule)


def _is_done_at(context: Context, draft: Draft) -> bool:
    """*published her first novel at the age of 27*, not *died at the age of 91*: what one did at an age and not today."""
    lower, joints = context.tokens.lower, context.language.joints
    before = lower[max(0, draft.first - _LONGEST_CLAUSE) : draft.first]
    at = lower[draft.first - 1] in joints.age_nouns or lower[draft.first - 1] in joints.of
    if not at or joints.at.isdisjoint(before[-_LONGEST_PREDICATE:]):
        return False
    return not joints.deeds.isdisjoint(before) and joints.life_events.isdisjoint(before)


def _is_toll(context: Context, index: int) -> bool:
    """*put the number of dead at 63*; not *a number of women retired at 60*: whether *at* the index tells how many there are."""
    lower, joints = context.tokens.lower, context.language.joints
    if lower[index] not in joints.at:
        return False
    for word in reversed(lower[max(0, index - _LONGEST_TOLL) : index]):
        if word in joints.counters or word in context.verbs:
            return word in joints.counters
    return False


def _told(context: Context, draft: Draft) -> bool:
    """*aged 41*, *turned 50*, *at the age of 12*, *aged between 5 and 11*, *children under 12*."""
    lower, joints = context.tokens.lower, context.language.joints
    index = before_emphasis(context, draft)
    before, earlier = lower[index], lower[index - 1]
    if before in joints.ages or (before in joints.of and earlier in joints.age_nouns):
        return True
    if earlier in joints.age_nouns and (before == ":" or _is_noun(context, index)):
        return is_bare(context, draft.end)  # age: 34, the age limit 35
    extreme = before in joints.alike and earlier in joints.age_likes
    died = (earlier in joints.life_events and before in joints.age_times) or _died_late(context, draft, index)
    lived = earlier in joints.living and (before in joints.range_to or before in joints.beyond)
    if died or extreme or lived:
        after = context.tokens.lower[draft.end]
        does = after in context.language.grammar.auxiliaries or (extreme and after in context.verbs)
        return draft.high is None and (is_bare(context, draft.end) or does)
    return draft.low.numeral.value <= _OLDEST_LIMIT and _is_limit(context, draft, index)


def _is_limit(context: Context, draft: Draft, index: int) -> bool:
    """*children under 12*, *aged between 5 and 11*, *seniors (65 and older)*: whether those told of are so old at most or at least."""
    lower, joints = context.tokens.lower, context.language.joints
    if draft.high is not None and lower[draft.first] in joints.range_between:
        return _is_anybody(context, index)
    if draft.hedge.bound in (Bound.AT_LEAST, Bound.AT_MOST, Bound.UP_TO):
        who = index - (lower[index] == "(")  # seniors (65 and older)
        return _is_anybody(context, who) and context.tokens.words[draft.low.end] != "%"
    if draft.hedge.bound not in (Bound.UNDER, Bound.OVER):
        return False
    it = context.language.temperatures.impersonal
    return _is_anybody(context, index) or (lower[index] in joints.being and lower[index - 1] not in it)


def _is_anybody(context: Context, index: int) -> bool:
    """*children*, *anyone*, *no one*: whether the word at the index stands for people who are told by their age."""
    lower, language = context.tokens.lower, context.language
    one = lower[index] in language.nouns.stand_ins and lower[index - 1] in language.grammar.determiners
    return one or lower[index] in language.joints.aged_people


def _is_noun(context: Context, index: int) -> bool:
    """Whether a plain word stands at the index: none of the closed classes, and no verb."""
    word = context.tokens.lower[index]
    return word.isalpha() and word not in context.language.grammar.closed and word not in context.verbs


def _of_group(context: Context, draft: Draft) -> bool:
    """*the 18-24 age group*, *the 65+ age bracket*."""
    lower, end, joints = context.tokens.lower, draft.end, context.language.joints
    end += lower[end] == "+"
    return (
        lower[end] in joints.age_nouns
        and not is_plural(lower[end], context.language.nouns)
        and lower[end + 1].isalpha()
        and not is_bare(context, end + 1)
    )


def _compared(context: Context, draft: Draft) -> bool:
    """*anyone younger than 18*, *are older than 30*."""
    lower, joints, index = context.tokens.lower, context.language.joints, draft.low.first - 1
    return lower[index] in joints.than and lower[index - 1] in joints.age_comparatives


def _died_late(context: Context, draft: Draft, index: int) -> bool:
    """*died on Monday at 84*, *the actor dies, 84*; *died at 11* may be an hour."""
    lower, joints = context.tokens.lower, context.language.joints
    if draft.low.numeral.value <= HOURS_OF_FACE:
        return False
    if lower[index] == ",":
        return lower[index - 1] in joints.life_events and not lower[draft.end][:1].isalnum()
    if lower[index] not in joints.at:
        return False
    for place in range(index - 1, max(index - LONGEST_APPOSITION, -1), -1):
        if lower[place] in joints.life_events and lower[place] in context.verbs:
            return True
        if lower[place] == ",":
            return False
    return False


def _apposed(context: Context, draft: Draft) -> bool:
    """*John Smith, 41,*, *John Smith (41)*, *the driver, 23, was*."""
    tokens, first, end = context.tokens, draft.low.first, draft.low.end
    if draft.high is not None or first != draft.first or end != first + 1:
        return False
    first -= tokens.lower[first - 1] in context.language.joints.now
    opener, closer = tokens.words[first - 1], tokens.words[end]
    if opener not in _OPENERS or closer not in _CLOSERS:
        return False
    place = _last_name(context, _before_home(context, first - 2))
    if draft.low.numeral.value < YOUNGEST_APPOSED and not is_kin(context, place - 1):
        return False  # their son Leo (3)
    name = tokens.words[place]
    lower, language = tokens.lower[place], context.language
    if not name[:1].isalpha() or lower in language.grammar.closed or lower in language.temperatures.weather:
        return False
    if lower in language.joints.sexes:
        return place == 0  # F, 26, seeks flat
    if name[0].isupper():
        return is_last_name(context, place) and not _is_list(tokens, end)
    if opener != "," or is_plural(name, language.nouns) or _is_list(tokens, end):
        return False
    return closer == "," or is_person(context, place)


def _before_home(context: Context, index: int) -> int:
    """The index before *, of Leeds*, where a place that somebody is of ends at the index; else the index."""
    words, place = context.tokens.words, index
    while words[place][:1].isupper() and place > index - _LONGEST_PREDICATE:
        place -= 1
    home = place < index and context.tokens.lower[place] in context.language.joints.homes
    return place - 2 if home and words[place - 1] == "," and place > 1 else index


def _last_name(context: Context, index: int) -> int:
    """The index of the last name, past *Jr.* behind it."""
    endings, lower = context.language.joints.name_endings, context.tokens.lower
    if lower[index] == "." and lower[index - 1] in endings:
        return index - 2
    return index - 1 if lower[index] in endings else index


def _of_kin(context: Context, draft: Draft) -> bool:
    """*her son, 6*, *the sisters, 12 and 14*, *a child of about nine*: those whose ages are told, however young."""
    tokens, joints, first = context.tokens, context.language.joints, before_emphasis(context, draft) + 1
    after = tokens.lower[draft.end]
    if draft.high is not None:
        return False
    ends = is_bare(context, draft.end) or after in context.language.grammar.auxiliaries
    before, who = tokens.words[first - 1], tokens.lower[first - 2]
    if not ends:
        return (
            before in joints.of and who in joints.kin and who not in joints.parents and after in context.verbs
        )
    if tokens.lower[first - 1] in joints.either and tokens.words[first - 2][:1].isdecimal():
        first -= 2
    before, who = tokens.words[first - 1], tokens.lower[first - 2]
    if before in joints.of:
        return who in joints.kin and who not in joints.parents
    if before == "(":
        return is_kin(context, first - 2) or (
            who in joints.told_apart and draft.low.numeral.value > HOURS_OF_FACE
        )
    return before == "," and who in joints.kin


def _of_extreme(context: Context, draft: Draft) -> bool:
    """*the youngest victim was 3, the oldest 81*, *the youngest, a girl from Oslo, was 9*."""
    lower, joints, index = context.tokens.lower, context.language.joints, draft.first - 1
    if draft.high is not None or not is_bare(context, draft.end):
        return False
    if lower[index] in joints.being:
        index = before_apposition(context, index - 1) + 1 if lower[index - 1] == "," else index
        return not joints.age_extremes.isdisjoint(lower[max(index - _LONGEST_PREDICATE, 0) : index])
    return lower[index] in joints.age_extremes


def _of_both(context: Context, draft: Draft) -> bool:
    """*the Smiths, both 58, bought it*, *they were both 19*."""
    lower, joints, index = context.tokens.lower, context.language.joints, draft.first - 1
    if lower[index] not in joints.both or lower[draft.end] not in _CLOSERS:
        return False
    return lower[index - 1] in _OPENERS or (
        lower[index - 1] in joints.being and lower[index - 2] in context.language.grammar.pronouns
    )


def _asked(context: Context, draft: Draft) -> bool:
    """*is 62 too old to run?*, *how old must one be to vote, 16 or 18?*."""
    asked = context.language.joints.ages_asked
    near = nearby(context.tokens, draft.first)
    if draft.high is not None or asked.keys().isdisjoint(near):
        return False
    return any(matched(near, index, asked) for index in range(len(near)))


def _is_list(tokens: Tokens, index: int) -> bool:
    """Whether another number follows the comma at the index, as in a list."""
    return tokens.words[index + 1][:1].isdecimal()


def _predicated(context: Context, draft: Draft) -> bool:
    """*he is 41*, *who was 12*, *she will be 50 in May*: nothing counted behind it, a person before it."""
    lower, grammar, joints = context.tokens.lower, context.language.grammar, context.language.joints
    index, after = before_emphasis(context, draft), lower[draft.end]
    verb, ends = lower[index], ends_age(context, draft)
    if not is_span_of_life(draft) or not (ends or after in grammar.pronouns or after in grammar.determiners):
        return False
    if verb in joints.merged_being:
        return ends
    if verb not in joints.being and verb not in joints.seeming:
        return False
    for place in range(index - 1, index - _LONGEST_PREDICATE - 1, -1):
        word = lower[place]
        if word == ",":
            return ends and is_person(context, before_apposition(context, place))
        if word in joints.persons or word in joints.living:
            return ends or _is_subordinate(context, place, after)
        if after in grammar.conjunctions and _is_of_name(context, place, draft.end):
            return True
        if word in grammar.auxiliaries or word in joints.seeming:
            continue
        passed = word in grammar.adverbs or word in joints.range_to or word in grammar.negations
        if not passed and not (word in context.verbs and lower[place + 1] in joints.range_to):
            return False  # claims to be 41
    return False


def _is_subordinate(context: Context, subject: int, after: str) -> bool:
    """*when I was ten my dad left*, *by the time I was ten we had moved*: whether another clause begins behind that of the subject."""
    lower, language = context.tokens.lower, context.language
    if lower[subject - 1] in language.grammar.conjunctions:
        return True
    another = after in language.joints.persons or after in language.joints.persons_together
    return another and lower[subject - 1][:1].isalpha()


def _is_of_name(context: Context, place: int, end: int) -> bool:
    """Whether a name is of a person: *Edith Carraway was 91 when*, *Mozart was 35 when he died*, *Weller was 27 and the boy 15*."""
    tokens, joints = context.tokens, context.language.joints
    if is_full_name(context, place):
        return True
    if not tokens.words[place].istitle() or tokens.lower[place + 1] not in joints.being_one:
        return False
    if matched(tokens.words, place, context.language.places.names) is not None:
        return False
    if tokens.lower[end] in joints.range_and:
        return is_kin(context, end + 2) and tokens.words[end + 3][:1].isdecimal()
    return tokens.lower[end + 1] in joints.persons


def _of_one_person(context: Context, draft: Draft) -> bool:
    """*a boy, said to be 16, died*, *The son held over the deaths is 49.*, *Edith Carraway was 91.*."""
    lower, joints, index = context.tokens.lower, context.language.joints, before_emphasis(context, draft)
    if lower[index] not in joints.being or draft.high is not None:
        return False
    if lower[index - 1] in joints.range_to and lower[index - 2] in joints.reckoned:
        return is_kin(context, index - 3 - (lower[index - 3] == ","))
    if lower[draft.end] not in _STOPS or draft.low.numeral.value < YOUNGEST_APPOSED:
        return False
    if lower[index] in joints.being_one and is_full_name(context, index - 1):
        return True
    first = lower[0] in context.language.grammar.determiners
    return is_kin(context, first) and joints.being.isdisjoint(lower[:index]) and "," not in lower[:index]


#: The ways to tell an age.
_SAYINGS = (
    _told, _of_group, _compared, _apposed, _of_kin, _of_extreme, opening, _of_both, _predicated, of_person, of_pair, _of_one_person, _asked, of_many, at_deed,
)  # fmt: skip
#: Ages that are nobody's today have rules of their own: what is said of them is said by their clause.
_RULES: Mapping[Callable[[Context, Draft], bool], str] = MappingProxyType(
    {at_deed: AGE_AT_DEED, of_many: TYPICAL_AGE}
)
