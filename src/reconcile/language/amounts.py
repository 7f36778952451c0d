"""The words of units and of money, as values."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from attrs import frozen

from reconcile.language.phrases import Phrases


@frozen(eq=False, kw_only=True)
class Units:
    """The units: signs as written, words in lower case, each phrase with its canonical name.

    Attributes:
        signs: Symbols, as written.
        loose_signs: The same in lower case, for those who hang them on digits so: *16gb*.
        words: Names, in lower case.
        atoms: The dimension of each single unit.
        ambiguous: The readings of the forms that need their context, as written.
        glued_only: The ambiguous forms that are units only right behind digits.
        never: The ambiguous forms that are no units behind a number.
        several: The ambiguous forms that are no units behind one: *2.4 bar*, but *one bar*.
        lengths: The ambiguous forms that are units behind a range of four digits: *1500-2000 mm*.
        weights, money, exchange, angles, fahrenheit, celsius, temperatures: Words that settle what *pounds* and *degrees*
            are.
        rare: The units that an ambiguous form means only near certain words, *K* and *nm*, and those words.
        firsts: The first words of all units and currencies, as written and in lower case.
        definitions: Of the units of plugins, how many of what other unit each is.
    """

    signs: Phrases
    loose_signs: Phrases
    words: Phrases
    atoms: Mapping[str, str]
    ambiguous: Mapping[str, tuple[str, ...]]
    glued_only: frozenset[str]
    never: frozenset[str]
    several: frozenset[str]
    lengths: frozenset[str]
    weights: frozenset[str]
    money: frozenset[str]
    angles: frozenset[str]
    fahrenheit: frozenset[str]
    celsius: frozenset[str]
    temperatures: frozenset[str]
    exchange: frozenset[str]
    rare: Mapping[str, frozenset[str]]
    firsts: frozenset[str]
    definitions: Mapping[str, tuple[Decimal, str]] = MappingProxyType({})


@frozen(eq=False, kw_only=True)
class Temperatures:
    """The words by which a number without degrees is a temperature, in lower case.

    Attributes:
        shown: What has a temperature or shows one: *fever*, *thermometer*; ``devices`` those that are set: *oven*.
        extremes: *highs*, *lows*, which are temperatures among words of weather; ``extremes_of_days`` those that are so
            beside each other.
        leading: The words that may stand between these and the number.
        weather: Words of weather.
        cooking: Verbs whose *at* is a temperature: *roast at 220*; ``frying`` those that are other words where nothing is set.
        impersonal: What it is that is cold: *it*.
        felt, like: *feels like 30*.
        below: *forty below*.
        around: Where it is so warm: *104 outside*.
        heated: What is hotter than air, so that its degrees may be of Celsius.
        comfort: Adjectives that only a temperature has: *a balmy 25*.
        heated_to: What is done to somewhat by which it has a temperature: *cooled to 4*.
        inside: *in*, behind which stands where it is so warm; ``thermometers`` what it is read on.
        markets: Words of those whose highs and lows are no temperatures.
        beyond: What stands before the other side of a temperature: *above 110*.
        changing, washed, kept: What a thing does at a temperature, or is done to it: *boils at 100*, *wash at 40*, *stored at -20*.
        headed: The extremes that are of the day where they open the sentence; ``days`` those that are so warm.
        compass: Where something lies by its degrees, and where it is so warm behind an article: *in the north*.
        lying: What a place does at its degrees: *lies at 56 degrees in the north*.
        sheltered: Where alone it is so warm: *98 in the shade*.
        superlatives: What of days and nights is told by its temperature: *the hottest day was 39.9*.
        reached: What *it* does that is so warm: *it hit 35 in Leeds*, *it gets above 30 here*.
        this, parts_of_days: *this morning*, *last night*, which are so warm as ``days`` are.
        times: What is the hottest by its temperature, behind ``superlatives``.
        averages: Which high or low is told of: *the average low is 10*.
        keeping: What one does that a room is so warm.
        rooms: Where it is so warm behind an article, and what is kept so: *17 in the house*, *keep the office at 20*.
        taken: What of ``shown`` may stand right before its number: *temp 37.8*.
        fahrenheit_places: Where degrees are of Fahrenheit, as written.
    """

    shown: frozenset[str]
    devices: frozenset[str]
    extremes: frozenset[str]
    leading: frozenset[str]
    weather: frozenset[str]
    cooking: frozenset[str]
    impersonal: frozenset[str]
    felt: frozenset[str]
    like: frozenset[str]
    below: frozenset[str]
    around: frozenset[str] = frozenset()
    heated: frozenset[str] = frozenset()
    extremes_of_days: frozenset[str] = frozenset()
    comfort: frozenset[str] = frozenset()
    heated_to: frozenset[str] = frozenset()
    frying: frozenset[str] = frozenset()
    beyond: frozenset[str] = frozenset()
    inside: frozenset[str] = frozenset()
    markets: frozenset[str] = frozenset()
    thermometers: frozenset[str] = frozenset()
    changing: frozenset[str] = frozenset()
    washed: frozenset[str] = frozenset()
    kept: frozenset[str] = frozenset()
    headed: frozenset[str] = frozenset()
    days: frozenset[str] = frozenset()
    compass: frozenset[str] = frozenset()
    lying: frozenset[str] = frozenset()
    sheltered: frozenset[str] = frozenset()
    superlatives: frozenset[str] = frozenset()
    reached: frozenset[str] = frozenset()
    this: frozenset[str] = frozenset()
    parts_of_days: frozenset[str] = frozenset()
    times: frozenset[str] = frozenset()
    averages: frozenset[str] = frozenset()
    keeping: frozenset[str] = frozenset()
    rooms: frozenset[str] = frozenset()
    taken: frozenset[str] = frozenset()
    fahrenheit_places: Phrases = MappingProxyType({})


@frozen(eq=False, kw_only=True)
class Money:
    """The currencies: codes and signs as written, names and hundredths in lower case.

    ``signs`` are indexed by their first token, ``signs_last`` by their last; ``before`` are the tokens
    that make a number after them an amount of money, ``glued_only`` those that touch it; ``shared`` the currencies that a word means, each in
    its country, ``countries`` the currency of each of these; ``sharers`` the currencies that have one name among
    others, and ``spread`` the words for them, by that name.
    """

    codes: frozenset[str]
    names: Phrases
    signs: Phrases
    signs_last: Phrases
    hundredths: Phrases
    ambiguous: Mapping[str, tuple[str, ...]]
    before: frozenset[str]
    glued_only: frozenset[str]
    shared: Mapping[str, frozenset[str]]
    countries: Mapping[str, str]
    sharers: Mapping[str, frozenset[str]]
    spread: Mapping[str, str]
