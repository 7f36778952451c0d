"""Whose word a claim is: claims of one origin count once, and its later figure replaces the earlier."""

import datetime as dt
from collections.abc import Iterable, Sequence

from reconcile.claims.claim import Claim


def origin(claim: Claim) -> str:
    """Whose word it is: who is said to have said it, else who published it, else the source itself.

    >>> from reconcile import extract
    >>> origin(extract("The ministry said 40 men had died.")[0])
    'ministry'
    """
    return claim.origin or claim.publisher or claim.source


def independent(claims: Iterable[Claim]) -> tuple[str, ...]:
    """The origins of some claims, each once, however often and in whatever case it is named; sorted."""
    found: dict[str, str] = {}
    for name in sorted(map(origin, claims)):
        found.setdefault(name.casefold(), name)
    return tuple(found.values())


def revises(later: Claim, earlier: Claim) -> bool:
    """Whether one speaker said both, the one after the other: then only the later stands."""
    if later.date is None or earlier.date is None or later.date <= earlier.date:
        return False
    return _speaker(later) is not None and _speaker(later) == _speaker(earlier)


def standing(claims: Sequence[Claim]) -> tuple[bool, ...]:
    """Whether each of them stands: no later one of its own origin replaces it."""
    newest: dict[str, dt.date] = {}
    for claim in claims:
        speaker = _speaker(claim)
        if speaker is not None and claim.date is not None:
            newest[speaker] = max(claim.date, newest.get(speaker, claim.date))
    return tuple(
        claim.date is None or claim.date == newest.get(_speaker(claim) or "", claim.date) for claim in claims
    )


def _speaker(claim: Claim) -> str | None:
    """By what two claims are known to be of one speaker; a source that names nobody is no speaker."""
    name = claim.origin or claim.publisher
    return name.casefold() if name else None
