"""What stands around a figure: the words of its sentence, and how far from it each stands.

Two figures whose facets leave open whether they are of one quantity are told apart, or brought
together, by what is said around them: of *19 of the 54 injured were students*, the word *students*
stands nearer to 19 than to 54.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache

import regex
from attrs import frozen

from reconcile.claims.claim import Claim
from reconcile.language.concepts import NOTHING, Concepts, meaning
from reconcile.language.contrasts import Contrasts, contrasts
from reconcile.language.language import Language, language_of
from reconcile.language.phrases import matched

Word = tuple[int, str, Concepts, Contrasts]

_WORD = regex.compile(r"(?:\b\p{Lu}\.)++|[\p{L}\p{M}]++(?:[-‐][\p{L}\p{M}]++)*+|\d++(?:[.,]\d++)*+|[,;:.–—]")

#: How many telling words to either side are taken to be said of a figure.
_REACH = 12

#: How far the next word is over a telling word, over a word that tells nothing, over a break of the clause.
_TELLING, _SILENT, _BREAK = 1.0, 0.5, 2.0

#: The distance at which a word tells half as much as beside the figure.
_HALF = 3.0

#: How many words a name of a country or a body may have.
_LONGEST = 9

_BREAKS = frozenset(",:–—")
_STOPS = frozenset((".", ";"))


@frozen(eq=False)
class Surroundings:
    """What stands around a figure.

    Attributes:
        words: What each telling word means that is said of the figure, its own words first.
        distances: How far from the figure each concept of the sentence stands at its nearest.
        poles: How far from it each word stands that has an opposite, by what it is opposed in and as what.
        length: How many telling words the sentence has.
    """

    words: tuple[Concepts, ...]
    distances: Mapping[str, float]
    poles: Mapping[tuple[str, str], float]
    length: int


def surroundings(claim: Claim) -> Surroundings:
    """Read what stands around the figure of a claim in its sentence."""
    words = language_of(claim.language)
    start, end = claim.start - claim.sentence_start, claim.end - claim.sentence_start
    found = _divided(claim.sentence, words)
    counted = claim.figure.unit.counted  # what a unit is called tells nothing: *12 percent*
    own = [(meant, 0.0, poles) for place, _, meant, poles in found if start <= place < end and counted]
    sides = (
        _walk([each for each in reversed(found) if each[0] < start], words),
        _walk([each for each in found if each[0] >= end], words),
    )
    telling = [[word for word in side if word[0]] for side in (own, *sides)]
    distances: dict[str, float] = {}
    poles: dict[tuple[str, str], float] = {}
    for meant, far, opposed in sorted((*own, *sides[0], *sides[1]), key=lambda word: -word[1]):
        distances |= dict.fromkeys(meant, far)
        poles |= dict.fromkeys(opposed, far)
    said = [meant for side in telling for meant, *_ in side[: None if side is telling[0] else _REACH]]
    return Surroundings(tuple(said), distances, poles, sum(map(len, telling)))


# The claims of a sentence stand one behind the other, and it is divided once for all of them.
@lru_cache(maxsize=64)
def _divided(sentence: str, words: Language) -> tuple[Word, ...]:
    """The words of a sentence: where each begins, the word in lower case, and what it means."""
    concepts, opposed = meaning(words), contrasts(words)
    found = [(word.start(), word.group()) for word in _WORD.finditer(sentence)]
    written = [word for _, word in found]
    divided: list[Word] = []
    index = 0
    while index < len(found):
        start, word = found[index]
        lower, end = word.lower(), index + 1
        meant = concepts(lower)
        if word[0].isupper():
            named, end = _named(written, index, words)
            meant = meant.union(named, *(concepts(each.lower()) for each in written[index + 1 : end]))
        divided.append((start, lower, meant, opposed(lower)))
        index = end
    return tuple(divided)


def _named(written: Sequence[str], index: int, words: Language) -> tuple[Concepts, int]:
    """What the name of a country, a body or a people that begins here means, and where it ends."""
    places, first = words.places, written[index]
    if not (first in places.names or first in places.peoples or first.removesuffix("s") in places.peoples):
        return NOTHING, index + 1
    ahead = written[index : index + _LONGEST]
    one = [word.removesuffix("s") for word in ahead]  # *South Koreans*
    found = (
        matched(ahead, 0, places.names)
        or matched(ahead, 0, places.peoples)
        or matched(one, 0, places.peoples)
    )
    return (NOTHING, index + 1) if found is None else (frozenset((found[0],)), index + found[1])


def _walk(found: list[Word], words: Language) -> list[tuple[Concepts, float, Contrasts]]:
    """The words on one side that tell something, the nearest first, and how far each is."""
    met: list[tuple[Concepts, float, Contrasts]] = []
    far = 0.0
    for _, word, meant, opposed in found:
        if word in _STOPS:
            break
        if meant or opposed:
            met.append((meant, far, opposed))
        far += _TELLING if meant else _BREAK if _breaks(word, words) else _SILENT
    return met


def _breaks(word: str, words: Language) -> bool:
    return word in _BREAKS or word in words.grammar.conjunctions


def closeness(left: Surroundings, right: Surroundings) -> float:
    """How near what is said of one figure stands to the other, from 0 to 1.

    Of each word said in the shorter sentence it is asked how far the longer has it from its own figure.
    """
    if left.length == right.length:
        return (_near(left, right) + _near(right, left)) / 2
    return _near(left, right) if left.length < right.length else _near(right, left)


def _near(short: Surroundings, long: Surroundings) -> float:
    if not short.words:
        return 0.0
    nearest = (
        min((long.distances[each] for each in meant if each in long.distances), default=None)
        for meant in short.words
    )
    return sum(1 / (1 + far / _HALF) for far in nearest if far is not None) / len(short.words)


#: How far from its figure a word with an opposite may stand: in the sentence that says less, and in the other.
_SAID, _TOLD = 3.0, 5.0


def opposed(left: Surroundings, right: Surroundings) -> bool:
    """Whether what is said of one figure is the opposite of what is said of the other: exports, and imports."""
    one, other = _poles(left, _SAID), _poles(right, _TOLD)
    return any(what in other and other[what].isdisjoint(as_what) for what, as_what in one.items())


def _poles(around: Surroundings, reach: float) -> Mapping[str, set[str]]:
    found: dict[str, set[str]] = {}
    for (what, as_what), far in around.poles.items():
        if far <= reach:
            found.setdefault(what, set()).add(as_what)
    return found
