"""A claim: a measurand, a figure, and where it stands."""

import datetime as dt
from decimal import Decimal
from typing import Any

from attrs import frozen

from reconcile.claims.measurand import Measurand
from reconcile.figures.figure import Figure
from reconcile.figures.interval import Interval
from reconcile.making import maker
from reconcile.text.source import Source


@frozen(kw_only=True, weakref_slot=False)
class Claim:
    """What one source says one quantity is.

    It holds plain values only, so it hashes, pickles and outlives the text it was read from.

    Attributes:
        measurand: The quantity meant.
        figure: How much.
        source: The id of the source.
        start: Where the figure begins in the source's text.
        end: Where it ends there.
        text: The text from ``start`` to ``end``.
        sentence: The sentence it stands in.
        origin: Who is said to have said it; None if the source says it itself.
        publisher: Who published the source.
        date: When the source was published.
        sentence_start: Where the sentence begins in the source's text.
        language: The code of the language it is written in; English if it is None.
    """

    measurand: Measurand
    figure: Figure
    source: str
    start: int
    end: int
    text: str
    sentence: str
    origin: str | None = None
    publisher: str | None = None
    date: dt.date | None = None
    sentence_start: int = 0
    language: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """Give the claim in the interchange format: plain numbers, strings and lists."""
        measurand, figure = self.measurand, self.figure
        return {
            "source": self.source,
            "start": self.start,
            "end": self.end,
            "text": self.text,
            "value": number(figure.value),
            "soft": _ends(figure.soft),
            "hard": _ends(figure.hard),
            "unit": figure.unit.name,
            "thing": measurand.thing,
            "hedge": str(figure.hedge) or None,
            "change": figure.change,
            "subject": measurand.subject,
            "measure": measurand.measure,
            "recipient": measurand.recipient,
            "period": str(measurand.period) if measurand.period else None,
            "place": measurand.place,
            "modality": measurand.modality,
            "aggregation": measurand.aggregation,
            "base": measurand.base,
            "negated": measurand.negated,
            "attribution": self.origin,
            "sentence": self.sentence,
        }


#: As ``Claim``, but faster.
new_claim = maker(Claim)


def claim_of(  # noqa: PLR0913 - each fact of a claim is read by another reader
    source: Source,
    figure: Figure,
    measurand: Measurand,
    *,
    sentence: str,
    start: int,
    origin: str | None = None,
) -> Claim:
    """Make the claim of a figure that was read in a sentence of a source.

    Args:
        source: The source.
        figure: How much.
        measurand: The quantity meant.
        sentence: The sentence, which may hold more figures.
        start: Where it begins in the source's text.
        origin: Who is said to have said it.
    """
    first, end = figure.start, figure.end
    return new_claim(
        measurand=measurand,
        figure=figure,
        source=source.id,
        start=first,
        end=end,
        text=sentence[first - start : end - start],
        sentence=sentence,
        origin=origin,
        publisher=source.publisher,
        date=source.date,
        sentence_start=start,
        language=source.language,
    )


def number(value: Decimal | None) -> int | float | None:
    """A decimal as the number that JSON has for it: whole where it is whole."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def _ends(interval: Interval) -> list[int | float | None]:
    return [number(interval.low), number(interval.high)]
