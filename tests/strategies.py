"""Values built from the bottom up: numerals, figures, claims, each right by construction."""

import datetime as dt
from decimal import Decimal
from typing import Any

import hypothesis.strategies as st
from attrs import evolve

from reconcile.claims.claim import Claim
from reconcile.claims.measurand import Aggregation, Measurand, Measure, Modality, Thing
from reconcile.claims.period import Period
from reconcile.comparisons import comparing
from reconcile.comparisons import relation as r
from reconcile.comparisons.answering import answers
from reconcile.comparisons.comparison import Comparison, equal
from reconcile.comparisons.kinship import Things
from reconcile.comparisons.relation import Relation
from reconcile.comparisons.rule import Gate, Rule, rule
from reconcile.comparisons.verdict import Verdict
from reconcile.figures.figure import Figure
from reconcile.figures.hedge import BARE, DEFAULT_MODEL, Hedge, Reading
from reconcile.figures.unit import YEAR, Unit, counted, unit
from reconcile.findings.finding import Finding
from reconcile.findings.judging import judge
from reconcile.language.kinds import Approximation, Bound
from reconcile.numerals.numeral import Form, Numeral
from reconcile.testing import hedges, periods, units

MUNITION = Thing("munition")
SHELL = Thing("shell", kind_of=MUNITION, names=["artillery shell", "round"])
MISSILE = Thing("missile", kind_of=MUNITION)
PERSON = Thing("person")
SOLDIER = Thing("soldier", kind_of=PERSON)
THINGS: Things = {
    name: thing
    for thing in (MUNITION, SHELL, MISSILE, PERSON, SOLDIER)
    for name in (thing.name, *thing.names)
}
SHELLS = counted("shell")
SHELLS_A_YEAR = SHELLS.over(YEAR)
KILOMETER = unit("kilometer", "length")
MILE = unit("mile", "length")
HOUR = unit("hour", "time")
LAST_YEAR = Period(words="last year", days=Decimal("365.25"), relative=("year", -1))
CUMULATIVE = frozenset({"killed"})

VAGUE = (Form.VAGUE, Form.SEVERAL, Form.FEW)


def numeral(
    value: str | int | Decimal, *, place: str | int | None = None, form: Form = Form.DIGITS
) -> Numeral:
    """A numeral by its value; the place is that of its last digit which is not zero."""
    exact = Decimal(value)
    digits = exact.normalize().as_tuple()
    found = Decimal(1).scaleb(int(digits.exponent)) if exact else Decimal(1)
    return Numeral(exact, found if place is None else Decimal(place), 0, 1, form)


def figure(value: str | int | Decimal | Numeral, of: Unit = SHELLS, hedge: Hedge = BARE) -> Figure:
    """A figure of one numeral, read by the default model."""
    number = value if isinstance(value, Numeral) else numeral(value)
    read = DEFAULT_MODEL.read(number, hedge, counted=of.counted)
    return Figure(numerals=(number,), hard=read.hard, soft=read.soft, unit=of, hedge=hedge, start=0, end=1)


def between(low: int, high: int, of: Unit = SHELLS) -> Figure:
    """A range."""
    first, last = numeral(low), numeral(high)
    read = DEFAULT_MODEL.range(first, last, counted=of.counted)
    return Figure(numerals=(first, last), hard=read.hard, soft=read.soft, unit=of, start=0, end=1)


def claim(of: Figure | str | int, source: str = "a", **more: Any) -> Claim:  # noqa: ANN401 - fields of two classes
    """A claim; what is not a field of the claim is a facet of its measurand."""
    said = of if isinstance(of, Figure) else figure(of)
    own = {
        name: more.pop(name)
        for name in ("start", "end", "text", "sentence_start", "origin", "publisher", "date")
        if name in more
    }
    facets = {"subject": "Russia", "measure": "produced", **more}
    if said.unit.counted:
        facets.setdefault("thing", said.unit.factors[0][0].name)
    place: dict[str, Any] = {"start": 0, "end": 5, "text": "words"} | own
    return Claim(measurand=Measurand(**facets), figure=said, source=source, sentence="A sentence.", **place)


def compared(*claims: Claim, rules: tuple[Rule, ...] = (), incomparable: bool = False) -> list[Finding]:
    """Every finding of some claims."""
    found = comparing.compared(
        claims, rules, THINGS, cumulative=CUMULATIVE, incomparable=incomparable
    ).comparisons
    return [judge(each) for each in found]


