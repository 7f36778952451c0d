"""A headline, with a capital on nearly every word or in capitals alone, is read as the sentence that it stands for."""

from collections.abc import Callable

import pytest

import reconcile
from reconcile.language.headlines import in_plain_case
from reconcile.language.language import language
from reconcile.text.tokens import tokens


def _plain(text: str) -> list[str]:
    found = in_plain_case(tokens(text, 0, len(text)), language())
    return found.words[: found.count]


def _words(text: str) -> list[str]:
    found = tokens(text, 0, len(text))
    return found.words[: found.count]


@pytest.mark.parametrize(
    ("headline", "plain"),
    [
        ("Gunmen Kill At Least 14 Farmers", "Gunmen kill at least 14 farmers"),
        ("Gunmen Kill at Least 14 Farmers", "Gunmen kill at least 14 farmers"),
        ("GUNMEN KILL AT LEAST 14 FARMERS", "Gunmen kill at least 14 farmers"),
        ("Ex-mayor Gets Two Decades Behind Bars", "Ex-mayor gets two decades behind bars"),
        ("12 People Die In The United States", "12 people die in the United States"),
        ("12 PEOPLE DIE IN THE UNITED STATES", "12 people die in the United States"),
        ("US TROOPS LEAVE IRAQ ON MONDAY", "US troops leave Iraq on Monday"),
        ("WHO KNOWS WHY 12 LEFT IN MAY", "Who knows why 12 left in May"),
        ("Four French Boats Sink Off Malta", "Four French boats sink off Malta"),
        ("The NATO Budget Rose To A$7 Million", "The NATO budget rose to A$7 million"),
        ("NEW PLANT WILL MAKE 5 MW", "New plant will make 5 MW"),
        ("Ukraine Fires 5km Rocket On Monday", "Ukraine fires 5km rocket on Monday"),
    ],
)
def test_a_headline_has_the_capitals_of_names_alone(headline: str, plain: str) -> None:
    assert [word.lower() for word in _plain(headline)] == [word.lower() for word in _words(plain)]
    assert _plain(headline)[1:] == _words(plain)[1:]


@pytest.mark.parametrize(
    "sentence",
    [
        "The United Nations said 12 people died.",
        "Mr. Smith Jr. and Mrs. May are 41.",
        "Real Madrid 2, Paris 1.",
        "Ali Baba, Ivo Duke, Ann Lee, Bo Peep: 12.",
        "about 12 people in rome",
        "IBM: 12%",
        "12",
        "",
    ],
)
def test_any_other_sentence_is_left_as_it_is(sentence: str) -> None:
    found = tokens(sentence, 0, len(sentence))
    assert in_plain_case(found, language()) is found


@pytest.mark.parametrize("written", [str.title, str.upper])
def test_the_case_of_a_headline_changes_no_facet(written: Callable[[str], str]) -> None:
    plain = "Rebels killed at least 14 farmers in Nigeria on Monday, police said."
    (one,) = reconcile.extract(plain)
    (other,) = reconcile.extract(written(plain))
    assert other.figure.soft == one.figure.soft
    assert other.figure.unit == one.figure.unit
    assert other.measurand.measure == one.measurand.measure
    assert other.measurand.place == one.measurand.place
    assert other.text == plain[one.start : one.end].title() or other.text.isupper()


def test_a_headline_agrees_with_its_report() -> None:
    headline = reconcile.Source("Gunmen Kill At Least 14 Farmers In Nigeria", id="a")
    report = reconcile.Source("Gunmen killed 16 farmers in Nigeria.", id="b")
    (finding,) = reconcile.compare([headline, report]).findings
    assert finding.verdict is reconcile.Verdict.AGREEMENT
