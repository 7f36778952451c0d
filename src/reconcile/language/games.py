"""The words of games: who came out ahead, and by how much."""

from collections.abc import Mapping
from functools import cached_property, lru_cache
from types import MappingProxyType

from attrs import frozen

from reconcile.language.inflection import plural
from reconcile.language.language import Language
from reconcile.language.lexicon import load_if_there
from reconcile.language.marks import every_form
from reconcile.language.phrases import forms


@frozen(eq=False)
class Games:
    """The words of games in a language; none of a language without them.

    Attributes:
        wins: Verbs of who comes out ahead, in all their forms.
        losses: Verbs of who does not.
        win_nouns: Nouns of the one.
        loss_nouns: Nouns of the other.
        points: What a game is won by.
        sets: What other games are won in.
        before_sets: Words before a number of sets.
        before_margins: Words before the number of points by which a game was won.
        before_beaten: Words before a verb of winning that make who is named before it those who lost.
        before_winners: Words behind such a verb that do so.
        before_losers: Words behind a noun of losing and before those who lost.
        before_losses: Words before what is a noun of losing there.
        before_owners: Words behind a win or a loss by its name and before those whose it is.
        leads: Verbs of who is ahead before the end, in all their forms.
        trails: Verbs of who is not.
        up: Words behind a score by which those named before it were ahead.
        down: Words by which they were not.
        pauses: Words behind a score by which it is that of a pause.
        level: Words before a score by which nobody was ahead.
        ends: Verbs before it by which it is that of the end.
        draws: Words by which nobody came out ahead.
    """

    wins: frozenset[str]
    losses: frozenset[str]
    win_nouns: frozenset[str]
    loss_nouns: frozenset[str]
    points: frozenset[str]
    sets: frozenset[str]
    before_sets: frozenset[str]
    before_margins: frozenset[str]
    before_beaten: frozenset[str]
    before_winners: frozenset[str]
    before_losers: frozenset[str]
    before_losses: frozenset[str]
    before_owners: frozenset[str]
    leads: frozenset[str]
    trails: frozenset[str]
    up: frozenset[str]
    down: frozenset[str]
    pauses: frozenset[str]
    level: frozenset[str]
    ends: frozenset[str]
    draws: frozenset[str]

    def decides(self, word: str) -> bool:
        """Whether a word, in small letters, says that a game was won or lost."""
        return any(word in words for words in (self.wins, self.losses, self.win_nouns, self.loss_nouns))

    def tells(self, word: str) -> bool:
        """Whether a word, in small letters, says how a game ended or stood."""
        return self.decides(word) or word in self.draws or word in self.leading_or_trailing

    @cached_property
    def leading_or_trailing(self) -> frozenset[str]:
        """The verbs of who is ahead before the end, and those of who is not."""
        return self.leads | self.trails


#: The sections whose words are taken as they are, by what holds them.
_PLAIN: Mapping[str, str] = MappingProxyType(
    {
        "points": "points",
        "sets": "sets",
        "before_sets": "before sets",
        "before_margins": "before margins",
        "before_beaten": "before the beaten",
        "before_winners": "before winners",
        "before_losers": "before losers",
        "before_losses": "before losses",
        "before_owners": "before owners",
        "up": "up",
        "down": "down",
        "pauses": "pauses",
        "level": "level",
    }
)


@lru_cache(maxsize=8)
def games(language: Language) -> Games:
    """Give the words of games of a language, read once per process."""
    named = {name: forms(section) for name, section in load_if_there(language.name, "games").items()}

    def words(name: str) -> frozenset[str]:
        return named.get(name, frozenset())

    return Games(
        wins=every_form(words("wins"), language),
        losses=every_form(words("losses"), language),
        win_nouns=_nouns(words("wins by name"), language),
        loss_nouns=_nouns(words("losses by name"), language),
        draws=every_form(words("draws"), language) | words("draws by name"),
        leads=every_form(words("leads"), language),
        trails=every_form(words("trails"), language),
        ends=every_form(words("ends"), language),
        **{name: words(section) for name, section in _PLAIN.items()},
    )


def _nouns(nouns: frozenset[str], language: Language) -> frozenset[str]:
    return nouns | {plural(noun, language.nouns) for noun in nouns}
