"""What the facets of a claim were read from: the words, and where they stand."""

import json
import pickle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import reconcile
from claim_corpus import ROWS
from conftest import Run
from reconcile import Claim, Source
from reconcile.claims.grounds import Ground
from reconcile.plugin import ClauseView, Facet, Plugin, reads


def grounds_of(text: str, figure: str, *, language: str | None = None) -> dict[str, Ground]:
    """What was read of the figure that stands at these words of a text, by facet."""
    source = Source(text, id="a", language=language)
    claims = reconcile.extract(source)
    claim = next(each for each in claims if each.start <= text.index(figure) < each.end)
    read, _ = reconcile.explain(claim, claim, sources=[source]).grounds
    return {each.facet: each for each in read}


def words_of(text: str, figure: str, *, language: str | None = None) -> dict[str, tuple[str, ...]]:
    """The words alone."""
    return {facet: each.words for facet, each in grounds_of(text, figure, language=language).items()}


SENT = "Officials said Norway failed to send Ukraine at least 40 guns from Oslo in 2023."


def test_every_facet_has_the_words_it_was_read_from() -> None:
    assert words_of(SENT, "40") == {
        "thing": ("guns",),
        "measure": ("send",),
        "subject": ("Norway",),
        "recipient": ("Ukraine",),
        "period": ("in 2023",),
        "negation": ("failed",),
        "hedge": ("at least",),
        "origin": ("Officials",),
    }


@pytest.mark.parametrize(
    ("text", "figure", "facet", "words"),
    [
        ("Russia will fire 40 shells.", "40", "modality", ("will",)),
        ("Spain is to build 40 ships.", "40", "modality", ("to",)),
        ("Spain plans to build 40 ships.", "40", "modality", ("plans",)),
        ("Spain hopes to sell the stone for 40 euros.", "40", "modality", ("hopes to",)),
        ("Spain pledged to build 40 ships.", "40", "modality", ("pledged",)),
        ("It is estimated that Spain will send 40 guns.", "40", "modality", ("estimated",)),
        ("Spain, which could be asked, will send 40 guns.", "40", "modality", ("will",)),
        (
            "Chipmaker Norvane plans to open a plant that will create 1,800 jobs.",
            "1,800",
            "modality",
            ("will",),
        ),
        ("Prices rose by 5 percent in May.", "5", "change", ("rose",)),
        ("Prices rose by 5 percent in May.", "5", "aggregation", ("rose",)),
        ("North Korea makes 40 shells a year.", "40", "aggregation", ("a year",)),
        ("They hold an average of 40 tanks.", "40", "aggregation", ("average",)),
        ("Syria received another 40 tanks.", "40", "aggregation", ("another",)),
        ("Prices rose 5 percent from a year earlier.", "5", "base", ("from a year earlier",)),
        ("Annual inflation was 5 percent.", "5", "base", ("Annual",)),
        ("The death toll in Gaza rose to 28.", "28", "measure", ("death toll",)),
        ("Spain took delivery of 562,000 doses.", "562,000", "measure", ("took delivery of",)),
        ("France's budget deficit was 5 billion euros.", "5", "measure", ("budget deficit",)),
        ("The number of people killed was 40.", "40", "measure", ("killed",)),
        ("The blast left 20 people dead.", "20", "measure", ("dead",)),
        ("Ada Lind, 66, won.", "66", "measure", ("66",)),
        ("Four Peruvians died.", "Four", "subject", ("Peruvians",)),
        ("The loss of Russia was 40 tanks.", "40", "subject", ("Russia",)),
        (
            "It lasted over ten years, and Japan paid 9 dollars over ten years.",
            "9",
            "period",
            ("over ten years",),
        ),
        ("Putin last visited it five years ago.", "five", "thing", ("visited",)),
        ("The eight co-defendants were in jail for 14 days.", "14", "thing", ()),
        ("Only 3 of the 12 tanks were sold.", "3", "thing", ("tanks",)),
        ("At its peak the pit had 2,400 men; in 1991 there were 318 of them.", "318", "thing", ("men",)),
    ],
)
def test_a_facet_is_read_from_these_words(text: str, figure: str, facet: str, words: tuple[str, ...]) -> None:
    assert words_of(text, figure)[facet] == words


