"""The subjects of participles, gerunds and infinitives, which share that of a verb or tell more of a noun."""

from reconcile.claims.ahead import finite_ahead
from reconcile.claims.finite import finite_tie, like_infinitive
from reconcile.claims.forms import Form, Group, takes_object
from reconcile.claims.open_clauses import SIGNS, Kind, Reading, Tie, Way, waits
from reconcile.figures.unit import MONEY, TIME

#: Kinds of units of which an amount before a gerund is no noun that it tells of: *spent 3 hours building*.
_AMOUNTS = frozenset((MONEY, TIME, ""))


def participle_tie(reading: Reading, group: Group) -> Tie | None:
    """The tie of a participle: what was done to it."""
    sentence, before = reading.sentence, reading.before
    if before is not None and sentence.lower[group.start - 1] in sentence.clauses.joining:
        return Tie(Way.SAME, before.verb.index)
    if group.start - 1 in sentence.verb_at:
        return Tie(Way.SAME, group.start - 1)  # *were feared drowned*
    return _adjunct(reading, group)


def _adjunct(reading: Reading, group: Group) -> Tie | None:
    """What tells more of a noun right before it, or behind a sign of the subject of the clause."""
    start, top = group.start, reading.open[-1]
    before = reading.sentence.lower[start - 1] if start else ","
    if before in SIGNS or start == top.first:
        return _beside_clause(reading, group)
    top.broken(start)
    if group.verb.lemma == "end" and group.form is Form.PARTICIPLE:
        return None  # *the year ended March*
    return Tie(Way.NEAREST, start)


def _beside_clause(reading: Reading, group: Group) -> Tie | None:
    """*The firm, founded in 1998,*, *, killing nine of them*, *Founded in 1911, the club*: the subject of the clause."""
    top = reading.open[-1]
    end = waits(reading, top)
    if end is not None and (top.kind not in (Kind.TOLD, Kind.LOOSE) or finite_ahead(reading)):
        return Tie(Way.BEFORE, end, top.first)
    says = group.form is Form.GERUND and group.verb.lemma in reading.sentence.clauses.speech.verbs
    if says and reading.before is not None:
        speaker = reading.ties.get(reading.before.verb.index)
        if speaker is not None and speaker.way is Way.BEHIND:
            return Tie(Way.SAME, reading.before.verb.index)  # *, said Li, adding*
    for clause in reversed(reading.open):
        if clause.verb >= 0 and (says or clause.kind is not Kind.ASIDE):
            return Tie(Way.SAME, clause.verb)
    reading.fronted.append(group.verb.index)
    return None


def gerund_tie(reading: Reading, group: Group) -> Tie | None:
    """The tie of a gerund: who does it."""
    sentence, start, before = reading.sentence, group.start, reading.before
    word, grammar = sentence.lower[start - 1] if start else ",", sentence.language.grammar
    if before is not None and word in sentence.clauses.joining:
        gerunds = (each for each in reversed(reading.groups[: reading.place]) if each.form is Form.GERUND)
        return Tie(Way.SAME, next(gerunds, before).verb.index)  # *killing 12 and wounding 9*
    teller = sentence.verb_at.get(start - 1)
    if teller is not None:  # *admitted stealing*, but not *reported killing*
        told = teller.lemma in sentence.clauses.speech.verbs and teller.lemma not in sentence.clauses.owning
        return None if told else Tie(Way.SAME, start - 1)
    if word in grammar.prepositions or word in grammar.conjunctions:
        return _led(reading, group)
    if word not in SIGNS and before is not None and _is_of_subject(reading, group):
        main = reading.open[-1].verb
        return Tie(Way.SAME, main if main >= 0 else before.last)
    return _adjunct(reading, group)


def _is_of_subject(reading: Reading, group: Group) -> bool:
    """*withdrew last week leaving 40 tanks*, *killed a man using an axe*: whether a gerund tells of no object."""
    sentence, before = reading.sentence, reading.before
    if group.verb.lemma in sentence.clauses.beside and reading.open[-1].verb >= 0:
        return True
    if before is None or not _is_amount(reading, group.start - 1):
        return False
    last = sentence.verb_at[before.last]
    return last.index + 1 in sentence.figure_at or not takes_object(sentence, last)


def _is_amount(reading: Reading, index: int) -> bool:
    """Whether a time, or an amount of time or money, ends with the token."""
    sentence, calendar = reading.sentence, reading.sentence.language.calendar
    word = sentence.lower[index]
    if word in sentence.clauses.periods.units or word in calendar.weekdays or word in calendar.months:
        return True
    figure = next((each for each in sentence.figures if each.first <= index < each.end), None)
    return figure is not None and figure.figure.unit.kind in _AMOUNTS


def _led(reading: Reading, group: Group) -> Tie | None:
    """*after losing 50 tanks*, *accused of taking bribes*: who does what is behind a preposition."""
    top, before, led = reading.open[-1], reading.before, group.start - 1
    if before is not None and not _is_inside(reading, before):
        return Tie(Way.OBJECT, _behind_there(reading, before).last, led)
    if top.relative >= 0 and top.verb < 0:
        return Tie(Way.NEAREST, top.relative)  # *who, after losing 3 men,*
    end = waits(reading, top)
    top.broken(led)
    if end is None:
        end = waits(reading, top)
    if end is not None:
        return Tie(Way.BEFORE, end, top.first)
    reading.fronted.append(group.verb.index)
    return None


def _behind_there(reading: Reading, before: Group) -> Group:
    """*said there was no better cause than giving 40 tanks*: what is there does nothing, but who speaks of it may."""
    place = reading.place - 1
    if place and reading.sentence.lower[before.start - 1] == "there":
        return reading.groups[place - 1]
    return before


def _is_inside(reading: Reading, before: Group) -> bool:
    """Whether the clause at hand began behind the group before and has no verb of its own yet."""
    top = reading.open[-1]
    return before.last < top.first and top.verb < 0 and top.kind is Kind.PLAIN


def bare_tie(reading: Reading, group: Group) -> Tie:
    """The tie of an infinitive without *to*, or of the present of several."""
    sentence, start = reading.sentence, group.start
    before = sentence.lower[start - 1] if start else ""
    like = like_infinitive(reading) if before == "," or before in sentence.clauses.joining else None
    if like is not None:
        return like
    if start - 1 in sentence.verb_at:
        return Tie(Way.SAME, start - 1)  # *help close a gap*
    return finite_tie(reading, group)


def infinitive_tie(reading: Reading, group: Group) -> Tie | None:
    """The tie of an infinitive with *to*: the verb before it, or the noun that it tells more of."""
    top, before, to = reading.open[-1], reading.before, group.start - 1
    begins = to == top.first or reading.sentence.lower[to - 1] in SIGNS
    if before is None or (_is_inside(reading, before) and not begins):
        if begins:
            reading.fronted.append(group.verb.index)  # *To pay for buses, the city raised*
            return None
        top.broken(to)
        return Tie(Way.BEFORE, to, top.first)  # *A bid to build 300 homes failed*
    beside = before.form is Form.PARTICIPLE and before.last != to - 1 and top.verb >= 0
    return Tie(Way.OBJECT, top.verb if beside else before.last, to)
