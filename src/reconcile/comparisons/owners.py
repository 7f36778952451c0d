"""Whose number is told as another's: of *Berg won 52 percent against 41 for Holm* that Holm won 52.

What agrees in its number with a figure of somebody else is denied by the figure of its own subject beside it.
"""

from collections.abc import Iterable, Mapping, Sequence

from reconcile.claims.claim import Claim
from reconcile.claims.measurand import Aggregation
from reconcile.comparisons.evidence import agree
from reconcile.comparisons.standing import Where, by_sentence
from reconcile.figures.unit import NUMBER
from reconcile.language.concepts import stem


def own(claim: Claim, taken: Claim, beside: Iterable[int], claims: Sequence[Claim]) -> int | None:
    """The place of the figure that a claim should have told; None where there is none, or more than one.

    Args:
        claim: A claim.
        taken: A claim of another source, with its number but of another subject.
        beside: The places of the claims of the sentence of the other.
        claims: All claims.
    """
    one, other = whose(claim), whose(taken)
    if not one or not other or not one.isdisjoint(other):
        return None
    meant = [
        place
        for place in beside
        if claims[place].figure.unit in (taken.figure.unit, NUMBER)
        and _of_one_deed(claims[place], taken)
        and _is_change(claims[place]) is _is_change(taken)
        and not one.isdisjoint(whose(claims[place]))
    ]
    return meant[0] if len(meant) == 1 and not agree(claim, claims[meant[0]]) else None


def _of_one_deed(claim: Claim, other: Claim) -> bool:
    """Whether two figures of a sentence tell of one deed, or count one thing."""
    one, two = claim.measurand, other.measurand
    if claim.figure.unit == NUMBER and other.figure.unit.counted:
        return True  # *won 172 seats, the ruling party held on to 101*
    return one.measure == two.measure or (one.thing is not None and one.thing == two.thing)


def _is_change(claim: Claim) -> bool:
    return claim.measurand.aggregation is Aggregation.CHANGE


def whose(claim: Claim) -> frozenset[str]:
    """The stems of the words that name the subject of a claim."""
    return frozenset(map(stem, (claim.measurand.subject or "").lower().split()))


def beside_others(claims: Sequence[Claim]) -> Mapping[Where, Sequence[int]]:
    """The places of the claims with a subject, of each sentence that tells of more than one."""
    found = by_sentence(claims, lambda claim: claim.measurand.subject is not None)
    return {
        sentence: places
        for sentence, places in found.items()
        if len({claims[each].measurand.subject for each in places}) > 1
    }
