"""What a source says in a few sentences that follow each other: its figures, and the words around each."""

from collections.abc import Iterator
from decimal import Decimal
from functools import cached_property

from attrs import frozen

from reconcile.claims.claim import Claim
from reconcile.claims.measurand import Aggregation
from reconcile.comparisons.arithmetic.reckoning import Operand, end_of
from reconcile.comparisons.arithmetic.remark import PAUSES, Remark, upto_pause
from reconcile.comparisons.arithmetic.singles import ones_before, ones_behind
from reconcile.figures.figure import Change
from reconcile.figures.interval import ZERO
from reconcile.figures.unit import COUNT
from reconcile.language.concepts import Concepts, meaning
from reconcile.language.formulas import FIGURE, Formulas, formulas
from reconcile.language.language import language_of

#: A passage is a sentence and as many before it, and has as many figures.
_SENTENCES, _FIGURES = 3, 9
#: As many words go from *each* to a figure that is for each.
_EACH = 4
#: The two numerals of a figure that goes from the one to the other.
_BOTH = (0, 1)
#: What an apposition ends with.
_ENDS = frozenset((each,) for each in ",.;")
_STEPS = (Aggregation.CHANGE, Aggregation.ADDITIONAL)
#: What ends a clause.
_PAUSES = PAUSES | {"-"}


@frozen(eq=False)
class Spot:
    """A figure of a passage and where it stands.

    Attributes:
        claim: The claim it is of.
        remark: The sentence.
        index: Which of the figures of its sentence it is.
        end: Which of its numerals it is, of a figure with two: *from 34 concerts to 26*.
    """

    claim: Claim
    remark: Remark
    index: int
    end: int | None = None

    @cached_property
    def value(self) -> Decimal:
        """Its number."""
        figure = self.claim.figure
        return (figure.value or ZERO) if self.end is None else figure.numerals[self.end].value

    @cached_property
    def amount(self) -> Operand:
        """What is reckoned with: the claim, or one end of it."""
        return self.claim if self.end is None else end_of(self.claim, self.value)

    @property
    def moved(self) -> Change | None:
        """Which way it is the amount of a change; None if it is none."""
        return self.claim.figure.change or (Change.UP if self._adds else None)

    @cached_property
    def _adds(self) -> bool:
        """*hire # engineers, taking the staff to #*: whether the next figure is what there is with it."""
        behind = self.behind
        return behind[-1:] == ("to",) and not self._words.raising.isdisjoint(behind)

    @property
    def begins(self) -> bool:
        """Whether it is what there was before a change."""
        if self.end is not None:
            return self.end == 0 and _moves(self.claim)
        if "from" in self.before[-2:] or " ".join(self.before[-2:]) in self._words.instead:
            return True
        return self.claim.text.lower().startswith("from ")

    @cached_property
    def step(self) -> bool:
        """Whether it is by how much something changed, or how much more or less it is than something else."""
        if (
            self.moved is not None
            or self.claim.measurand.aggregation in _STEPS
            or self.before[-1:] == ("by",)
        ):
            return True
        own = self.claim.text.lower().removeprefix("up to ").split()  # *will go up to 95 euros*
        return not self._words.difference.isdisjoint((*self.behind[:1], *own))

    @property
    def _words(self) -> Formulas:
        """The words of what follows by arithmetic in its language."""
        return formulas(language_of(self.claim.language).name)

    @cached_property
    def behind(self) -> tuple[str, ...]:
        """The words between it and the next figure."""
        places, line = self.remark.places, self.remark.line
        end = places[self.index + 1] if self.index + 1 < len(places) else len(line)
        return line[places[self.index] + 1 : end]

    @cached_property
    def before(self) -> tuple[str, ...]:
        """The words between the figure before it and it."""
        places = self.remark.places
        start = places[self.index - 1] + 1 if self.index else 0
        return self.remark.line[start : places[self.index]]

    @cached_property
    def clause(self) -> tuple[str, ...]:
        """The words around it, up to the next figure, comma or stop to either side."""
        return (*self.opening, *upto_pause(self.behind, _PAUSES))

    @cached_property
    def opening(self) -> tuple[str, ...]:
        """Those of its clause that stand before it; of a figure in apposition those that it stands beside."""
        before = self.before[::-1]
        beside = before[:1] == (",",) and self.behind[:1] in _ENDS
        return upto_pause(before[beside:], _PAUSES)[::-1]

    @cached_property
    def ones(self) -> int:
        """How many single ones are named beside it: *the pilot and # passengers*, *# men and a boy*."""
        if self.claim.figure.unit.dimension != COUNT:
            return 0
        nouns = language_of(self.claim.language).nouns
        line = self.remark.line[: self.remark.places[self.index]]
        return ones_before(line, nouns) + ones_behind(self.behind, nouns)

    def of_each_of(self, many: int) -> bool:
        """Whether it is so much for each of so many that are named before it: *Chad and Niger each sent #*."""
        before = self.before
        if "each" not in before[-_EACH:]:
            return False
        named = before[: len(before) - 1 - before[::-1].index("each")]
        return named.count("and") == 1 and named.count(",") == many - 2

    @cached_property
    def meant(self) -> Concepts:
        """What the words of its clause mean, its own with them."""
        concepts = meaning(language_of(self.claim.language))
        words = (*self.clause, *self.claim.text.lower().split())
        return frozenset().union(*map(concepts, words))


