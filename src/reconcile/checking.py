"""Reads every word that a plugin adds, and says what is not read as it says."""

from collections.abc import Iterator
from decimal import Decimal

from attrs import evolve

from reconcile.bench import Bench
from reconcile.claims.claim import Claim
from reconcile.claims.facet_readers import FacetReader
from reconcile.language.additions import (
    HedgePhrase,
    NumberWord,
    Trap,
    UnitDefinition,
    defined,
    number_forms,
    unit_forms,
)
from reconcile.language.language import language
from reconcile.vetting import Flaw

_FIVE = Decimal(5)


def unread(bench: Bench) -> Iterator[Flaw]:
    """The words for its units, its number words and its hedges that are not read."""
    for unit in defined(bench.plugin.units):
        yield from unread_units(bench, unit)
    for word in bench.plugin.numerals:
        yield from unread_numerals(bench, word)
    for hedge in bench.plugin.hedges:
        yield from unread_hedges(bench, hedge)


def unread_units(bench: Bench, unit: UnitDefinition) -> Iterator[Flaw]:
    """The words and symbols of a unit behind a number that are not read as that unit."""
    for form in (*unit_forms(unit, language().nouns), *unit.symbols):
        text = f"It was 5 {form}."
        claim = _first(bench, text)
        if claim is None or claim.figure.unit.name != unit.canonical:
            told = (
                "no figure" if claim is None else f"{claim.text!r} in {claim.figure.unit.name or 'no unit'}"
            )
            problem = f"the word {form!r} of the unit {unit.name!r} is not read in {text!r}, but {told}"
            yield Flaw(
                problem, "Another word of the text or of the library is longer: give other words for it."
            )


def unread_numerals(bench: Bench, word: NumberWord) -> Iterator[Flaw]:
    """The forms of a number word that are not read with its value."""
    number, value = ("5 ", word.value * _FIVE) if word.multiplies else ("", word.value)
    for form in number_forms(word, language().nouns):
        text = f"It was {number}{form} people."
        claim = _first(bench, text)
        if claim is None or claim.figure.value != value:
            told = "no figure" if claim is None else repr(claim.text)
            problem = f"the number word {form!r} is not read as {word.value} in {text!r}, but {told}"
            yield Flaw(
                problem, "A trap or another reading of the word comes first: see reconcile extract --trace."
            )


def unread_hedges(bench: Bench, hedge: HedgePhrase) -> Iterator[Flaw]:
    """Whether a hedge is not read as what it says it is."""
    text = f"It was 5,000 km {hedge.words}." if hedge.after else f"It was {hedge.words} 5,000 people."
    claim = _first(bench, text)
    kinds = () if claim is None else (claim.figure.hedge.bound, claim.figure.hedge.approximation)
    if hedge.kind not in kinds:
        told = (
            "no figure"
            if claim is None
            else f"{claim.text!r}, hedged {str(claim.figure.hedge) or 'in no way'!r}"
        )
        problem = f"the hedge {hedge.words!r} is not read as {str(hedge.kind)!r} in {text!r}, but {told}"
        yield Flaw(
            problem,
            "Its last word before a number, or its first behind one, has another reading: give more of it.",
        )


def unrefused(bench: Bench, trap: Trap) -> Iterator[Flaw]:
    """The examples of a trap in which it refuses no number."""
    for text in trap.examples:
        found = bench.trace(text)
        if not any(number.rule == trap.name and not number.read for number in found):
            told = "; ".join(
                f"{each.text!r} is {'read' if each.read else 'refused'} ({each.rule})" for each in found
            )
            problem = f"the trap {trap.name!r} refuses no number of {text!r}: {told or 'there is none'}"
            yield Flaw(problem, "Give a phrase whose words stand right beside the number.")


def overrefused(bench: Bench, trap: Trap) -> Iterator[Flaw]:
    """The counterexamples of a trap in which it refuses a number, and those that show nothing."""
    for text in trap.counterexamples:
        found = bench.trace(text)
        refused = [number.text for number in found if number.rule == trap.name and not number.read]
        if refused:
            problem = f"the trap {trap.name!r} refuses {refused[0]!r} of its counterexample {text!r}"
            yield Flaw(problem, "Give more words around the number, so that only what it means is refused.")
        elif not any(number.read for number in found):
            problem = f"the trap {trap.name!r} has a counterexample without a figure: {text!r}"
            yield Flaw(problem, "Give a sentence that the trap might take for its own, or it shows nothing.")


def misread(bench: Bench, reader: FacetReader) -> Iterator[Flaw]:
    """Everything that is wrong with what a facet reader finds in its own sentences."""
    failed = tuple(unable(bench, reader))
    yield from failed or (*unfilled(bench, reader), *overfilled(bench, reader))


def unable(bench: Bench, reader: FacetReader) -> Iterator[Flaw]:
    """What a facet reader raises, or gives that is no text, in its own sentences."""
    texts = [text for text, _ in reader.examples] + list(reader.counterexamples)
    advice = "A facet reader gives a text, or None where the clause does not tell; it raises nothing."
    for error in dict.fromkeys(error for text in texts for error in bench.read(text)[1]):
        yield Flaw(f"the {error}", advice)


def unfilled(bench: Bench, reader: FacetReader) -> Iterator[Flaw]:
    """The examples in which a facet is not what they say."""
    for text, wanted in reader.examples:
        found = [getattr(claim.measurand, reader.facet) for claim in bench.claims(text)]
        if wanted not in found:
            told = " and ".join(map(repr, found)) or "no figure"
            problem = f"the facet reader {reader.name!r} finds {told} for the {reader.facet} of {text!r}, not {wanted!r}"
            yield Flaw(problem, "It is asked only where the library finds nothing: mend it, or the example.")
        elif found == _without(bench, reader, text):
            problem = f"the facet reader {reader.name!r} has an example that is read so without it: {text!r}"
            yield Flaw(problem, "Give a sentence that needs it.")


def overfilled(bench: Bench, reader: FacetReader) -> Iterator[Flaw]:
    """The counterexamples in which a facet reader finds something, and those that show nothing."""
    for text in reader.counterexamples:
        found = [getattr(claim.measurand, reader.facet) for claim in bench.claims(text)]
        if found != _without(bench, reader, text):
            problem = f"the facet reader {reader.name!r} finds {found} for the {reader.facet} of the counterexample {text!r}"
            yield Flaw(problem, "Return None for such clauses.")
        elif not found:
            problem = f"the facet reader {reader.name!r} has a counterexample without a figure: {text!r}"
            yield Flaw(problem, "Give a sentence that it might take for its own, or it shows nothing.")


def _without(bench: Bench, reader: FacetReader, text: str) -> list[str | None]:
    """What is read for the facet without the reader."""
    others = [each for each in bench.plugin.facet_readers if each != reader]
    bare = evolve(bench, plugin=evolve(bench.plugin, facet_readers=others))
    return [getattr(claim.measurand, reader.facet) for claim in bare.claims(text)]


def _first(bench: Bench, text: str) -> Claim | None:
    return next(iter(bench.claims(text)), None)
