"""To whom and where: the recipient and the place of a figure."""

from reconcile.claims.clause import Governor, Role
from reconcile.claims.cues import NAMED, PLACE
from reconcile.claims.particles import FOR, OF, TO
from reconcile.claims.phrases import phrase_before
from reconcile.claims.places import Found, place_in
from reconcile.claims.sentence import Sentence
from reconcile.claims.triggers import aside
from reconcile.claims.verbs import Verb
from reconcile.figures.reading import PlacedFigure
from reconcile.figures.unit import SHARE, TIME
from reconcile.language.inflection import is_plural

#: How many words from a figure a recipient is looked for, and how long the name of a place is.
_RECIPIENT, _PLACE = 12, 4

#: What is no amount of something that can be given.
_NOT_GIVEN = frozenset((SHARE, TIME, "length", "length**2", "length/time", "temperature", ""))

_LOCATED = "located"

#: What ends a clause.
_BREAKS = frozenset(
    (";", "although", "because", "but", "if", "though", "unless", "when", "whereas", "while", "whilst", "yet")
)

SUPPLIED = "supplied"


def read_recipient(sentence: Sentence, figure: PlacedFigure, governing: Governor) -> str | None:
    """*gave Ukraine 30 guns*, *one million shells to Ukraine*, *Kyiv was given 31 tanks*."""
    verb = governing.verb
    if verb is None or NAMED not in sentence.cues or figure.figure.unit.dimension in _NOT_GIVEN:
        return None
    if governing.role is Role.OBJECT:
        if governing.passive:
            return _given(sentence, figure, verb)
        found = place_in(sentence, verb.index + 1, figure.first)
        if found is not None and found.first <= verb.index + 2:
            return found.name if _bare(sentence, verb.index + 1, found.first) else None
    return _after(sentence, max(figure.end, verb.index + 1), paid=_paid(figure))


def _paid(figure: PlacedFigure) -> bool:
    """Whether it is money: what it is *for* is bought with it."""
    return figure.figure.unit.dimension.startswith("currency")


def _bare(sentence: Sentence, first: int, end: int) -> bool:
    """Whether nothing but a determiner stands between the verb and whom it gives to."""
    return all(word in sentence.language.grammar.determiners for word in sentence.lower[first:end])


def _given(sentence: Sentence, figure: PlacedFigure, verb: Verb) -> str | None:
    """*Kyiv was given 31 tanks*: whom a passive with an object is about."""
    if sentence.vocabulary.measured.get(verb.lemma) != SUPPLIED or figure.first > verb.index + 2:
        return _after(sentence, figure.end, paid=_paid(figure))
    found = place_in(sentence, *phrase_before(sentence, verb.index - 1))
    return found.name if found else None


def _after(sentence: Sentence, first: int, *, paid: bool) -> str | None:
    """The first country or body after *to* or *for* from the index on, behind the list that the figure is in."""
    verb = sentence.verb_before[first] + 1
    last = sentence.verbs[verb].index if verb < len(sentence.verbs) else sentence.count
    following = sentence.lower[first : min(first + _RECIPIENT, last)]
    for index, word in enumerate(following, first) if TO in following or FOR in following else ():
        if word == TO or (word == FOR and not paid):
            found = _named_at(sentence, index + 1)
            return found.name if found else None
        if word in _BREAKS:
            break  # *to 129 billion euros, although sales to Spain fell*
    return None


def read_place(sentence: Sentence, figure: PlacedFigure, governing: Governor) -> str | None:
    """The nearest place that is named in the clause after a word of place, those after the figure first."""
    located = _located(sentence) if PLACE in sentence.cues else []
    if not located:
        return None
    verb = governing.verb
    follows = (
        verb.index if verb is not None and verb.form.gerund else 0
    )  # *where a stand gave way, killing 12*
    located = [place for place in located if place[0] < follows or not aside(sentence, place[0], figure)]
    if not located:
        return None
    last = max(figure.end, governing.verb.index + 1 if governing.verb else 0)
    following = sentence.verb_before[last] + 1
    end = sentence.verbs[following].index if following < len(sentence.verbs) else sentence.count
    before = [name for index, name in located if index < figure.first]
    after = [name for index, name in located if index >= figure.end and (index < end or not before)]
    return after[0] if after else before[-1] if before else None


