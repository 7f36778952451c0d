"""What words say of how figures of a passage belong together, and of what a number beside them is.

Each of these asks one thing of a stated number and of the figures from which it may follow.
"""

from collections.abc import Sequence
from itertools import pairwise, takewhile

from reconcile.claims.measurand import Modality, Thing
from reconcile.comparisons.arithmetic.listing import JOINING
from reconcile.comparisons.arithmetic.passage import Spot
from reconcile.comparisons.arithmetic.stated import Stated
from reconcile.comparisons.gates import Answer, ask
from reconcile.comparisons.kinship import Kinship, kinship, noun_of, parsed, root
from reconcile.comparisons.likeness import overlapping
from reconcile.comparisons.rule import Gate
from reconcile.figures.unit import COUNT, SHARE, TIME
from reconcile.language.concepts import meaning, stem
from reconcile.language.formulas import Formulas
from reconcile.language.inflection import plural
from reconcile.language.phrases import matched

Spots = Sequence[Spot]

#: Where so much of a statement stands in a passage, what was done may go by another word.
_MUCH = 0.6
#: As many words stand between two members of a list, and as few between the joint and the second.
_FAR, _NEAR = 12, 4
#: As many words stand between two figures of which one is for each of the other, and around them.
_BETWEEN, _AROUND = 3, 5
#: Where so much does, nearly all of it is said there.
_NEARLY_ALL = 0.8
_HELD = "held"
#: What is paid once, and grew out of no other amount.
_FINE = "fine"
_PERSON, _MULTIPLE = "person", "multiple"
#: What says that a figure is no member of a list only right behind it: *61 to 38*.
_LINKS = frozenset(("or", "to"))
_OF = frozenset(("of", "among"))
_OF_THEM = frozenset(("of", each) for each in ("them", "these", "those", "which", "whom", "their"))
#: The same, of a sum or a quantity.
_OF_IT = frozenset(("of", each) for each in ("it", "that", "this"))


def passes(stated: Stated, spot: Spot) -> bool:
    """Whether no gate keeps the claim from a figure that it would follow from."""
    claim, base = stated.claim, spot.claim
    moods = [each.measurand.modality is Modality.DENIED for each in (claim, base)]
    if moods[0] is not moods[1] or ask(Gate.PLACE, claim, base, stated.things).answer is Answer.DIFFERENT:
        return False
    if ask(Gate.SUBJECT, claim, base, stated.things).answer is not Answer.DIFFERENT:
        return True
    subjects = claim.measurand.subject or "", base.measurand.subject or ""
    if not all(each[:1].isupper() for each in subjects):
        return True
    told, subject = stated.passage.told, subjects[0].lower()  # a country is told of by its one name
    return stem(subject) in told or told.issuperset(map(stem, subject.split()))


def near(stated: Stated, spots: Spots) -> bool:
    """Whether the clause of one of the figures has something to do with the statement, or the same was done."""
    # An energy bill is a bill.
    measures = {_head(spot.claim.measurand.measure) for spot in spots} - {None}
    return _head(stated.measure) in measures or any(not spot.meant.isdisjoint(stated.meant) for spot in spots)


def _head(measure: str | None) -> str | None:
    """The last word of what is measured."""
    return measure and measure.split()[-1]


def side_by_side(one: Spot, other: Spot) -> bool:
    """Whether two figures follow each other in one sentence."""
    return one.remark is other.remark and abs(one.index - other.index) <= 1 and one is not other


def listed(stated: Stated, parts: Spots) -> bool:
    """Whether none of the figures is a part of another, or how far another is from something."""
    besides = not stated.around.isdisjoint(stated.words.besides)
    return not besides and not any(_aside(part, stated.words) for part in parts)


def within_another(part: Spot, words: Formulas) -> bool:
    """Whether a figure is a part of what was named before: *seven of them*."""
    return part.behind[:2] in _OF_THEM or not words.parts.isdisjoint(part.before[-_NEAR:])


def held_against(one: Spot, other: Spot) -> bool:
    """Whether a text says *61 to 38*, or *61 or 62*."""
    first, second = sorted((one, other), key=lambda spot: spot.claim.start)
    return second.remark is first.remark and not _LINKS.isdisjoint(first.behind[-1:])


