"""Judges a comparison: the intervals decide whether the relation can hold, and so the verdict."""

from reconcile.claims.claim import Claim
from reconcile.comparisons.alignment import aligned, calm
from reconcile.comparisons.comparison import Comparison, equal
from reconcile.comparisons.deciding import verdict
from reconcile.comparisons.origins import revises
from reconcile.comparisons.relation import Amount, Relation, Sign
from reconcile.comparisons.verdict import Verdict
from reconcile.findings.distance import Distance, distance
from reconcile.findings.finding import Finding
from reconcile.findings.reasons import reason, why_not

_FAILED = (Verdict.CONFLICT, Verdict.TENSION)


def judge(comparison: Comparison) -> Finding:
    """Judge a comparison.

    ``conflict`` where no values of the hard intervals satisfy the relation; ``tension`` where none
    of the soft ones do; ``agreement`` or, where a side says too little, ``compatible`` where some do;
    ``superseded`` where one origin has revised its figure.
    """
    with calm():
        return _judged(comparison)


def _judged(comparison: Comparison) -> Finding:
    relation = comparison.relation
    sides = aligned(relation) if relation is not None else None
    if relation is None or sides is None:
        return _finding(comparison, Verdict.INCOMPARABLE, None, "", why_not(comparison))
    left, right = sides
    found = _revised(comparison, relation, left, right)
    apart = distance(left, right)
    said = reason(comparison, relation, (left, right), found, apart)
    return _finding(comparison, found, apart, left.unit.name, said)


def _finding(comparison: Comparison, found: Verdict, apart: Distance | None, unit: str, said: str) -> Finding:
    return Finding(
        rule=comparison.rule.name,
        claims=comparison.claims,
        verdict=found,
        ratio=apart.ratio if apart else None,
        gap=apart.gap if apart else None,
        unit=unit,
        reason=said,
    )


def _revised(comparison: Comparison, relation: Relation, left: Amount, right: Amount) -> Verdict:
    """The verdict, once it is asked whether one figure only revises the other."""
    found = verdict(left, relation.sign, right)
    if comparison.rule != equal or len(comparison.claims) != 2:  # noqa: PLR2004 - a revision is of one claim by another
        return found
    if relation.sign is Sign.EQUAL:
        return Verdict.SUPERSEDED if found in _FAILED and _one_origin(*comparison.claims) else found
    # A toll: the later is at least the earlier, and larger than it may well be.
    grown = found not in _FAILED and verdict(left, Sign.EQUAL, right) in _FAILED
    if grown and _one_origin(*comparison.claims):
        return Verdict.SUPERSEDED
    return Verdict.COMPATIBLE if grown else found


def _one_origin(left: Claim, right: Claim) -> bool:
    """Whether one speaker said both, on different days."""
    return revises(left, right) or revises(right, left)
