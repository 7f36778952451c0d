"""What all comparisons of one call share."""

from collections.abc import Callable

from attrs import field, frozen

from reconcile.comparisons.kinds import Kind
from reconcile.comparisons.kinship import Things
from reconcile.comparisons.meeting import Seat

Warn = Callable[[str], None]


@frozen(eq=False)
class Table:
    """What all comparisons of one call share."""

    seats: tuple[Seat, ...]
    kinds: tuple[Kind, ...]
    things: Things
    cumulative: frozenset[str]
    warn: Warn
    told: set[str] = field(factory=set, init=False)

    def tell(self, message: str) -> None:
        """Pass on a warning, once."""
        if message not in self.told:
            self.told.add(message)
            self.warn(message)
