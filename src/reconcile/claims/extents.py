"""What an amount is the extent of whatever is done: how far off, how fast, how warm, how far ahead, what it is worth."""

from attrs import evolve

from reconcile.claims.compounds import noun_end
from reconcile.claims.nouns import Measured
from reconcile.claims.particles import AT, BY, OF, WITH
from reconcile.claims.phrases import is_determined, is_when, phrase_at
from reconcile.claims.sentence import Sentence
from reconcile.claims.verbs import Verb
from reconcile.figures.figure import Figure
from reconcile.figures.nouns import PERSON
from reconcile.figures.reading import PlacedFigure
from reconcile.figures.unit import MONEY
from reconcile.language.extents import extents
from reconcile.language.inflection import singular
from reconcile.language.phrases import matched

#: Measures of what stands far off or high up, of what is worth an amount, and of those who look on.
DISTANCE, HEIGHT, WORTH, ATTENDED = "distance", "height", "worth", "attend"

#: The verb whose subject is so long, or so large.
MEASURING = "measure"

LENGTH, _ABOVE, _BEFORE = "length", "above", "before"
#: How superlatives end, and how near one stands to its amount.
_EST, _NEAR = "est", 8
LEAD, MAGNITUDE, CARRIED = "lead", "magnitude", "carry"
_ABOARD, _ON_BOARD = "aboard", ["on", "board"]
_BEFORE_PEOPLE = frozenset((OF, _BEFORE, WITH))
_FRONT = ("in", "front", OF)


def by_extent(sentence: Sentence, figure: PlacedFigure, verb: Verb | None) -> Measured | None:
    """*1,200 km long*, *11 light years from Earth*, *gold worth 40 million*, *three points clear*, *in front of 900*.

    Args:
        sentence: The sentence.
        figure: The figure.
        verb: The verb that it hangs on.
    """
    unit = figure.figure.unit
    if unit.dimension == LENGTH:
        return _by_length(sentence, figure, verb) or by_lead(sentence, figure, verb)
    if unit.kind == MONEY:
        worth = sentence.lower[figure.first - 1] == WORTH
        said = _beside(sentence, figure.first - 1, WORTH) if worth else None
        return said if said is not None and said.alone else None
    words, before, after = extents(), sentence.lower[figure.first - 1], sentence.lower[figure.end]
    if after == MAGNITUDE and sentence.lower[figure.end + 1] in words.quakes:
        return Measured(measure=MAGNITUDE, owner=(figure.end + 1, figure.end + 2), alone=True)
    if after in words.quakes and (unit.name == MAGNITUDE or unit.name not in words.qualities):
        return _by_strength(figure)
    led = by_lead(sentence, figure, verb) if after in words.leads or before == BY else None
    if led is not None or before not in _BEFORE_PEOPLE:
        return led
    return by_company(sentence, figure) or _by_crowd(sentence, figure)


def _by_length(sentence: Sentence, figure: PlacedFigure, verb: Verb | None) -> Measured | None:
    """*1,200 km long*, *a 1,200km frontline*, *40 km off the coast*, *within 40 km of the town*, *above 400 metres*."""
    found = matched(sentence.lower, figure.end, sentence.clauses.measures.extents)
    if found is not None:
        return _beside(sentence, figure.first, found[0])
    if _is_distance(sentence, figure, verb):
        return _beside(sentence, figure.first, DISTANCE)
    at = sentence.lower[figure.first - 1] == AT and figure.first - 2 not in sentence.verb_at
    above = sentence.lower[figure.first] == _ABOVE and figure.first - 1 not in sentence.verb_at
    if at or above:
        return Measured(measure=(at and _superlative(sentence, figure)) or HEIGHT)
    if _is_attribute(sentence, figure):
        return Measured(measure=LENGTH, owner=(figure.end, noun_end(sentence, figure.end)), alone=True)
    return Measured(measure=LENGTH) if figure.noun is not None and figure.noun.first == figure.end else None


def _superlative(sentence: Sentence, figure: PlacedFigure) -> str | None:
    """*the deepest lake, at 1,642 metres*, *at 55 km, it is the longest bridge*: the measure that a superlative near says."""
    opening = figure.first == 1
    near = (
        sentence.lower[figure.end : figure.end + _NEAR]
        if opening
        else sentence.lower[max(0, figure.first - _NEAR) : figure.first]
    )
    bases = (word[:-cut] for word in near if word.endswith(_EST) for cut in (3, 2, 4))
    found = (matched((base, ""), 0, sentence.clauses.measures.extents) for base in bases)
    return next((each[0] for each in found if each is not None), None)


def _is_attribute(sentence: Sentence, figure: PlacedFigure) -> bool:
    """*the 171km stage*, *a new 33 km line*: whether a length stands between an article and a noun."""
    after = sentence.lower[figure.end]
    closed = sentence.language.grammar.closed
    noun = after.isalpha() and after not in closed and figure.end not in sentence.verb_at
    return noun and is_determined(sentence, figure.first)


