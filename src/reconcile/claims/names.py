"""Who and what a noun phrase names: countries, bodies, people, plain things, and several of them."""

from enum import StrEnum
from itertools import pairwise

from attrs import define

from reconcile.claims.cues import NAMED
from reconcile.claims.particles import AND, AS, FOR, OF, SUCH
from reconcile.claims.places import Found, place_in
from reconcile.claims.sentence import Sentence
from reconcile.figures.context import HYPHENS
from reconcile.figures.reading import PlacedFigure
from reconcile.language.inflection import is_plural, singular

#: How many words of a plain noun phrase, counted from its head, make its name.
_WORDS_OF_NAME = 4

_NAME, _FIRM, _MAGNITUDE = "name", "firm", "magnitude"
_INDEFINITE = frozenset(("a", "an"))


class Kind(StrEnum):
    """What a name is of."""

    PLACE = "place"
    PERSON = "person"
    COMMON = "common"
    SEVERAL = "several"


@define
class Name:
    """What a noun phrase names.

    Attributes:
        canonical: The canonical name; of a plain thing its singular, in lower case.
        kind: Whether it is a country or body, a person, a plain thing, or several of these.
        plural: Whether several are named, which *they* can mean.
        firm: Whether the noun before a name says that it is nobody's: *streaming service Lumio*.
    """

    canonical: str
    kind: Kind
    plural: bool = False
    firm: bool = False

    @property
    def head(self) -> str:
        """The last word of the name, the noun of a plain thing."""
        return self.canonical.rpartition(" ")[2]


def name_of(sentence: Sentence, first: int, end: int, *, singular_verb: bool = False) -> Name | None:
    """What the noun phrase of these tokens names; None where it names nothing.

    Args:
        sentence: The sentence.
        first: The first token.
        end: The token after the last.
        singular_verb: Whether a verb in the singular follows, so that *Lagos has* is one name.
    """
    memory, asked = sentence.memory, (_NAME, first, end, singular_verb)
    if asked not in memory:
        memory[asked] = _find(sentence, first, end, singular_verb=singular_verb)
    found: Name | None = memory[asked]
    return found


def _find(sentence: Sentence, first: int, end: int, *, singular_verb: bool) -> Name | None:
    phrase, first = sentence.lower[first:end], past_attributes(sentence, first, end)
    if SUCH in phrase:
        first = _past_such_as(sentence, first, end)
    parts = _parts(sentence, first, end) if AND in phrase else [(first, end)]
    if singular_verb and len(parts) > 1:
        person = _one_name(sentence, *parts[-1])
        if person is not None and person.kind is Kind.PERSON:
            return person  # *heiress and collector Georgina Holt has*
    if len(parts) == 1:
        return _one_name(sentence, first, end, singular_verb=singular_verb)
    *others, last = [name.canonical for part in parts if (name := _one_name(sentence, *part))] or [""]
    named = f"{', '.join(others)} {AND} {last}" if others else last
    return Name(named, Kind.SEVERAL, plural=True) if named else None


def past_attributes(sentence: Sentence, first: int, end: int) -> int:
    """*the 52-year-old hunter*, *a £40m ferry*: where a phrase goes on behind the figures that only tell which."""
    for figure in sentence.figures:
        if figure.end >= end:
            break
        if first < figure.end and _tells_which(sentence, figure):
            first = figure.end
    return first


def _tells_which(sentence: Sentence, figure: PlacedFigure) -> bool:
    """Whether a figure inside a noun phrase is an amount of what stands behind it: *the 480 km railway*."""
    hyphened = not HYPHENS.isdisjoint(sentence.lower[figure.first : figure.end])
    unit = figure.figure.unit
    if hyphened or unit.name == _MAGNITUDE:
        return True
    amount = figure.noun is None and not unit.counted and bool(unit.factors)
    return amount and sentence.language.grammar.is_open(sentence.lower[figure.end])


def _parts(sentence: Sentence, first: int, end: int) -> list[tuple[int, int]]:
    """The tokens of each of several names: *Denmark, Norway and Sweden*; those of one name stay together."""
    whole = place_in(sentence, first, end)
    kept = range(whole.first, whole.end) if whole else range(0)
    parts, start = [], first
    for index in range(first, end):
        if sentence.lower[index] in (AND, ",") and index not in kept:
            parts.append((start, index))
            start = index + 1
    return [part for part in (*parts, (start, end)) if part[0] < part[1]]