def _aside(part: Spot, words: Formulas) -> bool:
    behind = () if part.behind[:1] == ("and",) else part.behind[:2]
    if not (words.unlisted - _LINKS).isdisjoint(behind) or not words.unlisted.isdisjoint(behind[:1]):
        return True
    return not words.parts.isdisjoint(part.before[-_NEAR:])


def together(stated: Stated, parts: Spots) -> bool:
    """Whether figures are named together, or are all of their kind, or the statement says that it is of all."""
    kind = parts[0].claim.figure.unit.kind
    same = [spot for spot in stated.passage.spots if spot.claim.figure.unit.kind == kind]
    return (
        stated.of_all or len(same) == len(parts) or all(_joined(one, other) for one, other in pairwise(parts))
    )


def _joined(one: Spot, other: Spot) -> bool:
    if one.remark is not other.remark or other.index != one.index + 1:
        return False
    return not JOINING.isdisjoint(one.behind[-_NEAR:]) and len(one.behind) <= _FAR


def covered(stated: Stated, parts: Spots) -> bool:
    """Whether what the statement counts stands for all that are added."""
    noun = noun_of(stated.claim)
    if noun is None or stated.claim.figure.unit.dimension != COUNT:
        return True
    stands = [stands_for(stated, noun, noun_of(part.claim)) for part in parts]
    return False not in stands and (True in stands or is_person(stated, noun))


def is_person(stated: Stated, noun: str) -> bool:
    """Whether a noun is a word for people of any kind."""
    thing = stated.things.get(noun.lower())
    return thing is not None and thing.name == _PERSON


def stands_for(stated: Stated, noun: str, other: str | None) -> bool | None:
    """Whether a noun may stand for another; None if the other is not known."""
    if other is None or kinship(noun, other, stated.things) is not Kinship.APART:
        return True
    head, concepts = other.lower().split()[-1], meaning(stated.language)
    if not stated.line.isdisjoint((head, plural(head, stated.language.nouns))):
        return True
    if not concepts(noun.lower().split()[-1]).isdisjoint(concepts(head)):
        return True
    anyone = is_person(stated, noun) or noun.lower() in stated.words.anyone
    if anyone and _of_a_people(stated, head):
        return True
    return False if isinstance(parsed(other.lower(), stated.things).head, Thing) else None


def _of_a_people(stated: Stated, noun: str) -> bool:
    """Whether a noun is of the people of a country."""
    return matched((noun.capitalize(),), 0, stated.language.places.peoples) is not None


def of_each(stated: Stated, parts: Spots) -> bool:
    """Whether the statement does not name what is said of one part and leave out that of another."""
    calendar = stated.language.calendar
    days = frozenset(map(stem, (*calendar.weekdays, *calendar.months)))
    said = days.intersection(map(stem, stated.line))
    return _hits_all(parts, stated.passage.names, stated.remark.context.names) and _hits_all(
        parts, days, said
    )


def _hits_all(parts: Spots, known: frozenset[str], said: frozenset[str]) -> bool:
    """Whether words that stand behind one of the figures are said as well as those behind the others."""
    behind = [takewhile(lambda word: word not in JOINING, part.behind[:_NEAR]) for part in parts]
    own = [known.intersection(map(stem, each)) for each in behind]
    hits = [not each.isdisjoint(said) for each in own]
    return not any(hits) or all(hit or not each for hit, each in zip(hits, own, strict=True))


def about(stated: Stated, _parts: Spots) -> bool:
    """Whether much of the statement stands in the passage, where no noun says that it counts the same."""
    return noun_of(stated.claim) is not None or stated.overlap >= _MUCH


def all_done(stated: Stated, parts: Spots) -> bool:
    """Whether what the statement says was done was done to all the parts."""
    measures = {part.claim.measurand.measure for part in parts} - {None}
    if stated.measure == _HELD and not stated.of_all:
        return measures <= {_HELD} or completed(parts)
    if stated.of_all or stated.measure not in measures:
        return done(stated, parts)
    stems = frozenset(map(stem, stated.line))
    return all(each == stated.measure or stem(each.partition(" ")[0]) in stems for each in measures if each)


def completed(parts: Spots) -> bool:
    """*Seven were rescued. The other four stayed*: whether the last is all that is left, whatever was done to it."""
    return parts[-1].before[-2:] == ("the", "other")


