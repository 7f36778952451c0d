"""The words of moods: by which a clause does not say that something is so."""

from collections.abc import Collection, Mapping
from functools import lru_cache
from typing import Any

from attrs import frozen

from reconcile.language.inflection import regular_plural
from reconcile.language.lexicon import load
from reconcile.language.phrases import by_form

Data = Mapping[str, Mapping[str, tuple[str, ...]]]


@frozen(eq=False, kw_only=True)
class Moods:
    """The words of moods of a language, in lower case; verbs are infinitives, nouns of both numbers.

    Attributes:
        verbs: The mood that a verb lends to the verb it governs.
        of_figures: Those verbs that lend it to their own object too.
        asking: Those that do with *for*.
        now: Those that do to money, in the present.
        meant: The mood that a verb lends to the infinitive after *to*, but not to a gerund.
        still: Words of what is still to come, before *to*.
        ties: Prepositions between a verb and the gerund to which it lends it.
        put_at: The mood of a figure that something is *put at*.
        penalties: The mood of a penalty that is the object of a verb.
        words: The mood that a word lends to its own clause.
        reported: The mood that a word lends instead behind a verb of telling in the past.
        telling: The verbs of telling of what will be.
        being: The word before the participle of what is being done.
        present: The forms of *be* in the present, before the gerund of what is under way.
        announcing: Verbs of which the object is told of as under way.
        deeds: Verbs whose present is told in headlines of what is only decided.
        definite: Words before a figure of what is there already.
        adjectives: The mood that an adjective lends to the figure of its noun phrase.
        nouns: The mood that a noun lends to the infinitive after it.
        figure_nouns: Those nouns that lend it to a figure.
        most: Words for the most that can be imposed, before the nouns of a penalty.
        imposed: The nouns of penalties.
        failing: Verbs of which what follows *to* did not happen.
        from_doing: Verbs of which what follows *from* did not happen.
        refusals: Nouns and adjectives of which what follows *to* did not happen.
        accusations: The nouns of what somebody denies and is still accused of.
        continuing: Verbs of what goes on as it is.
        lasting: Verbs that a span of time behind *for* belongs to.
        going_on: Words before how long something goes on.
        imposing: Verbs of imposing what is then to be paid.
        averting: Verbs whose object did not happen.
        instead: Pairs of words before a figure that is not the one, by their first.
    """

    verbs: Mapping[str, str]
    of_figures: frozenset[str]
    asking: frozenset[str]
    now: frozenset[str]
    meant: Mapping[str, str]
    still: frozenset[str]
    ties: frozenset[str]
    put_at: Mapping[str, str]
    penalties: Mapping[str, str]
    words: Mapping[str, str]
    reported: Mapping[str, str]
    telling: frozenset[str]
    being: str
    present: frozenset[str]
    announcing: frozenset[str]
    deeds: frozenset[str]
    definite: frozenset[str]
    adjectives: Mapping[str, str]
    nouns: Mapping[str, str]
    figure_nouns: frozenset[str]
    most: frozenset[str]
    imposed: frozenset[str]
    failing: frozenset[str]
    from_doing: frozenset[str]
    refusals: frozenset[str]
    accusations: frozenset[str]
    continuing: frozenset[str]
    lasting: frozenset[str]
    going_on: frozenset[str]
    imposing: frozenset[str]
    averting: frozenset[str]
    instead: Mapping[str, str]

    @property
    def known(self) -> frozenset[str]:
        """Every verb."""
        return self.lending | self.denying

    @property
    def lending(self) -> frozenset[str]:
        """The verbs that lend a mood."""
        return frozenset((*self.verbs, *self.meant, *self.penalties, *self.put_at))

    @property
    def denying(self) -> frozenset[str]:
        """The verbs of what did not happen."""
        return self.failing | self.from_doing | self.averting


@lru_cache(maxsize=8)
def moods(name: str) -> Moods:
    """Give the words of moods of a language, read once per process."""
    data = load(name, "moods")
    return Moods(**_of_verbs(data), **_of_words(data))


def _of_verbs(data: Data) -> dict[str, Any]:
    """What verbs lend, and to what."""
    under_way = data["under way"]
    return {
        "verbs": by_form(data["verbs"]),
        "of_figures": frozenset(data["verbs of figures"]["verbs"]),
        "asking": frozenset(data["verbs with for"]["verbs"]),
        "now": frozenset(data["verbs of the present"]["verbs"]),
        "meant": by_form(data["verbs with to"]),
        "ties": frozenset(data["ties of a gerund"]["prepositions"]),
        "put_at": by_form(data["verbs with at"]),
        "penalties": by_form(data["verbs of penalties"]),
        "telling": frozenset(data["telling"]["verbs"]),
        "being": under_way["passive"][0],
        "present": frozenset(under_way["auxiliaries"]),
        "announcing": frozenset(under_way["verbs"]),
        "deeds": frozenset(under_way["deeds"]),
        "failing": frozenset(data["failing"]["to"]),
        "from_doing": frozenset(data["failing"]["from"]),
        "continuing": frozenset(data["continuing"]["verbs"]),
        "lasting": frozenset(data["lasting"]["verbs"]),
        "going_on": frozenset(data["going on"]["words"]),
        "imposing": frozenset(data["imposing"]["verbs"]),
        "averting": frozenset(data["averting"]["verbs"]),
    }


def _of_words(data: Data) -> dict[str, Any]:
    """What auxiliaries, adverbs, adjectives and nouns lend."""
    failing, nouns = data["failing"], by_form(data["nouns"])
    return {
        "words": by_form(data["words"]),
        "reported": by_form(data["reported words"]),
        "still": frozenset(data["still to come"]["words"]),
        "definite": frozenset(data["definite"]["words"]),
        "adjectives": by_form(data["adjectives"]),
        "nouns": {form: mood for noun, mood in nouns.items() for form in _both((noun,))},
        "figure_nouns": _both(data["nouns of figures"]["nouns"]),
        "most": frozenset(data["maximum"]["words"]),
        "imposed": _both(data["maximum"]["nouns"]),
        "accusations": frozenset(data["accusations"]["nouns"]),
        "refusals": _both(failing["nouns"]) | frozenset(failing["words"]),
        "instead": dict(phrase.split() for phrase in data["instead"]["phrases"]),
    }


def _both(nouns: Collection[str]) -> frozenset[str]:
    """Nouns in both numbers; *talks* are given in the plural."""
    plurals = (noun if noun.endswith("s") else regular_plural(noun) for noun in nouns)
    return frozenset((*nouns, *plurals))
