"""Headlines: a sentence with a capital on nearly every word, or in capitals alone, as it would stand in a text."""

from functools import lru_cache

from attrs import evolve

from reconcile.language.phrases import matched
from reconcile.language.words import Language
from reconcile.text.by_word import ByWord
from reconcile.text.tokens import Tokens

#: So many words with a capital make a headline, if no word that could have one is without.
_FEWEST = 4
_HYPHENS = frozenset("-‐‑")


def in_plain_case(tokens: Tokens, language: Language) -> Tokens:
    """Give the tokens of a headline with the capitals of names alone; those of any other sentence as they are.

    What a text writes in small letters shows which words are names. A headline shows nothing, so a word of
    it has its capital only where it is part of a name that is known, or an acronym among other words.

    Args:
        tokens: The tokens of one sentence.
        language: The words.
    """
    small = _small(language)
    for index, word in enumerate(tokens.words):
        if small[word] and not (tokens.glued[index] and tokens.words[index - 1] in _HYPHENS):
            return tokens
    if not _is_headline(tokens, language):
        return tokens
    return evolve(tokens, words=_plain(tokens, language))


@lru_cache(maxsize=8)
def _small(language: Language) -> ByWord[bool]:
    """Whether a word in small letters would have a capital in a headline: no little word, no unit."""
    closed, firsts = language.grammar.closed, language.units.firsts
    endings = language.numbers.ordinal_endings | language.numbers.plural_endings

    def small(word: str) -> bool:
        if not word.isalpha() or not word.islower():
            return False
        return word not in closed and word not in firsts and word not in endings

    return ByWord(small)


def _is_headline(tokens: Tokens, language: Language) -> bool:
    """Whether enough words have a capital, and one behind the first that is no name: a verb, a little word."""
    capital = [index for index, word in enumerate(tokens.words) if word[:1].isupper()]
    if len(capital) < _FEWEST:
        return False
    told = {tokens.lower[index] for index in capital[1:]} - language.calendar.months.keys()
    return not (told.isdisjoint(language.grammar.closed) and told.isdisjoint(language.verbs.forms))


def _plain(tokens: Tokens, language: Language) -> list[str]:
    """The words with the capitals of names alone, and of the first."""
    shouted = not any(word.isalpha() and not word.isupper() for word in tokens.words)
    words = [word.capitalize() if shouted and word.isalpha() else word for word in tokens.words]
    plain, index = list(tokens.lower), 0
    while index < tokens.count:
        end = index + 1
        if _keeps(tokens, index, language, shouted=shouted):
            plain[index] = tokens.words[index]
        elif named := _end_of_name(words, index, language):
            plain[index:named] = words[index:named]
            end = named
        elif not index:
            plain[index] = words[index]
        index = end
    return plain


def _end_of_name(words: list[str], index: int, language: Language) -> int:
    """The index after the name of a country, a body or a people, a month or a day; 0 if none begins here."""
    places, lower = language.places, words[index].lower()
    found = matched(words, index, places.names) or matched(words, index, places.peoples)
    if found is not None:
        return found[1]
    dated = words[index].istitle() and (
        lower in language.calendar.months or lower in language.calendar.weekdays
    )
    return index + 1 if dated else 0


def _keeps(tokens: Tokens, index: int, language: Language, *, shouted: bool) -> bool:
    """Whether a word keeps its capitals: an acronym, part of a sign of money, a unit behind a number."""
    word = tokens.words[index]
    if not word.isalpha() or matched(tokens.words, index, language.money.signs) is not None:
        return True  # F-16, A$7
    if shouted:
        measures = word in language.units.firsts and tokens.words[index - 1][-1:].isdecimal()  # 5 MW
        return measures or (word in language.places.names and word not in language.joints.persons)  # US
    return not word.istitle()
