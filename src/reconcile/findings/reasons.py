"""The reason of a finding: one sentence that a reader understands without knowing the code."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType

from reconcile.claims.claim import Claim
from reconcile.claims.marks import MARKS
from reconcile.claims.measurand import Modality
from reconcile.claims.years import DATES
from reconcile.comparisons.comparison import Comparison
from reconcile.comparisons.gates import NOT_STATED, Answer, GateAnswer
from reconcile.comparisons.moving import of_balance, sides, ways
from reconcile.comparisons.relation import Amount, Relation, Sign
from reconcile.comparisons.verdict import Verdict
from reconcile.figures.figure import Change
from reconcile.figures.interval import ZERO
from reconcile.figures.unit import FRACTION, PERCENTAGE_POINT, Unit
from reconcile.figures.wording import clean, points, rounded, spoken
from reconcile.findings.distance import Distance
from reconcile.findings.phrases import (
    Voice,
    clause,
    figure_words,
    measure_of,
    noun_words,
    period_words,
    predicate,
    quantity,
    span,
    voice,
)

Sides = tuple[Amount, Amount]

_PAIR = 2
_SO = (Modality.ACTUAL, Modality.UNDER_WAY)
_NO_NEWS = (f"{NOT_STATED}place", f"{NOT_STATED}what is counted")
_FAILED = (Verdict.CONFLICT, Verdict.TENSION)


def reason(
    comparison: Comparison, relation: Relation, sides: Sides, verdict: Verdict, apart: Distance
) -> str:
    """Say in one sentence why a comparison has its verdict.

    Args:
        comparison: What was compared.
        relation: Its relation.
        sides: Both sides of its relation, in one unit.
        verdict: The verdict on it.
        apart: How far apart the sides are.
    """
    telling = _SENTENCES.get(relation.name, _at_most if relation.sign is Sign.AT_MOST else _sums)
    if relation.name == "equal" and len(relation.claims) != _PAIR:
        telling = _sums
    return _sentence(telling(relation, sides, verdict, apart), _doubts(comparison))


def why_not(comparison: Comparison) -> str:
    """Say in one sentence why claims were not compared."""
    between = [answer.reason for answer in comparison.answers if answer.answer is Answer.DIFFERENT]
    if comparison.relation is not None:
        between = ["the units cannot be brought together, or over what time one is a total is not known"]
    return _sentence(f"not compared: {'; '.join(between)}", "")


def _sentence(text: str, doubts: str) -> str:
    """One line that begins with a capital and ends with a full stop."""
    line = clean(f"{text} {doubts}").rstrip(".")
    return f"{line[:1].upper()}{line[1:]}."


def _equals(relation: Relation, sides: Sides, verdict: Verdict, apart: Distance) -> str:
    """Two claims of one measurand."""
    first, second = relation.claims
    if verdict is Verdict.AGREEMENT and _alike(first, second):
        return (
            f"both say {clause(first)}" if voice(first) is not Voice.NONE else f"both say {quantity(first)}"
        )
    where = _where(first, second)
    return f"{clause(first)} {where[0]} and {_again(first, second)} {where[1]}: {_outcome(sides, verdict, apart)}"


def _moves(relation: Relation, _sides: Sides, _verdict: Verdict, _apart: Distance) -> str:
    """One level, after a rise and after a fall, or after no move."""
    first, second = relation.claims
    where = _where(first, second)
    words = sides(first, second)
    if words is not None:
        return f"{figure_words(first)} {words[0]} {where[0]}, but {words[1]} {where[1]}: it cannot be both"
    up, down = ("a gain", "a loss") if of_balance(first, second) else ("a rise", "a fall")
    said = {Change.UP: up, Change.DOWN: down, None: "no change"}
    told = [said[way] for way in ways(first, second)]
    if of_balance(first, second):
        return f"{figure_words(first)} is {told[0]} {where[0]}, but {told[1]} {where[1]}: it cannot be both"
    why = "it cannot be both" if said[None] in told else "it moved one way only"
    return f"{clause(first)} after {told[0]} {where[0]}, but after {told[1]} {where[1]}: {why}"


def _fate(relation: Relation, _sides: Sides, _verdict: Verdict, _apart: Distance) -> str:
    """As many who are said to be dead, and to be alive."""
    first, second = relation.claims
    where = _where(first, second)
    return f"{clause(first)} {where[0]}, but {clause(second)} {where[1]}: it cannot be both"


def _alike(first: Claim, second: Claim) -> bool:
    """Whether the two read the same, so that saying one says both."""
    return clause(first) == clause(second)


def _where(first: Claim, second: Claim) -> tuple[str, str]:
    """Where each stands: a revision by its date, others by *the one* and *the other*."""
    if first.source == second.source:
        return "in one place", "in another"
    if first.date and second.date and first.date != second.date:
        return f"(said on {first.date})", f"(on {second.date})"
    return "in one source", "in the other"


def _again(first: Claim, second: Claim) -> str:
    """The second claim, what it shares with the first left out."""
    same = first.measurand.measure == second.measurand.measure and _subject(first) == _subject(second)
    moods = first.measurand.modality == second.measurand.modality and not second.measurand.negated
    return (
        quantity(second, noun=noun_words(first) != noun_words(second)) if same and moods else clause(second)
    )


def _subject(claim: Claim) -> str | None:
    subject = claim.measurand.subject
    return subject.casefold() if subject else None


def _outcome(sides: Sides, verdict: Verdict, apart: Distance) -> str:
    """What two figures of one quantity make."""
    if verdict is Verdict.AGREEMENT:
        return "both can be one number"
    if verdict is Verdict.COMPATIBLE:
        return "nothing contradicts, but a side is too open to tell"
    far = _far(sides, apart, "apart")
    if verdict is Verdict.SUPERSEDED:
        return _listed("one origin has revised its figure", *far)
    if verdict is Verdict.TENSION:
        return _listed("both can be true only at a stretch", *far)
    return _listed(*far) or "they cannot both be true"


def _far(sides: Sides, apart: Distance, what: str, *, times: str = "times as much") -> list[str]:
    """The ratio and the gap, as far as they have a size worth saying: of an ordinal or a score neither has one."""
    found: list[str] = []
    if sides[0].unit.dimension in MARKS:
        return found
    least = "" if apart.exact else "at least "
    if apart.ratio is not None and rounded(apart.ratio) > 1 and sides[0].unit.dimension not in DATES:
        found.append(f"{least}{spoken(rounded(apart.ratio))} {times}")
    if apart.gap:
        claims = (*sides[0].claims, *sides[1].claims)
        noun = next((noun for claim in claims if (noun := noun_words(claim))), "")
        found.append(f"{least}{_gap(apart.gap, sides[0].unit, _counted_noun(sides, noun))} {what}")
    return found


def _gap(gap: Decimal, unit: Unit, noun: str) -> str:
    """The gap in its unit: of two shares in percentage points."""
    size, said = points(gap, unit.name)
    return measure_of(size, PERCENTAGE_POINT if said == PERCENTAGE_POINT.name else unit, noun)


def _counted_noun(sides: Sides, noun: str) -> str:
    """The noun of the first claim, unless the amounts are of something worked out from it."""
    worked = any(side.working not in ("", "sum", "share", "arithmetic") for side in sides)
    return "" if worked else noun


def _listed(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _at_most(relation: Relation, sides: Sides, verdict: Verdict, apart: Distance) -> str:
    """One claim that is bounded by another: *Russia consumed … but produced …*."""
    joint = "but" if verdict in _FAILED else "and"
    told = f"{_side(relation.left)} {joint} {_other_side(relation)}"
    if verdict is Verdict.CONFLICT:
        return f"{told}: {_listed(*_far(sides, apart, 'unexplained')) or 'the first cannot be the smaller'}"
    if verdict is Verdict.TENSION:
        return f"{told}: possible only at a stretch, {_listed(*_far(sides, apart, 'unexplained'))}".rstrip(
            ", "
        )
    if verdict is Verdict.COMPATIBLE:
        return f"{told}: nothing contradicts, but a side is too open to tell"
    return f"{told}: the first is no more than the second"


def _side(side: Amount) -> str:
    """A side of a relation: its claim, or what was worked out from its claims."""
    if not side.working:
        return clause(side.claims[0])
    noun = noun_words(side.claims[0]) if side.working in ("sum", "share") else ""
    if side.working == "sum":
        return f"the parts, {_all(quantity(claim) for claim in side.claims)}, add up to {span(side, noun)}"
    if side.working == "share":
        return f"{quantity(side.claims[-1])} of {quantity(side.claims[0])} is {span(side, noun)}"
    return f"{_all(clause(claim) for claim in side.claims)}, at {clean(side.working)} {span(side)}"


def _all(parts: Iterable[str]) -> str:
    return " and ".join(parts)


def _other_side(relation: Relation) -> str:
    """The right side, without the subject where it is that of the left and both did what they did."""
    left, right = relation.left, relation.right
    if left.working or right.working:
        return _side(right)
    first, second = left.claims[0], right.claims[0]
    done = voice(first) is voice(second) is Voice.DONE
    if (
        not done
        or not second.measurand.subject
        or _subject(first) != _subject(second)
        or second.measurand.negated
    ):
        return _side(right)
    shared = noun_words(first) == noun_words(second) or relation.sign is Sign.AT_MOST
    return predicate(second, noun=not shared).lstrip(", ")


def _part_of(relation: Relation, sides: Sides, verdict: Verdict, apart: Distance) -> str:
    told = f"{_side(relation.left)}, as a part of this: {_side(relation.right)}"
    if verdict in _FAILED:
        stretch = "possible only at a stretch, " if verdict is Verdict.TENSION else ""
        far = _listed(*_far(sides, apart, "too many", times="times its whole"))
        return f"{told}: {stretch}{far or 'the part cannot be more than its whole'}"
    if verdict is Verdict.COMPATIBLE:
        return f"{told}: nothing contradicts, but a side is too open to tell"
    return f"{told}: the part fits into its whole"


def _at_least(relation: Relation, sides: Sides, verdict: Verdict, apart: Distance) -> str:
    """A total that only grows: the left side is the earlier."""
    earlier, later = relation.left.claims[0], relation.right.claims[0]
    when = _where(earlier, later)
    told = f"{clause(earlier)} {when[0]} and {_again(earlier, later)} {when[1]}"
    if verdict in _FAILED:
        stretch = "possible only at a stretch, " if verdict is Verdict.TENSION else ""
        return f"{told}: {stretch}a total that only grows has shrunk, {_listed(*_far(sides, apart, 'less'))}".rstrip(
            ", "
        )
    if verdict is Verdict.SUPERSEDED:
        return f"{told}: a later count of one origin, {_listed(*_far(sides, apart, 'more'))}".rstrip(", ")
    return (
        f"{told}: the total may have grown" if verdict is Verdict.COMPATIBLE else f"{told}: both can be true"
    )


def _share_of(relation: Relation, sides: Sides, verdict: Verdict, apart: Distance) -> str:
    """What was delivered, as a share of what was pledged, against the share that is stated."""
    part, right = relation.left, relation.right
    if len(right.claims) != _PAIR:
        return _sums(relation, sides, verdict, apart)
    whole, share = right.claims
    mood = whole.measurand.modality
    parts = (figure_words(whole), "" if mood in _SO else str(mood), period_words(whole))
    of = " ".join(word for word in parts if word)
    told = f"{_side(part)}, {_percentage(part, whole)}of {of}; the share is said to be {quantity(share)}"
    if verdict in _FAILED:
        return f"{told}: {_outcome(sides, verdict, apart)}"
    return f"{told}: {'they fit' if verdict is Verdict.AGREEMENT else 'nothing contradicts'}"


def _percentage(part: Amount, whole: Claim) -> str:
    """The share worked out, where both have one value in one unit."""
    of = whole.figure.value
    if part.best is None or not of or of < ZERO or whole.figure.unit.dimension != part.unit.dimension:
        return "out "
    return f"{measure_of(part.best / of, FRACTION)} "


def _sums(relation: Relation, sides: Sides, verdict: Verdict, apart: Distance) -> str:
    """A total against what its parts add up to, and whatever else was worked out."""
    return f"{_side(relation.left)}; {_side(relation.right)}: {_outcome(sides, verdict, apart)}"


def _derived(relation: Relation, sides: Sides, verdict: Verdict, apart: Distance) -> str:
    """What one source states, and the arithmetic by which it follows from what the other states."""
    stated, worked = relation.left.claims[0], relation.right
    given = _all(quantity(claim) for claim in dict.fromkeys(worked.claims))
    follows = (
        f"from {given} in the other follows {worked.shown}"
        if " = " in worked.shown
        else f"{given} in the other"
    )
    return f"{clause(stated)} in one source; {follows}: {_outcome(sides, verdict, apart)}"


_SENTENCES: Mapping[str, Callable[[Relation, Sides, Verdict, Distance], str]] = MappingProxyType(
    {
        "equal": _equals,
        "fate": _fate,
        "move": _moves,
        "part of": _part_of,
        "at least": _at_least,
        "share of": _share_of,
        "sum of": _sums,
        "derived": _derived,
    }
)


def _doubts(comparison: Comparison) -> str:
    """What is not known of the measurands, in brackets."""
    unknown = [
        answer for answer in comparison.answers if answer.answer is Answer.UNKNOWN and _worth_saying(answer)
    ]
    missing = [
        answer.reason.removeprefix(NOT_STATED) for answer in unknown if answer.reason.startswith(NOT_STATED)
    ]
    others = [answer.reason for answer in unknown if not answer.reason.startswith(NOT_STATED)]
    parts = [f"{NOT_STATED}{', '.join(missing)}"] if missing else []
    said = (*parts, *others, *_one_word(comparison.claims))
    return f"({'; '.join(said)})" if said else ""


def _one_word(claims: Sequence[Claim]) -> list[str]:
    """Whose word all of the claims are, if they are one speaker's: they do not bear each other out."""
    speakers = {claim.origin.casefold() if claim.origin else None for claim in claims}
    return (
        [f"all on the word of one origin: {clean(claims[0].origin or '')}"]
        if len(speakers) == 1 and None not in speakers
        else []
    )


def _worth_saying(answer: GateAnswer) -> bool:
    """Most texts name no place, and a length counts nothing: that neither says it is no news."""
    return answer.reason not in _NO_NEWS
