"""Temperatures without their degrees: *a fever of 39.4*, *set the oven to 350*, *it was minus forty*, *lows near 5*."""

from decimal import Decimal

from attrs import evolve

from reconcile.figures.context import Context, nearby
from reconcile.figures.drafts import ONE, WHOLE_OR_HALVES, Draft
from reconcile.figures.figure import Change
from reconcile.figures.moves import change_words
from reconcile.figures.rates import canonical_unit
from reconcile.figures.temperatures_of_things import (
    is_done_at,
    is_extreme_of_day,
    is_extreme_of_time,
    is_fever,
    is_of_coming_day,
    is_of_named_place,
    is_of_place,
)
from reconcile.figures.unit import Unit
from reconcile.figures.unit_words import HOTTEST_AIR, HOTTEST_OVEN, warmth

#: How many words may stand between the oven and what it is set to, and between *it* and *minus forty*.
_FAR = 7
_IT_FAR = 6
_BEING = 3
_NEAR_DAY = 6
_RECIPE = 24
_HOTTEST = Decimal(1100)
_COOLEST_OVEN = Decimal(100)
_BOILING = 100
TEMPERATURE = "temperature"
_HOURS = 12
_NEAR_DEVICE = 6
_FELT = 4


def with_temperature(context: Context, draft: Draft) -> Draft:
    """The draft of a number without a unit, in degrees if it is a temperature."""
    numeral = draft.low.numeral
    if (
        draft.unit.factors
        or numeral.vague
        or not -_HOTTEST < numeral.value < _HOTTEST
        or draft.low.rule not in WHOLE_OR_HALVES
    ):
        return draft
    below = _end_of_below(context, draft)
    if below:
        cold = air_at(context, draft.low.first, -numeral.value)
        return evolve(draft, end=below, factor=-draft.factor).measured(cold, TEMPERATURE)
    if _is_cooked(context, draft):
        return draft.measured(_scale(context, draft, HOTTEST_OVEN), TEMPERATURE)
    if is_done_at(context, draft):
        return draft.measured(warmth(context.tokens, draft.first, context.language), TEMPERATURE)
    if any(is_air(context, draft) for is_air in _SAYINGS):
        return draft.measured(air_at(context, draft.low.first, numeral.value * draft.factor), TEMPERATURE)
    return draft


def air_at(context: Context, index: int, value: Decimal) -> Unit:
    """The degrees of air, or of what is cooked or heated: those that the words near the index say, or those that are likely."""
    near, heat = nearby(context.tokens, index), context.language.temperatures
    hot = not (heat.cooking.isdisjoint(near) and heat.heated.isdisjoint(near))
    return _likely(context, index, value, _BOILING if hot else HOTTEST_AIR)


def _scale(context: Context, draft: Draft, hottest: int) -> Unit:
    return _likely(context, draft.first, draft.low.numeral.value, hottest)


def _likely(context: Context, index: int, value: Decimal, hottest: int) -> Unit:
    if value > hottest:
        return canonical_unit("degree_Fahrenheit", context.language)
    return warmth(context.tokens, index, context.language)


def _end_of_below(context: Context, draft: Draft) -> int:
    """The index after *below* in *it's forty below in the hills*; 0 where something stands above what is below."""
    lower, temperatures, end = context.tokens.lower, context.language.temperatures, draft.end
    at = lower[draft.first - 1] in context.language.joints.at  # they live at 20 below
    if lower[end] not in temperatures.below or not (at or _is_weather(context, draft)):
        return 0
    after, grammar = lower[end + 1], context.language.grammar
    closed = (grammar.conjunctions, grammar.prepositions, grammar.auxiliaries)
    ends = not after[:1].isalnum() or any(after in words for words in closed)
    return end + 1 if ends else 0


