"""Whose age a figure is: *Karen Ellis, 47*, *the 26-year-old nurse Ama Owusu*, *Li Wei, a 34-year-old nurse*."""

from reconcile.claims.clause import Governor, Role
from reconcile.claims.fates import is_of_people
from reconcile.claims.names import Kind, name_of
from reconcile.claims.nouns import Measured
from reconcile.claims.particles import OF
from reconcile.claims.phrases import phrase_at
from reconcile.claims.places import place_in
from reconcile.claims.sentence import Sentence
from reconcile.figures.context import HYPHENS
from reconcile.figures.drafts import AGE, AGES
from reconcile.figures.reading import PlacedFigure
from reconcile.language.inflection import singular
from reconcile.language.people import sides

__all__ = ["AGE", "AGES", "is_time", "of_age"]

#: How many words of a trade and a name follow an age: *the 26-year-old Leeds taxi driver Ama Owusu*.
_FAR = 6

_OPENS = frozenset((",", "(", "–", "—"))
_BESIDE = _OPENS | {OF}


def of_age(sentence: Sentence, figure: PlacedFigure, governor: Governor) -> Measured:
    """An age, with what the person is called where that tells them from others: *a boy of nine*, *his wife, 34,*."""
    measured = _of_whom(sentence, figure, governor)
    first = _before_tens(sentence, figure.first)
    measured.thing = _noun_behind(sentence, figure.end) if first == figure.first else None
    index = _beside_age(sentence, first) if measured.thing is None else figure.first - 1
    if index < figure.first - 1:
        noun = singular(sentence.lower[index], sentence.language.nouns)
        measured.thing = noun if _calls_people(sentence, noun) else None
        # *Police arrested three men aged 24 to 31*: not the police are so old.
        done_to = governor.verb is not None and governor.verb.index < index
        measured.alone |= measured.thing is not None and done_to
    return measured


def _before_tens(sentence: Sentence, first: int) -> int:
    """The index of *in* of *in his 40s*, or the index of any other age."""
    owned = sentence.lower[first - 1] in sentence.language.joints.owners
    inside = sentence.lower[first - 2] in sentence.language.grammar.prepositions
    return first - 2 if owned and inside and first > 1 else first


def _beside_age(sentence: Sentence, first: int) -> int:
    """The index of the word before an age: *the girl, 17,*, *a girl aged 17*, *a girl of seven*."""
    lower, index = sentence.lower, first - 1
    while index > 0 and (lower[index] in sentence.language.joints.ages or lower[index] in _BESIDE):
        index -= 1
    return index


def _noun_behind(sentence: Sentence, first: int) -> str | None:
    """*retired bus driver*, *Slovenian*, *taxi driver Ama Owusu*: the last noun, before a verb or a name.

    What may be a verb before it is a participle only if it tells of people: *the 71-year-old won silver*.
    """
    head, told = None, False
    for index in range(first, first + _FAR):
        word = sentence.lower[index]
        if not (word.isalpha() or word in HYPHENS) or word in sentence.language.grammar.closed:
            break
        if sentence.words[index][0].isupper():
            head = head or _people_at(sentence, index)
            if head is not None:
                break
        elif index in sentence.verb_at:
            told = True
            if head is not None:
                break
        elif word.isalpha():
            head = word
    return None if head is None or (told and not _calls_people(sentence, head)) else head


def _people_at(sentence: Sentence, index: int) -> str | None:
    """*Slovenian*, *Irishman*: a people that a single word names."""
    found = place_in(sentence, index, index + 1)
    return sentence.lower[index] if found is not None and found.people else None


def _calls_people(sentence: Sentence, noun: str) -> bool:
    """Whether a noun in the singular is one of a person."""
    known = noun in sides(sentence.language.name) or noun in sentence.language.joints.kin
    return known or is_of_people(sentence, noun)


def _of_whom(sentence: Sentence, figure: PlacedFigure, governor: Governor) -> Measured:
    """An age, of the person beside it; of nobody where that has no name, though the clause has a subject."""
    if figure.figure.rule != AGE:
        return Measured(measure=figure.figure.rule)
    grammar, lower = sentence.language.grammar, sentence.lower
    first = figure.first - (lower[figure.first - 1] in sentence.language.joints.ages)
    tens = _before_tens(sentence, first)
    attributed = tens == first and not HYPHENS.isdisjoint(lower[figure.first : figure.end])
    first = tens - (attributed and lower[first - 1] in grammar.determiners)
    if first > 1 and lower[first - 1] in _OPENS and not (attributed and first == figure.first):
        beside = _beside(sentence, first - 1)
        timed = is_time(sentence, *beside) or beside == (0, 1)  # *Victim, 24, died*
        timed = timed or _has_died(sentence, figure, governor, first)
        if not timed and _is_person(sentence, *beside):
            return Measured(measure=AGE, owner=_without_pronoun(sentence, *beside))
        if not (attributed or timed):
            return Measured(measure=AGE, alone=True)
    if not attributed or _tells(governor, first):
        return Measured(measure=AGE)
    behind = figure.end, _name_end(sentence, figure.end)
    return Measured(measure=AGE, owner=behind if _is_person(sentence, *behind) else None, alone=True)


def _tells(governor: Governor, first: int) -> bool:
    """*The victim was a 30-year-old*: whether the age is what is told of the subject."""
    return governor.verb is not None and governor.verb.lemma == "be" and governor.verb.index == first - 1


def _has_died(sentence: Sentence, figure: PlacedFigure, governor: Governor, first: int) -> bool:
    """*has died at home in Halifax, Nova Scotia, aged 88*: of whom it is said that they died, and not of a place."""
    verb = governor.verb
    if verb is None or governor.passive or first == figure.first or governor.role is not Role.OBJECT:
        return False
    between = sentence.lower[verb.index + 1 : first - 1]
    where = bool(between) and between[0] in sentence.language.grammar.prepositions
    return where and verb.lemma in sentence.language.joints.life_events


def _beside(sentence: Sentence, end: int) -> tuple[int, int]:
    """The noun phrase right before the index: of *the family of Ama Owusu* the last part."""
    first, end = phrase_at(sentence, end)
    return next((index + 1 for index in range(end - 1, first, -1) if sentence.lower[index] == OF), first), end


def _without_pronoun(sentence: Sentence, first: int, end: int) -> tuple[int, int]:
    """*his wife Beryl, 71,*: it is her age, and not his."""
    return first + (sentence.lower[first] in sentence.clauses.pronouns.possessives), end


def _is_person(sentence: Sentence, first: int, end: int) -> bool:
    name, nouns = name_of(sentence, first, end) if first < end else None, sentence.clauses.nouns
    body = nouns.is_firm(sentence.lower[end - 1]) or sentence.lower[end - 1] in nouns.bodies
    return name is not None and name.kind is Kind.PERSON and not body


def is_time(sentence: Sentence, first: int, end: int) -> bool:
    """*died on Sunday, aged 88*, *were felled by spring*: whether a phrase names no one but a time."""
    calendar, last = sentence.language.calendar, sentence.lower[end - 1]
    named = last in calendar.weekdays or last in calendar.months or last in calendar.seasons
    return first == end or named or last.isdecimal()


def _name_end(sentence: Sentence, first: int) -> int:
    """Where the noun phrase that follows an age ends."""
    end, grammar = first, sentence.language.grammar
    while end < first + _FAR and grammar.is_open(sentence.lower[end]):
        named = end > first and sentence.words[end - 1][0].isupper()
        if end in sentence.verb_at or (named and not sentence.words[end][0].isupper()):
            break
        end += 1
    return end
