"""Traps of time: years, decades, seasons, dates, the time of day."""

from reconcile.language.inflection import is_plural
from reconcile.language.language import Language, matched, matched_before
from reconcile.numerals.hung import has_age_prefix
from reconcile.numerals.numeral import Form
from reconcile.numerals.placed import Placed, touched
from reconcile.numerals.surroundings import is_unit
from reconcile.numerals.tens import TENS, is_tens
from reconcile.text.tokens import Tokens

_FIRST_YEAR, _LAST_YEAR = 1000, 2199
_FIRST_LIKELY_YEAR = 1600
_FIRST_LONE_YEAR, _LAST_LONE_YEAR = 1800, 2100
_FIRST_MODERN_YEAR = 1900
_DIGITS_OF_YEAR = 4
_NO_YEAR, _TEN = 10_000, 10
_HOURS, _LAST_HOUR, _DIGITS_OF_CLOCK = 24, 2400, 4
_DAYS_IN_MONTH = 31
_HOURS_OF_FACE, _NEAR, _LONGEST_SHORT_DAY = 12, 5, 3
_YEARS_OF_CENTURY = 100
_CENTURIES = ("18", "19", "20")
HYPHENS = frozenset("-‐‑–—−")
_OPENERS = frozenset("([“\"‘'")
APOSTROPHES = frozenset("'’‘")
_CLOSERS = frozenset(")]")
STROKES = HYPHENS | {"/"}


