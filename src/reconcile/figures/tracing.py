"""Every number of a text with the rule that read it or the trap that refused it."""

from collections.abc import Container, Iterator

from attrs import frozen

from reconcile.figures.hedge import HedgeModel
from reconcile.figures.reading import read_figures
from reconcile.language.headlines import in_plain_case
from reconcile.language.language import Language
from reconcile.text.division import divided
from reconcile.text.source import Source
from reconcile.text.tokens import tokens


@frozen
class Trace:
    """A number of a text, and what became of it.

    Attributes:
        source: The id of the source.
        start: Where it begins in the source's text.
        end: Where it ends there.
        text: The text from ``start`` to ``end``.
        read: Whether it was read as a figure.
        rule: The name of the rule that read it, or of the trap that refused it.
    """

    source: str
    start: int
    end: int
    text: str
    read: bool
    rule: str


def trace(
    source: Source, *, language: Language, model: HedgeModel, verbs: Container[str] = ()
) -> Iterator[Trace]:
    """Give every number of a source, in the order of the text.

    Args:
        source: The source.
        language: The words of its language.
        model: What hedges mean.
        verbs: Verb forms, which end the noun phrase after *one*.
    """
    division = divided(source, language.abbreviations)
    for place in division.holding(language.anchors):
        start, end = division.spans[place]
        found = in_plain_case(tokens(source.text, start, end, comma=language.numbers.comma), language)
        figures = read_figures(found, language, model, verbs=verbs)
        read = [(each.figure.start, each.figure.end, True, each.figure.rule) for each in figures.read]
        refused = [(each.start, each.end, False, each.rule) for each in figures.refused]
        for first, last, was_read, rule in sorted([*read, *refused]):
            yield Trace(source.id, first, last, source.text[first:last], was_read, rule)
