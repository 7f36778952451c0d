"""The words by which a text says when something was, besides the year itself."""

from collections.abc import Mapping
from functools import lru_cache

from attrs import frozen

from reconcile.language.lexicon import load
from reconcile.language.phrases import by_form, forms


@frozen(eq=False)
class Dating:
    """The words of dates in a language.

    Attributes:
        births: Words of a clause that says when someone was born.
        later: Words behind years that go on from a year.
        sooner: Words behind years before a year.
        anniversaries: Words behind an ordinal that counts years.
        birthdays: Words behind an ordinal that is somebody's age.
        short: Words before a birthday that is not reached.
        will: Words beside a birthday that is still to come.
        at: Words before the year in which something was, or from which on.
        since: Those of them from which on it was.
        than: Words before these by which a year is only what another is held against.
        last: Words by which an event is the last of its kind.
        years: Words for years by the date of the text, and how many years later they are.
    """

    births: frozenset[str]
    later: frozenset[str]
    sooner: frozenset[str]
    anniversaries: frozenset[str]
    birthdays: frozenset[str]
    short: frozenset[str]
    will: frozenset[str]
    at: frozenset[str]
    since: frozenset[str]
    than: frozenset[str]
    last: frozenset[str]
    years: Mapping[str, int]


@lru_cache(maxsize=8)
def dating(name: str) -> Dating:
    """Give the words of dates of a language, read once per process."""
    data = load(name, "moments")
    return Dating(
        births=forms(data["births"]),
        later=forms(data["later"]),
        sooner=forms(data["sooner"]),
        anniversaries=forms(data["anniversaries"]),
        birthdays=forms(data["birthdays"]),
        short=forms(data["short"]),
        will=forms(data["coming"]),
        at=forms(data["at"]) | forms(data["since"]),
        since=forms(data["since"]),
        than=forms(data["than"]),
        last=forms(data["last"]),
        years={form: int(offset) for form, offset in by_form(data["years from today"]).items()},
    )
