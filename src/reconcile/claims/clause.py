"""Who does what: the verb that governs a figure, and the subject of a verb."""

from attrs import frozen

from reconcile.claims.names import Name, name_of
from reconcile.claims.sentence import Sentence, Verb
from reconcile.figures.reading import PlacedFigure
from reconcile.figures.unit import SHARE

#: How many times a subject is looked for behind another verb before it is given up.
_DEPTH = 6
_PHRASE = 14

_RELATIVE = frozenset(("which", "who", "that"))
_PRONOUNS = frozenset(("it", "he", "she", "they", "we", "i", "its", "his", "her", "their", "them", "him"))
#: Pronouns that are a whole subject, so that nothing before them belongs to it.
_WHOLE = frozenset(("it", "he", "she", "they", "we", "i", "which", "who", "there"))
_CLAUSE_WORDS = frozenset(("that", "and", "but", "when", "while", "as", "because", "after", "before", "since", "where", "if", "though", "although", "whereas", "or", "than"))


@frozen
class Subject:
    """A subject: what it names, or the pronoun whose referent stands before the sentence; and its tokens."""

    name: Name | None
    pronoun: str
    first: int
    end: int


@frozen
class Governor:
    """How a figure hangs on its clause.

    Attributes:
        verb: The place of the verb in the sentence's verbs; None where there is none.
        role: ``object``, ``subject``, or ``modified`` where a participle follows the counted noun.
        passive: Whether the verb is passive.
    """

    verb: Verb | None
    role: str
    passive: bool = False


def governor(sentence: Sentence, figure: PlacedFigure) -> Governor:
    """The verb that a figure is the object or the subject of, or a participle that modifies it."""
    modified = _participle_after(sentence, figure)
    if modified is not None:
        return Governor(modified, "modified", passive=True)
    if _opens_clause(sentence, figure):
        verb = _verb_after(sentence, figure)
        if verb is not None:
            return Governor(verb, "subject", passive(sentence, verb))
    place = sentence.verb_before(figure.first)
    if place < 0:
        verb = _verb_after(sentence, figure)
        return Governor(verb, "subject", verb is not None and passive(sentence, verb))
    if figure.figure.unit.dimension == SHARE and place and sentence.word(sentence.verbs[place].index - 1) == "which":
        place -= 1  # *delivered 224,000 rounds, which is a quarter of their target*
    verb = sentence.verbs[place]
    return Governor(verb, "object", passive(sentence, verb))


def passive(sentence: Sentence, verb: Verb) -> bool:
    if not verb.form.participle:
        return False
    index = verb.index - 1
    while index >= 0 and sentence.word(index) in sentence.language.grammar.adverbs:
        index -= 1
    return sentence.word(index) in ("be", "been", "being", "is", "are", "was", "were", "got", "get", "gets", "getting", "’s", "'s")


def _participle_after(sentence: Sentence, figure: PlacedFigure) -> Verb | None:
    """*260,000 soldiers killed*: a participle right after a counted noun, which no object follows."""
    if not figure.figure.unit.counted or figure.noun is None:
        return None
    for verb in sentence.verbs:
        if verb.index == figure.end and verb.form.participle and not verb.form.gerund:
            after = sentence.word(figure.end + 1)
            free = not after or not after[0].isalnum() or after in sentence.language.grammar.closed - {"the", "a", "an", "its", "their", "his"}
            return verb if free and _held_before(sentence, figure) else None
    return None


def _held_before(sentence: Sentence, figure: PlacedFigure) -> bool:
    """Whether the clause has another verb, or none: then the participle cannot be finite."""
    place = sentence.verb_before(figure.first)
    if place >= 0 and sentence.verbs[place].form.lemma in sentence.vocabulary.suffering:
        return True
    return place < 0 and figure.first == 0


def _opens_clause(sentence: Sentence, figure: PlacedFigure) -> bool:
    """Whether the figure begins a clause, so that it can be its subject."""
    before = sentence.word(figure.first - 1)
    if figure.first == 0 or not before[0].isalnum() or before in _CLAUSE_WORDS or before in ("the", "all", "these", "those"):
        return before not in ("$", "£")
    place = sentence.verb_before(figure.first)
    return place >= 0 and sentence.verbs[place].index == figure.first - 1 and sentence.verbs[place].form.lemma in sentence.vocabulary.speech


