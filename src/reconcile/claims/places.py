"""Countries, bodies and peoples among the tokens of a sentence."""

from attrs import frozen

from reconcile.claims.sentence import Sentence
from reconcile.language.phrases import Phrases, matched


@frozen
class Found:
    """A country, body or people among the tokens: its name, the tokens that name it, and whether as a people."""

    name: str
    first: int
    end: int
    people: bool = False


def place_in(sentence: Sentence, first: int, end: int) -> Found | None:
    """The first country, body or people named among the tokens."""
    words, places = sentence.words, sentence.language.places
    for index in range(first, end):
        if words[index][:1].isupper():
            named = _matched(words, index, places.names)
            found = named or _matched(words, index, places.peoples)
            if found is not None and found[1] <= end:
                return Found(found[0], index, found[1], people=named is None)
    return None


def _matched(words: list[str], index: int, table: Phrases) -> tuple[str, int] | None:
    """The longest name that begins at the index; a people may be named in the plural."""
    word = words[index]
    if word in table:
        return matched(words, index, table)
    if word[-1] == "s":
        for phrase, meaning in table.get(word[:-1], ()):
            if len(phrase) == 1:
                return meaning, index + 1
    return None
