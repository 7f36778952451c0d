"""Ages by whom they are told of: *the driver is 33*, *the man who ran was 31*, *Tom is 8*, *the hostages are 9 and 12*."""

from reconcile.figures.age_signs import HOURS_OF_FACE, before_emphasis, is_bare, is_kin
from reconcile.figures.context import HYPHENS, Context, nearby
from reconcile.figures.drafts import OLDEST, Draft
from reconcile.language.inflection import is_plural, singular

#: How many words may stand between a person and the verb, in a name, and in the noun phrase before the verb.
_LONGEST_PREDICATE, _LONGEST_NAME, _FARTHEST, _NEAR = 5, 3, 12, 4
_CLOSERS = frozenset((*",).;:!?–—\"'’”…", "..."))


def of_person(context: Context, draft: Draft) -> bool:
    """*The driver is 33.*, *Tom is 8*, *his wife Ann will be 40*, *their kids are 3, 5 and 9*; not *the score is 54*."""
    tokens, joints, verb = context.tokens, context.language.joints, before_emphasis(context, draft)
    both = tokens.lower[verb] in joints.both
    verb -= both
    if _is_score(context, draft.end) or _is_rank(context, draft.end):
        return False
    if tokens.lower[verb] not in joints.being and tokens.lower[verb] not in joints.seeming:
        return _is_question(context, draft, verb)
    if not (ends_age(context, draft) or _is_subordinate(context, verb, draft.end)) or not is_span_of_life(
        draft
    ):
        return False
    index = _before_verb(context, verb)
    if tokens.words[index][:1].isupper() and _is_named(context, index):
        return True
    if tokens.lower[index] in joints.persons_together:
        return _are_several(context, draft.end)
    if is_plural(tokens.lower[index], context.language.nouns):
        return _of_persons(context, draft, index, both=both)
    return is_person(context, _head(context, index))


def _of_persons(context: Context, draft: Draft, index: int, *, both: bool) -> bool:
    """*their kids are 3, 5 and 9*, *both brothers were 19*, *one of the girls was eleven*: those whom a plural names."""
    lower, language = context.tokens.lower, context.language
    one = lower[index - 2] in language.joints.of and lower[index - 3] in language.nouns.stand_ins
    told = both or one or is_kin(context, index) or _are_several(context, draft.end)
    told = told or not language.joints.both.isdisjoint(lower[max(0, index - _NEAR) : index])
    return told and _is_of_several(context, index)


def of_pair(context: Context, draft: Draft) -> bool:
    """*the victims, 18 and 22, were cousins*: either of two numbers behind several persons, set off by commas."""
    tokens, joints, first, end = context.tokens, context.language.joints, draft.first, draft.end
    if draft.high is not None:
        return False
    if tokens.lower[first - 1] in joints.range_and and tokens.words[first - 2].isdecimal():
        first -= 2
    elif tokens.lower[end] in joints.range_and and tokens.words[end + 1].isdecimal():
        end += 2
    else:
        return False
    apart = tokens.words[first - 1] == "," == tokens.words[end]
    plural = is_plural(tokens.lower[first - 2], context.language.nouns)
    return apart and plural and _is_of_several(context, first - 2)


def _is_score(context: Context, end: int) -> bool:
    """*was 45 at lunch*, *was 45 for 2*, not *was 45 at the time*, *in 2012*: whether a number is rather of a game."""
    lower, language = context.tokens.lower, context.language
    scored = lower[end] in language.grammar.prepositions and lower[end] not in language.calendar.before_years
    return scored and lower[end + 1] not in language.grammar.determiners


def _is_rank(context: Context, end: int) -> bool:
    """*was 11 in qualifying*, *Paul was 48 and Anna 47 in the poll*: whether a number tells where somebody stands."""
    lower, language = context.tokens.lower, context.language
    return any(
        lower[index] in language.grammar.prepositions
        and not language.joints.rankings.isdisjoint(lower[index + 1 : index + 3])
        for index in range(end, end + _NEAR + 1)
    )


def is_person(context: Context, index: int) -> bool:
    """Whether a word is a noun of a person, of whom one tells the age, and not of anybody: *an adult*, *children*."""
    word = context.tokens.lower[index]
    return _is_called(context, word) and word not in context.language.joints.aged_people


def _is_called(context: Context, word: str) -> bool:
    """Whether one calls a person by a word."""
    return word in context.language.persons.nouns or word in context.language.joints.kin


def ends_age(context: Context, draft: Draft) -> bool:
    """Whether nothing is counted behind a number, and it is no distance and no odds: not *he is 2 down*, *one of 12*, *7 to 1*."""
    tokens, joints, end = context.tokens, context.language.joints, draft.end
    after = tokens.lower[end]
    if after in joints.of or after in joints.apart:
        return False
    if after in joints.range_to and tokens.words[end + 1][:1].isdecimal():
        return False
    if tokens.glued[end] and not after[:1].isalnum():
        return after in _CLOSERS
    return is_bare(context, end) or after in context.language.grammar.adverbs or _is_day(context, end)


def _is_day(context: Context, index: int) -> bool:
    """*this Friday*, *next month*: whether a time begins at the index that stands behind an age."""
    lower, language = context.tokens.lower, context.language
    day, calendar = lower[index + 1], language.calendar
    named = day in calendar.weekdays or day in calendar.months or day in language.temperatures.parts_of_days
    return named and lower[index] in language.temperatures.this


