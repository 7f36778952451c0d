"""What can go wrong, as values: each error says what, where, and what to do next.

Every error is a frozen value with equality, so that it can be asserted in a test, and pickles, so
that it survives a process pool.
"""

from typing import Any

from attrs import frozen


class ReconcileError(Exception):
    """The root of every error that this library raises on purpose."""

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle by fields: an exception's default is its message, which cannot rebuild it."""
        fields = (attribute.name for attribute in getattr(type(self), "__attrs_attrs__", ()))
        return type(self), tuple(getattr(self, name) for name in fields)

    def __eq__(self, other: object) -> bool:
        """Compare by fields, which attrs leaves to identity for exceptions."""
        return isinstance(other, ReconcileError) and self.__reduce__() == other.__reduce__()

    def __hash__(self) -> int:
        return hash(self.__reduce__())


@frozen(eq=False)
class NoSingleValueError(ReconcileError):
    """A range or a vague count was asked for its one value."""

    text: str

    def __str__(self) -> str:
        return f"{self.text!r} has no single value: it is a range or a vague count. Use its .soft or .hard interval."


@frozen(eq=False)
class SourceError(ReconcileError):
    """A document could not be read."""

    path: str
    problem: str
    advice: str

    def __str__(self) -> str:
        return f"{self.path}: {self.problem}. {self.advice}"


@frozen(eq=False)
class DuplicateSourceError(ReconcileError):
    """Two different sources have one id."""

    id: str

    def __str__(self) -> str:
        return f"two different sources have the id {self.id!r}. Give each Source its own id."


@frozen(eq=False)
class PluginError(ReconcileError):
    """A plugin cannot be used as it is."""

    plugin: str
    package: str
    problem: str
    advice: str

    def __str__(self) -> str:
        return f"plugin {self.plugin!r} (from {self.package}): {self.problem}. {self.advice}"


@frozen(eq=False)
class LexiconError(ReconcileError):
    """A line of a lexicon file does not have the form ``name: form, form``."""

    file: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.file}, line {self.line}: {self.text!r} is not 'name: form, form'. Mend the line or mark it with #."


@frozen(eq=False)
class UnitError(ReconcileError):
    """Two units do not measure one dimension, or a unit is not known."""

    left: str
    right: str

    def __str__(self) -> str:
        return f"{self.left!r} cannot be converted to {self.right!r}: they are of different dimensions. Compare figures of one dimension."


@frozen(eq=False)
class UnknownLanguageError(ReconcileError):
    """A source is said to be in a language whose words the library does not have."""

    language: str
    known: tuple[str, ...]

    def __str__(self) -> str:
        return (
            f"the language {self.language!r} is not known. Use one of these codes: {', '.join(self.known)}."
        )


@frozen(eq=False)
class FunctionError(ReconcileError):
    """A function of a plugin raised an error, gave what it may not, or did not come back."""

    kind: str
    name: str
    module: str
    problem: str

    def __str__(self) -> str:
        return f"{self.kind} {self.name!r} {self.problem} (in {self.module})"
