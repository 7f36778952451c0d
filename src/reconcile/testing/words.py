"""Every check of what a plugin adds to the words of the language, and of its facet readers, by name."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial

import hypothesis.strategies as st

from reconcile.bench import Bench
from reconcile.checking import (
    overfilled,
    overrefused,
    unable,
    unfilled,
    unread_hedges,
    unread_numerals,
    unread_units,
    unrefused,
)
from reconcile.claims.facet_readers import FacetReader
from reconcile.comparisons.rule import Rule
from reconcile.language.additions import Trap, defined
from reconcile.testing.laws import always
from reconcile.testing.misses import near_misses
from reconcile.testing.trials import fail
from reconcile.vetting import Flaw

Check = Callable[[], None]
_LONGEST = 100
_EXEMPLIFIED = "has examples and counterexamples"


def word_checks(bench: Bench) -> Iterator[tuple[str, Check]]:
    """The checks of the units, number words, hedges and traps of a plugin."""
    plugin = bench.plugin
    for unit in defined(plugin.units):
        yield f"{unit.name}: is read in each of its words", partial(_report, unread_units, bench, unit)
    for word in plugin.numerals:
        yield f"{word.word}: is read as its number", partial(_report, unread_numerals, bench, word)
    for hedge in plugin.hedges:
        yield f"{hedge.words}: is read as its hedge", partial(_report, unread_hedges, bench, hedge)
    for trap in plugin.traps:
        yield f"{trap.name}: {_EXEMPLIFIED}", partial(shown, f"the trap {trap.name!r}", trap, "sentences")
        yield f"{trap.name}: refuses the number of its examples", partial(_report, unrefused, bench, trap)
        yield f"{trap.name}: leaves its counterexamples alone", partial(_report, overrefused, bench, trap)


def reader_checks(bench: Bench) -> Iterator[tuple[str, Check]]:
    """The checks of the facet readers of a plugin."""
    for reader in bench.plugin.facet_readers:
        name = f"the facet reader {reader.name!r}"
        yield f"{reader.name}: says what it reads", partial(said_in_a_line, name, reader.doc, "what it reads")
        yield f"{reader.name}: {_EXEMPLIFIED}", partial(shown, name, reader, "sentences")
        yield f"{reader.name}: reads its examples as they say", partial(_reads, bench, reader)
        yield (
            f"{reader.name}: finds nothing in its counterexamples",
            partial(_report, overfilled, bench, reader),
        )
        yield f"{reader.name}: reads any clause, and twice alike", partial(_total, bench, reader)


def report(found: Iterable[Flaw]) -> None:
    """Fail with the first of the flaws."""
    for flaw in found:
        fail(flaw.problem, flaw.advice)


def said_in_a_line(owner: str, doc: str, what: str) -> None:
    """Fail if a docstring does not say what it should in one sentence."""
    if not doc:
        fail(f"{owner} has no docstring", f"Say in one line {what}")
    if not doc.endswith(".") or len(doc) > _LONGEST:
        fail(
            f"{owner} says {doc!r}",
            f"Make the first line of its docstring a sentence with a full stop, of {_LONGEST} signs at most",
        )


def shown(owner: str, each: Rule | Trap | FacetReader, what: str) -> None:
    """Fail if there is no example, or no counterexample."""
    for field in ("examples", "counterexamples"):
        if not getattr(each, field):
            advice = f"Add {field}=[…]: {what}. They are the proof, and what every other check starts from"
            fail(f"{owner} has no {field}", advice)


def _report(check: Callable[..., Iterable[Flaw]], bench: Bench, each: object) -> None:
    report(check(bench, each))


def _reads(bench: Bench, reader: FacetReader) -> None:
    report(unable(bench, reader))
    report(unfilled(bench, reader))


def _total(bench: Bench, reader: FacetReader) -> None:
    """Near misses of its sentences, and sentences that are not its own, are read without an error."""
    texts = [text for text, _ in reader.examples] + list(reader.counterexamples)

    def law(text: str) -> None:
        claims, errors = bench.read(text)
        if errors:
            fail(f"the {errors[0]}, of {text!r}", "A facet reader takes any clause: look before you index")
        if bench.read(text)[0] != claims:
            fail(
                f"the facet reader {reader.name!r} says two things of {text!r}",
                "Let it depend on its clause only",
            )

    if texts:
        always(law, st.sampled_from([*texts, *_OTHERS]).flatmap(near_misses))


# Where nothing is known besides the number, and where much is.
_OTHERS = ("12.", "It was 12 percent.", "At least 40 people died in Ward 9 on Monday, 7 of them children.")
