"""The gates: what is asked of two measurands before their numbers are compared.

Every gate answers *same*, *different* or *unknown*, with a reason. What one of two texts does not
say is unknown, and lets the pair through.
"""

from collections.abc import Callable, Mapping
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType

from attrs import frozen

from reconcile.claims.claim import Claim
from reconcile.claims.lasting import DURATION, ELAPSED, SENTENCE
from reconcile.claims.measurand import Aggregation, Modality
from reconcile.claims.period import Period
from reconcile.comparisons.kinship import Kinship, Things, kinship, nouns_of
from reconcile.comparisons.namesakes import of_one, one_lies_in_other
from reconcile.comparisons.rule import Gate
from reconcile.comparisons.standing import before
from reconcile.comparisons.times import Times, carries_rate, is_rate, times, times_as_if_of_one_day
from reconcile.figures.conversion import dimensions, factor
from reconcile.figures.money import TAKEN
from reconcile.figures.unit import COUNT, NUMBER, TIME, Unit
from reconcile.figures.wording import plural
from reconcile.language.moods import moods

NOT_STATED = "not stated: "
#: What takes so long, and what happens so long after.
SPANS = frozenset((DURATION, ELAPSED, SENTENCE))
#: A span of time so many times as long as another is no mistake for it: minutes are mistaken for hours, not for years.
_FAR = 60
_PRICE, _FINE = "price", "fine"


class Answer(StrEnum):
    """What a gate answers."""

    SAME = "same"
    DIFFERENT = "different"
    UNKNOWN = "unknown"


@frozen
class GateAnswer:
    """What a gate answers of two claims, and why.

    Attributes:
        gate: The gate.
        answer: Same, different or unknown.
        reason: Why, in a plain clause without a full stop.
    """

    gate: Gate
    answer: Answer
    reason: str


Ask = Callable[[Claim, Claim, Things], GateAnswer]


def ask(gate: Gate, left: Claim, right: Claim, things: Things) -> GateAnswer:
    """Ask one gate of two claims."""
    return _GATES[gate](left, right, things)


def barrier(
    left: Claim, right: Claim, things: Things, across: frozenset[Gate] = frozenset()
) -> GateAnswer | None:
    """Give the first gate that answers *different*, the cheapest asked first.

    Args:
        left: A claim.
        right: A claim.
        things: Every known name of a thing, in lower case, and the thing.
        across: The gates that are not asked.

    Returns:
        The answer, or None if no gate keeps the two apart.
    """
    for gate, asked in _CHEAPEST_FIRST:
        if across and gate in across:
            continue
        found = asked(left, right, things)
        if found.answer is Answer.DIFFERENT:
            return found
    return None


@lru_cache(maxsize=256)
def _same(gate: Gate, reason: str) -> GateAnswer:
    return GateAnswer(gate, Answer.SAME, reason)


@lru_cache(maxsize=256)
def _unknown(gate: Gate, reason: str) -> GateAnswer:
    return GateAnswer(gate, Answer.UNKNOWN, reason)


def _different(gate: Gate, what: str, left: object, right: object) -> GateAnswer:
    return GateAnswer(gate, Answer.DIFFERENT, f"the {what} differ: {left} and {right}")


@lru_cache(maxsize=256)
def _not_stated(gate: Gate, what: str, left: bool, right: bool) -> GateAnswer:  # noqa: FBT001 - which sides state it; cached by position
    side = "" if not left and not right else f" of the {'second' if left else 'first'}"
    return GateAnswer(gate, Answer.UNKNOWN, f"{NOT_STATED}{what}{side}")


def _dimension(left: Claim, right: Claim, _things: Things) -> GateAnswer:
    one, other = left.figure.unit, right.figure.unit
    if one is other or one.factors == other.factors or dimensions(one) == dimensions(other):
        if TAKEN in (left.figure.rule, right.figure.rule):
            return _unknown(Gate.DIMENSION, f"which money one means is taken from the other: {one.name}")
        return _same(Gate.DIMENSION, "of one dimension")
    if _per_time(one) == _per_time(other):
        return _same(Gate.DIMENSION, "a total and a rate")
    if NUMBER in (one, other) and COUNT in (one.dimension, other.dimension):
        bare = left if one is NUMBER or not one.factors else right
        if bare.measurand.thing is None:
            return _different(Gate.DIMENSION, "dimensions", _dimension_name(one), _dimension_name(other))
        return _unknown(Gate.DIMENSION, "one is a bare number")
    if "currency" in one.dimension and "currency" in other.dimension:
        return _different(Gate.DIMENSION, "currencies", one.name, other.name)
    return _different(Gate.DIMENSION, "dimensions", _dimension_name(one), _dimension_name(other))


