"""Sentences, passages and sources."""

import datetime as dt
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.language.lexicon import load
from reconcile.text.front_matter import body_start, source
from reconcile.text.passages import passages
from reconcile.text.sentences import LONGEST, sentences
from reconcile.text.source import Source

ABBREVIATIONS = frozenset(
    form
    for section in load("english", "abbreviations").values()
    for forms in section.values()
    for form in forms
)
DAY = dt.date(2023, 9, 11)
STOPS_AND_SPACES = st.text(
    alphabet=st.sampled_from(
        [*".!?…。,:;\"'“”‘’()[]-—•#|*_ \t\n\r\x0b\x0c\x1c\x1f\x85\xa0\u2028\u2029", *"aAbBU12"]
    )
)
ANY_TEXT = st.one_of(
    st.text(alphabet=st.characters(exclude_categories=())),
    STOPS_AND_SPACES,
    st.lists(
        st.sampled_from(
            ["Mr.", "U.S.", "3.5", "He", "said", "a.m.", "\n", "\r\n\r\n", " ", "No.", "1.", "- "]
        )
    ).map("".join),
)


def read(text: str, start: int = 0) -> list[str]:
    return [text[begin:end] for begin, end in sentences(text, ABBREVIATIONS, start)]


# A bar stands where a sentence ends; it is read as one space.
ONE_LINE = """
Russia fired shells. | Ukraine fired back.
The front is 1,200km long. | It costs $3.5 billion.
Prices rose 3.5 percent. | Wages rose 2.1. | Russia did not say why.
Who fired? | Nobody knows! | They left.
U.S. troops arrived.
He left the U.S. | The army stayed.
He left the U.S. | In 2023 he came back.
The U.S. House voted.
It was made in the U.S. Army depot.
U.S. No. 1 shells
He works in the U.K. | “We are short,” he said.
The U.N. Security Council met.
The U.S.-led force left. | It was small.
It is Washington, D.C. | He said so.
J. K. Rowling wrote it. | John F. Kennedy read it.
J.K. Rowling wrote it.
George A. Smith came. | A. Smith left.
They chose plan B. | The plan failed.
Prof. X. A. Smith said so.
Mr. Smith met Mrs. Jones and Dr. Brown. | They talked.
Mr. He said so. | Gen. So agreed.
Gen. Mark Milley, Lt. Col. Ray and Sgt. Bo came.
St. Petersburg and Sen. Reed and Gov. Cox
He lives at No. 10 Downing Street.
Did he? | No. | They left.
No. | Russia did not fire.
See fig. 3 and pp. 10 to 12. | They are clear.
Acme Inc. said so. | Acme Ltd. Chairman Bo denied it.
He runs Acme Inc. | The firm makes shells.
On Sept. 11 it began. | On Dec. 5 it ended.
It was Dec. | Russia fired.
He sat. | Russia fired.
At 5 a.m. Monday it began. | At 6 p.m. | The guns fell silent.
It fired approx. 300 shells, i.e. The most so far.
Guns, shells, etc. | Russia has them.
Guns, e.g. howitzers, were sent.
Ukraine vs. Russia
He waited … and left.
He waited... and left.
He met the Gen... | Milley left.
“Gen. Milley left,” he said. | They (Gen. Milley and Lt. Ray) met.
He waited... | But nobody came.
He waited … | But nobody came.
He waited. . . and left.
He waited . . . | Nobody came.
“We are short.” | He added nothing.
“We will win,” he said. | They did.
“Will we win?” he asked. | They did.
'Why?' she asked.
"Why?" | Nobody knew.
“We are short!” he said.
He said: “We are short. | We need more.” | They sent more.
He said it was ‘enough’. | They agreed.
(They left.) | Nobody stayed.
They left (at 5 p.m.). | Nobody stayed.
They left (all 300 of them). | Nobody stayed.
He came. | (She did not.) | They met.
The town fell.[1] | The army left.[12][13] | It was over.
**The town fell.** | *Nobody* stayed.
They left. | 300 stayed.
They left. | $3 million stayed.
They left. | — Reuters
They left. — but came back.
1. Shells are made.
(2) Shells are fired. | They are lost.
a. Shells are made.
Visit www.example.com. | It is free.
Visit example.com now.
The F.B.I. agents came.
He has a Ph.D. from Oxford.
The file a.txt is read. | The file b.txt is not.
Yahoo! said so.
Wait!!! | They left?! | Yes.
They left. , and so on
He is war–Gen. Milley said.
The war—Gen. Milley said so—goes on.
Er ging. | ¿Por qué? | ¡No!
वे गए। | वे आए।
No stop at the end
.
"""
CASES = [line for line in ONE_LINE.strip().splitlines() if line]


