"""Claims and reports as text for other programs: JSON, JSON lines, CSV; and tables for people.

JSON is written in ASCII, so that any text, even one that is not valid Unicode, comes through.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any

from reconcile.claims.claim import Claim
from reconcile.findings.explaining import Explanation
from reconcile.report.report import Report
from reconcile.report.rows import claim_rows, rows
from reconcile.report.tables import WIDTH, claim_table, table

FORMATS = ("table", "markdown", "json", "jsonl", "csv")
OF_EXPLANATIONS = ("text", "json")


def report_text(report: Report, style: str, *, width: int = WIDTH) -> str:
    """Give a report in one of the ``FORMATS``.

    Args:
        report: The report.
        style: ``table``, ``markdown``, ``json``, ``jsonl`` (one finding a line) or ``csv``.
        width: How many columns a terminal has.

    Raises:
        KeyError: There is no such format.
    """
    if style in ("table", "markdown"):
        return table(report, style, width=width, groups=report.groups)
    return _REPORTS[style](report)


def claims_text(claims: Iterable[Claim], style: str, *, width: int = WIDTH) -> str:
    """Give claims in one of the ``FORMATS``.

    Args:
        claims: The claims.
        style: ``table``, ``markdown``, ``json``, ``jsonl`` (one claim a line) or ``csv``.
        width: How many columns a terminal has.

    Raises:
        KeyError: There is no such format.
    """
    if style in ("table", "markdown"):
        return claim_table(claims, style, width=width)
    return _CLAIMS[style](claims)


def explanation_text(explanation: Explanation, style: str) -> str:
    """Give an explanation as ``text`` for people, or as ``json``."""
    return _json(explanation.to_dict()) if style == "json" else str(explanation)


def _json(value: object) -> str:
    return json.dumps(value, indent=2)


def _lines(values: Iterable[dict[str, Any]]) -> str:
    return "".join(f"{json.dumps(value)}\n" for value in values)


_REPORTS: Mapping[str, Callable[[Report], str]] = MappingProxyType(
    {
        "json": lambda report: _json(report.to_dict()),
        "jsonl": lambda report: _lines(finding.to_dict() for finding in report),
        "csv": rows,
    }
)
_CLAIMS: Mapping[str, Callable[[Iterable[Claim]], str]] = MappingProxyType(
    {
        "json": lambda claims: _json([claim.to_dict() for claim in claims]),
        "jsonl": lambda claims: _lines(claim.to_dict() for claim in claims),
        "csv": claim_rows,
    }
)