def _is_weather(context: Context, draft: Draft) -> bool:
    """Whether the number is said of *it* or of a part of a day, or among words of weather: *it got down to minus forty*."""
    lower, temperatures, first = context.tokens.lower, context.language.temperatures, draft.first
    if not temperatures.impersonal.isdisjoint(lower[max(0, first - _IT_FAR) : first]):
        return True
    return not temperatures.weather.isdisjoint(nearby(context.tokens, first))


def _is_minus(context: Context, draft: Draft) -> bool:
    """*it dropped to minus forty*, *it was -12 out there*, *minus 17 this morning*."""
    if draft.factor != -ONE and draft.low.numeral.value >= 0:
        return False
    return _is_weather(context, draft) or _is_of_day(context, draft.end)


def _is_of_day(context: Context, index: int) -> bool:
    """*today*, *this morning*, *last night*: whether a day, or a part of one, begins at the index."""
    lower, heat = context.tokens.lower, context.language.temperatures
    return lower[index] in heat.days or (lower[index] in heat.this and lower[index + 1] in heat.parts_of_days)


def _is_of_weather(context: Context, index: int) -> bool:
    """Whether the extreme at the index is of the weather: among its words, of a weekday, or beside its opposite."""
    lower, language, near = context.tokens.lower, context.language, nearby(context.tokens, index)
    beside = lower[index + 1 : index + _NEAR_DAY] + lower[index - 2 : index]
    temperatures, weekdays = language.temperatures, language.calendar.weekdays.keys()
    if not temperatures.markets.isdisjoint(near):
        return False
    if not temperatures.weather.isdisjoint(near) or not weekdays.isdisjoint(beside):
        return True
    return len(temperatures.extremes_of_days.intersection(near)) > 1


def _is_felt(context: Context, draft: Draft) -> bool:
    """*it feels like 30*."""
    lower, first, temperatures = context.tokens.lower, draft.first, context.language.temperatures
    return lower[first - 1] in temperatures.like and lower[first - 2] in temperatures.felt


def _is_outside(context: Context, draft: Draft) -> bool:
    """*it's 104 outside*, *it was 70 and sunny*, *it was 31 in the sun*, *it hit 28 in Leeds*, *it's 35 today*."""
    lower, temperatures, end = context.tokens.lower, context.language.temperatures, draft.end
    if lower[end] in temperatures.inside and lower[end + 2] in temperatures.sheltered:
        return True  # 98 in the shade
    if temperatures.impersonal.isdisjoint(lower[max(0, draft.first - _BEING) : draft.first]):
        return False
    if lower[end] in context.language.joints.range_and:
        return lower[end + 1] in temperatures.weather
    before = lower[draft.first - 1]
    if before in context.language.joints.being or before in temperatures.reached:
        if lower[end] in temperatures.inside:
            around = lower[end + 2] in temperatures.weather or lower[end + 2] in temperatures.rooms
            return around or _is_place(context, draft)
        if _is_of_day(context, end) or not temperatures.felt.isdisjoint(lower[end + 1 : end + _FELT]):
            return not 0 <= draft.low.numeral.value <= _HOURS
    inside = lower[end + 1] in context.language.grammar.determiners  # it is 12 outside the city
    return lower[end] in temperatures.around and not inside


def _is_place(context: Context, draft: Draft) -> bool:
    """Whether a place of that name follows, and the number is no hour: *28 in Leeds*, but not *5 in London*."""
    word = context.tokens.words[draft.end + 1]
    named = word.istitle() and word.lower() not in context.language.calendar.months
    return named and not 0 <= draft.low.numeral.value <= _HOURS


def _is_comfort(context: Context, draft: Draft) -> bool:
    """*a balmy 25*, *stayed at a comfortable 85*."""
    lower, first, language = context.tokens.lower, draft.first, context.language
    if lower[first - 1] not in language.temperatures.comfort:
        return False
    return lower[first - 2] in language.numbers.articles and not lower[draft.end][:1].isalnum()


