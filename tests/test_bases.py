"""What a figure is compared with is no period of it, and says since when a change is counted."""

import datetime as dt

import pytest

from claim_corpus import claim_of
from reconcile import Source, Verdict, compare, extract
from reconcile.comparisons.gates import Answer, ask
from reconcile.comparisons.rule import Gate


@pytest.mark.parametrize(
    ("text", "figure", "words"),
    [
        ("The herd rose to 1,987 from 1,816 at the previous count in 2011.", "1,987", None),
        ("The herd rose to 1,987 from 1,816 at the previous count in 2011.", "1,816", "in 2011"),
        ("Profit fell to $40 in the three months to June from $50 in the same quarter last year.", "$40", "in the three months to June"),
        ("Profit fell to $40 in the three months to June from $50 in the same quarter last year.", "$50", "last year"),
        ("Profit fell to $40 in May from $50.", "$50", "before"),
        ("The port handled 40 ships last year, up 5 percent from 2023.", "5 percent", "last year"),
        ("The port handled 40 ships last year, up 5 percent from 2023.", "40", "last year"),
        ("Firms made 40 cars, more than in 2019.", "40", None),
        ("Firms made 40 cars in May, compared with 50 a year earlier.", "40", "in May"),
        ("Firms made 40 cars in May, compared with 50 a year earlier.", "50", "a year earlier"),
        ("Firms made 40 cars a year ago.", "40", "a year ago"),
        ("Firms made 40 cars; the year before they had made 50.", "50", "the year before"),
        ("Exports rose 5 percent on the same month last year.", "5 percent", None),
        ("Exports rose 5 percent on Monday.", "5 percent", "on Monday"),
        ("Firms shipped 40 cars from Japan in May.", "40", "in May"),
        ("Firms have made 40 cars from 2019.", "40", "from 2019"),
        ("Jobs fell to 40 in the fourth quarter from 50 in the preceding three months.", "50", "in the preceding three months"),
        ("Firms won 40 games against Spain in 2011.", "40", "in 2011"),
        ("In May firms bought from 40 countries.", "40", "In May"),
        ("The shilling fell to 129.40 on Monday from Friday's close of 128.85.", "128.85", "before"),
        ("Sales fell to 40 cars in May from a peak of 60 cars in March.", "60", "in March"),
        ("Sales fell to 40 cars in May at a cost of 60 cars.", "60", "in May"),
    ],
)  # fmt: skip
def test_what_a_figure_is_compared_with_is_not_its_period(text: str, figure: str, words: str | None) -> None:
    found = claim_of(text, figure).measurand.period
    assert (found and found.words) == words


JANUARY, DECEMBER, FEBRUARY = (
    "2024-01-01 to 2024-01-31",
    "2023-12-01 to 2023-12-31",
    "2024-02-01 to 2024-02-29",
)


@pytest.mark.parametrize(
    ("now", "before", "when"),
    [
        ("in 2024", "a year earlier", "2023-01-01 to 2023-12-31"),
        ("in 2024", "the previous year", "2023-01-01 to 2023-12-31"),
        ("in January 2024", "a month earlier", DECEMBER),
        ("in January 2025", "a year earlier", JANUARY),
        ("in February 2025", "a year earlier", FEBRUARY),
        ("in March 2024", "the month before", FEBRUARY),
        ("on 31 March 2024", "a month earlier", "2024-02-29 to 2024-02-29"),
        ("in the second quarter of 2024", "a year earlier", "2023-04-01 to 2023-06-30"),
        ("in January", "a month earlier", (12,)),
        ("in September", "the month before", (8,)),
        ("in September", "a year earlier", ("year", -1)),
        ("in the second quarter", "a month earlier", ("month", -1)),
        ("in March 2024", "a quarter earlier", ("quarter", -1)),
        ("since March 2024", "a month earlier", ("month", -1)),
        ("in 1000", "a year earlier", ("year", -1)),
        ("last month", "the month before", ("month", -2)),
        ("last month", "the year before", ("year", -1)),
        ("in 2024", "in 2019", "2019-01-01 to 2019-12-31"),
    ],
)
def test_a_month_or_year_before_is_counted_from_what_is_compared_with_it(
    now: str, before: str, when: object
) -> None:
    period = claim_of(f"Sales were 400 {now}, up from 300 {before}.", "300").measurand.period
    assert period is not None
    dates = f"{period.start} to {period.end}" if period.start else None
    assert (period.relative or period.months or dates) == when


