"""Puts the claims side by side that a rule relates, and asks the rule what must hold between them."""

import warnings
from collections.abc import Iterator, Sequence

from reconcile.claims.claim import Claim
from reconcile.comparisons.applying import applied
from reconcile.comparisons.comparison import Comparison, equal
from reconcile.comparisons.gates import answers, barrier
from reconcile.comparisons.kinship import Things
from reconcile.comparisons.likeness import ENOUGH, Strictness
from reconcile.comparisons.matching import matches
from reconcile.comparisons.meeting import Seat, seated
from reconcile.comparisons.rule import Rule
from reconcile.comparisons.sameness import alike_relation, comparable, equality
from reconcile.comparisons.table import Table, Warn, pairs


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
    table = Table(seats, things, incomparable, cumulative, warn)
    compared = list(_equals(table))
    yield from compared
    if strictness is not Strictness.STRICT:
        yield from _likened(table, known, ENOUGH[strictness], {each.claims for each in compared})
    for each in sorted(set(rules) - {equal}, key=lambda rule: (rule.name, rule.relate.__module__)):
        yield from applied(table, each)


def _equals(table: Table) -> Iterator[Comparison]:
    by_measure: dict[str | None, list[Seat]] = {}
    for seat in table.seats:
        by_measure.setdefault(seat.claim.measurand.measure, []).append(seat)
    for measure, block in sorted(by_measure.items(), key=lambda item: item[0] or ""):
        if measure is None:
            # Without a measure it takes a subject to have anything in common.
            block = [seat for seat in block if seat.subject]  # noqa: PLW2901 - the part of it that can meet
        for left, right in pairs(block, block, free=table.incomparable and measure is not None):
            if left.index < right.index:
                yield from _equated(table, left.claim, right.claim)


def _equated(table: Table, left: Claim, right: Claim) -> Iterator[Comparison]:
    things = table.things
    if comparable(left, right, things, table.cumulative):
        held = equality(left, right, table.cumulative)
        yield Comparison(equal, (left, right), held, answers(left, right, things))
    elif table.incomparable and barrier(left, right, things) is not None:
        yield Comparison(equal, (left, right), None, answers(left, right, things))


def _likened(
    table: Table, known: frozenset[str], enough: float, met: set[tuple[Claim, ...]]
) -> Iterator[Comparison]:
    """The comparisons of claims that are alike enough, but for those that have met by their facets."""
    for left, right in matches([seat.claim for seat in table.seats], table.things, known, enough):
        if (left, right) not in met:
            held = alike_relation(left, right, table.things, table.cumulative)
            yield Comparison(equal, (left, right), held, answers(left, right, table.things))
