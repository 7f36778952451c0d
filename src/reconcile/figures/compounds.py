"""Amounts in two units of one dimension: *6ft 2in*, *two hours 15 minutes*, *12st 4lb*."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from attrs import evolve

from reconcile.figures.context import HYPHENS, Context
from reconcile.figures.drafts import Draft, Right, drafted
from reconcile.figures.money import currency
from reconcile.figures.moves import is_money
from reconcile.figures.right_side import read_right
from reconcile.figures.unit import Unit
from reconcile.numerals.placed import Placed

_HUNDRED, _LEAST_HUNDREDTHS = Decimal(100), Decimal(10)
_FOOT, _STONE = "foot", "stone"
_CENT = Decimal("0.01")
_UNSAID: Mapping[str, str] = MappingProxyType({_FOOT: "inch", _STONE: "pound"})
# How many of the smaller unit make one of the larger, for those that people say one after the other.
_PARTS: Mapping[tuple[str, str], Decimal] = MappingProxyType(
    {
        (_FOOT, "inch"): Decimal(12),
        (_STONE, "pound"): Decimal(14),
        ("pound", "ounce"): Decimal(16),
        ("year", "month"): Decimal(12),
        ("week", "day"): Decimal(7),
        ("day", "hour"): Decimal(24),
        ("hour", "minute"): Decimal(60),
        ("minute", "second"): Decimal(60),
        ("meter", "centimeter"): Decimal(100),
    }
)

_WHOLES = frozenset((_FOOT, _STONE, "pound"))
_BETWEEN = HYPHENS | {","}


def read_compound(
    context: Context, larger: Placed, smaller: Placed, first: int, right: Right
) -> Draft | None:
    """The two parts as one figure in the larger unit; the second stands right behind the first, or behind *and*."""
    lower, joints = context.tokens.lower, context.language.joints
    apart, value = smaller.first - right.end, larger.numeral.value
    if apart > 1 or (apart == 1 and lower[right.end] not in joints.range_and | _BETWEEN):
        return None
    if value != value.to_integral_value():
        return None
    last = read_right(context, smaller)
    unsaid = None if last.unit.factors else _unsaid(context, smaller, right)
    parts = _PARTS.get((right.unit.name, unsaid or last.unit.name)) or _cents(right, last)
    if parts is None or not 0 < smaller.numeral.value < parts:
        return None
    value, place = larger.numeral.value + smaller.numeral.value / parts, smaller.numeral.place / parts
    numeral = evolve(larger.numeral, value=value, place=place, end=smaller.numeral.end)
    whole = evolve(right, end=last.end, noun=last.noun, rule="compound")
    return drafted(first, whole, evolve(larger, numeral=numeral))


def has_parts(right: Right) -> bool:
    """Whether a smaller unit may follow the unit, with a comma between: *6 feet, 2 inches*."""
    return right.unit.name in _WHOLES


def _cents(right: Right, last: Right) -> Decimal | None:
    """A hundred, where hundredths of the same money follow: *five dollars and 50 cents*."""
    whole = right.factor != _CENT and last.factor == _CENT and is_money(right.unit)
    return _HUNDRED if whole and right.unit == last.unit else None


def read_price(context: Context, whole: Placed, hundredths: Placed, first: int, right: Right) -> Draft | None:
    """*six pounds forty*, *a dollar twenty*: a price and its hundredths, both in words, and nothing counted behind them."""
    value, part = whole.numeral.value, hundredths.numeral.value
    if hundredths.first != right.end or right.end == whole.end or hundredths.rule != "words":
        return None
    money = _money(context, right)
    if money is None or value % 1 or not _LEAST_HUNDREDTHS <= part < _HUNDRED:
        return None
    if read_right(context, hundredths).unit.factors:
        return None
    place = hundredths.numeral.place / _HUNDRED
    numeral = evolve(whole.numeral, value=value + part / _HUNDRED, place=place, end=hundredths.numeral.end)
    price = Right(hundredths.end, money, rule="compound")
    return drafted(first, price, evolve(whole, numeral=numeral))


def _money(context: Context, right: Right) -> Unit | None:
    """The money that a unit is or may be: *pounds* before hundredths are no weight."""
    if is_money(right.unit):
        return right.unit
    readings = context.language.units.ambiguous.get(context.tokens.words[right.end - 1], ())
    code = next((each for each in readings if each in context.language.money.codes), None)
    return None if code is None else currency(code)


def _unsaid(context: Context, smaller: Placed, right: Right) -> str | None:
    """The smaller unit where it is left out: *5ft11*, *6 ft 2*, *5-foot-11*, *6 foot 4*, *12 stone 4*."""
    beside = smaller.first == right.end or context.tokens.glued[smaller.first]
    return _UNSAID.get(right.unit.name) if beside else None
