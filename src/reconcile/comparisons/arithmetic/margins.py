"""By how much somebody won, and in how many sets, against the scores that another source tells.

*Won by four points* follows from *beat the visitors 38-34*, and *in four sets* from *6-4, 3-6, 7-6, 6-4*.
"""

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from functools import cached_property

from attrs import evolve, frozen

from reconcile.claims.claim import Claim
from reconcile.claims.marks import LOST, SCORE, WON
from reconcile.comparisons.arithmetic import rules
from reconcile.comparisons.arithmetic.context import context
from reconcile.comparisons.arithmetic.nearest import ByStem
from reconcile.comparisons.arithmetic.reckoning import difference, operand, summed
from reconcile.comparisons.comparison import Comparison
from reconcile.comparisons.relation import Amount, derived
from reconcile.comparisons.rule import Rule
from reconcile.comparisons.standing import Where, before, where
from reconcile.figures.interval import Interval
from reconcile.figures.unit import COUNT, NUMBER
from reconcile.language.games import games
from reconcile.language.language import language_of

#: The share of the words of a statement that must stand beside the score, so that the one denies the other.
_TO_DENY = 0.5
#: As many scores tell of sets, each of which is one.
_PAIR, _ONE = 2, Decimal(1)
_POINT = Interval.point(_ONE)


@frozen(eq=False)
class _Scores:
    """The scores of one sentence, and what it is about."""

    won: tuple[Claim, ...]
    lost: tuple[Claim, ...]

    @property
    def source(self) -> str:
        """The id of the source."""
        return self.won[0].source

    @cached_property
    def about(self) -> frozenset[str]:
        """The stems of what it is about."""
        return context(self.won[0]).words


_Compare = Callable[[Claim, _Scores], Comparison | None]


def margins(found: Sequence[Claim], claims: Sequence[Claim]) -> Iterator[Comparison]:
    """Give the comparisons of margins and of numbers of sets with the scores of other sources.

    Args:
        found: The marks of the sources, scores among them.
        claims: The claims of all sources.
    """
    if not any(mark.figure.unit == SCORE for mark in found):
        return
    index = ByStem.of(_scores(found))
    for claim in claims:
        compare = _asked(claim)
        for scores in index.nearest(context(claim).words, claim.source, 1) if compare else ():
            comparison = compare(claim, scores) if compare else None
            if comparison is not None:
                yield comparison


def _scores(found: Sequence[Claim]) -> Iterator[_Scores]:
    """The scores of each sentence."""
    told: dict[Where, list[Claim]] = {}
    for mark in found:
        if mark.figure.unit == SCORE:
            told.setdefault(where(mark), []).append(mark)
    for each in told.values():
        won, lost = (tuple(mark for mark in each if mark.measurand.measure == side) for side in (WON, LOST))
        yield _Scores(won, lost)


def _asked(claim: Claim) -> _Compare | None:
    """How a claim is held against scores: as a number of sets or as the margin of a game; None if it is neither."""
    figure = claim.figure
    if figure.value is None or figure.unit.dimension not in (COUNT, ""):
        return None
    noun, ahead = figure.noun.lower(), before(claim).lower().split()
    words = games(language_of(claim.language))
    if noun in words.sets:
        return None if words.before_sets.isdisjoint(ahead[-1:]) else _of_sets
    if (figure.unit == NUMBER or noun in words.points) and not words.before_margins.isdisjoint(ahead[-1:]):
        return _of_margin if any(map(words.decides, ahead)) else None
    return None


def _of_margin(claim: Claim, scores: _Scores) -> Comparison | None:
    """The difference of the only score of a sentence."""
    if len(scores.won) != 1:
        return None
    ends = _end(scores.won[0], claim), evolve(_end(scores.lost[0], claim), claims=())
    return _told(claim, scores, rules.gap, difference(*ends))


def _of_sets(claim: Claim, scores: _Scores) -> Comparison | None:
    """As many sets as there are scores."""
    if len(scores.won) < _PAIR:
        return None
    one = tuple(evolve(_end(each, claim), best=_ONE, hard=_POINT, soft=_POINT) for each in scores.won)
    return _told(claim, scores, rules.total, summed(one))


def _end(score: Claim, claim: Claim) -> Amount:
    return evolve(operand(score), unit=claim.figure.unit)


def _told(claim: Claim, scores: _Scores, by: Rule, found: Amount) -> Comparison | None:
    """The comparison, if both are as much, or if so much of the statement stands beside the score that it is wrong."""
    mine, names = context(claim).words, context(claim).names
    right = found.best == claim.figure.value
    sure = names <= scores.about and len(mine & scores.about) >= _TO_DENY * len(mine)
    relation = derived(operand(claim), found)
    return Comparison(by, (claim, *found.claims), relation, ()) if right or sure else None
