"""The direction of a move: whether a figure is the amount by which something went up or down."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from attrs import frozen

from reconcile.figures.context import HYPHENS
from reconcile.figures.figure import Change
from reconcile.figures.unit import COUNT, LENGTH, MONEY, SHARE, TEMPERATURE, TIME, Unit
from reconcile.language.inflection import conjugated, is_plural, regular_plural
from reconcile.language.language import Language, Section
from reconcile.text.tokens import Tokens

#: How far a word of change may stand before *by* or *of*: raised interest rates for a third time by 5 %.
_FAR = 12
_NEAR = 5
_BEHIND = 2
_FAR_TIME, _NEAR_TIME = 6, 4
_FAR_LEVEL = 10
_LONGEST_OBJECT = 4
_STEPS = frozenset(("basis_point", "percentage_point"))
_POINT, _ON = "point", "on"

#: What says of a number that it is a level, between one *as* and the other.
_AS, _REACHED = "as", frozenset(("high", "low"))
_SIGNS = {"+": Change.UP, "-": Change.DOWN, "−": Change.DOWN, "–": Change.DOWN}


@frozen(eq=False)
class ChangeWords:
    """The words of change by where they stand.

    Attributes:
        verbs: Verbs, in every form, which stand before a figure.
        nouns: Nouns, before it or after it.
        before: All that can stand before it.
        after: All that can stand after it.
        many: The plurals of the nouns: *gains of 2 %*.
        moved: Verbs, and *up* and *down* as part of one: *put up the fare by*.
        all: All of these and the signs: without one of them in a sentence nothing in it moves.
    """

    verbs: dict[str, Change]
    nouns: dict[str, Change]
    before: dict[str, Change]
    after: dict[str, Change]
    many: dict[str, Change]
    moved: dict[str, Change]
    all: frozenset[str]


@lru_cache(maxsize=8)
def change_words(language: Language) -> ChangeWords:
    """The words of change of a language, inflected once."""
    verbs: dict[str, Change] = {}
    nouns: dict[str, Change] = {}
    adverbs: dict[str, Change] = {}
    for change, section in ((Change.UP, language.times.up), (Change.DOWN, language.times.down)):
        verbs |= dict.fromkeys(_inflected(section, language), change)
        nouns |= dict.fromkeys(section["nouns"], change)
        adverbs |= dict.fromkeys(section["words"], change)
    leading = {word: change for word, change in adverbs.items() if word in language.times.leading}
    behind = {word: change for word, change in adverbs.items() if word not in _SIGNS}
    before, after, moved = {**nouns, **leading, **verbs}, {**nouns, **behind}, {**leading, **verbs}
    many = {regular_plural(noun): change for noun, change in nouns.items()}
    seen = frozenset().union(before, after, _SIGNS, many, language.times.puts_on)
    return ChangeWords(verbs, nouns, before, after, many, moved, seen)


def _inflected(section: Section, language: Language) -> list[str]:
    """Every form of the verbs; of *edge up* it is the adverb that says the change."""
    plain = (verb for verb in section["verbs"] if " " not in verb)
    verbs = language.verbs
    return [form for verb in plain for form in conjugated(verb, verbs.irregular, verbs.conjugations)]


def direction(tokens: Tokens, first: int, end: int, unit: Unit, language: Language) -> Change | None:
    """The direction of the move that the figure from ``first`` to ``end`` is the amount of.

    *rose 2 %*, *up 3 %*, *a 10 per cent increase*, *cut its forecast by 5 %*; the level that a move
    ends at (*to 4,321*, *below 80*) or begins at (*from 12*) has none.
    """
    lower = tokens.lower
    if _is_level(lower, first, unit, language):
        return None
    before, words = lower[first - 1], change_words(language)
    if before in language.joints.of or before == _ON:
        change = _of_deed(lower, first, unit, words, language)
        if change is not None:
            return change
    return (
        _said_before(tokens, first, unit, words, language)
        or (
            None
            if _is_rebate(lower, first, end, language)
            else _said_after(tokens, end, unit, words, language)
        )
        or _said_far_before(tokens, first, unit, words, language)
        or _said_aside(tokens, first, end, unit, words, language)
    )


def _is_level(lower: Sequence[str], first: int, unit: Unit, language: Language) -> bool:
    """*to 4,321*, *from 12*, *below 80*, *as high as $70,000*, *its fourth fall in five*: whether it is no amount of a move."""
    times, before = language.times, lower[first - 1]
    if before in times.levels or lower[first] in language.joints.range_from:
        return True
    reached = lower[first] == _AS and lower[first + 1] in _REACHED and lower[first + 2] == _AS
    if reached or (not unit.factors and before in times.inside):
        return True
    limits = language.hedges.levels
    return (lower[first] in limits or lower[first + 1] in limits) and before not in language.joints.by


def _of_deed(
    lower: Sequence[str], first: int, unit: Unit, words: ChangeWords, language: Language
) -> Change | None:
    """*gains of 2 %*, *a raise of $1.25*, *put on 25 points*."""
    deed = lower[first - 2]
    if lower[first - 1] == _ON:
        amount = deed in language.times.puts_on and (not unit.counted or unit.name == _POINT)
        return Change.UP if amount and unit.factors else None
    if _is_share(unit) or (is_money(unit) and deed not in language.times.of_shares):
        return words.many.get(deed) or words.nouns.get(deed)
    return None


def _is_rebate(lower: Sequence[str], first: int, end: int, language: Language) -> bool:
    """*20 % off shoes*: no fall, unless something is or ends so much off."""
    if lower[end] not in language.times.behind_being:
        return False
    before = lower[first - 1]
    return before not in language.joints.being and before not in language.times.particle_verbs


def sign_of(tokens: Tokens, index: int, unit: Unit) -> Change | None:
    """The direction that a sign before a percentage or points says: *+0.5 %*."""
    amount = _is_share(unit) or unit.name == _POINT
    return _SIGNS.get(tokens.words[index]) if amount else None


def is_money(unit: Unit) -> bool:
    """Whether it is an amount of money, or a rate of one."""
    return unit.kind == MONEY


def _is_share(unit: Unit) -> bool:
    return unit.kind == SHARE


def _said_before(
    tokens: Tokens, first: int, unit: Unit, words: ChangeWords, language: Language
) -> Change | None:
    """The word of change before the amount; behind *by* and *of* more may stand between."""
    lower, between, index = tokens.lower, language.times.between, first - 1
    if unit.dimension == TIME and lower[index] not in language.joints.by:
        return None  # fell in six hours, lost two weeks
    by, of = lower[index] in language.joints.by, lower[index] in language.joints.of
    reach = _FAR if by or of else _NEAR
    known = words.before
    while index >= 0 and first - index <= reach:
        word = lower[index]
        change = _said_at(tokens, index, known)
        if change is not None and word in _SIGNS and not tokens.glued[index + 1]:
            return None  # 3 tents + 1 van
        if of and index == first - 2 and word in words.verbs and word not in words.nouns:
            return None  # no bajarán de 25 grados
        if change is not None:
            if not by:
                return _near_change(lower, index, change, unit, language)
            return None if _tells_agent(lower, index, unit, words, language) else change
        if word not in between and not (by and word == "," and index == first - 2):
            if reach == _NEAR or (of and word in words.verbs):
                return None
            if not _is_inside(tokens, index) and not (by and word.isdecimal()):  # of type 2 diabetes by 4%
                return None
            known = words.moved if by else words.nouns
        index -= 1
    return None


def _said_at(tokens: Tokens, index: int, known: Mapping[str, Change]) -> Change | None:
    """What a word says, unless a hyphen makes it the end of another: *a start-up founded by two pilots*."""
    change = known.get(tokens.lower[index])
    if change is None or tokens.lower[index - 1] not in HYPHENS:
        return change
    return None if tokens.glued[index] and tokens.glued[index - 1] else change


def _is_inside(tokens: Tokens, index: int) -> bool:
    """Whether a word, or a hyphen in one, may stand between a change and its amount."""
    word = tokens.lower[index]
    return word[0].isalpha() or (word in HYPHENS and tokens.glued[index])


def _said_aside(  # noqa: PLR0913, PLR0917 - what every reader of a direction is given
    tokens: Tokens, first: int, end: int, unit: Unit, words: ChangeWords, language: Language
) -> Change | None:
    """*cut its main rate a quarter point*, *its biggest drop, 4 %*: the amount stands aside, behind what moved or a comma."""
    lower, index, grammar = tokens.lower, first - 1, language.grammar
    if not _is_share(unit) and unit.name != _POINT:
        return None
    if lower[index] == ",":
        return None if lower[end][:1].isalnum() else words.nouns.get(lower[index - 1])
    if lower[end] in language.joints.of:
        return None  # she cut the cake 4% of them ate
    last = max(index - _LONGEST_OBJECT, 0)
    while index > last and lower[index].isalpha() and lower[index] not in grammar.closed:
        if lower[index] in words.verbs and index < first - 1:
            return words.verbs[lower[index]]  # lifts key rate half a point
        index -= 1
    determined = index < first - 1 and lower[index] in grammar.determiners
    return words.verbs.get(lower[index - 1]) if determined and index else None


def _tells_agent(
    lower: Sequence[str], index: int, unit: Unit, words: ChangeWords, language: Language
) -> bool:
    """*turned down by eleven publishers*, whether those behind *by* did it; not *cut down by 40 workers*."""
    return unit.counted and lower[index - 1] not in words.verbs and _is_particle(lower, index, unit, language)


def _said_far_before(
    tokens: Tokens, first: int, unit: Unit, words: ChangeWords, language: Language
) -> Change | None:
    """*recortó su previsión un 5 %*, *redujo los tipos en 25 puntos*: the verb, and what moved before the amount."""
    lower, times, grammar = tokens.lower, language.times, language.grammar
    led = lower[first] in times.amount_articles or (
        lower[first - 1] in times.amount_prepositions and lower[first] not in times.level_articles
    )
    if not led or not (_is_share(unit) or unit.name == _POINT or is_money(unit)):
        return None
    for index in range(first - 1, max(-1, first - _FAR), -1):
        word = lower[index]
        if word in words.verbs:
            return words.verbs[word] if _fits(word, unit, language) else None
        if not word[0].isalpha() or word in grammar.conjunctions:
            return None
    return None


def _near_change(
    lower: Sequence[str], index: int, change: Change, unit: Unit, language: Language
) -> Change | None:
    """What the word of change at the index says of an amount that *by* does not lead."""
    if not _fits(lower[index], unit, language):
        return None
    if unit.dimension == LENGTH and lower[index] in language.times.of_levels:
        before = lower[max(0, index - _FAR_LEVEL) : index]
        return None if language.times.level_nouns.isdisjoint(before) else change  # the bus plunged 60 metres
    if lower[index] in language.times.behind_being and lower[index - 1] not in language.joints.being:
        return None  # 20% off $50
    if change is Change.UP and lower[index - 1] in language.times.given_up:
        return None if unit.dimension == COUNT else Change.DOWN
    return None if _is_particle(lower, index, unit, language) else change


def _is_particle(lower: Sequence[str], index: int, unit: Unit, language: Language) -> bool:
    """Whether *up* or *down* belongs to a verb that says no move: *shot down 34*, *tied up five*."""
    before, verbs, times = lower[index - 1], language.verbs, language.times
    if lower[index] not in times.particles or before in times.particle_verbs:
        return False
    if is_plural(before, language.nouns) and not unit.counted:
        return False  # calls up 20 %
    if before in times.shooting and not unit.counted:
        return False
    if before in verbs.forms or before.endswith(verbs.endings):
        return True
    return unit.counted and is_plural(before, language.nouns)  # hoses down one of them


def _said_after(
    tokens: Tokens, end: int, unit: Unit, words: ChangeWords, language: Language
) -> Change | None:
    """The word of change behind the amount, or behind one word more: *a 5 % pay rise*, *84 more than last year*."""
    if tokens.lower[end] in language.times.comparisons and _is_since(tokens, end + 1, language):
        return words.after.get(tokens.lower[end])
    if not unit.factors or (unit.counted and unit.name != _POINT):
        return None
    if unit.dimension == TEMPERATURE and _is_warmer(tokens, end, language):
        return words.after.get(tokens.lower[end])
    known = words.after if _is_share(unit) or unit.name == _POINT or is_money(unit) else words.nouns
    index = end + (tokens.words[end] in HYPHENS)
    if tokens.lower[index] in language.joints.of and unit.name in _STEPS:
        return words.nouns.get(tokens.lower[index + 1])  # 75 basis points of easing
    for place, word in enumerate(tokens.lower[index : index + _BEHIND]):
        change = known.get(word)
        if change is not None:
            far = place and (
                word in language.times.adjacent or _is_particle(tokens.lower, index + place, unit, language)
            )
            if far or not _fits(word, unit, language):
                return None
            return None if _is_still(tokens, index + place, language) else change
        if not language.grammar.is_open(word):
            return None
    return None


def _is_warmer(tokens: Tokens, index: int, language: Language) -> bool:
    """*make it 3 degrees cooler*, but not *cooler than Rome*, *cooler by the sea*."""
    times, word = language.times, tokens.lower[index]
    compared = word in times.comparisons and word not in times.adjacent
    return compared and not tokens.lower[index + 1][:1].isalnum()


def _is_still(tokens: Tokens, index: int, language: Language) -> bool:
    """Whether the word at the index compares two things, and no two times of one: *20 percent more errors*."""
    word, times = tokens.lower[index], language.times
    if word not in times.comparisons or tokens.lower[index + 1] in times.odds:
        return False  # who is 20 percent less likely to fall has a lower risk
    if word not in times.adjacent and tokens.lower[index + 1] not in language.joints.than:
        return False
    return not _in_time(tokens, index + 1, language)


def _is_since(tokens: Tokens, index: int, language: Language) -> bool:
    """Whether *than* an earlier time follows, against which an amount of anything is a move: *84 more than last year*."""
    if tokens.lower[index] not in language.joints.than:
        return False
    return not language.times.compared_times.isdisjoint(tokens.lower[index : index + _NEAR_TIME])


def _in_time(tokens: Tokens, index: int, language: Language) -> bool:
    """Whether a comparison is with another time: *above last year*, *fewer than in the second*."""
    after = tokens.lower[index : index + _FAR_TIME]
    if after[0] in language.joints.than and after[1] in language.calendar.before_years:
        return True
    return not language.times.compared_times.isdisjoint(after)


def _fits(word: str, unit: Unit, language: Language) -> bool:
    """Whether a word that also means other things means a change here: *lost 2 %*, not *lost 14 soldiers*."""
    if _is_share(unit) or unit.name == _POINT:
        return True
    if unit.dimension == COUNT or not unit.factors:
        if unit.name in language.times.steps:
            return True
        return word not in language.times.of_amounts
    if not is_money(unit) and word in language.times.of_values:
        return False
    return word not in language.times.of_shares
