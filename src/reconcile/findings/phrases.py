"""Claims as a reader would say them: *Russia consumed up to 11 million shells last year*."""

from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType

from reconcile.claims.claim import Claim
from reconcile.claims.marks import MARKS
from reconcile.claims.measurand import Aggregation, Modality
from reconcile.claims.nouns import PRICE
from reconcile.claims.years import DATES
from reconcile.comparisons.kinship import noun_of
from reconcile.comparisons.relation import Amount
from reconcile.comparisons.times import carries_rate
from reconcile.figures.figure import Figure
from reconcile.figures.interval import Interval
from reconcile.figures.unit import FRACTION, PERCENT, TIME, Unit
from reconcile.figures.wording import clean, rate_words, rounded, spoken, unit_words
from reconcile.findings.naming import moves, owner, participle, with_article

_HUNDRED = Decimal(100)
_LONGEST = 80

# Measures that their subject does: *Russia consumed*. Of the others the subject may be who bore it:
# *260,000 soldiers killed* are Russia's, whoever killed them.
_DONE = frozenset(
    {
        *(
            "consumed",
            "produced",
            "held",
            "supplied",
            "received",
            "purchased",
            "sold",
            "lost",
            "paid",
            "spent",
        ),
        *("pledged", "exported", "imported", "employed", "exchanged", "raised", "invested", "donated"),
    }
)
# What stands before and after the figure, by mood; the measure is put in for the blank.
_MOODS: Mapping[Modality, tuple[str, str]] = MappingProxyType(
    {
        Modality.ACTUAL: (" _", ""),
        Modality.UNDER_WAY: (" _", ""),
        Modality.ESTIMATED: (", by an estimate, _", ""),
        Modality.PLANNED: (" planned", "to be _"),
        Modality.PLEDGED: (" pledged", "to be _"),
        Modality.POSSIBLE: (" may have _", ""),
        Modality.REQUIRED: (" required", "to be _"),
        Modality.DENIED: (" _", ""),
    }
)

# Moods that are not said beside the measure.
_PLAIN = frozenset((Modality.ACTUAL, Modality.UNDER_WAY, Modality.DENIED))


class Voice(StrEnum):
    """How a measure is said of its subject."""

    DONE = "done"
    BORNE = "borne"
    OWNED = "owned"
    NONE = "none"


def voice(claim: Claim) -> Voice:
    """Say how the measure reads: *consumed* is done, *killed* and *carried* are borne, a *population* is owned."""
    measure = claim.measurand.measure
    if measure is None or moves(claim):
        return Voice.NONE
    if measure in _DONE:
        return Voice.DONE
    borne = measure.endswith(("ed", "en")) or participle(claim) is not None
    return Voice.BORNE if borne else Voice.OWNED


def clause(claim: Claim) -> str:
    """The claim as a clause, without a capital and without a full stop."""
    measurand, said = claim.measurand, figure_words(claim)
    subject, when = owner(claim), period_words(claim)
    whose = f" ({subject})" if subject else ""
    match voice(claim):
        case Voice.DONE if subject:
            text = f"{subject}{predicate(claim)}"
        case Voice.DONE | Voice.BORNE:
            text = f"{said} {measured(claim)}{whose} {when}".rstrip()
        case Voice.OWNED:
            text = _owned(claim)
        case _:
            text = f"{said}{whose} {when}".rstrip()
    denied = measurand.negated or measurand.modality is Modality.DENIED
    return f"it is denied that {text}" if denied else text


def predicate(claim: Claim, *, noun: bool = True) -> str:
    """What the subject did, in its mood: *consumed* so much, *pledged* so much *to be supplied*.

    It begins with a space or a comma, to follow the subject.

    Args:
        claim: The claim.
        noun: Whether to say what is counted, or to leave it to what was said before.
    """
    measurand = claim.measurand
    measure = clean(measurand.measure or "")
    before, after = (part.replace("_", measure) for part in _MOODS[measurand.modality])
    after = "" if before.strip() == measure else after
    parts = (before, figure_words(claim, noun=noun), after, period_words(claim))
    return " ".join(part for part in parts if part)


def measured(claim: Claim) -> str:
    """The measure with its mood, after the figure or before it: *killed (estimated)*."""
    mood, measure = claim.measurand.modality, clean(participle(claim) or claim.measurand.measure or "")
    plain = mood in _PLAIN or mood == measure
    return measure if plain else f"{measure} ({mood})"


def quantity(claim: Claim, *, noun: bool = True) -> str:
    """The figure with its hedge, its unit and its period: *up to 11 million shells last year*.

    Args:
        claim: The claim.
        noun: Whether to say what is counted, or to leave it to what was said before.
    """
    return f"{figure_words(claim, noun=noun)} {period_words(claim)}".rstrip()


