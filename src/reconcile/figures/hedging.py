"""Finding the hedge of a figure: the words before it, the words after it, and signs."""

from attrs import define

from reconcile.figures.hedge import BARE, Hedge
from reconcile.language.kinds import Approximation, Bound
from reconcile.language.language import Language, matched, matched_before
from reconcile.text.tokens import Tokens

_APPROXIMATIONS = {str(kind): Hedge(approximation=kind) for kind in Approximation}
_BOUNDS = {str(kind): Hedge(bound=kind) for kind in Bound}
_KINDS = {**_APPROXIMATIONS, **_BOUNDS}
_MOST_WORDS = 6
_TIGHTER = frozenset((Bound.JUST_UNDER, Bound.JUST_OVER))
_GLUED = frozenset("+-")


@define
class Hedged:
    """A hedge and where the figure begins with it (or ends, for a hedge after it)."""

    hedge: Hedge
    edge: int


def hedge_before(tokens: Tokens, index: int, language: Language) -> Hedged:
    """The hedge whose words end just before the index; words of emphasis between are passed over."""
    hedge, edge, seen, lower = BARE, index, index, tokens.lower
    before, transparent, lasts = language.hedges.before, language.hedges.transparent, language.hedges.lasts
    for _ in range(_MOST_WORDS):
        if lower[seen - 1] not in lasts:
            break
        found = matched_before(lower, seen, before)
        if found is None:
            passed = matched_before(lower, seen, transparent)
            if passed is None:
                break
            seen = passed[1]
            continue
        if _is_adverb(tokens, found[1], seen, language):
            break
        composed = compose(_KINDS[found[0]], hedge)
        if composed is None:
            break
        hedge, edge, seen = composed, found[1], found[1]
    return Hedged(hedge, edge)


def hedge_of_verb(tokens: Tokens, index: int, language: Language, hedge: Hedge) -> Hedge:
    """The hedge of a figure with what the verb right before it says of it: *topped 95,000*, *exceeds 50*."""
    bound = language.hedges.verbs.get(tokens.lower[index - 1])
    return hedge if bound is None else compose(_KINDS[bound], hedge) or hedge


def _is_adverb(tokens: Tokens, first: int, end: int, language: Language) -> bool:
    """Whether the words of a hedge belong to the verb before it: *handed over 95 prisoners*, *ticked up to 4 %*."""
    hedge = " ".join(tokens.lower[first:end])
    return tokens.lower[first - 1] in language.hedges.phrasal.get(hedge, ())


def hedge_after(tokens: Tokens, index: int, language: Language) -> Hedged:
    """The hedge whose words begin at the index: *or more*, *-odd*, *+*."""
    found = matched(tokens.lower, index, language.hedges.after)
    if found is None or _goes_on(tokens, found[1], language):
        return Hedged(BARE, index)
    word, end = tokens.words[index], found[1]
    if word in _GLUED and not tokens.glued[index]:
        return Hedged(BARE, index)
    if end == index + 1 and tokens.lower[end] and not tokens.glued[index] and word.isalpha():
        after = tokens.lower[end]
        joins = language.grammar.is_open(after)
        if found[0] == Bound.AT_LEAST and joins:  # 5 plus players: *and*, not *or more*
            return Hedged(BARE, index)
    return Hedged(_KINDS[found[0]], end)


def _goes_on(tokens: Tokens, end: int, language: Language) -> bool:
    """Whether another number follows, which the words are the hedge of: *dozens of missiles and over 11,000*."""
    word = tokens.lower[end]
    money = word in language.money.before and tokens.lower[end + 1][:1].isdecimal()
    return money or word[:1].isdecimal() or word in language.numbers.cardinals


def compose(outer: Hedge, inner: Hedge) -> Hedge | None:
    """One hedge over another, as in *up to about*; None where they cannot be one hedge."""
    if outer.bound and inner.bound:
        return None
    if outer.approximation and inner.approximation:
        return Hedge(outer.bound or inner.bound, max(outer.approximation, inner.approximation))
    if outer.approximation and inner.bound:
        return inner if inner.bound in _TIGHTER else Hedge(inner.bound, outer.approximation)
    return Hedge(outer.bound or inner.bound, outer.approximation or inner.approximation)
