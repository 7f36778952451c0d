"""A number that is stated in one source, beside a passage of another from whose figures it may follow."""

from collections.abc import Mapping
from functools import cached_property

from attrs import frozen

from reconcile.claims.claim import Claim
from reconcile.claims.measurand import Aggregation
from reconcile.comparisons.arithmetic.passage import Passage, Spot
from reconcile.comparisons.arithmetic.remark import Remark
from reconcile.comparisons.kinship import Things
from reconcile.comparisons.likeness import Strictness
from reconcile.comparisons.standing import before
from reconcile.language.concepts import Concepts, meaning, stem
from reconcile.language.formulas import Formulas
from reconcile.language.language import Language, language_of


@frozen(eq=False)
class Stated:
    """A claim, its sentence, and a passage of another source.

    Attributes:
        claim: The claim.
        remark: Its sentence.
        passage: The passage.
        things: Every known name of a thing, in lower case, and the thing.
        words: The words of arithmetic.
        strictness: How much must be known to be the same.
    """

    claim: Claim
    remark: Remark
    passage: Passage
    things: Things
    words: Formulas
    strictness: Strictness

    @property
    def language(self) -> Language:
        """The words of the language of the claim."""
        return language_of(self.claim.language)

    @property
    def measure(self) -> str | None:
        """What is said to be measured."""
        return self.claim.measurand.measure

    @property
    def moves(self) -> bool:
        """Whether it is the amount of a change."""
        return self.claim.figure.change is not None or self.claim.measurand.aggregation is Aggregation.CHANGE

    @cached_property
    def line(self) -> frozenset[str]:
        """The words of the sentence, without those of its figures."""
        return frozenset(self.remark.line)

    @cached_property
    def said(self) -> frozenset[str]:
        """The words of the sentence, those of the figure with them."""
        return self.line.union(self.claim.text.lower().split())

    @cached_property
    def around(self) -> frozenset[str]:
        """The words around the figure."""
        return self.remark.around(self.claim)

    @property
    def by(self) -> bool:
        """Whether it is by so much: *beat them by #*."""
        return before(self.claim).lower().split()[-1:] == ["by"]

    @cached_property
    def of_all(self) -> bool:
        """Whether it says that it is of all that are named."""
        return not self.words.total.isdisjoint(self.said)

    @cached_property
    def telling(self) -> Mapping[str, Concepts]:
        """The words of the sentence that say what it is about, and what each means."""
        words = self.words
        asking = words.difference | words.total | words.remainder | words.earlier
        concepts = meaning(self.language)
        found = {word: concepts(word) for word in sorted(self.line - asking)}
        return {word: meant for word, meant in found.items() if meant}

    @cached_property
    def meant(self) -> Concepts:
        """What these words mean."""
        return frozenset().union(*self.telling.values())

    @cached_property
    def fresh(self) -> bool:
        """Whether one of them is not in the passage."""
        return any(meant.isdisjoint(self.passage.meant) for meant in self.telling.values())

    @cached_property
    def overlap(self) -> float:
        """The share of the words of the shorter that the longer has too; nothing if it has none of its names."""
        context, passage = self.remark.context, self.passage
        if len(passage.told) < len(self.telling):
            missing = passage.names - context.words
            if missing and missing == passage.names:
                return 0.0
            return len(passage.told & context.words) / max(1, len(passage.told))
        missing = context.names - passage.told
        countries = frozenset(name for name in missing if context.countries.get(name) in passage.told)
        first = stem(self.remark.line[0])  # every sentence has a capital there
        named = context.names | passage.names.intersection((first,))
        if passage.names and missing and named == missing - countries:
            return 0.0
        known = passage.meant | countries
        hits = sum(not meant.isdisjoint(known) for meant in self.telling.values())
        return hits / max(1, len(self.telling))

    def turned(self, spot: Spot) -> bool:
        """Whether it says the opposite of what is said around a figure of the passage."""
        own = (*spot.clause, *spot.claim.text.lower().split())
        opposites = self.words.opposites
        against = frozenset().union(*(opposites[word] for word in own if word in opposites))
        if not against.isdisjoint(self.said.difference(own)):
            return True
        undone = {stem(word[2:]) for word in self.said if word.startswith("un")}  # *unpaid*, of what is paid
        return not undone.isdisjoint(map(stem, own))
