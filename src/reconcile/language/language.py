"""The words of one language, as one value: another language is another value.

Everything is made once from the lexicon files in the folder of the language. The readers hold the
grammar; the words are here.
"""

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from reconcile.errors import UnknownLanguageError
from reconcile.language.calendar_words import Calendar
from reconcile.language.grammar import Grammar
from reconcile.language.hedge_words import hedges_of
from reconcile.language.inflection import conjugated
from reconcile.language.joint_words import Joints
from reconcile.language.lexicon import Section, exists, load
from reconcile.language.measuring import money, temperatures, units
from reconcile.language.patterns import beginnings, tree
from reconcile.language.people import persons_of
from reconcile.language.phrases import (
    Phrases,
    by_form,
    forms,
    matched,
    matched_before,
    occurrences,
    phrases,
    united,
    words_of,
)
from reconcile.language.trap_words import Traps
from reconcile.language.words import (
    VULGAR,
    Hedges,
    Language,
    Nouns,
    Numbers,
    Places,
    Times,
    Verbs,
)

__all__ = [
    "VULGAR",
    "Language",
    "Nouns",
    "Phrases",
    "Section",
    "language",
    "matched",
    "matched_before",
    "phrases",
    "words_of",
]


#: The languages whose words the library has: the code of each, and its folder.
LANGUAGES: Mapping[str, str] = MappingProxyType({"en": "english", "es": "spanish"})
DEFAULT = "en"


@lru_cache(maxsize=64)
def language_of(code: str | None) -> Language:
    """Give the words of a language by its code, of which a region is passed over: *es*, *es-MX*.

    Args:
        code: The code, or the language's name in English; English for None.

    Raises:
        UnknownLanguageError: The library has no words of it.
    """
    main = (code or DEFAULT).replace("_", "-").partition("-")[0].strip().lower()
    folder = main if main in LANGUAGES.values() else LANGUAGES.get(main)
    if folder is None:
        raise UnknownLanguageError(str(code), tuple(LANGUAGES))
    return language(folder)


def language(name: str = LANGUAGES[DEFAULT]) -> Language:
    """Give the words of a language by its folder, read once per process.

    Raises:
        FileNotFoundError: There is no such language in the package.
    """
    return _language(name)


@lru_cache(maxsize=8)
def _language(name: str) -> Language:
    numbers, joints, coins, hedges = _numbers(name), _joints(name), money(name), hedges_of(name)
    abbreviations = load(name, "abbreviations").values()
    return Language(
        name=name,
        has_clauses=exists(name, "clauses"),
        anchors=anchors(numbers, joints.old, hedges),
        abbreviations=frozenset(form.casefold() for part in abbreviations for form in forms(part)),
        numbers=numbers,
        hedges=hedges,
        calendar=_calendar(name),
        grammar=_grammar(name),
        nouns=_nouns(name),
        traps=_traps(name),
        joints=joints,
        times=_times(name),
        units=units(name, coins),
        temperatures=temperatures(name),
        money=coins,
        persons=persons_of(name),
        places=_places(name),
        verbs=_verbs(name),
    )


# So many letters at the end of a unit of ages are told from the words before *old*: a cen*tury old*, the old.
_ENOUGH = 3


def anchors(numbers: Numbers, old: Iterable[str], hedges: Hedges) -> re.Pattern[str]:
    """Give the pattern of a digit, a one-character fraction, or a word that can begin or be a figure.

    An article can be one only before a unit that *old* stands behind, *a century old*, and between a hedge and
    a unit, *more than a year*.

    It begins with the sign before a word, or with the digit. Most of a text is passed over by it, letters at
    once, so it is of ``re``, which needs a quarter of the time of ``regex`` for it.
    """
    words = {
        *numbers.cardinals, *numbers.magnitudes, *numbers.plurals, *numbers.fractions, *numbers.multiples, *numbers.tens,
        *numbers.notes,
    }  # fmt: skip
    tried = [beginnings(words)]
    if hedges.before_ones:
        tried.append(f"(?:{beginnings(hedges.before_ones)}) {tree(hedges.units_of_ones)}")
    aged = sorted({unit[-_ENOUGH:] for unit in numbers.aged})
    tried += [f"{tree((word,))}(?i:(?<=(?:{'|'.join(aged)})[ -]{word}))" for word in old if aged]
    return re.compile(rf"[^A-Za-z_](?:(?=(?:{'|'.join(tried)})(?!\w))(?<!\w)|(?<=[\d{''.join(VULGAR)}]))")


def _values(section: Section) -> dict[str, Decimal]:
    """The number that each form stands for, where the names are numbers."""
    return {form: Decimal(name) for name, listed in section.items() for form in listed}