def _verb_after(sentence: Sentence, figure: PlacedFigure) -> Verb | None:
    """The finite verb after the figure, before the clause ends."""
    for index in range(figure.end, min(figure.end + _PHRASE, sentence.tokens.count)):
        word = sentence.word(index)
        if word in (";", ":", ".") or (word == "," and index == figure.end) or word in _RELATIVE:
            return None
        for verb in sentence.verbs:
            if verb.index == index and not verb.form.gerund:
                return _main_verb(sentence, verb)
        if any(other.first == index for other in sentence.figures):
            return None
    return None


def _main_verb(sentence: Sentence, verb: Verb) -> Verb:
    """The content verb of a group that begins with *be* or *have*: *were killed*, *have been fired*."""
    if verb.form.lemma not in ("be", "have"):
        return verb
    place = sentence.verb_before(verb.index + 1)
    for following in sentence.verbs[place + 1 : place + 3]:
        between = sentence.tokens.lower[verb.index + 1 : following.index]
        if all(word in sentence.language.grammar.adverbs or word in ("been", "being") for word in between):
            if following.form.lemma == "be":
                continue
            return following
    return verb


def subject_of(sentence: Sentence, verb: Verb, depth: int = _DEPTH) -> Subject | None:
    """The subject of a verb: the noun phrase before its group, or the subject of the verb it hangs on."""
    if depth == 0:
        return None
    start = _group_start(sentence, verb.index)
    before = sentence.word(start - 1)
    if before == "," and (opening := _parenthesis(sentence, start)) is not None:
        return _subject_before(sentence, verb, start, opening, depth)
    if before == "to" or (verb.form.gerund and start == verb.index) or _goes_on(sentence, start):
        return _subject_by_control(sentence, verb, start, depth)
    return _subject_before(sentence, verb, start, start, depth)


def _subject_before(sentence: Sentence, verb: Verb, start: int, end: int, depth: int) -> Subject | None:
    """The subject whose noun phrase ends before the index."""
    first, end = phrase_before(sentence, end)
    if first == end:
        return _subject_by_control(sentence, verb, start, depth)
    word = sentence.word(end - 1)
    if end - first == 1 and word in _RELATIVE:
        return _antecedent(sentence, first)
    if end - first == 1 and word in _PRONOUNS:
        return Subject(None, word, first, end)
    return Subject(name_of(sentence, first, end), _possessor(sentence, first, end), first, end)


def _possessor(sentence: Sentence, first: int, end: int) -> str:
    """The pronoun that owns a noun phrase: *its population*, *his army*."""
    word = sentence.word(first)
    return word if word in ("its", "his", "her", "their") and end > first else ""


def _group_start(sentence: Sentence, index: int) -> int:
    """Where the verb group that ends at the index begins: *has not yet been able to make*."""
    grammar = sentence.language.grammar
    start = index
    while start > 0:
        word = sentence.word(start - 1)
        if word == "that" or not (word in grammar.auxiliaries or word in grammar.adverbs or word in ("not", "able", "’t", "'t")):
            if word == "to" and sentence.word(start - 2) in ("able", "going", "set", "due", "expected", "have", "has", "had", "used", "about", "likely"):
                start -= 2
                continue
            break
        if word in ("’s", "'s") and sentence.raw(start - 2)[:1].isupper() and sentence.word(start) not in grammar.adverbs and not sentence.word(start).endswith(("ed", "ing")):
            break
        start -= 1
    return start


def _goes_on(sentence: Sentence, start: int) -> bool:
    """Whether a verb shares the subject of the one before: *fired 11 million and plans to fire*."""
    word = sentence.word(start - 1)
    return word in ("and", "but", "or", ",", "then") and sentence.verb_before(start) >= 0


