"""Calls the functions of plugins: what one raises, gives or never gives back is said, and breaks nothing else.

A function that does not come back can only be stopped where Python lets it be: in the main thread,
on a system with interval timers, while it runs Python code. Elsewhere there is no limit, and
``reconcile plugins doctor`` is what finds such a function.
"""

import signal
import threading
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TypeVar

from attrs import field, frozen

from reconcile.errors import FunctionError

Given = TypeVar("Given")


class _OutOfTimeError(BaseException):
    """Not an ``Exception``, so that a function that catches these does not catch it."""


def _warned(error: FunctionError) -> None:
    warnings.warn(str(error), stacklevel=2)


@frozen(eq=False)
class Caller:
    """Calls the functions of plugins for one request.

    Attributes:
        warn: Told, once each, what went wrong.
        patience: How many seconds a call may take; None for as long as it likes.
    """

    warn: Callable[[FunctionError], None] = _warned
    patience: float | None = None
    _told: set[FunctionError] = field(factory=set, init=False)
    _given_up: set[tuple[str, str, str]] = field(factory=set, init=False)

    def call(
        self, kind: str, name: str, function: Callable[..., object], *given: object, gives: type[Given]
    ) -> Given | None:
        """Call a function, and give what it gives; None if that is none, nonsense, or never comes.

        Args:
            kind: What the function is of its plugin: a rule, a facet reader.
            name: Its name.
            function: The function.
            given: What it is called with.
            gives: The type of what it may give besides None.
        """
        if self.gave_up(kind, name, function):
            return None
        try:
            with _limited(self.patience):
                found = _within(function, *given)
        except _OutOfTimeError:
            self._given_up.add((kind, name, function.__module__))
            self._tell(
                kind, name, function, f"was left out: it had not come back after {self.patience:g} seconds"
            )
            return None
        except (Exception, SystemExit) as error:  # noqa: BLE001 - it is a plugin's, and may raise whatever it likes
            self._tell(kind, name, function, f"failed: {type(error).__name__}: {error}")
            return None
        if found is None or isinstance(found, gives):
            return found
        self._tell(
            kind, name, function, f"gave a {type(found).__name__}: a {kind} gives a {gives.__name__} or None"
        )
        return None

    def gave_up(self, kind: str, name: str, function: Callable[..., object]) -> bool:
        """Whether a function has not come back in time, and is called no more."""
        return (kind, name, function.__module__) in self._given_up

    def _tell(self, kind: str, name: str, function: Callable[..., object], problem: str) -> None:
        error = FunctionError(kind, name, function.__module__, problem)
        if error not in self._told:
            self._told.add(error)
            self.warn(error)


@contextmanager
def _limited(seconds: float | None) -> Iterator[None]:
    """Let what is done within take so many seconds, where that can be seen to."""
    timed = hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()
    if seconds is None or not timed:
        yield
        return
    before = signal.signal(signal.SIGALRM, _out_of_time)
    try:
        # Again and again, as the function may catch it, or it may be raised where Python only prints it.
        signal.setitimer(signal.ITIMER_REAL, seconds, seconds)
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _within(function: Callable[..., object], *given: object) -> object:
    """Call a function: while this runs, and only then, the time may run out."""
    return function(*given)


def _out_of_time(_number: int, frame: FrameType | None) -> None:
    """End the call that is being made; one that has just come back is left alone, and nothing else is hit."""
    while frame is not None and frame.f_globals is not globals():
        frame = frame.f_back
    if frame is not None and frame.f_code is _within.__code__:
        raise _OutOfTimeError
