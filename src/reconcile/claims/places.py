"""Countries, bodies and peoples among the tokens of a sentence."""

from bisect import bisect_left

from attrs import define

from reconcile.claims.cues import NAMED
from reconcile.claims.sentence import Sentence
from reconcile.language.phrases import Phrases, matched

#: What an index of shares measures, whatever verb says how it moved.
INDEX = "index"

_PLACES = "places"

#: How many tokens may stand between the name of a country and that of its index.
_GENITIVE = 1


@define
class Found:
    """A country, body or people among the tokens: its name, the tokens that name it, and whether as a people."""

    name: str
    first: int
    end: int
    people: bool = False


def place_in(sentence: Sentence, first: int, end: int) -> Found | None:
    """The first country, body or people named among the tokens."""
    if NAMED not in sentence.cues:
        return None
    known: tuple[list[int], list[Found]] | None = sentence.memory.get(_PLACES)
    firsts, places = known or _all_places(sentence)
    for found in places[bisect_left(firsts, first) :] if firsts else ():
        if found.end <= end:
            return found
        if found.first >= end:
            return None
    return None


def is_index(sentence: Sentence, first: int, end: int) -> bool:
    """*the blue-chip FTSE 100*, but not *trading on the Nasdaq*: whether tokens name an index of shares."""
    found = place_in(sentence, first, end)
    if found is None or found.name not in sentence.language.places.indices:
        return False
    return sentence.language.grammar.prepositions.isdisjoint(sentence.lower[first : found.first])


def _all_places(sentence: Sentence) -> tuple[list[int], list[Found]]:
    """Every country, body and people of a sentence, found once, and where each begins."""
    words, names = sentence.words, sentence.language.places
    places: list[Found] = []
    for index in sentence.cues.get(NAMED, ()):
        named = _matched(words, index, names.names)
        found = named or _matched(words, index, names.peoples)
        if found is not None and not _is_of_another(sentence, index, found[1]):
            if found[0] in names.indices and places and index - places[-1].end <= _GENITIVE:
                places.pop()  # *Germany's DAX*
            places.append(Found(found[0], index, found[1], people=named is None))
    known = [place.first for place in places], places
    sentence.memory[_PLACES] = known
    return known


def _is_of_another(sentence: Sentence, first: int, end: int) -> bool:
    """*Eritrean-born Swede*, *a pro-Russian bloc*: whether a people only tells more of somebody else."""
    words, lower, nouns = sentence.words, sentence.lower, sentence.clauses.nouns
    if words[end] == "-" and lower[end + 1] in nouns.of_others:
        return True
    return words[first - 1] == "-" and lower[first - 2] in nouns.to_others


def _matched(words: list[str], index: int, table: Phrases) -> tuple[str, int] | None:
    """The longest name that begins at the index; a people may be named in the plural."""
    word = words[index]
    if word in table:
        return matched(words, index, table)
    many = matched((word[:-1],), 0, table) if word[-1] == "s" else None
    return None if many is None else (many[0], index + 1)
