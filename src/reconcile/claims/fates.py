"""What befell people who are counted by what befell them: *five hurt*, *nine jailed over riots*."""

from reconcile.claims.clause import AMONG, Governor, Role, governor
from reconcile.claims.nouns import Measured
from reconcile.claims.particles import AND, IN, OF, OR
from reconcile.claims.sentence import Sentence
from reconcile.claims.verbs import Verb
from reconcile.figures.nouns import PERSON
from reconcile.figures.reading import PlacedFigure
from reconcile.language.phrases import matched_before

#: How many words from a figure its toll is looked for, and the word that says what became of people.
_REACH, _STATE = 8, 3

#: The measures of those who died, and of those of whom it is said that they died or were hurt.
KILLED, _CASUALTIES = "killed", "casualties"
WOUNDED = "wounded"
_HIT = frozenset((KILLED, WOUNDED))

#: What those who are in hospital are in, and how many words behind *in* it may stand.
_CONDITION, _FAR = "condition", 4

#: Prepositions before those among whom, or where, others suffered.
_AMID = frozenset(("across", "at", "from", "in", "near"))
_JOINTS = frozenset((",", ";", AND))


def by_fate(sentence: Sentence, figure: PlacedFigure, governor: Governor) -> Measured | None:
    """*Five hurt in crash*, *left 300 stranded*: the participle that stands for who is counted says what was done.

    What is done to them besides, *freed 12 detained*, *two missing were found*, is another deed.
    """
    noun, words = figure.noun, sentence.clauses.measures
    if _suffered_either(sentence, figure):
        return Measured(measure=_CASUALTIES)
    before = sentence.lower[max(0, figure.first - 2) : figure.first]
    if before[-1:] == [OF] and before[0] in words.remains and figure.figure.unit.counted:
        return Measured(measure=KILLED)  # *found the bodies of 12 miners*
    if noun is None:
        return None
    if noun.head not in sentence.language.nouns.participles or figure.figure.unit.name == noun.head:
        return _behind(sentence, max(noun.end, figure.end), governor)
    if governor.verb is not None and not _only_tells(sentence, figure, governor.role, governor.verb):
        return None
    form = sentence.vocabulary.verbs.get(noun.head)
    done = sentence.vocabulary.measured.get(form.lemma, form.lemma) if form and form.participle else None
    measure = words.states.get(noun.head, done)
    people = figure.figure.unit.name == PERSON
    return Measured(measure=measure, thing=PERSON if people else None) if measure else None


def _suffered_either(sentence: Sentence, figure: PlacedFigure) -> bool:
    """*25 troops dead or hurt*, *all 38 were killed or injured*: whether it is said of both together."""
    if not figure.figure.unit.counted:
        return False
    near = sentence.lower[figure.end : figure.end + _REACH]
    if OR not in near:
        return False
    index = figure.end + near.index(OR)
    return {_became(sentence, index - 1), _became(sentence, index + 1)} == _HIT


def _became(sentence: Sentence, index: int) -> str | None:
    """The measure that a word says of those who suffered it."""
    word, words = sentence.lower[index], sentence.vocabulary
    form = words.verbs.get(word)
    done = words.measured.get(form.lemma) if form is not None and form.participle else None
    return sentence.clauses.measures.states.get(word, done)


def _behind(sentence: Sentence, index: int, governor: Governor) -> Measured | None:
    """*Two children dead in house fire*, *11 crew unaccounted for*: what became of them right behind the noun."""
    index += sentence.lower[index] in sentence.language.grammar.adverbs  # *two miners still missing*
    verb = governor.verb if governor.role is Role.SUBJECT else None
    if verb is not None and verb.index > index and "," not in sentence.lower[index : verb.index]:
        return None  # *three men held by rebels were freed*
    if _is_hurt(sentence, index):
        return Measured(measure=WOUNDED)
    state = sentence.clauses.measures.states.get(sentence.lower[index])
    after, grammar = sentence.lower[index + 1], sentence.language.grammar
    ends = not after[:1].isalnum() or after in grammar.prepositions or after in grammar.conjunctions
    return Measured(measure=state) if state is not None and ends else None


def _is_hurt(sentence: Sentence, index: int) -> bool:
    """*three of them in critical condition*: whether the words from the index on tell how badly hurt somebody is."""
    lower = sentence.lower
    if lower[index] != IN or _CONDITION not in lower[index + 1 : index + 1 + _FAR]:
        return False
    return not sentence.clauses.measures.conditions.isdisjoint(lower[index + 1 : index + 1 + _FAR])


def by_state(sentence: Sentence, figure: PlacedFigure, governing: Governor, verb: Verb) -> str | None:
    """What became of those who are counted: *were found dead*, *were among five people killed*, *were held*."""
    told = _by_words(sentence, figure, governing.role, verb) or _among(sentence, governing, verb)
    if told is not None or governing.role is Role.OBJECT or not (governing.passive or verb.form.gerund):
        return told
    # *Four men were held*, *nine are missing*: people of whom it is said are arrested, though talks are only held
    measure = sentence.clauses.measures.states.get(sentence.lower[verb.index])
    return measure if measure is not None and _counts_people(sentence, figure) else None


