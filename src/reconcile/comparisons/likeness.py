"""How far two claims are of one measurand where their facets leave it open.

The gates come first: what one of them keeps apart has no likeness. Then every facet that is known to
be the same is evidence, and so is what the two sentences are about besides: the share of the words of
the shorter that stand in the other. A name in the one that the other does not know is of another
event, person or place.
"""

from collections.abc import Iterator, Sequence
from enum import StrEnum

from reconcile.claims.claim import Claim
from reconcile.claims.context import Context
from reconcile.comparisons.gates import Answer, ask, barrier
from reconcile.comparisons.kinship import Kinship, Things, kinship, noun_of, root
from reconcile.comparisons.rule import Gate

#: The gates that only evidence can settle: other words for what was done are not another deed.
_OPEN = frozenset((Gate.MEASURE, Gate.SUBJECT))


class Strictness(StrEnum):
    """How much must be known to be the same before two claims are compared.

    ``strict``: what the facets say, and nothing else. ``balanced``, the default: also what stands
    around the figures, where it speaks clearly. ``loose``: where it speaks at all.
    """

    STRICT = "strict"
    BALANCED = "balanced"
    LOOSE = "loose"


#: The likeness from which claims are compared; a facet that is the same is 1, all of the words are 2.
ENOUGH: dict[Strictness, float] = {Strictness.BALANCED: 1.75, Strictness.LOOSE: 1.0}


def likeness(left: Claim, right: Claim, things: Things, known: frozenset[str]) -> float | None:
    """How alike two claims are; None where something says that they are of two quantities.

    Args:
        left: A claim.
        right: A claim of another source.
        things: Every known name of a thing, in lower case, and the thing.
        known: The names of the known measures, any two of which are two deeds.
    """
    about = _about(left.context, right.context)
    measure = _measure(left, right, known) if about is not None else None
    if about is None or measure is None or barrier(left, right, things, _OPEN) is not None:
        return None
    subject = _subject(left, right, things)
    if subject is None:
        return None
    return about + measure + subject + _thing(left, right, things)


def _about(left: Context, right: Context) -> float | None:
    """Twice the share of the words of the shorter sentence that the other has; None if its names are others."""
    short, long = (left, right) if len(left.words) <= len(right.words) else (right, left)
    if short.names - long.words - long.around:
        return None
    return 2 * len(short.words & long.words) / len(short.words) if short.words else 0.0


def _measure(left: Claim, right: Claim, known: frozenset[str]) -> float | None:
    one, other = left.measurand.measure, right.measurand.measure
    if one is None or other is None:
        return 0.0
    if one == other:
        return 1.0
    return None if one in known and other in known else 0.0


def _subject(left: Claim, right: Claim, things: Things) -> float | None:
    """Names that differ are two subjects; plain nouns that differ may be two words for one."""
    answer = ask(Gate.SUBJECT, left, right, things).answer
    if answer is not Answer.DIFFERENT:
        return 1.0 if answer is Answer.SAME else 0.0
    subjects = left.measurand.subject, right.measurand.subject
    return None if all(subject is None or subject[:1].isupper() for subject in subjects) else 0.0


def _thing(left: Claim, right: Claim, things: Things) -> float:
    one, other = noun_of(left), noun_of(right)
    if one is None or other is None:
        return 0.0
    return 1.0 if kinship(one, other, things) is Kinship.SAME else 0.5


#: A claim's partners in another source are those within this of the likest.
_MARGIN = 0.6


def matches(
    claims: Sequence[Claim], things: Things, known: frozenset[str], enough: float
) -> Iterator[tuple[Claim, Claim]]:
    """The pairs of claims of two sources that are alike enough, each among the likest of both.

    Which of several figures of a text a statement repeats is seldom in its facets alone; it is the one
    that is likest. So a pair is kept only if neither has a much liker partner in the other's source.
    """
    alike: dict[tuple[Claim, Claim], float] = {}
    best: dict[tuple[Claim, str], float] = {}
    for left, right in _meetings(claims, things):
        score = likeness(left, right, things, known)
        if score is None or score < enough:
            continue
        alike[left, right] = score
        for one, other in ((left, right), (right, left)):
            best[one, other.source] = max(score, best.get((one, other.source), 0.0))
    for (left, right), score in alike.items():
        if score + _MARGIN >= max(best[left, right.source], best[right, left.source]):
            yield left, right


def _meetings(claims: Sequence[Claim], things: Things) -> Iterator[tuple[Claim, Claim]]:
    """Pairs of two sources that share a dimension and, in it, a measure, a kind of thing or a name."""
    tables: dict[tuple[str, str], list[int]] = {}
    for place, claim in enumerate(claims):
        met: set[int] = set()
        for key in _keys(claim, things):
            table = tables.setdefault(key, [])
            met.update(table)
            table.append(place)
        yield from ((claims[other], claim) for other in sorted(met) if claims[other].source != claim.source)


def _keys(claim: Claim, things: Things) -> Iterator[tuple[str, str]]:
    """What a claim must share one of with those that it meets."""
    noun = noun_of(claim)
    dimension = claim.figure.unit.dimension.partition("/")[0]
    if claim.measurand.measure is not None:
        yield dimension, f"measure {claim.measurand.measure}"
    if noun is not None:
        yield dimension, f"thing {root(noun, things)}"
    yield from ((dimension, name) for name in claim.context.names)
