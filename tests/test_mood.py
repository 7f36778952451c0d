"""Whether the clause says that it is so."""

import pytest

from claim_corpus import claim_of
from reconcile.claims.measurand import Modality


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Norway bought 40 tanks.", Modality.ACTUAL),
        ("Norway can make 40 tanks.", Modality.ACTUAL),
        ("Norway will buy 40 tanks.", Modality.PLANNED),
        ("Norway plans to begin to buy 40 tanks.", Modality.PLANNED),
        ("Norway has pledged 40 tanks.", Modality.PLEDGED),
        ("40 tanks were pledged.", Modality.PLEDGED),
        ("Norway could buy 40 tanks.", Modality.POSSIBLE),
        ("If Norway buys 40 tanks, it wins.", Modality.POSSIBLE),
        ("Norway must buy 40 tanks.", Modality.REQUIRED),
        ("Norway asked Sweden to sell 40 tanks.", Modality.REQUIRED),
        ("Norway asked Sweden and the very old king of Spain to sell 40 tanks.", Modality.ACTUAL),
        ("Norway reportedly bought 40 tanks.", Modality.ESTIMATED),
        ("An estimated 40 tanks.", Modality.ESTIMATED),
        ("40 tanks.", Modality.ACTUAL),
        ("It is believed that Norway bought 40 tanks.", Modality.ESTIMATED),
        ("It is good that Norway bought 40 tanks.", Modality.ACTUAL),
        ("The king denied that Norway bought 40 tanks.", Modality.DENIED),
        ("The king dismissed claims that 40 tanks had left.", Modality.DENIED),
        ("The king said that 40 tanks had left.", Modality.ACTUAL),
        ("That 40 tanks had left.", Modality.ACTUAL),
        ("Norway might win, but bought 40 tanks.", Modality.ACTUAL),
    ],
)
def test_modality_is_lent_by_verbs_and_words_of_the_clause(text: str, modality: Modality) -> None:
    assert claim_of(text, "40").measurand.modality is modality


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("Norway did not buy 40 tanks.", True),
        ("Norway has never yet bought 40 tanks.", True),
        ("Norway not only bought 40 tanks.", False),
        ("Norway bought 40 tanks.", False),
        ("Not 40 tanks.", False),
        ("Bought 40 tanks.", False),
        ("No king who is so very very very very very very very well has bought 40 tanks.", False),
        ("Has already only just always again often still even never bought 40 tanks.", True),
        ("Had already only just always again often still even sadly bought 40 tanks.", False),
    ],
)
def test_a_clause_is_denied_by_the_words_of_its_verb(text: str, *, negated: bool) -> None:
    assert claim_of(text, "40").measurand.negated is negated
