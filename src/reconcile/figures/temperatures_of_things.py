"""Temperatures that things have or are kept at, and those of a day: *water boils at 100*, *wash at 40*, *the high was 31*."""

from decimal import Decimal

from reconcile.figures.age_signs import is_bare
from reconcile.figures.context import Context, nearby
from reconcile.figures.drafts import ONE, Draft
from reconcile.language.language import matched

_NEAR, _FAR, _FEVER = 5, 10, 3
_COLDEST_WASH, _HOTTEST_WASH = 20, 95
_FINEST = Decimal("0.1")


def is_done_at(context: Context, draft: Draft) -> bool:
    """*water boils at 100*, *wash it at 40*, *samples are stored at -20*: what a thing does, or is done to it, at a temperature."""
    tokens, heat, first = context.tokens, context.language.temperatures, draft.first
    beyond = tokens.lower[draft.low.first - 1] in heat.beyond
    first = draft.low.first if beyond else first
    if not (beyond or tokens.lower[first - 1] in context.language.joints.at) or not is_bare(
        context, draft.end
    ):
        return False
    before = tokens.lower[max(0, first - _NEAR) : first - 1]
    if not heat.keeping.isdisjoint(before):
        return before[-1] in heat.rooms
    if before[-1:] and before[-1] in heat.changing:
        return True
    if not heat.washed.isdisjoint(before) and before[-1] not in context.language.grammar.prepositions:
        return _COLDEST_WASH <= draft.low.numeral.value <= _HOTTEST_WASH
    return draft.factor == -ONE and not heat.kept.isdisjoint(before)


def is_of_place(context: Context, draft: Draft) -> bool:
    """*the temperature in the room was 21.5*, *the highest temperature ever measured here is 41*: *temperature* and a phrase behind it before the verb."""
    lower, grammar, heat = context.tokens.lower, context.language.grammar, context.language.temperatures
    if lower[draft.first - 1] not in heat.leading or lower[draft.first - 1] in grammar.prepositions:
        return False
    for index in range(draft.first - _NEAR + 1, max(draft.first - _FAR, -1), -1):
        if lower[index] in heat.shown:
            after = lower[index + 1]
            told = after in grammar.prepositions or after in grammar.adverbs or after in context.verbs
            return told and "," not in lower[index : draft.first]
    return False


def is_fever(context: Context, draft: Draft) -> bool:
    """*Is 38 a fever?*, *is 37.8 a high temperature*."""
    lower, end, language = context.tokens.lower, draft.end, context.language
    if lower[end] not in language.numbers.articles or lower[draft.first - 1] not in language.joints.being:
        return False
    return not language.temperatures.shown.isdisjoint(lower[end + 1 : end + _FEVER])


def is_extreme_of_day(context: Context, draft: Draft) -> bool:
    """*Today's high is 25*, *A low of 12 is expected*: a high that opens the sentence, and of no market."""
    lower, heat = context.tokens.lower, context.language.temperatures
    last = lower[draft.first - 1]
    if last not in heat.leading and last not in heat.headed and last not in context.language.joints.of:
        return False
    near = nearby(context.tokens, draft.first)
    headed = heat.headed.intersection(near)
    if not headed or draft.low.numeral.place < _FINEST or not heat.markets.isdisjoint(near):
        return False
    before = draft.first - 1 - (lower[draft.first - 1] == ":")
    if lower[before] in headed and len(headed) > 1:
        return True  # high 28, low 17
    return draft.first < _FAR and _is_opened(context, draft.first)


def _is_opened(context: Context, first: int) -> bool:
    """Whether nothing but a high stands before the index, with what determines it and the words that lead to its number."""
    lower, language, heat = context.tokens.lower, context.language, context.language.temperatures
    for index in range(min(first, _NEAR)):
        if lower[index] in heat.headed:
            between = lower[index + 1 : first]
            return all(word in heat.leading or word in language.joints.of for word in between)
        opening = lower[index] in heat.days | heat.averages or lower[index] in language.nouns.possessives
        determined = (
            lower[index] in language.grammar.determiners and lower[index] not in language.joints.owners
        )
        if not opening and not determined:
            return False
    return False


def is_of_coming_day(context: Context, draft: Draft) -> bool:
    """*Tomorrow will be 18 and cloudy*, *today it's 25, sunny*: a day, or *it*, and a word of weather right behind."""
    lower, end, heat = context.tokens.lower, draft.end, context.language.temperatures
    if lower[end] != "," and lower[end] not in context.language.joints.range_and:
        return False
    if lower[draft.first - 1] not in context.language.joints.being or lower[end + 1] not in heat.weather:
        return False
    before = lower[max(0, draft.first - _NEAR) : draft.first]
    return not heat.days.isdisjoint(before)


def is_extreme_of_time(context: Context, draft: Draft) -> bool:
    """*The coldest night this year was -21*, *the hottest day was 39.9*."""
    lower, heat = context.tokens.lower, context.language.temperatures
    if lower[draft.first - 1] not in context.language.joints.being or not is_bare(context, draft.end):
        return False
    for index in range(draft.first - 2, max(draft.first - _FAR, -1), -1):
        if lower[index] in heat.superlatives:
            return lower[index + 1] in heat.times and "," not in lower[index : draft.first]
    return False


def is_of_named_place(context: Context, draft: Draft) -> bool:
    """*Tokyo will be 8 and rainy*, *Sydney will hit 42 on Friday*: what a place is or reaches on a day, and nothing is counted."""
    lower, language, end = context.tokens.lower, context.language, draft.end
    heat, index = language.temperatures, draft.first - 1
    if lower[index] not in language.joints.being and lower[index] not in heat.reached:
        return False
    if lower[end] in language.joints.range_and:
        told = lower[end + 1] in heat.weather
    else:
        day = lower[end + (lower[end] in language.grammar.prepositions)]
        told = day in heat.days or day in language.calendar.weekdays
    while told and lower[index] in language.grammar.auxiliaries | heat.reached:
        index -= 1
    words, near = context.tokens.words, nearby(context.tokens, index)
    if not told or not words[index].istitle():
        return False
    if matched(words, index, language.places.names) is None and words[index] not in heat.fahrenheit_places:
        return False
    return heat.markets.isdisjoint(near) and language.traps.scores.isdisjoint(near)
