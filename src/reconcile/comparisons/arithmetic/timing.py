"""Holds times of the day and times that were clocked in one source against those of another.

*At about 6.40am* and *shortly after 7.30am* are two times, and who finished in 2:09:14 was not clocked in 2:11:40.
"""

from collections.abc import Iterator

import regex

from reconcile.claims.claim import Claim
from reconcile.claims.clocks import CLOCKED
from reconcile.claims.particles import AT
from reconcile.comparisons import relation
from reconcile.comparisons.arithmetic.context import context
from reconcile.comparisons.arithmetic.marked_text import MarkedText, tells_deed
from reconcile.comparisons.comparison import Comparison
from reconcile.comparisons.rule import rule
from reconcile.comparisons.standing import before
from reconcile.comparisons.verdict import Verdict
from reconcile.language.concepts import stem
from reconcile.language.formulas import formulas
from reconcile.language.language import language_of
from reconcile.language.marks import marks

#: The share of the words of a statement that a passage must have to deny it; of a day there is more to tell than of a race.
_TO_DENY, _OF_A_DAY = 0.6, 0.75
_WORD = regex.compile(r"[\p{L}\p{M}]++")
#: Times of the day as they are written most: *7am*, *6.40 p.m.*, *18:30*.
_HOURS = regex.compile(r"\d{1,2}(?:[.:]\d\d)?+\s?+[ap]\.?m\b|\d{1,2}:\d\d", regex.IGNORECASE)


@rule(
    examples=[
        (
            "A tram hit a cyclist on Mill Street in Riga at about 6.40am.",
            "A tram hit a cyclist in Riga at 6.45am.",
            Verdict.AGREEMENT,
        ),
        (
            "A tram hit a cyclist on Mill Street in Riga at about 6.40am.",
            "A tram hit a cyclist in Riga shortly after 7.30am.",
            Verdict.CONFLICT,
        ),
        ("Berg won the race in Oslo in 2:09:14.", "Berg won the race in 2:19:14.", Verdict.CONFLICT),
    ],
    counterexamples=[
        ("A tram hit a cyclist in Riga at about 6.40am.", "The market in Riga closes at 7.30pm."),
        ("Berg won the race in Oslo in 2:09:14, ahead of Lind.", "Lind was clocked in 2:10:02."),
    ],
)
def timed(stated: Claim, told: Claim) -> relation.Relation:
    """What happened at a time of the day, or took so long, is said to have done so by both."""
    return relation.equal(stated, told)


def of_clock(mark: Claim, passage: MarkedText, overlap: float) -> Iterator[Comparison]:
    """A time against those of a passage.

    Args:
        mark: The time.
        passage: The passage of another source.
        overlap: The share of the words of its sentence that the passage has too.
    """
    others = [each for each in passage.marks if each.figure.unit == mark.figure.unit]
    same = [each for each in others if each.figure.hard.meets(mark.figure.hard)]
    clocked = mark.figure.unit == CLOCKED
    about = [each for each in same if not clocked or _shares(mark, each)]
    if about:
        yield _compared(mark, about[0])
    elif (
        len(others) == 1
        and not same
        and (clocked or _of_a_moment(mark, others[0]))
        and overlap >= (_TO_DENY if clocked else _OF_A_DAY)
        and _named(mark, others[0], passage)
    ):
        yield _compared(mark, others[0])


def _of_a_moment(mark: Claim, other: Claim) -> bool:
    """Whether each sentence tells of one time, *at 7am*, of no other day than the other, and by one clock."""
    known = language_of(mark.language)
    days = [known.calendar.weekdays.keys() & _WORD.findall(each.sentence.lower()) for each in (mark, other)]
    if any(days) and days[0] != days[1]:
        return False
    if mark.text[-1].isdigit() is not other.text[-1].isdigit():
        return False  # *7:15* may be of the evening
    return all(_is_only_time(each) for each in (mark, other))


def _is_only_time(mark: Claim) -> bool:
    """*at 7am*, *shortly after 7am*, not *before 7am* nor *at 8am and 6pm*."""
    words = marks(language_of(mark.language)).clocks
    ahead = before(mark).lower().split()[-2:]
    at = (
        ahead[-1:] == [AT]
        or not words.about.isdisjoint(ahead[-1:])
        or not words.shortly.isdisjoint(ahead[:1])
    )
    return at and len(_HOURS.findall(mark.sentence)) <= 1


def _named(mark: Claim, other: Claim, passage: MarkedText) -> bool:
    """Whether all names of a sentence are told; of a runner, with whom it begins, before the other time."""
    if not context(mark).names <= passage.about:
        return False
    if mark.figure.unit != CLOCKED:
        return tells_deed(mark, passage)
    return not frozenset(_stems(mark.sentence)[:1]).isdisjoint(_stems(before(other)))


def _shares(mark: Claim, other: Claim) -> bool:
    """Whether a word of a sentence stands before the other time."""
    light = formulas(language_of(mark.language).name).light
    said = {stem(word) for word in _WORD.findall(mark.sentence.lower()) if word not in light}
    return not said.isdisjoint(context(other).words)


def _stems(text: str) -> list[str]:
    return [stem(word) for word in _WORD.findall(text.lower())]


def _compared(mark: Claim, other: Claim) -> Comparison:
    return Comparison(timed, (mark, other), timed.relate(mark, other), ())
