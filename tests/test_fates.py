"""What befell people who are counted, and how old they were."""

import pytest

from reconcile import Source, Verdict, compare, extract
from reconcile.language.people import exclude


def _told(text: str) -> list[tuple[str, str | None, str]]:
    claims = [claim.to_dict() for claim in extract(text)]
    return [(claim["text"], claim["measure"], claim["unit"]) for claim in claims]


def _verdicts(text: str, statement: str) -> set[Verdict]:
    report = compare([Source(text, id="a"), Source(statement, id="b")])
    return {found.verdict for found in report if len({claim.source for claim in found.claims}) > 1}


@pytest.mark.parametrize(
    ("headline", "figure", "measure"),
    [
        ("Two killed in lorry crash", "Two killed", "killed"),
        ("Five hurt in coach crash", "Five hurt", "wounded"),
        ("Three drowned off Kent coast", "Three drowned", "killed"),
        ("Nine jailed over riots", "Nine jailed", "jail"),
        ("Two held over stabbing", "Two held", "arrest"),
        ("Four rescued from sinking yacht", "Four rescued", "rescue"),
        ("Six charged with murder", "Six charged", "charge"),
        ("14 missing after ferry sinks", "14 missing", "missing"),
        ("30 left homeless by fire", "30 left homeless", "displaced"),
        ("One seriously injured in crash", "One seriously injured", "wounded"),
        ("One killed in blast", "One killed", "killed"),
        ("The crash left five hurt.", "five hurt", "wounded"),
    ],
)
def test_a_participle_stands_for_people_and_says_what_befell_them(
    headline: str, figure: str, measure: str
) -> None:
    assert _told(headline) == [(figure, measure, "person")]


@pytest.mark.parametrize(
    ("sentence", "figure", "measure", "unit"),
    [
        ("Two rescued a dog.", "Two", "rescue", ""),
        ("Two rescued them from the sea.", "Two", "rescue", ""),
        ("Police fired three shots after the van.", "three shots", "consumed", "shot"),
        ("Police freed 12 detained during the protest.", "12 detained", "free", "person"),
        ("One injured man left.", "One injured man", "leave", "man"),
        ("Two brothers aged 19 and 22 drowned.", "22", "age", "year"),
        ("It killed 40 lions and 3 injured.", "3 injured", "wounded", "lion"),
    ],
)
def test_what_people_do_is_not_what_befell_them(sentence: str, figure: str, measure: str, unit: str) -> None:
    assert _told(sentence)[-1] == (figure, measure, unit)


@pytest.mark.parametrize(
    ("sentence", "measure"),
    [
        ("Two children dead in house fire", "killed"),
        ("One man missing", "missing"),
        ("Ship fire: 11 crew unaccounted for", "missing"),
        ("Eighteen suspects have been held over a swindle.", "arrest"),
        ("Two men held over stabbing", "arrest"),
        ("Forty rallies have been held over the swindle.", "held"),
        ("He said 176 elephants died, 48 of them shot and 31 electrocuted.", "electrocute"),
    ],
)
def test_what_became_of_whom_is_counted_is_the_measure(sentence: str, measure: str) -> None:
    assert _told(sentence)[-1][1] == measure


def test_what_befell_one_group_is_not_lent_to_the_next() -> None:
    told = _told("It left 17 people dead and forced some 240,000 to flee.")
    assert [measure for _, measure, _ in told] == ["killed", "force"]


def test_an_adverb_behind_a_number_counts_nothing() -> None:
    assert _told("Three hurt, one critically, after crash") == [
        ("Three hurt", "wounded", "person"),
        ("one", "wounded", "person"),
    ]


def test_a_pronoun_keeps_the_unit_of_what_it_stands_for() -> None:
    told = _told("He said 176 elephants died, 48 of them shot and 31 injured.")
    assert [unit for *_, unit in told] == ["elephant", "elephant", "elephant"]


@pytest.mark.parametrize(
    ("one", "other"),
    [("14 people were charged.", "14 convicted"), ("The toll rose to 27.", "27 rescued from rubble")],
)
def test_deeds_of_the_law_and_of_rescuers_are_not_each_other(one: str, other: str) -> None:
    assert _verdicts(one, other) == set()


