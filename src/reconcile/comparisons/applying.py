"""Asks the rules of plugins what must hold between the claims that they relate."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import frozen

from reconcile.claims.claim import Claim
from reconcile.comparisons.answering import answers
from reconcile.comparisons.circles import pairs
from reconcile.comparisons.comparison import Comparison
from reconcile.comparisons.crowds import Crowds
from reconcile.comparisons.gates import Answer, ask, barrier
from reconcile.comparisons.kinds import DOZEN, Kind, elsewhere, near
from reconcile.comparisons.kinship import Kinship, Things, is_a, kinship, noun_of
from reconcile.comparisons.meeting import Seat
from reconcile.comparisons.relation import Relation, Sign
from reconcile.comparisons.rule import Gate, Rule
from reconcile.comparisons.table import Table
from reconcile.comparisons.times import Times, is_rate, times

Pair = tuple[Claim, Claim]
Kinds = tuple[Kind, Kind]
_RULE = "rule"


@frozen(eq=False)
class _Play:
    """A rule, with the claims for each of its roles.

    Attributes:
        rule: The rule.
        across: The gates at which its claims may differ.
        roles: The kinds for the first role and for the second.
        further: The claims for each further role, by source.
        alike: Whether either claim may take either role.
    """

    rule: Rule
    across: frozenset[Gate]
    roles: tuple[Sequence[Kind], Sequence[Kind]]
    further: tuple[Mapping[str, Sequence[Seat]], ...]
    alike: bool


def applied(table: Table, crowds: Crowds, rule: Rule, *, incomparable: bool) -> Sequence[Comparison]:
    """The comparisons that a rule of a plugin makes; none if it was left out, whatever it found before.

    Args:
        table: All claims.
        crowds: The groups, of which one claim speaks for all where both sides are crowds.
        rule: The rule.
        incomparable: Whether to give also the pairs that a gate keeps apart.
    """
    found = list(_applied(table, crowds, rule, incomparable=incomparable))
    return () if table.caller.gave_up(_RULE, rule.name, rule.relate) else found


def _applied(table: Table, crowds: Crowds, rule: Rule, *, incomparable: bool) -> Iterator[Comparison]:
    play = _cast(table, rule)
    if play is None:
        return
    free = frozenset((Gate.SUBJECT, Gate.PLACE) if incomparable else ())
    together: list[Kinds] = []
    apart: list[Kinds] = []
    for one, other in _met(play, table.things, free):
        barred = barrier(one.claim, elsewhere(other.claim, one.claim), table.things, play.across)
        (together if barred is None else apart).append((one, other))
    together = [kinds for kinds in together if _shared(*kinds, table.things, play.across)]
    for pair in _chosen(together, play, crowds):
        yield from _tried(table, play, pair)
    if incomparable and not play.further:
        for pair in (pair for kinds in apart for pair in _few(*kinds, play)):
            yield Comparison(rule, pair, None, answers(*pair, table.things))


def _cast(table: Table, rule: Rule) -> _Play | None:
    """The claims for the roles of a rule; None if there are none for one of them."""
    roles = [
        [kind for kind in table.kinds if _fits(kind.claim, rule, role, table.things)]
        for role in range(len(rule.measures))
    ]
    if len(roles) < 2 or not all(roles):  # noqa: PLR2004 - it takes two to compare
        return None
    further = tuple(_by_source(role) for role in roles[2:])
    alike = not further and _alike(rule)
    return _Play(rule, rule.across | {Gate.MEASURE}, (roles[0], roles[1]), further, alike)


def _by_source(kinds: Iterable[Kind]) -> Mapping[str, Sequence[Seat]]:
    found: dict[str, list[Seat]] = {}
    for seat in sorted((seat for kind in kinds for seat in kind.seats), key=lambda seat: seat.index):
        found.setdefault(seat.claim.source, []).append(seat)
    return found


def _met(play: _Play, things: Things, free: frozenset[Gate]) -> Iterator[Kinds]:
    """The kinds that may take the first two roles with each other."""
    for left, right in near(*play.roles, play.across | free):
        seen = play.alike and left.index > right.index
        if not seen and not _of_one_role(left.claim, right.claim, play.rule, things):
            yield left, right


def _chosen(together: Sequence[Kinds], play: _Play, crowds: Crowds) -> Iterator[Pair]:
    """Every pair of claims of which one has no more than a dozen partners; of crowds their speakers."""
    partners: Counter[tuple[bool, int]] = Counter()
    for left, right in together:
        partners[False, left.index] += right.size
        partners[True, right.index] += left.size
    spoken: set[tuple[tuple[int, int], tuple[int, int]]] = set()
    for left, right in together:
        if partners[False, left.index] <= DOZEN or partners[True, right.index] <= DOZEN:
            yield from _claims(left, right, play)
            continue
        homes = crowds.home(left), crowds.home(right)
        if homes not in spoken:
            spoken.add(homes)
            yield crowds.speaker(left), crowds.speaker(right)


def _claims(left: Kind, right: Kind, play: _Play) -> Iterator[Pair]:
    if play.alike:
        yield from pairs(left, right)
        return
    for one in left.seats:
        yield from ((one.claim, other.claim) for other in right.seats if one.index != other.index)


def _few(left: Kind, right: Kind, play: _Play) -> Iterable[Pair]:
    """The pairs of claims of two kinds; of kinds of many claims one for all."""
    if left.size > DOZEN or right.size > DOZEN:
        return [(left.claim, right.claim)]
    return _claims(left, right, play)


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


def _tried(table: Table, play: _Play, pair: Pair) -> Iterator[Comparison]:
    left, right = pair
    if left.source == right.source and barrier(left, right, table.things, play.across) is not None:
        return
    for chosen in _filled(table, play, pair, play.further):
        orders = (chosen, chosen[::-1]) if play.alike else (chosen,)
        asked = (_asked(table, play.rule, order, play.across) for order in orders)
        held = next((found for found in asked if found is not None), None)
        if held is not None:
            yield Comparison(play.rule, chosen, held, answers(left, right, table.things))


def _shared(one: Kind, other: Kind, things: Things, across: frozenset[Gate]) -> bool:
    """Whether the subject or the thing is known to be shared: a rule needs something to hold on to."""
    left, right = one.claim, other.claim
    if Gate.SUBJECT in across or ask(Gate.SUBJECT, left, right, things).answer is Answer.SAME:
        return True
    return ask(Gate.THING, left, right, things).answer is Answer.SAME


def _filled(
    table: Table, play: _Play, chosen: tuple[Claim, ...], roles: Sequence[Mapping[str, Sequence[Seat]]]
) -> Iterator[tuple[Claim, ...]]:
    """Every way to fill the further roles, each with a claim of a source that is at the table."""
    if not roles:
        yield chosen
        return
    for source in sorted({claim.source for claim in chosen}):
        for seat in roles[0].get(source, ()):
            claim = seat.claim
            if claim not in chosen and all(
                barrier(other, claim, table.things, play.across) is None for other in chosen
            ):
                yield from _filled(table, play, (*chosen, claim), roles[1:])


def _asked(table: Table, rule: Rule, claims: tuple[Claim, ...], across: frozenset[Gate]) -> Relation | None:
    """What the rule says of the claims; an error in it is a warning, and the rule says nothing."""
    held = table.caller.call(_RULE, rule.name, rule.relate, *claims, gives=Relation)
    return held if held is not None and _sound(held, table.things, across) else None


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
