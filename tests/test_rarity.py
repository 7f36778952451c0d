"""Since when there was none such: *the lowest in nine months* is no stretch of nine months."""

from itertools import product

import pytest

from agreeing import verdicts
from claim_corpus import claim_of
from reconcile.claims.lasting import DURATION, ELAPSED, SINCE


@pytest.mark.parametrize("extreme", ["high", "low", "peak", "best", "worst"])
@pytest.mark.parametrize("spelled", ["nine-month", "9-month", "20-year"])
def test_an_extreme_of_a_span_of_time(extreme: str, spelled: str) -> None:
    assert claim_of(f"Sales fell to a {spelled} {extreme} in June.", spelled).measurand.measure == SINCE


_SUPERLATIVES = ["lowest", "biggest", "first", "worst", "only", "third-lowest", "most violent"]


@pytest.mark.parametrize(
    ("which", "joint"), [*product(_SUPERLATIVES, ["in", "for", "in more than", "in the past"])]
)
def test_what_is_the_first_or_the_most_in_a_span_of_time(which: str, joint: str) -> None:
    found = claim_of(f"Sales suffered their {which} fall {joint} nine months.", "nine months")
    assert found.measurand.measure == SINCE


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("The house had not had its boiler serviced for nine months.", SINCE),
        ("It has not rained there in nine months.", SINCE),
        ("No pope has been to Gabon for nine months.", SINCE),
        ("Nobody had seen the bear for nine months.", SINCE),
        ("She has worked there for nine months.", DURATION),
        ("She had lived in the oldest house for nine months.", DURATION),
        ("The oldest, who is ill, has been there for nine months.", DURATION),
        ("It was told not to speak for nine months.", DURATION),
        ("Doctors had ordered her not to speak for nine months.", DURATION),
        ("She did not work for nine months.", DURATION),
        ("She has not been in office for nine months.", SINCE),
        ("A nine month high school course begins.", DURATION),
        ("For nine months she was ill.", DURATION),
        ("Kim's first visit to China in nine months began.", ELAPSED),
    ],
)
def test_what_a_span_of_time_is_of(text: str, measure: str) -> None:
    span = "nine month" if "nine month " in text else "nine months"
    assert claim_of(text, span).measurand.measure == measure


LOW = "Home sales in Leeds dropped to the lowest in nine months in June, the agents said."
LOSS = "Vidora of Leeds posted its first quarterly loss in nine years, the streaming firm said."


@pytest.mark.parametrize(
    ("text", "statement", "found"),
    [
        (LOW, "Leeds home sales hit nine-month low in June", {"agreement"}),
        (LOW, "Leeds home sales hit nine-month high in June", {"conflict"}),
        (LOSS, "Vidora posts first quarterly loss in nine years", {"agreement"}),
        (LOSS, "Vidora has made quarterly losses for nine years", set()),
        (LOSS, "Vidora had not posted a quarterly loss for nine years", {"agreement"}),
    ],
)
def test_what_was_last_so_is_compared_with_its_like(text: str, statement: str, found: set[str]) -> None:
    assert verdicts(text, statement) == found
