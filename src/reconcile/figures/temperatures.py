"""Temperatures without their degrees: *a fever of 39.4*, *set the oven to 350*, *it was minus forty*, *lows near 5*."""

from decimal import Decimal

from attrs import evolve

from reconcile.figures.context import Context, nearby
from reconcile.figures.drafts import ONE, Draft
from reconcile.figures.rates import canonical_unit
from reconcile.figures.unit import Unit
from reconcile.figures.unit_words import HOTTEST_AIR, HOTTEST_OVEN, degrees

#: How many words may stand between the oven and what it is set to, and between *it* and *minus forty*.
_FAR = 7
_IT_FAR = 6
_BEING = 3
_NEAR_DAY = 4
_RECIPE = 24
_HOTTEST = Decimal(1100)
_COOLEST_OVEN = Decimal(100)
_RULE = "temperature"


def with_temperature(context: Context, draft: Draft) -> Draft:
    """The draft of a number without a unit, in degrees if it is a temperature."""
    numeral = draft.low.numeral
    if (
        draft.unit.factors
        or numeral.vague
        or not -_HOTTEST < numeral.value < _HOTTEST
        or draft.low.rule not in ("digits", "words")
    ):
        return draft
    below = _end_of_below(context, draft)
    if below:
        return evolve(draft, end=below, factor=-draft.factor).measured(_air(context, draft), _RULE)
    if _is_cooked(context, draft):
        return draft.measured(_scale(context, draft, HOTTEST_OVEN), _RULE)
    if any(is_air(context, draft) for is_air in (_is_felt, _is_minus, _is_shown, _is_outside)):
        return draft.measured(_air(context, draft), _RULE)
    return draft


def _air(context: Context, draft: Draft) -> Unit:
    return _scale(context, draft, HOTTEST_AIR)


def _scale(context: Context, draft: Draft, hottest: int) -> Unit:
    """The degrees that the words near say, or those in which the number is likely."""
    if draft.low.numeral.value > hottest:
        return canonical_unit("degree_Fahrenheit", context.language)
    return degrees(context.tokens, draft.first, context.language)


def _end_of_below(context: Context, draft: Draft) -> int:
    """The index after *below* in *it's forty below in the hills*; 0 where something stands above what is below."""
    lower, temperatures, end = context.tokens.lower, context.language.temperatures, draft.end
    if lower[end] not in temperatures.below or not _is_weather(context, draft):
        return 0
    after, grammar = lower[end + 1], context.language.grammar
    closed = grammar.conjunctions | grammar.prepositions | grammar.auxiliaries
    ends = not after[:1].isalnum() or after in closed
    return end + 1 if ends else 0


def _is_weather(context: Context, draft: Draft) -> bool:
    """Whether the number is said of *it*, or among words of weather: *it got down to minus forty*."""
    lower, temperatures, first = context.tokens.lower, context.language.temperatures, draft.first
    if not temperatures.impersonal.isdisjoint(lower[max(0, first - _IT_FAR) : first]):
        return True
    return not temperatures.weather.isdisjoint(nearby(context.tokens, first))


def _is_minus(context: Context, draft: Draft) -> bool:
    """*it dropped to minus forty*, *it was -12 out there*."""
    return draft.factor == -ONE and _is_weather(context, draft)


def _is_of_weather(context: Context, index: int) -> bool:
    """Whether the extreme at the index is of the weather: among its words, of a weekday, or beside its opposite."""
    lower, language, near = context.tokens.lower, context.language, nearby(context.tokens, index)
    beside = lower[index + 1 : index + _NEAR_DAY] + lower[index - 2 : index]
    temperatures, weekdays = language.temperatures, language.calendar.weekdays.keys()
    if not temperatures.weather.isdisjoint(near) or not weekdays.isdisjoint(beside):
        return True
    return len(temperatures.extremes_of_days.intersection(near)) > 1


def _is_felt(context: Context, draft: Draft) -> bool:
    """*it feels like 30*."""
    lower, first, temperatures = context.tokens.lower, draft.first, context.language.temperatures
    return lower[first - 1] in temperatures.like and lower[first - 2] in temperatures.felt


def _is_outside(context: Context, draft: Draft) -> bool:
    """*it's 104 outside*, *it was 70 and sunny*."""
    lower, temperatures, end = context.tokens.lower, context.language.temperatures, draft.end
    if temperatures.impersonal.isdisjoint(lower[max(0, draft.first - _BEING) : draft.first]):
        return False
    if lower[end] in context.language.joints.range_and:
        return lower[end + 1] in temperatures.weather
    inside = lower[end + 1] in context.language.grammar.determiners  # it is 12 outside the city
    return lower[end] in temperatures.around and not inside


def _is_cooked(context: Context, draft: Draft) -> bool:
    """*roast them at 220 for an hour*, *preheat to 350*."""
    lower, language, first = context.tokens.lower, context.language, draft.first
    if draft.low.numeral.value < _COOLEST_OVEN:
        return False
    if lower[first - 1] not in language.joints.at and lower[first - 1] not in language.joints.range_to:
        return False
    return not language.temperatures.cooking.isdisjoint(lower[max(0, first - _RECIPE) : first])


def _is_shown(context: Context, draft: Draft) -> bool:
    """*the thermostat is set to 68*, *a fever of 39.4*, *highs near 31*: nothing but *set to* and the like between."""
    lower, temperatures = context.tokens.lower, context.language.temperatures
    for index in range(draft.first - 1, max(draft.first - _FAR, -1), -1):
        word = lower[index]
        if word in temperatures.shown:
            return index < draft.first - 1 or word in temperatures.devices
        if word in temperatures.extremes:
            return _is_of_weather(context, index)
        if word not in temperatures.leading and word not in context.language.calendar.weekdays:
            return False
    return False
