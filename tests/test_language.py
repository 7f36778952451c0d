"""The words of a language as one value, phrases and their look-up, and inflection."""

import pytest

from reconcile.language.inflection import is_plural, plural, singular, verb_forms
from reconcile.language.language import language, matched, matched_before, phrases, words_of
from reconcile.language.lexicon import load
from reconcile.language.phrases import occurrences, stands_in
from reconcile.text.division import Division
from reconcile.text.source import Source


def test_a_language_is_read_once() -> None:
    assert language() is language()


def test_a_language_that_is_not_there_is_a_missing_file() -> None:
    with pytest.raises(FileNotFoundError):
        language("klingon")


@pytest.mark.parametrize(
    "text",
    [
        "In 5 days",
        "½ of it",
        "Twenty people",
        "a MILLION",
        "in a dozen ways",
        "thousands",
        "fourfold",
        "forty-one",
        "no. ٣",
        "close to an acre of it",
        "a century-old oak",
    ],
)
def test_an_anchor_is_found_where_a_figure_may_be(text: str) -> None:
    assert _is_held(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "tension",
        "someone stone phone",
        "weight",
        "attention",
        "Tenable",
        "often",
        "ninetieth",
        "émillion",
        "close to an answer",
        "the old oak",
    ],
)
def test_no_anchor_is_found_inside_other_words(text: str) -> None:
    assert not _is_held(text)


def _is_held(text: str) -> bool:
    """Whether an anchor is found in the text as one sentence."""
    division = Division(Source(text, id="a"), [(0, len(text))])
    return [*division.holding(language().anchors)] == [0]


def test_the_longest_phrase_wins() -> None:
    table = phrases({"more": ("more than",), "at most": ("no more than",)}, last=True)
    assert matched_before(["no", "more", "than", "5"], 3, table) == ("at most", 0)
    assert matched_before(["yes", "more", "than", "5"], 3, table) == ("more", 1)


def test_a_phrase_is_looked_up_by_its_first_word() -> None:
    table = phrases({"mile/hour": ("miles per hour",), "mile": ("miles",)})
    assert matched(["miles", "per", "hour"], 0, table) == ("mile/hour", 3)
    assert matched(["miles", "per", "day"], 0, table) == ("mile", 1)
    assert matched(["miles", "per"], 1, table) is None


def test_a_letter_is_inflected_as_any_word_is() -> None:
    assert verb_forms("y", {}) == ("y", "ys", "yed", "yed", "ying")


def test_past_the_ends_stands_no_phrase() -> None:
    table = phrases({"of": ("of",)})
    assert matched(["of"], 1, table) is None
    assert matched_before(["of"], 0, table) is None


def test_a_phrase_of_several_words_alone_may_not_match() -> None:
    table = phrases({"x": ("a b",)})
    assert matched(["a", "c"], 0, table) is None
    assert matched_before(["c", "b"], 2, phrases({"x": ("a b",)}, last=True)) is None


def test_a_phrase_is_found_from_any_of_its_words() -> None:
    table = occurrences(("day one", "one by one"))
    words = ["On", "day", "one", "by", "one", "hand"]
    assert [stands_in(words, index, table) for index in range(6)] == [False, True, True, True, True, False]
    assert not stands_in(["by", "one"], 0, table)


def test_the_words_of_a_phrase_are_its_tokens() -> None:
    assert words_of("sq. ft.") == ["sq", ".", "ft", "."]


@pytest.mark.parametrize(
    ("many", "one"),
    [
        ("cities", "city"), ("batches", "batch"), ("shoes", "shoe"), ("men", "man"), ("aircraft", "aircraft"),
        ("sorties", "sortie"), ("headaches", "headache"), ("boxes", "box"), ("losses", "loss"), ("glass", "glass"),
        ("ties", "tie"), ("heroes", "hero"), ("shells", "shell"), ("buses", "bus"), ("go", "go"),
    ],
)  # fmt: skip
def test_a_plural_has_its_singular(many: str, one: str) -> None:
    assert singular(many, language().nouns) == one


@pytest.mark.parametrize("word", ["bus", "glass", "crisis", "is", "as", "a", ""])
def test_not_every_word_in_s_is_a_plural(word: str) -> None:
    assert not is_plural(word, language().nouns)


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("artillery shell", "artillery shells"),
        ("man", "men"),
        ("city", "cities"),
        ("box", "boxes"),
        ("day", "days"),
        ("aircraft", "aircraft"),
    ],
)
def test_a_noun_phrase_has_its_plural(one: str, many: str) -> None:
    assert plural(one, language().nouns) == many


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("fire", ("fire", "fires", "fired", "fired", "firing")),
        ("supply", ("supply", "supplies", "supplied", "supplied", "supplying")),
        ("ship", ("ship", "ships", "shipped", "shipped", "shipping")),
        ("rise", ("rise", "rises", "rose", "risen", "rising")),
        ("die", ("die", "dies", "died", "died", "dying")),
        ("see", ("see", "sees", "saw", "seen", "seeing")),
        ("hand over", ("hand over", "hands over", "handed over", "handed over", "handing over")),
        ("gather", ("gather", "gathers", "gathered", "gathered", "gathering")),
        ("go", ("go", "goes", "went", "gone", "going")),
        ("play", ("play", "plays", "played", "played", "playing")),
    ],
)
def test_a_verb_has_its_forms(verb: str, forms: tuple[str, ...]) -> None:
    found = verb_forms(verb, language().verbs.irregular)
    assert found == forms


@pytest.mark.parametrize(
    "name", ["numbers", "hedges", "traps", "times", "joints", "contexts", "grammar", "calendar", "nouns"]
)
def test_the_words_of_a_lexicon_are_in_small_letters_unless_they_are_signs(name: str) -> None:
    for section, entries in load("english", name).items():
        if "suffixes" in section or "units" in section or section == "money signs":
            continue
        for listed in entries.values():
            assert all(form == form.lower() for form in listed), section


@pytest.mark.parametrize("name", ["hedges", "joints"])
def test_no_hedge_has_two_meanings_on_one_side(name: str) -> None:
    for section, entries in load("english", name).items():
        listed = [form for each in entries.values() for form in each]
        if section in ("before", "after", "ratios", "tolerances"):
            assert len(listed) == len(set(listed)), section


def test_an_ambiguous_form_has_a_unit_among_its_readings_or_is_never_one() -> None:
    units = language().units
    without = {form for form, readings in units.ambiguous.items() if not units.atoms.keys() & set(readings)}
    assert without <= set(units.never) | set(units.glued_only)
