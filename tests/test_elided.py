"""Amounts of money that are for each of something, of which only one source says it."""

import pytest

import reconcile
from agreeing import verdicts
from reconcile.comparisons.elided import completed


@pytest.mark.parametrize(
    ("text", "statement", "verdict"),
    [
        ("Kohl cut its dividend to 12 cents.", "Kohl cuts dividend to 12 cents a share", "agreement"),
        ("Brent settled at $73.14 a barrel on Friday.", "Brent settled at $70.20 on Friday.", "conflict"),
        ("Brent rose $1.87 to $73.", "Brent fell $1.87 a barrel.", "conflict"),
        ("Tenants in Leeds pay a rent of £910 a month.", "The rent in Leeds is £910.", "agreement"),
        ("Tenants in Leeds pay an average rent of £910.", "The rent in Leeds is £910 a month.", "agreement"),
    ],
)
def test_an_amount_is_for_each_of_what_the_other_source_says(text: str, statement: str, verdict: str) -> None:
    assert verdict in verdicts(text, statement)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Tenants in Leeds pay a rent of £910 a month.", "The rent in Leeds is £920."),
        ("Mars will pay $83 a share for Kellanova.", "Mars will pay $36bn for Kellanova."),
        ("Brent settled at $73.14 a barrel.", "Brent settled at 70 euros."),
        ("Flour is $0 a kilo.", "Flour is $1."),
        ("Flour is $1 a kilo.", "Flour is $0."),
        ("Flour is $1 a kilo and $2 a pound.", "Flour is $1.50."),
    ],
)
def test_what_may_be_another_amount_is_left_as_it_is(text: str, statement: str) -> None:
    claims = [
        *reconcile.extract(reconcile.Source(text, id="a")),
        *reconcile.extract(reconcile.Source(statement, id="b")),
    ]
    assert completed(claims) == claims


def test_who_says_both_means_both() -> None:
    claims = list(reconcile.extract("Flour was $1 a kilo. Bread was $1."))
    assert completed(claims) == claims


def test_of_a_crowd_of_prices_it_is_not_asked_which_is_meant() -> None:
    text = " ".join(f"Flour was ${price} a kilo." for price in range(1, 50))
    claims = [*reconcile.extract(reconcile.Source(text, id="a")), *reconcile.extract("Flour was $2.")]
    assert completed(claims) == claims


BANK = "The Bank of Samoa raised its key rate by 50 basis points on Monday."


@pytest.mark.parametrize(
    ("text", "statement", "verdict"),
    [
        (BANK, "Bank of Samoa lifts key rate half a point", {"agreement"}),
        (BANK, "The Bank of Samoa raised its key rate by 0.75 points on Monday", {"conflict"}),
        (
            "Apia led Suva by 12 points at the break.",
            "Apia led Suva by nine points at the break",
            {"conflict"},
        ),
    ],
)
def test_points_are_of_percent_where_the_other_source_says_so(
    text: str, statement: str, verdict: set[str]
) -> None:
    assert verdicts(text, statement) == verdict
