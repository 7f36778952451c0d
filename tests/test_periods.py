"""When it was: periods, resolved to dates where the date of the source allows it."""

import datetime as dt
from decimal import Decimal

import pytest

from claim_corpus import claim_of
from reconcile import Source, Verdict, compare, extract
from reconcile.claims.dates import Dates, day_dates, relative_dates, span_back, weekday
from reconcile.claims.period import Extent, Period

WEDNESDAY = dt.date(2023, 9, 13)


def period_of(text: str, date: dt.date | None = WEDNESDAY) -> Period:
    """The period of the figure 40 of a text."""
    found = claim_of(text, "40", date).measurand.period
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("words", "start", "end", "extent"),
    [
        ("last year", "2022-01-01", "2022-12-31", Extent.DURING),
        ("since last year", "2022-01-01", None, Extent.SINCE),
        ("until yesterday", None, "2023-09-12", Extent.UNTIL),
        ("last week", "2023-09-04", "2023-09-10", Extent.DURING),
        ("last quarter", None, None, Extent.DURING),
        ("last March", "2023-03-01", "2023-03-31", Extent.DURING),
        ("last Friday", "2023-09-08", "2023-09-08", Extent.DURING),
        ("in the past 10 days", "2023-09-03", "2023-09-13", Extent.DURING),
        ("in the next 10 days", None, None, Extent.DURING),
        ("in November", "2022-11-01", "2022-11-30", Extent.DURING),
        ("since March 2022", "2022-03-01", None, Extent.SINCE),
        ("by March 12, 2022", None, "2022-03-12", Extent.UNTIL),
        ("on March 12", "2023-03-12", "2023-03-12", Extent.DURING),
        ("on 31 February 2022", "2022-02-28", "2022-02-28", Extent.DURING),
        ("in 2019", "2019-01-01", "2019-12-31", Extent.DURING),
        ("in the 1990s", "1990-01-01", "1999-12-31", Extent.DURING),
        ("between 2010 and 2015", "2010-01-01", "2015-12-31", Extent.DURING),
        ("from 2010 to 2015", "2010-01-01", "2015-12-31", Extent.DURING),
        ("in the second quarter of 2021", "2021-04-01", "2021-06-30", Extent.DURING),
        ("in the first half of last year", "2022-01-01", "2022-06-30", Extent.DURING),
        ("on Monday", "2023-09-11", "2023-09-11", Extent.DURING),
        ("on Thursday", "2023-09-07", "2023-09-07", Extent.DURING),
        ("Monday", "2023-09-11", "2023-09-11", Extent.DURING),
        ("yesterday", "2023-09-12", "2023-09-12", Extent.DURING),
        ("two years ago", "2021-01-01", "2021-12-31", Extent.AT),
        ("within a year", None, None, Extent.WITHIN),
        ("over three days", None, None, Extent.DURING),
        ("for three days", None, None, Extent.DURING),
        ("within three days", None, None, Extent.WITHIN),
        ("since the war began", None, None, Extent.SINCE),
    ],
)
def test_a_period_is_resolved_against_the_date_of_the_text(
    words: str, start: str | None, end: str | None, extent: Extent
) -> None:
    found = period_of(f"The plant made 40 cars {words}.")
    dates = tuple(day.isoformat() if day else None for day in (found.start, found.end))
    assert (found.words, dates, found.extent) == (words, (start, end), extent)


@pytest.mark.parametrize(
    ("words", "start"),
    [
        ("last year", None),
        ("in March", None),
        ("on Monday", None),
        ("in the past 10 days", None),
        ("in 2019", "2019-01-01"),
    ],
)
def test_a_text_without_a_date_has_the_words_only(words: str, start: str | None) -> None:
    found = period_of(f"The plant made 40 cars {words}.", None)
    assert (found.words, found.start and found.start.isoformat()) == (words, start)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("The plant will make 40 cars on Friday.", "2023-09-15"),
        ("The plant will make 40 cars in March.", "2024-03-01"),
        ("The plant will make 40 cars in November.", "2023-11-01"),
        ("The plant will make 40 cars in September.", "2023-09-01"),
    ],
)
def test_what_is_planned_is_still_to_come(text: str, start: str) -> None:
    assert str(period_of(text).start) == start


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The plant made 3 vans in July and 40 cars in August.", "in August"),
        ("The plant made 3 vans in July and closed, with 40 jobs.", "in July"),
        ("In 2019 the plant closed and sold 40 cars.", "In 2019"),
        ("The plant made 40 cars a year.", "a year"),
        ("The plant, which made 40 cars in 2019, closed in 2020.", "in 2019"),
        ("In the past 10 days the plant made 40 cars.", "In the past 10 days"),
        ("So far this year the plant made 40 cars.", "this year"),
    ],
)
def test_the_period_is_that_of_the_figures_own_clause(text: str, words: str) -> None:
    assert period_of(text).words == words


