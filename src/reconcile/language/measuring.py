"""The units and the money of a language, from its lexicons."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import regex

from reconcile.language.amounts import Money, Temperatures, Units
from reconcile.language.lexicon import Section, load
from reconcile.language.phrases import Phrases, by_form, forms, matched, phrases, united

# What is meant by pounds and degrees, each with the words that it is meant near.
_NEAR = ("weights", "money", "angles", "temperatures", "exchange", "fahrenheit", "celsius")
#: Units that a form is only among the words of what they measure.
_RARE = ("kelvin", "nanometer", "gigabyte")
#: How the names of areas and volumes end.
_POWERS = ("**2", "**3")
_SYMBOLS = ("symbols", "codes")  # how the sections of signs end that are the same in every language


def units(name: str, coins: Money) -> Units:
    """The units of a language.

    Args:
        name: Its folder.
        coins: Its money.
    """
    data, shares, near = _with_symbols(name, "units"), load(name, "shares"), load(name, "contexts")
    signs = {part: entries for part, entries in data.items() if part.endswith(" symbols")}
    words = {part: entries for part, entries in data.items() if part.endswith(" words")}
    of_signs = phrases(united(signs.values()))
    named = united([*words.values(), *shares.values()])
    of_words = phrases(
        {canonical: tuple(_with_hyphens(canonical, listed)) for canonical, listed in named.items()}
    )
    return Units(
        signs=of_signs,
        loose_signs=_in_any_case(of_signs),
        words=of_words,
        atoms=_atoms({**signs, **words})
        | {atom: part for part, entries in shares.items() for atom in entries},
        ambiguous=data["ambiguous"],
        glued_only=forms(near["units only behind digits"]),
        never=forms(near["no units behind a number"]),
        several=forms(near["no units behind one"]),
        lengths=forms(near["units behind a range"]),
        rare={unit: forms(near[f"{unit}s near"]) for unit in _RARE if f"{unit}s near" in near},
        **_settling(near),
        firsts=_firsts(of_signs, of_words, data["ambiguous"], coins),
    )


def _with_hyphens(canonical: str, listed: Iterable[str]) -> Iterator[str]:
    """The words of a unit in lower case, and those of an area or a volume joined as before a noun: *square-metre*."""
    for form in map(str.lower, listed):
        yield form
        if canonical.endswith(_POWERS) and " " in form:
            yield form.replace(" ", "-")


def _settling(near: Mapping[str, Section]) -> dict[str, Any]:
    """The words near which pounds and degrees are one thing or another."""
    return {kind: forms(near[f"{kind} near"]) for kind in _NEAR}


def temperatures(name: str) -> Temperatures:
    """The words of temperatures of a language."""
    contexts = load(name, "contexts")
    words = {part.replace(" ", "_"): frozenset(listed) for part, listed in contexts["temperatures"].items()}
    return Temperatures(**words, fahrenheit_places=phrases(contexts["places of fahrenheit units"]))


def _with_symbols(name: str, file: str) -> dict[str, Section]:
    """A lexicon with the symbols and the codes of another language, where it says that it has no others."""
    data: dict[str, Section] = dict(load(name, file))
    for other in forms(data.pop("symbols of", {})):
        theirs = load(other, file)
        data = {part: entries for part, entries in theirs.items() if part.endswith(_SYMBOLS)} | data
    return data


def _firsts(signs: Phrases, words: Phrases, ambiguous: Section, money: Money) -> frozenset[str]:
    """The first words of all units and currencies, as written and in lower case."""
    currencies = (money.names, money.hundredths, money.signs, money.codes, money.ambiguous)
    return frozenset().union(signs, map(str.lower, signs), words, ambiguous, *currencies)


def _in_any_case(signs: Phrases) -> Phrases:
    """The signs of one token and two letters in lower case; of *GB* and *Gb* the one with more capitals."""
    written = sorted((first for first in signs if len(first) > 1 and first.isalpha()), key=_capitals)
    found = ((first, matched((first,), 0, signs)) for first in written)
    return {first.lower(): ((1, {(first.lower(),): sign[0]}),) for first, sign in found if sign is not None}


def _capitals(sign: str) -> int:
    return sum(map(str.isupper, sign))


def _atoms(sections: Mapping[str, Section]) -> dict[str, str]:
    """The dimension of every single unit: its section, or the product that its section is written with."""
    atoms: dict[str, str] = {}
    for part, section in sections.items():
        dimension = part.rpartition(" ")[0]
        atoms.update({canonical: dimension for canonical in section if not set("*/") & set(canonical)})
    for section in sections.values():
        product = next((canonical for canonical in section if set("*/") & set(canonical)), None)
        if product is not None:
            dimension = regex.sub(r"\p{L}\w*", lambda match: atoms[match.group()], product)
            atoms.update({canonical: dimension for canonical in section if canonical in atoms})
    return atoms


def money(name: str) -> Money:
    """The money of a language."""
    data = _with_symbols(name, "currencies")
    ambiguous = data["ambiguous"]
    lowered = {
        part: {code: tuple(map(str.lower, listed)) for code, listed in data[part].items()}
        for part in ("names", "subunits")
    }
    codes = frozenset(data["codes"]) - ambiguous.keys()
    small = {code: (code.lower(),) for code, listed in lowered["names"].items() if code.lower() in listed}
    signs_last = phrases(united([data["symbols"], small]), last=True)  # eur 300
    local = load(name, "local_money")
    sharers = {kind: frozenset(codes) for kind, codes in local["sharers"].items()}
    return Money(
        glued_only=forms(load(name, "contexts")["units of money only before digits"]),
        countries=by_form(local["currencies of countries"]),
        shared={form: sharers[kind] for form, kind in by_form(local["words for it"]).items()},
        sharers={**sharers, **{kind: frozenset(codes) for kind, codes in local["compared as"].items()}},
        spread=by_form(local["compared words"]),
        codes=codes,
        names=phrases(lowered["names"]),
        signs=phrases(data["symbols"]),
        signs_last=signs_last,
        ambiguous=ambiguous,
        hundredths=phrases(lowered["subunits"]),
        before=codes | signs_last.keys() | {form for form, of in ambiguous.items() if _is_sign(form, of)},
    )


def _is_sign(form: str, currencies: tuple[str, ...]) -> bool:
    """Whether a form that needs its context means money before a number: *R500*, *Dh 20*, not *ALL 12*."""
    return form[0].isupper() and form != currencies[0]
