"""Who does what: the verb that governs a figure."""

from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise

from attrs import define

from reconcile.claims.adjuncts import absolute, parted, said_of_themselves, state_of
from reconcile.claims.cues import ACCORDING
from reconcile.claims.following import LISTS, is_reduced, main_verb, phrase_end, relative, verb_after
from reconcile.claims.open_clauses import Way
from reconcile.claims.particles import AND, AUXILIARIES, BUT, BY, FROM, OF, THAT, WHOSE
from reconcile.claims.sentence import Sentence
from reconcile.claims.ties import tie_of
from reconcile.claims.verbs import Verb
from reconcile.figures.reading import PlacedFigure
from reconcile.figures.unit import COUNT, SHARE

#: How many words a part of a whole may have before its change: *with travel retail up 3%*.
_APART = 12

_OF_PASSIVE = frozenset(("be", "get"))

#: *was among three people killed*: what became of them is told of those behind it.
AMONG = frozenset(("among", "amongst"))

#: Kinds of units of a number of things; of a bare number it is not said which.
_OF_THINGS = frozenset((COUNT, ""))


class Role(StrEnum):
    """What a figure is to its verb."""

    OBJECT = "object"
    SUBJECT = "subject"
    MODIFIED = "modified"


@define
class Governor:
    """How a figure hangs on its clause.

    Attributes:
        verb: The verb; None where there is none.
        role: Whether the figure is its object, its subject, or a noun that its participle modifies.
        passive: Whether the verb is passive.
    """

    verb: Verb | None
    role: Role
    passive: bool = False


def governor(sentence: Sentence, figure: PlacedFigure) -> Governor:
    """The verb that a figure is the object or the subject of, or a participle that modifies it."""
    main = _main(sentence, figure)
    return _within_phrase(sentence, main) or _of_clause(sentence, main)


def governors(sentences: Sequence[Sentence], figures: Sequence[PlacedFigure]) -> list[Governor]:
    """The verb of each of several figures, those that their own phrases hold first."""
    mains = [*map(_main, sentences, figures)]
    within = [*map(_within_phrase, sentences, mains)]
    return [
        found or _of_clause(sentence, main)
        for found, sentence, main in zip(within, sentences, mains, strict=True)
    ]


def _main(sentence: Sentence, figure: PlacedFigure) -> PlacedFigure:
    """The figure that this one is the base of, or itself."""
    while (main := _held_against(sentence, figure)) is not None:
        figure = main
    return figure


def _within_phrase(sentence: Sentence, figure: PlacedFigure) -> Governor | None:
    """How a figure hangs on a participle beside it, which its own phrase holds."""
    if figure.end in sentence.verb_at:
        modified = _participle_after(sentence, figure)
        if modified is not None:
            return Governor(modified, Role.MODIFIED, passive=True)
        state = state_of(sentence, figure)
        if state is not None:
            return Governor(state, Role.OBJECT)
    told = absolute(sentence, figure)
    return None if told is None else Governor(told, Role.SUBJECT, passive=told.form.participle)


def _of_clause(sentence: Sentence, figure: PlacedFigure) -> Governor:
    """How a figure hangs on the verb before it, or on the one that it is the subject of."""
    place = _place_before(sentence, figure)
    listed = _listed(sentence, figure, place) if sentence.lower[figure.first - 1] == AND else None
    if listed is not None:
        return governor(sentence, listed)
    if place < 0 or _opens_clause(sentence, figure, sentence.verbs[place]):
        verb = verb_after(sentence, figure) or relative(sentence, figure)
        if verb is not None or place < 0 or sentence.lower[figure.first - 1] == THAT:
            if verb is not None and verb.lemma in sentence.clauses.speech.verbs:
                verb = main_verb(sentence, sentence.verb_before[said_of_themselves(sentence, verb).index + 1])
            return Governor(verb, Role.SUBJECT, verb is not None and passive(sentence, verb))
    within = relative(sentence, figure) if _is_within(sentence, figure, sentence.verbs[place]) else None
    if within is not None and within.lemma not in AUXILIARIES:
        return Governor(within, Role.SUBJECT, passive(sentence, within))
    if _stands_apart(sentence, figure) or _is_of_source(sentence, figure, sentence.verbs[place]):
        return Governor(None, Role.OBJECT)
    verb = _object_of(sentence, figure, place)
    if _leaves_out(sentence, figure, verb):
        return Governor(verb, Role.SUBJECT, passive(sentence, verb))
    if verb.form.gerund and verb.lemma in sentence.clauses.listing:
        return _of_whole(sentence, figure, verb)
    return Governor(verb, Role.OBJECT, passive(sentence, verb))


