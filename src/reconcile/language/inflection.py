"""Singulars and verb forms by the spelling rules of a language; the plurals and verbs of English besides.

English is what plugins name their things and verbs in, and what reports are written in.
"""

from collections.abc import Mapping
from functools import lru_cache
from sys import intern

from reconcile.language.lexicon import Section
from reconcile.language.words import Nouns

_VOWELS = frozenset("aeiou")
_SHORTEST = 3


def is_plural(word: str, nouns: Nouns) -> bool:
    """Whether a lower-cased word can be the plural of a noun.

    >>> from reconcile.language.language import language
    >>> [is_plural(word, language().nouns) for word in ("shells", "people", "bus", "glass")]
    [True, True, False, False]
    """
    if word in nouns.singulars or word in nouns.unmarked:
        return True
    return (
        len(word) >= _SHORTEST
        and word[-1] == "s"
        and word[-2:] not in nouns.singular_endings
        and word not in nouns.not_plural
    )


@lru_cache(maxsize=65536)
def singular(word: str, nouns: Nouns) -> str:
    """The singular of a noun in lower case; a word that is no plural is given back as it is.

    >>> from reconcile.language.language import language
    >>> [singular(word, language().nouns) for word in ("cities", "batches", "shoes", "men", "aircraft")]
    ['city', 'batch', 'shoe', 'man', 'aircraft']
    """
    if word in nouns.singulars:
        return nouns.singulars[word]
    if word in nouns.unmarked or not is_plural(word, nouns):
        return word
    endings = nouns.plural_endings
    for size in range(min(nouns.longest_ending, len(word) - 1), 1, -1):
        ending = endings.get(word[-size:])
        if ending is not None:
            return word[:-size] + ending
    return word[:-1]


def plural(noun: str, nouns: Nouns) -> str:
    """The regular plural of a noun or noun phrase, or the irregular one of its last word."""
    head, space, last = noun.rpartition(" ")
    if last.lower() in nouns.unmarked:
        return noun
    return head + space + (_irregular(nouns).get(last) or regular_plural(last))


@lru_cache(maxsize=8)
def _irregular(nouns: Nouns) -> Mapping[str, str]:
    """The plurals that rules do not tell, by their singulars."""
    return {form: many for many, form in nouns.singulars.items()}


def regular_plural(word: str) -> str:
    """The plural of a noun by the rules of spelling alone."""
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    if word.endswith("y") and len(word) > 1 and word[-2] not in _VOWELS:
        return word[:-1] + "ies"
    return word + "s"


def verb_forms(verb: str, irregular: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Every form of a verb by its infinitive: base, third person, past, past participle, -ing form.

    Args:
        verb: The infinitive; the first word of a phrasal verb (*hand over*) is inflected.
        irregular: Past and past participle of the verbs that have their own, and the -ing form
            where it doubles a consonant that the past does not.

    >>> verb_forms("supply", {})
    ('supply', 'supplies', 'supplied', 'supplied', 'supplying')
    """
    base, space, rest = verb.partition(" ")
    past, *others = irregular.get(base) or (_past(base),)
    doubled = base + base[-1] if past == base + base[-1] + "ed" else ""
    participle = others[0] if others else past
    gerund = others[1] if len(others) > 1 else (doubled + "ing" if doubled else _ing(base))
    forms = (base, _third(base), past, participle, gerund)
    return tuple(intern(form + space + rest) for form in forms)


def conjugated(verb: str, irregular: Section, endings: Section) -> tuple[str, ...]:
    """Every form of a verb: by the endings of its conjugation, or as English does where there are none.

    Args:
        verb: The infinitive.
        irregular: The forms that rules do not tell: of English the past and its participle, else all.
        endings: What each ending of an infinitive becomes: *ar*: *a*, *an*, *ó* …

    >>> conjugated("bajar", {}, {"ar": ("a", "ó")}), conjugated("fall", {"fall": ("fell", "fallen")}, {})[2]
    (('bajar', 'baja', 'bajó'), 'fell')
    """
    if not endings:
        return verb_forms(verb, irregular)
    if verb in irregular:
        return (verb, *irregular[verb])
    end = next(end for end in endings if verb.endswith(end))
    stem = verb.removesuffix(end)
    return (verb, *(intern(stem + ending) for ending in endings[end]))


def _third(verb: str) -> str:
    """He goes and vetoes, though a noun in *-o* has mostly *-os*."""
    return verb + "es" if verb.endswith("o") else regular_plural(verb)


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and len(verb) > 1 and verb[-2] not in _VOWELS:
        return verb[:-1] + "ied"
    return _doubled(verb) + "ed"


def _ing(verb: str) -> str:
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) and verb != "be":
        return verb[:-1] + "ing"
    return _doubled(verb) + "ing"


def _doubled(verb: str) -> str:
    """A verb of one short syllable doubles its last consonant: ship, shipped."""
    if len(verb) < _SHORTEST or verb[-1] in "aeiouwxy" or verb[-2] not in _VOWELS or verb[-3] in _VOWELS:
        return verb
    syllables = sum(a in _VOWELS and b not in _VOWELS for a, b in zip(verb, verb[1:] + " ", strict=True))
    return verb + verb[-1] if syllables == 1 else verb
