"""From the paths of a command line to sources, one by one, with a progress bar where it helps."""

import sys
from collections.abc import Iterable, Iterator, Sequence

import click

from reconcile.cli.problems import Problems
from reconcile.errors import SourceError
from reconcile.text.front_matter import source
from reconcile.text.loading import LOADERS, Loader, find, load_all, plain_text
from reconcile.text.source import Source

STDIN = "-"
MANY = 20


def documents(paths: Sequence[str], loaders: Iterable[Loader], problems: Problems) -> Iterator[Source]:
    """Read the documents that are meant, one by one; what cannot be read is said, and noted as a problem.

    Args:
        paths: Files, folders and patterns, and ``-`` for standard input, which is read last.
        loaders: Who reads types of file that the library does not.
        problems: Where to note what cannot be read.
    """
    known = (*LOADERS, *loaders)
    named = [path for path in paths if path != STDIN]
    for read in _with_progress(_read(named, known, stdin=STDIN in paths), named, known):
        if isinstance(read, SourceError):
            problems.note(read)
        else:
            yield read


def _read(named: Sequence[str], loaders: Sequence[Loader], *, stdin: bool) -> Iterator[Source | SourceError]:
    yield from load_all(named, loaders)
    if stdin:
        yield _standard_input()


def _standard_input() -> Source | SourceError:
    try:
        text = plain_text(sys.stdin.buffer.read())
    except UnicodeDecodeError as error:
        return SourceError(
            "standard input", f"it is not {error.encoding.upper()} text", "Convert it with iconv"
        )
    if not text.strip():
        return SourceError("standard input", "it has no text", "Name a file, or pipe some text in")
    return source(text, id=STDIN)


def _with_progress(
    sources: Iterator[Source | SourceError], named: Sequence[str], loaders: Sequence[Loader]
) -> Iterator[Source | SourceError]:
    """Show a bar while the sources are read and worked on, if somebody watches and there are many."""
    suffixes = {suffix for loader in loaders for suffix in loader.suffixes}
    count = len(list(find(named, suffixes))) if _watched() else 0
    if count <= MANY:
        yield from sources
        return
    with click.progressbar(sources, length=count, label="Reading", file=sys.stderr) as bar:
        yield from bar


def _watched() -> bool:
    """Whether a person reads what is written on standard error."""
    return sys.stderr.isatty()
