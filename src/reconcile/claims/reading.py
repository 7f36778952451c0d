"""From a source to its claims."""

from collections.abc import Iterator

from attrs import frozen

from reconcile.claims.claim import Claim
from reconcile.claims.context import Context, context_of, without
from reconcile.claims.discourse import BACK, Discourse
from reconcile.claims.facets import read_measurand
from reconcile.claims.origins import read_origin
from reconcile.claims.sentence import sentence
from reconcile.claims.vocabulary import Vocabulary
from reconcile.figures.hedge import HedgeModel
from reconcile.figures.reading import PlacedFigure, read_figures
from reconcile.language.language import Language
from reconcile.text.front_matter import body_start
from reconcile.text.sentences import sentences
from reconcile.text.source import Source
from reconcile.text.tokens import tokens

Span = tuple[int, int]


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
    reader = _Reader(source, language, vocabulary, model)
    spans = sentences(source.text, language.abbreviations, body_start(source.text))
    claims: list[Claim] = []
    for place, span in enumerate(spans):
        if language.anchors.search(source.text, *span) is not None:
            claims.extend(reader.claims(span, tuple(spans[max(0, place - BACK) : place])))
    return tuple(claims)


@frozen(eq=False)
class _Reader:
    """Reads the sentences of one source."""

    source: Source
    language: Language
    vocabulary: Vocabulary
    model: HedgeModel

    def claims(self, span: Span, before: tuple[Span, ...]) -> Iterator[Claim]:
        """The claims of one sentence; ``before`` are the spans of those before it."""
        found = tokens(self.source.text, *span)
        figures = read_figures(found, self.language, self.model, verbs=self.vocabulary.verbs).read
        if not figures:
            return
        read = sentence(found, figures, self.language, self.vocabulary)
        discourse = Discourse(read, before)
        context = context_of(read, self.source.text[before[0][0] : span[0]] if before else "")
        text = self.source.text[slice(*span)]
        for figure in figures:
            yield self._claim(discourse, figure, without(context, read, figure), text)

    def _claim(self, discourse: Discourse, figure: PlacedFigure, context: Context, text: str) -> Claim:
        source, value = self.source, figure.figure
        return Claim(
            measurand=read_measurand(discourse, figure, source.date),
            figure=value,
            source=source.id,
            start=value.start,
            end=value.end,
            text=source.text[value.start : value.end],
            sentence=text,
            origin=read_origin(discourse.sentence, figure),
            publisher=source.publisher,
            date=source.date,
            context=context,
        )
