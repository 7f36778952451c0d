"""Verbs of several words, which say another deed than the verb alone: *laid off 40 men*, *took delivery of 5 ships*."""

from reconcile.claims.clause import Governor, Role
from reconcile.claims.sentence import Sentence
from reconcile.claims.verbs import Verb
from reconcile.figures.reading import PlacedFigure
from reconcile.language.phrases import matched

#: The longest that goes with a verb beside its object: *put them to death*, *took them to a hospital*.
_PARTICLES = 3

#: Prepositions that can end a verb of two words, and can as well say where.
_PLACING = frozenset(("in", "off", "on", "over"))

_PHRASE = "phrase"


def phrasal(sentence: Sentence, verb: Verb | None) -> Verb | None:
    """The verb, if it can stand for another deed together with the words behind it."""
    return verb if verb is not None and sentence.lower[verb.index] in sentence.vocabulary.phrasal else None


def of_phrase(
    sentence: Sentence, figure: PlacedFigure, governor: Governor, verb: Verb, *, before: bool
) -> str | None:
    """*took delivery of 562,000 doses*, *were laid off*, *put 41 people to death*: the measure of a verb with more words.

    Args:
        sentence: The sentence.
        figure: The figure.
        governor: How it hangs on its clause.
        verb: The verb with which a phrase begins.
        before: Whether the phrase must stand whole, right before the figure.
    """
    found = _whole(sentence, verb)
    if found is not None and verb.index < figure.first < found[1]:
        found = None  # *make up to 5 shells*
    if found is None and not before and _is_object(sentence, figure, governor, verb):
        split = sentence.lower[verb.index], *sentence.lower[figure.end : figure.end + _PARTICLES]
        found = matched(split, 0, sentence.vocabulary.phrasal)
        if found is not None and _goes_on(sentence, figure.end + found[1] - 1):
            found = None  # *taking $340,000 in kickbacks*
    return None if found is None or (before and found[1] != figure.first) else found[0]


def _goes_on(sentence: Sentence, index: int) -> bool:
    """Whether the last word of a phrase is a preposition with a noun of its own at the index."""
    grammar = sentence.language.grammar
    return sentence.lower[index - 1] in _PLACING and grammar.is_open(sentence.lower[index])


def _is_object(sentence: Sentence, figure: PlacedFigure, governor: Governor, verb: Verb) -> bool:
    """*laid 40 men off*, not *see it from 20 miles off*: whether the figure is the verb's own object."""
    between = sentence.lower[verb.index + 1 : figure.first]
    return governor.role is Role.OBJECT and sentence.language.grammar.prepositions.isdisjoint(between)


def _whole(sentence: Sentence, verb: Verb) -> tuple[str, int] | None:
    """The phrase that a verb begins, its words one behind the other; looked up once for all that ask."""
    memory, asked = sentence.memory, (_PHRASE, verb.index)
    if asked not in memory:
        memory[asked] = matched(sentence.lower, verb.index, sentence.vocabulary.phrasal)
    found: tuple[str, int] | None = memory[asked]
    return found
