"""Finds the plugins that are installed, each on its own: one that is broken is named, and breaks nothing else."""

from collections.abc import Collection, Iterator
from importlib.metadata import EntryPoint, PackageNotFoundError, entry_points, version

from attrs import frozen

from reconcile.builtin.everyday import plugin as everyday
from reconcile.errors import PluginError
from reconcile.knowledge import contradictions
from reconcile.plugin import Plugin
from reconcile.vetting import flaws

GROUP = "reconcile.plugins"
DISTRIBUTION = "reconcile-figures"


@frozen(kw_only=True)
class InstalledPlugin:
    """A plugin and the package that brings it.

    Attributes:
        plugin: The plugin.
        package: The name of the distribution.
        version: The version of the distribution; empty if it is not known.
    """

    plugin: Plugin
    package: str
    version: str


@frozen
class Installed:
    """What was found.

    Attributes:
        plugins: The plugins that can be used, the built-in ones first, then by name.
        problems: What is wrong with the others.
    """

    plugins: tuple[InstalledPlugin, ...]
    problems: tuple[PluginError, ...] = ()


def installed(only: Collection[str] | None = None, without: Collection[str] = ()) -> Installed:
    """Find the installed plugins.

    A plugin that cannot be imported, is not a ``Plugin``, has the name of another, or contradicts
    one that sorts before it, is among the problems. So is a name that no plugin has. The order in
    which packages were installed makes no difference.

    Args:
        only: The names of the plugins wanted besides the built-in ones; None for all.
        without: The names of plugins to leave out; they are not even imported.
    """
    found = sorted(entry_points(group=GROUP), key=_order)
    names = {everyday.name, *(entry.name for entry in found)}
    wanted = names if only is None else set(only)
    plugins = [_builtin()]
    problems = list(_misnamed(wanted | set(without), names))
    if everyday.name in without:
        problems.append(PluginError(everyday.name, DISTRIBUTION, "is built in", "It cannot be left out."))
    for entry in found:
        if entry.name not in wanted or entry.name in without or _is_builtin(entry):
            continue
        new = _loaded(entry)
        wrong = [new] if isinstance(new, PluginError) else list(_wrong(new, plugins))
        problems += wrong
        plugins += [] if wrong or isinstance(new, PluginError) else [new]
    return Installed(tuple(plugins), tuple(problems))


def package_of(plugin: str, module: str) -> str:
    """The package that brings a plugin with a function of the module; *the plugins given* if none is installed."""
    return next(
        (
            entry.dist.name
            for entry in entry_points(group=GROUP)
            if entry.name == plugin and entry.dist and _root(entry.module) == _root(module)
        ),
        "the plugins given",
    )


def _root(module: str) -> str:
    return module.partition(".")[0]


def _wrong(new: InstalledPlugin, others: Collection[InstalledPlugin]) -> Iterator[PluginError]:
    """Everything that is wrong with a plugin, by itself and beside the others."""
    name, package = new.plugin.name, new.package
    found = [PluginError(name, package, flaw.problem, flaw.advice) for flaw in flaws(new.plugin)]
    yield from found
    if not found:
        yield from _contradictions(new, others)


def _contradictions(new: InstalledPlugin, others: Collection[InstalledPlugin]) -> Iterator[PluginError]:
    packages = {new.plugin.name: new.package} | {other.plugin.name: other.package for other in others}
    for found in contradictions(new.plugin, [other.plugin for other in others]):
        problem = f"{found.problem} of plugin {found.other!r} (from {packages[found.other]})"
        yield PluginError(new.plugin.name, new.package, problem, found.advice)


def _loaded(entry: EntryPoint) -> InstalledPlugin | PluginError:
    package = entry.dist.name if entry.dist else "an unknown package"
    try:
        plugin = entry.load()
    except (Exception, SystemExit) as error:  # noqa: BLE001 - whatever a stranger's module raises must not stop the others
        problem = f"{entry.value} cannot be imported: {type(error).__name__}: {_first_line(error)}"
        return PluginError(entry.name, package, problem, f"Mend or uninstall {package}, or use --no-plugin.")
    if not isinstance(plugin, Plugin):
        problem = f"{entry.value} is not a Plugin but {type(plugin).__name__}"
        return PluginError(
            entry.name, package, problem, "Its entry point should name a value reconcile.plugin.Plugin(…)."
        )
    if plugin.name != entry.name:
        problem = f"{entry.value} calls itself {plugin.name!r}"
        return PluginError(
            entry.name, package, problem, "Its entry point should have the name of the plugin."
        )
    return InstalledPlugin(plugin=plugin, package=package, version=entry.dist.version if entry.dist else "")


def _first_line(error: BaseException) -> str:
    return (str(error).strip() or "no message").splitlines()[0]


def _order(entry: EntryPoint) -> tuple[str, str, str]:
    return entry.name, entry.dist.name if entry.dist else "", entry.value


def _is_builtin(entry: EntryPoint) -> bool:
    """Whether it is the entry point of the built-in plugin, which is there without being looked up."""
    return entry.module == f"reconcile.builtin.{everyday.name}"


def _builtin() -> InstalledPlugin:
    try:
        number = version(DISTRIBUTION)
    except PackageNotFoundError:  # the sources are on the path without being installed
        number = ""
    return InstalledPlugin(plugin=everyday, package=DISTRIBUTION, version=number)


def _misnamed(asked: Collection[str], names: Collection[str]) -> Iterator[PluginError]:
    advice = f"Installed are: {', '.join(sorted(names))}."
    for name in sorted(set(asked) - set(names)):
        yield PluginError(name, "no package", "is not installed", advice)
