"""Logistics: containers, and what goes into one."""

from reconcile.builtin.everyday import received, supplied
from reconcile.plugin import (
    OTHER_THINGS,
    Claim,
    Conversion,
    Modality,
    Plugin,
    Relation,
    Thing,
    against,
    at_most,
    converted,
    counted,
    rule,
)
from reconcile_munitions import shell

NAMES = ("shipping container", "cargo container", "freight container", "TEU", "container of munition")
container = Thing("container", names=NAMES)

# A 20-foot container carries some 21.7 t, 28.2 t at the highest rating; a shell weighs some 43.5 kg bare
# and 45 to 60 kg packed (with its propellant 70 kg).
SHELLS_PER_CONTAINER = Conversion(
    name="152 or 155 mm shells in a container",
    hard=(1, 650),
    soft=(300, 480),
    unit=counted("shell").over(counted("container")),
    source="Weights: 21,700/70 is 310, 21,700/45 is 482, 28,200/43.5 is 648.",
)


@rule(
    supplied,
    supplied,
    things=[shell, container],
    across=OTHER_THINGS,
    examples=against(
        "North Korea sent 11,000 containers.",
        agreement="North Korea sent 3 million shells.",
        conflict="North Korea sent 9 million shells.",
    ),
    counterexamples=[
        ("Iran sent 9 million shells.", "North Korea sent 11,000 containers."),
        ("North Korea pledged to send 9 million shells.", "North Korea pledged to send 11,000 containers."),
    ],
)
def cargo(shells: Claim, containers: Claim) -> Relation | None:
    """The shells that were sent fit into the containers that were sent."""
    return _fits(shells, containers)


@rule(
    received,
    received,
    things=[shell, container],
    across=OTHER_THINGS,
    examples=against(
        "Russia received 11,000 containers.",
        agreement="Russia received 3 million shells.",
        conflict="Russia received 9 million shells.",
    ),
    counterexamples=[("Russia received 9 million shells.", "Ukraine received 11,000 containers.")],
)
def cargo_received(shells: Claim, containers: Claim) -> Relation | None:
    """The shells that were received fit into the containers that were received."""
    return _fits(shells, containers)


def _fits(shells: Claim, containers: Claim) -> Relation | None:
    """Containers may also hold other things, so the shells may be fewer; and promises sail in none."""
    promised = Modality.PLEDGED in {shells.measurand.modality, containers.measurand.modality}
    return None if promised else at_most(shells, converted(containers, SHELLS_PER_CONTAINER))


plugin = Plugin("logistics", things=[container], rules=[cargo, cargo_received])
