"""What a command is asked for: the plugins to use, the documents, and what was wrong with either."""

from collections.abc import Callable, Collection, Iterable, Iterator
from functools import wraps
from typing import Any

import click
from attrs import evolve, frozen

from reconcile import engine
from reconcile.claims.claim import Claim
from reconcile.cli.documents import documents
from reconcile.cli.problems import Problems
from reconcile.errors import PluginError, SourceError, UnknownLanguageError
from reconcile.installed import Installed, installed
from reconcile.knowledge import merged
from reconcile.language.language import DEFAULT, LANGUAGES, language_of
from reconcile.plugin import Plugin
from reconcile.report.report import Report
from reconcile.text.source import Source

Command = Callable[..., Any]
_ADVICE = f"Only these languages are read: {', '.join(LANGUAGES)}"
_strict = click.option(
    "--strict-plugins",
    "strict",
    is_flag=True,
    help="Make it an error if a plugin cannot be used, or a rule fails.",
)
_language = click.option(
    "--language",
    type=click.Choice(list(LANGUAGES)),
    default=DEFAULT,
    help="The language of documents that do not name theirs.",
)
_patience = click.option(
    "--patience",
    type=click.FloatRange(min=0.001),
    default=10.0,
    show_default=True,
    metavar="SECONDS",
    help="How long a rule of a plugin may take over one call before it is left out.",
)
_without = click.option(
    "--no-plugin", "without", multiple=True, metavar="NAME", help="Leave this plugin out."
)
_only = click.option("--plugin", "only", multiple=True, metavar="NAME", help="Use only the plugins so named.")


@frozen(eq=False)
class Request:
    """What a command works on: the plugins it was asked to use, the documents, and what was wrong."""

    found: Installed
    problems: Problems
    strict: bool
    language: str | None = None
    patience: float | None = None

    @property
    def plugins(self) -> tuple[Plugin, ...]:
        """The plugins that can be used."""
        return tuple(each.plugin for each in self.found.plugins)

    def documents(self, paths: tuple[str, ...]) -> Iterator[Source]:
        """The documents that the paths stand for, in the language that was named where they name none."""
        for read in documents(paths, merged(self.plugins).loaders, self.problems):
            try:
                language_of(read.language)
            except UnknownLanguageError as error:
                self.problems.note(SourceError(read.id, f"it says that it is in {error.language!r}", _ADVICE))
                continue
            yield evolve(read, language=read.language or self.language)

    def claims_of(self, sources: Iterable[Source]) -> Iterator[Claim]:
        """The claims of documents, one after the other."""
        for source in sources:
            yield from engine.extract(
                source, plugins=self.plugins, patience=self.patience, warn=self.plugin_failed
            )

    def plugin_failed(self, problem: PluginError) -> None:
        """Say, once, what a function of a plugin did wrong."""
        if problem not in self.problems.said:
            (self.problems.note if self.strict else self.problems.warn)(problem)

    def report(self, made: Report) -> Report:
        """The report with what was wrong with the request among its warnings; its own are said, too."""
        for warning in made.warnings:
            (self.problems.note if self.strict else self.problems.warn)(warning)
        return evolve(made, warnings=tuple(map(str, self.problems.said)))


def asks_for_plugins(command: Command) -> Command:
    """Let a command choose its plugins and its language, and give it the ``request`` for them."""

    @wraps(command)
    def asked(
        *,
        only: tuple[str, ...],
        without: tuple[str, ...],
        strict: bool,
        language: str,
        patience: float,
        **rest: object,
    ) -> object:
        made = evolve(request(only, without, strict=strict), language=language, patience=patience)
        return command(request=made, **rest)

    return chooses_plugins(_strict(_language(_patience(asked))))


def chooses_plugins(command: Command) -> Command:
    """Let a command name plugins to use, and to leave out."""
    return _only(_without(command))


def request(only: Collection[str], without: Collection[str], *, strict: bool) -> Request:
    """Find the plugins that are asked for.

    What is wrong with one that was asked for by name is an error. What is wrong with another is a
    warning, as it breaks nothing else; if ``strict``, it is an error too.
    """
    found, problems = installed(only or None, without), Problems()
    for problem in found.problems:
        wrong = strict or problem.plugin in {*only, *without}
        (problems.note if wrong else problems.warn)(problem)
    return Request(found, problems, strict)
