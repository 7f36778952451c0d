"""Clauses that leave their verb out: whose the figure is, what it measures, and which way it went."""

import pytest

from agreeing import verdicts
from claim_corpus import claim_of
from reconcile.figures.figure import Change


@pytest.mark.parametrize(
    ("text", "figure", "subject"),
    [
        ("Norway lent 40 boats, Chile 25 and Malta 12.", "25", "Chile"),
        ("Norway lent 40 boats, Chile 25 and Malta 12.", "12", "Malta"),
        ("Cuba got 900 beds and Haiti 350 from the church.", "350", "Haiti"),
        ("Girls scored 68 percent and boys 61 percent.", "61 percent", "boy"),
        ("Schools got 30 million euros, hospitals 20 million and theatres two.", "two", "theatre"),
        ("Norway lent 40 boats and its rivals 12.", "12", "rival"),
        ("Women are on 40 percent and men on 30 percent.", "30 percent", "man"),
        ("The Dow rose 0.4 percent and the Nasdaq 0.9 percent.", "0.9 percent", "Nasdaq"),
        ("Holm went to 40 percent and Berg to 30.", "30", "Berg"),
        ("Norway lent 40 boats when it was asked, and Chile 25.", "25", "Chile"),
        ("Norway lent 40 boats on Monday and Tuesday 12 boats.", "12 boats", "Norway"),
        ("Norway lent 40 boats and sold Chile 25.", "25", "Norway"),
        ("Growers, who picked 40 tonnes, expect 25 tonnes.", "25 tonnes", "grower"),
        ("Norway built 40 boats of oak and of cedar 25.", "25", "Norway"),
        ("Norway lent 40 boats and kept its fleet on 25.", "25", "Norway"),
        ("The restorer spent 14 months there and found the dates 1523 and 1530.", "14 months", "restorer"),
        ("Forty boats and planes 25 were there.", "25", None),
        ("Norway lent 40 boats, Chile 25 guns.", "25 guns", "Norway"),
        ("Norway lent 40 boats, Chile only 25.", "25", "Chile"),
        ("Norway lent 40 boats, and then only 25.", "25", "Norway"),
        ("Sales at Ford rose 5 percent, at Volvo 2 percent.", "2 percent", "Volvo"),
        ("Sales at Ford up 5 percent, at Volvo down 2 percent", "2 percent", "Volvo"),
        ("Rents in Paris are 30 euros and in Lyon just 12 euros.", "12 euros", "Lyon"),
        ("Sales at Ford rose 5 percent, in June 2 percent.", "2 percent", "Ford"),
        ("Sales in Peru rose 5 percent, in June 2 percent.", "2 percent", "Peru"),
        ("Peru's economy grew 5 percent, Chile's only 2 percent.", "2 percent", "Chile"),
        ("The Peruvian economy grew 5 percent and Chile's 2 percent.", "2 percent", "Chile"),
        ("Nurses' pay rose by 5 percent, and that of doctors by 2 percent.", "2 percent", "doctor"),
        ("The pay of nurses rose 5 percent, that of doctors 2 percent.", "2 percent", "doctor"),
        ("Ford's profit rose to $5bn, the group's to $2bn.", "$2bn", "group"),
        ("Ford's sales rose 5 percent, last year's 2 percent.", "2 percent", "Ford"),
        ("Ford's sales rose 5 percent, the month's 2 percent.", "2 percent", "Ford"),
        ("Grew 5 percent, Ford's 2 percent.", "2 percent", None),
        ("In Samoa, Norway lent 40 boats, in Kenya 25 boats.", "25 boats", "Norway"),
    ],
)  # fmt: skip
def test_whose_a_figure_without_a_verb_is(text: str, figure: str, subject: str | None) -> None:
    assert claim_of(text, figure).measurand.subject == subject


@pytest.mark.parametrize(
    ("text", "figure", "measure", "change"),
    [
        ("Revenue rose 5 percent and profit 3 percent.", "3 percent", "profit", Change.UP),
        ("Revenue rose 5 percent and profit 3 percent.", "5 percent", "revenue", Change.UP),
        ("Revenue rose 5 percent in May and profit 3 percent.", "3 percent", "profit", Change.UP),
        ("Revenue rose 5 percent while profit fell 3 percent.", "5 percent", "revenue", Change.UP),
        ("Revenue rose 5 percent while the profit 3 percent.", "3 percent", "profit", Change.UP),
        ("Oil fell 2 percent, gold 1 percent and copper 3 percent.", "1 percent", "gold", Change.DOWN),
        ("Oil fell 2 percent, gold 1 percent and copper 3 percent.", "3 percent", "copper", Change.DOWN),
        ("Sales in Peru were up 5 percent, in Chile down 2 percent.", "2 percent", "sold", Change.DOWN),
        ("Rents rose 5 percent, prices only 3 percent.", "3 percent", "price", Change.UP),
        ("Peru's economy grew 5 percent, Chile's 3 percent.", "3 percent", "economy", Change.UP),
        ("The pay of nurses fell 5 percent, and doctors' just 3 percent.", "3 percent", "pay", Change.DOWN),
        ("Revenue rose 5 percent and reached only 3 percent of the total.", "3 percent", "revenue", None),
        ("Revenue rose 5 percent and reached 3 percent of the total.", "3 percent", "revenue", None),
    ],
)  # fmt: skip
def test_what_a_figure_without_a_verb_measures(
    text: str, figure: str, measure: str, change: Change | None
) -> None:
    found = claim_of(text, figure)
    assert (found.measurand.measure, found.figure.change) == (measure, change)


LENT = "Norway lent 40 boats, Chile 25 and Malta 12 to the rescue in Samoa."


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Malta lent 12 boats to the rescue in Samoa", {"agreement"}),
        ("Malta lent 25 boats to the rescue in Samoa", {"conflict"}),
        ("Chile lent 40 boats to the rescue in Samoa", {"conflict"}),
        ("Spain lent 40 boats to the rescue in Samoa", set()),
    ],
)
def test_who_is_named_without_a_verb_is_held_to_their_own_figure(statement: str, verdict: set[str]) -> None:
    assert verdicts(LENT, statement) == verdict
