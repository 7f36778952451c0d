"""Puts together what several plugins bring, and says where two of them contradict each other."""

from collections.abc import Iterable, Iterator
from itertools import product

from attrs import evolve, frozen

from reconcile.builtin.everyday import plugin as everyday
from reconcile.claims.facet_readers import FacetReader
from reconcile.claims.measurand import Measure, Thing
from reconcile.comparisons.rule import Rule
from reconcile.errors import PluginError
from reconcile.language.additions import NO_ADDITIONS, Additions, defined, meanings
from reconcile.language.language import language
from reconcile.plugin import Plugin
from reconcile.text.loading import Loader
from reconcile.vetting import flaws


@frozen(kw_only=True)
class Knowledge:
    """What several plugins bring together, in an order that does not depend on theirs.

    Attributes:
        things: Every thing that is named, and what it is a kind of, by name.
        measures: One measure of each name, with the words of all plugins, by name.
        rules: The rules, by plugin and name.
        loaders: The readers of file types, by plugin.
        additions: What is added to the words of the language, by plugin.
        facet_readers: The facet readers, by plugin and name.
    """

    things: tuple[Thing, ...]
    measures: tuple[Measure, ...]
    rules: tuple[Rule, ...]
    loaders: tuple[Loader, ...]
    additions: Additions = NO_ADDITIONS
    facet_readers: tuple[FacetReader, ...] = ()


@frozen
class Contradiction:
    """Why a plugin cannot be used together with another.

    Attributes:
        problem: What is wrong with it.
        other: The name of the other plugin.
        advice: What to do about it.
    """

    problem: str
    other: str
    advice: str


def merged(plugins: Iterable[Plugin]) -> Knowledge:
    """Put together what the plugins bring; the order in which they are given does not matter.

    Measures of one name are one measure with the words of all: several subjects share *supplied*.

    Raises:
        PluginError: One of the plugins is wrong in itself, two have one name, or contradict each other.
    """
    # The built-in one first, so that it is the newcomer that is said to contradict it.
    given = sorted(plugins, key=lambda plugin: (plugin.name != everyday.name, str(plugin.name)))
    for index, plugin in enumerate(given):
        for flaw in flaws(plugin):
            raise PluginError(str(plugin.name), "the plugins given", flaw.problem, flaw.advice)
        for found in contradictions(plugin, given[:index]):
            problem = f"{found.problem} of plugin {found.other!r}"
            raise PluginError(plugin.name, "the plugins given", problem, found.advice)
    return Knowledge(
        things=_united(thing for plugin in given for thing in things_of(plugin)),
        measures=_unified(measure for plugin in given for measure in measures_of(plugin)),
        rules=tuple(rule for plugin in given for rule in sorted(plugin.rules, key=_name)),
        loaders=tuple(loader for plugin in given for loader in plugin.loaders),
        additions=_added(given),
        facet_readers=tuple(reader for plugin in given for reader in sorted(plugin.facet_readers, key=_name)),
    )


def things_of(plugin: Plugin) -> tuple[Thing, ...]:
    """The things that a plugin lists or that its rules name, and what they are kinds of."""
    named = (*plugin.things, *(thing for rule in plugin.rules for thing in rule.things if thing))
    return tuple(dict.fromkeys(each for thing in named for each in _line(thing)))


def measures_of(plugin: Plugin) -> tuple[Measure, ...]:
    """The measures that a plugin lists or that its rules name."""
    return tuple(
        dict.fromkeys((*plugin.measures, *(each for rule in plugin.rules for each in rule.measures)))
    )


def contradictions(plugin: Plugin, others: Iterable[Plugin]) -> Iterator[Contradiction]:
    """Say why ``plugin`` cannot be used together with the ``others``, or contradicts itself."""
    for other in others:
        if plugin.name == other.name:
            advice = "Give one of them another name, or uninstall it."
            yield Contradiction("it has the name", other.name, advice)
            return
        for problem in (
            *_different_things(plugin, other),
            *_different_measures(plugin, other),
            *_different_words(plugin, other),
        ):
            yield Contradiction(problem, other.name, _advice(plugin, other))
    for problem in (*_different_things(plugin, plugin), *_different_words(plugin, plugin)):
        yield Contradiction(problem, plugin.name, "Give each thing its own names, and each word one meaning.")


