"""What was done or is the case: the measure of a figure."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from attrs import evolve

from reconcile.claims.ages import AGES, of_age
from reconcile.claims.attributes import by_doers, by_noun_behind, by_what_moved
from reconcile.claims.ballots import by_ballot
from reconcile.claims.compounds import by_compound, described
from reconcile.claims.contenders import by_standing
from reconcile.claims.cues import BALLOT
from reconcile.claims.deeds import HELD, FigureInClause, by_phrasal, by_verb
from reconcile.claims.extents import LENGTH, by_extent, by_unit
from reconcile.claims.fates import by_fate, by_lives, by_toll
from reconcile.claims.lasting import DURATION, of_time
from reconcile.claims.nouns import NUMBER_OF, Measured, by_noun_before, by_number, by_own_noun
from reconcile.claims.particles import BY, OF
from reconcile.claims.sentence import Sentence
from reconcile.figures.drafts import HYPHENED
from reconcile.figures.inheriting import HEAD_COUNT
from reconcile.figures.reading import PlacedFigure
from reconcile.figures.unit import MONEY, SHARE, TIME
from reconcile.language.dealings import dealings

#: How many tokens the shortest compound has.
_COMPOUND = 3

#: Measures of what a compound stands before, where nobody is said to have them.
_OF_COMPOUNDS = frozenset((DURATION, LENGTH))

#: How many words before an owner's sign *of* is looked for.
_OWNER = 5

#: The measure of the whole of which a figure before it is a part.
WHOLE = "total"

#: Kinds of units of an amount that can tell of a noun behind it.
_AMOUNTS = (MONEY, SHARE)

#: Behind *of* they make a share of what they stand before: *four of every ten members*.
_EVERY = frozenset(("each", "every"))


def read_measures(clauses: Sequence[FigureInClause]) -> list[Measured]:
    """The measure of each figure in its clause, by the first of the readers that knows it, and then by the unit.

    Each reader is asked of all whose measure those before it left open: so its code stays in the processor's cache.
    """
    asked = clauses
    for reader in _READERS:
        for clause in asked:
            clause.said = reader(clause)
        asked = [clause for clause in asked if clause.said is None]
    return [*map(_settled, clauses)]


def _settled(clause: FigureInClause) -> Measured:
    """What the unit says that the clause does not, of what a compound tells which: *a nine-day strike*."""
    measured = by_unit(clause.figure.figure, clause.said or Measured())
    if measured.owner is None and measured.measure in _OF_COMPOUNDS:
        whose = described(clause.sentence, clause.figure)
        return evolve(measured, owner=whose, alone=True) if whose else measured
    return measured


def _by_kind(clause: FigureInClause) -> Measured | None:
    """What an age or a time is, a part or its whole, and what is read by a rule of its own."""
    sentence, figure = clause.sentence, clause.figure
    if figure.figure.rule in AGES:
        return of_age(sentence, figure, clause.governor)
    if figure.figure.unit.dimension == TIME:
        return of_time(sentence, figure, clause.governor.verb, clause.event_before)
    by_rule = _BY_RULE.get(figure.figure.rule)
    return _by_part(sentence, figure) or (by_rule(sentence, figure) if by_rule else None)


def _by_extent(clause: FigureInClause) -> Measured | None:
    """By what stands around a figure, whatever is done: votes, a compound, an extent, lives that were lost."""
    sentence, figure, verb = clause.sentence, clause.figure, clause.governor.verb
    return (
        (by_ballot(sentence, figure, verb) if BALLOT in sentence.cues else None)
        or (by_compound(sentence, figure) if figure.end - figure.first >= _COMPOUND else None)
        or by_extent(sentence, figure, verb)
        or (by_lives(sentence, figure, verb) if figure.figure.unit.counted else None)
    )


def _by_own_noun(clause: FigureInClause) -> Measured | None:
    """By a verb with more words that end right before the figure, or by the noun that is counted."""
    verb = clause.phrasal
    return (by_phrasal(clause, verb, before=True) if verb else None) or by_own_noun(
        clause.sentence, clause.figure, clause.governor.verb
    )


def _by_noun_before(clause: FigureInClause) -> Measured | None:
    return by_noun_before(clause.sentence, clause.figure)


def _by_noun_behind(clause: FigureInClause) -> Measured | None:
    """By the noun that an amount stands before, by who stands on a share, or by what those do who are counted."""
    sentence, figure = clause.sentence, clause.figure
    if figure.figure.unit.kind in _AMOUNTS:
        said = by_noun_behind(sentence, figure) or by_standing(sentence, figure)
        if said is not None:
            return said
    return by_doers(sentence, figure) if sentence.lower[figure.first - 1] == BY else None


def _by_fate(clause: FigureInClause) -> Measured | None:
    """By what became of those who are counted, or by the noun of what has moved."""
    sentence, figure = clause.sentence, clause.figure
    return by_fate(sentence, figure, clause.governor) or (
        by_what_moved(sentence, figure) if figure.figure.change is not None else None
    )


def _by_deed(clause: FigureInClause) -> Measured | None:
    """By the governing verb, with the words behind it if they make another deed of it."""
    verb = clause.phrasal
    return (by_phrasal(clause, verb) if verb else None) or by_verb(clause)


def _by_part(sentence: Sentence, figure: PlacedFigure) -> Measured | None:
    """*four of every ten members* are no four members; *three of the 14 libraries* are some of 14 in all."""
    lower = sentence.lower
    if lower[figure.end] == OF and lower[figure.end + 1] in _EVERY:
        return Measured()
    near = OF in lower[figure.first - 2 : figure.first]
    owned = lower[figure.first - 1] in sentence.clauses.pronouns.genitives
    if not (near or owned) or not _is_whole(sentence, figure):
        return None
    own = owned or lower[figure.first - 1] in sentence.clauses.pronouns.possessives
    staff = own and figure.noun is not None and figure.noun.head in dealings().posts
    owner = (_of(sentence, figure.first - 1) + 1, figure.first - owned) if own else None
    return Measured(measure=WHOLE, owner=owner, alone=not staff, thing="employee" if staff else None)


def _of(sentence: Sentence, index: int) -> int:
    """The nearest *of* before whose 14 libraries they are: *three of the borough’s*, *of its*."""
    near = range(index - 1, index - _OWNER, -1)
    return next((at for at in near if sentence.lower[at] == OF), index)


def _is_whole(sentence: Sentence, figure: PlacedFigure) -> bool:
    """*four of the 18 people*, *52 of 61 drones*: what is said of the part is not said of the whole."""
    index = figure.first - 1
    if sentence.lower[index] in sentence.clauses.pronouns.genitives:
        index = _of(sentence, index)
    index -= sentence.lower[index] in sentence.language.grammar.determiners
    if sentence.lower[index] != OF:
        return False
    before = next((other for other in sentence.figures if other.end >= index), figure)
    return before is not figure and figure.figure.unit.kind == before.figure.unit.kind


def _described(sentence: Sentence, figure: PlacedFigure) -> Measured:
    """*a 28-storey tower was approved*: the tower has the storeys, and what is done with it is not done with them."""
    whose = described(sentence, figure)
    return Measured(measure=HELD, owner=whose, alone=True) if whose else Measured()


#: What reads the measure of figures that are read by a rule of their own.
_BY_RULE: Mapping[str, Callable[[Sentence, PlacedFigure], Measured | None]] = MappingProxyType(
    {NUMBER_OF: by_number, HEAD_COUNT: by_toll, HYPHENED: _described}
)

#: What reads a measure, what is surest first.
_READERS = (_by_kind, _by_extent, _by_own_noun, _by_noun_before, _by_noun_behind, _by_fate, _by_deed)
