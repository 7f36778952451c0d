"""What gives a trap away: the words and signs at a numeral, without one of which none need be asked about.

A cue may let through more than its trap refuses and never less. It is made once from the words of a
language, so that nearly every numeral is known to lie in no trap by a handful of look-ups.
"""

from collections.abc import Collection, Mapping
from decimal import Decimal
from itertools import chain

from attrs import frozen

from reconcile.language.words import Language
from reconcile.numerals.dates import APOSTROPHES, HYPHENS, STROKES
from reconcile.numerals.names import CLOSERS, SIGNS, STOPS


@frozen(eq=False, kw_only=True)
class Cue:
    """What stands at the numerals that may lie in a trap; one of these is enough.

    Attributes:
        own: The first word of the numeral.
        before: The word right before it.
        earlier: The word before that.
        after: The word behind it.
        hung: A letter, an apostrophe or a stroke that hangs on its first token.
        capital: A capital that it begins with.
        behind_capital: A capital that the word before it begins with.
        before_capital: A capital that the word behind it begins with.
        nought: A nought that it, or the word before it, begins with.
        four_digits: Four digits.
    """

    own: Collection[str] = ()
    before: Collection[str] = ()
    earlier: Collection[str] = ()
    after: Collection[str] = ()
    hung: bool = False
    capital: bool = False
    behind_capital: bool = False
    before_capital: bool = False
    nought: bool = False
    four_digits: bool = False


def hung(_language: Language) -> Cue:
    """What hangs on the digits."""
    return Cue(hung=True)


def ordinal(language: Language) -> Cue:
    """*th*."""
    return Cue(after=language.numbers.ordinal_endings)


def decade(language: Language) -> Cue:
    """*s*."""
    return Cue(after=language.numbers.plural_endings)


def decade_in_words(language: Language) -> Cue:
    """*forties*."""
    return Cue(own=language.numbers.tens.keys())


def season(_language: Language) -> Cue:
    """What joins two years."""
    return Cue(before=STROKES)


def of_era(language: Language) -> Cue:
    """*BC*."""
    return Cue(after=language.calendar.eras)


def listed(_language: Language) -> Cue:
    """What closes the number of an item."""
    return Cue(after=CLOSERS | {"."})


def bracketed(_language: Language) -> Cue:
    """The bracket before a note."""
    return Cue(before=("[",))


def hyphened_name(_language: Language) -> Cue:
    """A hyphen before it."""
    return Cue(before=HYPHENS)


def proportion(language: Language) -> Cue:
    """A hyphen, or what joins the two."""
    joints = HYPHENS | language.joints.range_to
    return Cue(before=joints, after=joints)


def crossed(language: Language) -> Cue:
    """An *x* before it."""
    return Cue(before=language.joints.dimensions)


def score(_language: Language) -> Cue:
    """A dash."""
    return Cue(before=HYPHENS, after=HYPHENS)


def slashed(_language: Language) -> Cue:
    """A stroke."""
    return Cue(before=("/",), after=("/",))


def idiom(language: Language) -> Cue:
    """A word of an idiom."""
    return Cue(own=language.traps.idioms.keys() | language.numbers.articles)


def ordinal_word(_language: Language) -> Cue:
    """A hyphen behind the number."""
    return Cue(after=HYPHENS)


def pronoun(language: Language) -> Cue:
    """*one*."""
    return Cue(own=_words_for(1, language))


def pair(language: Language) -> Cue:
    """*two*."""
    return Cue(own=_words_for(2, language))


def _words_for(value: int, language: Language) -> list[str]:
    tables: tuple[Mapping[str, Decimal], ...] = (language.numbers.cardinals, language.numbers.multiples)
    return [
        word for word, number in chain.from_iterable(map(dict.items, map(dict, tables))) if number == value
    ]


def articled(language: Language) -> Cue:
    """An article that is part of the number."""
    return Cue(own=language.numbers.articles)


def instance(language: Language) -> Cue:
    """An article before it."""
    return Cue(before=language.traps.instance_articles)


def part(language: Language) -> Cue:
    """A half that needs its unit, or the article before it."""
    parts = language.numbers.bare_parts
    return Cue(own=parts | language.numbers.articles if parts else ())


def decade_named(language: Language) -> Cue:
    """*años*, *década de los*."""
    return Cue(before=language.calendar.before_decades.keys())


def day_in_words(language: Language) -> Cue:
    """*de* before a month."""
    return Cue(after=language.calendar.before_months)


def year_in_words(language: Language) -> Cue:
    """A century in words."""
    return Cue(own=language.calendar.centuries, before=language.calendar.centuries)


def clock(language: Language) -> Cue:
    """What stands before or behind a time of day."""
    calendar = language.calendar
    return Cue(
        before=calendar.before_times.keys() | language.joints.at,
        after=calendar.clock | calendar.after_times.keys(),
    )


def date(language: Language) -> Cue:
    """A month, the full stop of a month or the comma behind a day, and *of* before a month or a year."""
    months, of = language.calendar.months.keys(), language.joints.of
    return Cue(before=months | {".", ","} | of, after=months | of)


def date_range(language: Language) -> Cue:
    """What joins two days."""
    joints = HYPHENS | language.joints.range_to | language.joints.range_and
    return Cue(before=joints, after=joints)


def short_year(language: Language) -> Cue:
    """An apostrophe, *since*."""
    return Cue(before=APOSTROPHES | language.calendar.before_short_years)


def year(_language: Language) -> Cue:
    """Four digits."""
    return Cue(four_digits=True)


def serial(_language: Language) -> Cue:
    """A nought, or a letter behind a hyphen."""
    return Cue(nought=True, after=HYPHENS)


def named_in_words(_language: Language) -> Cue:
    """A number word with a capital."""
    return Cue(capital=True)


def named(_language: Language) -> Cue:
    """A capital before it."""
    return Cue(behind_capital=True)


def address(language: Language) -> Cue:
    """A capital behind it; where the street stands before the number, the end of its name."""
    before = bool(language.traps.streets_before)
    return Cue(before_capital=True, behind_capital=before, before=(",",) if before else ())


def designated(language: Language) -> Cue:
    """A designator, in the singular or the plural, or what stands between one and its number."""
    joints = language.joints.range_and | language.joints.range_to
    one, between = language.traps.designators, HYPHENS | STOPS | SIGNS | joints
    regular = {many for word in one for many in (word + "s", word + "es", word[:-1] + "ies")}
    irregular = {many for many, word in language.nouns.singulars.items() if word in one}
    return Cue(before=one | regular | irregular | between)


def dialled(language: Language) -> Cue:
    """*call*, *to*."""
    return Cue(before=language.traps.dialled | language.joints.range_to)


def race(language: Language) -> Cue:
    """The length of a race."""
    return Cue(own=language.traps.race_lengths)


def numbered(language: Language) -> Cue:
    """A preposition before the word before it."""
    return Cue(earlier=language.traps.places)
