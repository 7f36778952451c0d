"""Makes values of frozen classes in a third of the time that the classes take, for those of which reading makes many.

A frozen class of attrs sets every attribute by a call past its own ``__setattr__``, and calling a class by
names packs these into a dictionary first. Together that was a tenth of the time of reading.
"""

from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar, cast

from attrs import NOTHING, Attribute, fields

Given = ParamSpec("Given")
Value = TypeVar("Value")


def maker(value: Callable[Given, Value]) -> Callable[Given, Value]:
    """Give a function that makes what a frozen class with slots makes, of the same arguments.

    It fills the slots of an open twin, which has the same slots and lets them be set, and then gives the twin
    the frozen class: an object may change its class for one of the same layout. (Up to Python 3.11 only if
    the class has no slot for weak references.)

    Args:
        value: The class: frozen, with slots, and with nothing done to its attributes but that they are set.

    >>> from attrs import frozen
    >>> @frozen(weakref_slot=False)
    ... class Point:
    ...     x: int
    ...     y: int = 0
    >>> point = maker(Point)
    >>> point(1) == Point(1), point(x=1, y=2)
    (True, Point(x=1, y=2))
    """
    given: tuple[Attribute[Any], ...] = fields(cast("Any", value))
    names = [each.name for each in given]
    known: dict[str, Any] = {f"_default_{each.name}": each.default for each in given}
    known |= {"_new": object.__new__, "_twin": type("Open", (), {"__slots__": names}), "_class": value}
    plain = [_parameter(each) for each in given if not each.kw_only]
    named = [_parameter(each) for each in given if each.kw_only]
    lines = [
        f"def made({', '.join([*plain, *(['*'] if named else []), *named])}):",
        " _made = _new(_twin)",
        *(f" _made.{name} = {name}" for name in names),
        " _made.__class__ = _class",
        " return _made",
    ]
    exec("\n".join(lines), known)  # noqa: S102 - as attrs writes its own __init__
    made: Callable[Given, Value] = known["made"]
    return made


def _parameter(attribute: "Attribute[Any]") -> str:
    name = attribute.name
    return name if attribute.default is NOTHING else f"{name}=_default_{name}"
