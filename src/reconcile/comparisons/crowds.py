"""The pairs that stand for a crowd: of thousands of claims of one measurand those that say something."""

from collections.abc import Iterator
from decimal import Decimal

from attrs import frozen

from reconcile.claims.claim import Claim
from reconcile.comparisons.circles import Circle, may_meet
from reconcile.comparisons.consensus import Voice
from reconcile.comparisons.gathering import Gathering
from reconcile.comparisons.kinds import Kind
from reconcile.comparisons.origins import revises
from reconcile.comparisons.table import Table

Pair = tuple[Claim, Claim]


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
        for voice, witness in group.astray:
            if voice.crowded and witness.crowded:
                yield _in_order(voice.claim, witness.claim)
        yield from _replaced(group, table)
    yield from _between(crowds)


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
