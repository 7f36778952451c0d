"""What befell people who are counted by what befell them: *five hurt*, *nine jailed over riots*."""

from reconcile.claims.clause import Governor, Role
from reconcile.claims.nouns import Measured
from reconcile.claims.sentence import Sentence
from reconcile.claims.verbs import AND, Verb
from reconcile.figures.nouns import PERSON
from reconcile.figures.reading import PlacedFigure


def by_fate(sentence: Sentence, figure: PlacedFigure, governor: Governor) -> Measured | None:
    """*Five hurt in crash*, *left 300 stranded*: the participle that stands for who is counted says what was done.

    What is done to them besides, *freed 12 detained*, *two missing were found*, is another deed.
    """
    noun, words = figure.noun, sentence.clauses.measures
    if noun is None:
        return None
    if noun.head not in sentence.language.nouns.participles or figure.figure.unit.name == noun.head:
        return _behind(sentence, noun.end) if noun.first >= figure.first else None
    if governor.verb is not None and not _only_tells(sentence, figure, governor.role, governor.verb):
        return None
    form = sentence.vocabulary.verbs.get(noun.head)
    done = sentence.vocabulary.measured.get(form.lemma, form.lemma) if form and form.participle else None
    measure = words.states.get(noun.head, done)
    people = figure.figure.unit.name == PERSON
    return Measured(measure=measure, thing=PERSON if people else None) if measure else None


def _behind(sentence: Sentence, index: int) -> Measured | None:
    """*Two children dead in house fire*, *11 crew unaccounted for*: what became of them right behind the noun."""
    state = sentence.clauses.measures.states.get(sentence.lower[index])
    after, grammar = sentence.lower[index + 1], sentence.language.grammar
    ends = not after[:1].isalnum() or after in grammar.prepositions or after in grammar.conjunctions
    return Measured(measure=state) if state is not None and ends else None


def by_passive_state(sentence: Sentence, figure: PlacedFigure, governor: Governor) -> str | None:
    """*Four men were held over the theft*: people of whom it is said are arrested, though talks are only held."""
    verb = governor.verb
    if verb is None or not governor.passive or governor.role is Role.OBJECT:
        return None
    measure = sentence.clauses.measures.states.get(sentence.lower[verb.index])
    return measure if measure is not None and _counts_people(sentence, figure) else None


def _counts_people(sentence: Sentence, figure: PlacedFigure) -> bool:
    """Whether people are counted, as far as the noun tells."""
    noun = figure.noun
    if figure.figure.unit.name == PERSON or noun is None:
        return True
    thing = sentence.vocabulary.things.get(noun.head)
    while thing is not None and thing.name != PERSON:
        thing = thing.kind_of
    return thing is not None or noun.head in sentence.language.nouns.people


def _only_tells(sentence: Sentence, figure: PlacedFigure, role: Role, verb: Verb) -> bool:
    """Whether a verb says of them no more than that they are: *has 5 injured*; or has a subject of its own."""
    words = sentence.clauses.measures
    if role is Role.OBJECT:
        joined = sentence.lower[figure.first - 1] in _JOINTS  # *48 of them shot and 31 electrocuted*
        return (
            joined or verb.lemma in words.suffering or verb.lemma in words.causing or verb.lemma in words.be
        )
    between = sentence.lower[figure.end : verb.index]
    grammar = sentence.language.grammar
    return any(word in grammar.prepositions and word not in grammar.adverbs for word in between)


_JOINTS = frozenset((",", ";", AND))
