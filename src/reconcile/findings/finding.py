"""A finding: a rule, its claims, a verdict, the gap and ratio, and a reason in one sentence."""

from decimal import Decimal
from typing import Any

from attrs import frozen

from reconcile.claims.claim import Claim, number
from reconcile.comparisons.origins import origin
from reconcile.comparisons.verdict import Verdict


@frozen(kw_only=True)
class Finding:
    """What was found of a rule for some claims.

    Attributes:
        rule: The name of the rule.
        claims: The claims, in the order the rule takes them.
        verdict: How they stand to each other.
        ratio: The larger amount over the smaller, in one unit; None where one has no size.
        gap: The larger amount less the smaller, in ``unit``; None likewise.
        unit: The canonical name of the unit of the gap.
        reason: Why, in one sentence that names the numbers.
    """

    rule: str
    claims: tuple[Claim, ...]
    verdict: Verdict
    ratio: Decimal | None
    gap: Decimal | None
    unit: str
    reason: str

    @property
    def origins(self) -> tuple[str, ...]:
        """Whose word each of the claims is: the speaker it names, else the publisher, else the source."""
        return tuple(map(origin, self.claims))

    def to_dict(self) -> dict[str, Any]:
        """Give the finding in the interchange format."""
        return {
            "verdict": self.verdict,
            "rule": self.rule,
            "claims": [claim.to_dict() for claim in self.claims],
            "ratio": number(self.ratio),
            "gap": number(self.gap),
            "unit": self.unit,
            "reason": self.reason,
            "origins": list(self.origins),
        }
