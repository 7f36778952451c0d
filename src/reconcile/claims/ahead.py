"""What a form in *-ed* is: the verbs ahead tell *The plant closed in May* from *The plant closed in May reopened*."""

from reconcile.claims.forms import Form, Group, takes_object
from reconcile.claims.open_clauses import SIGNS, STOPS, Kind, Reading, is_finite, leads_gerund, waiting
from reconcile.claims.particles import BUT, BY, TO
from reconcile.claims.phrases import phrase_before
from reconcile.claims.sentence import Sentence

#: The most groups ahead that are looked at.
_AHEAD = 8


def settled(reading: Reading, group: Group) -> Form:
    """Whether a form that can be a past tense or a participle is one or the other."""
    sentence, top, verb = reading.sentence, reading.open[-1], group.verb
    before = sentence.lower[group.start - 1] if group.start else ""
    if group.start == 0 or (group.start == top.first and top.relative < 0):
        return Form.PARTICIPLE
    if top.relative == group.start - 1 or before in sentence.clauses.pronouns.whole:
        return Form.FINITE
    if before in sentence.clauses.joining:
        return Form.FINITE
    if _has_agent(sentence, group):
        return Form.PARTICIPLE
    told = verb.lemma in sentence.clauses.telling and sentence.lower[verb.index + 1] != TO
    if told or takes_object(sentence, verb) or is_inverted(reading, group):
        return Form.FINITE
    if group.start - 1 in sentence.verb_at:
        return Form.PARTICIPLE
    return _by_place(reading, group, before)


def _by_place(reading: Reading, group: Group, before: str) -> Form:
    """By whether the clauses that are open have a verb already, or find one ahead."""
    sentence, top, verb = reading.sentence, reading.open[-1], group.verb
    if before in SIGNS:
        if top.verb >= 0 and waiting(reading) is None:
            return Form.PARTICIPLE
    elif verb.lemma in sentence.clauses.measures.move:
        dated = sentence.lower[verb.index + 1] in sentence.language.calendar.months
        return Form.PARTICIPLE if dated else Form.FINITE  # *the quarter ended September*
    elif top.verb >= 0 and waiting(reading) is None and not _begins_clause(sentence, group.start):
        return Form.PARTICIPLE
    return Form.PARTICIPLE if finite_ahead(reading) >= _needed(reading) else Form.FINITE


def _has_agent(sentence: Sentence, group: Group) -> bool:
    """*hit by a storm*; what moves by an amount has none."""
    index = group.verb.index + 1
    return sentence.lower[index] == BY and index + 1 not in sentence.figure_at


def is_inverted(reading: Reading, group: Group) -> bool:
    """*, said Li*, *,” said her grandson*: whether who says it stands behind."""
    sentence, index = reading.sentence, group.verb.index
    before, after = sentence.lower[group.start - 1], sentence.lower[index + 1]
    alone = 0 < group.start == index and group.verb.lemma in sentence.clauses.speech.verbs
    if not alone or before not in SIGNS or not after[:1].isalpha():
        return False
    if before == "," and waiting(reading, sure=True) is not None:
        return False
    grammar = sentence.language.grammar
    if after in grammar.closed and not sentence.words[index + 1][0].isupper():
        return after in grammar.determiners
    return before != "," or any(word[:1].isupper() for word in sentence.words[index + 1 : index + 4])


def _begins_clause(sentence: Sentence, index: int) -> bool:
    """*but residents reached by phone said*: whether the noun phrase before the token begins a clause."""
    first, end = phrase_before(sentence, index)
    before = sentence.lower[first - 1] if first else ""
    return first < end and (before in SIGNS or before in sentence.clauses.joining)


def _needed(reading: Reading) -> int:
    """How many of the open clauses need a verb yet."""
    *outer, top = reading.open
    waiting_ones = (clause.verb < 0 and clause.split and clause.kind is Kind.PLAIN for clause in outer)
    return max(sum(waiting_ones) + (top.verb < 0), 1)


def finite_ahead(reading: Reading) -> int:
    """How many finite verbs ahead the clauses that are open can have for their own."""
    found = inner = 0
    place, bound = reading.place + 1, reading.bound
    for group in reading.groups[place : place + _AHEAD]:
        bounds = [index for index in reading.bounds[bound:] if index < group.start]
        bound += len(bounds)
        words = [reading.sentence.lower[index] for index in bounds]
        if BUT in words or not STOPS.isdisjoint(words):
            break
        inner += sum(_opens(reading.sentence, index) for index in bounds)
        if not is_finite(group.form) or not _counts(reading.sentence, group):
            continue
        before = reading.sentence.lower[group.start - 1]
        if before in reading.sentence.clauses.joining:
            if group.form is Form.FINITE and not inner:
                break
        elif inner:
            inner -= 1
        elif _is_of_outer(reading, group, parted=not SIGNS.isdisjoint(words)):
            found += 1
    return found


def _opens(sentence: Sentence, index: int) -> bool:
    """Whether a bound opens a clause with a verb of its own."""
    return sentence.lower[index] not in SIGNS and not leads_gerund(sentence, index + 1)


def _counts(sentence: Sentence, group: Group) -> bool:
    """Whether a group surely is finite, and not of a clause of its own, as with *he*."""
    noun = group.verb.form.third and group.verb.lemma in sentence.language.verbs.ambiguous
    state = group.start - 1 in sentence.verb_at  # *30 feared drowned*
    if noun or (group.form is Form.EITHER and (state or _has_agent(sentence, group))):
        return False
    return sentence.lower[group.start - 1] not in sentence.clauses.pronouns.whole


def _is_of_outer(reading: Reading, group: Group, *, parted: bool) -> bool:
    """Whether a finite group ahead has no subject of its own, which a sign or *and* would stand before."""
    sentence = reading.sentence
    first, _ = phrase_before(sentence, group.start)
    if first and sentence.lower[first - 1] in sentence.clauses.joining:
        return False
    resumes = sentence.lower[group.start - 1] in SIGNS
    if parted and not resumes:
        return False
    listed = resumes and group.form is Form.EITHER and takes_object(sentence, group.verb)
    return not listed or waiting(reading) is not None