@pytest.mark.parametrize("case", CASES)
def test_sentences_end_where_a_reader_ends_them(case: str) -> None:
    expected = case.split(" | ")
    assert read(" ".join(expected)) == expected


def test_the_corpus_of_sentences_is_large_enough_to_mean_something() -> None:
    assert len(CASES) >= 60


WRAPPED = (
    "Western officials say that Russia fired up to 11 million shells last\n"
    "year and that it makes about two million of them a year, which is not\n"
    "Enough for a war of this length, as Gen. Mark Milley told the Senate\n"
    "Armed Services Committee on Monday. He did not say how he knew that.\n"
    "It is thought that North Korea has sent more."
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Headline\n\nThe text.", ["Headline", "The text."]),
        ("Headline\r\n\r\nThe text.", ["Headline", "The text."]),
        ("Headline\r\rThe text.", ["Headline", "The text."]),
        ("Headline\x85 \x85the text.", ["Headline", "the text."]),
        ("Headline\u2028\u2028the text.", ["Headline", "the text."]),
        ("Headline\u2029the text.", ["Headline", "the text."]),
        ("Headline \t\n  \t\n  the text. ", ["Headline", "the text."]),
        ("A Short Headline\nThe text.", ["A Short Headline", "The text."]),
        ("A Short Headline\n“The text.”", ["A Short Headline", "“The text.”"]),
        ("Mr.\n\nSmith", ["Mr.", "Smith"]),
        ("Russia fired about\n11 million shells", ["Russia fired about\n11 million shells"]),
        ("Russia fired at\nUkraine", ["Russia fired at\nUkraine"]),
        ("Kyiv, Lviv,\nOdesa", ["Kyiv, Lviv,\nOdesa"]),
        ("Russia fired\nshells", ["Russia fired\nshells"]),
        ("Gen.\nMilley", ["Gen.\nMilley"]),
        ("He left.\nShe stayed.", ["He left.", "She stayed."]),
        ("It has:\n- 11 tanks\n- shells", ["It has:", "- 11 tanks", "- shells"]),
        ("It has:\n• tanks\n\t• shells", ["It has:", "• tanks", "• shells"]),
        ("It has:\n1. tanks\n2) shells\n(3) guns", ["It has:", "1. tanks", "2) shells", "(3) guns"]),
        ("It has:\na) tanks\nb) shells", ["It has:", "a) tanks", "b) shells"]),
        ("It has:\n– Tanks of steel", ["It has:", "– Tanks of steel"]),
        ("Kim Jong Un\n– who leads it –\nleft", ["Kim Jong Un\n– who leads it –\nleft"]),
        ("# the war\nit goes on", ["# the war", "it goes on"]),
        ("the war\n## What next\nit goes on", ["the war", "## What next", "it goes on"]),
        (
            "#Kyiv\nis under fire and has been for a long time",
            ["#Kyiv\nis under fire and has been for a long time"],
        ),
        ("He left.\x1fShe stayed.", ["He left.", "She stayed."]),
        ("| tanks | 11 |\n| shells | 12 |", ["| tanks | 11 |", "| shells | 12 |"]),
    ],
)
def test_lines_end_sentences_where_they_are_not_wrapped(text: str, expected: list[str]) -> None:
    assert read(text) == expected


def test_prose_that_is_hard_wrapped_is_not_broken_at_its_lines() -> None:
    assert [sentence.replace("\n", " ") for sentence in read(WRAPPED)] == [
        WRAPPED[: WRAPPED.index(" He did")].replace("\n", " "),
        "He did not say how he knew that.",
        "It is thought that North Korea has sent more.",
    ]


def test_a_line_too_long_to_be_wrapped_is_a_paragraph() -> None:
    long = "Ukraine has asked its allies again and again for shells " * 3
    assert read(f"{long.strip()}\nWestern officials agree") == [long.strip(), "Western officials agree"]


def test_a_line_with_room_for_the_next_word_is_a_headline() -> None:
    headline = "Key events that shaped the year and will influence the next"
    text = f"{headline}\nWestern indifference to Ukraine " + "and to all that it has lost " * 4
    assert read(text)[0] == headline


def test_sentences_do_not_depend_on_the_kind_of_line_break() -> None:
    text = f"Headline\n\n{WRAPPED}\n- shells\n- tanks"
    assert read(text.replace("\n", "\r\n")) == [part.replace("\n", "\r\n") for part in read(text)]


def test_sentences_begin_where_they_are_told_to() -> None:
    text = "date 2023-09-11 Putin is desperate. He left."
    assert read(text, start=body_start(text)) == ["Putin is desperate.", "He left."]


