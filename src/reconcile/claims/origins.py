"""Origins: who is said to have said it."""

import regex

from reconcile.claims.clause import passive, subject_of
from reconcile.claims.names import Name, name_of
from reconcile.claims.sentence import Sentence, Verb
from reconcile.figures.reading import PlacedFigure

_PHRASE_END = frozenset((",", ";", ".", "”", '"', ")", "—", "–", ":", "cited", "quoted", "who", "which", "that", "told", "said", "on", "in", "published", "released"))
_LONGEST = 12


def read_origin(sentence: Sentence, figure: PlacedFigure, before: str) -> str | None:
    """Who is said to have said the figure; None where the source says it itself.

    Args:
        sentence: The sentence.
        figure: The figure.
        before: The text of the source before the sentence, in which a bare surname has its full name.
    """
    name = _according_to(sentence) or _speaker(sentence, figure)
    if name is None:
        return None
    return full_name(name, before) if name.kind == "person" else name.canonical


def _according_to(sentence: Sentence) -> Name | None:
    """*according to western officials*, *in the words of*."""
    lower = sentence.tokens.lower
    if "according" not in lower:
        return None
    index = lower.index("according")
    if sentence.word(index + 1) != "to":
        return None
    first = end = index + 2
    while end < sentence.tokens.count and end - first < _LONGEST and lower[end] not in _PHRASE_END:
        end += 1
    return _named(sentence, first, end)


def _named(sentence: Sentence, first: int, end: int) -> Name | None:
    """Who speaks, in words that keep a people's officials apart from the people."""
    found = name_of(sentence, first, end)
    if found is None or found.kind == "person":
        return found
    phrase = _phrase(sentence, first, end)
    if found.kind == "place" and (" " not in phrase or phrase in found.canonical):
        return found
    return Name(phrase, "common", found.plural)


def _phrase(sentence: Sentence, first: int, end: int) -> str:
    """The words of a phrase without its determiners."""
    while first < end - 1 and sentence.word(first) in ("the", "a", "an", "some", "recent", "its", "their", "his", "her"):
        first += 1
    text = sentence.tokens.text[sentence.tokens.starts[first] : sentence.tokens.ends[end - 1]]
    return " ".join(text.split())


def _speaker(sentence: Sentence, figure: PlacedFigure) -> Name | None:
    """The subject of the verb of saying that the figure stands in the scope of."""
    said = [verb for verb in sentence.verbs if verb.form.lemma in sentence.vocabulary.speech]
    earlier = [verb for verb in said if verb.index < figure.first]
    for verb in reversed(earlier):
        name = _who_says(sentence, verb, figure)
        if name is not None:
            return name
    for verb in said:
        if verb.index >= figure.end and _closes(sentence, verb):
            return _who_says(sentence, verb, figure) or _inverted(sentence, verb)
    return None


def _who_says(sentence: Sentence, verb: Verb, figure: PlacedFigure) -> Name | None:
    if verb.form.gerund or passive(sentence, verb) or (verb.index < figure.first and not _takes_clause(sentence, verb, figure)):
        return None
    subject = subject_of(sentence, verb)
    if subject is None or subject.name is None or (figure.first < subject.end and subject.first < figure.end):
        return None
    if sentence.word(subject.first) in sentence.vocabulary.impersonal or subject.end > verb.index:
        return None
    return _named(sentence, subject.first, subject.end)


def _takes_clause(sentence: Sentence, verb: Verb, figure: PlacedFigure) -> bool:
    """Whether a clause and not the figure itself is what is said: *claims Russia has had*, not *claims 12 lives*."""
    if verb.index + 1 == figure.first and sentence.quoted[figure.first]:
        return True
    following = [other for other in sentence.verbs if other.index > verb.index]
    return bool(following) or sentence.word(verb.index + 1) in ("that", ":", ",")


def _closes(sentence: Sentence, verb: Verb) -> bool:
    """Whether a verb of saying stands after what is said: *…, officials said.*"""
    start = verb.index
    for index in range(start, max(start - _LONGEST, -1), -1):
        if sentence.word(index) in (",", "”", '"', "’"):
            return True
    return False


def _inverted(sentence: Sentence, verb: Verb) -> Name | None:
    """*…, said Michael McFaul.*"""
    first = end = verb.index + 1
    while end < sentence.tokens.count and end - first < _LONGEST and sentence.word(end) not in _PHRASE_END:
        end += 1
    return _named(sentence, first, end) if end > first else None


def full_name(name: Name, before: str) -> str:
    """The fullest form in which the text before names a person: *Miller* after *Matthew Miller*."""
    surname = name.canonical
    if " " in surname:
        return surname
    pattern = regex.compile(rf"((?:\p{{Lu}}[\p{{L}}’'-]++ ){{1,3}}){regex.escape(surname)}\b")
    match = pattern.search(before[-20_000:])
    return f"{match.group(1)}{surname}" if match else surname
