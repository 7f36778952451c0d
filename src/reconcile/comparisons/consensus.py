"""What most of the claims of one measurand agree on: the values that the most origins allow.

The method is Marzullo's (K. Marzullo, *Maintaining the Time in a Distributed System*, 1984; also the
agreement step of NTP): the ends of all intervals are sorted and swept once, and the stretch that the
most intervals cover is the consensus. Origins are counted, not claims, so that forty papers
quoting one ministry have one voice. The rest is divided by the greedy sweep for piercing intervals:
in the order of their upper ends, each side takes all that hold the end of its first.
"""

from collections.abc import Sequence
from decimal import Decimal

from attrs import frozen

from reconcile.claims.claim import Claim
from reconcile.comparisons.origins import independent, origin
from reconcile.comparisons.relation import Amount
from reconcile.figures.interval import Interval

#: An end of an interval: where it lies, and whether just there, just before or just after.
End = tuple[Decimal, int]

_NOWHERE, _EVERYWHERE = Decimal("-Infinity"), Decimal("Infinity")


@frozen
class Voice:
    """A claim of a group, with its amount in the unit of the group.

    Attributes:
        claim: The claim.
        amount: How much it says.
        kind: The place of its kind.
        crowded: Whether it has more partners than are listed with it one by one.
        stands: Whether no later figure of its origin replaces it.
    """

    claim: Claim
    amount: Amount
    kind: int = 0
    crowded: bool = False
    stands: bool = True


@frozen
class Side:
    """Claims that agree with each other.

    Attributes:
        interval: The values that all of them allow.
        hard: The values that the words of all of them entail.
        voices: The claims.
    """

    interval: Interval
    hard: Interval
    voices: tuple[Voice, ...]

    @property
    def origins(self) -> tuple[str, ...]:
        """Whose word it is, each origin once."""
        return independent(voice.claim for voice in self.voices)


def sides(voices: Sequence[Voice]) -> tuple[Side, ...]:
    """Divide claims into sides that agree within themselves, the one of the most origins first.

    Args:
        voices: The claims that stand.
    """
    if not voices:
        return ()
    agreed = _consensus(voices)
    inside = [voice.amount.soft.meets(agreed) for voice in voices]
    first = _side([voice for voice, agrees in zip(voices, inside, strict=True) if agrees])
    rest = _divided([voice for voice, agrees in zip(voices, inside, strict=True) if not agrees])
    return first, *sorted(rest, key=lambda side: (-len(side.origins), -len(side.voices), low(side.interval)))


def low(interval: Interval) -> End:
    """The lower end, for sorting."""
    return (_NOWHERE, 0) if interval.low is None else (interval.low, int(interval.low_open))


def high(interval: Interval) -> End:
    """The upper end, for sorting."""
    return (_EVERYWHERE, 0) if interval.high is None else (interval.high, -int(interval.high_open))


def _consensus(voices: Sequence[Voice]) -> Interval:
    """The stretch that the most origins allow; of several that of the most claims, then the lowest."""
    names = [origin(voice.claim).casefold() for voice in voices]
    heard: dict[str, int] = {}
    best, found, covering = (0, 0), 0, 0
    ends = _ends(voices)
    for place, (_, step, index) in enumerate(ends):
        covering -= step
        heard[names[index]] = heard.get(names[index], 0) - step
        if not heard[names[index]]:
            del heard[names[index]]
        if (len(heard), covering) > best:
            best, found = (len(heard), covering), place
    # More would cover the stretch if another began in it, so the next end is one where something ends.
    first, last = (voices[index].amount.soft for _, _, index in ends[found : found + 2])
    return _between(first, last)


def _ends(voices: Sequence[Voice]) -> list[tuple[End, int, int]]:
    """Every end of an interval in order, -1 where one begins and 1 where it ends, with its place."""
    found = []
    for index, voice in enumerate(voices):
        found += [(low(voice.amount.soft), -1, index), (high(voice.amount.soft), 1, index)]
    return sorted(found)


def _between(first: Interval, last: Interval) -> Interval:
    """From where the one begins to where the other ends."""
    return Interval(first.low, last.high, first.low_open, last.high_open)


def _shared(intervals: Sequence[Interval]) -> Interval:
    """The values of all of them."""
    return _between(max(intervals, key=low), min(intervals, key=high))


def _divided(voices: Sequence[Voice]) -> list[Side]:
    """As few sides as can be, by the greedy sweep."""
    sides_: list[list[Voice]] = []
    pivot = None
    for voice in sorted(voices, key=lambda voice: high(voice.amount.soft)):
        if pivot is None or low(voice.amount.soft) > pivot:
            pivot = high(voice.amount.soft)
            sides_.append([])
        sides_[-1].append(voice)
    return [_side(of) for of in sides_]


def _side(voices: Sequence[Voice]) -> Side:
    soft = [voice.amount.soft for voice in voices]
    hard = [voice.amount.hard for voice in voices]
    return Side(_shared(soft), _shared(hard), tuple(voices))