def _one_name(sentence: Sentence, first: int, end: int, *, singular_verb: bool = False) -> Name | None:
    closed = sentence.language.grammar.closed
    positions = [
        index
        for index, word in enumerate(sentence.lower[first:end], first)
        if word[0].isalnum() and (word not in closed or _as_name(sentence, index))
    ]
    if not positions:
        return None
    if sentence.words[positions[-1]][0].isupper():
        run = _person(sentence, first, positions, singular_verb=singular_verb)
        if run:
            named = sentence.text(run[0], run[-1] + 1)
            return Name(named, Kind.PERSON, firm=run[0] > 0 and _is_firm(sentence, run))
    plural = is_plural(sentence.lower[positions[-1]], sentence.language.nouns) and not singular_verb
    place = place_in(sentence, first, end)
    if place is not None and place.end > positions[-1] and _is_city(sentence, place):
        return Name(sentence.text(place.first, place.end), Kind.PLACE)
    if place is not None and _acts_for(sentence, place, first, positions[-1]):
        return Name(place.name, Kind.PLACE, plural)
    return Name(_common(sentence, positions), Kind.COMMON, plural)


def _acts_for(sentence: Sentence, place: Found, first: int, last: int) -> bool:
    """Whether the head of a phrase acts for a country or body that the phrase names, or is that itself."""
    return not (_is_individual(sentence, place, first, last) or _is_scene(sentence, place, last))


def _is_individual(sentence: Sentence, place: Found, first: int, last: int) -> bool:
    """*the Swiss firm*, *a Georgian teapot*, *NASA's Orion probe*: whether who is of a people or a body is one of many."""
    lower, nouns, behind = sentence.lower, sentence.clauses.nouns, place.end
    if behind > last:
        return False
    head = lower[next((index for index in range(behind, last) if lower[index + 1] == OF), last)]
    acts = any(word in nouns.bodies or word in nouns.official for word in lower[behind : last + 1])
    if lower[behind] in sentence.clauses.pronouns.genitives:
        return not acts and any(word[:1].isupper() for word in sentence.words[behind + 1 : last])
    if not place.people or not nouns.official.isdisjoint(lower[behind:last]):
        return False
    if nouns.is_private(head):
        return True
    one = not acts and not is_plural(head, sentence.language.nouns)
    person = sentence.vocabulary.is_person(head) and head not in sentence.clauses.speech.titles
    return one and (person or lower[first] in _INDEFINITE)


def _is_city(sentence: Sentence, place: Found) -> bool:
    """*temperatures in Delhi*: whether a capital is the city where something is, and no government."""
    where = sentence.lower[place.first - 1] in sentence.clauses.places
    return where and sentence.text(place.first, place.end) in sentence.clauses.cities


def _is_scene(sentence: Sentence, place: Found, last: int) -> bool:
    """*early London trading*: whether a capital only says where, and is no government with its officials."""
    if place.end > last or sentence.words[place.first] not in sentence.clauses.cities:
        return False
    owns = sentence.lower[place.end] in sentence.clauses.pronouns.genitives
    return not owns and sentence.lower[last] not in sentence.clauses.nouns.official


def _past_such_as(sentence: Sentence, first: int, end: int) -> int:
    """The index past *such as*: the examples are who is meant."""
    lower = sentence.lower
    for index in range(first, end - 2):
        if lower[index] == SUCH and lower[index + 1] == AS:
            return index + 2
    return first


def _as_name(sentence: Sentence, index: int) -> bool:
    """Whether a word of a closed class is written as a name."""
    word, raw, grammar = sentence.lower[index], sentence.words[index], sentence.language.grammar
    if not raw[0].isupper():
        return False
    if word in grammar.determiners or word in grammar.pronouns:
        return raw.isupper() and len(raw) > 1  # *US* is no pronoun
    return index > 0 or (raw.isupper() and len(raw) > 1) or sentence.words[1][:1].isupper()


