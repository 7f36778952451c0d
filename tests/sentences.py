"""Runs the examples and counterexamples of a plugin through the whole pipeline."""

from collections.abc import Iterator

import pytest

import reconcile
from reconcile.plugin import Plugin, Rule, Verdict


def examples_of(plugin: Plugin) -> list[object]:
    """One test case for each example of each rule."""
    return [
        pytest.param(rule, first, second, verdict, id=f"{rule.name}: {first} / {second}")
        for rule in plugin.rules
        for first, second, verdict in rule.examples
    ]


def counterexamples_of(plugin: Plugin) -> list[object]:
    """One test case for each counterexample of each rule."""
    return [
        pytest.param(rule, first, second, id=f"{rule.name}: {first} / {second}")
        for rule in plugin.rules
        for first, second in rule.counterexamples
    ]


def verdicts_of(rule: Rule, first: str, second: str) -> Iterator[Verdict]:
    """What the rule finds of two texts, with all installed plugins at work."""
    for finding in reconcile.compare([first, second]):
        if finding.rule == rule.name:
            yield finding.verdict
