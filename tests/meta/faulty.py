"""Rules with one fault each, which the kit must find."""

from itertools import count

from attrs import evolve

from reconcile.builtin.everyday import consumed, held, produced
from reconcile.plugin import (
    Claim,
    Conversion,
    Decimal,
    Gate,
    Interval,
    Measure,
    Plugin,
    Relation,
    Rule,
    Thing,
    Verdict,
    at_least,
    at_most,
    converted,
    counted,
    equal,
    rule,
)

FIRED, MADE = "Russia fired 11 million shells last year.", "Russia makes 2 million shells a year."
ELSEWHERE = "Ukraine makes 2 million shells a year."
RATE = "Russia fired 11 million shells a year."
CONFLICT = (FIRED, MADE, Verdict.CONFLICT)
shell = Thing("shell")
ASKED = count()


def alone(faulty: Rule) -> Plugin:
    """A plugin of one rule."""
    return Plugin("faulty", things=[shell], rules=[faulty])


@rule(consumed, produced, examples=[CONFLICT], counterexamples=[(FIRED, ELSEWHERE)])
def flawless(fired: Claim, made: Claim) -> Relation:
    """No more is fired than is made."""
    return at_most(fired, made)


@rule(consumed, produced, examples=[CONFLICT], counterexamples=[(FIRED, ELSEWHERE)])
def silent(fired: Claim, made: Claim) -> Relation:
    return at_most(fired, made)


@rule(consumed, produced, examples=[CONFLICT], counterexamples=[(FIRED, ELSEWHERE)])
def breathless(fired: Claim, made: Claim) -> Relation:
    """No more is fired than is made"""  # noqa: D415 - the fault
    return at_most(fired, made)


@rule(consumed, produced, examples=[], counterexamples=[(FIRED, ELSEWHERE)])
def unproven(fired: Claim, made: Claim) -> Relation:
    """No more is fired than is made."""
    return at_most(fired, made)


@rule(consumed, produced, examples=[CONFLICT], counterexamples=[])
def unbounded(fired: Claim, made: Claim) -> Relation:
    """No more is fired than is made."""
    return at_most(fired, made)


@rule(consumed, produced, examples=[CONFLICT], counterexamples=[(FIRED, ELSEWHERE)])
def backwards(fired: Claim, made: Claim) -> Relation:
    """No less is fired than is made."""
    return at_least(fired, made)


@rule(consumed, produced, examples=[(FIRED, MADE, Verdict.AGREEMENT)], counterexamples=[(FIRED, ELSEWHERE)])
def overstated(fired: Claim, made: Claim) -> Relation:
    """No more is fired than is made."""
    return at_most(fired, made)


@rule(
    Measure("juggled", verbs=["juggle"]), produced, examples=[CONFLICT], counterexamples=[(FIRED, ELSEWHERE)]
)
def wordless(juggled: Claim, made: Claim) -> Relation:
    """No more is juggled than is made."""
    return at_most(juggled, made)


@rule(
    consumed,
    produced,
    examples=[("Russia plans to fire 11 million shells.", MADE, Verdict.CONFLICT)],
    counterexamples=[(FIRED, ELSEWHERE)],
)
def barred(fired: Claim, made: Claim) -> Relation:
    """No more is fired than is made."""
    return at_most(fired, made)


@rule(consumed, produced, examples=[CONFLICT], counterexamples=[(FIRED, ELSEWHERE)])
def mute(_fired: Claim, _made: Claim) -> Relation | None:
    """Say nothing at all."""
    return None


@rule(consumed, produced, examples=[CONFLICT], counterexamples=[(FIRED, ELSEWHERE)])
def raising(fired: Claim, made: Claim) -> Relation:
    """Raise whatever is asked."""
    raise LookupError(fired.text + made.text)


@rule(consumed, produced, examples=[CONFLICT], counterexamples=[(FIRED, ELSEWHERE)])  # type: ignore[arg-type] # the fault
def nonsense(_fired: Claim, _made: Claim) -> Verdict:
    """Give a verdict."""
    return Verdict.CONFLICT