@pytest.mark.parametrize(
    "text",
    [
        "The plant, built in 1931, made 40 cars.",
        "The plant made 40 cars, police said on Sunday.",
        "The plant made 40 cars, officials on Sunday said.",
        "Police said on Sunday the plant made 40 cars.",
        "In 2019 the plant closed; it had made 40 cars.",
        "The plant made 40 cars in the first half of the match.",
        "The plant made 40 cars in the first half of it.",
        "The plant made 40 cars in the past.",
        "The plant made 40 cars since.",
        "The plant made 40 cars since and sold them.",
        "The plant made 40 cars for the king.",
        "The plant made 40 cars in march step.",
        "The plant made 40 cars in room 0999.",
        "The plant made 40 cars with 3 men some time ago.",
        "40 years ago.",
        "For 40 days.",
    ],
)
def test_what_is_no_period_of_the_figure_is_none(text: str) -> None:
    assert claim_of(text, "40", WEDNESDAY).measurand.period is None


@pytest.mark.parametrize(
    "text",
    [
        "The plant made 40 cars, the lowest output since May 2022.",
        "For the first time since August the plant made 40 cars.",
        "The plant made 40 cars, its worst result since the war began.",
        "Its output was the smallest since 2019 at 40 cars.",
    ],
)
def test_since_when_nothing_was_as_low_is_no_period(text: str) -> None:
    assert claim_of(text, "40", WEDNESDAY).measurand.period is None


def test_behind_a_figure_since_is_its_period_whatever_stands_before() -> None:
    found = claim_of("The largest plant made 40 cars since May 2022.", "40", WEDNESDAY).measurand.period
    assert found is not None
    assert found.words == "since May 2022"


def test_what_was_added_in_july_was_not_said_then() -> None:
    found = claim_of("40 jobs added in July", "40").measurand.period
    assert found is not None
    assert found.words == "in July"


def test_half_a_year_ago_is_no_calendar_year() -> None:
    assert claim_of("Two and a half years ago the plant made 40 cars.", "40").measurand.period is None


@pytest.mark.parametrize(
    ("dates", "found"),
    [
        (relative_dates("year", -1, dt.date(1, 1, 1)), (None, None)),
        (relative_dates("year", -5000, WEDNESDAY), (None, None)),
        (relative_dates("decade", -1, WEDNESDAY), (None, None)),
        (relative_dates("month", 4, WEDNESDAY), (dt.date(2024, 1, 1), dt.date(2024, 1, 31))),
        (relative_dates("day", 1, WEDNESDAY), (dt.date(2023, 9, 14), dt.date(2023, 9, 14))),
        (weekday(None, 0, coming=True), (None, None)),
        (weekday(WEDNESDAY, 2, coming=True), (dt.date(2023, 9, 20), dt.date(2023, 9, 20))),
        (weekday(WEDNESDAY, 2, coming=False), (WEDNESDAY, WEDNESDAY)),
        (span_back(WEDNESDAY, Decimal(10**9)), (None, None)),
        (span_back(dt.date(1, 1, 2), Decimal(10)), (None, None)),
        (day_dates(2023, 2, 31), (dt.date(2023, 2, 28), dt.date(2023, 2, 28))),
    ],
)
def test_dates_that_cannot_be_are_unknown(dates: Dates, found: Dates) -> None:
    assert dates == found


def test_a_period_of_a_relative_clause_is_not_that_of_the_figure_before_it() -> None:
    found = claim_of("The plant sold 40 cars, which had been lost since monday.", "40", WEDNESDAY)
    assert found.measurand.period is None


