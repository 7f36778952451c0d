"""What was done or is the case, of what, and what the figure is of it."""

import pytest

from claim_corpus import claim_of
from reconcile.claims.measurand import Aggregation, Thing


@pytest.mark.parametrize(
    ("text", "measure", "thing"),
    [
        ("The king, 40, left.", "age", "king"),
        ("The road is 40 km long.", "length", "road"),
        ("The crash claimed 40 lives.", "killed", "person"),
        ("The nurses saved 40 lives.", "save", "life"),
        ("40 men lost their lives.", "killed", "man"),
        ("The crash cost 40 men dear.", "cost", "man"),
        ("The town has 40 inhabitants.", "population", "person"),
        ("The flood forced 40 residents out.", "force", "resident"),
        ("The town suffered 40 casualties.", "casualties", "casualty"),
        ("40 men suffered serious injuries.", "wounded", "man"),
        ("40 men suffered hunger in jail.", "suffer", "man"),
        ("The blast left 40 men dead.", "killed", "man"),
        ("The blast left 40 men angry.", "leave", "man"),
        ("40 men were found dead.", "killed", "man"),
        ("Norway handed over 40 tanks.", "supplied", "tank"),
        ("The firm opened 40 shops.", "open", "shop"),
        ("The firm opened another 40 shops.", "open", "shop"),
        ("The firm opened with 40 shops.", None, "shop"),
        ("The jet dropped a 40 kg bomb.", "drop", None),
        ("Sales hit 40 cars.", "sold", "car"),
        ("The mill sold for $40.", "price", "mill"),
        ("Norway bought the old mill for $40.", "price", "old mill"),
        ("Norway bought Spain for $40.", "price", None),
        ("Norway bought the for $40.", "price", None),
        ("The mill was bought for $40.", "price", "mill"),
        ("Norway made $40.", "revenue", None),
        ("The film has grossed $40.", "revenue", None),
        ("The canvas went under the hammer for just $40.", "price", "canvas"),
        ("The striker joined Leeds for $40.", "price", None),
        ("The striker joined Leeds for 40 games.", "join", "game"),
        ("The toll brings in $40 a year.", "revenue", None),
        ("The film was made for $40.", "price", "film"),
        ("The clerk brought in 40 chairs.", "bring", "chair"),
        ("Norway paid $40.", "paid", None),
        ("Norway paid $40 for a derelict mill.", "price", "derelict mill"),
        ("The crash cost 40 jobs.", "cost", "job"),
        ("The firm runs 40 shops.", "run", "shop"),
        ("Norway has had 40 tanks since the war began.", "received", "tank"),
        ("Norway has had 40 tanks.", "held", "tank"),
        ("40 tanks were had by Norway.", "held", "tank"),
        ("The city is home to 40 men.", "population", "person"),
        ("There were 40 men.", None, "man"),
        ("40 men remain.", "remain", "man"),
        ("The tower rises 40 metres.", "height", "tower"),
        ("The firm lost 40 tanks.", "lost", "tank"),
        ("The death toll rose to 40.", "killed", "person"),
        ("It rose to 40 percent.", None, None),
        ("Nvidia rose 40 percent.", None, None),
        ("Norway rose 40 percent.", None, None),
        ("Its shares rose 40 percent.", "share", None),
        ("The number of wounded was 40.", "wounded", "person"),
        ("The number of men in jail was 40.", None, "man"),
        ("The number of the was 40.", None, None),
        ("The shell production was 40.", "produced", "shell"),
        ("Total production was 40.", "produced", None),
        ("Norwegian production was 40.", "produced", None),
        ("Production of shells was 40.", "produced", "shell"),
        ("The width of the river is 40 metres.", "width", "river"),
        ("Fuel prices rose 40 percent.", "price", "fuel"),
        ("A fine of $40 followed.", "fine", None),
        ("Winds of 40 mph tore at it.", "wind", None),
        ("Temperatures of 40C hit it.", "temperature", None),
        ("It reopened after a £40 refit.", "price", "refit"),
        ("It made the £40 profit.", "profit", None),
        ("The £40 raised will help.", "raise", None),
        ("The £40 Ofgem offer fell.", "fall", None),
        ("The asking price rose to $40.", "price", None),
        ("He said that growth, at 40 percent, was low.", "growth", None),
        ("He said that Brent, at $40, was low.", "say", None),
        ("A 40-storey tower fell.", "held", "storey"),
        ("Sales were 40 percent higher.", "sold", None),
        ("40 percent disapprove of it.", "disapprove", None),
        ("Turnout was 40 percent Sunday.", "turnout", None),
        ("The ferry carried 51 guests and 40 crew when it caught fire.", "carry", "crew"),
        ("Councillors give go-ahead to 40 flats.", "approve", "flat"),
        ("40 people who were injured went home.", "wounded", "person"),
        ("40 cars that Spain built were sold.", None, "car"),
        ("It posted a profit of $50, up from $40 last year.", "profit", None),
        ("It posted $50, up from $40 last year.", "post", None),
        ("You could see it from 40 miles off.", "distance", None),
        ("The 40-year-old steel plant works night shift manager left.", "age", "manager"),
        ("They reached a 40 percent share.", "share", "share"),
        ("Norway cut the to 40 euros.", "cut", None),
        ("A crowd of 40 men came.", "come", "man"),
        ("The bodies of 40 men came.", "killed", "man"),
        ("Fines of $40 followed.", "fine", None),
        ("Norway, a country of 40 people, won.", "population", "person"),
        ("Norway, a country of 40 tanks, won.", "country", "tank"),
        ("Norway (population 40) won.", "population", "person"),
        ("The population 40 won.", None, None),
        ("Norway (rate 40) won.", "win", None),
        ("A 40 percent increase in shell production followed.", "produced", "shell"),
        ("A 40 percent increase in production followed.", "produced", None),
        ("A 40 percent increase in it, they say.", None, None),
        ("A 40 percent increase in the very large and very old and very dear park.", None, None),
        ("The war lasted 40 months.", "duration", "war"),
        ("The war began 40 months ago.", "elapsed", "begin"),
        ("He visited 40 months ago.", "elapsed", "visit"),
        ("He was last there 40 months ago.", "elapsed", "visit"),
        ("40 months ago.", "elapsed", None),
        ("40 months after the invasion he left.", "duration", "war"),
        ("40 months after the talks he left.", "elapsed", "meeting"),
        ("40 months after he left.", "elapsed", None),
        ("The summit ended. 40 months later he left.", "elapsed", "meeting"),
        ("The sun rose. 40 months later he left.", "elapsed", None),
        ("40 months later the war ended.", "duration", "war"),
        ("40 months later he left.", "elapsed", None),
        ("It was his first trip in 40 years.", "elapsed", "visit"),
        ("It was Putin’s first trip in 40 years.", "elapsed", "visit"),
        ("First trip in 40 years.", "elapsed", "visit"),
        ("The trip in 40 years.", "duration", None),
        ("Norway makes up to 40 shells.", "produced", "shell"),
        ("Sailors make up 40 men.", "account", "man"),
    ],
)
def test_the_measure_is_what_was_done_or_is_the_case(
    text: str, measure: str | None, thing: str | None
) -> None:
    found = claim_of(text, "40").measurand
    assert (found.measure, found.thing) == (measure, thing)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Russia’s loss of 40 tanks hurt.", "Russia"),
        ("Russian losses of 40 tanks hurt.", "Russia"),
        ("Its area is 40 square miles.", None),
        ("Norway is big. Its area is 40 square miles.", "Norway"),
        ("Abdi Omar, 51, who sold 40 cars, left.", "Abdi Omar"),
        ("The temperature in Kyiv was 40 degrees.", "Kyiv"),
        ("Unemployment in Spain was 40 percent.", "Spain"),
        ("Revenue at Netflix was $40.", "Netflix"),
        ("Shares in Apple fell 40 percent.", "Apple"),
        ("Shares in steel fell 40 percent.", None),
        ("Amazon shares fell 40 percent.", "Amazon"),
        ("The death toll of the quake was 40.", None),
        ("The missiles, with a range of 40 miles, flew.", "missile"),
        ("Missiles with a range of 40 miles flew.", "missile"),
        ("With a range of 40 miles they flew.", None),
        ("Putin came. It was his first trip in 40 years.", "Putin"),
        ("It was Norway’s first trip in 40 years.", "Norway"),
    ],
)
def test_whose_it_is_stands_in_the_noun_phrase_of_the_measure(text: str, subject: str | None) -> None:
    assert claim_of(text, "40").measurand.subject == subject


