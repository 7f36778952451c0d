"""Puts the claims side by side that a rule relates, and asks the rule what must hold between them."""

import warnings
from collections.abc import Callable, Iterator, Sequence

from attrs import field, frozen

from reconcile.claims.claim import Claim
from reconcile.claims.measurand import Aggregation
from reconcile.claims.period import Extent
from reconcile.comparisons import relation
from reconcile.comparisons.gates import Answer, GateAnswer, answers, ask, barrier
from reconcile.comparisons.kinship import Kinship, Things, is_a, kinship, noun_of
from reconcile.comparisons.likeness import ENOUGH, Strictness, matches
from reconcile.comparisons.meeting import Seat, partners, room, seated
from reconcile.comparisons.relation import Relation, Sign
from reconcile.comparisons.rule import Gate, Rule, rule
from reconcile.comparisons.times import Times, as_of, is_rate, times
from reconcile.comparisons.verdict import Verdict

Warn = Callable[[str], None]


@frozen
class Comparison:
    """Claims that a rule relates, and the relation that must hold between them.

    Attributes:
        rule: The rule.
        claims: The claims, in the order the rule takes them.
        relation: What must hold; None if a gate keeps the claims apart.
        answers: What the gates answered of the first two claims.
    """

    rule: Rule
    claims: tuple[Claim, ...]
    relation: Relation | None
    answers: tuple[GateAnswer, ...]


@rule(
    examples=[
        ("Russia made 2 million shells.", "Russia made 11 million shells.", Verdict.CONFLICT),
        ("Russia made 2 million shells.", "Russia made about 2.1 million shells.", Verdict.AGREEMENT),
    ],
    counterexamples=[("Russia made 2 million shells.", "Ukraine made 11 million shells.")],
)
def equal(left: Claim, right: Claim) -> Relation:
    """Claims of one measurand give one amount."""
    return relation.equal(left, right)


def _warned(message: str) -> None:
    warnings.warn(message, stacklevel=4)


def comparisons(  # noqa: PLR0913 - three are what is compared, three are how
    claims: Sequence[Claim],
    rules: Sequence[Rule],
    things: Things,
    *,
    incomparable: bool = False,
    cumulative: frozenset[str] = frozenset(),
    known: frozenset[str] = frozenset(),
    strictness: Strictness = Strictness.STRICT,
    warn: Warn = _warned,
) -> Iterator[Comparison]:
    """Give every comparison that the built-in rule ``equal`` and the given rules make of the claims.

    The same claims give the same comparisons in the same order, in whatever order they are given.

    Args:
        claims: The claims of all sources.
        rules: The rules of the plugins; ``equal`` need not be among them.
        things: Every known name of a thing, in lower case, and the thing.
        incomparable: Whether to give also the claims of one measure that a gate keeps apart.
        cumulative: The names of the measures whose totals only grow.
        known: The names of the known measures, any two of which are two deeds.
        strictness: How much must be known to be the same.
        warn: Told, once each, of rules that raise an error.
    """
    seats = seated(claims)
    table = _Table(seats, things, incomparable, cumulative, warn)
    compared = list(_equals(table))
    yield from compared
    if strictness is not Strictness.STRICT:
        yield from _likened(table, known, ENOUGH[strictness], {each.claims for each in compared})
    for each in sorted(set(rules) - {equal}, key=lambda rule: (rule.name, rule.relate.__module__)):
        yield from _related(table, each)


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
    if barrier(left, right, things) is not None:
        return False
    same = _sameness(left, right, things)
    if same is None:
        return False
    measure, subject, thing = same
    if left.source == right.source and not (measure and subject):
        return False
    return measure + subject + thing >= _ENOUGH and _same_time(left, right, cumulative)


_ENOUGH = 2


def _sameness(left: Claim, right: Claim, things: Things) -> tuple[bool, bool, bool] | None:
    """Whether measure, subject and thing are known to be the same; None where one may be another."""
    one, other = left.measurand, right.measurand
    if (one.measure is None) != (other.measure is None):
        return None
    nouns = noun_of(left), noun_of(right)
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


@frozen(eq=False)
class _Table:
    """What all comparisons of one call share."""

    seats: tuple[Seat, ...]
    things: Things
    incomparable: bool
    cumulative: frozenset[str]
    warn: Warn
    told: set[str] = field(factory=set, init=False)

    def tell(self, message: str) -> None:
        """Pass on a warning, once."""
        if message not in self.told:
            self.told.add(message)
            self.warn(message)


