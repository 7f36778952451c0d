"""One sentence as the readers of claims see it: its tokens, its figures, its verbs, its quotations."""

from bisect import bisect_left
from functools import lru_cache

from attrs import field, frozen

from reconcile.claims.vocabulary import VerbForm, Vocabulary
from reconcile.figures.reading import PlacedFigure
from reconcile.language.inflection import is_plural
from reconcile.language.language import Language
from reconcile.text.tokens import Tokens

_QUOTES = {"“": "”", "«": "»", "„": "“"}
_HYPHENS = frozenset("-‐‑")

#: Shorter words in *-ed* are nouns and adjectives: red, bed, seed.
_SHORTEST = 5


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
        forms = ((index, self._form(word)) for index, word in enumerate(self.tokens.lower) if index not in inside)
        return tuple(Verb(index, form) for index, form in forms if form and self._used_as_verb(index, form))

    def _form(self, word: str) -> VerbForm | None:
        """The verb form that a word can be: a known one, or by its ending *-ed* an unknown one."""
        known = self.vocabulary.verbs.get(word)
        if known is not None or not word.endswith("ed") or len(word) < _SHORTEST or not word.isalpha():
            return known
        return _regular(word)

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
        return self.tokens.lower[index] if 0 <= index < self.tokens.count else ""

    def raw(self, index: int) -> str:
        """The token as written, empty outside the sentence."""
        return self.tokens.words[index] if 0 <= index < self.tokens.count else ""

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
            return self.word(index) not in grammar.adverbs or form.participle
        if before in _HYPHENS and self.tokens.glued[index]:
            return False
        if self.raw(index)[0].isupper() and index and not self._after_stop(index):
            return False
        if form.gerund:
            return before not in grammar.determiners
        if before in grammar.determiners and before not in ("that", "which", "what", "this", "all", "both"):
            return False
        if before in grammar.prepositions and before not in ("that", "since", "after", "before", "as", "than"):
            return False
        return form.participle or "past" in form.forms or self._finite(index, before, form)

    def _after_stop(self, index: int) -> bool:
        return not self.word(index - 1)[0].isalnum()

    def _finite(self, index: int, before: str, form: VerbForm) -> bool:
        """Whether a present form follows something that can be its subject: a name, a plural, a pronoun."""
        if before in self.language.grammar.pronouns or before in self.language.grammar.adverbs:
            return True
        third = "third" in form.forms
        if not before or not before[0].isalpha():
            return before in (",", "”", '"', ")", "’s") and third
        after = self.word(index + 1)
        opens = not after or not after[0].isalpha() or after in self.language.grammar.closed or self.raw(index + 1)[0].isupper()
        if third and not self.raw(index - 1)[0].isupper():
            closed = (self.language.grammar.prepositions | self.language.grammar.conjunctions) - {"to", "that"}
            return not is_plural(before, self.language.nouns) and (
                self._figure_at(index + 1) or (opens and bool(after) and after[0].isalpha() and after not in closed)
            )
        plural = is_plural(before, self.language.nouns)
        return (third or plural or before in ("and", "or", "who", "that", "which")) and (opens or self._figure_at(index + 1))

    def _figure_at(self, index: int) -> bool:
        return any(figure.first == index for figure in self.figures)


@lru_cache(maxsize=4096)
def _regular(word: str) -> VerbForm:
    """The form of an unknown verb by its ending; the infinitive is a guess, the same for all of its forms."""
    stem = word[:-2]
    if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in "lsz":  # noqa: PLR2004 - stop, stopped
        stem = stem[:-1]
    elif stem.endswith("i"):
        stem = stem[:-1] + "y"
    elif stem[-1] in "csuvz" or stem.endswith(("at", "ur", "ag", "ng", "iz")):
        stem += "e"
    return VerbForm(stem, frozenset(("past", "participle")))
