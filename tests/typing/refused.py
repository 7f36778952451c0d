"""What a type checker must refuse: each marked line, and no other."""

from reconcile.builtin.everyday import consumed, produced
from reconcile.plugin import (
    Claim,
    ClauseView,
    Facet,
    HedgePhrase,
    Measure,
    NumberWord,
    Plugin,
    Relation,
    Thing,
    Trap,
    UnitDefinition,
    Verdict,
    against,
    at_most,
    reads,
    rule,
)
from reconcile.testing import claims, conforms

EXAMPLES = [("a", "b", Verdict.CONFLICT)]
OTHERS = [("a", "b")]


@rule(consumed, produced, examples=EXAMPLES, counterexamples=OTHERS)  # refused: returns a verdict
def verdict(fired: Claim, made: Claim) -> Verdict:
    """Return what is no relation."""
    return Verdict.CONFLICT


@rule(consumed, produced, examples=EXAMPLES, counterexamples=OTHERS)  # refused: takes strings
def strings(fired: str, made: str) -> Relation | None:
    """Take what is no claim."""
    return None


@rule(consumed, produced, examples=EXAMPLES, counterexamples=OTHERS)  # refused: takes three
def too_many(fired: Claim, made: Claim, more: Claim) -> Relation | None:
    """Take a claim too many."""
    return None


@rule(consumed, produced, produced, examples=EXAMPLES, counterexamples=OTHERS)  # refused: takes two of three
def too_few(fired: Claim, made: Claim) -> Relation | None:
    """Take a claim too few."""
    return None


@rule(consumed, produced, examples=EXAMPLES)  # refused: no counterexamples
def unbounded(fired: Claim, made: Claim) -> Relation:
    """Give no counterexamples."""
    return at_most(fired, made)


@rule(consumed, produced, exampels=EXAMPLES, counterexamples=OTHERS)  # refused: misspelt
def misspelt(fired: Claim, made: Claim) -> Relation:
    """Misspell a keyword."""
    return at_most(fired, made)


@rule(consumed, produced, examples=[("a", "b", "conflict")], counterexamples=OTHERS)  # refused: no verdict
def spelled(fired: Claim, made: Claim) -> Relation:
    """Write a verdict as a string."""
    return at_most(fired, made)


@rule("consumed", produced, examples=EXAMPLES, counterexamples=OTHERS)  # refused: no measure
def named(fired: Claim, made: Claim) -> Relation:
    """Name a measure as a string."""
    return at_most(fired, made)


@rule(consumed, produced, things=["shell"], examples=EXAMPLES, counterexamples=OTHERS)  # refused: no thing
def thingless(fired: Claim, made: Claim) -> Relation:
    """Name a thing as a string."""
    return at_most(fired, made)


@rule(consumed, produced, examples=EXAMPLES, counterexamples=OTHERS)
def facet(fired: Claim, made: Claim) -> Relation | None:
    """Misspell a facet."""
    return at_most(fired, made) if fired.measurand.modalty else None  # refused: misspelt


@rule(consumed, produced, examples=EXAMPLES, counterexamples=OTHERS)
def optional(fired: Claim, made: Claim) -> Relation | None:
    """Take a period for granted."""
    return at_most(fired, made) if fired.measurand.period.days else None  # refused: may be None


@rule(consumed, produced, examples=EXAMPLES, counterexamples=OTHERS)
def number(fired: Claim, made: Claim) -> Relation:
    """Relate a number."""
    return at_most(fired, 11)  # refused: no claim


@reads(Facet.PLACE, examples=[("a", "b")], counterexamples=["a"])  # refused: gives a number
def counting(clause: ClauseView) -> int:
    """Give what is no text."""
    return clause.first


@reads("place", examples=[("a", "b")], counterexamples=["a"])  # refused: no facet
def unnamed(clause: ClauseView) -> str | None:
    """Name a facet as a string."""
    return clause.verb


floating = UnitDefinition("smoot", 1.7, "meter")  # refused: no exact number
spelled_out = NumberWord("arab", "1000000000")  # refused: no number
kindless = HedgePhrase("hard by", "about")  # refused: no kind
unproven = Trap("shirt", ["shirt {}"])  # refused: no examples
misjudged = against("b", verdict="a")  # refused: misspelt
shell = Thing("shell", kind_of="munition")  # refused: no thing
juggled = Measure("juggled", verb=["juggle"])  # refused: misspelt
by_position = Plugin("one", [shell])  # refused: keyword-only
mistaken = Plugin("two", rules=[at_most])  # refused: no rule
renamed = Plugin("three", rule=[facet])  # refused: misspelt
outdated = Plugin("four", api="1")  # refused: no number
test_name = conforms("two")  # refused: no plugin
of_nothing = claims(plugins=[by_position])  # refused: misspelt