def _listed(sentence: Sentence, figure: PlacedFigure, place: int) -> PlacedFigure | None:
    """*A ferry with 142 passengers and 18 crew sank*: the figure before of one list, where both are not who did it."""
    first, behind = figure.first, sentence.verb_before[figure.end] + 1
    if behind == len(sentence.verbs):
        return None
    other = next((each for each in sentence.figures if phrase_end(each) == first - 1), None)
    if other is None or place < 0 or sentence.verbs[place].index > other.first:
        return None
    tie = tie_of(sentence, sentence.verbs[behind])
    before = tie is not None and tie.way is Way.BEFORE and tie.index <= other.first
    return other if before else None


def _held_against(sentence: Sentence, figure: PlacedFigure) -> PlacedFigure | None:
    """*a 50 percent tariff on cars, the most that rules allow, up from 20 percent*: the figure that one is the base of."""
    lower, first, moved = sentence.lower, figure.first, sentence.language.times.particles
    if lower[first - 1] != FROM and lower[first - 1] not in moved:
        return None
    apart = is_moved_beside(sentence, figure)
    if not apart and (lower[first - 1] != FROM or lower[first - 2] not in moved):
        return None
    before = (other for other in reversed(sentence.figures) if other.end < first)
    if apart:
        return next(before, None)  # *settled at $73 a barrel, down $2*
    return next((other for other in before if other.figure.unit.kind == figure.figure.unit.kind), None)


def is_moved_beside(sentence: Sentence, figure: PlacedFigure) -> bool:
    """*settled at $73 a barrel, down $2*: whether a figure is how far what a comma parts from it has moved."""
    first, lower = figure.first, sentence.lower
    moved = lower[first - 1] in sentence.language.times.particles and figure.figure.change is not None
    return moved and lower[first - 2] == ","


def _is_within(sentence: Sentence, figure: PlacedFigure, verb: Verb) -> bool:
    """*the families of four men who were killed*, *including 40 who fled*: whether a figure is no object of the verb."""
    before = sentence.lower[figure.first - 1]
    return before in (OF, BY) or verb.lemma in sentence.clauses.listing


def _is_of_source(sentence: Sentence, figure: PlacedFigure, verb: Verb) -> bool:
    """*, according to a poll of 4,200 people*: whether a figure tells of who says it."""
    if ACCORDING not in sentence.cues:
        return False
    return any(verb.index < index < figure.first for index in sentence.cues[ACCORDING])


def _leaves_out(sentence: Sentence, figure: PlacedFigure, verb: Verb) -> bool:
    """*90 came from Britain and 40 from France*: whether the verb of the figure before is left out."""
    lower, grammar = sentence.lower, sentence.language.grammar
    if lower[figure.first - 1] not in LISTS or lower[phrase_end(figure)] not in grammar.prepositions:
        return False
    others = [other for other in sentence.figures if other.first < figure.first]
    listed = others and others[-1].end <= verb.index and lower[verb.index + 1] == lower[phrase_end(figure)]
    return bool(listed) and governor(sentence, others[-1]).role is Role.SUBJECT


def _stands_apart(sentence: Sentence, figure: PlacedFigure) -> bool:
    """*, with Europe down 9% and retail up 3%*: a part of the whole with no verb of its own."""
    lower, index = sentence.lower, figure.first - 1
    if lower[index] not in sentence.language.times.particles:
        return False
    first = max(index - _APART, sentence.verbs[sentence.verb_before[index]].index)
    before = lower[first:index]
    return any(
        word in sentence.clauses.nouns.carrying and after != "least"
        for word, after in pairwise([*before, ""])
    )


def _place_before(sentence: Sentence, figure: PlacedFigure) -> int:
    """The place of the verb before a figure; one that only tells who said what stands before it is passed over."""
    place = sentence.verb_before[figure.first]
    while place > 0 and place in sentence.sayings and _is_aside(sentence, place, figure.first):
        place -= 1
    return parted(sentence, figure, place)


def _is_aside(sentence: Sentence, place: int, end: int) -> bool:
    """*It bought 40 tons, its buyer said on Monday: 30 from Spain*: whether signs part a saying from both sides."""
    index, opening = sentence.verbs[place].index, sentence.verbs[place - 1].index
    closing = next((at for at in range(index + 1, end) if sentence.lower[at] in _CLOSES), end)
    if closing == end or any(word.islower() for word in sentence.words[index + 1 : closing][1:]):
        return False
    return "," in sentence.lower[opening + 1 : index - 1]


def _of_whole(sentence: Sentence, figure: PlacedFigure, listing: Verb) -> Governor:
    """*killed 22 civilians, including five children*: a part hangs on the verb of its whole."""
    before = (other for other in reversed(sentence.figures) if other.end <= listing.index)
    whole = next((other for other in before if other.figure.unit.kind == figure.figure.unit.kind), None)
    if whole is not None and "," not in sentence.lower[listing.index : figure.first]:
        return governor(sentence, whole)
    place = sentence.verb_before[listing.index]
    if place < 0:
        return Governor(None, Role.OBJECT)
    verb = sentence.verbs[place]
    return Governor(verb, Role.OBJECT, passive(sentence, verb))


