"""What follows by arithmetic from the figures of one sentence, or of two that follow each other.

Any few figures can be added and subtracted to almost any number. So only those are, of which the words
around them say how they belong together: *all but 7 of the 90*, *300 a day for 40 days*, a list.
"""

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal, DecimalException
from types import MappingProxyType

from attrs import field, frozen

from reconcile.claims.claim import Claim
from reconcile.comparisons.arithmetic import rules
from reconcile.comparisons.arithmetic.listing import lists
from reconcile.comparisons.arithmetic.reckoning import Operand, constant, end_of, left_over, operand, summed
from reconcile.comparisons.arithmetic.remark import Remark
from reconcile.comparisons.relation import Amount, Relation
from reconcile.comparisons.rule import Rule
from reconcile.errors import UnitError
from reconcile.figures.figure import Change
from reconcile.figures.interval import ZERO
from reconcile.figures.unit import COUNT, FRACTION, PERCENT, SHARE, TIME
from reconcile.language.formulas import FIGURE, Form, Formulas, formulas

#: As many derivations are made of one sentence.
MOST = 24
_SMALL, _LARGE = Decimal("1e-9"), Decimal("1e24")
_ONE, _HUNDRED = Decimal(1), Decimal(100)
_PARTS = 4
_TOLD = 8
#: A range wider than this part of its middle coincides with too much.
_WIDE = Decimal(3)

Figures = Mapping[str, Claim]


