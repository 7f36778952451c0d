"""What was read of a claim at each gate, in the words of the text where they are kept."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from reconcile.claims.claim import Claim
from reconcile.claims.period import Period
from reconcile.comparisons.kinship import noun_of
from reconcile.comparisons.rule import Gate

#: Stands for a facet that the text does not give.
NOTHING = "–"


def facet(gate: Gate, claim: Claim) -> str:
    """What a gate reads of a claim, in a few words; a dash where there is nothing to read.

    Args:
        gate: The gate.
        claim: The claim.
    """
    return _READ[gate](claim) or NOTHING


def _dimension(claim: Claim) -> str:
    unit = claim.figure.unit
    return f"{unit.dimension} ({unit.name})" if unit.factors else "a pure number"


def _subject(claim: Claim) -> str:
    meant = claim.measurand
    to = f"to {meant.recipient}" if meant.recipient else ""
    return " ".join(part for part in (meant.subject, to) if part)


def _period(claim: Claim) -> str:
    period = claim.measurand.period
    if period is None:
        return ""
    when = _dates(period) or _months(period)
    return f"{period.words} ({when})" if when else period.words


def _dates(period: Period) -> str:
    return f"{period.start or '…'} to {period.end or '…'}" if period.start or period.end else ""


def _months(period: Period) -> str:
    """The months of a year that is not known: *April to June of no stated year*."""
    names = [_MONTHS[month - 1] for month in period.months]
    return f"{' to '.join(dict.fromkeys((names[0], names[-1])))} of no stated year" if names else ""


#: As they are called in the language of the messages, whatever that of the machine.
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


_READ: Mapping[Gate, Callable[[Claim], str | None]] = MappingProxyType(
    {
        Gate.DIMENSION: _dimension,
        Gate.THING: noun_of,
        Gate.MEASURE: lambda claim: claim.measurand.measure,
        Gate.SUBJECT: _subject,
        Gate.PERIOD: _period,
        Gate.PLACE: lambda claim: claim.measurand.place,
        Gate.MODALITY: lambda claim: claim.measurand.modality,
        Gate.AGGREGATION: lambda claim: claim.measurand.aggregation,
        Gate.NEGATION: lambda claim: "denied" if claim.measurand.negated else "not denied",
    }
)
