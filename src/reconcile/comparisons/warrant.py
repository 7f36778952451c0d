"""Whether words bear out that a stated number is what follows from the figures of a passage.

Sums and differences of a few small numbers soon hit any other. So that a number follows from others is
believed only if both texts are about the same, and if the words of one of them let the number be just that:
*still* closed of what is left of a whole, *before* of what was undone, a list of its sum.
"""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from functools import cached_property
from itertools import pairwise
from types import MappingProxyType

from attrs import evolve, field, frozen

from reconcile.claims.claim import Claim
from reconcile.claims.measurand import Aggregation, Modality, Thing
from reconcile.claims.measuring import AGE
from reconcile.comparisons import arithmetic
from reconcile.comparisons.coincidence import Coincidence, Way
from reconcile.comparisons.derivations import Derivation, made
from reconcile.comparisons.gates import Answer, ask
from reconcile.comparisons.kinship import Kinship, Things, kinship, noun_of, parsed, root
from reconcile.comparisons.likeness import Strictness
from reconcile.comparisons.passage import Passage, Spot
from reconcile.comparisons.reckoning import Operand, constant, left_over, operand, summed
from reconcile.comparisons.remark import Remark
from reconcile.comparisons.rule import Gate, Rule
from reconcile.figures.conversion import FRACTION
from reconcile.figures.figure import Change
from reconcile.figures.unit import COUNT, PERCENT, SHARE, TIME
from reconcile.language.concepts import Concepts, meaning, stem
from reconcile.language.formulas import Formulas
from reconcile.language.inflection import Nouns, plural
from reconcile.language.language import language_of
from reconcile.language.phrases import matched

_ONE, _HUNDRED = Decimal(1), Decimal(100)
#: The share of the words of a statement that must stand in the passage.
_ENOUGH: Mapping[Strictness, float] = MappingProxyType(
    {Strictness.STRICT: 0.8, Strictness.BALANCED: 0.3, Strictness.LOOSE: 0.2}
)
#: How many words of a clause are looked at behind a figure, to tell a part from its whole.
_BESIDE = 3
#: Where so much of a statement stands in a passage, what was done may go by another word.
_MUCH = 0.6
#: As many words stand between two members of a list, and as few between the joint and the second.
_FAR, _NEAR = 12, 4
_PERSON = "person"


Spots = Sequence[Spot]


@frozen(eq=False)
class Stated:
    """A claim of one source beside a passage of another from whose figures it may follow.

    Attributes:
        claim: The claim.
        remark: Its sentence.
        passage: The passage.
        things: Every known name of a thing, in lower case, and the thing.
        words: The words of arithmetic.
        strictness: How much must be known to be the same.
    """

    claim: Claim
    remark: Remark
    passage: Passage
    things: Things
    words: Formulas
    strictness: Strictness

    @cached_property
    def line(self) -> frozenset[str]:
        """The words of its sentence."""
        return frozenset(self.remark.line)

    @cached_property
    def said(self) -> frozenset[str]:
        """The words of its sentence, those of the figure with them."""
        return self.line.union(self.claim.text.lower().split())

    @cached_property
    def around(self) -> frozenset[str]:
        """The words around the figure."""
        return self.remark.around(self.claim)

    @cached_property
    def telling(self) -> Mapping[str, Concepts]:
        """The words of its sentence that say what it is about, and what each means."""
        words = self.words
        asking = words.difference | words.total | words.remainder | words.earlier
        concepts = meaning(language_of(self.claim.language))
        found = {word: concepts(word) for word in sorted(self.line - asking)}
        return {word: meant for word, meant in found.items() if meant}

    @property
    def telling_stems(self) -> frozenset[str]:
        """The stems of what it is about."""
        return self.remark.context.words

    @cached_property
    def overlap(self) -> float:
        """The share of what the statement is about that the passage is about; nothing if its names are others."""
        context, told = self.remark.context, self.passage.told
        missing = context.names - told
        countries = {name for name in missing if context.countries.get(name) in told}
        if self.passage.names and missing - countries and context.names <= missing - countries:
            return 0.0
        known = self.passage.meant | countries
        hits = sum(not meant.isdisjoint(known) for meant in self.telling.values())
        return hits / len(self.telling) if self.telling else 0.0

    @cached_property
    def fresh(self) -> frozenset[str]:
        """The telling words that the passage does not have."""
        return frozenset(word for word, meant in self.telling.items() if meant.isdisjoint(self.passage.meant))

    def turned(self, spot: Spot) -> bool:
        """Whether the statement says the opposite of what is said around a figure."""
        own = (*spot.clause, *spot.claim.text.lower().split())
        opposites = self.words.opposites
        against = frozenset().union(*(opposites[word] for word in own if word in opposites))
        return not against.isdisjoint(self.said - frozenset(own))

    @cached_property
    def of_all(self) -> bool:
        """Whether it is of all that are named."""
        return not (self.words.total | _ABOARD).isdisjoint(self.said)

    @cached_property
    def nouns(self) -> Nouns:
        """The nouns of its language."""
        return language_of(self.claim.language).nouns

    def of_a_people(self, word: str) -> bool:
        """Whether a noun is of the people of a country."""
        peoples = language_of(self.claim.language).places.peoples
        return matched((word.capitalize(),), 0, peoples) is not None

    @property
    def moves(self) -> bool:
        """Whether it is the amount of a change."""
        return self.claim.figure.change is not None or self.claim.measurand.aggregation is Aggregation.CHANGE


