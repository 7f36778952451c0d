"""The words of the calendar and of the clock, as one value."""

from collections.abc import Mapping

from attrs import frozen

from reconcile.language.phrases import Phrases


@frozen(eq=False, kw_only=True)
class Calendar:
    """Months and days, the clock, and the words that make a number a year or a time of day.

    ``hours`` are the units that a time of day may be said in (*a las 17 horas*), ``before_verbs`` the words
    before a month's name that make it a verb (*to march*), ``before_decades`` those that make tens a decade (*los
    años noventa*), ``eras`` what stands behind a year (*90 BC*), ``before_months`` those between a day in words and its
    month (*el dos de mayo*).
    """

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    clock: frozenset[str]
    after_times: Phrases
    before_times: Phrases
    before_years: frozenset[str]
    before_likely_years: frozenset[str]
    centuries: frozenset[str]
    before_short_years: frozenset[str]
    hours: frozenset[str]
    before_verbs: frozenset[str]
    before_decades: Phrases
    eras: frozenset[str]
    seasons: frozenset[str]
    before_months: frozenset[str]
    at_hours: frozenset[str]
