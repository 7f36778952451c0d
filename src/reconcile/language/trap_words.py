"""The words by which numbers are no figures, as a value."""

from attrs import frozen

from reconcile.language.phrases import Around, Occurrences


@frozen(eq=False, kw_only=True)
class Traps:
    """What makes a number a name, a place in a list or a score.

    Attributes:
        designators: Words before the number of something: *section 4*.
        sure_designators: Those that designate whatever follows: *phase 3 trials*.
        loose_designators: Those that designate only with a capital: *Day 2*.
        streets: The last words of addresses.
        scores: Words near a score.
        idioms: Phrases with a number word that count nothing.
        alone: Those of them that a plural noun behind them makes count: *the last eight*, *the last eight games*.
        ones: Words after *one* where it is a number.
        pairs: Words before *two* where it is a pair named before.
        prefixes: Prefixes that may stand before a figure: *mid-30s*.
        age_groups: Prefixes that make an age of one: *under-16s*.
        races: Words behind the length that names an event.
        places: Prepositions before a noun that has a number: *in week 16*.
        free_designators: Words that designate where nothing is counted behind the number: *line 7*.
        dialled: Words before a number that is called: *text STOP to 80123*.
        race_lengths: The thousands of metres that name a race: *the 10k*.
        race_marks: What stands for a thousand metres there.
        instance_articles: The articles that make a number that counts nothing a name: *a 205*.
        streets_before: The first words of addresses: *calle Mayor, 14*.
        streets_between: Those behind the number: *12 Rue Royale*.
        ballots: Words before two counts of votes that are no score: *voted 61-37*.
        votes: Words behind them: *a 5-2 vote*.
        around: The traps of plugins.
    """

    designators: frozenset[str]
    sure_designators: frozenset[str]
    loose_designators: frozenset[str]
    streets: frozenset[str]
    scores: frozenset[str]
    idioms: Occurrences
    alone: Occurrences
    ones: frozenset[str]
    pairs: frozenset[str]
    places: frozenset[str]
    races: frozenset[str]
    prefixes: frozenset[str]
    free_designators: frozenset[str]
    dialled: frozenset[str]
    race_lengths: frozenset[str]
    race_marks: frozenset[str]
    instance_articles: frozenset[str]
    streets_before: frozenset[str]
    streets_between: frozenset[str]
    ballots: frozenset[str]
    age_groups: frozenset[str]
    votes: frozenset[str]
    around: tuple[Around, ...] = ()