@pytest.mark.parametrize("date", [dt.date(1, 1, 1), dt.date(9999, 12, 31)])
@pytest.mark.parametrize("month", ["in January", "since August", "in December"])
def test_beside_the_first_and_the_last_year_of_the_calendar_a_month_has_no_dates(
    month: str, date: dt.date
) -> None:
    (claim,) = extract(Source(f"Russia will fire 5 shells {month}.", id="a", date=date))
    assert claim.measurand.period is not None
    assert claim.measurand.period.start is None


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The guild wants daily pay of 40 rupees.", "1"),
        ("The monthly rent is 40 dollars.", "30.4375"),
        ("Passenger numbers reached a daily 40.", "1"),
        ("Weekly sales fell to 40 cars.", "7"),
        ("Every year the ice retreats 40 metres.", "365.25"),
        ("Each day, 40 cars pass.", "1"),
        ("Annually, 40 people die there.", "365.25"),
        ("The mine had an annual output of 40 tonnes in 2019.", "365.25"),
    ],
)
def test_an_adjective_of_frequency_says_over_how_long_an_amount_is_a_total(text: str, days: str) -> None:
    assert period_of(text).days == Decimal(days)


@pytest.mark.parametrize(
    "text",
    [
        "The weekly magazine sold 40 copies.",
        "A day is short: 40 copies were sold.",
        "Every year counts; 40 copies were sold.",
        "Every day, 40 percent of them vote.",
        "A weekly with a staff of 40 closed.",
        "Sales at the annual fair, 40 cars, fell.",
        "Monthly inflation of 40 percent hurts.",
        "The annual meeting of the 12 nations drew 40 people.",
        "The yearly rise of 40 dollars hurts.",
        "The daily grew, of 40 pages.",
    ],
)
def test_an_adjective_of_frequency_is_of_no_amount_beside_it(text: str) -> None:
    assert claim_of(text, "40").measurand.period is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The daily pay is 40 rupees.", "The pay is 40 rupees a day."),
        ("Every year the glacier retreats 40 metres.", "The glacier retreats 40 metres a year."),
    ],
)
def test_a_total_over_each_day_is_compared_with_a_rate(one: str, other: str) -> None:
    report = compare([Source(one, id="a"), Source(other, id="b")])
    assert [finding.verdict for finding in report] == [Verdict.AGREEMENT]


@pytest.mark.parametrize(
    "text", ["Of the crofters 40 percent are over 55.", "Fares fall by 40 percent for under-30s."]
)
def test_an_age_is_no_period(text: str) -> None:
    assert claim_of(text, "40 percent").measurand.period is None


@pytest.mark.parametrize(
    ("words", "period", "extent"),
    [
        ("from Saturday's quake", "Saturday", Extent.DURING),
        ("from last year’s floods", "last year", Extent.DURING),
        ("from March's storm", "March", Extent.DURING),
        ("from Monday", "from Monday", Extent.SINCE),
        ("from last year", "from last year", Extent.SINCE),
        ("since last year's floods", "since last year", Extent.SINCE),
    ],
)
def test_what_has_a_time_did_not_begin_with_it(words: str, period: str, extent: Extent) -> None:
    found = period_of(f"The toll {words} was 40.")
    assert (found.words, found.extent) == (period, extent)


@pytest.mark.parametrize("when", ["last year", "next year", "in 2019"])
def test_what_is_told_of_a_day_is_of_no_other_year(when: str) -> None:
    text, statement = "The ferry carried 400 people on Monday.", f"The ferry carried 400 people {when}."
    assert not compare([Source(text), Source(statement)])


