"""What a number that a hyphen joins to its unit tells of the noun behind it: *a nine-day strike*, *a 60-kg bag*."""

from collections.abc import Mapping
from types import MappingProxyType

from reconcile.claims.nouns import Measured
from reconcile.claims.particles import OF
from reconcile.claims.sentence import Sentence
from reconcile.figures.context import HYPHENS
from reconcile.figures.reading import PlacedFigure
from reconcile.figures.unit import COUNT, TIME
from reconcile.language.extents import extents
from reconcile.language.inflection import singular

#: What a noun has of the size that its compound tells, by the dimension.
_SIZES: Mapping[str, str] = MappingProxyType(
    {"length": "length", "length**2": "area", "length**3": "capacity", "mass": "weight", "power": "capacity"}
)

#: Dimensions of what somebody spends or has had: a nine-day wait, a five-match ban.
_SPENT = frozenset((TIME, COUNT))


def described(sentence: Sentence, figure: PlacedFigure) -> tuple[int, int] | None:
    """The noun that a compound tells which: *a nine-day strike*; not *a nine-day wait*, which somebody has.

    Args:
        sentence: The sentence.
        figure: The figure.
    """
    lower = sentence.lower
    joined = not HYPHENS.isdisjoint(lower[figure.first : figure.end])
    if not joined or lower[figure.first - 1] in sentence.clauses.pronouns.possessives:
        return None
    end = noun_end(sentence, figure.end)
    spent = figure.figure.unit.dimension in _SPENT
    if end == figure.end or (spent and singular(lower[end - 1], sentence.language.nouns) in extents().spells):
        return None
    return figure.end, end


def noun_end(sentence: Sentence, first: int) -> int:
    """Where the noun with what tells more of it ends that begins at the index; the index itself where none does.

    Args:
        sentence: The sentence.
        first: The index.
    """
    end = first
    while _is_open(sentence, end) and (end == first or end not in sentence.verb_at):
        end += 1
    return end


def by_compound(sentence: Sentence, figure: PlacedFigure) -> Measured | None:
    """*stole a 60-kg bag*: the bag weighs so much; of *a 60-kg haul of coffee* so much was stolen.

    Args:
        sentence: The sentence.
        figure: The figure.
    """
    if figure.noun is not None and figure.noun.first != figure.end:
        return None
    size = _SIZES.get(figure.figure.unit.dimension)
    whose = described(sentence, figure) if size is not None else None
    if whose is None or sentence.lower[whose[1]] == OF:
        return None
    return Measured(measure=size, owner=whose, alone=True)


def _is_open(sentence: Sentence, index: int) -> bool:
    """Whether a word is of no closed class."""
    word = sentence.lower[index]
    return word.isalpha() and word not in sentence.language.grammar.closed
