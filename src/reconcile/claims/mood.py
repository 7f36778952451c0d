"""Modality: whether the clause says that it is so."""

from bisect import bisect_left
from itertools import pairwise

from reconcile.claims.chains import obliged, ties
from reconcile.claims.clause import Governor, Role, passive
from reconcile.claims.cues import INFINITIVE, MODAL
from reconcile.claims.measurand import Modality
from reconcile.claims.particles import AT, AUXILIARIES, FOR, IN, OF, THAT, TO, WHOSE, WITH
from reconcile.claims.sentence import Sentence
from reconcile.claims.subjects import subject_of
from reconcile.claims.told import MODALITIES, by_words, told
from reconcile.claims.verbs import Verb
from reconcile.figures.context import HYPHENS
from reconcile.figures.reading import PlacedFigure
from reconcile.figures.unit import MONEY, SHARE, TIME
from reconcile.language.ballots import ballots
from reconcile.language.dealings import dealings

#: How many words before a verb its group reaches: *is not yet believed to have been able to*.
_GROUP = 8

#: How many words before *that* the verb may stand: *dismissed as nonsense a report that*.
_REPORTED = 6

#: How far before *in 40 years* it may stand what is the first.
_FIRST = 10

#: How far before a figure the word stands that makes it definite: *the last three*.
_NEAR = 2

#: How many words of its noun phrase stand before a figure, and behind it.
_BEFORE, _BEHIND = 6, 3

_CHAIN = "chain"
#: *plans to close the mine, whose 400 workers*: who has them has them now.
_BASES = frozenset((("up", "from"), ("down", "from"), ("compared", "with"), ("compared", "to")))
_LEAD_BASES = frozenset(last for _, last in _BASES)
_COMPARED = frozenset(("than", "as", "-", "‐", "‑"))
_NOW = frozenset(("currently", "now", "today"))
_TRAILING = frozenset((",", "by", "while", "whilst"))
_COMING = (Modality.PLANNED, Modality.PLEDGED)
_OF_FIGURE = frozenset((OF, FOR))


def read_modality(sentence: Sentence, figure: PlacedFigure, governor: Governor) -> Modality:
    """The modality that verbs, auxiliaries, nouns and adverbs lend to the clause of a figure."""
    verb = governor.verb
    if _is_base(sentence, figure) or sentence.lower[figure.first - 1] == WHOSE:
        return Modality.ACTUAL
    if MODAL not in sentence.cues:
        return _of_infinitive(sentence, figure, verb)
    if _since_the_first(sentence, figure):
        return Modality.ACTUAL
    found = _by_phrase(sentence, figure) or _by_clause_behind(sentence, figure)
    if found is None and verb is not None:
        found = _by_what_is_said(sentence, figure, governor) or _by_own_verb(sentence, figure, governor, verb)
        return found or _by_chain(sentence, figure, verb)
    return found or by_words(sentence, max(0, figure.first - 3), figure.end)


def _is_base(sentence: Sentence, figure: PlacedFigure) -> bool:
    """*will spend 5 million, up from 4 million*, *compared with 4 million now*: what a plan is held against is so."""
    if sentence.lower[figure.first - 1] not in _LEAD_BASES:
        return False
    before = tuple(sentence.lower[figure.first - 2 : figure.first])
    if before not in _BASES:
        return False
    # *a forecast of 2.9, down from 3.4* is held against a forecast; what was *last year* is so
    after = sentence.lower[figure.end]
    return before[0] == "compared" or after in _NOW or after in sentence.clauses.periods.offsets


def _since_the_first(sentence: Sentence, figure: PlacedFigure) -> bool:
    """*will be the first visit by a pope in 40 years*: the time has passed, whatever is to come."""
    if figure.figure.unit.dimension != TIME or sentence.lower[figure.first - 1] != IN:
        return False
    return not sentence.clauses.firsts.isdisjoint(
        sentence.lower[max(0, figure.first - _FIRST) : figure.first]
    )


def _by_phrase(sentence: Sentence, figure: PlacedFigure) -> Modality | None:
    """*an offer of 300 million*, *a planned loss of 40*, *40 planned ships*, *a 5 percent target*."""
    modal, found = sentence.cues[MODAL], None
    place = bisect_left(modal, figure.first - _BEFORE)
    while found is None and place < len(modal) and modal[place] < figure.end + _BEHIND:
        found = _of_phrase(sentence, figure, modal[place])
        place += 1
    return found


