"""Puts the claims side by side that a rule relates, and asks the rule what must hold between them."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from attrs import frozen

from reconcile.calling import Caller
from reconcile.claims.claim import Claim
from reconcile.comparisons.answering import answers
from reconcile.comparisons.applying import applied
from reconcile.comparisons.arithmetic.bearing import Known
from reconcile.comparisons.arithmetic.birthdays import birthdays
from reconcile.comparisons.arithmetic.chronicle import chronicled
from reconcile.comparisons.arithmetic.following import Settled, followed, settled_by, settles
from reconcile.comparisons.arithmetic.margins import margins
from reconcile.comparisons.arithmetic.marking import marked
from reconcile.comparisons.arithmetic.parties import numbered_off
from reconcile.comparisons.arithmetic.voting import votes
from reconcile.comparisons.circles import circles, paired, pairs
from reconcile.comparisons.comparison import Comparison, equal
from reconcile.comparisons.crowds import Crowds, told
from reconcile.comparisons.evidence import agree
from reconcile.comparisons.gates import barrier, of_other_scale
from reconcile.comparisons.gathering import Gathering, gatherings
from reconcile.comparisons.kinds import DOZEN, Kind, kinds, near
from reconcile.comparisons.kinship import Things
from reconcile.comparisons.likeness import ENOUGH, Strictness
from reconcile.comparisons.matching import matches
from reconcile.comparisons.meeting import seated
from reconcile.comparisons.partitives import is_within
from reconcile.comparisons.quantities import of_two_quantities
from reconcile.comparisons.relation import Relation
from reconcile.comparisons.repeating import Repeating
from reconcile.comparisons.rule import Gate, Rule
from reconcile.comparisons.sameness import alike_relation, comparable, equality
from reconcile.comparisons.table import Table

Pair = tuple[Claim, Claim]


@frozen(eq=False)
class Compared:
    """All that is to be judged of some claims.

    Attributes:
        comparisons: Every comparison, made as it is asked for.
        groups: The groups of claims of one measurand.
    """

    comparisons: Iterator[Comparison]
    groups: tuple[Gathering, ...]


def compared(  # noqa: PLR0913 - three are what is compared, three are how
    claims: Sequence[Claim],
    rules: Sequence[Rule],
    things: Things,
    *,
    incomparable: bool = False,
    cumulative: frozenset[str] = frozenset(),
    known: frozenset[str] = frozenset(),
    strictness: Strictness = Strictness.STRICT,
    caller: Caller | None = None,
    dates: Sequence[Claim] = (),
    marks: Sequence[Claim] = (),
) -> Compared:
    """Give every comparison that the built-in rule ``equal`` and the given rules make of the claims.

    A claim is held against every other that it can be held against, one by one, as long as one of
    the two has no more than a dozen such partners. Of a larger crowd each claim is held against
    what most agree on: so there are never more than about a dozen comparisons for each claim.

    The same claims give the same comparisons in the same order, in whatever order they are given.

    Args:
        claims: The claims of all sources.
        rules: The rules of the plugins; ``equal`` need not be among them.
        things: Every known name of a thing, in lower case, and the thing.
        incomparable: Whether to give also the claims of one measure that a gate keeps apart.
        cumulative: The names of the measures whose totals only grow.
        known: The names of the known measures, any two of which are two deeds.
        strictness: How much must be known to be the same.
        caller: Calls the rules, and is told what goes wrong.
        dates: The years and days that the sources name.
        marks: The ordinals, grades, scores and verbs that multiply that they name.
    """
    seats = seated(claims)
    table = Table(seats, kinds(seats, cumulative), things, cumulative, caller or Caller())
    found = circles(table)
    crowds = Crowds.of(found, gatherings(found, table))
    alike = () if strictness is Strictness.STRICT else _likened(table, known, ENOUGH[strictness])
    made = _made(crowds, table, rules, tuple(alike), incomparable=incomparable)
    if strictness is not Strictness.STRICT:
        made = _cleared(made, Repeating.of(claims, things))
    in_order = [seat.claim for seat in seats]
    reckoned, settled = _reckoned(in_order, dates, marks, Known(things, known, strictness))
    return Compared(chain(_unsettled(made, settled), reckoned), crowds.groups)


def _reckoned(
    claims: Sequence[Claim], dates: Sequence[Claim], marks: Sequence[Claim], known: Known
) -> tuple[Iterable[Comparison], frozenset[Settled]]:
    """The comparisons with what follows from claims, dates and marks, and what they settle."""
    following = followed(claims, known, marks)
    direct = (
        *chronicled(dates, claims, known.language),
        *margins(marks, claims),
        *birthdays(marks, claims),
        *numbered_off(marks, claims, known),
        *votes(marks, claims),
    )
    settled = following.settled.union(settled_by(direct))
    return (*following.comparisons, *direct, *marked(marks, claims)), settled


def _made(
    crowds: Crowds, table: Table, rules: Sequence[Rule], alike: Sequence[Pair], *, incomparable: bool
) -> Iterator[Comparison]:
    for pair in (*paired(crowds.circles, table), *told(crowds, table)):
        # A kind was asked at the gates whatever the numbers of its claims, and the words around them.
        if not of_other_scale(*pair) and not of_two_quantities(*pair):
            yield _compared(pair, equality(*pair, table.cumulative), table)
    for pair in alike:
        yield _compared(pair, alike_relation(*pair, table.things, table.cumulative), table)
    if incomparable:
        yield from (_compared(pair, None, table) for pair in _kept_apart(table, frozenset(alike)))
    for each in sorted(set(rules) - {equal}, key=lambda rule: (rule.name, rule.relate.__module__)):
        yield from applied(table, crowds, each, incomparable=incomparable)


def _cleared(made: Iterable[Comparison], repeating: Repeating) -> Iterator[Comparison]:
    """The comparisons but for those of numbers that differ where each has its equal beside the other, or is a part."""
    for each in made:
        if (
            each.rule is not equal
            or each.relation is None
            or not (repeating.clears(*each.claims) or _one_is_part(*each.claims))
        ):
            yield each


def _one_is_part(left: Claim, right: Claim) -> bool:
    return (is_within(left, right) or is_within(right, left)) and not agree(left, right)


def _unsettled(made: Iterable[Comparison], done: frozenset[Settled]) -> Iterator[Comparison]:
    """The comparisons but for those of what arithmetic settles."""
    for each in made:
        if each.relation is None or each.rule is not equal or done.isdisjoint(settles(*each.claims)):
            yield each


def _compared(pair: Pair, held: Relation | None, table: Table) -> Comparison:
    return Comparison(equal, pair, held, answers(*pair, table.things))


def _likened(table: Table, known: frozenset[str], enough: float) -> Iterator[Pair]:
    """The pairs of claims that are alike enough, but for those that meet by their facets."""
    for pair in matches([seat.claim for seat in table.seats], table.things, known, enough):
        if not comparable(*pair, table.things, table.cumulative):
            yield pair


def _kept_apart(table: Table, alike: frozenset[Pair]) -> Iterator[Pair]:
    """Claims of one measure that a gate keeps apart; of kinds of many claims one pair for all."""
    for one, other in _of_one_measure(table):
        few = one.size <= DOZEN and other.size <= DOZEN
        for pair in pairs(one, other) if few else [(one.claim, other.claim)]:
            known = pair in alike or comparable(*pair, table.things, table.cumulative)
            if not known and barrier(*pair, table.things) is not None:
                yield pair


def _of_one_measure(table: Table) -> Iterator[tuple[Kind, Kind]]:
    """Pairs of kinds of one measure; without a measure it takes a subject to have anything in common."""
    by_measure: dict[str | None, list[Kind]] = {}
    for kind in table.kinds:
        by_measure.setdefault(kind.claim.measurand.measure, []).append(kind)
    for measure, block in by_measure.items():
        some = [kind for kind in block if measure is not None or kind.claim.measurand.subject]
        across = frozenset((Gate.PLACE, Gate.SUBJECT) if measure is not None else (Gate.PLACE,))
        yield from ((one, other) for one, other in near(some, some, across) if one.index < other.index)
