"""Numbers that are not figures: years, dates, times of day, ordinals, names, lists, scores.

A trap is a name and a question about one numeral among its tokens. The first that answers yes refuses
the numeral, and its name is what ``--trace`` shows. What only looks like a number (dates in digits,
versions, telephone numbers, F-16) was kept whole by the tokens and is never read at all.

Every trap has its cue, without which it is not asked: most numerals stand at none.
"""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from functools import lru_cache

from attrs import frozen

from reconcile.language.phrases import Around
from reconcile.language.words import Language
from reconcile.numerals import cues, dates, designations, hung, idioms, names
from reconcile.numerals.cues import Cue
from reconcile.numerals.numeral import Form
from reconcile.numerals.placed import Placed
from reconcile.numerals.surroundings import is_unit, money_sign
from reconcile.text.by_word import ByWord
from reconcile.text.tokens import Tokens


class Kind(StrEnum):
    """How a numeral is written, which decides what traps it can fall into; money falls into none."""

    MONEY = "money"
    WORDS = "words"
    DIGITS = "digits"
    FORMATTED = "formatted digits"
    MEASURED = "digits and a unit"
    SCALED = "digits and a magnitude"


@frozen(eq=False)
class Trap:
    """A trap.

    Attributes:
        name: What ``--trace`` shows.
        refuses: The question.
        kinds: The kinds of numerals that it is asked about.
        cue: What gives it away, in a language.
    """

    name: str
    refuses: Callable[[Tokens, Placed, Language], bool]
    kinds: frozenset[Kind]
    cue: Callable[[Language], Cue]


_WORDS, _DIGITS, _SCALED = frozenset((Kind.WORDS,)), frozenset((Kind.DIGITS,)), frozenset((Kind.SCALED,))
_FREE = frozenset((Kind.DIGITS, Kind.FORMATTED))
_HUNG = _FREE | {Kind.MEASURED}

#: The traps in the order in which they are asked.
TRAPS: tuple[Trap, ...] = (
    Trap("idiom", idioms.idiom, frozenset(Kind) - {Kind.FORMATTED, Kind.MONEY}, cues.idiom),
    Trap("ordinal", idioms.ordinal_word, _WORDS, cues.ordinal_word),
    Trap("pronoun", idioms.pronoun, _WORDS, cues.pronoun),
    Trap("pair", idioms.pair, _WORDS, cues.pair),
    Trap("ordinal", idioms.ordinal_fraction, _WORDS, cues.articled),
    Trap("part", idioms.bare_part, _WORDS, cues.part),
    Trap("proportion", idioms.proportion, _WORDS | _DIGITS, cues.proportion),
    Trap("mark", idioms.mark, _WORDS, cues.hung),
    Trap("year in words", dates.year_in_words, _WORDS, cues.year_in_words),
    Trap("ordinal", dates.ordinal, _DIGITS, cues.ordinal),
    Trap("decade", dates.decade, _DIGITS, cues.decade),
    Trap("decade", dates.decade_in_words, _WORDS, cues.decade_in_words),
    Trap("decade", dates.decade_named, _WORDS | _DIGITS, cues.decade_named),
    Trap("date", dates.day_in_words, _WORDS, cues.day_in_words),
    Trap("clock time", dates.clock, _WORDS | _HUNG, cues.clock),
    Trap("date", dates.date, _DIGITS, cues.date),
    Trap("date", dates.date_range, _DIGITS, cues.date_range),
    Trap("season", dates.season, _DIGITS, cues.season),
    Trap("year", dates.of_era, _FREE, cues.of_era),
    Trap("list number", names.listed, _DIGITS, cues.listed),
    Trap("note", names.bracketed, _DIGITS, cues.bracketed),
    Trap("year", dates.short_year, _DIGITS, cues.short_year),
    Trap("name", names.serial, _HUNG, cues.serial),
    Trap("name", names.race, _SCALED, cues.race),
    Trap("name", names.glued_name, _HUNG, cues.hung),
    Trap("name", hung.crossed, _HUNG, cues.crossed),
    Trap("name", names.hyphened_name, _HUNG, cues.hyphened_name),
    Trap("name", names.named_in_words, _WORDS, cues.named_in_words),
    Trap("designation", designations.designated, _WORDS | _FREE | _SCALED, cues.designated),
    Trap("address", names.address, _DIGITS | _SCALED, cues.address),
    Trap("number to dial", names.dialled, _DIGITS, cues.dialled),
    Trap("name", names.instance, _DIGITS, cues.instance),
    Trap("postcode", names.postcode, _DIGITS, cues.named),
    Trap("score", idioms.score, _DIGITS, cues.score),
    Trap("year", dates.year, _DIGITS, cues.year),
    Trap("idiom", idioms.slashed, _DIGITS, cues.slashed),
    Trap("name", names.named, _FREE, cues.named),
    Trap("designation", designations.numbered, _WORDS | _DIGITS, cues.numbered),
)
_DIGITS_OF_YEAR = 4
_HANGING = frozenset("'’/")


