"""Holds the ordinals and the grades of one source against those of another: *her 200th race*, *category 3*.

Two ordinals are of one kind if the words behind them share a meaning, if both count what came one after the other
(*sixth straight*, *sixth meeting running*), or if one counts the times of what the other names (*its fifth reduction*,
*cuts for the fifth time*).
"""

from collections.abc import Iterator

import regex

from reconcile.claims.claim import Claim
from reconcile.claims.marks import GRADE
from reconcile.comparisons import relation
from reconcile.comparisons.arithmetic.context import context
from reconcile.comparisons.arithmetic.marked_text import WORD, MarkedText, of_other_time
from reconcile.comparisons.comparison import Comparison
from reconcile.comparisons.rule import rule
from reconcile.comparisons.standing import before, behind
from reconcile.comparisons.verdict import Verdict
from reconcile.language.concepts import Concepts, meaning, stem
from reconcile.language.language import Language, language_of
from reconcile.language.marks import marks

#: The share of the words of a statement that a passage must have to deny it.
_TO_DENY = 0.6
#: The share of them where the two count what other words say.
_SURE = 0.8
#: How many words behind an ordinal say what it is the how manieth of.
_REACH = 4
#: As many words before an ordinal say what it counts the times of.
_TIMED = 6
#: What is second or third is so often of something else that the words must tell.
_FEW = 4
#: What all words mean behind an ordinal that counts what came one after the other, and what was done again.
_RUN: Concepts = frozenset(("a run",))
_TIMES: Concepts = frozenset(("a time",))
#: What *ranked 243rd* and *world No 243* mean.
_RANK: Concepts = frozenset(("a rank",))

_PARTS = regex.compile(r"[\p{L}\p{M}]++")
#: How many words tell that one came after the other: *running*, *in succession*, *on the trot*.
_LONGEST_RUN = range(1, 4)


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
        (
            "The mint in Brno cut its fees on Monday, its fifth reduction in a year.",
            "The mint in Brno cuts its fees for the fourth time.",
            Verdict.CONFLICT,
        ),
    ],
    counterexamples=[
        ("The vet from Lund ran her 200th marathon.", "The mayor of Lund led the 200th council."),
        ("The singer from Lund had her third child.", "The singer from Lund made her second film."),
    ],
)
def ranked(stated: Claim, told: Claim) -> relation.Relation:
    """The how manieth it is in one source, it is in the other."""
    return relation.equal(stated, told)


def of_rank(mark: Claim, passage: MarkedText, overlap: float, *, alone: bool) -> Iterator[Comparison]:
    """An ordinal or a grade, against those of the same or of what the same words tell.

    Args:
        mark: The ordinal or the grade.
        passage: The passage of another source.
        overlap: The share of the words of its sentence that the passage has too.
        alone: Whether its sentence has no figures: beside them most ordinals only tell which of several they are of.
    """
    value, unit = mark.figure.value or 0, mark.figure.unit
    others = [each for each in passage.marks if each.figure.unit == unit]
    of_same = [each for each in others if _of_one(mark, each) and (alone or _counts_times(mark, each))]
    same = [each for each in of_same if each.figure.value == value]
    if alone and not of_same and overlap >= _SURE and value >= _FEW:
        same = [each for each in others if each.figure.value == value]
    if same:
        yield _compared(mark, same[0])
    elif len(of_same) == 1 and overlap >= _TO_DENY and _denies(mark, of_same[0], passage):
        yield _compared(mark, of_same[0])


def _denies(mark: Claim, other: Claim, passage: MarkedText) -> bool:
    """Whether all names are told, and neither ordinal only says which of several is meant."""
    if not context(mark).names <= passage.about or of_other_time(mark, passage):
        return False
    return not _sets_apart(mark) and not _sets_apart(other)


def _counts_times(*ordinals: Claim) -> bool:
    """Whether an ordinal tells how often something was, or how often in a row, and not which of several it is."""
    return any(not _kind(mark).isdisjoint(_RUN | _TIMES) for mark in ordinals)


def _sets_apart(mark: Claim) -> bool:
    """Whether an ordinal may be of another than that of the other source: *the second flight*, *first win in years*."""
    if _bounded(mark) or _is_part(mark):
        return True
    ahead = before(mark).lower().split()
    return ahead == list(marks(language_of(mark.language)).definite) and not _counts_times(mark)


def _is_part(mark: Claim) -> bool:
    """Whether it is one of the parts of a whole, each of which has its number: *the second round*."""
    words = marks(language_of(mark.language))
    return not words.nouns.isdisjoint(WORD.findall(behind(mark).lower())[:1])


def _bounded(mark: Claim) -> bool:
    """Whether what is first is so only of a stretch of time: *its first win since March*."""
    if mark.figure.value != 1:
        return False
    ahead = WORD.findall(behind(mark).lower())[:_REACH]
    return not marks(language_of(mark.language)).bounds.isdisjoint(ahead)


def _of_one(mark: Claim, other: Claim) -> bool:
    """Whether two marks are of one kind of thing: *the 20th week* and *the 12th week*, *sixth straight*, *sixth running*."""
    mine, its = _kind(mark), _kind(other)
    return not mine.isdisjoint(its) or _times_of(mark, mine, its) or _times_of(other, its, mine)


def _times_of(mark: Claim, mine: Concepts, its: Concepts) -> bool:
    """Whether a mark counts the times of what the words of the other name: *cuts for the fifth time*, *fifth cut*."""
    if _TIMES.isdisjoint(mine):
        return False
    concepts = meaning(language_of(mark.language))
    return any(not concepts(word).isdisjoint(its) for word in WORD.findall(before(mark).lower())[-_TIMED:])


def _kind(mark: Claim) -> Concepts:
    """What the words say that a mark is of: those behind an ordinal, the one of a grade."""
    language = language_of(mark.language)
    concepts, words = meaning(language), marks(language)
    if mark.figure.unit == GRADE:
        return concepts(WORD.findall(mark.text.lower())[0])
    superlatives = [
        words.superlatives[word] for word in _PARTS.findall(mark.text.lower()) if word in words.superlatives
    ]
    if superlatives:
        return frozenset((f"most {superlatives[0]}",))
    if mark.text[-1].isdigit() or not words.ranked.isdisjoint(before(mark).lower().split()[-1:]):
        return _RANK
    return _counted(WORD.findall(behind(mark).lower())[:_REACH], language)


def _counted(listed: list[str], language: Language) -> Concepts:
    """What the words behind an ordinal say that it counts."""
    found: set[str] = set()
    concepts, words = meaning(language), marks(language)
    for at, word in enumerate(listed):
        if any(" ".join(listed[at : at + many]) in words.runs for many in _LONGEST_RUN):
            found |= _RUN
        elif word in words.occasions:
            found |= _TIMES
        elif word in words.nouns:
            found.add(stem(word))
        elif not word[0].isalpha() or word in language.grammar.closed - language.nouns.adjectives:
            break
        else:
            found |= concepts(word)
    return frozenset(found)


def _compared(mark: Claim, other: Claim) -> Comparison:
    return Comparison(ranked, (mark, other), ranked.relate(mark, other), ())
