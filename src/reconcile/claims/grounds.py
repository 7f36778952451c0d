"""What the facets of a claim were read from: the words without which they would be read otherwise.

Nothing of this is known while documents are read. On demand the sentence is read again, without one word or
another, by the same readers: what changes a facet is what it was read from.
"""

from collections.abc import Callable, Iterable, Mapping
from itertools import islice
from types import MappingProxyType

from attrs import define, field, frozen

from reconcile.claims.claim import Claim
from reconcile.claims.measurand import Aggregation, Modality
from reconcile.claims.rereading import Rereading
from reconcile.claims.sayings import Stretch, sayings
from reconcile.claims.sentence import Sentence
from reconcile.text.division import Span
from reconcile.text.tokens import Tokens

#: So many words around a figure are left out one by one, and so many that can say a value are tried.
_NEAR, _MOST = 60, 12


@frozen
class Ground:
    """What a facet of a claim was read from.

    Attributes:
        facet: The name of the facet.
        value: What was read.
        spans: The places in the source's text that it was read from, ``start`` and ``end`` of each: that in the
            claim's own sentence first, then that of the name which a pronoun there stands for. Empty if no
            words can be pointed at.
        words: The text at each of them.
        implied: Whether the value is said nowhere, and only follows from these words: *killed* implies people.
    """

    facet: str
    value: str
    spans: tuple[Span, ...]
    words: tuple[str, ...]
    implied: bool = False

    def to_dict(self) -> dict[str, object]:
        """Give it as plain strings, numbers and lists."""
        read = [
            {"start": start, "end": end, "text": text}
            for (start, end), text in zip(self.spans, self.words, strict=True)
        ]
        return {"facet": self.facet, "value": self.value, "read_from": read, "implied": self.implied}


def grounds(claim: Claim, again: Rereading) -> tuple[Ground, ...]:
    """Find what each facet of a claim that is not empty was read from.

    Args:
        claim: The claim.
        again: Its sentence. Where it does not give the claim when it is read again, nothing is found.
    """
    base = _same(again.claims(), claim)
    if base is None:
        return ()
    search = _Search(claim, base, again)
    stated = ((facet, value) for facet, of in _VALUES.items() if (value := of(claim)))
    return tuple(search.ground(facet, value) for facet, value in stated)


def _same(claims: Iterable[Claim], wanted: Claim) -> Claim | None:
    """The claim whose number stands where that of another does."""
    start = wanted.figure.numerals[0].start
    return next((each for each in claims if each.figure.numerals[0].start == start), None)