def _object_of(sentence: Sentence, figure: PlacedFigure, place: int) -> Verb:
    """The verb before a figure; of *delivered 224,000 rounds, which is a quarter of their target* the first."""
    verb = sentence.verbs[place]
    if place and verb.lemma == "compare" and sentence.lower[verb.index + 1] in _COMPARED:
        return sentence.verbs[place - 1]
    relative = sentence.lower[verb.index - 1] in sentence.clauses.pronouns.relatives
    if place and relative and verb.lemma == "be" and figure.figure.unit.dimension == SHARE:
        return sentence.verbs[place - 1]
    return verb


def passive(sentence: Sentence, verb: Verb) -> bool:
    """Whether a verb is a participle after a form of *be* or *get*."""
    if not verb.form.participle:
        return False
    index = verb.index - 1
    while index > 0 and sentence.lower[index] in sentence.language.grammar.adverbs:
        index -= 1
    auxiliary = sentence.vocabulary.verbs.get(sentence.lower[index])
    return auxiliary is not None and auxiliary.lemma in _OF_PASSIVE


def _participle_after(sentence: Sentence, figure: PlacedFigure) -> Verb | None:
    """*260,000 soldiers killed*: a participle right after a counted noun, which no object follows."""
    before = sentence.lower[figure.first - 1]
    told = before in sentence.clauses.nouns.carrying or before in AMONG
    if (figure.noun is None and not told) or figure.figure.unit.kind not in _OF_THINGS:
        return None
    verb = sentence.verb_at[figure.end]
    after = sentence.verb_at.get(figure.end + 1)
    if verb.form.participle and after is not None and after.form.participle:
        verb = after  # *feared drowned*
    if not verb.form.participle or _object_follows(sentence, verb):
        return None
    place = sentence.verb_before[figure.end]
    if place < 0:
        return verb if figure.first == 0 and not is_reduced(sentence, place + 1) else None
    words, lemma = sentence.clauses.measures, sentence.verbs[place].lemma
    return verb if told or lemma in words.suffering or lemma in words.causing else None


def _object_follows(sentence: Sentence, verb: Verb) -> bool:
    after, grammar = sentence.lower[verb.index + 1], sentence.language.grammar
    if after in sentence.clauses.measures.states:
        return False
    return after[:1].isalnum() and (after not in grammar.closed or after in grammar.determiners)


def _opens_clause(sentence: Sentence, figure: PlacedFigure, verb: Verb) -> bool:
    """Whether the figure begins a clause, so that it can be its subject."""
    first = figure.first
    first -= (
        sentence.lower[first - 1] in sentence.clauses.pronouns.possessives
    )  # *; its 14 passengers were treated*
    before = sentence.lower[first - 1]
    if first == 0 or not before[0].isalnum() or sentence.lower[first] == WHOSE:
        return True
    if before in sentence.clauses.opening:
        return not _is_determined(sentence, figure, verb)
    if before in sentence.clauses.pronouns.oblique:  # *of whom 47 have died*
        return sentence.lower[figure.first - 2] in sentence.language.grammar.prepositions
    if verb.index != first - 1 or figure.figure.change is not None:
        return False  # *added 0.4% to close at 5,842*
    return verb.lemma in sentence.clauses.speech.verbs and not _is_progressive(sentence, verb)


def _is_determined(sentence: Sentence, figure: PlacedFigure, verb: Verb) -> bool:
    """*at all but 20 of the plants*, *sold all 186 flats*: whether what stands before a figure opens no clause."""
    before = sentence.lower[figure.first - 1]
    if before == BUT:
        return sentence.lower[figure.first - 2] == "all"
    told = verb.lemma in sentence.clauses.speech.verbs or verb.lemma in AUXILIARIES
    determines = before in sentence.language.grammar.determiners and before != THAT
    return determines and verb.index == figure.first - 2 and not told


def _is_progressive(sentence: Sentence, verb: Verb) -> bool:
    """*is recalling 48,000 packs sold in Ireland*: whether what stands behind a verb is its object."""
    return verb.form.gerund and sentence.lower[verb.index - 1] in sentence.language.grammar.auxiliaries


def of_the_saying(sentence: Sentence, index: int, figure: PlacedFigure) -> bool:
    """Whether a word tells when or where it was said: *, police said on Sunday*, *said on Thursday that*."""
    if not sentence.sayings:
        return False
    speech, place = sentence.clauses.speech.verbs, sentence.verb_before[index]
    if index > figure.end:
        behind = phrase_end(figure)  # *94,000 jobs added in July*
        if place >= 0 and sentence.verbs[place].index > behind and sentence.verbs[place].lemma in speech:
            return True
        following = sentence.verbs[place + 1 : place + 2]
        told = bool(following) and following[0].lemma in speech
        return told and "," in sentence.lower[figure.end : index]
    return place >= 0 and sentence.verbs[place].index >= index - 2 and sentence.verbs[place].lemma in speech


_CLOSES = frozenset((",", ";", ":"))
_COMPARED = frozenset(("to", "with"))
