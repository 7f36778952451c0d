"""Single ones that are named beside a figure: *a mother and her # sons*, *# climbers and their guide*."""

from collections.abc import Sequence
from itertools import islice

from reconcile.comparisons.arithmetic.remark import PAUSES, upto_pause
from reconcile.language.inflection import is_plural
from reconcile.language.words import Nouns

_AND = "and"
_ARTICLES, _OWNERS = frozenset(("a", "an")), frozenset(("her", "his", "its", "their"))
_SINGLE = _ARTICLES | _OWNERS | {"the"}
_ENDS = frozenset(",.;")
#: As many words go from *and* to the figure behind it, from a single one to the *and*, and to its noun.
_GAP, _REACH, _NOUN = 2, 7, 3


def ones_before(before: Sequence[str], nouns: Nouns) -> int:
    """One if a single one is joined to the figure behind it: *the driver with a broken arm and #*.

    Args:
        before: The words before the figure, in small letters.
        nouns: The nouns of the language.
    """
    back = before[::-1]
    joint = next((at for at, word in enumerate(islice(back, _GAP)) if word == _AND), None)
    if joint is None or not _OWNERS.issuperset(back[:joint]):
        return 0
    named = upto_pause(back[joint + 1 : joint + 1 + _REACH], PAUSES)
    if not named or is_plural(named[0], nouns):
        return 0
    return int(not _SINGLE.isdisjoint(named[1:]))


def ones_behind(behind: Sequence[str], nouns: Nouns) -> int:
    """One if a single one is joined to the figure before it: *# men and a boy*, *# nurses and the driver,*.

    Args:
        behind: The words behind the figure, in small letters.
        nouns: The nouns of the language.
    """
    words = behind[: 2 * _NOUN + _GAP]
    ands = [at + 1 for at, word in enumerate(words) if word == _AND]
    return int(any(_single(behind[at:], nouns) for at in ands))


def _single(words: Sequence[str], nouns: Nouns) -> bool:
    first = words[:1]
    if not first or first[0] not in _SINGLE:
        return False
    if first[0] in _ARTICLES:
        return True
    if first[0] in _OWNERS:
        return len(words) > 1 and not any(is_plural(word, nouns) for word in words[1 : 1 + _NOUN])
    return not _ENDS.isdisjoint(words[2:3])
