"""The groups of verbs of a sentence, and whether each can be the verb of a clause: *has been sold*, *to sell*, *sold*."""

from enum import StrEnum, auto

from attrs import define

from reconcile.claims.particles import BUT, TO
from reconcile.claims.sentence import Sentence
from reconcile.claims.verbs import Verb

#: Auxiliaries that make no group finite, and those that make a gerund of it.
_NOT_FINITE = frozenset(("be", "been", "get", "have"))
_GERUNDS = frozenset(("being", "getting", "having"))

#: Adverbs that are no part of a group: *but was*, and at the beginning of a clause *there were*.
_THERE = "there"

_OBJECTS = frozenset(("him", "it", "me", "them", "us"))


class Form(StrEnum):
    """What a group of verbs can be."""

    FINITE = auto()
    EITHER = auto()  #: a past tense or a participle: *closed*
    PARTICIPLE = auto()
    GERUND = auto()
    INFINITIVE = auto()
    BARE = auto()  #: an infinitive without *to*, or the present of several


@define
class Group:
    """A group of verbs.

    Attributes:
        verb: Its first verb.
        start: The token that it begins at, with its auxiliaries and adverbs.
        last: The token of its last verb.
        form: What it can be.
    """

    verb: Verb
    start: int
    last: int
    form: Form


def groups_of(sentence: Sentence) -> list[Group]:
    """The groups of the verbs of a sentence, from left to right."""
    groups: list[Group] = []
    for verb in sentence.verbs:
        start = group_start(sentence, verb.index)
        if groups and start <= groups[-1].last:
            groups[-1].last = verb.index
        else:
            groups.append(Group(verb, start, verb.index, form_of(sentence, verb, start)))
    return groups


def group_start(sentence: Sentence, index: int) -> int:
    """Where the verb group that ends at the index begins: *has not yet been able to make*."""
    lower, grammar, able = sentence.lower, sentence.language.grammar, sentence.clauses.able
    start = index
    while start > 0:
        word = lower[start - 1]
        if word not in grammar.closed and word not in able and word not in grammar.negations:
            break  # before most verbs
        if word == TO and start > 1 and lower[start - 2] in able:
            start -= 2
        elif word == BUT or (word == _THERE and _begins(sentence, start - 1)) or _owns(sentence, start - 1):
            break
        elif (
            word in grammar.auxiliaries
            or word in grammar.adverbs
            or word in grammar.negations
            or word in able
        ):
            start -= 1
        else:
            break
    return start


def _begins(sentence: Sentence, index: int) -> bool:
    """Whether no noun stands before a word, which then begins a clause: *There were*, but not *rain there has*."""
    before = sentence.lower[index - 1] if index else ""
    verb = index - 1 in sentence.verb_at
    return verb or not before[:1].isalnum() or before in sentence.language.grammar.closed


def _owns(sentence: Sentence, index: int) -> bool:
    """Whether an *’s* after a name makes an owner of it, and does not stand for *is* or *has*."""
    if sentence.lower[index] not in sentence.clauses.pronouns.genitives:
        return False
    return (
        sentence.words[index - 1][:1].isupper() and sentence.lower[index + 1] not in sentence.vocabulary.verbs
    )


def form_of(sentence: Sentence, verb: Verb, start: int) -> Form:
    """What a group is that begins at the token and whose first verb this is."""
    lower, auxiliaries, form = sentence.lower, sentence.language.grammar.auxiliaries, verb.form
    for index in range(start, verb.index + 1):
        word = lower[index]
        if word in auxiliaries:
            if word in _GERUNDS:
                return Form.GERUND
            if word not in _NOT_FINITE:
                return Form.FINITE
    if form.gerund:
        return Form.GERUND
    if start and lower[start - 1] == TO:
        return Form.INFINITIVE
    if lower[verb.index] == "have" or form.third or (form.past and not form.participle):
        return Form.FINITE
    if form.past:
        return Form.EITHER
    return Form.PARTICIPLE if form.participle else Form.BARE


def takes_object(sentence: Sentence, verb: Verb) -> bool:
    """*closed the plant*, *seized 40 tons*: whether an object stands right behind, so that the form is no participle."""
    index = verb.index + 1
    after, grammar, calendar = sentence.lower[index], sentence.language.grammar, sentence.language.calendar
    if index in sentence.figure_at or after in _OBJECTS:
        return True
    named = sentence.words[index][:1].isupper() and not (
        after in calendar.weekdays or after in calendar.months
    )
    return named or (after in grammar.determiners and after not in grammar.adverbs)
