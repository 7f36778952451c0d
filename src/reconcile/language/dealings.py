"""The words of money and business, as one value."""

from functools import lru_cache

from attrs import frozen

from reconcile.language.lexicon import load


@frozen(eq=False, kw_only=True)
class DealingWords:
    """Words of what is raised, paid and earned.

    Attributes:
        fetching: Verbs, in the infinitive, whose subject is sold for the amount of money behind them.
        fining: Verbs that let who is behind them pay it.
        going: Those that say so with *for*.
        indices: The last words of what an index of prices is called.
        levels: What stands between what is moved and the amount that it is moved to, from or by.
        missing: Verbs whose *-ing* form behind an amount tells of what was expected instead.
        posts: Nouns of which a firm has as many as employees.
        reporting: Verbs, in the infinitive, whose present is seldom the plural of a noun.
        setting: Verbs, in the infinitive, that move what they are said of to an amount, or keep it there.
        spending: Verbs, in the infinitive, with which *on* says what the money is for.
        still: Adjectives behind what is kept where it is.
        worth: What stands between a thing and the amount that it is worth.
    """

    fetching: frozenset[str]
    fining: frozenset[str]
    going: frozenset[str]
    indices: frozenset[str]
    levels: frozenset[str]
    missing: frozenset[str]
    posts: frozenset[str]
    reporting: frozenset[str]
    setting: frozenset[str]
    spending: frozenset[str]
    still: frozenset[str]
    worth: frozenset[str]

    @property
    def known(self) -> frozenset[str]:
        """All of the verbs that must be known as such."""
        return self.fetching | self.reporting | self.setting


@lru_cache(maxsize=1)
def dealings() -> DealingWords:
    """The English words of money and business."""
    words = {name: frozenset(listed) for name, listed in load("english", "dealings")["words"].items()}
    return DealingWords(**words)
