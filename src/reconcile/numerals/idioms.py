"""Traps of use: idioms, pronouns, scores, strokes, and number words that are ordinals."""

from reconcile.language.inflection import is_plural
from reconcile.language.language import Language, matched_before
from reconcile.language.phrases import stands_in
from reconcile.numerals.numeral import Form
from reconcile.numerals.placed import HYPHENS, Placed, touched
from reconcile.numerals.surroundings import is_unit
from reconcile.text.tokens import Tokens

_DASHES = frozenset("-‐‑–—−")
_LONGEST_SCORE = 3
_NEAR = 8
#: How many words before two counts of votes say that they are.
_BALLOT = 4


def idiom(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*one another*, *at one point*, *first half*, *24/7*: a number that counts nothing."""
    first = placed.first + (tokens.lower[placed.first] in language.numbers.articles)  # *a quarter-final*
    if first == placed.end or not stands_in(tokens.lower, first, language.traps.idioms):
        return False
    word = language.numbers.cardinals.get(tokens.lower[first], placed.numeral.value)
    if word < placed.numeral.value and placed.end > first + 1:
        return False  # for one million
    if word == 1 and is_unit(tokens, placed.end, language):
        return False  # bake for one hour
    counts = is_plural(tokens.lower[placed.end], language.nouns)
    return not (counts and stands_in(tokens.lower, placed.first, language.traps.alone))


def pronoun(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*one* that stands for a thing or for anybody: *this one*, *one has to*, *not one of them*; not *one of*."""
    if placed.numeral.value != 1 or placed.end != placed.first + 1 or placed.numeral.form is not Form.WORDS:
        return False
    after, grammar = tokens.lower[placed.end], language.grammar
    if tokens.lower[placed.first - 1] in grammar.negations:
        return True
    if tokens.lower[placed.first - 1] in language.joints.ages and not after[:1].isalpha():
        return False  # the twins turned one
    if after in language.traps.ones or is_unit(tokens, placed.end, language):
        return False
    if after[:1].isdecimal() and is_unit(tokens, placed.end + 1, language):
        return False  # one 200mg tablet
    hyphen = placed.end + 1
    if tokens.words[hyphen] in HYPHENS and tokens.glued[hyphen] and tokens.glued[hyphen + 1]:
        return False  # one off-key singer
    return not after[:1].isalpha() or after in grammar.closed


def pair(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*the two leaders*: a pair named before; nothing is counted anew."""
    if placed.numeral.value != 2 or placed.numeral.form is not Form.WORDS or placed.end != placed.first + 1:  # noqa: PLR2004 - a pair
        return False
    if tokens.lower[placed.first - 1] not in language.traps.pairs or is_unit(tokens, placed.end, language):
        return False
    after = tokens.lower[placed.end]
    if tokens.lower[placed.first - 2] in language.joints.of:
        return False  # one of the two stations
    return after not in HYPHENS and after not in language.joints.of


def ordinal_word(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*twenty-first*: an ordinal behind the tens."""
    if tokens.words[placed.end] not in HYPHENS or not tokens.glued[placed.end]:
        return False
    index = placed.end + 1
    if tokens.lower[index] not in language.numbers.ordinals:
        return False
    return placed.numeral.value % 10 == 0 and not is_unit(tokens, index, language)


def ordinal_fraction(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*a third man*, *a fifth consecutive win*: the word is an ordinal unless it is a part of something."""
    if placed.numeral.form is not Form.FRACTION or placed.end != placed.first + 2:
        return False
    word, after = tokens.lower[placed.end - 1], tokens.lower[placed.end]
    if word not in language.numbers.ordinals or tokens.lower[placed.first] not in language.numbers.articles:
        return False
    if matched_before(tokens.lower, placed.first, language.hedges.before) is not None:
        return False
    if after in HYPHENS and tokens.glued[placed.end + 1]:
        return True  # a third-degree burn
    if after in language.times.up["words"] or after in language.times.down["words"]:
        return False
    return after[:1].isalpha() and after not in language.grammar.closed


def bare_part(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*la media*, *medio ambiente*: a word for a half that is one only of a unit, as in *media hora*."""
    numbers, word = language.numbers, tokens.lower[placed.end - 1]
    if placed.numeral.form is not Form.FRACTION or word not in numbers.bare_parts:
        return False
    if numbers.joiners.get(tokens.lower[placed.first - 1]) == "and":
        return False  # dos años y medio
    return not is_unit(tokens, placed.end, language)


def proportion(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*a 2-to-1 margin*, *five-to-four*: two numbers and a joint with hyphens, and nothing measured by them."""
    lower, glued, to = tokens.lower, tokens.glued, language.joints.range_to
    for left in (placed.end, placed.first - 3):
        if lower[left + 1] in to and lower[left] in HYPHENS and lower[left + 2] in HYPHENS and left > 0:
            end = placed.end if left < placed.first else left + 4
            whole = all(glued[left : left + 4]) and not (glued[end] and lower[end] in HYPHENS)
            return whole and not is_unit(tokens, end, language) and not is_plural(lower[end], language.nouns)
    return _to_one(tokens, placed, language)


def _to_one(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*outnumbered five to one*, *odds of 10 to 1*; not *from 3 to 1*."""
    lower, end, joints, before = tokens.lower, placed.end, language.joints, placed.first - 2
    if placed.numeral.value == 1 and lower[before + 1] in joints.range_to and not lower[end][:1].isalnum():
        return lower[before].isdecimal() and lower[before - 1] not in joints.range_from
    if lower[end] not in joints.range_to or lower[placed.first - 1] in joints.range_from:
        return False
    ones = lower[end + 1] == "1" or language.numbers.cardinals.get(lower[end + 1]) == 1
    return ones and placed.numeral.value > 1 and not lower[end + 2][:1].isalnum()


def mark(tokens: Tokens, placed: Placed, _language: Language) -> bool:
    """*a mark of 8.5/10*: out of ten with a decimal point, a mark that somebody gave."""
    return "." in tokens.words[placed.first] and tokens.words[placed.end - 2] == "/"


def score(tokens: Tokens, placed: Placed, language: Language) -> bool:
    """*won 3-1*, *a 2–0 defeat*, *6-4 7-5*: two small counts joined where somebody wins."""
    pair_ = _joined_with(tokens, placed)
    if pair_ is None:
        return False
    left, right, end = pair_
    if is_ballot(tokens, end - 3, language):
        return False
    if is_unit(tokens, end, language) or (tokens.glued[end] and tokens.lower[end] in HYPHENS):
        return False
    if tokens.lower[end] in language.joints.age_nouns and left < right:
        return False  # the 18-24 age group
    if left >= right or _in_run(tokens, end):
        return True
    near = tokens.lower[max(0, placed.first - _NEAR) : placed.end + _NEAR]
    return not is_plural(tokens.lower[end], language.nouns) and not language.traps.scores.isdisjoint(near)


def is_ballot(tokens: Tokens, index: int, language: Language) -> bool:
    """*voted 61-37*, *the vote on it was 220-210*, *a 5-2 vote*: whether the two counts from the index are of votes."""
    lower, traps = tokens.lower, language.traps
    before = lower[max(0, index - _BALLOT) : index]
    return lower[index + 3] in traps.votes or ("," not in before and not traps.ballots.isdisjoint(before))


def _in_run(tokens: Tokens, end: int) -> bool:
    """Whether another such pair stands right before the one that ends here, or right behind it: *6-4, 3-6*."""
    words = tokens.words
    after = end + (words[end] == ",")
    before = end - 4 - (words[end - 4] == ",")
    return any(
        words[middle] in _DASHES and words[middle - 1].isdecimal() and words[middle + 1].isdecimal()
        for middle in (after + 1, before - 1)
    )


def _joined_with(tokens: Tokens, placed: Placed) -> tuple[int, int, int] | None:
    """The two numbers of *3-1* when this is one of them and nothing else hangs on, and where they end."""
    words, glued = tokens.words, tokens.glued
    for left in (placed.first, placed.first - 2):
        a, b = words[left], words[left + 2]
        if (
            words[left + 1] in _DASHES
            and glued[left + 1]
            and glued[left + 2]
            and left >= 0
            and all(each.isdecimal() and len(each) <= _LONGEST_SCORE for each in (a, b))
        ):
            return int(a), int(b), left + 3
    return None


def slashed(tokens: Tokens, placed: Placed, _language: Language) -> bool:
    """*7/11*: two whole numbers about a stroke, where it was no fraction."""
    if tokens.words[placed.end] == "/" and tokens.words[placed.end + 1][:1].isdecimal():
        return tokens.glued[placed.end]
    if tokens.words[placed.first - 1] != "/" or not touched(tokens, placed):
        return False
    return tokens.words[placed.first - 2][:1].isdecimal()
