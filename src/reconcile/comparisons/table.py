"""What all comparisons of one call share."""

from attrs import frozen

from reconcile.calling import Caller
from reconcile.comparisons.kinds import Kind
from reconcile.comparisons.kinship import Things
from reconcile.comparisons.meeting import Seat


@frozen(eq=False)
class Table:
    """What all comparisons of one call share."""

    seats: tuple[Seat, ...]
    kinds: tuple[Kind, ...]
    things: Things
    cumulative: frozenset[str]
    caller: Caller
