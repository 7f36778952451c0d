"""Who does what is counted: verbs, their subjects, recipients and places, and what pronouns stand for."""

import pytest

from claim_corpus import claim_of, governor_of, verbs_of
from reconcile.claims.clause import Role


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("The firm cancelled 4 trips, totalled 9 cars and rolled 3 dice.", ["cancel", "total", "roll"]),
        ("The firm smuggled 4 tons, fined 9 men and battled 3 fires.", ["smuggle", "fine", "battle"]),
        ("They carried 4 men, raided 3 farms and planned 2 trips.", ["carry", "raid", "plan"]),
        ("The glacier retreats 40 metres a year.", ["retreat"]),
        ("The city people 40 metres away.", []),
        ("The red beds of 40 rivers.", []),
        ("In the garden, hens 40 metres away.", []),
        ("Amazon shares gained 5 percent.", ["gain"]),
        ("Not only did Spain send 10 tanks.", ["send"]),
        ("The firm makes 10 tanks.", ["make"]),
        ("Norway buys 10 tanks.", ["buy"]),
        ("Norway buys of late 10 tanks.", ["buy"]),
        ("The ships costs 10 dollars.", []),
        ("The firm makes cars with 10 men.", ["make"]),
        ("The firm shares cars with 10 men.", []),
        ("Frozen pies feed 10 men.", ["feed"]),
        ("The firm makes frozen pies at 10 plants.", ["make"]),
        ("He got beaten by 10 men.", ["get", "beat"]),
        ("Farmers want diesel tax cut by 10 cents.", ["want", "cut"]),
        ("Spain granted residence permits to 10 men.", ["grant"]),
        ("Spain admitted 10 men last year, half of them Danes.", ["admit"]),
        ("Spain spends 4% and wants to have 10 tanks.", ["spend", "want", "have"]),
        ("Hearing-aid makers hire 10 men.", ["hire"]),
        ('"Founded by 10 men."', ["found"]),
        ("The firms make 10 tanks.", ["make"]),
        ("The report, which lists 10 tanks, was short.", ["list", "be"]),
        ("A hand-made copy of 10 tanks.", []),
        ("It is the use of 10 tanks.", ["be"]),
        ("He was not hurt with 10 others.", ["be", "hurt"]),
        ("Ships, holds 10 tanks.", ["hold"]),
        ("The costs of 10 tanks.", []),
        ("in use by 10 tanks.", []),
    ],
)
def test_a_word_is_a_verb_by_the_words_around_it(text: str, verbs: list[str]) -> None:
    assert verbs_of(text) == verbs


