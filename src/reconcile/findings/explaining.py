"""Explains how two claims are compared: every gate with its answer, and what was found."""

from collections.abc import Sequence

from attrs import frozen

from reconcile.claims.claim import Claim
from reconcile.comparisons.comparing import comparisons
from reconcile.comparisons.gates import GateAnswer, answers
from reconcile.comparisons.kinship import Things
from reconcile.comparisons.rule import Rule
from reconcile.figures.wording import clean
from reconcile.findings.finding import Finding
from reconcile.findings.judging import judge
from reconcile.findings.phrases import clause


@frozen
class Explanation:
    """How two claims stand to each other.

    Attributes:
        left: A claim.
        right: The other.
        answers: What each gate answers of them.
        findings: What the rules find of them; a rule that they are kept from is *incomparable*.
    """

    left: Claim
    right: Claim
    answers: tuple[GateAnswer, ...]
    findings: tuple[Finding, ...]

    def __str__(self) -> str:
        gates = [f"  {each.gate:<12} {each.answer:<10} {clean(each.reason)}" for each in self.answers]
        found = [f"  {each.verdict} ({each.rule}): {each.reason}" for each in self.findings]
        nothing = ["  nothing: no rule relates them, or too little is known of what they measure."]
        return "\n".join((*_claims(self.left, self.right), *gates, *(found or nothing)))


def explain(
    left: Claim,
    right: Claim,
    rules: Sequence[Rule],
    things: Things,
    cumulative: frozenset[str] = frozenset(),
) -> Explanation:
    """Explain how two claims are compared.

    Args:
        left: A claim.
        right: A claim.
        rules: The rules of the plugins.
        things: Every known name of a thing, in lower case, and the thing.
        cumulative: The names of the measures whose totals only grow.
    """
    made = comparisons([left, right], rules, things, incomparable=True, cumulative=cumulative)
    return Explanation(left, right, answers(left, right, things), tuple(judge(each) for each in made))


def _claims(*claims: Claim) -> list[str]:
    return [f"{clean(claim.source)}: “{clean(claim.text)}”: {clause(claim)}" for claim in claims]
