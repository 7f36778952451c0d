"""One sentence as the readers of claims see it: its tokens, its figures, its verbs."""

from bisect import bisect_left
from functools import cached_property, lru_cache
from typing import Any

import regex
from attrs import field, frozen

from reconcile.claims.vocabulary import VerbForm, Vocabulary
from reconcile.figures.reading import PlacedFigure
from reconcile.language.clauses import Clauses
from reconcile.language.inflection import is_plural
from reconcile.language.words import Language
from reconcile.text.tokens import Tokens

# The particles that hold an English clause together, each with a grammar of its own.
AND, AS, BY, FOR, IN, OF, THAT, TO = "and", "as", "by", "for", "in", "of", "that", "to"

_HYPHENS = frozenset("-‐‑")
_CLOSES = frozenset((",", "”", '"', ")", "’s", "'s"))

#: The verb that changes places with its subject, and how far before the infinitive it stands.
_DID, _FAR = frozenset(("do", "does", "did")), 5

#: Stems that lost an *e* before *-ed*: by their endings, and those that would have doubled their consonant.
_TAKES_E = ("at", "ur", "ag", "ng", "iz")
_LOST_E = regex.compile(r".*[^aeioulrw]l|[^aeiou]{1,4}[aeiou][^aeiouwxy]")

#: Two syllables before a last one, after which a doubled *l* was single: cancel, total.
_SYLLABLES = regex.compile(r"[^aeiou]*+[aeiou]++[^aeiou]++[aeiou]")

#: Shorter words in *-ed* are nouns and adjectives: red, bed, seed.
_SHORTEST = 5


@frozen
class Verb:
    """A verb of the sentence: the index of its token, and its form."""

    index: int
    form: VerbForm

    @property
    def lemma(self) -> str:
        """The infinitive."""
        return self.form.lemma


@frozen(eq=False)
class Sentence:
    """The tokens of a sentence with what has been found in them.

    Attributes:
        tokens: The tokens.
        lower: The tokens in lower case, with their margin.
        words: The tokens as written, with their margin.
        figures: The figures, from left to right.
        places: The tokens of the verbs.
        verbs: The verbs outside the figures, from left to right.
        language: The words.
        vocabulary: The things, measures and verbs.
        clauses: The words of clauses.
        memory: What has been worked out of the sentence and is asked for again, by what it is of.
    """

    tokens: Tokens
    lower: list[str]
    words: list[str]
    figures: tuple[PlacedFigure, ...]
    places: list[int]
    verbs: tuple[Verb, ...]
    language: Language
    vocabulary: Vocabulary
    clauses: Clauses
    memory: dict[object, Any] = field(factory=dict, init=False, repr=False)

    @property
    def count(self) -> int:
        """How many tokens there are."""
        return self.tokens.count

    def verb_before(self, index: int) -> int:
        """The place in ``verbs`` of the last verb before the token, or -1."""
        return bisect_left(self.places, index) - 1

    def verb_at(self, index: int) -> Verb | None:
        """The verb whose token this is."""
        places = self.places
        place = bisect_left(places, index)
        return self.verbs[place] if place < len(places) and places[place] == index else None

    @cached_property
    def capitals(self) -> list[int]:
        """The tokens that begin with a capital."""
        return [index for index, word in enumerate(self.words[: self.count]) if word[0].isupper()]

    @cached_property
    def sayings(self) -> list[int]:
        """The places in ``verbs`` of the verbs of saying."""
        said = self.clauses.speech.verbs
        return [place for place, verb in enumerate(self.verbs) if verb.form.lemma in said]

    def text(self, first: int, end: int) -> str:
        """The text of the tokens from ``first`` to ``end``, its white space as single spaces."""
        return " ".join(self.tokens.text[self.tokens.starts[first] : self.tokens.ends[end - 1]].split())

    def figure_at(self, index: int) -> PlacedFigure | None:
        """The figure that begins at the token."""
        for figure in self.figures:
            if figure.first == index:
                return figure
        return None


