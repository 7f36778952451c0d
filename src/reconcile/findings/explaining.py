"""Explains how two claims are compared: every gate with its answer, and what was found."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from reconcile.calling import Caller
from reconcile.claims.claim import Claim
from reconcile.comparisons.comparing import compared
from reconcile.comparisons.evidence import Evidence, Side
from reconcile.comparisons.gates import GateAnswer, answers
from reconcile.comparisons.kinship import Things
from reconcile.comparisons.likeness import Strictness, weighed
from reconcile.comparisons.rule import Rule
from reconcile.figures.wording import clean
from reconcile.findings.facets import facet
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
        evidence: What speaks for one measurand and against it, weighed; None if a gate keeps them apart.
    """

    left: Claim
    right: Claim
    answers: tuple[GateAnswer, ...]
    findings: tuple[Finding, ...]
    evidence: tuple[tuple[Evidence, float], ...] | None = None

    def __str__(self) -> str:
        gates = [self._gate(each) for each in self.answers]
        found = [f"  {each.verdict} ({each.rule}): {each.reason}" for each in self.findings]
        nothing = ["  nothing: no rule relates them, or too little is known of what they measure."]
        claims = (line for claim in (self.left, self.right) for line in _claim(claim))
        return "\n".join((*claims, *gates, self._evidence(), *(found or nothing)))

    def _gate(self, answer: GateAnswer) -> str:
        """A line for a gate: its answer, why, and what was read on either side."""
        read = " | ".join(clean(facet(answer.gate, claim)) for claim in (self.left, self.right))
        return f"  {answer.gate:<12} {answer.answer:<10} {clean(answer.reason)}: {read}"

    def _evidence(self) -> str:
        """A line for what is beyond the gates."""
        if self.evidence is None:
            return f"  {'evidence':<12} a gate keeps them apart"
        weights = ", ".join(f"{kind} {weight:+.2f}" for kind, weight in self.evidence)
        return f"  {'evidence':<12} {sum(weight for _, weight in self.evidence):<10.2f} {weights}"


def explain(  # noqa: PLR0913 - what is compared, and how
    left: Claim,
    right: Claim,
    rules: Sequence[Rule],
    things: Things,
    cumulative: frozenset[str] = frozenset(),
    *,
    known: frozenset[str] = frozenset(),
    strictness: Strictness = Strictness.STRICT,
    caller: Caller | None = None,
) -> Explanation:
    """Explain how two claims are compared.

    Args:
        left: A claim.
        right: A claim.
        rules: The rules of the plugins.
        things: Every known name of a thing, in lower case, and the thing.
        cumulative: The names of the measures whose totals only grow.
        known: The names of the known measures, any two of which are two deeds.
        strictness: How much must be known to be the same.
        caller: Calls the rules, and is told what goes wrong.
    """
    made = compared(
        [left, right],
        rules,
        things,
        incomparable=True,
        cumulative=cumulative,
        known=known,
        strictness=strictness,
        caller=caller,
    ).comparisons
    found = tuple(judge(each) for each in made)
    told = weighed(Side.of(left), Side.of(right), things, known)
    return Explanation(left, right, answers(left, right, things), found, told)


def _claim(claim: Claim) -> Iterator[str]:
    """What a claim says, the sentence it was read from, and whose word it is."""
    yield f"{clean(claim.source)}: “{clean(claim.text)}”: {clause(claim)}"
    said = f", said by {clean(claim.origin)}" if claim.origin else ""
    yield f"  at {claim.start}, in “{clean(claim.sentence)}”{said}"
