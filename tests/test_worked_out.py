"""What somebody else has, what there was before an addition, and shares of *them* or *it*: worked out from two figures."""

import pytest

from agreeing import rules
from reconcile import Source, Verdict, compare


def _verdicts(text: str, statement: str) -> set[Verdict]:
    report = compare([Source(id="text", text=text), Source(id="statement", text=statement)])
    return {finding.verdict for finding in report}


@pytest.mark.parametrize(
    ("text", "statement", "rule"),
    [
        (
            "Kenya's Ruto won the race in Ghent in 61 minutes, two minutes ahead of Belgium's Maes.",
            "Maes finished the race in Ghent in 63 minutes.",
            "more",
        ),
        (
            "Ines Roth crossed the lake in 58 minutes, two minutes behind the Swede Moberg.",
            "Moberg crossed the lake in 56 minutes.",
            "less",
        ),
        (
            "A poll by Ostrel put the Greens on 24%, five points behind the Liberals.",
            "The Liberals are on 29% in the Ostrel poll.",
            "more",
        ),
        (
            "Leeds have 44 points, six clear of Hull, after the weekend.",
            "Hull have 38 points.",
            "less",
        ),
    ],
)
def test_what_another_has_follows_from_a_lead(text: str, statement: str, rule: str) -> None:
    assert rule in rules(text, statement)
    assert _verdicts(text, statement) == {Verdict.AGREEMENT}


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "Kenya's Ruto won the race in Ghent in 61 minutes, two minutes ahead of Belgium's Maes.",
            "Ruto finished the race in Ghent in 63 minutes.",
        ),
        (
            "Kenya's Ruto won the race in Ghent in 61 minutes, two minutes ahead of Belgium's Maes.",
            "Maes finished the race in Ghent in 59 minutes.",
        ),
        (
            "Leeds have 44 points, six points ahead of Hull, after the weekend.",
            "Hull have 50 points.",
        ),
        (
            "Leeds have 44 points, six points ahead of Hull, after the weekend.",
            "Leeds have 38 points.",
        ),
        (
            "Leeds have 44 points from 19 games, six points ahead of Hull, after the weekend.",
            "Hull have 63 points.",
        ),
    ],
)
def test_a_lead_tells_only_of_the_other_and_only_one_way(text: str, statement: str) -> None:
    assert not {"more", "less"} & set(rules(text, statement))


@pytest.mark.parametrize(
    ("text", "statement", "rule"),
    [
        (
            "The brewery in Ghent will hire 40 people, taking its staff to 130.",
            "The brewery in Ghent employs 90 people at present.",
            "less",
        ),
        (
            "The airline added six jets in May, bringing its fleet to 31.",
            "The airline had a fleet of 25 jets before.",
            "less",
        ),
        (
            "Fishermen saved eight sailors off Cork. The other five drowned.",
            "The trawler off Cork had 13 sailors.",
            "total",
        ),
        (
            "The bank will close 90 of its 640 branches, a third of them in Wales.",
            "Some 30 of the branches that the bank will close are in Wales.",
            "portion",
        ),
        (
            "The bank in Ely has 640 branches. A quarter of them are in Wales.",
            "The bank in Ely has 160 branches in Wales.",
            "portion",
        ),
        (
            "The port will spend 80 million euros over four years on a pier, a quarter of it paid by Norway.",
            "Norway will pay 20 million euros for the pier of the port.",
            "portion",
        ),
        (
            "In Malta the Labour candidate had 51.3 percent of the vote, her rival 46.9 percent.",
            "In Malta the Labour candidate leads by more than four points.",
            "gap",
        ),
        (
            "Ana Ruiz took 44.2 percent of the votes in Quito and Luis Mora 43.9.",
            "Just 0.3 points separate Ruiz and Mora in Quito.",
            "gap",
        ),
        (
            "The birth rate in Fiji rose to 2.62 children a woman from 2.57.",
            "The birth rate in Fiji is up 0.05.",
            "gap",
        ),
        (
            "The heat of 39 degrees in Kew beat by three degrees the British record of 1976.",
            "The previous record for Britain was 36 degrees.",
            "less",
        ),
        (
            "Energy bills for a home will go up by 5% to 1,890 pounds a year from May. The increase is 90 pounds.",
            "A bill for energy is currently 1,800 pounds.",
            "before",
        ),
        (
            "The magazine will raise the price of its ad-free site by $2 to $12 a month.",
            "The ad-free site of the magazine currently costs $10 a month.",
            "less",
        ),
    ],
)
def test_what_two_figures_make_follows(text: str, statement: str, rule: str) -> None:
    assert rule in rules(text, statement)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "The brewery in Ghent will hire 40 people, taking its staff to 130.",
            "The brewery in Ghent employs 170 people at present.",
        ),
        (
            "Fishermen saved eight sailors off Cork. Five others drowned off Kerry.",
            "The trawler off Cork had 13 sailors.",
        ),
        (
            "The port got 30 million euros from Chad and 80 million from Mali, a quarter of it for a pier.",
            "The pier of the port cost 7.5 million euros.",
        ),
        (
            "In Malta the Labour candidate had 51.3 percent of the vote, her rival 46.9 percent.",
            "In Malta the Labour candidate leads by more than six points.",
        ),
        (
            "The mill cut its forecast of its margin to between 2% and 4% from 5% to 7%.",
            "The mill now expects a margin of no more than 1.2%.",
        ),
    ],
)
def test_what_two_figures_do_not_make_does_not_follow(text: str, statement: str) -> None:
    assert Verdict.AGREEMENT not in _verdicts(text, statement)
