"""The counted noun phrase after a number: where it ends and which word is its head.

No tagger is asked. A phrase ends at punctuation, at a word of the closed classes, at another number;
of the words in it the head is the first plural, after a number other than one, and otherwise the last
word before something that can be a verb.
"""

from collections.abc import Sequence

from attrs import define

from reconcile.figures.context import HYPHENS, Context
from reconcile.language.inflection import is_plural, singular
from reconcile.language.language import Language
from reconcile.numerals.surroundings import is_unit
from reconcile.text.tokens import Tokens

#: More words than a counted noun phrase of news has before its head.
_LONGEST = 8
PERSON = "person"
_MOST_SKIPPED = 6

#: As many words before a participle a list of ages may begin.
_LIST_OF_AGES = 8

#: What joins a unit of time to itself: *year-on-year*, *y/y*.
_JOINING = HYPHENS | {"/"}

#: Words of no more letters are no adverbs of manner: *tally* and *rally* are nouns.
_SHORT = 5


@define
class NounPhrase:
    """A counted noun phrase: its tokens, ``first`` up to ``end``, and the lemma of its head.

    Attributes:
        first: The index of its first token.
        end: The index after its head.
        head: The lemma of the head noun, in lower case.
        words: The phrase in the singular, as written but for the head.
    """

    first: int
    end: int
    head: str
    words: str


def read_noun(context: Context, index: int, *, one: bool = False) -> NounPhrase | None:
    """Read the noun phrase that a number before the index counts.

    Args:
        context: The sentence.
        index: Where the phrase would begin; *of*, a determiner and *more* there are passed over.
        one: Whether the number is one, which counts a singular.
    """
    tokens, language = context.tokens, context.language
    first = _past_fillers(tokens, index, language)
    if tokens.lower[first] in language.joints.forecasters and _had_forecast(tokens, index, first, language):
        return None
    positions = [] if on_itself(tokens.lower, first) else _phrase(tokens, first, language)
    if not positions:
        other = language.nouns.pronouns.get(tokens.lower[first])
        return None if other is None else NounPhrase(first, first + 1, other, other)
    if one and tokens.lower[index] not in language.joints.of:
        head = _singular_head(context, positions)
    else:
        head = _plural_head(tokens, positions, language)
        if head is None:
            head = _coordinated_head(context, positions)
        if tokens.words[first][0].isupper() and _is_people(context, positions, head):
            return NounPhrase(first, first + 1, PERSON, singular(tokens.lower[first], language.nouns))
    return None if head is None else _noun_phrase(tokens, positions, head, language)


def _had_forecast(tokens: Tokens, index: int, first: int, language: Language) -> bool:
    """*above the 140,000 economists had forecast*: whether those behind a number are who told it before, and not counted."""
    told, of = tokens.lower[index - 3 : index - 1], language.joints.of
    determined = told[1:] == ["the"] and (
        told[0] in language.grammar.prepositions or told[0] in language.joints.than
    )
    return determined and told[0] not in of and tokens.lower[first + 1] in language.joints.bearing


def on_itself(lower: Sequence[str], at: int) -> bool:
    """*year on year*, *month-over-month*, *y/y*: whether a word stands before itself, which counts nothing."""
    word = lower[at]
    if word not in lower[at + 2 : at + 5] or not word[:1].isalpha():
        return False
    between = [each for each in lower[at + 1 : lower.index(word, at + 1)] if each not in _JOINING]
    return lower[at + 1] != word and between in ([], ["on"], ["over"])


def _is_people(context: Context, positions: list[int], head: int | None) -> bool:
    """*four Peruvians*, *25.6 million Sudanese*: a people, with no noun behind it that they describe."""
    language, first = context.language, positions[0]
    word, peoples = context.tokens.words[first], context.language.places.peoples
    if head == first:
        return word in peoples or word[:-1] in peoples
    if word not in peoples or not word.endswith(language.nouns.peoples):
        return False
    return head is None or context.tokens.lower[first + 1] in context.verbs


