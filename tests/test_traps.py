"""Numbers that are not figures, and the name of the trap that refuses each."""

import pytest

from figure_corpus import lines, read


@pytest.mark.parametrize(("text", "rules"), lines("traps.txt"))
def test_what_is_no_figure_is_refused_by_name(text: str, rules: str) -> None:
    found = read(text)
    assert [placed.figure.rule for placed in found.read] == []
    assert "; ".join(refusal.rule for refusal in found.refused) == rules.replace("-", "")


def test_a_refusal_slices_back_to_the_number() -> None:
    text = "The war began in 2014 and cost $5bn."
    (refusal,) = read(text).refused
    assert text[refusal.start : refusal.end] == "2014"
