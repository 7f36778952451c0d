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

#: Who is counted in news, by trade, by age, by what they are doing or what befell them. Members of
#: things that are not always people (*member*, *party*, *group*, *side*) are left out.
_KINDS = (
    *("activist", "actor", "adult", "agent", "applicant", "artist", "asylum seeker", "athlete"),
    *("attendee", "baby", "believer", "boy", "builder", "buyer", "bystander", "candidate"),
    *("captive", "client", "climber", "commuter", "convict", "crew member", "cyclist", "defendant"),
    *("delegate", "demonstrator", "deputy", "detainee", "diver", "doctor", "driver", "emigrant"),
    *("employee", "engineer", "evacuee", "expert", "fan", "farmer", "father", "firefighter"),
    *("fisherman", "foreigner", "girl", "graduate", "guard", "guest", "gunman", "hiker", "hostage"),
    *("hunter", "immigrant", "inmate", "inspector", "insurgent", "investor", "jihadist"),
    *("journalist", "judge", "juror", "labourer", "lawmaker", "lawyer", "man", "manager"),
    *("migrant", "militant", "miner", "minister", "monk", "mother", "motorist", "musician"),
    *("newborn", "nurse", "officer", "official", "onlooker", "orphan", "paramedic", "parent"),
    *("passenger", "passer-by", "patient", "pedestrian", "pensioner", "pilgrim", "pilot"),
    *("police officer", "policeman", "preacher", "prisoner", "professor", "protester", "pupil"),
    *("rebel", "recruit", "refugee", "rescuer", "respondent", "rider", "rioter", "rough sleeper"),
    *("runner", "sailor", "schoolboy", "schoolgirl", "scientist", "scout", "senator", "settler"),
    *("shopper", "singer", "skier", "smuggler", "solicitor", "spectator", "staff member"),
    *("student", "surgeon", "suspect", "swimmer", "teacher", "teenager", "tenant", "toddler"),
    *("tourist", "townspeople", "trader", "trafficker", "traveller", "villager", "visitor"),
    *("volunteer", "voter", "walker", "widow", "witness", "woman", "worker", "worshipper"),
    *("youngster", "youth"),
)

#: Who is counted by the country they are of.
_PEOPLES = sorted(
    {form.lower() for forms in load("english", "places")["demonyms"].values() for form in forms}
)

things = [person, *(Thing(kind, kind_of=person) for kind in (*_KINDS, *_PEOPLES))]
