"""The pairs that stand for a crowd: of thousands of claims of one measurand those that say something.

Who does not agree with the consensus is held against the one of those who do that is
furthest from it. By Helly's theorem there is one that it does not meet: intervals that meet each
other two by two have a value in common.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal

from attrs import frozen

from reconcile.claims.claim import Claim
from reconcile.comparisons.circles import Circle, may_meet
from reconcile.comparisons.consensus import End, Voice, high, low
from reconcile.comparisons.deciding import open_below, verdict
from reconcile.comparisons.gathering import Gathering
from reconcile.comparisons.kinds import Kind
from reconcile.comparisons.origins import revises
from reconcile.comparisons.relation import Sign
from reconcile.comparisons.table import Table
from reconcile.figures.interval import Interval

Pair = tuple[Claim, Claim]
Ends = Callable[[Interval], End]


@frozen(eq=False)
class Crowds:
    """The groups, and where each kind is at home.

    Attributes:
        circles: The circle of every kind.
        groups: The groups.
        homes: The place of the group of every kind that has one.
    """

    circles: tuple[Circle, ...]
    groups: tuple[Gathering, ...]
    homes: dict[int, int]

    @classmethod
    def of(cls, circles: tuple[Circle, ...], groups: tuple[Gathering, ...]) -> "Crowds":
        """Note where each kind is at home."""
        homes = {circle.kind.index: place for place, group in enumerate(groups) for circle in group.circles}
        return cls(circles, groups, homes)

    def home(self, kind: Kind) -> tuple[int, int]:
        """What is one for all kinds of a group."""
        place = self.homes.get(kind.index)
        return (0, kind.index) if place is None else (1, place)

    def speaker(self, kind: Kind) -> Claim:
        """Who speaks for a kind: of those that agree with the most, the one that says it most exactly."""
        place = self.homes.get(kind.index)
        for side in self.groups[place].sides if place is not None else ():
            own = [voice for voice in side.voices if voice.kind == kind.index]
            if own:
                return min(own, key=_width).claim
        return kind.claim


def told(crowds: Crowds, table: Table) -> Iterator[Pair]:
    """The pairs that stand for those that are not listed one by one."""
    for group in crowds.groups:
        yield from _astray(group, table)
        yield from _replaced(group, table)
    yield from _between(crowds)


def _astray(group: Gathering, table: Table) -> Iterator[Pair]:
    """Each claim outside the consensus, with the one inside that it is furthest from."""
    if not group.sides:
        return
    agreed, *others = group.sides
    above, below = _facing(agreed.voices, low, 1), _facing(agreed.voices, high, -1)
    for side in others:
        under = high(side.interval) < low(agreed.interval)
        for voice in side.voices:
            witness = _witness(voice, above if under else below, table)
            if witness is not None and voice.crowded and witness.crowded:
                yield _in_order(voice.claim, witness.claim)


def _facing(voices: Sequence[Voice], end: Ends, sign: int) -> list[Voice]:
    """The voices whose hard or soft end lies furthest, and of another source; of those open on either side, too.

    Two bounds that are open the same way never contradict each other, so one of each kind is kept.
    """
    found: list[Voice] = []
    for ways in sorted({_open(voice) for voice in voices}):
        alike = [voice for voice in voices if _open(voice) == ways]
        for of in (_hard, _soft):
            first = _furthest(alike, of, end, sign)
            others = [voice for voice in alike if voice.claim.source != first.claim.source]
            found += [first, *([_furthest(others, of, end, sign)] if others else [])]
    return found


def _furthest(voices: Sequence[Voice], of: Callable[[Voice], Interval], end: Ends, sign: int) -> Voice:
    choose = max if sign > 0 else min
    return choose(voices, key=lambda voice: end(of(voice)))


def _hard(voice: Voice) -> Interval:
    return voice.amount.hard


def _soft(voice: Voice) -> Interval:
    return voice.amount.soft


def _open(voice: Voice) -> tuple[bool, bool]:
    hard = voice.amount.hard
    return hard.high is None, open_below(hard)


def _witness(voice: Voice, facing: Iterable[Voice], table: Table) -> Voice | None:
    """Of those whom it does not agree with one that contradicts it most flatly."""
    found = [
        (verdict(voice.amount, Sign.EQUAL, other.amount).rank, place, other)
        for place, other in enumerate(facing)
        if not other.amount.soft.meets(voice.amount.soft) and may_meet(voice.claim, other.claim, table)
    ]
    return min(found, default=(0, 0, None))[2]


def _replaced(group: Gathering, table: Table) -> Iterator[Pair]:
    """Each figure that a later one of its origin replaces, with the first that stands."""
    standing = [voice for side in group.sides for voice in side.voices]
    for voice in group.replaced:
        later = next((other for other in standing if revises(other.claim, voice.claim)), None)
        if (
            later is not None
            and voice.crowded
            and later.crowded
            and may_meet(voice.claim, later.claim, table)
        ):
            yield _in_order(voice.claim, later.claim)


def _between(crowds: Crowds) -> Iterator[Pair]:
    """One pair for each two groups that may be of one measurand, or of the next day's toll."""
    for one, other in _links(crowds).values():
        yield _in_order(crowds.speaker(one), crowds.speaker(other))


def _links(crowds: Crowds) -> dict[object, tuple[Kind, Kind]]:
    """The kinds by which groups are linked; a toll with none but the next."""
    found: dict[object, tuple[Kind, Kind]] = {}
    for circle in crowds.circles:
        for index in circle.others if circle.crowded else ():
            one, other = circle.kind, crowds.circles[index].kind
            homes = crowds.home(one), crowds.home(other)
            if not crowds.circles[index].crowded or homes[0] == homes[1]:
                continue
            if one.day is None or other.day is None or one.day == other.day:
                found.setdefault(frozenset(homes), (one, other))
            elif one.day < other.day:
                found[homes[0]] = _sooner(found.get(homes[0]), (one, other))
    return found


def _sooner(known: tuple[Kind, Kind] | None, link: tuple[Kind, Kind]) -> tuple[Kind, Kind]:
    if known is None or known[1].day is None or link[1].day is None:
        return link
    return link if link[1].day < known[1].day else known


def _width(voice: Voice) -> Decimal:
    soft = voice.amount.soft
    return Decimal("Infinity") if soft.low is None or soft.high is None else soft.high - soft.low


def _in_order(one: Claim, other: Claim) -> Pair:
    """By place, as all pairs are."""
    first, second = sorted((one, other), key=lambda claim: (claim.source, claim.start, claim.end))
    return first, second
