"""Numbers that follow from the figures of a passage, and numbers that only happen to be as much."""

import pytest

from agreeing import rules
from reconcile import Source, Strictness, Verdict, compare


@pytest.mark.parametrize(
    ("text", "statement", "rule"),
    [
        (
            "Three Bolivians and a Swiss tourist were rescued from the glacier above Zermatt.",
            "Four people were rescued from the glacier above Zermatt.",
            "total",
        ),
        (
            "The skipper and two deckhands were rescued off Cork.",
            "Three people were rescued off Cork.",
            "total",
        ),
        (
            "Troops found nine bodies in the hut near Beni. Five villagers were missing; six had fled.",
            "In all 20 villagers were in the hut near Beni.",
            "total",
        ),
        (
            "Turkey freed six editors and four printers on Monday.",
            "Ten editors and printers were freed in Turkey.",
            "total",
        ),
        (
            "Turkey shut six companies in Van and four in Kars on Monday.",
            "Ten firms were shut in Turkey on Monday.",
            "total",
        ),
        (
            "Britain imposed sanctions on six brokers and four shippers from Iran on Monday.",
            "Britain put ten brokers and shippers from Iran under sanctions.",
            "total",
        ),
        (
            "Wreckers found 17 miners dead in Zonguldak, including six women.",
            "In Zonguldak eleven men were found dead.",
            "remainder",
        ),
        (
            "Togo raised the price paid to farmers by 20 percent to 600 CFA francs (1 dollar) per kilogram.",
            "Farmers in Togo were paid 500 CFA francs per kilogram before.",
            "before",
        ),
        (
            "Forty percent of the 500 trees in Lyme are elms.",
            "There are 200 elm trees in Lyme.",
            "portion",
        ),
        (
            "Gunmen killed two teachers and five farmers in Kano; about 30 people and dozens of goats fled.",
            "Gunmen killed seven people in Kano.",
            "total",
        ),
        (
            "A lorry hit a bus at Kumasi, killing six women and the driver.",
            "Seven people were killed when a lorry hit a bus at Kumasi.",
            "total",
        ),
        (
            "Patrols off Gabon held six Chileans and two Peruvians.",
            "Eight suspects were held off Gabon.",
            "total",
        ),
        (
            "Growers in Punjab sold 3 million tonnes of wheat to the state at 40 dollars a tonne.",
            "The state paid growers in Punjab 120 million dollars for wheat.",
            "accrued",
        ),
        (
            "The ministry in Luanda says the true number of mines is three times the 4,000 that it has cleared.",
            "The ministry in Luanda says there are 12,000 mines.",
            "accrued",
        ),
        (
            "The 12-part series on Troy cost 72 million dollars to make.",
            "Each part of the series on Troy cost six million dollars to make.",
            "average",
        ),
        (
            "The mast in Alta is 240 metres tall, three times the height of the church.",
            "The church in Alta has a height of 80 metres.",
            "smaller",
        ),
        (
            "The gallery in Arles has 600 works, two-thirds of which are on loan.",
            "The gallery in Arles has 400 works on loan.",
            "portion",
        ),
        (
            "A third of the 390,000 people in Malta live outside the harbour towns.",
            "Some 260,000 people in Malta live in the harbour towns.",
            "portion",
        ),
        (
            "The plague killed 40,000 cows in Chad, where there were 320,000 cows.",
            "One in eight cows in Chad was killed by the plague.",
            "proportion",
        ),
        (
            "Oslo has vaccinated 68 percent of adults against the flu.",
            "Nearly a third of adults in Oslo are unvaccinated against the flu.",
            "remainder",
        ),
        (
            "Canada sent 150 medics to Chile last week and a further 60 on Sunday.",
            "Canada has sent 210 medics to Chile.",
            "total",
        ),
        (
            "Chad and Niger each lent 30 trucks to the convoy on Monday.",
            "The convoy was lent a total of 60 trucks.",
            "accrued",
        ),
        (
            "Floods cut off 52 hamlets in Sylhet. Boats had reached 20 of them by noon.",
            "In Sylhet 32 hamlets were still cut off at noon.",
            "remainder",
        ),
        (
            "Wreckers found 17 bodies in the mine at Zonguldak, including those of six women.",
            "Eleven men were found dead in the mine at Zonguldak.",
            "remainder",
        ),
        (
            "Estonia has shut three of its four checkpoints on the Russian border.",
            "One Estonian checkpoint on the Russian border is open.",
            "remainder",
        ),
        (
            "Of 30 poems in the anthology from Galway, 12 are by women.",
            "In the anthology from Galway 18 poems were written by men.",
            "remainder",
        ),
        (
            "The library in Turku has 90 rooms, 30 of them underground.",
            "The library in Turku has 60 rooms with windows.",
            "remainder",
        ),
        (
            "The shelter has collected just 40 percent of what its roof in Varna will cost.",
            "The shelter lacks 60 percent of the money for its roof in Varna.",
            "remainder",
        ),
        (
            "Eighty percent of the 3,000 ballots had been counted by midnight in Vik.",
            "In Vik 600 ballots had not been counted by midnight.",
            "portion",
        ),
        (
            "The bank cut its key rate by 25 basis points to 4.25 percent on Friday.",
            "The bank's key rate was 4.5 percent before Friday.",
            "more",
        ),
        (
            "Support for the mayor of Gent has risen by nine points to 54 percent.",
            "Support for the mayor of Gent had been at 45 percent.",
            "less",
        ),
        (
            "The mill in Gdynia raised its price for flour by 20 percent to 600 zloty.",
            "The mill in Gdynia had a price of 500 zloty for flour before.",
            "before",
        ),
        (
            "The harvest in Rioja was 450 tonnes of grapes, 10 percent less than last year.",
            "Last year 500 tonnes of grapes were harvested in Rioja.",
            "before",
        ),
        (
            "The poll gave Ortiz 44 percent of the vote, against 37 percent for Weiss.",
            "Ortiz leads Weiss by seven points in the poll.",
            "gap",
        ),
        (
            "The old bridge at Narvik is 800 metres long; the new one measures 1,100 metres.",
            "The new bridge at Narvik is 300 metres longer.",
            "gap",
        ),
        (
            "The hostel in Faro is licensed for 60 guests; police counted 180.",
            "The hostel in Faro had three times as many guests as it may.",
            "times_as_much",
        ),
        (
            "Welders in Kiel were 1.3 times as likely to fall ill.",
            "Welders in Kiel had a 30 percent higher risk of falling ill.",
            "increase",
        ),
        (
            "The mission sent 4,000 sacks of 25 kilograms of seed to Beira.",
            "The mission sent 100 tonnes of seed to Beira.",
            "accrued",
        ),
        (
            "The airline drops six of its 40 routes from Oslo.",
            "The airline drops 15 percent of its routes from Oslo.",
            "proportion",
        ),
        (
            "Turnover at the glassworks in Murano doubled to 90 million euros.",
            "The glassworks in Murano had a turnover of 45 million euros the year before.",
            "multiple",
        ),
    ],
)
def test_what_the_words_bear_out_follows(text: str, statement: str, rule: str) -> None:
    assert rule in rules(text, statement)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        # Other figures, another part, another deed.
        ("The fort at Bar has 40 cannons and 12 guards.", "The fort at Bar has 28 visitors a day."),
        (
            "Gales killed 11 people in Wales and four in Ulster.",
            "Gales killed 15 people in Wales.",
        ),
        ("Floods ruined 90 barns in Sligo and damaged 210.", "Floods ruined 300 barns in Sligo."),
        ("The party has 58 seats in Lund, five short of a majority.", "The party won 63 seats in Lund."),
        (
            "A coach with 33 pilgrims crashed at Bra, killing seven of them.",
            "The coach at Bra carried 40 pilgrims.",
        ),
        ("Two nuns were held in Bari, among them a 60-year-old.", "In Bari 62 nuns were held."),
        ("Of 45 novels sent to Oslo, 17 were by women.", "Women wrote 28 of the novels sent to Oslo."),
        ("The train to Pau had 300 seats, of which 120 were taken.", "The train to Pau had 180 seats."),
        ("Bosnia and Serbia each sent 40 medics to Izmir.", "Bosnia sent 80 medics to Izmir."),
        ("Two Danes and a Norwegian were held in Riga.", "Three policemen were held in Riga."),
        ("Two Danes and three Finns were rescued off Riga.", "Five people drowned off Riga."),
        ("The zoo in Brno bought nine owls and four storks.", "The zoo in Brno sold 13 birds."),
        ("The zoo in Brno bought nine owls and four storks.", "The zoo in Brno bought another 13 birds."),
        (
            "Miners dug 28 bodies from the pit; seven were women and five men.",
            "At the pit 16 were rescued alive.",
        ),
        (
            "The mill raised its price for flour by 20 percent to 600 zloty.",
            "The mill has a price of 500 zloty for flour.",
        ),
        (
            "The mill cut its price for flour by 25 points to 600 points.",
            "The price for flour was 575 points before.",
        ),
        (
            "The price of flour rose from 600 zloty, by 20 percent.",
            "The price of flour was 500 zloty before.",
        ),
        ("Profit fell by 100 percent to 50 zloty.", "Profit was 50 million zloty before."),
        (
            "Welders were 1.3 times as likely to fall ill.",
            "Welders had a 30 percent lower risk of falling ill.",
        ),
        ("Forty-eight of the inn's 60 beds were taken.", "Eighty percent of the nurses at the inn resigned."),
        ("Inflation rose to 9 percent; 20 of the 25 members voted for it.", "Inflation rose to 80 percent."),
        ("The inn in Bar has 60 beds. A night costs 40 euros.", "The inn in Bar earned 2,400 euros."),
        (
            "The school in Bled has 30 teachers, each with 22 pupils.",
            "The school in Bled turned away 660 pupils.",
        ),
        ("The plant denied that it fired 12 men and nine women.", "The plant fired 21 people."),
        ("Forty percent of the 500 trees in Lyme are oaks.", "In Lyme 300 oaks were felled."),
        ("Turnout was 40 percent in Lyme.", "Support for the dam stands at 60 percent in Lyme."),
        (
            "The fair in Lund drew 40 bakers. It has nine tents and 12 cooks.",
            "The fair in Lund drew 52 people.",
        ),
        (
            "Support for the mayor has risen by nine points to 54 percent.",
            "Support for the mayor is 45 percent.",
        ),
        ("Lyme has 500 trees and unemployment of 40 percent.", "Lyme felled 200 trees."),
        ("Forty percent of the 500 trees in Lyme are elms.", "In Lyme 200 nurses went on strike."),
        ("The inn let 48 of its 60 beds.", "The beds that the inn let rose by 80 percent."),
        ("The inn let 48 of its 60 beds.", "The inn let 80 percent of its boats."),
        (
            "Forty percent of the pupils in Lyme play chess; it has 30 masters and 500 trees.",
            "Lyme has 200 trees.",
        ),
        (
            "Police in Tbilisi held 27 men on Sunday and 16 on Monday.",
            "Police in Tbilisi held 43 men on Monday.",
        ),
        (
            "The plant in Bihar killed eight workers and left five with burns.",
            "The plant in Bihar had 13 workers.",
        ),
        (
            "The mast in Alta is three times the height of the church, 240 metres.",
            "The river in Alta is 80 metres wide.",
        ),
        (
            "The mast in Alta is 240 metres tall, three times as tall as before.",
            "The mast in Alta is 80 metres from the river.",
        ),
        (
            "Tests in Bihar found arsenic above the safe level in 208 of 640 wells.",
            "Arsenic was above the safe level in 432 wells in Bihar.",
        ),
        # Nothing is told of the same.
        (
            "The ferry from Split carried 149 passengers and seven cooks.",
            "The ferry from Rijeka carried 156 people.",
        ),
        (
            "Russia launched 61 drones in the attack, of which 57 were downed. Officials in Odesa said three people were dead.",
            "Ukraine shot down 54 of 61 drones launched overnight, the air force said.",
        ),
        (
            "Police arrested 212 protesters on Saturday. Nineteen officers were hurt.",
            "There were 230 arrests by police on Saturday.",
        ),
    ],
)
def test_what_only_happens_to_be_as_much_does_not_follow(text: str, statement: str) -> None:
    assert not rules(text, statement)