def test_what_is_said_twice_is_shown_where_it_is_nearest() -> None:
    assert words_of("Police said police found 40 kg of cocaine.", "40")["subject"] == ("police",)


def test_a_thing_that_is_said_nowhere_is_implied() -> None:
    found = grounds_of("The death toll rose to 28, two people said.", "28")["thing"]
    assert (found.value, found.words, found.implied) == ("person", ("death toll",), True)


def test_a_thing_that_a_verb_would_imply_too_is_the_one_that_is_counted() -> None:
    found = grounds_of("In Lahore 41 people were killed.", "41")["thing"]
    assert (found.words, found.implied) == (("people",), False)


def test_the_base_of_a_change_over_a_year_is_implied_by_the_year() -> None:
    found = grounds_of("Prices rose 3 percent in 2019.", "3")["base"]
    assert (found.words, found.implied) == (("in 2019",), True)


def test_a_referent_is_shown_where_it_is_named() -> None:
    text = "Kyiv has many friends. Talks were held. It has lost 200 tanks."
    subject = grounds_of(text, "200")["subject"]
    assert (subject.value, subject.words) == ("Ukraine", ("It", "Kyiv"))
    assert subject.spans == ((40, 42), (0, 4))


def test_the_full_name_of_a_speaker_is_shown_where_it_is_given() -> None:
    text = "Matthew Miller was there. Miller said Syria has 40 tanks."
    assert words_of(text, "40")["origin"] == ("Miller", "Matthew Miller")


def test_without_its_source_a_claim_is_read_from_its_sentence_alone() -> None:
    (claim,) = reconcile.extract("Kyiv has many friends. It has lost 200 tanks.")
    read = {each.facet: each for each in reconcile.explain(claim, claim).grounds[0]}
    assert (read["measure"].words, read["measure"].spans) == (("lost",), ((30, 34),))
    assert (read["subject"].value, read["subject"].spans) == ("Ukraine", ())


def test_a_source_that_does_not_hold_the_claim_is_of_no_use() -> None:
    (claim,) = reconcile.extract(Source("Russia fired 40 shells.", id="a"))
    other = Source("It was a quiet day in Omsk.", id="a")
    read = {each.facet: each.words for each in reconcile.explain(claim, claim, sources=[other]).grounds[0]}
    assert read == {"thing": ("shells",), "measure": ("fired",), "subject": ("Russia",)}


def test_in_other_languages_the_words_of_figures_are_shown() -> None:
    found = words_of("El ejército perdió unos 300 tanques.", "300", language="es")
    assert found == {"thing": ("tanques",), "hedge": ("unos",)}


def test_of_a_name_that_only_another_figure_holds_no_words_are_shown() -> None:
    assert words_of("Six boys and two men held seven goats for nine days.", "nine").get("subject", ()) == ()


def test_of_a_claim_that_was_not_read_in_its_sentence_nothing_is_shown() -> None:
    (claim,) = reconcile.extract("Russia fired 40 shells.")
    moved = reconcile.extract("Today Russia fired 40 shells.")[0]
    assert reconcile.explain(claim, moved, sources=[]).grounds[1]
    (stray,) = reconcile.extract("Now 7 ships sank.")
    lost = Claim(
        measurand=claim.measurand,
        figure=stray.figure,
        source="a",
        start=stray.start,
        end=stray.end,
        text=stray.text,
        sentence=claim.sentence,
    )
    assert reconcile.explain(lost, lost).grounds == ((), ())


