"""Where a claim stands: in which sentence, and behind and before what."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from reconcile.claims.claim import Claim

#: The source of a sentence, and where it begins there.
Where = tuple[str, int]


def where(claim: Claim) -> Where:
    """The sentence that a claim stands in."""
    return claim.source, claim.sentence_start


def before(claim: Claim) -> str:
    """What its sentence says before it."""
    return claim.sentence[: claim.start - claim.sentence_start]


def behind(claim: Claim) -> str:
    """What its sentence says behind it."""
    return claim.sentence[claim.end - claim.sentence_start :]


def shorter_first(one: Claim, other: Claim) -> tuple[Claim, Claim]:
    """Two claims, first the one whose sentence is shorter: what it says, the longer one would say as well."""
    return (other, one) if _told(other) < _told(one) else (one, other)


def _told(claim: Claim) -> tuple[int, str, int]:
    """How much its sentence tells; of two of one length the order must not depend on which of them is asked first."""
    return len(claim.sentence), claim.sentence, claim.start


def by_sentence(claims: Iterable[Claim], fits: Callable[[Claim], bool]) -> Mapping[Where, Sequence[int]]:
    """The places of the claims that fit, of each sentence that has any."""
    found: dict[Where, list[int]] = {}
    for place, claim in enumerate(claims):
        if fits(claim):
            found.setdefault(where(claim), []).append(place)
    return found
