"""The subject of a verb: the noun phrase before its group, or the subject of the verb it hangs on."""

from attrs import define

from reconcile.claims.names import Kind, Name, name_of
from reconcile.claims.particles import BY, IN, TO
from reconcile.claims.phrases import phrase_at, phrase_before
from reconcile.claims.sentence import Sentence
from reconcile.claims.verbs import Verb

#: How many verbs a subject is looked for behind before it is given up.
_DEPTH = 6

#: The longest parenthesis, in words, that is passed over.
_LONGEST = 30

_OPENS = frozenset((",", "(", "–", "—"))


@define
class Subject:
    """A subject: what it names, the pronoun that it is or that owns it, and its tokens."""

    name: Name | None
    pronoun: str
    first: int
    end: int


def subject_of(sentence: Sentence, verb: Verb, depth: int = _DEPTH) -> Subject | None:
    """The subject of a verb; None where the sentence does not name one."""
    if depth < _DEPTH:
        return _find(sentence, verb, depth) if depth else None
    memory = sentence.memory
    if verb.index not in memory:
        memory[verb.index] = _find(sentence, verb, depth)
    found: Subject | None = memory[verb.index]
    return found


def _find(sentence: Sentence, verb: Verb, depth: int) -> Subject | None:
    start = _group_start(sentence, verb.index)
    before = sentence.lower[start - 1] if start else ""
    if before == ",":
        opening = _parenthesis(sentence, start)
        if opening is not None:
            return _apposed(sentence, opening + 1, start - 1) or _subject_before(
                sentence, verb, start, opening, depth
            )
    gerund = verb.form.gerund and start == verb.index and not _after_noun(sentence, start)
    joined = before == "," or before in sentence.clauses.joining
    if before == TO or gerund or (joined and sentence.verb_before[start] >= 0):
        return _by_control(sentence, verb, start, depth)
    return _subject_before(sentence, verb, start, start, depth)


def _after_noun(sentence: Sentence, index: int) -> bool:
    """*a bus carrying 45 passengers*: whether the word before the index is a noun and no span of time."""
    word = sentence.lower[index - 1] if index else ""
    closed, units = sentence.language.grammar.closed, sentence.clauses.periods.units
    noun = word[:1].isalpha() and word not in closed and word not in units
    return noun and sentence.verb_at.get(index - 1) is None


def _restricts(sentence: Sentence, verb: Verb) -> bool:
    """*the quake that hit Bam measured*, *cars entering the town dropped*: whether a verb is inside a subject."""
    start = _group_start(sentence, verb.index)
    if verb.form.gerund or _is_reduced(sentence, verb):
        return start == verb.index and _after_noun(sentence, start)
    return start > 0 and sentence.lower[start - 1] in sentence.clauses.pronouns.relatives


def _is_reduced(sentence: Sentence, verb: Verb) -> bool:
    """*researchers led by Li*, *cocaine hidden in a shipment*: whether a participle tells more of a noun."""
    after = sentence.lower[verb.index + 1]
    return verb.form.participle and after in _BEHIND


def _apposed(sentence: Sentence, first: int, end: int) -> Subject | None:
    """*its chief executive, Guillaume Faury, said*: the person whose office stands before."""
    name = name_of(sentence, first, end) if sentence.words[first][0].isupper() else None
    if (
        name is None
        or name.kind is not Kind.PERSON
        or sentence.verb_before[end] > sentence.verb_before[first]
    ):
        return None
    return Subject(name, "", first, end)


def _subject_before(sentence: Sentence, verb: Verb, start: int, end: int, depth: int) -> Subject | None:
    """The subject whose noun phrase ends before the index."""
    first, end = phrase_before(sentence, end)
    if first == end:
        return _by_control(sentence, verb, start, depth)
    adjunct = first > 1 and sentence.lower[first - 1] in sentence.language.grammar.prepositions
    within = sentence.verb_at.get(first - 2 if adjunct else first - 1)
    ended = within is not None and within.lemma == "end" and within.index == first - 1
    if within is not None and (
        ended or (adjunct and _is_told_more(sentence, within, start)) or _restricts(sentence, within)
    ):
        return subject_of(sentence, within, depth - 1)
    word, pronouns = sentence.lower[end - 1], sentence.clauses.pronouns
    if end - first == 1:
        if word in pronouns.relatives:
            return _antecedent(sentence, first)
        if word in pronouns.whole:
            return Subject(None, word, first, end)
    opening = sentence.lower[first]
    if opening == "whose":
        return _antecedent(sentence, first)
    one = sentence.lower[start] in _SINGULAR or (verb.form.third and start == verb.index)
    name = name_of(sentence, first, end, singular_verb=one)
    owner = opening if opening in pronouns.possessives and not _own(sentence, name, end) else ""
    return Subject(name, owner, first, end)


