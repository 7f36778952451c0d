"""What a statement agrees with a text by, for the tests of numbers that follow from others."""

from reconcile import Source, Strictness, Verdict, compare


def rules(text: str, statement: str, strictness: Strictness = Strictness.BALANCED) -> set[str]:
    """The rules by which a statement agrees with a text, besides those that compare it as it stands."""
    report = compare([Source(text, id="a"), Source(statement, id="b")], strictness=strictness)
    agreed = {found.rule for found in report if found.verdict in (Verdict.AGREEMENT, Verdict.COMPATIBLE)}
    return agreed - {"equal"}
