"""A comparison: claims that a rule relates, and what must hold between them."""

from attrs import frozen

from reconcile.claims.claim import Claim
from reconcile.comparisons import relation
from reconcile.comparisons.gates import GateAnswer
from reconcile.comparisons.relation import Relation
from reconcile.comparisons.rule import Rule, rule
from reconcile.comparisons.verdict import Verdict


@frozen
class Comparison:
    """Claims that a rule relates, and the relation that must hold between them.

    Attributes:
        rule: The rule.
        claims: The claims, in the order the rule takes them.
        relation: What must hold; None if a gate keeps the claims apart.
        answers: What the gates answered of the first two claims.
    """

    rule: Rule
    claims: tuple[Claim, ...]
    relation: Relation | None
    answers: tuple[GateAnswer, ...]


@rule(
    examples=[
        ("Russia made 2 million shells.", "Russia made 11 million shells.", Verdict.CONFLICT),
        ("Russia made 2 million shells.", "Russia made about 2.1 million shells.", Verdict.AGREEMENT),
    ],
    counterexamples=[("Russia made 2 million shells.", "Ukraine made 11 million shells.")],
)
def equal(left: Claim, right: Claim) -> Relation:
    """Claims of one measurand give one amount."""
    return relation.equal(left, right)
