"""The report, its tables, and the forms it is given out in."""

import csv
import io
import json
from collections.abc import Callable

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from reconcile.claims.claim import Claim
from reconcile.claims.measurand import Aggregation
from reconcile.claims.period import Period
from reconcile.comparisons.verdict import Verdict
from reconcile.findings.finding import Finding
from reconcile.report.formats import FORMATS, claims_text, report_text
from reconcile.report.report import Report
from reconcile.report.rows import CLAIM_COLUMNS, FINDING_COLUMNS
from reconcile.report.tables import table
from strategies import CUMULATIVE, SHELLS_A_YEAR, claim, claims, compared, figure, one_measurand

FIVE, NINE, ALSO_FIVE = claim("5", "a"), claim("9", "b"), claim("5", "c")
OTHER = claim("700", "d", subject="Ukraine", text="700 shells")
FAR = claim("90", "e", subject="Ukraine", text="90 shells")
CLAIMS = (FIVE, NINE, ALSO_FIVE, OTHER, FAR, claim("3", "f", measure="sold"))
REPORT = Report.of(compared(*CLAIMS), claims=CLAIMS, warnings=["a plugin is broken", "a plugin is broken"])


def test_the_worst_stands_first_and_the_largest_ratio_before_the_smaller() -> None:
    assert [finding.verdict for finding in REPORT] == [Verdict.CONFLICT] * 3 + [Verdict.AGREEMENT]
    ratios = [finding.ratio for finding in REPORT.conflicts]
    assert ratios == sorted(ratios, key=lambda ratio: ratio or 0, reverse=True)
    assert REPORT.findings[0].claims == (OTHER, FAR)


def test_a_finding_without_a_ratio_stands_behind_those_that_have_one() -> None:
    nothing = evolve(REPORT.findings[0], ratio=None)
    assert Report((nothing, *REPORT.findings)).findings[3] == nothing


def test_a_report_gives_its_findings_by_verdict() -> None:
    assert len(REPORT) == len(list(REPORT)) == 4
    assert len(REPORT.conflicts) == 3
    assert len(REPORT.agreements) == 1
    assert not REPORT.tensions


def test_the_claims_in_no_finding_are_told() -> None:
    assert [claim.source for claim in REPORT.uncompared()] == ["f"]


def test_a_warning_is_given_once() -> None:
    assert REPORT.warnings == ("a plugin is broken",)


def test_what_is_incomparable_is_listed_only_if_asked_for() -> None:
    found = compared(FIVE, OTHER, incomparable=True)
    assert not Report.of(found)
    assert [finding.verdict for finding in Report.of(found, incomparable=True)] == [Verdict.INCOMPARABLE]


def test_a_report_in_the_interchange_form() -> None:
    given_out = REPORT.to_dict()
    assert set(given_out) == {"findings", "groups", "warnings"}
    assert given_out["findings"][0]["verdict"] == "conflict"
    assert json.loads(json.dumps(given_out)) == given_out


def test_a_report_prints_as_its_table() -> None:
    text = str(REPORT)
    assert text == table(REPORT)
    assert text.splitlines()[1].split("│")[1].strip() == "verdict"
    assert "e: 90 shells" in text
    assert "610 shells" in text


@pytest.mark.parametrize("width", [60, 80, 100, 140])
def test_a_table_fits_the_terminal(width: int) -> None:
    assert max(map(len, table(REPORT, width=width).splitlines())) <= width
    assert max(map(len, claims_text(CLAIMS, "table", width=width + 40).splitlines())) <= width + 40


def test_no_column_is_narrower_than_its_header() -> None:
    narrow = table(REPORT, width=1).splitlines()
    assert [cell.strip() for cell in narrow[1].split("│")[1:-1]] == [
        "verdict",
        "times",
        "apart",
        "figures",
        "reason",
    ]


@pytest.mark.parametrize("style", ["table", "markdown"])
def test_a_table_of_nothing_says_so(style: str) -> None:
    assert report_text(Report(()), style) == "No two figures of one quantity were found."
    assert claims_text((), style) == "No figures were found."


