"""A headline that leaves out *is* or *are* is read as the sentence that has it."""

from collections.abc import Callable, Sequence

import pytest

import reconcile
from reconcile.claims import reading
from reconcile.claims.headlines import in_full
from reconcile.claims.sentence import Sentence
from reconcile.text.tokens import Tokens


@pytest.fixture
def full(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], str]:
    """The words of a text, in which something is left out, as it is read."""
    found: list[Sequence[str]] = []

    def spying(sentence: Sentence) -> Tokens | None:
        whole = in_full(sentence)
        if whole is not None:
            found.append(whole.words[: whole.count])
        return whole

    monkeypatch.setattr(reading, "in_full", spying)

    def read(text: str) -> str:
        found.clear()
        reconcile.extract(text)
        return " / ".join(map(" ".join, found))

    return read


@pytest.mark.parametrize(
    ("headline", "whole"),
    [
        ("House prices in Norway up 9%", "House prices in Norway are up 9 %"),
        ("Milk output down just a tenth", "Milk output is down just a tenth"),
        ("Road deaths down by 40 in a year", "Road deaths are down by 40 in a year"),
        ("Wheat up 9% compared with May", "Wheat is up 9 % compared with May"),
        ("Oil down 4% as Gulf ports open", "Oil is down 4 % as Gulf ports open"),
        ("Swiss inflation at 2.2% in April", "Swiss inflation is at 2.2 % in April"),
        ("Zinc steady at $3,000", "Zinc is steady at $ 3,000"),
        ("Flood toll above 40,000", "Flood toll is above 40,000"),
        ("Jobless rate in Spain under 11%", "Jobless rate in Spain is under 11 %"),
        ("Quake dead now 41,000", "Quake dead are now 41,000"),
        ("Swiss unemployment 4.1% in April", "Swiss unemployment is 4.1 % in April"),
        ("Sales 4% higher at Lidl", "Sales are 4 % higher at Lidl"),
        ("Pay up 4% and rents up 6%", "Pay is up 4 % and rents are up 6 %"),
        ("Ministry: rail fares up 5%", "Ministry : rail fares are up 5 %"),
        ("Turnout 61%, officials say", "Turnout is 61 % , officials say"),
        ("31 still missing after ferry sinks", "31 are still missing after ferry sinks"),
        ("12 sailors still held in Iran", "12 sailors are still held in Iran"),
        ("Quake kills 3, 12 people still homeless", "Quake kills 3 , 12 people are still homeless"),
        ("Wool imports into Chile up 40%", "Wool imports into Chile are up 40 %"),
        ("Visits to Wales down 4%", "Visits to Wales are down 4 %"),
        ("Cuban CPI 37% y/y in April", "Cuban CPI is 37 % y / y in April"),
        ("Pay growth 5.6%, jobless rate 4.5%", "Pay growth is 5.6 % , jobless rate is 4.5 %"),
        ("Thefts in France just under 4,000", "Thefts in France are just under 4,000"),
        ("Lead fell 3%, tin up 2%", "Lead fell 3 % , tin is up 2 %"),
    ],
)
def test_the_verb_that_is_left_out_is_filled_in(
    full: Callable[[str], str], headline: str, whole: str
) -> None:
    assert full(headline) == whole


@pytest.mark.parametrize(
    "text",
    [
        "House prices in Norway are up 9%.",
        "Fire at 12 farms",
        "People over 65",
        "Homes above 900,000 pounds pay more tax",
        "Interest rate stays on hold at 4.35%",
        "Tata profit beats estimates at $3 billion",
        "Robbers tied up five guards",
        "Profit 3% of sales",
        "The index, up 3%, is at a peak",
        "With profits up 3%, the firm grew",
        "Ravens up 3-0 at the break",
        "Most prices would cap rents at $35",
        "Two teams up 30 points",
        "Up 3%",
        "The average home costs just under half a million euros",
        "The deal values the maker of chips at 12 million dollars",
        "Lithium exports jump 30% in May",
        "Brent ends above $81",
        "Bitcoin trades above $67,000",
        "Quake kills 3, with 12 homes now empty",
        "12 miners still work there",
        "40 families still had no power",
        "He has 12 now.",
        "The law, passed in May, rents at 35%",
    ],
)
def test_nothing_is_filled_in_where_nothing_is_left_out(full: Callable[[str], str], text: str) -> None:
    assert not full(text)


def test_a_claim_of_a_headline_stands_where_it_does_in_the_text() -> None:
    text = "Milk output of Jersey farms down 9% in May"
    (claim,) = reconcile.extract(text)
    assert text[claim.start : claim.end] == claim.text == "9%"
    assert claim.sentence == text


@pytest.mark.parametrize(
    ("headline", "measure", "subject"),
    [
        ("Dutch house prices up 8.7%", "price", "Netherlands"),
        ("Unemployment in Spain under 10%", "unemployment", "Spain"),
        ("Murders down 12% in London", "murder", None),
        ("Australian unemployment 4.1% in April", "unemployment", "Australia"),
    ],
)
def test_a_headline_says_of_what_its_figure_is(headline: str, measure: str, subject: str | None) -> None:
    (claim,) = reconcile.extract(headline)
    assert (claim.measurand.measure, claim.measurand.subject) == (measure, subject)


def test_a_headline_agrees_with_the_text_below_it() -> None:
    text = "Consumer prices in Chile rose 4.4 percent in June, the statistics office said."
    report = reconcile.compare([text, "Chile consumer prices up 4.4% in June"])
    assert [str(finding.verdict) for finding in report.findings] == ["agreement"]
