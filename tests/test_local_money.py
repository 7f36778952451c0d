"""Money words of many countries: which money is meant is often only said by the other source."""

import pytest

from reconcile import Source, compare, explain, extract
from reconcile.claims.claim import Claim
from reconcile.comparisons.local_money import settled


def claims(*texts: str) -> list[Claim]:
    return [
        claim for index, text in enumerate(texts) for claim in extract(Source(text, id=f"source {index}"))
    ]


def units(*texts: str) -> list[str]:
    return [claim.figure.unit.name for claim in settled(claims(*texts))]


def verdicts(*texts: str) -> list[str]:
    return [
        finding.verdict
        for finding in compare([Source(text, id=str(index)) for index, text in enumerate(texts)])
    ]


@pytest.mark.parametrize(
    ("text", "other", "meant"),
    [
        ("The prize is 3,000 dollars.", "The prize is NZ$3,000.", "NZD"),
        ("The prize is $3,000.", "The prize is 3,000 New Zealand dollars.", "NZD"),
        ("A ticket costs 10 pounds.", "A ticket costs 10 Egyptian pounds.", "EGP"),
        ("The bakery cost 240 million dinars.", "The Tunisian bakery cost 240 million dinars.", "TND"),
        ("The fine is 900 rupees.", "In Pakistan the fine is Rs 900.", "PKR"),
        ("The loan is 20 million francs.", "The loan is 20 million CFA francs.", "XOF"),
    ],
)
def test_a_money_word_of_many_countries_is_that_of_the_country_the_other_source_says(
    text: str, other: str, meant: str
) -> None:
    assert units(text, other) == [meant, meant]
    assert units(other, text) == [meant, meant]


@pytest.mark.parametrize(
    ("texts", "read"),
    [
        (("The prize is US$3,000.", "The prize is NZ$3,000."), ["USD", "NZD"]),
        (("The prize is 3,000 euros.", "The prize is NZ$3,000."), ["EUR", "NZD"]),
        (
            ("The firm in the United States paid 2 cooks 3,000 dollars.", "It is NZ$3,000."),
            ["cook", "USD", "NZD"],
        ),
        (("The prize is 3,000 dollars.", "It is NZ$3,000.", "It is A$3,000."), ["USD", "NZD", "AUD"]),
        (("It is 3,000 dollars.", "It is NZ$3,000 or US$1,800."), ["USD", "NZD", "USD"]),
        (("It is NZ$3,000 or 1,800 dollars.",), ["NZD", "USD"]),
        (("The fine is 900 rupees.", "The fine is NZ$900."), ["INR", "NZD"]),
        (("The fine is £900.", "The fine is 900 Egyptian pounds."), ["GBP", "EGP"]),
    ],
)
def test_money_is_read_as_before_where_no_other_source_settles_it(
    texts: tuple[str, ...], read: list[str]
) -> None:
    assert units(*texts) == read


def test_what_says_no_money_itself_goes_with_the_money_before_it() -> None:
    texts = "It earned 1.84 billion crowns, up from 1.61 billion.", "It earned 1.84 billion Danish crowns."
    assert units(*texts) == ["DKK", "DKK", "DKK"]


def test_a_rate_is_settled_too() -> None:
    assert units("Tea costs 5 dollars a kilo.", "Tea costs A$5 a kilo.") == ["AUD/kilogram", "AUD/kilogram"]


def test_money_that_is_settled_by_the_other_source_agrees_and_says_so() -> None:
    first, second = claims("The prize is NZ$3,000.", "The prize is 3,000 dollars.")
    assert verdicts("The prize is NZ$3,000.", "The prize is 3,000 dollars.") == ["agreement"]
    assert "which money one means is taken from the other: NZD" in str(explain(first, second))


def test_other_amounts_of_the_money_that_is_meant_are_a_conflict() -> None:
    assert verdicts("The prize is NZ$3,000.", "The prize is 9,000 dollars.") == ["conflict"]
    assert verdicts("The prize is NZ$3,000.", "The prize is US$9,000.") == []
