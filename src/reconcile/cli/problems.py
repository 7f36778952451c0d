"""What went wrong without stopping the rest: one line each on standard error, and exit status 2 at the end."""

import click
from attrs import field, frozen

from reconcile.errors import ReconcileError

CLEAN = 0
FOUND = 1
WRONG = 2


@frozen(eq=False)
class Problems:
    """The problems of one command, in the order in which they were met.

    Attributes:
        met: Those that make the request wrong.
        said: All of them, with those that only make the answer less than it could be.
    """

    met: list[ReconcileError | str] = field(factory=list)
    said: list[ReconcileError | str] = field(factory=list)

    def note(self, problem: ReconcileError | str) -> None:
        """Say a problem and remember that the request was wrong."""
        self.met.append(problem)
        self.warn(problem)

    def warn(self, problem: ReconcileError | str) -> None:
        """Say a problem that breaks nothing else."""
        say(str(problem))
        self.said.append(problem)

    def status(self, *, found: bool = False) -> int:
        """The exit status: what was wrong with the request weighs more than what was found."""
        if self.met:
            return WRONG
        return FOUND if found else CLEAN


def say(problem: str) -> None:
    """Say one problem in one line on standard error."""
    click.echo(f"reconcile: {' '.join(problem.split())}", err=True)