def _is_told_more(sentence: Sentence, within: Verb, start: int) -> bool:
    """*The son arrested over the murders is 49*: whether a participle tells more of the subject of the finite verb."""
    said = within.lemma in sentence.clauses.speech.verbs
    return within.form.participle and not said and sentence.lower[start] in _FINITE


def _own(sentence: Sentence, name: Name | None, end: int) -> bool:
    """*Their candidate Priya Lasseter*, *his mother*, *their union*: whether who is owned acts for no owner."""
    person = name is not None and name.kind is Kind.PERSON
    return person or sentence.lower[end - 1] in sentence.clauses.nouns.independent


def _group_start(sentence: Sentence, index: int) -> int:
    """Where the verb group that ends at the index begins: *has not yet been able to make*."""
    lower, grammar, able = sentence.lower, sentence.language.grammar, sentence.clauses.able
    start = index
    while start > 0:
        word = lower[start - 1]
        if word == TO and start > 1 and lower[start - 2] in able:
            start -= 2
        elif word in sentence.clauses.pronouns.genitives and _owns(sentence, start - 1):
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


def _owns(sentence: Sentence, index: int) -> bool:
    """Whether an *’s* after a name makes an owner of it, and does not stand for *is* or *has*."""
    return (
        sentence.words[index - 1][:1].isupper() and sentence.lower[index + 1] not in sentence.vocabulary.verbs
    )


def _by_control(sentence: Sentence, verb: Verb, start: int, depth: int) -> Subject | None:
    """The subject of the verb that this one hangs on, or the object of one that asks another to act."""
    place = sentence.verb_before[start]
    if place < 0 and sentence.lower[start - 1] == TO:
        return _subject_before(sentence, verb, start - 1, start - 1, depth)  # *Carmaker to shed 500 jobs*
    if place < 0:
        return _from_main_clause(sentence, verb, depth)
    before = sentence.lower[start - 1]
    if before in sentence.clauses.joining and sentence.lower[start - 2] == ",":
        place = _past_aside(sentence, start - 1, place)
        if (
            place > 0
            and _is_reduced(sentence, sentence.verbs[place])
            and _restricts(sentence, sentence.verbs[place])
        ):
            place -= 1  # *said they had seized cocaine hidden in a lorry, their largest haul, and held*
    main = sentence.verbs[place]
    if before == TO and main.lemma in sentence.clauses.control:
        asked = _asked(sentence, main.index + 1, start - 1)
        if asked is not None:
            return asked
    told = main.lemma in sentence.clauses.speech.verbs
    if verb.form.gerund and told and before != ",":
        return None
    return subject_of(sentence, main, depth - 1)


def _past_aside(sentence: Sentence, index: int, place: int) -> int:
    """*It approved a tax, which adds 3 dollars, and agreed to*: the verb before a clause that a comma closes."""
    opening = _parenthesis(sentence, index)
    before = sentence.verb_before[opening] if opening is not None else -1
    return before if before >= 0 else place


def _asked(sentence: Sentence, first: int, end: int) -> Subject | None:
    """Who is asked to act: the whole of what stands between the verb and *to*."""
    start, stop = phrase_before(sentence, end)
    if start == first < stop == end:
        return Subject(name_of(sentence, first, end), "", first, end)
    return None


def _from_main_clause(sentence: Sentence, verb: Verb, depth: int) -> Subject | None:
    """*After losing 50 tanks, Russia withdrew*: the subject of the finite verb that follows."""
    if not verb.form.gerund:
        return None
    finite = (other for other in sentence.verbs if other.index > verb.index and not other.form.gerund)
    main = next(finite, None)
    return subject_of(sentence, main, depth - 1) if main else None


def _parenthesis(sentence: Sentence, index: int) -> int | None:
    """Where what closes with a comma before the index opens, if it is a parenthesis and not a clause."""
    for start in range(index - 2, max(index - _LONGEST, 0), -1):
        if sentence.lower[start] == ",":
            return start if _is_parenthesis(sentence, start + 1, index - 1) else None
    return None


