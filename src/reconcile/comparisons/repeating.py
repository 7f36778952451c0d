"""What a source repeats of another it does not contradict beside it.

*52 of 61 drones were shot down* and *52 drones were shot down*: that 61 is another number is no conflict,
since the 52 of the one is the 52 of the other.
"""

from collections.abc import Iterable

from attrs import frozen

from reconcile.claims.claim import Claim
from reconcile.comparisons.evidence import agree
from reconcile.comparisons.moving import opposite

#: A number with its unit, and what it is said to measure.
Said = tuple[object, ...]


@frozen(eq=False)
class Repeating:
    """Who says what number of what, of all claims of one call."""

    said: frozenset[Said]

    @classmethod
    def of(cls, claims: Iterable[Claim]) -> "Repeating":
        """Note what each source says."""
        return cls(
            frozenset(_said(claim, claim.source) for claim in claims if claim.figure.value is not None)
        )

    def clears(self, left: Claim, right: Claim) -> bool:
        """Whether two claims of two sources disagree, while one source repeats the claim of the other."""
        if left.source == right.source or opposite(left, right):
            return False
        if _said(left, right.source) not in self.said and _said(right, left.source) not in self.said:
            return False
        return not agree(left, right)


def _said(claim: Claim, source: str) -> Said:
    return source, claim.figure.value, claim.figure.unit, claim.measurand.measure, claim.measurand.thing
