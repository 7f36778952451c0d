"""What a source repeats of another it does not contradict beside it.

*52 of 61 drones were shot down* and *52 drones were shot down*: that 61 is another number is no conflict,
since the 52 of the one is the 52 of the other.
"""

from collections.abc import Iterable

from attrs import frozen

from reconcile.claims.claim import Claim
from reconcile.comparisons.bases import is_base, of_now
from reconcile.comparisons.evidence import agree
from reconcile.comparisons.moving import opposite

#: A number with its unit, and what it is said to measure.
Said = tuple[object, ...]


@frozen(eq=False)
class Repeating:
    """Who says what number of what, of all claims of one call; what is only compared with by itself."""

    said: frozenset[Said]
    before: frozenset[Said]

    @classmethod
    def of(cls, claims: Iterable[Claim]) -> "Repeating":
        """Note what each source says."""
        stated = [claim for claim in claims if claim.figure.value is not None]
        said = (
            frozenset(_said(claim, claim.source) for claim in stated if is_base(claim) is base)
            for base in (False, True)
        )
        return cls(*said)

    def clears(self, left: Claim, right: Claim) -> bool:
        """Whether two claims of two sources disagree, while one source repeats the claim of the other."""
        if left.source == right.source or opposite(left, right):
            return False
        repeated = self._repeats(left, right.source) or self._repeats(right, left.source)
        return repeated and not agree(left, right)

    def _repeats(self, claim: Claim, source: str) -> bool:
        said = _said(claim, source)
        return said in self.said or (said in self.before and not of_now(claim))


def _said(claim: Claim, source: str) -> Said:
    return source, claim.figure.value, claim.figure.unit, claim.measurand.measure, claim.measurand.thing
