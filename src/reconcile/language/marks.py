"""The words of ordinals, of grades, of multiples, of times of the day and of a few people together."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import lru_cache

from attrs import frozen

from reconcile.language.inflection import conjugated
from reconcile.language.language import Language
from reconcile.language.lexicon import Section, load_if_there
from reconcile.language.phrases import by_form, forms

Lexicon = Mapping[str, Section]


@frozen(eq=False)
class Multiples:
    """The words that say how many times as much something is or becomes.

    Attributes:
        values: By how much each word, and each form of a verb, multiplies something.
        bare: The verbs that are such only behind certain words.
        before: These words.
        of_others: Words that multiply only what is named behind certain words.
        after: These words.
        more: Words before one by which it is more.
        less: Words by which it is not quite so much.
    """

    values: Mapping[str, Decimal]
    bare: frozenset[str]
    before: frozenset[str]
    of_others: frozenset[str]
    after: frozenset[str]
    more: frozenset[str]
    less: frozenset[str]


@frozen(eq=False)
class Clocks:
    """The words before a time of the day.

    Attributes:
        before: All of them.
        about: Those by which it is only about so.
        shortly: Words by which it is only a little before or after.
        sides: These words, below nought for before and above for after.
    """

    before: frozenset[str]
    about: frozenset[str]
    shortly: frozenset[str]
    sides: Mapping[str, int]


@frozen(eq=False)
class Parties:
    """The words for a few people together.

    Attributes:
        sizes: How many each word for a few people together stands for.
        before_members: Words behind one that make it something else.
    """

    sizes: Mapping[str, int]
    before_members: frozenset[str]


@frozen(eq=False)
class Marks:
    """The words of marks in a language; none of a language without them.

    Attributes:
        ordinals: What each ordinal that is written out counts.
        runs: Words behind an ordinal that counts what came one after the other.
        occasions: Words behind an ordinal that counts how often something was.
        nouns: Nouns behind an ordinal that are no such word elsewhere.
        bounds: Words behind them by which it is the first only of a stretch of time.
        definite: What stands before one that only tells which of several is meant.
        none: Words behind an ordinal that counts nothing.
        ranks: Words before a number by which it is a place in a ranking.
        ranked: Words before an ordinal, or behind it, by which it is one.
        superlatives: Behind an ordinal, by their family: *second-warmest* is of the hot.
        records: Words behind one by which nothing is more so: *the hottest May on record*.
        other_times: Words of a sentence that tells of another time.
        grades: Words before the number of a grade.
        multiples: The words that multiply.
        clocks: The words of times of the day.
        parties: The words for a few people together.
    """

    ordinals: Mapping[str, int]
    runs: frozenset[str]
    occasions: frozenset[str]
    nouns: frozenset[str]
    bounds: frozenset[str]
    definite: frozenset[str]
    none: frozenset[str]
    ranks: frozenset[str]
    ranked: frozenset[str]
    superlatives: Mapping[str, str]
    records: frozenset[str]
    other_times: frozenset[str]
    grades: frozenset[str]
    multiples: Multiples
    clocks: Clocks
    parties: Parties


@lru_cache(maxsize=8)
def marks(language: Language) -> Marks:
    """Give the words of marks of a language, read once per process."""
    data = load_if_there(language.name, "marks")
    return Marks(
        ordinals=_ordinals(_numbers(data, "ordinals")),
        runs=_words(data, "runs"),
        occasions=_words(data, "occasions"),
        nouns=_words(data, "nouns"),
        bounds=_words(data, "bounds"),
        definite=_words(data, "definite"),
        none=_words(data, "no ordinals"),
        ranks=_words(data, "ranks"),
        ranked=_words(data, "ranked"),
        superlatives=by_form(data.get("superlatives", {})),
        records=_words(data, "records"),
        other_times=_words(data, "other times"),
        grades=_words(data, "grades"),
        multiples=_multiples(data, language),
        clocks=_clocks(data),
        parties=_parties(data),
    )


def _words(data: Lexicon, section: str) -> frozenset[str]:
    return forms(data.get(section, {}))


def _numbers(data: Lexicon, section: str) -> dict[str, int]:
    """The number that each word stands for."""
    return {word: int(number) for number, words in data.get(section, {}).items() for word in words}


def _ordinals(counted: Mapping[str, int]) -> dict[str, int]:
    """Those of the lexicon, and those that are joined of two: *twenty-first*."""
    tens = {word: number for word, number in counted.items() if number % 10 == 0 and number < 100}  # noqa: PLR2004
    cardinals = {word.removesuffix("ieth") + "y": number for word, number in tens.items()}
    joined = {
        f"{ten}-{word}": number + more
        for ten, number in cardinals.items()
        for word, more in counted.items()
        if more < 10  # noqa: PLR2004
    }
    return {**counted, **joined}


def _multiples(data: Lexicon, language: Language) -> Multiples:
    verbs = {verb: times for times, listed in data.get("multiples", {}).items() for verb in listed}
    others = {word: times for times, listed in data.get("multiples of others", {}).items() for word in listed}
    conjugation = {form: times for verb, times in verbs.items() for form in every_form((verb,), language)}
    return Multiples(
        values={form: Decimal(times) for form, times in (conjugation | others).items()},
        bare=frozenset(verbs),
        before=_words(data, "before multiples"),
        of_others=frozenset(others),
        after=_words(data, "after multiples"),
        more=_words(data, "more"),
        less=_words(data, "less"),
    )


def _clocks(data: Lexicon) -> Clocks:
    return Clocks(
        before=_words(data, "before clocks"),
        about=_words(data, "about"),
        shortly=_words(data, "shortly"),
        sides=_numbers(data, "sides"),
    )


def _parties(data: Lexicon) -> Parties:
    return Parties(
        sizes=_numbers(data, "parties"),
        before_members=_words(data, "before members"),
    )


def every_form(verbs: Iterable[str], language: Language) -> frozenset[str]:
    """Give verbs in all their forms."""
    known = language.verbs
    return frozenset(form for verb in verbs for form in conjugated(verb, known.irregular, known.conjugations))
