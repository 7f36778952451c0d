"""Noun phrases: where they begin, and what is their head and who owns it."""

from functools import lru_cache

from attrs import define

from reconcile.claims.particles import AND, AS, FOR, OF, OR, SUCH, THAT
from reconcile.claims.places import place_in
from reconcile.claims.sentence import Sentence
from reconcile.figures.context import HYPHENS
from reconcile.language.calendar_words import Calendar
from reconcile.language.period_words import PeriodWords
from reconcile.language.phrases import matched_before

_BEFORE = "before"

#: The longest noun phrase, in words, that is followed.
_LONGEST = 14

_APOSTROPHES = frozenset("'’")
_OPENING_SIGNS = frozenset('“"‘«„:;(,–—')


def phrase_before(sentence: Sentence, end: int) -> tuple[int, int]:
    """The noun phrase that ends before the index, with what *of* and *and* add to it.

    Phrases of time and place between it and the index are passed over: *the ministry on Tuesday said*.
    """
    memory, asked = sentence.memory, (_BEFORE, end)
    if asked not in memory:
        first, stop = _one_before(sentence, end)
        memory[asked] = (_with_others(sentence, first, stop) if first < stop else first), stop
    found: tuple[int, int] = memory[asked]
    return found


def phrase_at(sentence: Sentence, end: int) -> tuple[int, int]:
    """The noun phrase that ends right before the index, up to any preposition but *of*."""
    return _one_before(sentence, end, passing=False)


def _one_before(sentence: Sentence, end: int, *, passing: bool = True) -> tuple[int, int]:
    if passing:
        end = _without_time(sentence, 0, end)
    first, lower = _first_of(sentence, end), sentence.lower
    while passing:
        start = _list_start(sentence, first, end) if lower[first - 1] == "," else first
        if not _can_pass(sentence, start, end):
            break
        end = start - 1
        if lower[end - 1] in _PAIRING and lower[end - 2] in sentence.language.grammar.prepositions:
            end -= 2  # *in and around London*
        first = _first_of(sentence, end)
    while first < end - 1 and lower[first] in _NO_START:
        first += 1
    return first, end


def _list_start(sentence: Sentence, first: int, end: int) -> int:
    """*bills in England, Scotland and Wales*: where the names begin of which the last two have been found."""
    if AND not in sentence.lower[first:end]:
        return first
    index = first
    while sentence.lower[index - 1] == "," and sentence.words[index][0].isupper():
        start, stop = _one_before(sentence, index - 1, passing=False)
        if start == stop or not sentence.words[stop - 1][0].isupper():
            break
        index = start
    return index


def _can_pass(sentence: Sentence, first: int, end: int) -> bool:
    """Whether the phrase is one of time or place that stands between another and the index: *on Tuesday*."""
    before = sentence.lower[first - 1]
    if first < 2 or before == THAT or before not in sentence.language.grammar.prepositions:  # noqa: PLR2004 - nothing before the preposition
        return False
    alone = end - first == 1 and sentence.lower[first] in sentence.clauses.pronouns.whole
    if before in PREPOSITIONAL and not _is_told(sentence, first, end):
        return False
    return 0 < end - first < _LONGEST and not alone and first - 2 not in sentence.verb_at


def _is_told(sentence: Sentence, first: int, end: int) -> bool:
    """*profit before tax*, *sales since May*: whether what follows the word is no subject of a clause of its own."""
    measured = sentence.lower[first - 2] in sentence.vocabulary.nouns
    timed = sentence.lower[end - 1] in sentence.language.calendar.months
    return measured or timed or sentence.words[end - 1][0].isdecimal()


def _first_of(sentence: Sentence, end: int) -> int:
    """Where the words begin that can be one noun phrase before the index; the index itself where none can."""
    lower, first = sentence.lower, end - 1
    if first < 0 or _stops(sentence, first):
        return end
    if lower[first] in sentence.clauses.pronouns.whole or lower[first] == THAT:
        return first  # before a whole pronoun nothing belongs to it
    closed, last = sentence.language.grammar.closed, max(end - _LONGEST, 0)
    times = _times(sentence.clauses.periods, sentence.language.calendar)
    owners = sentence.clauses.pronouns.possessives
    while first > last:
        word, behind = lower[first - 1], lower[first]
        if (word in closed or not word[0].isalnum()) and not _compounded(sentence, first - 1):
            if not _joins(sentence, word, first):
                break
        elif first - 1 in sentence.verb_at or (
            (word in times or behind in _ARTICLES or behind in owners) and _opens_before(sentence, first - 1)
        ):
            break
        first -= 1
    return first