def sentence(
    tokens: Tokens, figures: tuple[PlacedFigure, ...], language: Language, vocabulary: Vocabulary
) -> Sentence:
    """Find the verbs of a sentence whose figures are known."""
    starts = {figure.first for figure in figures}
    inside: set[int] = set()
    for figure in figures:
        inside.update(range(figure.first, figure.end))
    known, lower = vocabulary.verbs, tokens.lower
    verbs: list[Verb] = []
    words = enumerate(lower[: tokens.count])
    for index in [index for index, word in words if word in known or word[-2:] == "ed"]:
        form = known.get(lower[index]) or _regular(lower[index])
        if form is not None and index not in inside and _is_verb(tokens, index, form, language, starts):
            if form.past and verbs and verbs[-1].index == index - 1 and verbs[-1].form.third:
                verbs.pop()  # *Amazon shares gained*: the first of two is a plural
            verbs.append(Verb(index, form))
    if figures:
        _add_unknown(tokens, figures[0], verbs, language)
    places = [verb.index for verb in verbs]
    return Sentence(
        tokens, lower, tokens.words, figures, places, tuple(verbs), language, vocabulary, vocabulary.clauses
    )


@lru_cache(maxsize=4096)
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


def _add_unknown(tokens: Tokens, figure: PlacedFigure, verbs: list[Verb], language: Language) -> None:
    """*The glacier retreats 40 metres*: with no verb before the first figure, a word in *-s* right before it."""
    index = figure.first - 1
    if index < 1 or (verbs and verbs[0].index <= index):
        return
    word, before = tokens.lower[index], tokens.lower[index - 1]
    if word[-1:] != "s" or word in language.grammar.closed or not is_plural(word, language.nouns):
        return
    if before.isalpha() and before not in language.grammar.closed and not is_plural(before, language.nouns):
        verbs.insert(0, Verb(index, VerbForm(lemma=word[:-1], third=True)))


def _is_verb(tokens: Tokens, index: int, form: VerbForm, language: Language, figures: set[int]) -> bool:
    """Whether a word that can be a verb is one here, by the words around it."""
    grammar, before = language.grammar, tokens.lower[index - 1]
    if form.lemma in ("be", "have"):
        return True
    if before == TO or before in grammar.negations or before in grammar.auxiliaries:
        return tokens.lower[index] not in grammar.adverbs or form.participle
    if (before in _HYPHENS and tokens.glued[index]) or _is_name(tokens, index):
        return False
    if before in grammar.determiners and before not in grammar.pronouns:
        return False
    if form.gerund:
        return True
    if before in grammar.prepositions and before not in grammar.conjunctions:
        return False
    if form.participle or form.past:
        return True
    if before in grammar.pronouns or before in grammar.adverbs:
        return True
    return _follows_subject(tokens, index, form, language, figures)


def _is_name(tokens: Tokens, index: int) -> bool:
    """Whether a capital inside a sentence makes the word part of a name."""
    return tokens.words[index][0].isupper() and index > 0 and tokens.lower[index - 1][0].isalnum()


def _follows_subject(
    tokens: Tokens, index: int, form: VerbForm, language: Language, figures: set[int]
) -> bool:
    """Whether a present form has its subject before it and its object, or a new phrase, after it."""
    before, after = tokens.lower[index - 1], tokens.lower[index + 1]
    if not before[:1].isalnum():
        return form.third and before in _CLOSES
    counts = index + 1 in figures or index + 2 in figures
    opens = (
        counts
        or not after[:1].isalpha()
        or after in language.grammar.closed
        or tokens.words[index + 1][0].isupper()
    )
    if not form.third:
        if _asked(tokens, index, form):
            return True
        return opens and (is_plural(before, language.nouns) or before in language.grammar.conjunctions)
    if tokens.words[index - 1][0].isupper():
        return opens
    if before[-1] == "s" and is_plural(before, language.nouns):
        return False
    return counts or (opens and after[:1].isalpha() and not _joins(after, language))


def _asked(tokens: Tokens, index: int, form: VerbForm) -> bool:
    """*Not only did Spain send 10 tanks*: an infinitive whose *did* stands before its subject."""
    return form.base and any(word in _DID for word in tokens.lower[max(0, index - _FAR) : index])


def _joins(word: str, language: Language) -> bool:
    """Whether a word goes on with a noun phrase, which makes the word before it a plural noun."""
    grammar = language.grammar
    return (word in grammar.prepositions or word in grammar.conjunctions) and word not in (TO, THAT)
