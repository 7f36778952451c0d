"""The words of a sentence that can say a value: that name a country or a thing, or say a measure."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType

import regex

from reconcile.claims.cues import AMOUNT, BASE, MODAL, NEGATION
from reconcile.claims.measurand import Aggregation
from reconcile.claims.places import place_in
from reconcile.claims.sentence import Sentence
from reconcile.claims.subjects import subject_of
from reconcile.figures.moves import change_words
from reconcile.language.inflection import singular
from reconcile.language.phrases import matched, matched_before

#: Tokens, ``first`` up to ``end``.
Stretch = tuple[int, int]

#: The most words that are held against a value.
_LONGEST = 12

_SIGNS = regex.compile(r"[^\p{L}\p{N}]++")


def sayings(sentence: Sentence, facet: str, value: str) -> list[Stretch]:
    """Give the stretches of tokens that can say the value of a facet, each once.

    Args:
        sentence: The sentence.
        facet: The name of the facet.
        value: Its value, in words.
    """
    found = _SAYING.get(facet, _nothing)(sentence, value)
    return list(dict.fromkeys(found))


def _nothing(_sentence: Sentence, _value: str) -> Iterable[Stretch]:
    return ()


def _subjects(sentence: Sentence, value: str) -> Iterator[Stretch]:
    for verb in sentence.verbs:
        subject = subject_of(sentence, verb)
        if subject is not None and subject.name is not None and subject.name.canonical == value:
            yield subject.first, subject.end
    yield from _names(sentence, value)


def _things(sentence: Sentence, value: str) -> Iterator[Stretch]:
    """Things, and events, which a verb can say: *returned five years ago*."""
    yield from _subjects(sentence, value)
    events = sentence.clauses.events
    for index in range(sentence.count):
        verb = sentence.verb_at.get(index)
        if value in (events.get(sentence.lower[index]), verb.lemma if verb else None):
            yield index, index + 1


def _names(sentence: Sentence, value: str) -> Iterator[Stretch]:
    found = place_in(sentence, 0, sentence.count)
    while found is not None:
        if found.name == value:
            yield found.first, found.end
        found = place_in(sentence, found.end, sentence.count)
    yield from _written(sentence, value)


def _written(sentence: Sentence, value: str) -> Iterator[Stretch]:
    """Where the value itself is written, in the singular or the plural, with or without its hyphens."""
    wanted, lower, nouns = _plain(value), sentence.lower, sentence.language.nouns
    letter = "".join(wanted)[:1]  # a plural begins as its singular does
    for first in (index for index in range(sentence.count) if letter and lower[index].startswith(letter)):
        for end in range(first + 1, min(first + _LONGEST, sentence.count) + 1):
            said = _plain(sentence.text(first, end))
            if lower[end - 1][0].isalnum() and wanted in (
                said,
                [*said[:-1], singular(lower[end - 1], nouns)],
            ):
                yield first, end


def _plain(words: str) -> list[str]:
    """Words in lower case, without the signs between them."""
    return _SIGNS.sub(" ", words.lower()).split()


def _measures(sentence: Sentence, value: str) -> Iterator[Stretch]:
    """Verbs, alone or with the words behind them, nouns, what became of people, and the value itself."""
    lower, known = sentence.lower, sentence.vocabulary
    for index in range(sentence.count):
        phrase = matched(lower, index, known.phrasal)
        if phrase is not None and phrase[0] == value:
            yield index, phrase[1]
        noun = matched_before(lower, index + 1, known.nouns)
        if noun is not None and noun[0] == value:
            yield noun[1], index + 1
        if value in (_done(sentence, index), sentence.clauses.measures.states.get(lower[index])):
            yield index, index + 1
    yield from _written(sentence, value)


def _done(sentence: Sentence, index: int) -> str | None:
    """The measure that the word says if it is a verb."""
    known = sentence.vocabulary
    verb = sentence.verb_at.get(index) or known.verbs.get(sentence.lower[index])
    return known.measured.get(verb.lemma, verb.lemma) if verb is not None else None


def _bases(sentence: Sentence, value: str) -> Iterator[Stretch]:
    """*from a year* earlier, *annual*: from a word of comparison up to its unit of time."""
    words, lower = sentence.clauses.bases, sentence.lower
    earlier = sentence.clauses.periods.looks_back
    for index in sentence.cues.get(BASE, ()):
        units = (at for at in range(index, index + _LONGEST) if words.units.get(lower[at]) == value)
        yield from ((index, at + 1 + (lower[at + 1] in earlier)) for at in units)
    for index in range(sentence.count):
        if words.adjectives.get(lower[index]) == value:
            yield index, index + 1


def _moods(sentence: Sentence, value: str) -> Iterator[Stretch]:
    """The words, the nouns and the verbs that lend just this mood."""
    moods = sentence.clauses.moods
    for index in sentence.cues.get(MODAL, ()):
        word, verb = sentence.lower[index], sentence.verb_at.get(index)
        lent = {table.get(word) for table in (moods.words, moods.adjectives, moods.nouns)}
        lent |= (
            {table.get(verb.lemma) for table in (moods.verbs, moods.put_at, moods.penalties)}
            if verb
            else set()
        )
        if value in lent:
            yield index, index + 1


def _amounts(sentence: Sentence, value: str) -> Iterator[Stretch]:
    """*an average of*, *another*, *rose by*."""
    if value == Aggregation.CHANGE:
        yield from _moves(sentence, value)
    yield from _cued(AMOUNT)(sentence, value)


def _moves(sentence: Sentence, _value: str) -> Iterator[Stretch]:
    moving = change_words(sentence.language).all
    return ((index, index + 1) for index in range(sentence.count) if sentence.lower[index] in moving)


def _cued(cue: str) -> Callable[[Sentence, str], Iterator[Stretch]]:
    return lambda sentence, _value: ((index, index + 1) for index in sentence.cues.get(cue, ()))


_SAYING: Mapping[str, Callable[[Sentence, str], Iterable[Stretch]]] = MappingProxyType(
    {
        "thing": _things,
        "measure": _measures,
        "subject": _subjects,
        "recipient": _names,
        "period": _written,
        "place": _names,
        "modality": _moods,
        "aggregation": _amounts,
        "change": _moves,
        "base": _bases,
        "negation": _cued(NEGATION),
        "origin": _names,
    }
)