def _person(sentence: Sentence, first: int, positions: list[int], *, singular_verb: bool) -> list[int]:
    """The last run of capitalised words that is no place, without its titles; empty where there is none."""
    run = _capitalised(sentence, positions)
    if not run or (run[0] > first and sentence.lower[run[0] - 1] == OF):
        return []
    if _holds_place(sentence, first, run):
        run = _of_home(sentence, positions, run)
    bodies = sentence.clauses.nouns.bodies
    if not run or (len(run) == 1 and sentence.lower[run[0]] in bodies):
        return []
    if len(run) > 2 and run[0] == 0 and _is_trade(sentence, run[0]):  # noqa: PLR2004 - first and last name behind it
        run = run[1:]  # *Actor Tobias Fenn has died*
    titled = positions[0] < run[0] and (
        _introduces(sentence, run[0] - 1) or _is_at_home(sentence, first, positions, run[0])
    )
    alone = len(positions) == len(run) == 1 and _is_name(sentence, run[0], singular_verb=singular_verb)
    return [] if len(run) == 1 and not titled and not alone else run


def _is_at_home(sentence: Sentence, first: int, positions: list[int], index: int) -> bool:
    """*Vietnam's VinFast*, *South Korea's Samsung*: whether a name stands behind the country that it is of."""
    if index != positions[-1] or sentence.lower[index - 1] not in sentence.clauses.pronouns.genitives:
        return False
    home = place_in(sentence, first, index - 1)
    return home is not None and home.end == index - 1 and not home.people


def _is_trade(sentence: Sentence, index: int) -> bool:
    """Whether a word says what somebody is: *actor*, *driver*."""
    word = sentence.lower[index]
    return word in sentence.vocabulary.things or sentence.clauses.nouns.is_private(word)


def _introduces(sentence: Sentence, index: int) -> bool:
    """*Prime Minister Li*, *platinum producer Marikoro*: whether a name of one word can follow the word."""
    word, nouns = sentence.lower[index], sentence.clauses.nouns
    if word == "up" and sentence.lower[index - 2] == "start":
        return True
    return _of_rank(sentence, word) or nouns.is_private(word) or _is_apposed(sentence, index)


def _of_rank(sentence: Sentence, word: str) -> bool:
    """*Prime Minister*, *his wife*: whether a word is of somebody's office or kin."""
    return word in sentence.clauses.speech.titles or word in sentence.language.joints.kin


def _is_firm(sentence: Sentence, run: list[int]) -> bool:
    """Whether the noun before a name says that it is nobody's: *Danish rival Skovlund Food*, *chip designer Silvex*."""
    word, nouns = sentence.lower[run[0] - 1], sentence.clauses.nouns
    if nouns.is_firm(word) or len(run) > 1:
        return nouns.is_firm(word)
    person = word in nouns.persons or sentence.vocabulary.is_person(word) or _of_rank(sentence, word)
    return not person and _is_apposed(sentence, run[0] - 1)


def may_name_firm(sentence: Sentence) -> bool:
    """Whether a noun stands before a name, or *shares in* something are told of: nothing else can name a firm.

    It is asked again for every *the company* of the sentences behind.
    """
    memory = sentence.memory
    if _FIRM not in memory:
        memory[_FIRM] = _holds_firm(sentence)
    found: bool = memory[_FIRM]
    return found


def _holds_firm(sentence: Sentence) -> bool:
    words, lower, nouns = sentence.words, sentence.lower, sentence.clauses.nouns
    if not nouns.shared.isdisjoint(lower):
        return True
    closed = sentence.language.grammar.closed
    named = (
        lower[index - 1]
        for index in range(1, sentence.count)
        if words[index][0].isupper() or lower[index] in nouns.particles
    )
    return any(word[0].isalnum() and (word not in closed or nouns.is_firm(word)) for word in named)


def may_name_place(sentence: Sentence) -> bool:
    """Whether a word can begin the name of a country or body."""
    return NAMED in sentence.cues


def _is_apposed(sentence: Sentence, index: int) -> bool:
    """*salmon farmer Havbrisk*, *pollster Trendlab*: whether what is named right behind a noun in lower case is who is meant."""
    raw, name, calendar = sentence.words[index], sentence.words[index + 1], sentence.language.calendar
    plain = raw.islower() and raw.isalpha() and raw not in sentence.language.grammar.closed
    if not plain or raw in sentence.clauses.nouns.regional:
        return False
    timed = name.lower() in calendar.months or name.lower() in calendar.weekdays
    return not timed and not (name[-1] == "s" and name[:-1].isupper())  # *opposition MPs*


