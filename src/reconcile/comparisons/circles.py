"""Which kinds of claims are of one measurand, and which pairs of claims are then worth a line each."""

from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from reconcile.claims.claim import Claim
from reconcile.comparisons.kinds import DOZEN, Kind, elsewhere, near
from reconcile.comparisons.kinship import Things, noun_of, root
from reconcile.comparisons.meeting import words
from reconcile.comparisons.sameness import comparable
from reconcile.comparisons.table import Table


@frozen(eq=False)
class Circle:
    """A kind, and those that must give one amount with it; its own claims too, if enough is known of them.

    Attributes:
        kind: The kind.
        others: The places of the kinds, in order.
        size: How many claims they have.
    """

    kind: Kind
    others: tuple[int, ...]
    size: int

    @property
    def crowded(self) -> bool:
        """Whether its claims have more than a dozen partners each."""
        return self.size > DOZEN


def circles(table: Table) -> tuple[Circle, ...]:
    """Find the circle of every kind."""
    met: list[list[int]] = [[] for _ in table.kinds]
    for left, right in sorted(set(_candidates(table))):
        one, other = table.kinds[left], table.kinds[right]
        if comparable(one.claim, elsewhere(other.claim, one.claim), table.things, table.cumulative):
            met[left].append(right)
            if left != right:
                met[right].append(left)
    return tuple(_circle(table, kind, others) for kind, others in zip(table.kinds, met, strict=True))


def _circle(table: Table, kind: Kind, others: Sequence[int]) -> Circle:
    size = sum(table.kinds[other].size for other in others) - (kind.index in others)
    return Circle(kind, tuple(sorted(others)), size)


def paired(found: Sequence[Circle], table: Table) -> Iterator[tuple[Claim, Claim]]:
    """The pairs of claims of which one has no more than a dozen partners, all others being in a crowd."""
    for circle in found:
        for other in circle.others:
            partner = found[other]
            if circle.kind.index <= other and not (circle.crowded and partner.crowded):
                some = pairs(circle.kind, partner.kind)
                yield from (pair for pair in some if may_meet(*pair, table))


def pairs(one: Kind, other: Kind) -> Iterator[tuple[Claim, Claim]]:
    """The pairs of claims of two kinds, or of one."""
    for left in one.seats:
        for right in other.seats:
            if left.index < right.index:
                yield left.claim, right.claim
            elif one is not other:
                yield right.claim, left.claim


def may_meet(left: Claim, right: Claim, table: Table) -> bool:
    """Whether claims of two kinds that go together do so even if they stand in one source."""
    return left.source != right.source or comparable(left, right, table.things, table.cumulative)


def _candidates(table: Table) -> Iterator[tuple[int, int]]:
    """The places of kinds that share two of measure, subject and thing, the least that is asked."""
    for block in _blocks(table.kinds, table.things):
        for left, right in near(block, block):
            if left.index <= right.index:
                yield left.index, right.index
    for block in _by_subject(table.kinds):
        vague = [kind for kind in block if noun_of(kind.claim) is None]
        yield from (_ordered(left, right) for left, right in near(vague, block))


def _blocks(kinds: Iterable[Kind], things: Things) -> Iterable[list[Kind]]:
    """Kinds of one measure and one thing; without a measure, those that have a subject."""
    found: dict[tuple[str | None, str], list[Kind]] = {}
    for kind in kinds:
        meant, noun = kind.claim.measurand, noun_of(kind.claim)
        if noun is not None and (meant.measure is not None or meant.subject):
            found.setdefault((meant.measure, root(noun, things)), []).append(kind)
    return found.values()


def _by_subject(kinds: Iterable[Kind]) -> Iterable[list[Kind]]:
    """Kinds of one measure and one subject, which need no thing."""
    found: dict[tuple[str, tuple[str, ...]], list[Kind]] = {}
    for kind in kinds:
        measure, subject = kind.claim.measurand.measure, words(kind.claim.measurand.subject)
        if measure is not None and subject:
            found.setdefault((measure, subject), []).append(kind)
    return found.values()


def _ordered(left: Kind, right: Kind) -> tuple[int, int]:
    return (left.index, right.index) if left.index <= right.index else (right.index, left.index)
