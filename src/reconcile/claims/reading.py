"""From a source to its claims."""

from collections.abc import Iterator

from reconcile.claims.claim import Claim
from reconcile.claims.discourse import BACK, Discourse
from reconcile.claims.facets import read_measurand
from reconcile.claims.origins import read_origin
from reconcile.claims.sentence import sentence as read_sentence
from reconcile.claims.vocabulary import Vocabulary
from reconcile.figures.hedge import HedgeModel
from reconcile.figures.reading import PlacedFigure, read_figures
from reconcile.language.language import Language
from reconcile.text.front_matter import body_start
from reconcile.text.sentences import sentences
from reconcile.text.source import Source
from reconcile.text.tokens import tokens


def read_claims(
    source: Source, *, language: Language, vocabulary: Vocabulary, model: HedgeModel
) -> tuple[Claim, ...]:
    """Read every claim of a source, in the order of the text.

    Sentences without a digit or a number word are passed over. The others are read by themselves, but
    for the referents of their pronouns and the full names of their speakers, which stand before.

    Args:
        source: The source.
        language: The words of its language.
        vocabulary: The things, measures and verbs to know.
        model: What hedges mean.
    """
    text = source.text
    spans = sentences(text, language.abbreviations, body_start(text))
    claims: list[Claim] = []
    for place, (start, end) in enumerate(spans):
        if language.anchors.search(text, start, end) is not None:
            before = tuple(spans[max(0, place - BACK) : place])
            claims.extend(_claims(source, start, end, before, language, vocabulary, model))
    return tuple(claims)


def _claims(
    source: Source,
    start: int,
    end: int,
    before: tuple[tuple[int, int], ...],
    language: Language,
    vocabulary: Vocabulary,
    model: HedgeModel,
) -> Iterator[Claim]:
    found = tokens(source.text, start, end)
    figures = read_figures(found, language, model, verbs=vocabulary.verbs).read
    if not figures:
        return
    discourse = Discourse(read_sentence(found, figures, language, vocabulary), before)
    sentence = source.text[start:end]
    for figure in figures:
        yield _claim(source, sentence, discourse, figure)


def _claim(source: Source, sentence: str, discourse: Discourse, figure: PlacedFigure) -> Claim:
    value = figure.figure
    return Claim(
        measurand=read_measurand(discourse, figure, source.date),
        figure=value,
        source=source.id,
        start=value.start,
        end=value.end,
        text=source.text[value.start : value.end],
        sentence=sentence,
        origin=read_origin(discourse.sentence, figure),
        publisher=source.publisher,
        date=source.date,
    )
