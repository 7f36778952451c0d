"""The kinds of hedges that every language has words for."""

from enum import StrEnum


class Approximation(StrEnum):
    """Hedges that widen a numeral on both sides; the value is the word that stands for the kind."""

    EXACTLY = "exactly"
    ABOUT = "about"
    AROUND = "around"
    ORDER_OF = "on the order of"


class Bound(StrEnum):
    """Hedges that bound a numeral on one side; the value is the word that stands for the kind."""

    JUST_UNDER = "just under"
    JUST_OVER = "just over"
    OVER = "over"
    AT_LEAST = "at least"
    UNDER = "under"
    AT_MOST = "at most"
    UP_TO = "up to"
