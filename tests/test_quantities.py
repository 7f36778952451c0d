"""Which quantity of a firm, a market or a country a figure is of, by the noun nearest to it."""

import pytest

from reconcile import Source, Verdict, compare, explain
from reconcile.claims.claim import Claim
from reconcile.comparisons.quantities import of_two_quantities
from reconcile.engine import extract
from reconcile.language.quantities import quantities


def first(text: str, source: str = "a") -> Claim:
    return next(iter(extract(Source(text, id=source))))


def two(left: str, right: str) -> bool:
    one, other = first(left), first(right, "b")
    found = of_two_quantities(one, other)
    assert of_two_quantities(other, one) is found
    return found


def verdicts(left: str, right: str) -> set[Verdict]:
    return {finding.verdict for finding in compare([Source(left, id="a"), Source(right, id="b")])}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Revenue at the Oslo firm fell 7%.", "Shares in the Oslo firm fell 7%."),
        ("Rents in Turin rose 3%.", "House prices in Turin rose 3%."),
        ("Brazil's real fell 2%.", "Stocks in Brazil fell 2%."),
        ("The bank has a base rate of 4%.", "Inflation is at 4%."),
        ("The bank keeps rates at 4%.", "Inflation is at 4%."),
        ("The group made a profit of $4m.", "The group had revenue of $4m."),
        ("There was a 5% rise in exports.", "There was a 5% rise in imports."),
    ],
)
def test_two_quantities_are_told_apart_by_their_nouns(left: str, right: str) -> None:
    assert two(left, right)


@pytest.mark.parametrize("word", sorted(quantities().shares))
def test_every_noun_of_a_quantity_names_the_same_as_itself_and_another_than_most(word: str) -> None:
    own, kinds = f"In June {word} rose 4%.", quantities().shares[word]
    others = [
        f"In June {each} rose 4%."
        for each in quantities().shares
        if kinds.isdisjoint(quantities().shares[each])
    ]
    assert not two(own, own)
    assert all(two(own, other) for other in others)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Sales at the shop rose 3%.", "Revenue at the shop rose 3%."),
        ("The stock fell 4%.", "The share price fell 4%."),
        ("Consumer prices rose 2%.", "Inflation rose to 2%."),
        ("Rents cost $900.", "The price is $900."),
        ("The loss came to $4m.", "The profit was $4m."),
        ("Exports rose; staff numbers fell 4%.", "Profit fell 4%."),
        ("The rival paid 40 rand.", "The profit is 40 rand."),
        ("Defence spending rose to 4% of GDP.", "The share rose to 4% of GDP."),
        ("Visitors stayed 4 days.", "Shares fell 4%."),
    ],
)
def test_other_words_for_one_quantity_tell_nothing_apart(left: str, right: str) -> None:
    assert not two(left, right)


def test_what_stands_behind_of_is_what_a_share_is_of() -> None:
    assert not two("The budget is 4% of GDP.", "Defence spending in the whole country is 4%.")


def test_a_stop_between_a_figure_and_a_noun_keeps_them_apart() -> None:
    assert not two("It fell 4%; profit did not.", "The shares of the bank fell 4%.")


@pytest.mark.parametrize("part", ["Youth", "youth", "Female", "urban"])
def test_a_part_of_which_the_longer_sentence_says_nothing_is_another_quantity(part: str) -> None:
    whole = "Unemployment in Spain rose to 9% in the three months to the end of May."
    assert two(f"{part} unemployment rose to 9% in Spain.", whole)
    assert not two(f"{part} unemployment rose to 9% in Spain.", f"{whole[:-1]} among {part.lower()} people.")


@pytest.mark.parametrize("whole", ["annual", "overall", "Spanish", "rising", "expected", "UK", "its"])
def test_a_word_of_the_whole_makes_no_part(whole: str) -> None:
    told = "Inflation in the country has come to 9% in the three months to the end of May."
    assert not two(f"There {whole} inflation is 9%.", told)