def _dimension_name(unit: Unit) -> str:
    return unit.dimension or "a pure number"


def _per_time(unit: Unit) -> tuple[tuple[str, int], ...]:
    """The dimensions of a unit, a rate over time taken for its total."""
    return tuple(part for part in dimensions(unit) if part != (TIME, -1))


def _thing(left: Claim, right: Claim, things: Things) -> GateAnswer:
    one, other = nouns_of(left, right)
    if one is None or other is None:
        return _not_stated(Gate.THING, "what is counted", one is not None, other is not None)
    if (left.measurand.aggregation is Aggregation.SHARE) != (
        right.measurand.aggregation is Aggregation.SHARE
    ):
        # *a quarter of the target*: the target is what it is a share of.
        return _unknown(Gate.THING, "one is a share")
    kin = kinship(one, other, things)
    if kin is Kinship.SAME:
        return _same(Gate.THING, "of one thing")
    if kin is Kinship.APART:
        return _different(Gate.THING, "things", one, other)
    if kin is Kinship.MIXED:
        return _unknown(Gate.THING, f"{plural(one)} and {plural(other)} may overlap")
    narrow, broad = (one, other) if kin is Kinship.NARROWER else (other, one)
    return _unknown(Gate.THING, f"{plural(narrow)} are a kind of {broad}: a part of the whole")


def _measure(left: Claim, right: Claim, _things: Things) -> GateAnswer:
    one, other = left.measurand.measure, right.measurand.measure
    if one is None or other is None:
        return _not_stated(Gate.MEASURE, "measure", one is not None, other is not None)
    if one == other:
        if of_other_scale(left, right):
            return _different(Gate.MEASURE, "lengths of time", left.text, right.text)
        return _same(Gate.MEASURE, "of one measure")
    return _different(Gate.MEASURE, "measures", one, other)


def of_other_scale(left: Claim, right: Claim) -> bool:
    """Whether the one span of time is so much longer that nobody takes it for the other: *58 minutes* and *14 years*."""
    if left.measurand.measure not in SPANS and right.measurand.measure not in SPANS:
        return False
    one, other = left.figure, right.figure
    turned = factor(one.unit, other.unit)
    if turned is None or one.unit.dimension != TIME or not one.value or not other.value:
        return False
    mine = abs(turned(one.value))
    return max(mine, abs(other.value)) > _FAR * min(mine, abs(other.value))


def _subject(left: Claim, right: Claim, _things: Things) -> GateAnswer:
    one, other = left.measurand, right.measurand
    to, also_to = one.recipient, other.recipient
    if to is not None and also_to is not None and of_one(to, also_to) is False:
        return _different(Gate.SUBJECT, "recipients", to, also_to)
    if one.measure == other.measure == _PRICE and one.subject != other.subject:
        # Who pays it and what costs it are both the subject of a price.
        return _unknown(Gate.SUBJECT, "a price is of the buyer and of the thing")
    return _names(Gate.SUBJECT, "subject", one.subject, other.subject)


def _place(left: Claim, right: Claim, _things: Things) -> GateAnswer:
    one, other = left.measurand.place, right.measurand.place
    if one != other and one_lies_in_other(left, right):
        return _unknown(Gate.PLACE, f"one may lie in the other: {one} and {other}")
    return _names(Gate.PLACE, "place", one, other)


def _names(gate: Gate, what: str, one: str | None, other: str | None) -> GateAnswer:
    if one is None or other is None:
        return _not_stated(gate, what, one is not None, other is not None)
    same = one == other or of_one(one, other)
    if same:
        return _same(gate, f"of one {what}")
    if same is None:
        return _unknown(gate, f"the {what}s may differ: {one} and {other}")
    return _different(gate, f"{what}s", one, other)


