"""Results, ordinals, times of the day, years and a few people together: said by two sources, without a figure."""

import pytest

from reconcile import Source, Verdict, compare, extract
from reconcile.claims.marks import read_marks
from reconcile.comparisons.arithmetic.parties import numbered
from reconcile.comparisons.arithmetic.timing import timed
from reconcile.comparisons.arithmetic.voting import voted
from reconcile.comparisons.rule import Rule
from reconcile.language.language import language_of
from reconcile.text.division import divided

AGREE, CONFLICT, NONE = {Verdict.AGREEMENT}, {Verdict.CONFLICT}, set[Verdict]()
RULES = ("ranked", "scored", "timed", "numbered", "dated", "times_as_much", "voted")


def verdicts(text: str, statement: str) -> set[Verdict]:
    report = compare([Source(text, id="a"), Source(statement, id="b")])
    return {found.verdict for found in report if found.rule in RULES}


def reasons(text: str, statement: str) -> str:
    report = compare([Source(text, id="a"), Source(statement, id="b")])
    return " ".join(found.reason for found in report)


def read(text: str) -> list[tuple[str, str, int]]:
    words, source = language_of(None), Source(text, id="a")
    found = read_marks(divided(source, words.abbreviations), extract(source), language=words)
    return [(claim.text, claim.figure.unit.name, int(claim.figure.hard.low or 0)) for claim in found]


DRAW = "Late in the game Osei struck for Lome as Togo held on for a 1-1 draw with Benin in Lome."
FALL_BACK = "Turku Owls came from 14-3 down at half-time to beat Vaasa HK 21-20 in Turku on Friday."
RALLY = (
    "Ohio rallied past Utah 6-4 on Thursday. The visitors, who trailed 4-1 after five, moved up in the table."
)
GAME = "Lena Vogt scored twice late on as Kassel came from behind to beat Bremen 3-2 on Friday."


@pytest.mark.parametrize(
    ("text", "statement", "verdict"),
    [
        (DRAW, "Togo and Benin finished level at 1-1 in Lome", AGREE),
        (DRAW, "Osei strikes as Togo draw 2-2 with Benin", CONFLICT),
        (DRAW, "Togo beat Benin 2-1 in Lome", CONFLICT),
        (DRAW, "Mali draw 1-1 with Niger", NONE),
        (FALL_BACK, "Turku trailed 14-3 at half-time in Turku", AGREE),
        (FALL_BACK, "Turku led Vaasa 14-3 at half-time", CONFLICT),
        (FALL_BACK, "Turku beat Vaasa 21-20", AGREE),
        (FALL_BACK, "Hat-trick seals 21-20 win for Turku", AGREE),
        (FALL_BACK, "Hat-trick seals 21-20 win for Vaasa", CONFLICT),
        (FALL_BACK, "Turku suffered a 21-20 defeat", CONFLICT),
        (FALL_BACK, "Turku were level with Vaasa 3-3 after a goal", NONE),
        (RALLY, "Utah led 4-1", AGREE),
        (RALLY, "Utah were 4-1 up", AGREE),
        ("Utah drew level after 1-1 at half-time in Ohio.", "Utah were 1-1 in Ohio at the break", AGREE),
        (GAME, "Two late goals by Vogt hand Kassel 3-2 victory", AGREE),
        (GAME, "Kassel extended their lead with a 3-2 win over Bremen", AGREE),
        (GAME, "Kassel win 3-1 with late goals", CONFLICT),
        (GAME, "Kassel beat Mainz 3-2", NONE),
        (GAME, "Kassel and Bremen drew 2-2 in their previous meeting", NONE),
        (
            "Mexico lost 2-1 to Chile in Lima, 30,000 saw.",
            "Chile lead the group after beating Peru 3-0",
            NONE,
        ),
        (GAME, "Bremen beat Mainz 3-2 last month", NONE),
        (GAME, "Kassel and Bremen 3-2", NONE),
    ],
)
def test_results_agree_or_contradict(text: str, statement: str, verdict: set[Verdict]) -> None:
    assert verdicts(text, statement) == verdict


HOMES = "The price of a home in Perth slipped 2.3 percent in May, the fourth monthly fall running."
CUT = "The Bank of Zamora cut its deposit rate to 1.75% on Thursday, its fifth reduction since last June."
FINAL = "Emma Holm needed 9 off the last over as Turku Owls reached their second final in four years."
BOWLER = (
    "Turku were out for 143. Left-arm spinner Dilan Perez, playing only his second match, took six for 39."
)
DIRECTOR = (
    "The Lund Orchestra will name Aino Berg, 38, as its next music director, the first woman to lead it."
)
HEAT = "Temperatures in Perth reached 42 degrees on Monday, the 19th consecutive day above 35."


