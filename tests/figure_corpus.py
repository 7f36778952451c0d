"""The corpora of figures: what is in the files under ``corpus``, and what is read in a text to hold against it."""

from decimal import Decimal
from fractions import Fraction
from pathlib import Path

from attrs import frozen

from reconcile.figures.figure import Figure
from reconcile.figures.hedge import DEFAULT_MODEL
from reconcile.figures.reading import Figures, read_figures
from reconcile.language.language import Language, language
from reconcile.text.tokens import tokens

CORPUS = Path(__file__).parent / "corpus"


@frozen
class Wanted:
    """A figure as a corpus writes it: a value, a range or a vague scale; a unit; a direction."""

    value: str
    unit: str
    change: str = ""


def lines(name: str) -> list[tuple[str, ...]]:
    """The lines of a corpus file, each parted at its bars; comments and empty lines are left out."""
    text = (CORPUS / name).read_text("utf-8")
    return [
        tuple(map(str.strip, line.split("|")))
        for line in text.split("\n")
        if line and not line.startswith("#")
    ]


def figures_of(name: str) -> list[tuple[str, tuple[Wanted, ...]]]:
    """The sentences of a corpus and their figures."""
    return [
        (text, tuple(Wanted(*each.split()) for each in found.split(";") if each.strip()))
        for text, found in lines(name)
    ]


def read(text: str, words: Language | None = None) -> Figures:
    """What is read in a text that is one sentence, in English if not told else."""
    words = words or language()
    found = tokens(text, 0, len(text), comma=words.numbers.comma)
    return read_figures(found, words, DEFAULT_MODEL, verbs=words.verbs.forms)


def written(figure: Figure) -> Wanted:
    """A figure that was read, as a corpus would write it."""
    ends = [_number(numeral.value) for numeral in figure.numerals]
    value = f"~{ends[0]}" if figure.numerals[0].vague else "..".join(ends)
    return Wanted(value, figure.unit.name.replace(" ", "_") or "-", str(figure.change or ""))


def normal(wanted: Wanted) -> Wanted:
    """A figure as a corpus writes it, with its fractions worked out."""
    if "/" not in wanted.value:
        return wanted
    ratio = Fraction(wanted.value)
    return Wanted(_number(Decimal(ratio.numerator) / Decimal(ratio.denominator)), wanted.unit, wanted.change)


def _number(value: Decimal) -> str:
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
