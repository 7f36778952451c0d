"""Holds the score of a vote, as headlines give it, against the votes that another source counts: *passed 128-94*."""

from collections.abc import Iterator, Sequence

import regex

from reconcile.claims.ballots import AGAINST, FOR
from reconcile.claims.claim import Claim
from reconcile.claims.marks import SCORE, WON
from reconcile.comparisons import relation
from reconcile.comparisons.arithmetic.context import context
from reconcile.comparisons.arithmetic.marked_text import MarkedText, marked_texts, names_told, overlap
from reconcile.comparisons.arithmetic.nearest import ByStem
from reconcile.comparisons.arithmetic.reckoning import as_told
from reconcile.comparisons.comparison import Comparison
from reconcile.comparisons.rule import rule
from reconcile.comparisons.verdict import Verdict

#: The share of the words of a statement that a passage must have, that the one be of the other, and to deny it.
_ENOUGH, _TO_DENY = 0.4, 0.6
_NUMBER = regex.compile(r"\d++")


@rule(
    examples=[
        (
            "Lawmakers in Riga approved the budget by 128 votes to 94.",
            "Riga lawmakers pass budget 128-94",
            Verdict.AGREEMENT,
        ),
        (
            "Lawmakers in Riga approved the budget by 128 votes to 94.",
            "Riga lawmakers pass budget 118-94",
            Verdict.CONFLICT,
        ),
    ],
    counterexamples=[
        (
            "Lawmakers in Riga approved the budget by 128 votes to 94.",
            "Oslo lawmakers pass ban on fur 118-94",
        ),
    ],
)
def voted(stated: Claim, told: Claim) -> relation.Relation:
    """The two numbers of the score of a vote are the votes for and against."""
    return as_told(stated, told)


def votes(found: Sequence[Claim], claims: Sequence[Claim]) -> Iterator[Comparison]:
    """Give the comparisons of scores with the votes for and against that other sources count.

    Args:
        found: The marks of the sources, scores among them.
        claims: The claims of all sources.
    """
    scores = [mark for mark in found if mark.figure.unit == SCORE]
    cast = [claim for claim in claims if claim.measurand.measure in (FOR, AGAINST)] if scores else []
    index = ByStem.of(marked_texts(cast, claims) if cast else ())
    for mark in scores:
        for passage in index.nearest(context(mark).words, mark.source, 1):
            yield from _against(mark, passage)


def _against(mark: Claim, passage: MarkedText) -> Iterator[Comparison]:
    """One number of a score against the greater or the smaller number of the only votes of a passage."""
    cast = sorted(passage.marks, key=lambda claim: claim.figure.value or 0)
    shared = overlap(mark, passage)
    if [claim.measurand.measure for claim in passage.marks] != [FOR, AGAINST] or shared < _ENOUGH:
        return
    won = mark.measurand.measure == WON
    told = cast[won]
    same = sorted(map(int, _NUMBER.findall(mark.text))) == [claim.figure.value for claim in cast]
    sure = shared >= _TO_DENY and names_told(mark, passage) <= passage.about
    if (same and won) or (sure and mark.figure.value != told.figure.value):
        yield Comparison(voted, (mark, told), voted.relate(mark, told), ())
