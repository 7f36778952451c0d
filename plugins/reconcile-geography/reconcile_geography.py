"""Geography: lengths, distances, heights and areas, in whatever unit they are given."""

from reconcile.builtin.everyday import length
from reconcile.plugin import Claim, Measure, Plugin, Relation, Thing, Verdict, at_most, rule

things = [
    Thing("frontline", names=["front line", "front", "line of contact", "contact line"]),
    Thing("border", names=["frontier", "state border", "land border"]),
    Thing("road", names=["highway", "motorway"]),
    Thing("railway", names=["railway line", "rail line", "railroad"]),
    Thing("river"),
    Thing("coastline", names=["coast", "shoreline"]),
    Thing("pipeline"),
    Thing("mountain", names=["peak", "summit of a mountain"]),
    Thing("territory"),
]
reach = Measure("range", nouns=["range", "operating range", "maximum range"])
flown = Measure("flown", verbs=["fly"], nouns=["flight distance"])
distance = Measure("distance", nouns=["distance"])
height = Measure("height", verbs=["rise", "tower"], nouns=["height", "altitude", "elevation"])
area = Measure("area", verbs=["cover"], nouns=["area", "surface area"])


@rule(
    flown,
    reach,
    examples=[
        ("The missile flew 1,500 km.", "The missile has a range of 550 miles.", Verdict.CONFLICT),
        ("The missile flew 400 km.", "The missile has a range of 550 miles.", Verdict.AGREEMENT),
    ],
    counterexamples=[("The missile flew 1,500 km.", "The drone has a range of 550 miles.")],
)
def within_range(flight: Claim, limit: Claim) -> Relation:
    """Nothing flies further than its range."""
    return at_most(flight, limit)


plugin = Plugin(
    "geography", things=things, measures=[length, reach, flown, distance, height, area], rules=[within_range]
)
