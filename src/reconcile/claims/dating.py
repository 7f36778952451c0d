"""The period of a figure: which of those that its sentence holds, and before which other it was."""

from attrs import evolve

from reconcile.claims.ages import AGES
from reconcile.claims.bases import at_another, compared_with, moved_from, of_base
from reconcile.claims.cues import BASE
from reconcile.claims.extents import MAGNITUDE
from reconcile.claims.period import Extent, Period, counted_back, new_period
from reconcile.claims.sentence import Sentence
from reconcile.claims.triggers import Trigger, aside, near
from reconcile.claims.verbs import Verb
from reconcile.figures.context import HYPHENS
from reconcile.figures.drafts import HYPHENED
from reconcile.figures.reading import PlacedFigure
from reconcile.figures.unit import TIME, Unit

#: When it was that a figure is compared with, and when that figure was, where nothing else is said.
_EARLIER, _THEN = new_period(words="before", extent=Extent.AT), new_period(words="then", extent=Extent.AT)

#: What stands before the age of somebody who is told of: *her son, 12, fled*, *a boy aged 12*.
_BESIDE = frozenset((",", "aged"))


def read_period(
    sentence: Sentence, figure: PlacedFigure, triggers: list[Trigger], verb: Verb | None = None
) -> Period | None:
    """The period that a figure is about: what it is a rate over, or the nearest in its clause, those after it first.

    Args:
        sentence: The sentence.
        figure: The figure.
        triggers: The periods of the sentence.
        verb: The verb that governs the figure.
    """
    if "/" in figure.figure.unit.dimension and figure.figure.unit.per.dimension == TIME:
        return _rate(sentence, figure.figure.unit.per)
    if not triggers and BASE not in sentence.cues:
        return None
    if _is_timeless(sentence, figure):
        return None
    if BASE not in sentence.cues:
        return _own(sentence, figure, triggers, verb)
    main = compared_with(sentence, figure)
    own = _own(sentence, figure, triggers, verb, main)
    if main is None or not (own or moved_from(sentence, main, figure) or at_another(sentence, figure)):
        return own
    theirs = _own(sentence, main, triggers, verb, compared_with(sentence, main))
    if own and theirs:
        own = counted_back(own, theirs)
    return evolve(own or _EARLIER, before=theirs or _THEN)


def _is_timeless(sentence: Sentence, figure: PlacedFigure) -> bool:
    """*ended a nine-day strike on Monday*, *killed a 34-year-old*, *her son, 12, fled*: whether it is so whenever the rest was."""
    aged = figure.figure.rule in AGES
    if aged and sentence.lower[figure.first - 1] in _BESIDE:
        return True
    unit = figure.figure.unit
    tells = aged or unit.dimension == TIME or (figure.figure.rule == HYPHENED and unit.name != MAGNITUDE)
    return tells and not HYPHENS.isdisjoint(sentence.lower[figure.first : figure.end])


def _own(
    sentence: Sentence,
    figure: PlacedFigure,
    triggers: list[Trigger],
    verb: Verb | None,
    main: PlacedFigure | None = None,
) -> Period | None:
    """The period in the clause of a figure, but for that of what it is compared with; ``main`` is compared with it."""
    timed = figure.figure.unit.dimension == TIME
    if timed and any(each.says(figure) for each in triggers):
        return None
    for index, dated in near(sentence, figure, triggers) if triggers else ():
        if not (timed and dated.holds(figure)) and not aside(sentence, index, figure, verb):
            of_main = main is not None and index < figure.first
            if not of_main and not of_base(sentence, index, figure):
                return dated.period
    return None


def _rate(sentence: Sentence, per: Unit) -> Period:
    """The period that a rate is over: *a year*, *per day*."""
    return new_period(words=f"a {per.name}", days=sentence.clauses.periods.units.get(per.name))
