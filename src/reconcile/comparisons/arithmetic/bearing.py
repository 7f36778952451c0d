"""Whether what one source states is of just what follows by arithmetic from the figures of another.

A text with six figures yields dozens of numbers, so that some of them are like any other. What follows
from a text meets what is stated elsewhere only if both are about the same and count the same, and then
it agrees if the amounts coincide. It denies what is stated only where one of the two says in so many
words that just this amount is meant.
"""

from collections.abc import Mapping
from decimal import Decimal
from functools import cached_property

from attrs import evolve, frozen

from reconcile.claims.claim import Claim
from reconcile.claims.measurand import Aggregation, Modality
from reconcile.comparisons.arithmetic import rules
from reconcile.comparisons.arithmetic.derivations import Derivation
from reconcile.comparisons.arithmetic.reckoning import operand
from reconcile.comparisons.arithmetic.remark import Remark
from reconcile.comparisons.comparison import Comparison
from reconcile.comparisons.gates import SO, Answer, ask
from reconcile.comparisons.kinship import Kinship, Things, kinship, noun_of
from reconcile.comparisons.likeness import Strictness, overlapping
from reconcile.comparisons.moving import move
from reconcile.comparisons.relation import Amount, in_unit
from reconcile.comparisons.rule import Gate
from reconcile.figures.conversion import factor
from reconcile.figures.figure import Change
from reconcile.figures.interval import ZERO
from reconcile.figures.unit import COUNT, NUMBER, SHARE, TIME, Unit
from reconcile.language.concepts import stem
from reconcile.language.formulas import Formulas, formulas

#: The share of the words of the shorter that must stand in the other.
ENOUGH: Mapping[Strictness, float] = {
    Strictness.STRICT: 0.5,
    Strictness.BALANCED: 0.3,
    Strictness.LOOSE: 0.15,
}
#: And so that one denies the other.
_TO_DENY = 0.5
#: An amount with a range wider than this part of it coincides with too much.
_NARROW = Decimal("0.5")
_CHANGES = (Aggregation.CHANGE, Aggregation.ADDITIONAL)
STEPS = ("gap", "growth")
#: As many digits has a year.
_YEAR = 4
_SHARES = (rules.portion, rules.proportion)


@frozen(eq=False)
class Known:
    """What is asked of any two: what is known of things and measures, and how much must be.

    Attributes:
        things: Every known name of a thing, in lower case, and the thing.
        known: The names of the known measures, any two of which are two deeds.
        strictness: How much must be known to be the same.
        language: The language of the texts.
    """

    things: Things
    known: frozenset[str]
    strictness: Strictness
    language: str = "english"


@frozen(eq=False)
class Bearing:
    """A claim, its sentence, and what follows from a sentence of another source, with all that does."""

    claim: Claim
    remark: Remark
    other: Remark
    found: Derivation
    all: tuple[Derivation, ...]
    known: Known

    def comparison(self) -> Comparison:
        """Give the comparison of both."""
        claims = self.claim, *self.found.claims
        return Comparison(self.found.rule, claims, self.found.relation(self.claim), ())

    @property
    def words(self) -> Formulas:
        """The words of arithmetic."""
        return formulas(self.known.language)

    @cached_property
    def overlap(self) -> float:
        """The share of the words of the shorter that the other has; nothing if its names are others."""
        return self._overlap(self.remark.beside(self.claim))

    @cached_property
    def overlap_with_noun(self) -> float:
        """The same, what the claim counts being one of its words."""
        noun = (noun_of(self.claim) or "").lower().removesuffix("'s")
        return self._overlap(self.remark.beside(self.claim) | {stem(word) for word in noun.split()})

    def _overlap(self, words: frozenset[str]) -> float:
        others = self.other.stems
        if self.other.before:
            others |= self.other.before.stems
        asking = frozenset(map(stem, self.words.difference | self.words.total))
        if len(words) <= len(others):
            missing, short = self.remark.context.names - others, words - asking
        else:
            missing, short = self.other.context.names - self.remark.stems, others - asking
        return 0.0 if missing or not short else len(words & short & others) / len(short)


def agrees(bearing: Bearing) -> bool:
    """Whether a claim is of what follows elsewhere, and as much."""
    enough, found = ENOUGH[bearing.known.strictness], bearing.found
    # A sum, or what is left without a word for it, takes more to tell: see ``warrant``.
    if found.rule in (rules.total, rules.remainder) and not found.told and not found.states:
        return False
    if found.earlier and not _of_before(bearing):
        return False  # *doubled to 640*: 320 is what there was
    return _coincides(bearing) and _of_one(bearing) and bearing.overlap >= enough


