"""Claims whose facets leave open whether they are of one quantity, brought together by what is around them."""

from decimal import Decimal

import pytest
from attrs import evolve

from reconcile import Source, Verdict, compare
from reconcile.claims.claim import Claim
from reconcile.comparisons.evidence import Evidence, Side, evidence
from reconcile.comparisons.likeness import ENOUGH, WEIGHTS, Strictness, likeness, weighed
from reconcile.comparisons.matching import matches
from reconcile.comparisons.surroundings import closeness, opposed, surroundings
from reconcile.engine import extract
from reconcile.figures.interval import Interval
from reconcile.language.concepts import meaning, stem
from reconcile.language.contrasts import contrasts
from reconcile.language.language import language

KNOWN = frozenset(("produced", "supplied", "killed"))


def only(text: str, source: str) -> Claim:
    (claim,) = extract(Source(text, id=source))
    return claim


def alike(left: str, right: str) -> float | None:
    return likeness(Side.of(only(left, "a")), Side.of(only(right, "b")), {}, KNOWN)


def told(left: str, right: str) -> set[Evidence]:
    found = weighed(Side.of(only(left, "a")), Side.of(only(right, "b")), {}, KNOWN)
    assert found is not None
    return {kind for kind, _ in found}


def verdicts(left: str, right: str, strictness: Strictness = Strictness.BALANCED) -> set[Verdict]:
    report = compare([Source(left, id="a"), Source(right, id="b")], strictness=strictness)
    return {finding.verdict for finding in report}


# Words.


@pytest.mark.parametrize(
    ("word", "family"),
    [("demolished", "demolition"), ("killed", "killing"), ("shells", "shelling"), ("cities", "city")],
)
def test_words_of_one_family_share_a_stem(word: str, family: str) -> None:
    assert stem(word) == stem(family)


def test_a_short_word_is_its_own_stem() -> None:
    assert stem("bus") == "bus"


@pytest.mark.parametrize(
    ("word", "other"),
    [("died", "killed"), ("bought", "acquisition"), ("lorries", "truck"), ("fell", "declines")],
)
def test_synonyms_share_a_concept(word: str, other: str) -> None:
    concepts = meaning(language())
    assert not concepts(word).isdisjoint(concepts(other))


@pytest.mark.parametrize(("word", "other"), [("wounded", "killed"), ("bought", "sold"), ("rose", "fell")])
def test_opposites_share_none(word: str, other: str) -> None:
    concepts = meaning(language())
    assert concepts(word).isdisjoint(concepts(other))


@pytest.mark.parametrize("word", ["the", "million", "march", "monday", "42", "s", ""])
def test_a_word_that_tells_nothing_has_no_concept(word: str) -> None:
    assert meaning(language())(word) == frozenset()


def test_a_language_without_synonyms_has_stems() -> None:
    assert meaning(language("spanish"))("camiones") == {stem("camiones")}


# Surroundings.


def test_a_word_is_nearest_to_the_figure_it_is_said_of() -> None:
    text = "Of the 54 people who were injured in the blast, 19 were students from the city."
    of_all, of_some = (surroundings(claim) for claim in extract(Source(text, id="a")))
    students = surroundings(only("Students injured: 19.", "b"))
    assert closeness(students, of_some) > 0
    assert of_some.distances[stem("students")] < of_all.distances[stem("students")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Spain has 12 ports.", "The Spanish have 12 ports."),
        ("The International Monetary Fund lent $4bn.", "The IMF lent $4bn."),
        ("Two Egyptians won 3 prizes.", "Egypt won 3 prizes."),
        ("New Zealand lost 7 ships.", "New Zealanders lost 7 ships."),
    ],
)
def test_a_people_and_a_body_are_near_by_every_name(one: str, other: str) -> None:
    left, right = (surroundings(extract(Source(text, id="a"))[-1]) for text in (one, other))
    assert closeness(left, right) == pytest.approx(1, abs=0.5)
    assert any(concept[0].isupper() for concept in left.distances.keys() & right.distances.keys())


def test_a_name_is_one_word_and_a_word_in_lower_case_is_no_name() -> None:
    turkey = surroundings(only("Turkey sold 40 boats.", "a"))
    assert "Turkey" in turkey.distances
    assert "Turkey" not in surroundings(only("The turkey cost 40 dollars.", "a")).distances


