"""Holds the ordinals, grades, scores and verbs that multiply of one source against those of another.

*Her 200th race* and *200 races* are one number, *category 3* and *category 4* are two, and who beats Ghana 3-2
was not beaten by Ghana. Only a sentence without figures of its own is held against others: it has nothing
else that could be meant.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

import regex
from attrs import frozen

from reconcile.claims.claim import Claim
from reconcile.claims.marks import GRADE, LOST, SCORE, WON
from reconcile.comparisons import relation
from reconcile.comparisons.arithmetic.context import Context, context, of_sentence
from reconcile.comparisons.arithmetic.nearest import ByStem
from reconcile.comparisons.arithmetic.rules import times_as_much
from reconcile.comparisons.arithmetic.sides import sides
from reconcile.comparisons.comparison import Comparison
from reconcile.comparisons.rule import Rule, rule
from reconcile.comparisons.standing import before, behind, where
from reconcile.comparisons.verdict import Verdict
from reconcile.figures.unit import TIMES
from reconcile.language.concepts import Concepts, meaning
from reconcile.language.language import Language, language_of
from reconcile.language.marks import marks

#: The share of the words of a statement that a passage must have, that the one be of the other, and to deny it.
_ENOUGH, _TO_DENY = 0.4, 0.6
#: The share of them where the two count what other words say.
_SURE = 0.8
_NUMBER = regex.compile(r"\d++")
#: How near sentences are that tell of one thing.
_NEAR = 600
#: How many words behind an ordinal say what it is the how manieth of.
_REACH = 4
#: What is second or third is so often of something else that the words must tell.
_FEW = 4
#: What all words mean behind an ordinal that counts what came one after the other.
_RUN: Concepts = frozenset(("a run",))

_WORD = regex.compile(r"[\p{L}\p{M}]++(?:['’-][\p{L}\p{M}]++)*+|\d++|[^\s\w]")


@rule(
    examples=[
        (
            "The vet from Lund ran her 200th marathon in Oslo on Sunday.",
            "It was the 200th marathon of the vet from Lund.",
            Verdict.AGREEMENT,
        ),
        (
            "The storm off Haiti has grown to category 3.",
            "The storm off Haiti is now of category 4.",
            Verdict.CONFLICT,
        ),
    ],
    counterexamples=[
        ("The vet from Lund ran her 200th marathon.", "The mayor of Lund led the 200th council."),
    ],
)
def ranked(stated: Claim, told: Claim) -> relation.Relation:
    """The how manieth it is in one source, it is in the other."""
    return relation.equal(stated, told)


@rule(
    examples=[
        ("Ghana beat Togo 3-2 in Accra.", "Togo lost 3-2 to Ghana.", Verdict.AGREEMENT),
        ("Ghana beat Togo 3-2 in Accra.", "Togo beat Ghana 3-2.", Verdict.CONFLICT),
    ],
    counterexamples=[("Ghana beat Togo 3-2 in Accra.", "Mali beat Niger 3-2.")],
)
def scored(stated: Claim, told: Claim) -> relation.Relation:
    """Who won in one source won in the other, by the same score."""
    return relation.equal(stated, told)


@frozen(eq=False)
class _Passage:
    """The marks of sentences that stand near each other, and what the sentences tell."""

    marks: tuple[Claim, ...]
    sentences: tuple[str, ...]

    @property
    def source(self) -> str:
        """The id of the source."""
        return self.marks[0].source

    @property
    def language(self) -> Language:
        """The words of its language."""
        return language_of(self.marks[0].language)

    @cached_property
    def contexts(self) -> tuple[Context, ...]:
        """What each of its sentences is about."""
        return tuple(of_sentence(sentence, self.marks[0].language) for sentence in self.sentences)

    @cached_property
    def about(self) -> frozenset[str]:
        """The stems of what it is about."""
        return frozenset().union(*(about.words for about in self.contexts))

    @cached_property
    def names(self) -> frozenset[str]:
        """The stems of its names."""
        return frozenset().union(*(about.names for about in self.contexts))

    @cached_property
    def meant(self) -> Concepts:
        """What its words mean."""
        concepts = meaning(self.language)
        words = (word for sentence in self.sentences for word in _WORD.findall(sentence.lower()))
        return self.about.union(*map(concepts, words))


def marked(found: Sequence[Claim], claims: Sequence[Claim]) -> Iterator[Comparison]:
    """Give the comparisons of ordinals, grades, scores and verbs that multiply with those of other sources.

    Args:
        found: The marks of the sources.
        claims: The claims of all sources.
    """
    if len({mark.source for mark in found}) <= 1:
        return
    index = ByStem.of(_passages(found, claims))
    figured = set(map(where, claims))
    done: set[frozenset[Claim]] = set()
    scores = Counter(where(mark) for mark in found if mark.measurand.measure == WON)
    for mark in found:
        if (where(mark) in figured and mark.figure.unit != TIMES) or scores[where(mark)] > 1:
            continue
        for comparison in _against(mark, index):
            if frozenset(comparison.claims) not in done:
                done.add(frozenset(comparison.claims))
                yield comparison


def _passages(found: Iterable[Claim], claims: Iterable[Claim]) -> Iterator[_Passage]:
    """The marks of a source that stand near each other, with the sentences around them."""
    told: dict[str, dict[int, str]] = {}
    for claim in (*claims, *found):
        told.setdefault(claim.source, {})[claim.sentence_start] = claim.sentence
    together: list[Claim] = []
    for mark in sorted(found, key=lambda claim: (claim.source, claim.start)):
        if together and not _near(together[-1], mark):
            yield _passage(together, told)
            together = []
        together.append(mark)
    yield _passage(together, told)


def _near(last: Claim, mark: Claim) -> bool:
    return mark.source == last.source and mark.start - last.end < _NEAR


def _passage(together: Sequence[Claim], told: Mapping[str, Mapping[int, str]]) -> _Passage:
    first, last = together[0].sentence_start - _NEAR, together[-1].sentence_start + _NEAR
    around = told[together[0].source]
    return _Passage(tuple(together), tuple(around[at] for at in sorted(around) if first <= at <= last))


def _against(mark: Claim, index: ByStem[_Passage]) -> Iterator[Comparison]:
    """What a mark makes of the passage of another source that shares most words with its sentence."""
    about = context(mark)
    for passage in index.nearest(about.words, mark.source, 1):
        overlap = _overlap(mark, about, passage)
        if overlap < _ENOUGH:
            continue
        if mark.figure.unit == SCORE:
            yield from _of_score(mark, passage)
        elif mark.figure.unit == TIMES:
            yield from _of_multiple(mark, passage, overlap)
        else:
            yield from _of_rank(mark, passage, overlap)


def _overlap(mark: Claim, about: Context, passage: _Passage) -> float:
    """The share of the words of a sentence that a passage has too; nothing if it has none of the names."""
    if about.names and passage.names and about.names.isdisjoint(passage.about):
        return 0.0
    concepts = meaning(language_of(mark.language))
    rest = before(mark) + behind(mark)
    meant = [each for each in map(concepts, sorted(set(_WORD.findall(rest.lower())))) if each]
    return sum(not each.isdisjoint(passage.meant) for each in meant) / max(1, len(meant))


def _of_rank(mark: Claim, passage: _Passage, overlap: float) -> Iterator[Comparison]:
    """An ordinal or a grade, against those of the same or of what the same words tell."""
    value, unit = mark.figure.value, mark.figure.unit
    others = [each for each in passage.marks if each.figure.unit == unit]
    of_same = [each for each in others if _of_one(mark, each)]
    same = [each for each in of_same if each.figure.value == value]
    if not of_same and overlap >= _SURE and value is not None and value >= _FEW:
        same = [each for each in others if each.figure.value == value]
    if same:
        yield _compared(ranked, mark, same[0])
    elif len(of_same) == 1 and overlap >= _TO_DENY:
        yield _compared(ranked, mark, of_same[0])


def _of_multiple(mark: Claim, passage: _Passage, overlap: float) -> Iterator[Comparison]:
    """*Doubled*, against *tripled*: of one thing where the texts have much in common, and tell of nothing else so."""
    others = [each for each in passage.marks if each.figure.unit == TIMES]
    bare = marks(passage.language).bare
    if len(others) != 1 or (mark.text.lower() in bare) is not (others[0].text.lower() in bare):
        return  # *will double* is no *doubled*
    if overlap >= _TO_DENY and context(mark).names <= passage.about:
        yield Comparison(times_as_much, (mark, others[0]), relation.equal(mark, others[0]), ())


def _of_one(mark: Claim, other: Claim) -> bool:
    """Whether two marks are of one kind of thing: *the 20th week* and *the 12th week*, *sixth straight*, *sixth running*."""
    return not _kind(mark).isdisjoint(_kind(other))


def _kind(mark: Claim) -> Concepts:
    """What the words say that a mark is of: those behind an ordinal, the one of a grade."""
    language = language_of(mark.language)
    concepts, words = meaning(language), marks(language)
    if mark.figure.unit == GRADE:
        return concepts(_WORD.findall(mark.text.lower())[0])
    found: set[str] = set()
    for word in _WORD.findall(behind(mark).lower())[:_REACH]:
        if word in words.runs:
            found |= _RUN
        elif not word[0].isalpha() or word in language.grammar.closed:
            break
        else:
            found |= concepts(word)
    return frozenset(found)


def _of_score(mark: Claim, passage: _Passage) -> Iterator[Comparison]:
    """One number of a score, against the only score of a passage, if it is told of both who won or who lost."""
    scores = [each for each in passage.marks if each.figure.unit == SCORE]
    if len({each.start for each in scores}) != 1:
        return
    told = {each.measurand.measure: each for each in scores}
    here, there = sides(mark), sides(told[WON])
    turned, lost = here.turned(there), mark.measurand.measure == LOST
    if turned and not lost:
        yield _compared(scored, mark, told[LOST])
    same = told[LOST if lost else WON]
    if not turned and here.shared(there) and _tells(mark, same, lost=lost):
        yield _compared(scored, mark, same)


def _tells(mark: Claim, other: Claim, *, lost: bool) -> bool:
    """Whether a number of a score is the one to tell of: one that differs, or that of the winner where none does."""
    one, two = (sorted(map(int, _NUMBER.findall(each.text))) for each in (mark, other))
    return mark.figure.value != other.figure.value or (not lost and one == two)


def _compared(of: Rule, mark: Claim, other: Claim) -> Comparison:
    return Comparison(of, (mark, other), of.relate(mark, other), ())
