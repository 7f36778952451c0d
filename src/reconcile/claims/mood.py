"""Modality and negation: whether the clause says that it is so."""

from reconcile.claims.clause import Governor
from reconcile.claims.measurand import Modality
from reconcile.claims.sentence import Sentence, Verb
from reconcile.figures.reading import PlacedFigure

#: How many words before a verb its group reaches: *is not yet believed to have been able to*.
_GROUP = 8


def read_modality(sentence: Sentence, figure: PlacedFigure, governor: Governor) -> Modality:
    """The modality that governing verbs, auxiliaries and nouns lend to a figure's clause."""
    if governor.verb is None:
        return _said_by_words(sentence, figure.first - 3, figure.first) or Modality.ACTUAL
    chain = _chain(sentence, governor.verb)
    for verb in chain:
        kind = sentence.vocabulary.modal_verbs.get(verb.form.lemma)
        if kind is not None and (verb is not governor.verb or kind in (Modality.PLEDGED, Modality.DENIED)) and _reaches(sentence, verb, figure, governor.verb):
            return Modality(kind)
    first = chain[-1].index - _GROUP // 2
    return _said_by_words(sentence, max(first, _clause_start(sentence, chain[-1].index)), governor.verb.index) or Modality.ACTUAL


def _reaches(sentence: Sentence, verb: Verb, figure: PlacedFigure, main: Verb) -> bool:
    """Whether the verb governs another (*pledged to provide*) or the figure itself (*pledged $4m*)."""
    return verb is not main or verb.index < figure.first


def _chain(sentence: Sentence, verb: Verb) -> list[Verb]:
    """The verb and those it hangs on by *to*, nearest first: *plans to begin to fire*."""
    chain = [verb]
    place = sentence.verb_before(verb.index)
    while place >= 0:
        between = sentence.tokens.lower[sentence.verbs[place].index + 1 : chain[-1].index]
        if not between or between[-1] == "to" and len(between) <= 4 or all(word in sentence.language.grammar.adverbs or word in sentence.language.grammar.auxiliaries for word in between):  # noqa: PLR2004 - asked Pyongyang to
            chain.append(sentence.verbs[place])
            place -= 1
        else:
            break
    return chain


def _clause_start(sentence: Sentence, index: int) -> int:
    """Where the words of a verb's own clause begin."""
    start = index
    while start > 0 and sentence.word(start - 1)[0].isalnum() and sentence.word(start - 1) not in ("that", "and", "but", "which", "who"):
        start -= 1
    return start


def _said_by_words(sentence: Sentence, first: int, end: int) -> Modality | None:
    for index in range(end - 1, max(first, 0) - 1, -1):
        kind = sentence.vocabulary.modal_words.get(sentence.word(index))
        if kind is not None:
            return Modality(kind)
    return None


def negated(sentence: Sentence, governor: Governor) -> bool:
    """Whether the governing verb is denied: *did not fire*, *never sent*."""
    if governor.verb is None:
        return False
    index = governor.verb.index - 1
    grammar = sentence.language.grammar
    for _ in range(_GROUP):
        word = sentence.word(index)
        if word in grammar.negations and sentence.word(index + 1) not in ("only", "more", "less", "fewer"):
            return True
        if word not in grammar.auxiliaries and word not in grammar.adverbs and word != "to":
            return False
        index -= 1
    return False
