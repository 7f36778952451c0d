"""One sentence as the readers of claims see it: its tokens, its figures, its verbs, its quotations."""

from bisect import bisect_left

from attrs import field, frozen

from reconcile.claims.vocabulary import VerbForm, Vocabulary
from reconcile.figures.reading import PlacedFigure
from reconcile.language.language import Language
from reconcile.text.tokens import Tokens

_QUOTES = {"“": "”", "«": "»", "„": "“"}
_HYPHENS = frozenset("-‐‑")


@frozen
class Verb:
    """A verb of the sentence: the index of its token, and its form."""

    index: int
    form: VerbForm


@frozen(eq=False, kw_only=True)
class Sentence:
    """The tokens of a sentence with what has been found in them.

    Attributes:
        tokens: The tokens.
        figures: The figures, from left to right.
        verbs: The verbs outside the figures, from left to right.
        quoted: For each token, whether it stands between quotation marks.
        language: The words.
        vocabulary: The things, measures and verbs.
    """

    tokens: Tokens
    figures: tuple[PlacedFigure, ...]
    language: Language
    vocabulary: Vocabulary
    verbs: tuple[Verb, ...] = field(init=False)
    quoted: tuple[bool, ...] = field(init=False)

    @verbs.default
    def _verbs(self) -> tuple[Verb, ...]:
        inside = {index for figure in self.figures for index in range(figure.first, figure.end)}
        known, lower = self.vocabulary.verbs, self.tokens.lower
        return tuple(
            Verb(index, known[word])
            for index, word in enumerate(lower)
            if word in known and index not in inside and self._used_as_verb(index, known[word])
        )

    @quoted.default
    def _quoted(self) -> tuple[bool, ...]:
        marks, closing = [], ""
        for word in self.tokens.words:
            if closing:
                marks.append(True)
                closing = "" if word == closing else closing
                continue
            closing = _QUOTES.get(word, '"' if word == '"' else "")
            marks.append(bool(closing))
        return tuple(marks)

    def word(self, index: int) -> str:
        """The token in lower case, empty outside the sentence."""
        return self.tokens.lower[index] if 0 <= index < len(self.tokens) else ""

    def raw(self, index: int) -> str:
        """The token as written, empty outside the sentence."""
        return self.tokens.words[index] if 0 <= index < len(self.tokens) else ""

    def verb_before(self, index: int) -> int:
        """The place in ``verbs`` of the last verb before the token, or -1."""
        return bisect_left(self.verbs, index, key=lambda verb: verb.index) - 1

    def _used_as_verb(self, index: int, form: VerbForm) -> bool:
        """Whether a word that can be a verb is one here, by the word before it and after it."""
        grammar = self.language.grammar
        before = self.word(index - 1)
        if form.lemma in ("be", "have"):
            return True
        if before in ("to", "n't", "'t", "’t", "not") or before in grammar.auxiliaries:
            return True
        if before in _HYPHENS and self.tokens.glued(index):
            return False
        if self.raw(index)[0].isupper() and index and not self._after_stop(index):
            return False
        if form.gerund:
            return before not in grammar.determiners
        if before in grammar.determiners and before not in ("that", "which", "what", "this", "all", "both"):
            return False
        if before in grammar.prepositions and before not in ("that", "since", "after", "before", "as", "than"):
            return False
        return form.participle or "past" in form.forms or self._finite(index, before)

    def _after_stop(self, index: int) -> bool:
        return not self.word(index - 1)[0].isalnum()

    def _finite(self, index: int, before: str) -> bool:
        """Whether a present form follows something that can be its subject: a name, a plural, a pronoun."""
        if before in self.language.grammar.pronouns or before in self.language.grammar.adverbs:
            return True
        if not before or not before[0].isalpha():
            return before in (",", "”", '"', ")", "’s") and "third" in self.vocabulary.verbs[self.word(index)].forms
        third = "third" in self.vocabulary.verbs[self.word(index)].forms
        after = self.word(index + 1)
        opens = not after or not after[0].isalpha() or after in self.language.grammar.closed or self.raw(index + 1)[0].isupper() or self.vocabulary.modal_words.get(after) is not None
        plural = before.endswith("s") or before in self.language.nouns.unmarked
        return (third or plural or before in ("and", "or", "who", "that", "which")) and (opens or self._figure_at(index + 1))

    def _figure_at(self, index: int) -> bool:
        return any(figure.first == index for figure in self.figures)
