"""Whose share it is, and whose number is told as another's."""

from itertools import product

import pytest

from agreeing import verdicts
from claim_corpus import claim_of
from reconcile import Source, extract


@pytest.mark.parametrize(
    ("text", "figure", "subject"),
    [
        ("Berg won 55% of the vote against 39% for former minister Joseph Tembo.", "39%", "Joseph Tembo"),
        ("Berg won 55% of the vote against 39% for the alliance of Mary Nkhata.", "39%", "Mary Nkhata"),
        ("Berg won 55% to 39% for her challenger, Dale Hutchens, with the rest undecided.", "39%", "Dale Hutchens"),
        ("Berg won 55% to 39% for her Republican challenger, a lawyer.", "39%", "republican challenger"),
        ("Berg won 55% to 39% for her Republican challenger, Spain said.", "39%", "republican challenger"),
        ("A survey found 47% backing Governor Elaine Pruitt.", "47%", "Elaine Pruitt"),
        ("Some 45% said they would vote for Anna Berg.", "45%", "Anna Berg"),
        ("A poll put Labour on 38% and the Greens on 24%.", "38%", "Labour"),
        ("A poll put Labour on 38% and the Greens on 24%.", "24%", "Greens"),
        ("Vantro led with a share of 19%, ahead of Samsung on 13%.", "13%", "Samsung"),
        ("Hutchens ahead of Pruitt on 47%", "47%", "Hutchens"),
        ("Conservatives on 24%", "24%", "Conservatives"),
        ("Labour had 38% support, the Greens 12% and Volt 9%.", "12%", "Greens"),
        ("Labour had 38% support, the Greens 12% and Volt 9%.", "9%", "Volt"),
        ("Berg won 38 seats and Holm 24 seats.", "24 seats", "Holm"),
        ("Ford earned $3 billion, GM $2 billion.", "$2 billion", "GM"),
        ("Berg won 38 seats against 24 for the Greens.", "24", "Greens"),
        ("Berg won 38 seats against 24 for women.", "24", "Berg"),
        ("Berg sold 38 million cars, overtaking Holm's 24 million.", "24 million", "Holm"),
        ("Berg sold 38 million cars, overtaking May's 24 million.", "24 million", "Berg"),
        ("Berg opened Holm's 24 shops.", "24 shops", "Berg"),
        ("Berg won 38 seats in May and March 24.", "38 seats", "Berg"),
        ("Berg won 38% of the vote for Labour.", "38%", "Berg"),
        ("Berg won 38%, up from 24% for the same reason.", "24%", "Berg"),
        ("Berg won 38% and 24% for women.", "24%", "Berg"),
        ("Unemployment in Spain at 12% was low.", "12%", None),
        ("The bank in Holm on 12% was first.", "12%", None),
        ("Unchanged at 4%.", "4%", None),
        ("Shares of Acme rose 3% for Berg.", "3%", "Acme"),
    ],
)  # fmt: skip
def test_whose_share_it_is(text: str, figure: str, subject: str | None) -> None:
    assert claim_of(text, figure).measurand.subject == subject


_BACKING = ["backing", "supporting", "favouring", "preferring", "choosing"]


@pytest.mark.parametrize(("verb", "name"), [*product(_BACKING, ["Elaine Pruitt", "Governor Elaine Pruitt"])])
def test_a_share_backs_who_stands_behind(verb: str, name: str) -> None:
    found = claim_of(f"The poll found 47% {verb} {name}, and 9% undecided.", "47%")
    assert found.measurand.subject == "Elaine Pruitt"


VOTE = "The governing Congress took 52.6 percent of the vote against 31.9 percent for the alliance of Mary Nkhata."
CARS = "Ford of Ohio sold 61,000 cars in May while Toyota sold 48,000 cars."
SEATS = "Berg won 38 seats and Holm 24 seats."


@pytest.mark.parametrize(
    ("text", "statement", "verdict"),
    [
        (VOTE, "Nkhata's alliance won 52.6 percent of the vote", {"conflict"}),
        (VOTE, "Nkhata's alliance won 31.9 percent of the vote", {"agreement"}),
        (VOTE, "Congress won 52.6 percent of the vote", {"agreement"}),
        (CARS, "Toyota sells 61,000 cars", {"conflict"}),
        (CARS, "Toyota sells 48,000 cars", {"agreement"}),
        (f"{CARS} Nine people died.", "Toyota sells 61,000 cars", {"conflict"}),
        (SEATS, "Holm wins 38 seats", {"conflict"}),
        (
            "The Unity party of Mali took 72 seats while the ruling Reform party held on to 61.",
            "Ruling party wins 72 seats",
            {"conflict"},
        ),
        (SEATS, "Holm wins 24 seats", {"agreement"}),
        (SEATS, "Dahl wins 38 seats", set()),
    ],
)
def test_the_number_of_one_is_not_that_of_the_other(text: str, statement: str, verdict: set[str]) -> None:
    assert verdicts(text, statement) == verdict
    assert verdicts(statement, text) == verdict


@pytest.mark.parametrize("verb", ["leads", "trailed", "beat", "has overtaken", "edged"])
@pytest.mark.parametrize("joint", ["to", "against"])
def test_of_two_shares_behind_a_contest_the_second_is_of_who_is_named_behind_the_verb(
    verb: str, joint: str
) -> None:
    text = f"Labour {verb} the Conservatives in the latest poll, with 38% {joint} 29%."
    assert [claim.measurand.subject for claim in extract(Source(text, id="a"))] == ["Labour", "Conservatives"]


@pytest.mark.parametrize(
    "text",
    [
        "The vote was 38% to 29%.",
        "Labour leads the poll with 38% to 29%.",
        "Labour leads the Conservatives; rents rose 38% and 29%.",
        "Labour leads the Conservatives in 12 seats to 29%.",
    ],
)
def test_without_a_contest_of_two_names_the_second_is_of_nobody_else(text: str) -> None:
    assert extract(Source(text, id="a"))[-1].measurand.subject != "Conservatives"


def test_who_is_on_a_share_has_it() -> None:
    (claim,) = extract(Source("Conservatives are on 15% in the Welsh survey.", id="a"))
    assert claim.measurand.subject == "Conservatives"
    (claim,) = extract(Source("Conservatives shine on 15% of days.", id="a"))
    assert claim.measurand.subject != "Conservatives"