def warranted(stated: Stated, coincidence: Coincidence) -> Derivation | None:
    """Give what a claim follows from, if the words bear it out; None if it may be chance."""
    if stated.overlap < _ENOUGH[stated.strictness] or not _passes(stated, coincidence.spots[0].claim):
        return None
    if coincidence.way is Way.EACH:
        return _each(stated, coincidence.spots[0], coincidence.ones)
    if coincidence.ones:
        return _with_ones(stated, coincidence.spots, coincidence.ones)
    return _WAYS[coincidence.way](stated, coincidence.spots)


def borne_out(stated: Stated, found: Derivation) -> bool:
    """Whether nothing in the words speaks against what was found by a form of words."""
    spots = [spot for spot in stated.passage.spots if spot.claim in found.claims]
    if found.rule in _OF_DEEDS:
        return _done(stated, spots)
    if found.rule is not arithmetic.remainder or len(spots) < 2:
        return True
    # *Women directed 29* is not what is left of 40 if 11 are by women.
    whole, *parts = sorted(spots, key=lambda spot: -(spot.claim.figure.value or 0))
    subject = {stem(word) for word in (stated.claim.measurand.subject or "").lower().split()}
    own = frozenset().union(*(map(stem, part.clause) for part in parts)) - frozenset(map(stem, whole.clause))
    plurals = {stem(plural(word, stated.nouns)) for word in (stated.claim.measurand.subject or "").lower().split()}
    return own.isdisjoint(subject | plurals) or not stated.words.remainder.isdisjoint(stated.line)


def _passes(stated: Stated, base: Claim) -> bool:
    """Whether no gate keeps the claim from the figures that it would follow from."""
    claim = stated.claim
    moods = [each.measurand.modality is Modality.DENIED for each in (claim, base)]
    if moods[0] is not moods[1] or ask(Gate.PLACE, claim, base, stated.things).answer is Answer.DIFFERENT:
        return False
    if ask(Gate.SUBJECT, claim, base, stated.things).answer is not Answer.DIFFERENT:
        return True
    subjects = claim.measurand.subject, base.measurand.subject
    return not all(each and each[:1].isupper() for each in subjects)


# The ways.


def _sum(stated: Stated, parts: Spots) -> Derivation | None:
    moved = [part for part in parts if _moved(part) is not None]
    if moved:
        return _undone(stated, parts, moved, Change.DOWN, arithmetic.more)
    return _with_ones(stated, parts, 0)


def _with_ones(stated: Stated, parts: Spots, ones: int) -> Derivation | None:
    """The sum of parts, and of as many that are one each."""
    if stated.moves or not all(test(stated, parts) for test in _OF_SUMS):
        return None
    added = (*(part.claim for part in parts), *(constant(_ONE) for _ in range(ones)))
    return _made(arithmetic.total, added, parts[0].claim)


def _difference(stated: Stated, spots: Spots) -> Derivation | None:
    whole, *parts = spots
    moved = [spot for spot in spots if _moved(spot) is not None]
    asked = len(parts) == 1 and not stated.around.isdisjoint(stated.words.difference)
    if asked and (len(moved) in (0, len(spots)) or stated.claim.figure.unit.name == "percentage_point"):
        return _derivation(arithmetic.gap, whole, *parts)
    if moved:
        return _undone(stated, spots, moved, Change.UP, arithmetic.less)
    if stated.moves or not _kin(stated, spots) or not _left(stated, whole, parts):
        return None
    return _derivation(arithmetic.remainder, whole, *parts, told=stated.fresh)


