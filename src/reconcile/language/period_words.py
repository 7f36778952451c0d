"""The words of periods, and of what a figure is compared with, as values."""

from collections.abc import Mapping
from decimal import Decimal

from attrs import frozen

from reconcile.language.lexicon import Sections
from reconcile.language.phrases import Phrases, by_form, phrases


@frozen(eq=False, kw_only=True)
class PeriodWords:
    """Words of periods.

    Attributes:
        units: The days of each unit.
        offsets: The units between now and the period that a word says.
        words: Offset and unit of words that are a period.
        prepositions: The extent that a preposition gives a period.
        parts: The first and last month of parts of a year.
        lengths: The months of what goes up to a month.
        joints: Words between the two years or months of a range.
        ends: Words before the last month of a stretch.
        years: Words between an article and a year that is not of the calendar.
        seasons: The parts of a year that have no days of their own.
        stretching: All with which a stretch of months can begin, but for the months.
        starts: Words that a period can begin with, but for the days of the week.
        day_parts: What behind a weekday belongs to it: *on Monday night*.
        holidays: Names of days and seasons that are kept.
        fillers: Words between a preposition and the period.
        superlatives: Those before *since* that do not end in *-est*.
        extremes: Nouns of them behind a span of time: *a nine-month low*.
        nobody: Words for who did not do so all that time.
        looks_back: Words behind a span of time that count it back from now.
        looks_forth: Words behind a span of time that count it from an event.
        looks_apart: Words behind a span of time that lies between two ages: *two years older*.
    """

    units: Mapping[str, Decimal]
    offsets: Mapping[str, int]
    words: Mapping[str, tuple[str, int]]
    prepositions: Mapping[str, str]
    parts: Phrases
    lengths: Mapping[str, int]
    joints: frozenset[str]
    ends: frozenset[str]
    years: frozenset[str]
    seasons: frozenset[str]
    stretching: frozenset[str]
    starts: frozenset[str]
    day_parts: frozenset[str]
    holidays: frozenset[str]
    fillers: frozenset[str]
    superlatives: frozenset[str]
    extremes: frozenset[str]
    nobody: frozenset[str]
    looks_back: frozenset[str]
    looks_forth: frozenset[str]
    looks_apart: frozenset[str]


@frozen(eq=False, kw_only=True)
class BaseWords:
    """Words of what a figure is compared with.

    Attributes:
        always: Words before it.
        before_figures: Words before it where it is a figure or a time.
        of_changes: Words before the time since which a change is counted.
        all: All of these.
        earlier: Words by which a time is another one.
        units: The units of time, by themselves.
        short: The same, by their short forms behind a change.
        longest: The units, the longest first.
        rates: Nouns of what is counted since some time before.
        adjectives: The unit that an adjective before them says.
    """

    always: frozenset[str]
    before_figures: frozenset[str]
    of_changes: frozenset[str]
    all: frozenset[str]
    earlier: frozenset[str]
    units: Mapping[str, str]
    short: Mapping[str, str]
    longest: tuple[str, ...]
    rates: frozenset[str]
    adjectives: Mapping[str, str]


def periods(data: Sections) -> PeriodWords:
    """The words of periods, from the lexicon of clauses."""
    looks, ranges = data["looks"], data["period ranges"]
    moments = {word: name.split() for word, name in by_form(data["period words"]).items()}
    offsets = {word: int(offset) for word, offset in by_form(data["period offsets"]).items()}
    lengths = {word: int(months) for word, months in by_form(data["period lengths"]).items()}
    prepositions, parts = by_form(data["period prepositions"]), phrases(data["period parts"])
    return PeriodWords(
        units={word: Decimal(days) for word, days in by_form(data["period units"]).items()},
        offsets=offsets,
        words={word: (unit, int(offset)) for word, (offset, unit) in moments.items()},
        prepositions=prepositions,
        starts=frozenset((*moments, *offsets, *prepositions, *parts, *looks["back"])),
        parts=parts,
        lengths=lengths,
        **{each: frozenset(ranges[each]) for each in ("joints", "ends", "years", "seasons")},
        stretching=frozenset((*parts, *lengths, *ranges["ends"], *ranges["years"])),
        day_parts=frozenset(data["parts of a day"]["words"]),
        holidays=frozenset(data["holidays"]["words"]),
        fillers=frozenset(data["passed over in periods"]["words"]),
        superlatives=frozenset(data["superlatives"]["words"]),
        extremes=frozenset(data["superlatives"]["nouns"]),
        nobody=frozenset(data["superlatives"]["nobody"]),
        **{f"looks_{way}": frozenset(looks[way]) for way in ("back", "forth", "apart")},
    )


def bases(data: Sections) -> BaseWords:
    """The words of what a figure is compared with, from the same."""
    words, units = data["comparisons"], data["comparison units"]
    always, figures, changes = (frozenset(words[name]) for name in ("always", "figures", "changes"))
    return BaseWords(
        always=always,
        before_figures=figures,
        of_changes=changes,
        all=always | figures | changes,
        earlier=frozenset(words["earlier"]),
        units=by_form(units),
        short=by_form(data["comparison signs"]),
        longest=tuple(units),
        rates=frozenset(words["rates"]),
        adjectives=by_form(data["comparison adjectives"]),
    )
