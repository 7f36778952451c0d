"""The subject of a verb: the noun phrase before its group, or the subject of the verb it hangs on."""

from attrs import define

from reconcile.claims.clause import passive
from reconcile.claims.names import Kind, Name, name_of
from reconcile.claims.open_clauses import Tie, Way
from reconcile.claims.particles import FOR, FROM, OF, SINGULAR, TO, WHOSE
from reconcile.claims.phrases import phrase_at, phrase_before, taken_apart
from reconcile.claims.sentence import Sentence
from reconcile.claims.ties import tie_of
from reconcile.claims.verbs import Verb
from reconcile.figures.context import HYPHENS

#: How many verbs a subject is looked for behind before it is given up.
_DEPTH = 6

_OPENS = frozenset((",", "(", "–", "—"))

#: What stands before a verb in place of its subject.
_THERE = "there"

#: What the deed follows for which somebody is judged.
_DEEDS = frozenset((FOR, OF))

#: The most words of a person's name, with its titles, and the comma behind it.
_NAMES = 7


@define
class Subject:
    """A subject: what it names, the pronoun that it is or that owns it, and its tokens.

    Of *sales at Ford rose 5%, at GM 2%* the second has the tokens of the first, and is ``of`` another.
    """

    name: Name | None
    pronoun: str
    first: int
    end: int
    of: tuple[int, int] | None = None


def subject_of(sentence: Sentence, verb: Verb) -> Subject | None:
    """The subject of a verb; None where the sentence does not name one."""
    memory = sentence.memory
    if verb.index not in memory:
        memory[verb.index] = _find(sentence, verb)
    found: Subject | None = memory[verb.index]
    return found


def _find(sentence: Sentence, verb: Verb) -> Subject | None:
    """Follow the ties from verb to verb up to a noun phrase."""
    for _ in range(_DEPTH):
        tie = tie_of(sentence, verb)
        if tie is None:
            return None
        if tie.way is Way.OBJECT:
            main = sentence.verb_at[tie.index]
            made = _made_to_act(sentence, main, tie.edge)
            if made is not None:
                return made
        elif tie.way is not Way.SAME:
            return _noun_phrase(sentence, tie, verb)
        verb = sentence.verb_at[tie.index]
    return None


def _noun_phrase(sentence: Sentence, tie: Tie, verb: Verb) -> Subject | None:
    """The noun phrase that a tie points to."""
    if tie.way is Way.NEAREST:
        return antecedent(sentence, tie.index)
    if tie.way is Way.BEHIND:
        return _up_to(sentence, tie.index, _ends_behind(sentence, tie.index))
    first, end = phrase_before(sentence, tie.index)
    first = max(first, tie.edge)
    if first >= end:
        return None
    return _apposed(sentence, first, end, tie.index) or _subject(sentence, first, end, verb)


def _up_to(sentence: Sentence, first: int, end: int) -> Subject | None:
    return Subject(name_of(sentence, first, end), "", first, end) if first < end else None


def _ends_behind(sentence: Sentence, first: int) -> int:
    """*said her grandson Paul of the firm*: where the noun phrase ends of who speaks, or is acted on."""
    ends, prepositions = sentence.clauses.speech.ends, sentence.language.grammar.prepositions
    end, lower = first, sentence.lower
    while (lower[end][:1].isalnum() or lower[end] in HYPHENS) and not (
        lower[end] in ends or lower[end] in prepositions
    ):
        end += 1
    return end


def _apposed(sentence: Sentence, first: int, end: int, comma: int) -> Subject | None:
    """*its chief executive, Guillaume Faury, said*: the person whose office stands before."""
    if end != comma or sentence.lower[comma] != ",":
        return None
    start, near = comma + 1, sentence.lower[comma + 1 : comma + 1 + _NAMES]
    stop = start + near.index(",") if "," in near else start
    held = sentence.verb_before[stop] > sentence.verb_before[start]
    office = taken_apart(sentence, first, end).end - 1
    if held or not sentence.words[start][:1].isupper() or sentence.words[office][:1].isupper():
        return None
    name = name_of(sentence, start, stop)
    return Subject(name, "", start, stop) if name is not None and name.kind is Kind.PERSON else None


