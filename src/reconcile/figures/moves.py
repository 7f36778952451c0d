"""The direction of a move: whether a figure is the amount by which something went up or down."""

from functools import lru_cache

from attrs import frozen

from reconcile.figures.figure import Change
from reconcile.figures.unit import COUNT, Unit
from reconcile.language.inflection import verb_forms
from reconcile.language.language import Language, Section
from reconcile.text.tokens import Tokens

#: How far a verb of change may stand before *by*: raised interest rates for a third time by 5 %.
_FAR = 12
_NEAR = 3

_BETWEEN = frozenset(("by", "of", "a", "an", "the", "its", "another", "further", "sharply", "slightly", "about", "some", "roughly", "as", "just", "only", "around", "also", "back", "steeply", "strongly", "on", "over", "overall", "in", "value", "nearly"))
_LEVEL = frozenset(("to", "from", "at"))
_ONLY_OF_AMOUNTS = frozenset(("lost", "lose", "loses", "losing", "loss", "off", "shed", "less", "fewer", "more", "add", "adds", "added", "adding", "won", "better", "worse", "above", "below", "ahead", "behind", "over", "longer", "shorter", "older", "younger", "larger", "bigger", "smaller"))


@frozen(eq=False)
class ChangeWords:
    """The words of change by what may follow: verbs and nouns before a figure, nouns and adverbs after it."""

    verbs: dict[str, Change]
    before: dict[str, Change]
    after: dict[str, Change]


@lru_cache(maxsize=8)
def change_words(language: Language) -> ChangeWords:
    """The words of change of a language, inflected once."""
    verbs: dict[str, Change] = {}
    nouns: dict[str, Change] = {}
    adverbs: dict[str, Change] = {}
    for change, section in ((Change.UP, language.times.up), (Change.DOWN, language.times.down)):
        verbs |= dict.fromkeys(_inflected(section, language), change)
        nouns |= dict.fromkeys(section["nouns"], change)
        adverbs |= dict.fromkeys(section["words"], change)
    return ChangeWords(verbs, {**nouns, **adverbs, **verbs}, {**nouns, **adverbs})


def _inflected(section: Section, language: Language) -> list[str]:
    return [form for verb in section["verbs"] for form in verb_forms(verb, language.verbs.irregular) if " " not in verb]


def direction(tokens: Tokens, first: int, end: int, unit: Unit, language: Language) -> Change | None:
    """The direction of the move that the figure from ``first`` to ``end`` is the amount of.

    *rose 2 %*, *up 3 %*, *a 10 per cent increase*, *cut its forecast by 5 %*; the level that a move
    ends at (*to 4,321*) or begins at (*from 12*) has none.
    """
    words = change_words(language)
    before = tokens.lower[first - 1] if first else ""
    if before in _LEVEL:
        return None
    return _said_before(tokens, first, unit, words) or _said_after(tokens, end, unit, words, language)


def _said_before(tokens: Tokens, first: int, unit: Unit, words: ChangeWords) -> Change | None:
    index = first - 1
    reach = _FAR if index >= 0 and tokens.lower[index] == "by" else _NEAR
    verbs_only = False
    while index >= 0 and first - index <= reach:
        word = tokens.lower[index]
        change = (words.verbs if verbs_only else words.before).get(word)
        if change is not None:
            return change if _fits(word, unit) else None
        if word not in _BETWEEN:
            if reach == _NEAR or not word[0].isalpha():
                return None
            verbs_only = True
        index -= 1
    return None


def _said_after(tokens: Tokens, end: int, unit: Unit, words: ChangeWords, language: Language) -> Change | None:
    if end >= tokens.count or unit.counted or not unit.factors:
        return None
    index = end
    if tokens.words[index] == "-":
        index += 1
    for word in tokens.lower[index : index + 2]:
        change = words.after.get(word)
        if change is not None:
            return change if word not in ("off", "above", "below", "ahead", "behind", "+", "better", "more", "over") or index == end else None
        if word in language.grammar.closed or not word[0].isalpha():
            return None
    return None


def _fits(word: str, unit: Unit) -> bool:
    """Whether a word that also means other things means a change here: *lost 2 %*, not *lost 14 soldiers*."""
    return word not in _ONLY_OF_AMOUNTS or unit.dimension != COUNT or unit.name == "point"
