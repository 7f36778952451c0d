"""What a text gives a number to without counting anything: *her 200th race*, *category 3*, *won 3-2*.

These are no figures and no claims of a source; only a comparison asks for them, as for the years that a text names.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache

from attrs import frozen

from reconcile.claims.claim import Claim, claim_of
from reconcile.claims.clocks import CLOCK, CLOCKED, read_clocks
from reconcile.claims.mark import Mark, Unread, word_behind, words_before
from reconcile.claims.measurand import Measurand
from reconcile.claims.multiples import read_multiples
from reconcile.claims.parties import PARTY, read_parties
from reconcile.figures.figure import Figure
from reconcile.figures.interval import Interval
from reconcile.figures.unit import Unit, unit
from reconcile.language.language import Language
from reconcile.language.marks import marks
from reconcile.language.patterns import firsts, tree
from reconcile.numerals.numeral import Numeral
from reconcile.text.division import Division

#: What an ordinal, a grade, and the two sides of a score are counted in.
ORDINAL: Unit = unit("ordinal", "order")
GRADE: Unit = unit("grade", "grade")
SCORE: Unit = unit("point", "score")
#: The measures of the two sides of a score.
WON, LOST = "winning score", "losing score"
#: Their dimensions: what is of one is no amount.
MARKS = frozenset(each.dimension for each in (ORDINAL, GRADE, SCORE, PARTY, CLOCK, CLOCKED))
#: The rule by which such a claim is read.
RULE = "mark"

#: The two numbers of a score are no years and no phone numbers.
_SCORE = re.compile(r"(?=\d)(?<![\w.,/$£€–-])(\d{1,3})[–-](\d{1,3})(?![\w–/%-]|[.,]\d)")
#: A day and its month stand beside each other, or on both sides of *of*.
_BEFORE, _OF = re.compile(r"([^\W\d_]+) (?:the )?$"), re.compile(r" (?:of )?([^\W\d_]+)")
#: How long the name of a month is, with what stands behind it.
_LONGEST = 20
_NUMBER = re.compile(r"\d+")


@frozen(eq=False)
class _Patterns:
    """What the ordinals and the grades of a language look like."""

    ordinal: re.Pattern[str]
    record: re.Pattern[str]
    rank: re.Pattern[str]
    grade: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(language: Language) -> _Patterns:
    words = marks(language)
    numbered, spelled = r"\d{1,4}(?i:st|nd|rd|th)", tree(words.ordinals)
    most, records = tree(words.superlatives), "|".join(sorted(words.records))
    return _Patterns(
        re.compile(
            rf"(?=[\d{firsts(words.ordinals)}])(?<![\w.,/-])({numbered}|{spelled})(?:[ -]{most})?(?![\w-])"
        ),
        re.compile(
            rf"(?=[{firsts(words.superlatives)}])(?<![\w-]){most}\b(?=[\w '-]{{0,30}} (?:{records})\b)"
        ),
        re.compile(rf"(?=[{firsts(words.ranks)}])\b{tree(words.ranks)} ?(\d{{1,4}})(?![\w%]|[.,-]\d)"),
        re.compile(rf"(?=[{firsts(words.grades)}])\b{tree(words.grades)}[ -](\d{{1,2}})(?![\w%]|[.,-]\d)"),
    )


def read_marks(division: Division, claims: Sequence[Claim], *, language: Language) -> Iterator[Claim]:
    """Read the marks of a text; none of a language whose words for them are not known.

    Args:
        division: The source and its sentences.
        claims: The claims of the source; what is a figure is no mark.
        language: The words of its language.
    """
    if not marks(language).ordinals:
        return
    unread = Unread(division, [(claim.start, claim.end) for claim in claims])
    for read in (_ordinals, _ranks, _grades, read_multiples, read_clocks, read_parties, _scores):
        for mark in read(unread, language):
            yield _claim(division, mark)


def _ordinals(unread: Unread, language: Language) -> Iterator[Mark]:
    for place, match in unread.found(_patterns(language).ordinal):
        counts_most = match.group() != match.group(1)
        if counts_most or not _is_day_or_part(match, language):
            counted = _counted(match.group(1).lower(), marks(language).ordinals)
            yield Mark(place, match.span(), Decimal(counted), ORDINAL)
    for place, match in unread.found(_patterns(language).record):
        if match.string[match.start() - 1 : match.start()] == " " and not _ordinal_before(match, language):
            yield Mark(place, match.span(), Decimal(1), ORDINAL)


def _ranks(unread: Unread, language: Language) -> Iterator[Mark]:
    for place, match in unread.found(_patterns(language).rank):
        yield Mark(place, match.span(), Decimal(match.group(1)), ORDINAL)


def _ordinal_before(match: re.Match[str], language: Language) -> bool:
    """Whether a superlative is counted: *second warmest*."""
    return not marks(language).ordinals.keys().isdisjoint(words_before(match)[-1:])


def _grades(unread: Unread, language: Language) -> Iterator[Mark]:
    for place, match in unread.found(_patterns(language).grade):
        yield Mark(place, match.span(), Decimal(match.group(1)), GRADE)


def _scores(unread: Unread, _language: Language) -> Iterator[Mark]:
    for place, match in unread.found(_SCORE):
        less, more = sorted(map(Decimal, match.groups()))
        yield Mark(place, match.span(), more, SCORE, WON)
        yield Mark(place, match.span(), less, SCORE, LOST)


def _is_day_or_part(match: re.Match[str], language: Language) -> bool:
    """*May 5th*, *the 5th of May*, *the second half*: whether an ordinal tells a day, or a part of something."""
    before = _BEFORE.search(match.string, max(0, match.start() - _LONGEST), match.start())
    near = {found.group(1).lower() for found in (before, _OF.match(match.string, match.end())) if found}
    months = language.calendar.months.keys()
    return not near.isdisjoint(months) or word_behind(match) in marks(language).none


def _counted(word: str, ordinals: Mapping[str, int]) -> int:
    digits = _NUMBER.match(word)
    return int(digits.group()) if digits else ordinals[word]


def _claim(division: Division, mark: Mark) -> Claim:
    source, (start, end) = division.source, division.spans[mark.place]
    may_be = mark.may_be or Interval.point(mark.value)
    figure = Figure(
        numerals=(Numeral(mark.value, Decimal(1), *mark.span),),
        hard=may_be,
        soft=may_be,
        unit=mark.unit,
        hedge=mark.hedge,
        start=mark.span[0],
        end=mark.span[1],
        rule=RULE,
    )
    measurand = Measurand(measure=mark.measure)
    return claim_of(source, figure, measurand, sentence=source.text[start:end], start=start)
