"""Ages without their years: *aged 41*, *turned 50*, *John Smith, 41,*, *he is 41*."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from types import MappingProxyType

from reconcile.figures.context import Context, nearby
from reconcile.figures.drafts import AGE, AGE_AT_DEED, OLDEST, TYPICAL_AGE, Draft, Right, drafted
from reconcile.figures.moves import change_words
from reconcile.figures.rates import canonical_unit
from reconcile.language.inflection import is_plural
from reconcile.language.kinds import Bound
from reconcile.language.language import matched, matched_before
from reconcile.numerals.hung import is_age_group, is_aged_sex
from reconcile.numerals.placed import Placed
from reconcile.text.tokens import Tokens

_OLDEST_THING = Decimal(350)
_YOUNGEST_APPOSED = 4
_OLDEST_LIMIT = 99
_LONGEST_PREDICATE = 4
_LONGEST_DEED = 12
#: What is no more than that can be an hour as well: *died at 11*.
_HOURS_OF_FACE = 12
_LONGEST_APPOSITION = 8
_WHOLE_OR_HALVES = frozenset(("digits", "words", "mixed"))
_STOPS = frozenset((".", "!", "?", ";", ""))
_OPENERS, _CLOSERS = frozenset(",("), frozenset(",).;!?–—")


def with_age(context: Context, draft: Draft) -> Draft:
    """The draft of a number without a unit, in years if it is an age."""
    if draft.low.rule not in _WHOLE_OR_HALVES:
        return draft
    value = draft.low.numeral.value
    if not 0 < value < _OLDEST_THING:
        return draft
    sayings = _SAYINGS if value < OLDEST else (_told,)
    if value % 1 and draft.low.rule != "mixed":
        sayings = (_of_age,)
    told = next((told for told in sayings if told(context, draft)), None)
    if told is None:
        return draft
    return draft.measured(canonical_unit("year", context.language), _RULES.get(told, AGE))


def read_marked_age(context: Context, placed: Placed) -> Draft | None:
    """*under-16s*, *over-65s*: the age that bounds the group; *(31F)*: that of a woman."""
    tokens, language = context.tokens, context.language
    group = is_age_group(tokens, placed, language)
    if not group and not is_aged_sex(tokens, placed, language):
        return None
    right = Right(placed.end + 1, canonical_unit("year", language), rule=AGE)
    return drafted(context, placed.first - group, right, placed)


def _told(context: Context, draft: Draft) -> bool:
    """*aged 41*, *turned 50*, *at the age of 12*, *aged between 5 and 11*, *children under 12*."""
    lower, joints = context.tokens.lower, context.language.joints
    index = _before_emphasis(context, draft)
    before, earlier = lower[index], lower[index - 1]
    if before in joints.ages or (before in joints.of and earlier in joints.age_nouns):
        return True
    extreme = before in joints.alike and earlier in joints.age_likes
    died = (earlier in joints.life_events and before in joints.age_times) or _died_late(context, draft, index)
    if died or extreme or (earlier in joints.living and before in joints.range_to):
        after = context.tokens.lower[draft.end]
        return draft.high is None and (
            _ends(context, draft.end) or after in context.language.grammar.auxiliaries
        )
    if draft.low.numeral.value > _OLDEST_LIMIT:
        return False
    if draft.hedge.bound in (Bound.AT_LEAST, Bound.AT_MOST):
        return before in joints.aged_people and context.tokens.words[draft.low.end] != "%"
    if draft.hedge.bound not in (Bound.UNDER, Bound.OVER):
        return False
    return before in joints.aged_people or before in joints.being


def _died_late(context: Context, draft: Draft, index: int) -> bool:
    """*died on Monday at 84*, *the actor dies, 84*; *died at 11* may be an hour."""
    lower, joints = context.tokens.lower, context.language.joints
    if draft.low.numeral.value <= _HOURS_OF_FACE:
        return False
    if lower[index] == ",":
        return lower[index - 1] in joints.life_events and not lower[draft.end][:1].isalnum()
    if lower[index] not in joints.at:
        return False
    for place in range(index - 1, max(index - _LONGEST_APPOSITION, -1), -1):
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
    if opener not in _OPENERS or closer not in _CLOSERS or draft.low.numeral.value < _YOUNGEST_APPOSED:
        return False
    place = _last_name(context, _before_home(context, first - 2))
    name = tokens.words[place]
    if not name[:1].isalpha() or tokens.lower[place] in context.language.grammar.closed:
        return False
    if name[0].isupper():
        return _is_person(tokens, place, context) and not _is_list(tokens, end)
    return (
        opener == closer == "," and not is_plural(name, context.language.nouns) and not _is_list(tokens, end)
    )


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
    """*her son, 6*, *the sisters, 12 and 14*, *a boy of nine*: those whose ages are told, however young."""
    tokens, joints, first = context.tokens, context.language.joints, draft.first
    after = tokens.lower[draft.end]
    if draft.high is not None or first != draft.low.first:
        return False
    ends = _ends(context, draft.end) or after in context.language.grammar.auxiliaries
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
    return before == "," and who in joints.kin


def _of_extreme(context: Context, draft: Draft) -> bool:
    """*the youngest victim was 3, the oldest 81*."""
    lower, joints, index = context.tokens.lower, context.language.joints, draft.first - 1
    if draft.high is not None or not _ends(context, draft.end):
        return False
    if lower[index] in joints.being:
        return not joints.age_extremes.isdisjoint(lower[max(index - _LONGEST_PREDICATE, 0) : index])
    return lower[index] in joints.age_extremes


def _opening(context: Context, draft: Draft) -> bool:
    """*At 80, he is the oldest to hold the office*, *At just 41, Reyes has won*, *Now 71, she*, *At 15 he was*."""
    lower, joints, who = context.tokens.lower, context.language.joints, draft.end + 1
    if _before_emphasis(context, draft) > 0 or lower[0] not in joints.at | joints.now:
        return False
    if lower[draft.end] in joints.persons:
        return draft.low.numeral.value > _HOURS_OF_FACE
    if lower[draft.end] != ",":
        return False
    if lower[who] in joints.persons:
        return True
    name, after = context.tokens.words[who], lower[who + 1]
    if not name.istitle() or draft.low.numeral.value < _YOUNGEST_APPOSED:
        return False
    grammar = context.language.grammar
    does = after in joints.being or after in grammar.auxiliaries or after in grammar.adverbs
    moved = after in change_words(context.language).verbs
    if not (does or (after in context.verbs and not moved) or context.tokens.words[who + 1].istitle()):
        return False
    return matched(context.tokens.words, who, context.language.places.names) is None


def _of_age(context: Context, draft: Draft) -> bool:
    """*the pension age will rise to 68*, *the median age is 38.5*, *their ages ranged from 3 to 71*."""
    lower, joints, grammar = context.tokens.lower, context.language.joints, context.language.grammar
    index = _before_emphasis(context, draft) - (draft.high is not None and draft.first == draft.low.first)
    leads = lower[index] in joints.being or lower[index] in context.language.times.levels
    if not leads and lower[index + 1] not in joints.range_from | joints.range_between:
        return False
    if not _ends(context, draft.end) and lower[draft.end] not in grammar.adverbs:
        return False
    before = lower[max(0, index - _LONGEST_APPOSITION) : index]
    return not joints.age_nouns.isdisjoint(before) and all(map(str.isalpha, before))


def _at_deed(context: Context, draft: Draft) -> bool:
    """*she left school at 15*, *he joined the army at 18*: what somebody does once, and at an age."""
    lower, joints, first = context.tokens.lower, context.language.joints, draft.first
    at = _before_emphasis(context, draft)
    if lower[at] not in joints.at or draft.high is not None or not draft.low.numeral.value > _HOURS_OF_FACE:
        return False
    before = lower[max(0, first - _LONGEST_DEED) : at]
    if joints.deeds.isdisjoint(before) or (joints.persons | joints.owners).isdisjoint(before):
        return False
    return _ends(context, draft.end) and lower[draft.end] not in joints.range_to


def _of_both(context: Context, draft: Draft) -> bool:
    """*the Smiths, both 58, bought it*."""
    lower, index = context.tokens.lower, draft.first - 1
    return (
        lower[index] in context.language.joints.both
        and lower[index - 1] in _OPENERS
        and lower[draft.end] in _CLOSERS
    )


def _asked(context: Context, draft: Draft) -> bool:
    """*is 62 too old to run?*, *how old must one be to vote, 16 or 18?*."""
    asked = context.language.joints.ages_asked
    near = nearby(context.tokens, draft.first)
    if draft.high is not None or asked.keys().isdisjoint(near):
        return False
    return any(matched(near, index, asked) for index in range(len(near)))


def _is_person(tokens: Tokens, index: int, context: Context) -> bool:
    """Whether a capitalised word can be the last name of a person: no place, no month, no acronym.

    *Hughes* is one behind a first name, alone it may be a team.
    """
    name, language = tokens.words[index], context.language
    return (
        not name.isupper()
        and (not is_plural(tokens.lower[index], language.nouns) or _has_first_name(context, index))
        and matched(tokens.words, index, language.places.names) is None
        and tokens.lower[index] not in language.calendar.months
    )


def _has_first_name(context: Context, index: int) -> bool:
    """Whether another name stands before a name."""
    before = context.tokens.lower[index - 1]
    return context.tokens.words[index - 1].istitle() and before not in context.language.grammar.closed


def _is_list(tokens: Tokens, index: int) -> bool:
    """Whether another number follows the comma at the index, as in a list."""
    return tokens.words[index + 1][:1].isdecimal()


def _predicated(context: Context, draft: Draft) -> bool:
    """*he is 41*, *who was 12*, *she will be 50 in May*: nothing counted behind it, a person before it."""
    tokens, language = context.tokens, context.language
    grammar, joints, index = language.grammar, language.joints, _before_emphasis(context, draft)
    verb = tokens.lower[index]
    after = tokens.lower[draft.end]
    if draft.high is not None or not (_ends(context, draft.end) or after in grammar.adverbs):
        return False
    if verb in joints.merged_being:
        return True
    if verb not in joints.being and verb not in joints.seeming:
        return False
    for place in range(index - 1, index - _LONGEST_PREDICATE, -1):
        word = tokens.lower[place]
        if word == ",":
            return _is_kin(context, _before_apposition(context, place))
        if word in joints.persons or word in joints.living or _is_kin(context, place):
            return True
        if tokens.lower[draft.end] in grammar.conjunctions and _named(context, place):
            return True
        if word in grammar.auxiliaries or word in joints.seeming:
            continue
        if word not in grammar.adverbs and word not in joints.range_to:
            return False
    return False


def _of_one_person(context: Context, draft: Draft) -> bool:
    """*a boy, said to be 16, died*, *The son held over the deaths is 49.*, *Edith Carraway was 91.*."""
    lower, joints, index = context.tokens.lower, context.language.joints, _before_emphasis(context, draft)
    if lower[index] not in joints.being or draft.high is not None:
        return False
    if lower[index - 1] in joints.range_to and lower[index - 2] in joints.reckoned:
        return _is_kin(context, index - 3 - (lower[index - 3] == ","))
    if lower[draft.end] not in _STOPS or draft.low.numeral.value < _YOUNGEST_APPOSED:
        return False
    if lower[index] in joints.being_one and _named(context, index - 1):
        return True
    first = lower[0] in context.language.grammar.determiners
    return _is_kin(context, first) and joints.being.isdisjoint(lower[:index]) and "," not in lower[:index]


def _is_kin(context: Context, index: int) -> bool:
    """Whether a word is somebody of whom one tells the age, and not the many that one counts."""
    word, joints = context.tokens.lower[index], context.language.joints
    return word in joints.kin and word not in joints.aged_people


def _before_apposition(context: Context, index: int) -> int:
    """The index of the word before the apposition that ends with the comma at the index: *the twins, Ada and Max, are*."""
    for place in range(index - 2, max(index - _LONGEST_APPOSITION, 0), -1):
        if context.tokens.words[place] == ",":
            return place - 1
    return index


def _named(context: Context, index: int) -> bool:
    """Whether first and last name of a person end at the index: *Edith Carraway was 91 when she died*."""
    words = context.tokens.words
    return (
        words[index][:1].isupper()
        and words[index - 1][:1].isupper()
        and _is_person(context.tokens, index, context)
    )


def _ends(context: Context, index: int) -> bool:
    """Whether nothing is counted from the index on: punctuation, a preposition, a conjunction."""
    after, grammar = context.tokens.lower[index], context.language.grammar
    return not after[:1].isalnum() or after in grammar.prepositions or after in grammar.conjunctions


def _before_emphasis(context: Context, draft: Draft) -> int:
    """The index of the word before the figure, past *just* and *only*."""
    lower, index = context.tokens.lower, draft.first
    passed = matched_before(lower, index, context.language.hedges.transparent)
    return (index if passed is None else passed[1]) - 1


#: The ways to tell an age.
_SAYINGS = (
    _told, _apposed, _of_kin, _of_extreme, _opening, _of_both, _predicated, _of_one_person, _asked, _of_age, _at_deed,
)  # fmt: skip
#: Ages that are nobody's today have rules of their own: what is said of them is said by their clause.
_RULES: Mapping[Callable[[Context, Draft], bool], str] = MappingProxyType(
    {_at_deed: AGE_AT_DEED, _of_age: TYPICAL_AGE}
)
