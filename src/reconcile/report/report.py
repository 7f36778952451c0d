"""A report: all findings, grouped by measurand, and what was not compared."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any

from attrs import field, frozen

from reconcile.claims.claim import Claim
from reconcile.comparisons.verdict import Verdict
from reconcile.findings.finding import Finding
from reconcile.findings.group import Group
from reconcile.report.tables import table


def _order(finding: Finding) -> tuple[int, Decimal, list[tuple[str, int, int]], str]:
    ratio = finding.ratio.copy_negate() if finding.ratio is not None else Decimal(0)
    places = [(claim.source, claim.start, claim.end) for claim in finding.claims]
    return finding.verdict.rank, ratio, places, finding.rule


def _in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=_order))


def _once(messages: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(messages))


@frozen
class Report:
    """Everything that was found, the worst first.

    Attributes:
        findings: The findings, by verdict, then by ratio, then by their claims.
        warnings: What went wrong: plugins that could not be used, rules that failed.
        claims: Every claim that was read.
        groups: The claims of one measurand together: what most agree on, and who does not.
    """

    findings: tuple[Finding, ...] = field(converter=_in_order)
    warnings: tuple[str, ...] = field(default=(), converter=_once)
    claims: tuple[Claim, ...] = ()
    groups: tuple[Group, ...] = ()

    @classmethod
    def of(
        cls,
        findings: Iterable[Finding],
        *,
        warnings: Iterable[str] = (),
        claims: Iterable[Claim] = (),
        groups: Iterable[Group] = (),
        incomparable: bool = False,
    ) -> "Report":
        """Make a report of findings in any order.

        Args:
            findings: What was found.
            warnings: What went wrong; each is given once.
            claims: Every claim that was read.
            groups: The claims of one measurand together.
            incomparable: Whether to list claims that were kept apart, with the reason.
        """
        listed = (each for each in findings if incomparable or each.verdict is not Verdict.INCOMPARABLE)
        return cls(tuple(listed), tuple(warnings), tuple(claims), tuple(groups))

    @property
    def conflicts(self) -> tuple[Finding, ...]:
        """The findings of claims that cannot all be true."""
        return self._with(Verdict.CONFLICT)

    @property
    def tensions(self) -> tuple[Finding, ...]:
        """The findings of claims that can all be true only at a stretch."""
        return self._with(Verdict.TENSION)

    @property
    def agreements(self) -> tuple[Finding, ...]:
        """The findings of claims that bear each other out."""
        return self._with(Verdict.AGREEMENT)

    def uncompared(self) -> tuple[Claim, ...]:
        """The claims that are in no finding and in no group."""
        compared = {claim for finding in self.findings for claim in finding.claims}
        compared.update(claim for group in self.groups for claim in group.claims)
        return tuple(claim for claim in self.claims if claim not in compared)

    def to_dict(self) -> dict[str, Any]:
        """Give the report in the interchange format: plain numbers, strings and lists."""
        return {
            "findings": [finding.to_dict() for finding in self.findings],
            "groups": [group.to_dict() for group in self.groups],
            "warnings": list(self.warnings),
        }

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)

    def __len__(self) -> int:
        return len(self.findings)

    def __str__(self) -> str:
        return table(self.findings, groups=self.groups)

    def _with(self, verdict: Verdict) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if finding.verdict is verdict)
