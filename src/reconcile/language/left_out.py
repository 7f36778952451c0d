"""The words of headlines between what a figure is said of and the figure, where a text would have a verb."""

from functools import cached_property, lru_cache

from attrs import frozen

from reconcile.language.lexicon import load


@frozen(eq=False, kw_only=True)
class LeftOut:
    """The words between what a figure is said of and the figure, where no verb stands.

    Attributes:
        moves: It is by so much more or less.
        levels: It is that much.
        now: It is that many.
        after: What may stand between these and the figure.
        before: What may stand before *at*.
        behind: What stands behind a figure of those of whom something is so.
        ends: What ends a clause.
        verbs: Verbs, in the infinitive, with which none is left out.
    """

    moves: frozenset[str]
    levels: frozenset[str]
    now: frozenset[str]
    after: frozenset[str]
    before: frozenset[str]
    behind: frozenset[str]
    ends: frozenset[str]
    verbs: frozenset[str]

    @cached_property
    def leading(self) -> frozenset[str]:
        """All that leads a figure."""
        return self.moves | self.levels | self.now

    @cached_property
    def near(self) -> frozenset[str]:
        """All by which something is told to be left out, but for a share, which needs none."""
        return self.leading | self.after | self.behind


@lru_cache(maxsize=1)
def left_out() -> LeftOut:
    """The words of English headlines."""
    table = load("english", "headlines")
    own = {
        "behind": table["left out behind"]["words"],
        "ends": table["ends"]["words"],
        "verbs": table["verbs too"]["lemmas"],
    }
    listed = {**table["left out before"], **table["between"], **own}
    return LeftOut(**{name: frozenset(words) for name, words in listed.items()})