def test_what_a_plugin_reads_has_the_words_without_which_it_reads_nothing() -> None:
    @reads(
        Facet.SUBJECT, examples=[("The alliance's stock: 40 tanks.", "NATO")], counterexamples=["40 tanks."]
    )
    def alliance(clause: ClauseView) -> str | None:
        """The alliance is NATO."""
        return "NATO" if "alliance" in clause.words else None

    mine = [Plugin("mine", facet_readers=[alliance])]
    (claim,) = reconcile.extract("The alliance's stock: 40 tanks.", plugins=mine)
    read = {each.facet: each for each in reconcile.explain(claim, claim, plugins=mine).grounds[0]}
    assert (read["subject"].value, read["subject"].words, read["subject"].implied) == (
        "NATO",
        ("alliance",),
        True,
    )


@settings(max_examples=25)
@given(st.lists(st.sampled_from([str(row["text"]) for row in ROWS]), min_size=1, max_size=3))
def test_every_span_lies_in_the_text_and_is_not_of_another_figure(texts: list[str]) -> None:
    text = " ".join(texts)
    source = Source(text, id="a")
    claims = reconcile.extract(source)
    for claim in claims[-2:]:
        explained = reconcile.explain(claim, claim, sources=[source])
        assert explained.grounds == reconcile.explain(claim, claim, sources=[source]).grounds
        for ground in explained.grounds[0]:
            assert ground.words == tuple(text[start:end] for start, end in ground.spans)
            assert all(word.strip() for word in ground.words)
            assert not (ground.facet in {"subject", "thing"} and _of_another(ground, claim, claims))
        assert pickle.loads(pickle.dumps(explained)) == explained  # noqa: S301 - it was made here


def _of_another(ground: Ground, claim: Claim, claims: tuple[Claim, ...]) -> bool:
    """Whether a name holds a part of another figure of the sentence, or a thing a number of one."""
    others = [each for each in claims if each.sentence_start == claim.sentence_start and each is not claim]
    figures = [(each.start, each.end) for each in others]
    numbers = [(number.start, number.end) for each in others for number in each.figure.numerals]
    taken = numbers if ground.facet == "thing" else figures
    return any(start < high and low < end for start, end in ground.spans for low, high in taken)


def test_explain_says_where_each_facet_was_read(run: Run) -> None:
    done = run("explain", "40", "50", "-", stdin=b"Russia fired 40 shells last year. It fired 50 shells.")
    lines = done.out.splitlines()
    assert lines[2:6] == [
        "    thing        shell                    “shells” at 16",
        "    measure      consumed                 “fired” at 7",
        "    subject      Russia                   “Russia” at 0",
        "    period       last year                “last year” at 23",
    ]
    assert "    subject      Russia                   “It” at 34, “Russia” at 0" in lines


def test_explain_says_what_is_implied_and_what_has_no_words() -> None:
    (toll,) = reconcile.extract("The death toll rose to 28.")
    (lost,) = reconcile.extract("Kyiv has many friends. It has lost 200 tanks.")
    lines = str(reconcile.explain(toll, lost)).splitlines()
    assert "    thing        person                   implied by “death toll” at 4" in lines
    assert "    subject      Ukraine                  no words of its own" in lines


def test_explain_writes_json(run: Run) -> None:
    done = run(
        "explain", "40", "50", "-", "--format", "json", stdin=b"Russia fired 40 shells. It fired 50 shells."
    )
    written = json.loads(done.out)
    assert [claim["value"] for claim in written["claims"]] == [40, 50]
    subject = next(each for each in written["claims"][1]["read_from"] if each["facet"] == "subject")
    assert subject == {
        "facet": "subject",
        "value": "Russia",
        "read_from": [{"start": 24, "end": 26, "text": "It"}, {"start": 0, "end": 6, "text": "Russia"}],
        "implied": False,
    }
    assert {gate["gate"]: gate["read"] for gate in written["gates"]}["subject"] == ["Russia", "Russia"]
    assert written["evidence"] is None or written["evidence"][0]["weight"]
