"""Kinds of claims: those that no gate can tell apart, so that the gates are asked once for all of them.

A thousand reports of one quantity have few ways to put it. What the gates read of a claim makes its
kind; two kinds are compared instead of a million pairs of claims.
"""

import datetime as dt
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from attrs import evolve, frozen

from reconcile.claims.claim import Claim
from reconcile.claims.nouns import PRICE
from reconcile.claims.period import Period
from reconcile.comparisons.meeting import Seat, Words, partners, room, words
from reconcile.comparisons.namesakes import countries
from reconcile.comparisons.rule import Gate
from reconcile.comparisons.sameness import grows
from reconcile.comparisons.times import as_of

#: Up to so many, each is held against each; of more, what they have in common is asked first.
DOZEN = 12

Name = Callable[[Claim], Words]


@frozen(eq=False)
class Kind:
    """Claims whose facets are the same.

    Attributes:
        index: Its place among all kinds.
        seats: The claims, in their order.
        day: Up to when they count, where the total only grows.
    """

    index: int
    seats: tuple[Seat, ...]
    day: dt.date | None

    @property
    def claim(self) -> Claim:
        """The first of them, which stands for all."""
        return self.seats[0].claim

    @property
    def size(self) -> int:
        """How many claims it has."""
        return len(self.seats)


def kinds(seats: Iterable[Seat], cumulative: frozenset[str]) -> tuple[Kind, ...]:
    """Sort claims into kinds, in the order of the first claim of each."""
    found: dict[Hashable, list[Seat]] = {}
    for seat in seats:
        found.setdefault(facets(seat.claim, cumulative), []).append(seat)
    return tuple(
        Kind(index, tuple(of), day_of(of[0].claim, cumulative)) for index, of in enumerate(found.values())
    )


def facets(claim: Claim, cumulative: frozenset[str]) -> Hashable:
    """All that decides whether a claim of some source is compared with one of another, and how."""
    meant = claim.measurand
    said = (meant.measure, meant.subject, meant.recipient, meant.thing, meant.place)
    mood = (meant.modality, meant.aggregation, meant.negated, meant.base)
    # What sources without a date say of time is read as if told on one day.
    time = _time(meant.period), meant.period is not None and claim.date is None
    unit = claim.figure.unit.factors
    return (*said, *mood, *time, unit, claim.figure.noun, day_of(claim, cumulative))


def day_of(claim: Claim, cumulative: frozenset[str]) -> dt.date | None:
    """Up to when it counts, if its total only grows: later ones are then larger."""
    return as_of(claim) if grows(claim, claim, cumulative) else None


def elsewhere(claim: Claim, other: Claim) -> Claim:
    """The claim as another source would make it, if it is of the source of the other."""
    return evolve(claim, source=f"{claim.source}'") if claim.source == other.source else claim


def near(
    lefts: Sequence[Kind], rights: Sequence[Kind], across: frozenset[Gate] = frozenset()
) -> Iterator[tuple[Kind, Kind]]:
    """Pairs of kinds that may have one subject and one place, unless these may differ.

    Where more than a dozen subjects and more than a dozen kinds without any come together, who is meant
    by those that name nobody is anyone's guess: they meet only their like.

    Args:
        lefts: Kinds.
        rights: Kinds.
        across: The gates at which they may differ.
    """
    names = tuple(name for gate, name in _NAMES.items() if gate not in across)
    vague = sum(not _subject(kind.claim) for kind in rights)
    guess = vague > DOZEN and len({_subject(kind.claim) for kind in rights}) > DOZEN
    yield from _near(lefts, rights, names, guess=guess and Gate.SUBJECT not in across)


def _near(
    lefts: Sequence[Kind], rights: Sequence[Kind], names: tuple[Name, ...], *, guess: bool = False
) -> Iterator[tuple[Kind, Kind]]:
    if not names:
        yield from ((left, right) for left in lefts for right in rights)
        return
    theirs = _by(names[0], rights)
    known = list(theirs)
    others = room(known)
    for name, some in _by(names[0], lefts).items():
        for place in partners(name, others):
            if not guess or bool(name) == bool(known[place]):
                yield from _near(some, theirs[known[place]], names[1:])


def _by(name: Name, of: Iterable[Kind]) -> dict[Words, list[Kind]]:
    found: dict[Words, list[Kind]] = {}
    for kind in of:
        found.setdefault(name(kind.claim), []).append(kind)
    return found


def _subject(claim: Claim) -> Words:
    """The words of the subject; none of a price, which is of who pays it and of what costs it."""
    return () if claim.measurand.measure == PRICE else words(claim.measurand.subject)


def _place(claim: Claim) -> Words:
    """The words of the place; none of a country, as any city may lie in it."""
    place = claim.measurand.place
    return () if place in countries() else words(place)


_NAMES: Mapping[Gate, Name] = MappingProxyType({Gate.SUBJECT: _subject, Gate.PLACE: _place})


def _time(period: Period | None) -> Hashable:
    """What is read of a period: without dates, its words only say that it may be another."""
    if period is None:
        return None
    named = period.relative, period.months, period.weekday
    return period.start, period.end, period.extent, period.days, *named, _time(period.before)
