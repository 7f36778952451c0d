"""A rule on trial: the claims of its own examples, and what it makes of others like them."""

from functools import cached_property

from attrs import define

from reconcile.bench import Bench
from reconcile.builtin.everyday import plugin as everyday
from reconcile.calling import Caller
from reconcile.claims.claim import Claim
from reconcile.claims.vocabulary import Vocabulary, vocabulary
from reconcile.comparisons.comparing import compared
from reconcile.comparisons.comparison import Comparison
from reconcile.comparisons.relation import Relation
from reconcile.comparisons.rule import Rule
from reconcile.findings.finding import Finding
from reconcile.findings.judging import judge
from reconcile.knowledge import merged
from reconcile.language.language import language

Claims = tuple[Claim, ...]


def fail(problem: str, advice: str) -> None:
    """Fail a check, with what is wrong and what to do about it."""
    raise AssertionError(f"{problem}. {advice.removesuffix('.')}.")


@define(frozen=True, eq=False, slots=False)
class Trial:
    """One rule of a plugin, and the plugins it is tried with.

    Attributes:
        bench: The plugin and those beside it.
        rule: The rule.
    """

    bench: Bench
    rule: Rule

    @property
    def name(self) -> str:
        """The rule, as a message names it."""
        return f"the rule {self.rule.name!r}"

    @cached_property
    def cases(self) -> list[Claims]:
        """The claims that it relates in its examples; where there are none, the laws have nothing to say."""
        found = [
            finding.claims
            for first, second, _ in self.rule.examples
            for finding in self.bench.findings(self.rule, first, second)
        ]
        return list(dict.fromkeys(found))

    @cached_property
    def texts(self) -> list[tuple[str, str]]:
        """The pairs of texts of its examples and counterexamples."""
        return [(first, second) for first, second, _ in self.rule.examples] + list(self.rule.counterexamples)

    @property
    def alike(self) -> bool:
        """Whether it takes either of two claims in either role."""
        measures, things = self.rule.measures, self.rule.things
        return len(measures) == 2 and measures[0].name == measures[1].name and things[0] == things[1]  # noqa: PLR2004 - of two

    def relation(self, claims: Claims) -> Relation | None:
        """What it says must hold between claims."""
        held: object = None
        try:
            held = self.rule(*claims)
        except Exception as error:  # noqa: BLE001 - whatever a rule raises fails the check
            fail(
                f"{self.name} raises {type(error).__name__}: {error}, of {told(claims)}",
                "A rule takes any claims of its measures: a figure may have no value, a facet may be None",
            )
        if held is not None and not isinstance(held, Relation):
            fail(
                f"{self.name} gives a {type(held).__name__} of {told(claims)}",
                "Return a Relation, as at_most(a, b), or None where it has nothing to say",
            )
        return held if isinstance(held, Relation) else None

    def judged(self, claims: Claims) -> Finding | None:
        """What is found of claims by the relation that it says must hold."""
        held = self.relation(claims)
        return None if held is None else judge(Comparison(self.rule, claims, held, ()))

    def accepted(self, claims: Claims) -> list[Comparison]:
        """The comparisons that it makes of claims, once the gates have been asked."""
        warnings: list[str] = []
        words = self._words
        made = compared(
            claims,
            (self.rule,),
            words.things,
            cumulative=words.cumulative,
            caller=Caller(lambda error: warnings.append(str(error))),
        ).comparisons
        found = [comparison for comparison in made if comparison.rule == self.rule]
        if warnings:
            advice = (
                "A rule takes any claims of its measures: a figure may have no value, a facet may be None"
            )
            fail(f"the {warnings[0]}, of {told(claims)}", advice)
        return found

    @cached_property
    def _words(self) -> Vocabulary:
        knowledge = merged({everyday, self.bench.plugin, *self.bench.beside})
        return vocabulary(knowledge.things, knowledge.measures, language())


def told(claims: Claims) -> str:
    """Claims as a message quotes them."""
    return " and ".join(repr(claim.text) for claim in claims)
