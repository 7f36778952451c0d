"""The small words that join the parts of a figure, as a value."""

from types import MappingProxyType

from attrs import frozen

from reconcile.language.phrases import Phrases


@frozen(eq=False, kw_only=True)
class Joints:
    """The small words that join the parts of a figure: ranges, shares, ages, rates, halves.

    ``carried`` are the articles that a number may have before it: *un 3 %*, *los 14 euros*; ``scales`` the
    nouns whose number follows them: *magnitude 6.4*; ``points`` those of a hundredth: *a quarter-point cut*; ``unnumbered``
    the words before *numbers* that say nothing of what they are of: *record numbers*. Those of ages: ``seeming`` (*looks
    about 40*), ``deeds`` of ``owners`` (*had her first hit at 19*), ``homes`` (*Ann Low, of Leeds, 44*), ``sexes`` of those
    ``told_apart`` (*my boyfriend (31M)*), all of which, and the plural, are ``hung_ages``; ``offspring`` is what
    parents are of: *a mother of three*; ``gusts`` are the levels of a speed that was said before, ``tallies`` the nouns
    of as many as were counted before: *taking the tally to 1,017*; ``parts_of_tens`` are of *her late 40s* and *the low
    60s*, ``parts_of_years`` those that no degrees have, ``somethings`` what
    makes tens of a number: *a 40-something singer*; ``parties`` are of so many people, *a family of four*, and
    ``seating`` so many, *sleeps three*; ``extents`` say which side of a thing a length is; what of ``set_against``
    stands between two numbers sets the one against the other; ``age_comparatives`` are *older*, *younger*; ``listing`` is what
    stands before some of those who were counted; ``bearing`` is of children (*had me at 38*), ``beyond`` what some live: *past
    110*; ``apart`` stands behind a number by which somebody is ahead or behind and not so old: *he is 2 down*;
    ``persons_together`` are several of ``persons``, whose ages are several too: *they were 17 and 18*; ``daily_deeds`` those of
    ``deeds`` that one does at an hour as well; ``rankings`` are where somebody stands: *was 11 in qualifying*;
    of ``millions_before``, and who are ``millions_behind`` the number, there are millions: *passenger numbers of 3m*, *3m jobless*.
    """

    range_and: frozenset[str]
    range_between: frozenset[str]
    range_from: frozenset[str]
    range_to: frozenset[str]
    either: frozenset[str]
    dimensions: frozenset[str]
    like: frozenset[str]
    of: frozenset[str]
    by: frozenset[str]
    per: frozenset[str]
    each: frozenset[str]
    per_person: frozenset[str]
    per_person_behind_money: frozenset[str]
    scales: frozenset[str]
    points: frozenset[str]
    unnumbered: frozenset[str]
    ratios: Phrases
    tolerances: Phrases
    ages: frozenset[str]
    age_nouns: frozenset[str]
    old: frozenset[str]
    aged_people: frozenset[str]
    age_extremes: frozenset[str]
    kin: frozenset[str]
    parents: frozenset[str]
    name_endings: frozenset[str]
    now: frozenset[str]
    both: frozenset[str]
    head_counts: frozenset[str]
    counters: frozenset[str]
    forecasters: frozenset[str]
    them: frozenset[str]
    persons: frozenset[str]
    living: frozenset[str]
    merged_being: frozenset[str]
    life_events: frozenset[str]
    age_times: frozenset[str]
    age_likes: frozenset[str]
    alike: frozenset[str]
    reckoned: frozenset[str]
    being_one: frozenset[str]
    ages_asked: Phrases
    at: frozenset[str]
    than: frozenset[str]
    carried: frozenset[str]
    below_zero: Phrases
    being: frozenset[str]
    seeming: frozenset[str] = frozenset()
    deeds: frozenset[str] = frozenset()
    daily_deeds: frozenset[str] = frozenset()
    owners: frozenset[str] = frozenset()
    sexes: frozenset[str] = frozenset()
    hung_ages: frozenset[str] = frozenset()
    told_apart: frozenset[str] = frozenset()
    told_here: frozenset[str] = frozenset()
    offspring: frozenset[str] = frozenset()
    homes: frozenset[str] = frozenset()
    gusts: frozenset[str] = frozenset()
    tallies: frozenset[str] = frozenset()
    parts_of_tens: frozenset[str] = frozenset()
    parts_of_years: frozenset[str] = frozenset()
    somethings: frozenset[str] = frozenset()
    parties: frozenset[str] = frozenset()
    party_joints: frozenset[str] = frozenset()
    seating: frozenset[str] = frozenset()
    extents: frozenset[str] = frozenset()
    bearing: frozenset[str] = frozenset()
    beyond: frozenset[str] = frozenset()
    set_against: Phrases = MappingProxyType({})
    age_comparatives: frozenset[str] = frozenset()
    listing: frozenset[str] = frozenset()
    apart: frozenset[str] = frozenset()
    persons_together: frozenset[str] = frozenset()
    rankings: frozenset[str] = frozenset()
    millions_before: frozenset[str] = frozenset()
    millions_behind: frozenset[str] = frozenset()
