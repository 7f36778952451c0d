"""What a type checker must accept of a plugin author."""

from typing import assert_type

from reconcile.builtin.everyday import consumed, killed, produced, supplied
from reconcile.plugin import (
    API_VERSION,
    Approximation,
    Bound,
    Claim,
    ClauseView,
    Conversion,
    Decimal,
    Facet,
    FacetReader,
    Gate,
    HedgePhrase,
    Interval,
    Loader,
    Measure,
    NumberWord,
    Plugin,
    Relation,
    Rule,
    Thing,
    Trap,
    UnitDefinition,
    Verdict,
    against,
    at_most,
    converted,
    counted,
    reads,
    rule,
    share_of,
    sum_of,
)
from reconcile.testing import checks, claims, conforms

munition = Thing("munition")
shell = Thing("shell", kind_of=munition, names=["artillery shell", "round"])
PER_BOX = Conversion(
    name="shells in a box",
    hard=Interval(Decimal(1), Decimal(9)),
    soft=(4, 6),
    unit=counted("shell").over(counted("box")),
    source="A box.",
)


@rule(consumed, produced, examples=[("a", "b", Verdict.CONFLICT)], counterexamples=[("a", "b")])
def of_two(fired: Claim, made: Claim) -> Relation:
    """A rule of two claims."""
    return at_most(fired, converted(made, PER_BOX))


@rule(
    consumed,
    produced,
    things=[shell, None],
    across={Gate.MODALITY},
    examples=(("a", "b", Verdict.CONFLICT),),
    counterexamples=(("a", "b"),),
)
def that_may_decline(fired: Claim, made: Claim) -> Relation | None:
    """A rule that may have nothing to say."""
    return at_most(fired, made) if fired.measurand.period else None


@rule(supplied, supplied, supplied, examples=[("a", "b", Verdict.CONFLICT)], counterexamples=[("a", "b")])
def of_three(part: Claim, whole: Claim, share: Claim) -> Relation:
    """A rule of three claims."""
    return share_of(part, whole, share)


@rule(killed, killed, killed, killed, examples=[("a", "b", Verdict.CONFLICT)], counterexamples=[("a", "b")])
def of_four(total: Claim, *parts: Claim) -> Relation:
    """A rule of four claims."""
    return sum_of(total, *parts)


@rule(consumed, produced, examples=against("b", conflict="a"), counterexamples=[("a", "b")])
def of_a_short_form(fired: Claim, made: Claim) -> Relation:
    """A rule whose examples share their second text."""
    return at_most(fired, made)


@reads(Facet.PLACE, examples=[("a", "b")], counterexamples=["a"])
def place(clause: ClauseView) -> str | None:
    """A facet reader."""
    return clause.verb if clause.after[:1] == ("by",) else None


assert_type(place, FacetReader)
smoot = UnitDefinition("smoot", Decimal("1.7"), "meter", names=["bridge smoot"], symbols=("smt",))
assert_type(of_two, Rule)
assert_type(of_four, Rule)
plugin = Plugin(
    "accepted",
    things=(munition, shell),
    measures=[Measure("juggled", verbs=["juggle"], cumulative=True)],
    rules=[of_two, that_may_decline, of_three, of_four],
    loaders=[Loader("shouts", [".loud"], bytes.decode)],
    units=[smoot, UnitDefinition("kilosmoot", 1000, smoot), UnitDefinition("blip")],
    numerals=[NumberWord("arab", 10**9), NumberWord("zwei", 2, multiplies=False)],
    hedges=[HedgePhrase("hard by", Approximation.ABOUT), HedgePhrase("tops", Bound.AT_MOST, after=True)],
    traps=[Trap("shirt", ["shirt {}"], examples=["a"], counterexamples=["b"])],
    facet_readers=[place],
    api=API_VERSION,
)
test_plugin = conforms(plugin, beside=[plugin])
names = [name for name, _check in checks(plugin)]
assert_type(names, list[str])
made = claims(plugin=plugin)
