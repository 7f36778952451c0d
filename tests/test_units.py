"""Units, factors between them, quantities of pint, and the words for them."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from typing import Any

import pint
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reconcile.errors import NoSingleValueError
from reconcile.figures.conversion import days_in, dimensions, factor, quantity
from reconcile.figures.unit import FRACTION, NUMBER, PERCENT, YEAR, Atom, Unit, counted, product, unit
from reconcile.figures.wording import clean, plural, rounded, spoken, unit_words
from reconcile.testing import units
from strategies import HOUR, KILOMETER, LAST_YEAR, MILE, SHELLS, SHELLS_A_YEAR, between, figure

CELSIUS, FAHRENHEIT = unit("degree_Celsius", "temperature"), unit("degree_Fahrenheit", "temperature")
MONTH, DAY, DOLLAR = unit("month", "time"), unit("day", "time"), unit("USD", "currency USD")
BARREL, LITER = unit("oil_barrel", "volume"), unit("liter", "volume")


def test_a_rate_is_named_by_its_parts() -> None:
    assert SHELLS_A_YEAR.name == "shell/year"
    assert SHELLS_A_YEAR.dimension == "count/time"
    assert SHELLS_A_YEAR.per == YEAR
    assert SHELLS_A_YEAR.counted


def test_powers_that_cancel_are_gone() -> None:
    assert product(SHELLS_A_YEAR, YEAR) == SHELLS
    assert Unit(((Atom("kilometer", "length"), 2),)).name == "kilometer**2"
    assert NUMBER.over(YEAR).name == "1/year"
    assert not NUMBER.name


def test_dimensions_do_not_depend_on_the_order_of_the_parts() -> None:
    assert dimensions(product(SHELLS, KILOMETER)) == dimensions(product(KILOMETER, SHELLS))


@pytest.mark.parametrize(
    ("value", "left", "right", "wanted"),
    [
        ("1", SHELLS, SHELLS, "1"),
        ("5", SHELLS, counted("round"), "5"),
        ("12", SHELLS_A_YEAR, counted("round").over(MONTH), "1"),
        ("2", YEAR, MONTH, "24"),
        ("1", unit("century", "time"), YEAR, "100"),
        ("25", PERCENT, FRACTION, "0.25"),
        ("150", unit("basis_point", "share"), PERCENT, "1.5"),
        ("1", MILE, KILOMETER, "1.609344"),
        ("1", KILOMETER.over(HOUR), unit("meter", "length").over(HOUR), "1000"),
        ("100", CELSIUS, FAHRENHEIT, "212"),
        ("-40", FAHRENHEIT, CELSIUS, "-40"),
        ("5", CELSIUS.over(YEAR), FAHRENHEIT.over(YEAR), "9"),
        ("1", DOLLAR.over(LITER), DOLLAR.over(BARREL), "158.987294928"),
        ("3", unit("kilogram", "mass"), unit("gram", "mass"), "3000"),
    ],
)
def test_an_amount_in_another_unit(value: str, left: Unit, right: Unit, wanted: str) -> None:
    turn = factor(left, right)
    assert turn is not None
    assert round(turn(Decimal(value)), 15) == Decimal(wanted)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (KILOMETER, YEAR),
        (SHELLS, SHELLS_A_YEAR),
        (DOLLAR, unit("EUR", "currency EUR")),
        (unit("furlough", "length"), KILOMETER),
        (unit("furlough", "length").over(YEAR), KILOMETER.over(YEAR)),
        (unit("decibel", "level"), unit("neper", "level")),
    ],
)
def test_between_different_dimensions_and_unknown_units_there_is_no_factor(left: Unit, right: Unit) -> None:
    assert factor(left, right) is None


@given(units(), units(), st.decimals(0, 10**6, places=3))
def test_there_and_back_is_where_one_was(left: Unit, right: Unit, value: Decimal) -> None:
    there, back = factor(left, right), factor(right, left)
    assert (there is None) == (back is None)
    if there is not None and back is not None:
        assert round(back(there(value)), 12) == round(value, 12)


@given(units(), units(), st.decimals(-1000, 1000, places=3), st.decimals("0.001", 1000, places=3))
def test_every_conversion_is_increasing(left: Unit, right: Unit, value: Decimal, more: Decimal) -> None:
    turn = factor(left, right)
    if turn is not None:
        assert turn(value) < turn(value + more)


def test_only_time_has_a_length_in_days() -> None:
    assert days_in(Atom("year", "time")) == LAST_YEAR.days
    assert days_in(Atom("kilometer", "length")) is None
    assert days_in(Atom("fortnight", "game")) is None


def test_ordinary_news_is_converted_without_pint() -> None:
    code = (
        "import sys; from decimal import Decimal; from reconcile.figures.conversion import factor;"
        "from reconcile.figures.unit import *;"
        "factor(counted('shell').over(YEAR), counted('round').over(unit('month', 'time')))(Decimal(1));"
        "factor(PERCENT, unit('fraction', 'share')); sys.exit('pint' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_figure_is_a_quantity_of_the_application_registry() -> None:
    asked = figure(1200, KILOMETER).quantity
    assert isinstance(asked, pint.Quantity)
    assert asked.to("meter").magnitude == 1_200_000
    assert str(figure("11e6").quantity.units) == "shell"


def test_a_figure_without_one_value_is_no_quantity() -> None:
    with pytest.raises(NoSingleValueError, match="6 to 8"):
        between(6, 8).to_pint()


def test_a_thing_has_a_dimension_of_its_own() -> None:
    registry: pint.UnitRegistry[Any] = pint.UnitRegistry()
    shells = quantity(Decimal(5), SHELLS_A_YEAR, registry)
    assert str(shells.dimensionality) == "[shell] / [time]"
    assert not shells.is_compatible_with("meter / year")
    assert quantity(Decimal(5), SHELLS, registry) == registry.Quantity(5, "shell")


@pytest.mark.parametrize("taken", ["bar", "mole", "foot", "point", "mass", "length", "area"])
def test_a_thing_whose_name_pint_has_given_away_gets_another(taken: str) -> None:
    registry: pint.UnitRegistry[Any] = pint.UnitRegistry()
    for _ in range(2):
        made = quantity(Decimal(1), counted(taken), registry)
        assert str(made.units) == f"{taken}_count"
        assert str(made.dimensionality) == f"[{taken}_count]"


def test_a_currency_has_a_dimension_of_its_own() -> None:
    made = quantity(Decimal("1.5"), DOLLAR.over(BARREL), pint.UnitRegistry())
    assert str(made.dimensionality) == "[currency_USD] / [length] ** 3"
    assert made.magnitude == 1.5


def test_a_currency_that_the_registry_knows_is_left_as_it_is() -> None:
    registry: pint.UnitRegistry[Any] = pint.UnitRegistry()
    registry.define("USD = [currency_USD]")
    registry.define("cent_of_USD = USD / 100")
    assert quantity(Decimal(2), DOLLAR, registry).to("cent_of_USD").magnitude == pytest.approx(200)


@pytest.mark.parametrize(
    ("of", "wanted"),
    [
        (PERCENT, 0.5),
        (FRACTION, 50),
        (unit("times", "times"), 50),
        (NUMBER, 50),
        (unit("basis_point", "share"), 0.005),
    ],
)
def test_shares_are_pure_numbers_to_pint(of: Unit, wanted: float) -> None:
    assert quantity(Decimal(50), of, pint.UnitRegistry()).to("dimensionless").magnitude == pytest.approx(
        wanted
    )


def test_points_of_a_share_are_no_share() -> None:
    made = quantity(Decimal(5), unit("percentage_point", "points of share"), pint.UnitRegistry())
    assert str(made.dimensionality) == "[percentage_point]"


REGISTRY: pint.UnitRegistry[Any] = pint.UnitRegistry()


@given(st.text(max_size=12))
@example("times")
@example("fraction")
def test_no_noun_reaches_the_parser_of_expressions(noun: str) -> None:
    made = quantity(Decimal(2), counted(noun), REGISTRY)
    assert made.magnitude == 2
    assert len(made.dimensionality) == 1


def test_many_threads_may_define_one_thing() -> None:
    registry: pint.UnitRegistry[Any] = pint.UnitRegistry()
    names = ["shell", "drone", "bar", "tank"] * 8
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(lambda name: quantity(Decimal(1), counted(name), registry), names))
    assert len({str(each.units) for each in made}) == 4


@pytest.mark.parametrize(
    ("noun", "many"),
    [
        ("artillery shell", "artillery shells"),
        ("container of munition", "containers of munition"),
        ("tank and howitzer", "tanks and howitzers"),
        ("person", "people"),
        ("child", "children"),
        ("aircraft", "aircraft"),
        ("city", "cities"),
        ("day", "days"),
        ("class", "classes"),
        ("batch", "batches"),
        ("degree Celsius", "degrees Celsius"),
        ("percent", "percent"),
        ("USD", "USD"),
        ("Child", "Children"),
        ("155", "155"),
        ("y", "ys"),
        ("", ""),
    ],
)
def test_the_plural_of_a_noun(noun: str, many: str) -> None:
    assert plural(noun) == many


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("11e6", "11 million"),
        ("2.5e9", "2.5 billion"),
        ("3e12", "3 trillion"),
        ("1234567", "1,234,567"),
        ("224000", "224,000"),
        ("0.50", "0.5"),
        ("-1200", "-1,200"),
        ("0", "0"),
        ("1e20", "1e+20"),
        ("0.0000001", "1e-7"),
    ],
)
def test_a_number_is_said_with_every_digit(value: str, said: str) -> None:
    assert spoken(Decimal(value)) == said


@pytest.mark.parametrize(
    ("value", "said"),
    [("5.4999", "5.5"), ("22.41", "22.4"), ("123456.7", "123,457"), ("8963377", "8.96 million")],
)
def test_a_number_worked_out_is_rounded(value: str, said: str) -> None:
    assert spoken(rounded(Decimal(value))) == said


@pytest.mark.parametrize(
    ("of", "words"),
    [
        (SHELLS, "shells"),
        (SHELLS_A_YEAR, "shells a year"),
        (KILOMETER.over(HOUR), "kilometers per hour"),
        (DOLLAR.over(HOUR), "USD an hour"),
        (DOLLAR.over(BARREL), "USD per barrel"),
        (CELSIUS, "degrees Celsius"),
        (Unit(((Atom("meter", "length"), 2),)), "square meters"),
        (Unit(((Atom("meter", "length"), 4),)), "power 4 of meter"),
        (product(unit("kilowatt", "power"), HOUR), "kilowatts hour"),
        (FRACTION, ""),
        (NUMBER, ""),
    ],
)
def test_a_unit_in_words(of: Unit, words: str) -> None:
    assert unit_words(of) == words


def test_one_is_one_and_what_is_counted_has_its_own_name() -> None:
    assert unit_words(SHELLS, one=True) == "shell"
    assert unit_words(SHELLS, "artillery shell") == "artillery shells"
    assert unit_words(KILOMETER, "frontline") == "kilometers"


@given(st.text())
def test_clean_text_is_one_line_that_can_be_printed(text: str) -> None:
    line = clean(text)
    assert len(line.splitlines()) <= 1
    assert "  " not in line
    assert line.isprintable()
