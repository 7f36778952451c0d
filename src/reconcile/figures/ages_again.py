"""Ages that nothing shows but another before them: *was 24 when she left and nearly 50 before she came back*."""

from reconcile.figures.age_signs import HOURS_OF_FACE, before_emphasis, is_bare
from reconcile.figures.ages_of_persons import ends_age, is_person
from reconcile.figures.context import Context
from reconcile.figures.drafts import AGE, AGE_AT_DEED, OLDEST, Draft
from reconcile.language.language import matched

_NEAR, _NEXT = 6, 2


def age_again(context: Context, draft: Draft, distance: int) -> str | None:
    """The rule by which a number without a unit is an age as that before it is, so many tokens away; None if it is none."""
    lower, joints = context.tokens.lower, context.language.joints
    if not draft.low.numeral.value < OLDEST:
        return None
    if is_person(context, draft.first - 1) and distance <= _NEAR and ends_age(context, draft):
        return AGE  # her sister is 85 and her brother 82
    if lower[draft.end] in joints.ages:
        return None  # two aged 15 and one aged 16
    if _is_at_another(context, draft):
        return AGE_AT_DEED
    told = (
        _is_listed(context, draft, distance)
        or _is_predicate(context, draft)
        or _is_of_another(context, draft)
    )
    return AGE if told else None


def _is_listed(context: Context, draft: Draft, distance: int) -> bool:
    """*aged 34, 36 and 41*, *at age 45 rather than 50*, *at 40, not 50*."""
    lower, joints = context.tokens.lower, context.language.joints
    start = draft.first - distance
    if 0 < distance <= _NEXT and all(
        word == "," or word in joints.either for word in lower[start : draft.first]
    ):
        return True
    start += lower[start] == ","
    against = matched(lower, start, joints.set_against)
    return against is not None and against[1] == draft.first


def _is_at_another(context: Context, draft: Draft) -> bool:
    """*retired at 65 but was back at 67*; *at 11* may be an hour."""
    at = before_emphasis(context, draft)
    if context.tokens.lower[at] not in context.language.joints.at or draft.high is not None:
        return False
    after, language = context.tokens.lower[draft.end], context.language
    told = is_bare(context, draft.end) or after in language.joints.persons
    return told and draft.low.numeral.value > HOURS_OF_FACE


def _is_predicate(context: Context, draft: Draft) -> bool:
    """*was 24 when she left and nearly 50 before she came back*."""
    lower, language = context.tokens.lower, context.language
    if lower[before_emphasis(context, draft)] not in language.joints.range_and or draft.high is not None:
        return False
    return (
        lower[draft.end] in language.grammar.conjunctions and lower[draft.end + 1] in language.joints.persons
    )


def _is_of_another(context: Context, draft: Draft) -> bool:
    """*my dog is 13, the other one's 2*, *the youngest was 3 and one was 81*, *Ada is 12 and Zorq is 14*."""
    lower, joints, index = context.tokens.lower, context.language.joints, before_emphasis(context, draft)
    if lower[index] not in joints.being or not is_bare(context, draft.end):
        return False
    if lower[index - 1] in context.language.nouns.stand_ins or lower[index - 1] in joints.persons:
        return True
    return context.tokens.words[index - 1].istitle() and ends_age(context, draft)
