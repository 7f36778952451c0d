"""What can be found of a relation between claims."""

from enum import StrEnum


class Verdict(StrEnum):
    """How claims stand to each other, worst first."""

    CONFLICT = "conflict"
    TENSION = "tension"
    SUPERSEDED = "superseded"
    AGREEMENT = "agreement"
    COMPATIBLE = "compatible"
    INCOMPARABLE = "incomparable"

    @property
    def rank(self) -> int:
        """Where it stands in a report: conflicts first."""
        return list(Verdict).index(self)
