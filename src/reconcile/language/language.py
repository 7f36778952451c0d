"""The words of one language, as one value: another language is another value.

Every table is a look-up by the word as the readers meet it, in lower case unless said otherwise,
and is made once from the lexicon files in the folder of the language. The readers hold the grammar;
the words are here.
"""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import lru_cache

import regex
from attrs import frozen

from reconcile.language.lexicon import load
from reconcile.text.tokens import tokens

Section = Mapping[str, tuple[str, ...]]
#: Phrases by the word that gives them away, longest first: each its words and what it means.
Phrases = Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]

#: Fractions that are one character, as numerator and denominator.
VULGAR: Mapping[str, tuple[int, int]] = {
    sign: (top, bottom)
    for bottom, signs in {2: "½", 3: "⅓⅔", 4: "¼ ¾", 5: "⅕⅖⅗⅘", 6: "⅙   ⅚", 8: "⅛ ⅜ ⅝ ⅞"}.items()
    for top, sign in enumerate(signs, start=1)
    if sign != " "
}


@frozen(eq=False, kw_only=True)
class Numbers:
    """The number words; ``suffixes`` are glued to digits, and keep their case.

    ``extents`` are the words before which a glued *m* is a metre, ``money`` the signs of money before
    which it is a million.
    """

    cardinals: Mapping[str, Decimal]
    magnitudes: Mapping[str, Decimal]
    suffixes: Mapping[str, Decimal]
    spaced_suffixes: Mapping[str, Decimal]
    extents: frozenset[str]
    money: frozenset[str]
    plurals: Mapping[str, Decimal]
    several: Mapping[str, str]
    fractions: Mapping[str, tuple[int, int]]
    plural_fractions: frozenset[str]
    multiples: Mapping[str, Decimal]
    articles: frozenset[str]
    joiners: Mapping[str, str]
    starts: frozenset[str]


@frozen(eq=False, kw_only=True)
class Hedges:
    """The hedges: before a figure by their last word, after it by their first."""

    before: Phrases
    after: Phrases
    transparent: Phrases


