"""Ballots: how many voted for a motion, and how many against it."""

from collections.abc import Sequence

from reconcile.claims.nouns import Measured
from reconcile.claims.particles import TO
from reconcile.claims.sentence import Sentence
from reconcile.claims.verbs import Verb
from reconcile.figures.reading import PlacedFigure
from reconcile.language.ballots import ballots

FOR, AGAINST, ABSTAINED = "ayes", "noes", "abstain"

#: The measures of ballots: so many people, whether their votes or they are counted.
BALLOTS = frozenset((FOR, AGAINST, ABSTAINED))
_VOTE = "vote"

#: How many words behind votes, or behind their verb, say which way they went; how far behind them what was decided stands.
_NEAR, _FAR = 3, 12

#: How many words before the second of two sides the first begins at most.
_LONG = 8


def by_ballot(sentence: Sentence, figure: PlacedFigure, verb: Verb | None) -> Measured | None:
    """*voted 61-37 to confirm him*, *rejected by 82 votes to 61*, *37 senators voted against*, *12 abstentions*.

    Args:
        sentence: The sentence, which has a cue of a ballot.
        figure: The figure.
        verb: The verb that it hangs on.
    """
    measure = _measure_of_ballot(sentence, figure, verb)
    if measure is None:
        return None
    return Measured(measure=measure, thing=None if figure.figure.unit.counted else _VOTE)


def _measure_of_ballot(sentence: Sentence, figure: PlacedFigure, verb: Verb | None) -> str | None:
    """Which way those voted who are counted; None where no votes are."""
    unit = figure.figure.unit
    if unit.factors and (not unit.counted or unit.per.factors):
        return None
    if unit.name in ballots().abstaining:
        return ABSTAINED
    for one, other in ((figure, sentence.figure_at.get(figure.end + 1)), (_beside(sentence, figure), figure)):
        if one is not None and other is not None and _are_sides(sentence, one, other):
            carried = _is_carried(sentence, one, other, verb)
            return None if carried is None else (FOR if carried == (one is figure) else AGAINST)
    return _of_one_side(sentence, figure, verb)


def _beside(sentence: Sentence, figure: PlacedFigure) -> PlacedFigure | None:
    """The figure that ends one word before another; a long one is none of votes."""
    near = (sentence.figure_at.get(index) for index in range(figure.first - 2, figure.first - _LONG, -1))
    return next((each for each in near if each is not None and each.end == figure.first - 1), None)


def _are_sides(sentence: Sentence, one: PlacedFigure, other: PlacedFigure) -> bool:
    """Whether two figures are the two sides of a ballot: bare, or of votes, with a word or a dash between."""
    plain = all(not each.figure.unit.factors or each.figure.unit.name == _VOTE for each in (one, other))
    return plain and sentence.lower[one.end] in ballots().joints


def _is_carried(sentence: Sentence, one: PlacedFigure, other: PlacedFigure, verb: Verb | None) -> bool | None:
    """Whether the first of two sides is for the motion; None where they are sides of something else."""
    words, lower, end = ballots(), sentence.lower, other.end
    lemma = "" if verb is None else verb.lemma
    if lemma in words.passing or lemma in words.failing:
        return lemma in words.passing
    near = (*lower[max(0, one.first - _NEAR) : one.first], lower[end])
    if lemma != _VOTE and words.telling.isdisjoint(near):
        return None
    decided = (lower[at + 1] for at in range(end, min(end + _FAR, sentence.count)) if lower[at] == TO)
    return lower[end] not in words.no and next(decided, "") not in words.failing


def _of_one_side(sentence: Sentence, figure: PlacedFigure, verb: Verb | None) -> str | None:
    """*37 senators voted against*, *61 votes in favor*, *received 60 votes*."""
    words, counts = ballots(), figure.figure.unit.name == _VOTE
    if counts and (way := _way(sentence.lower[figure.end : figure.end + _NEAR])) is not None:
        return way
    if verb is None:
        return None
    if verb.lemma in words.opposing and figure.end <= verb.index:
        return AGAINST
    if verb.lemma == _VOTE and figure.end <= verb.index:
        return _way(sentence.lower[verb.index + 1 : verb.index + 1 + _NEAR])
    return FOR if counts and verb.lemma in words.getting | words.passing else None


def _way(said: Sequence[str]) -> str | None:
    """Which way votes went, by the first word that says it."""
    words = ballots()
    found = next((word for word in said if word in words.no or word in words.yes), None)
    return None if found is None else AGAINST if found in words.no else FOR