def test_closeness_does_not_depend_on_the_order() -> None:
    one = surroundings(only("The storm wrecked 1,800 boats in the harbour of Manila.", "a"))
    other = surroundings(only("The storm wrecked 1,900 boats.", "b"))
    assert closeness(one, other) == closeness(other, one)


def test_sentences_of_one_length_are_asked_both_ways() -> None:
    one = surroundings(only("Gunmen attacked 12 villages.", "a"))
    other = surroundings(only("Rebels shelled 12 towns.", "b"))
    assert closeness(one, other) == closeness(other, one) < 1


def test_a_figure_with_nothing_around_is_close_to_nothing() -> None:
    assert closeness(surroundings(only("12.5%", "a")), surroundings(only("Prices rose 3%.", "b"))) == 0


def test_the_name_of_a_unit_says_nothing_of_the_figure() -> None:
    poll = surroundings(only("In the poll 58 percent were for the tunnel.", "a"))
    assert closeness(poll, surroundings(only("Unemployment stands at 12 percent.", "b"))) == 0


def test_what_stands_behind_a_semicolon_is_not_said_of_the_figure() -> None:
    text = "He bought 12 boats; the harbour was closed."
    assert stem("harbour") not in surroundings(only(text, "a")).distances


# Likeness.


def test_every_kind_of_evidence_has_its_weights() -> None:
    assert set(WEIGHTS) == set(Evidence)


def test_the_same_sentence_is_alike() -> None:
    text = "Gunmen attacked 12 villages near Sokoto."
    assert told(text, text) == {
        Evidence.ANY,
        Evidence.CLOSENESS,
        Evidence.COUNTED,
        Evidence.SAME_THING,
        Evidence.SAME_MEASURE,
        Evidence.EXACT,
        Evidence.ALIKE,
    }
    assert (alike(text, text) or 0) > ENOUGH[Strictness.BALANCED]


@pytest.mark.parametrize(
    ("left", "right", "kind"),
    [
        ("Rebels hit 120 sites in May.", "Rebels hit 120 targets in Tyre in May.", Evidence.OTHER_THING),
        ("Rebels held 12 schoolgirls.", "Rebels held 12 girls in the town.", Evidence.LIKE_THING),
        ("Police hurt 12 jets.", "A quake hit 12 planes in the hangar.", Evidence.LIKE_THING),
        ("Rebels raided 12 villages.", "Gunmen attacked 12 villages near Sokoto.", Evidence.LIKE_MEASURE),
        (
            "The firm owns 12 big boats.",
            "The firm owns 12 boats in the old harbour.",
            Evidence.NARROWER_THING,
        ),
        ("The firm owns 12 boats.", "The firm owns 12 big boats in the old harbour.", Evidence.WIDER_THING),
        ("Police arrested 51.", "Police arrested 31 people in the raids.", Evidence.BARE),
        ("The trip took 3 days.", "The strike took 3 weeks in all.", Evidence.LASTING),
        ("Police arrested nine people.", "Police arrested 31 people in the raids.", Evidence.FEW),
        (
            "Winter crops rose by 3 percent.",
            "Summer crops rose by 3 percent in the year to May.",
            Evidence.OPPOSED,
        ),
        (
            "The town has 19 public schools.",
            "The town in the valley has 19 private schools.",
            Evidence.OPPOSED,
        ),
    ],
)
def test_evidence_is_given_by_its_kind(left: str, right: str, kind: Evidence) -> None:
    assert kind in told(left, right)


def test_what_excludes_a_word_must_stand_near_the_figure() -> None:
    near = "Of exports worth 90 million dollars, 3 percent went to Spain."
    far = "Though the firm sold 9 ships, it said on Monday in Turin, exports rose, costs fell and 12 people left."
    assert Evidence.OPPOSED in told("Imports: 90 million dollars.", near.partition(",")[0] + ".")
    left, right = surroundings(only("Imports: 12.", "a")), surroundings(extract(Source(far, id="b"))[-1])
    assert not opposed(left, right)


def test_what_is_said_of_both_is_not_opposed() -> None:
    assert Evidence.OPPOSED not in told("Exports hit 9 tonnes.", "Exports hit 9 tonnes in the first half.")


def test_a_language_without_contrasts_has_none() -> None:
    assert contrasts(language("spanish"))("importaciones") == frozenset()


