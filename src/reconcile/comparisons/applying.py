"""Asks the rules of plugins what must hold between the claims that they relate."""

from collections.abc import Iterator, Sequence

from reconcile.claims.claim import Claim
from reconcile.comparisons.comparison import Comparison
from reconcile.comparisons.gates import Answer, answers, ask, barrier
from reconcile.comparisons.kinship import Kinship, Things, is_a, kinship, noun_of
from reconcile.comparisons.meeting import Seat
from reconcile.comparisons.relation import Relation, Sign
from reconcile.comparisons.rule import Gate, Rule
from reconcile.comparisons.table import Table, pairs
from reconcile.comparisons.times import Times, is_rate, times


def applied(table: Table, rule: Rule) -> Iterator[Comparison]:
    """The comparisons that a rule of a plugin makes."""
    roles = [
        [seat for seat in table.seats if _fits(seat.claim, rule, role, table.things)]
        for role in range(len(rule.measures))
    ]
    if len(roles) < 2 or not all(roles):  # noqa: PLR2004 - it takes two to compare
        return
    alike = len(roles) == 2 and _alike(rule)  # noqa: PLR2004 - the same
    for left, right in pairs(roles[0], roles[1], free=table.incomparable or Gate.SUBJECT in rule.across):
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


def _tried(
    table: Table, rule: Rule, pair: tuple[Seat, Seat], roles: Sequence[Sequence[Seat]], *, both_ways: bool
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
    table: Table, chosen: tuple[Claim, ...], roles: Sequence[Sequence[Seat]], across: frozenset[Gate]
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


def _asked(table: Table, rule: Rule, claims: tuple[Claim, ...], across: frozenset[Gate]) -> Relation | None:
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
