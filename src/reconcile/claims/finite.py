"""The subjects of finite verbs: of which of the open clauses each is the verb."""

from reconcile.claims.ahead import finite_ahead, is_inverted
from reconcile.claims.forms import Form, Group, takes_object
from reconcile.claims.open_clauses import (
    QUOTES,
    SIGNS,
    Clause,
    Kind,
    Reading,
    Tie,
    Way,
    is_past,
    of_several,
    waiting,
    waits,
)
from reconcile.claims.particles import AND
from reconcile.claims.phrases import phrase_before
from reconcile.claims.sentence import Sentence

_PERFECT = frozenset(("had", "has", "have"))

#: How far behind a verb of saying the comma stands that closes an aside: *, the bank said on Monday,*.
_ASIDE = 4


def finite_tie(reading: Reading, group: Group) -> Tie:
    """The tie of a finite verb; its clause then has its verb."""
    sentence, top, start = reading.sentence, reading.open[-1], group.start
    before = sentence.lower[start - 1] if start else ""
    if start and top.relative == start - 1:
        return _of_relative(reading, len(reading.open) - 1, group)
    if before in SIGNS:
        if is_inverted(reading, group):
            return Tie(Way.BEHIND, group.verb.index + 1)
        return _quoted(reading, group) if before in QUOTES else _resumed(reading, group)
    if before in sentence.clauses.joining:
        return _joined(reading, group)
    teller = sentence.verb_at.get(start - 1)
    if teller is not None and teller.lemma in sentence.clauses.speech.verbs:
        return _told(reading, group)
    if top.verb < 0 and not top.breaks and top.kind is not Kind.LOOSE and top.relative < 0:
        return _own(reading, len(reading.open) - 1, group)
    return _by_phrase(reading, group)


def _of_relative(reading: Reading, place: int, group: Group) -> Tie:
    reading.take(place, group)
    return Tie(Way.NEAREST, reading.open[place].relative)


def _own(reading: Reading, place: int, group: Group) -> Tie:
    """The noun phrase right before the verb, in the clause at the place."""
    reading.take(place, group)
    return Tie(Way.BEFORE, group.start, reading.open[place].first)


def _waited(reading: Reading, place: int, end: int, group: Group) -> Tie:
    """The noun phrase that waited for its verb."""
    reading.take(place, group)
    return Tie(Way.BEFORE, end, reading.open[place].first)


def _quoted(reading: Reading, group: Group) -> Tie:
    """*said it had “neutralised 34 fighters”*, *The “Tigers” sold*: behind an auxiliary, or behind a quoted name."""
    if reading.before is not None and reading.sentence.tokens.glued[group.start]:
        return Tie(Way.SAME, reading.before.verb.index)
    reading.take(len(reading.open) - 1, group)
    return Tie(Way.BEFORE, group.start - 1, reading.open[-1].first)


def _told(reading: Reading, group: Group) -> Tie:
    """*which the ministry says will raise*, *a deal they say would flood*: what the clause around the saying is about."""
    pronoun = next((clause.pronoun for clause in reversed(reading.open) if clause.pronoun >= 0), -1)
    if pronoun >= 0:
        return Tie(Way.NEAREST, pronoun)
    return Tie(Way.NEAREST, phrase_before(reading.sentence, group.start - 1)[0])


def _joined(reading: Reading, group: Group) -> Tie:
    """*sold 3 ships and bought 4 planes*: the subject of the verb before that is most like it."""
    described = _described(reading, group)
    if described is not None:
        return described
    if group.verb.form.base and group.start == group.verb.index:
        like = like_infinitive(reading)
        if like is not None:
            return like
    told = [(place, each.group) for place, each in enumerate(reading.open) if each.group is not None][::-1]
    if not told:
        return _by_phrase(reading, group)
    place, shared = next((each for each in told if _alike(reading.sentence, each[1], group)), told[0])
    reading.take(place, group)
    return Tie(Way.SAME, shared.verb.index)


def _described(reading: Reading, group: Group) -> Tie | None:
    """*founded in 1946 and based in Perth*: whether a participle goes on with one."""
    before, top = reading.before, reading.open[-1]
    if before is None or before.form is not Form.PARTICIPLE or not group.verb.form.participle:
        return None
    inner = top.verb < before.verb.index and not takes_object(reading.sentence, group.verb)
    return Tie(Way.SAME, before.verb.index) if inner else None


def _alike(sentence: Sentence, one: Group, other: Group) -> bool:
    """*has seized … and detained*, *makes … and sells*: whether two verbs are of one number and one tense."""
    numbers = {of_several(sentence, one), of_several(sentence, other)}
    if numbers == {True, False}:
        return False  # *estimates suggest it sold 40 tons and plans to*
    perfect = other.verb.form.participle and sentence.lower[one.verb.index] in _PERFECT
    return perfect or is_past(sentence, one) == is_past(sentence, other)


def like_infinitive(reading: Reading) -> Tie | None:
    """*would close 3 plants and cut 40 jobs*: the infinitive before, with *to* or a modal verb."""
    for other in reversed(reading.groups[: reading.place]):
        verb = other.verb
        if other.form in (Form.INFINITIVE, Form.BARE):
            return Tie(Way.SAME, verb.index)
        if other.form is Form.FINITE:
            modal = verb.form.base and other.start < verb.index
            if not modal or reading.sentence.lower[other.start] in _PERFECT:
                return None
            places = [place for place, clause in enumerate(reading.open) if clause.verb == verb.index]
            del reading.open[(places or [len(reading.open)])[0] + 1 :]
            return Tie(Way.SAME, verb.index)
    return None


