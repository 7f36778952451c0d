"""The subject of a verb: the noun phrase before its group, or the subject of the verb it hangs on."""

from attrs import frozen

from reconcile.claims.names import Name, name_of
from reconcile.claims.sentence import Sentence, Verb

#: How many verbs a subject is looked for behind before it is given up.
_DEPTH = 6

#: The longest noun phrase, in words, that is followed.
_LONGEST = 14


@frozen
class Subject:
    """A subject: what it names, the pronoun that it is or that owns it, and its tokens."""

    name: Name | None
    pronoun: str
    first: int
    end: int


def subject_of(sentence: Sentence, verb: Verb, depth: int = _DEPTH) -> Subject | None:
    """The subject of a verb; None where the sentence does not name one."""
    if depth == 0:
        return None
    start = _group_start(sentence, verb.index)
    before = sentence.lower[start - 1] if start else ""
    if before == ",":
        opening = _parenthesis(sentence, start)
        if opening is not None:
            return _subject_before(sentence, verb, start, opening, depth)
    gerund = verb.form.gerund and start == verb.index
    shared = (before == "," or before in sentence.vocabulary.clauses.joining) and sentence.verb_before(
        start
    ) >= 0
    if before == "to" or gerund or shared:
        return _by_control(sentence, verb, start, depth)
    return _subject_before(sentence, verb, start, start, depth)


def _subject_before(sentence: Sentence, verb: Verb, start: int, end: int, depth: int) -> Subject | None:
    """The subject whose noun phrase ends before the index."""
    first, end = phrase_before(sentence, end)
    if first == end:
        return _by_control(sentence, verb, start, depth)
    word, words = sentence.lower[end - 1], sentence.vocabulary.clauses
    if end - first == 1:
        if word in words.relatives:
            return _antecedent(sentence, first)
        if word in words.whole:
            return Subject(None, word, first, end)
    owner = sentence.lower[first] if sentence.lower[first] in words.possessives else ""
    return Subject(name_of(sentence, first, end), owner, first, end)


def _group_start(sentence: Sentence, index: int) -> int:
    """Where the verb group that ends at the index begins: *has not yet been able to make*."""
    lower, grammar, able = sentence.lower, sentence.language.grammar, sentence.vocabulary.clauses.able
    start = index
    while start > 0:
        word = lower[start - 1]
        if word == "to" and start > 1 and lower[start - 2] in able:
            start -= 2
        elif word != "that" and (
            word in grammar.auxiliaries
            or word in grammar.adverbs
            or word in grammar.negations
            or word in able
        ):
            if (
                word in ("’s", "'s")
                and sentence.words[start - 2][:1].isupper()
                and not sentence.vocabulary.verbs.get(lower[start])
            ):
                break
            start -= 1
        else:
            break
    return start


def _by_control(sentence: Sentence, verb: Verb, start: int, depth: int) -> Subject | None:
    """The subject of the verb that this one hangs on, or the object of one that asks another to act."""
    place = sentence.verb_before(start)
    if place < 0:
        return _from_main_clause(sentence, verb, depth)
    main = sentence.verbs[place]
    if sentence.lower[start - 1] == "to":
        first, end = phrase_before(sentence, start - 1)
        if first == main.index + 1 and end > first and sentence.words[first][0].isupper():
            return Subject(name_of(sentence, first, end), "", first, end)
        return subject_of(sentence, main, depth - 1)
    told = main.lemma in sentence.vocabulary.clauses.speech
    if verb.form.gerund and told and sentence.lower[start - 1] != ",":
        return None
    return subject_of(sentence, main, depth - 1)


def _from_main_clause(sentence: Sentence, verb: Verb, depth: int) -> Subject | None:
    """*After losing 50 tanks, Russia withdrew*: the subject of the finite verb that follows."""
    if not verb.form.gerund:
        return None
    finite = (other for other in sentence.verbs if other.index > verb.index and not other.form.gerund)
    main = next(finite, None)
    return subject_of(sentence, main, depth - 1) if main else None


def _parenthesis(sentence: Sentence, index: int) -> int | None:
    """Where *, who is ill,* or *, officials said,* or *, however,* opens when it closes before the index."""
    lower, grammar = sentence.lower, sentence.language.grammar
    for start in range(index - 2, max(index - _LONGEST, 0), -1):
        if lower[start] != ",":
            continue
        inside = [verb for verb in sentence.verbs if start < verb.index < index]
        told = (
            bool(inside)
            and inside[-1].index == index - 2
            and inside[-1].lemma in sentence.vocabulary.clauses.speech
        )
        adverb = start == index - 3 and lower[start + 1] in grammar.adverbs
        apposed = lower[start + 1] in grammar.determiners and not inside
        added = lower[start + 1] in sentence.vocabulary.clauses.relatives or lower[start + 1] in (
            "according",
            "with",
        )
        return start if told or adverb or apposed or added else None
    return None


def phrase_before(sentence: Sentence, end: int) -> tuple[int, int]:
    """The noun phrase that ends before the index, with what *of* adds to it.

    Phrases of time and place between it and the index are passed over: *the ministry on Tuesday said*.
    """
    first = end
    while first > 0 and end - first < _LONGEST and not _is_whole(sentence, first, end):
        word = sentence.lower[first - 1]
        if _goes_on(sentence, word, first, end):
            first -= 1
        elif first < end and word in sentence.language.grammar.prepositions and word != "that":
            if first < 2 or _verb_at(sentence, first - 2):  # noqa: PLR2004 - nothing before the preposition
                break
            end = first = first - 1
        elif _stops(sentence, first - 1):
            break
        else:
            first -= 1
    while first < end - 1 and sentence.lower[first] in ("and", "of", "as", "that"):
        first += 1
    return first, end


def _is_whole(sentence: Sentence, first: int, end: int) -> bool:
    """Whether what is found so far is a pronoun, before which nothing belongs to it."""
    return end - first == 1 and sentence.lower[first] in sentence.vocabulary.clauses.whole


def _goes_on(sentence: Sentence, word: str, first: int, end: int) -> bool:
    """Whether a word joins what stands before it to the phrase: *of*, *and* between names, *such as*."""
    if first == end:
        return False
    if word == "and":
        return sentence.words[first][0].isupper() and sentence.words[first - 2][:1].isupper()
    return word == "of" or (word == "as" and sentence.lower[first - 2] == "such")


def _stops(sentence: Sentence, index: int) -> bool:
    """Whether the word at the index ends a noun phrase that is followed to the left."""
    word, grammar = sentence.lower[index], sentence.language.grammar
    if word in ("’s", "'s", "-", "’", "'"):
        return False
    if word == ".":
        return not sentence.tokens.glued[index]
    if not word[0].isalnum() or _verb_at(sentence, index):
        return True
    if word in grammar.pronouns:
        return False
    return (word in grammar.conjunctions or word in grammar.adverbs) and not sentence.words[index][
        0
    ].isupper()


def _verb_at(sentence: Sentence, index: int) -> bool:
    place = sentence.verb_before(index + 1)
    return place >= 0 and sentence.verbs[place].index == index


def _antecedent(sentence: Sentence, index: int) -> Subject | None:
    """The noun phrase that *which*, *who* or *that* stands for."""
    first, end = phrase_before(sentence, index - (sentence.lower[index - 1] == ","))
    return Subject(name_of(sentence, first, end), "", first, end) if first < end else None
