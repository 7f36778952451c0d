"""Claims and findings as rows of CSV, for spreadsheets."""

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Any

from reconcile.claims.claim import Claim
from reconcile.figures.wording import clean
from reconcile.findings.finding import Finding

CLAIM_COLUMNS = (
    *("source", "start", "end", "text", "value", "soft_low", "soft_high", "hard_low", "hard_high"),
    *("unit", "thing", "hedge", "change", "subject", "measure", "recipient", "period", "place"),
    *("modality", "aggregation", "base", "negated", "attribution", "sentence"),
)
FINDING_COLUMNS = ("verdict", "rule", "ratio", "gap", "unit", "sources", "figures", "reason")

# A spreadsheet takes a cell that begins with one of these for a formula.
_FORMULA = ("=", "+", "-", "@")


def rows(findings: Iterable[Finding]) -> str:
    """Give findings as CSV, one row each under a header; the claims of a finding share a cell."""
    return _csv(FINDING_COLUMNS, (_finding(finding) for finding in findings))


def claim_rows(claims: Iterable[Claim]) -> str:
    """Give claims as CSV, one row each under a header."""
    return _csv(CLAIM_COLUMNS, (_claim(claim) for claim in claims))


def _finding(finding: Finding) -> list[Any]:
    given = finding.to_dict()
    claims = finding.claims
    sources, figures = (" | ".join(getattr(claim, name) for claim in claims) for name in ("source", "text"))
    return [*(given[name] for name in FINDING_COLUMNS[:5]), sources, figures, finding.reason]


def _claim(claim: Claim) -> list[Any]:
    given = claim.to_dict()
    for name in ("soft", "hard"):
        given[f"{name}_low"], given[f"{name}_high"] = given.pop(name)
    return [given[name] for name in CLAIM_COLUMNS]


def _csv(header: Sequence[str], body: Iterable[list[Any]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(header)
    writer.writerows([_cell(cell) for cell in row] for row in body)
    return out.getvalue()


def _cell(value: object) -> object:
    """A cell as it should be read: text on one line, and never a formula."""
    if not isinstance(value, str):
        return value
    text = clean(value)
    return f"'{text}" if text.startswith(_FORMULA) else text