def _resumed(reading: Reading, group: Group) -> Tie:
    """*The skipper, a father of three, was rescued*: the subject before what two signs enclose."""
    for doubtful in (False, True):
        for place in range(len(reading.open) - 1, -1, -1):
            clause = reading.open[place]
            if (clause.kind in (Kind.TOLD, Kind.LOOSE)) is not doubtful:
                continue
            end = _resumable(reading, clause)
            if end is not None:
                return _waited(reading, place, end, group)
            if clause.verb < 0 and clause.relative >= 0:
                return _of_relative(reading, place, group)
    return _in_office(reading, group) or _joined(reading, group)


def _resumable(reading: Reading, clause: Clause) -> int | None:
    """Where the subject ends of a clause that can go on behind a sign."""
    if clause.kind is Kind.LOOSE and len(clause.breaks) == 1:
        return None
    end = waits(reading, clause)
    if end is None or clause.relative < 0:
        return end
    begins = phrase_before(reading.sentence, end)[0] == clause.first
    return end if begins else None  # *which the chair, Li, said*, but not *who, after drinking 9 pints, hit*


def _in_office(reading: Reading, group: Group) -> Tie | None:
    """*It fell, its chief executive, Guillaume Faury, said*: who says what stands before, between three signs."""
    last = reading.before.verb.index if reading.before else 0
    behind = [index for index in reading.signs if index > last]
    if group.verb.lemma not in reading.sentence.clauses.speech.verbs or len(behind) < 3:  # noqa: PLR2004 - three
        return None
    return Tie(Way.BEFORE, behind[-2], behind[-3] + 1)


def _by_phrase(reading: Reading, group: Group) -> Tie:
    """The noun phrase right before the verb, unless that belongs to what breaks in between subject and verb."""
    sentence, top, last = reading.sentence, reading.open[-1], len(reading.open) - 1
    first, end = phrase_before(sentence, group.start)
    before = sentence.lower[first - 1] if first else ""
    if _is_aside(reading, group):
        return Tie(Way.BEFORE, group.start, top.first)
    if top.relative >= 0 and top.verb < 0 and _is_adverbial(reading, first):
        return _of_relative(reading, last, group)
    pronoun = end - first == 1 and sentence.lower[first] in sentence.clauses.pronouns.whole
    outer = waiting(reading, sure=True)
    if top.verb < 0 and not top.split and (pronoun or _is_clause(reading, outer)):
        return _own(reading, last, group)
    begins = first < end and (before in SIGNS or before in sentence.clauses.joining)
    if outer is not None and before == AND and not pronoun and not finite_ahead(reading):
        return _waited(reading, *outer, group)  # *A ferry carrying men and women sank*
    if pronoun or begins:
        return _begun(reading, group, first, alone=pronoun and not begins)
    outer = outer or waiting(reading)
    if outer is not None:
        return _waited(reading, *outer, group)
    return _of_reduced(reading, group) or _begun(reading, group, first, alone=True, edge=0)


def _is_aside(reading: Reading, group: Group) -> bool:
    """*Inflation, the bank said, rose*: whether a saying is enclosed in a clause that waits for its verb."""
    sentence, index = reading.sentence, group.verb.index
    if group.verb.lemma not in sentence.clauses.speech.verbs:
        return False
    return "," in sentence.lower[index + 1 : index + _ASIDE] and waits(reading, reading.open[-1]) is not None


def _is_adverbial(reading: Reading, first: int) -> bool:
    """*who on Tuesday became*: whether the phrase before the verb is behind a preposition in the relative clause."""
    led = reading.sentence.lower[first - 1] in reading.sentence.language.grammar.prepositions
    return first < reading.open[-1].first or (led and first > reading.open[-1].first)


def _is_clause(reading: Reading, outer: tuple[int, int] | None) -> bool:
    """Whether what a preposition opens is a clause: with one verb left, that is of the clause around it."""
    loose = reading.open[-1].kind is Kind.LOOSE
    return not loose or outer is None or finite_ahead(reading) > 0


def _begun(reading: Reading, group: Group, first: int, *, alone: bool, edge: int | None = None) -> Tie:
    """The verb of a clause that its noun phrase begins, or of the main one behind a clause that stands before it."""
    place, begins = len(reading.open) - 1, not alone
    if begins:
        while place > 0 and reading.open[place].verb >= 0:
            place -= 1
        if reading.open[place].verb >= 0 or waits(reading, reading.open[place]) is not None:
            place = len(reading.open) - 1
            alone = reading.open[place].verb >= 0 or reading.open[place].split
    if alone:
        reading.open.append(Clause(first))
        place += 1
    clause = reading.open[place]
    if begins and group.verb.lemma in reading.sentence.clauses.speech.verbs:
        clause.kind = Kind.ASIDE
    reading.take(place, group)
    return Tie(Way.BEFORE, group.start, min(clause.first, first) if edge is None else edge)


def _of_reduced(reading: Reading, group: Group) -> Tie | None:
    """*cars entering the town each day pay*: the noun that a participle or gerund before tells more of."""
    before = reading.before
    if before is None or is_plain(before) or reading.open[-1].verb > before.verb.index:
        return None
    parted = "," in reading.sentence.lower[before.verb.index : group.start]
    return None if parted or before.verb.index not in reading.ties else Tie(Way.SAME, before.verb.index)


def is_plain(group: Group) -> bool:
    """Whether a group is neither a participle nor a gerund."""
    return group.form not in (Form.PARTICIPLE, Form.GERUND)
