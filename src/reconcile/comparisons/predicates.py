"""What is said of a share: of *a third of pharmacists have been threatened* no word says that a third have cameras.

A share of one whole can be said of any of its parts. So a number that two sources give in percent is one only if
something of what the one says of those is said by the other too.
"""

from functools import lru_cache

import regex

from reconcile.claims.claim import Claim
from reconcile.claims.measurand import Aggregation
from reconcile.comparisons.quantities import meant_in
from reconcile.comparisons.standing import before, behind, shorter_first
from reconcile.figures.unit import SHARE
from reconcile.language.concepts import Concepts, meaning, stem
from reconcile.language.inflection import plural
from reconcile.language.language import language_of
from reconcile.language.lexicon import load

#: A word that is no name, as far as it can be told from its first letter.
_WORD = regex.compile(r"^\p{L}++|\b\p{Ll}[\p{L}\p{M}]*+")

#: As many words say what is said of a share: one may go by another word elsewhere.
_ENOUGH = 2


def of_other_predicate(one: Claim, other: Claim) -> bool:
    """Whether nothing of what the shorter of two sentences says of a share is said in the longer."""
    short, long = shorter_first(one, other)
    if short.measurand.aggregation is not Aggregation.SHARE or long.figure.unit.dimension != SHARE:
        return False
    told, said = meant_in(long.sentence, long.language), _said(short)
    return len(said) >= _ENOUGH and all(meant.isdisjoint(told) for meant in said)


def _said(claim: Claim) -> list[Concepts]:
    """What each word means that is said of a share, but for those of what it is a share of, and that it is said."""
    language, of = language_of(claim.language), claim.measurand.thing or ""
    concepts = meaning(language)
    named = f"{claim.text} {of} {plural(of, language.nouns)}".lower().split()
    whole = _saying().union(*map(concepts, named))
    words = (word.lower() for word in _WORD.findall(f"{before(claim)}{behind(claim)}"))
    return [meant for meant in map(concepts, words) if meant and meant.isdisjoint(whole)]


@lru_cache(maxsize=1)
def _saying() -> Concepts:
    """What says no more than that those of whom a share is told say so."""
    return frozenset(map(stem, load("english", "clauses")["speech"]["verbs"]))
