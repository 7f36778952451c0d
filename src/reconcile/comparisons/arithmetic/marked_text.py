"""Sentences with marks that stand near each other, and how much of what another source says they tell."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

import regex
from attrs import frozen

from reconcile.claims.claim import Claim
from reconcile.claims.marks import SCORE
from reconcile.comparisons.arithmetic.context import Context, context, of_sentence
from reconcile.comparisons.standing import before, behind
from reconcile.language.concepts import Concepts, meaning, stem
from reconcile.language.formulas import formulas
from reconcile.language.games import games
from reconcile.language.language import Language, language_of
from reconcile.language.marks import marks

#: How near sentences are that tell of one thing, and of how many marks they tell at most.
_NEAR, _MOST = 600, 24
WORD = regex.compile(r"[\p{L}\p{M}]++(?:['’-][\p{L}\p{M}]++)*+|\d++|[^\s\w]")


@frozen(eq=False)
class MarkedText:
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
        words = (word for sentence in self.sentences for word in WORD.findall(sentence.lower()))
        return self.about.union(*map(concepts, words))


def marked_texts(found: Iterable[Claim], claims: Iterable[Claim]) -> Iterator[MarkedText]:
    """The marks of a source that stand near each other, with the sentences around them."""
    told: dict[str, dict[int, str]] = {}
    for claim in (*claims, *found):
        told.setdefault(claim.source, {})[claim.sentence_start] = claim.sentence
    together: list[Claim] = []
    for mark in sorted(found, key=lambda claim: (claim.source, claim.start)):
        if together and (len(together) == _MOST or not _near(together[-1], mark)):
            yield _text(together, told)
            together = []
        together.append(mark)
    yield _text(together, told)


def _near(last: Claim, mark: Claim) -> bool:
    return mark.source == last.source and mark.start - last.end < _NEAR


def _text(together: Sequence[Claim], told: Mapping[str, Mapping[int, str]]) -> MarkedText:
    first, last = together[0].sentence_start - _NEAR, together[-1].sentence_start + _NEAR
    around = told[together[0].source]
    return MarkedText(tuple(together), tuple(around[at] for at in sorted(around) if first <= at <= last))


def names_told(mark: Claim, passage: MarkedText) -> frozenset[str]:
    """The names of the sentence of a mark, its first word among them if that is a name of the passage."""
    return context(mark).names | passage.names.intersection((_first(mark.sentence),))


def tells_deed(mark: Claim, passage: MarkedText) -> bool:
    """Whether a passage has a word of the sentence of a mark that is no name."""
    language = language_of(mark.language)
    names, concepts = names_told(mark, passage), meaning(language)
    words = set(WORD.findall(mark.sentence.lower())) - formulas(language.name).light
    return any(concepts(word) & (passage.meant - names) for word in words if stem(word) not in names)


def of_other_time(mark: Claim, passage: MarkedText) -> bool:
    """Whether the sentence of a mark tells of another time: *last week*, of which the passage says nothing."""
    others = marks(passage.language).other_times.intersection(WORD.findall(mark.sentence.lower()))
    return bool(others) and all(others.isdisjoint(WORD.findall(each.lower())) for each in passage.sentences)


def overlap(mark: Claim, passage: MarkedText) -> float:
    """The share of the words of a sentence that a passage has too; nothing if it has none of the names.

    Of two scores both tell of a game, in whatever words.
    """
    names = names_told(mark, passage)
    if names and passage.names and names.isdisjoint(passage.about):
        return 0.0
    language = language_of(mark.language)
    concepts, score = meaning(language), mark.figure.unit == SCORE
    said = set(WORD.findall((before(mark) + behind(mark)).lower()))
    words = sorted(said - _silent(language, score=score))
    meant = [(word, each) for word, each in zip(words, map(concepts, words), strict=True) if each]
    hits = sum(
        (score and games(language).tells(word)) or not each.isdisjoint(passage.meant) for word, each in meant
    )
    return hits / max(1, len(meant))


def _silent(language: Language, *, score: bool) -> frozenset[str]:
    """The words that say nothing of what a mark is of; a verb that could stand for any other may be that of a game."""
    words = marks(language)
    of_marks = words.occasions | words.clocks.shortly
    return of_marks if score else of_marks | formulas(language.name).light


def _first(sentence: str) -> str:
    """The stem of the first word, which has a capital in every sentence."""
    found = WORD.search(sentence)
    return stem(found.group().lower()) if found else ""