def _subject(sentence: Sentence, first: int, end: int, verb: Verb) -> Subject | None:
    """What a noun phrase names as the subject of a verb."""
    word, opening, pronouns = sentence.lower[end - 1], sentence.lower[first], sentence.clauses.pronouns
    if end - first == 1 and word in pronouns.whole:
        return Subject(None, word, first, end) if word != _THERE else None
    if opening == WHOSE:
        return antecedent(sentence, first)
    one = sentence.lower[end] in SINGULAR or (verb.form.third and end == verb.index)
    name = name_of(sentence, first, end, singular_verb=one)
    owner = opening if opening in pronouns.possessives and not _own(sentence, name, end) else ""
    return Subject(name, owner, first, end)


def _own(sentence: Sentence, name: Name | None, end: int) -> bool:
    """*Their candidate Priya Lasseter*, *his mother*, *their union*: whether who is owned acts for no owner."""
    person = name is not None and name.kind is Kind.PERSON
    return person or sentence.lower[end - 1] in sentence.clauses.nouns.independent


def _made_to_act(sentence: Sentence, main: Verb, end: int) -> Subject | None:
    """Who is asked to act, or judged for it: what stands between the verb and *to*, or *for*."""
    led, first = sentence.lower[end], main.index + 1
    if main.lemma in sentence.clauses.judging and led in _DEEDS and not passive(sentence, main):
        stop = _ends_behind(sentence, first)
        figure = next((each.first for each in sentence.figures if first + 1 < each.first < stop), stop)
        return _up_to(sentence, first, figure)  # *fined a man 900 euros for speeding*
    if main.lemma in sentence.clauses.control and led == TO:
        start, stop = phrase_before(sentence, end)
        if start == first < stop == end:
            return _up_to(sentence, first, end)
    return None


def antecedent(sentence: Sentence, index: int) -> Subject | None:
    """The noun phrase that *which*, *who* or *that* stands for, or that a participle tells more of."""
    apart = sentence.lower[index - 1] in _OPENS
    end = index - apart
    if end - 1 in sentence.figure_at and sentence.lower[end - 2] == ",":
        end -= 2  # *Abdi Omar, 41, who*
    first, stop = phrase_at(sentence, end)
    while first < stop and _is_time_or_place(sentence, first, stop, apart=apart):
        end = first - 1
        first, stop = phrase_at(sentence, end)
    if first == stop:
        first, stop = phrase_before(sentence, end)
    if first == stop:
        return None
    if sentence.lower[first] in sentence.language.grammar.determiners:
        told = _told_of(sentence, first)
        if told is not None:
            return told
    return _counted(sentence, first, stop)


def _counted(sentence: Sentence, first: int, end: int) -> Subject | None:
    """A noun phrase, or what it counts: of *the number of people waiting* the people."""
    headed, word = taken_apart(sentence, first, end), sentence.lower[first]
    if headed.owner is not None and sentence.lower[headed.end - 1] in sentence.clauses.nouns.counts:
        first, end = headed.owner
    elif end - first == 1 and word in sentence.clauses.pronouns.whole:
        return Subject(None, word, first, end)
    return _up_to(sentence, first, end)


def _told_of(sentence: Sentence, index: int) -> Subject | None:
    """*Bay Lines, the operator that was sold*: the name that a noun phrase behind a comma tells more of."""
    if index < 2 or sentence.lower[index - 1] != ",":  # noqa: PLR2004 - a name and a comma
        return None
    first, end = phrase_at(sentence, index - 1)
    told = first < end and not _is_time_or_place(
        sentence, first, end, apart=False
    )  # *from June, a route that takes*
    name = name_of(sentence, first, end) if told else None
    return Subject(name, "", first, end) if name is not None and name.kind is Kind.PERSON else None


def _is_time_or_place(sentence: Sentence, first: int, end: int, *, apart: bool) -> bool:
    """Whether a phrase tells when or where: *the quake in Bam on Tuesday that*."""
    calendar, periods = sentence.language.calendar, sentence.clauses.periods
    last = sentence.lower[end - 1]
    before = sentence.lower[first - 1]
    if before not in sentence.language.grammar.prepositions:
        return False
    timed = last in calendar.months or last in calendar.weekdays or last in periods.units
    placed = before in sentence.clauses.places or (before == FROM and not apart)
    return timed or last.isdecimal() or (placed and sentence.words[end - 1][0].isupper())
