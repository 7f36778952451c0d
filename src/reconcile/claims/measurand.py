"""The quantity meant: what is measured, of whom, of what, when, where, and in which mood."""

from collections.abc import Iterable
from enum import StrEnum

from attrs import field, frozen

from reconcile.claims.period import Period
from reconcile.making import maker


def _names(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(names)


@frozen(cache_hash=True)
class Thing:
    """What is counted; things form an is-a tree.

    Attributes:
        name: The canonical name, a singular noun phrase.
        kind_of: What every such thing also is.
        names: Other names for it, singular; plurals are made.

    >>> munition = Thing("munition")
    >>> Thing("shell", kind_of=munition).is_a(munition)
    True
    """

    name: str
    kind_of: "Thing | None" = field(default=None, kw_only=True)
    names: tuple[str, ...] = field(default=(), kw_only=True, converter=_names)

    def is_a(self, other: "Thing") -> bool:
        """Whether every such thing is also an ``other``."""
        return self == other or (self.kind_of is not None and self.kind_of.is_a(other))


@frozen(cache_hash=True)
class Measure:
    """What was done or is the case.

    Attributes:
        name: The canonical name: *consumed*, *produced*, *population*.
        verbs: Verbs that say it, in the infinitive; inflections are made.
        nouns: Nouns and noun phrases that say it: *consumption*, *burn rate*.
        cumulative: Whether its total can only grow as time goes on, as a death toll does.
        things: The names of the things it is about, where the verb alone does not tell: *lose*
            is a loss of soldiers, not of a match. Empty for any thing.
    """

    name: str
    verbs: tuple[str, ...] = field(default=(), kw_only=True, converter=_names)
    nouns: tuple[str, ...] = field(default=(), kw_only=True, converter=_names)
    cumulative: bool = field(default=False, kw_only=True)
    things: tuple[str, ...] = field(default=(), kw_only=True, converter=_names)


class Modality(StrEnum):
    """Whether it is so, or is under way, planned, promised, thought, or denied."""

    ACTUAL = "actual"
    UNDER_WAY = "under way"
    PLANNED = "planned"
    PLEDGED = "pledged"
    ESTIMATED = "estimated"
    POSSIBLE = "possible"
    REQUIRED = "required"
    DENIED = "denied"


class Aggregation(StrEnum):
    """What the figure is of the quantity: its total, its rate, a change of it, a part of it."""

    TOTAL = "total"
    RATE = "rate"
    CHANGE = "change"
    ADDITIONAL = "additional"
    AVERAGE = "average"
    SHARE = "share"


@frozen(kw_only=True, weakref_slot=False)
class Measurand:
    """The quantity meant; a facet that the text does not give is None.

    Attributes:
        measure: What was done or is the case, by its canonical name.
        subject: Who did it or whose it is.
        recipient: To or for whom it was done.
        thing: What is counted or measured, as a singular noun phrase.
        period: When.
        place: Where.
        modality: Whether it is so, planned, pledged, estimated or denied.
        aggregation: What the figure is of it.
        negated: Whether the clause denies it.
        base: Of a change the unit of time that it is counted over: *year* for *up 5 percent from a year earlier*.
    """

    measure: str | None = None
    subject: str | None = None
    recipient: str | None = None
    thing: str | None = None
    period: Period | None = None
    place: str | None = None
    modality: Modality = Modality.ACTUAL
    aggregation: Aggregation = Aggregation.TOTAL
    negated: bool = False
    base: str | None = None

    def is_share_of(self, *things: str) -> bool:
        """Whether it is a share of one of these, as *80 percent of its stock* is of the stock."""
        return self.aggregation is Aggregation.SHARE and self.thing in things


#: As ``Measurand``, but faster.
new_measurand = maker(Measurand)
