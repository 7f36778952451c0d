"""Whether two counts are of two sorts of things: homes and people, civilians and soldiers."""

from functools import lru_cache

from reconcile.claims.claim import Claim
from reconcile.comparisons.kinship import Things, noun_of, root
from reconcile.figures.nouns import PERSON
from reconcile.language.contrasts import contrasts
from reconcile.language.language import Language, language_of
from reconcile.language.sorts import sorts


def of_two_sorts(left: Claim, right: Claim, things: Things) -> bool:
    """Whether the nouns of two counts exclude each other, whatever else is said of both."""
    if not (left.figure.unit.counted and right.figure.unit.counted):
        return False
    one, other = noun_of(left), noun_of(right)
    if one is None or other is None or one == other:
        return False
    language = language_of(left.language)
    sort, also = _sort(one, things, language), _sort(other, things, language)
    if sort is not None and also is not None and sort != also:
        return True
    return _exclude(one.split()[-1], other.split()[-1], language)


def _sort(noun: str, things: Things, language: Language) -> str | None:
    """The sort of a noun, by its last two words or its last; who is a person is known from the things."""
    words, known = noun.lower().split(), sorts(language.name)
    found = known.get(" ".join(words[-2:])) or known.get(words[-1])
    return found or (PERSON if root(noun, things) == PERSON else None)


@lru_cache(maxsize=4096)
def _exclude(one: str, other: str, language: Language) -> bool:
    """*soldier*, *civilian*: whether two nouns are two sides of one contrast."""
    left, right = dict(contrasts(language)(one)), dict(contrasts(language)(other))
    return any(right.get(what, side) != side for what, side in left.items())
