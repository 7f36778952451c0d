"""Which way a figure moved: one level after a rise and after a fall is no agreement."""

import pytest

from agreeing import verdicts
from reconcile import Source, Verdict, compare
from reconcile.claims.claim import Claim
from reconcile.comparisons.evidence import Evidence, Side, evidence
from reconcile.comparisons.moving import move, opposite, stays
from reconcile.engine import extract
from reconcile.figures.figure import Change


def first(text: str, source: str = "a") -> Claim:
    return next(iter(extract(Source(text, id=source))))


def found(left: str, right: str) -> dict[Verdict, str]:
    report = compare([Source(left, id="a"), Source(right, id="b")])
    return {finding.verdict: finding.reason for finding in report}


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("Unemployment in Spain climbed to 11.8 percent.", Change.UP),
        ("Unemployment in Spain dipped to 11.8 percent.", Change.DOWN),
        ("The trade surplus shrank in May to $4 billion.", Change.DOWN),
        ("The quarantine was reduced from 14 to ten days.", Change.DOWN),
        ("Exports rose 9 percent.", Change.UP),
        ("The bank cut its growth forecast to 3 percent.", Change.DOWN),
        ("After a rise to 3 percent.", Change.UP),
        ("Unemployment in Spain is 11.8 percent.", None),
        ("Prices fell; rents came to 900 euros.", None),
        ("The fire spread to 40 houses.", None),
        ("12 boats sank.", None),
        ("Miners were found in a collapsed pit, bringing the toll to 28.", None),
    ],
)
def test_a_move_is_read_from_the_words_before_its_level(text: str, way: Change | None) -> None:
    assert move(first(text)) is way


@pytest.mark.parametrize(
    ("left", "right", "answer"),
    [
        ("Profit rose to $5 million.", "Profit fell to $5 million.", True),
        ("Profit rose to $5 million.", "Profit climbed to $5 million.", False),
        ("Profit rose to $5 million.", "Profit fell to $6 million.", False),
        ("Profit rose to $5 million.", "Profit was $5 million.", False),
        ("Profit rose to millions of dollars.", "Profit fell to millions of dollars.", False),
        ("Exports rose a quarter.", "Exports fell 25 percent.", True),
        (
            "The lake was 12 metres below its usual level.",
            "The lake was 12 metres above its usual level.",
            True,
        ),
        ("The train came 20 minutes late.", "The train came 20 minutes early.", True),
        ("The train came 20 minutes late.", "The train came 30 minutes early.", False),
        ("The train came 20 minutes late.", "The train came 20 minutes ago.", False),
        ("The storm killed 40 people before dawn.", "The storm killed 40 people after dawn.", False),
        ("Exports rose 25 percent.", "Exports fell by nearly 26 percent.", True),
        ("Exports rose 25 percent.", "Exports fell 40 percent.", False),
        ("Exports rose $5.", "Exports fell 5 percent.", False),
        (
            "The quarantine was cut from 14 to ten days.",
            "The quarantine was extended from 10 to 14 days.",
            True,
        ),
        (
            "The quarantine was cut from 14 to ten days.",
            "The quarantine was extended from 20 to 30 days.",
            False,
        ),
        ("The quarantine was cut from 14 to ten days.", "The quarantine was extended to 14 days.", False),
        ("Acme made a profit of $5 million.", "Acme posts loss of $5 million", True),
        ("Acme made a profit of $5 million.", "Acme posts loss of $9 million", False),
        ("Acme had a surplus of $5 million.", "Acme had a deficit of $5 million.", True),
        ("Acme made a profit of $5 million.", "Acme's profit was $5 million.", False),
    ],
)
def test_opposite_moves_to_one_number_are_opposite(left: str, right: str, answer: bool) -> None:  # noqa: FBT001 - a case
    assert opposite(first(left), first(right, "b")) is answer


def test_one_level_after_a_rise_and_after_a_fall_is_a_conflict_that_says_so() -> None:
    reasons = found(
        "Unemployment in Spain climbed to 11.8 percent.", "Unemployment in Spain fell to 11.8 percent."
    )
    assert set(reasons) == {Verdict.CONFLICT}
    assert (
        "after a rise in one source, but after a fall in the other: it moved one way only"
        in (reasons[Verdict.CONFLICT])
    )


def test_a_profit_and_a_loss_of_one_amount_are_a_conflict_that_says_so() -> None:
    reasons = found(
        "Acme made a profit of $5 million last year.", "Acme made a loss of $5 million last year."
    )
    assert set(reasons) == {Verdict.CONFLICT}
    assert "is a gain in one source, but a loss in the other: it cannot be both" in reasons[Verdict.CONFLICT]


def test_late_and_early_by_one_amount_are_a_conflict_that_says_so() -> None:
    reasons = found("The train from Lyon came 20 minutes late.", "The train from Lyon came 20 minutes early.")
    assert set(reasons) == {Verdict.CONFLICT}
    assert (
        "20 minutes late in one source, but early in the other: it cannot be both"
        in reasons[Verdict.CONFLICT]
    )


def test_a_profit_and_a_loss_of_two_years_are_two_quantities() -> None:
    assert not found(
        "Acme made a profit of $5 million last year.", "Acme made a loss of $5 million this year."
    )


