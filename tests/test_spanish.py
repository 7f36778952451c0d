"""Spanish, the second language: its numbers, figures, traps, laws, and the way to it."""

import datetime as dt
import subprocess
import sys
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import reconcile
from figure_corpus import Wanted, figures_of, lines, normal, read, written
from reconcile.errors import UnknownLanguageError
from reconcile.figures.figure import Change
from reconcile.figures.hedge import Hedge
from reconcile.language.inflection import conjugated, is_plural, singular
from reconcile.language.language import LANGUAGES, language, language_of
from reconcile.numerals.literals import literal_with_comma
from reconcile.numerals.reading import read_numerals
from reconcile.text.tokens import tokens
from scoring import never_read, sentences, total
from spanish import feminine, spelled

SPANISH = language("spanish")
#: What the readers must reach on the sentences of news: value, value and unit, value and change.
BARS = (99.0, 95.0, 95.0)
CORPUS = "spanish.jsonl"


def values(text: str) -> list[Decimal]:
    """The numerals of a text, nothing refused."""
    found = tokens(text, 0, len(text), comma=True)
    return [placed.numeral.value for placed in read_numerals(found, SPANISH)]


# Numbers.


@given(st.integers(0, 10**12 - 1))
def test_a_whole_number_in_words_is_read_back(number: int) -> None:
    assert values(spelled(number)) == [Decimal(number)]


@given(st.integers(2, 10**12 - 1))
def test_a_number_before_a_feminine_noun_is_read_back(number: int) -> None:
    assert values(f"{feminine(number)} personas") == [Decimal(number)]


@given(st.integers(0, 9999))
def test_every_small_number_in_words_is_read_back(number: int) -> None:
    assert values(spelled(number)) == [Decimal(number)]


@given(st.integers(1, 10**15), st.integers(0, 99))
def test_digits_with_thousands_points_and_a_decimal_comma_are_read_back(whole: int, hundredths: int) -> None:
    written_out = f"{whole:,}".replace(",", ".") + f",{hundredths:02}"
    assert values(f"Costó {written_out} euros") == [Decimal(whole) + Decimal(hundredths) / 100]


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("3,5", "3.5"),
        ("3.5", "3.5"),
        ("1.234", "1234"),
        ("1,234", "1234"),
        ("0,234", "0.234"),
        ("0.234", "0.234"),
        ("1.234,5", "1234.5"),
        ("1,234.5", "1234.5"),
        ("1.234.567", "1234567"),
        ("1,234,567", "1234567"),
        ("12'5", "12.5"),
        ("940 000", "940000"),
        ("20.30", "20.30"),
    ],
)
def test_a_literal_has_the_value_that_news_means_by_it(word: str, value: str) -> None:
    found = literal_with_comma(word)
    assert found is not None
    assert found[0] == Decimal(value)


def test_three_decimals_are_decimals_in_a_percentage() -> None:
    assert values("el 2,198 %") == [Decimal("2.198")]
    assert values("2,198 euros") == [Decimal(2198)]
    assert literal_with_comma("1.234", of_share=True) == literal_with_comma("1234")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("veinte treinta", [20, 30]),
        ("cien doscientos", [100, 200]),
        ("entre treinta y cuarenta", [30, 40]),
        ("dos y tres", [2, 3]),
        ("cero uno", [0, 1]),
        ("mil mil", [1000, 1000]),
        ("cinco cientos", [500]),
        ("doce y cinco", [12, 5]),
    ],
)
def test_number_words_that_do_not_go_on_are_two_numbers(text: str, found: list[int]) -> None:
    assert values(text) == found


# Figures and traps.


@pytest.mark.parametrize(("text", "wanted"), figures_of("spanish-figures.txt"))
def test_the_figures_of_a_sentence_are_read(text: str, wanted: tuple[Wanted, ...]) -> None:
    found = (written(placed.figure) for placed in read(text, SPANISH).read)
    assert sorted(map(repr, found)) == sorted(map(repr, map(normal, wanted)))


@pytest.mark.parametrize(("text", "rules"), lines("spanish-traps.txt"))
def test_what_is_no_figure_is_refused_by_name(text: str, rules: str) -> None:
    found = read(text, SPANISH)
    assert [placed.figure.rule for placed in found.read] == []
    assert "; ".join(refusal.rule for refusal in found.refused) == rules.replace("-", "")


