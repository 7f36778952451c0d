"""From tokens and numerals to figures: hedges, ranges, units, nouns and moves put together."""

from collections.abc import Container, Sequence
from decimal import Decimal

from attrs import evolve, frozen

from reconcile.figures.figure import Change, Figure
from reconcile.figures.hedge import BARE, Hedge, HedgeModel
from reconcile.figures.hedge import Reading as Intervals
from reconcile.figures.hedging import compose, hedge_after, hedge_before
from reconcile.figures.moves import change_words, direction
from reconcile.figures.nouns import NounPhrase, read_noun
from reconcile.figures.unit import COUNT, NUMBER, SHARE, TIME, Unit, counted, unit
from reconcile.figures.unit_words import UnitWords, canonical_unit, money_before, read_rate, read_unit
from reconcile.language.language import Language
from reconcile.numerals.numeral import Form, Numeral
from reconcile.numerals.reading import Placed, read_numerals
from reconcile.numerals.traps import trapped
from reconcile.text.tokens import Tokens

FRACTION = unit("fraction", SHARE)
TIMES = unit("times", "multiple")

_HYPHENS = frozenset("-‐‑–—−~")
_MINUS = frozenset("-−–")
_HUNDREDTH = Decimal("0.01")
_MILLION = Decimal(1_000_000)
_THOUSAND = Decimal(1000)
_ONE = Decimal(1)
_ONE_IN = frozenset((2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 200, 500, 1000, 10_000, 100_000, 1_000_000))


@frozen
class PlacedFigure:
    """A figure and the tokens it was read from, ``first`` up to ``end``; ``noun`` is its noun phrase."""

    figure: Figure
    first: int
    end: int
    noun: NounPhrase | None = None


@frozen
class Refusal:
    """A number that was not read as a figure, and the name of the trap that refused it."""

    start: int
    end: int
    rule: str


@frozen
class Figures:
    """What was read in one sentence, and what was refused."""

    read: tuple[PlacedFigure, ...]
    refused: tuple[Refusal, ...]


def read_figures(tokens: Tokens, language: Language, model: HedgeModel, *, verbs: Container[str] = ()) -> Figures:
    """Read every figure of the tokens of one sentence.

    Args:
        tokens: The tokens.
        language: The words.
        model: What hedges mean.
        verbs: Verb forms, which end the noun phrase after *one*.
    """
    numerals, refused = [], []
    for placed in read_numerals(tokens, language):
        rule = trapped(tokens, placed, language)
        if rule is None:
            numerals.append(placed)
        else:
            refused.append(Refusal(placed.numeral.start, placed.numeral.end, rule))
    reader = _Reader(tokens, language, model, verbs, numerals)
    return Figures(tuple(reader.figures()), tuple(refused))


@frozen(kw_only=True)
class _Draft:
    """A figure under construction: its tokens and parts, before the intervals are worked out."""

    first: int
    end: int
    low: Placed
    high: Placed | None = None
    spread: Placed | None = None
    hedge: Hedge = BARE
    unit: Unit = NUMBER
    noun: NounPhrase | None = None
    factor: Decimal = _ONE
    change: Change | None = None
    rule: str = ""


@frozen
class _Right:
    """What stands to the right of a number: a unit, a noun phrase, or neither."""

    end: int
    unit: Unit = NUMBER
    noun: NounPhrase | None = None
    factor: Decimal = _ONE
    rule: str = "number"


