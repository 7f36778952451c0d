"""Whose age is told as another's: of *the driver, 39, killed a cyclist* that the cyclist was 39.

Who is named in the sentence that tells an age, but a verb or a preposition away from it, is somebody else there.
"""

from functools import lru_cache

import regex

from reconcile.claims.ages import AGES
from reconcile.claims.claim import Claim
from reconcile.comparisons.standing import shorter_first
from reconcile.language.concepts import stem
from reconcile.language.language import Language, language_of
from reconcile.language.lexicon import load

_WORD = regex.compile(r"[\p{L}\p{M}]++")

#: What a noun goes on with that it is not the head of: *the wife of the mayor*.
_COMPLEMENT = frozenset(("at", "from", "in", "of", "on", "who", "whom", "whose"))


def of_bystander(one: Claim, other: Claim) -> bool:
    """Whether the shorter of two sentences tells the age that is another's in the longer, which names both."""
    if one.measurand.measure not in AGES or other.measurand.measure not in AGES:
        return False
    short, long = shorter_first(one, other)
    called = _called(short)
    if called is None or called in map(stem, _whom(long)):
        return False
    told, start, end = long.sentence, long.start - long.sentence_start, long.end - long.sentence_start
    named = [word.span() for word in _WORD.finditer(told) if stem(word.group().lower()) == called]
    between = [told[behind:start] if behind <= start else told[end:before] for before, behind in named]
    return bool(between) and all(_divides(words, language_of(long.language)) for words in between)


def _whom(claim: Claim) -> list[str]:
    """All words that name who is so old."""
    return f"{claim.measurand.subject or ''} {claim.measurand.thing or ''}".lower().split()


def _called(claim: Claim) -> str | None:
    """The stem of the noun, or of the last name, by which a sentence calls who is so old."""
    words = (claim.measurand.thing or claim.measurand.subject or "").lower().split()
    head = next((at for at, word in enumerate(words) if word in _COMPLEMENT), len(words))
    return stem(words[head - 1]) if head else None


@lru_cache(maxsize=1024)
def _divides(between: str, language: Language) -> bool:
    """Whether what stands between two nouns makes them two: a verb or a preposition, but for one that names."""
    words, naming = _WORD.findall(between.lower()), frozenset(load("english", "clauses")["naming"]["verbs"])
    grammar, verbs = language.grammar, language.verbs
    dividing = (grammar.prepositions | grammar.conjunctions) - grammar.auxiliaries
    return naming.isdisjoint(words) and any(
        word in dividing or word in verbs.forms or word.endswith(verbs.endings) for word in words
    )