@pytest.mark.parametrize(
    ("words", "hedge"),
    [
        ("unos", "about"),
        ("alrededor de", "around"),
        ("cerca de", "around"),
        ("casi", "just under"),
        ("más de", "over"),
        ("menos de", "under"),
        ("al menos", "at least"),
        ("por lo menos", "at least"),
        ("como mínimo", "at least"),
        ("hasta", "up to"),
        ("como máximo", "at most"),
        ("aproximadamente", "about"),
        ("exactamente", "exactly"),
        ("algo más de", "just over"),
    ],
)
def test_a_hedge_has_its_meaning(words: str, hedge: str) -> None:
    (placed,) = read(f"Llegaron {words} 200 camiones.", SPANISH).read
    assert str(placed.figure.hedge) == hedge


def test_an_article_between_a_hedge_and_its_number_is_passed_over() -> None:
    (placed,) = read("Votó más de un 40 % del censo.", SPANISH).read
    assert placed.figure.hedge != Hedge()


def test_sentences_of_news_are_read_as_well_as_promised() -> None:
    scores, misses = total(sentences(CORPUS), SPANISH)
    assert all(score.f1 >= bar for score, bar in zip(scores, BARS, strict=True)), misses


def test_nothing_is_read_in_the_news_that_is_no_figure() -> None:
    assert [figure for sentence in sentences(CORPUS) for figure in never_read(sentence, SPANISH)] == []


def test_the_corpora_are_large_enough_to_mean_something() -> None:
    assert len(figures_of("spanish-figures.txt")) >= 200
    assert len(lines("spanish-traps.txt")) >= 60
    assert len(sentences(CORPUS)) >= 40


def test_a_level_that_is_not_fallen_below_is_no_move() -> None:
    (placed,) = read("No bajarán de 25 grados.", SPANISH).read
    assert placed.figure.change is None


def test_a_move_may_stand_far_before_its_amount() -> None:
    for text in ("Recortó su previsión un 5 %.", "Redujo los tipos de interés en 25 puntos básicos."):
        (placed,) = read(text, SPANISH).read
        assert placed.figure.change is Change.DOWN


@pytest.mark.parametrize(
    "text",
    [
        "Bajó los brazos, dijo, un 5 % del censo.",
        "Bajó y un 5 % votó.",
        "Dejó la inflación en el 5 %.",
        "Perdió la paciencia en 25 semanas.",
        "Es un 5 %.",
    ],
)
def test_what_stands_between_may_say_that_nothing_moved(text: str) -> None:
    (placed,) = read(text, SPANISH).read
    assert placed.figure.change is None


# Words.


@pytest.mark.parametrize(
    ("many", "one"),
    [
        ("camiones", "camión"),
        ("veces", "vez"),
        ("misiles", "misil"),
        ("civiles", "civil"),
        ("mujeres", "mujer"),
        ("hombres", "hombre"),
        ("militares", "militar"),
        ("coches", "coche"),
        ("países", "país"),
        ("ingleses", "inglés"),
        ("capitanes", "capitán"),
        ("almacenes", "almacén"),
        ("jardines", "jardín"),
        ("autobuses", "autobús"),
        ("jóvenes", "joven"),
        ("meses", "mes"),
        ("universidades", "universidad"),
        ("crisis", "crisis"),
        ("virus", "virus"),
        ("personas", "person"),
        ("casas", "casa"),
        ("estudiantes", "estudiante"),
    ],
)
def test_a_plural_has_its_singular(many: str, one: str) -> None:
    assert singular(many, SPANISH.nouns) == one


def test_no_closed_or_number_word_is_a_plural() -> None:
    small = {word for word, value in SPANISH.numbers.cardinals.items() if value < 100}
    plural = {word for word in SPANISH.grammar.closed | small if is_plural(word, SPANISH.nouns)}
    assert plural == set()


@pytest.mark.parametrize(("verb", "form"), [("bajar", "bajó"), ("crecer", "creció"), ("subir", "subieron")])
def test_a_verb_has_its_forms(verb: str, form: str) -> None:
    verbs = SPANISH.verbs
    assert form in conjugated(verb, verbs.irregular, verbs.conjugations)


def test_every_verb_of_change_can_be_conjugated() -> None:
    verbs, times = SPANISH.verbs, SPANISH.times
    for verb in (*times.up["verbs"], *times.down["verbs"]):
        assert len(conjugated(verb, verbs.irregular, verbs.conjugations)) > 1


# Laws.


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    reconcile.extract(reconcile.Source(text, language="es"))


_PIECES = st.sampled_from(
    [
        "un",
        "una",
        "uno",
        "de",
        "del",
        "la",
        "el",
        "y",
        "a",
        "al",
        "en",
        "dos",
        "mil",
        "millón",
        "millones",
        "3",
        "5,5",
        "1.234",
        "%",
        "euros",
        "años",
        "medio",
        "media",
        "cien",
        "treinta",
        "cada",
        "por",
        "ciento",
        "bajo",
        "cero",
        "grados",
        "entre",
        "más",
        "menos",
        "hasta",
        "subió",
        "cayó",
        "calle",
        "Mayor",
        ",",
        ".",
        "(",
        ")",
        "2014",
        "mayo",
    ]
)


