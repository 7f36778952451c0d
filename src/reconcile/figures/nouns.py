"""The counted noun phrase after a number: where it ends and which word is its head.

No tagger is asked. A phrase ends at punctuation, at a word of the closed classes, at another number;
of the words in it the head is the first plural, after a number other than one, and otherwise the last
word before something that can be a verb.
"""

from collections.abc import Container

from attrs import frozen

from reconcile.language.inflection import is_plural, singular
from reconcile.language.language import Language
from reconcile.text.tokens import Tokens

#: More words than a counted noun phrase of news has before its head.
_LONGEST = 8

_HYPHENS = frozenset("-‐‑")


@frozen
class NounPhrase:
    """A counted noun phrase: its tokens, ``first`` up to ``end``, and the lemma of its head.

    Attributes:
        first: The index of its first token.
        end: The index after its head.
        head: The lemma of the head noun, in lower case.
        words: The phrase in the singular, as written but for the head.
    """

    first: int
    end: int
    head: str
    words: str


def read_noun(tokens: Tokens, index: int, language: Language, *, one: bool = False, verbs: Container[str] = ()) -> NounPhrase | None:
    """Read the noun phrase that a number before the index counts.

    Args:
        tokens: The tokens.
        index: Where the phrase would begin; *of* and a determiner there are passed over.
        language: The words.
        one: Whether the number is one, which counts a singular.
        verbs: Verb forms, which end a phrase in the singular.
    """
    first = _past_partitive(tokens, index, language)
    positions = _phrase(tokens, first, language)
    if not positions:
        return None
    if one and first == index:
        head = _singular_head(tokens, positions, verbs)
    else:
        head = _plural_head(tokens, positions, language)
    if head is None:
        return None
    return _noun_phrase(tokens, positions, head, language)


def _noun_phrase(tokens: Tokens, positions: list[int], head: int, language: Language) -> NounPhrase:
    lemma = singular(tokens.lower[head], language.nouns)
    before = tokens.text[tokens.starts[positions[0]] : tokens.starts[head]]
    return NounPhrase(positions[0], head + 1, lemma, " ".join(f"{before}{lemma}".split()))


def _past_partitive(tokens: Tokens, index: int, language: Language) -> int:
    """The index past *of*, *of its*, *of the*, *more*, *other*: words between a number and what it counts."""
    grammar = language.grammar
    lower = tokens.lower
    if index < tokens.count and lower[index] == "of":
        index += 1
        while index < tokens.count and lower[index] in grammar.determiners:
            index += 1
    while index < tokens.count and lower[index] in ("more", "other", "such", "fewer", "additional", "extra", "further", "the", "its", "their", "his", "her", "our", "my"):
        index += 1
    return index


def _phrase(tokens: Tokens, index: int, language: Language) -> list[int]:
    """The indices of the words that can belong to a noun phrase from the index on."""
    positions: list[int] = []
    closed = language.grammar.closed
    while index < tokens.count and len(positions) < _LONGEST:
        word = tokens.lower[index]
        if word[0].isalpha():
            if word in closed and not _inside_name(tokens, index, positions):
                break
            positions.append(index)
        elif not _joins(tokens, index, positions):
            break
        index += 1
    return positions


def _inside_name(tokens: Tokens, index: int, positions: list[int]) -> bool:
    """A capitalised closed-class word inside a name, as in *14 Is shells*; and the second part of a hyphened word."""
    return bool(positions) and tokens.words[index - 1] in _HYPHENS and tokens.glued[index]


def _joins(tokens: Tokens, index: int, positions: list[int]) -> bool:
    """Whether a sign goes on with the phrase: a hyphen inside a word, the number of a model, a possessive."""
    word = tokens.words[index]
    if word in _HYPHENS:
        return tokens.glued[index] and index + 1 < tokens.count and tokens.glued[index + 1]
    if word in "’'" or word in ("’s", "'s"):
        return bool(positions) and tokens.glued[index]
    if word[0].isdecimal():
        return bool(positions) and tokens.words[index - 1][0].isupper() and word.isdecimal()
    return False


def _plural_head(tokens: Tokens, positions: list[int], language: Language) -> int | None:
    """The first plural, but for one that is part of the next noun (*arms dealers*) or of a hyphened word."""
    nouns = language.nouns
    for place, index in enumerate(positions):
        word = tokens.lower[index]
        if not is_plural(word, nouns) or _hyphened(tokens, index):
            continue
        following = positions[place + 1] if place + 1 < len(positions) else None
        if following == index + 1 and _modifies(word, tokens.lower[following], language):
            continue
        if following is not None and tokens.words[index + 1] in ("’", "'", "’s", "'s") and tokens.glued[index + 1]:
            continue
        return index
    return _befallen(tokens, positions, language)


def _modifies(word: str, following: str, language: Language) -> bool:
    """Whether a plural is the first part of a compound whose second part is the head."""
    nouns = language.nouns
    if word in nouns.unmarked:
        return is_plural(following, nouns) and following not in nouns.befallen and following not in nouns.unmarked
    return word in nouns.modifiers and is_plural(following, nouns)


def _hyphened(tokens: Tokens, index: int) -> bool:
    return index + 1 < tokens.count and tokens.words[index + 1] in _HYPHENS and tokens.glued[index + 1] and index + 2 < tokens.count and tokens.glued[index + 2]


def _befallen(tokens: Tokens, positions: list[int], language: Language) -> int | None:
    """*45 dead*, *30 injured*: people named by what befell them."""
    first = positions[0]
    return first if tokens.lower[first] in language.nouns.befallen else None


def _singular_head(tokens: Tokens, positions: list[int], verbs: Container[str]) -> int | None:
    """The last word before a verb: *one depot was hit*, *one man died*."""
    head = None
    for index in positions:
        if head is not None and tokens.lower[index] in verbs:
            break
        if not _hyphened(tokens, index):
            head = index
    return head
