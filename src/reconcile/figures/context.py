"""What every reader of a part of a figure is given: the tokens, the words, and the forms of verbs."""

from collections.abc import Container

from attrs import define

from reconcile.language.words import Language
from reconcile.text.tokens import Tokens

#: A hyphen joins two words, a dash of any length two ends of a range.
HYPHENS = frozenset("-‐‑")
DASHES = frozenset("-‐‑–—−~")
#: What stands for a hyphen between a number and its unit: *a 24–year–old*.
LINKS = HYPHENS | {"–"}


#: How many words to either side of a form may settle what it means.
_NEAR = 15


def nearby(tokens: Tokens, index: int) -> list[str]:
    """The words near an index, in lower case."""
    return tokens.lower[max(0, index - _NEAR) : index + _NEAR]


@define(eq=False)
class Context:
    """One sentence as its figures are read from it.

    Attributes:
        tokens: Its tokens.
        language: The words.
        verbs: Verb forms, which end the noun phrase after *one*.
    """

    tokens: Tokens
    language: Language
    verbs: Container[str] = ()
