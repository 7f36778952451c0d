"""What is measured: the measure, the thing, and what the figure is of the quantity."""

from collections.abc import Callable, Iterable

from attrs import frozen

from reconcile.claims.clause import Governor, Subject, phrase_before
from reconcile.claims.measurand import Aggregation
from reconcile.claims.names import people_in, place_in
from reconcile.claims.period import Extent, Period
from reconcile.claims.sentence import Sentence
from reconcile.figures.reading import PlacedFigure
from reconcile.figures.unit import COUNT, SHARE, TIME
from reconcile.language.inflection import singular
from reconcile.language.language import matched, matched_before

_EVENT_WORDS_AFTER = frozenset(("later", "after", "since", "into", "on"))
_REACH = 8


@frozen
class Measured:
    """A measure, with what its noun phrase names: the subject, the thing, or the tokens of its owner."""

    measure: str | None
    subject: str | None = None
    thing: str | None = None
    owner: tuple[int, int] | None = None


def read_measure(
    sentence: Sentence,
    figure: PlacedFigure,
    governor: Governor,
    subject: Subject | None,
    period: Period | None,
    before: Callable[[], str | None],
) -> Measured:
    """The measure of a figure: by its noun, by a participle, by the noun it is *of*, by the verb, by its unit.

    ``before`` gives the event of the sentence before, which *later* can look back to.
    """
    if figure.figure.rule == "age":
        return Measured("age")
    if figure.figure.unit.dimension == TIME:
        return _of_time(sentence, figure, governor, before)
    if figure.noun is not None and figure.figure.unit.dimension == "length" and figure.noun.first == figure.end:
        return Measured("length")
    return (
        _by_own_noun(sentence, figure)
        or _by_noun_of(sentence, figure)
        or _by_noun_after(sentence, figure)
        or _by_verb(sentence, figure, governor, subject, period)
    )


def _by_own_noun(sentence: Sentence, figure: PlacedFigure) -> Measured | None:
    """*50,000 casualties*, *142 million inhabitants*."""
    if figure.noun is None or figure.figure.unit.dimension != COUNT:
        return None
    found = matched_before(sentence.tokens.lower, figure.noun.end, sentence.vocabulary.nouns)
    if found is None or found[1] < figure.noun.first or found[0] not in sentence.vocabulary.suffered | {"population"}:
        return None
    return Measured(found[0])


def _by_noun_of(sentence: Sentence, figure: PlacedFigure) -> Measured | None:
    """*a population of 142 million*, *missiles with a range of 550 miles*."""
    index = figure.first
    while sentence.word(index - 1) in sentence.language.grammar.adverbs:
        index -= 1
    if sentence.word(index - 1) not in ("of", "at"):
        return None
    found = matched_before(sentence.tokens.lower, index - 1, sentence.vocabulary.nouns)
    if found is None:
        return None
    return Measured(found[0], owner=_before_with(sentence, found[1]))


def _before_with(sentence: Sentence, index: int) -> tuple[int, int] | None:
    """The owner of *missiles with a range of*: the noun phrase before *with*."""
    start = index
    while start > 0 and sentence.word(start - 1) in sentence.language.grammar.determiners:
        start -= 1
    if sentence.word(start - 1) != "with":
        return None
    first, end = phrase_before(sentence, start - (2 if sentence.word(start - 2) == "," else 1))
    return (first, end) if end > first else None


def _by_noun_after(sentence: Sentence, figure: PlacedFigure) -> Measured | None:
    """*a ten per cent increase in shell manufacturing*: what moved."""
    if figure.figure.change is None:
        return None
    for index in range(figure.end, min(figure.end + _REACH, sentence.tokens.count)):
        if not sentence.word(index)[0].isalpha():
            return None
        found = matched_before(sentence.tokens.lower, index + 1, sentence.vocabulary.nouns)
        if found is not None:
            words = [word for word in sentence.tokens.lower[figure.end : found[1]] if word not in sentence.language.grammar.closed and word != "increase"]
            return Measured(found[0], None, singular(words[-1], sentence.language.nouns) if words else None)
    return None


def _by_verb(sentence: Sentence, figure: PlacedFigure, governor: Governor, subject: Subject | None, period: Period | None) -> Measured:
    verb = governor.verb
    if verb is None:
        return Measured(None)
    lemma, vocabulary = verb.form.lemma, sentence.vocabulary
    phrasal = matched(sentence.tokens.lower, verb.index, vocabulary.phrasal)
    if phrasal is not None:
        return Measured(phrasal[0])
    if lemma == "have" and period is not None and period.extent is Extent.SINCE and _perfect(sentence, verb.index):
        return Measured("received")
    if lemma in vocabulary.copulas and governor.role == "object" and subject is not None:
        return _by_subject(sentence, subject, lemma)
    measure = vocabulary.measured.get(lemma)
    if figure.figure.unit.dimension.startswith("currency") and measure in ("purchased", "sold", "produced"):
        measure = "price"
    if lemma == "be":
        return Measured(None)
    return Measured(measure or lemma)