def _undone(
    stated: Stated, spots: Spots, moved: Spots, way: Change, rule: Rule
) -> Derivation | None:
    """What an amount was before the change that is given beside it."""
    level = next((spot for spot in spots if spot not in moved), None)
    if level is None or len(spots) != 2 or stated.moves or not _kin(stated, (level,)):
        return None
    if _moved(moved[0]) is not way or _from(level) or not _asks_before(stated, level):
        return None
    return _derivation(rule, level, moved[0], shifts=True)


def _of_all(stated: Stated, spots: Spots) -> Derivation | None:
    (part,) = spots
    if stated.moves or part.claim.figure.change is not None or not _left(stated, part, [part]):
        return None
    return _made(arithmetic.remainder, (constant(_HUNDRED, PERCENT), part.claim), part.claim)


def _grown(stated: Stated, spots: Spots) -> Derivation | None:
    base, share = spots
    if stated.moves or not _from(base) or not _side_by_side(base, share):
        return None
    return _made(arithmetic.multiple, (base.claim, _factor(share)), base.claim, shifts=True)


def _ungrown(stated: Stated, spots: Spots) -> Derivation | None:
    level, share = spots
    if stated.moves or _from(level) or not _side_by_side(level, share):
        return None
    if not _asks_before(stated, level):
        return None
    return _made(arithmetic.before, (level.claim, _factor(share)), level.claim, shifts=True)


def _share(stated: Stated, spots: Spots) -> Derivation | None:
    whole, share = spots
    if stated.moves or not _side_by_side(whole, share) or "of" not in (*share.behind, *share.before):
        return None
    if not _kin(stated, (whole,)) or stated.turned(share):
        return None
    return _made(arithmetic.portion, (whole.claim, share.claim), whole.claim)


def _rest(stated: Stated, spots: Spots) -> Derivation | None:
    whole, share = spots
    if stated.moves or not _kin(stated, (whole,)) or not _left(stated, whole, [share]):
        return None
    rest = left_over(constant(_HUNDRED, PERCENT), share.claim)
    return _made(arithmetic.portion, (whole.claim, rest), whole.claim)


def _product(stated: Stated, spots: Spots) -> Derivation | None:
    each, count = spots
    if stated.moves or not _side_by_side(each, count) or not _for_each(each, count, stated.words) or not _done(stated, spots):
        return None
    return _derivation(arithmetic.accrued, each, count)


def _each(stated: Stated, spot: Spot, many: int) -> Derivation | None:
    named = frozenset(map(stem, spot.before[: spot.before.index("each")])) - frozenset(("and", ","))
    if not named.isdisjoint(stated.telling_stems) and not named <= stated.telling_stems:
        return None
    if stated.moves or not _done(stated, (spot,)) or not _covered(stated, (spot,)):
        return None
    return _made(arithmetic.accrued, (spot.claim, constant(Decimal(many))), spot.claim)


def _percent(stated: Stated, spots: Spots) -> Derivation | None:
    part, whole = spots
    if stated.moves or not _is_part(part, whole) or stated.turned(part) or not _done(stated, spots):
        return None
    noun = noun_of(stated.claim) if stated.claim.figure.noun else None
    if noun is not None and all(_stands_for(stated, noun, noun_of(spot.claim)) is not True for spot in spots):
        return None
    return _derivation(arithmetic.proportion, whole, part)


def _multiple(stated: Stated, spots: Spots) -> Derivation | None:
    large, small = spots
    return _derivation(arithmetic.times_as_much, large, small)


def _growth(stated: Stated, spots: Spots) -> Derivation | None:
    (times,) = spots
    if stated.claim.figure.change is not Change.UP:
        return None
    return _derivation(arithmetic.increase, times)


# What the words say.


def _moved(spot: Spot) -> Change | None:
    """Which way a figure is a change, of itself or by the word behind it: *160 fewer than*."""
    return spot.claim.figure.change


def _from(spot: Spot) -> bool:
    """Whether a figure is what there was before a change."""
    return "from" in spot.before[-2:] or spot.claim.text.lower().startswith("from ")


