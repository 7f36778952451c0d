"""The words of money and business, as one value."""

from functools import lru_cache

from attrs import frozen

from reconcile.language.lexicon import load


@frozen(eq=False, kw_only=True)
class DealingWords:
    """Words of what is raised, paid and earned.

    Attributes:
        levels: What stands between what is moved and the amount that it is moved to, from or by.
        setting: Verbs, in the infinitive, that move what they are said of to an amount, or keep it there.
        still: Adjectives behind what is kept where it is.
    """

    levels: frozenset[str]
    setting: frozenset[str]
    still: frozenset[str]


@lru_cache(maxsize=1)
def dealings() -> DealingWords:
    """The English words of money and business."""
    words = {name: frozenset(listed) for name, listed in load("english", "dealings")["words"].items()}
    return DealingWords(levels=words["levels"], setting=words["setting"], still=words["still"])
