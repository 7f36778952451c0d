"""Holds the score of a game in one source against that in another: who beats Ghana 3-2 was not beaten by Ghana.

A score that stood before the end is held only against another that did: *led 16-4* and *came from 16-4 down*.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property

import regex
from attrs import frozen

from reconcile.claims.claim import Claim
from reconcile.claims.marks import LOST, SCORE, WON
from reconcile.comparisons import relation
from reconcile.comparisons.arithmetic.marked_text import MarkedText, names_told, of_other_time
from reconcile.comparisons.arithmetic.sides import Sides, Standing, sides, standing
from reconcile.comparisons.comparison import Comparison
from reconcile.comparisons.rule import rule
from reconcile.comparisons.verdict import Verdict
from reconcile.language.games import games
from reconcile.language.language import language_of

#: The share of the words of a statement that a passage must have, that its score be denied where the sides are not told.
_TO_DENY = 0.6
_NUMBER = regex.compile(r"\d++")
_WORD = regex.compile(r"[\p{L}\p{M}]++(?:-[\p{L}\p{M}]++)*+")


@rule(
    examples=[
        ("Ghana beat Togo 3-2 in Accra.", "Togo lost 3-2 to Ghana.", Verdict.AGREEMENT),
        ("Ghana beat Togo 3-2 in Accra.", "Togo beat Ghana 3-2.", Verdict.CONFLICT),
        ("Ghana were held to a 1-1 draw by Togo.", "Togo and Ghana drew 2-2.", Verdict.CONFLICT),
        ("Ghana came from 2-0 down to beat Togo 3-2.", "Ghana led Togo 2-0 at half-time.", Verdict.CONFLICT),
    ],
    counterexamples=[
        ("Ghana beat Togo 3-2 in Accra.", "Mali beat Niger 3-2."),
        ("Ghana beat Togo 3-2 in Accra.", "Ghana led Togo 1-0 at half-time."),
    ],
)
def scored(stated: Claim, told: Claim) -> relation.Relation:
    """Who won in one source won in the other, by the same score."""
    return relation.equal(stated, told)


@frozen(eq=False)
class _Score:
    """Both numbers of a score, and what its sentence says of it."""

    won: Claim
    lost: Claim

    @cached_property
    def numbers(self) -> tuple[int, ...]:
        """The two numbers, the larger first."""
        return tuple(sorted(map(int, _NUMBER.findall(self.won.text)), reverse=True))

    @cached_property
    def standing(self) -> Standing:
        """Whether it is a result, or how it stood before."""
        return standing(self.won)

    @cached_property
    def sides(self) -> Sides:
        """Who is on which side."""
        return sides(self.won)

    @property
    def interim(self) -> bool:
        """Whether it stood so before the end."""
        return self.standing is not Standing.END

    @property
    def told(self) -> bool:
        """Whether words tell what it is the score of."""
        known = games(language_of(self.won.language))
        words = _WORD.findall(self.won.sentence.lower())
        return self.interim or any(map(known.tells, words))


def of_score(mark: Claim, passage: MarkedText, overlap: float) -> Iterator[Comparison]:
    """One number of a score, against the only score of a passage that stood as it did.

    Args:
        mark: The number.
        passage: The passage of another source.
        overlap: The share of the words of its sentence that the passage has too.
    """
    stated, told = _score(mark), _scores(passage)
    others = [each for each in told if each.interim is stated.interim]
    if stated.interim:  # a game stands so and otherwise in turn
        others = [each for each in others if each.numbers == stated.numbers]
    if len({each.won.start for each in others}) != 1:
        return
    other, lost = others[0], mark.measurand.measure == LOST
    turned = stated.sides.turned(other.sides)
    if (turned and not stated.sides.named(passage.about)) or (
        stated.numbers != other.numbers and of_other_time(mark, passage)
    ):
        return
    if turned and not lost:
        yield _compared(mark, other.lost)
    same = other.lost if lost else other.won
    if not turned and _of_one_game(stated, other, passage, told, overlap) and _tells(mark, same, lost=lost):
        yield _compared(mark, same)


def _score(mark: Claim) -> _Score:
    return _Score(mark, mark)


def _scores(passage: MarkedText) -> Sequence[_Score]:
    found = [each for each in passage.marks if each.figure.unit == SCORE]
    lost = {each.start: each for each in found if each.measurand.measure == LOST}
    return [_Score(each, lost[each.start]) for each in found if each.measurand.measure == WON]


def _of_one_game(
    stated: _Score, other: _Score, passage: MarkedText, told: Sequence[_Score], overlap: float
) -> bool:
    """Whether both are of one game: one side is that of the other, or all names are there and nothing else is told."""
    if stated.sides.shared(other.sides):
        return True
    if not stated.told or not other.told or stated.sides.apart(other.sides):
        return False
    named = names_told(stated.won, passage)
    if not named or not named <= passage.about:
        return False
    before = any(each.interim and each.numbers == stated.numbers for each in told)
    return stated.numbers == other.numbers or overlap >= _TO_DENY or before


def _tells(mark: Claim, other: Claim, *, lost: bool) -> bool:
    """Whether a number of a score is the one to tell of: one that differs, or that of the winner where none does."""
    one, two = (sorted(map(int, _NUMBER.findall(each.text))) for each in (mark, other))
    if lost and one[0] == one[1] and two[0] == two[1]:
        return False  # of two draws both numbers say the same
    return mark.figure.value != other.figure.value or (not lost and one == two)


def _compared(mark: Claim, other: Claim) -> Comparison:
    return Comparison(scored, (mark, other), scored.relate(mark, other), ())
