"""Whether a word that can be a verb is one, by the words around it: *the shares rise*, but not *she shares it*."""

from collections.abc import Container

from reconcile.claims.particles import AUXILIARIES, THAT, TO
from reconcile.claims.vocabulary import VerbForm
from reconcile.figures.context import HYPHENS
from reconcile.language.inflection import is_plural
from reconcile.language.words import Language
from reconcile.text.tokens import Tokens

_CLOSES = frozenset((",", "”", '"', ")", "’s", "'s"))

#: The verb that changes places with its subject, and how far before the infinitive it stands.
_DID, _FAR = frozenset(("do", "does", "did")), 5

#: How many words an object has, with its verb, and how far behind the next verb its figure may stand.
_OBJECT, _AHEAD = 6, 2

#: *sales in its first half fell*: a determiner that is a noun too.
_HALF = "half"

#: What stands before a noun in *-ing*: *in early London trading*.
_DAYTIME = frozenset(("early", "late"))

#: Prepositions with no noun behind them: *All ten aboard died*.
_STRANDED = frozenset(("aboard", "inside", "outside"))

_ARTICLES = frozenset(("a", "an", "the"))

#: Conjunctions that a verb without a subject of its own can follow.
_BEFORE_VERBS = frozenset(("and", "as", "but", "nor", "or", "than", "that", "where", "yet"))


def is_verb(tokens: Tokens, index: int, form: VerbForm, language: Language, figures: Container[int]) -> bool:
    """Whether a word that can be a verb is one here, by the words around it."""
    grammar, before = language.grammar, tokens.lower[index - 1]
    if form.lemma in AUXILIARIES:
        return True
    if before == TO or before in grammar.negations or before in grammar.auxiliaries:
        owned = before in language.nouns.possessives and _is_owned(tokens, index, form, language)
        other = tokens.lower[index] not in grammar.adverbs or form.participle
        return not owned and (other or (form.base and index + 1 in figures))  # *to last 11 nights*
    if _is_part(tokens, index) or _is_name(tokens, index):
        return False
    if before in grammar.determiners and before not in grammar.pronouns:
        return before == _HALF and form.past and not form.participle
    if form.participle and before.endswith("ly") and tokens.lower[index - 2] in _ARTICLES:
        return False  # *a seasonally adjusted 219,000*
    if form.gerund:
        if tokens.lower[index - 2] in HYPHENS and tokens.glued[index - 1] and index - 3 in figures:
            return False  # *a five-storey building*
        return before not in _DAYTIME and tokens.lower[index - 2] not in _DAYTIME
    if before in grammar.prepositions and before not in grammar.conjunctions:
        tells_which = language.grammar.is_open(tokens.lower[index + 1])  # *outside disputed areas*
        return before in _STRANDED and form.past and not tells_which
    if form.participle or form.past:
        return True
    return _is_present(tokens, index, form, language, figures)


def _is_present(
    tokens: Tokens, index: int, form: VerbForm, language: Language, figures: Container[int]
) -> bool:
    """Whether a present form is a verb here, and no noun."""
    grammar, before = language.grammar, tokens.lower[index - 1]
    if form.third and before in grammar.conjunctions and before not in _BEFORE_VERBS:
        return False  # *since records began*
    if before in grammar.pronouns:
        return True
    if before in grammar.adverbs:
        return tokens.lower[index - 2] not in grammar.determiners  # *her first turn*
    return _follows_subject(tokens, index, form, language, figures)


def _is_owned(tokens: Tokens, index: int, form: VerbForm, language: Language) -> bool:
    """*the town’s fire chief*, *England's waiting list*; not *the shop's closed*, *he's selling cars*."""
    if not form.gerund:
        return not form.participle
    named = tokens.lower[index - 2] not in language.grammar.pronouns
    return named and language.grammar.is_open(tokens.lower[index + 1])


def _is_part(tokens: Tokens, index: int) -> bool:
    """*a start-up*, *a hearing-aid maker*: whether a hyphen joins the word to the one before or behind it."""
    if tokens.lower[index - 1] in HYPHENS:
        return tokens.glued[index]
    return tokens.lower[index + 1] in HYPHENS and tokens.glued[index + 1]


def _is_name(tokens: Tokens, index: int) -> bool:
    """Whether a capital inside a sentence makes the word part of a name."""
    return tokens.words[index][0].isupper() and index > 0 and tokens.lower[index - 1][0].isalnum()


def _follows_subject(
    tokens: Tokens, index: int, form: VerbForm, language: Language, figures: Container[int]
) -> bool:
    """Whether a present form has its subject before it and its object, or a new phrase, after it."""
    before, after = tokens.lower[index - 1], tokens.lower[index + 1]
    if not before[:1].isalnum():
        return form.third and before in _CLOSES
    if form.lemma not in language.verbs.ambiguous and _has_subject(before, after, form, language):
        return True
    if after in language.grammar.auxiliaries:
        return False  # *the growth target was*
    counts = index + 1 in figures or index + 2 in figures
    ends = not language.grammar.is_open(after)
    opens = counts or ends or tokens.words[index + 1][0].isupper()
    if not form.third:
        opens = opens or _opens_headline(tokens, index, language)
        return _asked(tokens, index, form) or (
            opens and (is_plural(before, language.nouns) or before in language.grammar.conjunctions)
        )
    if _another_follows(tokens, index, language, figures):
        return True
    if tokens.words[index - 1][0].isupper():
        return opens
    if before[-1] == "s" and is_plural(before, language.nouns):
        return False
    return counts or (opens and after[:1].isalpha() and not _joins(after, language))


def _another_follows(tokens: Tokens, index: int, language: Language, figures: Container[int]) -> bool:
    """*Acme beats forecasts, adds 5 million users*: whether a comma joins another verb with a figure to this one."""
    end = index + 1
    while end < index + _OBJECT and tokens.lower[end].isalpha():
        end += 1
    word = tokens.lower[end + 1]
    joined = (
        end > index + 1 and tokens.lower[end] == "," and word[-1:] == "s" and word in language.verbs.forms
    )
    return joined and any(at in figures for at in range(end + 2, end + 2 + _AHEAD))


def _has_subject(before: str, after: str, form: VerbForm, language: Language) -> bool:
    """*The firm says*, *officials say*, *police in Durban say they*: whether the word before can end a subject."""
    if form.third or after in language.grammar.pronouns or after in _ARTICLES:
        return before not in language.grammar.closed
    return is_plural(before, language.nouns)


def _asked(tokens: Tokens, index: int, form: VerbForm) -> bool:
    """*Not only did Spain send 10 tanks*: an infinitive whose *did* stands before its subject."""
    return form.base and any(word in _DID for word in tokens.lower[max(0, index - _FAR) : index])


def _opens_headline(tokens: Tokens, index: int, language: Language) -> bool:
    """*Smugglers face fines of 3,000 euros*: whether a text begins with several, what they do, and to what."""
    led = tokens.lower[index + 2] in language.grammar.prepositions
    return index == 1 and led and is_plural(tokens.lower[index + 1], language.nouns)


def _joins(word: str, language: Language) -> bool:
    """Whether a word goes on with a noun phrase, which makes the word before it a plural noun."""
    grammar = language.grammar
    return (word in grammar.prepositions or word in grammar.conjunctions) and word not in (TO, THAT)