@pytest.mark.parametrize(
    ("left", "right", "far"),
    [("40 boats", "80 boats", 0.69), ("9 boats", "9,000,000 boats", 3.0), ("about 40 boats", "41 boats", 0)],
)
def test_how_far_two_numbers_are_apart_is_a_logarithm(left: str, right: str, far: float) -> None:
    one, other = (Side.of(only(f"The firm lost {said}.", "a")) for said in (left, right))
    found = dict(evidence(one, other, {}))
    assert found.get(Evidence.DISTANCE, 0) == pytest.approx(far, abs=0.01)


def test_a_number_beyond_all_bounds_is_as_far_as_can_be() -> None:
    claim = only("The firm lost 40 boats.", "a")
    huge = Decimal("1E+400000")
    numeral = evolve(claim.figure.numerals[0], value=huge)
    point = Interval.point(huge)
    other = evolve(claim, figure=evolve(claim.figure, numerals=(numeral,), hard=point, soft=point))
    assert dict(evidence(Side.of(claim), Side.of(other), {}))[Evidence.DISTANCE] == 3
    assert dict(evidence(Side.of(other), Side.of(claim), {}))[Evidence.DISTANCE] == 3


def test_evidence_does_not_depend_on_the_order() -> None:
    one, other = only("Gunmen attacked 12 villages.", "a"), only("Rebels shelled 9 towns.", "b")
    left, right = Side.of(one), Side.of(other)
    assert dict(evidence(left, right, {})) == dict(evidence(right, left, {}))


def test_a_bare_number_may_count() -> None:
    text = "Police in Rio arrested 31 people in dawn raids on a militia."
    assert verdicts("Police arrest 51 in raids on Rio militia.", text) == {Verdict.CONFLICT}
    assert verdicts("Police arrest 31 in raids on Rio militia.", text) == {Verdict.AGREEMENT}


def test_that_two_spans_are_durations_is_no_evidence() -> None:
    assert Evidence.SAME_MEASURE not in told("The trip took 3 days.", "The strike took 3 weeks in all.")


def test_two_figures_of_two_dimensions_have_no_likeness() -> None:
    assert alike("The trip took 3 days.", "The trip was 40 km long.") is None


def test_other_words_for_one_deed_are_alike() -> None:
    found = alike(
        "Some 19,800 runners finished the city marathon.",
        "Around 20,000 runners completed the city marathon.",
    )
    assert found is not None
    assert found >= ENOUGH[Strictness.BALANCED]


def test_two_known_measures_are_two_deeds() -> None:
    assert alike("Russia made 500 tanks in Omsk.", "Russia sent 500 tanks to Omsk.") is None


def test_two_names_are_two_subjects() -> None:
    assert alike("Germany counted 500 storks in May.", "France counted 500 storks in May.") is None


def test_two_plain_subjects_may_be_one() -> None:
    assert alike("The brewer opened 12 pubs in town.", "The company opened 12 pubs in town.") is not None


def test_a_gate_keeps_claims_apart_however_alike() -> None:
    assert alike("They opened 12 pubs in town.", "They did not open 12 pubs in town.") is None


def test_of_several_claims_the_likest_is_meant() -> None:
    text = extract(
        Source("The storm wrecked 1,800 boats in the harbour and the later storm 640 boats at sea.", id="a")
    )
    statement = only("The storm wrecked 1,800 boats in the harbour.", "b")
    met = {left.text for left, _ in matches([*text, statement], {}, KNOWN, -1.0)}
    assert met == {"1,800 boats"}


def test_what_a_source_repeats_is_not_contradicted_by_what_stands_beside_it() -> None:
    text = "Ukraine shot down 52 of 61 drones overnight.", "Ukraine said it shot down 52 drones."
    assert verdicts(*text) == {Verdict.AGREEMENT}


def test_what_is_said_of_another_name_is_no_repetition() -> None:
    text = "The Ibex Average fell 0.54 percent on Friday, while the Zephyr Composite added 0.2 percent."
    assert verdicts(text, "The Zephyr Composite ended down 0.54 percent on Friday.") == {Verdict.CONFLICT}
    assert verdicts(text, "The Ibex Average ended down 0.54 percent on Friday.") == {Verdict.AGREEMENT}


def test_measures_of_which_one_deed_is_told_are_weighed() -> None:
    text = "The fire near Merv destroyed 17 houses by Thursday."
    assert verdicts(text, "Seventeen houses lost in Merv fire") == {Verdict.AGREEMENT}
    assert verdicts(text, "Firemen bought 17 houses near Merv.") == set()


