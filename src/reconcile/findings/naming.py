"""Whose a figure is, and the verb of its clause, as a reader would say them: *the Rovers*, *carried*."""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

import regex

from reconcile.claims.claim import Claim
from reconcile.comparisons.standing import before
from reconcile.figures.moves import change_words
from reconcile.figures.unit import TIME
from reconcile.figures.wording import clean
from reconcile.language.inflection import is_plural, singular, verb_forms
from reconcile.language.language import language, matched

# Names that English gives an article, by how they begin or end.
_WITH_ARTICLE = ("Union", "States", "Kingdom", "Nations", "Emirates", "Republic", "Department", "Ministry")
_ARTICLED = frozenset(
    {"Netherlands", "Philippines", "Pentagon", "Kremlin", "Taliban", "West", "EU", "UN", "US", "UK"}
)
_WORD = regex.compile(r"[\p{L}\p{M}\d-]++")
# Where they stand among the forms of a verb.
_PAST, _PARTICIPLE = 2, 3


def named(name: str | None) -> str:
    """A name as it stands inside a sentence: *the European Union*."""
    said = clean(name or "")
    takes = said.endswith(_WITH_ARTICLE) or said in _ARTICLED
    return f"the {said}" if takes and not said.lower().startswith("the ") else said


def owner(claim: Claim) -> str:
    """The subject as it stands inside a sentence, its nouns as the text has them: *the bank of Chile*, *employers*."""
    name = claim.measurand.subject
    if not name:
        return ""
    if name != name.lower():
        return named(name)
    written = _written(claim.sentence)
    said = clean(_WORD.sub(lambda word: written.get(word.group(), word.group()), name))
    return with_article(said)


def with_article(noun: str) -> str:
    """A common noun with the article it needs: none of a plural, of a name or behind a number."""
    words, grammar = noun.partition(" of ")[0].split(), language().grammar
    bare = not words or not words[0][0].islower() or words[0] in grammar.closed
    return noun if bare or is_plural(words[-1], language().nouns) else f"the {noun}"


@lru_cache(maxsize=4096)
def _written(sentence: str) -> Mapping[str, str]:
    """The words of a sentence as they stand in it, by the singular in lower case; the first only if it is a place."""
    nouns = language().nouns
    found: dict[str, str] = {}
    for index, word in enumerate(_WORD.findall(sentence)):
        place = index or matched((word,), 0, language().places.names)
        said, lower = word if place else word.lower(), word.lower()
        found.setdefault(singular(lower, nouns), said)
        found[lower] = said
    return MappingProxyType(found)


def participle(claim: Claim) -> str | None:
    """The measure as what was done with the things, if it is a verb: *carried*; None of a noun.

    A word that is a noun too is a verb only where the text inflects it, *battled*, but *the damage*, or where it stands
    right before the figure: *police arrest 12*.
    """
    verb, verbs, unit = claim.measurand.measure or "", language().verbs, claim.figure.unit
    known = verb in verbs.common or verb in verbs.irregular
    if not verb.isalpha() or unit.dimension == TIME or not (known or unit.counted):
        return None
    forms = verb_forms(verb, verbs.irregular)
    inflected = {*forms[_PAST:]} - {verb}
    sure = known and (verb not in verbs.ambiguous or _word_before(claim) in forms)
    return forms[_PARTICIPLE] if sure or inflected & _written(claim.sentence).keys() else None


def _word_before(claim: Claim) -> str:
    """The word of the sentence right before the figure, in lower case."""
    words = before(claim).rsplit(maxsplit=1)
    return words[-1].lower() if words else ""


def moves(claim: Claim) -> bool:
    """Whether the measure only says which way a figure went, as the figure does itself: *dropped by 0.3 points*."""
    return claim.figure.change is not None and claim.measurand.measure in change_words(language()).verbs
