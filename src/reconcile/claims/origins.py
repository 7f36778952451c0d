"""Origins: who is said to have said it."""

import regex

from reconcile.claims.clause import passive
from reconcile.claims.names import Kind, Name, name_of
from reconcile.claims.sentence import Sentence, Verb
from reconcile.claims.subjects import subject_of
from reconcile.figures.reading import PlacedFigure

#: The longest noun phrase of a speaker, in words.
_LONGEST = 12

#: How far back, in characters, the full name of a surname is looked for.
_FAR_BACK = 20_000

_QUOTES = {"“": "”", "«": "»", "„": "“", '"': '"'}
_CLOSING = frozenset((",", "”", '"', "’"))


def read_origin(sentence: Sentence, figure: PlacedFigure) -> str | None:
    """Who is said to have said the figure; None where the source says it itself."""
    name = _according_to(sentence) or _speaker_before(sentence, figure) or _speaker_after(sentence, figure)
    if name is None:
        return None
    return full_name(sentence, figure, name.canonical) if name.kind is Kind.PERSON else name.canonical


def _according_to(sentence: Sentence) -> Name | None:
    """*according to western officials*."""
    for index in range(sentence.count - 2):
        if sentence.lower[index] == "according" and sentence.lower[index + 1] == "to":
            return _named(sentence, index + 2, _speaker_end(sentence, index + 2))
    return None


def _speaker_end(sentence: Sentence, first: int) -> int:
    """Where the noun phrase of a speaker ends that begins at the index."""
    end = first
    while end < min(first + _LONGEST, sentence.count):
        word = sentence.lower[end]
        if word in sentence.vocabulary.clauses.speaker_ends or not (word[0].isalnum() or word in "’s-'."):
            break
        end += 1
    return end


def _named(sentence: Sentence, first: int, end: int) -> Name | None:
    """Who speaks, in words that keep a people's officials apart from the people."""
    found = name_of(sentence, first, end)
    if found is None or found.kind is Kind.PERSON:
        return found
    phrase = _undetermined(sentence, first, end)
    own = phrase in sentence.language.places.parts
    if found.kind is Kind.PLACE and not own and (" " not in phrase or phrase in found.canonical):
        return found
    return Name(phrase, Kind.COMMON, found.plural)


def _undetermined(sentence: Sentence, first: int, end: int) -> str:
    """The words of a phrase without the determiners and *recent* before it."""
    determiners = sentence.language.grammar.determiners
    while first < end - 1 and (sentence.lower[first] in determiners or sentence.lower[first] == "recent"):
        first += 1
    return sentence.text(first, end)


def _speaker_before(sentence: Sentence, figure: PlacedFigure) -> Name | None:
    """*Ukraine claims Russia has had 260,000 soldiers killed*: the nearest verb of saying before the figure."""
    for place in range(sentence.verb_before(figure.first), -1, -1):
        verb = sentence.verbs[place]
        if verb.lemma in sentence.vocabulary.clauses.speech and _takes_clause(sentence, verb, figure):
            name = _who_says(sentence, verb, figure)
            if name is not None:
                return name
    return None


def _speaker_after(sentence: Sentence, figure: PlacedFigure) -> Name | None:
    """*…, officials said*, *…, said Michael McFaul*: the first verb of saying behind what is said."""
    for verb in sentence.verbs[sentence.verb_before(figure.end) + 1 :]:
        if verb.lemma in sentence.vocabulary.clauses.speech and _closes(sentence, verb):
            return _who_says(sentence, verb, figure) or _inverted(sentence, verb)
    return None


def _who_says(sentence: Sentence, verb: Verb, figure: PlacedFigure) -> Name | None:
    """The subject of a verb of saying; nobody where *it is thought*, or where the figure is the subject."""
    if verb.form.gerund or passive(sentence, verb):
        return None
    subject = subject_of(sentence, verb)
    if subject is None or subject.name is None or subject.end > verb.index:
        return None
    if figure.first < subject.end and subject.first < figure.end:
        return None
    if sentence.lower[subject.first] in sentence.vocabulary.clauses.impersonal:
        return None
    return _named(sentence, subject.first, subject.end)


def _takes_clause(sentence: Sentence, verb: Verb, figure: PlacedFigure) -> bool:
    """Whether a clause is what is said and not the figure itself: *claims Russia has*, not *claims 12 lives*."""
    if sentence.verbs[-1] is not verb or sentence.lower[verb.index + 1] in ("that", ":", ","):
        return True
    return verb.index + 1 == figure.first and _quoted(sentence, figure.first)


def _quoted(sentence: Sentence, index: int) -> bool:
    """Whether a quotation is open at the index."""
    closing = ""
    for word in sentence.words[:index]:
        closing = ("" if word == closing else closing) if closing else _QUOTES.get(word, "")
    return bool(closing)


def _closes(sentence: Sentence, verb: Verb) -> bool:
    """Whether a comma or a closing quotation mark stands between what is said and the verb of saying."""
    return any(word in _CLOSING for word in sentence.words[max(0, verb.index - _LONGEST) : verb.index])


def _inverted(sentence: Sentence, verb: Verb) -> Name | None:
    return _named(sentence, verb.index + 1, _speaker_end(sentence, verb.index + 1))


def full_name(sentence: Sentence, figure: PlacedFigure, surname: str) -> str:
    """The fuller name that the text gave a person before: *Miller* after *Matthew Miller*."""
    if " " in surname:
        return surname
    end = figure.figure.start
    pattern = regex.compile(rf"(?<![\p{{L}}.])((?:\p{{Lu}}[\p{{L}}’'-]++ ){{1,3}}){regex.escape(surname)}\b")
    match = pattern.search(sentence.tokens.text, max(0, end - _FAR_BACK), end)
    if match is None:
        return surname
    given = [
        word for word in match.group(1).split() if word.lower() not in sentence.vocabulary.clauses.titles
    ]
    return " ".join([*given, surname])