def _equals(table: _Table) -> Iterator[Comparison]:
    by_measure: dict[str | None, list[Seat]] = {}
    for seat in table.seats:
        by_measure.setdefault(seat.claim.measurand.measure, []).append(seat)
    for measure, block in sorted(by_measure.items(), key=lambda item: item[0] or ""):
        if measure is None:
            # Without a measure it takes a subject to have anything in common.
            block = [seat for seat in block if seat.subject]  # noqa: PLW2901 - the part of it that can meet
        for left, right in _pairs(block, block, free=table.incomparable and measure is not None):
            if left.index < right.index:
                yield from _equated(table, left.claim, right.claim)


def _equated(table: _Table, left: Claim, right: Claim) -> Iterator[Comparison]:
    things = table.things
    if comparable(left, right, things, table.cumulative):
        held = _equality(left, right, table.cumulative)
        yield Comparison(equal, (left, right), held, answers(left, right, things))
    elif table.incomparable and barrier(left, right, things) is not None:
        yield Comparison(equal, (left, right), None, answers(left, right, things))


def _equality(left: Claim, right: Claim, cumulative: frozenset[str]) -> Relation:
    """Equal; or, where the total only grows, the later at least the earlier."""
    day, other_day = as_of(left), as_of(right)
    if not _grows(left, right, cumulative) or day is None or other_day is None or day == other_day:
        return equal.relate(left, right)  # type: ignore[return-value] # the built-in rule always has something to say
    return relation.at_least(right, left) if day < other_day else relation.at_least(left, right)


def _likened(
    table: _Table, known: frozenset[str], enough: float, met: set[tuple[Claim, ...]]
) -> Iterator[Comparison]:
    """The comparisons of claims that are alike enough, but for those that have met by their facets."""
    for left, right in matches([seat.claim for seat in table.seats], table.things, known, enough):
        if (left, right) not in met:
            held = _alike_relation(left, right, table)
            yield Comparison(equal, (left, right), held, answers(left, right, table.things))


def _alike_relation(left: Claim, right: Claim, table: _Table) -> Relation:
    """Equal; or, where one thing is a kind of the other, the part at most its whole."""
    nouns = noun_of(left), noun_of(right)
    kin = kinship(nouns[0], nouns[1], table.things) if nouns[0] and nouns[1] else Kinship.SAME
    if kin is Kinship.NARROWER:
        return relation.part_of(left, right)
    if kin is Kinship.BROADER:
        return relation.part_of(right, left)
    return _equality(left, right, table.cumulative)


def _grows(left: Claim, right: Claim, cumulative: frozenset[str]) -> bool:
    """Whether the total can only grow: by its measure, or because it counts since one day."""
    one, other = left.measurand, right.measurand
    if one.aggregation is not Aggregation.TOTAL or other.aggregation is not Aggregation.TOTAL:
        return False
    since = all(each.period is not None and each.period.extent is Extent.SINCE for each in (one, other))
    return one.measure in cumulative or since


def _related(table: _Table, rule: Rule) -> Iterator[Comparison]:
    """The comparisons that a rule of a plugin makes."""
    roles = [
        [seat for seat in table.seats if _fits(seat.claim, rule, role, table.things)]
        for role in range(len(rule.measures))
    ]
    if len(roles) < 2 or not all(roles):  # noqa: PLR2004 - it takes two to compare
        return
    alike = len(roles) == 2 and _alike(rule)  # noqa: PLR2004 - the same
    for left, right in _pairs(roles[0], roles[1], free=table.incomparable or Gate.SUBJECT in rule.across):
        if left.index == right.index or (alike and left.index > right.index):
            continue
        if not _of_one_role(left.claim, right.claim, rule, table.things):
            yield from _tried(table, rule, (left, right), roles[2:], both_ways=alike)


def _alike(rule: Rule) -> bool:
    """Whether a rule of two takes either claim in either role."""
    return rule.measures[0].name == rule.measures[1].name and rule.things[0] == rule.things[1]


def _of_one_role(left: Claim, right: Claim, rule: Rule, things: Things) -> bool:
    """Whether both count one thing where the rule tells a kind from its whole: then they are equals."""
    if rule.measures[0].name != rule.measures[1].name or rule.things[0] == rule.things[1]:
        return False
    one, other = noun_of(left), noun_of(right)
    return one is not None and other is not None and kinship(one, other, things) is Kinship.SAME