def done(stated: Stated, parts: Spots) -> bool:
    """Whether what the statement says was done is what the passage says was done."""
    measure = stated.measure
    if stated.of_all or measure is None:
        return True
    told = {part.claim.measurand.measure for part in parts}
    if measure in told or any(overlapping(measure, each) for each in told - {_FINE} if measure != _FINE):
        return True
    if any(stated.turned(part) for part in parts):
        return False
    verb = measure.partition(" ")[0]
    if verb in stated.words.light and stated.overlap >= _MUCH:
        return True
    return not meaning(stated.language)(verb).isdisjoint(stated.passage.meant)


def likely(stated: Stated, spots: Spots) -> bool:
    """Whether the same was done, or by another word to what is nearly the same."""
    return stated.overlap >= _MUCH or done(stated, spots)


def kin(stated: Stated, spots: Spots) -> bool:
    """Whether what is counted may be of what one of the figures counts."""
    noun = noun_of(stated.claim)
    nouns = [each for spot in spots if (each := noun_of(spot.claim)) is not None]
    if noun is None or not nouns or stated.claim.figure.unit.dimension != COUNT:
        return True
    if any(related(stated, noun, each) for each in nouns):
        return True
    return stated.turned(spots[-1])


def related(stated: Stated, noun: str, other: str) -> bool:
    """Whether two nouns are kin, of one root, or share a word: *border crossing* and *Finnish border*."""
    if kinship(noun, other, stated.things) is not Kinship.APART:
        return True
    if root(noun, stated.things) == root(other, stated.things):
        return True
    return not frozenset(noun.lower().split()).isdisjoint(other.lower().split())


def counts_other(stated: Stated, spots: Spots) -> bool:
    """Whether the statement counts something that none of the figures counts."""
    share = stated.claim.figure.unit.dimension == SHARE
    noun = stated.claim.figure.noun if share else noun_of(stated.claim)
    nouns = [each for spot in spots if (each := noun_of(spot.claim)) is not None]
    if not noun or not nouns or stated.claim.figure.unit.dimension not in (COUNT, SHARE):
        return False
    stands = [stands_for(stated, noun, each) for each in nouns]
    return True not in stands and (False in stands or not is_person(stated, noun))


def mixes(stated: Stated, spots: Spots) -> bool:
    """Whether one of the figures counts the same and another something else: *12 teachers and 9 pupils*, of teachers."""
    noun = noun_of(stated.claim)
    if noun is None or stated.claim.figure.unit.dimension != COUNT or is_person(stated, noun):
        return False
    nouns = [noun_of(spot.claim) for spot in spots]
    return noun in nouns and any(stands_for(stated, noun, each) is False for each in nouns)


def takes_other(stated: Stated, whole: Spot, parts: Spots) -> bool:
    """Whether one of the parts counts something else than the whole, and is not said to be of it."""
    noun, others = noun_of(whole.claim), (part for part in parts if not is_part(stated, part, whole))
    nouns = [each for part in others if (each := noun_of(part.claim)) is not None]
    return noun is not None and not all(stands_for(stated, noun, each) for each in nouns)


def counts_strange(stated: Stated, spots: Spots) -> bool:
    """Whether the statement counts something else, of which the passage does not know."""
    noun = stated.claim.figure.noun or noun_of(stated.claim) or ""
    known = meaning(stated.language)(noun.lower().split()[-1]) if noun else frozenset()
    return counts_other(stated, spots) and known.isdisjoint(stated.passage.meant)


def left(stated: Stated, whole: Spot | None, parts: Spots) -> bool:
    """Whether the statement is of what the parts leave of a whole, or of all where none is named."""
    if any(map(stated.turned, parts)) or whole is None:
        return said_left(stated, whole, parts)
    if said_left(stated, whole, parts):
        return True
    if not stated.fresh:
        return False
    meant = frozenset().union(*(part.meant for part in parts)) - whole.meant
    return meant.isdisjoint(stated.meant) and all(is_part(stated, part, whole) for part in parts)


def said_left(stated: Stated, whole: Spot | None, parts: Spots) -> bool:
    """Whether words say so, and not only that the statement is of something new."""
    if any(map(stated.turned, parts)):
        return whole is None or not stated.turned(whole)
    own = frozenset().union(*(part.clause for part in parts))
    # Who tells more than the other may speak of another remainder.
    longer = whole is None and len(parts) == 1 and len(stated.telling) > len(stated.passage.told)
    if not stated.words.remainder.isdisjoint((stated.around if longer else stated.line) - own):
        return True
    if whole is None:
        return False
    # *A third of the 90 live outside the town*: the others live in it.
    return any(
        side_by_side(part, whole) and not stated.words.apart.isdisjoint(whole.behind) for part in parts
    )


