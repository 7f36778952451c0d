"""Words that plugins add to a language: units, number words, hedges, and traps.

An addition is a frozen value. ``extended`` makes a language of a language and its additions, once for
each pair; where nothing is added it is the language itself.
"""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import lru_cache

import regex
from attrs import evolve, field, frozen

from reconcile.language.amounts import Units
from reconcile.language.inflection import plural
from reconcile.language.kinds import Approximation, Bound
from reconcile.language.language import anchors
from reconcile.language.phrases import Around, Lengths, Phrases, matched, matched_before, phrases, words_of
from reconcile.language.trap_words import Traps
from reconcile.language.words import Hedges, Language, Nouns, Numbers

#: Where the number stands in the phrase of a trap.
SLOT = "{}"
_ATOM = regex.compile(r"\p{L}\w*+")


def _words(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(words)


def _number(value: Decimal | int) -> Decimal:
    """A whole number as a decimal; what is neither is left to be named by whoever looks the plugin over."""
    return Decimal(value) if isinstance(value, int) else value


@frozen
class UnitDefinition:
    """A unit that the library does not know.

    Attributes:
        name: The canonical name, singular, which is also read.
        times: How many of the unit ``of`` it is, as a whole number or a decimal.
        of: The unit that it is defined by: another definition, or the canonical name of a unit that
            the library knows, as ``"meter"`` or ``"kilowatt*hour"``. None for a unit of a dimension
            of its own.
        names: Other words for it, singular; plurals are made.
        symbols: Its symbols, as written.

    >>> UnitDefinition("smoot", Decimal("1.7018"), "meter").canonical
    'smoot'
    """

    name: str
    times: Decimal = field(default=Decimal(1), converter=_number)
    of: "UnitDefinition | str | None" = None
    names: tuple[str, ...] = field(default=(), kw_only=True, converter=_words)
    symbols: tuple[str, ...] = field(default=(), kw_only=True, converter=_words)

    @property
    def canonical(self) -> str:
        """The name as one word: *troy_ounce*."""
        return self.name.replace(" ", "_")

    @property
    def line(self) -> "Iterator[UnitDefinition]":
        """The unit and the definitions that it is defined by."""
        yield self
        if isinstance(self.of, UnitDefinition):
            yield from self.of.line

    @property
    def base(self) -> str:
        """The canonical name of what it is defined by; empty where it has a dimension of its own."""
        return self.of.canonical if isinstance(self.of, UnitDefinition) else self.of or ""


@frozen
class NumberWord:
    """A number word that the library does not know.

    Attributes:
        word: The word, singular; the plural is made.
        value: Its value, a whole number or a decimal.
        multiplies: Whether it multiplies the number before it, as *million* does; a word that does not
            is a number by itself, as *seven* is.
    """

    word: str
    value: Decimal = field(converter=_number)
    multiplies: bool = field(default=True, kw_only=True)


@frozen
class HedgePhrase:
    """Words that widen or bound a number, and the kind of hedge that they are.

    Attributes:
        words: The words, as *in the vicinity of*.
        kind: What they mean; the hedge model has its two intervals.
        after: Whether they stand after the figure; if not, before it.
    """

    words: str
    kind: Approximation | Bound
    after: bool = field(default=False, kw_only=True)


@frozen
class Trap:
    """Phrases that make the number in them no figure.

    Attributes:
        name: What such a number is, as a trace names it: *shirt number*.
        phrases: The phrases with ``{}`` for the number, as ``"shirt {}"`` or ``"seeded {} in the"``.
        examples: Texts in which it refuses a number.
        counterexamples: Texts with a number that it leaves alone.
    """

    name: str
    phrases: tuple[str, ...] = field(converter=_words)
    examples: tuple[str, ...] = field(kw_only=True, converter=_words, repr=False)
    counterexamples: tuple[str, ...] = field(kw_only=True, converter=_words, repr=False)


@frozen(kw_only=True)
class Additions:
    """What several plugins add to a language, each in an order that does not depend on theirs.

    Attributes:
        units: The units, one for each canonical name.
        numerals: The number words.
        hedges: The hedges.
        traps: The traps.
    """

    units: tuple[UnitDefinition, ...] = ()
    numerals: tuple[NumberWord, ...] = ()
    hedges: tuple[HedgePhrase, ...] = ()
    traps: tuple[Trap, ...] = ()


NO_ADDITIONS = Additions()


@lru_cache(maxsize=32)
def extended(language: Language, additions: Additions) -> Language:
    """Give the language with the additions; with none, the language itself."""
    if additions == NO_ADDITIONS:
        return language
    numbers = _numbers(language.numbers, additions.numerals, language.nouns)
    return evolve(
        language,
        numbers=numbers,
        anchors=anchors(numbers, language.joints.old, language.hedges)
        if additions.numerals
        else language.anchors,
        hedges=_hedges(language.hedges, additions.hedges),
        traps=_traps(language.traps, additions.traps),
        units=_units(language.units, additions.units, language.nouns),
    )


def defined(units: Iterable[UnitDefinition]) -> tuple[UnitDefinition, ...]:
    """The units, and those that they are defined by, each once."""
    return tuple(dict.fromkeys(each for unit in units for each in unit.line))


def unit_forms(unit: UnitDefinition, nouns: Nouns) -> tuple[str, ...]:
    """Every word for a unit, singular and plural, in lower case."""
    names = [name.lower() for name in (unit.name, *unit.names)]
    return tuple(dict.fromkeys(form for name in names for form in (name, plural(name, nouns))))


def number_forms(word: NumberWord, nouns: Nouns) -> tuple[str, ...]:
    """The forms of a number word, in lower case: one that multiplies has a plural."""
    lower = word.word.lower()
    return (lower, plural(lower, nouns)) if word.multiplies else (lower,)


def around(trap: Trap) -> Iterator[Around]:
    """The words before and after the number in each phrase of a trap, in lower case."""
    for phrase in trap.phrases:
        before, _, after = phrase.lower().partition(SLOT)
        yield Around(trap.name, tuple(words_of(before)), tuple(words_of(after)))


def _numbers(numbers: Numbers, added: tuple[NumberWord, ...], nouns: Nouns) -> Numbers:
    cardinals, magnitudes, plurals = dict(numbers.cardinals), dict(numbers.magnitudes), dict(numbers.plurals)
    for word in added:
        forms = number_forms(word, nouns)
        (magnitudes if word.multiplies else cardinals).update(dict.fromkeys(forms, word.value))
        plurals.update(dict.fromkeys(forms[1:], word.value))
    return evolve(numbers, cardinals=cardinals, magnitudes=magnitudes, plurals=plurals)


def _hedges(hedges: Hedges, added: tuple[HedgePhrase, ...]) -> Hedges:
    before, after = (
        {hedge.words.lower(): str(hedge.kind) for hedge in added if hedge.after is place}
        for place in (False, True)
    )
    return evolve(
        hedges,
        before=_with(hedges.before, before, last=True),
        after=_with(hedges.after, after),
    )


def _traps(traps: Traps, added: tuple[Trap, ...]) -> Traps:
    return evolve(traps, around=tuple(each for trap in added for each in around(trap)))


def _units(units: Units, added: tuple[UnitDefinition, ...], nouns: Nouns) -> Units:
    words = {form: unit.canonical for unit in added for form in unit_forms(unit, nouns)}
    symbols = {symbol: unit.canonical for unit in added for symbol in unit.symbols}
    signs, names = _with(units.signs, symbols), _with(units.words, words)
    return evolve(
        units,
        signs=signs,
        words=names,
        atoms=_atoms(units.atoms, added),
        definitions={unit.canonical: (unit.times, unit.base) for unit in added if unit.base},
        firsts=units.firsts.union(signs, names),
    )


def _atoms(atoms: Mapping[str, str], added: tuple[UnitDefinition, ...]) -> dict[str, str]:
    """The dimension of every unit: that of what it is defined by, or one of its own."""
    known, bases = dict(atoms), {unit.canonical: unit.base for unit in added}

    def dimension(name: str) -> str:
        base = bases.get(name)
        if base is None:
            return known[name]
        return _ATOM.sub(lambda match: dimension(match.group()), base) if base else name

    return known | {name: dimension(name) for name in bases}


def _with(table: Phrases, added: Mapping[str, str], *, last: bool = False) -> Phrases:
    """A table of phrases with more of them; an added phrase comes before one of the same length."""
    section: dict[str, tuple[str, ...]] = {}
    for form, name in added.items():
        section[name] = (*section.get(name, ()), form)
    more = phrases(section, last=last)
    return {**table, **{key: _joined(table.get(key, ()), more[key]) for key in more}}


def _joined(lengths: Lengths, added: Lengths) -> Lengths:
    """The phrases of one word, longest first, with the added ones among them."""
    together = {length: dict(meanings) for length, meanings in lengths}
    for length, meanings in added:
        together.setdefault(length, {}).update(meanings)
    return tuple(sorted(together.items(), reverse=True))


@frozen
class Meaning:
    """What a word of a plugin means; nothing else may give the word another meaning.

    Attributes:
        kind: What sort of word it is: *number word*.
        word: The word.
        means: What it means.
    """

    kind: str
    word: str
    means: str


def meanings(additions: Additions, nouns: Nouns) -> Iterator[Meaning]:
    """Everything that additions give a meaning."""
    for unit in additions.units:
        yield Meaning(_UNIT, unit.canonical, f"{_plain(unit.times)} {unit.base or 'of its own'}")
        yield from (Meaning(_UNIT_WORD, form, unit.canonical) for form in unit_forms(unit, nouns))
        yield from (Meaning(_SYMBOL, symbol, unit.canonical) for symbol in unit.symbols)
    for word in additions.numerals:
        yield from (Meaning(_NUMBER, form, _plain(word.value)) for form in number_forms(word, nouns))
    for hedge in additions.hedges:
        yield Meaning(_AFTER if hedge.after else _BEFORE, hedge.words.lower(), str(hedge.kind))


def meaning_in(language: Language, meaning: Meaning) -> str | None:
    """What the word means in the language itself; None if it does not know it so."""
    word, units, numbers = meaning.word, language.units, language.numbers
    if meaning.kind == _UNIT:
        return f"a unit of {units.atoms[word]}" if word in units.atoms else None
    if meaning.kind == _NUMBER:
        value = next(
            (table[word] for table in (numbers.cardinals, numbers.magnitudes) if word in table), None
        )
        return None if value is None else _plain(value)
    tables = {_UNIT_WORD: units.words, _SYMBOL: units.signs, _AFTER: language.hedges.after}
    if meaning.kind == _BEFORE:
        found = matched_before(words_of(word), len(words_of(word)), language.hedges.before)
        return found[0] if found and found[1] == 0 else None
    found = matched(words_of(word), 0, tables[meaning.kind])
    return found[0] if found and found[1] == len(words_of(word)) else None


_UNIT, _UNIT_WORD, _SYMBOL, _NUMBER = "unit", "word for a unit", "symbol", "number word"
_BEFORE, _AFTER = "hedge before a number", "hedge after a number"


def _plain(value: Decimal) -> str:
    return f"{value.normalize():f}"