def _by_words(sentence: Sentence, figure: PlacedFigure, role: Role, verb: Verb) -> str | None:
    """*left 20 people dead*, *were found dead*, *suffered injuries*: what became of those who are counted."""
    words = sentence.clauses.measures
    if not figure.figure.unit.counted:
        return None
    if role is Role.OBJECT:
        suffers = verb.lemma in words.suffering or verb.lemma in words.causing
        became = figure.noun.head if figure.noun is not None and figure.noun.head in words.states else None
        return words.states.get(became or sentence.lower[figure.end]) if suffers else None
    if verb.lemma in words.undergoing:
        return _suffered_by(sentence, verb.index + 1)
    if _is_hurt(sentence, verb.index + 1) and _counts_people(sentence, figure):
        return WOUNDED
    after = sentence.lower[verb.index + 1 : verb.index + _STATE]
    known = (word for word in after if word in words.states or word in sentence.language.grammar.prepositions)
    return words.states.get(next(known, ""))


def _suffered_by(sentence: Sentence, first: int) -> str | None:
    """*injuries*, *serious injuries*."""
    for index in range(first, first + _STATE):
        found = matched_before(sentence.lower, index + 1, sentence.vocabulary.nouns)
        if found is not None and found[0] in sentence.clauses.measures.suffered:
            return found[0]
    return None


def _among(sentence: Sentence, governing: Governor, verb: Verb) -> str | None:
    """*Two Swedes were among five people killed*: what became of all became of them."""
    if sentence.lower[verb.index + 1] not in AMONG or governing.role is not Role.SUBJECT:
        return None
    whole = sentence.figure_at.get(verb.index + 2)
    if whole is None or verb.lemma != "be":
        return None
    became = governor(sentence, whole)
    measured = sentence.vocabulary.measured
    return (
        measured.get(became.verb.lemma, became.verb.lemma)
        if became.verb and became.verb is not verb
        else None
    )


def by_toll(sentence: Sentence, figure: PlacedFigure) -> Measured | None:
    """*the toll rose to 179*: of the dead, if no word before it says otherwise."""
    tolls = sentence.clauses.measures.tolls
    for index in range(figure.first - 1, max(figure.first - _REACH, -1), -1):
        if sentence.lower[index] in tolls:
            known = matched_before(sentence.lower, index + 1, sentence.vocabulary.nouns)
            return None if known else Measured(measure=KILLED, alone=True)
    return None


def by_lives(sentence: Sentence, figure: PlacedFigure, verb: Verb | None) -> Measured | None:
    """*claimed 20 lives*, *lost their lives*, *took the lives of 7 children*: deaths, of what is counted."""
    words = sentence.clauses.measures
    if verb is None or verb.lemma not in words.taking:
        return None
    if figure.noun is not None and figure.noun.head in words.lives:
        return Measured(measure=KILLED, thing=PERSON)
    near = sentence.lower[verb.index + 1 : verb.index + 4]
    if not any(word in words.lives for word in near):
        return None
    apart = sentence.lower[figure.first - 1] in _AMID  # *claimed three lives in one family*
    return Measured(measure=None if apart else KILLED)


def is_where(sentence: Sentence, figure: PlacedFigure, verb: Verb) -> bool:
    """*killed nine people in two families*: whether a figure only says among whom others suffered."""
    measure = sentence.vocabulary.measured.get(verb.lemma, verb.lemma)
    if measure not in sentence.clauses.measures.suffered or sentence.lower[figure.first - 1] not in _AMID:
        return False
    return any(verb.index < other.first < figure.first for other in sentence.figures)


def _counts_people(sentence: Sentence, figure: PlacedFigure) -> bool:
    """Whether people are counted, as far as the noun tells."""
    noun = figure.noun
    return figure.figure.unit.name == PERSON or noun is None or is_of_people(sentence, noun.head)


def is_of_people(sentence: Sentence, noun: str) -> bool:
    """Whether a noun in the singular is known to be of people."""
    return sentence.vocabulary.is_person(noun) or noun in sentence.language.nouns.people


def _only_tells(sentence: Sentence, figure: PlacedFigure, role: Role, verb: Verb) -> bool:
    """Whether a verb says of them no more than that they are: *has 5 injured*; or has a subject of its own."""
    words = sentence.clauses.measures
    if role is Role.OBJECT or verb.index < figure.first:  # *40 were wounded and 15 kidnapped*
        joined = sentence.lower[figure.first - 1] in _JOINTS  # *48 of them shot and 31 electrocuted*
        return (
            joined or verb.lemma in words.suffering or verb.lemma in words.causing or verb.lemma in words.be
        )
    between = sentence.lower[figure.end : verb.index]
    grammar = sentence.language.grammar
    return any(word in grammar.prepositions and word not in grammar.adverbs for word in between)