def is_share(share: Spot, whole: Spot) -> bool:
    """Whether the text says that a share is one of an amount beside it."""
    if share.behind[:2] in _OF_THEM | _OF_IT:
        return _told_last(whole, share)
    if not side_by_side(share, whole):
        return False
    between = share.behind if share.index < whole.index else whole.opening[-_BETWEEN:]
    return not _OF.isdisjoint(between)


def _told_last(whole: Spot, share: Spot) -> bool:
    """Whether *them* or *it* is an amount: the last before, shares and times aside; of *9,000 of 78,400* the part."""
    if whole.remark is not share.remark or whole.index >= share.index:
        return False
    told = whole.remark.claims[whole.index + 1 + (whole.behind[:1] == ("of",)) : share.index]
    is_whole = whole.index > 0 and whole.before[:1] == ("of",)
    return not is_whole and all(each.figure.unit.dimension in (SHARE, TIME) for each in told)


def is_part(stated: Stated, part: Spot, whole: Spot) -> bool:
    """Whether the text says that one figure is a part of the other."""
    if part.behind[:1] == ("of",) and part.remark is whole.remark and part.index + 1 == whole.index:
        return True
    if part.behind[:2] in _OF_THEM or not stated.words.parts.isdisjoint(part.before[-_NEAR:]):
        return True
    if whole.opening[-2:] in _OF_THEM:  # *of which 57 were downed*
        return False
    return len(whole.opening) <= _NEAR and not _OF.isdisjoint(whole.opening)


def of_the_part(stated: Stated, whole: Spot, parts: Spots) -> bool:
    """Whether the statement is of what a part is of: *Women directed 29* if 11 of 40 are by women."""
    if any(part.claim.measurand.subject == stated.claim.measurand.subject for part in parts):
        return False
    words = (stated.claim.measurand.subject or "").lower().split()
    subject = {stem(form) for word in words for form in (word, plural(word, stated.language.nouns))}
    own = frozenset().union(*(map(stem, part.clause) for part in parts)).difference(map(stem, whole.clause))
    return not own.isdisjoint(subject) and stated.words.remainder.isdisjoint(stated.line)


def for_each(each: Spot, count: Spot, words: Formulas) -> bool:
    """Whether the one figure is so much for each of the other: *# of them with # each*, *# sacks of # kilograms*."""
    first, second = sorted((each, count), key=lambda spot: spot.index)
    if count.claim.figure.unit.kind == _MULTIPLE:
        return first is count and len(first.behind) <= _BETWEEN
    if each.claim.figure.unit.per.factors:
        return True
    if first is count and len(first.behind) <= _BETWEEN and "of" in first.behind:
        return True
    around = (*first.before[-_BETWEEN:], *first.behind, *second.behind[:_AROUND])
    return not words.each.isdisjoint(around)


def of_the_second(stated: Stated, first: Spot, second: Spot) -> bool:
    """Whether the statement is of what is named behind the second figure, and not before it."""
    if second.index < first.index:
        return False
    concepts = meaning(stated.language)
    behind = frozenset().union(*map(concepts, second.behind))
    return not behind.difference(first.meant).isdisjoint(stated.meant)


def of_one(stated: Stated, part: Spot, whole: Spot) -> bool:
    """Whether two figures of one noun are both of what nearly all of the statement is about."""
    nouns = noun_of(part.claim), noun_of(whole.claim)
    same = nouns[1] is None or nouns[0] == nouns[1]
    return same and part.remark is whole.remark and stated.overlap >= _NEARLY_ALL


def of_all_each(stated: Stated, spot: Spot) -> bool:
    """Whether the statement names all of those of whom each has so much, or none of them."""
    named = frozenset(map(stem, spot.before[: spot.before.index("each")])) - JOINING
    hits = named & stated.remark.context.words
    return not hits or hits == named


def asks_before(stated: Stated) -> bool:
    """Whether the statement is of an earlier time, or of what was aimed at."""
    return not stated.line.isdisjoint(stated.words.earlier)
