"""What comes of comparing a text with a statement, for the tests of what is compared."""

from reconcile import Source, Strictness, Verdict, compare


def rules(text: str, statement: str, strictness: Strictness = Strictness.BALANCED) -> set[str]:
    """The rules by which a statement agrees with a text, besides those that compare it as it stands."""
    report = compare([Source(text, id="a"), Source(statement, id="b")], strictness=strictness)
    agreed = {found.rule for found in report if found.verdict in (Verdict.AGREEMENT, Verdict.COMPATIBLE)}
    return agreed - {"equal"}


def ruled(
    text: str, statement: str, strictness: Strictness = Strictness.BALANCED
) -> set[tuple[str, Verdict]]:
    """The rules by which a text and a statement are compared, each with its verdict."""
    report = compare([Source(text, id="a"), Source(statement, id="b")], strictness=strictness)
    return {(found.rule, found.verdict) for found in report}


def verdicts(*texts: str) -> set[str]:
    """The verdicts on texts, by their names."""
    report = compare([Source(text, id=str(index)) for index, text in enumerate(texts)])
    return {found.verdict.value for found in report}
