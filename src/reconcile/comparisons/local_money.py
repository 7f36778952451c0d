"""Which money is meant by a word of many countries, where only the other source says the country.

*240 million dinars* of a shop in Sfax are read as the dinars that news without a country means; beside
another source's *Tunisian dinars* they are taken for these, and the gate of dimensions says so.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from attrs import evolve, field, frozen

from reconcile.claims.claim import Claim
from reconcile.figures.money import TAKEN, currency
from reconcile.figures.unit import MONEY, Unit
from reconcile.language.language import Language, language_of, matched
from reconcile.language.phrases import matched_before, words_of

_Codes = frozenset[str]


@frozen(eq=False)
class _Book:
    """The money of one source.

    Attributes:
        stated: The currencies of which it says which they are, or names the country.
        assumed: The others, with all that their words may mean.
    """

    stated: set[str] = field(factory=set)
    assumed: dict[str, _Codes] = field(factory=dict)

    def enter(self, claim: Claim, code: str) -> None:
        """Note what a claim says of a currency."""
        words = language_of(claim.language)
        meant = _may_mean(claim.text, code, words)
        if meant is None or code in _of_countries(claim.sentence, words):
            self.stated.add(code)
        elif meant:
            self.assumed[code] = meant


def settled(sources: Iterable[Claim]) -> list[Claim]:
    """Give the claims, those of assumed money in the currency that the other sources say.

    That is done where the others state just one of the currencies that the word may mean, and neither
    they nor the source itself state the one that was assumed.

    Args:
        sources: The claims of all sources.
    """
    claims = list(sources)
    codes = {code for claim in claims if (code := _code(claim.figure.unit))}
    money = language_of(None).money
    kinds = [money.sharers[kind] for kind in set(money.spread.values())]
    if not any(len(codes & kind) > 1 for kind in kinds):
        return claims
    taken = _taken(_books(claims))
    return [_retold(claim, taken.get(claim.source, {})) for claim in claims]


def _books(claims: Sequence[Claim]) -> dict[str, _Book]:
    books: dict[str, _Book] = {}
    for claim in claims:
        code = _code(claim.figure.unit)
        if code:
            books.setdefault(claim.source, _Book()).enter(claim, code)
    return books


def _taken(books: Mapping[str, _Book]) -> dict[str, dict[str, str]]:
    """By source and assumed currency, the one that it is taken for."""
    stated = Counter(code for book in books.values() for code in book.stated)
    taken: dict[str, dict[str, str]] = {}
    for source, book in books.items():
        elsewhere = {code for code, count in stated.items() if count > (code in book.stated)}
        for code, meant in book.assumed.items():
            others = elsewhere & meant
            if code not in book.stated and code not in others and len(others) == 1:
                taken.setdefault(source, {})[code] = others.pop()
    return taken


def _retold(claim: Claim, taken: Mapping[str, str]) -> Claim:
    """The claim in the currency that its own is taken for."""
    code = _code(claim.figure.unit)
    if code not in taken:
        return claim
    new = currency(taken[code]).factors[0][0]
    factors = tuple((new if atom.name == code else atom, power) for atom, power in claim.figure.unit.factors)
    return evolve(claim, figure=evolve(claim.figure, unit=Unit(factors), rule=TAKEN))


def _code(unit: Unit) -> str:
    """The currency of an amount of money; empty of anything else."""
    return unit.factors[0][0].name if unit.kind == MONEY else ""


def _may_mean(text: str, code: str, words: Language) -> _Codes | None:
    """What the word for a currency in a text may mean: nothing where none is said, None where one is told by name."""
    money, found = words.money, words_of(text)
    lower, told = list(map(str.lower, found)), False
    for index, word in enumerate(found):
        kind = money.sharers.get(money.spread.get(lower[index], ""), frozenset())
        if code in kind:
            named = (matched(lower, start, money.names) for start in range(index))
            sign = matched_before(found, index + 1, money.signs_last)
            whole = any(name is not None and name[1] > index for name in named)
            return None if whole or (sign is not None and sign[1] < index) else kind
        told = told or word in money.before or word in money.codes or lower[index] in money.names
    return None if told else frozenset()


# The claims of a sentence stand one behind the other, and it is read once for all of them.
@lru_cache(maxsize=64)
def _of_countries(sentence: str, words: Language) -> frozenset[str]:
    """The currencies of the countries and peoples that a sentence names."""
    found, places = words_of(sentence), words.places
    named = (
        matched(found, index, table)
        for index in range(len(found))
        for table in (places.names, places.peoples)
    )
    return frozenset(words.money.countries.get(place[0], "") for place in named if place is not None)
