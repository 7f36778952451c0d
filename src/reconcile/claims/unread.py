"""Claims in a language whose clauses are not read: the figures, what they count, and what stands around.

Subject, measure, period, place, mood and origin are left open: nothing is guessed with English grammar.
"""

from reconcile.claims.claim import Claim, claim_of
from reconcile.claims.measurand import Aggregation, Measurand
from reconcile.figures.hedge import HedgeModel
from reconcile.figures.reading import PlacedFigure, read_figures
from reconcile.figures.unit import SHARE, TIME
from reconcile.language.headlines import in_plain_case
from reconcile.language.language import Language
from reconcile.text.division import Division
from reconcile.text.tokens import tokens


def read_figures_alone(division: Division, *, language: Language, model: HedgeModel) -> tuple[Claim, ...]:
    """Read the figures of a source as claims, in the order of the text.

    Args:
        division: The source and its sentences.
        language: The words of its language.
        model: What hedges mean.
    """
    source, comma, verbs = division.source, language.numbers.comma, language.verbs.forms
    claims: list[Claim] = []
    for place in division.holding(language.anchors):
        start, end = division.spans[place]
        found = in_plain_case(tokens(source.text, start, end, comma=comma), language)
        figures = read_figures(found, language, model, verbs=verbs).read
        sentence = source.text[start:end] if figures else ""
        claims += [
            claim_of(source, each.figure, _measurand(each), sentence=sentence, start=start)
            for each in figures
        ]
    return tuple(claims)


def _measurand(placed: PlacedFigure) -> Measurand:
    """What the figure itself tells: what is counted, and whether it is a change, a rate or a share."""
    thing = placed.noun.words.lower() if placed.noun is not None else None
    return Measurand(thing=thing, aggregation=_aggregation(placed))


def _aggregation(placed: PlacedFigure) -> Aggregation:
    unit = placed.figure.unit
    if placed.figure.change is not None:
        return Aggregation.CHANGE
    if unit.dimension == SHARE and placed.noun is not None:
        return Aggregation.SHARE
    rate = "/" in unit.dimension and unit.per.dimension == TIME
    return Aggregation.RATE if rate else Aggregation.TOTAL
