"""Parts that say what they are of: *ten of the dead*, *eight of the pilgrims*.

A part is as much as its whole only where both are told of one thing. So where the two numbers differ, the one is
no other number for the other: the bus that carried 46 pilgrims is not contradicted by eight of the pilgrims.
"""

import regex

from reconcile.claims.claim import Claim
from reconcile.figures.unit import SHARE
from reconcile.language.concepts import meaning
from reconcile.language.language import language_of

_OF = regex.compile(r"\bof (?:the|them|these|those|its|his|her|their|our)\b", regex.IGNORECASE)


def is_within(part: Claim, whole: Claim) -> bool:
    """Whether a claim is of some of those of whom another of another source tells the number.

    Of two whole sentences the shorter tells what it means by *the*: *eight of the pilgrims*. The longer may
    have said before of whom it tells; it is only of a part where the noun says what was done: *ten of the dead*.
    """
    mine, other = part.figure, whole.figure
    if SHARE in (mine.unit.dimension, other.unit.dimension) or mine.value is None or other.value is None:
        return False
    if mine.value >= other.value or not is_partitive(part) or is_partitive(whole):
        return False
    return len(part.sentence) < len(whole.sentence) or _tells_deed(part)


def is_partitive(claim: Claim) -> bool:
    """Whether it says of whom it is a part: *ten of the dead*."""
    return _OF.search(claim.text) is not None


def _tells_deed(part: Claim) -> bool:
    concepts = meaning(language_of(part.language))
    measure, noun = part.measurand.measure, part.figure.noun
    if measure is None or not noun:
        return False
    return not concepts(measure.partition(" ")[0]).isdisjoint(concepts(noun.lower().split()[-1]))