def test_an_age_is_no_duration() -> None:
    assert not found(
        "Robert Vale took over the brewery at the age of 26.", "Vale ran the brewery for 37 years."
    )


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The central bank held its key rate at 6.5 percent.", True),
        ("The central bank left its key rate unchanged at 6.5 percent.", True),
        ("Unemployment stayed flat at 6.5 percent.", True),
        ("Unemployment rose and has stayed at 6.5 percent.", True),
        ("Unemployment, which had held steady, rose to 6.5 percent.", False),
        ("The bank, held to be cautious, cut its rate to 6.5 percent.", False),
        ("The central bank held 6.5 percent.", False),
        ("Unemployment fell 6.5 percent.", False),
        ("The central bank held its range at 6.5 to 7 percent.", False),
        ("40 were held.", False),
    ],
)
def test_a_level_that_is_held_has_not_moved(text: str, answer: bool) -> None:  # noqa: FBT001 - a case
    assert stays(first(text)) is answer


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Latvia's central bank held its key rate at 6.5 percent.", "Latvia's central bank raised its key rate to 6.5 percent."),
        ("Latvia's central bank cut its key rate to 6.5 percent.", "Latvia's central bank kept its key rate at 6.5 percent."),
    ],
)  # fmt: skip
def test_a_level_that_was_held_and_one_that_moved_are_a_conflict_that_says_so(
    text: str, statement: str
) -> None:
    (reason,) = found(text, statement).values()
    assert set(found(text, statement)) == {Verdict.CONFLICT}
    assert "no change" in reason
    assert "it cannot be both" in reason


def test_two_levels_that_were_held_agree() -> None:
    text, statement = "Latvia's key rate was left at 6.5 percent.", "Latvia's key rate stays at 6.5 percent."
    assert set(found(text, statement)) == {Verdict.AGREEMENT}


def test_one_level_after_two_rises_agrees() -> None:
    reasons = found(
        "Unemployment in Spain climbed to 11.8 percent.", "Unemployment in Spain rose to 11.8 percent."
    )
    assert set(reasons) == {Verdict.AGREEMENT}


def test_a_rise_and_a_fall_by_one_amount_are_a_conflict() -> None:
    assert Verdict.CONFLICT in found(
        "Exports of tea from Kenya rose 9 percent.", "Kenya's tea exports fell 9 percent."
    )


@pytest.mark.parametrize(
    ("left", "right", "kind"),
    [
        ("Profit rose to $5 million.", "Profit fell to $5 million.", Evidence.OPPOSITE_MOVE),
        ("The club will build 5 boats.", "The club built 5 boats.", Evidence.OTHER_MODALITY),
        ("Sales rose 5 percent.", "The sales tax is 5 percent.", Evidence.OTHER_AGGREGATION),
    ],
)
def test_what_sets_two_figures_apart_is_evidence(left: str, right: str, kind: Evidence) -> None:
    told = {each for each, _ in evidence(Side.of(first(left)), Side.of(first(right, "b")), {})}
    same = {each for each, _ in evidence(Side.of(first(left)), Side.of(first(left, "b")), {})}
    assert kind in told
    assert kind not in same


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("They spent 3 billion euros on ships and 900 million on drones.", ["EUR", "EUR"]),
        ("They spent 3 billion euros, and 200 million went on a walk.", ["EUR", ""]),
        ("They spent 3 billion euros in a country of 11 million.", ["EUR", ""]),
        ("They spent 3 billion euros and 2 million were treated.", ["EUR", ""]),
        ("They spent 3 billion euros on 40.", ["EUR", ""]),
        ("They treated 2 million, at 3 billion euros.", ["", "EUR"]),
    ],
)
def test_millions_are_of_the_money_before_them(text: str, units: list[str]) -> None:
    assert [claim.figure.unit.name for claim in extract(Source(text, id="a"))] == units


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("The find brought the death toll to 28.", "killed"),
        ("Police counted 60 cases, of whom 47 have died.", "killed"),
        ("The officers were wounded in a raid in which three rebels died.", "killed"),
        ("Mary Ashton was 91 when she died.", "age"),
        ("The score was 91 when it ended.", "score"),
    ],
)
def test_the_last_figure_is_of_the_clause_it_stands_in(text: str, measure: str) -> None:
    assert extract(Source(text, id="a"))[-1].measurand.measure == measure


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("They handed over 95 prisoners.", "95 prisoners"),
        ("They held over 95 prisoners.", "over 95 prisoners"),
        ("They turned over about 30 rifles.", "about 30 rifles"),
    ],
)
def test_the_adverb_of_a_verb_is_no_hedge(text: str, said: str) -> None:
    assert first(text).text == said


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Walkers were 18% less likely to fall ill.", "down"),
        ("Nurses were 22 percent more likely to fall ill than clerks.", "up"),
        ("Smokers are 30% more prone to falls.", "up"),
        ("The shop made 20 percent more errors.", None),
        ("Women earn 12% less than men.", None),
    ],
)
def test_a_comparison_of_what_may_happen_is_of_a_risk_that_is_higher_or_lower(
    text: str, change: str | None
) -> None:
    (claim,) = extract(text)
    assert claim.figure.change == change


def test_a_risk_that_is_so_much_lower_is_no_share_of_people() -> None:
    text = "Walkers in Otago were 18% less likely to fall ill, researchers found."
    assert "agreement" not in verdicts(text, "Researchers found that 18% of walkers in Otago fell ill.")
    assert "conflict" in verdicts(
        text, "Walkers in Otago had an 18% higher risk of falling ill, researchers found."
    )
