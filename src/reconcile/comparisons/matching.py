"""Which claims of two sources are brought together by their likeness."""

from collections.abc import Iterator, Sequence

from reconcile.claims.claim import Claim
from reconcile.comparisons.kinship import Things, noun_of, root
from reconcile.comparisons.likeness import likeness

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