def _period(left: Claim, right: Claim, _things: Things) -> GateAnswer:
    since, also_since = left.measurand.base, right.measurand.base
    if since is not None and also_since is not None and since != also_since:
        told = f"the changes are counted since different times: a {since} and a {also_since} before"
        return GateAnswer(Gate.PERIOD, Answer.DIFFERENT, told)
    if _moved_on(left, right) or _moved_on(right, left):
        # Who gives the one the number of the other has taken it for the other: see ``bases``.
        if left.source != right.source and left.figure.value == right.figure.value:
            return _unknown(Gate.PERIOD, "the one may be taken for the other")
        return GateAnswer(Gate.PERIOD, Answer.DIFFERENT, "the one is from before the other")
    one, other, stand = left.measurand.period, right.measurand.period, Times.OPEN
    if one is not None and other is not None:
        together = left.source == right.source or left.date is right.date is None
        stand = times_as_if_of_one_day(one, other) if together else times(one, other)
        if stand is Times.APART:
            return _different(Gate.PERIOD, "periods", one, other)
        if stand is Times.EQUAL:
            return _same(Gate.PERIOD, "of one period")
    if _rate_and_total(left, right):
        return _same(Gate.PERIOD, "a rate, and a total over a known period")
    if one is None or other is None:
        return _not_stated(Gate.PERIOD, "period", one is not None, other is not None)
    return _undecided(one, other, stand)


def _moved_on(base: Claim, claim: Claim) -> bool:
    """Whether the first is what the second is compared with, or what is compared with another of its period."""
    period, other = base.measurand.period, claim.measurand.period
    if period is None or period.before is None or (other is not None and other.before is not None):
        return False
    if base.source == claim.source and base.sentence_start == claim.sentence_start:
        return True
    return other is not None and times(period.before, other) is Times.EQUAL


def _undecided(one: Period, other: Period, stand: Times) -> GateAnswer:
    """Ask of two periods without comparable dates, or with dates that overlap."""
    if stand is Times.WITHIN:
        return _unknown(Gate.PERIOD, f"{one} lies within {other}")
    if stand is Times.AROUND:
        return _unknown(Gate.PERIOD, f"{other} lies within {one}")
    if stand is Times.OVERLAPS:
        return _unknown(Gate.PERIOD, f"{one} and {other} overlap")
    if one.words.casefold() == other.words.casefold():
        return _same(Gate.PERIOD, "of one period, by its words")
    return _unknown(Gate.PERIOD, f"the periods may differ: {one} and {other}")


def _rate_and_total(left: Claim, right: Claim) -> bool:
    """Whether one is a rate, and the other a total over a period whose length is known."""
    if is_rate(left) == is_rate(right):
        return False
    return days_of(right if is_rate(left) else left) is not None


def days_of(claim: Claim) -> Decimal | None:
    """The length of its period in days, if known."""
    period = claim.measurand.period
    return period.days if period else None


def _modality(left: Claim, right: Claim, _things: Things) -> GateAnswer:
    one, other = left.measurand.modality, right.measurand.modality
    if one is other:
        return _same(Gate.MODALITY, "of one modality")
    if one in SO and other in SO:
        return _same(Gate.MODALITY, "an estimate of what is so")
    if one in _NOT_YET and other in _NOT_YET:
        return _unknown(Gate.MODALITY, "neither is said to be so yet")
    if Modality.UNDER_WAY in (one, other) and (one in _COMING or other in _COMING):
        return _unknown(Gate.MODALITY, "one is told of as under way")
    if {one, other} == _GUESSED:
        return _unknown(Gate.MODALITY, "one is only said to be possible")
    if {one, other} == _FORESEEN:
        return _unknown(Gate.MODALITY, "one may be an estimate of what is to come")
    if {one, other} == _SCHEDULED and _is_lasting(left if one is Modality.ACTUAL else right):
        return _unknown(Gate.MODALITY, "what lasts so long may have begun")
    if _imposed(left, right) or _imposed(right, left):
        return _unknown(Gate.MODALITY, "what is imposed is to be paid")
    deals = left.measurand.measure in _DEALS and right.measurand.measure in _DEALS
    if deals and {one, other} == _AGREED:
        return _unknown(Gate.MODALITY, "one is only agreed on")
    return _different(Gate.MODALITY, "modalities", one, other)


def _is_lasting(claim: Claim) -> bool:
    """*sidelined for six weeks*, *a 14-hour journey*, *lasts 11 hours*: whether it is told of as going on, and not *spent*."""
    if claim.measurand.measure != DURATION:
        return False
    return "-" in claim.text or not moods("english").going_on.isdisjoint(before(claim).lower().split()[-1:])


