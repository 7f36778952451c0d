"""The seed documents say what the demonstration relies on."""

import datetime as dt
import pathlib
import re

import pytest

SEEDS = pathlib.Path(__file__).parents[1] / "seeds"

FIGURES = {
    "summit-tabloid.txt": [
        "TWO nuclear-armed tyrants",
        "one thing on the agenda",
        "19 months of slaughter",
        "two to three years",
        "4,500 armoured vehicles",
        "2,000 kamikaze drones",
        "600 tanks",
        "700 heavy artillery guns",
        "45 fighter jets",
        "85 helicopters",
        "all 30 of its working AS90 tracked artillery guns",
        "14 Challenger 2 tanks",
        "some 17 months after",
        "ten per cent increase",
        "a million shells",
        "a billion euros",
        "hundreds of tanks and howitzers",
        "260,000 soldiers killed",
        "population of 142million",
        "only around 41million",
        "three month counter offensive",
    ],
    "summit-commentary.txt": [
        "The two men",
        "a year and a half later",
        "tens of thousands of Russian soldiers",
        "billions and billions of dollars",
        "1,200km frontline",
        "one million artillery shells",
        "within a year",
        "about 224,000 ammunition rounds",
        "2,300 missiles",
        "less that a quarter of their target",
        "two million artillery shells a year",
    ],
    "summit-agency.txt": [
        "first encounter in four years",
        "the two leaders",
        "up to 11 million shells",
        "an additional 7 million rounds",
    ],
    "train-to-russia.txt": [
        "tens of millions of artillery shells and rockets",
    ],
    "arrival-in-pyongyang.txt": [
        "the two leaders shared",
        "two heavily-sanctioned states",
        "nearly a quarter-century",
        "dozens of ballistic missiles",
        "over 11,000 containers of munitions",
        "10 to 20 years ago",
        "the two leaders will have",
        "two-day summit program",
        "The two leaders are likely",
        "roughly 550 miles",
        "24 years ago",
    ],
}

NO_FIGURES = {
    "summit-tabloid.txt": ["F-16", "AS90", "Challenger 2", "1914", "1915", "until 1917", "First World War"],
    "summit-commentary.txt": ["2024", "2025"],
    "summit-agency.txt": [],
    "train-to-russia.txt": ["2023-09-11", "75th", "2019", "1991", "first visit"],
    "arrival-in-pyongyang.txt": ["1950-1953", "First Deputy", "first trip"],
}


def _front_matter(name: str) -> dict[str, str]:
    lines = (SEEDS / name).read_text("utf-8").split("---\n")[1].splitlines()
    return dict(line.split(": ", 1) for line in lines)


def _body(name: str) -> str:
    return (SEEDS / name).read_text("utf-8").split("---\n", 2)[2]


def test_the_seeds_are_the_five_listed_documents() -> None:
    assert sorted(path.name for path in SEEDS.iterdir()) == sorted(FIGURES) == sorted(NO_FIGURES)


@pytest.mark.parametrize("name", FIGURES)
def test_a_seed_is_a_page_long(name: str) -> None:
    assert 150 <= len(_body(name).split()) <= 400


@pytest.mark.parametrize("name", FIGURES)
def test_a_seed_begins_with_front_matter_that_has_a_title(name: str) -> None:
    assert (SEEDS / name).read_text("utf-8").startswith("---\ntitle: ")
    assert set(_front_matter(name)) <= {"title", "publisher", "date"}


def test_the_one_known_date_is_an_iso_date() -> None:
    dates = {
        name: dt.date.fromisoformat(meta["date"])
        for name in FIGURES
        if "date" in (meta := _front_matter(name))
    }
    assert dates == {"train-to-russia.txt": dt.date(2023, 9, 11)}


@pytest.mark.parametrize(
    ("name", "figure"), [(name, figure) for name, said in FIGURES.items() for figure in said]
)
def test_a_seed_says_the_figure_once_in_these_words(name: str, figure: str) -> None:
    assert len(re.findall(rf"(?<!\w){re.escape(figure)}(?!\w)", _body(name))) == 1


@pytest.mark.parametrize(
    ("name", "trap"), [(name, trap) for name, said in NO_FIGURES.items() for trap in said]
)
def test_a_seed_sets_the_trap(name: str, trap: str) -> None:
    assert trap in (SEEDS / name).read_text("utf-8")
