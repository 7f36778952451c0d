"""Chains of verbs: which verb hangs on which, and on what noun."""

from collections.abc import Iterator

from reconcile.claims.measurand import Modality
from reconcile.claims.particles import AND, BY, OF, OR, TO, WITH
from reconcile.claims.sentence import Sentence
from reconcile.claims.verbs import Verb

#: What stands before some of those of whom it is told.
_PARTS = frozenset(("including",))

#: How many words may stand between a verb and the *to* of the verb it asks for: *asked Pyongyang to sell*.
_ASKED = 6

#: As many where it is what the other, which is still to be done, is for: *will take a charge of 40 million to close*.
_FOR = 14

#: As many where the first tell who asks: *was ordered by the court on Friday to pay*.
_AGENT = 10


def ties(sentence: Sentence, verb: Verb) -> Iterator[tuple[Verb, str, Verb | None]]:
    """What a verb hangs on, the nearest first: each verb of the chain, the noun before its *to*, the verb before it."""
    link: Verb | None = verb
    while link is not None:
        noun = _noun_before(sentence, link)
        earlier = _earlier(sentence, link)
        yield link, noun, earlier
        link = earlier


def _noun_before(sentence: Sentence, link: Verb) -> str:
    """*a plan to build*, *on suspicion of taking*: the noun on which an infinitive or a gerund hangs."""
    tie = sentence.lower[link.index - 1] if link.index > 1 else ""
    if tie == TO:
        return sentence.lower[_before_partner(sentence, link.index - 2)]
    return sentence.lower[link.index - 2] if link.form.gerund and tie == OF else ""


def _before_partner(sentence: Sentence, last: int) -> int:
    """*a deal with its bondholders to restructure*: where the noun stands that says with whom."""
    for index in range(last, max(0, last - _ASKED), -1):
        word = sentence.lower[index]
        if word == WITH:
            return index - 1 if sentence.lower[index - 1] in sentence.clauses.moods.nouns else last
        if not word[:1].isalpha() or index in sentence.verb_at:
            break
    return last


def _earlier(sentence: Sentence, link: Verb) -> Verb | None:
    """The verb that a verb hangs on, or that it shares its auxiliary with."""
    place = sentence.verb_before[link.index]
    if place < 0:
        return None
    if sentence.lower[sentence.verbs[place].index] in _PARTS and place:
        place -= 1  # *will open 70 shops, including 25 in London, and hire*
    earlier = sentence.verbs[place]
    between = sentence.lower[earlier.index + 1 : link.index]
    if _hangs(sentence, between) or _accuses(sentence, earlier, link, between):
        return earlier
    if between[-1:] == [TO] and earlier.form.base and _in_one_breath(between):
        return earlier
    if _foretells(sentence, earlier, link) and len(between) <= _ASKED and _in_one_breath(between):
        return earlier
    return earlier if _shares(sentence, earlier, link, between) else None


def _hangs(sentence: Sentence, between: list[str]) -> bool:
    """Whether nothing stands between two verbs that keeps the second from hanging on the first."""
    if between and between[-1] == TO:
        near = len(between) <= (_AGENT if between[0] == BY else _ASKED)
        return near and between[-2:-1] not in ([AND], [OR])
    grammar, begins = sentence.language.grammar, sentence.clauses.moods.words
    if any(word in grammar.auxiliaries and word in begins for word in between):
        return False  # *who fail to apply could be fined*
    return all(word in grammar.adverbs or word in grammar.auxiliaries for word in between)


def _foretells(sentence: Sentence, earlier: Verb, link: Verb) -> bool:
    """*now sees the economy expanding*; who saw men leaving foretold nothing."""
    return link.form.gerund and not earlier.form.past and earlier.lemma in sentence.clauses.moods.put_at


def _in_one_breath(between: list[str]) -> bool:
    """Whether no sign and no *and* stands among the words that lead to the *to* of what something is for."""
    return len(between) <= _FOR and not {",", ";", ":", AND, OR}.intersection(between)


def _accuses(sentence: Sentence, earlier: Verb, link: Verb, between: list[str]) -> bool:
    """*accused of taking*, *charged him with taking*, *barred it from taking*."""
    moods = sentence.clauses.moods
    led = link.form.gerund and 0 < len(between) <= _ASKED
    return (
        led
        and between[-1] in moods.ties
        and (earlier.lemma in moods.verbs or earlier.lemma in moods.from_doing)
    )


def _shares(sentence: Sentence, earlier: Verb, link: Verb, between: list[str]) -> bool:
    """*will seat 46,000 and cost*, *plans to open 40 and to close 3*: two infinitives of one auxiliary."""
    own = [word for word in between[-2:] if word != TO]
    if not (link.form.base and earlier.form.base and own and own[-1] in (AND, OR)) or ";" in between:
        return False
    before = sentence.lower[earlier.index - 1]
    return before == TO or before in sentence.clauses.moods.words


def obliged(sentence: Sentence, earlier: Verb | None, link: Verb) -> Modality | None:
    """*is to build*, *was to have built*; *has to pay*, *had yet to pay*, but not *had to pay*, who paid."""
    if earlier is None:
        return None
    between = sentence.lower[earlier.index + 1 : link.index]
    adverbs = sentence.language.grammar.adverbs
    if [word for word in between if word not in adverbs] != [TO]:
        return None
    still = not sentence.clauses.moods.still.isdisjoint(between)
    if earlier.lemma == "have" and (still or sentence.lower[earlier.index] != "had"):
        return Modality.REQUIRED
    return Modality.PLANNED if earlier.lemma == "be" else None
