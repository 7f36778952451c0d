"""The words of a language as values, one class for each kind of thing that a reader asks about.

Every table is a look-up by the word as the readers meet it: in lower case unless said otherwise.
"""

import re
from collections.abc import Mapping
from decimal import Decimal

from attrs import field, frozen

from reconcile.language.amounts import Money, Temperatures, Units
from reconcile.language.calendar_words import Calendar
from reconcile.language.grammar import Grammar
from reconcile.language.joint_words import Joints
from reconcile.language.lexicon import Section
from reconcile.language.phrases import Phrases
from reconcile.language.trap_words import Traps

#: Fractions that are one character, as numerator and denominator.
VULGAR: Mapping[str, tuple[int, int]] = {
    sign: (top, bottom)
    for bottom, signs in {2: "½", 3: "⅓⅔", 4: "¼ ¾", 5: "⅕⅖⅗⅘", 6: "⅙   ⅚", 8: "⅛ ⅜ ⅝ ⅞"}.items()
    for top, sign in enumerate(signs, start=1)
    if sign != " "
}

# Hyphens, strokes and crosses: 2-million, 3/4, 1.6 × 10⁶.
_SIGNS_IN_NUMBERS = "-‐‑/⁄×x*"


@frozen(eq=False, kw_only=True)
class Numbers:
    """The number words.

    Attributes:
        cardinals: *three*, by value.
        magnitudes: *million*, which multiply what is before them.
        suffixes: Magnitudes that are glued to digits, as written.
        length_suffixes: Those of them that are a metre where no noun follows, as written.
        money_suffixes: Those that are magnitudes of money alone, as written.
        spaced_suffixes: Magnitudes after a space, which stand for nothing else.
        extents: Words before which a suffix is a length.
        plurals: *thousands*, which have no number of their own.
        verbs_too: Those of them that are other words as well, *scores*; ``beside_verbs_too`` the words by which they are numbers.
        several: *several*, *few*, by how they stretch a magnitude.
        fractions: *third*, as numerator and denominator.
        plural_fractions: *thirds*.
        multiples: *fourfold*.
        tens: *forties*.
        articles: *a*, *an*.
        joiners: The small words inside a number, by what they do.
        starts: Every word that a number can begin with.
        beginnings: The same, the multiples and the tens.
        after_articles: What begins a number behind an article: *a million*, *a third*, *a few hundred*.
        continuers: Every token that can go on with digits, in lower case.
        continuers_of_words: Every token, but digits, that can go on with a number in words.
        aged: What an article counts before *old*: *a year old*.
        priced: What an article counts before its hundredths: *a dollar twenty*.
        notes: *tenner*, which an article counts, by what it is worth and in which currency.
        grand: *grand*, which are thousands of a currency.
        ordinals: *first*, *second*, *third*.
        ordinal_endings: *th*, glued to digits.
        plural_endings: *s*, glued to digits.
        name_endings: *ers*, glued to digits.
        comma: Whether the comma is the decimal mark, and the point parts thousands.
        after_decimals: The phrases behind what is always a decimal where it could part thousands: *1,234 %*.
        joins_tens: Whether *and* stands between tens and ones, and not behind hundreds: *treinta y cinco*.
        millions_of_thousands: Whether a million may multiply thousands: *dos mil millones*.
        bare_magnitudes: The magnitudes that need no *one* before them inside a number: *un millón mil*.
        parts: The nouns of the fractions that are said by an ordinal: *tres cuartas partes*.
        fractions_of_parts: The fractions that need such a noun.
        heads: What stands behind an article that is itself a number: *una de cada tres*.
        bare_parts: The fractions that are one only of a unit or a magnitude: *media hora*, not *media*.
    """

    cardinals: Mapping[str, Decimal]
    magnitudes: Mapping[str, Decimal]
    suffixes: Mapping[str, Decimal]
    length_suffixes: frozenset[str]
    money_suffixes: frozenset[str]
    spaced_suffixes: Mapping[str, Decimal]
    extents: frozenset[str]
    plurals: Mapping[str, Decimal]
    verbs_too: frozenset[str]
    beside_verbs_too: frozenset[str]
    several: Mapping[str, str]
    fractions: Mapping[str, tuple[int, int]]
    plural_fractions: frozenset[str]
    multiples: Mapping[str, Decimal]
    tens: Mapping[str, Decimal]
    articles: frozenset[str]
    joiners: Mapping[str, str]
    aged: frozenset[str]
    priced: frozenset[str]
    notes: Mapping[str, tuple[Decimal, str]]
    grand: Mapping[str, str]
    ordinals: frozenset[str]
    ordinal_endings: frozenset[str]
    plural_endings: frozenset[str]
    name_endings: frozenset[str]
    comma: bool
    after_decimals: Phrases
    joins_tens: bool
    millions_of_thousands: bool
    bare_magnitudes: frozenset[Decimal]
    parts: frozenset[str]
    fractions_of_parts: frozenset[str]
    bare_parts: frozenset[str]
    heads: frozenset[str]
    starts: frozenset[str] = field(init=False)
    beginnings: frozenset[str] = field(init=False)
    after_articles: frozenset[str] = field(init=False)
    continuers: frozenset[str] = field(init=False)
    continuers_of_words: frozenset[str] = field(init=False)

    @after_articles.default
    def _after_articles(self) -> frozenset[str]:
        return frozenset[str]().union(
            self.magnitudes,
            self.fractions,
            self.several,
            self.heads,
            self.aged,
            self.priced,
            self.notes,
            _SIGNS_IN_NUMBERS,
        )

    @starts.default
    def _starts(self) -> frozenset[str]:
        counted = self.cardinals.keys() | self.magnitudes.keys() | self.plurals.keys()
        return self.articles.union(counted, self.several, self.fractions, VULGAR)

    @beginnings.default
    def _beginnings(self) -> frozenset[str]:
        return self.starts.union(self.multiples, self.tens)

    @continuers.default
    def _continuers(self) -> frozenset[str]:
        joiners = (joiner for joiner, does in self.joiners.items() if does == "and")
        suffixes = map(str.lower, (*self.suffixes, *self.spaced_suffixes))
        return frozenset(_SIGNS_IN_NUMBERS).union(VULGAR, joiners, self.magnitudes, suffixes)

    @continuers_of_words.default
    def _continuers_of_words(self) -> frozenset[str]:
        return self.continuers.union(self.joiners, self.cardinals, self.fractions)