@pytest.mark.parametrize("name", ["Tesco", "Woolworths", "Hallmark"])
def test_a_firm_is_named_before_what_it_tells_of(name: str) -> None:
    assert not two(f"{name} shares dropped 14%.", "Its shares closed 14% lower in Sydney on Friday.")
    assert two("Online sales rose 14%.", "The chain said its sales in all of the country rose 14%.")


def test_two_quantities_neither_agree_nor_conflict() -> None:
    told = "Supermarket chain Fairlow said sales rose 3.1% in the 12 weeks to 14 October."
    assert verdicts(told, "Online sales at Fairlow rose 3.1%.") == set()
    assert verdicts(told, "Sales at Fairlow rose 3.1%.") == {Verdict.AGREEMENT}
    assert verdicts(told, "Online sales at Fairlow rose 8%.") == set()


def test_an_explanation_names_the_two_quantities() -> None:
    told = explain(first("Revenue at the firm fell 7%."), first("Shares in the firm fell 7%.", "b"))
    assert "the nouns beside the figures name two quantities" in str(told)


def test_a_part_that_is_told_of_far_behind_a_figure_is_not_said_of_it() -> None:
    told = "Inflation in Ghana slowed to 21.5% in September, the statistics service said, as the cedi steadied and food prices eased."
    assert two("Food prices in Ghana rose 21.5%.", told)


def test_a_price_is_no_debt() -> None:
    sold = "The group sells its hotels for $640 million as it tries to cut debt."
    assert two("The debt stands at $640 million.", sold)


def test_what_is_owed_may_be_the_debt_whatever_else_is_told_of_beside_it() -> None:
    owed = "The group is owed $640 million in taxes and has exports."
    assert not two("The debt stands at $640 million.", owed)


def test_a_sum_is_of_what_stands_behind_of() -> None:
    assert two("The group has $5m of debt.", "The group has $5m in revenue.")
    assert not two("The group has $5m including debt.", "The group has $5m in revenue.")


@pytest.mark.parametrize("word", sorted(quantities().goods))
def test_every_good_that_is_traded_is_itself_and_no_other(word: str) -> None:
    own, other = (
        f"In June the price of {good} rose 4%." for good in (word, "zinc" if word != "zinc" else "tea")
    )
    assert not two(own, own)
    assert two(own, other)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Oil fell on Monday, with Brent down $1.20 at $74.", "US crude fell $1.20 on Monday."),
        ("Gold fell in May, and holdings in a bullion fund rose 2%.", "Silver rose 2% in May."),
        ("Petrol rose by 4p a litre in March.", "Diesel rose by 4p a litre in March."),
    ],
)
def test_of_two_goods_no_price_and_no_change_agrees(left: str, right: str) -> None:
    assert Verdict.AGREEMENT not in verdicts(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Oil fell on Monday, with Brent down $1.20.", "Crude fell $1.20 on Monday."),
        ("Gold futures fell 2% in May.", "Gold was down 2% in May."),
        ("Corn rose 3% in Chicago.", "Maize was up 3% in Chicago."),
    ],
)
def test_other_words_for_one_good_agree(left: str, right: str) -> None:
    assert Verdict.AGREEMENT in verdicts(left, right)


DUTCH = "Students in the Netherlands pay 683 euros a month in rent."


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (DUTCH, "Students in Leiden pay 683 euros a month in rent."),
        ("House prices in Britain rose 0.6% in May.", "House prices in Leeds rose 0.6% in May."),
        ("House prices in Britain rose 0.6% in May.", "London house prices rose 0.6% in May."),
        ("London rents up 6% in May", "UK rents up 6% in May"),
    ],
)
def test_a_rent_or_a_rate_of_a_country_is_not_that_of_a_town(left: str, right: str) -> None:
    assert Verdict.AGREEMENT not in verdicts(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (DUTCH, "Dutch students pay 683 euros a month in rent."),
        ("In Leiden, as in the rest of the Netherlands, rents rose 3%.", "Rents in Leiden rose 3%."),
        ("The agency spent $120 million on refugees in Kenya.", "The agency spent $120 million in Nairobi."),
    ],
)
def test_what_a_country_gets_or_does_may_be_told_of_a_town(left: str, right: str) -> None:
    assert Verdict.AGREEMENT in verdicts(left, right)
