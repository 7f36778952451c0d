"""Strategies for sources and reports."""

import datetime as dt

import hypothesis.strategies as st
from hypothesis.strategies import SearchStrategy

from reconcile import engine
from reconcile.builtin.everyday import plugin as everyday
from reconcile.claims.claim import Claim
from reconcile.plugin import Plugin
from reconcile.report.report import Report
from reconcile.testing.statements import claims
from reconcile.text.source import Source

_MOST = 3
_PUBLISHERS = (None, "The Daily", "The Weekly")


def sources(*, of: SearchStrategy[Claim] | None = None, id: str | None = None) -> SearchStrategy[Source]:  # noqa: A002 - as the source has it
    """Sources of one to three sentences, with or without a date and a publisher.

    Args:
        of: The claims that they make; any if not given.
        id: The id of every one of them; made from the text if not given.
    """
    made = st.lists(claims() if of is None else of, min_size=1, max_size=_MOST)
    return st.builds(
        _source,
        made,
        st.just(id),
        st.sampled_from(_PUBLISHERS),
        st.none() | st.dates(dt.date(2023, 1, 1), dt.date(2024, 12, 31)),
    )


def reports(*, of: SearchStrategy[Claim] | None = None, plugin: Plugin = everyday) -> SearchStrategy[Report]:
    """Reports on up to three sources, as the whole pipeline gives them.

    Args:
        of: The claims that the sources make; any if not given.
        plugin: What to know besides the everyday.
    """
    read = st.tuples(*(sources(of=of, id=name) for name in "abc"))
    some = st.builds(lambda all_of, count: all_of[:count], read, st.integers(0, _MOST))
    return some.map(lambda given: engine.compare(given, plugins=[plugin], incomparable=True))


def _source(said: list[Claim], name: str | None, publisher: str | None, date: dt.date | None) -> Source:
    text = " ".join(claim.sentence for claim in said)
    if name is None:
        return Source(text, publisher=publisher, date=date)
    return Source(text, id=name, publisher=publisher, date=date)
