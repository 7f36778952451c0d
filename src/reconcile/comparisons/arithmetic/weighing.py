"""How likely it is that a stated number follows from figures of a passage, and is not as much by chance.

The words ask for few numbers outright, as ``warrant`` wants it. Of the others the signs are weighed, as those of
two claims of one measurand are: the sum of their weights is a logarithm of odds.
"""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from reconcile.comparisons.arithmetic.coincidence import Coincidence
from reconcile.comparisons.arithmetic.derivations import Derivation
from reconcile.comparisons.arithmetic.possible import possible
from reconcile.comparisons.arithmetic.reading import read
from reconcile.comparisons.arithmetic.signs import Sign, signs
from reconcile.comparisons.arithmetic.stated import Stated
from reconcile.comparisons.likeness import ENOUGH

#: Of whose words less stand in the passage, that does not follow from it.
_LEAST = 0.15

#: What each sign weighs: a logistic regression on labelled pairs of sentences, as those in tests/corpus are, and
#: on their statements beside the texts of other pairs, from which nothing follows.
WEIGHTS: Mapping[Sign, float] = MappingProxyType(
    {
        Sign.ANY: -2.83,
        Sign.TAKEN: 0.35,
        Sign.SHARED: -0.84,
        Sign.TIMES: -1.29,
        Sign.RATIO: 0.51,
        Sign.UNDONE: 0.16,
        Sign.EXACT: 2.57,
        Sign.MANY: 0.38,
        Sign.OVERLAP: 0.33,
        Sign.BESIDE: 0.54,
        Sign.ASKS_LEFT: 2.10,
        Sign.ASKS_GAP: 0.81,
        Sign.ASKS_BEFORE: 1.04,
        Sign.MAY_ASK_BEFORE: 1.77,
        Sign.ASKS_ALL: 1.71,
        Sign.ASKS_ONE: 0.97,
        Sign.ASKS_NOTHING: -4.06,
        Sign.OF_SOME: -3.10,
        Sign.NOT_TO_ALL: -3.13,
        Sign.ALL: 1.10,
        Sign.SAME_MEASURE: 0.60,
        Sign.NOT_ITS_SHARE: -0.49,
        Sign.UNLIKELY: -0.84,
        Sign.NOT_SECOND: -1.58,
        Sign.OTHER_MEASURE: -1.12,
        Sign.MOVES: -0.45,
    }
)


def likeliest(
    stated: Stated, found: Sequence[Coincidence], accept: Callable[[Derivation], bool]
) -> Derivation | None:
    """Give what a claim most likely follows from; None if all may be chance.

    Args:
        stated: The claim and the passage.
        found: The ways in which its number follows.
        accept: Whether what is read of one may be said to be as much.
    """
    if stated.strictness not in ENOUGH or stated.overlap < _LEAST:
        return None
    weighed = ((_weight(stated, each), each) for each in found if possible(stated, each))
    likely = sorted(
        (each for each in weighed if each[0] > ENOUGH[stated.strictness]), key=lambda each: -each[0]
    )
    readings = (read(stated, each) for _, each in likely)
    return next((each for each in readings if each is not None and accept(each)), None)


def _weight(stated: Stated, found: Coincidence) -> float:
    return sum(WEIGHTS[sign] * much for sign, much in signs(stated, found))