def _is_distance(sentence: Sentence, figure: PlacedFigure, verb: Verb | None) -> bool:
    """Whether a length is how far off something is, and not how far its verb moves: *fell 40 metres from a roof*."""
    words, lower = extents(), sentence.lower
    if lower[figure.first - 1] in words.near:
        return OF in lower[figure.end : figure.end + 1]
    after = lower[figure.end]
    return after in words.directions or (after in words.apart and not _is_reach(sentence, figure, verb))


def _is_reach(sentence: Sentence, figure: PlacedFigure, verb: Verb | None) -> bool:
    """*fell 40 metres from a roof*, *measured 11 metres from nose to tail*: whether it is how far one moves or reaches."""
    if verb is None or verb.index != figure.first - 1:
        return False
    words = sentence.clauses.measures
    reaches = sentence.vocabulary.measured.get(verb.lemma) == LENGTH or verb.lemma == MEASURING
    return verb.lemma in words.move or reaches


def _beside(sentence: Sentence, index: int, measure: str) -> Measured:
    """A measure of what stands right before the index: *a star 11 light years away*; else of the subject."""
    while sentence.lower[index - 1] in sentence.language.grammar.adverbs:
        index -= 1  # *a star just 11 light years away*
    index -= (
        sentence.lower[index - 1] == "," and sentence.words[index - 2][:1].isalpha()
    )  # *a frog, 19 mm long*
    first, end = phrase_at(sentence, index)
    first = max([first, *(other.end for other in sentence.figures if first <= other.first < end - 1)])
    first += sentence.lower[first] in sentence.language.grammar.determiners and first < end - 1
    said = first < end == index and sentence.lower[end - 1] not in sentence.language.grammar.closed
    named = said and not is_when(sentence, end)
    return Measured(measure=measure, owner=(first, end) if named else None, alone=named)


def by_lead(sentence: Sentence, figure: PlacedFigure, verb: Verb | None) -> Measured | None:
    """*two minutes ahead of the bunch*, *four points clear*, *a 12-second lead*: how far one is in front, or behind.

    Args:
        sentence: The sentence.
        figure: The figure.
        verb: The verb that it hangs on.
    """
    words = extents()
    lead = words.leads.get(sentence.lower[figure.end])
    if verb is not None and verb.lemma in words.beating and sentence.lower[figure.first - 1] == BY:
        lead = LEAD  # *won by 0.2 seconds*
    if lead is None:
        near = LEAD in sentence.lower[figure.end : figure.end + 2] and figure.end - figure.first > 1
        within = near and sentence.lower[figure.first - 1] in sentence.language.grammar.determiners
        return Measured(measure=LEAD) if within else None
    racing = singular(sentence.lower[figure.end - 1], sentence.language.nouns) in words.racing
    return Measured(measure=lead) if racing else None


def _by_strength(figure: PlacedFigure) -> Measured | None:
    """*a 7.6 quake*, *a magnitude 7 quake*; not *four quakes*."""
    value, end = figure.figure.value, figure.end
    strong = figure.figure.unit.name == MAGNITUDE or (value is not None and value % 1)
    return Measured(measure=MAGNITUDE, owner=(end, end + 1), alone=True) if strong else None


def by_company(sentence: Sentence, figure: PlacedFigure) -> Measured | None:
    """*a bus with 40 people on board*: whom a vehicle carries.

    Args:
        sentence: The sentence.
        figure: The figure.
    """
    lower, first = sentence.lower, figure.first
    aboard = lower[figure.end] == _ABOARD or lower[figure.end : figure.end + 2] == _ON_BOARD
    if not aboard or lower[first - 1] != WITH:
        return None
    return _beside(sentence, first - 1, CARRIED)


def _by_crowd(sentence: Sentence, figure: PlacedFigure) -> Measured | None:
    """*in front of a crowd of 15,000*, *before 900 spectators*: those before whom it is done look on."""
    lower, first = sentence.lower, figure.first
    if not figure.figure.unit.counted and figure.figure.unit.factors:
        return None
    crowd = lower[first - 1] == OF and lower[first - 2] in extents().crowds
    first -= (2 + (lower[first - 3] in sentence.language.grammar.determiners)) * crowd
    fans = figure.noun is not None and figure.noun.head in extents().crowds
    in_front = tuple(lower[max(0, first - len(_FRONT)) : first]) == _FRONT
    if not (in_front or (lower[first - 1] == _BEFORE and (crowd or fans))):
        return None
    return Measured(measure=ATTENDED, thing=None if fans else PERSON, alone=True)


def by_unit(figure: Figure, measured: Measured) -> Measured:
    """*drove at 131 mph*, *the mercury hit 47.1C*: what the unit says that the clause does not.

    Args:
        figure: The figure.
        measured: What the clause says.
    """
    words = extents()
    quality = words.qualities.get(figure.unit.name)
    if quality is None:
        return measured
    said = (measured.measure or "").rpartition(" ")[2]
    if said in words.said[quality]:
        return measured
    return evolve(measured, measure=quality, alone=measured.owner is not None)