@rule(consumed, produced, across=[Gate.SUBJECT], examples=[CONFLICT], counterexamples=[(FIRED, ELSEWHERE)])
def greedy(fired: Claim, made: Claim) -> Relation:
    """No more is fired than anybody makes."""
    return at_most(fired, made)


@rule(consumed, produced, examples=[CONFLICT], counterexamples=[("Russia fired shells.", MADE)])
def pointless(fired: Claim, made: Claim) -> Relation:
    """No more is fired than is made."""
    return at_most(fired, made)


@rule(consumed, produced, examples=[CONFLICT], counterexamples=[(FIRED, ELSEWHERE)])
def inventing(fired: Claim, made: Claim) -> Relation:
    """Relate a claim that nobody made."""
    return at_most(evolve(fired, text="a million"), made)


@rule(consumed, produced, examples=[CONFLICT], counterexamples=[(FIRED, ELSEWHERE)])
def partial(fired: Claim, made: Claim) -> Relation | None:
    """Take every figure to have a value."""
    return at_most(fired, made) if fired.figure.value > 1 else None  # type: ignore[operator] # the fault


@rule(consumed, produced, examples=[CONFLICT], counterexamples=[(FIRED, ELSEWHERE)])
def absent_minded(fired: Claim, made: Claim) -> Relation | None:
    """Take every claim to have a period."""
    return at_most(fired, made) if len(fired.measurand.period.words) < 100 else None  # type: ignore[union-attr] # the fault


@rule(consumed, produced, examples=[CONFLICT], counterexamples=[(FIRED, ELSEWHERE)])
def fickle(fired: Claim, made: Claim) -> Relation | None:
    """Say something every other time."""
    return at_most(fired, made) if next(ASKED) % 2 == 0 else None


@rule(
    held,
    held,
    things=[shell, shell],
    examples=[("Russia has 5 shells.", "Russia has 3 shells.", Verdict.CONFLICT)],
    counterexamples=[(FIRED, ELSEWHERE)],
)
def lopsided(one: Claim, other: Claim) -> Relation:
    """The first is no more than the second."""
    return at_most(one, other)


DOUBLE = Conversion(
    name="twice",
    hard=Interval(Decimal(2), Decimal(2)),
    soft=Interval(Decimal(2), Decimal(2)),
    unit=counted("shell").over(counted("shell")),
    source="The fault.",
)


@rule(consumed, produced, examples=[CONFLICT], counterexamples=[(FIRED, ELSEWHERE)])
def secretive(fired: Claim, made: Claim) -> Relation:
    """Twice what is fired is made, and it does not say so."""
    return at_most(evolve(converted(fired, DOUBLE), working=""), made)


@rule(consumed, produced, examples=[(RATE, MADE, Verdict.CONFLICT)], counterexamples=[(FIRED, ELSEWHERE)])
def unitless(fired: Claim, made: Claim) -> Relation | None:
    """Look at numbers without their units."""
    low = fired.figure.hard.low
    return at_most(fired, made) if low is not None and low > 1000 else None


@rule(consumed, produced, examples=[CONFLICT], counterexamples=[(FIRED, ELSEWHERE)])
def picky(fired: Claim, made: Claim) -> Relation | None:
    """Decide by how much room a figure has."""
    low, high = fired.figure.hard.low, fired.figure.hard.high
    return at_most(fired, made) if low is None or high is None or high - low > 1000 else None


@rule(consumed, produced, examples=[CONFLICT], counterexamples=[(FIRED, ELSEWHERE)])
def strict(fired: Claim, made: Claim) -> Relation | None:
    """Say nothing of figures with much room."""
    low, high = fired.figure.hard.low, fired.figure.hard.high
    return None if low is None or high is None or high - low > 10**7 else at_most(fired, made)


def local() -> Rule:
    """A rule that is in no module."""

    @rule(consumed, produced, examples=[CONFLICT], counterexamples=[(FIRED, ELSEWHERE)])
    def hidden(fired: Claim, made: Claim) -> Relation:
        """No more is fired than is made."""
        return equal(fired, made)

    return hidden