PAY = "The banker's pay was $11.9 million in 2024, up from $8.7 million a year before."


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("The banker's pay was $8.7 million in 2023.", Verdict.AGREEMENT),
        ("The banker's pay was $11.9 million in 2023.", Verdict.CONFLICT),
        ("The banker's pay was $8.7 million in 2024.", Verdict.CONFLICT),
        ("The banker's pay was $8.7 million in 2019.", None),
    ],
)
def test_what_was_a_year_before_is_held_against_that_year(statement: str, verdict: Verdict | None) -> None:
    found = [finding.verdict for finding in compare([Source(PAY), Source(statement)])]
    assert found == ([verdict] if verdict else [])


@pytest.mark.parametrize(
    ("text", "base"),
    [
        ("Exports rose 5 percent from a year earlier.", "year"),
        ("Exports rose 5 percent in May from a year ago.", "year"),
        ("Exports rose 5 percent compared with the same month last year.", "year"),
        ("Exports rose 5 percent year on year.", "year"),
        ("Exports rose 5 percent year-on-year.", "year"),
        ("Exports rose 5 percent on the year.", "year"),
        ("Exports rose 5 percent in the year to May.", "year"),
        ("Exports rose 5 percent last year.", "year"),
        ("Annual inflation slowed to 5 percent.", "year"),
        ("Monthly inflation slowed to 5 percent in May.", "month"),
        ("Exports rose 5 percent from the previous month.", "month"),
        ("Exports rose 5 percent month-on-month.", "month"),
        ("Exports rose 5 percent from the previous quarter.", "quarter"),
        ("Exports rose 5 percent from the previous three months, and more from the year before.", "quarter"),
        ("Exports rose 5 percent from last week.", "week"),
        ("Exports rose 5 percent in May.", None),
        ("Exports rose 5 percent, as a year earlier they had fallen.", None),
        ("Exports rose 5 percent from $40.", None),
        ("Annual exports are 5 percent of the total.", None),
        ("Exports rose 5 percent.", None),
    ],
)
def test_a_change_is_counted_since_some_time_before(text: str, base: str | None) -> None:
    assert claim_of(text, "5 percent").measurand.base == base


def test_what_is_no_change_has_no_base() -> None:
    assert claim_of("Exports were 40 tonnes, compared with a year earlier.", "40").measurand.base is None


def test_two_changes_since_different_times_are_two_quantities() -> None:
    month, year, left_open = (
        extract(Source(f"Exports rose 5 percent {since}.", id=since))[0]
        for since in ("from the previous month", "from a year earlier", "in May")
    )
    found = ask(Gate.PERIOD, month, year, {})
    assert (found.answer, found.reason) == (
        Answer.DIFFERENT,
        "the changes are counted since different times: a month and a year before",
    )
    assert ask(Gate.PERIOD, month, left_open, {}).answer is not Answer.DIFFERENT


@pytest.mark.parametrize(
    "text",
    [
        "Profit at Acme fell to $40 million from $50 million.",
        "Profit at Acme fell to $40 million in May from $50 million.",
        "Acme made 40 cars in May, down from 50 in the same month last year.",
        "Unemployment in Spain dropped to 31 percent in the fourth quarter from 36 percent in the preceding three months.",
        "Profit at Acme fell to $40 million in the three months to June from $50 million in the same quarter last year.",
        "Profit at Acme was $40 million in May, compared with $50 million a year earlier.",
    ],
)
def test_a_figure_does_not_contradict_what_it_is_compared_with(text: str) -> None:
    assert not list(compare([Source(text, id="a")]))


def test_what_a_figure_is_compared_with_is_of_another_period_in_any_source() -> None:
    base = extract(Source("Profit at Acme fell to $40 million in May from $50 million.", id="a"))[1]
    (other,) = extract(Source("Profit at Acme was $45 million in May.", id="b"))
    found = ask(Gate.PERIOD, base, other, {})
    assert (found.answer, found.reason) == (Answer.DIFFERENT, "the one is from before the other")


def test_who_gives_the_number_of_what_a_figure_is_compared_with_may_have_taken_it_for_the_figure() -> None:
    base = extract(Source("Profit at Acme fell to $40 million in May from $50 million.", id="a"))[1]
    (same,) = extract(Source("Profit at Acme was $50 million in May.", id="b"))
    assert ask(Gate.PERIOD, base, same, {}).answer is Answer.UNKNOWN


