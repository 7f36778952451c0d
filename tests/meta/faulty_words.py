"""Words and facet readers with one fault each, which the kit must find."""

from itertools import count

from reconcile.plugin import (
    Approximation,
    Bound,
    ClauseView,
    Decimal,
    Facet,
    FacetReader,
    HedgePhrase,
    NumberWord,
    Plugin,
    Trap,
    UnitDefinition,
    reads,
)

DIED, ABROAD = "12 people died by the Sluice.", "12 people died in Kenya."
ASKED = count()

smoot = UnitDefinition("smoot", Decimal("1.7018"), "meter", names=["bridge smoot"], symbols=["smt"])
dunam = UnitDefinition("dunam", 1000, "meter**2")
blip = UnitDefinition("blip")
kiloblip = UnitDefinition("kiloblip", 1000, blip)
shirt = Trap(
    "shirt number",
    ["shirt {}", "{} on her back"],
    examples=["Norway wore shirt 12.", "Kim had 45 on her back."],
    counterexamples=["Norway bought 12 shirts."],
)
lac = NumberWord("lac", 100_000)
outside = HedgePhrase("at the outside", Bound.AT_MOST, after=True)
overreaching = Trap("overreaching", ["was {}"], examples=["He ran."], counterexamples=["Norway has 12."])


@reads(Facet.PLACE, examples=[(DIED, "Sluice")], counterexamples=[ABROAD])
def sluice(clause: ClauseView) -> str | None:
    """The sluice, as a place."""
    return "Sluice" if "Sluice" in clause.words else None


@reads(Facet.PLACE, examples=[(DIED, "Sluice")], counterexamples=[ABROAD])
def silent(clause: ClauseView) -> str | None:
    return sluice(clause)


@reads(Facet.PLACE, examples=[], counterexamples=[ABROAD])
def unproven(clause: ClauseView) -> str | None:
    """The sluice, as a place."""
    return sluice(clause)


@reads(Facet.PLACE, examples=[(DIED, "Sluice")], counterexamples=[])
def unbounded(clause: ClauseView) -> str | None:
    """The sluice, as a place."""
    return sluice(clause)


@reads(Facet.PLACE, examples=[(DIED, "Lock")], counterexamples=[ABROAD])
def misread(clause: ClauseView) -> str | None:
    """The sluice, as a place."""
    return sluice(clause)


@reads(Facet.PLACE, examples=[(ABROAD, "Kenya")], counterexamples=[DIED])
def needless(_clause: ClauseView) -> str | None:
    """Nothing that is not read already."""
    return None


@reads(Facet.PLACE, examples=[(DIED, "Sluice")], counterexamples=["40 people died by the Sluice."])
def greedy(clause: ClauseView) -> str | None:
    """The sluice, as a place."""
    return sluice(clause)


@reads(Facet.PLACE, examples=[(DIED, "Sluice")], counterexamples=["People died."])
def pointless(clause: ClauseView) -> str | None:
    """The sluice, as a place."""
    return sluice(clause)


@reads(Facet.PLACE, examples=[(DIED, "Sluice")], counterexamples=[ABROAD])
def raising(clause: ClauseView) -> str | None:
    """Raise of whatever is asked."""
    raise LookupError(clause.noun)


@reads(Facet.PLACE, examples=[(DIED, "Sluice")], counterexamples=[ABROAD])  # type: ignore[arg-type] # the fault
def nonsense(clause: ClauseView) -> int:
    """Give a number."""
    return clause.first


@reads(Facet.PLACE, examples=[(DIED, "Sluice")], counterexamples=[ABROAD])
def partial(clause: ClauseView) -> str | None:
    """Take every figure to stand before five words."""
    return "Sluice" if clause.after[4] == "." and "Sluice" in clause.words else None


@reads(Facet.PLACE, examples=[(DIED, "Sluice")], counterexamples=[ABROAD])
def fickle(clause: ClauseView) -> str | None:
    """Say another thing each time, but of its own sentences."""
    return "Sluice" if clause.words[0] == "12" and len(clause.words) == 7 else str(next(ASKED))


def adding(*added: object) -> Plugin:
    """A plugin of one unit, number word, hedge, trap or facet reader."""
    fields: dict[type, str] = {
        UnitDefinition: "units",
        NumberWord: "numerals",
        HedgePhrase: "hedges",
        Trap: "traps",
        FacetReader: "facet_readers",
    }
    of: dict[str, list[object]] = {}
    for each in added:
        of.setdefault(fields[type(each)], []).append(each)
    return Plugin("faulty", **of)  # type: ignore[arg-type] # each under its own name


flawless = adding(
    *(smoot, dunam, kiloblip, shirt, sluice),
    *(lac, outside),
    NumberWord("zwei", 2, multiplies=False),
    HedgePhrase("in the vicinity of", Approximation.AROUND),
)
