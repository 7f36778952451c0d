"""The commands about plugins: list them, examine them, write a new one."""

from pathlib import Path

import click

from reconcile.bench import Bench
from reconcile.cli.problems import CLEAN
from reconcile.cli.requests import chooses_plugins, request
from reconcile.cli.scaffolding import write_project
from reconcile.errors import PluginError
from reconcile.examining import examined
from reconcile.installed import DISTRIBUTION, Installed, InstalledPlugin
from reconcile.knowledge import measures_of, things_of


@click.group(invoke_without_command=True)
@chooses_plugins
def plugins(*, only: tuple[str, ...], without: tuple[str, ...]) -> int:
    """List the installed plugins, and what they know; examine them; write a new one."""
    if click.get_current_context().invoked_subcommand is not None:
        return CLEAN
    asked = request(only, without, strict=True)
    click.echo("\n\n".join(_described(each) for each in asked.found.plugins))
    return asked.problems.status()


@plugins.command()
def doctor() -> int:
    """Examine every installed plugin, and say what is wrong with it and what to do.

    Exit status: 0 all are well, 2 there is a problem.
    """
    asked = request((), (), strict=True)
    for each in asked.found.plugins:
        for problem in _problems(each, asked.found):
            asked.problems.note(problem)
    count, well = len(asked.found.plugins), not asked.problems.met
    click.echo(f"{count} plugins were examined. {'All are well.' if well else 'What is wrong stands above.'}")
    return asked.problems.status()


@plugins.command()
@click.argument("name")
@click.option(
    "--into",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path(),
    help="The folder to make its folder in.",
)
def new(name: str, into: Path) -> int:
    """Write the project of a new plugin, whose tests pass as written.

    NAME is what the plugin is about, as solar-panels.
    """
    folder = write_project(name, into)
    click.echo(f"{folder} is written. Next: cd {folder} && pip install -e '.[test]' && pytest")
    return CLEAN


def _problems(each: InstalledPlugin, found: Installed) -> list[PluginError]:
    """What is wrong with the rules of one plugin, which are tried together with all the others."""
    if each.package == DISTRIBUTION:
        return []
    others = tuple(other.plugin for other in found.plugins if other != each)
    flaws = examined(Bench(each.plugin, others))
    return [PluginError(each.plugin.name, each.package, flaw.problem, flaw.advice) for flaw in flaws]


def _described(each: InstalledPlugin) -> str:
    plugin = each.plugin
    lines = [f"{plugin.name} {each.version} ({each.package})".replace("  ", " ")]
    for kind, names in (
        ("things", [thing.name for thing in things_of(plugin)]),
        ("measures", [measure.name for measure in measures_of(plugin)]),
        ("units", [unit.name for unit in plugin.units]),
        ("numerals", [word.word for word in plugin.numerals]),
        ("hedges", [hedge.words for hedge in plugin.hedges]),
        ("traps", [trap.name for trap in plugin.traps]),
        ("loaders", [loader.name for loader in plugin.loaders]),
    ):
        lines += [f"  {kind:<9} {', '.join(names)}"] if names else []
    for kind, functions in (("readers", plugin.facet_readers), ("rules", plugin.rules)):
        told = [f"{each.name}: {each.doc}" for each in functions]
        lines += [f"  {kind if not index else '':<9} {each}" for index, each in enumerate(told)]
    return "\n".join(lines)
