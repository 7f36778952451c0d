"""The commands and their options."""

import shutil
import sys

import click

from reconcile import engine
from reconcile.cli.choosing import choose
from reconcile.cli.plugins import plugins
from reconcile.cli.requests import Request, asks_for_plugins
from reconcile.comparisons.likeness import Strictness
from reconcile.comparisons.verdict import Verdict
from reconcile.figures.tracing import Trace
from reconcile.installed import DISTRIBUTION
from reconcile.report.formats import FORMATS, OF_EXPLANATIONS, claims_text, explanation_text, report_text
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
@click.option(
    "--strictness",
    type=click.Choice(list(map(str, Strictness))),
    default=str(Strictness.BALANCED),
    help="How much must be known to be the same before two figures are compared.",
)
@asks_for_plugins
def compare(  # noqa: PLR0913 - one parameter for each option
    request: Request, *, paths: tuple[str, ...], style: str, fail_on: str, incomparable: bool, strictness: str
) -> int:
    """Compare the figures of documents.

    Exit status: 0 no conflict, 1 conflict found, 2 the request was wrong or a document could not be read.
    """
    sources = request.documents(paths)
    report = engine.compare(
        sources,
        plugins=request.plugins,
        strictness=Strictness(strictness),
        incomparable=incomparable,
        patience=request.patience,
    )
    _write(report_text(request.report(report), style, width=_width()))
    return request.problems.status(found=any(finding.verdict in FAILING[fail_on] for finding in report))


@reconcile.command()
@_paths
@_format
@click.option("--trace", is_flag=True, help="List every number with the rule that read or refused it.")
@asks_for_plugins
def extract(request: Request, *, paths: tuple[str, ...], style: str, trace: bool) -> int:
    """Read the figures of documents, one after the other."""
    if trace:
        for source in request.documents(paths):
            _write("".join(map(_traced, engine.trace(source, plugins=request.plugins))))
        return request.problems.status()
    claims = list(request.claims_of(request.documents(paths)))
    _write(claims_text(claims, style, width=_width()))
    return request.problems.status()


@reconcile.command()
@click.argument("first")
@click.argument("second")
@_paths
@click.option(
    "--format", "style", type=click.Choice(OF_EXPLANATIONS), default="text", help="Form of the output."
)
@asks_for_plugins
def explain(request: Request, *, first: str, second: str, paths: tuple[str, ...], style: str) -> int:
    """Say why two figures are, or are not, compared, and which words say what they measure.

    FIRST and SECOND are words of the two figures, as "11 million shells", or their places, as notes.txt:1197.
    """
    sources = list(request.documents(paths))
    claims = list(request.claims_of(sources))
    one, other = choose(first, claims), choose(second, claims)
    explained = engine.explain(
        one,
        other,
        sources=sources,
        plugins=request.plugins,
        patience=request.patience,
        warn=request.plugin_failed,
    )
    _write(explanation_text(explained, style))
    return request.problems.status()


reconcile.add_command(plugins)


def _traced(number: Trace) -> str:
    """A line for a number: where it stands, its words on one line, and what became of it."""
    became = "read" if number.read else "refused"
    return f"{number.source}:{number.start}\t{became}\t{number.rule}\t{' '.join(number.text.split())}\n"


def _width() -> int:
    return shutil.get_terminal_size((WIDTH, 24)).columns if sys.stdout.isatty() else WIDTH


def _write(text: str) -> None:
    click.echo(text, nl=not text.endswith("\n"))