def _imposed(left: Claim, right: Claim) -> bool:
    """Whether the one is imposed, and the other has to be paid, or is to be: *fined 40 euros*, *to pay 40 euros*."""
    one, other = left.measurand, right.measurand
    if one.modality is not Modality.ACTUAL or one.measure not in moods("english").imposing:
        return False
    due = other.modality is Modality.PLANNED and other.measure != _FINE  # *seeks a fine of 40 euros*
    return (due or other.modality is Modality.REQUIRED) and other.measure in _PAYING


def _aggregation(left: Claim, right: Claim, _things: Things) -> GateAnswer:
    one, other = left.measurand.aggregation, right.measurand.aggregation
    if one is other:
        return _same(Gate.AGGREGATION, "figures of one kind")
    if one in _CONVERTIBLE and other in _CONVERTIBLE:
        known = carries_rate(left) or carries_rate(right) or _rate_and_total(left, right)
        if known:
            return _same(Gate.AGGREGATION, "a total and a rate")
        return _unknown(
            Gate.AGGREGATION, "one is a rate, and over what time the other is a total is not known"
        )
    if one in ADDABLE and other in ADDABLE:
        return _unknown(Gate.AGGREGATION, "one comes on top of what there was")
    return _different(Gate.AGGREGATION, "kinds of figure", one, other)


def _negation(left: Claim, right: Claim, _things: Things) -> GateAnswer:
    if _is_so(left) is _is_so(right):
        return _same(Gate.NEGATION, "neither or both denied")
    if left.measurand.negated is right.measurand.negated:
        return GateAnswer(Gate.NEGATION, Answer.DIFFERENT, "one of them was prevented")
    return GateAnswer(Gate.NEGATION, Answer.DIFFERENT, "one of them is denied")


def _is_so(claim: Claim) -> bool:
    """Whether it happened: what was not prevented did, and what was not denied."""
    return claim.measurand.negated is (claim.measurand.measure in moods("english").averting)


#: What is said to be so; an estimate is an estimate of what is so.
SO = frozenset((Modality.ACTUAL, Modality.UNDER_WAY, Modality.ESTIMATED))
#: What is under way may have been planned up to now.
_COMING = frozenset((Modality.PLANNED, Modality.PLEDGED))
#: What is planned is offered, asked for or possible, too.
_NOT_YET = frozenset((Modality.PLANNED, Modality.PLEDGED, Modality.POSSIBLE, Modality.REQUIRED))
#: What could cost as much is put at as much.
_GUESSED = frozenset((Modality.POSSIBLE, Modality.ESTIMATED))
#: How long it is to last is told of as how long it lasts: *will miss six weeks*, *sidelined for six weeks*.
_SCHEDULED = frozenset((Modality.ACTUAL, Modality.PLANNED))
#: What is put at so much may be still to come.
_FORESEEN = frozenset((Modality.PLANNED, Modality.ESTIMATED))
#: A deal that is agreed on is told of as done: agreed to buy, buys.
_AGREED, _DEALS = frozenset((Modality.PLEDGED, Modality.ACTUAL)), frozenset((_PRICE, "purchased", "sold"))
#: What has to be paid is a price, or paid, or a fine.
_PAYING = frozenset((_PRICE, "paid", _FINE))
#: Figures of these kinds may be of one quantity.
ADDABLE = frozenset((Aggregation.TOTAL, Aggregation.RATE, Aggregation.ADDITIONAL))
_CONVERTIBLE = (Aggregation.TOTAL, Aggregation.RATE)
_GATES: Mapping[Gate, Ask] = MappingProxyType(
    {
        Gate.DIMENSION: _dimension,
        Gate.THING: _thing,
        Gate.MEASURE: _measure,
        Gate.SUBJECT: _subject,
        Gate.PERIOD: _period,
        Gate.PLACE: _place,
        Gate.MODALITY: _modality,
        Gate.AGGREGATION: _aggregation,
        Gate.NEGATION: _negation,
    }
)
_CHEAPEST_FIRST: tuple[tuple[Gate, Ask], ...] = tuple(
    (gate, _GATES[gate])
    for gate in (
        *(Gate.MEASURE, Gate.SUBJECT, Gate.MODALITY, Gate.NEGATION, Gate.AGGREGATION),
        *(Gate.PLACE, Gate.PERIOD, Gate.THING, Gate.DIMENSION),
    )
)
