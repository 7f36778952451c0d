"""Ages of a time and not of today: *left school at 15*, *At 80, he*, and those of many: *the average age is 34*."""

from reconcile.figures.age_signs import (
    HOURS_OF_FACE,
    LONGEST_APPOSITION,
    YOUNGEST_APPOSED,
    before_emphasis,
    is_bare,
)
from reconcile.figures.ages_of_persons import is_person
from reconcile.figures.context import HYPHENS, Context
from reconcile.figures.drafts import Draft
from reconcile.figures.moves import change_words
from reconcile.language.language import matched

_LONGEST_DEED = 12
_LONGEST_OWNER = 16
_OLDEST_LIMIT = 99


def opening(context: Context, draft: Draft) -> bool:
    """*At 80, he is the oldest to hold the office*, *At just 41, Reyes has won*, *Now 71, she*, *At 15 he was*, *At 7 she moved*."""
    lower, joints, who = context.tokens.lower, context.language.joints, draft.end + 1
    if before_emphasis(context, draft) > 0 or lower[0] not in joints.at | joints.now | joints.age_times:
        return False
    if lower[draft.end] in joints.persons:
        return draft.low.numeral.value > HOURS_OF_FACE or lower[who] in joints.deeds - joints.daily_deeds
    if lower[draft.end] in joints.owners and is_person(context, draft.end + 1):
        return draft.low.numeral.value > HOURS_OF_FACE  # At 90 my aunt still drives
    if lower[draft.end] != ",":
        return False
    owned = lower[who] in joints.owners or lower[who] in context.language.grammar.determiners
    if lower[who] in joints.persons or (
        owned and is_person(context, who + 1) and not _owns(context, who + 2)
    ):
        return True
    name, after = context.tokens.words[who], lower[who + 1]
    if not name.istitle() or draft.low.numeral.value < YOUNGEST_APPOSED:
        return False
    grammar = context.language.grammar
    does = after in joints.being or after in grammar.auxiliaries or after in grammar.adverbs
    moved = after in change_words(context.language).verbs
    if not (does or (after in context.verbs and not moved) or context.tokens.words[who + 1].istitle()):
        return False
    return matched(context.tokens.words, who, context.language.places.names) is None


def _owns(context: Context, index: int) -> bool:
    """*At 21, the president's approval*: whether the person before the index is not who is told of."""
    return context.tokens.lower[index] in context.language.nouns.possessives


def of_many(context: Context, draft: Draft) -> bool:
    """*the pension age will rise to 68*, *an average age of 23.6*, *their ages ranged from 3 to 71*."""
    lower, joints, grammar = context.tokens.lower, context.language.joints, context.language.grammar
    index = before_emphasis(context, draft) - (draft.high is not None and draft.first == draft.low.first)
    leads = lower[index] in joints.being or lower[index] in context.language.times.levels
    leads = leads or lower[index] in joints.alike
    if lower[index] in joints.of:
        return lower[index - 1] in joints.age_nouns
    if not leads and lower[index + 1] not in joints.range_from | joints.range_between:
        return False
    if not is_bare(context, draft.end) and lower[draft.end] not in grammar.adverbs:
        return False
    for place in range(index - 1, max(index - _LONGEST_OWNER, -1), -1):
        if lower[place] in joints.age_nouns:
            return index - place <= LONGEST_APPOSITION or lower[place + 1] in grammar.closed
        if not lower[place].isalpha() and lower[place] not in HYPHENS:
            return False
    return False


def at_deed(context: Context, draft: Draft) -> bool:
    """*she left school at 15*, *women who quit before 40*: what somebody does once, and at an age."""
    lower, joints, first = context.tokens.lower, context.language.joints, draft.first
    at = before_emphasis(context, draft)
    if lower[at] not in joints.at and lower[at] not in joints.age_times:
        return False
    if draft.high is not None or not HOURS_OF_FACE < draft.low.numeral.value <= _OLDEST_LIMIT:
        return False
    if lower[at - 2] in joints.bearing and lower[at - 1] in context.language.grammar.pronouns:
        return is_bare(context, draft.end)  # had me at 38
    before = lower[max(0, first - _LONGEST_DEED) : at]
    if joints.deeds.isdisjoint(before) and joints.life_events.isdisjoint(before):
        return False
    if (joints.persons | joints.owners | joints.aged_people).isdisjoint(before):
        return False
    after, grammar = lower[draft.end], context.language.grammar
    if after in joints.range_to and lower[draft.end + 1][:1].isdecimal():
        return False  # started at 33 to 1
    done = lower[at] not in joints.at and (after in context.verbs or after in grammar.adverbs)
    return is_bare(context, draft.end) or done