@pytest.mark.parametrize(
    ("sentence", "subject", "age"),
    [
        ("Graham Toller, 73, and his wife Beryl, 71, were found dead.", "Beryl", "71"),
        ("Beryl Toller was 73.", "Beryl Toller", "73"),
        ("Ruth Hill, the cookery writer, has died at home in Halifax, Nova Scotia, aged 88.", "Ruth Hill", "88"),
        ("The actor Ian Fenn, best known as the butler, has died at the age of 84.", "Ian Fenn", "84"),
        ("Sitcom star Ian Fenn dies, 84", "Ian Fenn", "84"),
        ("Actor Ian Fenn died on Monday at 84.", "Ian Fenn", "84"),
        ("The son arrested over the deaths is 49.", "son", "49"),
        ("A boy, believed to be 16, was killed.", "boy", "16"),
        ("Children as young as six were hurt.", None, "six"),
        ("A boy of nine died with his mother.", None, "nine"),
        ("Two boys aged 15 and one aged 16 were arrested.", None, "16"),
    ],
)  # fmt: skip
def test_an_age_is_of_whom_it_is_told(sentence: str, subject: str | None, age: str) -> None:
    claim = extract(sentence)[-1].to_dict()
    assert (claim["measure"], claim["subject"], claim["text"]) == ("age", subject, age)


@pytest.mark.parametrize(
    "sentence",
    [
        "The train arrived on Monday at 11.",
        "He died on Monday at 11.",
        "The retirement age stays at 65.",
        "The toll was believed to be 16.",
        "A mother of four said so.",
        "Hull City were 73.",
    ],
)
def test_other_numbers_are_no_ages(sentence: str) -> None:
    assert all(claim.measurand.measure != "age" for claim in extract(sentence))


def test_an_owner_is_not_who_the_owned_is() -> None:
    text = "Graham Toller, 73, and his wife Beryl, 71, were found dead."
    assert _verdicts(text, "Beryl Toller was 73.") == {Verdict.CONFLICT}
    assert _verdicts(text, "Graham Toller was 73.") == {Verdict.AGREEMENT}


def test_the_age_of_a_woman_is_not_that_of_a_boy() -> None:
    text = "A 17-year-old boy and a 19-year-old woman had died."
    assert _verdicts(text, "Woman, 17, dies in crash") == {Verdict.CONFLICT}
    assert _verdicts(text, "Woman, 19, dies in crash") == {Verdict.AGREEMENT}
    assert _verdicts("A 24-year-old man has been held.", "Suspect, 24, held") == {Verdict.AGREEMENT}


@pytest.mark.parametrize(
    ("one", "other", "answer"),
    [("man", "woman", True), ("man", "father", False), ("father", "son", True), ("man", "nurse", False)],
)
def test_some_nouns_of_people_exclude_each_other(one: str, other: str, answer: bool) -> None:  # noqa: FBT001 - a case
    assert exclude(one, other, "english") is exclude(other, one, "english") is answer


def test_a_mother_and_her_two_sons_are_three() -> None:
    assert _verdicts("It killed a mother and her two young sons.", "Three killed in crash") == {
        Verdict.AGREEMENT
    }


@pytest.mark.parametrize(
    ("sentence", "figure", "measure"),
    [
        ("Of 214 contacts 60, among them 27 nurses, have been isolated.", "60", "isolate"),
        ("Two hikers, a woman from Bristol and her brother, 29, were found dead.", "Two hikers", "killed"),
        ("Two men, who were drunk, were arrested.", "Two men", "arrest"),
        ("Seven of them, three of them girls, were hurt.", "Seven", "wounded"),
        ("Two men; the third, a baker, have been hurt.", "Two men", None),
        ("Two men, a baker and his son.", "Two men", None),
        ("The crash killed nine people in two cars.", "two cars", None),
        ("The crash claimed three lives in one family.", "one family", None),
        ("The crash claimed the lives of 7 children.", "7 children", "killed"),
        ("Four were rescued by boat.", "Four", "rescue"),
        ("Nine were still missing.", "Nine", "missing"),
        ("They spoke to 300 people questioned in missing student case.", "300 people", "speak"),
        ("He took $340,000 in kickbacks.", "$340,000", "take"),
        ("He took $340,000 in its first week.", "$340,000", "revenue"),
        ("He was jailed for stabbing two men.", "two men", "stab"),
    ],
)
def test_what_is_told_of_a_figure_is_its_measure(sentence: str, figure: str, measure: str | None) -> None:
    told = {text: found for text, found, _ in _told(sentence)}
    assert told[figure] == measure


