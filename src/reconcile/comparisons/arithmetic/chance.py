"""Which stated numbers follow from the figures of a passage of another source, and not by chance."""

from collections.abc import Iterator, Sequence
from functools import partial

from attrs import evolve

from reconcile.claims.claim import Claim
from reconcile.comparisons.alignment import aligned
from reconcile.comparisons.arithmetic.asking import wrong_way
from reconcile.comparisons.arithmetic.bearing import Known
from reconcile.comparisons.arithmetic.coincidence import Coincidence, Way, coincidences
from reconcile.comparisons.arithmetic.denial import deniable
from reconcile.comparisons.arithmetic.derivations import Derivation, workable
from reconcile.comparisons.arithmetic.nearest import ByStem
from reconcile.comparisons.arithmetic.parts import not_all, other_part
from reconcile.comparisons.arithmetic.passage import Passage, Spot
from reconcile.comparisons.arithmetic.possible import adds_others
from reconcile.comparisons.arithmetic.reckoning import operand
from reconcile.comparisons.arithmetic.remark import Remark
from reconcile.comparisons.arithmetic.stated import Stated
from reconcile.comparisons.arithmetic.warrant import warranted
from reconcile.comparisons.arithmetic.weighing import likeliest
from reconcile.comparisons.comparison import Comparison, equal
from reconcile.comparisons.relation import Relation
from reconcile.comparisons.relation import equal as equality
from reconcile.comparisons.standing import where
from reconcile.figures.interval import ZERO
from reconcile.figures.unit import NUMBER, PERCENT, SHARE, TIMES, Unit
from reconcile.language.formulas import formulas

#: Of the passages that share words with a sentence, as many are looked at.
_BEST = 3
#: Ways by which two figures make a number that people bound.
_OF_TWO, _PAIR = frozenset((Way.DIFFERENCE, Way.PERCENT)), 2


def chanced(claim: Claim, remark: Remark, passages: ByStem[Passage], known: Known) -> Iterator[Comparison]:
    """Give the comparison of a claim with what it follows from, if it follows from anything."""
    value = claim.figure.value
    if value is None or value <= ZERO or not workable(claim):
        return
    near = list(passages.nearest(remark.meant, remark.source, _BEST))
    for passage in near:
        told = [spot.claim for each in near if each.source == passage.source for spot in each.spots]
        stated = Stated(claim, remark, passage, known.things, formulas(known.language), known.strictness)
        found = _beside(stated, repeated=any(_alike(claim, each) for each in told))
        if found is not None:
            yield found
            return


def _beside(stated: Stated, *, repeated: bool) -> Comparison | None:
    """What a claim follows from in one passage, or is denied by; what is repeated near it needs no working out."""
    claim, some = stated.claim, not_all(stated)
    if some is not None or repeated:
        return _equality(claim, some) if some else None
    ways = (each for each in coincidences(claim, stated.passage) if not adds_others(stated, each))
    found = _found(stated, tuple(ways))
    if found is not None:
        return _comparison(claim, found)
    denied = (_comparison(claim, each) for each in deniable(stated))
    apart = next((each for each in denied if _apart(each.relation)), None)
    other = other_part(stated) if apart is None else None
    return _equality(claim, other) if other else apart


def _equality(claim: Claim, other: Claim) -> Comparison:
    return Comparison(equal, (claim, other), equality(claim, other), ())


def _found(stated: Stated, ways: Sequence[Coincidence]) -> Derivation | None:
    """What a claim follows from: what its words ask for, or else what is likeliest."""
    near = (each for each in ways if each.exact or _bounded(stated, each) or _of_two_alike(stated, each))
    asked = (warranted(stated, each) for each in near if not wrong_way(stated, each))
    agrees = partial(_agrees, stated.claim)
    found = next((each for each in asked if each is not None and agrees(each)), None)
    return found or likeliest(stated, ways, agrees)


def _of_two_alike(stated: Stated, found: Coincidence) -> bool:
    """Whether two amounts of one sentence and one unit are as *more than double* says of them."""
    if stated.claim.figure.unit != TIMES or found.way is not Way.MULTIPLE:
        return False
    first, second = (spot.claim for spot in found.spots)
    return where(first) == where(second) and first.figure.unit == second.figure.unit


def _bounded(stated: Stated, found: Coincidence) -> bool:
    """*more than four points*, of 51.3 and 46.9 percent: whether a bound is said of what two figures make."""
    of_two = found.way in _OF_TWO and len(found.spots) == _PAIR
    return of_two and stated.claim.figure.hedge.bound is not None and all(map(_is_whole, found.spots))


def _one_leaves_out(unit: Unit, other: Unit) -> bool:
    """Whether one of two units leaves out what it is for."""
    return not (unit.per.factors and other.per.factors)


def _is_whole(spot: Spot) -> bool:
    """Whether it is no end of a range."""
    return spot.end is None


def _agrees(claim: Claim, found: Derivation) -> bool:
    """Whether both sides may be one number."""
    relation = _comparison(claim, found).relation
    sides = aligned(relation) if relation else None
    return sides is not None and sides[0].soft.meets(sides[1].soft)


def _apart(relation: Relation | None) -> bool:
    """Whether the two sides cannot be one number."""
    sides = aligned(relation) if relation else None
    return sides is not None and not sides[0].hard.meets(sides[1].hard)


def _alike(left: Claim, right: Claim) -> bool:
    """Whether both say one number."""
    return (
        left.figure.value == right.figure.value and left.figure.unit.dimension == right.figure.unit.dimension
    )


def _comparison(claim: Claim, found: Derivation) -> Comparison:
    mine, unit = operand(claim), found.amount.unit
    if unit.dimension == SHARE and claim.figure.unit.name == "point":
        mine = evolve(mine, unit=PERCENT)
    elif (
        unit.dimension != mine.unit.dimension
        and unit.kind == mine.unit.kind
        and _one_leaves_out(unit, mine.unit)
    ):
        mine = evolve(mine, unit=unit)  # what a price is for is left out where it is said before
    elif mine.unit == NUMBER:
        mine = evolve(mine, unit=unit)  # *up 0.05*: of what the text says
    relation = found.rule.relate(mine, *found.operands)
    return Comparison(found.rule, (claim, *found.claims), relation, ())
