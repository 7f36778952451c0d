"""Finding the hedge of a figure: the words before it, the words after it, and signs."""

from attrs import frozen

from reconcile.figures.hedge import BARE, Approximation, Bound, Hedge
from reconcile.language.language import Language, matched, matched_before
from reconcile.text.tokens import Tokens

_APPROXIMATIONS = {str(kind): kind for kind in Approximation}
_BOUNDS = {str(kind): kind for kind in Bound}
_MOST_WORDS = 6
_TIGHTER = {Bound.JUST_UNDER, Bound.JUST_OVER}


@frozen
class Hedged:
    """A hedge and where the figure begins with it (or ends, for a hedge after it)."""

    hedge: Hedge
    edge: int


def hedge_before(tokens: Tokens, index: int, language: Language) -> Hedged:
    """The hedge whose words end just before the index; words of emphasis between are passed over."""
    hedge, edge, seen = BARE, index, index
    for _ in range(_MOST_WORDS):
        found = matched_before(tokens.lower, seen, language.hedges.before)
        if found is None:
            passed = matched_before(tokens.lower, seen, language.hedges.transparent)
            if passed is None:
                break
            seen = passed[1]
            continue
        composed = compose(_kind(found[0]), hedge)
        if composed is None:
            break
        hedge, edge, seen = composed, found[1], found[1]
    return Hedged(hedge, edge)


def hedge_after(tokens: Tokens, index: int, language: Language) -> Hedged:
    """The hedge whose words begin at the index: *or more*, *-odd*, *+*."""
    found = matched(tokens.lower, index, language.hedges.after)
    if found is None or (tokens.words[index] in "+-" and not tokens.glued[index]) or _goes_on(tokens, found[1], language):
        return Hedged(BARE, index)
    if tokens.lower[index] == "plus" and index + 1 < tokens.count and not tokens.glued[index]:
        return Hedged(BARE, index)
    return Hedged(_kind(found[0]), found[1])


def _goes_on(tokens: Tokens, end: int, language: Language) -> bool:
    """Whether another number follows, which the words are the hedge of: *dozens of missiles and over 11,000*."""
    return end < tokens.count and (tokens.lower[end][0].isdecimal() or tokens.lower[end] in language.numbers.starts)


def _kind(name: str) -> Hedge:
    if name in _BOUNDS:
        return Hedge(bound=_BOUNDS[name])
    return Hedge(approximation=_APPROXIMATIONS[name])


def compose(outer: Hedge, inner: Hedge) -> Hedge | None:
    """One hedge over another, as in *up to about*; None where they cannot be one hedge."""
    if outer.bound and inner.bound:
        return None
    if outer.approximation and inner.approximation:
        return Hedge(outer.bound or inner.bound, max(outer.approximation, inner.approximation))
    if outer.approximation and inner.bound:
        return inner if inner.bound in _TIGHTER else Hedge(inner.bound, outer.approximation)
    return Hedge(outer.bound or inner.bound, outer.approximation or inner.approximation)
