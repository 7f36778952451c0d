"""Which claims of two sources are brought together by their likeness.

Each claim is put where it may find its like: with those of its dimension that share a measure, a kind of
thing or a name (blocking). Where too many are put together, those meet that share one of their rarest words, as
in prefix filtering; and where these are still too many, those that stand next to each other once all are
sorted by their rare words (the sorted neighbourhood of Hernández and Stolfo, 1995). So the
work grows with the claims and not with their pairs.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from reconcile.claims.claim import Claim
from reconcile.comparisons.kinds import DOZEN
from reconcile.comparisons.kinship import Things, noun_of, root
from reconcile.comparisons.likeness import likeness

Pair = tuple[Claim, Claim]
Places = Sequence[int]

#: A claim's partners in another source are those within this of the likest.
_MARGIN = 0.6

#: Up to so many all meet.
_CROWD = 48

#: By how many of its rarest words a claim of a crowd is found, and how many neighbours it then meets.
_RAREST, _NEIGHBOURS = 2, 8


def matches(claims: Sequence[Claim], things: Things, known: frozenset[str], enough: float) -> Iterator[Pair]:
    """The pairs of claims of two sources that are alike enough, each among the likest of both.

    Which of several figures of a text a statement repeats is seldom in its facets alone; it is the one
    that is likest. So a pair is kept only if neither has a much liker partner in the other's source,
    and if for one of the two it is among the likest dozen of all.
    """
    alike: dict[tuple[int, int], float] = {}
    best: dict[tuple[int, str], float] = {}
    for pair in _meetings(claims, things):
        left, right = (claims[place] for place in pair)
        score = likeness(left, right, things, known)
        if score is None or score < enough:
            continue
        alike[pair] = score
        for one, other in ((pair[0], right.source), (pair[1], left.source)):
            best[one, other] = max(score, best.get((one, other), 0.0))
    likest = {
        (left, right): score
        for (left, right), score in alike.items()
        if score + _MARGIN >= max(best[left, claims[right].source], best[right, claims[left].source])
    }
    yield from ((claims[left], claims[right]) for left, right in sorted(_few(likest)))


def _few(alike: Mapping[tuple[int, int], float]) -> Iterator[tuple[int, int]]:
    """The pairs that are among the likest dozen of one of the two."""
    had: Counter[int] = Counter()
    for left, right in sorted(alike, key=lambda pair: (-alike[pair], pair)):
        if min(had[left], had[right]) < DOZEN:
            yield left, right
        had[left] += 1
        had[right] += 1


def _meetings(claims: Sequence[Claim], things: Things) -> Iterator[tuple[int, int]]:
    """The places of pairs of two sources that meet."""
    met: list[set[int]] = [set() for _ in claims]
    for room in _rooms(claims, things):
        for later, place in enumerate(room):
            met[place].update(room[:later])
    for place, others in enumerate(met):
        source = claims[place].source
        yield from ((other, place) for other in sorted(others) if claims[other].source != source)


def _rooms(claims: Sequence[Claim], things: Things) -> Iterator[Places]:
    """Places of claims, in order, few enough that all who are in one room meet."""
    blocks: dict[tuple[str, str], list[int]] = {}
    for place, claim in enumerate(claims):
        for key in _keys(claim, things):
            blocks.setdefault(key, []).append(place)
    for block in blocks.values():
        yield from [block] if len(block) <= _CROWD else _divided(block, claims)


def _divided(block: Places, claims: Sequence[Claim]) -> Iterator[Places]:
    """A crowd by the rarest words of each claim; of those that are still many, neighbours only."""
    told = Counter(word for place in block for word in claims[place].context.words)
    rare = {
        place: sorted(claims[place].context.words, key=lambda word: (told[word], word)) for place in block
    }
    sharing: dict[str, list[int]] = {}
    for place in block:
        for word in rare[place][:_RAREST] or [""]:
            sharing.setdefault(word, []).append(place)
    for some in sharing.values():
        yield from [some] if len(some) <= _CROWD else _neighbours(sorted(some, key=rare.__getitem__))


def _neighbours(block: Places) -> Iterator[Places]:
    for start in range(0, len(block), _NEIGHBOURS):
        yield sorted(block[start : start + 2 * _NEIGHBOURS])


def _keys(claim: Claim, things: Things) -> Iterable[tuple[str, str]]:
    """What a claim must share one of with those that it meets."""
    noun = noun_of(claim)
    dimension = claim.figure.unit.dimension.partition("/")[0]
    keys = {(dimension, name) for name in claim.context.names}
    if claim.measurand.measure is not None:
        keys.add((dimension, f"measure {claim.measurand.measure}"))
    if noun is not None:
        keys.add((dimension, f"thing {root(noun, things)}"))
    return sorted(keys)
