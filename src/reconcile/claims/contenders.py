"""Whose share, or whose seats, of a vote it is: *39 percent for Tembo*, *47% backing Pruitt*, *Labour on 38%*, *71 for the Greens*.

Of figures that stand against each other each has its owner beside it, and not the subject of the one verb.
"""

from reconcile.claims.ages import is_time
from reconcile.claims.names import Kind, Name, name_of
from reconcile.claims.nouns import Measured
from reconcile.claims.particles import AT, FOR, OF, ON
from reconcile.claims.sentence import Sentence
from reconcile.claims.subjects import Subject
from reconcile.figures.reading import PlacedFigure
from reconcile.figures.unit import SHARE
from reconcile.language.ballots import ballots

#: How many words the name of a contender has, with its office.
_LONGEST = 8

_AHEAD, _SUPPORT = "ahead", "support"
#: As many words make *Conservatives are*.
_PAIR = 2


def contender(sentence: Sentence, figure: PlacedFigure) -> Subject | None:
    """Who stands beside a share, or a number against another, as its owner; None where nobody does.

    Args:
        sentence: The sentence.
        figure: The figure.
    """
    if figure.figure.change is not None:
        return None
    if figure.figure.unit.dimension != SHARE:
        return _of_count(sentence, figure)
    return _behind(sentence, figure) or _before(sentence, figure) or _beaten(sentence, figure)


def _of_count(sentence: Sentence, figure: PlacedFigure) -> Subject | None:
    """*won 94 seats against 71 for the Greens*, *overtaking Apple's 30 million*."""
    before = sentence.lower[figure.first - 1]
    if before in sentence.clauses.pronouns.genitives:
        first, end = _name_before(sentence, figure.first - 1)
        owned = first < end and not is_time(sentence, first, end) and _against(sentence, figure)
        return _contender(sentence, first, end) if owned else None
    if before in ballots().joints and sentence.lower[figure.end] == FOR and _against(sentence, figure):
        return _named(sentence, figure.end + 1)
    return None


def _beaten(sentence: Sentence, figure: PlacedFigure) -> Subject | None:
    """*Labour leads the Greens with 38% to 29%*, *overtook the Greens, 15% against 13%*: the second is of the beaten."""
    lower, joints = sentence.lower, ballots().joints
    before = next((other for other in sentence.figures if other.end == figure.first - 1), None)
    if before is None or before.figure.unit.dimension != SHARE or lower[figure.first - 1] not in joints:
        return None
    place = sentence.verb_before[before.first]
    contests = (verb for verb in sentence.verbs[: place + 1] if verb.lemma in ballots().leading)
    verb = next(contests, None)
    if verb is None:
        return None
    first = verb.index + 1
    return _contender(sentence, first, _end(sentence, first))


def by_standing(sentence: Sentence, figure: PlacedFigure) -> Measured | None:
    """*Labour is on 31%*, *held steady on 24 percent*: how many support who stands on a share.

    Args:
        sentence: The sentence.
        figure: The figure.
    """
    if figure.figure.unit.dimension != SHARE or sentence.lower[figure.end] == OF:
        return None
    stands = sentence.lower[figure.first - 1] == ON
    return Measured(measure=_SUPPORT) if stands and figure.noun is None else None


def _behind(sentence: Sentence, figure: PlacedFigure) -> Subject | None:
    """*39 percent for Tembo* behind another share, *47% backing Pruitt*, *45% said they would vote for Berg*."""
    lower, at = sentence.lower, figure.end
    words = ballots()
    if lower[at] in words.saying:
        at = next((index for index in range(at, at + _LONGEST) if lower[index] in words.backing), at)
    if lower[at] in words.backing:
        at += 1 + (lower[at + 1] == FOR)
    elif lower[at] == FOR and _against(sentence, figure):
        at += 1
    else:
        return None
    return _named(sentence, at)


def _against(sentence: Sentence, figure: PlacedFigure) -> bool:
    """Whether another figure of the kind stands before."""
    kind = figure.figure.unit.dimension
    others = (other for other in sentence.figures if other.end < figure.first)
    return any(other.figure.unit.dimension == kind and other.figure.change is None for other in others)


def _named(sentence: Sentence, first: int) -> Subject | None:
    """The contender whose name begins at the index, past what stands *of* it."""
    end = _end(sentence, first)
    if sentence.lower[end] == OF and sentence.words[end + 1][:1].isupper():
        first, end = end + 1, _end(sentence, end + 1)
    elif sentence.lower[end] == "," and sentence.words[end + 1][:1].isupper():
        apposed = _contender(sentence, end + 1, _end(sentence, end + 1))
        if apposed is not None:
            return apposed  # *for her challenger, Dale Hutchens*
    return _contender(sentence, first, end)


def _end(sentence: Sentence, first: int) -> int:
    """Where the name ends that begins at the index, maybe behind an article or whose it is."""
    lower, grammar = sentence.lower, sentence.language.grammar
    end = first + (
        lower[first] in grammar.determiners or lower[first] in sentence.clauses.pronouns.possessives
    )
    while end < first + _LONGEST and grammar.is_open(lower[end]):
        end += 1
    return end


def _contender(sentence: Sentence, first: int, end: int) -> Subject | None:
    """Who is named by these tokens, if it is one with a name."""
    if not any(word[:1].isupper() for word in sentence.words[first:end]):
        return None
    name, owned = (
        name_of(sentence, first, end),
        sentence.lower[first] in sentence.clauses.pronouns.possessives,
    )
    named = name is not None and (name.kind is Kind.PERSON or owned)
    return Subject(name, "", first, end) if named else None


def _before(sentence: Sentence, figure: PlacedFigure) -> Subject | None:
    """*Labour on 38%*, *ahead of Samsung on 13%*, *Hutchens ahead of Pruitt on 47%*."""
    lower, against = sentence.lower, _against(sentence, figure)
    if lower[figure.first - 1] not in (ON, AT):
        return None
    if lower[figure.first - 1] == ON and figure.first - 1 == _PAIR:
        verb = sentence.verb_at.get(1)
        if verb is not None and verb.lemma in sentence.clauses.measures.be:
            return Subject(Name(sentence.words[0], Kind.PERSON), "", 0, 1)  # *Conservatives are on 24%*
    first, end = _name_before(sentence, figure.first - 1)
    if lower[first - 2 : first] == [_AHEAD, OF] and not against:
        first, end = _name_before(sentence, first - 2)
    elif (
        lower[first - 1] in sentence.language.grammar.prepositions and lower[first - 2] != _AHEAD
    ) or first in sentence.verb_at:  # *Unchanged at 4%*
        return None
    if first == 0 and end == 1 and lower[end] in (ON, _AHEAD):
        return Subject(Name(sentence.words[0], Kind.PERSON), "", first, end)  # *Conservatives on 24%*
    return _contender(sentence, first, end)


def _name_before(sentence: Sentence, end: int) -> tuple[int, int]:
    """The words with a capital that end before the index."""
    first = end
    while first > 0 and sentence.words[first - 1][:1].isupper():
        first -= 1
    return first, end