def _noun_phrase(tokens: Tokens, positions: list[int], head: int, language: Language) -> NounPhrase:
    lemma = singular(tokens.lower[head], language.nouns)
    if head == positions[0]:
        return NounPhrase(head, head + 1, lemma, lemma)
    before = tokens.text[tokens.starts[positions[0]] : tokens.starts[head]]
    return NounPhrase(positions[0], head + 1, lemma, " ".join(f"{before}{lemma}".split()))


def _past_fillers(tokens: Tokens, index: int, language: Language) -> int:
    """The index past *of*, *of its*, *of the*, *more*, *other*: words between a number and what it counts."""
    fillers, lower, last = language.nouns.fillers, tokens.lower, index + _MOST_SKIPPED
    while lower[index] in fillers and index < last:
        index += 1
    return index


def _phrase(tokens: Tokens, index: int, language: Language) -> list[int]:
    """The indices of the words that can belong to a noun phrase from the index on."""
    positions: list[int] = []
    closed, lower = language.grammar.closed, tokens.lower
    last = index + _LONGEST * 2
    while index < last:
        word = lower[index]
        if word[:1].isalpha():
            if word in closed:
                if _ends_phrase(tokens, index) and not (
                    not positions and _describes(tokens, index, language)
                ):
                    break
            elif _is_number(tokens, index, language):
                break
            positions.append(index)
        elif not _joins(tokens, index, positions, language):
            break
        index += 1
    return positions


def _describes(tokens: Tokens, index: int, language: Language) -> bool:
    """*two late goals*, *three short films*: an adverb that is an adjective too, with a noun behind it."""
    after = tokens.lower[index + 1]
    return (
        tokens.words[index] in language.nouns.adjectives  # South Koreans are called so
        and after[:1].isalpha()
        and after not in language.grammar.closed
        and after not in language.calendar.weekdays
        and after not in language.calendar.months
    )


def _ends_phrase(tokens: Tokens, index: int) -> bool:
    """Whether a word of the closed classes ends the phrase: not inside a hyphened word, *three on-site labs*."""
    hyphen = index - 1 if tokens.words[index - 1] in HYPHENS else index + 1
    glued = tokens.glued[hyphen] and tokens.glued[hyphen + 1]
    return not (glued and tokens.words[hyphen] in HYPHENS)


def _is_number(tokens: Tokens, index: int, language: Language) -> bool:
    """Whether a number word begins another figure: not inside a hyphened word, *ten three-bedroom houses*."""
    word = tokens.lower[index]
    if word not in language.numbers.cardinals and word not in language.numbers.plurals:
        return False
    return tokens.words[index + 1] not in HYPHENS and tokens.words[index - 1] not in HYPHENS


def _joins(tokens: Tokens, index: int, positions: list[int], language: Language) -> bool:
    """Whether a sign goes on with the phrase: a hyphen, a possessive, digits that are part of a modifier."""
    word = tokens.words[index]
    if word in HYPHENS:
        return tokens.glued[index] and tokens.glued[index + 1]
    if word[:1].isdecimal():
        return _is_modifier(tokens, index, positions, language)
    return bool(positions) and tokens.glued[index] and word in language.nouns.possessives


def _is_modifier(tokens: Tokens, index: int, positions: list[int], language: Language) -> bool:
    """*three 16-year-old boys*, *12 million 152mm shells*, *14 Challenger 2 tanks*."""
    if tokens.words[index + 1] in HYPHENS:
        return tokens.glued[index + 1] and tokens.words[index + 2][:1].isalpha()
    if tokens.glued[index + 1] and is_unit(tokens, index + 1, language):
        return True
    if tokens.words[index + 1] in language.units.ambiguous and tokens.glued[index + 1]:
        return True
    return bool(positions) and tokens.words[index - 1][:1].isupper() and tokens.words[index].isdecimal()


def _plural_head(tokens: Tokens, positions: list[int], language: Language) -> int | None:
    """The first plural, but for one that is part of the next noun (*arms dealers*) or of a hyphened word."""
    nouns, last = language.nouns, len(positions) - 1
    opening = tokens.lower[positions[0]]
    if opening in nouns.befallen and not _befell(tokens, positions, language):
        return positions[0]
    if opening in nouns.undergone and _undergone(tokens, positions[0], language):
        return positions[0]
    for place, index in enumerate(positions):
        word = tokens.lower[index]
        if not is_plural(word, nouns) or _hyphened(tokens, index, language):
            continue
        if place < last and positions[place + 1] == index + 1:
            if _modifies(tokens, index, language):
                continue
        elif place < last and tokens.glued[index + 1] and tokens.words[index + 1] in nouns.possessives:
            continue
        return index
    return None