@settings(max_examples=300)
@given(st.lists(_PIECES, max_size=12))
def test_any_words_are_read_and_slice_back_to_the_text(pieces: list[str]) -> None:
    text = " ".join(pieces)
    for claim in reconcile.extract(reconcile.Source(text, language="es")):
        assert claim.text == text[claim.start : claim.end]


# The way to it.


@pytest.mark.parametrize("code", ["es", "ES", "es-MX", "es_AR"])
def test_a_language_is_named_by_its_code_with_a_region_or_without(code: str) -> None:
    assert language_of(code) is SPANISH


def test_no_code_is_english() -> None:
    assert language_of(None) is language()


def test_a_language_that_is_not_known_is_an_error_that_lists_those_that_are() -> None:
    with pytest.raises(UnknownLanguageError, match="en, es") as error:
        reconcile.extract(reconcile.Source("5 km", language="tlh"))
    assert error.value == UnknownLanguageError("tlh", tuple(LANGUAGES))


def test_front_matter_may_name_the_language() -> None:
    text = "---\nlanguage: es\n---\nLlegaron 1.234 camiones."
    (claim,) = reconcile.extract(text)
    assert claim.figure.value == 1234


def test_facets_that_english_grammar_would_find_are_left_open() -> None:
    for sentence in sentences(CORPUS):
        for claim in reconcile.extract(reconcile.Source(sentence.text, language="es")):
            said = claim.measurand
            assert (said.measure, said.subject, said.recipient, said.period, said.place) == (None,) * 5
            assert claim.origin is None


def test_what_the_figure_itself_says_is_in_the_claim() -> None:
    text = "Subió un 3 %. Votó la mitad de los jóvenes. Fabrica 20 drones al mes. Llegaron 17 camiones rusos."
    move, share, rate, count = reconcile.extract(reconcile.Source(text, language="es"))
    assert [each.measurand.aggregation for each in (move, share, rate, count)] == [
        "change",
        "share",
        "rate",
        "total",
    ]
    assert count.measurand.thing == "camión"


def test_a_sentence_whose_numbers_are_all_refused_has_no_claim() -> None:
    assert reconcile.extract(reconcile.Source("Llegó en 2014.", language="es")) == ()


def test_two_sources_in_spanish_can_contradict_each_other() -> None:
    pair = (
        reconcile.Source("Murieron 17 personas en el accidente de Madrid.", id="a", language="es"),
        reconcile.Source("Fallecieron 25 personas en el accidente de Madrid.", id="b", language="es-ES"),
    )
    assert len(reconcile.compare(pair).conflicts) == 1


def test_a_dated_source_in_spanish_is_compared_without_its_dates() -> None:
    pair = [
        reconcile.Source(text, language="es", date=dt.date(2023, 9, 11))
        for text in ("La guerra ha durado cuatro años.", "La guerra empezó en 2022.")
    ]
    assert len(reconcile.compare(pair)) == 0


def test_figures_of_two_languages_can_contradict_each_other_where_loose_is_asked_for() -> None:
    pair = (
        reconcile.Source("Murieron 17 personas en España.", id="a", language="es"),
        reconcile.Source("25 people died in Spain.", id="b"),
    )
    assert len(reconcile.compare(pair, strictness=reconcile.Strictness.LOOSE).conflicts) == 1


def test_units_of_two_languages_are_the_same() -> None:
    (ours,) = reconcile.extract(reconcile.Source("Mide 930 kilómetros.", language="es"))
    (theirs,) = reconcile.extract("It is 930 km long.")
    assert ours.figure.unit == theirs.figure.unit


def test_counted_nouns_of_two_languages_are_other_things() -> None:
    pair = (
        reconcile.Source("17 camiones.", id="a", language="es"),
        reconcile.Source("25 trucks.", id="b"),
    )
    assert len(reconcile.compare(pair, strictness=reconcile.Strictness.LOOSE)) == 0


def test_a_trace_names_the_traps() -> None:
    year, trucks = reconcile.trace(reconcile.Source("En 2019 llegaron 17 camiones.", language="es"))
    assert (year.rule, year.read) == ("year", False)
    assert (trucks.rule, trucks.read) == ("count", True)


def test_importing_the_package_reads_no_spanish() -> None:
    code = (
        "import reconcile, reconcile.engine\n"
        "from reconcile.language import language\n"
        "reconcile.extract('Russia fired 11 million shells.')\n"
        "assert language._language.cache_info().currsize == 1"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
