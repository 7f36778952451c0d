"""How far two claims are of one measurand where their facets leave it open.

The gates come first: what one of them keeps apart has no likeness. Then every facet that is known to
be the same is evidence, and so is what the two sentences are about besides: the share of the words of
the shorter that stand in the other. A name in the one that the other does not know is of another
event, person or place.
"""

from enum import StrEnum

from reconcile.claims.claim import Claim
from reconcile.claims.context import Context
from reconcile.comparisons.gates import Answer, ask, barrier
from reconcile.comparisons.kinship import Kinship, Things, kinship, noun_of
from reconcile.comparisons.rule import Gate

#: The gates that only evidence can settle: other words for what was done are not another deed.
_OPEN = frozenset((Gate.MEASURE, Gate.SUBJECT))


class Strictness(StrEnum):
    """How much must be known to be the same before two claims are compared.

    ``strict``: what the facets say, and nothing else. ``balanced``, the default: also what stands
    around the figures, where it speaks clearly. ``loose``: where it speaks at all.
    """

    STRICT = "strict"
    BALANCED = "balanced"
    LOOSE = "loose"


#: The likeness from which claims are compared; a facet that is the same is 1, all of the words are 2.
ENOUGH: dict[Strictness, float] = {Strictness.BALANCED: 1.75, Strictness.LOOSE: 1.0}


def likeness(left: Claim, right: Claim, things: Things, known: frozenset[str]) -> float | None:
    """How alike two claims are; None where something says that they are of two quantities.

    Args:
        left: A claim.
        right: A claim of another source.
        things: Every known name of a thing, in lower case, and the thing.
        known: The names of the known measures, any two of which are two deeds.
    """
    about = _about(left.context, right.context)
    measure = _measure(left, right, known) if about is not None else None
    if about is None or measure is None or barrier(left, right, things, _OPEN) is not None:
        return None
    subject = _subject(left, right, things)
    if subject is None:
        return None
    return about + measure + subject + _thing(left, right, things)


def _about(left: Context, right: Context) -> float | None:
    """Twice the share of the words of the shorter sentence that the other has; None if its names are others."""
    short, long = (left, right) if len(left.words) <= len(right.words) else (right, left)
    if short.names - long.words - long.around:
        return None
    return 2 * len(short.words & long.words) / len(short.words) if short.words else 0.0


def _measure(left: Claim, right: Claim, known: frozenset[str]) -> float | None:
    one, other = left.measurand.measure, right.measurand.measure
    if one is None or other is None:
        return 0.0
    if one == other:
        return 1.0
    return None if one in known and other in known else 0.0


def _subject(left: Claim, right: Claim, things: Things) -> float | None:
    """Names that differ are two subjects; plain nouns that differ may be two words for one."""
    answer = ask(Gate.SUBJECT, left, right, things).answer
    if answer is not Answer.DIFFERENT:
        return 1.0 if answer is Answer.SAME else 0.0
    subjects = left.measurand.subject, right.measurand.subject
    return None if all(subject is None or subject[:1].isupper() for subject in subjects) else 0.0


def _thing(left: Claim, right: Claim, things: Things) -> float:
    one, other = noun_of(left), noun_of(right)
    if one is None or other is None:
        return 0.0
    return 1.0 if kinship(one, other, things) is Kinship.SAME else 0.5
