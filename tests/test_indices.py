"""Indices of shares are names of their own, and what they measure is the index."""

import pytest

from claim_corpus import claim_of
from reconcile import Source, compare, extract


@pytest.mark.parametrize(
    ("text", "figure", "subject"),
    [
        ("The S&P 500 added 0.4% to close at 5,842.", "0.4%", "S&P 500"),
        ("The S&P 500 added 0.4% to close at 5,842.", "5,842", "S&P 500"),
        ("The Dow Jones Industrial Average rose 112 points, or 0.3%.", "0.3%", "Dow Jones"),
        ("The FTSE 100 closed 63 points lower at 8,214.", "63 points", "FTSE 100"),
        ("The FTSE 100 closed 63 points lower at 8,214.", "8,214", "FTSE 100"),
        ("Japan's Nikkei 225 rose 1.2%.", "1.2%", "Nikkei 225"),
        ("Germany's DAX fell 1.3%.", "1.3%", "DAX"),
        ("The benchmark S&P/ASX 200 index gained 0.6%.", "0.6%", "ASX 200"),
        ("The Nasdaq Composite was down 1.1 percent.", "1.1 percent", "Nasdaq"),
        ("The Kospi shed 31.4 points.", "31.4 points", "KOSPI"),
        ("A 3% rise in the FTSE 100 followed.", "3%", "FTSE 100"),
    ],
)
def test_an_index_is_its_own_measure(text: str, figure: str, subject: str) -> None:
    of = claim_of(text, figure).measurand
    assert (of.measure, of.subject) == ("index", subject)


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Volumes on the Nasdaq fell 40 percent.", "volume"),
        ("Germany's trade fell 40 percent.", "trade"),
        ("A 3% rise in German steel followed.", "steel"),
    ],
)
def test_what_is_not_the_index_keeps_its_measure(text: str, measure: str) -> None:
    (claim,) = extract(text)
    assert claim.measurand.measure == measure


def test_two_indices_are_two_subjects() -> None:
    assert not compare([Source("The Nasdaq fell 0.4%."), Source("The FTSE 100 fell 0.4%.")])


@pytest.mark.parametrize(
    "text", ["The firm plans to lower prices in 40 shops.", "They lower fares on 40 routes."]
)
def test_to_lower_is_a_verb(text: str) -> None:
    (claim,) = extract(text)
    assert claim.measurand.measure == "lower"
