"""Which claims meet at all: those of one measure whose subjects may be one.

Claims that can have nothing to do with each other are never put side by side; that keeps a corpus of
many thousand claims from being compared pair by pair.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from attrs import frozen

from reconcile.claims.claim import Claim

Words = tuple[str, ...]
_LONGEST = 12


@frozen(eq=False)
class Seat:
    """A claim, its place in the order of all claims, and the words of its subject.

    Attributes:
        claim: The claim.
        index: Its place.
        subject: The words of its subject in lower case; empty if it has none.
    """

    claim: Claim
    index: int
    subject: Words


@frozen(eq=False)
class Room:
    """Names by their words, so that those that may be one are found without asking all.

    Attributes:
        everyone: The places of all of them in the sequence that was given.
        nameless: Those that have no words, and may be anyone.
        exact: Those with just these words.
        holding: Those that hold these words in a row.
    """

    everyone: tuple[int, ...]
    nameless: tuple[int, ...]
    exact: dict[Words, list[int]]
    holding: dict[Words, list[int]]


def seated(claims: Iterable[Claim]) -> tuple[Seat, ...]:
    """Give each claim its place, by source and position; a claim that is given twice sits once."""
    return tuple(
        Seat(claim, index, words(claim.measurand.subject)) for index, claim in enumerate(_ordered(claims))
    )


def _ordered(claims: Iterable[Claim]) -> Iterator[Claim]:
    """Each claim once, by place; readings of one span by all that they say, which is dear and seldom needed."""
    for _, span in groupby(sorted(dict.fromkeys(claims), key=_place), key=_place):
        readings = list(span)
        yield from readings if len(readings) == 1 else sorted(readings, key=repr)


def room(names: Sequence[Words]) -> Room:
    """Sort names by their words."""
    exact: dict[Words, list[int]] = {}
    holding: dict[Words, list[int]] = {}
    for place, name in enumerate(names):
        exact.setdefault(name, []).append(place)
        for run in _runs(name):
            holding.setdefault(run, []).append(place)
    return Room(tuple(range(len(names))), tuple(exact.pop((), ())), exact, holding)


def partners(name: Words, others: Room) -> Iterator[int]:
    """Those that may be the one who is named: the same, one that holds the other, or none."""
    if not name:
        yield from others.everyone
        return
    yield from others.nameless
    yield from others.holding.get(name, ())
    for run in _runs(name):
        if run != name:
            yield from others.exact.get(run, ())


def words(name: str | None) -> Words:
    """The words of a name in lower case; none of no name."""
    return tuple(name.casefold().split()) if name else ()


def _place(claim: Claim) -> tuple[str, int, int]:
    return claim.source, claim.start, claim.end


def _runs(name: Words) -> set[Words]:
    """Every run of words in a row; a name has few, and of a long one only the first few are looked at."""
    few = name[:_LONGEST]
    runs = {few[start:end] for start in range(len(few)) for end in range(start + 1, len(few) + 1)}
    return runs | {name} if name else runs
