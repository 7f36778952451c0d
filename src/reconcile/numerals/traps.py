"""Numbers that are not figures: years, dates, times of day, ordinals, names, lists, scores.

A trap is a name and a question about one numeral among its tokens. The first that answers yes refuses
the numeral, and its name is what ``--trace`` shows. Numerals that only look like numbers (dates,
versions, telephone numbers, F-16) were kept whole by the tokens and are never read at all.
"""

from collections.abc import Callable

from reconcile.language.inflection import is_plural
from reconcile.language.language import Language, matched
from reconcile.numerals.numeral import Form
from reconcile.numerals.reading import Placed
from reconcile.text.tokens import Tokens

_ORDINALS = frozenset(("st", "nd", "rd", "th", "ths"))
_FIRST_YEAR, _LAST_YEAR, _FIRST_LIKELY_YEAR = 1000, 2199, 1600
_HYPHENS = frozenset("-‐‑–—−")
_OPENERS = frozenset("([“\"‘'")
_MOST_IN_NAME = 10_000
_DAYS_IN_MONTH = 31

Trap = Callable[[Tokens, Placed, Language], bool]


def trapped(tokens: Tokens, placed: Placed, language: Language) -> str | None:
    """The name of the trap that a numeral falls into; None where it may be a figure."""
    checks = _OF_DIGITS if placed.numeral.form is Form.DIGITS and placed.rule == "digits" else _OF_WORDS
    for name, check in checks:
        if check(tokens, placed, language):
            return name
    return None


def _word(tokens: Tokens, index: int) -> str:
    return tokens.lower[index] if 0 <= index < tokens.count else ""


def _raw(tokens: Tokens, index: int) -> str:
    return tokens.words[index] if 0 <= index < len(tokens.words) else ""


def _ordinal(tokens: Tokens, placed: Placed, _language: Language) -> bool:
    """*75th*."""
    return _word(tokens, placed.end) in _ORDINALS and tokens.glued[placed.end]


def _decade(tokens: Tokens, placed: Placed, _language: Language) -> bool:
    """*the 1990s*, *the '90s*, *in her 40s*."""
    return _word(tokens, placed.end) in ("s", "'s", "’s") and tokens.glued[placed.end] and placed.numeral.value % 10 == 0


