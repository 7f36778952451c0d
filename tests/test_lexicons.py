"""The lexicon files are well formed, sorted, free of doubles, and true to their sources."""

import importlib
import pathlib
import pickle
import re
from collections import Counter
from typing import Any

import pint
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.errors import LexiconError
from reconcile.language.lexicon import Sections, lexicon, load

ROOT = pathlib.Path(__file__).parents[1]
ENGLISH = ROOT / "src" / "reconcile" / "language" / "english"
NAMES = ("currencies", "organisations", "places", "units")
LISTS = {name: load("english", name) for name in NAMES}
FOLDERS = ENGLISH.parent
FILES = [path.relative_to(FOLDERS) for path in sorted(FOLDERS.glob("*/*.txt"))]
SORTED_BY_NAME = [path for path in FILES if path.stem in (*NAMES, "nouns", "local_money", "contexts")]

# What a form may be beside a unit or a currency.
SCALES = {"hundred", "thousand", "million", "billion", "trillion"}
PLAIN_WORDS = set(
    re.findall(
        r"\w+",
        "about cent grade minimum mount name north noun ordinal page penny point preposition quote saint shilling"
        " size south street versus west",
    )
)


# The reader.


def test_a_lexicon_is_read_by_section_and_canonical_name() -> None:
    text = "# Why.\n[one]\na: b, c\n\n[two]\na: d e\n"
    assert lexicon("x.txt", text) == {"one": {"a": ("b", "c")}, "two": {"a": ("d e",)}}


def test_a_name_without_forms_is_a_name() -> None:
    assert lexicon("x.txt", "[codes]\nUSD:\nEUR: \n") == {"codes": {"USD": (), "EUR": ()}}


def test_a_section_may_be_empty() -> None:
    assert lexicon("x.txt", "[codes]") == {"codes": {}}


def test_an_empty_text_is_an_empty_lexicon() -> None:
    assert lexicon("x.txt", "") == {}


def test_a_comment_begins_at_two_spaces_or_at_the_start_of_a_line() -> None:
    assert lexicon("x.txt", "# [no]\n[yes]  # section\n# no: no\na: b  # c, d\n") == {"yes": {"a": ("b",)}}


def test_a_number_sign_after_one_space_is_a_form() -> None:
    assert lexicon("x.txt", "[signs]\nnumber: #, no.") == {"signs": {"number": ("#", "no.")}}


def test_only_the_first_colon_ends_the_name() -> None:
    assert lexicon("x.txt", "[ratios]\none in two: 1:2") == {"ratios": {"one in two": ("1:2",)}}


def test_lines_may_end_as_on_windows() -> None:
    assert lexicon("x.txt", "[one]\r\na: b, c\r\n") == {"one": {"a": ("b", "c")}}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a: b", 1),
        ("[one]\nno colon", 2),
        ("[one]\n\n: a", 3),
        ("[one]\na: b\na: c", 3),
        ("[one]\na: b,, c", 2),
        ("[one]\na: b,", 2),
        ("[one]\na: b\n[one]", 3),
        ("[one", 1),
    ],
)
def test_a_malformed_line_is_named_with_its_file_and_number(text: str, line: int) -> None:
    with pytest.raises(LexiconError) as error:
        lexicon("x.txt", text)
    assert error.value == LexiconError("x.txt", line, text.split("\n")[line - 1])


def test_the_error_of_a_malformed_line_pickles() -> None:
    error = LexiconError("x.txt", 1, "no colon")
    assert pickle.loads(pickle.dumps(error)) == error  # noqa: S301 - made one line above


_WORD = st.text(st.characters(exclude_characters="#:,[]", exclude_categories=("Z", "C")), min_size=1)


@given(st.dictionaries(_WORD, st.dictionaries(_WORD, st.lists(_WORD).map(tuple), max_size=4), max_size=4))
def test_what_is_written_is_read_back(sections: dict[str, dict[str, tuple[str, ...]]]) -> None:
    text = "\n".join(
        "\n".join(
            [f"[{section}]", *(f"{name}: {', '.join(forms)}  # why" for name, forms in entries.items())]
        )
        for section, entries in sections.items()
    )
    assert lexicon("x.txt", text) == sections


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        lexicon("x.txt", text)
    except LexiconError as error:
        assert error.text == text.split("\n")[error.line - 1]  # noqa: PT017 - either outcome is right


def test_a_lexicon_that_is_not_there_is_a_missing_file() -> None:
    with pytest.raises(FileNotFoundError):
        load("english", "recipes")


# All files.


@pytest.mark.parametrize("file", FILES, ids=str)
def test_a_file_begins_by_saying_why_it_exists(file: pathlib.Path) -> None:
    assert (FOLDERS / file).read_text("utf-8").startswith("# ")


