"""Who is said to have said it."""

import pytest

from claim_corpus import claim_of


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        ("According to Reuters, 40 men died.", "Reuters"),
        ("40 men died, according to the old king of Norway.", "old king of Norway"),
        ("40 men died, according to St. Petersburg.", "St. Petersburg"),
        ("40 men died, according to officials, who left.", "officials"),
        ("40 men died, according to Reuters", "Reuters"),
        ("According as it was, 40 men died.", None),
        ("The ministry said 40 men had died.", "ministry"),
        ("The ministry told the BBC that 40 men had died.", "ministry"),
        ("The ministry said: “40 men died.”", "ministry"),
        ("The ministry said “40 men”.", "ministry"),
        ("The ministry said that of those, 40 died.", "ministry"),
        ("The ministry claims Russia lost 40 tanks.", "ministry"),
        ("The ministry said only 40 men had died.", "ministry"),
        ("The ministry claimed 40 tanks.", None),
        ("The storm claimed 40 lives, and more followed.", None),
        ("It said 40 men had died.", None),
        ("It is said that 40 men had died.", None),
        ("The ministry, saying it was true, put 40 men in jail.", None),
        ("40 men died, the ministry said.", "ministry"),
        ("“40 men died,” the ministry said.", "ministry"),
        ("40 men died, said Tom Hanks, an actor.", "Tom Hanks"),
        ("40 men died, said.", None),
        ("40 men died, it said.", None),
        ("40 men died, saying no.", None),
        ("40 men died and the ministry said nothing.", None),
        ("40 men died, 35 percent of women said.", None),
        ("40 men said they had died.", None),
        ("A report by the World Bank said 40 men had died.", "World Bank"),
        ("A report by two old men said 40 men had died.", "report"),
        ("40 men died, according to a report by the World Bank.", "World Bank"),
        ("40 men died, according to a study of mice.", "study of mice"),
        ("The UN’s report said 40 men had died.", "United Nations"),
        ("Norway’s king said 40 men had died.", "Norway’s king"),
        ("Norway said 40 men had died.", "Norway"),
        ("The Pentagon said 40 men had died.", "United States"),
        ("Recent reports said 40 men had died.", "reports"),
        ("Matthew Miller came. 40 men died, Miller said.", "Matthew Miller"),
        ("President Matthew Miller came. 40 men died, Miller said.", "Matthew Miller"),
        ("40 men died, Miller said.", "Miller"),
        ("40 men died, Matthew Miller said.", "Matthew Miller"),
        ("The wardens, said to be 40, left.", None),
        ("40 men died, by a report by.", None),
    ],
)
def test_the_origin_is_who_is_said_to_have_said_it(text: str, origin: str | None) -> None:
    assert claim_of(text, "40").origin == origin


def test_a_document_without_a_verb_after_it_speaks_for_its_author() -> None:
    assert (
        claim_of("40 men died, said a report by Amnesty International.", "40").origin
        == "Amnesty International"
    )
