"""Looks a plugin over before it is used: what is no plugin's value is said here, and crashes nothing later."""

import inspect
from collections import Counter
from collections.abc import Callable, Iterator

from attrs import frozen

from reconcile.claims.measurand import Measure, Thing
from reconcile.comparisons.rule import Gate, Rule
from reconcile.plugin import API_VERSION, Plugin
from reconcile.text.loading import Loader

_OLDEST = 1
_KINDS = (("things", Thing), ("measures", Measure), ("rules", Rule), ("loaders", Loader))


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


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