@pytest.mark.parametrize("file", SORTED_BY_NAME, ids=str)
def test_names_are_sorted_within_their_section(file: pathlib.Path) -> None:
    for section, entries in load(file.parent.name, file.stem).items():
        if section not in ("sharers", "words for it"):
            assert list(entries) == sorted(entries, key=str.casefold), section


@pytest.mark.parametrize("file", FILES, ids=str)
def test_lists_are_sorted_where_order_has_no_meaning(
    file: pathlib.Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    tool = importlib.import_module("sort_lexicons")
    if file.stem not in tool.IN_ORDER:
        text = (FOLDERS / file).read_text("utf-8")
        assert tool.sorted_text(text) == text, "python tools/sort_lexicons.py sorts them"


@pytest.mark.parametrize("name", NAMES)
def test_no_form_is_listed_twice(name: str) -> None:
    assert [form for form, times in Counter(_forms(name)).items() if times > 1] == []


def test_no_form_is_both_a_place_and_an_organisation() -> None:
    assert set(_forms("places")) & set(_forms("organisations")) == set()


@pytest.mark.parametrize("name", ["currencies", "units"])
def test_an_ambiguous_form_is_no_plain_form(name: str) -> None:
    assert set(LISTS[name]["ambiguous"]) & set(_forms(name)) == set()


@pytest.mark.parametrize(("tool", "name"), [("make_places", "places"), ("make_currencies", "currencies")])
def test_a_made_file_is_what_its_tool_makes(monkeypatch: pytest.MonkeyPatch, tool: str, name: str) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    made = importlib.import_module(tool).text()
    assert (ENGLISH / f"{name}.txt").read_text("utf-8") == made


# Units.


@pytest.fixture(scope="module")
def registry() -> "pint.UnitRegistry[Any]":
    return pint.UnitRegistry()


def test_every_unit_has_the_name_that_pint_prints(registry: "pint.UnitRegistry[Any]") -> None:
    assert [unit for unit in _units() if f"{registry.parse_units(unit):C}" != unit] == []


def test_the_units_of_a_section_measure_one_dimension(registry: "pint.UnitRegistry[Any]") -> None:
    dimensions: dict[str, set[Any]] = {}
    for section, entries in _unit_sections().items():
        found = {registry.parse_units(unit).dimensionality for unit in entries}
        dimensions.setdefault(section.rpartition(" ")[0], set()).update(found)
    assert {dimension for dimension, found in dimensions.items() if len(found) != 1} == set()


def test_a_section_of_units_holds_symbols_or_words() -> None:
    assert {section.rpartition(" ")[2] for section in _unit_sections()} == {"symbols", "words"}


def test_a_unit_stands_in_one_dimension_only() -> None:
    homes: dict[str, set[str]] = {}
    for section, entries in _unit_sections().items():
        for unit in entries:
            homes.setdefault(unit, set()).add(section.rpartition(" ")[0])
    assert [unit for unit, dimensions in homes.items() if len(dimensions) > 1] == []


def test_every_factor_of_a_compound_unit_has_its_own_line() -> None:
    factors = {factor for unit in _units() for factor in re.findall(r"[A-Za-z_]\w*", unit)}
    assert factors - _units() == set()


def test_word_forms_are_distinct_in_any_case() -> None:
    words = [form.casefold() for form in _forms("units", " words")]
    assert [form for form, times in Counter(words).items() if times > 1] == []


def test_a_reading_of_an_ambiguous_form_is_a_unit_a_scale_a_currency_or_a_plain_word() -> None:
    readings = {reading for found in LISTS["units"]["ambiguous"].values() for reading in found}
    assert readings - _units() - SCALES - set(LISTS["currencies"]["codes"]) - PLAIN_WORDS == set()


@pytest.mark.parametrize(
    ("form", "unit"),
    [
        ("km", "kilometer"),
        ("kilometres", "kilometer"),
        ("miles", "mile"),
        ("sq. ft.", "foot**2"),
        ("mph", "mile/hour"),
        ("km/h", "kilometer/hour"),
        ("kV/cm", "kilovolt/centimeter"),
        ("mpg", "mile/gallon"),
        ("°C", "degree_Celsius"),
        ("kWh", "kilowatt_hour"),
        ("MW", "megawatt"),
        ("mW", "milliwatt"),
        ("tonnes", "metric_ton"),
        ("barrels", "oil_barrel"),
        ("decades", "decayear"),
        ("months", "month"),
        ("parts per million", "ppm"),
    ],
)
def test_a_surface_form_names_its_unit(form: str, unit: str) -> None:
    assert _canonical("units")[form] == unit


def test_a_decade_is_ten_years(registry: "pint.UnitRegistry[Any]") -> None:
    assert registry.Quantity(1, "decayear").m_as("year") == pytest.approx(10)


# Currencies.


def test_every_currency_is_a_listed_code() -> None:
    known = set(LISTS["currencies"]["codes"])
    for section in ("names", "symbols", "subunits"):
        assert set(LISTS["currencies"][section]) <= known


def test_an_ambiguous_form_of_money_reads_as_codes_or_a_noun() -> None:
    readings = {code for codes in LISTS["currencies"]["ambiguous"].values() for code in codes}
    assert readings - set(LISTS["currencies"]["codes"]) == {"noun"}


@pytest.mark.parametrize(
    ("form", "code"),
    [
        ("dollars", "USD"),
        ("US dollar", "USD"),
        ("Australian dollars", "AUD"),
        ("Hong Kong dollars", "HKD"),
        ("pounds sterling", "GBP"),
        ("euros", "EUR"),
        ("yuan", "CNY"),
        ("renminbi", "CNY"),
        ("rupees", "INR"),
        ("Pakistani rupees", "PKR"),
        ("roubles", "RUB"),
        ("rubles", "RUB"),
        ("hryvnias", "UAH"),
        ("North Korean won", "KPW"),
        ("A$", "AUD"),
        ("NT$", "TWD"),
        ("PS", "GBP"),
        ("pence", "GBP"),
        ("paise", "INR"),
    ],
)
def test_a_surface_form_names_its_currency(form: str, code: str) -> None:
    assert _canonical("currencies")[form] == code


# Places and organisations.


def test_every_people_and_capital_belongs_to_a_named_place() -> None:
    for section in ("demonyms", "capitals"):
        assert set(LISTS["places"][section]) <= set(LISTS["places"]["names"])


def test_every_part_belongs_to_a_named_place_or_organisation() -> None:
    known = set(LISTS["places"]["names"]) | set(LISTS["organisations"]["names"])
    assert set(LISTS["organisations"]["parts"]) <= known


def test_a_body_is_also_called_by_its_canonical_name() -> None:
    assert [name for name, forms in LISTS["organisations"]["names"].items() if name not in forms] == []


def test_a_place_is_first_called_by_its_canonical_name() -> None:
    assert [name for name, forms in LISTS["places"]["names"].items() if forms[0] != name] == []


@pytest.mark.parametrize(
    ("form", "place"),
    [
        ("Russian", "Russia"),
        ("Moscow", "Russia"),
        ("Kremlin", "Russia"),
        ("Russian Federation", "Russia"),
        ("Ukrainian", "Ukraine"),
        ("Kyiv", "Ukraine"),
        ("Kiev", "Ukraine"),
        ("Britain", "United Kingdom"),
        ("British", "United Kingdom"),
        ("Downing Street", "United Kingdom"),
        ("English", "England"),
        ("Scot", "Scotland"),
        ("US", "United States"),
        ("U.S.", "United States"),
        ("White House", "United States"),
        ("Pyongyang", "North Korea"),
        ("DPRK", "North Korea"),
        ("South Korean", "South Korea"),
        ("Tehran", "Iran"),
        ("Dutch", "Netherlands"),
        ("Türkiye", "Turkey"),
        ("Cote d'Ivoire", "Ivory Coast"),
        ("Congolese", "Democratic Republic of the Congo"),
        ("New Mexico", "New Mexico"),
        ("Soviet", "Soviet Union"),
    ],
)
def test_a_surface_form_names_its_place(form: str, place: str) -> None:
    assert _canonical("places")[form] == place


@pytest.mark.parametrize(
    "form",
    ["Korea", "Korean", "Male", "Victoria", "Reunion", "Sucre", "Brussels", "IN", "NO", "IT"],
)
def test_a_form_that_would_mislead_is_no_place(form: str) -> None:
    assert form not in _canonical("places")


@pytest.mark.parametrize(
    ("form", "body"),
    [
        ("EU", "European Union"),
        ("Brussels", "European Union"),
        ("Nato", "NATO"),
        ("U.N.", "United Nations"),
        ("State Department", "United States"),
        ("US state department", "United States"),
        ("The Sun", "The Sun"),
        ("Tass", "Tass"),
    ],
)
def test_a_surface_form_names_its_body(form: str, body: str) -> None:
    assert _canonical("organisations")[form] == body


def _forms(name: str, kind: str = "") -> list[str]:
    """The forms of the sections whose name ends so, but for the ambiguous ones."""
    sections = (
        entries
        for section, entries in LISTS[name].items()
        if section.endswith(kind) and section != "ambiguous"
    )
    return [form for entries in sections for forms in entries.values() for form in forms]


def _canonical(name: str) -> dict[str, str]:
    sections = (entries for section, entries in LISTS[name].items() if section != "ambiguous")
    return {form: canonical for entries in sections for canonical, forms in entries.items() for form in forms}


def _unit_sections() -> Sections:
    return {section: entries for section, entries in LISTS["units"].items() if section != "ambiguous"}


def _units() -> set[str]:
    return {unit for entries in _unit_sections().values() for unit in entries}
