"""Casualties: the killed, the wounded and the lost, and the wars they fell in."""

from reconcile.builtin.everyday import casualties, duration, killed, lost, wounded
from reconcile.builtin.people import person
from reconcile.plugin import Claim, Plugin, Relation, Thing, against, at_most, part_of, rule

soldier = Thing(
    "soldier",
    kind_of=person,
    names=[
        *("troop", "serviceman", "servicewoman", "service member", "fighter", "conscript", "combatant"),
        "infantryman",
    ],
)
civilian = Thing("civilian", kind_of=person, names=["noncombatant", "non-combatant"])
child = Thing("child", kind_of=person, names=["minor"])
FIGHTS = ("conflict", "invasion", "slaughter", "fighting", "hostilities", "bloodshed", "full-scale invasion")
war = Thing("war", names=FIGHTS)
PEOPLE = [person, person]
FEW, MANY = "Russia suffered 50,000 casualties.", "Russia suffered 200,000 casualties."
LOST = "Russia lost tens of thousands of soldiers."


@rule(
    killed,
    casualties,
    things=PEOPLE,
    examples=[
        *against(FEW, conflict="Russia had 90,000 soldiers killed."),
        *against(MANY, agreement="Russia had 60,000 soldiers killed."),
    ],
    counterexamples=[("Ukraine had 60,000 soldiers killed.", FEW)],
)
def killed_among_casualties(dead: Claim, hit: Claim) -> Relation:
    """The killed are part of the casualties."""
    return part_of(dead, hit)


@rule(
    wounded,
    casualties,
    things=PEOPLE,
    examples=[
        *against(FEW, conflict="Russia had 80,000 soldiers wounded."),
        *against(MANY, agreement="Russia had 80,000 soldiers wounded."),
    ],
    counterexamples=[("Ukraine had 80,000 soldiers wounded.", FEW)],
)
def wounded_among_casualties(hurt: Claim, hit: Claim) -> Relation:
    """The wounded are part of the casualties."""
    return part_of(hurt, hit)


@rule(
    killed,
    lost,
    things=PEOPLE,
    examples=[
        *against(LOST, conflict="Russia has had 260,000 soldiers killed."),
        *against(LOST, agreement="Russia has had 60,000 soldiers killed."),
    ],
    counterexamples=[("Ukraine has had 260,000 soldiers killed.", LOST)],
)
def killed_among_lost(dead: Claim, gone: Claim) -> Relation:
    """Who is killed is lost, so the killed are at most the lost."""
    return at_most(dead, gone)


plugin = Plugin(
    "casualties",
    things=[person, soldier, civilian, child, war],
    measures=[duration],
    rules=[killed_among_casualties, wounded_among_casualties, killed_among_lost],
)