def _of_phrase(sentence: Sentence, figure: PlacedFigure, index: int) -> Modality | None:
    """What a word lends to a figure of whose noun phrase it is."""
    moods, lower = sentence.clauses.moods, sentence.lower
    word, after, found = lower[index], lower[index + 1], None
    if word in moods.adjectives:
        found = moods.adjectives[word] if lower[index - 1] not in _COMPARED else None
    elif word in moods.figure_nouns:
        of_it = index < figure.first and after in _OF_FIGURE
        found = moods.nouns[word] if of_it or index >= _counted_end(figure) else None
    elif word in moods.most and after in moods.imposed:
        found = Modality.POSSIBLE
    if found is None:
        return None
    between = range(index, figure.first) if index < figure.first else range(figure.end, index + 1)
    return MODALITIES[found] if all(_in_phrase(sentence, each) for each in between) else None


def _counted_end(figure: PlacedFigure) -> int:
    """Where a figure ends with what it counts: five targets were hit, but a 2 percent target is a target."""
    noun = figure.noun if figure.figure.unit.counted else None
    return figure.end if noun is None else max(figure.end, noun.end)


def _by_clause_behind(sentence: Sentence, figure: PlacedFigure) -> Modality | None:
    """*the 2.1 percent analysts had forecast*, *the 2.1 percent expected*: a clause without a pronoun behind it."""
    grammar, lower, moods = sentence.language.grammar, sentence.lower, sentence.clauses.moods
    if lower[figure.first - 1] not in grammar.determiners:
        return None
    first = _counted_end(figure)
    last = next(
        (verb for verb in sentence.verbs[sentence.verb_before[first] + 1 :] if verb.lemma != "have"), None
    )
    if last is None or not first <= last.index <= first + _BEHIND + 1 or last.lemma not in moods.verbs:
        return None
    if last.index == first:
        told = last.form.participle and lower[last.index + 1] in grammar.prepositions
        return MODALITIES[moods.verbs[last.lemma]] if told else None
    said, after = lower[first : last.index], lower[last.index + 1]
    subject = [word for word in said if word not in grammar.auxiliaries]
    closes = not after[:1].isalnum() or after in grammar.prepositions or after in grammar.conjunctions
    named = bool(subject) and all(word[0].isalpha() and word not in grammar.prepositions for word in subject)
    return MODALITIES[moods.verbs[last.lemma]] if named and closes and last.form.past else None


def _in_phrase(sentence: Sentence, index: int) -> bool:
    word, grammar = sentence.lower[index], sentence.language.grammar
    verb = index in sentence.verb_at and word not in sentence.clauses.moods.figure_nouns
    if not word[:1].isalpha() or verb or index in sentence.inside:
        return False
    return word not in grammar.closed or word in grammar.determiners or word in _OF_FIGURE


def _by_what_is_said(sentence: Sentence, figure: PlacedFigure, governor: Governor) -> Modality | None:
    """*denied that 500 had died*, *dismissed claims that*, *it is believed that*: the clause before the clause."""
    subject = subject_of(sentence, governor.verb) if governor.verb and governor.role is Role.OBJECT else None
    first = subject.first if subject else figure.first
    if subject and THAT in sentence.lower[subject.first : subject.end]:
        first += sentence.lower[subject.first : subject.end].index(THAT) + 1
    determiners = sentence.language.grammar.determiners
    while first > 0 and sentence.lower[first - 1] in determiners and sentence.lower[first - 1] != THAT:
        first -= 1
    if first < 2 or sentence.lower[first - 1] != THAT:  # noqa: PLR2004 - a word and *that*
        return None
    moods = sentence.clauses.moods
    for index in range(first - 2, max(first - 2 - _REPORTED, -1), -1):
        verb = sentence.verb_at.get(index)
        if verb is not None and moods.verbs.get(verb.lemma) == Modality.DENIED:
            return Modality.DENIED
        if verb is not None and passive(sentence, verb) and sentence.lower[index] in moods.words:
            return MODALITIES[moods.words[sentence.lower[index]]]
    return None


def _by_own_verb(sentence: Sentence, figure: PlacedFigure, governor: Governor, verb: Verb) -> Modality | None:
    """*expects 9 million*, *40 flats are planned*, *called for 300*, *faces 20 years in prison*."""
    moods = sentence.clauses.moods
    if verb.index > figure.first and not governor.passive:
        return None
    if verb.lemma in sentence.clauses.measures.be:
        return _by_subject(sentence, verb)
    if verb.lemma in dealings().setting and sentence.lower[figure.first - 1] in dealings().levels:
        found = _by_object(sentence, verb)
        if found is not None:
            return found
    after = sentence.lower[verb.index + 1]
    if sentence.lower[verb.index - 1] in _COMPARED or (verb.form.gerund and after == AT):
        return None  # *than expected*, *priced its offering at*
    if verb.lemma in moods.put_at and _foretells(sentence, figure, verb):
        return MODALITIES[moods.put_at[verb.lemma]]
    if verb.lemma in moods.penalties:
        dimension = figure.figure.unit.dimension
        imposed = dimension == TIME or dimension.startswith("currency")
        return MODALITIES[moods.penalties[verb.lemma]] if imposed else None
    asks = verb.lemma in moods.asking and after == FOR
    if figure.noun is not None and figure.noun.head in moods.accusations and _denies(sentence, verb):
        return None  # who denies 40 charges is charged
    lends = asks or verb.lemma in moods.of_figures or _lends_now(sentence, figure, verb)
    lends = lends or (verb.lemma in moods.verbs and _of_doing(sentence, figure))
    return MODALITIES[moods.verbs[verb.lemma]] if lends else None


