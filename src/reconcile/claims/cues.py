"""What a word can be or begin, whatever stands around it: the cues that the readers of facets go by.

A sentence is swept for them once. Most sentences hold no cue for most facets, which then cost nothing.
"""

from collections.abc import Mapping
from functools import lru_cache

import regex

from reconcile.claims.vocabulary import VerbForm, Vocabulary
from reconcile.language.ballots import ballots
from reconcile.language.phrases import Phrases
from reconcile.language.words import Language
from reconcile.text.by_word import ByWord

#: The word can be a verb; has a capital; begins the name of a country, a body or a people.
VERB, NAMED = "verb", "named"
#: The word can begin a period, a clause, an aside, what says the place, or who said it.
PERIOD, BREAK, ASIDE, PLACE, ACCORDING = "period", "break", "aside", "place", "according"
#: The word can lend a modality, deny, or say that an amount is an average or more of the same.
MODAL, NEGATION, AMOUNT = "modal", "negation", "amount"
#: The word can stand before what a figure is compared with; before an infinitive.
BASE, INFINITIVE = "base", "infinitive"
#: The word says how often: *daily*.
OFTEN = "often"
#: The word tells of a ballot.
BALLOT = "ballot"
#: The word or sign parts clauses, or what breaks into one.
BOUND = "bound"

#: The signs and words between clauses.
BREAKING = frozenset(("and", "but", ";"))

#: The signs that a clause inside a clause opens with.
_OPENING = frozenset((",", "("))

#: What stands before an infinitive, and before a place only after some nouns: *the visit to Ankara*.
_TO = frozenset(("to",))

#: Conjunctions that a clause with a subject and a verb seldom follows.
_NOT_OPENING = frozenset(("lest", "nor", "plus", "so", "than", "yet"))

#: What parts clauses, besides conjunctions and relative pronouns.
_OF_CLAUSES = frozenset((",", ";", ":", "(", ")", "–", "—", "-", "--", "but", "where", "whom", "whose"))

#: Stems that lost an *e* before *-ed*: by their endings, and those that would have doubled their consonant.
_TAKES_E = ("at", "ur", "ag", "ng", "iz")
_LOST_E = regex.compile(r".*[^aeioulrw]l|[^aeiou]{1,4}[aeiou][^aeiouwxy]")

#: Two syllables before a last one, after which a doubled *l* was single: cancel, total.
_SYLLABLES = regex.compile(r"[^aeiou]*+[aeiou]++[^aeiou]++[aeiou]")

#: Shorter words in *-ed* are nouns and adjectives: red, bed, seed.
_SHORTEST = 5


@lru_cache(maxsize=8)
def cues_of(language: Language, vocabulary: Vocabulary) -> ByWord[tuple[str, ...]]:
    """Give the cues of each word as written."""
    of_lower, moods = _by_lower_case(language, vocabulary), vocabulary.clauses.moods
    forms = forms_of(vocabulary)
    of_lemma = {MODAL: moods.lending, NEGATION: moods.denying}
    named = language.places.names, language.places.peoples

    def cues(word: str) -> tuple[str, ...]:
        if word[0].isdecimal():
            return ()
        lower = word.lower()
        found = [cue for cue, words in of_lower.items() if lower in words]
        form = forms[lower]
        if form is not None:
            found += [VERB]
            found += [cue for cue, lemmas in of_lemma.items() if form.lemma in lemmas]
        if word[0].isupper():
            found += [NAMED] * any(_begins_name(word, table) for table in named)
        return tuple(found)

    return ByWord(cues)


def _by_lower_case(language: Language, vocabulary: Vocabulary) -> Mapping[str, frozenset[str]]:
    words = vocabulary.clauses
    return {
        PERIOD: words.periods.starts.union(language.calendar.weekdays),
        BREAK: BREAKING,
        ASIDE: _OPENING,
        PLACE: words.places | _TO,
        INFINITIVE: _TO,
        MODAL: words.moods.most.union(words.moods.words, words.moods.adjectives, words.moods.nouns),
        ACCORDING: frozenset(("according",)),
        AMOUNT: words.average | words.additional,
        BASE: words.bases.all,
        OFTEN: frozenset(words.bases.adjectives),
        BALLOT: ballots().telling,
        BOUND: _bounds(language, vocabulary),
        NEGATION: language.grammar.negations.union(words.moods.refusals, words.moods.instead),
    }


def _bounds(language: Language, vocabulary: Vocabulary) -> frozenset[str]:
    """The signs between clauses and the words that open one."""
    grammar, clauses = language.grammar, vocabulary.clauses
    opening = grammar.conjunctions - clauses.joining - _NOT_OPENING
    return opening | clauses.pronouns.relatives | _OF_CLAUSES


def _begins_name(word: str, table: Phrases) -> bool:
    """Whether a name begins with the word; a people may be named in the plural."""
    return word in table or (word[-1] == "s" and word[:-1] in table)


@lru_cache(maxsize=8)
def forms_of(vocabulary: Vocabulary) -> ByWord[VerbForm | None]:
    """Give the form of a verb that each word in lower case can be."""
    known = vocabulary.verbs
    return ByWord(lambda word: known.get(word) or (_regular(word) if word.endswith("ed") else None))


def _regular(word: str) -> VerbForm | None:
    """The form of an unknown verb in *-ed*; the infinitive is a guess, the same for all of its forms."""
    if len(word) < _SHORTEST or not word.isalpha():
        return None
    stem = word[:-2]
    doubled = stem[-1] == stem[-2]
    if doubled and (stem[-1] not in "lsz" or (stem[-1] == "l" and _SYLLABLES.match(stem))):
        stem = stem[:-1]
    elif stem.endswith("i"):
        stem = stem[:-1] + "y"
    elif stem[-1] in "csuvz" or stem.endswith(_TAKES_E) or _LOST_E.fullmatch(stem):
        stem += "e"
    return VerbForm(lemma=stem, past=True, participle=True)
