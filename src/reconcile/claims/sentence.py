"""One sentence as the readers of claims see it: its tokens, its figures, its verbs."""

from collections import defaultdict
from collections.abc import Mapping
from itertools import compress
from typing import Any

from attrs import define, field

from reconcile.claims.cues import cues_of
from reconcile.claims.verbs import Verb, verbs_of
from reconcile.claims.vocabulary import Vocabulary
from reconcile.figures.reading import PlacedFigure
from reconcile.language.clauses import Clauses
from reconcile.language.words import Language
from reconcile.text.by_word import ByWord
from reconcile.text.tokens import Tokens


@define(eq=False)
class Sentence:
    """The tokens of a sentence with what has been found in them.

    Attributes:
        tokens: The tokens.
        count: How many tokens there are.
        lower: The tokens in lower case, with their margin.
        words: The tokens as written, with their margin.
        cues: The tokens that can be or begin something, by what they can.
        figures: The figures, from left to right.
        figure_at: The figures by the tokens that they begin at.
        inside: The tokens inside figures.
        verbs: The verbs outside the figures, from left to right.
        verb_at: The verbs by their tokens.
        verb_before: The place in ``verbs`` of the last verb before each token, or -1.
        sayings: The places in ``verbs`` of the verbs of saying.
        language: The words.
        vocabulary: The things, measures and verbs.
        clauses: The words of clauses.
        memory: What has been worked out of the sentence and is asked for again, by what it is of.
    """

    tokens: Tokens
    count: int
    lower: list[str]
    words: list[str]
    cues: Mapping[str, list[int]]
    figures: tuple[PlacedFigure, ...]
    figure_at: Mapping[int, PlacedFigure]
    inside: set[int]
    verbs: list[Verb]
    verb_at: Mapping[int, Verb]
    verb_before: list[int]
    sayings: list[int]
    language: Language
    vocabulary: Vocabulary
    clauses: Clauses
    memory: dict[object, Any] = field(factory=dict, init=False, repr=False)

    def text(self, first: int, end: int) -> str:
        """The text of the tokens from ``first`` to ``end``, its white space as single spaces."""
        return " ".join(self.tokens.text[self.tokens.starts[first] : self.tokens.ends[end - 1]].split())


def sentence(
    tokens: Tokens, figures: tuple[PlacedFigure, ...], language: Language, vocabulary: Vocabulary
) -> Sentence:
    """Find the cues and the verbs of a sentence whose figures are known."""
    cues = _swept(tokens, cues_of(language, vocabulary))
    figure_at = {figure.first: figure for figure in figures}
    inside: set[int] = set()
    for figure in figures:
        inside.update(range(figure.first, figure.end))
    verbs = verbs_of(tokens, cues, figure_at, inside, language, vocabulary)
    clauses = vocabulary.clauses
    return Sentence(
        tokens,
        tokens.count,
        tokens.lower,
        tokens.words,
        cues,
        figures,
        figure_at,
        inside,
        verbs,
        {verb.index: verb for verb in verbs},
        _places_before(verbs, len(tokens.lower)),
        [place for place, verb in enumerate(verbs) if verb.lemma in clauses.speech.verbs],
        language,
        vocabulary,
        clauses,
    )


def _swept(tokens: Tokens, known: ByWord[tuple[str, ...]]) -> Mapping[str, list[int]]:
    """The tokens by their cues."""
    cues: defaultdict[str, list[int]] = defaultdict(list)
    found = list(map(known.__getitem__, tokens.words[: tokens.count]))
    for index in compress(range(tokens.count), found):
        for cue in found[index]:
            cues[cue].append(index)
    return cues


def _places_before(verbs: list[Verb], end: int) -> list[int]:
    """For each index up to the end, the place of the last verb before it."""
    places: list[int] = []
    first = 0
    for place, verb in enumerate(verbs):
        places += [place - 1] * (verb.index + 1 - first)
        first = verb.index + 1
    return places + [len(verbs) - 1] * (end - first)