def test_what_is_stated_near_is_not_worked_out() -> None:
    text = "A van with 14 people fell off the pier in Bar, killing nine. Five were taken to hospital, three of them in a coma."
    assert not rules(text, "Five people are in a coma after the van fell off the pier in Bar.")


def test_what_follows_is_not_contradicted_by_the_other_figures_of_its_sentence() -> None:
    text = "Chad and Niger each lent 30 trucks to the convoy on Monday."
    report = compare([Source(text, id="a"), Source("The convoy was lent a total of 60 trucks.", id="b")])
    assert {found.verdict for found in report} == {Verdict.AGREEMENT}


def test_strictly_a_number_without_a_noun_follows_from_nothing() -> None:
    text, statement = (
        "Ortiz had 44 percent, against 37 percent for Weiss.",
        "Ortiz leads Weiss by 7 percentage points.",
    )
    assert rules(text, statement)
    assert not rules(text, statement, Strictness.STRICT)


@pytest.mark.parametrize(
    ("text", "statement", "rule"),
    [
        (
            "The poll puts Ortiz of Cluj at 41 percent, against 33 percent for Weiss.",
            "Ortiz leads Weiss by 15 points in the poll.",
            "gap",
        ),
        (
            "Inflation in Malta slowed to 33.5 percent in April from 38.1 percent in March.",
            "Inflation in Malta fell by 1.6 percentage points in April.",
            "gap",
        ),
        (
            "The bank of Fiji cut its key rate by 75 basis points to 11.25 percent on Monday.",
            "The key rate of the bank of Fiji was at 14 percent before Monday.",
            "more",
        ),
        (
            "Support for the mayor of Gent has risen by nine points to 54 percent.",
            "Support for the mayor of Gent had been at 30 percent.",
            "less",
        ),
        (
            "Ghana pays growers 48,000 cedis for a tonne of nuts, 20 percent more than last year.",
            "Last year growers in Ghana were paid 55,000 cedis for a tonne of nuts.",
            "before",
        ),
        (
            "The airline drops nine of its 50 routes from Vienna.",
            "The airline drops more than half of its routes from Vienna.",
            "proportion",
        ),
        (
            "Ticks were found at three of the 54 farms sampled in Lyme; four children there were bitten.",
            "One in ten farms sampled in Lyme had ticks.",
            "proportion",
        ),
        (
            "Exports of rice from Guyana fell to 380,000 tonnes last year from 475,000 tonnes.",
            "Guyana's exports of rice fell by over 40 percent.",
            "growth",
        ),
        (
            "Exports of rice from Guyana fell to 380,000 tonnes last year from 475,000 tonnes.",
            "Guyana's exports of rice fell by 160,000 tonnes.",
            "gap",
        ),
    ],
)
def test_what_can_follow_from_nothing_else_is_denied(text: str, statement: str, rule: str) -> None:
    report = compare([Source(text, id="a"), Source(statement, id="b")])
    assert (rule, Verdict.CONFLICT) in {(found.rule, found.verdict) for found in report}


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "The poll puts Ortiz at 41 percent, against 33 percent for Weiss.",
            "Ortiz leads Bauer by 15 points.",
        ),
        (
            "The poll puts Ortiz at 41 percent, Weiss at 33 percent.",
            "Ortiz leads Weiss by 15 points in the poll.",
        ),
        (
            "Inflation in Malta is 33.5 percent, against 38.1 percent in Crete.",
            "Inflation in Malta fell by 2 points.",
        ),
        (
            "Inflation in Malta rose to 38.1 percent from 33.5 percent.",
            "Inflation in Malta fell by 2 percentage points.",
        ),
        ("Inflation in Malta rose 2 percent to 38 percent.", "Inflation in Malta was at 12 percent before."),
        (
            "Support in Gent has risen by nine points to 54 percent.",
            "Support in Gent rose by nine euros before.",
        ),
        (
            "Support in Gent has risen by nine points to 54 percent.",
            "Support in Gent is about 53 to 55 percent.",
        ),
        (
            "The poll puts Ortiz at 41 percent, against 33 percent for Weiss.",
            "In the poll Ortiz fell by 9 percentage points against Weiss.",
        ),
        (
            "The poll puts Ortiz at 41 percent, up 2 percent, against 33 percent for Weiss.",
            "Ortiz leads Weiss by 15 points in the poll.",
        ),
        (
            "Of the 640 wells in Bihar that were tested 208 had too much arsenic.",
            "Of the wells in Bihar that were tested two-thirds were safe.",
        ),
        (
            "The airline drops nine of its 50 routes from Vienna.",
            "The airline drops half of its pilots from Vienna.",
        ),
        (
            "The airline drops nine of its 50 routes from Vienna.",
            "The airline drops about a fifth of its routes from Vienna.",
        ),
        (
            "The airline in Vienna has nine jets and 50 routes.",
            "The airline in Vienna drops half of its routes.",
        ),
        (
            "Exports of rice from Guyana fell to 380,000 tonnes last year from 475,000 tonnes.",
            "Guyana's exports of rice fell by 50 million dollars.",
        ),
        (
            "Police in Kent got figures of burglaries from 38 of the 43 towns.",
            "Figures of burglaries in the towns in Kent were up by a third, police said.",
        ),
        (
            "Exports of rice from Guyana fell to 380,000 tonnes last year from 475,000 tonnes.",
            "Guyana's exports of rice rose by 2,000 tonnes in May.",
        ),
        (
            "The budget of the school in Derby is $7.9 million, 9 percent less than last year.",
            "The budget of the school in Derby was cut by 9 percent to $7.3 million.",
        ),
    ],
)
def test_what_can_follow_from_something_else_is_not_denied(text: str, statement: str) -> None:
    report = compare([Source(text, id="a"), Source(statement, id="b")])
    assert not [found for found in report if found.rule != "equal" and found.verdict is Verdict.CONFLICT]


def test_what_is_left_of_a_half_is_said_by_no_other_half() -> None:
    text = "The theatre will cut prices to fill its balcony, half empty on most nights."
    assert "remainder" not in rules(text, "The theatre offers 50% off all tickets.")
    assert "remainder" in rules(
        "Two thirds of the visitors came from India.", "A third of the visitors came from elsewhere."
    )


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        # Who stayed away boycotted it, and *without* and *other* are said of something else.
        ("A third of the council boycotted the meeting in Riga.", "Two thirds of the council stayed away from the meeting in Riga."),
        (
            "Three in four nurses in Riga who work at night in public hospitals said in a survey by their union that they have gone without a break in May.",
            "One in four nurses in Riga skipped a break in May.",
        ),
        # Girls are no men.
        ("A court in Riga convicted seven men of abusing two girls.", "Nine men were convicted in Riga."),
    ],
)  # fmt: skip
def test_what_is_of_something_else_is_no_sum_and_no_rest(text: str, statement: str) -> None:
    assert not {"remainder", "total"} & rules(text, statement)


def test_girls_and_boys_are_children_together() -> None:
    text = "Two boys and three girls were rescued in Riga."
    assert "total" in rules(text, "Five children were rescued in Riga.")
