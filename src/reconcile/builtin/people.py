"""People: what everyone who is counted is, whatever else they are."""

from reconcile.language.lexicon import load
from reconcile.plugin import Thing

person = Thing(
    "person",
    names=[
        *(
            "people",
            "human",
            "human being",
            "individual",
            "soul",
            "life",
            "inhabitant",
            "resident",
            "citizen",
        ),
        *(
            "dead",
            "death",
            "fatality",
            "victim",
            "casualty",
            "injured",
            "wounded",
            "missing",
            "killed",
            "body",
        ),
    ],
)

#: Who is counted in news, by trade, by age, by what they are doing or what befell them.
_KINDS = load("english", "persons")["persons"]["kinds"]

#: Who is counted by the country they are of.
_PEOPLES = sorted(
    {form.lower() for forms in load("english", "places")["demonyms"].values() for form in forms}
)

things = [person, *(Thing(kind, kind_of=person) for kind in (*_KINDS, *_PEOPLES))]
