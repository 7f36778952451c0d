"""Who is on which side of a score: who won and who lost, as far as the words around a verb of winning tell."""

from functools import lru_cache

import regex
from attrs import frozen

from reconcile.claims.claim import Claim
from reconcile.comparisons.arithmetic.context import of_sentence
from reconcile.language.concepts import stem
from reconcile.language.games import Games, games
from reconcile.language.language import language_of

_WORD = regex.compile(r"[\p{L}\p{M}]++|\d++")


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
    known = games(language_of(code))
    at = next((index for index, word in enumerate(lower) if known.decides(word)), None)
    if at is None:
        return Sides(frozenset(), frozenset())
    before, after = _names(words[:at], code), _names(_first_name(words[at + 1 :]), code)
    return Sides(after, before) if _lost(lower, at, known) else Sides(before, after)


def _lost(lower: list[str], at: int, known: Games) -> bool:
    """Whether those named before the word are those who lost."""
    word, ahead = lower[at], lower[at - 1]
    after = next((each for each in lower[at + 1 :] if not each.isdecimal()), "")
    if word in known.losses or (word in known.loss_nouns and word not in known.wins):
        return True
    if word in known.loss_nouns and (ahead in known.before_losses or ahead.isdecimal()):
        return after not in known.before_losers
    beaten = not known.before_beaten.isdisjoint(lower[max(0, at - 2) : at])
    return word in known.wins and (beaten or after in known.before_winners)


def _first_name(words: list[str]) -> list[str]:
    """The first words in a row that have a capital."""
    first = next((index for index, word in enumerate(words) if word[0].isupper()), len(words))
    end = next((index for index in range(first, len(words)) if not words[index][0].isupper()), len(words))
    return words[first:end]


def _names(words: list[str], code: str | None) -> frozenset[str]:
    """The stems of the words with a capital, and of the countries that they name."""
    named = of_sentence(" ".join(words), code).countries.values()
    return frozenset(stem(word.lower()) for word in words if word[0].isupper()).union(named)