def _numbers(name: str) -> Numbers:
    data = load(name, "numbers")
    length, money = data["suffixes or lengths"], data["suffixes of money"]
    return Numbers(
        cardinals=_values(data["cardinals"]),
        magnitudes=_values(data["magnitudes"]),
        suffixes=_values(united([data["suffixes"], length, money])),
        length_suffixes=forms(length),
        money_suffixes=forms(money),
        spaced_suffixes=_values(data["spaced suffixes"]),
        extents=forms(data["suffix is a length before"]),
        plurals=_values(data["plural magnitudes"]),
        verbs_too=frozenset(data["plurals that are other words"]["words"]),
        beside_verbs_too=frozenset(data["plurals that are other words"]["numbers beside"]),
        several=by_form(data["several"]),
        fractions={form: _ratio(fraction) for form, fraction in by_form(data["fractions"]).items()},
        plural_fractions=frozenset(form for listed in data["fractions"].values() for form in listed[1::2]),
        multiples=_values(data["multiples"]),
        articles=forms(data["articles"]),
        joiners=by_form(data["joiners"]),
        ordinals=forms(data["ordinals"]),
        ordinal_endings=forms(data["ordinal endings"]),
        plural_endings=forms(data["plural endings"]),
        name_endings=forms(data["name endings"]),
        **_number_style(data),
    )


def _note(worth: str) -> tuple[Decimal, str]:
    value, code = worth.split()
    return Decimal(value), code


def _number_style(data: Mapping[str, Section]) -> dict[str, Any]:
    """How the numbers of a language are put together."""
    style, parts, one = data["style"], data["parts"], data["counted by an article"]
    return {
        "tens": _values(data.get("tens", {})),
        "aged": frozenset(one["ages"]),
        "priced": frozenset(one["prices"]),
        "notes": {word: _note(worth) for word, worth in by_form(data["notes"]).items()},
        "grand": by_form(data.get("thousands of money", {})),
        "comma": style["decimal mark"] == ("comma",),
        "after_decimals": phrases({"decimals": style["decimals before"]}),
        "joins_tens": style["joined by and"] == ("tens",),
        "millions_of_thousands": style["millions of"] == ("thousands",),
        "bare_magnitudes": frozenset(map(Decimal, style["magnitudes without one"])),
        "heads": frozenset(style["numbers after an article"]),
        "parts": frozenset(parts["nouns"]),
        "fractions_of_parts": frozenset(parts["fractions of them"]),
        "bare_parts": frozenset(parts["fractions of units alone"]),
    }


def _ratio(fraction: str) -> tuple[int, int]:
    top, _, bottom = fraction.partition("/")
    return int(top), int(bottom)


def _calendar(name: str) -> Calendar:
    data = load(name, "calendar")
    return Calendar(
        months={form: int(month) for form, month in by_form(data["months"]).items()},
        weekdays={form: int(day) for form, day in by_form(data["weekdays"]).items()},
        clock=forms(data["clock"]),
        after_times=phrases(data["times before"]),
        before_times=phrases(data["times after"], last=True),
        before_years=forms(data["years after"]),
        before_likely_years=forms(data["likely years after"]),
        centuries=forms(data["centuries"]),
        before_short_years=forms(data["short years after"]),
        hours=forms(data["hours of the clock"]),
        before_verbs=forms(data["no months after"]),
        before_decades=phrases(data["decades after"], last=True),
        eras=forms(data["eras"]),
        seasons=forms(data["seasons"]),
        before_months=forms(data["months after a day in words"]),
        at_hours=forms(data["what is at an hour"]),
    )


def _grammar(name: str) -> Grammar:
    data = load(name, "grammar")
    words = data["words"]
    return Grammar(
        closed=forms(words),
        adverbs=frozenset(words["adverb"]),
        auxiliaries=frozenset(words["auxiliary"]),
        conjunctions=frozenset(words["conjunction"]),
        determiners=frozenset(words["determiner"]),
        prepositions=frozenset(words["preposition"]),
        pronouns=frozenset(words["pronoun"]),
        negations=forms(data["negation"]),
    )


def _nouns(name: str) -> Nouns:
    data = load(name, "nouns")
    same, befell = data["same in the plural"], data["people by what befell them"]
    return Nouns(
        singulars={form: one for form, one in by_form(data["irregular plurals"]).items() if form != one},
        unmarked=forms(same),
        people=frozenset(same["people"]),
        not_plural=forms(data["ends in s but is singular"]),
        modifiers=forms(data["keeps its s before a noun"]),
        befallen=frozenset().union(*(befell[part] for part in ("nouns", "participles"))),
        undergone=frozenset(befell["done"]),
        participles=frozenset(befell["participles"] + befell["done"]) | forms(data["counted as people"]),
        peoples=data["peoples that are the same in the plural"]["endings"],
        fillers=forms(data["between a number and its noun"]),
        pronouns=by_form(data["counted pronouns"]),
        stand_ins=forms(data["pronouns of what was counted"]),
        strengths=forms(data["strengths after a hyphen"]),
        adjectives=forms(data["adverbs that are adjectives"]),
        manners=tuple(forms(data["adverbs of manner"])),
        possessives=forms(data["possessives"]),
        head_first=data["head"]["place"] == ("first",),
        singular_endings=forms(data["singular endings"]),
        plural_endings=_endings_of(data["plural endings"]),
    )


def _endings_of(section: Section) -> dict[str, str]:
    """Each ending of a plural with that of its singular; a dash stands for none."""
    return {form: "" if one == "-" else one for form, one in by_form(section).items()}