def _asks_before(stated: Stated, level: Spot) -> bool:
    """Whether the statement is of the time before that of a figure, or of what was aimed at."""
    return not stated.line.isdisjoint(stated.words.earlier)


def _side_by_side(one: Spot, other: Spot) -> bool:
    return one.remark is other.remark and abs(one.index - other.index) == 1


def _listed(stated: Stated, parts: Spots) -> bool:
    """Whether none of the figures is a part of another, or how far another is from something."""
    if not stated.around.isdisjoint(stated.words.besides):
        return False
    return not any(_aside(part, stated.words) for part in parts)


def _aside(part: Spot, words: Formulas) -> bool:
    if part.claim.measurand.measure == AGE:
        return True
    behind = part.behind[: 2 if "and" not in part.behind[:1] else 0]
    return not words.unlisted.isdisjoint(behind) or not _PARTS.isdisjoint(part.before[-4:])


def _together(stated: Stated, parts: Spots) -> bool:
    """Whether figures are named together, or are all that are of their kind, or the statement is of all."""
    if stated.of_all:
        return True
    same = [spot for spot in stated.passage.spots if _dimension(spot) == _dimension(parts[0])]
    return len(same) == len(parts) or all(_joined(one, other) for one, other in pairwise(parts))


def _joined(one: Spot, other: Spot) -> bool:
    if one.remark is not other.remark or other.index != one.index + 1:
        return False
    return not _JOINTS.isdisjoint(one.behind[-_NEAR:]) and len(one.behind) <= _FAR


def _covered(stated: Stated, parts: Spots) -> bool:
    """Whether what the statement counts stands for all that are added."""
    noun = noun_of(stated.claim)
    if noun is None or _dimension_of(stated.claim) != COUNT:
        return True
    stands = [_stands_for(stated, noun, noun_of(part.claim)) for part in parts]
    return True in stands and False not in stands


def _stands_for(stated: Stated, noun: str, other: str | None) -> bool | None:
    """Whether a noun may stand for another; None if little is known of the other."""
    if other is None or kinship(noun, other, stated.things) is not Kinship.APART:
        return True
    words = other.lower().split()
    concepts = meaning(language_of(stated.claim.language))
    if not stated.line.isdisjoint((words[-1], plural(words[-1], stated.nouns))) or not concepts(
        noun.lower().split()[-1]
    ).isdisjoint(concepts(words[-1])):
        return True
    thing = stated.things.get(noun.lower())
    if thing is not None and thing.name == _PERSON and (root(other, stated.things) == _PERSON or stated.of_a_people(words[-1])):
        return True
    return None if isinstance(parsed(other.lower(), stated.things).head, str) else False


def _of_each(stated: Stated, parts: Spots) -> bool:
    """Whether the statement does not name what is said of one part but not what is said of another."""
    names, known = stated.remark.context.names, stated.passage.names
    own = [known.intersection(map(stem, part.behind[:_NEAR])) for part in parts]
    hits = [bool(each & names) for each in own]
    return not any(hits) or all(hit or not each for hit, each in zip(hits, own, strict=True))


def _all_done(stated: Stated, parts: Spots) -> bool:
    """Whether what the statement says was done is what was done to all the parts."""
    measure = stated.claim.measurand.measure
    measures = {part.claim.measurand.measure for part in parts} - {None}
    if stated.of_all or measure not in measures:
        return _done(stated, parts)
    stems = {stem(word) for word in stated.line}
    return all(each == measure or stem(each.partition(" ")[0]) in stems for each in measures if each)


def _about(stated: Stated, _parts: Spots) -> bool:
    """Whether much of the statement stands in the passage, where nothing else says that it counts the same."""
    return noun_of(stated.claim) is not None or stated.overlap >= _MUCH


def _done(stated: Stated, parts: Spots) -> bool:
    """Whether what the statement says was done is what the passage says was done."""
    measure = stated.claim.measurand.measure
    if stated.of_all or measure is None:
        return True
    measures = {part.claim.measurand.measure for part in parts}
    if measure in measures:
        return True
    if any(stated.turned(part) for part in parts):
        return False
    concepts = meaning(language_of(stated.claim.language))
    verb = measure.partition(" ")[0]
    light = verb in stated.words.light and stated.overlap >= _MUCH
    return light or not concepts(verb).isdisjoint(stated.passage.meant)


