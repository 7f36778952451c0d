"""Munitions: what an army fires, makes, is promised and is sent."""

from reconcile.builtin.everyday import consumed, produced, purchased, supplied
from reconcile.plugin import (
    Aggregation,
    Claim,
    Gate,
    Modality,
    Plugin,
    Relation,
    Thing,
    Verdict,
    at_most,
    equal,
    rule,
    share_of,
)

munition = Thing("munition", names=["piece of ammunition"])
shell = Thing(
    "shell",
    kind_of=munition,
    names=["artillery shell", "round", "artillery round", "ammunition round", "round of ammunition"],
)
missile = Thing("missile", kind_of=munition)
drone = Thing("drone", kind_of=munition, names=["unmanned aerial vehicle"])
things = [
    *(Thing(f"{calibre} shell", kind_of=shell, names=[f"{calibre} round"]) for calibre in ("152mm", "155mm")),
    *(Thing(f"{kind} missile", kind_of=missile) for kind in ("ballistic", "cruise")),
    Thing("kamikaze drone", kind_of=drone),
    Thing("rocket", kind_of=munition),
]
TWO_MILLION = "Russia makes 2 million shells a year."
PLEDGED = "The EU pledged to provide one million shells to Ukraine."
PAST, PROMISE = Modality.ACTUAL, Modality.PLEDGED


@rule(
    consumed,
    produced,
    things=[munition, munition],
    across=[Gate.MODALITY],  # what is to be fired must be made too
    examples=[
        ("Russia fired 11 million shells last year.", TWO_MILLION, Verdict.CONFLICT),
        ("Russia plans to fire 7 million rounds this year.", TWO_MILLION, Verdict.CONFLICT),
        ("Russia fired 1 million shells last year.", TWO_MILLION, Verdict.AGREEMENT),
    ],
    counterexamples=[
        ("Ukraine fired 11 million shells last year.", TWO_MILLION),
        ("Russia needs to fire 11 million shells a year.", TWO_MILLION),
    ],
)
def supply(fired: Claim, made: Claim) -> Relation | None:
    """An army cannot go on firing more than it makes."""
    wishes = {Modality.REQUIRED, Modality.DENIED, Modality.PLEDGED}
    return None if {fired.measurand.modality, made.measurand.modality} & wishes else at_most(fired, made)


@rule(
    purchased,
    supplied,
    things=[munition, munition],
    examples=[
        ("The EU promised to buy a million shells.", PLEDGED, Verdict.AGREEMENT),
        ("The EU promised to buy 300,000 shells.", PLEDGED, Verdict.CONFLICT),
    ],
    counterexamples=[
        ("The EU bought 300,000 shells.", PLEDGED),
        ("Japan promised to buy 300,000 shells.", PLEDGED),
    ],
)
def pledge(bought: Claim, given: Claim) -> Relation | None:
    """What a donor promises to buy and what it promises to give is one pledge."""
    return equal(bought, given) if bought.measurand.modality == given.measurand.modality == PROMISE else None


@rule(
    supplied,
    supplied,
    supplied,
    things=[munition, munition, None],
    across=[Gate.DIMENSION, Gate.MODALITY, Gate.AGGREGATION],  # a share counts nothing itself
    examples=[
        (
            "The EU has supplied about 224,000 rounds, less than a quarter of its target.",
            PLEDGED,
            Verdict.AGREEMENT,
        ),
        (
            "The EU has supplied about 600,000 rounds, less than a quarter of its target.",
            PLEDGED,
            Verdict.CONFLICT,
        ),
    ],
    counterexamples=[("Japan has supplied 600,000 rounds, less than a quarter of its target.", PLEDGED)],
)
def delivery(delivered: Claim, pledged: Claim, share: Claim) -> Relation | None:
    """What was delivered is the stated share of what was pledged."""
    one, whole, part = delivered.measurand, pledged.measurand, share.measurand
    of_the_pledge = part.aggregation == Aggregation.SHARE and part.thing in {
        "target",
        "pledge",
        "goal",
        "promise",
    }
    meant = of_the_pledge and one.modality == PAST and whole.modality == PROMISE
    return share_of(delivered, pledged, share) if meant else None


plugin = Plugin("munitions", things=[shell, *things], rules=[supply, pledge, delivery])