def test_what_somebody_does_his_country_does() -> None:
    assert (
        alike("Ilir Prifti crossed the lake in 40 days.", "Albania crossed the lake in 40 days.") is not None
    )
    assert alike("Ilir Prifti crossed the lake in 40 days.", "Jan Kos crossed the lake in 40 days.") is None


def test_as_many_of_one_sex_or_age_are_not_all() -> None:
    said = "Six people were killed in the blast at Merv."
    assert verdicts(said, "Six children were killed in the Merv blast.") == set()
    assert verdicts("Six children were killed in the blast at Merv.", "Six people were killed.") == {
        Verdict.AGREEMENT
    }
    assert verdicts(said, "Six shoppers were killed in the Merv blast.") == {Verdict.AGREEMENT}


def test_a_known_measure_that_stands_nowhere_near_the_other_figure_speaks_against_it() -> None:
    one = Side.of(only("Two guards died at the depot.", "b"))
    other = Side.of(only("The fire at the depot put two guards in hospital.", "a"))
    near = Side.of(only("Two guards lost their lives in the fire at the depot.", "a"))
    assert Evidence.UNSAID in dict(evidence(one, other, {}, KNOWN))
    assert Evidence.UNSAID not in dict(evidence(one, near, {}, KNOWN))
    assert Evidence.UNSAID not in dict(evidence(one, other, {}))


def test_a_kind_of_a_thing_lasts_no_shorter() -> None:
    text = "The strike at the port lasted 19 hours."
    assert verdicts(text, "The port strike lasted nine hours.") == {Verdict.CONFLICT}


def test_a_bare_number_repeats_a_count() -> None:
    text = extract(Source("The spinner took six for 54, with three wickets in his first four overs.", id="a"))
    statement = only("The spinner claimed six wickets.", "b")
    assert {left.text for left, _ in matches([*text, statement], {}, KNOWN, 0.0)} == {"six"}


def test_what_one_sentence_repeats_another_may_contradict() -> None:
    text = "The storm wrecked 40 boats in the harbour of Manila. Police own 12 cars."
    said = "The storm wrecked 12 boats in the harbour of Manila."
    assert Verdict.CONFLICT in verdicts(text, said)


def test_the_more_two_sources_say_the_likelier_two_figures_must_be_of_one_quantity_to_contradict() -> None:
    towns = (" Arden", " Bexel", " Corvo", " Dunmel", " Evora", " Farsund", " Girona", " Hvar", " Ilmen")
    more = "".join(f"{town} lies {40 + 7 * place} km away." for place, town in enumerate(towns))
    said, denied = "The brewer runs 12 pubs.", "A firm opened 30 pubs."
    alone = list(matches([only(said, "a"), only(denied, "b")], {}, KNOWN, 0.0))
    among = [*extract(Source(said + more, id="a")), *extract(Source(denied + more, id="b"))]
    assert alone
    assert not any("pubs" in left.text for left, _ in matches(among, {}, KNOWN, 0.0))


def test_of_a_crowd_those_meet_that_share_a_rare_word() -> None:
    towns = [
        f"{first}{last}"
        for first in ("Kar", "Mol", "Tev", "Sil")
        for last in ("bana", "dino", "fora", "gusto")
    ]
    told = [
        evolve(only(f"The {verb} wrecked {10 + place} boats at {town}.", "a"), source=f"{verb}{place}")
        for verb in ("storm", "flood", "quake", "frost")
        for place, town in enumerate(towns)
    ]
    pairs = {frozenset(each.source for each in pair) for pair in matches(told, {}, KNOWN, 0.0)}
    assert frozenset(("storm3", "flood3")) in pairs
    assert pairs == {frozenset(each.source for each in pair) for pair in matches(told[::-1], {}, KNOWN, 0.0)}


def test_of_many_copies_each_meets_its_neighbours_only() -> None:
    copy = only("Nine people were hurt.", "a")
    copies = [evolve(copy, source=f"s{index:03}") for index in range(200)]
    pairs = list(matches(copies, {}, KNOWN, 0.0))
    assert 200 < len(pairs) < 200 * 12


def test_claims_of_one_source_are_not_matched() -> None:
    claims = extract(Source("The storm wrecked 1,800 boats. The storm wrecked 1,900 boats.", id="a"))
    assert list(matches(claims, {}, KNOWN, -9.0)) == []


