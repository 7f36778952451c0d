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
    """Seats by their subjects, so that those who may share one are found without asking all.

    Attributes:
        everyone: All of them.
        nameless: Those without a subject, who may meet anyone.
        exact: Those with just these words as their subject.
        holding: Those whose subject holds these words in a row.
    """

    everyone: tuple[Seat, ...]
    nameless: tuple[Seat, ...]
    exact: dict[Words, list[Seat]]
    holding: dict[Words, list[Seat]]


def seated(claims: Iterable[Claim]) -> tuple[Seat, ...]:
    """Give each claim its place, by source and position; a claim that is given twice sits once."""
    return tuple(Seat(claim, index, _words(claim)) for index, claim in enumerate(_ordered(claims)))


def _ordered(claims: Iterable[Claim]) -> Iterator[Claim]:
    """Each claim once, by place; readings of one span by all that they say, which is dear and seldom needed."""
    for _, span in groupby(sorted(dict.fromkeys(claims), key=_place), key=_place):
        readings = list(span)
        yield from readings if len(readings) == 1 else sorted(readings, key=repr)


def room(seats: Sequence[Seat]) -> Room:
    """Sort seats by their subjects."""
    exact: dict[Words, list[Seat]] = {}
    holding: dict[Words, list[Seat]] = {}
    for seat in seats:
        exact.setdefault(seat.subject, []).append(seat)
        for run in _runs(seat.subject):
            holding.setdefault(run, []).append(seat)
    return Room(tuple(seats), tuple(exact.pop((), ())), exact, holding)


def partners(seat: Seat, others: Room) -> Iterator[Seat]:
    """Those whose subject may be the seat's: the same, one that holds the other, or none."""
    if not seat.subject:
        yield from others.everyone
        return
    yield from others.nameless
    yield from others.holding.get(seat.subject, ())
    for run in _runs(seat.subject):
        if run != seat.subject:
            yield from others.exact.get(run, ())


def _place(claim: Claim) -> tuple[str, int, int]:
    return claim.source, claim.start, claim.end


def _words(claim: Claim) -> Words:
    subject = claim.measurand.subject
    return tuple(subject.casefold().split()) if subject else ()


def _runs(words: Words) -> set[Words]:
    """Every run of words in a row; a name has few, and of a long one only the first few are looked at."""
    few = words[:_LONGEST]
    runs = {few[start:end] for start in range(len(few)) for end in range(start + 1, len(few) + 1)}
    return runs | {words} if words else runs
