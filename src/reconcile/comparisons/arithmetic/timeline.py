"""When a text says that things were: the years that it names, and those that follow from them.

*Second in 1974 and fifth three years later*: what was fifth was in 1977.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from attrs import field, frozen

from reconcile.claims.ages import AGES
from reconcile.claims.claim import Claim
from reconcile.claims.years import CALENDAR_DAY, CALENDAR_YEAR
from reconcile.comparisons.arithmetic.context import context
from reconcile.comparisons.standing import Where, before, behind, where
from reconcile.figures.unit import TIME, YEAR
from reconcile.language.concepts import Concepts, meaning
from reconcile.language.dating import Dating, dating
from reconcile.language.language import language_of

#: Sentences that are further apart are not read together; and as many dates are.
_NEAR, _MOST = 600, 8
_BREAK = re.compile(r"[,;:–—()]| - | (?:and|before|but|that|until|when|where|which|who) |\.$")
_WORD = re.compile(r"[^\W_]+")
_ORDINAL = re.compile(r"(\d{1,4})(?:st|nd|rd|th) (\w+)")
_OF_AGE = re.compile(r"\bage of\b[^,;]{0,20}$|(?:\bage of|\bat|\w aged) \w+$")
_NUMBER = re.compile(r"\d")


@frozen(eq=False)
class Event:
    """What a text says was, and when.

    Attributes:
        time: The year, or the day of the year.
        clause: The words of the clause that says so.
        claims: What it follows from.
        working: How it was worked out; empty if the text names it.
    """

    time: int
    clause: str
    claims: tuple[Claim, ...]
    working: str = field(default="", kw_only=True)

    @property
    def claim(self) -> Claim:
        """The year or the day that it is reckoned from."""
        return self.claims[0]

    @property
    def place(self) -> int:
        """Where the text says so."""
        return self.claims[-1].start

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of the clause in small letters."""
        return frozenset(_WORD.findall(self.clause.lower()))

    @property
    def ordinals(self) -> frozenset[str]:
        """Those that say the how manieth it was, or that it was the last."""
        return self.words & self.all_ordinals

    @property
    def all_ordinals(self) -> frozenset[str]:
        """All words of its language that say so."""
        language = language_of(self.claim.language)
        return language.numbers.ordinals | dating(language.name).last

    @property
    def months(self) -> frozenset[str]:
        """The months of the clause."""
        return self.words & language_of(self.claim.language).calendar.months.keys()

    @cached_property
    def meant(self) -> Concepts:
        """What they mean."""
        concepts = meaning(language_of(self.claim.language))
        return frozenset().union(*map(concepts, self.words))


@frozen(eq=False)
class Timeline:
    """What a passage says was when.

    Attributes:
        dates: The years and days that it names.
        spans: Its stretches of time and its ages.
        language: The name of its language.
        around: The sentences with figures that stand close before the first of them.
    """

    dates: tuple[Claim, ...]
    spans: tuple[Claim, ...]
    language: str
    around: tuple[Claim, ...] = ()

    @property
    def source(self) -> str:
        """The id of the source."""
        return self.dates[0].source

    @cached_property
    def about(self) -> frozenset[str]:
        """The stems of what it is about."""
        return frozenset().union(
            *(context(claim).words for claim in (*self.dates, *self.spans, *self.around))
        )

    @cached_property
    def names(self) -> frozenset[str]:
        """The stems of its names."""
        return frozenset().union(
            *(context(claim).names for claim in (*self.dates, *self.spans, *self.around))
        )

    @cached_property
    def meant(self) -> Concepts:
        """What its words mean."""
        concepts = meaning(language_of(self.dates[0].language))
        return self.about.union(
            *(concepts(word) for text in self._sentences for word in _WORD.findall(text.lower()))
        )

    @cached_property
    def days(self) -> tuple[Event, ...]:
        """What was on which day."""
        return tuple(_event(claim) for claim in self.dates if claim.figure.unit == CALENDAR_DAY)

    @cached_property
    def years(self) -> tuple[Event, ...]:
        """What was in which year."""
        named = [_event(claim) for claim in self.dates if claim.figure.unit == CALENDAR_YEAR]
        words = dating(self.language)
        today = [event for event in named if _is_full(event) and words.births.isdisjoint(event.words)]
        relative = tuple(_from_today(today[0], self._sentences, words)) if len(today) == 1 else ()
        told = [event for event in named if not relative or event is not today[0]]
        aged = tuple(self._aged(named, words))
        return (*told, *self._later((*named, *aged), words), *aged, *relative)

    @cached_property
    def _sentences(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(claim.sentence for claim in (*self.dates, *self.spans, *self.around)))

    def birth(self) -> Event | None:
        """When someone was born, if it says so of one."""
        words = dating(self.language)
        births = [event for event in self.years if not words.births.isdisjoint(event.words)]
        return births[0] if len(births) == 1 else None

    def _later(self, named: Sequence[Event], words: Dating) -> Iterator[Event]:
        """*Fifth three years later*; of months nobody knows in which year they end."""
        for span in self.spans:
            if span.figure.unit != YEAR or span.measurand.measure in AGES:
                continue
            after = _WORD.findall(behind(span).lower())[:2]
            earlier = sorted(
                (
                    event
                    for event in named
                    if event.claim.sentence_start == span.sentence_start and event.place < span.start
                ),
                key=lambda event: event.place,
            )
            if earlier and after and after[0] in words.later | words.sooner:
                base, value = earlier[-1], int(span.figure.value or 0)
                sign = 1 if (after[0] in words.later) is (after[1:] != ["than"]) else -1
                yield _reckoned(base, sign * value, span, _clause(span))

    def _aged(self, named: Sequence[Event], words: Dating) -> Iterator[Event]:
        """*Born in 1931, she took over at the age of 26*; *first sang in 1962 at the age of 24*."""
        births = [event for event in named if not words.births.isdisjoint(event.words)]
        for span in self.spans:
            if span.measurand.measure not in AGES or not _OF_AGE.search(before(span) + span.text):
                continue
            age, clause = int(span.figure.value or 0), _clause(span)
            if len(births) == 1:
                yield _reckoned(births[0], age, span, clause)
            beside = [event for event in named if _bounds(event.claim) == _bounds(span)]
            if not births and len(beside) == 1:
                yield _reckoned(beside[0], -age, span, " ".join(words.births))


