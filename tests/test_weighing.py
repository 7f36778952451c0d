"""Numbers that likely follow from the figures of a text though no word asks for them, and numbers that do not."""

import pytest

from agreeing import rules
from reconcile import Strictness


@pytest.mark.parametrize(
    ("text", "statement", "rule"),
    [
        (
            "The ferry line to Brač raised its fare from 40 kuna to 110 kuna in May.",
            "Fare on the ferry to Brač up by 70 kuna",
            "gap",
        ),
        (
            "Ana Ruiz won 54.7 percent of the vote in Leon; her rival Joan Vidal had 31.2 percent.",
            "Ana Ruiz beat her rival in the vote in Leon by more than 23 points.",
            "gap",
        ),
        (
            "The navy will send 1,500 more marines to the strait, bringing the force there to roughly 4,000.",
            "About 2,500 marines are already at the strait.",
            "less",
        ),
        (
            "Nurses found two more cases of measles in Alta, taking the total to 16.",
            "Fourteen cases of measles had been found in Alta before.",
            "less",
        ),
        (
            "Of those polled in Turin, 47 percent were for the tram, 39 percent against it.",
            "Fourteen percent of those polled in Turin took no side.",
            "remainder",
        ),
        (
            "The mill in Brno said it would cut 340 of its 1,900 jobs by autumn.",
            "The mill in Brno will be left with 1,560 workers.",
            "remainder",
        ),
        (
            "A sack of rice, which cost 140 rupees last spring, now costs 210 rupees at the shop in Patna.",
            "The cost of a sack of rice at the shop in Patna rose by 50 percent.",
            "growth",
        ),
        (
            "The plane to Entebbe had 17 tonnes of fish on board, three more than its papers declared.",
            "Its papers declared 14 tonnes of fish on the plane to Entebbe.",
            "less",
        ),
        (
            "Poachers shot 36 rhinos in the park last year, three times as many as the year before.",
            "Twelve rhinos were shot in the park the year before.",
            "smaller",
        ),
        (
            "Farms in Sindh lost 37 cows to the flood, two fewer than in the flood of May.",
            "Farms in Sindh had lost 39 cows to the earlier flood.",
            "more",
        ),
        (
            "The bakery in Lodz sells 900 loaves a day, two-thirds of them before eight.",
            "Some 600 loaves a day are sold before eight at the bakery in Lodz.",
            "portion",
        ),
        (
            "The firm paid a bonus of $21,500 per worker to 1,280 workers at its pit in Iquique.",
            "The bonus to workers at the pit in Iquique came to about 27.5 million dollars in total.",
            "accrued",
        ),
        (
            "The jury in Reno awarded Ms Lee $4 million for the fall, and the judge cut the award by three quarters.",
            "Ms Lee was left with an award of $1 million for the fall in Reno.",
            "multiple",
        ),
        (
            "Japan seeks a defence budget of 8.8 trillion yen, up 5.2 percent from last year.",
            "Last year Japan's defence budget was some 8.4 trillion yen.",
            "before",
        ),
        (
            "Japan seeks a defence budget of 8.8 trillion yen, up 5.2 percent from last year.",
            "Last year Japan's defence budget was about 8.5 trillion yen.",
            "before",
        ),
        (
            "Two-thirds of the 410 flats in the Lyme tower have been let.",
            "About 140 flats in the Lyme tower are still empty.",
            "portion",
        ),
        (
            "Chad and Niger each lent 31 trucks to the convoy on Monday.",
            "Some 60 trucks altogether were lent to the convoy by Chad and Niger.",
            "accrued",
        ),
        (
            "The herd of the zoo in Brno shrank by 90 to 210 deer.",
            "Before that the herd of the zoo in Brno had about 310 deer.",
            "more",
        ),
        (
            "Of those polled in Turin, 47 percent were for the tram, 39 percent against it.",
            "About 15 percent of those polled in Turin took no side.",
            "remainder",
        ),
    ],
)
def test_what_is_likely_follows(text: str, statement: str, rule: str) -> None:
    assert rule in rules(text, statement)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "Brokers in Pune paid between 3 and 8 lakh rupees each.",
            "Brokers in Pune paid over 5 lakh rupees.",
        ),
        (
            "A storm in Lima hurt 33 people, among them a four-year-old boy.",
            "A storm in Lima kills 29",
        ),
        (
            "The rent in Graz fell from 900 euros to 800 euros.",
            "The rent in Graz rose by 100 euros.",
        ),
        (
            "With 98 percent of the ballots counted, Diaz had 51.3 percent of the vote in Leon.",
            "Diaz took 52.3 percent of the vote in Leon.",
        ),
        (
            "Fiji's chamber elected a speaker by 28 votes to 23.",
            "Fiji's chamber elected a speaker with all 51 votes.",
        ),
        (
            "Bank of Fiji cut its rate by 2 points to 9 percent.",
            "The rate of the Bank of Fiji was 7 percent before.",
        ),
        ("Okoro sold 12 cows and nine goats in Kano.", "At Kano 21 animals were sold by Lindt."),
        ("Okoro of Kano sold 12 cows and nine goats.", "Lindt of Kano sold 21 animals."),
        (
            "Pirates off Cebu captured 14 sailors and five boats on Monday.",
            "Nine sailors captured off Cebu were still alive.",
        ),
        (
            "The orchestra of Cebu has 23 players and will give 14 concerts.",
            "Nine goals were missing in the orchestra of Cebu.",
        ),
        ("The inn let 12 of its 40 rooms.", "The inn let 30 percent of its boats."),
    ],
)
def test_what_only_looks_likely_does_not(text: str, statement: str) -> None:
    assert not rules(text, statement)


def test_a_strict_reader_weighs_nothing() -> None:
    text = "The mill in Brno said it would cut 340 of its 1,900 jobs by autumn."
    statement = "The mill in Brno will be left with 1,560 workers."
    assert rules(text, statement)
    assert not rules(text, statement, Strictness.STRICT)