def _located(sentence: Sentence) -> list[tuple[int, str]]:
    """The words of place that a place follows, and the place."""
    memory, words = sentence.memory, sentence.clauses
    if _LOCATED not in memory:
        memory[_LOCATED] = [
            (index, name)
            for index in sentence.cues[PLACE]
            if sentence.lower[index] != TO or sentence.lower[index - 1] in words.events
            if (name := _city_at(sentence, index + 1) or _country_at(sentence, index + 1)) is not None
        ]
    found: list[tuple[int, str]] = memory[_LOCATED]
    return found


def _named_at(sentence: Sentence, index: int) -> Found | None:
    """The country, body or people that begins at the index, or behind one word there."""
    found = place_in(sentence, index, min(index + _PLACE, sentence.count))
    if found is None or found.first > index + 1:
        return None
    apart = found.first == index or not sentence.words[index][0].isupper()  # *North America* is not America
    return found if apart else None


def _country_at(sentence: Sentence, index: int) -> str | None:
    """A country or body that is a place: *in Spain*, *in Ukrainian territory*, and not *in the Finnish firm*."""
    part = sentence.lower[index] == "the" and sentence.lower[index + 1] in sentence.clauses.nouns.regional
    found = _named_at(sentence, index + part)
    if found is None or _modifies(sentence, found):
        return None
    if not found.people:
        return found.name
    land = sentence.clauses.nouns.settlements
    return found.name if any(word in land for word in sentence.lower[found.end : found.end + 2]) else None


def _modifies(sentence: Sentence, found: Found) -> bool:
    """*in early London trading*: whether a capital tells of a noun behind it and not of where it is."""
    closed, end = sentence.language.grammar.closed, found.end
    noun = (
        sentence.lower[end][:1].isalpha()
        and sentence.lower[end] not in closed
        and end not in sentence.verb_at
    )
    return noun and sentence.words[found.first] in sentence.clauses.cities


def _past_region(sentence: Sentence, index: int) -> int:
    """Past what stands before a name: *the Ayacucho region*, *the Blue Mountains*, *rural Limpopo*, *the town of Jos*."""
    if sentence.lower[index] != "the":
        return index + (sentence.lower[index] in sentence.clauses.nouns.regional)
    end, land = index + 1, sentence.clauses.nouns.settlements
    for at in range(end, index + _PLACE):
        if sentence.lower[at] in land and sentence.lower[at + 1] == OF:
            return at + 2
    while sentence.words[end][:1].isupper() and end < index + _PLACE:
        end += 1
    many = end > index + 2 and is_plural(sentence.lower[end - 1], sentence.language.nouns)
    return index + (many or (end > index + 1 and sentence.lower[end] in land))


def _city_at(sentence: Sentence, index: int) -> str | None:
    """A capital, or a name that is known of nothing else: *in Kyiv*, *near Lahore*, *in North America*."""
    index = end = _past_region(sentence, index)
    while end < index + _PLACE and sentence.words[end][:1].isupper() and _could_be_city(sentence, end):
        end += 1
    if end == index or sentence.lower[index - 2] in sentence.clauses.nouns.shared:
        return None
    name, found = sentence.text(index, end), place_in(sentence, index, end)
    known = name in sentence.clauses.cities or found is None or found.first > index
    return name if known and not (end == index + 1 and name.isupper()) else None


def _could_be_city(sentence: Sentence, index: int) -> bool:
    word, calendar = sentence.lower[index], sentence.language.calendar
    if word in calendar.months or word in calendar.weekdays or word in sentence.clauses.speech.titles:
        return False
    part = sentence.words[index + 1][:1].isupper()  # of *North America*
    return (part or word not in sentence.language.grammar.closed) and sentence.figure_at.get(index) is None