@frozen(eq=False, kw_only=True)
class Hedges:
    """The hedges: before a figure by their last word, after it by their first.

    ``transparent`` are words of emphasis that stand between a hedge and its number; ``levels`` the
    hedges that say where a move ended: *dropped below 80*; ``lasts`` the words right before a number
    that has a hedge; ``phrasal`` the verbs with which a word is no hedge but an adverb: *handed over 95*; ``verbs``
    those that bound their object, by the bound: *topped 95,000*.

    ``ones`` are the units of which a hedge and an article make one: *more than a year*; ``loose`` the hedges
    that are prepositions too, ``lasting`` the words behind which they are none; ``before_ones`` the words
    by which such a one is found before one of ``units_of_ones``.
    """

    before: Phrases
    after: Phrases
    transparent: Phrases
    levels: frozenset[str]
    phrasal: Mapping[str, frozenset[str]]
    verbs: Mapping[str, str]
    ones: Phrases
    loose: frozenset[str]
    lasting: frozenset[str]
    before_ones: frozenset[str]
    units_of_ones: frozenset[str]
    lasts: frozenset[str] = field(init=False)

    @lasts.default
    def _lasts(self) -> frozenset[str]:
        return frozenset({**self.before, **self.transparent})


@frozen(eq=False, kw_only=True)
class Nouns:
    """What spelling does not tell of nouns.

    Attributes:
        singulars: The singular of each irregular plural.
        unmarked: Words that are the same in the plural.
        people: Those of them that are people.
        not_plural: Singulars that end as plurals do.
        modifiers: Plurals that stand before another noun: *arms dealers*.
        befallen: People by what befell them: *the dead*, *12 injured*.
        participles: Those of them that name nobody but by what befell them: *12 injured*.
        undergone: Participles of what people also do: *12 rescued by boat*, but not *12 rescued a dog*.
        peoples: How the names of peoples end that are the same in the plural: *3,000 Sudanese*.
        fillers: Words between a number and its noun.
        adjectives: Adverbs that are adjectives too: *two late goals*.
        manners: How adverbs end that tell how somebody was hurt: *one seriously*.
        strengths: Words behind a hyphen that make a number a strength: *500-strong*.
        pronouns: Pronouns that are counted, by their singular: *7 others*.
        stand_ins: Pronouns that stand for what was counted before: *200 electric ones*.
        possessives: The signs of an owner, which go on with a noun phrase: *2 players' shirts*.
        head_first: Whether a noun stands before what describes it: *plantilla total*.
        singular_endings: The last two letters of words in *-s* that are no plurals.
        plural_endings: What an ending of a plural is in the singular, where it is more than the *s*.
    """

    singulars: Mapping[str, str]
    unmarked: frozenset[str]
    people: frozenset[str]
    not_plural: frozenset[str]
    modifiers: frozenset[str]
    befallen: frozenset[str]
    participles: frozenset[str]
    undergone: frozenset[str]
    peoples: tuple[str, ...]
    fillers: frozenset[str]
    strengths: frozenset[str]
    adjectives: frozenset[str]
    manners: tuple[str, ...]
    pronouns: Mapping[str, str]
    stand_ins: frozenset[str]
    possessives: frozenset[str]
    head_first: bool
    singular_endings: frozenset[str]
    plural_endings: Mapping[str, str]
    longest_ending: int = field(init=False)

    @longest_ending.default
    def _longest_ending(self) -> int:
        return max(map(len, self.plural_endings))