def _subject_by_control(sentence: Sentence, verb: Verb, start: int, depth: int) -> Subject | None:
    """The subject of the verb that this one hangs on, or the object of one that asks another to act."""
    place = sentence.verb_before(start)
    if sentence.word(start - 1) == "to" and place >= 0:
        first, end = phrase_before(sentence, start - 1)
        main = sentence.verbs[place]
        if first == main.index + 1 and end > first and sentence.word(first) not in ("the",) and sentence.raw(first)[0].isupper():
            return Subject(name_of(sentence, first, end), "", first, end)
        return subject_of(sentence, main, depth - 1)
    if place >= 0:
        if verb.form.gerund and sentence.verbs[place].form.lemma in sentence.vocabulary.speech and sentence.word(start - 1) != ",":
            return None
        while place > 0 and sentence.verbs[place].form.gerund and verb.form.gerund and sentence.word(start - 1) in ("and", ","):
            place -= 1
        return subject_of(sentence, sentence.verbs[place], depth - 1)
    following = [other for other in sentence.verbs if other.index > verb.index and not other.form.gerund]
    return subject_of(sentence, following[0], depth - 1) if following and verb.form.gerund else None


def _parenthesis(sentence: Sentence, index: int) -> int | None:
    """Where *, who is ill,* or *, officials said,* or *, however,* opens when it closes before the index."""
    for start in range(index - 2, max(index - _PHRASE, 0), -1):
        if sentence.word(start) != ",":
            continue
        said = sentence.verbs[max(sentence.verb_before(index), 0)]
        told = said.index == index - 2 and said.form.lemma in sentence.vocabulary.speech
        opens = sentence.word(start + 1)
        adverb = start == index - 3 and opens in sentence.language.grammar.adverbs
        return start if told or adverb or opens in _RELATIVE or opens == "according" else None
    return None


def phrase_before(sentence: Sentence, end: int) -> tuple[int, int]:
    """The noun phrase that ends before the index, with what *of* adds; phrases of time and place are passed over."""
    grammar = sentence.language.grammar
    first = end
    while first > 0 and end - first < _PHRASE:
        word = sentence.word(first - 1)
        if end - first == 1 and sentence.word(first) in _WHOLE:
            break
        if word == "of" and first < end:
            first -= 1
        elif word in ("and", "as") and _inside(sentence, first, end):
            first -= 1
        elif word in grammar.prepositions and word not in _PRONOUNS and first < end and not (word == "that"):
            if any(verb.index == first - 2 for verb in sentence.verbs) or first < 2:  # noqa: PLR2004 - a verb or nothing before
                break
            end = first = first - 1
        elif _stops_phrase(sentence, first - 1):
            break
        else:
            first -= 1
    while first < end - 1 and sentence.word(first) in ("and", "of", "as", "that"):
        first += 1
    return first, end


def _inside(sentence: Sentence, first: int, end: int) -> bool:
    """Whether *and* joins two names, or *as* follows *such*."""
    if first >= end:
        return False
    if sentence.word(first - 1) == "as":
        return sentence.word(first - 2) == "such"
    return sentence.raw(first)[0].isupper() and sentence.raw(first - 2)[:1].isupper()


def _stops_phrase(sentence: Sentence, index: int) -> bool:
    word = sentence.word(index)
    grammar = sentence.language.grammar
    if word in ("’s", "'s", "-", "’", "'", "."):
        return word == "." and not sentence.tokens.glued[index]
    if not word[0].isalnum():
        return True
    if any(verb.index == index for verb in sentence.verbs):
        return True
    if word in _PRONOUNS or word in _RELATIVE or word in ("there", "these", "those", "this"):
        return False
    return (word in grammar.conjunctions or word in grammar.adverbs) and not sentence.raw(index)[0].isupper()


def _antecedent(sentence: Sentence, index: int) -> Subject | None:
    """The noun phrase that *which*, *who* or *that* stands for."""
    end = index - 1 if sentence.word(index - 1) == "," else index
    first, last = phrase_before(sentence, end)
    if first == last:
        return None
    return Subject(name_of(sentence, first, last), "", first, last)