def figure_words(claim: Claim, *, noun: bool = True) -> str:
    """The figure with its hedge and its unit: *up to 11 million shells*."""
    figure, kind = claim.figure, claim.measurand.aggregation
    parts = [_figure(claim) if noun else _short(claim)]
    if kind is Aggregation.ADDITIONAL:
        parts.insert(0, "an additional")
    if kind is Aggregation.CHANGE and figure.change:
        parts.insert(0, f"{figure.change} by")
    return " ".join(part for part in parts if part)


def measure_of(value: Decimal, unit: Unit, noun: str = "") -> str:
    """A value that was worked out, with its unit: *9 million shells a year*."""
    if unit == FRACTION:
        value, unit = value * _HUNDRED, PERCENT
    value = rounded(value)
    return f"{spoken(value)} {unit_words(unit, clean(noun), one=abs(value) == 1)}".strip()


def span(amount: Amount, noun: str = "") -> str:
    """What an amount that was worked out may be: *between 3.3 million and 5.28 million shells*."""
    if amount.best is not None:
        return measure_of(amount.best, amount.unit, noun)
    return values(amount.soft, amount.unit, noun)


def values(interval: Interval, unit: Unit, noun: str = "") -> str:
    """The values of an interval in words: *between 40 and 42 shells*."""
    low, high = interval.low, interval.high
    if low is not None and high is not None:
        most = measure_of(high, unit, noun)
        return most if low == high else f"between {measure_of(low, unit, noun)} and {most}"
    if low is not None:
        return f"at least {measure_of(low, unit, noun)}"
    return f"at most {measure_of(high, unit, noun)}" if high is not None else "any number"


def noun_words(claim: Claim) -> str:
    """What is counted, in the singular, if the unit is a count of it."""
    return clean(noun_of(claim) or "") if claim.figure.unit.counted else ""


def _figure(claim: Claim) -> str:
    figure = claim.figure
    values = _values(figure)
    if not values or figure.unit.dimension in DATES | MARKS:
        return _quoted(claim.text)
    one = len(values) == 1 and values[0] == 1
    unit = PERCENT if figure.unit == FRACTION else figure.unit
    return f"{_bare(figure)} {unit_words(unit, noun_words(claim), one=one)}".strip()


def _short(claim: Claim) -> str:
    """The figure without what it counts; a rate keeps what it is over: *2 million a year*."""
    figure = claim.figure
    if not figure.unit.counted or not _values(figure):
        return _figure(claim)
    return f"{_bare(figure)} {rate_words(figure.unit)}".strip()


def _bare(figure: Figure) -> str:
    """The numbers with their hedge."""
    return f"{figure.hedge} {' to '.join(spoken(value) for value in _values(figure))}".strip()


def _values(figure: Figure) -> tuple[Decimal, ...]:
    """The numbers as written; none of a vague count, which is said in its own words."""
    if any(numeral.vague for numeral in figure.numerals):
        return ()
    share = figure.unit == FRACTION
    return tuple(numeral.value * _HUNDRED if share else numeral.value for numeral in figure.numerals)


def _quoted(text: str) -> str:
    said = clean(text).rstrip(".")
    return said if len(said) <= _LONGEST else f"{said[:_LONGEST].rstrip()}…"


def period_words(claim: Claim) -> str:
    """The words of the period, unless they only repeat the unit's *a year*, or the figure itself: *the last 14 months*."""
    period, itself = claim.measurand.period, claim.figure.unit.dimension == TIME
    words = clean(period.words) if period else ""
    if itself and clean(claim.text).lower() in words.lower():
        return ""
    repeats = words.lower().startswith(("a ", "an ", "per ", "each ", "every ")) or words.lower().endswith(
        "ly"
    )
    return "" if repeats and carries_rate(claim) else words


def _owned(claim: Claim) -> str:
    """What a figure is: *the population of Russia is 146 million*; of a price nobody knows whether it is paid or fetched."""
    measure, when, subject = measured(claim), period_words(claim), owner(claim)
    thing = claim.measurand.thing if not claim.figure.unit.counted else None
    own = "" if thing == claim.measurand.measure else with_article(clean(thing or ""))
    said = _bare(claim.figure) if claim.figure.unit.name == claim.measurand.measure else figure_words(claim)
    of, aside = f" of {subject or own}", ""
    if not (subject or own) or claim.measurand.measure == PRICE:
        of, aside = "", f" ({subject or own})" if subject or own else ""
    return f"the {measure}{of} {'are' if measure.endswith('s') else 'is'} {said}{aside} {when}".rstrip()
