"""Holds the years and spans of time that one source states against what another says was when."""

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import combinations

from attrs import evolve, frozen

from reconcile.claims.ages import AGES
from reconcile.claims.claim import Claim
from reconcile.claims.years import CALENDAR_DAY, CALENDAR_YEAR
from reconcile.comparisons.arithmetic import rules
from reconcile.comparisons.arithmetic.context import Context, context, tokens_of
from reconcile.comparisons.arithmetic.nearest import ByStem
from reconcile.comparisons.arithmetic.reckoning import constant, operand
from reconcile.comparisons.arithmetic.timeline import Event, Timeline, timelines
from reconcile.comparisons.comparison import Comparison
from reconcile.comparisons.relation import Amount, in_unit
from reconcile.comparisons.rule import Rule
from reconcile.comparisons.standing import before, behind, where
from reconcile.figures.interval import Interval
from reconcile.figures.unit import NUMBER, TIME, YEAR, unit
from reconcile.language.concepts import Concepts, meaning, stem
from reconcile.language.dating import dating
from reconcile.language.formulas import formulas
from reconcile.language.language import language_of

#: The share of the words of a statement that must stand in the passage, and so that the one denies the other.
_ENOUGH, _TO_DENY = 0.4, 0.6
#: What was done may have been done again, so that of a year it takes more.
_SURE = 0.75
_DAY = unit("day", TIME)
_FEW, _PAIR = 5, 2
#: As many characters stand between two years that tell when one thing was: *between 2016 and 2019*.
_JOINT = 5
#: An ordinal or a month tells one event from others as well as so many words.
_TELLS = 3


_Compare = Callable[["_Statement", Timeline, float], Iterator[Comparison]]


@frozen(eq=False)
class _Statement:
    """What one source states, and what its words mean."""

    claim: Claim
    about: Context
    meant: tuple[Concepts, ...]

    @classmethod
    def of(cls, claim: Claim) -> "_Statement":
        language = language_of(claim.language)
        concepts, light = meaning(language), _light(language.name)
        found = tokens_of(claim.sentence, comma=False)
        start, end = claim.start - claim.sentence_start, claim.end - claim.sentence_start
        words = {found.lower[at] for at in range(found.count) if not start <= found.starts[at] < end}
        told = [meant for meant in map(concepts, sorted(words)) if meant and meant.isdisjoint(light)]
        return cls(claim, context(claim), tuple(told))

    def overlap(self, told: Timeline) -> float:
        """The share of its words that a passage has too; nothing if it has none of the names."""
        names = self.about.names
        if names and told.names and names.isdisjoint(told.about):
            return 0.0
        hits = sum(not meant.isdisjoint(told.meant) for meant in self.meant)
        return hits / max(1, len(self.meant))

    def hits(self, event: Event) -> int:
        """How many of its words the clause of an event has."""
        telling = (event.ordinals | event.months).intersection(self.claim.sentence.lower().split())
        return sum(not meant.isdisjoint(event.meant) for meant in self.meant) + _TELLS * len(telling)

    def deeds(self, event: Event, told: Timeline) -> int:
        """How many of its words the clause of an event has, but for names."""
        names = self.about.names | told.names | self._first_name
        plain = (meant for meant in self.meant if meant.isdisjoint(names))
        return sum(not meant.isdisjoint(event.meant) for meant in plain)

    def sure(self, event: Event) -> float:
        """The share of its words that a passage must have to deny its year: less where both tell the month."""
        months = event.months.intersection(self.claim.sentence.lower().split())
        return _TO_DENY if months else _SURE

    @property
    def _first_name(self) -> frozenset[str]:
        """Its first word, where a name follows: every sentence has a capital there."""
        first, *others = [stem(word.lower()) for word in self.claim.sentence.split()[:2]]
        return frozenset((first,)) if others and others[0] in self.about.names else frozenset()


@lru_cache(maxsize=8)
def _light(language: str) -> frozenset[str]:
    """The stems of the verbs that could stand for any other."""
    return frozenset(map(stem, formulas(language).light))