def _of_before(bearing: Bearing) -> bool:
    """Whether a claim is of what there was before: it says so, has a year of the other, or holds while the other is planned."""
    line = bearing.remark.line
    if move(bearing.claim) is not None:
        return False  # *was cut to 44 cents*: it was less before, or more
    if bearing.claim.measurand.modality in SO and bearing.found.base.measurand.modality is Modality.PLANNED:
        return True
    if not bearing.words.earlier.isdisjoint(line):
        return True
    return any(word in bearing.other.line for word in line if len(word) == _YEAR and word.isdecimal())


def denies(bearing: Bearing) -> bool:
    """Whether a claim is of just what follows elsewhere, and not as much."""
    if not _of_one(bearing) or not _asked(bearing):
        return False
    mine = operand(bearing.claim)
    return not any(_met(mine, other.amount) for other in bearing.all) and not _stated_alike(bearing)


def _coincides(bearing: Bearing) -> bool:
    """Whether the amounts coincide: the one value exactly where the intervals would let too much pass."""
    mine, found = operand(bearing.claim), bearing.found.amount
    return _met(mine, found) and (narrow(found) or _same_value(mine, found)) and not _stated_alike(bearing)


def narrow(amount: Amount) -> bool:
    """Whether the range of an amount is small beside it, so that few others coincide with it."""
    low, high, best = amount.soft.low, amount.soft.high, amount.best
    return low is not None and high is not None and best is not None and high - low <= abs(best) * _NARROW


def _same_value(left: Amount, right: Amount) -> bool:
    turned = _turned(right, left.unit)
    return turned is not None and left.best is not None and left.best == turned.best


def _met(left: Amount, right: Amount) -> bool:
    """Whether the soft intervals of two amounts meet."""
    turned = _turned(right, left.unit)
    return turned is not None and left.soft.bounded and left.soft.meets(turned.soft)


def _turned(of: Amount, unit: Unit) -> Amount | None:
    """The amount in a unit; a bare number is a count of anything."""
    if NUMBER in (of.unit, unit):
        return evolve(of, unit=unit) if COUNT in (dimension_of(of.unit), dimension_of(unit)) else None
    return None if factor(of.unit, unit) is None else in_unit(of, unit)


def _stated_alike(bearing: Bearing) -> bool:
    """Whether the sentence itself states as much, so that nothing need be worked out."""
    before = bearing.other.before
    told = (*bearing.other.claims, *(before.claims if before else ()))
    mine = operand(bearing.claim)
    return any(_same_value(mine, operand(each)) for each in told)


def _of_one(bearing: Bearing) -> bool:
    """Whether nothing says that a claim is of something else than what follows."""
    return _cued(bearing) and _of_one_measure(bearing) and _passes(bearing) and _of_one_thing(bearing)


def _cued(bearing: Bearing) -> bool:
    """Whether the words of the claim let it be such a figure: a change, a share, or neither."""
    claim, rule = bearing.claim, bearing.found.rule
    around = bearing.remark.around(claim)
    change = claim.figure.change
    moved = change is not None or claim.measurand.aggregation in _CHANGES
    if rule.name in STEPS:
        if change is not None and change is not _direction(bearing.found):
            return False
        return moved or not around.isdisjoint(bearing.words.difference)
    return not moved and around.isdisjoint(bearing.words.only_difference)


def _direction(found: Derivation) -> Change | None:
    """Which way a move goes; none where two figures only stand against each other."""
    first, second = (operand(each).best or ZERO for each in found.operands)
    old, new = (first, second) if found.rule is rules.growth else (second, first)
    return Change.UP if new >= old else Change.DOWN


def _of_one_measure(bearing: Bearing) -> bool:
    """Whether what was done may be one; the difference of two is of neither."""
    measure, known = bearing.claim.measurand.measure, bearing.known.known
    strict = bearing.known.strictness is Strictness.STRICT
    if bearing.found.rule in (rules.gap, rules.pace, rules.growth):
        return not strict and _one_step(bearing)
    parts = [claim.measurand.measure for claim in bearing.found.claims if claim.figure.unit.dimension != TIME]
    if strict:
        return measure is not None and all(part == measure for part in parts)
    return measure not in known or all(
        part == measure or part not in known or overlapping(measure, part) for part in parts
    )


