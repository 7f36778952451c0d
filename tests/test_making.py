"""What makes frozen values quickly makes the same as their classes."""

import inspect
import pickle
from collections.abc import Callable

import pytest
from attrs.exceptions import FrozenInstanceError

from reconcile.claims.claim import Claim, new_claim
from reconcile.claims.measurand import Measurand, new_measurand
from reconcile.claims.period import Period, new_period
from reconcile.figures.figure import Figure, new_figure
from reconcile.figures.interval import Interval, new_interval
from reconcile.numerals.numeral import Numeral, new_numeral

MAKERS = [
    (Claim, new_claim),
    (Figure, new_figure),
    (Interval, new_interval),
    (Measurand, new_measurand),
    (Numeral, new_numeral),
    (Period, new_period),
]


@pytest.mark.parametrize(("value", "maker"), MAKERS)
def test_a_maker_takes_what_its_class_takes(value: type, maker: Callable[..., object]) -> None:
    theirs, mine = inspect.signature(value).parameters.values(), inspect.signature(maker).parameters.values()
    assert [(each.name, each.kind, each.default) for each in mine] == [
        (each.name, each.kind, each.default) for each in theirs
    ]


@pytest.mark.parametrize(("value", "maker"), MAKERS)
def test_a_maker_makes_what_its_class_makes(value: type, maker: Callable[..., object]) -> None:
    given = {name: number for number, name in enumerate(inspect.signature(value).parameters)}
    made = maker(**given)
    assert type(made) is value
    assert made == value(**given)
    assert hash(made) == hash(value(**given))
    assert pickle.loads(pickle.dumps(made)) == made  # noqa: S301 - its own


@pytest.mark.parametrize(("value", "maker"), MAKERS)
def test_what_a_maker_makes_is_frozen(value: type, maker: Callable[..., object]) -> None:
    names = list(inspect.signature(value).parameters)
    made = maker(**dict.fromkeys(names))
    with pytest.raises(FrozenInstanceError):
        setattr(made, names[0], 1)
