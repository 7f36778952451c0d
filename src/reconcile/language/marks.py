"""The words of ordinals, of grades and of verbs that multiply."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Any

from attrs import frozen

from reconcile.language.inflection import conjugated
from reconcile.language.language import Language
from reconcile.language.lexicon import Section, load_if_there
from reconcile.language.phrases import forms


@frozen(eq=False)
class Marks:
    """The words of ordinals, of grades and of verbs that multiply in a language; none of a language without them.

    Attributes:
        ordinals: What each ordinal that is written out counts.
        runs: Words behind an ordinal that counts what came one after the other.
        occasions: Words behind an ordinal that counts how often something was.
        bounds: Words behind them by which it is the first only of a stretch of time.
        definite: What stands before one that only tells which of several is meant.
        none: Words behind an ordinal that counts nothing.
        grades: Words before the number of a grade.
        parties: How many each word for a few people together stands for.
        before_members: Words behind one that make it something else.
        decades: The first age of each decade of ages.
        before_decades: Words before one.
        clocks: Words before a time of the day.
        about: Those of them by which it is only about so.
        shortly: Words by which it is only a little before or after.
        sides: These words, below nought for before and above for after.
        multiples: By how much each form of a verb multiplies something.
        bare: Those of them that are such verbs only behind certain words.
        before: These words.
        only_as_much: Words that multiply only before certain others.
        after: These words.
        more: Words before a multiple by which it is more.
        less: Words by which it is not quite so much.
    """

    ordinals: Mapping[str, int]
    runs: frozenset[str]
    occasions: frozenset[str]
    bounds: frozenset[str]
    definite: frozenset[str]
    none: frozenset[str]
    grades: frozenset[str]
    parties: Mapping[str, int]
    before_members: frozenset[str]
    decades: Mapping[str, int]
    before_decades: frozenset[str]
    clocks: frozenset[str]
    about: frozenset[str]
    shortly: frozenset[str]
    sides: Mapping[str, int]
    multiples: Mapping[str, Decimal]
    bare: frozenset[str]
    before: frozenset[str]
    only_as_much: frozenset[str]
    after: frozenset[str]
    more: frozenset[str]
    less: frozenset[str]


@lru_cache(maxsize=8)
def marks(language: Language) -> Marks:
    """Give the words of marks of a language, read once per process."""
    data = load_if_there(language.name, "marks")
    counted = _numbers(data.get("ordinals", {}))
    tens = {word: number for word, number in counted.items() if number % 10 == 0 and number < 100}  # noqa: PLR2004
    cardinals = {word.removesuffix("ieth") + "y": number for word, number in tens.items()}
    joined = {
        f"{ten}-{word}": number + more
        for ten, number in cardinals.items()
        for word, more in counted.items()
        if more < 10  # noqa: PLR2004
    }
    named = {name: forms(data[name]) for name in data if name != "ordinals"}
    return Marks(
        ordinals={**counted, **joined} if counted else {},
        runs=named.get("runs", frozenset()),
        occasions=named.get("occasions", frozenset()),
        bounds=named.get("bounds", frozenset()),
        definite=named.get("definite", frozenset()),
        none=named.get("no ordinals", frozenset()),
        grades=named.get("grades", frozenset()),
        parties=_numbers(data.get("parties", {})),
        before_members=named.get("before members", frozenset()),
        decades=_numbers(data.get("decades", {})),
        before_decades=named.get("before decades", frozenset()),
        clocks=named.get("before clocks", frozenset()),
        about=named.get("about", frozenset()),
        shortly=named.get("shortly", frozenset()),
        sides=_numbers(data.get("sides", {})),
        **_multiples(data.get("multiples", {}), data.get("multiples of others", {}), language),
        before=named.get("before multiples", frozenset()),
        only_as_much=forms(data.get("multiples of others", {})),
        after=named.get("after multiples", frozenset()),
        more=named.get("more", frozenset()),
        less=named.get("less", frozenset()),
    )


def _numbers(section: Section) -> dict[str, int]:
    """The number that each word stands for."""
    return {word: int(number) for number, words in section.items() for word in words}


def _multiples(section: Section, others: Section, language: Language) -> dict[str, Any]:
    verbs = {verb: Decimal(times) for times, listed in section.items() for verb in listed}
    forms_of = {verb: every_form((verb,), language) for verb in verbs}
    return {
        "multiples": {form: times for verb, times in verbs.items() for form in forms_of[verb]}
        | {word: Decimal(times) for times, listed in others.items() for word in listed},
        "bare": frozenset(verbs),
    }


def every_form(verbs: Iterable[str], language: Language) -> frozenset[str]:
    """Give verbs in all their forms."""
    known = language.verbs
    return frozenset(form for verb in verbs for form in conjugated(verb, known.irregular, known.conjugations))
