"""Strategies for claims, and for the sentences that say them."""

import datetime as dt
from collections.abc import Iterator, Mapping
from decimal import Decimal
from types import MappingProxyType

import hypothesis.strategies as st
from attrs import evolve, frozen
from hypothesis.strategies import SearchStrategy

from reconcile.builtin.everyday import plugin as everyday
from reconcile.claims.claim import Claim
from reconcile.claims.measurand import Aggregation, Measurand, Measure, Modality, Thing
from reconcile.claims.period import Extent, Period
from reconcile.figures.unit import YEAR, counted
from reconcile.knowledge import measures_of, things_of
from reconcile.language.inflection import verb_forms
from reconcile.language.language import language
from reconcile.plugin import Plugin
from reconcile.testing.amounts import EXACT, SAYINGS, Saying, said_of, words

_SUBJECTS = ("France", "Norway", "Japan", "Brazil", "Kenya")
_SPEAKERS = (None, "Norway", "Brazil")
_SOURCES = ("a", "b", "c")
_A_YEAR = Period(words="a year", days=Decimal("365.25"))
_PERIODS = (
    None,
    Period(words="last year", days=Decimal("365.25"), relative=("year", -1)),
    Period(words="in 2023", start=dt.date(2023, 1, 1), end=dt.date(2023, 12, 31), days=Decimal("365.25")),
)
# Of the everyday measures those whose verbs take any thing, so that who says them says one thing.
_PLAIN = frozenset({"consumed", "produced", "held", "received", "purchased", "sold"})
_NOUNS = ("shell", "drone", "truck", "container")
_MOODS: Mapping[Modality, str] = MappingProxyType(
    {Modality.PLANNED: "plans to", Modality.PLEDGED: "pledged to"}
)


@frozen
class _Form:
    """A sentence around a figure: what stands before it and after it."""

    before: str
    after: str


# What is left to say where no verb is known for it.
_BARE = _Form("", ".")


def periods() -> SearchStrategy[Period]:
    """Periods of every extent, with and without dates."""
    days = st.none() | st.dates(dt.date(2019, 1, 1), dt.date(2024, 12, 31))
    return st.builds(
        Period,
        words=st.sampled_from(["last year", "this year", "in March", "since the war began", "a year"]),
        extent=st.sampled_from(Extent),
        start=days,
        end=days,
        days=st.none() | st.sampled_from([Decimal(365), Decimal("365.25"), Decimal(30)]),
        relative=st.none() | st.tuples(st.sampled_from(["year", "month"]), st.integers(-2, 2)),
    )


def measurands(plugin: Plugin = everyday) -> SearchStrategy[Measurand]:
    """Measurands of which sentences can be made: a subject, a measure with a verb, a thing that is counted.

    Args:
        plugin: Whose measures and things; some plain everyday ones where it has none.
    """
    verbal = [measure.name for measure in _verbal(plugin)]
    return st.builds(
        Measurand,
        measure=st.sampled_from(verbal),
        subject=st.sampled_from(_SUBJECTS),
        thing=st.sampled_from([thing.name for thing in _things(plugin)]),
        period=st.sampled_from(_PERIODS),
        modality=st.sampled_from([Modality.ACTUAL, *_MOODS]),
    )


def claims(
    *, plugin: Plugin = everyday, about: SearchStrategy[Measurand] | None = None, hedged: bool = True
) -> SearchStrategy[Claim]:
    """Claims with the sentence that says them, as *Norway sold about 200 trucks last year*.

    Every facet is what is read from the sentence, and the spans slice it.

    Args:
        plugin: Whose measures and things; some plain everyday ones where it has none.
        about: What they measure, where ``plugin`` should not say. Without a subject, or a measure that has
            a verb, the sentence is the figure alone.
        hedged: Whether figures may have hedges, be vague, or be ranges.
    """
    return st.builds(
        _Draft,
        plugin=st.just(plugin),
        measurand=measurands(plugin) if about is None else about,
        rate=st.booleans(),
        saying=SAYINGS if hedged else EXACT,
        source=st.sampled_from(_SOURCES),
        origin=st.sampled_from(_SPEAKERS),
        form=st.integers(0, 2),
    ).map(_claim)


@frozen(kw_only=True)
class _Draft:
    """All that decides a claim, always drawn, so that what is found shrinks to the plainest sentence."""

    plugin: Plugin
    measurand: Measurand
    rate: bool
    saying: Saying
    source: str
    origin: str | None
    form: int


def _claim(draft: _Draft) -> Claim:
    measurand, unit = draft.measurand, counted(draft.measurand.thing or _NOUNS[0])
    if draft.rate:
        unit = unit.over(YEAR)
        measurand = evolve(measurand, aggregation=Aggregation.RATE, period=_A_YEAR)
    claim = Claim(
        measurand=measurand,
        figure=said_of(draft.saying, unit),
        source=draft.source,
        start=0,
        end=0,
        text="",
        sentence="",
        origin=draft.origin,
    )
    forms = list(_told(claim, draft.plugin)) or [_BARE]
    return _placed(claim, forms[draft.form % len(forms)])


def sentences(claim: Claim, *, plugin: Plugin = everyday) -> SearchStrategy[str]:
    """Sentences that say a claim, in every form that is known for it; its own sentence if none is.

    Args:
        claim: A claim, best one that ``claims`` made.
        plugin: Whose measures say it, besides the everyday ones.
    """
    said = [f"{form.before}{words(claim.figure)}{form.after}" for form in _told(claim, plugin)]
    return st.sampled_from([_capital(each) for each in said] or [claim.sentence])


def _verbal(plugin: Plugin) -> list[Measure]:
    own = [] if plugin == everyday else [measure for measure in measures_of(plugin) if measure.verbs]
    return own or [measure for measure in everyday.measures if measure.name in _PLAIN]


def _things(plugin: Plugin) -> list[Thing]:
    own = [] if plugin == everyday else list(things_of(plugin))
    return own or [Thing(noun) for noun in _NOUNS]


def _told(claim: Claim, plugin: Plugin) -> Iterator[_Form]:
    """The sentences around the figure that say the claim; none where no verb says its measure."""
    known = {measure.name: measure for measure in (*everyday.measures, *measures_of(plugin)) if measure.verbs}
    measurand = claim.measurand
    measure = known.get(measurand.measure or "")
    if measure is None or measurand.subject is None or measurand.modality not in (Modality.ACTUAL, *_MOODS):
        return
    # What is had is said to be held: nobody says *were had by*.
    verb = next((verb for verb in measure.verbs if verb != "have"), "have")
    base, _, past, participle, _ = verb_forms(verb, language().verbs.irregular)
    rate = measurand.aggregation is Aggregation.RATE
    when = f" {measurand.period}" if measurand.period and not rate else ""
    opening = f"According to {claim.origin}, " if claim.origin else ""
    said = f"{_MOODS[measurand.modality]} {base}" if measurand.modality in _MOODS else past
    yield _Form(f"{opening}{measurand.subject} {said} ", f"{when}.")
    if when and not opening:
        yield _Form(f"{_capital(when.strip())}, {measurand.subject} {said} ", ".")
    if measurand.modality is Modality.ACTUAL:
        yield _Form(opening, f" were {participle} by {measurand.subject}{when}.")


def _placed(claim: Claim, form: _Form) -> Claim:
    text = words(claim.figure) if form.before else _capital(words(claim.figure))
    start = len(form.before)
    figure = evolve(claim.figure, start=start, end=start + len(text))
    sentence = f"{form.before}{text}{form.after}"
    return evolve(claim, figure=figure, start=start, end=start + len(text), text=text, sentence=sentence)


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