def _befell(tokens: Tokens, positions: list[int], language: Language) -> bool:
    """Whether what befell somebody stands before who it was: *60 displaced families*."""
    after = positions[0] + 1
    if positions[1:2] != [after] or tokens.lower[after] in language.nouns.befallen:
        return False
    return is_plural(tokens.lower[after], language.nouns)


def _undergone(tokens: Tokens, index: int, language: Language) -> bool:
    """Whether no object follows: *12 rescued by boat*, not *12 rescued a dog*; nor *brothers aged 9 and 12 rescued*."""
    if not language.joints.ages.isdisjoint(tokens.lower[max(0, index - _LIST_OF_AGES) : index]):
        return False
    word, grammar = tokens.lower[index + 1], language.grammar
    goes_on = word not in grammar.closed or word in grammar.determiners or word in grammar.pronouns
    return not (word[:1].isalnum() and goes_on)


def _modifies(tokens: Tokens, index: int, language: Language) -> bool:
    """Whether a plural is the first part of a compound whose second part is the head."""
    nouns = language.nouns
    word, following = tokens.lower[index], tokens.lower[index + 1]
    if not is_plural(following, nouns):
        return False
    if word in nouns.unmarked:
        theirs = word in nouns.people and following not in nouns.people  # military aircraft
        return following not in nouns.befallen and (theirs or following not in nouns.unmarked)
    capital = tokens.words[index][0].isupper() and tokens.words[index + 1].islower()
    return word in nouns.modifiers or capital  # M1 Abrams tanks


def _hyphened(tokens: Tokens, index: int, language: Language) -> bool:
    """Whether the word is the first part of a hyphened one; but *brothers-in-law* are brothers."""
    if tokens.words[index + 1] not in HYPHENS or not (tokens.glued[index + 1] and tokens.glued[index + 2]):
        return False
    return tokens.lower[index + 2] not in language.grammar.prepositions


def _coordinated_head(context: Context, positions: list[int]) -> int | None:
    """*40 cruise and ballistic missiles*: the plural after *and*, where none stands before it."""
    tokens, language = context.tokens, context.language
    index = positions[-1] + 1
    if tokens.lower[index] not in language.joints.range_and or tokens.lower[index - 1] in context.verbs:
        return None
    after = _phrase(tokens, index + 1, language)
    if not after or _is_number(tokens, after[0], language):
        return None
    return _plural_head(tokens, after, language)


def _singular_head(context: Context, positions: list[int]) -> int | None:
    """The last word before a verb that can have it for a subject: *one man died*, *one red house burned*.

    Where nouns stand before what describes them it is the first word.
    """
    tokens, bases, head = context.tokens, context.language.verbs.bases, None
    if context.language.nouns.head_first:
        return positions[0]
    if _is_manner(context, positions[0]):
        return None
    for index in positions:
        word = tokens.lower[index]
        if word in context.language.nouns.participles and _undergone(tokens, index, context.language):
            alone = head is None or tokens.lower[head].endswith(context.language.nouns.manners)
            return index if alone else head
        if head is not None and word in context.verbs and word not in bases:
            break
        if tokens.words[index + 1] not in HYPHENS:
            head = index
    return head


def _is_manner(context: Context, index: int) -> bool:
    """*one aged 16*, *three were hurt, one seriously*: whether what follows only tells more of the one."""
    lower, language = context.tokens.lower, context.language
    word, after = lower[index], lower[index + 1]
    alone = not after[:1].isalnum() or after in language.grammar.closed or after[0].isdecimal()
    return (alone or context.tokens.words[index + 1] in HYPHENS) and (
        word in language.joints.ages or (len(word) > _SHORT and word.endswith(language.nouns.manners))
    )