@frozen(eq=False, kw_only=True)
class Calendar:
    """Months and days, the clock, and the words before which a number is a year."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    clock: frozenset[str]
    before_years: frozenset[str]


@frozen(eq=False, kw_only=True)
class Grammar:
    """The closed classes; ``closed`` is all of them, and ends a noun phrase."""

    closed: frozenset[str]
    adverbs: frozenset[str]
    auxiliaries: frozenset[str]
    conjunctions: frozenset[str]
    determiners: frozenset[str]
    prepositions: frozenset[str]
    pronouns: frozenset[str]
    negations: frozenset[str]
    starters: frozenset[str]


@frozen(eq=False, kw_only=True)
class Nouns:
    """What spelling does not tell of nouns."""

    singulars: Mapping[str, str]
    unmarked: frozenset[str]
    people: frozenset[str]
    not_plural: frozenset[str]
    modifiers: frozenset[str]
    befallen: frozenset[str]


@frozen(eq=False, kw_only=True)
class Traps:
    """What makes a number a name, a place in a list or a score."""

    designators: frozenset[str]
    streets: frozenset[str]
    scores: frozenset[str]
    idioms: Phrases


@frozen(eq=False, kw_only=True)
class Times:
    """Words of rates, of multiples and of change; ``up`` and ``down`` by part of speech."""

    rates: Phrases
    multiples: frozenset[str]
    up: Section
    down: Section


@frozen(eq=False, kw_only=True)
class Verbs:
    """The irregular forms of verbs, and the common verbs in the infinitive."""

    irregular: Section
    common: frozenset[str]


@frozen(eq=False, kw_only=True)
class Units:
    """The units: signs as written, words in lower case, each phrase with its canonical name.

    ``atoms`` gives the dimension of each single unit, and ``ambiguous`` the readings of the forms that
    need their context.
    """

    signs: Phrases
    words: Phrases
    atoms: Mapping[str, str]
    ambiguous: Mapping[str, tuple[str, ...]]


@frozen(eq=False, kw_only=True)
class Money:
    """The currencies: codes and signs as written, names and hundredths in lower case.

    ``signs`` are indexed by their first token, ``signs_last`` by their last.
    """

    codes: frozenset[str]
    names: Phrases
    signs: Phrases
    signs_last: Phrases
    hundredths: Phrases
    ambiguous: Mapping[str, tuple[str, ...]]


@frozen(eq=False, kw_only=True)
class Places:
    """Countries and bodies that act: their names, their seats, and their peoples, as written.

    ``parts`` are bodies that act for a country and yet speak for themselves.
    """

    names: Phrases
    peoples: Phrases
    parts: frozenset[str]


@frozen(eq=False, kw_only=True)
class Language:
    """The words of a language, by the stage that needs them.

    Attributes:
        name: The name of its folder.
        anchors: The pattern that finds where figures may be.
        abbreviations: Words whose full stop does not end a sentence.
    """

    name: str
    anchors: "regex.Pattern[str]"
    abbreviations: frozenset[str]
    numbers: Numbers
    hedges: Hedges
    calendar: Calendar
    grammar: Grammar
    nouns: Nouns
    traps: Traps
    times: Times
    units: Units
    money: Money
    places: Places
    verbs: Verbs


def _by_form(section: Section) -> dict[str, str]:
    """The canonical name of each form."""
    return {form: name for name, forms in section.items() for form in forms}


def _values(section: Section) -> dict[str, Decimal]:
    """The number that each form stands for, where the names are numbers."""
    return {form: Decimal(name) for name, forms in section.items() for form in forms}


def _forms(section: Section) -> frozenset[str]:
    """Every form of a section."""
    return frozenset(form for forms in section.values() for form in forms)


def phrases(section: Section, *, last: bool = False) -> Phrases:
    """Index phrases by their first word, or by their last, longest first."""
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for form, name in _by_form(section).items():
        words = tuple(words_of(form))
        table.setdefault(words[-1 if last else 0], []).append((words, name))
    return {key: tuple(sorted(entries, key=lambda entry: -len(entry[0]))) for key, entries in table.items()}


def words_of(phrase: str) -> list[str]:
    """The words of a phrase of a lexicon, divided as a text is."""
    found = tokens(phrase, 0, len(phrase))
    return found.words[: found.count]


def matched(words: list[str], index: int, table: Phrases) -> tuple[str, int] | None:
    """The meaning and the end of the longest phrase of the table that begins at the index."""
    if index >= len(words):
        return None
    for phrase, meaning in table.get(words[index], ()):
        end = index + len(phrase)
        if len(phrase) == 1 or tuple(words[index:end]) == phrase:
            return meaning, end
    return None


def matched_before(words: list[str], index: int, table: Phrases) -> tuple[str, int] | None:
    """The meaning and the start of the longest phrase that ends just before the index."""
    if index <= 0:
        return None
    for phrase, meaning in table.get(words[index - 1], ()):
        start = index - len(phrase)
        if start >= 0 and (len(phrase) == 1 or tuple(words[start:index]) == phrase):
            return meaning, start
    return None


def _numbers(name: str) -> Numbers:
    data = load(name, "numbers")
    cardinals, magnitudes = _values(data["cardinals"]), _values(data["magnitudes"])
    plurals, several = _values(data["plural magnitudes"]), _by_form(data["several"])
    fractions = {form: _ratio(fraction) for form, fraction in _by_form(data["fractions"]).items()}
    articles = _forms(data["articles"])
    return Numbers(
        cardinals=cardinals,
        magnitudes=magnitudes,
        suffixes=_values(data["suffixes"]),
        spaced_suffixes=_values(data["spaced suffixes"]),
        extents=_forms(data["suffix is a length before"]),
        money=_forms(data["money signs"]),
        plurals=plurals,
        several=several,
        fractions=fractions,
        plural_fractions=frozenset(form for forms in data["fractions"].values() for form in forms[1::2]),
        multiples=_values(data["multiples"]),
        articles=articles,
        joiners=_by_form(data["joiners"]),
        starts=frozenset({*cardinals, *magnitudes, *plurals, *several, *fractions, *articles, *VULGAR}),
    )


def _ratio(fraction: str) -> tuple[int, int]:
    top, _, bottom = fraction.partition("/")
    return int(top), int(bottom)


def _hedges(name: str) -> Hedges:
    data = load(name, "hedges")
    return Hedges(
        before=phrases(data["before"], last=True),
        after=phrases(data["after"]),
        transparent=phrases(data["transparent"], last=True),
    )


def _calendar(name: str) -> Calendar:
    data = load(name, "calendar")
    return Calendar(
        months={form: int(month) for form, month in _by_form(data["months"]).items()},
        weekdays={form: int(day) for form, day in _by_form(data["weekdays"]).items()},
        clock=_forms(data["clock"]),
        before_years=_forms(data["years before"]),
    )


def _grammar(name: str) -> Grammar:
    data = load(name, "grammar")
    words = data["words"]
    return Grammar(
        closed=_forms(words),
        adverbs=frozenset(words["adverb"]),
        auxiliaries=frozenset(words["auxiliary"]),
        conjunctions=frozenset(words["conjunction"]),
        determiners=frozenset(words["determiner"]),
        prepositions=frozenset(words["preposition"]),
        pronouns=frozenset(words["pronoun"]),
        negations=_forms(data["negation"]),
        starters=_forms(data["sentence starters"]),
    )


def _nouns(name: str) -> Nouns:
    data = load(name, "nouns")
    same = data["same in the plural"]
    return Nouns(
        singulars={
            form: singular for form, singular in _by_form(data["irregular plurals"]).items() if form != singular
        },
        unmarked=_forms(same),
        people=frozenset(same["people"]),
        not_plural=_forms(data["ends in s but is singular"]),
        modifiers=_forms(data["keeps its s before a noun"]),
        befallen=_forms(data["people by what befell them"]),
    )


def _traps(name: str) -> Traps:
    data = load(name, "traps")
    return Traps(
        designators=_forms(data["designators before"]),
        streets=_forms(data["address after"]),
        scores=_forms(data["scores"]),
        idioms=phrases(data["idioms"]),
    )


def _times(name: str) -> Times:
    data = load(name, "times")
    return Times(
        rates=phrases(data["rates"]),
        multiples=_forms(data["multiples"]),
        up=data["change up"],
        down=data["change down"],
    )


def _units(name: str) -> Units:
    data, shares = load(name, "units"), load(name, "shares")
    signs = {part: entries for part, entries in data.items() if part.endswith(" symbols")}
    words = {part: entries for part, entries in data.items() if part.endswith(" words")}
    of_signs = _united(signs.values())
    of_words = _united([*words.values(), *shares.values()])
    return Units(
        signs=phrases(of_signs),
        words=phrases({canonical: tuple(map(str.lower, forms)) for canonical, forms in of_words.items()}),
        atoms=_atoms({**signs, **words}) | {atom: part for part, entries in shares.items() for atom in entries},
        ambiguous=data["ambiguous"],
    )


def _united(sections: Iterable[Section]) -> dict[str, tuple[str, ...]]:
    """Several sections as one; a name that stands in two has the forms of both."""
    united: dict[str, tuple[str, ...]] = {}
    for section in sections:
        for canonical, forms in section.items():
            united[canonical] = united.get(canonical, ()) + forms
    return united


def _atoms(sections: Mapping[str, Section]) -> dict[str, str]:
    """The dimension of every single unit: its section, or the product that its section is written with."""
    atoms: dict[str, str] = {}
    for part, section in sections.items():
        dimension = part.rpartition(" ")[0]
        for canonical in section:
            if not set("*/") & set(canonical):
                atoms[canonical] = dimension
    for part, section in sections.items():
        product = next((canonical for canonical in section if set("*/") & set(canonical)), None)
        if product is not None:
            dimension = regex.sub(r"\p{L}\w*", lambda match: atoms[match.group()], product)
            atoms.update({canonical: dimension for canonical in section if canonical in atoms})
    return atoms


def _money(name: str) -> Money:
    data = load(name, "currencies")
    lowered = {
        part: {code: tuple(map(str.lower, forms)) for code, forms in data[part].items()}
        for part in ("names", "subunits")
    }
    return Money(
        codes=frozenset(data["codes"]),
        names=phrases(lowered["names"]),
        signs=phrases(data["symbols"]),
        signs_last=phrases(data["symbols"], last=True),
        ambiguous=data["ambiguous"],
        hundredths=phrases(lowered["subunits"]),
    )


def _places(name: str) -> Places:
    places, bodies = load(name, "places"), load(name, "organisations")
    own = {canonical: (canonical,) for part in (places["names"], places["demonyms"], bodies["names"]) for canonical in part}
    named = _united([own, places["names"], places["capitals"], bodies["names"], bodies["parts"]])
    return Places(names=phrases(named), peoples=phrases(places["demonyms"]), parts=_forms(bodies["parts"]))


def _verbs(name: str) -> Verbs:
    data = load(name, "verbs")
    return Verbs(irregular=data["irregular"], common=_forms(data["common"]))


def _anchors(numbers: Numbers) -> "regex.Pattern[str]":
    """A digit, a one-character fraction, or a number word that can begin or be a figure."""
    words: Iterable[str] = {
        *numbers.cardinals, *numbers.magnitudes, *numbers.plurals, *numbers.fractions, *numbers.multiples,
    }  # fmt: skip
    listed = "|".join(sorted(map(regex.escape, words), key=lambda word: (-len(word), word)))
    return regex.compile(rf"\d|[{''.join(VULGAR)}]|\b(?:{listed})\b", regex.IGNORECASE | regex.VERSION1)


@lru_cache(maxsize=8)
def language(name: str = "english") -> Language:
    """Give the words of a language, read once per process.

    Raises:
        FileNotFoundError: There is no such language in the package.
    """
    numbers = _numbers(name)
    return Language(
        name=name,
        anchors=_anchors(numbers),
        abbreviations=frozenset(form.casefold() for part in load(name, "abbreviations").values() for form in _forms(part)),
        numbers=numbers,
        hedges=_hedges(name),
        calendar=_calendar(name),
        grammar=_grammar(name),
        nouns=_nouns(name),
        traps=_traps(name),
        times=_times(name),
        units=_units(name),
        money=_money(name),
        places=_places(name),
        verbs=_verbs(name),
    )