def test_a_deed_denied_in_a_clause_behind_denies_no_time() -> None:
    (claim,) = extract("Freed after 28 years for a theft he did not commit")
    assert not claim.measurand.negated


def test_a_clause_with_a_figure_of_its_own_has_its_own_period() -> None:
    cut, fell = extract("It will cut 480 jobs after volumes fell 11% last year.")
    assert (cut.measurand.period, str(fell.measurand.period)) == (None, "last year")
    killed, _ = extract("Bombs killed 40 people when 3 markets were hit on Monday.")
    assert str(killed.measurand.period) == "on Monday"
    killed, _ = extract("Bombs killed 40 people and 3 dogs on Monday.")
    assert str(killed.measurand.period) == "on Monday"


@pytest.mark.parametrize(
    ("text", "statement", "verdicts"),
    [
        ("She left nine great-grandchildren.", "She left nine grandchildren.", set()),
        ("It killed 215, with 43 deaths in the past week.", "Cholera kills 43", {Verdict.AGREEMENT}),
        ("More than 60 were hurt in the crash.", "Fewer than 60 hurt in crash", {Verdict.CONFLICT}),
        ("Two men were acquitted of fraud.", "Two men convicted of fraud", set()),
        ("Sixteen people are missing after the flood.", "The flood killed 16.", set()),
    ],
)
def test_like_numbers_of_other_people_are_no_repetition(
    text: str, statement: str, verdicts: set[Verdict]
) -> None:
    assert _verdicts(text, statement) == verdicts


@pytest.mark.parametrize(
    ("text", "statement", "verdicts"),
    [
        (
            "A tram hit a lorry in the old town of Porto on Monday, injuring seven people, police said.",
            "Seven people killed as tram hits lorry in Porto",
            {Verdict.CONFLICT},
        ),
        (
            "A gas blast in a bakery in Oran on Friday killed four people and wounded nine, the governor said.",
            "Blast in Oran bakery kills nine",
            {Verdict.CONFLICT},
        ),
        (
            "A gas blast in a bakery in Oran killed nine people and wounded nine others on Friday morning.",
            "Blast in Oran bakery kills nine",
            {Verdict.AGREEMENT},
        ),
        (
            "A gas blast in a bakery in Oran killed nine people on Friday, the governor of the city said.",
            "Nine people wounded by blast in Oran",
            set(),
        ),
        (
            "Nine people were taken to hospital after a gas blast in a bakery in Oran on Friday morning.",
            "Nine people killed by blast in Oran",
            set(),
        ),
    ],
)
def test_who_is_told_of_as_hurt_is_not_said_to_be_dead(
    text: str, statement: str, verdicts: set[Verdict]
) -> None:
    assert _verdicts(text, statement) == verdicts
    assert _verdicts(statement, text) == verdicts


def test_a_reason_says_that_none_is_hurt_and_dead() -> None:
    text = "A tram hit a lorry in the old town of Porto on Monday, injuring seven people, police said."
    statement = "Seven people killed as tram hits lorry in Porto"
    (finding,) = compare([Source(text, id="a"), Source(statement, id="b")])
    assert finding.verdict is Verdict.CONFLICT
    assert "it cannot be both" in finding.reason


def test_the_last_surviving_member_is_named_before() -> None:
    text = "Jim Hill, the last surviving member of the 1958 relief party, has died in Dunedin at 96."
    (claim,) = extract(text)
    assert (claim.measurand.subject, claim.measurand.measure) == ("Jim Hill", "age")