def _advice(plugin: Plugin, other: Plugin) -> str:
    if everyday.name in (plugin.name, other.name):
        return "The everyday is always there: import it from reconcile.builtin, or use another name or word."
    return f"Use one of the two, as with --no-plugin {plugin.name}, or tell their maintainers."


def _different_things(plugin: Plugin, other: Plugin) -> Iterator[str]:
    """A name that means two things; a thing that both define a kind of the same has the names of both."""
    named: dict[str, list[Thing]] = {}
    for thing in things_of(other):
        for name in (thing.name, *thing.names):
            named.setdefault(name, []).append(thing)
    for mine in things_of(plugin):
        names = (mine.name, *mine.names)
        for theirs in dict.fromkeys(each for name in names for each in named.get(name, ()) if each != mine):
            if mine.name == theirs.name and _parent(mine) == _parent(theirs):
                continue
            if mine.name == theirs.name:
                yield f"it defines the thing {mine.name!r} otherwise than the one"
            else:
                shared = min({*names} & {theirs.name, *theirs.names})
                yield f"it calls the thing {mine.name!r} {shared!r}, which is a name of the thing {theirs.name!r}"


def _different_measures(plugin: Plugin, other: Plugin) -> Iterator[str]:
    """A measure that is cumulative here and not there, or a word of two measures of the same things."""
    for mine, theirs in product(measures_of(plugin), measures_of(other)):
        shared = set(mine.verbs) & set(theirs.verbs) | set(mine.nouns) & set(theirs.nouns)
        if mine.name == theirs.name and mine.cumulative != theirs.cumulative:
            yield f"it defines the measure {mine.name!r} otherwise than the one"
        elif mine.name != theirs.name and mine.things == theirs.things and shared:
            yield f"it says the measure {mine.name!r} with {min(shared)!r}, which is a word of the measure {theirs.name!r}"


def _parent(thing: Thing) -> str | None:
    return thing.kind_of.name if thing.kind_of else None


def _different_words(plugin: Plugin, other: Plugin) -> Iterator[str]:
    """A unit, a number word or a hedge that means one thing here and another there."""
    nouns = language().nouns
    theirs: dict[tuple[str, str], str] = {}
    for each in meanings(_added([other]), nouns):
        theirs.setdefault((each.kind, each.word), each.means)
    for mine in meanings(_added([plugin]), nouns):
        means = theirs.get((mine.kind, mine.word), mine.means)
        if means != mine.means:
            yield f"it reads the {mine.kind} {mine.word!r} as {mine.means!r}, and not as {means!r} like that"


def _added(plugins: Iterable[Plugin]) -> Additions:
    """What plugins add to the words of the language; what two of them add alike stands there once."""
    given = tuple(plugins)
    return Additions(
        units=defined(unit for plugin in given for unit in plugin.units),
        numerals=tuple(dict.fromkeys(each for plugin in given for each in plugin.numerals)),
        hedges=tuple(dict.fromkeys(each for plugin in given for each in plugin.hedges)),
        traps=tuple(dict.fromkeys(each for plugin in given for each in plugin.traps)),
    )


def _united(things: Iterable[Thing]) -> tuple[Thing, ...]:
    by_name: dict[str, Thing] = {}
    for thing in things:
        known = by_name.get(thing.name, thing)
        by_name[thing.name] = evolve(known, names=dict.fromkeys((*known.names, *thing.names)))
    return tuple(by_name[name] for name in sorted(by_name))


def _unified(measures: Iterable[Measure]) -> tuple[Measure, ...]:
    by_name: dict[str, Measure] = {}
    for measure in measures:
        known = by_name.get(measure.name, measure)
        by_name[measure.name] = evolve(
            known,
            verbs=dict.fromkeys((*known.verbs, *measure.verbs)),
            nouns=dict.fromkeys((*known.nouns, *measure.nouns)),
            # No things means any thing, so it takes both to narrow it.
            things=dict.fromkeys((*known.things, *measure.things)) if known.things and measure.things else (),
        )
    return tuple(by_name[name] for name in sorted(by_name))


def _line(thing: Thing) -> Iterator[Thing]:
    """The thing and everything that it is a kind of."""
    each: Thing | None = thing
    while each is not None:
        yield each
        each = each.kind_of


def _name(named: Rule | FacetReader) -> str:
    return str(named.name)
