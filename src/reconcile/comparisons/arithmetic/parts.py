"""What a text says of some of a number, and a statement of all of them, or of another number of them."""

from itertools import pairwise, permutations

from reconcile.claims.claim import Claim
from reconcile.claims.measuring import WHOLE
from reconcile.comparisons.arithmetic import hints
from reconcile.comparisons.arithmetic.passage import Spot
from reconcile.comparisons.arithmetic.stated import Stated
from reconcile.comparisons.likeness import Strictness
from reconcile.comparisons.partitives import is_partitive
from reconcile.language.concepts import meaning

#: The share of the words of a statement that must stand in the passage: where it is of all of them, and of some.
_OF_ALL, _OF_SOME = 0.5, 0.6
_ONE, _PAIR = 1, 2


def not_all(stated: Stated) -> Claim | None:
    """The part of a whole of which a text says what a statement says of the whole.

    *34 horses finished*, of *11 of the 34 horses finished*.
    """
    if stated.strictness is Strictness.STRICT or stated.claim.measurand.measure == WHOLE:
        return None
    for part, whole in pairwise(stated.passage.spots):
        if whole.claim.measurand.measure != WHOLE or not _is_said_of_all(stated, part, whole):
            continue
        if hints.passes(stated, part) and (_same_deed(stated, part) or _of_every(stated)):
            return part.claim
    return None


def _is_said_of_all(stated: Stated, part: Spot, whole: Spot) -> bool:
    """Whether the statement counts as many as the whole has."""
    alike = (
        stated.claim.figure.value == whole.value
        and stated.claim.figure.unit.kind == whole.claim.figure.unit.kind
    )
    parted = (
        hints.side_by_side(part, whole) and part.behind[:1] == ("of",) and _ONE < part.value < whole.value
    )
    return alike and parted and hints.kin(stated, (whole,))


def _same_deed(stated: Stated, part: Spot) -> bool:
    verb = (stated.measure or "").partition(" ")[0]
    if not verb or verb in stated.words.light:
        return stated.measure is not None and stated.measure == part.claim.measurand.measure
    return stated.measure == part.claim.measurand.measure or not meaning(stated.language)(verb).isdisjoint(
        part.meant
    )


def _of_every(stated: Stated) -> bool:
    """Whether it says so of all of them, and much of it stands in the passage."""
    return not stated.words.every.isdisjoint(stated.said) and stated.overlap >= _OF_ALL


def other_part(stated: Stated) -> Claim | None:
    """The part of a whole of which a text says what a statement says of another number of them.

    *Women wrote 28 of the novels*, of *of 45 novels 17 were by women*.
    """
    asked = stated.strictness is not Strictness.STRICT and is_partitive(stated.claim)
    if not asked or stated.overlap < _OF_SOME or not stated.words.remainder.isdisjoint(stated.line):
        return None
    parts = [
        part.claim
        for part, whole in permutations(stated.passage.spots, _PAIR)
        if _is_said(stated, part, whole)
    ]
    return parts[0] if len(parts) == 1 and parts[0].figure.value != stated.claim.figure.value else None


def _is_said(stated: Stated, part: Spot, whole: Spot) -> bool:
    """Whether a text says of a part, and not of the whole, what the statement does."""
    if part.value >= whole.value or not hints.is_part(stated, part, whole) or not hints.kin(stated, (whole,)):
        return False
    kinds = {spot.claim.figure.unit.kind for spot in (part, whole)}
    return stated.claim.figure.unit.kind in kinds and not (part.meant - whole.meant).isdisjoint(stated.meant)
