"""The words of courts and prisons, as one value: who is locked up for how long, and for what."""

from functools import lru_cache

from attrs import frozen

from reconcile.language.inflection import regular_plural
from reconcile.language.language import language
from reconcile.language.lexicon import Section, load
from reconcile.language.marks import every_form


@frozen(eq=False, kw_only=True)
class PunishmentWords:
    """Words that say that a span of time is a sentence.

    Attributes:
        verbs: Verbs of locking up, in the infinitive.
        nouns: Nouns of it.
        terms, known: Nouns that are so beside another word of it, and these words.
        passing: Verbs of who has been locked up so long.
        places: Where one is locked up.
        giving, asking, askers: Verbs of what a court gives, and of what those who accuse ask for.
        crimes: What it is given for, who does so, and every form of what they do.
        hard, labour: *hard labour*.
    """

    verbs: frozenset[str]
    nouns: frozenset[str]
    terms: frozenset[str]
    known: frozenset[str]
    passing: frozenset[str]
    places: frozenset[str]
    giving: frozenset[str]
    asking: frozenset[str]
    askers: frozenset[str]
    crimes: frozenset[str]
    hard: frozenset[str]
    labour: frozenset[str]


@lru_cache(maxsize=1)
def punishments() -> PunishmentWords:
    """The English words of courts and prisons."""
    data = load("english", "extents")["punishments"]
    said = {name: frozenset(words) for name, words in data.items() if not name.startswith("crim")}
    return PunishmentWords(**said, crimes=_crimes(data))


def _crimes(data: Section) -> frozenset[str]:
    nouns = (*data["crimes"], *data["criminals"])
    many = (regular_plural(noun) for noun in nouns)
    return every_form(data["criminal verbs"], language()).union(nouns, many)
