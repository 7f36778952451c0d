"""A report as a table for people: at a terminal, or in Markdown."""

import re
import textwrap
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType

from reconcile.claims.claim import Claim
from reconcile.figures.wording import clean, spoken
from reconcile.findings.finding import Finding
from reconcile.findings.group import Group
from reconcile.report.cells import BREAK, summed_up
from reconcile.report.rows import rows

HEADERS = ("verdict", "times", "apart", "figures", "reason")
CLAIM_HEADERS = ("source", "figure", "value", "unit", "who", "what", "when", "mood", "said by")
WIDTH = 100

# What the border and the padding of a column take.
_BORDER = 3
# What tabulate keeps free beside a header.
_HEADER = 2
_NOTHING = "No two figures of one quantity were found."
_NO_CLAIMS = "No figures were found."
_MARKUP = re.compile(r"[\\|*_`\[\]]")

Findings = tuple[Finding, ...]
Groups = tuple[Group, ...]


def table(
    findings: Iterable[Finding], style: str = "table", *, width: int = WIDTH, groups: Iterable[Group] = ()
) -> str:
    """Give findings as a table, in the order in which they stand.

    Args:
        findings: The findings.
        style: ``table`` for a terminal, ``markdown``, or ``csv``.
        width: How many columns a terminal has.
        groups: Groups; one whose pairs are not all among the findings has a row instead of them.

    Raises:
        KeyError: There is no such style.
    """
    return _STYLES[style](tuple(findings), tuple(group for group in groups if not group.listed), width)


def _for_terminal(findings: Findings, groups: Groups, width: int) -> str:
    cells = summed_up(findings, groups)
    return _grid(cells, HEADERS, width) if cells else _NOTHING


def _for_markdown(findings: Findings, groups: Groups, _width: int) -> str:
    cells = summed_up(findings, groups)
    return _pipes(cells, HEADERS) if cells else _NOTHING


def _for_spreadsheets(findings: Findings, _groups: Groups, _width: int) -> str:
    return rows(findings)


_STYLES: Mapping[str, Callable[[Findings, Groups, int], str]] = MappingProxyType(
    {"table": _for_terminal, "markdown": _for_markdown, "csv": _for_spreadsheets}
)


def claim_table(claims: Iterable[Claim], style: str = "table", *, width: int = WIDTH) -> str:
    """Give claims as a table, in the order in which they stand.

    Args:
        claims: The claims.
        style: ``table`` for a terminal, or ``markdown``.
        width: How many columns a terminal has.
    """
    cells = [_claim_cells(claim) for claim in claims]
    if not cells:
        return _NO_CLAIMS
    return _pipes(cells, CLAIM_HEADERS) if style == "markdown" else _grid(cells, CLAIM_HEADERS, width)


def _grid(cells: Sequence[Sequence[str]], headers: Sequence[str], width: int) -> str:
    import tabulate  # noqa: PLC0415 - only tables need it

    widths = _fitted(cells, headers, width)
    # tabulate would wrap too, but takes a cell like "260,000" for a number and trips over it.
    body = [[_wrapped(*cell) for cell in zip(row, widths, strict=True)] for row in cells]
    return tabulate.tabulate(body, headers, tablefmt="simple_grid", disable_numparse=True)


def _pipes(cells: Sequence[Sequence[str]], headers: Sequence[str]) -> str:
    import tabulate  # noqa: PLC0415 - only tables need it

    escaped = [[_escaped(cell) for cell in row] for row in cells]
    return tabulate.tabulate(escaped, headers, tablefmt="pipe", disable_numparse=True)


def _claim_cells(claim: Claim) -> list[str]:
    meant, figure = claim.measurand, claim.figure
    period = meant.period.words if meant.period else None
    facets = (meant.subject, meant.measure, period, str(meant.modality), claim.origin)
    value = "" if figure.value is None else spoken(figure.value)
    return [clean(cell or "") for cell in (claim.source, claim.text, value, figure.unit.name, *facets)]


def _escaped(cell: str) -> str:
    """A cell whose text does not end the cell, nor turn into markup."""
    return _MARKUP.sub(r"\\\g<0>", cell).replace("<", "&lt;").replace(BREAK, "<br>")


def _fitted(cells: Sequence[Sequence[str]], headers: Sequence[str], width: int) -> list[int]:
    """How wide each column may be: as wide as it wants, the widest cut first until all fit."""
    least = [len(header) + _HEADER for header in headers]
    wanted = [max(few, _widest(column)) for few, column in zip(least, zip(*cells, strict=True), strict=True)]
    over = sum(wanted) + _BORDER * len(headers) + 1 - width
    for _ in range(min(over, sum(wanted) - sum(least))):
        wide = [each if each > few else 0 for each, few in zip(wanted, least, strict=True)]
        wanted[wide.index(max(wide))] -= 1
    return wanted


def _widest(column: Iterable[str]) -> int:
    return max(len(line) for cell in column for line in cell.split(BREAK))


def _wrapped(cell: str, width: int) -> str:
    return BREAK.join(part for line in cell.split(BREAK) for part in textwrap.wrap(line, width))
