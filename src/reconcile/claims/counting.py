"""What is counted, and what the figure is of the quantity."""

from functools import lru_cache

from attrs import define

from reconcile.claims.cues import AMOUNT
from reconcile.claims.measurand import Aggregation
from reconcile.claims.particles import OF
from reconcile.claims.places import place_in
from reconcile.claims.sentence import Sentence
from reconcile.claims.subjects import Subject
from reconcile.figures.nouns import PERSON, NounPhrase
from reconcile.figures.reading import PlacedFigure
from reconcile.figures.unit import SHARE, TIME


@define
class Counted:
    """What a figure counts or measures, in the singular, and the people that its adjective names."""

    thing: str | None
    people: str | None


def read_thing(sentence: Sentence, figure: PlacedFigure) -> Counted:
    """The thing of a figure: *Russian soldiers* are soldiers, of Russia."""
    noun = figure.noun
    if noun is None or (figure.figure.change is not None and _says_change(sentence, noun.head)):
        return Counted(None, None)
    people = place_in(sentence, noun.first, noun.end)
    if people is None:
        if _only_befell(sentence, noun):
            known = figure.figure.unit.factors[0][0].name  # *two soldiers hurt and three missing*
            return Counted(PERSON if known == noun.head else known, None)
        return Counted(_plain(noun.words), None)
    words = noun.words.split()
    if people.people and people.first == noun.first and people.end == noun.end:
        return Counted(_plain(noun.words), people.name)  # *four Peruvians*
    named = people.first == noun.first and people.end < noun.end
    return Counted(_plain(" ".join(words[people.end - people.first :] if named else words)), people.name)


def _only_befell(sentence: Sentence, noun: NounPhrase) -> bool:
    """*54 injured*, *33 wounded*: whether who is counted is named by nothing but by what befell them."""
    nouns = sentence.language.nouns
    return noun.words == noun.head and (noun.head in nouns.befallen or noun.head in nouns.participles)


def named_thing(sentence: Sentence, figure: PlacedFigure) -> str | None:
    """The thing that the figure itself names, behind its number or by its unit."""
    named = read_thing(sentence, figure).thing
    return figure.figure.unit.factors[0][0].name if named is None and figure.figure.unit.counted else named


def _says_change(sentence: Sentence, noun: str) -> bool:
    """*a 40 percent increase*: whether a noun says that something moved, and is not what moved."""
    times = sentence.language.times
    return noun in times.up["nouns"] or noun in times.down["nouns"]


@lru_cache(maxsize=4096)
def _plain(words: str) -> str:
    """A thing in lower case, but for the letters and digits of a model in it."""
    return " ".join(word if any(map(str.isdecimal, word)) else word.lower() for word in words.split())


def read_aggregation(sentence: Sentence, figure: PlacedFigure, subject: Subject | None) -> Aggregation:
    """What the figure is of the quantity: its total, a rate, a change, an addition, an average, a share."""
    value, words = figure.figure, sentence.clauses
    shared = figure.noun if value.unit.dimension == SHARE else None
    if shared is not None and (
        shared.first < figure.first or OF in sentence.lower[figure.first : shared.first]
    ):
        # *44 percent of voters*; *a quarter of them*, of voters who were named before
        return Aggregation.SHARE
    if value.change is not None:
        return Aggregation.CHANGE
    if "/" in value.unit.dimension and value.unit.per.dimension == TIME:
        return Aggregation.RATE
    noun = figure.noun
    if noun is not None and sentence.lower[noun.first - 1] in words.more and noun.first > figure.first + 1:
        return Aggregation.ADDITIONAL  # *26 more bodies*
    if AMOUNT not in sentence.cues:
        return Aggregation.TOTAL
    near = sentence.lower[max(0, figure.first - 3) : figure.first + 1]
    named = sentence.lower[subject.first : subject.end] if subject else ()
    if not (words.average.isdisjoint(near) and words.average.isdisjoint(named)):
        return Aggregation.AVERAGE
    return Aggregation.TOTAL if words.additional.isdisjoint(near) else Aggregation.ADDITIONAL