def _of_home(sentence: Sentence, positions: list[int], run: list[int]) -> list[int]:
    """*Simone Ricci of Italy*, *Kenyan Faith Jerono*: the names of a person; none of *the Reserve Bank of Australia*."""
    people = place_in(sentence, run[0], run[-1] + 1)
    if people is not None and people.people and people.first == run[0]:
        own = [index for index in run if index >= people.end]
        body = not sentence.clauses.nouns.bodies.isdisjoint(sentence.lower[run[0] : run[-1] + 1])
        return own if len(own) > 1 and not body and not _holds_place(sentence, own[0], own) else []
    words = sentence.lower[run[0] : run[-1]]
    if FOR in words:
        return run  # *Alternative for Norway*
    own = run[: words.index(OF)] if OF in words else []
    plain = own[:1] == positions[:1] and sentence.clauses.nouns.bodies.isdisjoint(words)
    return own if plain and len(own) > 1 and not _holds_place(sentence, own[0], own) else []


def _capitalised(sentence: Sentence, positions: list[int]) -> list[int]:
    """The capitalised words at the end of a phrase, titles left out; a hyphen or stop may stand between."""
    run: list[int] = []
    titles, bodies = sentence.clauses.speech.titles, sentence.clauses.nouns.bodies
    for index in reversed(positions):
        title = sentence.lower[index] in titles and (bool(run) or sentence.lower[index] not in bodies)
        name = sentence.words[index][0].isupper() and not title  # *the Salvation Army*
        name = name or (bool(run) and _is_particle(sentence, index))
        if not name or (run and run[0] - index > 2) or _is_owner(sentence, index, run):  # noqa: PLR2004 - one sign between
            break
        if run and index == 0 and _introduces(sentence, index):
            break  # *Chipmaker Intel*
        run.insert(0, index)
    return run


def _is_particle(sentence: Sentence, index: int) -> bool:
    """*Joost van Aken*, *Ana de la Cruz*: whether a small word stands between the names of one person."""
    known = sentence.clauses.nouns.particles
    if index == 0 or sentence.lower[index] not in known:
        return False
    before = index - 1 - (sentence.lower[index - 1] in known)
    return sentence.words[before][:1].isupper()


def _is_owner(sentence: Sentence, index: int, run: list[int]) -> bool:
    """*Singapore’s Merlion Air*: whether a name owns another; *Poland’s Supreme Court* acts for Poland."""
    if not run or sentence.lower[index + 1] not in sentence.clauses.pronouns.genitives:
        return False
    return sentence.clauses.nouns.bodies.isdisjoint(sentence.lower[run[0] : run[-1] + 1])


def _is_name(sentence: Sentence, index: int, *, singular_verb: bool) -> bool:
    """Whether a single capitalised word is a name and not the plain noun that a sentence begins with."""
    word = sentence.lower[index]
    if len(word) == 1:
        return False
    opens = index == 0 or (index == 1 and not sentence.lower[0][0].isalnum())
    plain = is_plural(word, sentence.language.nouns) and not singular_verb
    common = _is_trade(sentence, index) or word in sentence.vocabulary.nouns
    common = common or (word in sentence.vocabulary.verbs and _is_followed(sentence, index))
    return not (opens and (plain or common or word.endswith(sentence.clauses.common_endings)))


def _is_followed(sentence: Sentence, index: int) -> bool:
    """*Demand for oil*, *Support among voters*: whether a preposition follows, as it does a noun of a deed."""
    return sentence.lower[index + 1] in sentence.language.grammar.prepositions


def _holds_place(sentence: Sentence, first: int, run: list[int]) -> bool:
    """Whether a place ends inside a run of capitalised words, as *North Korea* does in its *Korea*."""
    found = place_in(sentence, max(first, run[0] - 2), run[-1] + 1)
    return found is not None and found.end > run[0]


def _common(sentence: Sentence, positions: list[int]) -> str:
    """A plain thing: its last words in lower case, the head in the singular; *of* keeps its place."""
    kept, lower = positions[-_WORDS_OF_NAME:], sentence.lower
    first, last = kept[0], kept[-1]
    if last - first == len(kept) - 1:  # nothing stands between them
        return " ".join([*lower[first:last], singular(lower[last], sentence.language.nouns)])
    words = [lower[kept[0]]]
    for before, index in pairwise(kept):
        if index > before + 1 and OF in lower[before + 1 : index]:
            words.append(OF)
        words.append(lower[index])
    return " ".join((*words[:-1], singular(words[-1], sentence.language.nouns)))