@pytest.mark.parametrize(
    ("left", "right", "wanted"),
    [
        (
            "Some 19,800 runners finished the city marathon.",
            "Around 20,000 runners completed the city marathon.",
            Verdict.AGREEMENT,
        ),
        (
            "Gunmen attacked 12 villages near Sokoto.",
            "Attackers raided 30 villages near Sokoto.",
            Verdict.CONFLICT,
        ),
        (
            "Police arrested nine men in the raid.",
            "Nine people were arrested in the raid.",
            Verdict.AGREEMENT,
        ),
        ("Nine people were arrested in the raid.", "Police arrested 40 men in the raid.", Verdict.CONFLICT),
    ],
)
def test_balanced_compares_what_is_said_in_other_words(left: str, right: str, wanted: Verdict) -> None:
    assert verdicts(left, right) == {wanted}


def test_strict_compares_by_facets_alone() -> None:
    pair = "Gunmen attacked 12 villages near Sokoto.", "Attackers raided 30 villages near Sokoto."
    assert verdicts(*pair, strictness=Strictness.STRICT) == set()


def test_a_setting_can_be_given_by_its_name() -> None:
    report = compare(["Russia made 5 tanks.", "Russia made 9 tanks."], strictness=Strictness("strict"))
    assert len(report.conflicts) == 1


@pytest.mark.parametrize(
    ("left", "right", "alike_"),
    [
        ("The Latvian government fell after 19 months in power.", "Andris Kalnins fell after 19 months in power.", True),
        ("Chile's miners voted for 19 days of strikes.", "Cerro Alto voted for 19 days of strikes.", True),
        ("The Bank of Chile bought 19 mines.", "Cerro Alto bought 19 mines.", True),
        ("Chile bought 19 mines.", "Cerro Alto bought 19 mines.", True),
        ("Chile bought 19 mines.", "Vidora bought 19 mines.", False),
        ("The Latvian government bought 19 mines.", "Egypt and Chad bought 19 mines.", False),
        ("The Latvian government bought 19 mines.", "The Chilean government bought 19 mines.", False),
        ("Andris Kalnins bought 19 mines.", "Ilze Ozola bought 19 mines.", False),
    ],
)  # fmt: skip
def test_who_is_of_a_country_may_be_called_by_it(left: str, right: str, alike_: bool) -> None:  # noqa: FBT001 - a case
    assert (alike(left, right) is not None) is alike_
    assert (alike(right, left) is not None) is alike_


@pytest.mark.parametrize(
    ("change", "other"),
    [
        ("The drug cut attacks by 56 percent.", "The drug cured 56 percent of the patients."),
        (
            "Registrations of electric cars rose 9.1 percent.",
            "Electric cars made up 9.1 percent of the market.",
        ),
        ("Inflation came down by 0.4 percentage points.", "Inflation was 0.4 percent."),
        ("Maize prices fell by 9.4 percent.", "Inflation in maize was 9.4 percent."),
    ],
)
def test_by_how_much_something_moved_is_no_share_and_no_level(change: str, other: str) -> None:
    assert verdicts(change, other) == set()


@pytest.mark.parametrize(
    ("fall", "other", "verdict"),
    [
        (
            "Shares in the bank fell 19 percent.",
            "Shares in the bank lost 19 percent of their value.",
            Verdict.AGREEMENT,
        ),
        (
            "Shares in the bank fell 19 percent.",
            "Shares in the bank lost 12 percent of their value.",
            Verdict.CONFLICT,
        ),
        (
            "House prices fell 8 percent.",
            "House prices are now 8 percent below their peak.",
            Verdict.AGREEMENT,
        ),
        ("Stays at hotels were down 2.4 percent.", "Hotels had 2.4 percent more stays.", Verdict.CONFLICT),
    ],
)
def test_what_is_less_by_a_share_is_not_less_than_nothing(fall: str, other: str, verdict: Verdict) -> None:
    assert verdicts(fall, other) == {verdict}


@pytest.mark.parametrize(
    ("statement", "verdicts"),
    [
        ("Poland received 40 tanks from Norway in May.", {Verdict.AGREEMENT}),
        ("Poland received 60 tanks from Norway in May.", {Verdict.CONFLICT}),
        ("Norway received 40 tanks in May.", set()),
        ("Chad received 40 tanks in May.", set()),
    ],
)
def test_what_one_gives_another_gets(statement: str, verdicts: set[Verdict]) -> None:
    report = compare([Source("Norway sent 40 tanks to Poland in May.", id="a"), Source(statement, id="b")])
    assert {finding.verdict for finding in report} == verdicts