def _foretells(sentence: Sentence, figure: PlacedFigure, verb: Verb) -> bool:
    """*seen at 4%*, *seen down 4%*, *sees sales down 4%*, *sees profit of $4m*; not *sees 400 guests a day*."""
    if verb.form.participle:
        after = sentence.lower[verb.index + 1]
        return after == AT or after in sentence.language.times.particles
    amount = figure.figure.unit.kind == MONEY or figure.figure.unit.dimension == SHARE
    return amount and not verb.form.past


def _denies(sentence: Sentence, verb: Verb) -> bool:
    return sentence.clauses.moods.verbs.get(verb.lemma) == Modality.DENIED


def _lends_now(sentence: Sentence, figure: PlacedFigure, verb: Verb) -> bool:
    """*needs 40 million*, *said it needed 40 million*; who needed it had it, and a cake needs six eggs."""
    if verb.lemma not in sentence.clauses.moods.now or figure.figure.unit.kind != MONEY:
        return False
    return not verb.form.past or told(sentence, verb.index)


def _of_doing(sentence: Sentence, figure: PlacedFigure) -> bool:
    """*approved the building of 520 flats*."""
    before, known = sentence.lower[figure.first - 2], sentence.vocabulary.verbs
    return sentence.lower[figure.first - 1] == OF and before in known and known[before].gerund


def _by_object(sentence: Sentence, verb: Verb) -> Modality | None:
    """*lowered its forecast for growth to 1.1 percent*: what is moved, and of what it is."""
    moods = sentence.clauses.moods
    for index in range(verb.index + 1, verb.index + 1 + _BEHIND):
        if sentence.lower[index] in moods.figure_nouns and sentence.lower[index + 1] in _OF_FIGURE:
            return MODALITIES[moods.nouns[sentence.lower[index]]]
    return None


def _by_subject(sentence: Sentence, verb: Verb) -> Modality | None:
    """*the target is 40 ships*."""
    subject, moods = subject_of(sentence, verb), sentence.clauses.moods
    if subject is None:
        return None
    prepositions = sentence.language.grammar.prepositions
    words = [*sentence.lower[subject.first : subject.end], OF]
    if not moods.most.isdisjoint(words) and not moods.imposed.isdisjoint(words):
        return Modality.POSSIBLE  # *the maximum penalty is seven years*
    head = next((word for word, after in pairwise(words) if after in prepositions), "")
    return MODALITIES[moods.nouns[head]] if head in moods.figure_nouns else None


def _by_chain(sentence: Sentence, figure: PlacedFigure, verb: Verb) -> Modality:
    """What the verbs and nouns lend that a verb hangs on, or the words beside the last of them."""
    memory, asked = sentence.memory, (_CHAIN, verb.index)
    if asked not in memory:
        memory[asked] = _of_chain(sentence, verb)
    found: Modality | Verb = memory[asked]
    if isinstance(found, Modality):
        return found
    main = _trailed(sentence, found)
    if main is not None and not _stands(sentence, figure):
        lent = _of_chain(sentence, main)
        if lent in _COMING:
            return lent
    return _headline(sentence, max(figure.end, verb.index + 1), found)


def _of_chain(sentence: Sentence, verb: Verb) -> Modality | Verb:
    """What is lent to a verb and every figure of it; the first verb of the chain if nothing is."""
    moods, last = sentence.clauses.moods, verb
    for link, noun, earlier in ties(sentence, verb):
        if noun in moods.nouns:
            return MODALITIES[moods.nouns[noun]]
        if earlier is not None and earlier.lemma in moods.meant and sentence.lower[link.index - 1] == TO:
            return MODALITIES[moods.meant[earlier.lemma]]
        if earlier is not None and earlier.lemma in moods.verbs and _led(sentence, earlier, link):
            return MODALITIES[moods.verbs[earlier.lemma]]
        if earlier is not None and earlier.lemma in moods.put_at and link.form.gerund:
            return MODALITIES[moods.put_at[earlier.lemma]]
        due = obliged(sentence, earlier, link)
        if due is not None:
            return due
        last = earlier or link
    found = by_words(sentence, _clause_start(sentence, last.index), verb.index + 1)
    return last if found is Modality.ACTUAL else found


