"""The verb behind a figure that is its subject: *12 men who fled have died*, *9 patients given the drug could see*."""

from itertools import pairwise

from reconcile.claims.particles import AND, AUXILIARIES, OF, OR, PLURAL, TO
from reconcile.claims.sentence import Sentence
from reconcile.claims.verbs import Verb
from reconcile.figures.drafts import AGES
from reconcile.figures.reading import PlacedFigure

#: The farthest that a verb stands from a figure that is its subject.
_REACH = 14

#: The longest that two commas enclose between several and what is said of them.
_LONGEST_ASIDE = 30

#: Pronouns that begin a clause of their own, wherever they stand: *28 years for a rape he did not commit*.
_SUBJECTS = frozenset(("he", "i", "it", "she", "they", "we"))

#: How many words a place may have that tells of one of two figures.
_PLACE = 5

#: What stands before the limit of an age, and is part of its figure.
_LIMITS = frozenset(("above", "below", "over", "under"))

#: Signs that end a clause; what stands between joined figures.
_BREAKS = frozenset((";", ":", "."))
LISTS = frozenset((",", AND, OR))

#: Prepositions that, between two verbs, begin the clause of the second.
_TIMED = frozenset(("after", "before", "since", "until"))


def verb_after(sentence: Sentence, figure: PlacedFigure) -> Verb | None:
    """The finite verb after the figure, before the clause ends or another figure begins; or behind an aside."""
    behind = _past_aside(sentence, figure)
    if behind is not None:
        return main_verb(sentence, behind)
    place = _past_gerunds(sentence, sentence.verb_before[figure.end] + 1)
    if place == len(sentence.verbs):
        return None
    if place + 1 < len(sentence.verbs) and is_reduced(sentence, place):
        place = _past_gerunds(sentence, place + 1)
    verb = sentence.verbs[place]
    if verb.index - figure.end > _REACH or _broken(sentence, figure, verb.index):
        return None
    return None if _is_told(sentence, figure, verb) else main_verb(sentence, place)


def _past_gerunds(sentence: Sentence, place: int) -> int:
    """The place of the first verb from this one on that can be finite."""
    while place < len(sentence.verbs) and sentence.verbs[place].form.gerund:
        place += 1
    return place


def _past_aside(sentence: Sentence, figure: PlacedFigure) -> int | None:
    """*60 of them, among them 27 nurses, have been isolated*: the place of the verb behind what two commas enclose."""
    lower, end = sentence.lower, phrase_end(figure)
    end += 2 if lower[end] == OF else 0
    if lower[end] != ",":
        return None
    for index in range(end + 2, min(end + _LONGEST_ASIDE, sentence.count)):
        if lower[index] in _BREAKS:
            return None
        if lower[index - 1] == "," and lower[index] in PLURAL:
            return sentence.verb_before[index + 1]
    return None


def relative(sentence: Sentence, figure: PlacedFigure) -> Verb | None:
    """*Twelve people who died there were Danes*: the verb of the clause that tells more of those who are counted."""
    end = phrase_end(figure)
    place = sentence.verb_before[end] + 1
    if sentence.lower[end] not in sentence.clauses.pronouns.relatives or place == len(sentence.verbs):
        return None
    verb = main_verb(sentence, place)
    near = sentence.lower[end + 1 : verb.index]
    plain = all(word in sentence.language.grammar.closed for word in near)
    return verb if figure.figure.unit.counted and plain and verb.lemma != "be" else None


def is_reduced(sentence: Sentence, place: int) -> bool:
    """*9 patients given the drug could see*: whether a participle tells more of the noun before the finite verb."""
    verb, grammar, lower = sentence.verbs[place], sentence.language.grammar, sentence.lower
    following = next((each for each in sentence.verbs[place + 1 :] if not each.form.gerund), verb)
    between = lower[verb.index + 1 : following.index]
    said = (
        verb.lemma in sentence.clauses.speech.verbs
        and lower[verb.index + 1] not in sentence.clauses.measures.states
    )
    if not verb.form.participle or said or len(between) < 2 or lower[verb.index - 1] in grammar.closed:  # noqa: PLR2004 - *patients given the*
        return False
    finite = lower[following.index] in grammar.auxiliaries or between[-1] in grammar.auxiliaries
    if not finite and not _has_subject_before(sentence, verb, following):
        return False
    pronouns, genitives = sentence.clauses.pronouns, sentence.clauses.pronouns.genitives
    if any(word in _TIMED and after in pronouns.possessives for word, after in pairwise(between)):
        return False  # *9,000 doctors returned to work after their union signed*
    return all((word[0].isalnum() or word in genitives) and not _opens(sentence, word) for word in between)


