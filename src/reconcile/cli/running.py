"""Runs the command line: what goes wrong is said in one line, and decides the exit status."""

import io
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

import click

from reconcile.cli.commands import reconcile
from reconcile.cli.problems import WRONG, say
from reconcile.errors import ReconcileError

INTERRUPTED = 130  # as a shell says of what Ctrl-C ended
BROKEN_PIPE = 141  # as a shell says of what wrote to a reader that had gone


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and exit.

    Args:
        arguments: What stands after the name of the program; that of this process if not given.
    """
    _write_any_text()
    sys.exit(status_of(sys.argv[1:] if arguments is None else arguments))


def status_of(arguments: Sequence[str]) -> int:
    """Run the command line and give the exit status."""
    try:
        status = _run(arguments)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # What is still buffered would be written at exit, and fail once more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    except click.ClickException as error:
        say(_one_line(error))
        return WRONG
    except ReconcileError as error:
        say(str(error))
        return WRONG
    return status


def _run(arguments: Sequence[str]) -> int:
    """Like click's own ``main``, which would end a broken pipe with the status of a conflict."""
    try:
        with reconcile.make_context("reconcile", list(arguments)) as context:
            return int(reconcile.invoke(context))
    except click.exceptions.Exit as done:
        return done.exit_code


def _one_line(error: click.ClickException) -> str:
    message = " ".join(error.format_message().split())
    context = getattr(error, "ctx", None)
    return f"{message} Try: {context.command_path} --help" if context else message


def _write_any_text() -> None:
    """Let a lone surrogate in a text, or a sign that the terminal lacks, be written in an escaped form."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
