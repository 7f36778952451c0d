"""From a source to its claims."""

from collections.abc import Iterator, Sequence
from itertools import islice

from attrs import frozen

from reconcile.claims.claim import Claim, claim_of
from reconcile.claims.clause import governor
from reconcile.claims.discourse import Discourse
from reconcile.claims.facet_readers import ClauseView, Filling
from reconcile.claims.facets import read_measurands
from reconcile.claims.headlines import in_full
from reconcile.claims.measurand import Measurand
from reconcile.claims.narrative import Narrative
from reconcile.claims.origins import read_origin
from reconcile.claims.sentence import Sentence
from reconcile.claims.ties import read_ties
from reconcile.claims.vocabulary import Vocabulary
from reconcile.figures.hedge import HedgeModel
from reconcile.figures.reading import PlacedFigure, read_all_figures, read_figures
from reconcile.language.language import Language
from reconcile.text.division import Division

#: How many sentences are read together.
_TOGETHER = 128


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
    for places in _bunches(division.holding(language.anchors)):
        claims += reader.claims(places)
    return tuple(claims)


def _bunches(places: Iterator[int]) -> Iterator[list[int]]:
    """The places of sentences that are read together, a stage at a time.

    A stage that reads many sentences has its code in the processor's cache from the second on: that makes
    reading a quarter faster. More at once would gain nothing, and take more memory.
    """
    while places_of_bunch := list(islice(places, _TOGETHER)):
        yield places_of_bunch


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
    return tuple(_Reader(narrative, model, filling).claims([place]))


@frozen(eq=False)
class _Reader:
    """Reads the sentences of one source."""

    narrative: Narrative
    model: HedgeModel
    filling: Filling | None

    def claims(self, places: Sequence[int]) -> list[Claim]:
        """The claims of some sentences, in order, one stage of all of them after the other."""
        self.narrative.forget(places[0])
        division = self.narrative.division
        discourses: list[Discourse] = []
        figures: list[PlacedFigure] = []
        texts: list[tuple[int, str]] = []
        told = self._discourses(places)
        read_ties(discourse.sentence for discourse in told)
        for discourse in told:
            start, end = division.spans[discourse.place]
            found = discourse.sentence.figures
            figures += found
            discourses += [discourse] * len(found)
            texts += [(start, division.source.text[start:end])] * len(found)
        measurands = self._measurands(discourses, figures)
        origins = [
            read_origin(each.sentence, figure) for each, figure in zip(discourses, figures, strict=True)
        ]
        return [
            claim_of(division.source, figure.figure, measurand, sentence=text, start=start, origin=origin)
            for figure, measurand, origin, (start, text) in zip(
                figures, measurands, origins, texts, strict=True
            )
        ]

    def _discourses(self, places: Sequence[int]) -> list[Discourse]:
        """The sentences that hold figures."""
        narrative = self.narrative
        found = [*map(narrative.tokens, places)]
        read = read_all_figures(found, narrative.language, self.model, verbs=narrative.vocabulary.verbs)
        return [
            Discourse(self._in_full(narrative.read(place, tokens, figures.read), place), place, narrative)
            for place, tokens, figures in zip(places, found, read, strict=True)
            if figures.read
        ]

    def _in_full(self, read: Sentence, place: int) -> Sentence:
        """The sentence, read once more with the verbs that a headline leaves out."""
        tokens = in_full(read)
        if tokens is None:
            return read
        narrative = self.narrative
        figures = read_figures(tokens, narrative.language, self.model, verbs=narrative.vocabulary.verbs)
        return narrative.read(place, tokens, figures.read)

    def _measurands(
        self, discourses: Sequence[Discourse], figures: Sequence[PlacedFigure]
    ) -> list[Measurand]:
        read = read_measurands(discourses, figures, self.narrative.division.source.date)
        if self.filling is None:
            return read
        return [
            self.filling.filled(_view(each.sentence, figure, measurand))
            for each, figure, measurand in zip(discourses, figures, read, strict=True)
        ]


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