def _from_today(today: Event, sentences: Iterable[str], words: Dating) -> Iterator[Event]:
    """*The 37th anniversary of the attack*, *in March next year*, of a text whose date is given."""
    for sentence in sentences:
        for match in _ORDINAL.finditer(sentence):
            if match.group(2).lower() in words.anniversaries:
                yield _counted(today, -int(match.group(1)), sentence[match.end() :])
        for phrase, offset in words.years.items():
            place = sentence.lower().find(phrase)
            if place >= 0:
                start = max((match.end() for match in _BREAK.finditer(sentence, 0, place)), default=0)
                yield _counted(today, offset, sentence[start:place])


def _counted(today: Event, years: int, clause: str) -> Event:
    return Event(today.time + years, clause, today.claims, working=_sum(today.time, years))


def timelines(dates: Iterable[Claim], claims: Iterable[Claim], language: str) -> Iterator[Timeline]:
    """Put the dates of each passage together, with the stretches of time beside them."""
    told = _Told({}, {})
    for claim in claims:
        listed = told.sentences.setdefault(claim.source, [])
        if not listed or listed[-1].sentence_start != claim.sentence_start:
            listed.append(claim)
        if claim.figure.unit.dimension == TIME and claim.figure.value is not None:
            told.spans.setdefault(where(claim), []).append(claim)
    together: list[Claim] = []
    for date in sorted(dates, key=lambda claim: (claim.source, claim.start)):
        if together and not _goes_on(together, date):
            yield _timeline(together, told, language)
            together = []
        together.append(date)
    if together:
        yield _timeline(together, told, language)


@frozen(eq=False)
class _Told:
    """The stretches of time of each sentence, and the first claim of every sentence of each source."""

    spans: dict[Where, list[Claim]]
    sentences: dict[str, list[Claim]]


def _timeline(dates: Sequence[Claim], told: _Told, language: str) -> Timeline:
    sentences, start = dict.fromkeys(map(where, dates)), dates[0].sentence_start
    others = told.sentences.get(dates[0].source, [])
    first = bisect_right(others, start - _NEAR, key=_start)
    return Timeline(
        tuple(dates),
        tuple(span for each in sentences for span in told.spans.get(each, ())),
        language,
        tuple(others[first : bisect_left(others, start, key=_start)]),
    )


def _start(claim: Claim) -> int:
    return claim.sentence_start


def _goes_on(together: Sequence[Claim], date: Claim) -> bool:
    last = together[-1]
    return date.source == last.source and date.start - last.end < _NEAR and len(together) < _MOST


def _event(claim: Claim) -> Event:
    return Event(int(claim.figure.value or 0), _clause(claim), (claim,))


def _reckoned(base: Event, years: int, span: Claim, clause: str) -> Event:
    working = f"{base.working}; " if base.working else ""
    claims = tuple(dict.fromkeys((*base.claims, span)))
    return Event(base.time + years, clause, claims, working=f"{working}{_sum(base.time, years)}")


def _sum(year: int, years: int) -> str:
    return f"{year} {'-' if years < 0 else '+'} {abs(years)} = {year + years}"


def _clause(claim: Claim) -> str:
    """What is said around it, up to the next comma, stop or *and* to either side."""
    start, end = _bounds(claim)
    return f"{before(claim)[start:]} {claim.sentence[claim.end - claim.sentence_start : end]}"


def _bounds(claim: Claim) -> tuple[int, int]:
    """Where its clause begins and ends in the sentence."""
    start = max((match.end() for match in _BREAK.finditer(before(claim))), default=0)
    behind = _BREAK.search(claim.sentence, claim.end - claim.sentence_start)
    return start, behind.start() if behind else len(claim.sentence)


def _is_full(event: Event) -> bool:
    """Whether a year is that of a full date: *March 16, 2025*."""
    words = before(event.claim).rstrip(" ,").split()[-2:]
    months = language_of(event.claim.language).calendar.months
    named = any(word.strip(".,").lower() in months for word in words)
    return named and any(_NUMBER.match(word) for word in words)
