"""What another has of whom a text says only how far ahead somebody is, or behind: *24%, five points behind Reform*."""

from itertools import takewhile

from reconcile.comparisons.arithmetic import rules
from reconcile.comparisons.arithmetic.coincidence import Coincidence, Way
from reconcile.comparisons.arithmetic.derivations import Derivation
from reconcile.comparisons.arithmetic.passage import Spot
from reconcile.comparisons.arithmetic.reading import derived_from
from reconcile.comparisons.arithmetic.remark import PAUSES
from reconcile.comparisons.arithmetic.stated import Stated
from reconcile.figures.unit import TIME
from reconcile.language.concepts import telling

_PAIR, _NEXT = 2, 2


def of_rival(stated: Stated, found: Coincidence) -> Derivation | None:
    """Give what the other has, if the statement is of the other and of nobody else.

    Who is ahead by some seconds took less time, and who is ahead by some points has more.
    """
    if found.way not in (Way.SUM, Way.DIFFERENCE) or len(found.spots) != _PAIR:
        return None
    level, lead = sorted(found.spots, key=lambda spot: (spot.claim.start, spot.index))
    leads = _leads(stated, lead)
    if leads is None or not _names_rival(stated, level, lead):
        return None
    adds = leads is (level.claim.figure.unit.dimension == TIME)
    if adds is not (found.way is Way.SUM):
        return None
    return derived_from(rules.more if adds else rules.less, level, lead, shifts=True)


def _leads(stated: Stated, lead: Spot) -> bool | None:
    """Whether a figure is how far somebody is ahead of another, and not behind; None if it is neither."""
    words = stated.words
    beside = lead.behind[:_NEXT]  # its noun may stand between: *five points behind*
    if not words.ahead.isdisjoint(beside):
        return True
    return None if words.trailing.isdisjoint(beside) else False


def _names_rival(stated: Stated, level: Spot, lead: Spot) -> bool:
    """Whether the statement names who stands behind the lead, and not who has it."""
    said = stated.remark.context.words
    told = telling(stated.language)
    rival = set(map(told, takewhile(lambda word: word not in PAUSES, lead.behind)))
    own = frozenset(map(told, (level.claim.measurand.subject or "").lower().split()))
    return not said.isdisjoint(rival & lead.remark.context.names) and said.isdisjoint(own - rival)