@pytest.mark.parametrize(
    ("text", "verb", "role"),
    [
        ("The EU delivered 224,000 rounds.", "deliver", Role.OBJECT),
        ("It delivered shells, which is a quarter of its target.", "deliver", Role.OBJECT),
        ("Some 300 men carrying flags marched.", "march", Role.SUBJECT),
        ("Some 300 men carrying flags.", None, Role.SUBJECT),
        ("Some 300 men who were ill.", None, Role.SUBJECT),
        ("Some 300 men; others left.", None, Role.SUBJECT),
        ("Some 300 men, others left.", None, Role.SUBJECT),
        ("Some 300 men of the old guard, others left.", None, Role.SUBJECT),
        ("300 soldiers killed in the war.", "kill", Role.MODIFIED),
        ("The army had 300 soldiers killed.", "kill", Role.MODIFIED),
        ("The army sent 300 soldiers killed later.", "send", Role.OBJECT),
        ("In March 300 soldiers killed the king.", "kill", Role.SUBJECT),
        ("Officials said 300 soldiers had not yet been found.", "find", Role.SUBJECT),
        ("He said that 300 soldiers were ill.", "be", Role.SUBJECT),
        ("As many as 18,000 people would have to leave.", "leave", Role.SUBJECT),
        ("12 of the 40 hostages have been freed.", "free", Role.SUBJECT),
        (
            "300 men in a very long and very slow line of the old guard of the old and tired king marched.",
            None,
            Role.SUBJECT,
        ),
        ("He left and 300 men in red.", "leave", Role.OBJECT),
        ("300 men are, as they say, fine.", "be", Role.SUBJECT),
    ],
)
def test_a_figure_hangs_on_the_verb_of_its_clause(text: str, verb: str | None, role: Role) -> None:
    found = governor_of(text)
    assert (found.verb.lemma if found.verb else None, found.role) == (verb, role)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The quake that hit Bam on Tuesday moved 5 cars.", "quake"),
        ("The tower that opened on Monday has 54 floors.", "tower"),
        ("The men entering the hall each day buy 54 maps.", "man"),
        ("The men entering the hall bought 40 maps.", "man"),
        ("The firm, founded in 1998, employs 600 men.", "firm"),
        ("The firm, however, employs 600 men.", "firm"),
        ("The firm, officials said, employs 600 men.", "firm"),
        ("The firm, according to Reuters, employs 600 men.", "firm"),
        ("The firm, Norway's largest, employs 600 men.", "firm"),
        ("The firm, in Leeds, employs 600 men.", "firm"),
        ("The firm, buying time, hired 600 men.", "firm"),
        ("When it rained, he left, hired 600 men.", None),
        ("The army’s been buying 40 tanks.", "army"),
        ("Norway’s been buying 40 tanks.", "Norway"),
        ("Norway’s also bought 40 tanks.", "Norway"),
        ("Norway is going to buy 40 tanks.", "Norway"),
        ("After selling its ships, Norway bought 40 tanks.", "Norway"),
        ("After selling 40 tanks.", None),
        ("To buy 40 tanks.", None),
        ("The king reported killing 40 deer.", None),
        ("Norway withdrew last week leaving 40 tanks.", "Norway"),
        ("Seoul asked the old king to sell 40 tanks.", "old king"),
        ("Seoul asked in vain to sell 40 tanks.", "South Korea"),
        ("Seoul used its men to sell 40 tanks.", "South Korea"),
        ("Police and firefighters rescued 20 men.", "police and firefighter"),
        ("He said prices and wages fed 40 men.", "price and wage"),
        ("Israel shelled roads and troops fed 12 men.", "troop"),
        ("On Monday, Norway and Sweden bought 40 tanks.", "Norway and Sweden"),
        ("Denmark, Norway, and Sweden bought 40 tanks.", "Denmark, Norway and Sweden"),
        ("Germany, whose army bought 40 tanks, left.", "Germany"),
        ("The army (which bought 40 tanks) left.", "army"),
        ("Which bought 40 tanks?", None),
        ("It is thought that 40 tanks left.", None),
        ("That bought 40 tanks.", None),
        ("The sale of 40 tanks to Norway.", None),
        ("Last year Norway bought 40 tanks.", "Norway"),
        ("Next year the plant will buy 40 tanks.", "plant"),
        ("All the ministers bought 40 tanks.", "minister"),
        ("St. Petersburg bought 40 tanks.", "St. Petersburg"),
        ("The cat sat. Norway bought 40 tanks.", "Norway"),
        ("With 40 tanks, Norway is safe.", "Norway"),
        ("With 40 tanks.", None),
        ("40 tanks were bought by Norway on Friday.", "Norway"),
        ("40 tanks were bought by the.", None),
        ("40 tanks were bought quietly.", None),
        ("40 tanks were had by Norway.", "Norway"),
        ("Russia had 40 men killed.", "Russia"),
        ("The blast left 40 men injured.", None),
        ("300 soldiers killed in the war.", None),
        ("Russian soldiers were 40 in all.", "Russia"),
        ("40 Russian soldiers died.", "Russia"),
        ("The 3 firms bought 40 tanks.", "firm"),
        ("Go to go to go to go to go to go to go to buy 40 tanks.", None),
    ],
)
def test_the_subject_is_who_acts(text: str, subject: str | None) -> None:
    assert claim_of(text, "40" if "40" in text else "").measurand.subject == subject


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Norway is rich. It bought 40 tanks.", "Norway"),
        ("Norway is rich. Its army bought 40 tanks.", "Norway"),
        ("Its army bought 40 tanks.", None),
        ("They bought 40 tanks.", None),
        ("The rebels won. They bought 40 tanks.", "rebel"),
        ("The rebel won. They bought 40 tanks.", None),
        ("Anna Kowalska won. Norway lost. She bought 40 tanks.", "Anna Kowalska"),
        ("Norway won. She bought 40 tanks.", None),
        ("Norway said it bought 40 tanks.", "Norway"),
        ("In its hurry, Norway bought 40 tanks.", "Norway"),
        ("Norway won. Nobody cared. The dog slept. It rained. It bought 40 tanks.", "dog"),
        ("Anna Kowalska won, and she bought 40 tanks and she sold 3 guns.", "Anna Kowalska"),
        ("His population is 40.", None),
    ],
)
def test_a_pronoun_stands_for_the_subject_before_it_that_it_can_mean(text: str, subject: str | None) -> None:
    assert claim_of(text, "40").measurand.subject == subject


@pytest.mark.parametrize("many", [20, *range(28, 34), 62, 63, 64])
def test_a_pronoun_finds_its_referent_however_much_was_read_before(many: int) -> None:
    others = " ".join(f"The plant in Leeds sold {number} cars." for number in range(100, 100 + many))
    found = claim_of(f"{others} Norway sold 5 boats. It also sold 99 planes.", "99")
    assert found.measurand.subject == "Norway"


def test_a_name_too_far_back_is_no_referent() -> None:
    others = " ".join(f"Prices rose by {number} percent." for number in range(20, 24))
    found = claim_of(f"Norway sold 5 boats. {others} It also sold 41 planes.", "41")
    assert found.measurand.subject != "Norway"


