"""Origins: who is said to have said it."""

from bisect import bisect_left, bisect_right
from functools import lru_cache

import regex

from reconcile.claims.clause import passive
from reconcile.claims.cues import ACCORDING
from reconcile.claims.names import Kind, Name, name_of
from reconcile.claims.particles import THAT, TO
from reconcile.claims.sentence import Sentence
from reconcile.claims.subjects import subject_of
from reconcile.claims.verbs import Verb
from reconcile.figures.reading import PlacedFigure

#: The longest noun phrase of a speaker, in words.
_LONGEST = 12

#: How many verbs before or after a figure can be of its speaker.
_VERBS = 12

#: How far back, in characters, the full name of a surname is looked for.
_FAR_BACK = 20_000

_TOLD = "told"
_QUOTES = {"“": "”", "«": "»", "„": "“", '"': '"'}
_INSIDE = frozenset(("’", "'", "’s", "'s", "-", "."))
_CLOSING = frozenset((",", "”", '"', "’"))


def read_origin(sentence: Sentence, figure: PlacedFigure) -> str | None:
    """Who is said to have said the figure; None where the source says it itself."""
    name = _according_to(sentence) if ACCORDING in sentence.cues else None
    if name is None and sentence.sayings:
        name = _speaker_before(sentence, figure) or _speaker_after(sentence, figure)
    if name is None:
        return None
    return full_name(sentence, figure, name.canonical) if name.kind is Kind.PERSON else name.canonical


def _according_to(sentence: Sentence) -> Name | None:
    """*according to western officials*."""
    index = sentence.cues[ACCORDING][0]
    if sentence.lower[index + 1] != TO:
        return None
    return _named(sentence, index + 2, _speaker_end(sentence, index + 2))


def _speaker_end(sentence: Sentence, first: int) -> int:
    """Where the noun phrase of a speaker ends that begins at the index."""
    end = first
    while end < min(first + _LONGEST, sentence.count):
        word = sentence.lower[end]
        stop = word == "." and not sentence.words[end + 1][:1].isupper()
        if stop or word in sentence.clauses.speech.ends or not (word[0].isalnum() or word in _INSIDE):
            break
        end += 1
    return end


def _named(sentence: Sentence, first: int, end: int) -> Name | None:
    """Who speaks, in words that keep a people's officials apart from the people."""
    first, end = _author(sentence, first, end)
    found = name_of(sentence, first, end)
    if found is None or found.kind is Kind.PERSON:
        return found
    phrase = _undetermined(sentence, first, end)
    own = phrase in sentence.language.places.parts
    if found.kind is Kind.PLACE and not own and (" " not in phrase or phrase in found.canonical):
        return found
    return Name(phrase, Kind.COMMON, found.plural)


def _author(sentence: Sentence, first: int, end: int) -> tuple[int, int]:
    """Whose document it is that says so: *a report by the World Bank*, *the UN’s report*."""
    words = sentence.clauses.speech
    for index in range(first, end - 1):
        if sentence.lower[index] in words.documents and sentence.lower[index + 1] in words.authors:
            return (index + 2, end) if _has_name(sentence, index + 2, end) else (first, end)
    if sentence.lower[end - 1] in words.documents and sentence.lower[end] in words.authors:
        stop = _speaker_end(sentence, end + 1)
        verb = sentence.verb_before[stop]
        stop = max(end + 1, min(stop, sentence.verbs[verb].index)) if verb >= 0 else stop
        return (end + 1, stop) if _has_name(sentence, end + 1, stop) else (first, end)
    genitive = sentence.lower[end - 2] in sentence.clauses.pronouns.genitives
    return (first, end - 2) if genitive and sentence.lower[end - 1] in words.documents else (first, end)


def _has_name(sentence: Sentence, first: int, end: int) -> bool:
    return any(word[:1].isupper() for word in sentence.words[first:end])


def _undetermined(sentence: Sentence, first: int, end: int) -> str:
    """The words of a phrase without the determiners and *recent* before it."""
    determiners = sentence.language.grammar.determiners
    while first < end - 1 and (sentence.lower[first] in determiners or sentence.lower[first] == "recent"):
        first += 1
    return sentence.text(first, end)


def _speaker_before(sentence: Sentence, figure: PlacedFigure) -> Name | None:
    """*Ukraine claims Russia has had 260,000 soldiers killed*: the nearest verb of saying before the figure."""
    last, sayings = sentence.verb_before[figure.first], sentence.sayings
    for place in reversed(sayings[bisect_right(sayings, last - _VERBS) : bisect_right(sayings, last)]):
        if _takes_clause(sentence, place, figure):
            name = _told_by(sentence, place, after=False)
            if name is not None:
                return name
    return None


