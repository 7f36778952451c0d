"""Which verb, and whose quantity, a figure goes with where more than its own words stand between: sentences with counterexamples."""

import pytest

from claim_corpus import claim_of


@pytest.mark.parametrize(
    ("text", "figure", "measure"),
    [
        ("Two brothers aged 19 and 22 drowned on Saturday.", "Two", "killed"),
        ("Nine boys aged 7 to 11 escaped on Friday.", "Nine", "escape"),
        ("Three men from Oslo and two from Lima were found dead.", "Three", "killed"),
        ("Forty ships from Greece and nine from Malta were seized.", "Forty", "seize"),
        ("Forty ships from Greece and nine planes were seized.", "nine planes", "seize"),
        ("Three men from Oslo and two in Lima were freed.", "two", "free"),
        ("Three nurses held by rebels in the north for 87 days were freed.", "Three", "free"),
        ("Three nurses held by rebels.", "Three", "arrest"),
        ("Two children dead in house fire", "Two", "killed"),
        ("The fire killed four, with nine still missing, the mayor said.", "nine", "missing"),
        ("The harbour was shut; its 14 pilots walked out.", "14", "walk"),
        ("Norway shut the mine and its 14 pilots walked out.", "14", "walk"),
        ("Norway fired its 14 pilots.", "14", "consumed"),
        ("Ana Silva, whose 31 books sold well, has died.", "31", "sold"),
        ("The agency said that 40 million people, half of all, face hunger.", "40 million", None),
    ],
)
def test_the_finite_verb_governs_who_is_counted_over_what_tells_more_of_them(
    text: str, figure: str, measure: str | None
) -> None:
    assert claim_of(text, figure).measurand.measure == measure


@pytest.mark.parametrize(
    ("text", "figure", "subject"),
    [
        (
            "The painting, stolen from a castle, was sold in Berlin for 2 million euros.",
            "2 million",
            "painting",
        ),
        ("The painting was sold to Norway for 2 million euros.", "2 million", "painting"),
        ("The painting was bought by Norway for 2 million euros.", "2 million", "Norway"),
        ("The driver had been promised 40,000 rupees.", "40,000", "driver"),
        ("The climber was found 400 metres below the ridge.", "400 metres", "climber"),
        ("The turbine was sent to 40 towns.", "40", None),
        ("The climber was found after 40 hours.", "40 hours", "climber"),
        ("The tunnel was dug by Spain over 40 years.", "40 years", "tunnel"),
    ],
)
def test_an_amount_behind_a_passive_is_of_who_is_acted_on_if_nobody_is_said_to_act(
    text: str, figure: str, subject: str | None
) -> None:
    assert claim_of(text, figure).measurand.subject == subject


@pytest.mark.parametrize(
    ("text", "figure", "subject"),
    [
        ("Ana Silva, whose 31 books sold well, has died.", "31", "Ana Silva"),
        ("Lund ran aground; its 14 pilots swam ashore.", "14", "Lund"),
        ("Owen Pike drove into a ditch; his two passengers swam ashore.", "two", "Owen Pike"),
        ("Owen Pike drove into a ditch; his two passengers were killed.", "two", None),
        ("Owen Pike drove into a ditch; two passengers swam ashore.", "two", None),
    ],
)
def test_those_who_are_said_to_be_somebodys_are_theirs(text: str, figure: str, subject: str | None) -> None:
    assert claim_of(text, figure).measurand.subject == subject


@pytest.mark.parametrize(
    ("text", "subject", "measure"),
    [
        ("A five-storey building collapsed.", "building", "held"),
        ("Officials opened a 28-storey tower in Oslo.", "tower", "held"),
        ("Rescuers left the three-room hut.", "hut", "held"),
        ("They were two-time.", None, None),
    ],
)
def test_what_a_hyphen_joins_to_a_number_is_had_by_what_stands_behind(
    text: str, subject: str | None, measure: str | None
) -> None:
    measurand = claim_of(text).measurand
    assert (measurand.subject, measurand.measure) == (subject, measure)


@pytest.mark.parametrize(
    ("text", "figure", "measure"),
    [
        ("The Nasdaq dropped 0.8 percent.", "0.8", "index"),
        ("The Dow Jones Industrial Average gained 214 points to close at 42,706.", "214", "index"),
        ("The Dow Jones Industrial Average gained 214 points to close at 42,706.", "42,706", "index"),
        ("London's mid-cap index ended 0.6 percent lower.", "0.6", "index"),
        ("The Nikkei has 225 members.", "225", "held"),
        ("Average rents in Oslo rose 3 percent.", "3", "rent"),
        ("The firm sold 300 cars and 40 vans.", "300", "sold"),
    ],
)
def test_what_an_index_of_prices_moves_by_and_to_is_the_index(text: str, figure: str, measure: str) -> None:
    assert claim_of(text, figure).measurand.measure == measure


