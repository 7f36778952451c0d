"""Lists of figures in one sentence: *three policemen, two drivers and a passer-by*."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from attrs import frozen

from reconcile.claims.claim import Claim
from reconcile.comparisons.arithmetic.remark import Remark
from reconcile.figures.unit import COUNT
from reconcile.language.formulas import Formulas

#: As many members has a list, and as many words stand between two of them.
_MOST, _FAR = 8, 10
#: As many words go from a figure to the one of *and a*.
_NOUN = 5
JOINING = frozenset((",", "and", "plus"))
_ARTICLES = frozenset(("a", "an"))


@frozen
class Listed:
    """The members of a list.

    Attributes:
        claims: Those with a figure.
        ones: How many more are one each, as *a passer-by*.
    """

    claims: tuple[Claim, ...]
    ones: int = 0


def lists(remark: Remark, words: Formulas) -> Iterator[Listed]:
    """Give the lists of a sentence: figures of one kind with a comma or an *and* before each but the first."""
    run: list[int] = []
    for index in range(len(remark.claims)):
        if run and _goes_on(remark, run[-1], index, words):
            run.append(index)
            continue
        yield from _list(remark, run, words)
        run = [index] if _may_be_member(remark, index, words) else []
    yield from _list(remark, run, words)


def _list(remark: Remark, run: Sequence[int], words: Formulas) -> Iterator[Listed]:
    if not 0 < len(run) <= _MOST:
        return
    claims = tuple(remark.claims[index] for index in run)
    ones = _ones(remark, run[-1], words)
    if len(claims) + ones > 1:
        yield Listed(claims, ones)


def _ones(remark: Remark, index: int, words: Formulas) -> int:
    """One if the list ends with a single member that has no figure."""
    if remark.claims[index].figure.unit.dimension != COUNT:
        return 0
    behind = _behind(remark, index)[:_NOUN]
    last = any(left == "and" and right in _ARTICLES for left, right in pairwise(behind))
    return int(last and words.ends.isdisjoint(behind) and "," not in behind)


def _behind(remark: Remark, index: int) -> tuple[str, ...]:
    """The words between a figure and the next."""
    start = remark.places[index] + 1
    after = remark.places[index + 1] if index + 1 < len(remark.places) else len(remark.line)
    return remark.line[start:after]


def _may_be_member(remark: Remark, index: int, words: Formulas) -> bool:
    """Whether a figure counts something of its own; no age, no part and no difference."""
    claim = remark.claims[index]
    if claim.figure.value is None or claim.measurand.measure == "age" or claim.figure.change is not None:
        return False
    return words.unlisted.isdisjoint(_behind(remark, index)[:2])


def _goes_on(remark: Remark, last: int, index: int, words: Formulas) -> bool:
    between = _behind(remark, last)
    if not between or len(between) > _FAR or not words.ends.isdisjoint(between):
        return False
    return (
        _may_be_member(remark, index, words)
        and _joined(between, words.joints)
        and _of_one_kind(remark.claims[last], remark.claims[index])
    )


def _joined(between: Sequence[str], joints: frozenset[str]) -> bool:
    """Whether a comma or an *and* stands before the next figure, small words aside."""
    end = len(between)
    while end and between[end - 1] in joints and between[end - 1] not in JOINING:
        end -= 1
    return end > 0 and between[end - 1] in JOINING


def _of_one_kind(left: Claim, right: Claim) -> bool:
    one, other = left.figure.unit.dimension, right.figure.unit.dimension
    return other in (one, "")