@frozen(eq=False, kw_only=True)
class Times:
    """Words of rates, of multiples and of change; ``up`` and ``down`` by part of speech.

    Attributes:
        rates: What a figure is a rate over, where the phrase says all of it: *a year*.
        counted_back: Words behind such a phrase that make it a time: *a year earlier*.
        multiples: Words after a number that make it a multiple.
        between: Words that may stand between a verb of change and the amount.
        levels: Words before the level that a move ends at or begins at.
        of_amounts: Words that say a change only of percents, money and measures.
        of_shares: Words that say a change only of percents.
        of_values: Words that say a change of no measure: *add 3 spoons of oil*.
        adjacent: Words that say a change only right behind the figure.
        steps: What is counted in moves, as places and seats are.
        leading: Adverbs of change that may stand before a figure.
        particles: Words of change that with most verbs are none: *shot down 34*.
        of_levels: Verbs that move a thing through a length, unless one of ``level_nouns`` stands before them: *the bus
            plunged 60 metres*, *the river rose 2 metres*.
        behind_being: Words of change before an amount only behind a form of *be*: *was off 2 cents*.
        shooting: Verbs whose *up* is a rise but of what is counted: *shot up 4 %*.
        inside: Prepositions behind which a bare number is no amount: *its fourth fall in five*.
        puts_on: Verbs that *on* makes a rise: *put on 25 points*.
        odds: Adjectives of what may happen: *18 % less likely to fall*.
        unnumbered: Plurals whose level is no count of them: *prices rose to 80*.
        amount_articles, amount_prepositions: What stands before the amount of a move that is said further before:
            *recortó su previsión un 5 %*, *redujo los tipos en 25 puntos*.
        level_articles: The articles behind such a preposition that make it a level: *en el 5 %*.
        particle_verbs: The verbs with which they are, in every form.
        comparisons: Words that compare two things, or two times of one: *3 % above*.
        compared_times: Words that say that they are two times.
        given_up: The forms of *give*: *gave up 2 %*.
        up, down: The words of change.
    """

    rates: Phrases
    counted_back: frozenset[str]
    multiples: frozenset[str]
    between: frozenset[str]
    levels: frozenset[str]
    of_amounts: frozenset[str]
    of_shares: frozenset[str]
    of_values: frozenset[str]
    adjacent: frozenset[str]
    steps: frozenset[str]
    leading: frozenset[str]
    particles: frozenset[str]
    particle_verbs: frozenset[str]
    amount_articles: frozenset[str]
    amount_prepositions: frozenset[str]
    level_articles: frozenset[str]
    of_levels: frozenset[str]
    level_nouns: frozenset[str]
    behind_being: frozenset[str]
    puts_on: frozenset[str]
    inside: frozenset[str]
    shooting: frozenset[str]
    odds: frozenset[str]
    unnumbered: frozenset[str]
    comparisons: frozenset[str]
    compared_times: frozenset[str]
    given_up: frozenset[str]
    up: Section
    down: Section


