"""An age that is told of one person is no other person's, who is named in the same sentence."""

import pytest

from agreeing import verdicts

OWEN = "A court in Riga sentenced Owen Hart, 39, for killing his business partner in May."


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (OWEN, "The business partner was 39."),
        ("The minister, 61, said she would care for her husband.", "Her husband is 61."),
        ("A driver killed a 19-year-old student near Riga.", "The driver is 19 years old."),
        ("The 24-year-old Dane beat Anna Lind in two sets.", "Anna Lind is 24."),
        ("A 70-year-old man was found dead by his wife in Riga.", "The wife of the man from Riga was 70."),
    ],
)
def test_who_is_named_beside_another_has_not_the_others_age(text: str, statement: str) -> None:
    assert "agreement" not in verdicts(text, statement)
    assert "agreement" not in verdicts(statement, text)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (OWEN, "Owen Hart is 39."),
        ("Owen Hart, 39, a taxi driver, was sentenced in Riga.", "A driver, 39, was sentenced in Riga."),
        ("The driver, named as Owen Hart, 39, was sentenced in Riga.", "A driver, 39, was sentenced in Riga."),
        ("Rescuers pulled a six-year-old boy alive from a house in Riga.", "A boy, 6, was pulled from a house in Riga."),
        ("Owen Hart, 39, was sentenced in Riga.", "A driver, 39, was sentenced in Riga."),
        ("Owen Hart, 39, was sentenced in Riga.", "At 39, he was sentenced in Riga."),
        ("A court in Riga sentenced three men.", "Three men were sentenced in Riga."),
    ],
)  # fmt: skip
def test_who_is_called_otherwise_has_the_same_age(text: str, statement: str) -> None:
    assert "agreement" in verdicts(text, statement)


def test_whose_age_the_text_tells_is_contradicted_by_the_age_of_others_there() -> None:
    text = "Karl and Ada Lind, both 78, were found dead in Riga, and their 49-year-old son was arrested."
    assert "conflict" in verdicts(text, "The son who was arrested in Riga is 78.")
