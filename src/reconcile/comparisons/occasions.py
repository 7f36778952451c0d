"""Which of several of a kind is meant: *the second debate* is not *the first*, nor *the previous film* *the film*."""

from collections.abc import Mapping
from functools import lru_cache

import regex

from reconcile.claims.claim import Claim
from reconcile.language.inflection import singular
from reconcile.language.language import language_of
from reconcile.language.lexicon import load

_WORD = regex.compile(r"\p{L}++|[.,;:]")

#: How many words behind the word that says which one the noun stands.
_REACH = 3


def another(short: Claim, long: Claim) -> bool:
    """Whether the sentence of the first claim is about another one of a kind than that of the second.

    Args:
        short: The claim with the shorter sentence, which says of which one it is.
        long: The other, which may go on about more of them.
    """
    said, told = (_which(claim.sentence, claim.language) for claim in (short, long))
    return any(noun in told and _apart(which, told[noun]) for noun, which in said.items() if which)


def _apart(which: frozenset[str], told: frozenset[str]) -> bool:
    if not which.isdisjoint(told):
        return False
    before = _words()["before"]
    return not (which <= before or told <= before) if told else which <= before


@lru_cache(maxsize=1)
def _words() -> Mapping[str, frozenset[str]]:
    return {name: frozenset(forms) for name, forms in load("english", "clauses")["which one"].items()}


@lru_cache(maxsize=4096)
def _which(sentence: str, code: str | None) -> Mapping[str, frozenset[str]]:
    """The nouns of a sentence, each with the words that say which one."""
    language, words = language_of(code), _words()
    verbs = language.verbs
    which = language.numbers.ordinals | words["before"]
    found: dict[str, frozenset[str]] = {}
    one, left = "", 0
    for word in _WORD.findall(sentence.lower()):
        if word in which:
            one, left = word, _REACH
        elif (
            not word.isalpha()
            or word in language.grammar.closed
            or word in words["not"]
            or word in verbs.forms
            or word.endswith(verbs.endings)
        ):
            left = 0
        else:
            noun = singular(word, language.nouns)
            found[noun] = found.get(noun, frozenset()) | ({one} if left else frozenset())
            left = max(0, left - 1)
    return found
