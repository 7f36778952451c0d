"""The plugin's own sentences, through the whole pipeline."""

import pytest

from reconcile.plugin import Rule, Verdict
from reconcile_munitions import plugin
from sentences import counterexamples_of, examples_of, verdicts_of


@pytest.mark.parametrize(("rule", "first", "second", "verdict"), examples_of(plugin))
def test_an_example_is_found_with_its_verdict(rule: Rule, first: str, second: str, verdict: Verdict) -> None:
    assert list(verdicts_of(rule, first, second)) == [verdict]


@pytest.mark.parametrize(("rule", "first", "second"), counterexamples_of(plugin))
def test_of_a_counterexample_nothing_is_found(rule: Rule, first: str, second: str) -> None:
    assert not list(verdicts_of(rule, first, second))


def test_every_rule_says_in_one_line_what_must_hold() -> None:
    assert all(rule.doc.endswith(".") for rule in plugin.rules)
