"""A group in one sentence: who agrees on what, and who does not."""

from collections.abc import Sequence

from reconcile.figures.wording import clean, plural, rounded, spoken
from reconcile.findings.group import Group, Outlier, Position
from reconcile.findings.naming import named
from reconcile.findings.phrases import figure_words, values

#: So many are named; of more, how many there are.
_NAMED = 3


def sum_up(group: Group) -> str:
    """Say in one sentence what the claims of a group agree on, whose word it is, and who says otherwise."""
    parts = [_held(group), _outside(group.outliers), _superseded(len(group.superseded))]
    said = "; ".join(part for part in parts if part)
    line = clean(f"{_what(group)}: {said}")
    return f"{line[:1].upper()}{line[1:]}."


def _what(group: Group) -> str:
    """What is measured: *shells produced (Russia)*."""
    thing = plural(clean(group.thing)) if group.thing else ""
    whose = f"({named(group.subject)})" if group.subject else ""
    return " ".join(part for part in (thing, clean(group.measure or ""), whose) if part)


def _held(group: Group) -> str:
    of = f"of {_counted(len(group.claims), 'claim')}"
    if group.consensus is not None:
        return f"{of}, {_position(group.positions[0], group)}"
    held = _listed([_position(each, group) for each in group.positions], "; ")
    return f"{of}, as many origins hold one thing as another: {held}"


def _position(position: Position, group: Group) -> str:
    noun = group.thing or "" if group.unit.counted else ""
    amount = values(position.interval, group.unit, clean(noun))
    whose = f"{_counted(len(position.origins), 'origin')} ({_listed(position.origins)})"
    return f"{len(position.claims):,} from {whose} can be {amount}"


def _outside(outliers: Sequence[Outlier]) -> str:
    if not outliers:
        return ""
    return f"{len(outliers):,} cannot: {_listed([_outlier(each) for each in outliers])}"


def _outlier(outlier: Outlier) -> str:
    ratio = rounded(outlier.ratio) if outlier.ratio is not None else None
    far = f", {spoken(ratio)} times" if ratio is not None and ratio > 1 else ""
    return f"{figure_words(outlier.claim)} ({outlier.claim.source}{far})"


def _superseded(count: int) -> str:
    verb = "is" if count == 1 else "are"
    return f"{count:,} {verb} superseded by a later figure of the same origin" if count else ""


def _listed(parts: Sequence[str], joint: str = ", ") -> str:
    more = len(parts) - _NAMED
    return joint.join((*parts[:_NAMED], *([f"{more:,} more"] if more > 0 else [])))


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun if count == 1 else plural(noun)}"
