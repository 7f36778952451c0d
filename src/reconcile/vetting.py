"""Looks a plugin over before it is used: what is no plugin's value is said here, and crashes nothing later."""

import inspect
from collections import Counter
from collections.abc import Callable, Iterator
from decimal import Decimal

import regex
from attrs import frozen

from reconcile.claims.facet_readers import Facet, FacetReader
from reconcile.claims.measurand import Measure, Thing
from reconcile.comparisons.rule import Gate, Rule
from reconcile.language.additions import (
    SLOT,
    Additions,
    HedgePhrase,
    NumberWord,
    Trap,
    UnitDefinition,
    defined,
    meaning_in,
    meanings,
)
from reconcile.language.kinds import Approximation, Bound
from reconcile.language.language import language
from reconcile.language.phrases import words_of
from reconcile.plugin import API_VERSION, Plugin
from reconcile.text.loading import Loader

_OLDEST = 1
_KINDS = (
    ("things", Thing),
    ("measures", Measure),
    ("rules", Rule),
    ("loaders", Loader),
    ("units", UnitDefinition),
    ("numerals", NumberWord),
    ("hedges", HedgePhrase),
    ("traps", Trap),
    ("facet_readers", FacetReader),
)
#: More words than a phrase around a number has on one side of it.
_LONGEST = 6
# A name that pint can have for a unit, and what a unit can be defined by.
_UNIT_NAME = regex.compile(r"\p{L}[\p{L}\d_ ]*+")
_BASE = regex.compile(r"(?:[*/]?(\p{L}[\p{L}\d_]*+)(?:\*\*\d)?+)++")


@frozen
class Flaw:
    """What is wrong with a plugin.

    Attributes:
        problem: What is wrong, as a clause without a full stop.
        advice: What to do about it, as a sentence.
    """

    problem: str
    advice: str


def flaws(plugin: Plugin) -> Iterator[Flaw]:
    """Say everything that is wrong with the values of a plugin; what it says of its subject is not asked.

    Where it holds values of the wrong type, only these are named.
    """
    wrong = [*_version(plugin), *_types(plugin)]
    if wrong:
        yield from wrong
        return
    yield from _names(plugin)
    for rule in plugin.rules:
        yield from _rule(rule)
    for loader in plugin.loaders:
        yield from _loader(loader)
    for reader in plugin.facet_readers:
        yield from _reader(reader)
    spoken = [*_units(plugin), *_numerals(plugin), *_hedges(plugin), *_traps(plugin)]
    yield from spoken or _meanings(plugin)


def _version(plugin: Plugin) -> Iterator[Flaw]:
    api: object = plugin.api
    if not isinstance(api, int) or api < _OLDEST:
        yield Flaw(
            f"it says it is written for version {api!r} of the API", "Give api=API_VERSION, or no api."
        )
    elif api > API_VERSION:
        yield Flaw(
            f"it needs version {api} of the plugin API, and this is version {API_VERSION}",
            "Upgrade reconcile-figures, or use an older version of the plugin.",
        )


def _types(plugin: Plugin) -> Iterator[Flaw]:
    name: object = plugin.name
    if not isinstance(name, str) or not name.strip():
        yield Flaw(f"its name is {name!r}", "Give it a short name, that of its entry point.")
    for field, kind in _KINDS:
        for value in getattr(plugin, field):
            if not isinstance(value, kind):
                yield Flaw(f"its {field} hold {value!r}", f"Make it a {kind.__name__}.")


def _names(plugin: Plugin) -> Iterator[Flaw]:
    named = [each for rule in plugin.rules for each in (*rule.measures, *rule.things)]
    for each in dict.fromkeys((*plugin.things, *plugin.measures, *named)):
        if isinstance(each, Thing):
            yield from _words(f"thing {each.name!r}", each.name, each.names)
        elif isinstance(each, Measure):
            yield from _words(f"measure {each.name!r}", each.name, each.verbs, each.nouns)
    for name, times in Counter(rule.name for rule in plugin.rules).items():
        if times > 1:
            yield Flaw(f"it has {times} rules of the name {name!r}", "Give each rule its own name.")


def _words(owner: str, name: object, *lists: tuple[object, ...]) -> Iterator[Flaw]:
    for words in lists:
        if len(words) > 1 and all(len(str(word)) == 1 for word in words):
            text = "".join(map(str, words))
            yield Flaw(f"the {owner} has the letters of {text!r} for names", f"Give a list, as [{text!r}].")
    for word in (name, *(word for words in lists for word in words)):
        if not isinstance(word, str) or not word or word != " ".join(word.split()):
            yield Flaw(f"the {owner} has the name {word!r}", "Give words, without blanks around them.")