@pytest.mark.parametrize(
    ("text", "aggregation"),
    [
        ("Sales rose 40 percent.", Aggregation.CHANGE),
        ("Norway buys 40 tanks a year.", Aggregation.RATE),
        ("40 percent of voters stayed.", Aggregation.SHARE),
        ("The army lost 40 percent of its men.", Aggregation.SHARE),
        ("An average of 40 men came.", Aggregation.AVERAGE),
        ("The average price is $40.", Aggregation.AVERAGE),
        ("Norway bought another 40 tanks.", Aggregation.ADDITIONAL),
        ("Norway bought 40 tanks.", Aggregation.TOTAL),
    ],
)
def test_the_figure_is_a_total_or_else_what_its_words_say(text: str, aggregation: Aggregation) -> None:
    assert claim_of(text, "40").measurand.aggregation is aggregation


def test_a_thing_is_what_it_is_a_kind_of() -> None:
    munition = Thing("munition")
    shell = Thing("155mm shell", kind_of=Thing("shell", kind_of=munition))
    assert shell.is_a(munition)
    assert not munition.is_a(shell)


@pytest.mark.parametrize(("text", "age"), [("Her mother, 60, won.", True), ("She is a mother of three.", False), ("A father of 4 drowned.", False)])  # fmt: skip
def test_a_mother_of_three_has_children_and_an_age_of_her_own(text: str, age: bool) -> None:  # noqa: FBT001 - a case
    assert (claim_of(text).measurand.measure == "age") is age