def test_two_pronouns_of_a_sentence_find_one_referent() -> None:
    text = "Anna Kowalska won. She bought 40 tanks, and she sold 3 guns."
    assert (
        claim_of(text, "3 guns").measurand.subject
        == claim_of(text, "40").measurand.subject
        == "Anna Kowalska"
    )


@pytest.mark.parametrize(
    ("text", "recipient"),
    [
        ("Norway gave Ukraine 40 tanks.", "Ukraine"),
        ("Norway gave the Ukrainian army 40 tanks.", "Ukraine"),
        ("Norway gave old Ukrainian towns 40 tanks.", None),
        ("Norway gave 40 tanks to Ukraine.", "Ukraine"),
        ("Norway gave 40 tanks to the school.", None),
        ("Norway gave 40 tanks and 3 guns to Ukraine.", "Ukraine"),
        ("Norway gave 40 tanks; to Ukraine it gave none.", None),
        ("Norway made 40 tanks for Ukraine.", "Ukraine"),
        ("Norway paid $40 for Ukraine.", None),
        ("Norway paid $40 to Ukraine.", "Ukraine"),
        ("Ukraine was given 40 tanks.", "Ukraine"),
        ("The school was given 40 tanks.", None),
        ("Ukraine was hit by 40 tanks.", None),
        ("40 tanks were sent to Ukraine.", "Ukraine"),
        ("Norway walked 40 miles to Ukraine.", None),
    ],
)
def test_the_recipient_is_to_whom_it_is_given(text: str, recipient: str | None) -> None:
    assert claim_of(text).measurand.recipient == recipient


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The storm killed 40 men in Spain.", "Spain"),
        ("The storm killed 40 men in Kyiv.", "Kyiv"),
        ("The storm killed 40 men near Lahore.", "Lahore"),
        ("The storm killed 40 men in North America.", "North America"),
        ("The storm killed 40 men in eastern Spain.", "Spain"),
        ("The storm killed 40 men in Ukrainian territory.", "Ukraine"),
        ("The storm killed 40 men in the Finnish firm.", None),
        ("The storm killed 40 men in March.", None),
        ("The storm killed 40 men in XKCD.", None),
        ("The storm killed 40 men in President Park.", None),
        ("The storm killed 40 men during his visit to Spain.", "Spain"),
        ("The storm killed 40 men in the old harbour of Spain.", None),
        ("In Spain the storm killed 40 men.", "Spain"),
        ("A bomb in Jos killed 40 men, a year after one in Kano.", "Kano"),
        ("A bomb in Jos killed 40 men, a year after rebels burned 3 cars in Kano.", "Jos"),
        ("40 men died in Spain.", "Spain"),
        ("40 men died, officials in Madrid said.", None),
        ("40 men died, officials said in Madrid.", None),
        ("Shares in Apple rose 40 percent.", None),
        ("The storm killed 40 men.", None),
    ],
)
def test_the_place_is_where_it_happened_and_not_where_it_was_said(text: str, place: str | None) -> None:
    assert claim_of(text, "40").measurand.place == place


def test_a_time_before_an_apposition_is_no_subject() -> None:
    text = "Acme will fly to Nairobi from June, a route that will take 11 hours."
    assert claim_of(text, "11 hours").measurand.subject == "route"


@pytest.mark.parametrize(
    ("text", "figure", "subject"),
    [
        ("The 12 ships carried 40 men.", "40", "ship"),
        ("A 33.5 km metro carried 156,000 people.", "156,000", "metro"),
        ("The $4bn bridge carries 400 cars.", "400", "bridge"),
        ("Leeds' new 12 km line carried 900 people.", "900", "line"),
        ("Thirty workers lost 5 million dollars.", "5 million", "worker"),
        ("The 12 ships carried 40 men.", "12", None),
        ("Some 40 carried 3 bags.", "3", None),
        ("Twelve sites of 30 firms cost 40 million euros.", "40 million", "site"),
        ("Twelve Danes paid 40 million euros.", "40 million", "dane"),
        ("Two fishermen who drifted for 38 days were rescued.", "38 days", "fisherman"),
    ],
)
def test_a_subject_is_named_by_the_noun_whose_number_or_size_stands_before_it(
    text: str, figure: str, subject: str | None
) -> None:
    assert claim_of(text, figure).measurand.subject == subject


@pytest.mark.parametrize(
    ("text", "measure", "subject"),
    [
        ("House prices in and around Leeds rose 3%.", "price", "Leeds"),
        ("Rents in or near the port rose 3%.", "rent", None),
        ("House prices in Leeds and York rose 3%.", "price", "Leeds and York"),
    ],
)
def test_two_prepositions_may_be_of_one_noun(text: str, measure: str, subject: str | None) -> None:
    claim = claim_of(text)
    assert (claim.measurand.measure, claim.measurand.subject) == (measure, subject)