def _one_step(bearing: Bearing) -> bool:
    """Whether a change or a pace is of one quantity: its deed is one, or the texts have much in common."""
    claim, base, things = bearing.claim, bearing.found.base, bearing.known.things
    measures = claim.measurand.measure, base.measurand.measure
    if bearing.found.rule is rules.pace:
        return ask(Gate.SUBJECT, claim, base, things).answer is not Answer.DIFFERENT
    if None in measures or measures[0] == measures[1]:
        return True
    asked = not bearing.remark.around(claim).isdisjoint(bearing.words.only_difference)
    return asked or bearing.overlap > _TO_DENY


def _passes(bearing: Bearing) -> bool:
    """Whether no gate keeps the claim from what it would follow from."""
    base, claim, things = bearing.found.base, bearing.claim, bearing.known.things
    gates = [Gate.PLACE, Gate.NEGATION]
    denied = [each.measurand.modality is Modality.DENIED for each in (claim, base)]
    if not bearing.found.shifts or denied[0] is not denied[1]:
        gates.append(Gate.MODALITY)
        if all(
            ask(Gate.PERIOD, claim, part, things).answer is Answer.DIFFERENT for part in bearing.found.claims
        ):
            return False  # of 38 on Monday and 21 of them on Tuesday, what is left is left on Tuesday
    if any(ask(gate, claim, base, things).answer is Answer.DIFFERENT for gate in gates):
        return False
    subject = ask(Gate.SUBJECT, claim, base, things).answer
    if bearing.known.strictness is Strictness.STRICT:
        return subject is Answer.SAME
    subjects = claim.measurand.subject, base.measurand.subject
    return subject is not Answer.DIFFERENT or not all(each and each[:1].isupper() for each in subjects)


def _of_one_thing(bearing: Bearing) -> bool:
    """Whether both count the same, or the one a kind of the other."""
    things, noun = bearing.known.things, noun_of(bearing.claim)
    bases = [each for each in bearing.found.claims if each.figure.unit.dimension != TIME]
    nouns = [noun_of(each) for each in bases if each.figure.unit.dimension != SHARE]
    if noun is None or not any(nouns):
        return bearing.known.strictness is not Strictness.STRICT
    kin = [kinship(noun, each, things) for each in nouns if each]
    if any(each is not Kinship.APART for each in kin):
        return True
    return bool(bearing.found.told) and (_named_whole(bearing) or _told_of(noun, bearing.found.told))


def _told_of(noun: str, told: frozenset[str]) -> bool:
    """Whether what is left is said to be such things: *the remaining members*."""
    return not {stem(word) for word in noun.lower().split()}.isdisjoint(map(stem, told))


def _named_whole(bearing: Bearing) -> bool:
    """Whether the sentence of the claim names the whole too: *eleven of the 30*."""
    whole = operand(bearing.found.operands[0])
    return any(_same_value(operand(each), whole) for each in bearing.remark.claims if each != bearing.claim)


def _asked(bearing: Bearing) -> bool:
    """Whether the words of one of the two ask for just this amount."""
    found, words = bearing.found, bearing.words
    around, overlap = bearing.remark.around(bearing.claim), bearing.overlap
    if found.rule is rules.gap and not around.isdisjoint(words.only_difference):
        return overlap >= ENOUGH[Strictness.BALANCED]
    if found.rule is rules.pace and not around.isdisjoint(words.pace):
        return overlap >= ENOUGH[Strictness.BALANCED]
    if found.told and overlap >= _TO_DENY:
        return not {stem(word) for word in found.told}.isdisjoint(bearing.remark.beside(bearing.claim))
    if found.rule in _SHARES and not words.remainder.isdisjoint(bearing.remark.line):
        return False  # of what is left, not of the part that is named
    same = (found.states or found.rule.name in STEPS) and not found.told and _same_deed(bearing)
    return same and bearing.overlap_with_noun >= _TO_DENY


def _same_deed(bearing: Bearing) -> bool:
    """Whether the measure is the same, and the subject no other."""
    claim, found = bearing.claim, bearing.found
    measure = claim.measurand.measure
    subject = ask(Gate.SUBJECT, claim, found.base, bearing.known.things).answer
    same = measure is not None and any(each.measurand.measure == measure for each in found.claims)
    return same and subject is not Answer.DIFFERENT


def dimension_of(unit: Unit) -> str:
    """A bare number stands for a count."""
    return unit.dimension or COUNT