@pytest.mark.parametrize(
    ("text", "statement", "verdict"),
    [
        (HOMES, "Perth house prices fall for fourth month in a row", AGREE),
        (HOMES, "Perth house prices fall for third month in succession", CONFLICT),
        (
            "The sixth victory in succession drew 4,000 fans to the Owls in Leon.",
            "Owls' fifth triumph in succession in Leon",
            CONFLICT,
        ),
        (CUT, "Zamora lowers deposit rate for fifth time since June", AGREE),
        (CUT, "Zamora lowers deposit rate for fourth time since June", CONFLICT),
        (FINAL, "Owls have made the final for the second time", AGREE),
        (FINAL, "Owls have made the final for the fourth time", CONFLICT),
        (BOWLER, "Dilan Perez was playing his first match.", CONFLICT),
        (BOWLER, "Dilan Perez had his first child.", NONE),
        (BOWLER, "Perez plays his first match since May", NONE),
        (DIRECTOR, "Berg becomes second female music director of Lund Orchestra", CONFLICT),
        (DIRECTOR, "The second music director of the Lund Orchestra was a woman.", NONE),
        (DIRECTOR, "Anna Lind becomes second female music director in Oslo", NONE),
        (
            "Ann Berg, 31, beat a field of 40 in Oslo, her 16th gold there.",
            "Ann Berg won in Oslo, a 16th beat",
            AGREE,
        ),
        (HEAT, "It was the 18th day in a row above 35 degrees in Perth.", CONFLICT),
        (HEAT, "The 18th day of May was above 35 degrees in Perth.", NONE),
        ("Ford won the first round in Ohio with 41%.", "Ford lost the second round in Ohio", NONE),
        (
            "The storm off Cuba of category 2 killed six.",
            "The storm off Cuba was of category 4 last week",
            NONE,
        ),
        ("The storm off Cuba of category 2 killed six.", "The storm off Cuba is of category 4", CONFLICT),
        ("The singer from Lund had her third child.", "The singer from Lund made her second film.", NONE),
    ],
)
def test_ordinals_agree_or_contradict(text: str, statement: str, verdict: set[Verdict]) -> None:
    found = compare([Source(text, id="a"), Source(statement, id="b")])
    assert {each.verdict for each in found if each.rule == "ranked"} == verdict


WARM = "Temperatures were 1.58 degrees up, making it the second-warmest October on record in Peru, an agency said."


@pytest.mark.parametrize(
    ("text", "statement", "verdict"),
    [
        (WARM, "Peru had its hottest October on record", CONFLICT),
        (WARM, "Peru had its second warmest October on record", AGREE),
        (WARM, "Peru had its second-coldest October on record", NONE),
        (WARM, "Peru had its hottest October in years", NONE),
        (
            "Amara Cole, ranked 82nd, beat the top seed in 71 minutes.",
            "World No 82 Cole stuns top seed",
            AGREE,
        ),
        (
            "Amara Cole, ranked 82nd, beat the top seed in 71 minutes.",
            "World No. 28 Cole stuns top seed",
            CONFLICT,
        ),
        ("Lee, 31, shot 68 in the second round in Oslo.", "Lee led in Oslo after the second round", AGREE),
    ],
)
def test_what_is_most_and_what_comes_next_agree_or_contradict(
    text: str, statement: str, verdict: set[Verdict]
) -> None:
    report = compare([Source(text, id="a"), Source(statement, id="b")])
    assert {each.verdict for each in report if each.rule == "ranked"} == verdict


BUDGET = "Lawmakers in Riga approved the 2026 budget by 128 votes to 94 on Friday."


@pytest.mark.parametrize(
    ("text", "statement", "verdict"),
    [
        (BUDGET, "Riga lawmakers pass budget 128-94", AGREE),
        (BUDGET, "Riga lawmakers pass budget 118-94", CONFLICT),
        (BUDGET, "Lawmakers in Oslo pass budget 118-94", NONE),
        (BUDGET, "Riga beat Oslo 118-94", NONE),
        ("Lawmakers in Riga gave the budget 128 votes.", "Riga lawmakers pass budget 128-94", NONE),
    ],
)
def test_votes_agree_or_contradict(text: str, statement: str, verdict: set[Verdict]) -> None:
    report = compare([Source(text, id="a"), Source(statement, id="b")])
    assert {each.verdict for each in report if each.rule == "voted"} == verdict


