"""The words of ballots, as one value."""

from functools import lru_cache

from attrs import frozen

from reconcile.language.lexicon import load


@frozen(eq=False, kw_only=True)
class BallotWords:
    """Words of votes that are counted.

    Attributes:
        telling: Those without one of which a sentence tells of no ballot.
        counted: The lemma of what is counted.
        abstaining: The lemmas of votes that go neither way.
        yes, no: What says which way votes go, behind them or behind their verb.
        passing, failing: Verbs of what most of the votes did with a motion, in the infinitive.
        getting: Verbs of who gets votes.
        leading: Verbs of who has more votes than who is named behind them, or fewer.
        opposing: Verbs of those who vote against it.
        joints: What stands between the two sides.
        backing: Words behind a share that say whose it is.
        saying: Those between the two: *47% said they would vote for her*.
    """

    telling: frozenset[str]
    counted: frozenset[str]
    abstaining: frozenset[str]
    yes: frozenset[str]
    no: frozenset[str]
    passing: frozenset[str]
    failing: frozenset[str]
    getting: frozenset[str]
    leading: frozenset[str]
    opposing: frozenset[str]
    joints: frozenset[str]
    backing: frozenset[str]
    saying: frozenset[str]


@lru_cache(maxsize=1)
def ballots() -> BallotWords:
    """The English words of ballots."""
    sections = load("english", "ballots").values()
    words = {name: frozenset(listed) for section in sections for name, listed in section.items()}
    return BallotWords(**words)
