"""Which of several of a kind two sentences are about."""

import pytest

from reconcile import Source, compare, extract
from reconcile.comparisons.occasions import another


@pytest.mark.parametrize(
    ("short", "long", "answer"),
    [
        ("Her first novel sold 900 copies.", "Her second novel sold 900 copies in a month.", True),
        ("Her first novel sold 900 copies.", "Her first novel sold 900 copies in a month.", False),
        ("Her first novel sold 900 copies.", "Her novel sold 900 copies in a month.", False),
        ("Her first comic novel sold 900 copies.", "Her third novels sold 900 copies in a month.", True),
        ("The second flight lasted 74 minutes.", "The first flight lasted 80 minutes, the second flight 74.", False),
        ("The previous film took $9 million.", "The film, shot in 26 days, took $9 million.", True),
        ("The film took $9 million.", "The previous film, shot in 26 days, took $9 million.", False),
        ("The previous film took $9 million.", "The new comedy, shot in 26 days, took $9 million.", False),
        ("Rates rose 2 percent in the second quarter.", "Rates rose 2 percent in the first quarter of the year.", False),
        ("It rose 2 percent for the first time.", "It rose 2 percent for the third time in a year.", False),
        ("He came first, novel in hand, at 9.", "He came second, novel in hand, at 9.", False),
    ],
)  # fmt: skip
def test_an_ordinal_says_which_one_of_a_kind_is_meant(short: str, long: str, answer: bool) -> None:  # noqa: FBT001 - a case
    left, right = (extract(Source(text, id="a"))[0] for text in (short, long))
    assert another(left, right) is answer


def test_two_of_a_kind_are_not_compared() -> None:
    first, second = (f"The {which} flight of the new jet lasted 74 minutes." for which in ("first", "second"))
    assert not list(compare([Source(first, id="a"), Source(f"{second} It was warm.", id="b")]))
