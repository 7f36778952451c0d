"""What all comparisons of one call share."""

from collections.abc import Callable, Iterator, Sequence

from attrs import field, frozen

from reconcile.comparisons.kinship import Things
from reconcile.comparisons.meeting import Seat, partners, room

Warn = Callable[[str], None]


@frozen(eq=False)
class Table:
    """What all comparisons of one call share."""

    seats: tuple[Seat, ...]
    things: Things
    incomparable: bool
    cumulative: frozenset[str]
    warn: Warn
    told: set[str] = field(factory=set, init=False)

    def tell(self, message: str) -> None:
        """Pass on a warning, once."""
        if message not in self.told:
            self.told.add(message)
            self.warn(message)


def pairs(lefts: Sequence[Seat], rights: Sequence[Seat], *, free: bool) -> Iterator[tuple[Seat, Seat]]:
    """Pairs whose subjects may be one; all pairs if the subjects are free to differ."""
    others = room(rights)
    for left in lefts:
        met = rights if free else sorted(partners(left, others), key=lambda seat: seat.index)
        yield from ((left, right) for right in met)
