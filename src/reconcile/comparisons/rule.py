"""A rule: the relation that must hold between claims of given measures."""

import importlib
from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Any, overload

from attrs import field, frozen

from reconcile.claims.claim import Claim
from reconcile.claims.measurand import Measure, Thing
from reconcile.comparisons.relation import Relation
from reconcile.comparisons.verdict import Verdict

Example = tuple[str, str, Verdict]
Counterexample = tuple[str, str]


class Gate(StrEnum):
    """What is asked of two measurands before their numbers are compared."""

    DIMENSION = "dimension"
    THING = "thing"
    MEASURE = "measure"
    SUBJECT = "subject"
    PERIOD = "period"
    PLACE = "place"
    MODALITY = "modality"
    AGGREGATION = "aggregation"
    NEGATION = "negation"


#: What a rule crosses whose claims count different things, as shells and the containers they are sent in.
OTHER_THINGS = frozenset({Gate.DIMENSION, Gate.THING})
#: What a rule crosses one of whose claims is a share, which counts nothing itself.
OF_A_SHARE = frozenset((Gate.DIMENSION, Gate.AGGREGATION))


@frozen(cache_hash=True)
class Rule:
    """A named relation between claims, with sentences that show when it holds and when it does not apply.

    Made by the ``rule`` decorator. Calling it with claims gives the relation, or None where the
    rule has nothing to say of them.

    Attributes:
        name: The name of the function.
        doc: The first line of its docstring, which the report shows.
        measures: The measure that each claim must have, in the order of the parameters.
        things: The thing that each claim must count, in the same order; None for any.
        across: The gates that may answer *different*: a rule on plans and deeds crosses modality.
        examples: Pairs of texts and the verdict on them.
        counterexamples: Pairs of texts of which the rule finds nothing.
        relate: The function.
    """

    name: str
    doc: str
    measures: tuple[Measure, ...]
    relate: Callable[..., Relation | None] = field(repr=False)
    examples: tuple[Example, ...] = field(kw_only=True, repr=False)
    counterexamples: tuple[Counterexample, ...] = field(kw_only=True, repr=False)
    things: tuple[Thing | None, ...] = field(kw_only=True)
    across: frozenset[Gate] = field(kw_only=True)

    def __call__(self, *claims: Claim) -> Relation | None:
        """Give the relation that must hold between the claims."""
        return self.relate(*claims)

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle by name: the function it was made from is found under that name in its module."""
        return _find, (self.relate.__module__, self.relate.__qualname__)


def _find(module: str, name: str) -> object:
    return getattr(importlib.import_module(module), name)


def against(
    text: str,
    /,
    *,
    agreement: str | None = None,
    compatible: str | None = None,
    tension: str | None = None,
    conflict: str | None = None,
) -> list[Example]:
    """Give the examples of a rule whose second text is the same: for each verdict the first text.

    >>> against("Norway has 500 boats.", conflict="Norway mended 900 boats.")
    [('Norway mended 900 boats.', 'Norway has 500 boats.', <Verdict.CONFLICT: 'conflict'>)]
    """
    said = {
        Verdict.AGREEMENT: agreement,
        Verdict.COMPATIBLE: compatible,
        Verdict.TENSION: tension,
        Verdict.CONFLICT: conflict,
    }
    return [(first, text, verdict) for verdict, first in said.items() if first is not None]


# A checker knows of two and of three measures how many claims the function takes.
@overload
def rule(
    first: Measure,
    second: Measure,
    /,
    *,
    examples: Iterable[Example],
    counterexamples: Iterable[Counterexample],
    things: Iterable[Thing | None] = (),
    across: Iterable[Gate] = (),
) -> Callable[[Callable[[Claim, Claim], Relation | None]], Rule]: ...
@overload
def rule(
    first: Measure,
    second: Measure,
    third: Measure,
    /,
    *,
    examples: Iterable[Example],
    counterexamples: Iterable[Counterexample],
    things: Iterable[Thing | None] = (),
    across: Iterable[Gate] = (),
) -> Callable[[Callable[[Claim, Claim, Claim], Relation | None]], Rule]: ...
@overload
def rule(
    *measures: Measure,
    examples: Iterable[Example],
    counterexamples: Iterable[Counterexample],
    things: Iterable[Thing | None] = (),
    across: Iterable[Gate] = (),
) -> Callable[[Callable[..., Relation | None]], Rule]: ...
def rule(
    *measures: Measure,
    examples: Iterable[Example],
    counterexamples: Iterable[Counterexample],
    things: Iterable[Thing | None] = (),
    across: Iterable[Gate] = (),
) -> Callable[[Callable[..., Relation | None]], Rule]:
    """Make a rule of a function from claims to a relation.

    Args:
        measures: The measure that each claim must have, in the order of the parameters.
        examples: ``(text, text, verdict)``: what the rule finds.
        counterexamples: ``(text, text)``: of these it must find nothing.
        things: The thing that each claim must count, in the same order; None for any.
        across: Gates at which the claims may differ.
    """

    def decorate(function: Callable[..., Relation | None]) -> Rule:
        wanted = tuple(things)
        return Rule(
            function.__name__,
            (function.__doc__ or "").strip().split("\n")[0],
            measures,
            function,
            examples=tuple(examples),
            counterexamples=tuple(counterexamples),
            things=wanted or (None,) * len(measures),
            across=frozenset(across),
        )

    return decorate