@lru_cache(maxsize=8)
def _times(periods: PeriodWords, calendar: Calendar) -> frozenset[str]:
    """The last words of times that a noun phrase can begin behind."""
    return frozenset().union(periods.units, periods.day_parts, calendar.weekdays)


def _compounded(sentence: Sentence, index: int) -> bool:
    """*a start-up*, *a first-class stamp*, *AT&T*: whether a sign makes a word part of another."""
    glued, lower = sentence.tokens.glued, sentence.lower
    behind = glued[index] and lower[index - 1] in _GLUES
    return behind or (lower[index + 1] in _GLUES and glued[index + 1] and lower[index][0].isalnum())


def _joins(sentence: Sentence, word: str, first: int) -> bool:
    """Whether a sign or a word of a closed class goes on with the phrase that begins after it."""
    if word in _JOINTS and _goes_on(sentence, word, first):
        return True
    if (
        word in sentence.clauses.pronouns.oblique
        and sentence.lower[first - 2] in sentence.language.grammar.prepositions
    ):
        return False  # *a deal under which prosecutors*
    if word in sentence.language.grammar.prepositions and word != THAT:
        return False
    opens = word[0].isalnum() and _opens_before(sentence, first - 1)
    return not opens and not _stops(sentence, first - 1)


def _with_others(sentence: Sentence, first: int, end: int) -> int:
    """Where several noun phrases begin of which the last begins at the index: *Denmark, Norway and Sweden*."""
    joint = sentence.lower[first - 1] if first else ""
    if joint != AND and not (joint == "," and AND in sentence.lower[first:end]):
        return first
    end = first - 1 - (sentence.lower[first - 2] == ",")
    if end < first - 1:
        start, _ = _one_before(sentence, end)
        if start == 0 or sentence.lower[start - 1] != ",":
            return first  # *Norway sold 3 ships, and Sweden bought*
    while joint == AND or sentence.lower[first - 1] == joint:
        start, stop = _one_before(sentence, end)
        if start == stop or stop != end or not _begins_clause(sentence, start):
            break
        first, end, joint = start, start - 1, ","
    return first


def _begins_clause(sentence: Sentence, index: int) -> bool:
    """Whether a clause can begin at the index: after a sign, a conjunction, or a verb of saying."""
    before = sentence.lower[index - 1] if index else ":"
    if before in _OPENING_SIGNS or before in sentence.clauses.opening:
        return True
    verb = sentence.verb_at.get(index - 1)
    return verb is not None and verb.lemma in sentence.clauses.speech.verbs


def _goes_on(sentence: Sentence, word: str, first: int) -> bool:
    """Whether a word joins what stands before it to the phrase: *of*, *and* between names, *such as*, *Alternative for Norway*."""
    if word in _NAMING:
        between = sentence.words[first][0].isupper() and sentence.words[first - 2][:1].isupper()
        return between and (word == AND or _names_cause(sentence, first - 2))
    return word == OF or (word == AS and sentence.lower[first - 2] == SUCH)


def _names_cause(sentence: Sentence, index: int) -> bool:
    """*Alternative for Norway*, *Department for Education*; not *Support for Labour*, *went to Spain for Easter*."""
    named = index > 0 and place_in(sentence, index, index + 1) is None
    return named or sentence.lower[index] in sentence.clauses.nouns.bodies


