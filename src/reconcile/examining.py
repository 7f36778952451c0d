"""Examines a plugin on its own examples, and says what is wrong, with advice."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from threading import Thread

from reconcile import engine
from reconcile.bench import Bench
from reconcile.checking import misread, overrefused, unread, unrefused
from reconcile.claims.claim import Claim
from reconcile.comparisons.gates import Answer
from reconcile.comparisons.rule import Rule
from reconcile.comparisons.verdict import Verdict
from reconcile.vetting import Flaw

PATIENCE = 10.0


def examined(bench: Bench, *, patience: float = PATIENCE) -> Iterator[Flaw]:
    """Examine the words, the facet readers and every rule of a plugin on its own sentences.

    Args:
        bench: The plugin, and those beside it.
        patience: How many seconds a rule or a facet reader may take over its sentences. One that takes
            longer is said to hang, and is left to itself: nothing can end it but the end of the process.
    """
    yield from unread(bench)
    for trap in bench.plugin.traps:
        yield from (*unrefused(bench, trap), *overrefused(bench, trap))
    for reader in bench.plugin.facet_readers:
        yield from _in_time(f"the facet reader {reader.name!r}", partial(misread, bench, reader), patience)
    for rule in bench.plugin.rules:
        yield from _in_time(f"the rule {rule.name!r}", partial(flaws_of, bench, rule), patience)


def _in_time(who: str, examine: Callable[[], Iterable[Flaw]], patience: float) -> Iterable[Flaw]:
    found: list[Flaw] = []
    worker = Thread(target=lambda: found.extend(examine()), daemon=True)
    worker.start()
    worker.join(patience)
    if not worker.is_alive():
        return found
    problem = f"{who} has not come back after {patience:g} seconds"
    return [Flaw(problem, "Look for a loop that does not end.")]


def flaws_of(bench: Bench, rule: Rule) -> Iterator[Flaw]:
    """Everything that is wrong with what a rule finds of its own sentences."""
    failed = failures(bench, rule)
    yield from failed or (*misjudged(bench, rule), *overreached(bench, rule))


def failures(bench: Bench, rule: Rule) -> tuple[Flaw, ...]:
    """What a rule raises, or returns that is no relation, on its own sentences."""
    pairs = [(first, second) for first, second, _ in rule.examples] + list(rule.counterexamples)
    said = [error for pair in pairs for error in bench.compared(*pair)[1]]
    advice = "A rule returns a Relation, or None where it has nothing to say; it raises nothing."
    return tuple(Flaw(f"the {error}", advice) for error in dict.fromkeys(said))


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
            if not bench.claims(text):
                problem = f"the rule {rule.name!r} has a counterexample without a figure: {text!r}"
                yield Flaw(
                    problem, "Give a sentence that the rule might take for its own, or it shows nothing."
                )


def _why_nothing(bench: Bench, rule: Rule, first: str, second: str) -> str:
    """What is missing, the likeliest first: a measure, a thing, or what the gates ask for."""
    lefts, rights = bench.claims(first), bench.claims(second)
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
    answers = [
        answer
        for left in lefts
        for right in rights
        for answer in engine.explain(left, right, plugins=bench.plugins).answers
        if answer.answer is Answer.DIFFERENT and answer.gate != "measure"
    ]
    return answers[0].reason if answers else ""
