"""The cells of a table of findings: a row for each, and one for each group that stands for many."""

from collections.abc import Sequence
from decimal import Decimal

from reconcile.claims.claim import Claim
from reconcile.comparisons.verdict import Verdict
from reconcile.figures.wording import clean, plural, points, rounded, spoken
from reconcile.findings.finding import Finding
from reconcile.findings.group import Group
from reconcile.findings.summing_up import sum_up

# Stands for a line break until what the text says is escaped.
BREAK = "\n"

# So many claims of a group are shown.
_SHOWN = 3

Place = tuple[str, int, int]
Rank = tuple[int, Decimal]


def summed_up(findings: Sequence[Finding], groups: Sequence[Group]) -> list[list[str]]:
    """The rows of findings and of groups, the worst first; a group stands for the findings inside it.

    Args:
        findings: The findings, in order.
        groups: The groups.
    """
    homes = {_place(claim): index for index, group in enumerate(groups) for claim in group.claims}
    inside: list[list[Finding]] = [[] for _ in groups]
    found: list[tuple[Rank, list[str]]] = []
    for finding in findings:
        home = {homes.get(_place(claim)) for claim in finding.claims}
        (index, *others) = home
        if others or index is None:
            found.append((_rank(finding.verdict, finding.ratio), _cells(finding)))
        else:
            inside[index].append(finding)
    found += [_group(group, own) for group, own in zip(groups, inside, strict=True)]
    return [cells for _, cells in sorted(found, key=lambda row: row[0])]


def _group(group: Group, findings: Sequence[Finding]) -> tuple[Rank, list[str]]:
    """The rank of the worst of its findings, and its cells."""
    worst = min((each.verdict for each in findings), key=lambda each: each.rank, default=Verdict.AGREEMENT)
    ratio = max((each.ratio for each in group.outliers if each.ratio is not None), default=None)
    gap = max((each.gap for each in group.outliers if each.gap is not None), default=None)
    claims = [each.claim for each in group.outliers] or [each.claims[0] for each in group.positions]
    more = len(group.claims) - min(len(claims), _SHOWN)
    figures = BREAK.join((*map(_figure, claims[:_SHOWN]), f"and {more:,} more"))
    return _rank(worst, ratio), [
        str(worst),
        _number(ratio),
        _gap(gap, group.unit.name),
        figures,
        sum_up(group),
    ]


def _rank(verdict: Verdict, ratio: Decimal | None) -> Rank:
    return verdict.rank, (ratio or Decimal(0)).copy_negate()


def _place(claim: Claim) -> Place:
    return claim.source, claim.start, claim.end


def _cells(finding: Finding) -> list[str]:
    figures = BREAK.join(_figure(claim) for claim in finding.claims)
    return [
        str(finding.verdict),
        _number(finding.ratio),
        _gap(finding.gap, finding.unit),
        figures,
        finding.reason,
    ]


def _figure(claim: Claim) -> str:
    """Where it stands, its words, and whose word it is."""
    said = f" ({clean(claim.origin)})" if claim.origin else ""
    return f"{clean(claim.source)}: {clean(claim.text)}{said}"


def _number(value: Decimal | None) -> str:
    return "" if value is None else spoken(rounded(value))


def _gap(gap: Decimal | None, unit: str) -> str:
    if gap is None:
        return ""
    size, said = points(gap, unit)
    head, slash, per = said.partition("/")
    noun, number = clean(head.replace("_", " ")), _number(size)
    return f"{number} {noun if number == '1' else plural(noun)}{slash}{per}".strip()
