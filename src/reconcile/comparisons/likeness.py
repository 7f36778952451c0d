"""How likely two claims of two sources are of one measurand where their facets leave it open.

The gates come first: what one of them keeps apart has no likeness. But for some of them a difference may be
one of words, and that only evidence can settle. Evidence is weighed as in record linkage
(I. Fellegi and A. Sunter, *A Theory for Record Linkage*, 1969): each kind has its weight, a
logarithm of odds, and the likeness is their sum. So above zero it is likelier than not that the claims are
of one measurand.
"""

from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType

from reconcile.claims.ages import AGE, AGES
from reconcile.claims.claim import Claim
from reconcile.claims.lasting import ELAPSED, SENIORITY, SENTENCE, SINCE
from reconcile.claims.measurand import Aggregation
from reconcile.comparisons.bystanders import of_bystander
from reconcile.comparisons.evidence import Evidence, Side, agree, divided, evidence
from reconcile.comparisons.fates import of_the_hurt, of_two_fates
from reconcile.comparisons.gates import SPANS, Answer, ask, barrier, of_other_scale
from reconcile.comparisons.kinship import Things
from reconcile.comparisons.moving import of_balance
from reconcile.comparisons.namesakes import countries
from reconcile.comparisons.occasions import another
from reconcile.comparisons.quantities import of_two_quantities
from reconcile.comparisons.rule import Gate
from reconcile.comparisons.sorts import of_two_sorts
from reconcile.comparisons.standing import behind
from reconcile.figures.figure import Change
from reconcile.figures.moves import change_words
from reconcile.figures.unit import PERCENTAGE_POINT, SHARE
from reconcile.language.language import language_of
from reconcile.language.lexicon import load
from reconcile.language.people import exclude

#: The gates that only evidence can settle: other words for what was done are not another deed.
_OPEN = frozenset((Gate.DIMENSION, Gate.MEASURE, Gate.SUBJECT, Gate.THING, Gate.AGGREGATION))

#: Spans of time that are no durations and no ages, but for the time that has passed: who was jailed for 12 years
#: has not worked for them.
_ALONE = frozenset((SENIORITY, SENTENCE, SINCE))

#: What one gives another gets.
_GOT = "received"
_HANDED = frozenset((_GOT, "supplied"))

#: What is below nothing where prices fall.
_INFLATION = "inflation"

#: What makes an owner of a name: *Chile's*, *the Bank of Chile*.
_OWNS, _OF = ("'s", "’s"), "of "


class Strictness(StrEnum):
    """How much must be known to be the same before two claims are compared.

    ``strict``: what the facets say, and nothing else. ``balanced``, the default: also what stands
    around the figures, where it is likelier than not that they are of one measurand. ``loose``: where it is
    not unlikely.
    """

    STRICT = "strict"
    BALANCED = "balanced"
    LOOSE = "loose"


#: The likeness from which claims are compared.
ENOUGH: Mapping[Strictness, float] = MappingProxyType({Strictness.BALANCED: 0.0, Strictness.LOOSE: -1.0})

#: What each kind of evidence weighs where the two numbers may be one, and where they are apart: fitted by
#: tools/weigh.py to the labelled pairs of sentences in tests/corpus.
WEIGHTS: Mapping[Evidence, tuple[float, float]] = MappingProxyType(
    {
        Evidence.ANY: (1.45, 0.95),
        Evidence.COUNTED: (-0.11, -0.77),
        Evidence.LASTING: (0.64, 0.47),
        Evidence.BARE: (0.15, -0.54),
        Evidence.EXACT: (-1.09, 0.01),
        Evidence.FEW: (0.31, 0.07),
        Evidence.DISTANCE: (0.00, -0.68),
        Evidence.ALIKE: (0.50, 0.50),
        Evidence.SAME_THING: (0.25, 1.06),
        Evidence.LIKE_THING: (0.59, -0.08),
        Evidence.WIDER_THING: (0.08, 0.30),
        Evidence.NARROWER_THING: (0.30, -0.45),
        Evidence.OTHER_THING: (-0.81, -0.25),
        Evidence.SAME_MEASURE: (0.35, 0.46),
        Evidence.LIKE_MEASURE: (0.70, 0.19),
        Evidence.UNSAID: (-0.61, -0.36),
        Evidence.OTHER_MODALITY: (0.35, 0.25),
        Evidence.OTHER_AGGREGATION: (-0.27, -0.62),
        Evidence.OPPOSITE_MOVE: (0.00, 0.32),
        Evidence.OPPOSED: (-0.51, -0.27),
        Evidence.CLOSENESS: (1.13, 1.37),
    }
)


