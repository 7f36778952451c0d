"""Clauses that leave their verb out: *Ford earned $3 billion, GM $2 billion*, *sales rose 5% and profit 3%*.

English says a verb once where two clauses are alike, and of the second clause only what differs: who, and how much.
"""

from reconcile.claims.ages import is_time
from reconcile.claims.names import name_of
from reconcile.claims.particles import AND, AT, BUT, BY, IN, OF, ON, THAT, TO
from reconcile.claims.phrases import is_when
from reconcile.claims.sentence import Sentence
from reconcile.claims.subjects import Subject, subject_of
from reconcile.figures.reading import PlacedFigure
from reconcile.figures.unit import TIME
from reconcile.language.inflection import is_plural
from reconcile.language.phrases import matched_before

#: How many words say who.
_LONGEST = 5

_LEADS = frozenset((BY, ON, TO))
_LISTS = frozenset((",", ";", AND, BUT, "while"))
#: What leads to where or whose: *Sales at Ford rose 5%, at GM 2%*.
_WHERE = frozenset((AT, IN))
#: What stands for the noun before: *the pay of nurses rose 5%, that of doctors 2%*.
_STANDS_FOR = frozenset((THAT, "those"))
_OF_ANOTHER = _WHERE | {OF}


def gapped(sentence: Sentence, figure: PlacedFigure) -> Subject | None:
    """Who does what the verb of the clause before says, where this clause has no verb of its own.

    Args:
        sentence: The sentence.
        figure: The figure.
    """
    if sentence.figures[0] is figure:
        return None
    end = _without_adverbs(sentence, figure.first)
    led = end == figure.first and sentence.lower[end - 1] in _LEADS
    end -= led
    owns = sentence.lower[end - 1] in sentence.language.nouns.possessives
    end -= owns
    if not sentence.lower[end - 1][:1].isalpha():
        return None
    first = _first(sentence, end)
    before = _alike(sentence, first, figure) if first < end else None
    if before is None or (led and sentence.lower[before.first - 1] != sentence.lower[figure.first - 1]):
        return None
    told, link = _told(sentence, first, end, surely=owns), sentence.lower[first - 1]
    if told is None or not (owns or link in _OF_ANOTHER):
        return told
    return _of_another(sentence, told, before, None if owns else link)


def _without_adverbs(sentence: Sentence, end: int) -> int:
    """*Wages rose 4%, prices only 2%*, *sales at Ford were up 4%, at GM down 2%*: where the phrase ends before these."""
    adverbs, particles = sentence.language.grammar.adverbs, sentence.language.times.particles
    while sentence.lower[end - 1] in adverbs or sentence.lower[end - 1] in particles:
        end -= 1
    return end


def _of_another(sentence: Sentence, told: Subject, before: PlacedFigure, link: str | None) -> Subject | None:
    """*Sales at Ford rose 5%, at GM 2%*: what the subject before measures, of who is named; not *At Ford, sales rose 5%*."""
    verb = sentence.verbs[sentence.verb_before[before.first]]
    main = subject_of(sentence, verb)
    if main is None:
        return None
    signs = sentence.language.nouns.possessives if link == OF else ()
    between = sentence.lower[main.first + 1 : verb.index]
    linked = link is None or any(word == link or word in signs for word in between)
    return Subject(told.name, "", main.first, main.end, of=(told.first, told.end)) if linked else None


def _first(sentence: Sentence, end: int) -> int:
    """Where the noun phrase begins that ends at the index, and that a comma or *and* parts from what is before."""
    lower, grammar = sentence.lower, sentence.language.grammar
    first = end
    while first > max(0, end - _LONGEST) and _is_noun(sentence, first - 1):
        first -= 1
    determined = lower[first - 1] in grammar.determiners or (
        lower[first - 1] in sentence.clauses.pronouns.possessives
    )
    opens = first - 1 - determined
    if not determined and lower[opens] in _WHERE:
        opens -= 1
    elif lower[opens] == OF and lower[opens - 1] in _STANDS_FOR:
        opens -= 2  # *that of doctors*
    return first if lower[opens] in _LISTS else end


def _is_noun(sentence: Sentence, index: int) -> bool:
    """Whether a word can be part of a name or a noun phrase."""
    plain = sentence.language.grammar.is_open(sentence.lower[index])
    return plain and index not in sentence.verb_at and index not in sentence.inside


def _alike(sentence: Sentence, first: int, figure: PlacedFigure) -> PlacedFigure | None:
    """The figure of the clause before, which has a verb and the same unit."""
    before = next((each for each in reversed(sentence.figures) if each.end < first), None)
    if before is None or sentence.verb_before[before.first] < 0:
        return None
    unit, other = figure.figure.unit, before.figure.unit
    return before if unit == other or (not unit.factors and other.dimension != TIME) else None


def _told(sentence: Sentence, first: int, end: int, *, surely: bool) -> Subject | None:
    """Who the phrase names, if it names no time."""
    timed = is_time(sentence, first, end) or (surely and is_when(sentence, end))
    if timed or not (surely or _can_be_subject(sentence, end)):
        return None
    return Subject(name_of(sentence, first, end), "", first, end)


def _can_be_subject(sentence: Sentence, end: int) -> bool:
    """Whether a phrase is a name, of several, or a measure; any other may be a verb: *growers expect 2*."""
    last = sentence.lower[end - 1]
    if sentence.words[end - 1][:1].isupper() or is_plural(last, sentence.language.nouns):
        return True
    return matched_before(sentence.lower, end, sentence.vocabulary.nouns) is not None
