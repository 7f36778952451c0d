"""What readers of ages ask about the words around a number."""

from reconcile.figures.context import Context
from reconcile.figures.drafts import Draft
from reconcile.language.inflection import is_plural
from reconcile.language.language import matched, matched_before

#: What is no more than that can be an hour as well: *died at 11*.
HOURS_OF_FACE = 12
LONGEST_APPOSITION = 8
YOUNGEST_APPOSED = 4


def is_bare(context: Context, index: int) -> bool:
    """Whether nothing is counted from the index on: punctuation, a preposition, a conjunction."""
    after, grammar = context.tokens.lower[index], context.language.grammar
    return not after[:1].isalnum() or after in grammar.prepositions or after in grammar.conjunctions


def before_emphasis(context: Context, draft: Draft) -> int:
    """The index of the word before the figure, past *just* and *only*."""
    lower, index = context.tokens.lower, draft.first
    passed = matched_before(lower, index, context.language.hedges.transparent)
    return (index if passed is None else passed[1]) - 1


def is_kin(context: Context, index: int) -> bool:
    """Whether a word is somebody of whom one tells the age, and not the many that one counts."""
    word, joints = context.tokens.lower[index], context.language.joints
    return word in joints.kin and word not in joints.aged_people


def before_apposition(context: Context, index: int) -> int:
    """The index of the word before the apposition that ends with the comma at the index: *the twins, Ada and Max, are*."""
    for place in range(index - 2, max(index - LONGEST_APPOSITION, 0), -1):
        if context.tokens.words[place] == ",":
            return place - 1
    return index


def is_last_name(context: Context, index: int) -> bool:
    """Whether a capitalised word can be the last name of a person: no place, no month, no acronym.

    *Hughes* is one behind a first name, alone it may be a team.
    """
    tokens, language = context.tokens, context.language
    name = tokens.words[index]
    return (
        not name.isupper()
        and (not is_plural(tokens.lower[index], language.nouns) or _has_first_name(context, index))
        and matched(tokens.words, index, language.places.names) is None
        and tokens.lower[index] not in language.calendar.months
    )


def is_full_name(context: Context, index: int) -> bool:
    """Whether first and last name of a person end at the index: *Edith Carraway was 91 when she died*."""
    words = context.tokens.words
    named = words[index][:1].isupper() and words[index - 1][:1].isupper()
    return named and is_last_name(context, index)


def _has_first_name(context: Context, index: int) -> bool:
    """Whether another name stands before a name."""
    before = context.tokens.lower[index - 1]
    return context.tokens.words[index - 1].istitle() and before not in context.language.grammar.closed