@pytest.mark.parametrize(
    ("text", "figure", "measure"),
    [
        (
            "Lund reported revenue of 9 million dollars, missing forecasts of 10 million dollars.",
            "10",
            "revenue",
        ),
        ("Sales grew 3.4 percent, beating the 2.7 percent expected by analysts.", "2.7", "sold"),
        ("Profit rose to 9 million euros, exceeding its target by 2 million euros.", "2 million", "profit"),
        ("A hiker missing for six days was found after 9 hours.", "six days", "duration"),
        ("Lund won 9 medals, beating 40 rivals.", "40", "beat"),
        ("Beating 40 rivals, Lund won 9 medals.", "40", "beat"),
    ],
)
def test_what_was_expected_instead_measures_what_is_told(text: str, figure: str, measure: str) -> None:
    assert claim_of(text, figure).measurand.measure == measure


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Support for the Greens slipped two points to 16 percent.", "support"),
        ("Support for the Greens slipped two points.", "support"),
        ("The Greens gained two points.", "gain"),
        ("The visitors gained 12 points.", "gain"),
    ],
)
def test_points_are_of_the_subject_only_where_that_is_a_measure(text: str, measure: str) -> None:
    assert claim_of(text, "two points" if "two" in text else "12 points").measurand.measure == measure


@pytest.mark.parametrize(
    ("text", "measure", "subject"),
    [
        ("Chile's exports to the US jumped 3 percent in May.", "supplied", "Chile"),
        ("Wool imports into Chile were up 40 percent.", "received", "Chile"),
        ("Wool exports to Chile jumped 3%.", "supplied", None),
        ("The mine's sold 3 trucks.", "sold", None),
        ("England's waiting list fell by 100,000.", "waiting list", "England"),
        ("She's selling cars to 3 firms.", "sold", None),
    ],
)
def test_a_noun_that_can_be_a_verb_is_none_before_the_verb_it_is_the_subject_of(
    text: str, measure: str, subject: str | None
) -> None:
    claim = claim_of(text)
    assert (claim.measurand.measure, claim.measurand.subject) == (measure, subject)


@pytest.mark.parametrize(
    ("text", "figure", "subject"),
    [
        ("Nurses in Oslo began a nine-day strike.", "nine-day", "strike"),
        ("A rider won the 178-kilometre run.", "178-kilometre", "run"),
        ("Lund ended a nine-year wait.", "nine-year", "Lund"),
        ("Researchers described a frog, just 19 millimetres long, from Peru.", "19 millimetres", "frog"),
        ("Ana rode a 171km stage alone.", "171km", "stage"),
        ("A magnitude 7 earthquake struck Chile.", "7", "earthquake"),
        ("A magnitude 7 earthquake struck 38 km off the coast.", "38 km", "earthquake"),
        ("Shelling killed 40 people.", "40", None),
        ("Lund snapped a five-game losing streak.", "five-game", "Lund"),
        ("Police seized a 3-tonne truck.", "3-tonne", "truck"),
        ("Police seized a 3-tonne haul of cocaine.", "3-tonne", "police"),
        ("Pike is survived by his wife and four sons.", "four", "Pike"),
        ("Pike was beaten by Lund in four games.", "four", "Lund"),
        ("Pike was beaten in four games.", "four", None),
    ],
)
def test_what_a_compound_or_an_extent_tells_of_has_it(text: str, figure: str, subject: str | None) -> None:
    assert claim_of(text, figure).measurand.subject == subject


@pytest.mark.parametrize(
    ("text", "figure", "measure"),
    [
        ("The crash left nine others in a critical condition.", "nine", "wounded"),
        ("Four of the victims are in a serious condition.", "Four", "wounded"),
        ("Four houses are in poor condition.", "Four", None),
        ("Four men are in the market.", "Four", None),
        ("Police seized a 3-tonne truck.", "3-tonne", "weight"),
        ("Police seized a 3-tonne haul of cocaine.", "3-tonne", "seize"),
        ("Officials opened a 300-megawatt plant.", "300-megawatt", "capacity"),
    ],
)
def test_a_condition_is_of_the_hurt_and_a_size_of_what_a_compound_tells_which(
    text: str, figure: str, measure: str | None
) -> None:
    assert claim_of(text, figure).measurand.measure == measure


@pytest.mark.parametrize(
    ("text", "figure", "subject"),
    [
        ("The ship, which sails to Oslo and carries 40 cars, sank.", "40", "ship"),
        ("A man who tinkers with clocks owns 40 of them.", "40", "man"),
        ("It is unclear which cars in 40 towns were sold.", "40", None),
    ],
)
def test_an_unknown_word_behind_which_is_a_verb(text: str, figure: str, subject: str | None) -> None:
    assert claim_of(text, figure).measurand.subject == subject


def test_a_bare_number_that_a_headline_begins_with_acts() -> None:
    assert claim_of("More than 200,000 lose electricity.").measurand.measure == "lost"
    assert claim_of("200,000 face eviction.").measurand.measure == "face"
    assert claim_of("12 lead singers left.").measurand.thing == "lead singer"


@pytest.mark.parametrize(
    ("headline", "measure", "subject"),
    [
        ("Tea pickers win raise of 18 rupees", "raise", "tea picker"),
        ("Farmers face cut of 4%", "cut", "farmer"),
        ("Night shifts raise nurses' risk of stroke by 16 percent", "risk", "nurse"),
    ],
)
def test_several_do_what_a_headline_says_with_no_article_behind_it(
    headline: str, measure: str, subject: str
) -> None:
    claim = claim_of(headline)
    assert (claim.measurand.measure, claim.measurand.subject) == (measure, subject)
