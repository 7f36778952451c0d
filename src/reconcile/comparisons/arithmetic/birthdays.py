"""Ages against birthdays that are still to come: who dies two days short of her 90th birthday is 89."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cached_property

from attrs import evolve, frozen

from reconcile.claims.ages import AGE
from reconcile.claims.claim import Claim
from reconcile.claims.marks import ORDINAL
from reconcile.comparisons import relation
from reconcile.comparisons.arithmetic import rules
from reconcile.comparisons.arithmetic.context import context
from reconcile.comparisons.arithmetic.nearest import ByStem
from reconcile.comparisons.arithmetic.reckoning import constant, left_over, operand
from reconcile.comparisons.comparison import Comparison, equal
from reconcile.comparisons.relation import derived
from reconcile.comparisons.standing import behind
from reconcile.figures.drafts import OLDEST
from reconcile.figures.unit import YEAR
from reconcile.language.dating import Dating, dating
from reconcile.language.language import language_of
from reconcile.text.tokens import tokens

#: As many words stand between what puts a birthday in the future and the birthday.
_NEAR, _FAR = 4, 8
#: Who is short of a birthday is a year younger; nobody has one beyond the age of the oldest.
_A_YEAR = constant(Decimal(1), YEAR)


@frozen(eq=False)
class _Birthday:
    """The age that somebody reaches on a birthday.

    Attributes:
        claim: The ordinal, or the age.
        short: Whether it is never reached, or not yet: *three weeks short of his 95th birthday*.
        coming: Whether it is still to come, so that both that age and the one before are told.
    """

    claim: Claim
    short: bool
    coming: bool

    @property
    def source(self) -> str:
        """The id of the source."""
        return self.claim.source

    @cached_property
    def about(self) -> frozenset[str]:
        """The stems of what it is about."""
        return context(self.claim).words


def birthdays(found: Sequence[Claim], claims: Sequence[Claim]) -> Iterator[Comparison]:
    """Give the comparisons of ages with birthdays of other sources.

    Args:
        found: The marks of the sources, ordinals among them.
        claims: The claims of all sources.
    """
    told = [*_named(found), *_coming(claims)]
    index = ByStem.of(told)
    for claim in claims if told else ():
        if claim.measurand.measure != AGE or claim.figure.unit != YEAR or claim.figure.value is None:
            continue
        for birthday in index.nearest(context(claim).words, claim.source, 1):
            held = _held(claim, birthday) if _of_one(claim, birthday.claim) else None
            if held is not None:
                yield held


def _named(found: Sequence[Claim]) -> Iterator[_Birthday]:
    """*His 95th birthday*."""
    for mark in found:
        if mark.figure.unit != ORDINAL or (mark.figure.value or 0) > OLDEST:
            continue
        words, ahead = dating(language_of(mark.language).name), _ahead(mark)
        if not words.birthdays.isdisjoint(word.strip(".,;") for word in behind(mark).lower().split()[:1]):
            short = not words.short.isdisjoint(ahead[-_NEAR:])
            yield _Birthday(mark, short, coming=_is_coming(mark, ahead, words))


def _coming(claims: Sequence[Claim]) -> Iterator[_Birthday]:
    """*Will be 101 in March*."""
    for claim in claims:
        if claim.measurand.measure != AGE or claim.figure.unit != YEAR:
            continue
        if not dating(language_of(claim.language).name).will.isdisjoint(_ahead(claim)[-_NEAR:]):
            yield _Birthday(claim, short=False, coming=True)


def _is_coming(mark: Claim, ahead: Sequence[str], words: Dating) -> bool:
    return not words.will.isdisjoint((*ahead[-_FAR:], *behind(mark).lower().split()[:_NEAR]))


def _ahead(claim: Claim) -> list[str]:
    """The words of its sentence before it, in small letters."""
    found = tokens(claim.sentence, 0, claim.start - claim.sentence_start)
    return list(found.lower[: found.count])


def _of_one(claim: Claim, other: Claim) -> bool:
    """Whether both are of somebody of one name."""
    one, two = context(claim), context(other)
    return not (one.names.isdisjoint(two.words) and two.names.isdisjoint(one.words))


def _held(claim: Claim, birthday: _Birthday) -> Comparison | None:
    """What must hold of an age: that of the birthday, or where it is not reached one less."""
    reached = evolve(operand(birthday.claim), unit=YEAR)
    value, age = birthday.claim.figure.value, claim.figure.value
    claims = claim, birthday.claim
    if birthday.short or (birthday.coming and value is not None and age == value - 1):
        return Comparison(rules.less, claims, derived(operand(claim), left_over(reached, _A_YEAR)), ())
    if birthday.claim.measurand.measure == AGE or (birthday.coming and age != value):
        return None
    return Comparison(equal, claims, relation.equal(operand(claim), reached), ())