def _traps(name: str) -> Traps:
    data = load(name, "traps")
    return Traps(
        designators=forms(data["designators before"]),
        sure_designators=forms(data["designators always"]),
        loose_designators=forms(data["designators as names only"]),
        streets=forms(data["address after"]),
        scores=forms(data["scores"]),
        idioms=occurrences(forms(data["idioms"])),
        alone=occurrences(data["idioms"]["alone"]),
        ones=forms(data["one"]),
        pairs=forms(data["pairs"]),
        places=forms(data["numbered after"]),
        races=forms(data["races after"]),
        prefixes=forms(data["prefixes"]),
        age_groups=forms(data["prefixes of ages"]),
        free_designators=forms(data["designators before nothing"]),
        dialled=forms(data["dialled after"]),
        race_lengths=frozenset(data["race lengths"]["thousands"]),
        instance_articles=forms(data["articles of an instance"]),
        race_marks=frozenset(data["race lengths"]["marks"]),
        streets_before=forms(data["address before"]),
        streets_between=forms(data["address between"]),
        ballots=frozenset(data["ballots"]["before"]),
        votes=frozenset(data["ballots"]["behind"]),
    )


def _joints(name: str) -> Joints:
    data = load(name, "joints")
    words = {key.replace(" ", "_"): frozenset(listed) for key, listed in data["words"].items()}
    return Joints(
        ratios=phrases(data["ratios"]),
        tolerances=phrases(data["tolerances"]),
        below_zero=phrases(data["below zero"]),
        ages_asked=phrases(data["ages asked"]),
        set_against=phrases(data["set against"]),
        **words,
    )


def _times(name: str) -> Times:
    data, verbs = load(name, "times"), load(name, "verbs")
    return Times(
        rates=phrases(data["rates"]),
        counted_back=forms(data["counted back"]),
        multiples=forms(data["multiples"]),
        between=forms(data["between a change and its amount"]),
        levels=forms(data["levels after"]),
        steps=forms(data["steps"]),
        leading=forms(data["leading"]),
        particles=forms(data["particles"]),
        comparisons=forms(data["comparisons"]),
        compared_times=forms(data["times of a comparison"]),
        given_up=forms(data["given up"]),
        particle_verbs=_conjugated(forms(data["verbs with up and down"]), verbs),
        up=data["change up"],
        down=data["change down"],
        **_change_words(data["change words that fit"], data["amounts"]),
    )


def _conjugated(infinitives: Iterable[str], verbs: Mapping[str, Section]) -> frozenset[str]:
    every = (conjugated(verb, verbs["irregular"], verbs["conjugations"]) for verb in infinitives)
    return frozenset(form for each in every for form in each)


def _change_words(fits: Section, amounts: Section) -> dict[str, frozenset[str]]:
    """What the words of change say a change of, and what leads an amount that is said far behind them."""
    named = {
        "of_amounts": fits["amounts"],
        "of_shares": fits["shares"],
        "of_values": fits["values"],
        "adjacent": fits["adjacent"],
        "amount_articles": amounts["articles"],
        "amount_prepositions": amounts["prepositions"],
        "level_articles": amounts["articles of levels"],
        "of_levels": fits["levels"],
        "level_nouns": fits["nouns with levels"],
        "behind_being": fits["behind being"],
        "puts_on": fits["put on"],
        "inside": fits["inside"],
        "shooting": fits["up but of counts"],
        "unnumbered": fits["nouns that are no counts"],
        "odds": fits["of what may happen"],
    }
    return {name: frozenset(words) for name, words in named.items()}


def _places(name: str) -> Places:
    places, bodies = load(name, "places"), load(name, "organisations")
    parts = (places["names"], places["demonyms"], bodies["names"])
    own, indices = (
        {canonical: (canonical,) for part in parts for canonical in part},
        bodies.get("indices", {}),
    )
    named = united([own, places["names"], places["capitals"], bodies["names"], bodies["parts"], indices])
    return Places(
        names=phrases(named),
        peoples=phrases(places["demonyms"]),
        parts=forms(bodies["parts"]),
        indices=frozenset(indices),
    )


def _verbs(name: str) -> Verbs:
    data = load(name, "verbs")
    common, irregular = forms(data["common"]), data["irregular"]
    inflected = {
        verb: conjugated(verb, irregular, data["conjugations"]) for verb in common | irregular.keys()
    }
    ambiguous = forms(data.get("ambiguous", {}))
    sure = (form for verb, listed in inflected.items() if verb not in ambiguous for form in listed)
    return Verbs(
        irregular=irregular,
        common=common,
        forms=frozenset(form for listed in inflected.values() for form in listed),
        ambiguous=ambiguous,
        with_of=forms(data.get("with of", {})),
        sure=frozenset(form for form in sure if not form.endswith("ing")),
        bases=frozenset(verb for verb, listed in inflected.items() if verb not in listed[1:]),
        endings=tuple(forms(data["regular endings"])),
        conjugations=data["conjugations"],
    )