def _perfect(sentence: Sentence, index: int) -> bool:
    """*has had*, *have had*."""
    return sentence.word(index) == "had" and sentence.word(index - 1) in ("has", "have", "’ve", "'ve", "had", "’s")


def _by_subject(sentence: Sentence, subject: Subject, lemma: str) -> Measured:
    """*Ukraine's population is 41 million*, *shares rose 2 %*: the subject is the measure, its owner the subject."""
    for end in range(subject.end, subject.first, -1):
        found = matched_before(sentence.tokens.lower, end, sentence.vocabulary.nouns)
        if found is not None and found[1] >= subject.first:
            return Measured(found[0], _owner(sentence, subject.first, subject.end))
    measure = sentence.vocabulary.measured.get(lemma)
    if measure is not None:
        return Measured(measure)
    if subject.name is not None and subject.name.kind == "common":
        return Measured(subject.name.canonical.split()[-1], _owner(sentence, subject.first, subject.end))
    return Measured(None)


def _owner(sentence: Sentence, first: int, end: int) -> str | None:
    """The country or body that a noun phrase names as the owner."""
    found = place_in(sentence, first, end)
    return found[0] if found else None


def _of_time(
    sentence: Sentence, figure: PlacedFigure, governor: Governor, before: Callable[[], str | None]
) -> Measured:
    """How long something lasts, or how long ago it was."""
    first = _first_in(sentence, figure)
    if first is not None:
        return first
    after = sentence.word(figure.end)
    if after == "ago":
        return Measured("elapsed", None, _event_of_verb(sentence, governor))
    if after in _EVENT_WORDS_AFTER:
        event = _event_near(sentence, figure) or (before() if after == "later" else None)
        return Measured("duration" if event == "war" else "elapsed", None, event)
    return Measured("duration")


def _first_in(sentence: Sentence, figure: PlacedFigure) -> Measured | None:
    """*his first trip to North Korea in 24 years*: the event that is the first in that time."""
    if sentence.word(figure.first - 1) not in ("in", "for"):
        return None
    for index in range(figure.first - 2, max(figure.first - 2 - _REACH, -1), -1):
        word = sentence.word(index)
        if sentence.word(index - 1) in ("first", "only") and word in sentence.vocabulary.events:
            return Measured("elapsed", None, sentence.vocabulary.events[word], _possessor(sentence, index - 1))
    return None


def _possessor(sentence: Sentence, index: int) -> tuple[int, int]:
    """The tokens of the owner before *first*: *his*, *Putin’s*."""
    if sentence.word(index - 1) in ("’s", "'s"):
        return phrase_before(sentence, index - 1)
    return index - 1, index


def _event_of_verb(sentence: Sentence, governor: Governor) -> str | None:
    if governor.verb is None:
        return None
    if governor.verb.form.lemma == "be":
        return "visit"
    return sentence.vocabulary.events.get(sentence.word(governor.verb.index), governor.verb.form.lemma)


def _event_near(sentence: Sentence, figure: PlacedFigure) -> str | None:
    """The event of the clause that *later* looks back to, or that *after* names."""
    after = [*range(figure.end + 1, sentence.tokens.count)]
    before = [*range(figure.first - 1, -1, -1)]
    order = before + after if sentence.word(figure.end) == "later" else after[:_REACH]
    return event_among(sentence, order)


def event_among(sentence: Sentence, indices: Iterable[int]) -> str | None:
    """The kind of the first event that is named at one of the indices."""
    kinds = (sentence.vocabulary.events.get(sentence.word(index)) for index in indices)
    return next((kind for kind in kinds if kind is not None), None)


def read_thing(sentence: Sentence, figure: PlacedFigure) -> tuple[str | None, str | None]:
    """The thing that a figure counts or measures, in the singular, and the people that its adjective names."""
    noun = figure.noun
    if noun is None:
        return None, None
    people = people_in(sentence, noun.first, noun.end)
    if people is None or people[2] >= noun.end:
        return _plain(noun.words), (people[0] if people else None)
    words = noun.words.split()
    return _plain(" ".join(words[people[2] - people[1] :]) if people[1] == noun.first else noun.words), people[0]


def _plain(words: str) -> str:
    """A thing in lower case, but for what is a name inside it."""
    return words if any(word[:1].isupper() and any(map(str.isdecimal, word)) for word in words.split()) else words.lower()


def read_aggregation(sentence: Sentence, figure: PlacedFigure) -> Aggregation:
    """What the figure is of the quantity: its total, a rate, a change, an addition, an average, a share."""
    value = figure.figure
    if value.change is not None:
        return Aggregation.CHANGE
    if value.unit.per.dimension == TIME:
        return Aggregation.RATE
    if value.unit.dimension == SHARE and value.noun:
        return Aggregation.SHARE
    before = sentence.tokens.lower[max(0, figure.first - 3) : figure.first]
    if {"average", "mean", "median", "typical"} & set(before):
        return Aggregation.AVERAGE
    if {"additional", "another", "further", "extra"} & set(before) or sentence.word(figure.first) in ("another", "additional"):
        return Aggregation.ADDITIONAL
    return Aggregation.TOTAL
