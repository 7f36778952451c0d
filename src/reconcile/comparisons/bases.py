"""What a source only compares its own figure with: of *74, up from 58 a year earlier*, 58 is what there was.

Who repeats that number, and says nothing of any time before, has taken the one for the other.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache

import regex

from reconcile.claims.claim import Claim
from reconcile.claims.period import Period
from reconcile.comparisons.standing import Where, by_sentence, where
from reconcile.comparisons.times import Times, times, times_as_if_of_one_day
from reconcile.language.lexicon import load

_WORD = regex.compile(r"\p{L}++")


def taken_for_now(claim: Claim, base: Claim) -> bool:
    """Whether the first claim speaks of now, and the second only says what there was before.

    Args:
        claim: A claim.
        base: A claim of another source.
    """
    return claim.source != base.source and is_base(base) and (of_now(claim) or _of_its_now(claim, base))


def _of_its_now(claim: Claim, base: Claim) -> bool:
    """Whether a claim is of the time of what is compared with a base: *in May*, of *3% in May from 4% in April*."""
    period = base.measurand.period
    return period is not None and _equal(claim, claim.measurand.period, base, period.before)


def of_one_time(left: Claim, right: Claim) -> bool:
    """Whether two claims are known to be of one period."""
    return _equal(left, left.measurand.period, right, right.measurand.period)


def _equal(left: Claim, one: Period | None, right: Claim, other: Period | None) -> bool:
    """Whether two periods are one; *last year* is, where both claims may be told of on one day."""
    if one is None or other is None:
        return False
    together = left.date is right.date is None
    return (times_as_if_of_one_day if together else times)(one, other) is Times.EQUAL


def of_past_alone(left: Claim, right: Claim) -> bool:
    """Whether one says in so many words what there was before, *previously*, and the other of no time but its own."""
    if is_base(left) or is_base(right):
        return False
    return _says(left.sentence, "past") is not _says(right.sentence, "past")


def of_now(claim: Claim) -> bool:
    """Whether nothing says that a claim is of any time but now."""
    return claim.measurand.period is None and not _says(claim.sentence, "back")


def is_base(claim: Claim) -> bool:
    """Whether another figure is compared with a claim's."""
    period = claim.measurand.period
    return period is not None and period.before is not None


@lru_cache(maxsize=8192)
def _says(sentence: str, kind: str) -> bool:
    """Whether a sentence tells of what was before: ``past``, *previously*; ``back``, also *up from* and *used to be*."""
    return not _words(kind).isdisjoint(_WORD.findall(sentence.lower()))


@lru_cache(maxsize=2)
def _words(kind: str) -> frozenset[str]:
    return frozenset(load("english", "clauses")["comparisons"][kind])


def beside_bases(claims: Sequence[Claim]) -> Mapping[Where, Sequence[int]]:
    """The places of the claims of each sentence in which a figure is compared with another."""
    compared = {where(claim) for claim in claims if is_base(claim)}
    return by_sentence(claims, lambda claim: where(claim) in compared) if compared else {}


def now(base: Claim, claims: Sequence[Claim], told: Mapping[Where, Sequence[int]]) -> int | None:
    """The place of the figure that a base is compared with: the one of its kind that stands before it."""
    before = [
        place
        for place in told[where(base)]
        if claims[place].end <= base.start
        and claims[place].figure.unit.dimension == base.figure.unit.dimension
        and not is_base(claims[place])
    ]
    return max(before, key=lambda place: claims[place].start, default=None)
