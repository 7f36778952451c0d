"""Who and what a noun phrase names."""

import json
from pathlib import Path

import pytest

from claim_corpus import claim_of, folded, read
from reconcile.claims.names import Kind, Name, name_of

#: Short sentences with a figure, and whose it is: names, and what must not be taken for one.
CORPUS = Path(__file__).parent / "corpus" / "names.jsonl"
ROWS = [json.loads(line) for line in CORPUS.read_text("utf-8").splitlines()]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["text"])
def test_the_subject_is_who_the_noun_phrase_names(row: dict[str, str | None]) -> None:
    text, figure, subject = row["text"], row["figure"], row["subject"]
    assert text is not None
    assert figure is not None
    assert folded(claim_of(text, figure).measurand.subject) == folded(subject)


def test_the_corpus_of_names_has_rows_enough_and_each_once() -> None:
    assert len({row["text"] for row in ROWS}) == len(ROWS) >= 120


def named(phrase: str, *, singular_verb: bool = False) -> Name | None:
    """What a phrase inside a sentence names."""
    found = read(f"Then {phrase} came")
    return name_of(found, 1, found.count - 1, singular_verb=singular_verb)


@pytest.mark.parametrize(
    ("phrase", "name", "kind"),
    [
        ("Russian soldiers", "Russia", Kind.PLACE),
        ("the Kremlin", "Russia", Kind.PLACE),
        ("members of NATO", "NATO", Kind.PLACE),
        ("North Korea", "North Korea", Kind.PLACE),
        ("the Russian president Vladimir Putin", "Vladimir Putin", Kind.PERSON),
        ("President Vladimir Putin", "Vladimir Putin", Kind.PERSON),
        ("General Syrskyi", "Syrskyi", Kind.PERSON),
        ("Jean-Claude Juncker", "Jean-Claude Juncker", Kind.PERSON),
        ("Rheinmetall", "Rheinmetall", Kind.PERSON),
        ("the old wooden bridges", "old wooden bridge", Kind.COMMON),
        ("the mayor of Porto Alegre", "mayor of porto alegre", Kind.COMMON),
        ("the length of the coast", "length of coast", Kind.COMMON),
        ("a Swiss firm", "swiss firm", Kind.COMMON),
        ("Swiss firms", "Switzerland", Kind.PLACE),
        ("the Swiss", "Switzerland", Kind.PLACE),
        ("countries such as Norway", "Norway", Kind.PLACE),
        ("Britain and France", "United Kingdom and France", Kind.SEVERAL),
        ("Denmark, Norway and Sweden", "Denmark, Norway and Sweden", Kind.SEVERAL),
        ("Bosnia and Herzegovina", "Bosnia and Herzegovina", Kind.PLACE),
        ("both and Norway", "Norway", Kind.SEVERAL),
        ("such bridges", "bridge", Kind.COMMON),
    ],
)
def test_a_phrase_names_who_acts(phrase: str, name: str, kind: Kind) -> None:
    found = named(phrase)
    assert found is not None
    assert (found.canonical, found.kind) == (name, kind)


@pytest.mark.parametrize("phrase", ["the", "of and", "both and all", ", and"])
def test_closed_words_name_nothing(phrase: str) -> None:
    assert named(phrase) is None


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Hospitals treated 230 patients.", "hospital"),
        ("Lagos has 230 hospitals.", "Lagos"),
        ("Nvidia bought 40 ships.", "Nvidia"),
        ("X bought 40 ships.", "x"),
        ("Tom Hanks bought 40 ships.", "Tom Hanks"),
        ("“Nvidia bought 40 ships.”", "Nvidia"),
        ("The Hague bought 40 ships.", "Netherlands"),
    ],
)
def test_the_first_word_of_a_sentence_is_a_name_only_if_it_can_be_one(text: str, subject: str) -> None:
    assert claim_of(text).measurand.subject == subject


@pytest.mark.parametrize(
    ("phrase", "plural"), [("the rebels", True), ("the firm", False), ("Britain and France", True)]
)
def test_a_name_knows_whether_it_is_of_several(phrase: str, *, plural: bool) -> None:
    found = named(phrase)
    assert found is not None
    assert found.plural is plural


@pytest.mark.parametrize(
    ("who", "subject"),
    [
        ("Swede Robel Tesfamariam", "Robel Tesfamariam"),
        ("Eritrean-born Swede Robel Tesfamariam", "Robel Tesfamariam"),
        ("Eritrean-born Robel Tesfamariam", "Robel Tesfamariam"),
        ("Eritrean-born runners", "eritrean born runner"),
        ("The Dutch-flagged freighter", "dutch flagged freighter"),
        ("Frenchman Paul Roux", "Paul Roux"),
        ("Kenyan Faith Jerono", "Faith Jerono"),
        ("Dutch rider Joost van Aken", "Joost van Aken"),
        ("Winner Ana de la Cruz", "Winner Ana de la Cruz"),
        ("The Swede", "Sweden"),
        ("The Russian Defence Ministry", "Russia"),
        ("The Indian National Congress", "India"),
        ("Russian soldiers", "Russia"),
    ],
)
def test_who_is_of_a_people_is_somebody(who: str, subject: str) -> None:
    assert claim_of(f"{who} won 12 races.", "12 races").measurand.subject == subject


@pytest.mark.parametrize(
    ("text", "figure", "subject"),
    [
        ("Kenya's Safaricom made 40 million shillings.", "40 million", "Safaricom"),
        ("Germany's Greens drop to 40 percent.", "40 percent", "Greens"),
        ("Poland's Sejm passed 40 laws.", "40", "Poland"),
        ("Spain's Supreme Court heard 40 cases.", "40", "Spain"),
        ("AT&T cut 40 jobs.", "40", "AT&T"),
        ("Shares in AT&T fell 4%.", "4%", "AT&T"),
        ("Smugglers face fines of 40 euros.", "40 euros", "smuggler"),
        ("A ferry carrying 40 passengers and 18 crew sank.", "18 crew", "ferry"),
        ("Mumbai's new 33 km line carried 40 people.", "33 km", "line"),
        ("The capsule landed on Monday with 40 people aboard.", "40 people", "capsule"),
        ("It came after the 7.7 magnitude quake.", "7.7", "quake"),
    ],
)
def test_names_behind_their_home_lists_and_attributes_have_their_bearers(
    text: str, figure: str, subject: str
) -> None:
    assert claim_of(text, figure).measurand.subject == subject


@pytest.mark.parametrize(
    ("text", "figure", "measure"),
    [
        ("All 10 aboard died.", "10", "killed"),
        ("Ten fires outside disputed areas burned.", "Ten", "consumed"),
        ("Over a third stay home.", "Over a third", "stay"),
        ("They found that 63 percent of drivers under 35 had sold cars.", "63 percent", "sold"),
        ("Sales fines of 40 euros a day rose.", "40 euros", "fine"),
    ],
)
def test_what_those_do_who_are_counted_is_read_past_what_tells_of_them(
    text: str, figure: str, measure: str
) -> None:
    assert claim_of(text, figure).measurand.measure == measure
