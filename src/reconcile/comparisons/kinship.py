"""How two things stand in the is-a tree: the same, a kind of each other, or apart.

A noun that no plugin knows is understood by its words: *armoured vehicle* is a kind of *vehicle*,
whatever a vehicle is, and is no *civilian vehicle*.
"""

from collections.abc import Iterator, Mapping
from enum import StrEnum

from attrs import frozen

from reconcile.claims.ages import AGE
from reconcile.claims.ballots import BALLOTS
from reconcile.claims.claim import Claim
from reconcile.claims.measurand import Thing
from reconcile.figures.nouns import PERSON
from reconcile.language.language import language_of
from reconcile.language.people import exclude

Things = Mapping[str, Thing]


class Kinship(StrEnum):
    """What the left is to the right."""

    SAME = "same"
    NARROWER = "a kind of"
    BROADER = "what is a kind of it"
    MIXED = "partly"
    APART = "another thing than"


@frozen
class Noun:
    """A noun phrase in the singular, taken apart.

    Attributes:
        head: The thing it names, if one is known, or the head noun.
        extra: The words that narrow it.
    """

    head: Thing | str
    extra: frozenset[str]


def noun_of(claim: Claim) -> str | None:
    """What the claim counts or measures, as a singular noun phrase, if the text tells; of votes who cast them."""
    figure = claim.figure
    if claim.measurand.measure in BALLOTS:
        return PERSON
    named = claim.measurand.thing or figure.noun
    if named:
        return named
    return figure.unit.factors[0][0].name or None if figure.unit.counted else None


def nouns_of(left: Claim, right: Claim) -> tuple[str | None, str | None]:
    """What two claims count; of two ages only what tells: a driver may be a father, but a boy is no girl."""
    nouns = noun_of(left), noun_of(right)
    if not left.measurand.measure == right.measurand.measure == AGE or None in nouns or nouns[0] == nouns[1]:
        return nouns
    apart = exclude(nouns[0] or "", nouns[1] or "", language_of(left.language).name)
    return nouns if apart else (None, None)


def kinship(left: str, right: str, things: Things) -> Kinship:
    """Say what the left is to the right.

    Args:
        left: A singular noun phrase.
        right: A singular noun phrase.
        things: Every known name of a thing, in lower case, and the thing.
    """
    if left == right:
        return Kinship.SAME
    left, right = left.lower(), right.lower()
    this, that = things.get(left), things.get(right)
    if this is not None and that is not None:
        return _by_tree(this, that)
    return Kinship.SAME if left == right else _by_words(left, right, things)


def is_a(noun: str | None, wanted: Thing, things: Things) -> bool:
    """Whether every such noun is the wanted thing, as *cluster shell* is a shell."""
    if noun is None:
        return False
    heads = [parsed(part, things).head for part in _coordinated(noun.lower())]
    return all(isinstance(head, Thing) and _descends(head, wanted) for head in heads)


def parsed(noun: str, things: Things) -> Noun:
    """Take a noun phrase apart: the longest ending that is known, and the words that narrow it."""
    if noun in things:
        return Noun(things[noun], frozenset())
    core, *complements = noun.split(" of ")
    words = core.split() or [noun]
    for start in range(len(words)):
        known = things.get(" ".join(words[start:]))
        if known is not None:
            return Noun(known, frozenset((*words[:start], *complements)))
    return Noun(words[-1], frozenset((*words[:-1], *complements)))


def root(noun: str, things: Things) -> str:
    """The broadest thing that a noun is known to be a kind of; of an unknown noun its head."""
    head = parsed(noun.lower(), things).head
    while isinstance(head, Thing) and head.kind_of is not None:
        head = head.kind_of
    return head.name if isinstance(head, Thing) else head


def _by_tree(left: Thing, right: Thing) -> Kinship:
    if left.name == right.name:
        return Kinship.SAME
    if _descends(left, right):
        return Kinship.NARROWER
    return Kinship.BROADER if _descends(right, left) else Kinship.APART


def _descends(thing: Thing | None, other: Thing) -> bool:
    """Like ``Thing.is_a``, by name: two plugins may describe one thing."""
    while thing is not None:
        if thing.name == other.name:
            return True
        thing = thing.kind_of
    return False


def _by_words(left: str, right: str, things: Things) -> Kinship:
    lefts, rights = list(_coordinated(left)), list(_coordinated(right))
    if len(lefts) == len(rights) == 1:
        return _by_heads(parsed(left, things), parsed(right, things))
    met = any(kinship(one, other, things) is not Kinship.APART for one in lefts for other in rights)
    return Kinship.MIXED if met else Kinship.APART


def _coordinated(noun: str) -> Iterator[str]:
    """The parts of *tank and howitzer*."""
    yield from (part for part in noun.replace(" or ", " and ").split(" and ") if part)


def _by_heads(left: Noun, right: Noun) -> Kinship:
    if isinstance(left.head, Thing) and isinstance(right.head, Thing):
        heads = _by_tree(left.head, right.head)
    else:
        heads = Kinship.SAME if left.head == right.head else Kinship.APART
    if heads is Kinship.SAME:
        return _by_extra(left.extra, right.extra)
    # *cluster shell* is a kind of munition, but not surely a kind of *guided munition*.
    if heads is Kinship.NARROWER:
        return heads if right.extra <= left.extra else Kinship.MIXED
    if heads is Kinship.BROADER:
        return heads if left.extra <= right.extra else Kinship.MIXED
    return heads


def _by_extra(left: frozenset[str], right: frozenset[str]) -> Kinship:
    if left == right:
        return Kinship.SAME
    if left > right:
        return Kinship.NARROWER
    return Kinship.BROADER if left < right else Kinship.APART
