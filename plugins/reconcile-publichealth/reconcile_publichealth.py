"""Public health: tests and the cases they find, doses and the people who get them."""

from reconcile.builtin.everyday import population
from reconcile.plugin import (
    OF_A_SHARE,
    OTHER_THINGS,
    Claim,
    Measure,
    Plugin,
    Relation,
    Thing,
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
TESTS, DOSES = "Norway carried out 200,000 tests.", "Norway administered 4 million jabs."
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
    across=OF_A_SHARE | OTHER_THINGS,
    examples=against(
        TESTS,
        agreement="Norway confirmed 10,000 cases, 5 percent of its tests.",
        conflict="Norway confirmed 30,000 cases, 5 percent of its tests.",
    ),
    counterexamples=[("Sweden confirmed 30,000 cases, 5 percent of its tests.", TESTS)],
)
def positivity(cases: Claim, tests: Claim, share: Claim) -> Relation | None:
    """The confirmed cases are the stated share of the tests."""
    return share_of(cases, tests, share) if share.measurand.is_share_of("test") else None


@rule(
    vaccinated,
    administered,
    things=[None, dose],
    across=OTHER_THINGS,
    examples=against(
        DOSES, agreement="Norway vaccinated 2 million people.", conflict="Norway vaccinated 9 million people."
    ),
    counterexamples=[("Sweden vaccinated 9 million people.", DOSES)],
)
def dose_each(people: Claim, doses: Claim) -> Relation:
    """Who is vaccinated has had a dose or more."""
    return at_most(people, doses)


@rule(
    vaccinated,
    population,
    vaccinated,
    across=OF_A_SHARE | OTHER_THINGS,
    examples=against(
        PEOPLE,
        agreement="Norway vaccinated 4.4 million people, 80 percent of its population.",
        conflict="Norway vaccinated 3 million people, 80 percent of its population.",
    ),
    counterexamples=[("Sweden vaccinated 3 million people, 80 percent of its population.", PEOPLE)],
)
def coverage(people: Claim, everybody: Claim, share: Claim) -> Relation | None:
    """The vaccinated are the stated share of the population."""
    return share_of(people, everybody, share) if share.measurand.is_share_of("population") else None


plugin = Plugin(
    "publichealth", things=[case, test, dose], rules=[found_by_testing, positivity, dose_each, coverage]
)
