"""Where the subject of each verb stands: one pass over the verbs of a sentence, with the clauses that are open."""

from collections.abc import Iterable

from reconcile.claims.ahead import settled
from reconcile.claims.cues import BOUND
from reconcile.claims.dependent import bare_tie, gerund_tie, infinitive_tie, participle_tie
from reconcile.claims.finite import finite_tie
from reconcile.claims.forms import Form, Group, form_of, group_start, takes_object
from reconcile.claims.open_clauses import SIGNS, Clause, Kind, Reading, Tie, Way, reading_of
from reconcile.claims.sentence import Sentence
from reconcile.claims.verbs import Verb

_TIES = "ties"

#: The longest phrase between an auxiliary and its participle: *had on average worked*.
_BETWEEN = 4

_TIE_OF = {
    Form.FINITE: finite_tie,
    Form.PARTICIPLE: participle_tie,
    Form.GERUND: gerund_tie,
    Form.INFINITIVE: infinitive_tie,
    Form.BARE: bare_tie,
}


def read_ties(sentences: Iterable[Sentence]) -> None:
    """Find the ties of the sentences of several verbs, of all in turn: nearly all of these are asked for some."""
    several = [sentence for sentence in sentences if len(sentence.verbs) > 1]
    readings = [*map(reading_of, several)]
    for sentence, ties in zip(several, map(_read, readings), strict=True):
        sentence.memory[_TIES] = ties


def tie_of(sentence: Sentence, verb: Verb) -> Tie | None:
    """Where the subject of a verb stands; None where it is nowhere."""
    ties: dict[int, Tie] | None = sentence.memory.get(_TIES)
    if ties is None:
        plain = _plain(sentence, verb)
        if plain is not None:
            return plain
        ties = sentence.memory[_TIES] = _read(reading_of(sentence))
    return ties.get(verb.index)


def _plain(sentence: Sentence, verb: Verb) -> Tie | None:
    """*The old mill in Leeds was sold*: the noun phrase before the first verb; most sentences need no more reading."""
    start, first = group_start(sentence, verb.index), sentence.verbs[0]
    bounds = sentence.cues.get(BOUND)
    if not start or first.index < start or (bounds and bounds[0] < start):
        return None
    form, before = form_of(sentence, first, start), sentence.lower[start - 1]
    finite = form is Form.FINITE or (form is Form.EITHER and takes_object(sentence, first))
    joined = before in SIGNS or before in sentence.clauses.joining
    return Tie(Way.BEFORE, start) if finite and not joined else None


def _read(reading: Reading) -> dict[int, Tie]:
    for place, group in enumerate(reading.groups):
        reading.place = place
        reading.past_bounds(group)
        _tie(reading, group)
        reading.before = group
    for group in reading.groups:
        for index in range(group.verb.index + 1, group.last + 1):
            reading.ties[index] = Tie(Way.SAME, group.verb.index)
    return reading.ties


def _tie(reading: Reading, group: Group) -> None:
    """Find the tie of a group, and open what its verb tells."""
    if _goes_on(reading, group):
        group.form = Form.PARTICIPLE
        reading.ties[group.verb.index] = Tie(Way.SAME, reading.groups[reading.place - 1].last)
        return
    if group.form is Form.EITHER:
        group.form = settled(reading, group)
    tie = _TIE_OF[group.form](reading, group)
    if tie is not None:
        reading.ties[group.verb.index] = tie
    last = reading.place == len(reading.groups) - 1  # nothing behind it asks what its verb tells
    speech = not last and group.verb.lemma in reading.sentence.clauses.speech.verbs
    if speech and group.form is not Form.PARTICIPLE and (tie is None or tie.way is not Way.BEHIND):
        reading.open.append(Clause(group.verb.index + 1, Kind.TOLD))


def _goes_on(reading: Reading, group: Group) -> bool:
    """*had on average worked*: whether only a phrase with a preposition parts it from its auxiliary."""
    before, sentence = reading.before, reading.sentence
    if before is None or not group.verb.form.participle:
        return False
    near = 0 < group.start - before.last - 1 <= _BETWEEN
    if not near or sentence.verb_at[before.last].lemma != "have":
        return False
    between = sentence.lower[before.last + 1 : group.start]
    return between[0] in sentence.language.grammar.prepositions and "," not in between
