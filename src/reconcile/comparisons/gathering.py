"""Groups: all claims of one measurand, whatever way they put it, with what they agree on.

A kind of claims joins a group if it goes together with every kind in it. Where it goes together with
several groups that do not go together, which of them is meant is not known, and it makes a
group of its own.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from reconcile.claims.claim import Claim
from reconcile.comparisons.alignment import aligned, calm
from reconcile.comparisons.astray import astray
from reconcile.comparisons.circles import Circle, may_meet
from reconcile.comparisons.consensus import Side, Voice, sides
from reconcile.comparisons.kinds import Kind
from reconcile.comparisons.kinship import noun_of
from reconcile.comparisons.meeting import Seat
from reconcile.comparisons.origins import standing
from reconcile.comparisons.relation import Amount, Relation, Sign, amount
from reconcile.comparisons.table import Table
from reconcile.comparisons.times import carries_rate
from reconcile.figures.unit import Unit


@frozen(eq=False)
class Gathering:
    """Claims of one measurand.

    Attributes:
        circles: The kinds they are of, the best known first.
        claims: The claims, in order.
        unit: The unit in which they are held against each other.
        sides: Those that stand, by whom they agree with; the consensus first.
        astray: Those outside the consensus, each with the one inside that contradicts it most.
        replaced: Those that a later one of their origin replaces.
        apart: Those whose unit cannot be brought to the others'.
    """

    circles: tuple[Circle, ...]
    claims: tuple[Claim, ...]
    unit: Unit
    sides: tuple[Side, ...]
    astray: tuple[tuple[Voice, Voice], ...]
    replaced: tuple[Voice, ...]
    apart: tuple[Claim, ...]

    def compares(self, table: Table) -> bool:
        """Whether any two of its claims are held against each other."""
        first = self.claims[0]
        sources = any(claim.source != first.source for claim in self.claims)
        return sources or (len(self.claims) > 1 and may_meet(first, self.claims[1], table))


def gatherings(found: Sequence[Circle], table: Table) -> tuple[Gathering, ...]:
    """Gather kinds into groups, in the order of their first claims; two claims that may meet make one."""
    groups = [[found[index] for index in group] for group in _groups(found)]
    with calm():
        return tuple(made for group in groups if (made := _gathering(group, table)).compares(table))


def _groups(found: Sequence[Circle]) -> list[list[int]]:
    """The places of the kinds of each group, best known first."""
    groups: list[list[int]] = []
    home: dict[int, int] = {}
    for circle in sorted(found, key=_best_known):
        if circle.kind.index in circle.others:
            group = _joined(circle, found, groups, home)
            if group is None:
                group = len(groups)
                groups.append([])
            groups[group].append(circle.kind.index)
            home[circle.kind.index] = group
    return sorted(groups, key=min)


def _joined(
    circle: Circle, found: Sequence[Circle], groups: Sequence[Sequence[int]], home: dict[int, int]
) -> int | None:
    """The group that the kind goes together with, if no other could be meant."""
    near = Counter(
        home[other]
        for other in circle.others
        if other in home and _of_one_day(circle.kind, found[other].kind)
    )
    fits = [group for group, count in near.items() if count == len(groups[group])]
    if not fits:
        return None
    widest = min(fits, key=lambda group: (-len(found[groups[group][0]].others), group))
    met = set(found[groups[widest][0]].others)
    return widest if all(groups[group][0] in met for group in fits) else None


def _of_one_day(one: Kind, other: Kind) -> bool:
    """Whether their amounts are equal, and not the one at most the later other."""
    return one.day is None or other.day is None or one.day == other.day


def _best_known(circle: Circle) -> tuple[int, int, int]:
    meant = circle.kind.claim.measurand
    said = (meant.measure, meant.subject, meant.recipient, meant.place, noun_of(circle.kind.claim))
    dated = meant.period is not None and (meant.period.start or meant.period.end) is not None
    return sum(facet is None for facet in said) - dated, -circle.kind.size, circle.kind.index


def _gathering(circles: Sequence[Circle], table: Table) -> Gathering:
    members = sorted(_members(circles), key=lambda member: member[0].index)
    claims = tuple(seat.claim for seat, _ in members)
    base = amount(next((claim for claim in claims if carries_rate(claim)), circles[0].kind.claim))
    said = [_in_unit_of(base, claim) for claim in claims]
    voices = [
        Voice(seat.claim, of, circle.kind.index, circle.crowded, stands)
        for (seat, circle), of, stands in zip(members, said, standing(claims), strict=True)
        if of is not None
    ]
    held = sides([voice for voice in voices if voice.stands])
    return Gathering(
        tuple(circles),
        claims,
        base.unit,
        held,
        tuple(astray(held, table)),
        tuple(voice for voice in voices if not voice.stands),
        tuple(claim for claim, of in zip(claims, said, strict=True) if of is None),
    )


def _members(circles: Iterable[Circle]) -> Iterator[tuple[Seat, Circle]]:
    for circle in circles:
        yield from ((seat, circle) for seat in circle.kind.seats)


def _in_unit_of(base: Amount, claim: Claim) -> Amount | None:
    """How much the claim says, in the unit of the group."""
    said = amount(claim)
    both = aligned(Relation("equal", base, Sign.EQUAL, said))
    if both is None or both[0].unit != base.unit or not said.soft.meets(said.soft):
        return None
    return both[1]