def _kin(stated: Stated, spots: Spots) -> bool:
    """Whether what is counted may be of what one of the figures counts."""
    noun = noun_of(stated.claim)
    nouns = [each for spot in spots if (each := noun_of(spot.claim)) is not None]
    if noun is None or not nouns or _dimension_of(stated.claim) != COUNT:
        return True
    if any(kinship(noun, each, stated.things) is not Kinship.APART for each in nouns):
        return True
    if any(root(noun, stated.things) == root(each, stated.things) for each in nouns):
        return True
    shared = frozenset(noun.lower().split()).intersection(*[{word for each in nouns for word in each.lower().split()}])
    return bool(shared) or stated.turned(spots[-1])


def _left(stated: Stated, whole: Spot, parts: list[Spot]) -> bool:
    """Whether the statement is of what the parts leave."""
    words = stated.words
    if any(stated.turned(part) for part in parts):
        return whole in parts or not stated.turned(whole)
    cued = not words.remainder.isdisjoint(stated.line)
    own = frozenset().union(*(part.meant for part in parts)) - whole.meant
    said = frozenset().union(*stated.telling.values())
    if cued:
        return True
    if whole in parts or not own.isdisjoint(said) or not stated.fresh:
        return False
    return all(_is_part(part, whole) for part in parts)


def _is_part(part: Spot, whole: Spot) -> bool:
    """Whether the text says that one figure is a part of the other."""
    if part.remark is whole.remark and part.index + 1 == whole.index and part.behind[:1] == ("of",):
        return True
    if part.behind[:2] in _OF_THEM or not _PARTS.isdisjoint(part.before[-_NEAR:]):
        return True
    start = next((at for at, word in enumerate(whole.before[::-1]) if word in _PAUSES), len(whole.before))
    opening = whole.before[len(whole.before) - start :]
    return len(opening) <= _NEAR and not {"of", "among"}.isdisjoint(opening)


def _for_each(each: Spot, count: Spot, words: Formulas) -> bool:
    first, second = sorted((each, count), key=lambda spot: spot.index)
    if first is count and len(first.behind) <= 3 and "of" in first.behind:
        return True
    around = (*first.behind, *second.behind[:5], *first.before[-3:])
    return not words.each.isdisjoint(around)


# Making.


def _factor(share: Spot) -> Operand:
    one = constant(_ONE, FRACTION)
    return left_over(one, share.claim) if _moved(share) is Change.DOWN else summed((one, share.claim))


def _derivation(rule: Rule, *spots: Spot, **more: object) -> Derivation | None:
    shares = any(_dimension(spot) == SHARE for spot in spots)
    return _made(rule, tuple(_operand(spot, shares=shares) for spot in spots), spots[0].claim, **more)


def _operand(spot: Spot, *, shares: bool) -> Operand:
    """The amount of a figure; beside shares, points are points of percent."""
    pointed = shares and spot.claim.figure.unit.name == "point"
    return evolve(operand(spot.claim), unit=PERCENT) if pointed else spot.claim


def _made(rule: Rule, operands: tuple[Operand, ...], base: Claim, **more: object) -> Derivation | None:
    return next(made(rule, operands, base, **more), None)


def _dimension(spot: Spot) -> str:
    return _dimension_of(spot.claim)


def _dimension_of(claim: Claim) -> str:
    return claim.figure.unit.dimension or COUNT


_PAUSES = frozenset(",;:")
_PARTS = frozenset(("including", "included", "among", "whom", "which"))
_JOINTS = frozenset((",", "and", "plus"))
_ABOARD = frozenset(("aboard", "board", "carrying", "carried", "both"))
_OF_THEM = frozenset((("of", each) for each in ("them", "these", "those", "which", "whom", "their")))

_OF_DEEDS = (arithmetic.accrued, arithmetic.multiple, arithmetic.portion, arithmetic.proportion)
_OF_SUMS = (_listed, _together, _covered, _of_each, _all_done, _about)
_WAYS: Mapping[Way, Callable[[Stated, Spots], Derivation | None]] = MappingProxyType(
    {
        Way.SUM: _sum,
        Way.DIFFERENCE: _difference,
        Way.OF_ALL: _of_all,
        Way.GROWN: _grown,
        Way.UNGROWN: _ungrown,
        Way.SHARE: _share,
        Way.REST: _rest,
        Way.PRODUCT: _product,
        Way.PERCENT: _percent,
        Way.MULTIPLE: _multiple,
        Way.GROWTH: _growth,
    }
)
