"""A number as it was written."""

from decimal import Decimal
from enum import StrEnum

from attrs import frozen

from reconcile.making import maker


class Form(StrEnum):
    """How a numeral says its number, which decides how much it says."""

    DIGITS = "digits"
    WORDS = "words"
    FRACTION = "fraction"
    VAGUE = "vague"
    SEVERAL = "several"
    FEW = "few"


#: The forms of numerals that name a scale only.
VAGUE = frozenset((Form.VAGUE, Form.SEVERAL, Form.FEW))


@frozen(weakref_slot=False)
class Numeral:
    """A number as written: its exact value, the place of its last significant digit, its span.

    Attributes:
        value: The exact value; of a vague numeral (*dozens*, *several hundred*) the scale word's.
        place: The place value of the last significant digit: 100 for *200*, 0.1 million for
            *2.5 million*. The form of the text decides it, not the number.
        start: Where it begins in the source's text.
        end: Where it ends there.
        form: How it is written.
    """

    value: Decimal
    place: Decimal
    start: int
    end: int
    form: Form = Form.DIGITS

    @property
    def vague(self) -> bool:
        """Whether it names a scale only and has no value of its own."""
        return self.form in VAGUE


#: As ``Numeral``, but faster.
new_numeral = maker(Numeral)