def _is_question(context: Context, draft: Draft, person: int) -> bool:
    """*Is the driver 33?*, *Is he 30?*: whether the verb opens the clause and the person stands behind it."""
    lower, language, first = context.tokens.lower, context.language, person
    if lower[person] not in language.joints.persons and not is_person(context, person):
        return False
    while first > max(0, person - _NEAR) and lower[first] not in language.joints.being:
        first -= 1
    opens = lower[first] in language.joints.being and not lower[first - 1][:1].isalnum()
    return opens and ends_age(context, draft) and lower[draft.end] not in language.grammar.prepositions


def _is_subordinate(context: Context, verb: int, end: int) -> bool:
    """*When my son was ten we moved*: whether another clause begins behind one that a conjunction opens."""
    lower, grammar = context.tokens.lower, context.language.grammar
    if lower[end] not in grammar.pronouns and lower[end] not in grammar.determiners:
        return False
    return any(word in grammar.conjunctions for word in lower[max(0, verb - _LONGEST_PREDICATE) : verb])


def is_span_of_life(draft: Draft) -> bool:
    """Whether the two ends of a range, if it is one, can be of an age: *30 to 35*, but not *2 to 1*."""
    if draft.high is None:
        return True
    return HOURS_OF_FACE < draft.low.numeral.value < draft.high.numeral.value < OLDEST


def _before_verb(context: Context, verb: int) -> int:
    """The index of the last word of the subject, past auxiliaries and adverbs: *The mayor will soon be 60*."""
    lower, grammar, joints = context.tokens.lower, context.language.grammar, context.language.joints
    index = verb - 1
    if lower[index] == ")" and "(" in lower[max(0, index - _NEAR) : index]:
        index -= lower[index::-1].index("(") + 1  # the actor (b. 1962) is 62
        verb = index + 1
    while index > verb - _LONGEST_PREDICATE and (
        lower[index] in grammar.auxiliaries
        or lower[index] in grammar.adverbs
        or lower[index] in grammar.negations
        or lower[index] in joints.seeming
        or lower[index] in joints.range_to
        or (lower[index] in context.verbs and lower[index + 1] in joints.range_to)  # is going to be
    ):
        index -= 1
    return max(index, 0)


def _is_named(context: Context, last: int) -> bool:
    """Whether the name that ends at the index is a person's: *Tom*, *Mr Low*, *Driver Ama Owusu*, *his wife Ann Low*."""
    tokens, language, first = context.tokens, context.language, last
    while first > max(0, last - _LONGEST_NAME) and _belongs_to_name(context, first - 1):
        first -= 1
    before = tokens.lower[first - 1] if first else ""
    if before in language.grammar.prepositions or before in HYPHENS:
        return False  # the toll off Saint-Louis is eleven
    if not language.temperatures.weather.isdisjoint(nearby(tokens, last)):
        return False  # Charlotte was 54 and sunny
    if not language.persons.given_names.isdisjoint(tokens.words[first : last + 1]):
        return True
    called = (before, tokens.lower[first]) if first < last else (before,)
    return any(_is_called(context, word) or word in language.persons.titles for word in called)


def _belongs_to_name(context: Context, index: int) -> bool:
    """Whether a word before a name belongs to it: a capital, or the stop behind *Mr.*."""
    tokens = context.tokens
    if tokens.words[index] == ".":
        return tokens.lower[index - 1] in context.language.persons.titles
    return tokens.words[index][0].isupper() and tokens.lower[index] not in context.language.grammar.closed


def _are_several(context: Context, end: int) -> bool:
    """Whether another number follows at the end of the first, and it is bare too: *3 and 5*, *3, 5 and 9*."""
    lower, language = context.tokens.lower, context.language
    if lower[end] != "," and lower[end] not in language.joints.range_and:
        return False
    number = lower[end + 1]
    several = number.isdecimal() or number in language.numbers.cardinals
    return several and is_bare(context, end + 2) and lower[end + 2] not in language.joints.apart


def _is_of_several(context: Context, index: int) -> bool:
    """Whether a plural is of persons: *the hostages*, *their kids*."""
    return _is_called(context, singular(context.tokens.lower[index], context.language.nouns))


def _head(context: Context, last: int) -> int:
    """The index of the head of the subject: of *the driver of the car*, *the man who ran* the noun before *of*, *who*.

    -1 where a verb stands behind it, which has said something else: *the driver of the car said the price was 33*.
    """
    lower, language, first = context.tokens.lower, context.language, last
    while first > max(0, last - _FARTHEST) and _is_of_clause(context, first - 1):
        first -= 1
    for index in range(first + 1, last):
        if lower[index] in language.joints.persons:
            return index - 1
        if lower[index] in language.grammar.prepositions:
            return -1 if any(word in context.verbs for word in lower[index + 1 : last]) else index - 1
    return last


def _is_of_clause(context: Context, index: int) -> bool:
    """Whether the clause of what follows goes back to the index: to no comma, no conjunction."""
    word = context.tokens.lower[index]
    return word[:1].isalpha() and word not in context.language.grammar.conjunctions
