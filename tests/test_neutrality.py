"""No word of English is in the code that reads numbers and figures: all of them are in its lexicons.

English is read once more in a disguise: some letters change places in every lexicon and in every text. Whoever
asks for *of* or *than* in the code meets *oj* and *khan* there, and reads something else than before.
"""

import pytest
import regex

from figure_corpus import figures_of, lines, read
from reconcile.figures.figure import Figure
from reconcile.language import hedge_words, measuring, people
from reconcile.language import language as languages
from reconcile.language.lexicon import Section, Sections, load
from reconcile.language.words import Language

# Vowels, and the letters of the endings of plurals and verbs, stay: what they are is spelling.
_PLACES = str.maketrans("tkmpbvlrfjTKMPBVLRFJ", "ktpmvbrljfKTPMVBRLJF")
# Signs and abbreviations, which the tokens know or which touch digits, are left as they are.
_KEPT = ("suffix", "symbol", "codes", "ambiguous", "sharers", "endings", "style", "clock")
_NAMED_BY_FORM = (
    "irregular",
    "irregular plurals",
    "counted pronouns",
    "names",
    "demonyms",
    "capitals",
    "parts",
)
_CANONICAL = ("person", "point")  # of counts in any language
_PLAIN = regex.compile(r"(?:\p{L}{2,}(?!\d)|[aAI](?!\p{L})|[\d.,]*\d(?!\p{L})|[,.;:()%$£€-]|\s(?=\S))*+")


def disguised(text: str) -> str:
    """The text with some letters in each other's place."""
    return text.translate(_PLACES)


def _masked(name: str, file: str) -> Sections:
    """A lexicon in disguise, with the names that are themselves words."""
    return {
        section: entries
        if any(kept in section for kept in _KEPT)
        else _masked_section(file, section, entries)
        for section, entries in load(name, file).items()
    }


def _masked_section(file: str, section: str, entries: Section) -> dict[str, tuple[str, ...]]:
    words = section in _NAMED_BY_FORM and file not in ("currencies", "numbers")
    return {
        disguised(canonical) if words and canonical not in _CANONICAL else canonical: tuple(
            map(disguised, forms)
        )
        for canonical, forms in entries.items()
    }


@pytest.fixture(scope="module")
def masked() -> Language:
    """English from lexicons in disguise."""
    with pytest.MonkeyPatch.context() as patch:
        for module in (languages, hedge_words, measuring):
            patch.setattr(module, "load", _masked)
        patch.setattr(people, "load_if_there", _masked)
        return languages._language.__wrapped__("english")  # noqa: SLF001 - past the cache


def sentences() -> list[str]:
    """The sentences of the corpora that are plain words and digits."""
    signs = languages.language().units
    money = languages.language().money
    clock = languages.language().calendar.clock
    kept = (clock, signs.signs, signs.ambiguous, money.signs, money.codes, money.ambiguous, money.hundredths)
    texts = [
        *(text for text, _ in figures_of("figures-forms.txt")),
        *(text for text, _ in lines("traps.txt")),
    ]
    return [
        text
        for text in texts
        if _PLAIN.fullmatch(text)
        and not any(
            word in table or word.lower() in clock
            for word in regex.findall(r"\p{L}+", text)
            for table in kept
        )
    ]


def said(figure: Figure) -> tuple[object, ...]:
    """What a figure says, without the words."""
    values = tuple(str(numeral.value) for numeral in figure.numerals)
    return values, figure.unit.dimension, figure.hedge, figure.change, figure.start, figure.end, figure.rule


def test_every_plain_sentence_says_the_same_in_disguise(masked: Language) -> None:
    other = []
    for text in sentences():
        plain, hidden = read(text), read(disguised(text), masked)
        same = [said(each.figure) for each in plain.read] == [said(each.figure) for each in hidden.read]
        if not same or [each.rule for each in plain.refused] != [each.rule for each in hidden.refused]:
            other.append(text)
    assert other == []


def test_enough_sentences_are_plain_to_mean_something() -> None:
    assert len(sentences()) >= 400