def numerals(*, low: int = 0, forms: tuple[Form, ...] = (Form.DIGITS,)) -> st.SearchStrategy[Numeral]:
    """Numerals with a mantissa and a place: 7, 200, 2.5 million, 0.04."""
    return st.builds(
        lambda mantissa, power, form: Numeral(
            mantissa * Decimal(1).scaleb(power), Decimal(1).scaleb(power), 0, 1, form
        ),
        st.integers(low, 99999).map(Decimal),
        st.integers(-6, 12),
        st.sampled_from(forms),
    )


def vague_numerals() -> st.SearchStrategy[Numeral]:
    """Dozens, hundreds, several thousand."""
    scales = st.sampled_from([Decimal(12), *(Decimal(10) ** power for power in range(1, 10))])
    return st.builds(lambda scale, form: Numeral(scale, scale, 0, 1, form), scales, st.sampled_from(VAGUE))


def figures(of: st.SearchStrategy[Unit] | None = None) -> st.SearchStrategy[Figure]:
    """Figures with any hedge: exact, vague, and ranges."""
    some = units() if of is None else of
    single = st.builds(figure, numerals() | vague_numerals(), some, hedges())
    ranges = st.builds(between, st.integers(0, 999), st.integers(0, 999_999), some)
    return single | ranges


def measurands() -> st.SearchStrategy[Measurand]:
    """Measurands with any facets, drawn from few enough values that they often agree."""
    names = st.sampled_from(["Russia", "Ukraine", "Ukraine air force", "European Union", "russia"])
    return st.builds(
        Measurand,
        measure=st.none() | st.sampled_from(["produced", "killed", "population"]),
        subject=st.none() | names,
        recipient=st.none() | names,
        thing=st.none()
        | st.sampled_from(["shell", "round", "munition", "armoured vehicle", "vehicle", "tank and howitzer"]),
        period=st.none() | periods(),
        place=st.none() | st.sampled_from(["Kyiv", "Kyiv region", "Lviv"]),
        modality=st.sampled_from(Modality),
        aggregation=st.sampled_from(Aggregation),
        negated=st.booleans(),
    )


def claims(
    of: st.SearchStrategy[Figure] | None = None, about: st.SearchStrategy[Measurand] | None = None
) -> st.SearchStrategy[Claim]:
    """Claims of any measurand, of a few sources."""
    starts = st.integers(0, 500)
    return st.builds(
        lambda start, **more: Claim(start=start, end=start + 5, sentence_start=start, **more),
        starts,
        measurand=measurands() if about is None else about,
        figure=figures() if of is None else of,
        source=st.sampled_from(["a", "b", "c"]),
        text=st.text(max_size=20),
        sentence=st.text(max_size=20),
        origin=st.none() | st.sampled_from(["Kyiv", "a ministry"]),
        publisher=st.none() | st.sampled_from(["The Daily", "The Weekly"]),
        date=st.none() | st.dates(dt.date(2023, 1, 1), dt.date(2023, 1, 4)),
    )


def one_measurand() -> st.SearchStrategy[Measurand]:
    """A measurand that is well enough known to be compared, and is the same every time."""
    return st.just(Measurand(measure="produced", subject="Russia", thing="shell"))


def with_reading(of: Claim, read: Reading) -> Claim:
    """The claim with other intervals."""
    return evolve(of, figure=evolve(of.figure, hard=read.hard, soft=read.soft))


ABOUT = Hedge(approximation=Approximation.ABOUT)
AT_LEAST, AT_MOST, OVER = Hedge(Bound.AT_LEAST), Hedge(Bound.AT_MOST), Hedge(Bound.OVER)
UP_TO, UNDER = Hedge(Bound.UP_TO), Hedge(Bound.UNDER)
NEARLY, JUST_OVER = Hedge(Bound.JUST_UNDER), Hedge(Bound.JUST_OVER)
HUNDREDS = figure(numeral(100, form=Form.VAGUE))
RATE = {"aggregation": Aggregation.RATE}
YES, NO, HARD, OPEN = Verdict.AGREEMENT, Verdict.CONFLICT, Verdict.TENSION, Verdict.COMPATIBLE
FRACTION = unit("fraction", "share")


@rule(Measure("consumed"), Measure("produced"), across=[Gate.MODALITY], examples=[], counterexamples=[])
def supply(fired: Claim, made: Claim) -> Relation:
    """No more is fired than is made."""
    return r.at_most(fired, made)


@rule(Measure("killed"), Measure("casualties"), examples=[], counterexamples=[])
def among(dead: Claim, hit: Claim) -> Relation:
    """The killed are part of the casualties."""
    return r.part_of(dead, hit)


def found(left: Claim, right: Claim, held: Relation | None = None) -> Finding:
    """The finding of a relation between two claims, ``equal`` if none is given."""
    made = r.equal(left, right) if held is None else held
    return judge(Comparison(supply if held else equal, (left, right), made, answers(left, right, THINGS)))