def _rule(rule: Rule) -> Iterator[Flaw]:
    said, count = f"rule {rule.name!r}", len(rule.measures)
    stray: list[object] = [each for each in rule.measures if not isinstance(each, Measure)]
    stray += [each for each in rule.things if not isinstance(each, Thing | None)]
    stray += [each for each in rule.across if not isinstance(each, Gate)]
    if stray:
        yield Flaw(f"the {said} names {stray[0]!r}", "Name a Measure, a Thing or a Gate there.")
    if count < 2:  # noqa: PLR2004 - it takes two to compare
        yield Flaw(f"the {said} names {_counted(count, 'measure')}", "A rule relates two claims or more.")
    elif len(rule.things) != count:
        problem = f"the {said} names {_counted(count, 'measure')} and {_counted(len(rule.things), 'thing')}"
        yield Flaw(problem, "Give one thing for each measure, None for any thing.")
    elif not _takes(rule.relate, count):
        yield Flaw(
            f"the {said} does not take {count} claims",
            f"Give its function {count} parameters, one a measure.",
        )


def _takes(function: Callable[..., object], count: int) -> bool:
    try:
        inspect.signature(function).bind(*range(count))
    except TypeError:
        return False
    return True


def _loader(loader: Loader) -> Iterator[Flaw]:
    stray = [each for each in loader.suffixes if each and not str(each).startswith(".")]
    if stray:
        advice = 'Give a list of endings with their dots, as [".log"].'
        yield Flaw(f"the loader {loader.name!r} has the suffix {stray[0]!r}", advice)
    load: object = loader.load
    if not callable(load):
        yield Flaw(f"the loader {loader.name!r} cannot be called", "Give it a function from bytes to text.")


def _reader(reader: FacetReader) -> Iterator[Flaw]:
    facet: object = reader.facet
    if not isinstance(facet, Facet):
        yield Flaw(f"the facet reader {reader.name!r} fills {facet!r}", "Name a Facet, as Facet.PLACE.")
    if not _takes(reader.read, 1):
        yield Flaw(f"the facet reader {reader.name!r} does not take one clause", "Give it one parameter.")


def _units(plugin: Plugin) -> Iterator[Flaw]:
    for unit in defined(plugin.units):
        said = f"unit {unit.name!r}"
        yield from _words(said, unit.name, unit.names, unit.symbols)
        if not _UNIT_NAME.fullmatch(str(unit.name)):
            yield Flaw(f"the {said} has a name that is no word", "Use letters, digits and single blanks.")
        yield from _value(said, unit.times)
        base = _BASE.fullmatch(unit.base) if isinstance(unit.of, str) else None
        strange = [name for name in base.captures(1) if name not in language().units.atoms] if base else []
        if (isinstance(unit.of, str) and not base) or strange:
            advice = (
                'Name units that the library knows, as "meter" or "kilowatt*hour", or give a UnitDefinition.'
            )
            yield Flaw(
                f"the {said} is defined by {strange[0] if strange else unit.of!r}, which is not known", advice
            )


def _value(owner: str, value: object) -> Iterator[Flaw]:
    if not isinstance(value, Decimal) or not value.is_finite() or value <= 0:
        yield Flaw(
            f"the {owner} has the value {value!r}", "Give a whole number or a Decimal, more than zero."
        )


def _numerals(plugin: Plugin) -> Iterator[Flaw]:
    for word in plugin.numerals:
        said = f"number word {word.word!r}"
        yield from _words(said, word.word)
        if not str(word.word).isalpha():
            yield Flaw(
                f"the {said} is not one word", "Give one word of letters; numbers of more are made of them."
            )
        yield from _value(said, word.value)


def _hedges(plugin: Plugin) -> Iterator[Flaw]:
    for hedge in plugin.hedges:
        kind: object = hedge.kind
        said = f"hedge {hedge.words!r}"
        yield from _words(said, hedge.words)
        yield from _length(said, str(hedge.words))
        if not isinstance(kind, Approximation | Bound):
            yield Flaw(
                f"the {said} means {kind!r}", "Give a kind of Approximation or of Bound, as Bound.OVER."
            )


def _traps(plugin: Plugin) -> Iterator[Flaw]:
    for trap in plugin.traps:
        said = f"trap {trap.name!r}"
        yield from _words(said, trap.name, trap.phrases)
        for phrase in map(str, trap.phrases):
            if phrase.count(SLOT) != 1 or phrase.strip() == SLOT:
                advice = 'Put {} where the number stands, once, and words around it, as "shirt {}".'
                yield Flaw(f"the {said} has the phrase {phrase!r}", advice)
            for side in phrase.split(SLOT):
                yield from _length(said, side)


def _length(owner: str, words: str) -> Iterator[Flaw]:
    if len(words_of(words)) > _LONGEST:
        advice = f"Give {_LONGEST} words at most on one side of a number: that tells what it is."
        yield Flaw(f"the {owner} is long: {words.strip()!r}", advice)


def _meanings(plugin: Plugin) -> Iterator[Flaw]:
    """The words that the library itself reads otherwise."""
    added = Additions(units=defined(plugin.units), numerals=plugin.numerals, hedges=plugin.hedges)
    for mine in meanings(added, language().nouns):
        means = meaning_in(language(), mine)
        if means not in (None, mine.means):
            problem = (
                f"it reads the {mine.kind} {mine.word!r} as {mine.means!r}, which is {means!r} to the library"
            )
            yield Flaw(problem, "Use another word, or leave it to the library.")


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