@frozen
class Derivation:
    """What follows from figures of one source.

    Attributes:
        rule: The rule by which it follows.
        operands: What it follows from, in the order of the rule.
        base: The claim that it is of the same kind as.
        states: Whether the text says it in so many words, so that another amount denies it.
        told: The words that are said of what is left.
        shifts: Whether it is of another time than its base, or of what was aimed at.
        earlier: Whether it is what there was before, or was to be, so that what there is does not state it.
        amount: How much.
    """

    rule: Rule
    operands: tuple[Operand, ...]
    base: Claim
    states: bool = field(default=False, kw_only=True)
    told: frozenset[str] = field(default=frozenset(), kw_only=True)
    shifts: bool = field(default=False, kw_only=True)
    earlier: bool = field(default=False, kw_only=True)
    amount: Amount = field(init=False)

    @amount.default
    def _amount(self) -> Amount:
        return self.relation(self.base).right

    def relation(self, stated: Claim) -> Relation:
        """What must hold of a claim that states it."""
        return self.rule.relate(stated, *self.operands)  # type: ignore[return-value] # these rules always relate

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims that it follows from."""
        return tuple(dict.fromkeys(self.amount.claims))


def derivations(remark: Remark, language: str) -> Iterator[Derivation]:
    """Give what follows from the figures of a sentence; at most so many as anyone would work out."""
    made = 0
    for make in _MAKERS if _promising(remark, language) else ():
        for found in make(remark, language):
            if made == MOST:
                return
            if _telling(found.amount):
                made += 1
                yield found


def _promising(remark: Remark, language: str) -> bool:
    """Whether anything can follow: from one figure little does, and only by few words."""
    alone = len(remark.claims) == 1 and len(remark.claims[0].figure.numerals) == 1
    if alone and formulas(language).alone.search(remark.claims[0].sentence) is None:
        return False
    return remark.whole


def _telling(found: Amount) -> bool:
    """Whether the amount is positive and narrow, so that it is no wonder if another does not coincide."""
    low, high, best = found.soft.low, found.soft.high, found.best
    if low is None or high is None or best is None or best == ZERO:
        return False
    return abs(high - low) <= _WIDE * abs(best)


def made(rule: Rule, operands: tuple[Operand, ...], base: Claim, **more: object) -> Iterator[Derivation]:
    """Give the derivation, unless its units cannot be brought together or one of its figures has no value."""
    if not all(map(workable, operands)):
        return
    try:
        yield Derivation(rule, operands, base, **more)  # type: ignore[arg-type] # those of the class
    except (UnitError, DecimalException):
        return


def workable(of: Operand) -> bool:
    """Whether it has one value, of a size that people work with."""
    best = operand(of).best
    return best is not None and (best == ZERO or _SMALL < abs(best) < _LARGE)


def _by_forms(remark: Remark, language: str) -> Iterator[Derivation]:
    """What the forms of the lexicon say."""
    for form in formulas(language).that_may_stand(remark.line):
        make = _BY_SECTION[form.section]
        for figures in _found(form, remark):
            yield from make(figures, form)


def _found(form: Form, remark: Remark) -> Iterator[Figures]:
    """The figures of each place in the line that looks like the form."""
    for match in form.pattern.finditer(remark.text):
        yield {
            letter: remark.claims[remark.text.count(FIGURE, 0, match.start(letter))]
            for letter in match.groupdict()
        }


def _dimension(claim: Claim) -> str:
    return claim.figure.unit.dimension


def _is_share(claim: Claim) -> bool:
    return _dimension(claim) == SHARE


def _value(claim: Claim) -> Decimal:
    return claim.figure.value or ZERO


def _kin(left: Claim, right: Claim) -> bool:
    """Whether two figures can be added or subtracted: of one dimension, but for what one of them leaves out."""
    one, other = _dimension(left), _dimension(right)
    return one == other or "" in (one, other) or one.partition("/")[0] == other.partition("/")[0]


def _part_of(part: Claim, whole: Claim) -> bool:
    return _kin(part, whole) and not _is_share(part) and _value(part) < _value(whole)


def _left_over(figures: Figures, _form: Form) -> Iterator[Derivation]:
    whole, part = figures["W"], figures["P"]
    if _part_of(part, whole):
        yield from made(rules.remainder, (whole, part), part, states=True)


def _part(figures: Figures, _form: Form) -> Iterator[Derivation]:
    whole, part = figures["W"], figures["P"]
    if _part_of(part, whole):
        yield from made(rules.remainder, (whole, part), whole)
        yield from made(rules.proportion, (whole, part), part, states=True)


def _portion(figures: Figures, _form: Form) -> Iterator[Derivation]:
    whole, share = figures["W"], figures["S"]
    noun = share.figure.noun
    strange = noun is not None and _dimension(whole) != COUNT  # *of 95 cents, and half her guests*
    if _is_share(share) and share.figure.change is None and not _is_share(whole) and not strange:
        yield from made(rules.portion, (whole, share), whole, states=True)


def _multiple(figures: Figures, form: Form) -> Iterator[Derivation]:
    base = figures["B"]
    if not _is_share(base):
        yield from made(rules.multiple, (base, constant(Decimal(form.name))), base, states=True)


def _divided(figures: Figures, form: Form) -> Iterator[Derivation]:
    now = figures["A"]
    if not _is_share(now):
        yield from made(rules.multiple, (now, constant(Decimal(form.name))), now, shifts=True, earlier=True)


def _grown(figures: Figures, _form: Form) -> Iterator[Derivation]:
    base, share = figures["B"], figures["S"]
    change = share.figure.change
    if change is None or not _is_share(share) or _is_share(base):
        return
    one = constant(_ONE, FRACTION)
    factor = summed((one, share)) if change is Change.UP else left_over(one, share)
    yield from made(rules.multiple, (base, factor), base, states=True)


def _more(figures: Figures, _form: Form) -> Iterator[Derivation]:
    base, step = figures["B"], figures["D"]
    if _kin(base, step):
        yield from made(rules.more, (base, step), base, states=True, shifts=True)


def _less(figures: Figures, _form: Form) -> Iterator[Derivation]:
    base, step = figures["B"], figures["D"]
    if _part_of(step, base):
        yield from made(rules.less, (base, step), base, states=True, shifts=True)


def _was_more(figures: Figures, _form: Form) -> Iterator[Derivation]:
    if _kin(figures["A"], figures["D"]):
        yield from made(rules.more, (figures["A"], figures["D"]), figures["A"], shifts=True, earlier=True)


def _was_less(figures: Figures, _form: Form) -> Iterator[Derivation]:
    if _part_of(figures["D"], figures["A"]):
        yield from made(rules.less, (figures["A"], figures["D"]), figures["A"], shifts=True, earlier=True)


def _move(figures: Figures, _form: Form) -> Iterator[Derivation]:
    old, new = figures["O"], figures["N"]
    if _kin(old, new) and _value(old) > ZERO:
        yield from made(rules.gap, (new, old), new, shifts=True)
        yield from made(rules.growth, (old, new), new, shifts=True)


def _apart(figures: Figures, _form: Form) -> Iterator[Derivation]:
    left, right = figures["L"], figures["R"]
    if _kin(left, right) and not _is_share(left):
        yield from made(rules.gap, (left, right), left)


def _each(figures: Figures, _form: Form) -> Iterator[Derivation]:
    count, each = figures["C"], figures["A"]
    if _dimension(count) == COUNT and _dimension(each) not in (SHARE, TIME, ""):
        yield from made(rules.accrued, (each, count), each, states=True)


_BY_SECTION: Mapping[str, Callable[[Figures, Form], Iterator[Derivation]]] = MappingProxyType(
    {
        "left over": _left_over,
        "part": _part,
        "portion": _portion,
        "multiples": _multiple,
        "divided": _divided,
        "grown": _grown,
        "more": _more,
        "less": _less,
        "was more": _was_more,
        "was less": _was_less,
        "move": _move,
        "apart": _apart,
        "each": _each,
    }
)


def _lists(remark: Remark, language: str) -> Iterator[Derivation]:
    """The sum of the members of each list of figures."""
    for listed in lists(remark, formulas(language)):
        parts: tuple[Operand, ...] = (*listed.claims, *(constant(_ONE) for _ in range(listed.ones)))
        yield from made(rules.total, parts, listed.claims[0])


def _so_long(remark: Remark, language: str) -> Iterator[Derivation]:
    """A rate for so long is a total; an amount in so long a time is a rate."""
    lasting, places = formulas(language).lasting, remark.places
    for index, time in enumerate(remark.claims[1:], start=1):
        before = remark.line[max(0, places[index] - 4) : places[index]]
        if _dimension(time) != TIME or lasting.isdisjoint(before):
            continue
        other = remark.claims[index - 1]
        if any(atom.dimension == TIME and power == -1 for atom, power in other.figure.unit.factors):
            yield from made(rules.accrued, (other, time), other, states=True)
        elif _dimension(other) not in (SHARE, TIME, "") and time.measurand.measure != "age":
            yield from made(rules.pace, (other, time), other, states=True)


def _ranges(remark: Remark, _language: str) -> Iterator[Derivation]:
    """*rose from 80 to 100* is one figure with two ends."""
    for claim in remark.claims:
        if len(claim.figure.numerals) == 2 and claim.text.lower().startswith("from "):  # noqa: PLR2004 - its two ends
            old, new = (end_of(claim, numeral.value) for numeral in claim.figure.numerals)
            if old.best and old.best > ZERO:
                yield from made(rules.gap, (new, old), claim, shifts=True)
                yield from made(rules.growth, (old, new), claim, shifts=True)


def _rests(remark: Remark, language: str) -> Iterator[Derivation]:
    """*the rest*, *all the others*: a whole less the parts that are named before."""
    words = formulas(language)
    place = next((index for index in range(1, len(remark.line)) if _is_rest(remark, index, words)), None)
    if place is None:
        return
    told = _told(remark.line[place + 1 :], words.ends)
    parts = tuple(claim for claim, at in zip(remark.claims, remark.places, strict=True) if at < place)[
        -_PARTS - 1 :
    ]
    shares: tuple[Operand, ...] = tuple(part for part in parts if _is_share(part))
    if shares:
        whole: Operand = constant(_HUNDRED, PERCENT)
        yield from made(rules.remainder, (whole, *shares), parts[-1], states=True, told=told)
    for base in (*parts, *(remark.before.claims if remark.before else ())[:_PARTS]):
        rest = tuple(part for part in parts if part != base and _part_of(part, base))
        if rest and _dimension(base) == COUNT:
            yield from made(rules.remainder, (base, *rest), base, states=True, told=told)


def _is_rest(remark: Remark, index: int, words: Formulas) -> bool:
    """Whether a word means what is left; *14 others* are so many more."""
    return remark.line[index] in words.rest and remark.line[index - 1] != FIGURE


def _told(words: tuple[str, ...], ends: frozenset[str]) -> frozenset[str]:
    """The words of the clause that goes on with these."""
    until = next((index for index, word in enumerate(words) if word in ends), len(words))
    return frozenset(words[: min(until, _TOLD)])


_MAKERS = (_by_forms, _so_long, _ranges, _rests, _lists)
