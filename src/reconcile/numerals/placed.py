"""A numeral with its tokens, and the number under construction that it is made from.

What is made anew for every number and lives no longer than the reading of it is not frozen, here and
among the readers of figures and of claims: that would take three times as long to make. Nobody changes it
but who makes it.
"""

from decimal import Decimal

from attrs import define

from reconcile.numerals.numeral import Form, Numeral, new_numeral
from reconcile.text.tokens import Tokens

_ONE = Decimal(1)
#: More digits are no number of a seat or a road.
LONGEST_LABEL = 3
HYPHENS = frozenset("-‐‑")


@define
class Placed:
    """A numeral and the tokens it was read from, ``first`` up to but not including ``end``.

    Attributes:
        first: The index of its first token.
        end: The index after its last token.
        numeral: The number as written.
        scale: The magnitude that is part of it, which a range lends to its other end; 1 for none.
        rule: The name of the rule that read it.
    """

    first: int
    end: int
    numeral: Numeral
    scale: Decimal = _ONE
    rule: str = "digits"


@define
class Number:
    """A number under construction: its value, the place of its last significant digit, what follows.

    Attributes:
        value: The value so far.
        place: The place of its last significant digit.
        end: The index after its last token so far.
        form: How it is written.
        scale: The magnitude that is part of it.
        rule: The name of the rule that read it.
    """

    value: Decimal
    place: Decimal
    end: int
    form: Form = Form.DIGITS
    scale: Decimal = _ONE
    rule: str = "digits"

    def times(self, scale: Decimal, end: int, rule: str) -> "Number":
        """This number of a magnitude."""
        return Number(self.value * scale, self.place * scale, end, self.form, self.scale * scale, rule)

    def placed(self, tokens: Tokens, first: int) -> Placed:
        """The numeral that this number is, from a first token on."""
        numeral = new_numeral(
            self.value, self.place, tokens.starts[first], tokens.ends[self.end - 1], self.form
        )
        return Placed(first, self.end, numeral, self.scale, self.rule)


def past_hyphen(tokens: Tokens, index: int) -> int:
    """The index after a hyphen that joins two words, or the index itself."""
    return index + 1 if tokens.words[index] in HYPHENS and tokens.glued[index] else index


def touched(tokens: Tokens, placed: Placed) -> bool:
    """Whether something touches the number, before it or behind."""
    return tokens.glued[placed.first] or tokens.glued[placed.end]


def is_label(tokens: Tokens, placed: Placed) -> bool:
    """Whether the number is a few digits, or spelled out, and nothing more."""
    word = tokens.words[placed.first]
    return (len(word) <= LONGEST_LABEL and word.isdecimal()) or placed.rule == "words"
