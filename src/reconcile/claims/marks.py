"""What a text gives a number to without counting anything: *her 200th race*, *category 3*, *won 3-2*.

These are no figures and no claims of a source; only a comparison asks for them, as for the years that a text names.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache

from attrs import frozen

from reconcile.claims.ages import AGE
from reconcile.claims.claim import Claim, claim_of
from reconcile.claims.clocks import CLOCK, CLOCKED, read_clocks
from reconcile.claims.measurand import Measurand
from reconcile.figures.figure import Figure
from reconcile.figures.hedge import BARE, Hedge
from reconcile.figures.interval import Interval
from reconcile.figures.unit import TIMES, YEAR, Unit, unit
from reconcile.language.kinds import Bound
from reconcile.language.language import Language
from reconcile.language.marks import Marks, marks
from reconcile.language.patterns import firsts, tree
from reconcile.numerals.numeral import Numeral
from reconcile.text.division import Division

#: What an ordinal, a grade, and the two sides of a score are counted in.
ORDINAL: Unit = unit("ordinal", "order")
GRADE: Unit = unit("grade", "grade")
SCORE: Unit = unit("point", "score")
#: What a pair and a trio are counted in.
PARTY: Unit = unit("member", "party")
#: The measures of the two sides of a score.
WON, LOST = "winning score", "losing score"
#: Their dimensions: what is of one is no amount.
MARKS = frozenset(each.dimension for each in (ORDINAL, GRADE, SCORE, PARTY, CLOCK, CLOCKED))
#: The rule by which such a claim is read.
RULE = "mark"

#: The two numbers of a score are no years and no phone numbers.
_SCORE = re.compile(r"(?=\d)(?<![\w.,/$£€–-])(\d{1,3})[–-](\d{1,3})(?![\w–/%-]|[.,]\d)")
#: The words beside an ordinal; a day and its month stand beside each other, or on both sides of *of*.
_BEFORE, _AFTER = re.compile(r"([^\W\d_]+) (?:the )?$"), re.compile(r" (?:of )?([^\W\d_]+)")
#: How long the name of a month is, with what stands behind it.
_LONGEST = 20
_TEN = Decimal(10)
_WORD = re.compile(r"[^\W\d_]+")
#: Who says *more than double* does not mean so many times that.
_MUCH = Decimal("1.5")
_NUMBER = re.compile(r"\d+")


@frozen(eq=False)
class _Patterns:
    """What the marks of a language look like."""

    ordinal: re.Pattern[str]
    grade: re.Pattern[str]
    multiple: re.Pattern[str]
    party: re.Pattern[str]
    decade: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(language: Language) -> _Patterns:
    words = marks(language)
    of = "|".join(words.before_members)
    numbered, spelled = r"\d{1,4}(?i:st|nd|rd|th)", tree(words.ordinals)
    return _Patterns(
        re.compile(rf"(?=[\d{firsts(words.ordinals)}])(?<![\w.,/-])(?:{numbered}|{spelled})(?![\w-])"),
        re.compile(rf"(?=[{firsts(words.grades)}])\b{tree(words.grades)}[ -](\d{{1,2}})(?![\w%]|[.,-]\d)"),
        re.compile(rf"(?=[{firsts(words.multiples)}])\b{tree(words.multiples)}\b(?!-)"),
        re.compile(rf"(?=[{firsts(words.parties)}])\b{tree(words.parties)}\b(?!-| (?:{of})\b)"),
        re.compile(rf"(?=[{firsts(words.decades)}])(?:(?<= )|(?<=-))(?:{tree(words.decades)})\b"),
    )


def read_marks(division: Division, claims: Sequence[Claim], *, language: Language) -> Iterator[Claim]:
    """Read the ordinals, the grades and the scores of a text; none of a language whose words for them are not known.

    Args:
        division: The source and its sentences.
        claims: The claims of the source; what is a figure is no mark.
        language: The words of its language.
    """
    if not marks(language).ordinals:
        return
    taken = [(claim.start, claim.end) for claim in claims]
    patterns, ordinals = _patterns(language), marks(language).ordinals
    for place, match in _found(division, patterns.ordinal, taken):
        if _is_day_or_part(match, language):
            continue
        yield _claim(
            division, place, match.span(), Decimal(_counted(match.group().lower(), ordinals)), ORDINAL
        )
    for place, match in _found(division, patterns.grade, taken):
        yield _claim(division, place, match.span(), Decimal(match.group(1)), GRADE)
    yield from _multiples(division, patterns.multiple, taken, marks(language))
    for place, span, value, may_be, of in read_clocks(division, marks(language)):
        if not _within(span, taken):
            yield _claim(division, place, span, value, of, of_it=may_be)
    yield from _parties(division, patterns, taken, marks(language))
    for place, match in _found(division, _SCORE, taken):
        less, more = sorted(map(Decimal, match.groups()))
        yield _claim(division, place, match.span(), more, SCORE, WON)
        yield _claim(division, place, match.span(), less, SCORE, LOST)


def _multiples(
    division: Division, pattern: re.Pattern[str], taken: Sequence[tuple[int, int]], words: Marks
) -> Iterator[Claim]:
    """*Doubled*, *will more than halve*, *twice as big*: how many times as much something is or becomes."""
    for place, match in _found(division, pattern, taken):
        ahead = _WORD.findall(match.string, max(0, match.start() - _LONGEST), match.start())
        before, after = [word.lower() for word in ahead], _AFTER.match(match.string, match.end())
        said, behind = match.group().lower(), after.group(1).lower() if after else ""
        as_much = behind in words.after
        if said not in words.only_as_much and (
            said not in words.bare or not before or before[-1] in words.before
        ):
            as_much = True
        if as_much:
            times = words.multiples[said]
            hedge, may_be = _bounded(times, before, words)
            yield _claim(division, place, match.span(), times, TIMES, of_it=may_be, hedge=hedge)


def _bounded(times: Decimal, before: Sequence[str], words: Marks) -> tuple[Hedge, Interval | None]:
    """What *more than* and *nearly* leave open; nothing of a number that is said plainly."""
    more, less = not words.more.isdisjoint(before[-1:]), not words.less.isdisjoint(before[-1:])
    if not (more or less):
        return BARE, None
    beyond = times * (_MUCH if more is (times > 1) else 1 / _MUCH)
    bound = Bound.OVER if beyond > times else Bound.UNDER
    return Hedge(bound), Interval(min(times, beyond), max(times, beyond))


def _parties(
    division: Division, patterns: _Patterns, taken: Sequence[tuple[int, int]], words: Marks
) -> Iterator[Claim]:
    """*The trio*, and people *in their fifties*."""
    for place, match in _found(division, patterns.party, taken):
        yield _claim(division, place, match.span(), Decimal(words.parties[match.group().lower()]), PARTY)
    for place, match in _found(division, patterns.decade, taken):
        ahead = match.string[max(0, match.start() - _LONGEST) : match.start()].lower()
        if not words.before_decades.isdisjoint(re.split(r"[ -]", ahead)[-3:]):
            decade = Decimal(words.decades[match.group().lower()])
            yield _claim(
                division,
                place,
                match.span(),
                decade,
                YEAR,
                AGE,
                Interval(decade, decade + _TEN, high_open=True),
            )


def _found(
    division: Division, pattern: re.Pattern[str], taken: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, re.Match[str]]]:
    for place in division.holding(pattern):
        for match in pattern.finditer(division.source.text, *division.spans[place]):
            if not _within(match.span(), taken):
                yield place, match


def _is_day_or_part(match: re.Match[str], language: Language) -> bool:
    """*May 5th*, *the 5th of May*, *the second half*: whether an ordinal tells a day, or a part of something."""
    before, after = (
        _BEFORE.search(match.string, max(0, match.start() - _LONGEST), match.start()),
        _AFTER.match(match.string, match.end()),
    )
    near = {found.group(1).lower() for found in (before, after) if found is not None}
    calendar = language.calendar.months.keys()
    return not near.isdisjoint(calendar) or (
        after is not None and after.group(1).lower() in marks(language).none
    )


def _within(span: tuple[int, int], taken: Sequence[tuple[int, int]]) -> bool:
    """Whether a stretch of text overlaps one of the spans, which are in order."""
    place = bisect_right(taken, (span[1], 0))
    return any(span[0] < end for _, end in taken[max(0, place - 2) : place])


def _counted(word: str, ordinals: Mapping[str, int]) -> int:
    digits = _NUMBER.match(word)
    return int(digits.group()) if digits else ordinals[word]


def _claim(  # noqa: PLR0913, PLR0917 - where it stands, and what it says
    division: Division,
    place: int,
    span: tuple[int, int],
    value: Decimal,
    of: Unit,
    measure: str | None = None,
    of_it: Interval | None = None,
    hedge: Hedge = BARE,
) -> Claim:
    source, (start, end) = division.source, division.spans[place]
    figure = Figure(
        numerals=(Numeral(value, Decimal(1), *span),),
        hard=of_it or Interval.point(value),
        soft=of_it or Interval.point(value),
        unit=of,
        hedge=hedge,
        start=span[0],
        end=span[1],
        rule=RULE,
    )
    return claim_of(source, figure, Measurand(measure=measure), sentence=source.text[start:end], start=start)
