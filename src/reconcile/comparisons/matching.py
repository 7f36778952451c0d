"""Which claims of two sources are brought together by their likeness.

Each claim is put where it may find its like: with those of its dimension that share a measure, a kind of
thing or what a word of their sentences means (blocking). Where too many are put together, those meet that share one of their rarest words, as
in prefix filtering; and where these are still too many, those that stand next to each other once all are
sorted by their rare words (the sorted neighbourhood of Hernández and Stolfo, 1995). So the
work grows with the claims and not with their pairs.
"""

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import frozen

from reconcile.claims.claim import Claim
from reconcile.comparisons.bases import beside_bases, now, of_past_alone, taken_for_now
from reconcile.comparisons.evidence import Side, agree
from reconcile.comparisons.kinds import DOZEN
from reconcile.comparisons.kinship import Things, noun_of, root
from reconcile.comparisons.likeness import likeness
from reconcile.comparisons.owners import beside_others, own
from reconcile.comparisons.predicates import of_other_predicate
from reconcile.comparisons.standing import where
from reconcile.figures.unit import COUNT, NUMBER, TIME

Pair = tuple[Claim, Claim]
Places = Sequence[int]
#: The places of two claims that meet, the first of them first.
Couple = tuple[int, int]
View = tuple[int, str]
Sight = tuple[int, str, int]

#: A claim's partners in another source are those within this of the likest.
_MARGIN = 0.6

#: By how much likelier two claims must be of one measurand for the one to contradict the other.
_SURER = 0.5

#: By how much the likeness of two claims falls with the logarithm of the sentences of the shorter source, where their
#: numbers are apart; as found with documents made of 3 to 30 pairs of the corpora in tests/corpus. Spans of
#: time are of anything, so that any two sentences may have one each.
_RARER, _RARER_OF_TIME = 0.3, 1.0

#: Up to so many all meet.
_CROWD = 48

#: By how many of its rarest words a claim of a crowd is found, and how many neighbours it then meets.
_RAREST, _NEIGHBOURS = 2, 8


@frozen
class _Met:
    """How alike two claims are that meet, and whether their numbers agree."""

    score: float
    agree: bool


def matches(claims: Sequence[Claim], things: Things, known: frozenset[str], enough: float) -> Iterator[Pair]:
    """The pairs of claims of two sources that are alike enough, each among the likest of both.

    Which of several figures of a text a statement repeats is seldom in its facets alone; it is the one
    that is likest. So a pair is kept only if neither has a much liker partner in the other's source,
    and if for one of the two it is among the likest dozen of all. And what a sentence of the other source
    repeats to the digit is not contradicted by what stands beside it there.
    """
    met = _met([Side.of(claim) for claim in claims], things, known)
    agreeing = {pair: of.score for pair, of in met.items() if of.score >= enough and of.agree}
    mistaken = dict(_mistaken(agreeing, claims))
    agreeing = {pair: score for pair, score in agreeing.items() if pair not in mistaken}
    repeats = (
        pair for pair, of in met.items() if of.agree and pair not in mistaken and _repeats(*pair, claims)
    )
    repeated = {sight for pair in repeats for sight in _sights(pair, claims)}
    apart = {
        pair: of.score
        for pair, of in met.items()
        if of.score >= enough + _SURER
        and not of.agree
        and repeated.isdisjoint(_sights(pair, claims))
        and not of_past_alone(claims[pair[0]], claims[pair[1]])
    }
    apart |= {pair: agreed for pair, agreed in mistaken.values() if pair not in agreeing}
    yield from (
        (claims[left], claims[right]) for left, right in sorted(_few(_likest(agreeing | apart, claims)))
    )


def _mistaken(
    agreeing: Mapping[Couple, float], claims: Sequence[Claim]
) -> Iterator[tuple[Couple, tuple[Couple, float]]]:
    """The pairs of which the one repeats what the other tells of another time or of somebody else.

    With each the pair of the one and the figure that it should have told, which its number contradicts.
    """
    told, owners = beside_bases(claims), beside_others(claims)
    for (left, right), score in agreeing.items() if told or owners else ():
        for one, other in ((left, right), (right, left)):
            beside = owners.get(where(claims[other]), ())
            if taken_for_now(claims[one], claims[other]):
                meant = now(claims[other], claims, told)
            else:
                meant = own(claims[one], claims[other], beside, claims)
            if meant is not None:
                yield (left, right), ((min(one, meant), max(one, meant)), score)