def test_a_day_may_be_of_this_year() -> None:
    text, statement = "The ferry carried 400 people on Monday.", "The ferry carried 400 people this year."
    assert [finding.verdict for finding in compare([Source(text), Source(statement)])] == [Verdict.AGREEMENT]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The firm scrapped 40 cars built between 2019 and 2021.", None),
        ("Prices rose 40 percent over the last ten years.", "over the last ten years"),
        ("On Monday it scrapped 40 cars built in May.", "On Monday"),
        ("Sales of cars built in May rose to 40.", None),
        ("The firm, which sells 40 cars that were built in May, closed.", None),
        ("The watchdog fined it 40 euros for fixing prices in May.", None),
        ("It lost 40 cars after selling its plant in May.", None),
        ("It used 40 cars to carry guests in May.", "in May"),
        ("A woman who paid 40 dollars for a vase sold it in May.", None),
        ("A lorry loaded with 40 tonnes of salt left the road in May.", None),
        ("A lorry carrying 40 tonnes of salt left the road in May.", "in May"),
        ("The lorry hit a bus in May, killing 40 people.", "in May"),
        ("They blocked roads leading to Oslo with 40 cars in May.", "in May"),
        ("Some 40 percent of cars sold in May were red.", "in May"),
        ("Of the cars sold in May, 40 percent were red.", "in May"),
        ("Rust was found in 12 of 40 cars built in May.", "in May"),
        ("Some 40 people died when a bus fell off a bridge 9 metres high on Monday.", "on Monday"),
    ],
)
def test_when_what_tells_more_of_a_noun_was_is_not_when_the_rest_was(text: str, words: str | None) -> None:
    found = claim_of(text, "40").measurand.period
    assert (found and found.words) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Police raided a plant on Monday and held 40 men.", "on Monday"),
        ("Shelling killed 40 people and wounded 14 on Monday.", "on Monday"),
        ("A bus fell off a bridge on Monday, killing nine people and injuring 40.", "on Monday"),
        ("Police in the old town raided a plant on Monday and will question 40 men.", None),
        ("Police sold 40 cars and will raid a plant on Monday.", None),
        ("The firm in the old town sold a plant in 2019 and hired 40 men.", None),
        ("The firm hired 40 men but sold a plant on Monday.", None),
    ],
)
def test_deeds_of_one_tense_that_and_joins_were_on_one_day(text: str, words: str | None) -> None:
    found = claim_of(text, "40").measurand.period
    assert (found and found.words) == words


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Nurses ended a nine-day strike on Monday.", "nine-day"),
        ("A 34-year-old was killed on Monday.", "34-year-old"),
        ("Her son, 12, fled on Monday.", "12"),
        ("A boy aged 12 fled on Monday.", "12"),
        ("Fire hit a nine-storey block on Monday.", "nine-storey"),
        ("Sales rose 40 percent in the 12 months to June.", "12 months"),
        ("Jobs fell by 40 in the three months through June 2023.", "three months"),
    ],
)
def test_what_is_so_whenever_the_rest_was_has_no_period(text: str, figure: str) -> None:
    assert claim_of(text, figure).measurand.period is None


@pytest.mark.parametrize(
    ("words", "start", "end", "extent"),
    [
        ("in the year to end-March", "2022-04-01", "2023-03-31", Extent.DURING),
        ("in the year to the end of March", "2022-04-01", "2023-03-31", Extent.DURING),
        ("in the 13 weeks to 29 June", "2023-03-30", "2023-06-29", Extent.DURING),
        ("in the 13 weeks to the end of May", "2023-03-01", "2023-05-31", Extent.DURING),
        ("through 2028", None, "2028-12-31", Extent.UNTIL),
        ("over the last 10 days", "2023-09-03", "2023-09-13", Extent.DURING),
        ("this spring", None, None, Extent.DURING),
    ],
)
def test_spans_up_to_a_day_and_seasons_are_periods(
    words: str, start: str | None, end: str | None, extent: Extent
) -> None:
    found = period_of(f"The firm sold 40 cars {words}.")
    assert (found.words, found.extent) == (words, extent)
    assert tuple(date and date.isoformat() for date in (found.start, found.end)) == (start, end)


@pytest.mark.parametrize("words", ["in the 13 weeks to Oslo", "for the second time since May"])
def test_what_only_looks_like_a_span_is_no_period(words: str) -> None:
    assert claim_of(f"The firm sold 40 cars {words}.", "40").measurand.period is None


def test_every_second_adult_is_no_time() -> None:
    told = claim_of("Every second adult lives alone, 2,100 people said.", "2,100").measurand.period
    timed = claim_of("Every second 40 litres flow.", "40").measurand.period
    assert told is None
    assert timed is not None
