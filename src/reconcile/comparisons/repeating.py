"""What a source repeats of another it does not contradict beside it.

*52 of 61 drones were shot down* and *52 drones were shot down*: that 61 is another number is no conflict,
since the 52 of the one is the 52 of the other.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from attrs import frozen

from reconcile.claims.ages import AGE
from reconcile.claims.claim import Claim
from reconcile.claims.period import Period
from reconcile.comparisons.bases import is_base, of_now, of_one_time
from reconcile.comparisons.evidence import agree
from reconcile.comparisons.kinship import Things, noun_of
from reconcile.comparisons.moving import opposite
from reconcile.comparisons.times import Times, times
from reconcile.figures.nouns import PERSON
from reconcile.figures.unit import COUNT
from reconcile.language.language import language_of
from reconcile.language.people import sides

#: A number with its unit, and what it is said to measure.
Said = tuple[object, ...]
#: The words of a name.
Subject = tuple[str, ...]
#: The name of whom something is said, the thing that it is said of, and when it was so.
Whom = tuple[Subject, str | None, Period | None]


@frozen(eq=False)
class Repeating:
    """Of whom each source says what number of what, of all claims of one call; what is only compared with by itself."""

    said: Mapping[Said, frozenset[Whom]]
    before: Mapping[Said, frozenset[Whom]]
    things: Things

    @classmethod
    def of(cls, claims: Iterable[Claim], things: Things) -> "Repeating":
        """Note what each source says, in the names of the known things."""
        stated = [claim for claim in claims if claim.figure.value is not None]
        now, before = (
            _of_whom((claim for claim in stated if is_base(claim) is base), things) for base in (False, True)
        )
        return cls(now, before, things)

    def clears(self, left: Claim, right: Claim) -> bool:
        """Whether two claims of two sources disagree, while one source repeats the claim of the other."""
        if left.source == right.source or opposite(left, right):
            return False
        if left.figure.value == right.figure.value:
            return False  # *over 60* and *under 60* disagree, though each says 60
        repeated = self._repeats(left, right) or self._repeats(right, left)
        return repeated and not agree(left, right)

    def _repeats(self, claim: Claim, other: Claim) -> bool:
        """Whether the source of the other says as much; what it says of another time is nothing of one that is the other's."""
        together = of_one_time(claim, other)
        said, whom = _said(claim, other.source), _whom(claim, self.things)
        if _meet(whom, self.said.get(said, ()), together=together):
            return True
        back = not of_now(claim) and not together
        return back and _meet(whom, self.before.get(said, ()), together=False)


def _of_whom(claims: Iterable[Claim], things: Things) -> Mapping[Said, frozenset[Whom]]:
    """The subjects of all that say one number, and what they say it of."""
    found: defaultdict[Said, set[Whom]] = defaultdict(set)
    for claim in claims:
        found[_said(claim, claim.source)].add(_whom(claim, things))
    return {said: frozenset(subjects) for said, subjects in found.items()}


def _whom(claim: Claim, things: Things) -> Whom:
    return _subject(claim), _thing(claim, things), claim.measurand.period


def _subject(claim: Claim) -> Subject:
    """The words of a name; of what has none, nothing: it may be anybody's."""
    subject = claim.measurand.subject or ""
    return tuple(subject.lower().split()) if subject[:1].isupper() else ()


def _thing(claim: Claim, things: Things) -> str | None:
    """What it is said of, by the name of the known thing; of whom an age is told, only by what tells them apart."""
    thing = noun_of(claim)
    if claim.measurand.measure == AGE:
        thing = thing or claim.measurand.subject
        return thing if thing in sides(language_of(claim.language).name) else None
    known = things.get(thing.lower()) if thing else None
    return known.name if known else thing


def _meet(whom: Whom, others: Iterable[Whom], *, together: bool) -> bool:
    """Whether what was said is said of somebody who can be the subject of a claim, and of the same or of people at large.

    Of a time of which there is another number too, ``together``, it must not be said of a time apart:
    *33.5% in August and 32.9% in September* does not repeat *32.9% in August*.
    """
    own, thing, when = whom
    return any(
        (thing == theirs or PERSON in (thing, theirs))
        and (not own or not each or _may_be_one(own, each))
        and not (together and when and then and times(when, then) is Times.APART)
        for each, theirs, then in others
    )


def _may_be_one(one: Subject, other: Subject) -> bool:
    """Whether two names have a word in common; *Graham Toller* and *Beryl Toller* have no more than the last."""
    kin = one[-1] == other[-1] and one[0] != other[0] and min(len(one), len(other)) > 1
    return not kin and not set(one).isdisjoint(other)


def _said(claim: Claim, source: str) -> Said:
    """*43 deaths* and a bare *43* of who died are one number."""
    unit = claim.figure.unit
    kind = COUNT if not unit.factors or unit.counted else unit
    return source, claim.figure.value, kind, claim.measurand.measure
