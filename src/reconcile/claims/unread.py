"""Claims in a language whose clauses are not read: the figures, what they count, and what stands around.

Subject, measure, period, place, mood and origin are left open: nothing is guessed with English grammar.
"""

from collections.abc import Iterator
from functools import lru_cache

from reconcile.claims.claim import Claim
from reconcile.claims.context import Context
from reconcile.claims.measurand import Aggregation, Measurand
from reconcile.figures.hedge import HedgeModel
from reconcile.figures.reading import PlacedFigure, read_figures
from reconcile.figures.unit import SHARE, TIME
from reconcile.language.concepts import stem
from reconcile.language.language import Language, matched
from reconcile.text.division import Division
from reconcile.text.source import Source
from reconcile.text.tokens import Tokens, tokens


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
        found = tokens(source.text, *division.spans[place], comma=comma)
        figures = read_figures(found, language, model, verbs=verbs).read
        claims.extend(_claims(source, found, figures, language))
    return tuple(claims)


def _claims(
    source: Source, found: Tokens, figures: tuple[PlacedFigure, ...], language: Language
) -> Iterator[Claim]:
    """The claims of one sentence."""
    if not figures:
        return
    text = source.text[found.starts[0] : found.ends[-1]]
    for placed in figures:
        value = placed.figure
        yield Claim(
            measurand=_measurand(placed),
            figure=value,
            source=source.id,
            start=value.start,
            end=value.end,
            text=source.text[value.start : value.end],
            sentence=text,
            publisher=source.publisher,
            date=source.date,
            context=_context(found, placed, language),
            sentence_start=found.starts[0],
            language=source.language,
        )


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


def _context(found: Tokens, placed: PlacedFigure, language: Language) -> Context:
    """The stems of the words outside the figure, and those of them that are names."""
    silent = _silent(language)
    outside = (index for index in range(found.count) if not placed.first <= index < placed.end)
    told = [
        index for index in outside if found.words[index][0].isalpha() and found.lower[index] not in silent
    ]
    stems = {index: _stem(found, index, language) for index in told}
    names = frozenset(stem for index, stem in stems.items() if index and found.words[index][0].isupper())
    return Context(frozenset(stems.values()), names)


def _stem(found: Tokens, index: int, language: Language) -> str:
    """The stem of a word; of a country that of its canonical name, which is one in all languages."""
    country = matched(found.words, index, language.places.names) if found.words[index][0].isupper() else None
    return stem(found.lower[index] if country is None else country[0].lower())


@lru_cache(maxsize=8)
def _silent(language: Language) -> frozenset[str]:
    """The words that say nothing of what a sentence is about."""
    calendar = language.calendar
    return frozenset(
        (*language.grammar.closed, *language.numbers.starts, *calendar.months, *calendar.weekdays)
    )
