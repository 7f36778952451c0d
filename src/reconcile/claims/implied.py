"""What is counted or measured where no noun behind the figure says it: *worth 3 million*, *6% fewer*, *a price of*."""

from reconcile.claims.bases import compared_with
from reconcile.claims.clause import Governor, Role
from reconcile.claims.counting import named_thing
from reconcile.claims.deeds import POPULATION
from reconcile.claims.fates import KILLED, is_of_people
from reconcile.claims.names import Kind, Name, name_of
from reconcile.claims.nouns import PRICE, Measured
from reconcile.claims.particles import AND, AT, FOR, OF, ON
from reconcile.claims.phrases import phrase_at
from reconcile.claims.sentence import Sentence
from reconcile.claims.subjects import Subject
from reconcile.figures.nouns import PERSON
from reconcile.figures.reading import PlacedFigure
from reconcile.figures.unit import COUNT, MONEY, SHARE
from reconcile.language.dealings import dealings

#: Measures that are of people where nothing else is named, *the toll rose to 58*, and those of which a bare number is.
_OF_PEOPLE = frozenset((KILLED, POPULATION))
_OF_SO_MANY = frozenset(
    ("acquit", "arrest", "casualties", "convict", "displaced", "employed", "missing", "rescue", "wounded")
)

#: What is counted by a pronoun: *three others*.
OTHER = "other"

#: How many words behind an amount that is spent it stands what for.
_FAR = 8

_LEVELS = frozenset((AT, FOR))
_ASIDE = frozenset((",", "(", "–", "—"))


def implied_thing(
    sentence: Sentence,
    figure: PlacedFigure,
    governing: Governor,
    subject: Subject | None,
    measured: Measured,
) -> str | None:
    """What the clause tells the figure to be of; None where it tells nothing.

    Args:
        sentence: The sentence.
        figure: The figure, behind which no thing is named.
        governing: How it hangs on its clause.
        subject: The subject of the governing verb.
        measured: What is measured.
    """
    if figure.figure.unit.counted:
        return figure.figure.unit.factors[0][0].name  # *a mother of three*
    base = _of_base(sentence, figure, governing)  # *a fifth of the 40 lambs died*
    if base is not None:
        return base
    bare = not figure.figure.unit.factors
    if measured.measure in _OF_PEOPLE or (bare and measured.measure in _OF_SO_MANY):
        return PERSON
    return (
        _worth(sentence, figure)
        or _spent_on(sentence, figure, governing)
        or _of_measure(sentence, subject, measured)
        or _for_each(figure)
    )


def of_others(sentence: Sentence, figure: PlacedFigure, measured: Measured) -> str:
    """*killed nine rebels and caught 3 others*: more of those counted before; *the driver and 3 others*: people."""
    before = next((other for other in reversed(sentence.figures) if other.end <= figure.first), None)
    if sentence.lower[figure.first - 1] == AND:
        return PERSON
    thing = named_thing(sentence, before) if before is not None and before.figure.unit.counted else None
    befell = measured.measure in sentence.clauses.measures.suffered
    if thing is None or (befell and not is_of_people(sentence, thing.rpartition(" ")[2])):
        return PERSON  # *hit 3 cars and injured 12 others*
    return thing


def of_the_other(sentence: Sentence, figure: PlacedFigure) -> PlacedFigure | None:
    """*16 percent of cars, compared with 13 percent*, *400 homes, 6% fewer*: the figure of the same thing before."""
    main = compared_with(sentence, figure)
    if main is not None or figure.figure.change is None or figure.figure.unit.dimension != SHARE:
        return main
    first = figure.first - (sentence.lower[figure.first - 1] in sentence.language.times.particles)
    if sentence.lower[first - 1] not in _ASIDE:
        return None
    before = next((other for other in reversed(sentence.figures) if other.end < figure.first), None)
    return before if before is not None and before.figure.unit.counted else None


def share_of(sentence: Sentence, figure: PlacedFigure, governing: Governor) -> PlacedFigure | None:
    """*a third of voters backed it, and 22 percent were unsure*: the figure before that tells of whom a share is."""
    if figure.figure.unit.dimension != SHARE or figure.noun is not None or figure.figure.change is not None:
        return None
    if sentence.lower[figure.end] == OF:  # *half of the 200 homes*
        first = figure.end + 1
        return sentence.figure_at.get(
            first + (sentence.lower[first] in sentence.language.grammar.determiners)
        )
    main = of_the_other(sentence, figure)
    if main is not None or governing.role is not Role.SUBJECT or governing.verb is None:
        return main
    before = (other for other in reversed(sentence.figures) if other.end <= figure.first and other.noun)
    main = next(before, None)
    of_whom = main is not None and (main.figure.unit.counted or main.figure.unit.dimension == SHARE)
    return main if of_whom else None


