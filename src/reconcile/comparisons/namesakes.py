"""Whether two names may be of one: *VW* and *Volkswagen*, *Kilimani* and *Nairobi*, *Tasmanian* and *Tasmania*."""

from functools import lru_cache

from reconcile.claims.claim import Claim
from reconcile.language.lexicon import load

#: What stands between two places of which the one lies in the other, and the shortest stem of a region.
_LINKS, _STEM = frozenset(("'s ", "’s ", ", ", " in ", ", in ")), 4


@lru_cache(maxsize=1)
def countries() -> frozenset[str]:
    """The canonical names of countries, which cities and regions lie in."""
    return frozenset(load("english", "places")["demonyms"])


@lru_cache(maxsize=65536)
def of_one(one: str, other: str) -> bool | None:
    """Whether two names name one: they do not if neither holds the other's words in a row, or its letters.

    Returns:
        True if they are one, False if they are of two, None if they may be of one.
    """
    left, right = one.casefold().split(), other.casefold().split()
    if left == right:
        return True
    short, long = sorted((left, right), key=len)
    runs = (long[start : start + len(short)] for start in range(len(long) - len(short) + 1))
    return None if short in runs or _abbreviates(one, other) else False


def _abbreviates(one: str, other: str) -> bool:
    """*VW* and *Volkswagen*, *SES* and *State Emergency Service*: whether the one is the letters of the other."""
    short, long = sorted((one, other), key=len)
    if not (short.isupper() and short.isalpha()) or long.isupper() or long in countries():
        return False
    initials = "".join(word[0] for word in long.split() if word[0].isupper())
    letters = iter(long.upper())
    within = " " not in long and long[0] == short[0] and all(letter in letters for letter in short)
    return within or short == initials


def one_lies_in_other(left: Claim, right: Claim) -> bool:
    """Whether the place of one of two claims may lie in that of the other, by its name or by what stands beside it."""
    one, other = left.measurand.place, right.measurand.place
    if one is None or other is None:
        return False
    if (one in countries()) != (other in countries()):
        return True
    return _of_region(one, other) or _beside(left, other) or _beside(right, one)


def _beside(claim: Claim, other: str) -> bool:
    """*Nairobi's Kilimani*, *Kilimani in Nairobi*: whether another place is named right beside that of a claim."""
    place, told = claim.measurand.place or "", claim.sentence
    at, there = told.find(place), told.find(other)
    first, second = sorted(((at, at + len(place)), (there, there + len(other))))
    return min(at, there) >= 0 and told[first[1] : second[0]] in _LINKS


def _of_region(one: str, other: str) -> bool:
    """*Tasmanian* and *Tasmania*, *Catalan* and *Catalonia*: whether the one is the adjective of the other."""
    short, long = sorted((one, other), key=lambda name: not name.endswith("n"))
    stem = short.removesuffix("n").removesuffix("a").removesuffix("i")
    known = one in countries() or other in countries()
    return short.endswith("an") and not known and len(stem) >= _STEM and long.startswith(stem)
