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
from reconcile.language.language import Language, language_of
from reconcile.language.phrases import matched

Word = tuple[int, str, Concepts]

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
        length: How many telling words the sentence has.
    """

    words: tuple[Concepts, ...]
    distances: Mapping[str, float]
    length: int


def surroundings(claim: Claim) -> Surroundings:
    """Read what stands around the figure of a claim in its sentence."""
    words = language_of(claim.language)
    start, end = claim.start - claim.sentence_start, claim.end - claim.sentence_start
    found = _divided(claim.sentence, words)
    counted = claim.figure.unit.counted  # what a unit is called tells nothing: *12 percent*
    own = [meant for place, _, meant in found if start <= place < end and meant and counted]
    left = _walk([each for each in reversed(found) if each[0] < start], words)
    right = _walk([each for each in found if each[0] >= end], words)
    distances: dict[str, float] = {}
    for meant, far in sorted((*((meant, 0.0) for meant in own), *left, *right), key=lambda word: -word[1]):
        distances |= dict.fromkeys(meant, far)
    near = [meant for side in (left, right) for meant, _ in side[:_REACH]]
    return Surroundings((*own, *near), distances, len(own) + len(left) + len(right))


# The claims of a sentence stand one behind the other, and it is divided once for all of them.
@lru_cache(maxsize=64)
def _divided(sentence: str, words: Language) -> tuple[Word, ...]:
    """The words of a sentence: where each begins, the word in lower case, and what it means."""
    concepts, found = meaning(words), [(word.start(), word.group()) for word in _WORD.finditer(sentence)]
    written = [word for _, word in found]
    divided: list[Word] = []
    index = 0
    while index < len(found):
        start, word = found[index]
        named, end = _named(written, index, words) if word[0].isupper() else (NOTHING, index + 1)
        meant = frozenset().union(named, *(concepts(each.lower()) for each in written[index:end]))
        divided.append((start, word.lower(), meant))
        index = end
    return tuple(divided)


def _named(written: Sequence[str], index: int, words: Language) -> tuple[Concepts, int]:
    """What the name of a country, a body or a people that begins here means, and where it ends."""
    places = words.places
    ahead = written[index : index + _LONGEST]
    one = [word.removesuffix("s") for word in ahead]  # *South Koreans*
    found = (
        matched(ahead, 0, places.names)
        or matched(ahead, 0, places.peoples)
        or matched(one, 0, places.peoples)
    )
    return (NOTHING, index + 1) if found is None else (frozenset((found[0],)), index + found[1])


def _walk(found: list[Word], words: Language) -> list[tuple[Concepts, float]]:
    """The telling words on one side, the nearest first, and how far each is."""
    met: list[tuple[Concepts, float]] = []
    far = 0.0
    for _, word, meant in found:
        if word in _STOPS:
            break
        if meant:
            met.append((meant, far))
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