def likeness(left: Side, right: Side, things: Things, known: frozenset[str]) -> float | None:
    """How likely two claims are of one measurand, as a logarithm of odds; None where a gate keeps them apart.

    Args:
        left: A claim.
        right: A claim of another source.
        things: Every known name of a thing, in lower case, and the thing.
        known: The names of the known measures, any two of which are two deeds.
    """
    found = weighed(left, right, things, known)
    return None if found is None else sum(weight for _, weight in found)


def weighed(
    left: Side, right: Side, things: Things, known: frozenset[str]
) -> tuple[tuple[Evidence, float], ...] | None:
    """Give the evidence of which the likeness is the sum, each with its weight."""
    same = agree(left.claim, right.claim)
    if same is None or _apart(left, right, things, known):
        return None
    if _taken(left, right, things) if same else _of_two_ages(left, right):
        return None
    if not _of_country(left.claim, right.claim) and _of_two(left.claim, right.claim, things):
        return None
    return tuple(
        (kind, WEIGHTS[kind][not same] * much) for kind, much in evidence(left, right, things, known)
    )


def _taken(left: Side, right: Side, things: Things) -> bool:
    """Whether of two numbers that agree the one is only of some, or of somebody else."""
    return divided(left, right, things) or of_bystander(left.claim, right.claim)


def _of_two_ages(left: Side, right: Side) -> bool:
    """Whether the one is an age at some deed, and the other at none: who began at 15 may have died at 84."""
    measures = {side.claim.measurand.measure for side in (left, right)}
    return len(measures) > 1 and measures <= AGES


def _apart(left: Side, right: Side, things: Things, known: frozenset[str]) -> bool:
    """Whether two claims cannot be of one measurand, however much their sentences have in common."""
    one, other = left.claim, right.claim
    if barrier(one, other, things, _OPEN) is not None or _one_is_change(one, other):
        return True
    if of_other_scale(one, other) or of_others(one, other):
        return True
    if not of_the_hurt(one, other) and (_of_two_deeds(one, other, known) or of_two_fates(one, other)):
        return True
    if of_two_quantities(one, other) or of_two_sorts(one, other, things):
        return True
    return another(one, other) if left.around.length <= right.around.length else another(other, one)


def _of_two_deeds(one: Claim, other: Claim, known: frozenset[str]) -> bool:
    """Whether two measures are never said of one deed."""
    measures = {one.measurand.measure, other.measurand.measure}
    if len(measures) == 1:
        return False
    if not _ALONE.isdisjoint(measures) and ELAPSED not in measures:
        return True
    # What takes so long and what happens so long after may be one thing, but neither is an age.
    if not AGES.isdisjoint(measures) and not SPANS.isdisjoint(measures):
        return True
    return measures <= known and not _overlap(one, other)


def _overlap(one: Claim, other: Claim) -> bool:
    """Whether two known measures are often said of one deed, or are a gain and a loss, which are held against each other."""
    if {one.measurand.measure, other.measurand.measure} == _HANDED:
        return one.measurand.subject != other.measurand.subject and not _of_other_giver(one, other)
    return overlapping(one.measurand.measure, other.measurand.measure) or of_balance(one, other)


def _of_other_giver(one: Claim, other: Claim) -> bool:
    """*Norway sent 40 tanks*, *received 60 tanks from Sweden*: whether what was got is said to be from somebody else."""
    got, given = (one, other) if one.measurand.measure == _GOT else (other, one)
    known, giver = language_of(got.language).joints.range_from, given.measurand.subject
    words = behind(got).split()
    at = next((at for at, word in enumerate(words) if word.lower() in known), None)
    return at is not None and giver is not None and giver.split()[-1] not in " ".join(words[at:])


def overlapping(measure: str | None, other: str | None) -> bool:
    """Whether the words of two measures often tell of the same: who earned 4 million made a profit of as much."""
    return frozenset((measure, other)) in _overlaps()


@lru_cache(maxsize=1)
def _overlaps() -> frozenset[frozenset[str | None]]:
    table = load("english", "clauses")["overlaps"]
    return frozenset(frozenset((one, other)) for one, others in table.items() for other in others)


