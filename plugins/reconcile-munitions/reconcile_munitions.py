"""Munitions: what an army fires, makes, is promised and is sent."""

from reconcile.builtin.everyday import consumed, produced, purchased, supplied
from reconcile.plugin import (
    OF_A_SHARE,
    Claim,
    Gate,
    Modality,
    Plugin,
    Relation,
    Thing,
    against,
    at_most,
    equal,
    rule,
    share_of,
)

munition = Thing("munition", names=["piece of ammunition"])
rounds = ("artillery shell", "round", "artillery round", "ammunition round", "round of ammunition")
shell = Thing("shell", kind_of=munition, names=rounds)
missile = Thing("missile", kind_of=munition)
drone = Thing("drone", kind_of=munition, names=["unmanned aerial vehicle"])
things = [
    *(Thing(f"{calibre} shell", kind_of=shell, names=[f"{calibre} round"]) for calibre in ("152mm", "155mm")),
    *(Thing(f"{kind} missile", kind_of=missile) for kind in ("ballistic", "cruise")),
    *(Thing("kamikaze drone", kind_of=drone), Thing("rocket", kind_of=munition)),
]
BOTH = [munition, munition]
MADE = "Russia makes 2 million shells a year."
PLEDGED = "The EU pledged to provide one million shells to Ukraine."
WISHES = {Modality.REQUIRED, Modality.DENIED, Modality.PLEDGED}


@rule(
    consumed,
    produced,
    things=BOTH,
    across=[Gate.MODALITY],  # what is to be fired must be made too
    examples=[
        *against(MADE, conflict="Russia fired 11 million shells last year."),
        *against(MADE, conflict="Russia plans to fire 7 million rounds this year."),
        *against(MADE, agreement="Russia fired 1 million shells last year."),
    ],
    counterexamples=[
        (f"{army} to fire 11 million shells.", MADE) for army in ("Russia needs", "Ukraine plans")
    ],
)
def supply(fired: Claim, made: Claim) -> Relation | None:
    """An army cannot go on firing more than it makes."""
    return None if {fired.measurand.modality, made.measurand.modality} & WISHES else at_most(fired, made)


@rule(
    purchased,
    supplied,
    things=BOTH,
    examples=against(
        PLEDGED,
        agreement="The EU promised to buy a million shells.",
        conflict="The EU promised to buy 300,000 shells.",
    ),
    counterexamples=[
        (f"{who} 300,000 shells.", PLEDGED) for who in ("The EU bought", "Japan promised to buy")
    ],
)
def pledge(bought: Claim, given: Claim) -> Relation | None:
    """What a donor promises to buy and what it promises to give is one pledge."""
    return equal(bought, given) if bought.measurand.modality == Modality.PLEDGED else None


@rule(
    supplied,
    supplied,
    supplied,
    things=[*BOTH, None],
    across=[*OF_A_SHARE, Gate.MODALITY],
    examples=against(
        PLEDGED,
        agreement="The EU has supplied about 224,000 rounds, less than a quarter of its target.",
        conflict="The EU has supplied about 600,000 rounds, less than a quarter of its target.",
    ),
    counterexamples=[
        (f"{given}, less than a quarter of its target.", PLEDGED)
        for given in ("Japan has supplied 600,000 rounds", "The EU has supplied 2,300 missiles")
    ],
)
def delivery(delivered: Claim, pledged: Claim, share: Claim) -> Relation | None:
    """What was delivered is the stated share of what was pledged."""
    kept = (delivered.measurand.modality, pledged.measurand.modality) == (Modality.ACTUAL, Modality.PLEDGED)
    of_goal = share.measurand.is_share_of("target", "pledge", "goal", "promise")
    return share_of(delivered, pledged, share) if of_goal and kept else None


plugin = Plugin("munitions", things=things, rules=[supply, pledge, delivery])
