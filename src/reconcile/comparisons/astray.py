"""Who stands outside a consensus, and who inside contradicts them.

Who does not agree with the consensus is held against the one of those who do that is furthest from it.
By Helly's theorem there is one that it does not meet: intervals that meet each other two by two have a
value in common.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence

from reconcile.comparisons.circles import may_meet
from reconcile.comparisons.consensus import End, Side, Voice, high, low
from reconcile.comparisons.deciding import open_below, verdict
from reconcile.comparisons.relation import Sign
from reconcile.comparisons.table import Table
from reconcile.figures.interval import Interval

Ends = Callable[[Interval], End]


def astray(sides: Sequence[Side], table: Table) -> Iterator[tuple[Voice, Voice]]:
    """Each claim outside the consensus, with the one inside that contradicts it most.

    Args:
        sides: The sides of a group, the consensus first.
        table: All claims.
    """
    if not sides:
        return
    agreed, *others = sides
    above, below = _facing(agreed.voices, low, 1), _facing(agreed.voices, high, -1)
    for side in others:
        under = high(side.interval) < low(agreed.interval)
        for voice in side.voices:
            witness = _witness(voice, above if under else below, table)
            if witness is not None:
                yield voice, witness


def _facing(voices: Sequence[Voice], end: Ends, sign: int) -> list[Voice]:
    """The voices whose hard or soft end lies furthest, and of another source; of those open on either side, too.

    Two bounds that are open the same way never contradict each other, so one of each kind is kept.
    """
    found: list[Voice] = []
    for ways in sorted({_open(voice) for voice in voices}):
        alike = [voice for voice in voices if _open(voice) == ways]
        for of in (_hard, _soft):
            first = _furthest(alike, of, end, sign)
            others = [voice for voice in alike if voice.claim.source != first.claim.source]
            found += [first, *([_furthest(others, of, end, sign)] if others else [])]
    return found


def _furthest(voices: Sequence[Voice], of: Callable[[Voice], Interval], end: Ends, sign: int) -> Voice:
    choose = max if sign > 0 else min
    return choose(voices, key=lambda voice: end(of(voice)))


def _hard(voice: Voice) -> Interval:
    return voice.amount.hard


def _soft(voice: Voice) -> Interval:
    return voice.amount.soft


def _open(voice: Voice) -> tuple[bool, bool]:
    hard = voice.amount.hard
    return hard.high is None, open_below(hard)


def _witness(voice: Voice, facing: Iterable[Voice], table: Table) -> Voice | None:
    """Of those whom it does not agree with one that contradicts it most flatly."""
    found = [
        (verdict(voice.amount, Sign.EQUAL, other.amount).rank, place, other)
        for place, other in enumerate(facing)
        if not other.amount.soft.meets(voice.amount.soft) and may_meet(voice.claim, other.claim, table)
    ]
    return min(found, default=(0, 0, None))[2]
