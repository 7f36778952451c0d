"""What speaks for two claims being of one measurand, and against it, where their facets leave it open."""

import math
from collections.abc import Iterator
from decimal import Decimal
from enum import StrEnum

from attrs import frozen

from reconcile.claims.claim import Claim
from reconcile.claims.lasting import DURATION, ELAPSED
from reconcile.comparisons import relation
from reconcile.comparisons.alignment import aligned, calm
from reconcile.comparisons.fates import of_the_hurt
from reconcile.comparisons.gates import ADDABLE, SO
from reconcile.comparisons.kinship import Kinship, Things, kinship, noun_of, nouns_of
from reconcile.comparisons.moving import opposite
from reconcile.comparisons.sameness import comparable
from reconcile.comparisons.surroundings import Surroundings, closeness, opposed, surroundings
from reconcile.figures.conversion import factor
from reconcile.figures.figure import Figure
from reconcile.figures.unit import TIME
from reconcile.language.concepts import meaning
from reconcile.language.contrasts import contrasts, divisions
from reconcile.language.language import language_of


class Evidence(StrEnum):
    """A kind of evidence. Each is there or not, but for ``CLOSENESS``, a share, and ``DISTANCE``, a logarithm."""

    ANY = "two figures of one dimension"
    COUNTED = "both count things"
    LASTING = "both are lengths of time"
    BARE = "one is a bare number"
    EXACT = "both say one number"
    FEW = "a number under ten"
    DISTANCE = "how far the numbers are apart"
    ALIKE = "all that is known of both is the same"
    SAME_THING = "the things are the same"
    LIKE_THING = "other words for one thing"
    WIDER_THING = "the shorter sentence names the broader thing"
    NARROWER_THING = "the shorter sentence names the narrower thing"
    OTHER_THING = "the things differ"
    SAME_MEASURE = "the measures are the same"
    LIKE_MEASURE = "other words for one measure"
    UNSAID = "the known measure of the shorter sentence is not said near the other figure"
    OTHER_MODALITY = "one is so, the other is not said to be"
    OTHER_AGGREGATION = "one is a change, a share or an average, the other is not"
    OPPOSITE_MOVE = "the one number went up, the other down"
    OPPOSED = "what is said of the one is the opposite of what is said of the other"
    CLOSENESS = "what is said of the one stands near the other"


@frozen(eq=False)
class Side:
    """A claim with what stands around it."""

    claim: Claim
    around: Surroundings

    @classmethod
    def of(cls, claim: Claim) -> "Side":
        """Read what stands around a claim."""
        return cls(claim, surroundings(claim))


_KIN = {
    Kinship.SAME: Evidence.SAME_THING,
    Kinship.NARROWER: Evidence.NARROWER_THING,
    Kinship.BROADER: Evidence.WIDER_THING,
}

#: What is few, and from where on two numbers are no farther apart.
_FEW, _FAR = Decimal(10), 3.0

#: From how many words away on a word says nothing of a figure.
_UNNEAR = 5.0

#: Measures of whatever takes time: that two spans are durations says no more than their unit.
_OF_ANYTHING = frozenset((DURATION, ELAPSED))


def agree(left: Claim, right: Claim) -> bool | None:
    """Whether the two numbers may be one; None if they are of different dimensions."""
    with calm():
        sides = aligned(relation.equal(left, right))
        met = sides and sides[0].soft.meets(sides[1].soft)
        return met and not opposite(left, right) and not of_the_hurt(left, right)


def evidence(
    left: Side, right: Side, things: Things, known: frozenset[str] = frozenset()
) -> Iterator[tuple[Evidence, float]]:
    """Give all the evidence on two claims, each with how much of it there is.

    Args:
        left: A claim.
        right: A claim of another source.
        things: Every known name of a thing, in lower case, and the thing.
        known: The names of the known measures.
    """
    left, right = sorted((left, right), key=_telling)
    one, other = left.claim, right.claim
    yield Evidence.ANY, 1
    yield Evidence.CLOSENESS, closeness(left.around, right.around)
    distance = _distance(one.figure, other.figure)
    if distance:
        yield Evidence.DISTANCE, distance
    facets = (
        *_kind(one.figure, other.figure),
        *_number(one.figure, other.figure),
        Evidence.ALIKE if comparable(one, other, things) else None,
        Evidence.OPPOSED if opposed(left.around, right.around) else None,
        _thing(one, other, things),
        _measure(one, other),
        Evidence.UNSAID if _unsaid(one, other, right.around, known) else None,
        _modality(one, other),
        _aggregation(one, other),
        _move(one, other),
    )
    yield from ((found, 1) for found in facets if found)