def _of_base(sentence: Sentence, figure: PlacedFigure, governing: Governor) -> str | None:
    """*a fifth of the 40 lambs died*, *400 homes, 6% fewer*: the thing of the figure that tells of what this one is."""
    main = share_of(sentence, figure, governing) or of_the_other(sentence, figure)
    return named_thing(sentence, main) if main is not None else None


def of_those_before(figure: PlacedFigure, of: Sentence, earlier: Sentence | None) -> str | None:
    """*28 defendants were tried. Three of them were acquitted*: those who were counted last in the sentence before.

    Args:
        figure: The figure, before *of*.
        of: Its sentence.
        earlier: The sentence before, if there is one.
    """
    if earlier is None or of.lower[figure.end + 1] not in of.language.joints.them:
        return None
    counted = (
        named_thing(earlier, other) for other in reversed(earlier.figures) if other.figure.unit.counted
    )
    return next(counted, None)


def told_to_be(sentence: Sentence, figure: PlacedFigure, governing: Governor) -> str | None:
    """*19 of the 54 injured were students*, *nine of the dead were children*: what people are said to be."""
    verb = governing.verb
    whole = OF in sentence.lower[max(0, figure.first - 2) : figure.first]
    if verb is None or verb.lemma != "be" or governing.role is not Role.SUBJECT or whole:
        return None
    first = end = verb.index + 1
    while sentence.lower[end].isalpha() and sentence.lower[end] not in sentence.language.grammar.closed:
        end += 1
    name = name_of(sentence, first, end) if first < end else None
    people = name is not None and name.plural and is_of_people(sentence, name.head)
    return name.canonical if name is not None and people else None


def _worth(sentence: Sentence, figure: PlacedFigure) -> str | None:
    """*copper cable worth 3 million rand*, *a painting insured for 900,000 euros*: what is worth so much."""
    if figure.figure.unit.kind != MONEY:
        return None
    index = figure.first - 1
    index -= sentence.lower[index] in _LEVELS
    if sentence.lower[index] not in dealings().worth:
        return None
    first, end = phrase_at(sentence, index)
    return _plain(sentence, name_of(sentence, first, end)) if first < end else None


def _spent_on(sentence: Sentence, figure: PlacedFigure, governing: Governor) -> str | None:
    """*spent 620 million dollars over four years on clinics*."""
    verb, lower = governing.verb, sentence.lower
    if verb is None or verb.lemma not in dealings().spending or figure.figure.unit.kind != MONEY:
        return None
    near = lower[figure.end : figure.end + _FAR]
    if ON not in near or not _ASIDE.isdisjoint(near[: near.index(ON)]):
        return None
    first = figure.end + near.index(ON) + 1
    end = first + (lower[first] in sentence.language.grammar.determiners)
    while lower[end][:1].isalnum() and lower[end] not in sentence.language.grammar.closed:
        end += 1
    return _plain(sentence, name_of(sentence, first, end)) if end not in sentence.verb_at else None


def _of_measure(sentence: Sentence, subject: Subject | None, measured: Measured) -> str | None:
    """*the price of a loaf*, *registrations of cars rose*, *applications rose*: what the noun of the measure is of."""
    name = subject.name if subject is not None else None
    if measured.measure in sentence.clauses.measures.properties and not measured.alone:
        return name.canonical if name is not None and name.kind is Kind.COMMON else None
    if measured.owner is not None:
        first, end = measured.owner
        before = first - 1 - (sentence.lower[first - 1] in sentence.language.grammar.determiners)
        name = name_of(sentence, first, end) if sentence.lower[before] == OF else None
    elif measured.measure != PRICE and not measured.alone:
        return None
    # The party of *membership of the party* is one, and neither counted nor sold.
    many = name is not None and name.plural and measured.measure not in sentence.clauses.nouns.groups
    return _plain(sentence, name) if many or measured.measure == PRICE else None


def _plain(sentence: Sentence, name: Name | None) -> str | None:
    """A plain noun that is neither of a person or a body, who act, nor of a measure."""
    if name is None or name.kind is not Kind.COMMON:
        return None
    words, head = sentence.clauses.nouns, name.head
    acts = words.is_private(head) or head in words.settlements or head in words.counts
    if acts or is_of_people(sentence, head) or head in sentence.vocabulary.nouns:
        return None
    return name.canonical


def _for_each(figure: PlacedFigure) -> str | None:
    """*$21,500 per worker*, *83 dollars a share*: what the money is for each of."""
    per = figure.figure.unit.per
    return per.factors[0][0].name if figure.figure.unit.kind == MONEY and per.dimension == COUNT else None
