"""Who and what a noun phrase names: countries, bodies, people, and plain things."""

from attrs import frozen

from reconcile.claims.sentence import Sentence
from reconcile.language.inflection import singular
from reconcile.language.language import Phrases, matched

_APPOSITION = frozenset(("such", "like", "including"))


@frozen
class Name:
    """What a noun phrase names, and how.

    Attributes:
        canonical: The canonical name; of a plain thing its singular.
        kind: ``place`` of a country or body, ``person``, or ``common``.
        plural: Whether several are named, which *they* can mean.
    """

    canonical: str
    kind: str
    plural: bool = False


def place_in(sentence: Sentence, first: int, end: int) -> tuple[str, int, int] | None:
    """The first country, body or people named among the tokens: its name, and the tokens that name it."""
    places = sentence.language.places
    for index in range(first, end):
        if not sentence.raw(index)[:1].isupper():
            continue
        found = _matched(sentence, index, places.names) or _matched(sentence, index, places.peoples)
        if found is not None and found[1] <= end:
            return found[0], index, found[1]
    return None


def people_in(sentence: Sentence, first: int, end: int) -> tuple[str, int, int] | None:
    """The first adjective or noun of a people among the tokens."""
    for index in range(first, end):
        if sentence.raw(index)[:1].isupper():
            found = _matched(sentence, index, sentence.language.places.peoples) or _matched(
                sentence, index, sentence.language.places.names
            )
            if found is not None and found[1] <= end:
                return found[0], index, found[1]
    return None


def _matched(sentence: Sentence, index: int, table: Phrases) -> tuple[str, int] | None:
    found = matched(sentence.tokens.words, index, table)
    if found is None and sentence.raw(index).endswith("s"):
        word = sentence.raw(index)[:-1]
        entry = next((meaning for phrase, meaning in table.get(word, ()) if len(phrase) == 1), None)
        return (entry, index + 1) if entry else None
    return found


def name_of(sentence: Sentence, first: int, end: int) -> Name | None:
    """What the noun phrase of these tokens names; None where it names nothing."""
    first = _past_such_as(sentence, first, end)
    positions = [index for index in range(first, end) if _counts(sentence, index)]
    if not positions:
        return None
    plural = sentence.word(positions[-1]).endswith("s") or "and" in sentence.tokens.lower[first:end]
    person = _person(sentence, positions)
    if person is not None:
        return Name(person, "person")
    place = place_in(sentence, first, end)
    if place is not None:
        return Name(place[0], "place", plural)
    return _common(sentence, positions, plural=plural)


def _past_such_as(sentence: Sentence, first: int, end: int) -> int:
    """The index past *such as*: the examples are who is meant."""
    for index in range(first, end - 2):
        if sentence.word(index) == "such" and sentence.word(index + 1) == "as":
            return index + 2
    return first


def _counts(sentence: Sentence, index: int) -> bool:
    word = sentence.word(index)
    grammar = sentence.language.grammar
    if not word[0].isalnum():
        return False
    if word not in grammar.closed or sentence.raw(index).isupper():
        return True
    if not sentence.raw(index)[0].isupper() or word in grammar.determiners or word in grammar.pronouns:
        return False
    return index > 0 or sentence.raw(1)[:1].isupper()


def _person(sentence: Sentence, positions: list[int]) -> str | None:
    """The last run of capitalised words that is no place, without its titles; one word alone is no person."""
    run: list[int] = []
    for index in reversed(positions):
        raw = sentence.raw(index)
        if raw[0].isupper() and raw.lower() not in sentence.vocabulary.titles and (not run or run[0] - index <= 2):  # noqa: PLR2004 - a hyphen may stand between
            run.insert(0, index)
        else:
            break
    if not run or _is_place(sentence, positions[0], run):
        return None
    text = sentence.tokens.text[sentence.tokens.starts[run[0]] : sentence.tokens.ends[run[-1]]]
    titled = positions[0] < run[0] and sentence.word(run[0] - 1) in sentence.vocabulary.titles
    if len(run) > 1 or titled or (len(positions) == len(run) and len(text) > 1):
        return " ".join(text.split())
    return None


def _is_place(sentence: Sentence, first: int, run: list[int]) -> bool:
    """Whether a place begins or ends inside a run of capitalised words, as *Korea* of *North Korea* does."""
    found = place_in(sentence, max(first, run[0] - 2), run[-1] + 1)
    return found is not None and found[2] > run[0]


def _common(sentence: Sentence, positions: list[int], *, plural: bool) -> Name:
    """A plain thing: its words in lower case, the last in the singular."""
    words = [sentence.word(index) for index in positions[-4:]]
    words[-1] = singular(words[-1], sentence.language.nouns)
    return Name(" ".join(words), "common", plural)