def chronicled(dates: Sequence[Claim], claims: Sequence[Claim], language: str) -> Iterator[Comparison]:
    """Give the comparisons of stated years and spans of time with those of other sources.

    Args:
        dates: The years and days that the sources name.
        claims: The claims of all sources.
        language: The language of the texts.
    """
    if not dates:
        return
    told = list(timelines(dates, claims, language))
    index = ByStem.of(told)
    yield from _dated(dates, claims, index)
    for claim in claims:
        if claim.figure.value is not None and (claim.figure.unit.dimension == TIME or _is_age(claim)):
            yield from _against(claim, index, _span)


def _dated(dates: Sequence[Claim], claims: Sequence[Claim], index: ByStem[Timeline]) -> Iterator[Comparison]:
    """What the years make of those of other sources, each pair of two once."""
    figured, done = set(map(where, claims)), set[frozenset[Claim]]()
    for date in dates:
        if date.figure.unit != CALENDAR_YEAR or where(date) in figured or not _in_it(date):
            continue
        for comparison in _against(date, index, _year):
            if frozenset(comparison.claims) not in done:
                done.add(frozenset(comparison.claims))
                yield comparison


def _in_it(date: Claim) -> bool:
    """Whether something is said to have been in a year or since it, not before it or more than in it."""
    known, words = dating(language_of(date.language).name), _ahead(date)
    return not known.at.isdisjoint(words[-1:]) and not _is_measure(date)


def _ahead(date: Claim) -> list[str]:
    """The words before a year, the month of it left out, in small letters."""
    words, months = before(date).lower().split(), language_of(date.language).calendar.months
    return words[:-1] if words and words[-1] in months else words


def _is_measure(date: Claim) -> bool:
    """Whether a year is only what another is held against: *larger than in 1923*."""
    return not dating(language_of(date.language).name).than.isdisjoint(_ahead(date)[-2:-1])


def _is_since(date: Claim) -> bool:
    return not dating(language_of(date.language).name).since.isdisjoint(_ahead(date)[-1:])


def _is_age(claim: Claim) -> bool:
    """Whether it is someone's age: *she was 23 when it opened*."""
    if claim.measurand.measure in AGES:
        return True
    return claim.figure.unit == NUMBER and behind(claim).split()[:1] == ["when"]


def _against(claim: Claim, index: ByStem[Timeline], compare: _Compare) -> Iterator[Comparison]:
    """What a claim makes of the timeline of another source that shares most words with its sentence."""
    statement = _Statement.of(claim)
    for timeline in index.nearest(statement.about.words, claim.source, 1):
        overlap = statement.overlap(timeline)
        if overlap >= _ENOUGH:
            yield from compare(statement, timeline, overlap)


def _year(statement: _Statement, told: Timeline, overlap: float) -> Iterator[Comparison]:
    """What is said to have been in a year was in no other."""
    best = _best(statement, [event for event in told.years if not _is_measure(event.claim)])
    births = dating(told.language).births
    if not births.isdisjoint(statement.claim.sentence.lower().split()):
        best = [event for event in best if not births.isdisjoint(event.words)]
    if _is_since(statement.claim):
        best = [event for event in best if statement.deeds(event, told)]
    if not best:
        return
    mine = int(statement.claim.figure.value or 0)
    same = [event for event in best if event.time == mine]
    if same:
        yield _compared(rules.dated, statement.claim, same[0].claims, _at(same[0]))
    elif len(best) == 1 and overlap >= statement.sure(best[0]) and _denies(statement, best[0], told):
        yield _compared(rules.dated, statement.claim, best[0].claims, _at(best[0]))


def _best(statement: _Statement, events: Sequence[Event]) -> Sequence[Event]:
    """The events whose clauses have most of the words of a statement."""
    return _likest(events, statement.hits)


def _likest(events: Sequence[Event], count: Callable[[Event], int]) -> Sequence[Event]:
    hits = {event: count(event) for event in events}
    most = max(hits.values(), default=0)
    return [event for event, many in hits.items() if many == most and many]


def _denies(statement: _Statement, event: Event, told: Timeline) -> bool:
    """Whether all names are told, and the statement is not of the first or another time that something was."""
    ordinals = event.all_ordinals.intersection(statement.claim.sentence.lower().split())
    return statement.about.names <= told.about and ordinals <= event.words