@frozen(eq=False)
class _Watch:
    """The cues of all traps, each as a set of bits: the first trap is the lowest.

    Attributes:
        own, before, after: Those of a word as written that stands there, by what it is and its shape.
        earlier: Those of each word that is a cue one word earlier.
        hung: Those of what hangs on the numeral.
        kinds: Those of each kind of numeral.
    """

    own: ByWord[int]
    before: ByWord[int]
    after: ByWord[int]
    earlier: dict[str, int]
    hung: int
    kinds: dict[Kind, int]


def trapped(tokens: Tokens, placed: Placed, language: Language) -> str | None:
    """The name of the trap that a numeral falls into; None where it may be a figure."""
    for around in language.traps.around:
        if _stands_in(around, tokens, placed):
            return around.name
    watch = _watch(language)
    cued = _cued(tokens, placed, watch)
    if not cued:
        return None
    for trap in _of_bits(cued & watch.kinds[_kind(tokens, placed, language)]):
        if trap.refuses(tokens, placed, language):
            return trap.name
    return None


def _stands_in(around: Around, tokens: Tokens, placed: Placed) -> bool:
    """Whether the words around a number are those of a plugin's trap."""
    start, end = placed.first - len(around.before), placed.end + len(around.after)
    if start < 0 or tuple(tokens.lower[placed.end : end]) != around.after:
        return False
    return tuple(tokens.lower[start : placed.first]) == around.before


def _cued(tokens: Tokens, placed: Placed, watch: _Watch) -> int:
    """The traps whose cues stand at the numeral."""
    first, words = placed.first, tokens.words
    cued = (
        watch.own[words[first]]
        | watch.before[words[first - 1]]
        | watch.earlier.get(tokens.lower[first - 2], 0)
        | watch.after[words[placed.end]]
    )
    if tokens.glued[first + 1] and (words[first + 1][0] in _HANGING or words[first + 1][0].isalpha()):
        cued |= watch.hung
    return cued


def _kind(tokens: Tokens, placed: Placed, language: Language) -> Kind:
    """How the numeral is written, and whether it is an amount of something already."""
    if placed.numeral.form is not Form.DIGITS:
        return Kind.WORDS
    if placed.rule == "glued magnitude":
        return Kind.SCALED
    if placed.rule != "digits":
        return Kind.MONEY
    if tokens.words[placed.first - 1] in language.money.before and money_sign(tokens, placed.first, language):
        return Kind.MONEY
    if is_unit(tokens, placed.end, language):
        return Kind.MEASURED
    return Kind.DIGITS if tokens.words[placed.first].isdecimal() else Kind.FORMATTED


@lru_cache(maxsize=4096)
def _of_bits(bits: int) -> tuple[Trap, ...]:
    return tuple(trap for place, trap in enumerate(TRAPS) if bits >> place & 1)


@lru_cache(maxsize=8)
def _watch(language: Language) -> _Watch:
    """The cues of all traps in a language."""
    found = [trap.cue(language) for trap in TRAPS]
    nought = _bits(cue.nought for cue in found)
    return _Watch(
        _told_by(
            _by_word(cue.own for cue in found),
            capital=_bits(cue.capital for cue in found),
            nought=nought,
            four_digits=_bits(cue.four_digits for cue in found),
        ),
        _told_by(
            _by_word(cue.before for cue in found),
            capital=_bits(cue.behind_capital for cue in found),
            nought=nought,
        ),
        _told_by(_by_word(cue.after for cue in found), capital=_bits(cue.before_capital for cue in found)),
        _by_word(cue.earlier for cue in found),
        _bits(cue.hung for cue in found),
        {kind: _bits(kind in trap.kinds for trap in TRAPS) for kind in Kind},
    )


def _told_by(
    by_word: Mapping[str, int], *, capital: int, nought: int = 0, four_digits: int = 0
) -> ByWord[int]:
    """The traps of each word as written, by the word in lower case and by its shape."""

    def told(word: str) -> int:
        year = len(word) == _DIGITS_OF_YEAR and word.isdecimal()
        shape = capital * word[:1].isupper() | nought * (word[:1] == "0") | four_digits * year
        return by_word.get(word.lower(), 0) | shape

    return ByWord(told)


def _by_word(listed: Iterable[Iterable[str]]) -> dict[str, int]:
    bits: dict[str, int] = {}
    for place, words in enumerate(listed):
        for word in words:
            bits[word] = bits.get(word, 0) | 1 << place
    return bits


def _bits(shapes: Iterable[bool]) -> int:
    return sum(shape << place for place, shape in enumerate(shapes))
