"""Explains how two claims are compared: every gate with its answer, and what was found."""

from collections.abc import Iterator, Sequence
from typing import Any

from attrs import asdict, frozen

from reconcile.calling import Caller
from reconcile.claims.claim import Claim
from reconcile.claims.grounds import Ground
from reconcile.comparisons.answering import answers
from reconcile.comparisons.comparing import compared
from reconcile.comparisons.evidence import Evidence, Side
from reconcile.comparisons.gates import GateAnswer
from reconcile.comparisons.kinship import Things
from reconcile.comparisons.likeness import Strictness, weighed
from reconcile.comparisons.rule import Gate, Rule
from reconcile.figures.wording import clean
from reconcile.findings.facets import facet
from reconcile.findings.finding import Finding
from reconcile.findings.judging import judge
from reconcile.findings.phrases import clause

#: Stands for the words of a facet that is read from none that can be pointed at.
NOWHERE = "no words of its own"

#: How many places behind the point a weight has.
_PLACES = 4


@frozen
class Explanation:
    """How two claims stand to each other.

    Attributes:
        left: A claim.
        right: The other.
        answers: What each gate answers of them.
        findings: What the rules find of them; a rule that they are kept from is *incomparable*.
        evidence: What speaks for one measurand and against it, weighed; None if a gate keeps them apart.
        grounds: What the facets of either were read from, those of the left claim first.
    """

    left: Claim
    right: Claim
    answers: tuple[GateAnswer, ...]
    findings: tuple[Finding, ...]
    evidence: tuple[tuple[Evidence, float], ...] | None = None
    grounds: tuple[tuple[Ground, ...], tuple[Ground, ...]] = ((), ())

    def __str__(self) -> str:
        gates = [self._gate(each) for each in self.answers]
        found = [f"  {each.verdict} ({each.rule}): {each.reason}" for each in self.findings]
        nothing = ["  nothing: no rule relates them, or too little is known of what they measure."]
        sides = zip((self.left, self.right), self.grounds, strict=True)
        claims = (line for claim, read in sides for line in (*_claim(claim), *map(_ground, read)))
        return "\n".join((*claims, *gates, self._evidence(), *(found or nothing)))

    def to_dict(self) -> dict[str, Any]:
        """Give the explanation in the interchange format: plain numbers, strings and lists."""
        sides = zip((self.left, self.right), self.grounds, strict=True)
        weights = None if self.evidence is None else [*map(_weight, self.evidence)]
        return {
            "claims": [
                claim.to_dict() | {"read_from": [*map(Ground.to_dict, read)]} for claim, read in sides
            ],
            "gates": [{**asdict(each), "read": self._read(each.gate)} for each in self.answers],
            "evidence": weights,
            "findings": [each.to_dict() for each in self.findings],
        }

    def _read(self, gate: Gate) -> list[str]:
        """What a gate reads of either claim."""
        return [facet(gate, claim) for claim in (self.left, self.right)]

    def _gate(self, answer: GateAnswer) -> str:
        """A line for a gate: its answer, why, and what was read on either side."""
        read = " | ".join(map(clean, self._read(answer.gate)))
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
    grounds: tuple[tuple[Ground, ...], tuple[Ground, ...]] = ((), ()),
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
        grounds: What the facets of either were read from.
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
    return Explanation(left, right, answers(left, right, things), found, told, grounds)


def _claim(claim: Claim) -> Iterator[str]:
    """What a claim says, the sentence it was read from, and whose word it is."""
    yield f"{clean(claim.source)}: “{clean(claim.text)}”: {clause(claim)}"
    said = f", said by {clean(claim.origin)}" if claim.origin else ""
    yield f"  at {claim.start}, in “{clean(claim.sentence)}”{said}"


def _weight(evidence: tuple[Evidence, float]) -> dict[str, Any]:
    kind, weight = evidence
    return {"kind": kind, "weight": round(weight, _PLACES)}


def _ground(ground: Ground) -> str:
    """A line for a facet: its value, and the words that it was read from, with their places."""
    places = zip(ground.words, ground.spans, strict=True)
    read = ", ".join(f"“{clean(words)}” at {start}" for words, (start, _) in places)
    from_ = f"implied by {read}" if ground.implied and read else read or NOWHERE
    return f"    {ground.facet:<12} {clean(ground.value):<24} {from_}"
