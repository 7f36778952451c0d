"""Facet readers: functions of plugins that fill a facet where the library has found nothing."""

import importlib
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from typing import Any

from attrs import evolve, field, frozen

from reconcile.calling import Caller
from reconcile.claims.measurand import Measurand

Read = Callable[["ClauseView"], str | None]


class Facet(StrEnum):
    """A facet of a measurand that a facet reader can fill."""

    MEASURE = "measure"
    SUBJECT = "subject"
    RECIPIENT = "recipient"
    THING = "thing"
    PLACE = "place"


@frozen(kw_only=True)
class ClauseView:
    """A figure in its sentence, as a facet reader sees it.

    Attributes:
        words: The words and signs of the sentence, as written.
        first: The index of the first word of the figure.
        end: The index after its last.
        verb: The infinitive of the verb that governs it; None where there is none.
        unit: The canonical name of its unit; empty for a pure number.
        noun: What is counted, as a singular noun phrase; empty where nothing is.
        measurand: What the library has read; the facets that it has not found are None.
    """

    words: tuple[str, ...]
    first: int
    end: int
    verb: str | None
    unit: str
    noun: str
    measurand: Measurand

    @property
    def before(self) -> tuple[str, ...]:
        """The words before the figure."""
        return self.words[: self.first]

    @property
    def after(self) -> tuple[str, ...]:
        """The words after the figure."""
        return self.words[self.end :]


@frozen
class FacetReader:
    """A named function from a figure in its sentence to a facet, with sentences that show what it reads.

    Made by the ``reads`` decorator. It is asked only where the library has found nothing.

    Attributes:
        name: The name of the function.
        doc: The first line of its docstring.
        facet: The facet that it fills.
        read: The function.
        examples: Pairs of a text and what it reads there.
        counterexamples: Texts with a figure, in which it finds nothing.
    """

    name: str
    doc: str
    facet: Facet
    read: Read = field(repr=False)
    examples: tuple[tuple[str, str], ...] = field(kw_only=True, repr=False)
    counterexamples: tuple[str, ...] = field(kw_only=True, repr=False)

    def __call__(self, clause: ClauseView) -> str | None:
        """Give the facet, or None where the clause does not tell."""
        return self.read(clause)

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle by name: the function it was made from is found under that name in its module."""
        return _find, (self.read.__module__, self.read.__qualname__)


def _find(module: str, name: str) -> object:
    return getattr(importlib.import_module(module), name)


def reads(
    facet: Facet, /, *, examples: Iterable[tuple[str, str]], counterexamples: Iterable[str]
) -> Callable[[Read], FacetReader]:
    """Make a facet reader of a function from a clause view to a facet.

    Args:
        facet: The facet that it fills.
        examples: ``(text, value)``: what it reads.
        counterexamples: Texts with a figure, in which it must find nothing.
    """

    def decorate(function: Read) -> FacetReader:
        doc = (function.__doc__ or "").strip().split("\n")[0]
        name: str = function.__name__
        return FacetReader(
            name, doc, facet, function, examples=tuple(examples), counterexamples=tuple(counterexamples)
        )

    return decorate


@frozen(eq=False)
class Filling:
    """Fills the facets that the library has left open.

    Attributes:
        readers: The facet readers; of several that fill a facet, the first that finds something does.
        caller: Calls them.
    """

    readers: tuple[FacetReader, ...]
    caller: Caller

    def filled(self, clause: ClauseView) -> Measurand:
        """The measurand of a clause, with what the readers find."""
        found: dict[str, Any] = {}
        for reader in self._asked(clause.measurand):
            if reader.facet not in found:
                value = self.caller.call("facet reader", reader.name, reader.read, clause, gives=str)
                found |= {reader.facet: value} if value else {}
        return evolve(clause.measurand, **found) if found else clause.measurand

    def _asked(self, measurand: Measurand) -> Iterator[FacetReader]:
        return (reader for reader in self.readers if getattr(measurand, reader.facet) is None)
