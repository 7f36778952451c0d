"""Public health: tests and the cases they find, doses and the people who get them."""

from reconcile.builtin.everyday import population
from reconcile.plugin import (
    Aggregation,
    Claim,
    Gate,
    Measure,
    Plugin,
    Relation,
    Thing,
    Verdict,
    against,
    at_most,
    part_of,
    rule,
    share_of,
)

case = Thing("case", names=["infection", "positive case", "new case"])
test = Thing("test", names=["swab", "PCR test", "lab test", "antigen test"])
dose = Thing("dose", names=["vaccine dose", "booster dose", "jab"])
confirmed = Measure("confirmed", verbs=["confirm", "record", "detect"])
tested = Measure("tested", verbs=["carry out", "perform", "conduct", "process"])
administered = Measure("administered", verbs=["administer"])
vaccinated = Measure("vaccinated", verbs=["vaccinate", "inoculate", "immunise", "immunize"])
OTHER_THINGS = [Gate.DIMENSION, Gate.THING]
OF_A_SHARE = [*OTHER_THINGS, Gate.AGGREGATION]  # a share counts nothing itself
TESTS = "Norway carried out 200,000 tests."
PEOPLE = "Norway has a population of 5.5 million."


@rule(
    confirmed,
    tested,
    things=[case, test],
    across=OTHER_THINGS,
    examples=against(
        TESTS, agreement="Norway confirmed 10,000 cases.", conflict="Norway confirmed 450,000 cases."
    ),
    counterexamples=[("Sweden confirmed 450,000 cases.", TESTS)],
)
def found_by_testing(cases: Claim, tests: Claim) -> Relation:
    """Every confirmed case took a test."""
    return part_of(cases, tests)


@rule(
    confirmed,
    tested,
    confirmed,
    things=[case, test, test],
    across=OF_A_SHARE,
    examples=against(
        TESTS,
        agreement="Norway confirmed 10,000 cases, 5 percent of its tests.",
        conflict="Norway confirmed 30,000 cases, 5 percent of its tests.",
    ),
    counterexamples=[("Sweden confirmed 30,000 cases, 5 percent of its tests.", TESTS)],
)
def positivity(cases: Claim, tests: Claim, share: Claim) -> Relation | None:
    """The confirmed cases are the stated share of the tests."""
    return share_of(cases, tests, share) if share.measurand.aggregation == Aggregation.SHARE else None


@rule(
    vaccinated,
    administered,
    things=[None, dose],
    across=OTHER_THINGS,
    examples=[
        ("Norway vaccinated 4 million people.", "Norway administered 2 million doses.", Verdict.CONFLICT),
        ("Norway vaccinated 4 million people.", "Norway administered 9 million jabs.", Verdict.AGREEMENT),
    ],
    counterexamples=[("Sweden vaccinated 4 million people.", "Norway administered 2 million doses.")],
)
def dose_each(people: Claim, doses: Claim) -> Relation:
    """Who is vaccinated has had a dose or more."""
    return at_most(people, doses)


@rule(
    vaccinated,
    population,
    vaccinated,
    across=OF_A_SHARE,
    examples=against(
        PEOPLE,
        agreement="Norway vaccinated 4.4 million people, 80 percent of its population.",
        conflict="Norway vaccinated 3 million people, 80 percent of its population.",
    ),
    counterexamples=[("Sweden vaccinated 3 million people, 80 percent of its population.", PEOPLE)],
)
def coverage(people: Claim, everybody: Claim, share: Claim) -> Relation | None:
    """The vaccinated are the stated share of the population."""
    of_all = share.measurand.aggregation == Aggregation.SHARE and share.measurand.thing == "population"
    return share_of(people, everybody, share) if of_all else None


plugin = Plugin(
    "publichealth", things=[case, test, dose], rules=[found_by_testing, positivity, dose_each, coverage]
)