def _opens(sentence: Sentence, word: str) -> bool:
    """Whether a word begins another clause."""
    grammar = sentence.language.grammar
    return word in grammar.pronouns or (word in grammar.conjunctions and word not in grammar.prepositions)


def _has_subject_before(sentence: Sentence, verb: Verb, following: Verb) -> bool:
    """*a train loaded with cement left the rails*: whether a verb has an object, and a participle with a preposition its subject."""
    grammar, after = sentence.language.grammar, sentence.lower[following.index + 1]
    led = sentence.lower[verb.index + 1] in grammar.prepositions
    active = following.form.past and not following.form.gerund
    return led and active and (after in grammar.determiners or not following.form.participle)


def _is_told(sentence: Sentence, figure: PlacedFigure, verb: Verb) -> bool:
    """*missing the $4 million expected by analysts*: whether a participle only tells more of the figure."""
    if verb.index != phrase_end(figure) or not verb.form.participle or sentence.verb_before[figure.first] < 0:
        return False
    after = sentence.lower[verb.index + 1]
    return sentence.lower[figure.first - 1] == "the" and after in sentence.language.grammar.prepositions


def _broken(sentence: Sentence, figure: PlacedFigure, end: int) -> bool:
    """Whether the clause ends, or another figure begins, between the figure and the index."""
    first = _list_end(sentence, figure)
    between = sentence.lower[first:end]
    opening = between[0] if between else ""
    if opening == "," == between[-1] and between.count(",") == 2:  # noqa: PLR2004 - *nine others, among them a boy, were*
        return False
    if (
        opening == "," or between.count(",") % 2 or not sentence.clauses.subordinating.isdisjoint(between)
    ):  # a comma that no other closes ends the clause
        return True
    if not _SUBJECTS.isdisjoint(between):
        return True
    if not (_BREAKS.isdisjoint(between) and sentence.clauses.pronouns.relatives.isdisjoint(between)):
        return True
    if between and between[-1] in sentence.clauses.joining:  # *sold 3 cars and ran*
        return True
    whole = first + 3 if opening == OF else first  # *12 of the 40 hostages*
    others = (index for index in range(whole, end) if index in sentence.figure_at)
    return any(not _tells_more(sentence, index) for index in others)


def _list_end(sentence: Sentence, figure: PlacedFigure) -> int:
    """Where the figures end that are joined to a figure: *71 drones and two missiles were shot down*."""
    end = phrase_end(figure)
    while True:
        joined = sentence.figure_at.get(_past_place(sentence, end) + 1)
        if joined is None or sentence.lower[joined.first - 1] not in LISTS:
            return end
        end = phrase_end(joined)


def _past_place(sentence: Sentence, end: int) -> int:
    """*Three men from Spain and two from Peru*: where a phrase ends that only the same preposition tells of the next."""
    led = sentence.lower[end]
    if led not in sentence.language.grammar.prepositions:
        return end
    behind = next((index for index in range(end + 2, end + _PLACE) if sentence.lower[index] in LISTS), end)
    joined = sentence.figure_at.get(behind + 1)
    return behind if joined is not None and sentence.lower[phrase_end(joined)] == led else end


def phrase_end(figure: PlacedFigure) -> int:
    """The token behind a figure and its noun."""
    noun = figure.noun
    return figure.end if noun is None or noun.end < figure.end else noun.end


def _tells_more(sentence: Sentence, index: int) -> bool:
    """*trees along a four-mile stretch*, *boys aged 9 and 12*, *men under 35*: whether a figure is an age, or behind a preposition."""
    figure = sentence.figure_at[index].figure
    if figure.rule in AGES or (sentence.lower[index] in _LIMITS and not figure.unit.factors):
        return True
    grammar = sentence.language.grammar
    index -= 1 + (sentence.lower[index - 1] in grammar.determiners)
    return sentence.lower[index] in grammar.prepositions and sentence.lower[index] not in grammar.conjunctions


def main_verb(sentence: Sentence, place: int) -> Verb:
    """The content verb of a group that begins with *be* or *have*: *were killed*, *have been fired*."""
    verb, adverbs = sentence.verbs[place], sentence.language.grammar.adverbs
    while verb.lemma in AUXILIARIES and place + 1 < len(sentence.verbs):
        place += 1
        following = sentence.verbs[place]
        obliged = TO if verb.lemma == "have" else ""
        between = sentence.lower[verb.index + 1 : following.index]
        if any(word not in adverbs and word != obliged for word in between):
            break
        verb = following
    return verb
