"""A group: all claims of one measurand, what most of them agree on, and who does not."""

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from attrs import evolve, frozen

from reconcile.claims.claim import Claim, number
from reconcile.comparisons.alignment import calm
from reconcile.comparisons.consensus import Voice
from reconcile.comparisons.deciding import verdict
from reconcile.comparisons.gathering import Gathering
from reconcile.comparisons.kinship import noun_of
from reconcile.comparisons.origins import origin
from reconcile.comparisons.relation import Amount, Sign
from reconcile.comparisons.verdict import Verdict
from reconcile.figures.interval import Interval
from reconcile.figures.unit import Unit
from reconcile.findings.distance import distance


@frozen
class Position:
    """Claims that agree with each other.

    Attributes:
        interval: The values that all of them allow, in the unit of the group.
        claims: The claims.
        origins: Whose word it is, each origin once.
    """

    interval: Interval
    claims: tuple[Claim, ...]
    origins: tuple[str, ...]


@frozen
class Outlier:
    """A claim that does not agree with the consensus.

    Attributes:
        claim: The claim.
        verdict: Conflict, or tension.
        ratio: The larger over the smaller of what it says and the nearest of what most agree on.
        gap: The larger less the smaller, in the unit of the group.
    """

    claim: Claim
    verdict: Verdict
    ratio: Decimal | None
    gap: Decimal | None


@frozen(kw_only=True)
class Group:
    """All claims of one measurand, in whatever words.

    Attributes:
        subject: Whose quantity it is, if known.
        measure: What was measured, if known.
        thing: What is counted, if known.
        unit: The unit of its intervals.
        claims: The claims, by source and place.
        positions: Those that stand, by whom they agree with; that of the most origins first.
        outliers: Those that contradict the consensus, the worst first.
        superseded: Those that a later one of the same origin replaces.
        listed: Whether the report has a finding for each pair of them; if not, only for the outliers.
    """

    subject: str | None
    measure: str | None
    thing: str | None
    unit: Unit
    claims: tuple[Claim, ...]
    positions: tuple[Position, ...]
    outliers: tuple[Outlier, ...]
    superseded: tuple[Claim, ...]
    listed: bool

    @property
    def consensus(self) -> Interval | None:
        """The values that the most origins allow; None if as many hold something else."""
        return self.positions[0].interval if _decided([each.claims for each in self.positions]) else None

    @property
    def origins(self) -> tuple[str, ...]:
        """Whose word the consensus is; nobody's if there is none."""
        return () if self.consensus is None else self.positions[0].origins

    def to_dict(self) -> dict[str, Any]:
        """Give the group in the interchange format."""
        return {
            "subject": self.subject,
            "measure": self.measure,
            "thing": self.thing,
            "unit": self.unit.name,
            "consensus": None if self.consensus is None else _ends(self.consensus),
            "origins": list(self.origins),
            "claims": [_place(claim) for claim in self.claims],
            "positions": [_position(each) for each in self.positions],
            "outliers": [_outlier(each) for each in self.outliers],
            "superseded": [_place(claim) for claim in self.superseded],
        }


def group_of(gathering: Gathering) -> Group:
    """Say of a group who agrees on what, and who does not."""
    best = gathering.circles[0].kind.claim
    with calm():
        outliers = _outliers(gathering)
    return Group(
        subject=best.measurand.subject,
        measure=best.measurand.measure,
        thing=noun_of(best),
        unit=gathering.unit,
        claims=gathering.claims,
        positions=tuple(
            Position(side.interval, tuple(voice.claim for voice in side.voices), side.origins)
            for side in gathering.sides
        ),
        outliers=outliers,
        superseded=tuple(voice.claim for voice in gathering.replaced),
        listed=not any(circle.crowded for circle in gathering.circles),
    )


def _decided(sides: Sequence[Sequence[Claim]]) -> bool:
    """Whether more origins are on the first side than on any other; one on several is where it is most."""
    said: dict[str, Counter[int]] = {}
    for index, claims in enumerate(sides):
        for claim in claims:
            said.setdefault(origin(claim).casefold(), Counter())[index] += 1
    votes = Counter(side for counted in said.values() for side, _ in counted.most_common(1))
    return bool(sides) and all(votes[0] > count for side, count in votes.items() if side)


def _outliers(gathering: Gathering) -> tuple[Outlier, ...]:
    """Those outside the consensus, the worst first; none where there is no consensus."""
    sides = gathering.sides
    if not _decided([[voice.claim for voice in side.voices] for side in sides]):
        return ()
    agreed = evolve(sides[0].voices[0].amount, soft=sides[0].interval, hard=sides[0].hard, best=None)
    found = (_judged(voice, witness, agreed) for voice, witness in gathering.astray)
    failed = (each for each in found if each.verdict in (Verdict.CONFLICT, Verdict.TENSION))
    return tuple(sorted(failed, key=_worst))


def _worst(outlier: Outlier) -> tuple[int, Decimal, tuple[str, int, int]]:
    """By verdict, then by ratio, then by place."""
    claim, ratio = outlier.claim, outlier.ratio or Decimal(0)
    return outlier.verdict.rank, ratio.copy_negate(), (claim.source, claim.start, claim.end)


def _judged(voice: Voice, witness: Voice, agreed: Amount) -> Outlier:
    apart = distance(voice.amount, agreed)
    found = verdict(voice.amount, Sign.EQUAL, witness.amount)
    return Outlier(voice.claim, found, apart.ratio, apart.gap)


def _place(claim: Claim) -> dict[str, Any]:
    said = {"source": claim.source, "start": claim.start, "end": claim.end, "text": claim.text}
    return {**said, "origin": origin(claim)}


def _position(position: Position) -> dict[str, Any]:
    found = {"interval": _ends(position.interval), "origins": list(position.origins)}
    return {**found, "claims": len(position.claims)}


def _outlier(outlier: Outlier) -> dict[str, Any]:
    far = {"ratio": number(outlier.ratio), "gap": number(outlier.gap)}
    return {**_place(outlier.claim), "verdict": outlier.verdict, **far}


def _ends(interval: Interval) -> list[int | float | None]:
    return [number(interval.low), number(interval.high)]