TRAM = "A pedestrian was hit by a tram on Mill Street in Perth at about 6.40am, the ambulance service said."
RACE = "Amos Tuwei won the 1500 metres in 3:51.20, two hundredths ahead of the Finn Hilja Tamm."
MARATHON = "Santos finished in 2:09:14 and his brother in 2:11:40, the pair's best times on the course."


@pytest.mark.parametrize(
    ("text", "statement", "verdict"),
    [
        (TRAM, "Pedestrian hit by tram in Perth around 6.30am", AGREE),
        (TRAM, "Pedestrian hit by tram in Perth shortly after 7.30am", CONFLICT),
        (TRAM, "Pedestrian hit by tram in Perth just before 7 a.m.", AGREE),
        (TRAM, "Pedestrian hit by tram in Perth at 6.40pm", CONFLICT),
        (TRAM, "Pedestrian hit by tram in Perth at 06:45", AGREE),
        (TRAM, "Pedestrian hit by tram in Oslo at 7.30am", NONE),
        ("The fire in Porto broke out at 2am.", "Porto firefighters left the fire at 9am", NONE),
        (TRAM, "Market on Mill Street in Perth opens at 8.30am", NONE),
        (RACE, "Tuwei won the race in 3:51.20", AGREE),
        (RACE, "Tuwei won the race in 3:53.10", CONFLICT),
        (RACE, "Tuwei won the race in Oslo in 3:53.10", NONE),
        (RACE, "Tamm was clocked in 3:51.22", NONE),
        (MARATHON, "Santos's brother ran the course in 2:11:40.", AGREE),
        (MARATHON, "Santos finished in 2:10:00.", NONE),
    ],
)
def test_times_agree_or_contradict(text: str, statement: str, verdict: set[Verdict]) -> None:
    assert verdicts(text, statement) == verdict


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "It closed at 7.30pm and at 12am.",
            [("7.30pm", "minute of the day", 1165), ("12am.", "minute of the day", -5)],
        ),
        ("It closed at about 7:05 on Friday.", [("7:05", "minute of the day", 405)]),
        ("It closed at 25:05.", []),
        ("It closed at 13.30pm, and the verse is 3:16.", []),
        ("It rose at 10:15 GMT.", []),
        ("She ran 2:09:14, and 3:51.20 before.", [("2:09:14", "second", 7754), ("3:51.20", "second", 231)]),
        ("The trio sang.", [("trio", "member", 3)]),
        ("A pair of shoes and both his eyes were lost.", []),
        ("It will more than double.", [("double", "times", 2)]),
        ("It will nearly halve.", [("halve", "times", 0)]),
        ("It nearly doubled.", [("doubled", "times", 1)]),
        ("A double murder, and twice it rained.", []),
        ("It held twice as much sand.", [("twice", "times", 2)]),
    ],
)
def test_what_is_a_mark(text: str, found: list[tuple[str, str, int]]) -> None:
    assert read(text) == found


BANKERS = "Three former bankers of a failed lender in Riga were charged with fraud on Thursday."


@pytest.mark.parametrize(
    ("text", "statement", "verdict"),
    [
        (BANKERS, "Trio charged with fraud at failed Riga lender", AGREE),
        (BANKERS, "Duo charged with fraud at failed lender in Riga", CONFLICT),
        ("Three men were charged with fraud in Riga.", "Duo charged with fraud in Riga", CONFLICT),
        ("Two men were hurt in a blaze in Athens.", "A couple died in the Athens blaze", NONE),
        (BANKERS, "Trio play jazz in Riga", NONE),
        (
            "Four people were held in Leeds after a shop was robbed.",
            "Couple own Leeds shop that was robbed",
            NONE,
        ),
        (BANKERS, "Duo charged with arson in Oslo over failed lender", NONE),
        ("Two hikers and 5 guides were lost near Hamar.", "Trio of guides lost near Hamar", NONE),
        ("Two hikers were lost near Hamar with five guides.", "Trio lost near Hamar", NONE),
        ("Three cows were found dead near Hamar.", "Pair found dead near Hamar", NONE),
    ],
)
def test_a_few_people_agree_or_contradict(text: str, statement: str, verdict: set[Verdict]) -> None:
    report = compare([Source(text, id="a"), Source(statement, id="b")])
    assert {found.verdict for found in report if found.rule == "numbered"} == verdict