def _stops(sentence: Sentence, index: int) -> bool:
    """Whether the word at the index can be no part of a noun phrase that is followed to the left."""
    word, grammar = sentence.lower[index], sentence.language.grammar
    if not word[0].isalnum():
        if word in HYPHENS:
            return not (sentence.tokens.glued[index] or sentence.tokens.glued[index + 1])
        within = word in _WITHIN or word in sentence.clauses.pronouns.genitives
        return not within and (word != "." or not sentence.tokens.glued[index])
    if index in sentence.verb_at:
        return True
    if word not in grammar.closed or word in grammar.pronouns:
        return False
    if word not in grammar.conjunctions and word not in grammar.adverbs:
        return False
    before = sentence.lower[index - 1] if index else ""
    if (
        before in _ARTICLES
        or before in sentence.clauses.pronouns.possessives
        or before in sentence.clauses.pronouns.genitives
    ):
        return False  # *in its first half*, *the north of Chile*
    periods = sentence.clauses.periods
    if word in periods.offsets and sentence.lower[index + 1] in periods.units:
        return False  # *turnout in last week’s vote*
    raw = sentence.words[index]
    return raw not in sentence.language.places.names if index == 0 else not raw[0].isupper()


def _opens_before(sentence: Sentence, index: int) -> bool:
    """Whether the phrase begins right after the index: with an article, an owner, or after a time."""
    lower, periods = sentence.lower, sentence.clauses.periods
    if lower[index + 1] in _ARTICLES or lower[index + 1] in sentence.clauses.pronouns.possessives:
        return lower[index] not in sentence.language.grammar.determiners
    if lower[index] in periods.units and lower[index - 1] in periods.offsets:
        return lower[index + 1] not in sentence.clauses.pronouns.genitives  # *last week’s vote*
    timed = lower[index] in sentence.language.calendar.weekdays or lower[index] in periods.day_parts
    return timed and _ends_day(sentence, index)


def _ends_day(sentence: Sentence, index: int) -> bool:
    """*said on Monday sales rose*, *on Monday night police*: whether a day on which something is so ends at the index."""
    lower, parts = sentence.lower, sentence.clauses.periods.day_parts
    day = index - (lower[index] in parts)
    if lower[day] not in sentence.language.calendar.weekdays or lower[index + 1] in parts:
        return False
    behind = lower[index + 1]
    return (
        lower[day - 1] in sentence.language.grammar.prepositions
        and behind not in _WITHIN
        and (behind not in sentence.clauses.pronouns.genitives)
    )


@define
class Headed:
    """A noun phrase taken apart.

    Attributes:
        first: The first token of the phrase of its head.
        end: The token after its head.
        owner: The tokens of what owns it; None where there is none.
        holder: The tokens of who has what it is *of*: *sales of cars in the UK*.
        belongs: Whether *of* or a genitive says so, and not *in* or *at*.
    """

    first: int
    end: int
    owner: tuple[int, int] | None = None
    belongs: bool = True
    holder: tuple[int, int] | None = None


def taken_apart(sentence: Sentence, first: int, end: int) -> Headed:
    """The head and the owner of *Russia’s loss*, *its area*, *the width of the river*, *shares in Apple*."""
    lower, pronouns = sentence.lower, sentence.clauses.pronouns
    stop = _stop(sentence, first, end)
    if lower[first] in pronouns.possessives:
        return Headed(first + 1, stop, (first, first + 1))
    if stop + 1 >= end:
        return Headed(first, stop)
    if lower[stop] in pronouns.genitives or _owns_as_many(sentence, stop):
        own = None if is_when(sentence, stop) else (first, stop)
        return Headed(stop + 1, _stop(sentence, stop + 1, end), own)
    paired = lower[stop + 1] in _PAIRING and lower[stop + 2] in sentence.language.grammar.prepositions
    begin = stop + 1 + 2 * paired
    owner = (begin, _stop(sentence, begin, end))
    if lower[stop] == OF:
        return Headed(first, stop, owner, holder=_holder(sentence, owner[1], end))
    return Headed(first, stop, owner if _has_it(sentence, stop, owner) else None, belongs=False)


def _owns_as_many(sentence: Sentence, index: int) -> bool:
    """*nurses' pay*: whether a sign behind a plural makes an owner of it, and ends no quotation."""
    glued = sentence.tokens.glued
    owns = sentence.lower[index] in _APOSTROPHES and sentence.lower[index - 1].endswith("s")
    return owns and glued[index] and not glued[index + 1]


