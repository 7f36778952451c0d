"""Modality and negation: whether the clause says that it is so."""

from collections.abc import Mapping

from reconcile.claims.clause import Governor, Role, passive
from reconcile.claims.cues import MODAL, NEGATION
from reconcile.claims.measurand import Modality
from reconcile.claims.sentence import THAT, TO, Sentence, Verb
from reconcile.claims.subjects import subject_of
from reconcile.figures.reading import PlacedFigure

#: How many words before a verb its group reaches: *is not yet believed to have been able to*.
_GROUP = 8

#: How many words may stand between a verb and the *to* of the verb it asks for: *asked Pyongyang to sell*.
_ASKED = 4

_MODALITIES: Mapping[str, Modality] = {modality.value: modality for modality in Modality}

_OF_FIGURES = (Modality.PLEDGED, Modality.DENIED)
_MORE = frozenset(("only", "more", "less", "fewer"))


def read_modality(sentence: Sentence, figure: PlacedFigure, governor: Governor) -> Modality:
    """The modality that governing verbs, auxiliaries and adverbs lend to the clause of a figure."""
    if MODAL not in sentence.cues:
        return Modality.ACTUAL
    verb = governor.verb
    if verb is None:
        return _by_words(sentence, max(0, figure.first - 3), figure.end)
    chain = _chain(sentence, verb)
    for link in chain:
        kind = sentence.clauses.modal_verbs.get(link.lemma)
        if kind is not None and (
            link is not verb or (kind in _OF_FIGURES and (verb.index < figure.first or governor.passive))
        ):
            return _MODALITIES[kind]
    said = _by_what_is_said(sentence, figure, governor)
    return said or _by_words(sentence, _clause_start(sentence, chain[-1].index), verb.index + 1)


def _by_what_is_said(sentence: Sentence, figure: PlacedFigure, governor: Governor) -> Modality | None:
    """*denied that 500 had died*, *dismissed claims that*, *it is believed that*: the clause before the clause."""
    subject = subject_of(sentence, governor.verb) if governor.verb and governor.role is Role.OBJECT else None
    first = subject.first if subject else figure.first
    if first < 2 or sentence.lower[first - 1] != THAT:  # noqa: PLR2004 - a word and *that*
        return None
    for index in range(first - 2, max(first - 2 - _ASKED, -1), -1):
        verb = sentence.verb_at.get(index)
        if verb is not None and sentence.clauses.modal_verbs.get(verb.lemma) == Modality.DENIED:
            return Modality.DENIED
        if (
            verb is not None
            and passive(sentence, verb)
            and sentence.lower[index] in sentence.clauses.modal_words
        ):
            return _MODALITIES[sentence.clauses.modal_words[sentence.lower[index]]]
    return None


def _chain(sentence: Sentence, verb: Verb) -> list[Verb]:
    """The verb and those that it hangs on, nearest first: *plans to begin to fire*, *has been fired*."""
    chain = [verb]
    for place in range(sentence.verb_before[verb.index], -1, -1):
        earlier = sentence.verbs[place]
        if not _hangs(sentence, sentence.lower[earlier.index + 1 : chain[-1].index]):
            break
        chain.append(earlier)
    return chain


def _hangs(sentence: Sentence, between: list[str]) -> bool:
    """Whether nothing stands between two verbs that keeps the second from hanging on the first."""
    if between and between[-1] == TO:
        return len(between) <= _ASKED
    grammar = sentence.language.grammar
    return all(word in grammar.adverbs or word in grammar.auxiliaries for word in between)


def _clause_start(sentence: Sentence, index: int) -> int:
    """Where the words of a verb's own clause begin, at most a few before it."""
    start, first = index, max(0, index - _GROUP // 2)
    words = sentence.vocabulary.clauses
    while start > first:
        word = sentence.lower[start - 1]
        if not word[0].isalnum() or word in words.joining or word in words.pronouns.relatives:
            break
        start -= 1
    return start


def _by_words(sentence: Sentence, first: int, end: int) -> Modality:
    """The modality of the last word that lends one."""
    words = sentence.clauses.modal_words
    for word in reversed(sentence.lower[first:end]):
        if word in words:
            return _MODALITIES[words[word]]
    return Modality.ACTUAL


def negated(sentence: Sentence, governor: Governor) -> bool:
    """Whether the governing verb is denied: *did not fire*, *never sent*; not *not only fired*."""
    if NEGATION not in sentence.cues or governor.verb is None:
        return False
    grammar, lower, end = sentence.language.grammar, sentence.lower, governor.verb.index
    for index in range(end - 1, max(end - 1 - _GROUP, -1), -1):
        word = lower[index]
        if word in grammar.negations:
            return lower[index + 1] not in _MORE
        if word not in grammar.auxiliaries and word not in grammar.adverbs and word != TO:
            return False
    return False
