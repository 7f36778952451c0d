"""What became of those who are counted, or of a sum: other people, or the same people of whom two texts tell another fate."""

from types import MappingProxyType

from reconcile.claims.claim import Claim
from reconcile.comparisons.standing import shorter_first
from reconcile.language.fates import Fates, fates
from reconcile.language.language import language_of

_PEOPLE, _DEAD, _HURT = "people", frozenset(("dead",)), frozenset(("hurt",))
_NONE: Fates = MappingProxyType({})


def of_two_fates(one: Claim, other: Claim) -> bool:
    """*Nine escaped*, *nine dead*; *32 houses damaged*, *32 collapsed*: whether others are counted."""
    left, right = _fates(one), _fates(other)
    return any(contrast in right and left[contrast].isdisjoint(right[contrast]) for contrast in left)


def of_the_hurt(one: Claim, other: Claim) -> bool:
    """*injuring five customers*, *five people were killed*: whether the shorter says of as many that they died.

    Who tells more of it than the other, and tells of the hurt, would tell of the dead first. That as many were
    hurt as another says died is no wonder where it is the shorter that tells of the hurt.
    """
    if one.figure.value is None or one.figure.value != other.figure.value:
        return False
    short, long = shorter_first(one, other)
    return _fates(long).get(_PEOPLE) == _HURT and _fates(short).get(_PEOPLE) == _DEAD


def _fates(claim: Claim) -> Fates:
    """What may have become of those who are counted, or of a sum, by their noun or by what is said of them."""
    known, of = fates(language_of(claim.language).name), claim.measurand
    return known.get(of.thing or "") or known.get(of.measure or "", _NONE)