@pytest.mark.parametrize(
    ("sentence", "measure"),
    [
        ("Niger ambush leaves 25 troops dead or hurt", "casualties"),
        ("All 38 people on the coach were killed or injured.", "casualties"),
        ("Twelve soldiers were killed or captured.", "killed"),
        ("Two miners still missing", "missing"),
        ("Two miners still say so.", "say"),
    ],
)
def test_who_is_killed_or_wounded_is_a_casualty(sentence: str, measure: str) -> None:
    assert _told(sentence)[-1][1] == measure


def test_a_number_of_people_repeats_that_of_a_kind_of_them() -> None:
    text = "A coach carrying 38 pilgrims crashed, killing 12 and injuring 26."
    assert _verdicts(text, "Twelve pilgrims die in coach crash") == {Verdict.AGREEMENT}
    text = "The attack killed 43 soldiers and 31 civilians."
    assert Verdict.CONFLICT in _verdicts(text, "The attack killed 43 civilians.")


def test_the_age_of_another_is_no_repetition() -> None:
    text = "A 24-year-old man has been held after a teenager was stabbed. The victim, who was 17, died."
    assert Verdict.CONFLICT in _verdicts(text, "Victim, 24, held over stabbing")


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("The quake in Tonga damaged 32 buildings.", "Thirty-two buildings collapsed in Tonga."),
        ("The coastguard brought 40 migrants ashore in Malta.", "Forty migrants drowned off Malta."),
        ("The flood in Nadi forced 800 people from their homes.", "The flood in Nadi killed 800 people."),
        ("Some 140 firms applied for a licence in Peru.", "Some 140 firms were refused a licence in Peru."),
        ("About 300 residents watched the parade in Wick.", "Wick has a population of about 300."),
        ("Two men were stabbed in Riga.", "Two men were arrested in Riga."),
        ("The clinic in Accra trained 60 midwives.", "The clinic in Accra employs 60 midwives."),
        ("Ajax scored four goals in May.", "Ajax conceded four goals in May."),
        ("The chain will open 12 shops in Turin.", "The chain will close 12 shops in Turin."),
        (
            "A bus carrying 46 pilgrims fell off a bridge in Puno, killing 17.",
            "All 46 pilgrims on the bus in Puno were killed.",
        ),
        ("Kudi raised $45m in Lagos.", "Kudi was sold for $45m in Lagos."),
        ("Customers in Oslo saved 35 million euros.", "Customers in Oslo spent 35 million euros."),
        ("Algeria bought 500,000 tonnes of wheat.", "Algeria harvested 500,000 tonnes of wheat."),
    ],
)
def test_who_or_what_is_counted_by_one_fate_is_not_counted_by_another(text: str, statement: str) -> None:
    assert Verdict.AGREEMENT not in _verdicts(text, statement)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Gunmen shot nine people in Riga.", "Nine people were killed by gunmen in Riga."),
        ("Gunmen shot nine people in Riga.", "Gunmen in Riga wounded nine people."),
        ("A crew brought 40 people to safety off Malta.", "Forty people were rescued off Malta."),
        ("The quake destroyed 32 buildings in Tonga.", "Thirty-two buildings collapsed in Tonga."),
        ("The storm forced 12 schools in Nadi to shut.", "Twelve schools in Nadi were shut by the storm."),
        ("The airline scrapped 41 flights in Oslo.", "The airline grounded 41 flights in Oslo."),
        (
            "A boat carrying 40 migrants caught fire off Malta.",
            "Forty migrants were rescued from a boat off Malta.",
        ),
        ("A court in Oslo fined the bank $4m.", "The bank in Oslo has to pay $4m."),
    ],
)
def test_two_words_for_one_fate_or_fates_of_other_kinds_count_the_same(text: str, statement: str) -> None:
    assert Verdict.AGREEMENT in _verdicts(text, statement)


def test_winds_contradict_the_gusts_that_they_are_taken_for() -> None:
    text = "Typhoon Ligaya, with sustained winds of 165 km/h and gusts of up to 205 km/h, neared Samar."
    assert Verdict.CONFLICT in _verdicts(text, "Typhoon Ligaya brought sustained winds of 205 km/h.")
