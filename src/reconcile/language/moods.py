"""The words of moods: by which a clause does not say that something is so."""

from collections.abc import Collection, Mapping
from functools import lru_cache

from attrs import frozen

from reconcile.language.inflection import regular_plural
from reconcile.language.lexicon import load
from reconcile.language.phrases import by_form


@frozen(eq=False, kw_only=True)
class Moods:
    """The words of moods of a language, in lower case; verbs are infinitives, nouns of both numbers.

    Attributes:
        verbs: The mood that a verb lends to the verb it governs.
        of_figures: Those verbs that lend it to their own object too.
        asking: Those that do with *for*.
        ties: Prepositions between a verb and the gerund to which it lends it.
        put_at: The mood of a figure that something is *put at*.
        penalties: The mood of a penalty that is the object of a verb.
        words: The mood that a word lends to its own clause.
        adjectives: The mood that an adjective lends to the figure of its noun phrase.
        nouns: The mood that a noun lends to the infinitive after it.
        figure_nouns: Those nouns that lend it to a figure.
        most: Words for the most that can be imposed, before the nouns of a penalty.
        imposed: The nouns of penalties.
        failing: Verbs of which what follows *to* did not happen.
        from_doing: Verbs of which what follows *from* did not happen.
        refusals: Nouns and adjectives of which what follows *to* did not happen.
        averting: Verbs whose object did not happen.
        instead: Pairs of words before a figure that is not the one, by their first.
    """

    verbs: Mapping[str, str]
    of_figures: frozenset[str]
    asking: frozenset[str]
    ties: frozenset[str]
    put_at: Mapping[str, str]
    penalties: Mapping[str, str]
    words: Mapping[str, str]
    adjectives: Mapping[str, str]
    nouns: Mapping[str, str]
    figure_nouns: frozenset[str]
    most: frozenset[str]
    imposed: frozenset[str]
    failing: frozenset[str]
    from_doing: frozenset[str]
    refusals: frozenset[str]
    averting: frozenset[str]
    instead: Mapping[str, str]

    @property
    def known(self) -> frozenset[str]:
        """Every verb."""
        return self.lending | self.denying

    @property
    def lending(self) -> frozenset[str]:
        """The verbs that lend a mood."""
        return frozenset((*self.verbs, *self.penalties, *self.put_at))

    @property
    def denying(self) -> frozenset[str]:
        """The verbs of what did not happen."""
        return self.failing | self.from_doing | self.averting


@lru_cache(maxsize=8)
def moods(name: str) -> Moods:
    """Give the words of moods of a language, read once per process."""
    data = load(name, "moods")
    failing, nouns = data["failing"], by_form(data["nouns"])
    return Moods(
        verbs=by_form(data["verbs"]),
        of_figures=frozenset(data["verbs of figures"]["verbs"]),
        asking=frozenset(data["verbs with for"]["verbs"]),
        ties=frozenset(data["ties of a gerund"]["prepositions"]),
        put_at=by_form(data["verbs with at"]),
        penalties=by_form(data["verbs of penalties"]),
        words=by_form(data["words"]),
        adjectives=by_form(data["adjectives"]),
        nouns={form: mood for noun, mood in nouns.items() for form in _both((noun,))},
        figure_nouns=_both(data["nouns of figures"]["nouns"]),
        most=frozenset(data["maximum"]["words"]),
        imposed=_both(data["maximum"]["nouns"]),
        failing=frozenset(failing["to"]),
        from_doing=frozenset(failing["from"]),
        refusals=_both(failing["nouns"]) | frozenset(failing["words"]),
        averting=frozenset(data["averting"]["verbs"]),
        instead=dict(phrase.split() for phrase in data["instead"]["phrases"]),
    )


def _both(nouns: Collection[str]) -> frozenset[str]:
    """Nouns in both numbers; *talks* are given in the plural."""
    plurals = (noun if noun.endswith("s") else regular_plural(noun) for noun in nouns)
    return frozenset((*nouns, *plurals))
