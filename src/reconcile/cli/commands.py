"""The commands and their options."""

import shutil
import sys

import click

from reconcile import engine
from reconcile.cli.choosing import choose
from reconcile.cli.plugins import plugins
from reconcile.cli.requests import Request, asks_for_plugins
from reconcile.comparisons.verdict import Verdict
from reconcile.installed import DISTRIBUTION
from reconcile.report.formats import FORMATS, claims_text, report_text
from reconcile.report.tables import WIDTH

FAILING = {
    "never": frozenset[Verdict](),
    "tension": frozenset({Verdict.CONFLICT, Verdict.TENSION}),
    "conflict": frozenset({Verdict.CONFLICT}),
}

_paths = click.argument("paths", nargs=-1, required=True, metavar="PATH...")
_format = click.option(
    "--format", "style", type=click.Choice(FORMATS), default="table", help="Form of the output."
)


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
@asks_for_plugins
def compare(request: Request, *, paths: tuple[str, ...], style: str, fail_on: str, incomparable: bool) -> int:
    """Compare the figures of documents.

    Exit status: 0 no conflict, 1 conflict found, 2 the request was wrong or a document could not be read.
    """
    sources = request.documents(paths)
    report = engine.compare(sources, plugins=request.plugins, incomparable=incomparable)
    _write(report_text(request.report(report), style, width=_width()))
    return request.problems.status(found=any(finding.verdict in FAILING[fail_on] for finding in report))


@reconcile.command()
@_paths
@_format
@asks_for_plugins
def extract(request: Request, *, paths: tuple[str, ...], style: str) -> int:
    """Read the figures of documents, one after the other."""
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
@asks_for_plugins
def explain(request: Request, *, first: str, second: str, paths: tuple[str, ...]) -> int:
    """Say why two figures are, or are not, compared.

    FIRST and SECOND are words of the two figures, as "11 million shells", or their places, as notes.txt:1197.
    """
    claims = [
        claim
        for source in request.documents(paths)
        for claim in engine.extract(source, plugins=request.plugins)
    ]
    one, other = choose(first, claims), choose(second, claims)
    _write(str(engine.explain(one, other, plugins=request.plugins)))
    return request.problems.status()


reconcile.add_command(plugins)


def _width() -> int:
    return shutil.get_terminal_size((WIDTH, 24)).columns if sys.stdout.isatty() else WIDTH


def _write(text: str) -> None:
    click.echo(text, nl=not text.endswith("\n"))
