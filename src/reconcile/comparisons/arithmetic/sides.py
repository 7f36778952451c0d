"""Who is on which side of a score: who won and who lost, as far as the words around a verb of winning tell."""

from enum import Enum, auto
from functools import lru_cache

import regex
from attrs import frozen

from reconcile.claims.claim import Claim
from reconcile.comparisons.arithmetic.context import of_sentence
from reconcile.comparisons.standing import before, behind
from reconcile.language.concepts import stem
from reconcile.language.games import Games, games
from reconcile.language.language import language_of

_WORD = regex.compile(r"[\p{L}\p{M}]++|\d++")
#: As many words before a score say that it stood so before the end, and as many behind it.
_AHEAD, _BEHIND = 6, 6


class Standing(Enum):
    """Whether a score is that of the end, or how it stood before for those who are named before it."""

    END = auto()
    LEADING = auto()
    TRAILING = auto()
    LEVEL = auto()


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

    def named(self, about: frozenset[str]) -> bool:
        """Whether one of the names of each side is told."""
        return not any(side and side.isdisjoint(about) for side in (self.won, self.lost))

    def shared(self, other: "Sides") -> bool:
        """Whether each side of the one that the other tells too is that side of the other."""
        return bool(self._beside(other)) and not self.apart(other)

    def apart(self, other: "Sides") -> bool:
        """Whether one of the sides that both tell has other names."""
        return any(mine.isdisjoint(its) for mine, its in self._beside(other))

    def _beside(self, other: "Sides") -> list[tuple[frozenset[str], frozenset[str]]]:
        """Each side that both tell, as the one and as the other tells it."""
        return [(mine, its) for mine, its in ((self.won, other.won), (self.lost, other.lost)) if mine and its]


def sides(claim: Claim) -> Sides:
    """Read who is on which side of a score, those who were ahead for the winners where it is not that of the end."""
    stood = standing(claim)
    if stood is Standing.END:
        return _sides(claim.sentence, claim.language)
    words = _WORD.findall(before(claim))
    at = _last(words, games(language_of(claim.language)).leading_or_trailing)
    ahead = _names(_last_name(words if at is None else words[:at]), claim.language)
    other = _names([] if at is None else _first_name(words[at + 1 :]), claim.language)
    return Sides(other, ahead) if stood is Standing.TRAILING else Sides(ahead, other)


def standing(claim: Claim) -> Standing:
    """Tell whether a score is a result or stood so before the end: *led 16-4*, *16-4 down*, *2-2 at half-time*."""
    known = games(language_of(claim.language))
    ahead, after = _lower(before(claim))[-_AHEAD:], _lower(behind(claim))[:_BEHIND]
    if not known.up.isdisjoint(after[:1]):
        return Standing.LEADING
    if not known.down.isdisjoint(after[:1]):
        return Standing.TRAILING
    if any(map(known.decides, after[:1])):
        return Standing.END
    at = _last(ahead, known.leading_or_trailing)
    if at is not None and not any(map(known.decides, ahead[at + 1 :])):
        return Standing.LEADING if ahead[at] in known.leads else Standing.TRAILING
    if not known.level.isdisjoint(ahead) and known.ends.isdisjoint(ahead):
        return Standing.LEVEL
    paused = any(f" {pause} " in f" {' '.join(after)} " for pause in known.pauses)
    return Standing.LEVEL if paused else Standing.END


def _last(words: list[str], of: frozenset[str]) -> int | None:
    return next((at for at in reversed(range(len(words))) if words[at].lower() in of), None)


def _lower(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


@lru_cache(maxsize=256)
def _sides(sentence: str, code: str | None) -> Sides:
    words = _WORD.findall(sentence)
    lower = [word.lower() for word in words]
    known = games(language_of(code))
    at = next((index for index, word in enumerate(lower) if known.decides(word)), None)
    if at is None:
        return Sides(frozenset(), frozenset())
    before_, after = _names(words[:at], code), _names(_first_name(words[at + 1 :]), code)
    if not known.before_owners.isdisjoint(lower[at + 1 : at + 2]):
        before_, after = after, frozenset()
    return Sides(after, before_) if _lost(lower, at, known) else Sides(before_, after)


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


def _last_name(words: list[str]) -> list[str]:
    """The last words in a row that have a capital, in their order."""
    return _first_name(words[::-1])[::-1]


def _names(words: list[str], code: str | None) -> frozenset[str]:
    """The stems of the words with a capital, and of the countries that they name."""
    named = of_sentence(" ".join(words), code).countries.values()
    return frozenset(stem(word.lower()) for word in words if word[0].isupper()).union(named)