COINS = (
    "A hoard of 1,368 coins, thought to have been buried around AD 270, was found in a clay pot near Lund."
)
CAMPUS = "The schools in Rio built in 1957 give way to one campus for 780 pupils, which is to open in September 2027."
WEDDING = "Ana Platt, 36, is expecting twins with the player Tom Holm. The couple, who married in Bath in 2022, smiled."


@pytest.mark.parametrize(
    ("text", "statement", "verdict"),
    [
        (COINS, "The coins are believed to have been buried about AD 270.", AGREE),
        (COINS, "The coins are believed to have been buried about AD 370.", CONFLICT),
        (COINS, "The coins were buried before AD 370.", NONE),
        (COINS, "The coins were buried by AD 370 soldiers.", NONE),
        (CAMPUS, "The new campus will open in September 2027.", AGREE),
        (CAMPUS, "The new campus will open in September 2026.", CONFLICT),
        (CAMPUS, "The new market will burn in September 2026.", NONE),
        (WEDDING, "Platt and Holm have been married since 2022.", AGREE),
        (WEDDING, "Platt and Holm have been married since 2020.", CONFLICT),
        ("Ana Ruiz, 34, was elected mayor in 2019.", "Ana Ruiz was first elected mayor in 2011.", NONE),
        ("Ana Ruiz, 34, was elected mayor in 2019.", "Ana Ruiz was elected mayor in 2011.", CONFLICT),
        (WEDDING, "Nobody has been to Bath since 2022.", NONE),
    ],
)
def test_years_agree_or_contradict(text: str, statement: str, verdict: set[Verdict]) -> None:
    report = compare([Source(text, id="a"), Source(statement, id="b")])
    assert {found.verdict for found in report if found.rule == "dated"} == verdict


BOAT = "The boat on Lake Volta, licensed for 20 passengers, was carrying about 50, a rescuer said."
CROP = "Pistachio growers, who harvested 383,000 tonnes last year, expect no more than 150,000 tonnes this autumn."


@pytest.mark.parametrize(
    ("text", "statement", "verdict"),
    [
        (BOAT, "Boat had more than double the number of passengers allowed", AGREE),
        (BOAT, "Boat had over twice its licensed number of passengers", AGREE),
        (CROP, "Pistachio harvest to more than halve", AGREE),
        ("Sales at the mill nearly doubled.", "Sales at the mill more than doubled", NONE),
        ("Sales at the mill doubled.", "Sales at the mill tripled", CONFLICT),
        ("Sales at the mill doubled.", "Sales at the mill will double", NONE),
        (
            "The ship weighs 50 tonnes and 20 cows stood on it.",
            "The ship had more than double the cows",
            NONE,
        ),
        (
            "Astronomers spotted a planet roughly 1.8 times the size of Earth.",
            "Planet spotted by astronomers is nearly twice the size of Earth",
            AGREE,
        ),
    ],
)
def test_multiples_follow_from_two_amounts(text: str, statement: str, verdict: set[Verdict]) -> None:
    assert verdicts(text, statement) == verdict


@pytest.mark.parametrize("rule", [numbered, timed, voted], ids=lambda rule: rule.name)
def test_the_rules_do_what_their_examples_say(rule: Rule) -> None:
    for left, right, verdict in rule.examples:
        assert verdicts(left, right) == {verdict}
    for left, right in rule.counterexamples:
        assert verdicts(left, right) == NONE


def test_marks_have_no_size() -> None:
    assert "they cannot both be true" in reasons(TRAM, "Pedestrian hit by tram in Perth at 6.40pm")
    assert "times as much" not in reasons(COINS, "The coins are believed to have been buried about AD 370.")


def test_a_year_that_two_sources_name_is_compared_once() -> None:
    sources = [Source(f"The ferry sank off Oban in {when} 1923.", id=when) for when in ("May", "June")]
    assert len([found for found in compare(sources) if found.rule == "dated"]) == 1


def test_what_was_later_than_promised_was_promised_for_earlier() -> None:
    text = "The town must wait until 2029 for its pool, four years later than promised."
    assert "2029 - 4 = 2025" in reasons(text, "The pool of the town was promised for the spring, in 2025.")