@define(eq=False)
class _Search:
    """Looks for the words of the facets of one claim.

    Attributes:
        claim: The claim.
        base: The claim as the sentence gives it when it is read again.
        again: The sentence.
        tokens: The tokens of the sentence.
        around: The sentence and those before it.
        others: The spans of the figures of the other claims.
        numbers: The spans of the numbers in these.
    """

    claim: Claim
    base: Claim
    again: Rereading
    tokens: Tokens = field(init=False)
    around: list[Sentence] = field(init=False)
    others: list[Span] = field(init=False)
    numbers: list[Span] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.tokens, self.around = self.again.tokens(), self.again.sentences()
        read = self.again.claims()
        others = [each for each in read if each is not self.base]
        self.others = [(each.start, each.end) for each in others]
        self.numbers = [(of.start, of.end) for each in others for of in each.figure.numerals]

    def ground(self, facet: str, value: str) -> Ground:
        """What a facet was read from."""
        spans, implied = self._found(facet, value)
        text = self.again.division.source.text
        return Ground(facet, value, spans, tuple(text[start:end] for start, end in spans), implied)

    def _found(self, facet: str, value: str) -> tuple[tuple[Span, ...], bool]:
        """The spans, and whether they only imply the value."""
        if _VALUES[facet](self.base) != value:
            return (), False  # what it stands for is in no sentence at hand
        said = self._said(self.around[:1], facet, value)
        if said is not None:
            return (said,), False
        if facet in _ELSEWHERE:
            return self._elsewhere(facet, value)
        return self._joined(self._unproven(facet, value), self._near(facet)), False

    def _elsewhere(self, facet: str, value: str) -> tuple[tuple[Span, ...], bool]:
        """Where a name stands that is taken up here; else what implies a value that is said nowhere."""
        named = self._said(self.around[1:], facet, value)
        if named is not None:
            return (*self._taking_up(facet, value), named), False
        known = [span for sentence in self.around[:1] for span in self._sayings(sentence, facet, value)]
        spans = [span for span in known if self._allowed(facet, span)]
        if known and not spans:
            return (), False  # only the words of another figure say it
        follows = self._followed(facet)
        if follows:
            return follows, True
        found = tuple(spans[:1]) or self._taking_up(facet, value)
        return (found, False) if found else (self._near(facet), True)

    def _taking_up(self, facet: str, value: str) -> tuple[Span, ...]:
        """The word that takes up a name which was given before: a pronoun, a surname."""
        if not self.around or facet not in _NAMES:
            return ()
        grammar, lower = self.again.language.grammar, self.tokens.lower
        known = grammar.pronouns | self.around[0].clauses.pronouns.possessives
        known |= {*value.lower().split()} - grammar.closed
        stretches = [(index, index + 1) for index in range(self.tokens.count) if lower[index] in known]
        spans = sorted((_span(self.tokens, each) for each in stretches), key=self._distance)[:_MOST]
        telling = (span for span in spans if self._allowed(facet, span) and self._changes(facet, (span,)))
        return tuple(islice(telling, 1))

    def _said(self, sentences: Iterable[Sentence], facet: str, value: str) -> Span | None:
        """The nearest words that can say the value and without which it is not read."""
        for sentence in sentences:
            known = self._sayings(sentence, facet, value)
            spans = [span for span in known if self._allowed(facet, span)]
            found = next((span for span in spans if self._changes(facet, (span,))), None)
            if found is None and len(spans) > 1 and self._changes(facet, tuple(spans)):
                found = spans[0]  # it is said more than once
            if found is not None:
                return found
        return None

    def _sayings(self, sentence: Sentence, facet: str, value: str) -> list[Span]:
        """The words that can say the value, the nearest first: names by themselves, and all words of a deed."""
        spans = [_span(sentence.tokens, each) for each in sayings(sentence, facet, value)]
        longer = 1 if facet in _ELSEWHERE else -1
        inner = [sum(_within(other, span) for other in spans) * longer for span in spans]
        ranked = sorted(
            zip(spans, inner, strict=True), key=lambda each: (each[1] > min(inner), self._distance(each[0]))
        )
        return [span for span, _ in ranked[:_MOST]]

    def _unproven(self, facet: str, value: str) -> tuple[Span, ...]:
        """The nearest words that can say the value, though it would be read without them too."""
        said = (span for sentence in self.around[:1] for span in self._sayings(sentence, facet, value))
        return tuple(islice(said, 1))

    def _joined(self, unproven: tuple[Span, ...], near: tuple[Span, ...]) -> tuple[Span, ...]:
        """The words near by, with what leads to them: *plans to*, where *to* alone would do; at last the figure itself."""
        if near and unproven and 0 < near[0][0] - unproven[0][1] <= 1:
            return ((unproven[0][0], near[0][1]),)
        return near or unproven or ((self.claim.start, self.claim.end),)

    def _followed(self, facet: str) -> tuple[Span, ...]:
        """The words of the facet that this one follows from, if it does."""
        other = _FOLLOWS.get(facet, "")
        value = _VALUES[other](self.base) if other else None
        spans = self._found(other, value)[0] if value else ()
        return spans if spans and self._changes(facet, spans) else ()

    def _near(self, facet: str) -> tuple[Span, ...]:
        """The nearest words to the figure without which the facet is read otherwise; of a name no plain particles."""
        closed = self.again.language.grammar.closed if facet in _ELSEWHERE else frozenset()
        open_ = (index for index in range(self.tokens.count) if self.tokens.lower[index] not in closed)
        spans = {index: _span(self.tokens, (index, index + 1)) for index in open_}
        nearest = sorted(spans, key=lambda index: self._distance(spans[index]))[:_NEAR]
        telling = [index for index in sorted(nearest) if self._tells(facet, spans[index])]
        runs = [_span(self.tokens, (run[0], run[-1] + 1)) for run in _runs(telling)]
        return tuple(sorted(runs, key=self._distance))[:1]

    def _tells(self, facet: str, span: Span) -> bool:
        number = any(_meet((each.start, each.end), span) for each in self.base.figure.numerals)
        return not number and self._allowed(facet, span) and self._changes(facet, (span,))

    def _changes(self, facet: str, spans: tuple[Span, ...]) -> bool:
        other = _same(self.again.claims(spans), self.claim)
        return other is not None and _VALUES[facet](other) != _VALUES[facet](self.base)

    def _allowed(self, facet: str, span: Span) -> bool:
        """Whether a name is not taken from another figure, nor a thing from its number; they may share a noun."""
        others = self.numbers if facet == "thing" else self.others if facet in _ELSEWHERE else ()
        return not any(_meet(other, span) for other in others)

    def _distance(self, span: Span) -> int:
        return max(self.claim.start - span[1], span[0] - self.claim.end, 0)


def _span(tokens: Tokens, stretch: Stretch) -> Span:
    return tokens.starts[stretch[0]], tokens.ends[stretch[1] - 1]


def _within(inner: Span, outer: Span) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def _meet(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _runs(indices: Iterable[int]) -> list[list[int]]:
    """Indices, in order, parted where one is missing."""
    runs: list[list[int]] = []
    for index in indices:
        if runs and runs[-1][-1] == index - 1:
            runs[-1].append(index)
        else:
            runs.append([index])
    return runs


#: The facets that are names, and with them those that the text may give in an earlier sentence, or nowhere.
_NAMES = frozenset(("subject", "recipient", "thing", "place", "origin"))
_ELSEWHERE = _NAMES | {"base"}

#: The facets that follow from another where nothing says them: who is killed is a person.
_FOLLOWS: Mapping[str, str] = MappingProxyType({"thing": "measure", "base": "period"})


def _mood(claim: Claim) -> str | None:
    mood = claim.measurand.modality
    return None if mood is Modality.ACTUAL else str(mood)


def _aggregation(claim: Claim) -> str | None:
    kind = claim.measurand.aggregation
    return None if kind is Aggregation.TOTAL else str(kind)


#: What each facet says, None where it says nothing.
_VALUES: Mapping[str, Callable[[Claim], str | None]] = MappingProxyType(
    {
        "thing": lambda claim: claim.measurand.thing,
        "measure": lambda claim: claim.measurand.measure,
        "subject": lambda claim: claim.measurand.subject,
        "recipient": lambda claim: claim.measurand.recipient,
        "period": lambda claim: str(claim.measurand.period or ""),
        "place": lambda claim: claim.measurand.place,
        "modality": _mood,
        "aggregation": _aggregation,
        "change": lambda claim: claim.figure.change,
        "base": lambda claim: claim.measurand.base,
        "negation": lambda claim: "denied" if claim.measurand.negated else None,
        "hedge": lambda claim: str(claim.figure.hedge),
        "origin": lambda claim: claim.origin,
    }
)
