"""From a source to its claims."""

from attrs import frozen

from reconcile.claims.claim import Claim, claim_of
from reconcile.claims.clause import governor
from reconcile.claims.discourse import Discourse
from reconcile.claims.facet_readers import ClauseView, Filling
from reconcile.claims.facets import read_measurand
from reconcile.claims.measurand import Measurand
from reconcile.claims.narrative import Narrative
from reconcile.claims.origins import read_origin
from reconcile.claims.sentence import Sentence
from reconcile.claims.vocabulary import Vocabulary
from reconcile.figures.hedge import HedgeModel
from reconcile.figures.reading import PlacedFigure, read_figures
from reconcile.language.language import Language
from reconcile.text.division import Division


def read_claims(
    division: Division,
    *,
    language: Language,
    vocabulary: Vocabulary,
    model: HedgeModel,
    filling: Filling | None = None,
) -> tuple[Claim, ...]:
    """Read every claim of a source, in the order of the text.

    Sentences without a digit or a number word are passed over. The others are read by themselves, but
    for the referents of their pronouns and the full names of their speakers, which stand before.

    Args:
        division: The source and its sentences.
        language: The words of its language.
        vocabulary: The things, measures and verbs to know.
        model: What hedges mean.
        filling: Fills the facets that are left open, with the readers of plugins.
    """
    reader = _Reader(Narrative(division, language, vocabulary), model, filling)
    claims: list[Claim] = []
    for place in division.holding(language.anchors):
        claims += reader.claims(place)
    return tuple(claims)


def read_claims_of(
    narrative: Narrative, place: int, *, model: HedgeModel, filling: Filling | None = None
) -> tuple[Claim, ...]:
    """Read the claims of one sentence, as ``read_claims`` does.

    Args:
        narrative: The sentences that it stands among.
        place: Its place among them.
        model: What hedges mean.
        filling: Fills the facets that are left open.
    """
    return tuple(_Reader(narrative, model, filling).claims(place))


@frozen(eq=False)
class _Reader:
    """Reads the sentences of one source."""

    narrative: Narrative
    model: HedgeModel
    filling: Filling | None

    def claims(self, place: int) -> list[Claim]:
        """The claims of one sentence."""
        narrative = self.narrative
        found = narrative.tokens(place)
        verbs = narrative.vocabulary.verbs
        figures = read_figures(found, narrative.language, self.model, verbs=verbs).read
        if not figures:
            return []
        read = narrative.read(place, found, figures)
        discourse = Discourse(read, place, narrative)
        start, end = narrative.division.spans[place]
        text = found.text[start:end]
        return [self._claim(discourse, figure, text, start) for figure in figures]

    def _claim(self, discourse: Discourse, figure: PlacedFigure, text: str, start: int) -> Claim:
        source = self.narrative.division.source
        measurand = read_measurand(discourse, figure, source.date)
        if self.filling is not None:
            measurand = self.filling.filled(_view(discourse.sentence, figure, measurand))
        origin = read_origin(discourse.sentence, figure)
        return claim_of(source, figure.figure, measurand, sentence=text, start=start, origin=origin)


def _view(sentence: Sentence, figure: PlacedFigure, measurand: Measurand) -> ClauseView:
    """What a facet reader is shown of a figure."""
    verb = governor(sentence, figure).verb
    return ClauseView(
        words=tuple(sentence.words[: sentence.count]),
        first=figure.first,
        end=figure.end,
        verb=verb.lemma if verb else None,
        unit=figure.figure.unit.name,
        noun=figure.figure.noun,
        measurand=measurand,
    )