def ordinal(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*75th*, *21st*, *3.º*; not *12st*, a weight."""
    index = placed.end
    word = tokens.lower[index]
    if not tokens.glued[index] or word not in language.numbers.ordinal_endings:
        return False
    return not is_unit(tokens, index, language) and not (
        word in language.units.ambiguous and tokens.words[index - 1][-1:] != "1"
    )


def decade(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*the 1990s*, *the '90s*; not *in her 40s*, *highs in the 80s*."""
    index = placed.end
    if not tokens.glued[index] or tokens.lower[index] not in language.numbers.plural_endings:
        return False
    if has_age_prefix(tokens, placed.first, language):
        return False  # over-60s
    if not 0 < placed.numeral.value < _NO_YEAR or placed.numeral.value % 10:
        return False
    if placed.numeral.value == _TEN and tokens.lower[placed.first - 1] not in language.grammar.determiners:
        return False  # it took under 10s
    return not is_tens(tokens, placed, language)


def decade_in_words(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*the roaring twenties*; not *in her forties*."""
    return placed.rule == TENS and not is_tens(tokens, placed, language)


def decade_named(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*los años noventa*, *la década de los 80*."""
    value = placed.numeral.value
    if value % 10 or not 0 < value < _YEARS_OF_CENTURY or placed.end != placed.first + 1:
        return False
    if matched_before(tokens.lower, placed.first, language.calendar.before_decades) is None:
        return False
    return not _counts(tokens, placed.end, language)


def day_in_words(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*el dos de mayo*."""
    if (
        not 1 <= placed.numeral.value <= _DAYS_IN_MONTH
        or tokens.lower[placed.end] not in language.calendar.before_months
    ):
        return False
    return tokens.lower[placed.end + 1] in language.calendar.months


def clock(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*5pm*, *10 o'clock*, *1400 GMT*, *at 9 at night*, *past six*."""
    calendar, value = language.calendar, placed.numeral.value
    if value > _LAST_HOUR:
        return False
    after, index = tokens.lower[placed.end], placed.end
    if after in calendar.clock:
        word = tokens.words[placed.first]
        return after not in language.units.firsts or (len(word) == _DIGITS_OF_CLOCK and word.isdecimal())
    if value > _HOURS:
        return False
    if matched(tokens.lower, index, calendar.after_times) is not None:
        return not _is_cold(tokens, placed, language)
    if matched_before(tokens.lower, placed.first, calendar.before_times) is not None:
        return after in calendar.hours or not _counts(tokens, index, language)
    return _at_day(tokens, placed, language) or _of_doings(tokens, placed, language)


def _is_cold(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*a low of 12 tonight*, *minus 12 this morning*: no hour, though a part of a day follows."""
    before = tokens.lower[placed.first - 1]
    if language.numbers.joiners.get(before) == "minus":
        return True
    return before in language.joints.of and tokens.lower[placed.first - 2] in language.temperatures.headed


def _at_day(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*Friday at 7*, *on the 12th at 11*: an hour behind a day, and nothing counted."""
    lower, first = tokens.lower, placed.first
    if lower[first - 1] not in language.joints.at or lower[placed.end][:1].isalpha():
        return False
    day = lower[first - 2]
    named = len(day) > _LONGEST_SHORT_DAY or tokens.words[first - 2] != day  # she was wed at 14
    return (named and day in language.calendar.weekdays) or day in language.numbers.ordinal_endings


def _of_doings(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*the shop opens at 9*, *at 5 the bell rang*: an hour behind what begins or ends, and nothing counted."""
    lower, first, after = tokens.lower, placed.first, tokens.lower[placed.end]
    if lower[first - 1] not in language.joints.at or not 0 < placed.numeral.value <= _HOURS_OF_FACE:
        return False
    if placed.numeral.value % 1 or (tokens.glued[placed.end] and after[:1].isalnum()):
        return False
    if first == 1:
        return after in language.grammar.determiners
    if after[:1].isalnum() and after not in language.grammar.closed:
        return False
    return not language.calendar.at_hours.isdisjoint(lower[max(0, first - _NEAR) : first])


def _counts(tokens: Tokens, index: int, language: Language) -> bool:
    """Whether something is counted at the index: a unit or a plural."""
    return is_unit(tokens, index, language) or is_plural(tokens.lower[index], language.nouns)


def date(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*12 March*, *March 12*, *12 of March*, *March 2024*, *March 12, 2024*."""
    value = placed.numeral.value
    if not 1 <= value <= _DAYS_IN_MONTH or value % 1:
        return _year_of_date(tokens, placed, language)
    index = placed.end
    index += tokens.lower[index] in language.joints.of
    return _month(tokens, index, language) or _after_month(tokens, placed, language)


def _month(tokens: Tokens, index: int, language: Language) -> bool:
    """A month; without its capital only one whose name is no other word."""
    word = tokens.lower[index]
    if word not in language.calendar.months:
        return False
    return tokens.words[index] != word or not (
        word in language.grammar.closed or word in language.verbs.forms
    )


def _after_month(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*March 12*, *Sept. 12*, *on may 12*; but *in March 12 people died* and *to march 12 miles*."""
    index = placed.first - 1
    index -= tokens.words[index] == "." and tokens.glued[index]
    if not _month(tokens, index, language) and not _month_without_capital(tokens, index, language):
        return False
    return not (
        tokens.lower[index - 1] in language.calendar.before_years
        and is_plural(tokens.lower[placed.end], language.nouns)
    )


def _month_without_capital(tokens: Tokens, index: int, language: Language) -> bool:
    """A month in lower case whose name is also a verb, where the preposition before it shows a noun."""
    before = tokens.lower[index - 1]
    return (
        tokens.lower[index] in language.calendar.months
        and before in language.grammar.prepositions
        and before not in language.calendar.before_verbs
    )


def _year_of_date(tokens: Tokens, placed: Placed, language: Language) -> bool:
    if not _FIRST_YEAR <= placed.numeral.value <= _LAST_YEAR or not _plain_year(tokens, placed):
        return False
    index = placed.first - 1
    index -= tokens.lower[index] in language.joints.of  # mayo de 2021
    if tokens.words[index] == ",":
        return tokens.lower[index - 2] in language.calendar.months or _month(tokens, index - 1, language)
    return _month(tokens, index, language)


def date_range(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """The first day of *3-5 March*, the last of *March 3-5* and of *Oct. 3 and 6*."""
    first, end = placed.first, placed.end
    if not 1 <= placed.numeral.value <= _DAYS_IN_MONTH:
        return False
    if _joint(tokens, end, language) and tokens.words[end + 1].isdecimal():
        return _month(tokens, end + 2 + (tokens.lower[end + 2] in language.joints.of), language)
    if not _joint(tokens, first - 1, language) or not tokens.words[first - 2].isdecimal():
        return False
    index = first - 3
    index -= tokens.words[index] == "." and tokens.glued[index]
    return _month(tokens, index, language) and not _counts(tokens, end, language)


def _joint(tokens: Tokens, index: int, language: Language) -> bool:
    """A dash, *to* or *and*."""
    word = tokens.lower[index]
    return word in HYPHENS or word in language.joints.range_to or word in language.joints.range_and


def season(tokens: Tokens, placed: Placed, _language: Language) -> bool:
    """The end of *2012–13* and of *2012/13*."""
    first = tokens.words[placed.first - 2]
    return (
        tokens.words[placed.first - 1] in STROKES
        and touched(tokens, placed)
        and len(first) == _DIGITS_OF_YEAR
        and first.isdecimal()
        and first.startswith(_CENTURIES)
        and len(tokens.words[placed.first]) == _DIGITS_OF_YEAR // 2
    )


def of_era(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*90 BC*, *in 350 AD*, *2,000 B.C.*: a year of an era, and no number of anything."""
    return tokens.lower[placed.end] in language.calendar.eras and tokens.words[placed.end].isupper()


def short_year(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*the summer of '09*, *the worst since 77*."""
    first, word = placed.first, tokens.words[placed.first]
    if len(word) != _DIGITS_OF_YEAR // 2 or not word.isdecimal() or _counts(tokens, placed.end, language):
        return False
    if tokens.words[first - 1] in APOSTROPHES and tokens.glued[first]:
        return not tokens.glued[first - 1]
    return tokens.lower[first - 1] in language.calendar.before_short_years


def year(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*in 2019*, *the 1991 collapse*, *2012–13*; not *2000 people*, *$2000*, *about 1500*."""
    if not _plain_year(tokens, placed):
        return False
    value, end = int(placed.numeral.value), _end_of_pair(tokens, placed, language)
    before, after = tokens.lower[placed.first - 1], tokens.lower[end]
    if tokens.words[end] in language.units.lengths or (end != placed.end and is_unit(tokens, end, language)):
        return False
    calendar = language.calendar
    if _ends_range(tokens, placed, language):
        return False
    if is_plural(after, language.nouns):
        return _year_before_plural(tokens, placed, after, language)
    if before not in calendar.before_years and _hedged(tokens, placed, language):
        return False
    if before in calendar.before_years or end != placed.end or before in HYPHENS:
        return True
    if before in calendar.before_likely_years or before in _OPENERS or after in _CLOSERS:
        return value >= _FIRST_LIKELY_YEAR
    return _FIRST_LONE_YEAR <= value <= _LAST_LONE_YEAR


def _plain_year(tokens: Tokens, placed: Placed) -> bool:
    """Four digits together, in the range of years that news speaks of."""
    word = tokens.words[placed.first]
    return (
        placed.end == placed.first + 1
        and len(word) == _DIGITS_OF_YEAR
        and word.isdecimal()
        and _FIRST_YEAR <= placed.numeral.value <= _LAST_YEAR
    )


def _end_of_pair(tokens: Tokens, placed: Placed, language: Language) -> int:
    """The index after *1914-1918*, where this is the first of two: what follows both is said of both."""
    end = placed.end
    second = tokens.words[end + 1]
    if second.isdecimal() and len(second) in (2, _DIGITS_OF_YEAR) and _joint(tokens, end, language):
        return end + 2
    return end


def _ends_range(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """Whether it is the end of a range that began with no year: *779–1077*, *500 to 1500*."""
    first = tokens.words[placed.first - 2]
    if (
        not first.isdecimal()
        or len(first) == _DIGITS_OF_YEAR
        or tokens.lower[placed.first - 3] in language.calendar.months
    ):
        return False
    return (
        tokens.words[placed.first - 1] in HYPHENS
        or tokens.lower[placed.first - 1] in language.joints.range_to
    )


def _hedged(tokens: Tokens, placed: Placed, language: Language) -> bool:
    return matched_before(tokens.lower, placed.first, language.hedges.before) is not None


def _year_before_plural(tokens: Tokens, placed: Placed, after: str, language: Language) -> bool:
    """*in 2019 sales fell*, *the 2024 elections*; not *2000 people*, *of 1500 troops*."""
    value = placed.numeral.value
    if not _FIRST_LONE_YEAR <= value <= _LAST_LONE_YEAR or after in language.nouns.people:
        return False
    if tokens.lower[placed.first - 1] in language.calendar.before_years:
        return True
    if value < _FIRST_MODERN_YEAR:
        return False
    return value % 100 != 0 and not _hedged(tokens, placed, language)


def year_in_words(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*nineteen ninety-nine*, *twenty twelve*: two cardinals side by side, a century and a year."""
    centuries, cardinals = language.calendar.centuries, language.numbers.cardinals
    first = placed.first
    if placed.numeral.form is not Form.WORDS:
        return False
    if tokens.lower[first] in centuries and placed.end == first + 1:
        return cardinals.get(tokens.lower[first + 1], 0) >= 10  # noqa: PLR2004 - nobody says twenty nine for 2009
    return tokens.lower[first - 1] in centuries and 10 <= placed.numeral.value < 100  # noqa: PLR2004 - a year of a century