def _trailed(sentence: Sentence, verb: Verb) -> Verb | None:
    """*will build a plant, creating 40 jobs*: the verb of the clause that a gerund behind a comma goes on with."""
    place = sentence.verb_before[verb.index]
    if not verb.form.gerund or place < 0 or not _trails(sentence, verb, sentence.verbs[place]):
        return None
    if verb.lemma in sentence.clauses.speech.verbs:
        return None
    told = place in sentence.sayings and place > 0 and sentence.verbs[place].index == verb.index - 2
    return sentence.verbs[place - told]  # *will be frozen, the government said, saving*


def _trails(sentence: Sentence, verb: Verb, main: Verb) -> bool:
    """*, creating 40 jobs*; *spend 3 million repairing 40 bridges*; *, with fares starting at 40 euros*."""
    lower = sentence.lower
    if lower[verb.index - 1] in _TRAILING:
        return True
    paid = any(main.index < each.first < verb.index for each in sentence.figures)
    if paid and main.lemma in dealings().spending:
        return True
    start = verb.index - 1
    while start > main.index and _is_worded(lower[start]) and start not in sentence.verb_at:
        if lower[start] == WITH:
            return lower[start - 1] == ","
        start -= 1
    return False


def _is_worded(word: str) -> bool:
    return word[:1].isalpha() or word in HYPHENS


def _stands(sentence: Sentence, figure: PlacedFigure) -> bool:
    """*the last three breeders*, *a 23-day walkout*: whether what the figure is of is there already."""
    near = sentence.lower[max(0, figure.first - _NEAR) : figure.first]
    if not sentence.clauses.moods.definite.isdisjoint(near):
        return True
    return not HYPHENS.isdisjoint(sentence.words[figure.first : figure.end])


def _led(sentence: Sentence, earlier: Verb, link: Verb) -> bool:
    """Whether a verb is what the earlier one is about, and not only stands beside it: *charges it says have risen*."""
    if earlier.lemma in ballots().counted and any(
        earlier.index < figure.first < link.index for figure in sentence.figures
    ):
        return False  # *voted 61-37 to confirm her*
    plain = link.form.base and link.lemma not in AUXILIARIES
    return plain or link.form.gerund or TO in sentence.lower[earlier.index + 1 : link.index]


def _of_infinitive(sentence: Sentence, figure: PlacedFigure, verb: Verb | None) -> Modality:
    """What is said without any word that lends a mood: *is to build*, and the *to* of a headline."""
    if verb is None or INFINITIVE not in sentence.cues:
        return Modality.ACTUAL
    if TO not in sentence.lower[max(0, verb.index - _GROUP // 2) : verb.index]:
        return Modality.ACTUAL
    last = verb
    for link, _, earlier in ties(sentence, verb):
        due = obliged(sentence, earlier, link)
        if due is not None:
            return due
        last = earlier or link
    return _headline(sentence, max(figure.end, verb.index + 1), last)


def _headline(sentence: Sentence, after: int, verb: Verb) -> Modality:
    """*Swedish carmaker to shed 1,300 jobs*: an infinitive after a subject that no other verb goes with."""
    index = _tie(verb)
    if index < 1 or sentence.lower[index] != TO or sentence.verb_before[verb.index] >= 0:
        return Modality.ACTUAL
    if _holds_first(sentence, index) or sentence.lower[index - 1] in _COMPARED:
        return Modality.ACTUAL
    place = sentence.verb_before[after] + 1
    if place < len(sentence.verbs) and not _another_clause(sentence, after, sentence.verbs[place]):
        return Modality.ACTUAL
    return Modality.PLANNED


def _holds_first(sentence: Sentence, end: int) -> bool:
    """*the first woman to win*; not *First-class stamps to cost*."""
    firsts, lower = sentence.clauses.firsts, sentence.lower
    return any(word in firsts and after not in HYPHENS for word, after in pairwise(lower[: end + 1]))


def _tie(verb: Verb) -> int:
    """Where the *to* of an infinitive stands; it is behind a gerund that is the subject: *spending to climb 5%*."""
    return verb.index + (1 if verb.form.gerund and verb.index else -1)


def _another_clause(sentence: Sentence, first: int, verb: Verb) -> bool:
    """Whether the verb stands in a clause of its own: *to hire 120, says its head*, *to pay 40 to get in*."""
    between, grammar = sentence.lower[first : verb.index], sentence.language.grammar
    opens = any(not word[:1].isalnum() or word in grammar.conjunctions for word in between)
    return opens or verb.form.gerund or sentence.lower[verb.index - 1] == TO


def _clause_start(sentence: Sentence, index: int) -> int:
    """Where the words of a verb's own clause begin, at most a few before it."""
    start, first = index, max(0, index - _GROUP // 2)
    words = sentence.vocabulary.clauses
    while start > first:
        word = sentence.lower[start - 1]
        if not word[0].isalnum() or word in words.joining or word in words.pronouns.relatives:
            break
        start -= 1
    return start
