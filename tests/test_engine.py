"""The whole way from texts to a report."""

import datetime as dt
import pickle
from collections.abc import Iterator
from decimal import Decimal
from itertools import permutations

import pytest

import reconcile
from conftest import Install
from reconcile import engine
from reconcile.errors import DuplicateSourceError, PluginError
from reconcile.plugin import Measure, Plugin, Thing

FIRED = reconcile.Source("Russia fired 11 million shells last year.", id="fired")
MADE = reconcile.Source("Russia makes 2 million shells a year.", id="made")
ELSEWHERE = reconcile.Source("Ukraine makes 20,000 shells a year.", id="elsewhere")


@pytest.fixture
def afresh() -> Iterator[None]:
    """Look for installed plugins anew, before the test and after it."""
    engine._installed.cache_clear()  # noqa: SLF001 - a process looks once, a test more often
    yield
    engine._installed.cache_clear()  # noqa: SLF001 - the same


def test_a_text_is_read_as_a_source() -> None:
    (claim,) = reconcile.extract("Russia fired 11 million shells last year.")
    assert claim.text == "11 million shells"
    assert claim.source == reconcile.Source("Russia fired 11 million shells last year.").id


def test_a_text_may_say_its_date_before_it_begins() -> None:
    (claim,) = reconcile.extract("---\ndate: 2024-01-02\n---\nRussia fired 11 million shells last year.")
    assert claim.date == dt.date(2024, 1, 2)


def test_two_texts_are_compared() -> None:
    report = reconcile.compare([FIRED.text, MADE.text])
    assert [finding.rule for finding in report.conflicts] == ["supply"]
    assert (report.conflicts[0].ratio, report.conflicts[0].gap) == (Decimal("5.5"), Decimal(9_000_000))


def test_the_order_of_the_sources_makes_no_difference() -> None:
    first, *others = [reconcile.compare(sources) for sources in permutations([FIRED, MADE, ELSEWHERE])]
    assert all(other == first for other in others)
    assert len(first.claims) == 3


def test_a_source_that_is_given_twice_is_read_once() -> None:
    assert reconcile.compare([FIRED, MADE, FIRED]) == reconcile.compare([FIRED, MADE])
    assert reconcile.compare([MADE.text, MADE.text]) == reconcile.compare([MADE.text])


@pytest.mark.parametrize("other", [reconcile.Source("Otherwise.", id="fired"), FIRED], ids=["text", "date"])
def test_two_sources_of_one_id_are_an_error_that_names_it(other: reconcile.Source) -> None:
    dated = reconcile.Source(other.text, id=other.id, date=dt.date(2024, 1, 2))
    with pytest.raises(DuplicateSourceError) as error:
        reconcile.compare([FIRED, MADE, dated])
    assert error.value == DuplicateSourceError("fired")
    assert "'fired'" in str(error.value)


def test_sources_are_taken_one_by_one() -> None:
    assert reconcile.compare(iter([FIRED, MADE])) == reconcile.compare([FIRED, MADE])
    assert not reconcile.compare([])


def test_what_is_not_compared_is_listed_when_asked_for() -> None:
    assert not reconcile.compare([MADE, ELSEWHERE])
    (finding,) = reconcile.compare([MADE, ELSEWHERE], incomparable=True)
    assert finding.verdict is reconcile.Verdict.INCOMPARABLE


def test_the_everyday_is_known_whatever_the_plugins() -> None:
    (claim,) = reconcile.extract(FIRED, plugins=[])
    assert claim.measurand.measure == "consumed"
    assert not reconcile.compare([FIRED, MADE], plugins=[]).conflicts


def test_a_plugin_may_be_given_that_is_not_installed() -> None:
    plugin = Plugin(
        "grain", things=[Thing("amphora", names=["wine jar"])], measures=[Measure("sealed", verbs=["seal"])]
    )
    report = reconcile.compare(
        ["Greece sealed 300 amphoras.", "Greece sealed 700 wine jars."], plugins=[plugin]
    )
    assert [claim.measurand.measure for claim in report.claims] == ["sealed", "sealed"]
    assert report.conflicts


def test_plugins_that_contradict_each_other_are_an_error() -> None:
    one = Plugin("one", things=[Thing("shell")])
    two = Plugin("two", things=[Thing("shell", kind_of=Thing("mollusc"))])
    with pytest.raises(PluginError, match="'shell'"):
        reconcile.compare([FIRED], plugins=[one, two])


@pytest.mark.usefixtures("afresh")
def test_an_installed_plugin_that_cannot_be_used_is_a_warning(install: Install) -> None:
    install("bad", "raise RuntimeError('no luck')")
    report = reconcile.compare([FIRED, MADE])
    assert report.conflicts
    (warning,) = report.warnings
    assert "package-of-bad" in warning


def test_explain_says_what_keeps_two_claims_apart() -> None:
    (made,), (elsewhere,) = reconcile.extract(MADE), reconcile.extract(ELSEWHERE)
    explanation = reconcile.explain(made, elsewhere)
    assert "the subjects differ: Russia and Ukraine" in str(explanation)


def test_explain_says_what_a_rule_finds() -> None:
    (fired,), (made,) = reconcile.extract(FIRED), reconcile.extract(MADE)
    assert [finding.rule for finding in reconcile.explain(fired, made).findings] == ["supply"]
    assert not [
        finding for finding in reconcile.explain(fired, made, plugins=[]).findings if finding.rule == "supply"
    ]


def test_a_report_pickles() -> None:
    report = reconcile.compare([FIRED, MADE])
    assert pickle.loads(pickle.dumps(report)) == report  # noqa: S301 - pickled on this line