@frozen(eq=False, kw_only=True)
class Verbs:
    """The verbs of a language.

    Attributes:
        irregular: Past and past participle of the irregular verbs, and their -ing form where rules do not tell it.
        common: The common verbs in the infinitive.
        forms: Every form of both.
        ambiguous: The infinitives of which a form of the present is a noun or an adjective too.
        with_of: The infinitives of those that *of* follows; behind other forms in *-ing* it makes nouns of them.
        sure: The forms of the others but for the gerunds: they are nothing but verbs.
        bases: The infinitives that are no past form too: after *one* they are nouns, *one red house*.
        endings: The regular endings of the past.
        conjugations: What each ending of an infinitive becomes; empty for English, which has its own rules.
    """

    irregular: Section
    common: frozenset[str]
    forms: frozenset[str]
    ambiguous: frozenset[str]
    with_of: frozenset[str]
    sure: frozenset[str]
    bases: frozenset[str]
    endings: tuple[str, ...]
    conjugations: Section


@frozen(eq=False, kw_only=True)
class Places:
    """Countries and bodies that act: their names, their seats, and their peoples, as written.

    ``parts`` are bodies that act for a country and yet speak for themselves; ``indices`` are names of indices of
    shares.
    """

    names: Phrases
    peoples: Phrases
    parts: frozenset[str]
    indices: frozenset[str]


@frozen(eq=False, kw_only=True)
class Persons:
    """What people are called of whom the age is told.

    Attributes:
        nouns: Nouns in the singular: *the driver*, *the victim*.
        titles: Words of rank and office that stand before a name: *Mr*, *President*.
        given_names: First names, as written, by which alone a person is told of: *Tom is 8*.
    """

    nouns: frozenset[str]
    titles: frozenset[str]
    given_names: frozenset[str]


@frozen(eq=False, kw_only=True)
class Language:
    """The words of a language, by the stage that needs them.

    Attributes:
        name: The name of its folder.
        anchors: The pattern that finds where figures may be.
        abbreviations: Words whose full stop does not end a sentence.
        has_clauses: Whether there are words to read clauses by; else only figures are read, and not whose
            they are, of what and when.
    """

    name: str
    has_clauses: bool
    anchors: re.Pattern[str]
    abbreviations: frozenset[str]
    numbers: Numbers
    hedges: Hedges
    calendar: Calendar
    grammar: Grammar
    nouns: Nouns
    traps: Traps
    joints: Joints
    times: Times
    units: Units
    temperatures: Temperatures
    money: Money
    persons: Persons
    places: Places
    verbs: Verbs
