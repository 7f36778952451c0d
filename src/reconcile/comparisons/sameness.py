"""Whether two claims are of one measurand, and what must then hold between them."""

from reconcile.claims.claim import Claim
from reconcile.claims.measurand import Aggregation
from reconcile.claims.period import Extent
from reconcile.comparisons import relation
from reconcile.comparisons.bases import of_past_alone, taken_for_now
from reconcile.comparisons.fates import of_the_hurt
from reconcile.comparisons.gates import Answer, ask, barrier
from reconcile.comparisons.kinship import Kinship, Things, kinship, nouns_of, parsed
from reconcile.comparisons.moving import opposite
from reconcile.comparisons.relation import Relation
from reconcile.comparisons.rule import Gate
from reconcile.comparisons.times import Times, as_of, is_rate, times
from reconcile.figures.unit import TIME
from reconcile.language.contrasts import contrasts
from reconcile.language.language import language_of


def comparable(left: Claim, right: Claim, things: Things, cumulative: frozenset[str] = frozenset()) -> bool:
    """Whether two claims are of one measurand, so that they must give one amount.

    No gate may answer *different*. Beyond that a shared unit is no evidence that two figures are of
    one quantity, so of what a figure is of, enough must be known and the same:

    * the thing is the same, or not stated; a kind of it is a part and no equal;
    * of a share it is known what it is a share of;
    * two of measure, subject and thing are the same, the measure being the same or stated by neither;
    * in one text the subject and the measure are: who writes two figures there of things left open
      means two things;
    * the periods, where both have dates, are the same, or one is a rate; of a measure whose total
      only grows, one may lie within the other.
    """
    if barrier(left, right, things) is not None or taken_for_now(left, right) or taken_for_now(right, left):
        return False
    same = _sameness(left, right, things)
    if same is None or of_past_alone(left, right):
        return False
    measure, subject, thing = same
    # Nobody contradicts, or repeats, a number in the sentence that tells it: the other is of something else.
    told_at_once = left.sentence_start == right.sentence_start
    if left.source == right.source and (told_at_once or not (measure and subject)):
        return False
    return measure + subject + thing >= _ENOUGH and _same_time(left, right, cumulative)


_ENOUGH = 2

#: What some of the things have and others do not, so that a word of it tells of a part: *foreign tourists*, *used jets*.
_PARTING = frozenset(("ages", "condition", "home and abroad", "land", "order", "ownership", "sexes"))

#: What a kind of a thing does not have less of than the thing: a long strike lasts no shorter than the strike.
_OF_THE_WHOLE = frozenset((TIME, "length", "temperature"))


def _sameness(left: Claim, right: Claim, things: Things) -> tuple[bool, bool, bool] | None:
    """Whether measure, subject and thing are known to be the same; None where one may be another."""
    one, other = left.measurand, right.measurand
    if (one.measure is None) != (other.measure is None):
        return None
    nouns = nouns_of(left, right)
    known = nouns[0] is not None and nouns[1] is not None
    if one.aggregation is Aggregation.SHARE and not known:
        return None
    if known and kinship(nouns[0] or "", nouns[1] or "", things) is not Kinship.SAME:
        return None
    subject = ask(Gate.SUBJECT, left, right, things).answer is Answer.SAME
    return one.measure is not None, subject, known


def _same_time(left: Claim, right: Claim, cumulative: frozenset[str]) -> bool:
    one, other = left.measurand.period, right.measurand.period
    if one is None or other is None or is_rate(left) != is_rate(right):
        return True
    stand = times(one, other)
    if stand in (Times.WITHIN, Times.AROUND):
        return left.measurand.measure in cumulative
    return stand is not Times.OVERLAPS


def equality(left: Claim, right: Claim, cumulative: frozenset[str]) -> Relation:
    """Equal, and moved the same way; or, where the total only grows, the later at least the earlier."""
    if opposite(left, right) and left.measurand.aggregation is not Aggregation.CHANGE:
        return relation.moves(left, right)
    if of_the_hurt(left, right):
        return relation.lives(left, right)
    day, other_day = as_of(left), as_of(right)
    if not grows(left, right, cumulative) or day is None or other_day is None or day == other_day:
        return relation.equal(left, right)
    return relation.at_least(right, left) if day < other_day else relation.at_least(left, right)


def alike_relation(left: Claim, right: Claim, things: Things, cumulative: frozenset[str]) -> Relation:
    """Equal, also where one is only told of more closely; or, where it is a kind of the other, the part at most its whole."""
    one, other = nouns_of(left, right)
    parts = left.figure.unit.dimension not in _OF_THE_WHOLE and not of_the_hurt(left, right)
    kin = kinship(one, other, things) if one and other and parts else Kinship.SAME
    if one and other and kin is not Kinship.SAME and _only_described(one, other, things, left):
        return equality(left, right, cumulative)
    if kin is Kinship.NARROWER:
        return relation.part_of(left, right)
    if kin is Kinship.BROADER:
        return relation.part_of(right, left)
    return equality(left, right, cumulative)


def _only_described(one: str, other: str, things: Things, of: Claim) -> bool:
    """*nine dissident rebels*, *12 rebels*: whether the one noun only says more of what the other names, and of no part."""
    left, right = parsed(one.lower(), things), parsed(other.lower(), things)
    if left.head != right.head:
        return False
    told = contrasts(language_of(of.language))
    return not any(what in _PARTING for word in left.extra ^ right.extra for what, _ in told(word))


def grows(left: Claim, right: Claim, cumulative: frozenset[str]) -> bool:
    """Whether the total can only grow: by its measure, or because it counts since one day."""
    one, other = left.measurand, right.measurand
    if one.aggregation is not Aggregation.TOTAL or other.aggregation is not Aggregation.TOTAL:
        return False
    since = all(each.period is not None and each.period.extent is Extent.SINCE for each in (one, other))
    return one.measure in cumulative or since