def test_what_is_compared_with_another_country_is_of_no_other_time() -> None:
    found = claim_of(
        "Inflation was 5 percent in Spain, compared with 7 percent in France.", "7"
    ).measurand.period
    assert found is None


def test_a_word_for_a_base_behind_a_comma_is_of_something_else() -> None:
    (claim,) = extract("In its annual report, output rose 5 percent.")
    assert claim.measurand.base is None


def verdicts(text: str, statement: str) -> list[str]:
    report = compare([Source(text, id="a"), Source(statement, id="b")])
    return [
        finding.verdict.value for finding in report if len({claim.source for claim in finding.claims}) > 1
    ]


ROSE = "The number of rough sleepers in Leeds rose to 74 from 58 a year earlier, the council said."
WIND = "Wind supplied 46% of the country's power in May, compared with 41% a year earlier, the operator said."
FELL = "Turnout was 61 percent, compared with 67 percent in the last election."
EASED = (
    "Inflation in Ghana slowed to 8.0% year-on-year in October from 9.4% the month before, the bureau said."
)
EARNED = "The port's profit rose to 19 million euros in 2019 from 16 million in 2018."


@pytest.mark.parametrize(
    ("text", "statement", "verdict"),
    [
        (ROSE, "Leeds counts 58 rough sleepers", "conflict"),
        (ROSE, "Leeds counts 74 rough sleepers", "agreement"),
        (ROSE, "Leeds had 58 rough sleepers a year earlier", "agreement"),
        (ROSE, "Leeds previously had 58 rough sleepers", "agreement"),
        (WIND, "Wind's share of power falls to 41%", "conflict"),
        (WIND, "Wind used to supply 41% of the power", "agreement"),
        (FELL, "Turnout was 67 percent", "conflict"),
        (FELL, "Turnout was 61 percent", "agreement"),
        (FELL, "Turnout in the last election was 67 percent", "agreement"),
        (EASED, "Inflation in Ghana was 9.4% in October", "conflict"),
        (EASED, "Inflation in Ghana was 8.0% in October", "agreement"),
        (EARNED, "The port's profit was 16 million euros in 2019", "conflict"),
        (EARNED, "The port's profit was 16 million euros in 2018", "agreement"),
        (EARNED, "The port's profit was 19 million euros in 2019", "agreement"),
    ],
)
def test_what_there_was_before_is_not_what_there_is(text: str, statement: str, verdict: str) -> None:
    assert set(verdicts(text, statement)) == {verdict}
    assert set(verdicts(statement, text)) == {verdict}


def test_who_tells_of_one_time_what_was_so_in_the_year_before_is_denied_on_a_known_day_as_well() -> None:
    told = "Cars with plugs made up 90% of sales last year, up from 82% in 2023."
    assert verdicts(told, "Cars with plugs made up 82% of sales last year.") == ["conflict"]
    day = dt.date(2025, 1, 9)
    claim = Source("Cars with plugs made up 82% of sales last year.", id="b", date=day)
    report = compare([Source(told, id="a", date=day), claim])
    assert {finding.verdict for finding in report} == {Verdict.CONFLICT}


@pytest.mark.parametrize("word", ["from", "compared with", "against"])
def test_when_it_was_that_a_figure_is_compared_with_dates_nothing_behind_it(word: str) -> None:
    text = f"The jobless rate rose to 4.3% in July {word} 4.2% in June, even as firms added 24,500 jobs."
    (*_, added) = extract(Source(text, id="a"))
    assert added.measurand.period is not None
    assert added.measurand.period.words == "in July"


@pytest.mark.parametrize(
    ("change", "base"),
    [
        ("2.7% y/y", "year"),
        ("2.7 pct yoy", "year"),
        ("2.7% year on year", "year"),
        ("1.4% q/q", "quarter"),
        ("0.3 percent month-on-month", "month"),
        ("0.3% m/m", "month"),
        ("0.3%", None),
    ],
)
def test_what_a_change_is_counted_from_is_nothing_that_it_is_of(change: str, base: str | None) -> None:
    (claim,) = extract(f"Factory prices rose {change}, the bureau said.")
    assert (claim.measurand.thing, claim.measurand.base) == ("factory", base)


def test_a_unit_of_time_that_does_not_stand_before_itself_is_counted() -> None:
    (claim, *_) = extract("It lasted 3 months on the island.")
    assert claim.figure.unit.name == "month"