def _is_parenthesis(sentence: Sentence, first: int, end: int) -> bool:
    """*, who is ill,*, *, founded in 1998,*, *, officials said,*, *, however,*, *, a NATO member,*, *, in Leeds,*."""
    word, grammar, pronouns = sentence.lower[first], sentence.language.grammar, sentence.clauses.pronouns
    place, before = sentence.verb_before[end], sentence.verb_before[first]
    if place > before:  # it holds a verb
        verb, opening = sentence.verbs[place], sentence.verb_at.get(first)
        told = verb.index == end - 1 and verb.lemma in sentence.clauses.speech.verbs
        known = (
            word in _HOW or word in grammar.adverbs or word.endswith("ly")
        )  # *, best known as the butler,*
        opening = sentence.verb_at.get(first + 1) if known else opening
        related = told or word in pronouns.relatives or word == "whose" or _participle(opening)
        return related or _is_described(sentence, first, sentence.verbs[before + 1])
    adverb = first == end - 1 and word in grammar.adverbs
    return (
        adverb
        or _is_age(sentence, first, end)
        or word in grammar.determiners
        or word in grammar.prepositions
        or _is_apposed(sentence, first, end)
    )


def _is_described(sentence: Sentence, first: int, verb: Verb) -> bool:
    """*, the operator that was sold in 2019,*, *, a firm based in Leeds,*: a noun phrase with a verb of its own."""
    lower, grammar = sentence.lower, sentence.language.grammar
    if lower[first] not in grammar.determiners:
        return False
    relative = lower[verb.index - 1] in sentence.clauses.pronouns.relatives
    reduced = verb.form.participle and lower[verb.index + 1] in grammar.prepositions
    auxiliary = lower[verb.index - 1] in grammar.auxiliaries
    surviving = verb.form.gerund and not auxiliary  # *, the last surviving member,*
    return relative or surviving or (reduced and not auxiliary)


def _is_age(sentence: Sentence, first: int, end: int) -> bool:
    """*, 47,*, *, aged 69,*."""
    first += sentence.lower[first] in sentence.language.joints.ages
    figure = sentence.figure_at.get(first)
    return figure is not None and figure.end == end


def _participle(verb: Verb | None) -> bool:
    return verb is not None and (verb.form.participle or verb.form.gerund)


def _is_apposed(sentence: Sentence, first: int, end: int) -> bool:
    """Whether a name or a noun phrase with an owner tells more of what stands before it."""
    if sentence.lower[first] == "according" or _apposed(sentence, first, end) is not None:
        return True
    return any(word in sentence.clauses.pronouns.genitives for word in sentence.lower[first:end])


def _antecedent(sentence: Sentence, index: int) -> Subject | None:
    """The noun phrase that *which*, *who* or *that* stands for."""
    end = index - (sentence.lower[index - 1] in _OPENS)
    if end - 1 in sentence.figure_at and sentence.lower[end - 2] == ",":
        end -= 2  # *Abdi Omar, 41, who*
    first, stop = phrase_at(sentence, end)
    if first == stop or _is_time_or_place(sentence, first, stop):
        first, stop = phrase_before(sentence, end)
    if first == stop:
        return None
    told = (
        _told_of(sentence, first) if sentence.lower[first] in sentence.language.grammar.determiners else None
    )
    return told or Subject(name_of(sentence, first, stop), "", first, stop)


def _told_of(sentence: Sentence, index: int) -> Subject | None:
    """*Bay Lines, the operator that was sold*: the name that a noun phrase behind a comma tells more of."""
    if index < 2 or sentence.lower[index - 1] != ",":  # noqa: PLR2004 - a name and a comma
        return None
    first, end = phrase_at(sentence, index - 1)
    told = first < end and not _is_time_or_place(sentence, first, end)  # *from June, a route that takes*
    name = name_of(sentence, first, end) if told else None
    return Subject(name, "", first, end) if name is not None and name.kind is Kind.PERSON else None


def _is_time_or_place(sentence: Sentence, first: int, end: int) -> bool:
    """Whether a phrase tells when or where: *the quake in Bam on Tuesday that*."""
    if sentence.lower[first - 1] not in sentence.language.grammar.prepositions:
        return False
    calendar, periods = sentence.language.calendar, sentence.clauses.periods
    last = sentence.lower[end - 1]
    timed = last in calendar.months or last in calendar.weekdays or last in periods.units
    return timed or last.isdecimal() or sentence.words[end - 1][0].isupper()


_BEHIND = frozenset((BY, IN))
_HOW = frozenset(("best", "better", "little", "most"))
_SINGULAR = frozenset(("is", "was", "has", "does"))

#: Before them a past tense can only be a participle.
_FINITE = frozenset(("is", "was", "are", "were", "has", "have", "had"))