class _Reader:
    """Puts the numerals of one sentence together with what stands around them."""

    def __init__(
        self, tokens: Tokens, language: Language, model: HedgeModel, verbs: Container[str], numerals: Sequence[Placed]
    ) -> None:
        self.tokens, self.language, self.model, self.verbs = tokens, language, model, verbs
        self.numerals = numerals
        self.previous: _Draft | None = None

    def figures(self) -> list[PlacedFigure]:
        """Every figure, from left to right."""
        read, index = [], 0
        while index < len(self.numerals):
            draft, index = self._draft(index)
            if draft is None:
                continue
            draft = self._inherited(draft)
            read.append(self._finished(draft))
            self.previous = draft
        return read

    def _word(self, index: int) -> str:
        return self.tokens.lower[index] if 0 <= index < self.tokens.count else ""

    def _raw(self, index: int) -> str:
        return self.tokens.words[index] if 0 <= index < self.tokens.count else ""

    def _draft(self, index: int) -> tuple[_Draft | None, int]:
        """The figure that begins with a numeral, and the index of the numeral after it."""
        placed = self.numerals[index]
        following = self.numerals[index + 1] if index + 1 < len(self.numerals) else None
        ratio = following and self._ratio(placed, following)
        if ratio:
            return ratio, index + 2
        half = self._unit_and_a_half(placed)
        if half:
            return half, index + 1
        money = money_before(self.tokens, placed.first, self.language)
        first = money[1] if money else placed.first
        right = self._right(placed, money[0] if money else None)
        if following is not None:
            spanning = self._range(placed, following, first, right) or self._tolerance(placed, following, first, right)
            if spanning:
                return spanning, index + 2
            joined = self._with_half(placed, following, right)
            if joined:
                placed, right, index = *joined, index + 1
        return self._single(placed, first, right), index + 1

    def _single(self, placed: Placed, first: int, right: _Right) -> _Draft:
        """A figure of one numeral, with its sign and its hedges."""
        first, factor = self._signed(first, placed)
        age = self._age(placed, right)
        if age:
            right = age
        draft = _Draft(
            first=first,
            end=right.end,
            low=placed,
            unit=right.unit,
            noun=right.noun,
            factor=factor * right.factor,
            rule=right.rule,
        )
        return self._hedged(draft, after=(placed.end, right.end))

    def _signed(self, first: int, placed: Placed) -> tuple[int, Decimal]:
        """A minus or plus right before the number, with a space, a bracket or nothing before it."""
        sign = self._raw(first - 1)
        if sign in _MINUS or sign == "+":
            alone = first == 1 or not self.tokens.glued[first - 1] or not self._raw(first - 2)[-1:].isalnum()
            if alone and self.tokens.glued[first]:
                return first - 1, -_ONE if sign in _MINUS else _ONE
        joined = self.language.numbers.joiners.get(self._word(first - 1))
        if joined == "minus" and first == placed.first:
            return first - 1, -_ONE
        return first, _ONE

    def _hedged(self, draft: _Draft, after: tuple[int, ...]) -> _Draft:
        """The draft with the hedges before and after it, and the direction of its move."""
        before = hedge_before(self.tokens, draft.first, self.language)
        draft = evolve(draft, first=before.edge, hedge=before.hedge)
        for index in after:
            behind = hedge_after(self.tokens, index, self.language)
            both = compose(before.hedge, behind.hedge) if behind.edge > index else None
            if both is not None:
                draft = evolve(draft, hedge=both, end=max(draft.end, behind.edge))
                break
        change = self._change(draft)
        return evolve(draft, change=change)

    def _change(self, draft: _Draft) -> Change | None:
        """The direction of a move, from the words around or from a sign before an amount."""
        sign = self.tokens.words[draft.first] if draft.first < draft.low.first else ""
        amount = draft.unit.dimension in ("share", "points of share") or draft.unit.name in ("percent", "point")
        if amount and sign in "+-−–" and sign:
            return Change.UP if sign == "+" else Change.DOWN
        found = direction(self.tokens, draft.first, draft.end, draft.unit, self.language)
        return found or self._said_twice(draft)

    def _said_twice(self, draft: _Draft) -> Change | None:
        """*fell 50 points, or 0.7 percent*: the same move in another unit."""
        if self.previous is None or self.previous.change is None:
            return None
        between = self.tokens.lower[self.previous.end : draft.first]
        return self.previous.change if between in ([",", "or"], ["or"], ["("], [",", "("]) else None

    def _right(self, placed: Placed, money: Unit | None, *, lone: bool = True) -> _Right:
        """The unit or the noun phrase after a numeral; money before it wins."""
        if money is not None:
            rate = read_rate(self.tokens, placed.end, self.language, money)
            noun = None if rate else self._of(placed.end)
            return _Right(rate[1] if rate else placed.end, money.over(rate[0]) if rate else money, noun, rule="currency")
        if placed.rule == "fold":
            return _Right(placed.end, TIMES, rule="multiple")
        if placed.numeral.form is Form.FRACTION:
            return self._right_of_fraction(placed)
        found = self._unit(placed)
        if found is not None:
            return self._measured(placed, found)
        return self._counted(placed) if lone else _Right(placed.end)

    def _unit(self, placed: Placed) -> UnitWords | None:
        big = abs(placed.numeral.value) >= _MILLION
        found = read_unit(self.tokens, placed.end, self.language, big=big)
        if found is None and self._word(placed.end) == "of" and placed.scale != _ONE:
            found = read_unit(self.tokens, placed.end + 1, self.language, big=big)
        return found

    def _measured(self, placed: Placed, found: UnitWords) -> _Right:
        """A unit, with the noun that it measures: *1,200km frontline*, *19 months of slaughter*."""
        noun = self._of(found.end) or self._attributed(placed, found)
        end, rule = found.end, found.rule
        if found.unit.dimension == TIME and self._word(end) == "-" and self._word(end + 1) == "old":
            return _Right(end + 2, found.unit, None, rule="age")
        if found.unit.dimension == TIME and self._word(end) == "old":
            return _Right(end + 1, found.unit, None, rule="age")
        return _Right(end, found.unit, noun, _HUNDREDTH if found.hundredths else _ONE, rule)

    def _of(self, index: int) -> NounPhrase | None:
        """What a unit or a share is of: *of slaughter*, *of their target*, *of voters*."""
        if self._word(index) != "of":
            return None
        return read_noun(self.tokens, index, self.language) or read_noun(
            self.tokens, self._past_determiners(index + 1), self.language, one=True, verbs=self.verbs
        )

    def _past_determiners(self, index: int) -> int:
        while self._word(index) in self.language.grammar.determiners:
            index += 1
        return index

    def _attributed(self, placed: Placed, found: UnitWords) -> NounPhrase | None:
        """The noun that a unit stands before: *4.7-inch gun*, *three month offensive*, *10 percent increase*."""
        index = placed.end
        last = self._word(found.end - 1)
        joined = self._raw(index) in _HYPHENS or (self.tokens.glued[index] and self._raw(index).isalpha())
        singular = placed.numeral.value != 1 and found.unit.dimension == TIME and last.isalpha() and last[-1] != "s"
        if not (joined or singular or found.unit.dimension == SHARE) or self._raw(found.end) in _HYPHENS:
            return None
        return read_noun(self.tokens, found.end, self.language, one=True, verbs=self.verbs)

    def _right_of_fraction(self, placed: Placed) -> _Right:
        """*half an hour*, *a quarter-century*, *a third of voters*, *half a percentage point*."""
        index = placed.end
        for skipped in (("of",), self.language.numbers.articles):
            if self._word(index) in skipped:
                index += 1
        found = read_unit(self.tokens, index, self.language)
        if found is not None and (index > placed.end or self._raw(index) in _HYPHENS or found.unit.dimension != TIME or placed.first < index):
            return self._part_of_unit(found)
        noun = self._of(placed.end) or self._halved(placed)
        return _Right(noun.end if noun else placed.end, FRACTION, noun, rule="share")

    def _part_of_unit(self, found: UnitWords) -> _Right:
        """A part of a unit; of a century it is said in years, as everybody takes it."""
        noun = self._of(found.end)
        if found.unit.name == "century":
            return _Right(found.end, canonical_unit("year", self.language), noun, 1 / _HUNDREDTH, "unit")
        return _Right(found.end, found.unit, noun, _HUNDREDTH if found.hundredths else _ONE, "unit")

    def _halved(self, placed: Placed) -> NounPhrase | None:
        """*half the homes*, *half its staff*."""
        index = self._past_determiners(placed.end)
        if index == placed.end:
            return None
        return read_noun(self.tokens, index, self.language) or read_noun(
            self.tokens, index, self.language, one=True, verbs=self.verbs
        )

    def _counted(self, placed: Placed) -> _Right:
        """The noun phrase that the number counts, with what it is a rate over."""
        index = placed.end
        if self._raw(index) in _HYPHENS and self.tokens.glued[index] and self._word(index + 1).isalpha() and self.tokens.glued[index + 1]:
            return self._hyphened(index + 1)
        if self.tokens.glued[index] and placed.numeral.form is Form.DIGITS and placed.rule == "digits" and len(self._word(index)) < 3:  # noqa: PLR2004
            return _Right(index)
        noun = read_noun(self.tokens, index, self.language, one=placed.numeral.value == 1, verbs=self.verbs)
        if noun is None:
            return _Right(index)
        unit_ = counted(noun.head)
        rate = read_rate(self.tokens, noun.end, self.language, unit_)
        if rate is None:
            return _Right(noun.end, unit_, noun, rule="count")
        return _Right(rate[1], unit_.over(rate[0]), noun, rule="rate")

    def _hyphened(self, index: int) -> _Right:
        """*five-bedroom house*, *500-strong crowd*: the word after the hyphen is the unit."""
        word = self._word(index)
        if word in ("strong", "plus", "odd", "ish"):
            noun = read_noun(self.tokens, index + 1, self.language, one=True, verbs=self.verbs)
            return _Right(index + 1, counted("person"), noun, rule="count")
        return _Right(index + 1, counted(word), NounPhrase(index, index + 1, word, word), rule="hyphened count")

    def _ratio(self, top: Placed, bottom: Placed) -> _Draft | None:
        """*one in four*, *nine out of ten*, *1 in 5 people*: a share."""
        value, of = top.numeral.value, bottom.numeral.value
        joint = self.tokens.lower[top.end : bottom.first]
        if joint not in (["in"], ["out", "of"], ["-", "in", "-"]) or not 0 < value < of or of % 1:
            return None
        if joint == ["in"] and (of not in _ONE_IN or read_unit(self.tokens, bottom.end, self.language)):
            return None
        noun = read_noun(self.tokens, bottom.end, self.language)
        share = _ONE.scaleb((_ONE / of).adjusted())
        numeral = Numeral(value / of, share, top.numeral.start, bottom.numeral.end, Form.FRACTION)
        placed = Placed(top.first, bottom.end, numeral, rule="ratio")
        end = noun.end if noun else bottom.end
        draft = _Draft(first=top.first, end=end, low=placed, unit=FRACTION, noun=noun, rule="share")
        return self._hedged(draft, after=())

    def _unit_and_a_half(self, placed: Placed) -> _Draft | None:
        """*a year and a half*, where nothing but an article counts the unit."""
        first = placed.first
        if placed.numeral.form is not Form.FRACTION or self.language.numbers.joiners.get(self._word(first - 1)) != "and":
            return None
        if self._word(first - 3) not in self.language.numbers.articles:
            return None
        found = read_unit(self.tokens, first - 2, self.language)
        if found is None or found.end != first - 1:
            return None
        numeral = evolve(placed.numeral, value=placed.numeral.value + 1, start=self.tokens.starts[first - 3], form=Form.WORDS)
        draft = _Draft(
            first=first - 3, end=placed.end, low=evolve(placed, numeral=numeral), unit=found.unit, noun=self._of(placed.end), rule="unit and a half"
        )
        return self._hedged(draft, after=(placed.end,))

    def _with_half(self, placed: Placed, half: Placed, right: _Right) -> tuple[Placed, _Right] | None:
        """*two years and a half*: the half is of the unit before it."""
        if half.numeral.form is not Form.FRACTION or half.first != right.end + 1 or right.unit == NUMBER:
            return None
        if self.language.numbers.joiners.get(self._word(right.end)) != "and" or self._word(half.end) == "of":
            return None
        numeral = evolve(placed.numeral, value=placed.numeral.value + half.numeral.value, place=half.numeral.place, end=half.numeral.end)
        return evolve(placed, numeral=numeral), evolve(right, end=half.end)

    def _range(self, low: Placed, high: Placed, first: int, right: _Right) -> _Draft | None:
        """*6-8 million*, *two to three years*, *between $5 and $6*, *from 10% to 12%*."""
        opening = self._word(first - 1)
        joint = self._joint(low, high, right, opening)
        if joint is None or low.numeral.vague or high.numeral.vague:
            return None
        money = money_before(self.tokens, high.first, self.language)
        last = self._right(high, money[0] if money else (right.unit if right.end == low.end and right.unit != NUMBER and right.rule == "currency" else None))
        low = self._lent_scale(low, high)
        if not self._one_scale(low, high, right, last):
            return None
        unit_, noun = (last.unit, last.noun) if last.unit != NUMBER else (right.unit, right.noun)
        draft = _Draft(
            first=first - 1 if opening in ("between", "from") else first,
            end=last.end,
            low=low,
            high=high,
            unit=unit_,
            noun=noun,
            factor=last.factor,
            rule="range",
        )
        return self._hedged(draft, after=(last.end,))

    def _joint(self, low: Placed, high: Placed, right: _Right, opening: str) -> str | None:
        """The word or dash between the two ends of a range; None where there is none."""
        start = high.first
        money = money_before(self.tokens, start, self.language)
        if money:
            start = money[1]
        index = start - 1
        if index != low.end and index != right.end:
            return None
        word = self._word(index)
        if word in _HYPHENS:
            return word if self._raw(index) != "-" or self.tokens.glued[index] == self.tokens.glued[index + 1] else None
        if word == "and":
            return word if opening == "between" else None
        if word not in ("to", "until", "till", "through"):
            return None
        moved = opening != "from" and opening in change_words(self.language).verbs
        return None if moved or (right.unit != NUMBER and opening in ("up", "down")) else word

    def _lent_scale(self, low: Placed, high: Placed) -> Placed:
        """The lower end with the magnitude that was said once, after the higher."""
        if high.scale == _ONE or low.scale != _ONE or low.numeral.value >= _THOUSAND or low.numeral.value <= 0:
            return low
        value = low.numeral.value * high.scale
        if value > high.numeral.value:
            return low
        return evolve(low, numeral=evolve(low.numeral, value=value, place=low.numeral.place * high.scale), scale=high.scale)

    def _one_scale(self, low: Placed, high: Placed, right: _Right, last: _Right) -> bool:
        """Whether two ends can be of one range: they rise, and no two units contradict."""
        if right.unit not in (NUMBER, last.unit) and last.unit != NUMBER:
            return False
        if right.unit != NUMBER and last.unit == NUMBER and right.unit.dimension == SHARE:
            return False
        return low.numeral.value <= high.numeral.value or self._word(low.first - 1) in ("from", "between")

    def _tolerance(self, centre: Placed, spread: Placed, first: int, right: _Right) -> _Draft | None:
        """*450 ± 20 tanks*, *5 km +/- 0.1 km*, *12 plus or minus 2*."""
        for start in (centre.end, right.end):
            joint = " ".join(self.tokens.words[start : spread.first])
            if joint.strip("( ") in ("±", "+ / -", "+ / −", "plus or minus", "plus - or - minus", "give or take", ", give or take"):
                last = self._right(spread, None, lone=right.unit == NUMBER)
                unit_ = right.unit if right.unit != NUMBER else last.unit
                return _Draft(first=first, end=last.end, low=centre, spread=spread, unit=unit_, noun=right.noun or last.noun, rule="tolerance")
        return None

    def _age(self, placed: Placed, right: _Right) -> _Right | None:
        """*aged 41*, *turned 50*, *John Smith, 41,*, *will be 50 in May*: years of age."""
        if right.unit != NUMBER or placed.rule not in ("digits", "words") or not 0 < placed.numeral.value < 125:  # noqa: PLR2004
            return None
        before, earlier = self._word(placed.first - 1), self._raw(placed.first - 2)
        named = earlier[:1].isupper() and not earlier.isupper() and earlier.lower() not in self.language.places.names
        told = before in ("aged", "age", "ages", "turned", "turns", "turning")
        apposed = before in (",", "(") and named and self._raw(placed.end) in (",", ")", ".", ";")
        if not told and not (apposed and placed.numeral.value > 3):  # noqa: PLR2004
            return None
        return _Right(placed.end, canonical_unit("year", self.language), None, rule="age")

    def _inherited(self, draft: _Draft) -> _Draft:
        """*40 boats by day and 12 by night*, *to 5.2 percent from 4.9*: the unit said before."""
        previous = self.previous
        if draft.unit != NUMBER or previous is None or previous.unit == NUMBER or draft.high is not None:
            return draft
        before = self._word(draft.first - 1)
        near = draft.first - previous.end
        if previous.unit.dimension == COUNT:
            if near > 12 or before in ("to", "at") or (previous.rule == "hyphened count"):  # noqa: PLR2004 - the span of a clause
                return draft
        elif near > 2 or before not in ("from", "to", "versus", "against", "and", "or") or (before == "to" and previous.change):  # noqa: PLR2004
            return draft
        return evolve(draft, unit=previous.unit, noun=previous.noun, rule="ellipsis")

    def _finished(self, draft: _Draft) -> PlacedFigure:
        """The figure, with its intervals."""
        tokens = self.tokens
        numerals = tuple(_sized(placed.numeral, draft.factor) for placed in (draft.low, draft.high) if placed)
        intervals = self._intervals(draft, numerals)
        figure = Figure(
            numerals=numerals,
            hard=intervals.hard,
            soft=intervals.soft,
            unit=draft.unit,
            noun=draft.noun.words if draft.noun else "",
            hedge=draft.hedge,
            change=draft.change,
            start=tokens.starts[draft.first],
            end=tokens.ends[draft.end - 1],
            rule=draft.rule,
        )
        return PlacedFigure(figure, draft.first, draft.end, draft.noun)

    def _intervals(self, draft: _Draft, numerals: tuple[Numeral, ...]) -> Intervals:
        exact = draft.unit.dimension == COUNT and numerals[0].value >= 0
        if draft.spread is not None:
            return self.model.tolerance(numerals[0], _sized(draft.spread.numeral, draft.factor))
        if len(numerals) > 1:
            return self.model.range(*numerals, draft.hedge, counted=exact)
        return self.model.read(numerals[0], draft.hedge, counted=exact)


def _sized(numeral: Numeral, factor: Decimal) -> Numeral:
    """A numeral times a sign or a hundredth."""
    if factor == _ONE:
        return numeral
    return evolve(numeral, value=numeral.value * factor, place=numeral.place * abs(factor))
