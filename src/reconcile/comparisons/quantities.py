"""Which quantity of a firm, a market or a country a figure is of, by the noun that stands nearest to it.

Revenue is no profit, and unemployment of the young is not unemployment: whatever else two sentences have in
common, the number of the one says nothing of the other.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

import regex
from attrs import frozen

from reconcile.claims.claim import Claim
from reconcile.claims.measurand import Aggregation
from reconcile.claims.particles import OF
from reconcile.comparisons.namesakes import countries
from reconcile.comparisons.standing import shorter_first
from reconcile.figures.moves import change_words
from reconcile.figures.unit import MONEY, SHARE
from reconcile.language.clauses import clauses
from reconcile.language.concepts import Concepts, meaning
from reconcile.language.language import Language, language_of
from reconcile.language.quantities import quantities

_WORD = regex.compile(r"[\p{L}\p{M}]++(?:['’]s\b)?+|\d++(?:[.,]\d++)*+|[;:]")

#: How many words before a figure, and behind it, its quantity is looked for.
_BEFORE, _BEHIND = 24, 6

#: What behind a figure may say of which part it is.
_CLAUSE = regex.compile(r"[^,;:]*+")

_STOPS = frozenset(";:")
#: What stands between a sum and what it is a sum of.
_INSIDE = frozenset(("in", "of"))
_CURRENCY, _PRICED = frozenset(("currency",)), frozenset(("price",))

#: What ends a word that tells how, and is no noun.
_ENDINGS = ("ed", "ing")


@frozen
class _Quantity:
    """The quantity that is named near a figure.

    Attributes:
        kinds: What it can be: the word of some is said of two.
        part: The noun before it that says of which part it is; empty if there is none.
    """

    kinds: frozenset[str]
    part: str = ""


def of_two_quantities(left: Claim, right: Claim) -> bool:
    """Whether two figures are of two quantities, or the one of a part of which the longer sentence says nothing."""
    kind = left.figure.unit.kind
    if kind not in (SHARE, MONEY) or right.figure.unit.kind != kind:
        return False
    short, long = shorter_first(left, right)
    if _of_two_goods(short, long) or _of_town(short, long) or (_is_capital(long) and _of_town(long, short)):
        return True
    one, other = _quantity(short), _quantity(long)
    if one is None or other is None:
        return False
    if one.kinds.isdisjoint(other.kinds):
        return True
    if not one.part or one.part in (short.measurand.subject or "").lower().split():
        return False  # *Woolworths shares*
    meant = meaning(language_of(long.language))(one.part)
    end = long.end - long.sentence_start
    told = long.sentence[:end] + _CLAUSE.match(long.sentence, end).group()  # type: ignore[union-attr] # it may be empty
    return bool(meant) and meant.isdisjoint(meant_in(told, long.language))  # *June* says nothing


def _of_two_goods(one: Claim, other: Claim) -> bool:
    """Whether what is traded goes by two names beside two figures: silver, and gold."""
    left, right = (
        _good(claim.sentence, claim.start - claim.sentence_start, claim.language) for claim in (one, other)
    )
    return left is not None and right is not None and left.kinds.isdisjoint(right.kinds)


def _is_capital(claim: Claim) -> bool:
    """*London rents*: whether it is of a capital as a city."""
    return claim.measurand.subject in clauses("english").cities


def _of_town(one: Claim, other: Claim) -> bool:
    """Whether a rent or a rate is of a town, and the other, which does not name it, of a country."""
    of, unit = other.measurand, one.figure.unit
    town = one.measurand.subject if _is_capital(one) else one.measurand.place
    if town is None or town in countries() or town not in one.sentence or town in other.sentence:
        return False
    if unit.kind == MONEY and not unit.per.factors:
        return False  # what one town gets may be all that the country gives
    return not countries().isdisjoint((of.place, of.subject))


@lru_cache(maxsize=4096)
def _good(sentence: str, start: int, code: str | None) -> _Quantity | None:
    """The good that is named nearest before a figure."""
    back = _WORD.findall(sentence, 0, start)[-_BEFORE:]
    return _first(back, reversed(range(len(back))), quantities().goods, language_of(code))


@lru_cache(maxsize=1024)
def meant_in(sentence: str, code: str | None) -> Concepts:
    """What the words of a sentence mean."""
    concepts = meaning(language_of(code))
    return frozenset().union(*map(concepts, _WORD.findall(sentence.lower())))


def _quantity(claim: Claim) -> _Quantity | None:
    # What a sum is the change of is told as what a share is the change of: *rents rose by $74*.
    money = claim.figure.unit.kind == MONEY and claim.measurand.aggregation is not Aggregation.CHANGE
    start = claim.sentence_start
    found = _nearest(claim.sentence, claim.start - start, claim.end - start, claim.language, money)
    return found or (_Quantity(_PRICED) if money and claim.measurand.measure in _PRICED else None)


@lru_cache(maxsize=4096)
def _nearest(sentence: str, start: int, end: int, code: str | None, money: bool) -> _Quantity | None:  # noqa: FBT001 - cached by position
    """The quantity that is named nearest before a figure, or right behind it."""
    back = _WORD.findall(sentence, 0, start)[-_BEFORE:]
    forth = _WORD.findall(sentence, end)[:_BEHIND]
    # *5% of GDP*: what it is a share of; *$5bn including debt*, *$5bn of debt*.
    beside = not _INSIDE.isdisjoint(forth[:1]) if money else forth[:1] != [OF]
    forth = forth if beside else []
    words, language = quantities(), language_of(code)
    known = words.sums if money else words.shares
    found = _first(back, reversed(range(len(back))), known, language)
    ends = next((at for at, word in enumerate(forth) if word in language.grammar.conjunctions), len(forth))
    return found or _first(forth, range(ends), known, language)


def _first(
    said: Sequence[str], places: Iterable[int], known: Mapping[str, frozenset[str]], language: Language
) -> _Quantity | None:
    for place in places:
        if said[place] in _STOPS:
            return None
        found = _at(said, place, known, language)
        if found is not None:
            return found
    return None


def _at(
    said: Sequence[str], place: int, known: Mapping[str, frozenset[str]], language: Language
) -> _Quantity | None:
    """The quantity whose noun, or the last word of whose name, stands at a place."""
    word, left = said[place].lower(), said[place - 1] if place else ""
    if word in quantities().currencies:
        moves = change_words(language).verbs.keys() & {each.lower() for each in said[place + 1 : place + 2]}
        return _Quantity(_CURRENCY) if moves else None  # *the rupee weakened*, not *40 rupees*
    named = f"{left.lower()} {word}"
    if named in known:
        return _Quantity(known[named])
    if word not in known:
        return None
    return _Quantity(known[word], "" if _is_name(left, known[word], language) else _part(left, language))


def _is_name(word: str, kinds: frozenset[str], language: Language) -> bool:
    """*Tesco shares*, *Tesco sales*: whether a word with a capital, of which nothing is known, is rather a firm."""
    firms = not kinds.isdisjoint(quantities().of_firms)
    return word[:1].isupper() and firms and len(meaning(language)(word.lower())) <= 1


def _part(word: str, language: Language) -> str:
    """The word before a quantity, if it can be a plain noun that says of which part it is."""
    plain, words = word.lower(), quantities()
    if not plain.isalpha() or word.isupper() or plain in words.whole or plain in language.grammar.closed:
        return ""
    how = plain in language.verbs.forms or plain.endswith(_ENDINGS)
    return "" if how or word in language.places.peoples else plain
