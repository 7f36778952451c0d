"""Which stated numbers follow from the figures of a passage of another source, and not by chance."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import evolve, frozen

from reconcile.claims.claim import Claim
from reconcile.comparisons.alignment import aligned
from reconcile.comparisons.arithmetic.bearing import Known
from reconcile.comparisons.arithmetic.coincidence import coincidences
from reconcile.comparisons.arithmetic.denial import deniable
from reconcile.comparisons.arithmetic.derivations import Derivation, workable
from reconcile.comparisons.arithmetic.passage import Passage
from reconcile.comparisons.arithmetic.reckoning import operand
from reconcile.comparisons.arithmetic.remark import Remark
from reconcile.comparisons.arithmetic.stated import Stated
from reconcile.comparisons.arithmetic.warrant import warranted
from reconcile.comparisons.comparison import Comparison
from reconcile.comparisons.relation import Relation
from reconcile.figures.interval import ZERO
from reconcile.figures.unit import PERCENT, SHARE
from reconcile.language.formulas import formulas

#: A word of more passages than these does not tell them apart; and of those that share words, as many are looked at.
_TELLING, _BEST = 24, 3
_SHARED = 1


@frozen(eq=False)
class Passages:
    """The passages of all sources, by the stems of their words."""

    by_word: Mapping[str, Sequence[Passage]]

    @classmethod
    def of(cls, told: Iterable[Remark]) -> "Passages":
        """Sort the passages that end with each of the sentences."""
        by_word: dict[str, list[Passage]] = {}
        for remark in told:
            passage = Passage.upto(remark)
            for word in passage.told:
                by_word.setdefault(word, []).append(passage)
        return cls(by_word)

    def near(self, remark: Remark) -> Iterator[Passage]:
        """The few passages of other sources that share most words with a sentence."""
        shared: Counter[Passage] = Counter()
        for word in sorted(remark.context.words):
            listed = self.by_word.get(word, ())
            if len(listed) <= _TELLING:
                shared.update(each for each in listed if each.source != remark.source)
        yield from (passage for passage, many in shared.most_common(_BEST) if many >= _SHARED)


def chanced(claim: Claim, remark: Remark, passages: Passages, known: Known) -> Iterator[Comparison]:
    """Give the comparison of a claim with what it follows from, if it follows from anything."""
    value = claim.figure.value
    if value is None or value <= ZERO or not workable(claim):
        return
    near = list(passages.near(remark))
    for passage in near:
        told = [each for each in near if each.source == passage.source]
        if any(_alike(claim, spot.claim) for each in told for spot in each.spots):
            continue
        stated = Stated(claim, remark, passage, known.things, formulas(known.language), known.strictness)
        for coincidence in coincidences(claim, passage):
            found = warranted(stated, coincidence)
            if found is not None:
                yield _comparison(claim, found)
                return
        for denied in deniable(stated):
            comparison = _comparison(claim, denied)
            if _apart(comparison.relation):
                yield comparison
                return


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
    elif unit.dimension != mine.unit.dimension and unit.kind == mine.unit.kind and not unit.per.factors:
        mine = evolve(mine, unit=unit)  # what a price is for is left out where it is said before
    relation = found.rule.relate(mine, *found.operands)
    return Comparison(found.rule, (claim, *found.claims), relation, ())