def _likest(alike: Mapping[Couple, float], claims: Sequence[Claim]) -> dict[Couple, float]:
    """The pairs of which neither has a much liker partner in the other's source."""
    best: dict[View, float] = {}
    for pair, score in alike.items():
        best |= {view: max(score, best.get(view, score)) for view in _views(pair, claims)}
    return {
        pair: score
        for pair, score in alike.items()
        if all(score + _MARGIN >= best[view] for view in _views(pair, claims))
    }


def _met(sides: Sequence[Side], things: Things, known: frozenset[str]) -> dict[Couple, _Met]:
    """How alike the pairs are that meet, and that no gate keeps apart.

    The more sentences two sources have, the more figures there are that only look like what another
    contradicts: so of numbers that are apart the odds fall. As many of one kind are seldom met by chance.
    """
    told = Counter(source for source, _ in {(side.claim.source, side.claim.sentence_start) for side in sides})
    met: dict[Couple, _Met] = {}
    for pair in _meetings(sides, things):
        left, right = (sides[place] for place in pair)
        score = likeness(left, right, things, known)
        if score is not None:
            agreed = bool(agree(left.claim, right.claim))
            if agreed and of_other_predicate(left.claim, right.claim):
                score = -math.inf  # it repeats the number, but not what is said
            many = min(told[left.claim.source], told[right.claim.source])
            rarer = _RARER_OF_TIME if left.claim.figure.unit.dimension == TIME else _RARER
            met[pair] = _Met(score if agreed else score - rarer * math.log(many), agreed)
    return met


def _views(pair: Couple, claims: Sequence[Claim]) -> tuple[View, View]:
    """Each of two claims as it looks at the source of the other."""
    left, right = pair
    return (left, claims[right].source), (right, claims[left].source)


def _sights(pair: Couple, claims: Sequence[Claim]) -> tuple[Sight, Sight]:
    """Each of two claims as it looks at the sentence of the other."""
    left, right = pair
    one, other = claims[left], claims[right]
    return (left, *where(other)), (right, *where(one))


def _repeats(left: int, right: int, claims: Sequence[Claim]) -> bool:
    """Whether of two numbers that agree the one is the other to the digit, of the same or of nothing."""
    one, other = claims[left].figure, claims[right].figure
    if one.value is None or one.value != other.value:
        return False
    return one.unit == other.unit or NUMBER in (one.unit, other.unit)


def _few(alike: Mapping[Couple, float]) -> Iterator[Couple]:
    """The pairs that are among the likest dozen of one of the two."""
    had: Counter[int] = Counter()
    for left, right in sorted(alike, key=lambda pair: (-alike[pair], pair)):
        if min(had[left], had[right]) < DOZEN:
            yield left, right
        had[left] += 1
        had[right] += 1


def _meetings(sides: Sequence[Side], things: Things) -> Iterator[Couple]:
    """The places of pairs of two sources that meet."""
    met: list[set[int]] = [set() for _ in sides]
    for room in _rooms(sides, things):
        for later, place in enumerate(room):
            met[place].update(room[:later])
    for place, others in enumerate(met):
        source = sides[place].claim.source
        yield from ((other, place) for other in sorted(others) if sides[other].claim.source != source)


def _rooms(sides: Sequence[Side], things: Things) -> Iterator[Places]:
    """Places of claims, in order, few enough that all who are in one room meet."""
    blocks: dict[tuple[str, str], list[int]] = {}
    for place, side in enumerate(sides):
        for key in _keys(side, things):
            blocks.setdefault(key, []).append(place)
    for block in blocks.values():
        yield from [block] if len(block) <= _CROWD else _divided(block, sides)


def _divided(block: Places, sides: Sequence[Side]) -> Iterator[Places]:
    """A crowd by the rarest words of each claim; of those that are still many, neighbours only."""
    told = Counter(word for place in block for word in sides[place].around.distances)
    rare = {
        place: sorted(sides[place].around.distances, key=lambda word: (told[word], word)) for place in block
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


def _keys(side: Side, things: Things) -> Iterable[tuple[str, str]]:
    """What a claim must share one of with those that it meets."""
    claim = side.claim
    noun = noun_of(claim)
    dimension = claim.figure.unit.dimension.partition("/")[0] or COUNT  # a bare number may count
    keys = {(dimension, concept) for concept in side.around.distances}
    if claim.measurand.measure is not None:
        keys.add((dimension, f"measure {claim.measurand.measure}"))
    if noun is not None:
        keys.add((dimension, f"thing {root(noun, things)}"))
    return sorted(keys)