def _clock(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*5pm*, *10 o'clock*, *1400 GMT*."""
    after = _word(tokens, placed.end)
    if after == "o" and _word(tokens, placed.end + 2) == "clock":
        return True
    return after in language.calendar.clock and (after not in ("est", "pt", "et", "hrs") or placed.numeral.value > 99)  # noqa: PLR2004


def _date(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*12 March*, *March 12*, *12th of March*."""
    if not 1 <= placed.numeral.value <= _DAYS_IN_MONTH or placed.numeral.value % 1:
        return _year_of_date(tokens, placed, language)
    months = language.calendar.months
    after, before = _raw(tokens, placed.end), _raw(tokens, placed.first - 1)
    if before == "." and placed.first > 1 and tokens.glued[placed.first - 1]:
        before = _raw(tokens, placed.first - 2)
    if after == "of":
        after = _raw(tokens, placed.end + 1)
    return (after.lower() in months and after[:1].isupper()) or (before.lower() in months and before[:1].isupper())


def _year_of_date(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*March 2024*, *March 12, 2024*."""
    if not _FIRST_YEAR <= placed.numeral.value <= _LAST_YEAR:
        return False
    before = _word(tokens, placed.first - 1)
    if before == ",":
        return _word(tokens, placed.first - 3) in language.calendar.months
    return before in language.calendar.months and _raw(tokens, placed.first - 1)[:1].isupper()


def _plain_year(tokens: Tokens, placed: Placed) -> bool:
    """Four digits together, in the range of years that news speaks of."""
    return (
        placed.end == placed.first + 1
        and len(tokens.words[placed.first]) == 4  # noqa: PLR2004 - the digits of a year
        and tokens.words[placed.first].isdecimal()
        and _FIRST_YEAR <= placed.numeral.value <= _LAST_YEAR
    )


def _year(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*in 2019*, *the 1991 collapse*, *2012–13*; not *2000 people*, *$2000*, *about 1500*."""
    if not _plain_year(tokens, placed):
        return False
    value = placed.numeral.value
    before, after = _word(tokens, placed.first - 1), _word(tokens, placed.end)
    if _is_unit(tokens, placed.end, language) or before in language.numbers.money:
        return False
    if before in language.calendar.before_years:
        return value >= _FIRST_LIKELY_YEAR or before not in ("the", "and", "to", "of", "or")
    if before in _HYPHENS or before in _OPENERS or after in _HYPHENS or after in (")", "’s", "'s", "]"):
        return value >= _FIRST_LIKELY_YEAR
    if is_plural(after, language.nouns) or before in language.hedges.before:
        return False
    return 1800 <= value <= 2100  # noqa: PLR2004 - years that stand alone


def _is_unit(tokens: Tokens, index: int, language: Language) -> bool:
    """Whether a unit or a currency begins at the index."""
    return (
        matched(tokens.lower, index, language.units.words) is not None
        or matched(tokens.words, index, language.units.signs) is not None
        or matched(tokens.lower, index, language.money.names) is not None
    )


def _second_year(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """The end of *2012–13* and of *2012/13*."""
    before = _raw(tokens, placed.first - 1)
    first = _raw(tokens, placed.first - 2)
    return (
        (before in _HYPHENS or before == "/")
        and len(first) == 4  # noqa: PLR2004 - the digits of a year
        and first[:2] in ("18", "19", "20")
        and len(tokens.words[placed.first]) in (2, 4)
        and first.isdecimal()
        and not _is_unit(tokens, placed.end, language)
    )


def _date_range(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """The first day of *3-5 March*, the last of *March 3-5*."""
    months, value = language.calendar.months, placed.numeral.value
    if not 1 <= value <= _DAYS_IN_MONTH:
        return False
    joint = ("-", "–", "to", "and")
    if _raw(tokens, placed.end) in joint and _word(tokens, placed.end + 2) in months:
        return _raw(tokens, placed.end + 2)[:1].isupper() and _raw(tokens, placed.end + 1).isdecimal()
    return _raw(tokens, placed.first - 1) in ("-", "–") and _word(tokens, placed.first - 3) in months


def _glued_name(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*4x4*, *3D*, *747s*: letters that are neither a unit nor a magnitude hang on the digits."""
    if placed.end >= tokens.count or not tokens.glued[placed.end] or placed.numeral.form is not Form.DIGITS:
        return False
    after = tokens.words[placed.end]
    if not after[0].isalpha():
        return False
    lower = after.lower()
    known = (
        after in language.units.signs
        or lower in language.units.words
        or after in language.units.ambiguous
        or after in language.money.codes
        or lower in language.money.names
        or lower in language.times.multiples
        or after in language.money.signs
        or after in ("p", "c", "kr", "st", "lb")
    )
    return not known and (len(after) <= 2 or any(map(str.isdecimal, after)))  # noqa: PLR2004 - longer is a missing space


def _designated(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*Section 4*, *Route 66*, *No. 10*, *FTSE 100*, *Boeing 747*."""
    index = placed.first - 1
    before = _word(tokens, index)
    if before in (".", ":") and index and tokens.glued[index]:
        before = _word(tokens, index - 1)
    if before in ("#", "№", "§"):
        return True
    if before not in language.traps.designators:
        return False
    name = _raw(tokens, index)
    return name[0].isupper() or not is_plural(_word(tokens, placed.end), language.nouns) and before not in ("top", "f")


def _named(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*Challenger 2 tanks*, *Windows 10*: a capitalised name before a small number that counts nothing."""
    index = placed.first - 1
    if index < 1 or placed.numeral.value >= _MOST_IN_NAME or placed.numeral.value % 1 or not _plain(tokens, placed):
        return False
    name, lower = tokens.words[index], tokens.lower[index]
    if not name[0].isupper() or lower in language.grammar.closed or lower in language.calendar.weekdays:
        return False
    if lower in language.calendar.months or _is_unit(tokens, placed.end, language) or name in language.places.names or name in language.places.peoples:
        return False
    if tokens.words[index - 1] in (".", ":", "?", "!") or _begins_clause(tokens, index, language):
        return False
    after = _word(tokens, placed.end)
    return not is_plural(after, language.nouns) or _counted_before(tokens, index, language)


def _plain(tokens: Tokens, placed: Placed) -> bool:
    return placed.end == placed.first + 1 and tokens.words[placed.first].isdecimal()


def _begins_clause(tokens: Tokens, index: int, language: Language) -> bool:
    """Whether a capitalised word is the first of its sentence, so that its capital says nothing."""
    return index == 0 or (index == 1 and tokens.words[0] in _OPENERS)


def _counted_before(tokens: Tokens, index: int, language: Language) -> bool:
    """Whether the name is itself counted or determined: *14 Challenger 2 tanks*, *a Falcon 9 rocket*."""
    while index > 0 and tokens.words[index][0].isupper():
        index -= 1
    word = tokens.lower[index]
    return word in language.grammar.determiners or word[0].isdecimal() or word in language.numbers.cardinals


def _address(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*10 Downing Street*."""
    if not _plain(tokens, placed) or not _raw(tokens, placed.end)[:1].isupper():
        return False
    index = placed.end + 1
    while index < placed.end + 4 and _raw(tokens, index)[:1].isupper():
        if tokens.lower[index] in language.traps.streets:
            return True
        index += 1
    return False


def _listed(tokens: Tokens, placed: Placed, _language: Language) -> bool:
    """*1. Open the box*, *(2)*, *3)*: the number of an item, at the start."""
    if placed.first > 1 or not _plain(tokens, placed) or placed.numeral.value > 99:  # noqa: PLR2004 - no longer lists
        return False
    opened = placed.first == 1 and tokens.words[0] in "(["
    after = _raw(tokens, placed.end)
    if placed.first == 1 and not opened:
        return False
    return (after in (")", "]") or (after == "." and not opened)) and tokens.glued[placed.end] and tokens.count > placed.end + 1


def _bracketed(tokens: Tokens, placed: Placed, _language: Language) -> bool:
    """*[12]*: the number of a note."""
    return _raw(tokens, placed.first - 1) == "[" and _raw(tokens, placed.end) == "]"


def _score(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*won 3-1*, *a 2–0 defeat*, *6-4 7-5*: two small counts joined where somebody wins."""
    partner = _joined_with(tokens, placed)
    if partner is None:
        return False
    left, right = partner
    falls = int(left) >= int(right)
    if _is_unit(tokens, placed.end, language) or _is_unit(tokens, placed.end + 2, language):
        return False
    near = tokens.lower[max(0, placed.first - 8) : placed.end + 8]
    return falls or any(word in language.traps.scores for word in near)


def _joined_with(tokens: Tokens, placed: Placed) -> tuple[str, str] | None:
    """The two numbers of *3-1* when this is one of them and nothing else hangs on."""
    if not _plain(tokens, placed):
        return None
    for left, joint, right in ((placed.first, placed.end, placed.end + 1), (placed.first - 2, placed.first - 1, placed.first)):
        a, dash, b = _raw(tokens, left), _raw(tokens, joint), _raw(tokens, right)
        if dash in _HYPHENS and a.isdecimal() and b.isdecimal() and len(a) < 4 and len(b) < 4 and tokens.glued[right] and tokens.glued[joint]:  # noqa: PLR2004
            return a, b
    return None


def _postcode(tokens: Tokens, placed: Placed, _language: Language) -> bool:
    """*NY 10001*."""
    before = _raw(tokens, placed.first - 1)
    return (
        len(before) == 2  # noqa: PLR2004 - the abbreviation of a state
        and before.isupper()
        and before.isalpha()
        and len(tokens.words[placed.first]) == 5  # noqa: PLR2004 - the digits of a postcode
        and tokens.words[placed.first].isdecimal()
    )


def _hyphened_name(tokens: Tokens, placed: Placed, _language: Language) -> bool:
    """The number of *Su - 35* or *Covid-19* where the name and the number came apart."""
    first = placed.first
    return (
        first > 1
        and tokens.words[first - 1] in "-‐‑"
        and tokens.glued[first]
        and tokens.glued[first - 1]
        and tokens.words[first - 2][0].isalpha()
        and tokens.words[first - 2][-1:].isupper()
    )


def _slashed(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*24/7*, *9/11*: two whole numbers about a stroke, where no unit follows and it was no fraction."""
    if not _plain(tokens, placed):
        return False
    if _raw(tokens, placed.end) == "/" and _raw(tokens, placed.end + 1)[:1].isdecimal():
        return tokens.glued[placed.end]
    return _raw(tokens, placed.first - 1) == "/" and _raw(tokens, placed.first - 2)[:1].isdecimal()


def _idiom(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*one another*, *at one point*, *first half*: a number word that counts nothing."""
    for index in range(max(0, placed.first - 3), placed.first + 1):
        for words, _ in language.traps.idioms.get(tokens.lower[index], ()):
            if index + len(words) > placed.first and tokens.lower[index : index + len(words)] == list(words):
                return True
    return False


def _pronoun(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*one* that stands for a thing or for anybody: *this one*, *one has to*; not *one depot*, *one of*."""
    if placed.end != placed.first + 1 or placed.numeral.value != 1 or placed.numeral.form is not Form.WORDS:
        return False
    if tokens.lower[placed.first] != "one":
        return False
    after = _word(tokens, placed.end)
    if after in ("of", "in", "-") or after in language.units.words or _is_unit(tokens, placed.end, language):
        return False
    before = _word(tokens, placed.first - 1)
    determined = before in language.grammar.determiners and before not in ("the", "all", "some", "any", "no")
    closed = not after or not after[0].isalpha() or after in language.grammar.closed
    return (determined and closed) or (closed and after not in ("more", "other", "each"))


def _pair(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*the two leaders*: a pair named before; nothing is counted anew."""
    if placed.numeral.value != 2 or placed.numeral.form is not Form.WORDS or placed.end != placed.first + 1:  # noqa: PLR2004
        return False
    after = _word(tokens, placed.end)
    return _word(tokens, placed.first - 1) in ("the", "these", "those") and not _is_unit(tokens, placed.end, language) and after not in ("-", "of")


def _ordinal_fraction(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*a third man*, *a fifth consecutive*: the word is an ordinal unless *of* or nothing follows."""
    if placed.numeral.form is not Form.FRACTION or placed.end - placed.first > 2:  # noqa: PLR2004 - an article and a word
        return False
    word, after = tokens.lower[placed.end - 1], _word(tokens, placed.end)
    if word in ("half", "halves") or word in language.numbers.plural_fractions:
        return False
    first = tokens.lower[placed.first]
    if placed.end == placed.first + 1 or first not in language.numbers.articles:
        return False
    if word in ("quarter",):
        return after[:1].isalpha() and after not in language.grammar.closed and after not in language.units.words
    return after[:1].isalpha() and after != "of" and after not in ("the", "as", "to", "in", "and", "or", "more", "less")


def _year_in_words(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*nineteen ninety-nine*, *twenty twelve*: two cardinals side by side, a century and a year."""
    if placed.numeral.form is not Form.WORDS:
        return False
    centuries = ("eighteen", "nineteen", "twenty")
    if tokens.lower[placed.first] in centuries and placed.end == placed.first + 1:
        return _word(tokens, placed.end) in language.numbers.cardinals
    before = _word(tokens, placed.first - 1)
    return before in centuries and placed.numeral.value < 100 and placed.numeral.value >= 10  # noqa: PLR2004 - a year of a century


_OF_WORDS: tuple[tuple[str, Trap], ...] = (
    ("idiom", _idiom),
    ("pronoun", _pronoun),
    ("pair", _pair),
    ("ordinal", _ordinal_fraction),
    ("year in words", _year_in_words),
)
_OF_DIGITS: tuple[tuple[str, Trap], ...] = (
    ("ordinal", _ordinal),
    ("decade", _decade),
    ("clock time", _clock),
    ("date", _date),
    ("date", _date_range),
    ("season", _second_year),
    ("year", _year),
    ("list number", _listed),
    ("note", _bracketed),
    ("name", _glued_name),
    ("name", _hyphened_name),
    ("designation", _designated),
    ("address", _address),
    ("postcode", _postcode),
    ("score", _score),
    ("idiom", _idiom),
    ("idiom", _slashed),
    ("name", _named),
)
