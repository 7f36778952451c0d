"""Who is on which side of a score: who won and who lost, as far as the words around a verb of winning tell."""

from functools import lru_cache

import regex
from attrs import frozen

from reconcile.claims.claim import Claim
from reconcile.comparisons.arithmetic.context import of_sentence
from reconcile.language.concepts import stem
from reconcile.language.language import language_of
from reconcile.language.marks import Marks, marks

_WORD = regex.compile(r"[\p{L}\p{M}]++|\d++")
#: What stands behind a participle and before who did it, and between a defeat and who suffers it.
_BY, _OF = "by", "of"
_BE = frozenset(("be", "been", "being", "are", "is", "was", "were", "get", "got"))
#: What stands before a noun.
_BEFORE_NOUNS = frozenset(("a", "an", "heavy", "home", "its", "narrow", "the", "their"))


@frozen(eq=False)
class Sides:
    """The stems of the names on both sides of a score.

    Attributes:
        won: The names of those who came out ahead.
        lost: The names of those who did not.
    """

    won: frozenset[str]
    lost: frozenset[str]

    def turned(self, other: "Sides") -> bool:
        """Whether who won here lost there."""
        same = not (self.won.isdisjoint(other.won) and self.lost.isdisjoint(other.lost))
        across = not (self.won.isdisjoint(other.lost) and self.lost.isdisjoint(other.won))
        return across and not same

    def shared(self, other: "Sides") -> bool:
        """Whether a side of the one is that side of the other."""
        return not (self.won.isdisjoint(other.won) and self.lost.isdisjoint(other.lost))


def sides(claim: Claim) -> Sides:
    """Read who is on which side in the sentence of a score."""
    return _sides(claim.sentence, claim.language)


@lru_cache(maxsize=256)
def _sides(sentence: str, code: str | None) -> Sides:
    words = _WORD.findall(sentence)
    lower = [word.lower() for word in words]
    known = marks(language_of(code))
    at = next((index for index, word in enumerate(lower) if _tells(word, known)), None)
    if at is None:
        return Sides(frozenset(), frozenset())
    before, after = _names(words[:at], code), _names(_first_name(words[at + 1 :]), code)
    return Sides(after, before) if _lost(lower, at, known) else Sides(before, after)


def _tells(word: str, known: Marks) -> bool:
    return word in known.wins or word in known.losses or word in known.win_nouns or word in known.loss_nouns


def _lost(lower: list[str], at: int, known: Marks) -> bool:
    """Whether those named before the word are those who lost."""
    word, after = lower[at], [each for each in lower[at + 1 :] if not each.isdecimal()][:1]
    if word in known.losses or (word in known.loss_nouns and word not in known.wins):
        return True
    if word in known.loss_nouns and (lower[at - 1] in _BEFORE_NOUNS or lower[at - 1].isdecimal()):
        return after != [_OF]
    return word in known.wins and (after == [_BY] or not _BE.isdisjoint(lower[max(0, at - 2) : at]))


def _first_name(words: list[str]) -> list[str]:
    """The first words in a row that have a capital."""
    first = next((index for index, word in enumerate(words) if word[0].isupper()), len(words))
    end = next((index for index in range(first, len(words)) if not words[index][0].isupper()), len(words))
    return words[first:end]


def _names(words: list[str], code: str | None) -> frozenset[str]:
    """The stems of the words with a capital, and of the countries that they name."""
    named = of_sentence(" ".join(words), code).countries.values()
    return frozenset(stem(word.lower()) for word in words if word[0].isupper()).union(named)
