"""Holds a pair and a trio against the number of people that another source gives.

*Teenage trio charged* is said of three teenagers. Only a sentence without figures of its own is held against others.
"""

from collections.abc import Iterator, Sequence

import regex

from reconcile.claims.claim import Claim
from reconcile.claims.particles import WITH
from reconcile.claims.parties import PARTY
from reconcile.comparisons import relation
from reconcile.comparisons.arithmetic.bearing import Known
from reconcile.comparisons.arithmetic.context import context
from reconcile.comparisons.arithmetic.marked_text import MarkedText, marked_texts, overlap
from reconcile.comparisons.arithmetic.nearest import ByStem
from reconcile.comparisons.arithmetic.reckoning import as_told
from reconcile.comparisons.comparison import Comparison
from reconcile.comparisons.kinship import noun_of, root
from reconcile.comparisons.rule import rule
from reconcile.comparisons.standing import behind, where
from reconcile.comparisons.verdict import Verdict
from reconcile.figures.nouns import PERSON
from reconcile.figures.unit import COUNT
from reconcile.language.concepts import meaning
from reconcile.language.language import language_of

#: The share of the words of a statement that a passage must have, that the one be of the other, and to deny it.
_ENOUGH, _TO_DENY = 0.4, 0.6
_WORD = regex.compile(r"[\p{L}\p{M}]++")
#: How near behind a pair those are who were with them.
_BESIDE = 3


@rule(
    examples=[
        (
            "Three former bankers were charged with fraud in Riga.",
            "Trio charged with fraud in Riga.",
            Verdict.AGREEMENT,
        ),
        (
            "Three people were charged with fraud in Riga on Monday.",
            "Duo charged with fraud in Riga.",
            Verdict.CONFLICT,
        ),
    ],
    counterexamples=[
        ("Three people were charged with fraud in Riga.", "A trio played in the park."),
    ],
)
def numbered(stated: Claim, told: Claim) -> relation.Relation:
    """A pair are two, a trio are three."""
    return as_told(stated, told)


def numbered_off(found: Sequence[Claim], claims: Sequence[Claim], known: Known) -> Iterator[Comparison]:
    """Give the comparisons of pairs and trios with the figures of other sources.

    Args:
        found: The marks of the sources.
        claims: The claims of all sources.
        known: What is known of things.
    """
    marks = [mark for mark in found if mark.figure.unit == PARTY]
    figured = set(map(where, claims)) if marks else set()
    asked = [mark for mark in marks if where(mark) not in figured]
    told = [claim for claim in claims if _is_count(claim)] if asked else ()
    index = ByStem.of(marked_texts(told, claims) if told else ())
    for mark in asked:
        for passage in index.nearest(context(mark).words, mark.source, 1):
            yield from _against(mark, passage, known)


def _is_count(claim: Claim) -> bool:
    return claim.figure.value is not None and claim.figure.unit.dimension == COUNT


def _against(mark: Claim, passage: MarkedText, known: Known) -> Iterator[Comparison]:
    shared = overlap(mark, passage)
    if shared < _ENOUGH:
        return
    others = _counts(mark, passage, known)
    fitting = [each for each in others if mark.figure.hard.meets(each.figure.hard)]
    named = context(mark).names <= passage.about
    sure = named and len(others) == 1 and shared >= _TO_DENY and _is_of_people(others[0], known)
    sure = sure and not _leaves_open(mark)
    for each in (fitting or (others if sure else ()))[:1]:
        yield Comparison(numbered, (mark, each), numbered.relate(mark, each), ())


def _leaves_open(mark: Claim) -> bool:
    """*both pilots*, *a couple and their son*: whether others may be told of."""
    ahead = _WORD.findall(behind(mark).lower())
    grammar = language_of(mark.language).grammar
    alone = grammar.conjunctions.isdisjoint(ahead[:_BESIDE]) and ahead[:1] != [WITH]
    return not alone or mark.text.lower() in language_of(mark.language).joints.both


def _of_one_deed(mark: Claim, other: Claim) -> bool:
    """Whether the sentence of a mark tells what was done by those, or to those, that another source counts."""
    concepts = meaning(language_of(mark.language))
    done = concepts(other.measurand.measure or "")
    return any(not concepts(word).isdisjoint(done) for word in _WORD.findall(mark.sentence.lower()))


def _counts(mark: Claim, passage: MarkedText, known: Known) -> list[Claim]:
    """The claims that count people, or what nothing is known of, of one deed; those of people before others."""
    counts = [each for each in passage.marks if _is_count(each) and _of_one_deed(mark, each)]
    people = [each for each in counts if _is_of_people(each, known)]
    others = [each for each in counts if root(noun_of(each) or "", known.things) not in known.things]
    return [*people, *(each for each in others if each not in people)]


def _is_of_people(claim: Claim, known: Known) -> bool:
    return root(noun_of(claim) or "", known.things) == PERSON
