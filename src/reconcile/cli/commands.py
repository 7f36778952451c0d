"""The commands and their options."""

import shutil
import sys
from collections.abc import Callable, Iterator
from typing import Any

import click
from attrs import evolve, frozen

from reconcile import engine
from reconcile.cli.choosing import choose
from reconcile.cli.documents import documents
from reconcile.cli.problems import Problems
from reconcile.comparisons.verdict import Verdict
from reconcile.installed import DISTRIBUTION, Installed, InstalledPlugin, installed
from reconcile.knowledge import measures_of, merged, things_of
from reconcile.plugin import Plugin
from reconcile.report.formats import FORMATS, claims_text, report_text
from reconcile.report.report import Report
from reconcile.report.tables import WIDTH
from reconcile.text.source import Source

FAILING = {
    "never": frozenset[Verdict](),
    "tension": frozenset({Verdict.CONFLICT, Verdict.TENSION}),
    "conflict": frozenset({Verdict.CONFLICT}),
}
Command = Callable[..., Any]

_paths = click.argument("paths", nargs=-1, required=True, metavar="PATH...")
_format = click.option(
    "--format", "style", type=click.Choice(FORMATS), default="table", help="Form of the output."
)


@frozen(eq=False)
class Request:
    """What a command works on: the plugins it was asked to use, the documents, and what was wrong."""

    found: Installed
    problems: Problems

    @property
    def plugins(self) -> tuple[Plugin, ...]:
        """The plugins that can be used."""
        return tuple(each.plugin for each in self.found.plugins)

    def documents(self, paths: tuple[str, ...]) -> Iterator[Source]:
        """The documents that the paths stand for."""
        return documents(paths, merged(self.plugins).loaders, self.problems)


def _request(only: tuple[str, ...], without: tuple[str, ...]) -> Request:
    found, problems = installed(only or None, without), Problems()
    for problem in found.problems:
        problems.note(problem)
    return Request(found, problems)


def _plugins(command: Command) -> Command:
    """Let a command choose its plugins."""
    for option in (
        click.option("--no-plugin", "without", multiple=True, metavar="NAME", help="Leave this plugin out."),
        click.option(
            "--plugin", "only", multiple=True, metavar="NAME", help="Use only the plugins so named."
        ),
    ):
        command = option(command)
    return command


@click.group(no_args_is_help=False, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name=DISTRIBUTION, prog_name="reconcile")
def reconcile() -> None:
    """Read the figures in your sources and say which agree, which conflict, and why.

    A PATH is a file, a folder, a pattern such as 'notes/*.md', or - for standard input.
    """


@reconcile.command()
@_paths
@_format
@click.option(
    "--fail-on", type=click.Choice(list(FAILING)), default="conflict", help="What makes the exit status 1."
)
@click.option("--incomparable", is_flag=True, help="List also what was not compared, and why.")
@_plugins
def compare(  # noqa: PLR0913 - one parameter for each option
    *,
    paths: tuple[str, ...],
    style: str,
    fail_on: str,
    incomparable: bool,
    only: tuple[str, ...],
    without: tuple[str, ...],
) -> int:
    """Compare the figures of documents.

    Exit status: 0 no conflict, 1 conflict found, 2 the request was wrong or a document could not be read.
    """
    request = _request(only, without)
    sources = request.documents(paths)
    report = engine.compare(sources, plugins=request.plugins, incomparable=incomparable)
    _write(report_text(_with_problems(report, request.problems), style, width=_width()))
    for warning in report.warnings:
        click.echo(f"reconcile: {warning}", err=True)
    return request.problems.status(found=any(finding.verdict in FAILING[fail_on] for finding in report))


@reconcile.command()
@_paths
@_format
@_plugins
def extract(*, paths: tuple[str, ...], style: str, only: tuple[str, ...], without: tuple[str, ...]) -> int:
    """Read the figures of documents, one after the other."""
    request = _request(only, without)
    claims = [
        claim
        for source in request.documents(paths)
        for claim in engine.extract(source, plugins=request.plugins)
    ]
    _write(claims_text(claims, style, width=_width()))
    return request.problems.status()


@reconcile.command()
@click.argument("first")
@click.argument("second")
@_paths
@_plugins
def explain(
    *, first: str, second: str, paths: tuple[str, ...], only: tuple[str, ...], without: tuple[str, ...]
) -> int:
    """Say why two figures are, or are not, compared.

    FIRST and SECOND are words of the two figures, as "11 million shells", or their places, as notes.txt:1197.
    """
    request = _request(only, without)
    claims = [
        claim
        for source in request.documents(paths)
        for claim in engine.extract(source, plugins=request.plugins)
    ]
    one, other = choose(first, claims), choose(second, claims)
    _write(str(engine.explain(one, other, plugins=request.plugins)))
    return request.problems.status()


@reconcile.command()
@_plugins
def plugins(*, only: tuple[str, ...], without: tuple[str, ...]) -> int:
    """List the installed plugins, and what they know."""
    request = _request(only, without)
    _write("\n\n".join(_described(each) for each in request.found.plugins))
    return request.problems.status()


def _described(each: InstalledPlugin) -> str:
    plugin = each.plugin
    lines = [f"{plugin.name} {each.version} ({each.package})".replace("  ", " ")]
    for kind, names in (
        ("things", [thing.name for thing in things_of(plugin)]),
        ("measures", [measure.name for measure in measures_of(plugin)]),
        ("loaders", [loader.name for loader in plugin.loaders]),
    ):
        lines += [f"  {kind:<9} {', '.join(names)}"] if names else []
    rules = [f"{rule.name}: {rule.doc}" for rule in plugin.rules]
    lines += [f"  {'rules' if not index else '':<9} {rule}" for index, rule in enumerate(rules)]
    return "\n".join(lines)


def _with_problems(report: Report, problems: Problems) -> Report:
    """The report with what the request had wrong among its warnings."""
    return evolve(report, warnings=(*map(str, problems.met), *report.warnings))


def _width() -> int:
    return shutil.get_terminal_size((WIDTH, 24)).columns if sys.stdout.isatty() else WIDTH


def _write(text: str) -> None:
    click.echo(text, nl=not text.endswith("\n"))