def test_full_width_stops_end_sentences_without_a_space() -> None:
    assert read("俄罗斯发射炮弹。乌克兰反击！“为什么？”没人知道") == [
        "俄罗斯发射炮弹。",
        "乌克兰反击！",
        "“为什么？”",
        "没人知道",
    ]


def test_words_are_abbreviations_only_if_they_are_given() -> None:
    text = "See Zorp. Smith."
    assert len(sentences(text, frozenset())) == 2
    assert len(sentences(text, frozenset({"zorp"}))) == 1


def test_a_sentence_too_long_to_be_one_is_cut_at_white_space() -> None:
    pieces = read("word " * 1000)
    assert [len(piece) for piece in pieces] == [LONGEST + 4, LONGEST + 4, 989]


def test_a_sentence_that_is_cut_has_no_white_space_at_its_ends() -> None:
    text = "w" * (LONGEST - 10) + " " * 30 + "w" * LONGEST
    assert [len(piece) for piece in read(text)] == [LONGEST - 10, LONGEST]


def test_a_word_longer_than_any_language_has_is_cut() -> None:
    assert [len(piece) for piece in read("w" * 3 * LONGEST)] == [LONGEST + 500, LONGEST + 500, LONGEST - 1000]


def test_text_without_words_has_no_sentences() -> None:
    assert read("") == read(" \n\t\r\n \u2029 ") == []


@given(ANY_TEXT, st.integers(0, 20))
def test_every_visible_character_stands_in_exactly_one_sentence(text: str, start: int) -> None:
    at = 0
    for begin, end in sentences(text, ABBREVIATIONS, start):
        assert start <= begin < end <= len(text)
        assert at <= begin
        assert not text[max(at, start) : begin].strip()
        assert text[begin:end] == text[begin:end].strip()
        at = end
    assert not text[max(at, start) :].strip()


@given(ANY_TEXT, ANY_TEXT)
def test_sentences_do_not_depend_on_other_paragraphs(before: str, after: str) -> None:
    assert read(f"{before}\n\n{after}") == read(before) + read(after)


@given(ANY_TEXT)
def test_passages_hold_the_sentences(text: str) -> None:
    parts = iter(passages(text))
    begin, end = 0, 0
    for first, last in sentences(text, ABBREVIATIONS):
        while first >= end:
            begin, end = next(parts)
        assert begin <= first < last <= end


class Counted(str):
    """A text that counts what is sliced out of it, which bounds the work done in Python."""

    __slots__ = ("work",)
    work: int

    def __getitem__(self, key: object) -> str:
        part = super().__getitem__(key)  # type: ignore[index]  # any index of a string
        self.work += len(part) + 1
        return part


@pytest.mark.parametrize(
    "hostile",
    [
        ". ",
        ".",
        ".”",
        '. "',
        "! ",
        "\n",
        " \n",
        "a\n",
        "A\n",
        "\r",
        "A. ",
        ". . ",
        "1. ",
        ". — ",
        ". ((((",
        "w",
        "。",
        " ",
    ],
)
def test_hostile_text_takes_work_in_proportion_to_its_length(hostile: str) -> None:
    def work(length: int) -> int:
        text = Counted(hostile * (length // len(hostile)) + "x")
        text.work = 0
        sentences(text, ABBREVIATIONS)
        return text.work

    assert work(40_000) <= 2.2 * work(20_000) + 100
    assert work(40_000) <= 60 * 40_000


@pytest.mark.parametrize(
    "hostile", [".", ".”", "?!", "w", " ", "\t\n", "。", '"', "(", ".[1]", "…", "#", "-", "1"]
)
def test_hostile_text_of_a_quarter_of_a_megabyte_is_read_at_once(hostile: str) -> None:
    text = hostile * (250_000 // len(hostile)) + "x"
    begun = time.process_time()
    sentences(text, ABBREVIATIONS)
    assert time.process_time() - begun < 3  # linear, it takes a hundredth of that; quadratic, minutes


@given(ANY_TEXT)
def test_any_text_makes_a_source(text: str) -> None:
    assert source(text).text == text
    assert 0 <= body_start(text) <= len(text)
    assert 0 <= body_start(f"---\n{text}\n---\n") <= len(text) + 9


def test_a_source_without_an_id_is_called_by_its_text() -> None:
    assert Source("a").id == source("a").id == Source("a").id
    assert Source("a").id != Source("b").id
    assert Source("\udcff").id.startswith("text-")


def test_a_source_is_named_and_not_quoted_when_it_is_shown() -> None:
    assert repr(Source("secret", id="a")).startswith("Source(id='a'")
