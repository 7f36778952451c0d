"""Examines the rules of a plugin on their own examples, and says what is wrong, with advice."""

from collections.abc import Iterable, Iterator, Sequence
from threading import Thread

from attrs import frozen

from reconcile import engine
from reconcile.claims.claim import Claim
from reconcile.comparisons.gates import Answer
from reconcile.comparisons.rule import Rule
from reconcile.comparisons.verdict import Verdict
from reconcile.findings.finding import Finding
from reconcile.plugin import Plugin
from reconcile.report.report import Report
from reconcile.text.source import Source
from reconcile.vetting import Flaw

PATIENCE = 10.0


@frozen
class Bench:
    """A plugin, and those it is used together with.

    Attributes:
        plugin: The plugin that is examined.
        beside: Plugins whose words its examples use; the everyday is always there.
    """

    plugin: Plugin
    beside: tuple[Plugin, ...] = ()

    def compare(self, first: str, second: str) -> Report:
        """Compare two texts, as *first* and *second*."""
        return engine.compare(sources(first, second), plugins=(self.plugin, *self.beside))

    def findings(self, rule: Rule, first: str, second: str) -> tuple[Finding, ...]:
        """What one rule finds of two texts."""
        return tuple(found for found in self.compare(first, second) if found.rule == rule.name)


def sources(first: str, second: str) -> tuple[Source, Source]:
    """Two texts with ids that a message can name."""
    return Source(first, id="first"), Source(second, id="second")


def examined(bench: Bench, *, patience: float = PATIENCE) -> Iterator[Flaw]:
    """Examine every rule of a plugin on its own sentences.

    Args:
        bench: The plugin, and those beside it.
        patience: How many seconds a rule may take over its sentences. One that takes longer is said to
            hang, and is left to itself: nothing can end it but the end of the process.
    """
    for rule in bench.plugin.rules:
        yield from _in_time(bench, rule, patience)


def _in_time(bench: Bench, rule: Rule, patience: float) -> Iterable[Flaw]:
    found: list[Flaw] = []
    worker = Thread(target=lambda: found.extend(flaws_of(bench, rule)), daemon=True)
    worker.start()
    worker.join(patience)
    if not worker.is_alive():
        return found
    problem = f"the rule {rule.name!r} has not come back after {patience:g} seconds"
    return [Flaw(problem, "Look for a loop that does not end.")]


def flaws_of(bench: Bench, rule: Rule) -> Iterator[Flaw]:
    """Everything that is wrong with what a rule finds of its own sentences."""
    failed = failures(bench, rule)
    yield from failed or (*misjudged(bench, rule), *overreached(bench, rule))


def failures(bench: Bench, rule: Rule) -> tuple[Flaw, ...]:
    """What a rule raises, or returns that is no relation, on its own sentences."""
    pairs = [(first, second) for first, second, _ in rule.examples] + list(rule.counterexamples)
    said = [warning for pair in pairs for warning in bench.compare(*pair).warnings]
    advice = "A rule returns a Relation, or None where it has nothing to say; it raises nothing."
    return tuple(Flaw(f"the {warning}", advice) for warning in dict.fromkeys(said))


def misjudged(bench: Bench, rule: Rule) -> Iterator[Flaw]:
    """The examples of which a rule finds something else than they say."""
    for first, second, wanted in rule.examples:
        found = bench.findings(rule, first, second)
        verdicts = {finding.verdict for finding in found}
        pair = f"of {first!r} and {second!r}"
        if not found:
            problem = f"the rule {rule.name!r} finds nothing {pair}"
            yield Flaw(problem, _why_nothing(bench, rule, first, second))
        elif verdicts != {wanted}:
            verdict = " and ".join(sorted(verdicts))
            problem = f"the rule {rule.name!r} finds {verdict} {pair}, where the example says {wanted}"
            # The likeliest: 95,000 against 90,000 is within what round figures leave open.
            room = " Round figures leave room: put them further apart." if wanted is Verdict.CONFLICT else ""
            yield Flaw(
                problem, f"Mend the relation or the example.{room} The reason it gives: {found[0].reason}"
            )


def overreached(bench: Bench, rule: Rule) -> Iterator[Flaw]:
    """The counterexamples of which a rule finds something, and those that show nothing."""
    for first, second in rule.counterexamples:
        for found in bench.findings(rule, first, second):
            problem = (
                f"the rule {rule.name!r} finds {found.verdict} of the counterexample {first!r} and {second!r}"
            )
            yield Flaw(problem, "Return None for such claims, or narrow the things or the gates it crosses.")
        for text in (first, second):
            if not _claims(bench, text):
                problem = f"the rule {rule.name!r} has a counterexample without a figure: {text!r}"
                yield Flaw(
                    problem, "Give a sentence that the rule might take for its own, or it shows nothing."
                )


def _claims(bench: Bench, text: str) -> tuple[Claim, ...]:
    return engine.extract(Source(text, id="text"), plugins=(bench.plugin, *bench.beside))


def _why_nothing(bench: Bench, rule: Rule, first: str, second: str) -> str:
    """What is missing, the likeliest first: a measure, a thing, or what the gates ask for."""
    lefts, rights = _claims(bench, first), _claims(bench, second)
    read = {claim.measurand.measure for claim in (*lefts, *rights)}
    missing = [measure.name for measure in rule.measures if measure.name not in read]
    if missing:
        told = "; ".join(map(_told, (*lefts, *rights))) or "no figure at all"
        return f"No claim of {missing[0]!r} was read, but {told}. Give the measure the verb or the noun used."
    apart = _apart(lefts, rights, bench)
    if apart:
        return f"A gate keeps the claims apart: {apart}. Cross it with across=[…], or mend the example."
    return "Either the things it names are not those of the example, or its function returns None. Give the thing its names."


def _told(claim: Claim) -> str:
    known = [
        each for each in (claim.measurand.subject, claim.measurand.measure, claim.measurand.thing) if each
    ]
    return f"{claim.text!r} ({', '.join(known) or 'of nothing known'})"


def _apart(lefts: Sequence[Claim], rights: Sequence[Claim], bench: Bench) -> str:
    plugins = (bench.plugin, *bench.beside)
    answers = [
        answer
        for left in lefts
        for right in rights
        for answer in engine.explain(left, right, plugins=plugins).answers
        if answer.answer is Answer.DIFFERENT and answer.gate != "measure"
    ]
    return answers[0].reason if answers else ""
