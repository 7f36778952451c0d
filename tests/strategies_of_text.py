"""Figures written out in every form that news gives them, inside sentences that carry them."""

from decimal import Decimal

from attrs import frozen
from hypothesis import strategies as st


@frozen
class Written:
    """A text with one figure in it, and what the figure says.

    Attributes:
        text: The sentence.
        figure: How the figure is written.
        values: The value, or the two ends of a range.
        unit: The canonical name of the unit.
    """

    text: str
    figure: str
    values: tuple[Decimal, ...]
    unit: str


_ONES = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()  # noqa: SIM905 - a table of words
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()  # noqa: SIM905 - a table of words
_SCALES = (("million", 10**6), ("billion", 10**9), ("trillion", 10**12))
_GLUED_SCALES = (("bn", 10**9), ("tn", 10**12))

#: Units and how they are written behind a number, each form with what parts it from the number.
_UNITS = (
    ("percent", ("%", " %", " percent", " per cent", "pc")),
    ("kilometer", ("km", " km", " kilometres", " kilometers")),
    ("kilogram", ("kg", " kg", " kilograms", " kilos")),
    ("mile/hour", ("mph", " mph", " miles per hour", " miles an hour")),
    ("USD", (" dollars", " US dollars", " USD")),
    ("EUR", (" euros", "€", " €", " EUR")),
    ("megawatt", ("MW", " MW", " megawatts")),
    ("hectare", (" hectares", " ha")),
    ("hour", (" hours",)),
    ("basis_point", (" basis points",)),
    ("shell", (" shells", " artillery shells", " 155-millimetre shells")),
    ("person", (" people", " more people", " of the people")),
    ("vehicle", (" armoured vehicles", " vehicles", " more vehicles")),
    ("city", (" cities", " other cities")),
)
_SIGNS = (
    ("USD", "$"),
    ("USD", "US$"),
    ("GBP", "£"),
    ("EUR", "€"),
    ("AUD", "A$"),
    ("MYR", "RM"),
    ("EUR", "EUR "),
)
_HEDGES = (
    "",
    "about ",
    "around ",
    "up to ",
    "more than ",
    "at least ",
    "nearly ",
    "some ",
    "an estimated ",
    "fewer than ",
)
_CARRIERS = (
    "Officials said {} on Monday.",
    "The total was {}, they said.",
    "It took {} to do it.",
    "They reported {}",
    "“{},” she said.",
)


def _grouped(number: int) -> list[str]:
    return [
        str(number),
        f"{number:,}",
        f"{number:,}".replace(",", "\u00a0"),
        f"{number:,}".replace(",", "\u202f"),
    ]


def spelled(number: int) -> str:
    """A whole number from 1 to 999,999 in words."""
    if number < 20:
        return _ONES[number - 1]
    if number < 100:
        tens, ones = divmod(number, 10)
        return _TENS[tens - 2] + (f"-{_ONES[ones - 1]}" if ones else "")
    for size, name in ((1000, "thousand"), (100, "hundred")):
        if number >= size:
            many, rest = divmod(number, size)
            join = " and " if rest and rest < 100 else " "
            return f"{spelled(many)} {name}" + (join + spelled(rest) if rest else "")
    raise AssertionError(number)


@st.composite
def numbers(draw: st.DrawFn) -> tuple[str, Decimal]:
    """A number and one way to write it: digits, groups, words, a scale behind it."""
    way = draw(st.sampled_from(("digits", "words", "scale", "glued", "decimal")))
    if way == "words":
        number = draw(st.integers(2, 999_999))
        return spelled(number), Decimal(number)
    if way == "decimal":
        tenths = draw(st.integers(1, 9999).filter(lambda tenths: tenths % 10))
        return f"{tenths / 10:.1f}", Decimal(tenths) / 10
    if way in ("scale", "glued"):
        name, size = draw(st.sampled_from(_SCALES if way == "scale" else _GLUED_SCALES))
        tenths = draw(st.integers(11, 999))
        written = f"{tenths / 10:.1f}"
        return written + (" " if way == "scale" else "") + name, Decimal(tenths) * size / 10
    number = draw(st.one_of(st.integers(2, 999), st.integers(2200, 9_999_999)))
    return draw(st.sampled_from(_grouped(number))), Decimal(number)


@st.composite
def amounts(draw: st.DrawFn) -> tuple[str, tuple[Decimal, ...], str]:
    """A figure without its sentence: a number with a unit behind it or a sign before it, or a range."""
    written, value = draw(numbers())
    if draw(st.booleans()) and written[0].isdigit():
        unit, sign = draw(st.sampled_from(_SIGNS))
        return sign + written, (value,), unit
    unit, forms = draw(st.sampled_from(_UNITS))
    form = draw(
        st.sampled_from([each for each in forms if each[0] == " " or written[-1].isdigit()] or [f" {unit}s"])
    )
    if draw(st.booleans()) or not written.isdigit():
        return written + form, (value,), unit
    high = int(value) + draw(st.integers(1, 500))
    joint = draw(st.sampled_from(("-", "–", " to ")))
    return f"{written}{joint}{high}{form}", (value, Decimal(high)), unit


@st.composite
def written_figures(draw: st.DrawFn) -> Written:
    """A sentence that carries one figure, hedged or not."""
    figure, values, unit = draw(amounts())
    carrier = draw(st.sampled_from(_CARRIERS))
    return Written(carrier.format(draw(st.sampled_from(_HEDGES)) + figure), figure, values, unit)