def _moves(claim: Claim) -> bool:
    """Whether the two numbers of a figure are what was and what is: *from 34 to 26*."""
    return claim.text.lower().startswith("from ")


def _ends(claim: Claim) -> tuple[int | None, ...]:
    """The numerals of a figure that are numbers of their own; of one number there is nothing to choose."""
    if len(claim.figure.numerals) == len(_BOTH) and claim.figure.value is None:
        return _BOTH
    return () if claim.figure.value is None else (None,)


@frozen(eq=False)
class Passage:
    """A sentence with those right before it.

    Attributes:
        remarks: The sentences with figures, in the order of the text.
    """

    remarks: tuple[Remark, ...]

    @classmethod
    def upto(cls, remark: Remark) -> "Passage":
        """The passage that ends with a sentence."""
        found = [remark]
        while found[0].before is not None and len(found) < _SENTENCES:
            found.insert(0, found[0].before)
        return cls(tuple(found))

    @property
    def source(self) -> str:
        """The id of the source."""
        return self.remarks[-1].source

    @cached_property
    def spots(self) -> tuple[Spot, ...]:
        """Its figures that have one value, the last of them if they are many."""
        return tuple(self._spots())[-_FIGURES:]

    def _spots(self) -> Iterator[Spot]:
        for remark in self.remarks:
            if remark.whole:
                for index, claim in enumerate(remark.claims):
                    found = (Spot(claim, remark, index, end) for end in _ends(claim))
                    yield from (spot for spot in found if spot.value > ZERO)

    @cached_property
    def words(self) -> frozenset[str]:
        """All its words, in small letters."""
        return frozenset(word for remark in self.remarks for word in remark.line if word != FIGURE)

    @cached_property
    def told(self) -> frozenset[str]:
        """The stems of what it is about."""
        return frozenset().union(*(remark.context.words for remark in self.remarks))

    @cached_property
    def about(self) -> Concepts:
        """What its words mean, but for those of its figures."""
        return frozenset().union(*(remark.meant for remark in self.remarks))

    @cached_property
    def names(self) -> frozenset[str]:
        """The stems of its names."""
        return frozenset().union(*(remark.context.names for remark in self.remarks))

    @cached_property
    def meant(self) -> Concepts:
        """What its words mean."""
        concepts = meaning(language_of(self.remarks[0].claims[0].language))
        own = (
            word for remark in self.remarks for claim in remark.claims for word in claim.text.lower().split()
        )
        return frozenset().union(self.told, *map(concepts, (*self.words, *own)))
