"""The period of a figure: which of those that its sentence holds, and before which other it was."""

from attrs import evolve

from reconcile.claims.bases import at_another, compared_with, moved_from, of_base
from reconcile.claims.cues import BASE
from reconcile.claims.period import Extent, Period, counted_back, new_period
from reconcile.claims.sentence import Sentence
from reconcile.claims.triggers import Trigger, aside, near
from reconcile.figures.reading import PlacedFigure
from reconcile.figures.unit import TIME, Unit

#: When it was that a figure is compared with, and when that figure was, where nothing else is said.
_EARLIER, _THEN = new_period(words="before", extent=Extent.AT), new_period(words="then", extent=Extent.AT)


def read_period(sentence: Sentence, figure: PlacedFigure, triggers: list[Trigger]) -> Period | None:
    """The period that a figure is about: what it is a rate over, or the nearest in its clause, those after it first.

    Args:
        sentence: The sentence.
        figure: The figure.
        triggers: The periods of the sentence.
    """
    if "/" in figure.figure.unit.dimension and figure.figure.unit.per.dimension == TIME:
        return _rate(sentence, figure.figure.unit.per)
    if BASE not in sentence.cues:
        return _own(sentence, figure, triggers)
    main = compared_with(sentence, figure)
    own = _own(sentence, figure, triggers, main)
    if main is None or not (own or moved_from(sentence, main, figure) or at_another(sentence, figure)):
        return own
    theirs = _own(sentence, main, triggers, compared_with(sentence, main))
    if own and theirs:
        own = counted_back(own, theirs)
    return evolve(own or _EARLIER, before=theirs or _THEN)


def _own(
    sentence: Sentence, figure: PlacedFigure, triggers: list[Trigger], main: PlacedFigure | None = None
) -> Period | None:
    """The period in the clause of a figure, but for that of what it is compared with; ``main`` is compared with it."""
    for index, dated in near(sentence, figure, triggers) if triggers else ():
        if dated.dates(figure) and not aside(sentence, index, figure):
            of_main = main is not None and index < figure.first
            if not of_main and not of_base(sentence, index, figure):
                return dated.period
    return None


def _rate(sentence: Sentence, per: Unit) -> Period:
    """The period that a rate is over: *a year*, *per day*."""
    return new_period(words=f"a {per.name}", days=sentence.clauses.periods.units.get(per.name))