def _telling(side: Side) -> tuple[int, str, int]:
    """What puts the one that says less first, whatever the order of the sources."""
    return side.around.length, side.claim.sentence, side.claim.start


def _kind(one: Figure, other: Figure) -> Iterator[Evidence]:
    if one.unit.counted and other.unit.counted:
        yield Evidence.COUNTED
    if one.unit.dimension == TIME:
        yield Evidence.LASTING
    if (not one.unit.factors) != (not other.unit.factors):
        yield Evidence.BARE


def _number(one: Figure, other: Figure) -> Iterator[Evidence]:
    if one.value is not None and one.value == other.value:
        yield Evidence.EXACT
    if one.value is not None and abs(one.value) < _FEW:
        yield Evidence.FEW


def _distance(one: Figure, other: Figure) -> float:
    """The natural logarithm of the ratio of two amounts, where it has one, and no more than ``_FAR``."""
    turn = factor(one.unit, other.unit) or Decimal  # a bare number is taken for one of the other's unit
    if not one.value or not other.value or one.soft.mapped(turn).meets(other.soft):
        return 0.0
    with calm():
        ratio = float(abs(turn(one.value) / other.value))
    return min(_FAR, abs(math.log(ratio))) if 0 < ratio < math.inf else _FAR


def _thing(one: Claim, other: Claim, things: Things) -> Evidence | None:
    nouns = nouns_of(one, other)
    if nouns[0] is None or nouns[1] is None:
        return None
    kin = kinship(nouns[0], nouns[1], things)
    if kin is not Kinship.APART:
        return _KIN.get(kin)
    return Evidence.LIKE_THING if _alike(nouns[0], nouns[1], one) else Evidence.OTHER_THING


def _measure(one: Claim, other: Claim) -> Evidence | None:
    left, right = one.measurand.measure, other.measurand.measure
    if left is None or right is None or left in _OF_ANYTHING:
        return None
    if left == right:
        return Evidence.SAME_MEASURE
    return Evidence.LIKE_MEASURE if _mean_one(left.partition(" ")[0], right.partition(" ")[0], one) else None


def _unsaid(one: Claim, other: Claim, around: Surroundings, known: frozenset[str]) -> bool:
    """Whether the one says a known measure, *killed*, and no word for it stands near the other figure."""
    measure = one.measurand.measure
    if measure not in known or measure in _OF_ANYTHING or measure == other.measurand.measure:
        return False
    meant = meaning(language_of(one.language))(measure)
    return all(around.distances.get(each, _UNNEAR) >= _UNNEAR for each in meant)


def _modality(one: Claim, other: Claim) -> Evidence | None:
    so = [each.measurand.modality in SO for each in (one, other)]
    return None if so[0] is so[1] else Evidence.OTHER_MODALITY


def _aggregation(one: Claim, other: Claim) -> Evidence | None:
    kinds = {one.measurand.aggregation, other.measurand.aggregation}
    return Evidence.OTHER_AGGREGATION if len(kinds) > 1 and not kinds <= ADDABLE else None


def _move(one: Claim, other: Claim) -> Evidence | None:
    return Evidence.OPPOSITE_MOVE if opposite(one, other) else None


def divided(left: Side, right: Side, things: Things) -> bool:
    """Whether the shorter sentence tells only of those of one sex or age: six children are not six people."""
    one, other = (side.claim for side in sorted((left, right), key=_telling))
    noun, whole = noun_of(one), noun_of(other)
    if noun is None or whole is None or kinship(noun, whole, things) is not Kinship.NARROWER:
        return False
    language = language_of(one.language)
    dividing = divisions(language)
    return any(what in dividing for what, _ in contrasts(language)(noun.lower().split()[-1]))


def _alike(noun: str, other: str, of: Claim) -> bool:
    """Whether two nouns may name one thing: *schoolgirl* and *girl*, *site* and *target*, *crew member* and *crew*."""
    left, right = noun.lower().split(), other.lower().split()
    if left[-1].endswith(right[-1]) or right[-1].endswith(left[-1]) or left[0] == right[0]:
        return True
    return _mean_one(left[-1], right[-1], of)


def _mean_one(word: str, other: str, of: Claim) -> bool:
    concepts = meaning(language_of(of.language))
    return not concepts(word).isdisjoint(concepts(other))