def _speaker_after(sentence: Sentence, figure: PlacedFigure) -> Name | None:
    """*…, officials said*, *…, said Michael McFaul*: the first verb of saying behind what is said."""
    return speaker_behind(sentence, figure.end)


def speaker_behind(sentence: Sentence, index: int) -> Name | None:
    """Who says what stands at the index, if that is told behind it."""
    first, sayings = sentence.verb_before[index] + 1, sentence.sayings
    for place in sayings[bisect_left(sayings, first) : bisect_left(sayings, first + _VERBS)]:
        name = _told_by(sentence, place, after=True)
        if name is not None:
            return name
    return None


def _told_by(sentence: Sentence, place: int, *, after: bool) -> Name | None:
    """Who says what stands before a verb of saying, or after it; worked out once for all of the figures."""
    memory, asked = sentence.memory, (_TOLD, place, after)
    if asked not in memory:
        verb = sentence.verbs[place]
        told = _who_says(sentence, verb, closed=after)
        memory[asked] = told or (_inverted(sentence, verb) if after else None)
    found: Name | None = memory[asked]
    return found


def _who_says(sentence: Sentence, verb: Verb, *, closed: bool) -> Name | None:
    """The subject of a verb of saying; nobody where *it is thought*, or where a figure is the subject.

    Args:
        sentence: The sentence.
        verb: The verb.
        closed: Whether what is said must be closed before the subject, by a comma or a quotation mark.
    """
    told = sentence.lower[verb.index - 1] == "," and sentence.lower[verb.index + 1] == TO
    if verb.form.gerund or told or passive(sentence, verb):
        return None
    subject = subject_of(sentence, verb)
    if subject is None or subject.name is None or subject.end > verb.index:
        return None
    if closed and sentence.words[subject.first - 1] not in _CLOSING:
        return None
    if not sentence.inside.isdisjoint(range(subject.first, subject.end)):
        return None
    return _named(sentence, subject.first, subject.end)


def _takes_clause(sentence: Sentence, place: int, figure: PlacedFigure) -> bool:
    """Whether a clause is what is said and not the figure itself: *claims Russia has*, not *claims 12 lives*."""
    verb, following = sentence.verbs[place], sentence.verbs[place + 1 : place + 2]
    if THAT in sentence.lower[verb.index + 1 : figure.first] or sentence.lower[verb.index + 1] in (":", ","):
        return True
    if following and (following[0].index < figure.first or _begins_with(sentence, verb.index + 1, figure)):
        return True
    return _begins_with(sentence, verb.index + 1, figure) and _quoted(sentence, figure.first)


def _begins_with(sentence: Sentence, first: int, figure: PlacedFigure) -> bool:
    """Whether nothing but adverbs and quotation marks stands before the figure: *said only 41 people were killed*."""
    adverbs = sentence.language.grammar.adverbs
    return all(word in adverbs or not word[0].isalnum() for word in sentence.lower[first : figure.first])


def _quoted(sentence: Sentence, index: int) -> bool:
    """Whether a quotation is open at the index."""
    closing = ""
    for word in sentence.words[:index]:
        closing = ("" if word == closing else closing) if closing else _QUOTES.get(word, "")
    return bool(closing)


def _inverted(sentence: Sentence, verb: Verb) -> Name | None:
    """*…, said Michael McFaul*."""
    if verb.form.gerund or sentence.words[verb.index - 1] not in _CLOSING:
        return None
    return _named(sentence, verb.index + 1, _speaker_end(sentence, verb.index + 1))


@lru_cache(maxsize=1024)
def _full(surname: str) -> "regex.Pattern[str]":
    """Finds a surname behind given names: they are looked at only where the surname stands, which is fast."""
    given = r"(?<![\p{L}.])((?:\p{Lu}[\p{L}’'-]{1,40} ){1,3})"
    return regex.compile(rf"(?<={given}){regex.escape(surname)}\b")


def full_name(sentence: Sentence, figure: PlacedFigure, surname: str) -> str:
    """The fuller name that the text gave a person before: *Miller* after *Matthew Miller*."""
    if " " in surname:
        return surname
    end = figure.figure.start
    match = _full(surname).search(sentence.tokens.text, max(0, end - _FAR_BACK), end)
    if match is None:
        return surname
    given = [word for word in match.group(1).split() if word.lower() not in sentence.clauses.speech.titles]
    return " ".join([*given, surname])