def _fits(claim: Claim, rule: Rule, role: int, things: Things) -> bool:
    if claim.measurand.measure != rule.measures[role].name:
        return False
    thing = rule.things[role]
    return thing is None or is_a(noun_of(claim), thing, things)


def _pairs(lefts: Sequence[Seat], rights: Sequence[Seat], *, free: bool) -> Iterator[tuple[Seat, Seat]]:
    """Pairs whose subjects may be one; all pairs if the subjects are free to differ."""
    others = room(rights)
    for left in lefts:
        met = rights if free else sorted(partners(left, others), key=lambda seat: seat.index)
        yield from ((left, right) for right in met)


def _tried(
    table: _Table, rule: Rule, pair: tuple[Seat, Seat], roles: Sequence[Sequence[Seat]], *, both_ways: bool
) -> Iterator[Comparison]:
    left, right = (seat.claim for seat in pair)
    across = rule.across | {Gate.MEASURE}
    if barrier(left, right, table.things, across) is not None:
        if table.incomparable and not roles:
            yield Comparison(rule, (left, right), None, answers(left, right, table.things))
        return
    if not _shared(left, right, table.things, across):
        return
    for chosen in _filled(table, (left, right), roles, across):
        orders = (chosen, chosen[::-1]) if both_ways else (chosen,)
        held = next(
            (found for order in orders if (found := _asked(table, rule, order, across)) is not None), None
        )
        if held is not None:
            yield Comparison(rule, chosen, held, answers(left, right, table.things))


def _shared(left: Claim, right: Claim, things: Things, across: frozenset[Gate]) -> bool:
    """Whether the subject or the thing is known to be shared: a rule needs something to hold on to."""
    if Gate.SUBJECT in across or ask(Gate.SUBJECT, left, right, things).answer is Answer.SAME:
        return True
    return ask(Gate.THING, left, right, things).answer is Answer.SAME


def _filled(
    table: _Table, chosen: tuple[Claim, ...], roles: Sequence[Sequence[Seat]], across: frozenset[Gate]
) -> Iterator[tuple[Claim, ...]]:
    """Every way to fill the further roles, each with a claim of a source that is at the table."""
    if not roles:
        yield chosen
        return
    sources = {claim.source for claim in chosen}
    for seat in roles[0]:
        claim = seat.claim
        if claim.source not in sources or claim in chosen:
            continue
        if all(barrier(other, claim, table.things, across) is None for other in chosen):
            yield from _filled(table, (*chosen, claim), roles[1:], across)


def _asked(table: _Table, rule: Rule, claims: tuple[Claim, ...], across: frozenset[Gate]) -> Relation | None:
    """What the rule says of the claims; an error in it is a warning, and the rule says nothing."""
    try:
        held: object = rule(*claims)
    except (Exception, SystemExit) as error:  # noqa: BLE001 - the rule is a plugin's, and may raise whatever it likes
        table.tell(
            f"rule {rule.name!r} failed: {type(error).__name__}: {error} (in {rule.relate.__module__})"
        )
        return None
    if held is None:
        return None
    if not isinstance(held, Relation):
        said = f"rule {rule.name!r} gave a {type(held).__name__}: a rule gives a Relation or None"
        table.tell(f"{said} (in {rule.relate.__module__})")
        return None
    return held if _sound(held, table.things, across) else None


def _sound(held: Relation, things: Things, across: frozenset[Gate]) -> bool:
    """Whether the claims of a pair stand the right way round for the relation.

    A part is at most its whole, but a whole is not at most its part: the shells that were fired are
    no more than the munitions that were made, while all munitions fired may well be more than the
    shells that were made. The same goes for a month and its year.
    """
    if len(held.claims) != 2:  # noqa: PLR2004 - of a sum each claim is a part
        return True
    left, right = held.claims
    wrong = {Kinship.BROADER} if held.sign is Sign.AT_MOST else {Kinship.BROADER, Kinship.NARROWER}
    nouns = noun_of(left), noun_of(right)
    if Gate.THING not in across and nouns[0] and nouns[1] and kinship(nouns[0], nouns[1], things) in wrong:
        return False
    one, other = left.measurand.period, right.measurand.period
    if Gate.PERIOD in across or one is None or other is None or is_rate(left) != is_rate(right):
        return True
    late = {Times.AROUND} if held.sign is Sign.AT_MOST else {Times.AROUND, Times.WITHIN}
    return times(one, other) not in late
