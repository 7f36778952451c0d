"""Everyday measures: what is done with things, and what is the case, whatever the subject.

The verbs are infinitives and the nouns singular; inflections are made where the words are looked up.
No verb and no noun stands under two measures, or a clause could be read two ways. A plugin that uses
one of these measures imports it from here, or names its own of the same name and adds its words.
"""

from reconcile.builtin import people
from reconcile.plugin import Measure, Plugin

consumed = Measure(
    "consumed",
    verbs=[
        *("fire", "expend", "consume", "use", "use up", "utilise", "utilize"),
        *("burn", "burn through", "get through", "deplete", "exhaust"),
    ],
    nouns=["consumption", "usage", "use", "burn rate"],
)
produced = Measure(
    "produced",
    verbs=[
        *("make", "produce", "manufacture", "build", "assemble", "generate", "churn out", "turn out"),
        *("crank out", "roll out"),
    ],
    nouns=["production", "production capacity", "output", "manufacture", "manufacturing"],
)
held = Measure(
    "held",
    verbs=["have", "hold", "possess", "stockpile", "own", "keep", "store", "retain", "amass"],
    nouns=["stock", "stockpile", "inventory", "arsenal", "reserve", "holding"],
)
supplied = Measure(
    "supplied",
    verbs=[
        *(
            "give",
            "send",
            "supply",
            "deliver",
            "provide",
            "donate",
            "transfer",
            "ship",
            "hand",
            "hand over",
            "lend",
        ),
        *("furnish", "dispatch", "export", "contribute"),
    ],
    nouns=["supply", "delivery", "donation", "transfer", "shipment", "export", "provision"],
)
received = Measure(
    "received",
    verbs=["receive", "get", "obtain", "import", "take delivery of"],
    nouns=["receipt", "import"],
)
purchased = Measure(
    "purchased",
    verbs=["acquire", "buy", "purchase", "order", "procure", "buy up", "snap up"],
    nouns=["acquisition", "purchase", "order", "procurement"],
)
sold = Measure("sold", verbs=["sell", "sell off"], nouns=["sale"])

lost = Measure("lost", verbs=["lose"], nouns=["loss"])
killed = Measure(
    "killed",
    verbs=[
        "kill",
        "die",
        "drown",
        "slay",
        "perish",
        "murder",
        "massacre",
        "neutralise",
        "claim the lives of",
    ],
    nouns=["death", "death toll", "fatality", "killing", "dead"],
    cumulative=True,
)
wounded = Measure(
    "wounded",
    verbs=["wound", "injure", "hurt", "maim"],
    nouns=["injury", "wounded", "injured"],
    cumulative=True,
)
casualties = Measure("casualties", nouns=["casualty", "casualty figure", "casualty toll"], cumulative=True)
captured = Measure("captured", verbs=["capture", "take prisoner"], nouns=["capture"])
destroyed = Measure(
    "destroyed",
    verbs=["destroy", "knock out", "shoot down", "sink", "wipe out"],
    nouns=["destruction"],
    cumulative=True,
)
displaced = Measure("displaced", verbs=["displace", "flee", "evacuate"], nouns=["displacement"])

arrest = Measure(
    "arrest", verbs=["arrest", "detain", "apprehend", "take into custody", "round up"], nouns=["arrest"]
)
charge = Measure("charge", verbs=["charge with", "indict"])
acquit = Measure("acquit", verbs=["acquit", "clear of", "find not guilty"], nouns=["acquittal"])
convict = Measure("convict", verbs=["convict", "find guilty"], nouns=["conviction"])
missing = Measure("missing", verbs=["go missing"])
rescue = Measure("rescue", verbs=["rescue", "pull alive", "pull to safety", "winch to safety"])

population = Measure(
    "population",
    verbs=["live in", "inhabit"],
    nouns=["population", "inhabitant", "resident"],
)
employed = Measure("employed", verbs=["employ"], nouns=["employee", "workforce", "staff"])

length = Measure("length", verbs=["stretch", "run", "span", "extend"], nouns=["length", "long"])
duration = Measure("duration", verbs=["last", "take", "drag on"], nouns=["duration"])

ayes = Measure("ayes", nouns=["yes vote"])
noes = Measure("noes", nouns=["no vote"])

price = Measure("price", verbs=["cost"], nouns=["price", "cost", "price tag"])
worth = Measure("worth", verbs=["value"], nouns=["worth", "value", "valuation", "market value"])
paid = Measure("paid", verbs=["pay", "pay out"], nouns=["payment", "payout"])
spent = Measure("spent", verbs=["spend", "invest"], nouns=["spending", "expenditure", "outlay", "investment"])
revenue = Measure(
    "revenue",
    verbs=["bring in", "earn", "gross", "pull in", "rake in", "take in"],
    nouns=["revenue", "turnover"],
)
profit = Measure("profit", nouns=["profit", "net income", "earnings"])

economy = Measure(
    "economy",
    nouns=["economy", "gdp", "gross domestic product", "economic growth", "economic output"],
)
fine = Measure("fine", verbs=["fine"], nouns=["fine", "penalty"])

plugin = Plugin(
    "everyday",
    things=people.things,
    measures=[
        *(consumed, produced, held, supplied, received, purchased, sold),
        *(lost, killed, wounded, casualties, captured, destroyed, displaced),
        *(acquit, arrest, charge, convict, missing, rescue),
        *(population, employed, length, duration, ayes, noes),
        *(price, worth, paid, spent, revenue, profit),
        *(economy, fine),
    ],
)