def _is_heated(context: Context, draft: Draft) -> bool:
    """*the pool is heated to 29*, *is cooled to 4*."""
    lower, first, joints = context.tokens.lower, draft.first, context.language.joints
    if (
        lower[first - 1] not in joints.range_to
        or lower[first - 2] not in context.language.temperatures.heated_to
    ):
        return False
    return lower[first - 3] in joints.being


def _is_read(context: Context, draft: Draft) -> bool:
    """*until it reads 165 on a thermometer*."""
    lower, end, language = context.tokens.lower, draft.end, context.language
    if (
        lower[end] not in language.grammar.prepositions
        or lower[draft.first - 1] not in language.temperatures.leading
    ):
        return False
    return not language.temperatures.thermometers.isdisjoint(lower[end : end + _NEAR_DEVICE])


def _is_listed(context: Context, draft: Draft) -> bool:
    """*cloudy, 12, rain later*, *sunny and 72*: behind a word of weather, and set off."""
    lower, weather = context.tokens.lower, context.language.temperatures.weather
    before = lower[draft.first - 1]
    if (before != "," and before not in context.language.joints.range_and) or lower[draft.end][:1].isalnum():
        return False
    return lower[draft.first - 2] in weather


def _has_dropped(context: Context, draft: Draft) -> bool:
    """*overnight it dropped to 3*, *will it drop below 0 tonight*, *it rarely gets above 30 here*."""
    lower, language, first = context.tokens.lower, context.language, draft.low.first
    verbs, heat = change_words(language).verbs, language.temperatures
    reached = lower[first - 1] in language.joints.range_to or lower[first - 1] in heat.beyond
    if not reached or heat.impersonal.isdisjoint(lower[max(0, first - _IT_FAR) : first]):
        return False
    if verbs.get(lower[first - 2]) is Change.DOWN:
        return not heat.weather.isdisjoint(nearby(context.tokens, first))
    if lower[first - 2] in language.joints.being:
        return lower[first - 4] in language.grammar.conjunctions  # if it's above 30
    here = lower[draft.end] in language.joints.told_here or _is_of_day(context, draft.end)
    return lower[first - 2] in heat.reached and here


def _is_cooked(context: Context, draft: Draft) -> bool:
    """*roast them at 220 for an hour*, *preheat to 350*."""
    lower, language, first = context.tokens.lower, context.language, draft.first
    if draft.low.numeral.value < _COOLEST_OVEN:
        return False
    if lower[first - 1] not in language.joints.at and lower[first - 1] not in language.joints.range_to:
        return False
    before = context.tokens.words[max(1, first - _RECIPE) : first]  # no cook called Cook
    heat = language.temperatures
    return not (heat.cooking | heat.frying).isdisjoint((lower[0], *before))


def _ends(context: Context, draft: Draft) -> bool:
    """Whether nothing is counted behind the number."""
    return not context.tokens.lower[draft.end][:1].isalnum()


def _is_shown(context: Context, draft: Draft) -> bool:
    """*the thermostat is set to 68*, *a fever of 39.4*, *highs near 31*: nothing but *set to* and the like between."""
    lower, temperatures = context.tokens.lower, context.language.temperatures
    for index in range(draft.first - 1, max(draft.first - _FAR, -1), -1):
        word = lower[index]
        if word in temperatures.shown:
            apart = index < draft.low.first - 1
            return (
                apart
                or word in temperatures.devices
                or (word in temperatures.taken and _ends(context, draft))
            )
        if word in temperatures.extremes:
            return _is_of_weather(context, index)
        said = word == "," and lower[index - 1] in temperatures.taken  # I have a fever, 38.4
        if word not in temperatures.leading and not context.tokens.words[index][:1].isupper() and not said:
            return False
    return False


#: The ways to tell a temperature of air.
_SAYINGS = (
    _is_felt, _is_minus, _is_shown, _is_outside, _is_comfort, _is_heated, _is_read, _is_listed, _has_dropped,
    is_of_place, is_fever, is_extreme_of_day, is_of_coming_day, is_extreme_of_time, is_of_named_place,
)  # fmt: skip
