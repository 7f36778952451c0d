"""The laws that a rule must keep, whatever the claims; each check fails with advice."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Any

import hypothesis.strategies as st
from hypothesis import HealthCheck, given, settings
from hypothesis.strategies import SearchStrategy

from reconcile.comparisons.verdict import Verdict
from reconcile.findings.finding import Finding
from reconcile.report.report import Report
from reconcile.testing.misses import near_misses
from reconcile.testing.trials import Claims, Trial, fail, told
from reconcile.testing.variations import (
    CUTS,
    WIDEST,
    in_other_units,
    narrowed,
    refigured,
    varied,
    widened,
    with_figure,
)

_FAILED = (Verdict.CONFLICT, Verdict.TENSION)
_HELD = MappingProxyType({"widened": (Verdict.AGREEMENT, Verdict.COMPATIBLE)})
# What may become of a verdict when a figure is narrowed or widened.
_ALLOWED: Mapping[str, Mapping[str, tuple[Verdict, ...]]] = MappingProxyType(
    {
        Verdict.CONFLICT: MappingProxyType({"narrowed": (Verdict.CONFLICT,)}),
        Verdict.AGREEMENT: _HELD,
        Verdict.COMPATIBLE: _HELD,
    }
)
_CLOSE = Decimal("1e-9")


def always(law: Callable[..., None], *of: SearchStrategy[Any]) -> None:
    """Try a law on what the strategies make; the profile of the test suite says how often."""
    calm = settings(
        deadline=None, report_multiple_bugs=False, suppress_health_check=[HealthCheck.differing_executors]
    )
    calm(given(*of)(law))()


def total(trial: Trial) -> None:
    """A rule says something, or nothing, of any claims it accepts; it raises nothing."""

    def law(claims: Claims) -> None:
        for comparison in trial.accepted(claims):
            relation = comparison.relation
            if relation is not None and not set(relation.claims) <= set(claims):
                fail(
                    f"{trial.name} relates a claim that it was not given, of {told(claims)}",
                    "Relate the claims as they are; work out amounts with converted, share_of and sum_of",
                )
        trial.judged(claims)

    if trial.cases:
        always(law, varied(trial.cases))


def deterministic(trial: Trial) -> None:
    """A rule says the same of the same claims."""

    def law(claims: Claims) -> None:
        if trial.relation(claims) != trial.relation(claims):
            fail(
                f"{trial.name} says two things of {told(claims)}",
                "Let it depend on its claims only: not on chance, the clock, or what it was asked before",
            )

    if trial.cases:
        always(law, refigured(trial.cases))


def symmetric(trial: Trial) -> None:
    """A rule whose claims are alike finds the same whichever is named first."""

    def law(claims: Claims) -> None:
        one, other = trial.judged(claims), trial.judged(claims[::-1])
        if one and other and _differ(one, other):
            fail(
                f"{trial.name} finds {one.verdict} of {told(claims)}, and {other.verdict} the other way round",
                "Its claims have one measure and one thing, so either may come first: relate them with equal, "
                "or tell them apart by what they say, and return None the wrong way round",
            )

    if trial.alike and trial.cases:
        always(law, refigured(trial.cases))


def reflexive(trial: Trial) -> None:
    """Claims that give one figure are no conflict, where a rule relates the figures as they are."""

    def law(claims: Claims) -> None:
        first = claims[0].figure
        same = tuple(with_figure(claim, first) for claim in claims)
        held = trial.relation(same)
        found = trial.judged(same)
        if held is None or found is None or len(held.claims) != 2 or held.left.working or held.right.working:  # noqa: PLR2004 - of two
            return
        if found.verdict in _FAILED:
            fail(
                f"{trial.name} finds {found.verdict} of {told(same)}, though both are one figure",
                "Relate the two with equal or at_most; a limit that is less than the whole is a conversion",
            )

    if trial.cases:
        always(law, refigured(trial.cases))


def unit_invariant(trial: Trial) -> None:
    """A change of unit changes nothing."""

    def law(claims: Claims) -> None:
        plain = trial.judged(claims)
        for turned in in_other_units(claims):
            found = trial.judged(turned)
            if _verdict(plain) != _verdict(found):
                fail(
                    f"{trial.name} finds {_verdict(plain)} of {told(claims)}, and {_verdict(found)} "
                    f"in {' and '.join(claim.figure.unit.name for claim in turned)}",
                    "Compare through a relation, which knows units, not by the numbers of the figures",
                )

    if trial.cases:
        always(law, refigured(trial.cases))


def monotone(trial: Trial) -> None:
    """Narrowing a figure never ends a conflict, and widening one never makes one."""
    advice = "Leave it to the intervals: a rule that looks at how wide a figure is decides for them"

    def law(claims: Claims, cuts: tuple[int, int], index: int) -> None:
        before = _verdict(trial.judged(claims))
        place = index % len(claims)
        tried = {
            "narrowed": [narrowed(claims[place], each) for each in (cuts, cuts[:1] * 2)],
            "widened": [widened(claims[place], each) for each in (cuts, WIDEST)],
        }
        for change, allowed in _ALLOWED.get(before, {}).items():
            for claim in tried[change]:
                after = _verdict(trial.judged((*claims[:place], claim, *claims[place + 1 :])))
                if after not in allowed:
                    fail(
                        f"{trial.name} finds {before} of {told(claims)}, and {after} once one is {change}",
                        advice,
                    )

    if trial.cases:
        always(law, refigured(trial.cases), CUTS, st.integers(0, 2))


def near_misses_read(trial: Trial) -> None:
    """Near misses of its sentences are read and compared without an error."""

    def law(texts: tuple[str, str]) -> None:
        report, errors = trial.bench.compared(*texts)
        if errors:
            fail(
                f"the {errors[0]}, of {texts[0]!r} and {texts[1]!r}",
                "A rule takes any claims of its measures: a figure may have no value, a facet may be None",
            )
        _sliced(trial, report, dict(zip(("first", "second"), texts, strict=True)))

    if trial.texts:
        pairs = st.sampled_from(trial.texts)
        always(law, pairs.flatmap(lambda pair: st.tuples(near_misses(pair[0]), near_misses(pair[1]))))


def spans(trial: Trial) -> None:
    """What it finds of its sentences stands where it says it stands."""
    for texts in trial.texts:
        _sliced(trial, trial.bench.compare(*texts), dict(zip(("first", "second"), texts, strict=True)))
    for claims in trial.cases:
        held = trial.relation(claims)
        for claim in held.claims if held else ():
            if claim not in claims:
                fail(
                    f"{trial.name} relates {claim.text!r}, which stands nowhere, of {told(claims)}",
                    "Relate the claims as they are; work out amounts with converted, share_of and sum_of",
                )


def _sliced(trial: Trial, report: Report, texts: dict[str, str]) -> None:
    for claim in report.claims:
        if texts[claim.source][claim.start : claim.end] != claim.text:
            fail(
                f"beside {trial.name}, {claim.text!r} is not what stands from {claim.start} to {claim.end}",
                "This is an error of the library: please report it with the text",
            )


def _verdict(found: Finding | None) -> str:
    return "nothing" if found is None else found.verdict


def _differ(one: Finding, other: Finding) -> bool:
    if one.verdict != other.verdict or (one.ratio is None) != (other.ratio is None):
        return True
    return bool(one.ratio and other.ratio and abs(one.ratio / other.ratio - 1) > _CLOSE)
