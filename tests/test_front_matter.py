"""Front matter and dates: what a document says of itself."""

import datetime as dt
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.text.front_matter import body_start, parse_date, source
from reconcile.text.source import Source

DAY = dt.date(2023, 9, 11)


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("2023-09-11", DAY),
        (" 2023/9/11 ", DAY),
        ("2023-09-11T10:30:00Z", DAY),
        ("2023-09-11 10:30:00.123 +02:00", DAY),
        ("11 September 2023", DAY),
        ("11th Sept. 2023", DAY),
        ("September 11, 2023", DAY),
        ("SEPT 11th 2023", DAY),
        ("Monday, September 11, 2023", DAY),
        ("Mon 11 Sep 2023", DAY),
        ("1 May 2024", dt.date(2024, 5, 1)),
        ("31 December 1999", dt.date(1999, 12, 31)),
        ("29 February 2023", None),
        ("2023-13-01", None),
        ("0000-01-01", None),
        ("2023-09/11", None),
        ("09/11/2023", None),
        ("11 Sapt 2023", None),
        ("2023-09-112", None),
        ("٢٠٢٣-٠٩-١١", None),
        ("September 2023", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_a_date_is_read_if_it_is_sure(words: str, date: dt.date | None) -> None:
    assert parse_date(words) == date


@given(st.dates(), st.sampled_from(["%Y-%m-%d", "%d %B %Y", "%B %d, %Y", "%a, %d %b %Y"]))
def test_a_date_that_is_written_out_is_read_back(date: dt.date, form: str) -> None:
    written = date.strftime(form.replace("%Y", f"{date.year:04}"))
    assert parse_date(written) == date


FRONT_MATTER = """\
---
title: "Short of shells"
Publisher: The Daily Example
date: 11 September 2023
url: https://example.org/a?b=c
id: seven
# a comment
tags:
- war
  deep: er

note: 'it''s'
---
Russia fired 11 million shells.
"""


def test_front_matter_says_where_a_document_is_from() -> None:
    made = source(FRONT_MATTER, id="a")
    assert made == Source(
        FRONT_MATTER,
        id="a",
        title="Short of shells",
        publisher="The Daily Example",
        date=DAY,
        address="https://example.org/a?b=c",
    )


def test_reading_begins_after_front_matter() -> None:
    assert FRONT_MATTER[body_start(FRONT_MATTER) :] == "Russia fired 11 million shells.\n"


@pytest.mark.parametrize(
    "text",
    [
        FRONT_MATTER.replace("\n", "\r\n"),
        FRONT_MATTER.replace("\n", "\r"),
        f"\ufeff{FRONT_MATTER}",
        FRONT_MATTER.replace("---\n", "--- \t\n"),
        FRONT_MATTER.replace("date: 11", "date:\t11"),
    ],
)
def test_front_matter_bears_byte_order_marks_other_line_breaks_and_spaces(text: str) -> None:
    assert source(text).date == DAY
    assert text[body_start(text) :].strip() == "Russia fired 11 million shells."


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Russia fired 11 million shells.",
        "----\ntitle: a\n----\n",
        " ---\ntitle: a\n---\n",
        "---\ntitle: a\n",
        "---\ntitle: a",
        "---\nRussia fired shells, he said.\n---\n",
        "---\n" + "a: b\n" * 51 + "---\n",
        "---",
        "Date palms grow here.",
        "Date: unknown",
        "Date: 2023-02-30 Russia",
        "Updated 2023-09-11",
        "Dated 2023-09-11",
    ],
)
def test_without_front_matter_reading_begins_at_the_beginning(text: str) -> None:
    assert body_start(text) == 0
    assert source(text) == Source(text)


def test_front_matter_of_fifty_lines_is_read() -> None:
    text = "---\n" + "a: b\n" * 50 + "---\n"
    assert body_start(text) == len(text)


@pytest.mark.parametrize(
    "line",
    [
        "date 2023-09-11 ",
        " date 2023-09-11 ",
        "\ufeffDate: 2023-09-11\n",
        "Published: 11 September 2023\r\n\r\n",
        "PUBLISHED September 11, 2023 ",
        "Date : 2023-09-11T10:30Z\n",
    ],
)
def test_a_document_may_begin_with_its_date(line: str) -> None:
    text = f"{line}Putin is desperate."
    assert source(text).date == DAY
    assert text[body_start(text) :] == "Putin is desperate."


def test_what_is_given_wins_over_front_matter() -> None:
    made = source(
        FRONT_MATTER,
        id="a",
        title="T",
        publisher="P",
        date=dt.date(2024, 1, 2),
        address="https://example.org/z",
    )
    assert (made.title, made.publisher, made.date, made.address) == (
        "T",
        "P",
        dt.date(2024, 1, 2),
        "https://example.org/z",
    )


def test_an_address_wins_over_an_url() -> None:
    assert source("---\naddress: a\nurl: b\n---\n").address == "a"


@pytest.mark.parametrize("value", ["", "soon", "2023-99-99"])
def test_a_date_that_cannot_be_read_is_left_out(value: str) -> None:
    assert source(f"---\ndate: {value}\ntitle:\n---\nText.").date is None


def test_an_empty_field_says_nothing() -> None:
    assert source('---\ntitle:\npublisher: ""\n---\nText.') == Source(
        '---\ntitle:\npublisher: ""\n---\nText.'
    )


def test_sources_pickle() -> None:
    made = source(FRONT_MATTER, id="a")
    assert pickle.loads(pickle.dumps(made)) == made  # noqa: S301  # it was made on the line itself