def is_determined(sentence: Sentence, index: int) -> bool:
    """*a 16% tax*, *a proposed 16% tax*, *the country's new 33 km line*: whether the index is within a noun phrase."""
    lower, determiners, owning = (
        sentence.lower,
        sentence.language.grammar.determiners,
        sentence.clauses.pronouns.genitives,
    )
    if lower[index - 1] in determiners or lower[index - 1] in owning:
        return True
    plain = lower[index - 1].isalpha() and lower[index - 1] not in sentence.language.grammar.closed
    return (
        plain
        and (lower[index - 2] in determiners or lower[index - 2] in owning)
        and index - 1 not in sentence.verb_at
    )


def _holder(sentence: Sentence, stop: int, end: int) -> tuple[int, int] | None:
    """Who has it, behind what it is of: *sales of cars in the UK*."""
    holder = (stop + 1, _stop(sentence, stop + 1, end))
    return holder if stop + 1 < end and _has_it(sentence, stop, holder) else None


def is_when(sentence: Sentence, end: int) -> bool:
    """*this year's tally*, *Sunday's vote*, *sales at Christmas*: whether a phrase is a time, which owns nothing."""
    calendar, periods, last = sentence.language.calendar, sentence.clauses.periods, sentence.lower[end - 1]
    named = last in calendar.weekdays or last in calendar.months or last in periods.holidays
    return named or last in periods.words or last in periods.units


def _has_it(sentence: Sentence, index: int, owner: tuple[int, int]) -> bool:
    """*revenue at Netflix*, *prices in Spain*, *shares in the grocer*; not *exports to China*, *sales in May*."""
    first, end = owner
    if sentence.lower[index] not in _OWNING or is_when(sentence, end):
        return False
    named = sentence.words[end - 1][0].isupper()
    return named or (sentence.lower[first] in _ARTICLES and _bears(sentence, index, end))


def _bears(sentence: Sentence, index: int, end: int) -> bool:
    """*sales at the chain*, *rents in the capital*, not *the fall in the price*: whether a plain thing has what stands before it."""
    nouns = sentence.clauses.nouns
    if sentence.lower[index - 1] in nouns.shared or sentence.lower[end - 1] in nouns.settlements:
        return True
    measured = matched_before(sentence.lower, index, sentence.vocabulary.nouns) is not None
    return measured and sentence.lower[index] in _BEARING


def _stop(sentence: Sentence, first: int, end: int) -> int:
    """The first preposition or sign from the index on, or where the phrase ends in a time: *the toll so far this year*."""
    prepositions = sentence.language.grammar.prepositions
    end = _without_time(sentence, first, end)
    for index in range(first, end):
        word = sentence.lower[index]
        if (word in prepositions and not _compounded(sentence, index)) or not (
            word[0].isalnum() or word in _INSIDE
        ):
            return index
    return end


def _without_time(sentence: Sentence, first: int, end: int) -> int:
    """Where a noun phrase ends without the time behind it."""
    lower, periods, stop = sentence.lower, sentence.clauses.periods, end
    if end - first > _TIMED and lower[end - 1] in periods.units and lower[end - 2] in periods.offsets:
        stop -= _TIMED
    if stop - first > _TIMED and lower[stop - _TIMED : stop] == _SO_FAR:
        stop -= _TIMED
    noun = lower[stop - 1]
    return stop if noun[:1].isalnum() and noun not in sentence.language.grammar.closed else end


#: How many words *this year* and *so far* are.
_TIMED = 2
_SO_FAR = ["so", "far"]
#: Prepositions before whose, or where, what is measured is: *sales at Netflix*, *support among Democrats*.
_OWNING = frozenset(
    [
        *("across", "along", "among", "around", "at", "by", "for", "from", "in", "inside", "into", "near"),
        *("on", "outside", "through", "throughout", "within"),
    ]
)
_BEARING = frozenset(("among", "at", "by", "for", "on"))
#: Conjunctions that are prepositions as well: *after the vote*, *before it voted*.
PREPOSITIONAL = frozenset(("after", "as", "before", "since", "until"))
_ARTICLES = frozenset(("a", "an", "the"))
_GLUES = HYPHENS | {"&"}
_INSIDE = _GLUES | {"."}
_JOINTS = frozenset((AND, OF, AS, FOR))
#: What joins two prepositions of one noun.
_PAIRING = frozenset((AND, OR))
_NAMING = frozenset((AND, FOR))
_WITHIN = frozenset("-’'&")
_NO_START = frozenset((AND, OF, AS, THAT))