def _gives(one: Claim, other: Claim) -> bool:
    """Whether who is told to get it in the one is to whom it is given in the other."""
    given = {one.measurand.recipient, other.measurand.recipient} - {None}
    return not given.isdisjoint((one.measurand.subject, other.measurand.subject))


def of_others(one: Claim, other: Claim) -> bool:
    """Whether two ages or numbers are of people who are called by nouns that exclude each other."""
    aged = one.measurand.measure == other.measurand.measure == AGE
    if not aged and not (one.figure.unit.counted and other.figure.unit.counted):
        return False
    if aged and (_of_relative(one, other) or _of_relative(other, one)):
        return True
    language = language_of(one.language).name
    return any(exclude(noun, also, language) for noun in _called(one) for also in _called(other))


def _of_relative(one: Claim, other: Claim) -> bool:
    """*Anna Lind was hurt; her mother is 85*, *Anna Lind, 59*: whether the one is so old as a relative of the other."""
    noun, name = next(iter(_called(one)), None), other.measurand.subject
    joints = language_of(one.language).joints
    if noun is None or name is None or noun not in joints.kin | joints.parents:
        return False
    words = one.sentence.split()
    whose = (
        words[index - 1].lower() in joints.owners for index in range(1, len(words)) if words[index] == noun
    )
    named = one.sentence.find(name.split()[-1])
    return name[:1].isupper() and any(whose) and 0 <= named < one.sentence.find(f" {noun}")


def _called(claim: Claim) -> list[str]:
    """The noun by which who is so old, or who is counted, is called, and the given name of who is so old."""
    of, counted = claim.measurand, claim.figure.unit.counted
    named = (of.thing, None if counted else of.subject)
    return [name.split()[0 if name[0].isupper() else -1] for name in named if name]


def _of_two(one: Claim, other: Claim, things: Things) -> bool:
    """Whether two claims are of two subjects: names that differ are; plain nouns may be two words for one."""
    if ask(Gate.SUBJECT, one, other, things).answer is not Answer.DIFFERENT or _gives(one, other):
        return False
    return all(
        name is None or name[:1].isupper() for name in (one.measurand.subject, other.measurand.subject)
    )


def _of_country(one: Claim, other: Claim) -> bool:
    """Whether one is of a country, and the subject of the other may be too: *the Latvian government*, *Andris Kalnins*."""
    known = countries()
    left, right = (claim.measurand.subject or "" for claim in (one, other))
    if (left in known) is (right in known) or not _bodies().isdisjoint((left, right)):
        return False  # a union of states is of none of them
    of, name, rest = (one, left, right) if left in known else (other, right, left)
    at = of.sentence.find(name)
    behind, before = of.sentence[at + len(name) :], of.sentence[: max(0, at)]
    belongs = at < 0 or behind[:1].isalpha() or behind.startswith(_OWNS) or before.endswith(_OF)
    # What somebody with a full name does his country does.
    return (belongs or " " in rest) and not any(country in rest for country in known)


@lru_cache(maxsize=1)
def _bodies() -> frozenset[str]:
    return frozenset(load("english", "organisations")["names"])


def _is_share(claim: Claim) -> bool:
    """Whether it is a share of all, and not of what was lost: *9% of the market*, *lost 9% of its value*."""
    return claim.measurand.aggregation is Aggregation.SHARE and claim.figure.change is None


def _one_is_change(one: Claim, other: Claim) -> bool:
    """Whether one is by how much something changed and the other how much it is; inflation and growth are both."""
    if (one.measurand.aggregation is Aggregation.CHANGE) is (
        other.measurand.aggregation is Aggregation.CHANGE
    ):
        return False
    moved, still = (one, other) if one.measurand.aggregation is Aggregation.CHANGE else (other, one)
    if one.figure.unit.dimension == SHARE:
        falls = moved.figure.change is Change.DOWN and still.measurand.measure == _INFLATION
        return falls or PERCENTAGE_POINT in (moved.figure.unit, still.figure.unit) or _is_share(still)
    if still.measurand.aggregation is Aggregation.ADDITIONAL:
        return False
    known = change_words(language_of(still.language)).verbs
    if moved.figure.unit.counted and moved.measurand.thing and moved.measurand.measure in known:
        return False  # who cuts 500 jobs lays off as many
    return still.measurand.measure not in known
