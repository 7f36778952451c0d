"""Who and what a noun phrase names: countries, bodies, people, and plain things."""

from enum import StrEnum

from attrs import frozen

from reconcile.claims.sentence import Sentence
from reconcile.language.inflection import is_plural, singular
from reconcile.language.language import Phrases, matched

#: How many words of a plain noun phrase, counted from its head, make its name.
_WORDS_OF_NAME = 4


class Kind(StrEnum):
    """What a name is of."""

    PLACE = "place"
    PERSON = "person"
    COMMON = "common"


@frozen
class Name:
    """What a noun phrase names.

    Attributes:
        canonical: The canonical name; of a plain thing its singular, in lower case.
        kind: Whether it is a country or body, a person, or a plain thing.
        plural: Whether several are named, which *they* can mean.
    """

    canonical: str
    kind: Kind
    plural: bool = False


@frozen
class Found:
    """A country, body or people among the tokens: its name, and the tokens that name it."""

    name: str
    first: int
    end: int


def place_in(sentence: Sentence, first: int, end: int) -> Found | None:
    """The first country, body or people named among the tokens."""
    words, places = sentence.words, sentence.language.places
    for index in range(first, end):
        if words[index][:1].isupper():
            found = _matched(words, index, places.names) or _matched(words, index, places.peoples)
            if found is not None and found[1] <= end:
                return Found(found[0], index, found[1])
    return None


def _matched(words: list[str], index: int, table: Phrases) -> tuple[str, int] | None:
    """The longest name that begins at the index; a people may be named in the plural."""
    found = matched(words, index, table)
    if found is None and words[index].endswith("s"):
        for phrase, meaning in table.get(words[index][:-1], ()):
            if len(phrase) == 1:
                return meaning, index + 1
    return found


def name_of(sentence: Sentence, first: int, end: int) -> Name | None:
    """What the noun phrase of these tokens names; None where it names nothing."""
    first = _past_such_as(sentence, first, end)
    positions = [index for index in range(first, end) if _names(sentence, index)]
    if not positions:
        return None
    plural = (
        is_plural(sentence.lower[positions[-1]], sentence.language.nouns)
        or "and" in sentence.lower[first:end]
    )
    person = _person(sentence, positions)
    if person is not None:
        return Name(person, Kind.PERSON)
    place = place_in(sentence, first, end)
    if place is not None:
        return Name(place.name, Kind.PLACE, plural)
    return Name(_common(sentence, positions), Kind.COMMON, plural)


def _past_such_as(sentence: Sentence, first: int, end: int) -> int:
    """The index past *such as*: the examples are who is meant."""
    for index in range(first, end - 2):
        if sentence.lower[index : index + 2] == ["such", "as"]:
            return index + 2
    return first


def _names(sentence: Sentence, index: int) -> bool:
    """Whether a word can be part of a name: not of a closed class, unless it is written as a name."""
    word, raw, grammar = sentence.lower[index], sentence.words[index], sentence.language.grammar
    if not word[0].isalnum():
        return False
    if word not in grammar.closed or (raw.isupper() and len(raw) > 1):
        return True
    if not raw[0].isupper() or word in grammar.determiners or word in grammar.pronouns:
        return False
    return index > 0 or sentence.words[1][:1].isupper()


def _person(sentence: Sentence, positions: list[int]) -> str | None:
    """The last run of capitalised words that is no place, without its titles."""
    run = _capitalised(sentence, positions)
    if not run or _holds_place(sentence, positions[0], run):
        return None
    titled = positions[0] < run[0] and sentence.lower[run[0] - 1] in sentence.vocabulary.clauses.titles
    alone = len(positions) == len(run) == 1 and _is_name(sentence, run[0])
    if len(run) == 1 and not titled and not alone:
        return None
    return sentence.text(run[0], run[-1] + 1)


def _capitalised(sentence: Sentence, positions: list[int]) -> list[int]:
    """The capitalised words at the end of a phrase, titles left out; a hyphen or stop may stand between."""
    run: list[int] = []
    for index in reversed(positions):
        name = (
            sentence.words[index][0].isupper()
            and sentence.lower[index] not in sentence.vocabulary.clauses.titles
        )
        if not name or (run and run[0] - index > 2):  # noqa: PLR2004 - one sign between
            break
        run.insert(0, index)
    return run


def _is_name(sentence: Sentence, index: int) -> bool:
    """Whether a single capitalised word is a name and not the plain noun that a sentence begins with."""
    word = sentence.lower[index]
    if len(word) == 1:
        return False
    opens = index == 0 or (index == 1 and not sentence.lower[0][0].isalnum())
    plain = is_plural(word, sentence.language.nouns) or word.endswith(
        sentence.vocabulary.clauses.common_endings
    )
    return not (opens and plain)


def _holds_place(sentence: Sentence, first: int, run: list[int]) -> bool:
    """Whether a place ends inside a run of capitalised words, as *North Korea* does in its *Korea*."""
    found = place_in(sentence, max(first, run[0] - 2), run[-1] + 1)
    return found is not None and found.end > run[0]


def _common(sentence: Sentence, positions: list[int]) -> str:
    """A plain thing: its last words in lower case, the head in the singular."""
    words = [sentence.lower[index] for index in positions[-_WORDS_OF_NAME:]]
    words[-1] = singular(words[-1], sentence.language.nouns)
    return " ".join(words)