def test_markup_in_a_text_stays_text() -> None:
    tricky = evolve(FIVE, text="5 | <b>*shells*</b>")
    text = report_text(Report(compared(tricky, NINE)), "markdown")
    assert "5 \\| &lt;b>\\*shells\\*&lt;/b><br>b: words" in text
    header, rule, row = text.splitlines()
    assert header.startswith("| verdict")
    assert set(rule) == set("|:-")
    assert row.replace("\\|", "").count("|") == header.count("|")


def test_what_cannot_be_shown_does_not_reach_the_terminal() -> None:
    tricky = evolve(FIVE, text="5\x1b[31m shells\n\ud800")
    text = table(compared(tricky, NINE))
    assert "\x1b" not in text
    text.encode("utf-8")


def test_what_has_no_size_leaves_its_cells_empty() -> None:
    apart = compared(FIVE, OTHER, incomparable=True)
    cells = [cell.strip() for cell in report_text(Report(apart), "markdown").splitlines()[2].split("|")]
    assert cells[1:4] == ["incomparable", "", ""]


def test_one_is_not_many() -> None:
    assert "│ 1 shell " in table(compared(claim("5", "a"), claim("6", "b")))


def test_a_number_with_commas_stays_as_it_is_in_every_column() -> None:
    one, other = claim("5", "a"), claim("4000000", "b")
    text = table(compared(one, other), width=200)
    assert "│ 800,000 " in text
    assert "4,000,000" not in text


def test_findings_as_rows_for_a_spreadsheet() -> None:
    rows = list(csv.DictReader(io.StringIO(report_text(REPORT, "csv"))))
    assert len(rows) == len(REPORT)
    assert list(rows[0]) == list(FINDING_COLUMNS)
    assert rows[0]["sources"] == "d | e"
    assert rows[0]["figures"] == "700 shells | 90 shells"
    assert table(REPORT, "csv") == report_text(REPORT, "csv")


def test_claims_as_rows_for_a_spreadsheet() -> None:
    period = Period(words="last year")
    some = (
        claim("5", period=period),
        claim(figure("2e6", SHELLS_A_YEAR), text="=1+2", aggregation=Aggregation.RATE),
    )
    rows = list(csv.DictReader(io.StringIO(claims_text(some, "csv"))))
    assert list(rows[0]) == list(CLAIM_COLUMNS)
    assert (rows[0]["soft_low"], rows[0]["period"], rows[1]["unit"]) == ("5", "last year", "shell/year")
    assert rows[1]["text"] == "'=1+2"


def test_claims_as_a_table() -> None:
    text = claims_text([claim("5", period=Period(words="last\nyear"), origin="Kyiv")], "markdown")
    assert [cell.strip() for cell in text.splitlines()[2].split("|")[1:-1]] == [
        *("a", "words", "5", "shell", "Russia", "produced", "last year", "actual", "Kyiv")
    ]


def test_json_and_json_lines_say_the_same() -> None:
    whole = json.loads(report_text(REPORT, "json"))
    lines = [json.loads(line) for line in report_text(REPORT, "jsonl").splitlines()]
    assert whole == REPORT.to_dict()
    assert lines == whole["findings"]
    assert json.loads(claims_text(CLAIMS, "json")) == [each.to_dict() for each in CLAIMS]
    assert [json.loads(line) for line in claims_text(CLAIMS, "jsonl").splitlines()] == [
        each.to_dict() for each in CLAIMS
    ]


@pytest.mark.parametrize(
    "write", [lambda style: report_text(REPORT, style), lambda style: claims_text(CLAIMS, style)]
)
def test_there_is_no_other_format(write: Callable[[str], str]) -> None:
    with pytest.raises(KeyError):
        write("yaml")


@given(st.lists(claims(about=one_measurand()), max_size=5), st.sampled_from(FORMATS))
def test_anything_can_be_written_in_any_format(of: list[Claim], style: str) -> None:
    found: list[Finding] = compared(*of)
    report_text(Report.of(found, claims=of), style).encode()
    claims_text(of, style).encode()


def test_tolls_are_cumulative_here() -> None:
    assert "killed" in CUMULATIVE
