"""What went wrong without stopping the rest: one line each on standard error, and exit status 2 at the end."""

import click
from attrs import field, frozen

from reconcile.errors import ReconcileError

CLEAN = 0
FOUND = 1
WRONG = 2


@frozen(eq=False)
class Problems:
    """The problems of one command, in the order in which they were met."""

    met: list[ReconcileError] = field(factory=list)

    def note(self, problem: ReconcileError) -> None:
        """Say a problem and remember it."""
        say(str(problem))
        self.met.append(problem)

    def status(self, *, found: bool = False) -> int:
        """The exit status: what was wrong with the request weighs more than what was found."""
        if self.met:
            return WRONG
        return FOUND if found else CLEAN


def say(problem: str) -> None:
    """Say one problem in one line on standard error."""
    click.echo(f"reconcile: {' '.join(problem.split())}", err=True)