def _span(statement: _Statement, told: Timeline, overlap: float) -> Iterator[Comparison]:
    """So long as it was from the one date to the other."""
    claim = statement.claim
    if any(
        each.figure.value == claim.figure.value and each.figure.unit == claim.figure.unit
        for each in told.spans
    ):
        return
    if _is_age(claim):
        yield from _age(statement, told, overlap)
    elif claim.figure.unit == YEAR:
        yield from _between(statement, told, told.years, overlap)
    elif len(told.days) == _PAIR:
        yield from _between(statement, told, told.days, overlap)


def _age(statement: _Statement, told: Timeline, overlap: float) -> Iterator[Comparison]:
    years = sorted(told.years, key=lambda event: event.time)
    birth = told.birth() or (years[0] if len(years) == _PAIR else None)
    others = [event for event in years if birth is not None and event.time > birth.time]
    best = _likest(others, lambda event: statement.deeds(event, told)) or _best(statement, others) or others
    if birth is None or not best:
        return
    amounts = [_passed(birth, event, slack=(1, 0)) for event in best]
    amount = next((each for each in amounts if _fits(statement.claim, each)), None)
    sure = overlap >= _TO_DENY and not any(map(_is_age, told.spans)) and statement.hits(best[0])
    if amount is None and sure and len(best) == 1:
        amount = amounts[0]
    if amount is not None:
        yield _compared(rules.elapsed, statement.claim, amount.claims, amount)


def _between(
    statement: _Statement, told: Timeline, events: Sequence[Event], overlap: float
) -> Iterator[Comparison]:
    pairs = [sorted(pair, key=lambda event: event.time) for pair in combinations(events[:_FEW], 2)]
    amounts = [_passed(*pair, slack=(Decimal("0.5"), Decimal("0.5"))) for pair in pairs]
    fitting = [amount for amount in amounts if _fits(statement.claim, amount)]
    if fitting:
        yield _compared(rules.elapsed, statement.claim, fitting[0].claims, fitting[0])
    elif len(amounts) == 1 and overlap >= _TO_DENY and _spans(statement, told, *pairs[0]):
        yield _compared(rules.elapsed, statement.claim, amounts[0].claims, amounts[0])


def _spans(statement: _Statement, told: Timeline, first: Event, last: Event) -> bool:
    """Whether a statement is of the time between two events, and not of what one of them says, or of another time.

    *Jailed for seven years*, of what was done between 2016 and 2019, is of neither.
    """
    if 0 <= last.claim.start - first.claim.end <= _JOINT:
        return False
    if any(each.figure.unit == YEAR and not _is_age(each) for each in told.spans):
        return False
    if first.claim.figure.unit == CALENDAR_DAY:
        return True
    hits = sorted((statement.deeds(first, told), statement.deeds(last, told)))
    return hits[0] > 0 or hits[1] < _PAIR


def _at(event: Event) -> Amount:
    found = constant(Decimal(event.time), event.claim.figure.unit)
    return evolve(found, claims=event.claims, working="arithmetic", shown=event.working or str(event.time))


def _passed(first: Event, last: Event, *, slack: tuple[int | Decimal, int | Decimal]) -> Amount:
    """The time from the one to the other, as much less and more as the days in them leave open."""
    days = first.claim.figure.unit == CALENDAR_DAY
    found = Decimal(last.time - first.time)
    of = Interval.point(found) if days else Interval(found - slack[0], found + slack[1])
    worked = ", ".join(event.working for event in (first, last) if event.working)
    shown = f"{f'{worked}; ' if worked else ''}{last.time} - {first.time} = {found}"
    claims = tuple(dict.fromkeys((*first.claims, *last.claims)))
    return Amount(
        hard=of,
        soft=of,
        unit=_DAY if days else YEAR,
        best=found,
        claims=claims,
        working="arithmetic",
        shown=shown,
    )


def _fits(claim: Claim, amount: Amount) -> bool:
    return claim.figure.soft.meets(in_unit(amount, claim.figure.unit).soft)


def _compared(rule: Rule, claim: Claim, claims: Sequence[Claim], amount: Amount) -> Comparison:
    return Comparison(rule, (claim, *claims), rule.relate(operand(claim), amount), ())
