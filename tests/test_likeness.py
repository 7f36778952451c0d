"""Claims whose facets leave open whether they are of one quantity, brought together by what is around them."""

import pytest
from attrs import evolve

from reconcile import Source, Verdict, compare
from reconcile.claims.claim import Claim
from reconcile.claims.context import NO_CONTEXT, stem
from reconcile.comparisons.likeness import ENOUGH, Strictness, likeness
from reconcile.comparisons.matching import matches
from reconcile.engine import extract

KNOWN = frozenset(("produced", "supplied", "killed"))


def only(text: str, source: str) -> Claim:
    (claim,) = extract(Source(text, id=source))
    return claim


def alike(left: str, right: str) -> float | None:
    return likeness(only(left, "a"), only(right, "b"), {}, KNOWN)


def verdicts(left: str, right: str, strictness: Strictness = Strictness.BALANCED) -> set[Verdict]:
    report = compare([Source(left, id="a"), Source(right, id="b")], strictness=strictness)
    return {finding.verdict for finding in report}


@pytest.mark.parametrize(
    ("word", "family"),
    [("demolished", "demolition"), ("killed", "killing"), ("shells", "shelling"), ("cities", "city")],
)
def test_words_of_one_family_share_a_stem(word: str, family: str) -> None:
    assert stem(word) == stem(family)


def test_a_short_word_is_its_own_stem() -> None:
    assert stem("bus") == "bus"


def test_a_claim_made_by_hand_has_no_context() -> None:
    assert NO_CONTEXT.words == frozenset()


def test_the_same_sentence_is_as_alike_as_can_be() -> None:
    text = "Gunmen attacked 12 villages near Sokoto."
    assert alike(text, text) == pytest.approx(5.0)


def test_other_words_for_one_deed_are_alike() -> None:
    found = alike(
        "Some 19,800 runners finished the city marathon.",
        "Around 20,000 runners completed the city marathon.",
    )
    assert found is not None
    assert found >= ENOUGH[Strictness.BALANCED]


def test_a_name_that_only_the_shorter_knows_is_of_another_event() -> None:
    assert (
        alike("A bomb at the market in Maiduguri hit 22 stalls on Saturday.", "A bomb in Jos hit 22 stalls.")
        is None
    )


def test_a_name_in_the_sentence_before_is_known() -> None:
    claims = extract(Source("The storm hit Luzon. It destroyed 1,800 houses in the night of Monday.", id="a"))
    assert likeness(claims[0], only("A storm on Luzon destroyed 1,800 houses.", "b"), {}, KNOWN) is not None


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
    met = {left.text for left, _ in matches([*text, statement], {}, KNOWN, 1.0)}
    assert "1,800 boats" in met


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
    pairs = {frozenset(each.source for each in pair) for pair in matches(told, {}, KNOWN, 1.75)}
    assert frozenset(("storm3", "flood3")) in pairs
    assert pairs == {frozenset(each.source for each in pair) for pair in matches(told[::-1], {}, KNOWN, 1.75)}


def test_of_many_copies_each_meets_its_neighbours_only() -> None:
    copy = only("Nine people were hurt.", "a")
    copies = [evolve(copy, source=f"s{index:03}") for index in range(200)]
    pairs = list(matches(copies, {}, KNOWN, 1.0))
    assert 200 < len(pairs) < 200 * 12


def test_claims_of_one_source_are_not_matched() -> None:
    claims = extract(Source("The storm wrecked 1,800 boats. The storm wrecked 1,900 boats.", id="a"))
    assert list(matches(claims, {}, KNOWN, 1.0)) == []


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
