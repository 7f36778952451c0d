"""What a sentence is about: the stems of its words, and of those of them that are names.

What follows by arithmetic from the figures of one sentence meets what another states only if both are
about the same: *the bombing in Maiduguri* is not *the bombing in Jos*.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from attrs import frozen

from reconcile.claims.claim import Claim
from reconcile.language.concepts import stem, telling
from reconcile.language.headlines import in_plain_case
from reconcile.language.language import language_of
from reconcile.language.phrases import matched
from reconcile.language.words import Places
from reconcile.text.tokens import Tokens, tokens


@frozen(eq=False)
class Context:
    """What a sentence is about.

    Attributes:
        words: The stems of its words, without those of the closed classes, of numbers and of the calendar; of
            a country that of its canonical name too, which is one in all languages.
        names: Those of its words that are names.
        countries: Of those that name a country, or people of one, the stem of its canonical name.
    """

    words: frozenset[str]
    names: frozenset[str]
    countries: Mapping[str, str]


# Its line, its context and its years are read of one sentence behind each other.
@lru_cache(maxsize=64)
def tokens_of(sentence: str, *, comma: bool) -> Tokens:
    """The tokens of a sentence, divided once for all that look at it."""
    return tokens(sentence, 0, len(sentence), comma=comma)


def context(claim: Claim) -> Context:
    """Read what the sentence of a claim is about."""
    return of_sentence(claim.sentence, claim.language)


# All claims and dates of a sentence ask, one behind the other.
@lru_cache(maxsize=256)
def of_sentence(text: str, code: str | None) -> Context:
    """Read what a sentence is about, in the language of a code."""
    language = language_of(code)
    found = in_plain_case(tokens_of(text, comma=language.numbers.comma), language)
    told = list(map(telling(language), found.lower[: found.count]))
    capitals = [index for index, word in enumerate(told) if word and found.words[index][0].isupper()]
    countries: dict[str, str] = {}
    for index in capitals:
        country = _country(found.words, index, language.places)
        if country is not None:
            name = stem(country[0].lower())
            countries |= {word: name for word in told[index : country[1]] if word}
    names = frozenset(told[index] for index in capitals if index)
    return Context(frozenset(filter(None, told)).union(countries.values()), names, countries)


def _country(words: Sequence[str], index: int, places: Places) -> tuple[str, int] | None:
    """The canonical name of the country that is named at an index, or whose people are, and its end."""
    found = matched(words, index, places.names) or matched(words, index, places.peoples)
    if found is None and words[index].endswith("s"):
        found = matched((*words[:index], words[index][:-1]), index, places.peoples)
    return found


@lru_cache(maxsize=4096)
def own_words(text: str) -> frozenset[str]:
    """The stems of the words of a figure itself."""
    found = tokens(text, 0, len(text))
    return frozenset(stem(word) for word in found.lower[: found.count] if word[0].isalpha())
