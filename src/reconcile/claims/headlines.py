"""What headlines leave out and a text would say: the *is* of *House prices up 9%*."""

from reconcile.claims.cues import forms_of
from reconcile.claims.open_clauses import DASHES, SIGNS, STOPS
from reconcile.claims.particles import AT, FROM, IN, INTO, OF, TO
from reconcile.claims.sentence import Sentence
from reconcile.claims.verbs import Verb
from reconcile.figures.nouns import on_itself
from reconcile.figures.reading import PlacedFigure
from reconcile.figures.unit import MONEY, NUMBER, SHARE
from reconcile.language.inflection import is_plural
from reconcile.language.left_out import left_out
from reconcile.text.tokens import Tokens, with_word

#: From how many on a bare number behind *over* is no age, and one behind *at* no place of a street.
_MANY = 1000

#: How the past of a verb ends that no list holds.
_PAST = "ed"

#: What stands behind the noun of a deed and before where, or to whom, it is done.
_OF_PLACES = frozenset((FROM, IN, INTO, TO))

#: What stands before a headline, or between two.
_OPENS = DASHES | STOPS


def in_full(sentence: Sentence) -> Tokens | None:
    """Give the tokens of a sentence with the forms of *be* that it leaves out; None if it leaves none out."""
    gaps: list[int] = []
    lower, near = sentence.lower, left_out().near
    for figure in sentence.figures:
        told = lower[figure.first - 1] in near or lower[figure.first] in near or lower[figure.end] in near
        if not told and figure.figure.unit.kind != SHARE:
            continue
        gap = _gap(sentence, figure, first=not gaps)
        if gap:
            gaps.append(gap)
    if not gaps:
        return None
    found = sentence.tokens
    for index in reversed(gaps):
        found = with_word(found, index, _copula(sentence, _start(sentence, index), index))
    return found


def _gap(sentence: Sentence, figure: PlacedFigure, *, first: bool) -> int:
    """Where the *is* would stand that a figure is said with; 0 if none is left out.

    After another that was left out, *Pay up 4%, jobless rate 5%*, it may be so behind a comma.
    """
    if sentence.lower[figure.end] in left_out().behind:
        return _gap_behind(sentence, figure)
    index = _predicate(sentence, figure)
    if not index:
        return 0
    start, place = _start(sentence, index), sentence.verb_before[index]
    if (
        place >= 0
        and sentence.verbs[place].index >= start
        and not _may_be_noun(sentence, sentence.verbs[place], index)
    ):
        return 0
    word, opens = sentence.lower[index], not start or sentence.lower[start - 1] in _OPENS or not first
    if not (opens or word in left_out().moves) or _has_verb(sentence, figure, place + 1, word):
        return 0
    return index if _is_noun_phrase(sentence, start, index) else 0


def _may_be_noun(sentence: Sentence, verb: Verb, index: int) -> bool:
    """*Gold imports into India up 40%*: whether it is a plural noun as well, and no object follows."""
    behind = sentence.lower[verb.index + 1]
    if verb.index + 1 == index:
        moved = sentence.lower[index] in left_out().moves  # a home costs under £400,000
        return moved and sentence.lower[verb.index] in sentence.vocabulary.nouns
    ambiguous = verb.form.third and verb.lemma in sentence.language.verbs.ambiguous
    return ambiguous and verb.lemma not in sentence.clauses.measures.move and behind in _OF_PLACES


def _gap_behind(sentence: Sentence, figure: PlacedFigure) -> int:
    """*31 still missing*: where the *are* would stand; 0 where the figure is no subject, or has a verb."""
    end = figure.end
    told = any(at in sentence.verb_at and _is_main_verb(sentence, at) for at in (end, end + 1))
    opens = _start(sentence, figure.first) == figure.first and sentence.lower[end + 1][:1].isalpha()
    return end if opens and not told else 0


def _is_main_verb(sentence: Sentence, index: int) -> bool:
    """Whether a verb is no participle that tells what somebody is or has undergone: *missing*, *held in Iran*."""
    form, after = sentence.verb_at[index].form, sentence.lower[index + 1]
    led = not after[:1].isalnum() or after in sentence.language.grammar.prepositions
    return not (form.gerund or (form.participle and led))


def _predicate(sentence: Sentence, figure: PlacedFigure) -> int:
    """The index of the word by which a figure is said of what stands before it; 0 if there is none."""
    words, lower, index = left_out(), sentence.lower, figure.first - 1
    inside = figure.first + (lower[figure.first] in words.after)
    if lower[inside] in words.levels:
        index, word = figure.first, lower[inside]  # *just under 1,000*
    else:
        index -= lower[index] in words.after
        word = lower[index]
    if index < 1 or sentence.tokens.glued[index] or word not in words.leading:
        return figure.first if index >= 0 and _is_bare(sentence, figure) else 0
    if word not in words.levels:
        return index
    if not _is_level(figure, word):
        return 0
    return index - 1 if lower[index - 1] in words.before else index


def _is_bare(sentence: Sentence, figure: PlacedFigure) -> bool:
    """*Turkish inflation 4.1% in April*: whether a share stands right behind what it is of."""
    if figure.figure.unit.kind != SHARE or figure.noun is not None:
        return False
    after, grammar = sentence.lower[figure.end], sentence.language.grammar
    since = after in sentence.clauses.bases.short or on_itself(sentence.lower, figure.end)
    free = since or not after[:1].isalpha() or after in left_out().moves  # *sales 4% higher*
    return free or (after in grammar.prepositions and after != OF)


def _is_level(figure: PlacedFigure, word: str) -> bool:
    """*inflation at 2%*, *toll above 40,000*; not *a fire at 12 farms*, *people over 65*."""
    unit, value = figure.figure.unit, figure.figure.value
    if unit.kind in (SHARE, MONEY):
        return word == AT or figure.noun is None
    return (unit == NUMBER or figure.noun is None) and value is not None and value >= _MANY


def _start(sentence: Sentence, index: int) -> int:
    """Where the clause begins that a word stands in."""
    tokens, ends = sentence.tokens, left_out().ends
    for at in range(index - 1, -1, -1):
        word = tokens.lower[at]
        if word in ends or (word in SIGNS and not (word in DASHES and tokens.glued[at])):
            return at + 1
    return 0


def _has_verb(sentence: Sentence, figure: PlacedFigure, place: int, word: str) -> bool:
    """*Homes above 900,000 pounds pay more*: whether a verb of the same clause stands behind the figure."""
    if place == len(sentence.verbs):
        return False
    verb, words = sentence.verbs[place], left_out()
    if word in words.moves and verb.form.participle and not verb.form.third:
        return False  # *up 9% compared with May*
    between = sentence.lower[figure.end : verb.index]
    return not any(each in SIGNS or each in words.ends for each in between)


def _is_noun_phrase(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the tokens can be what a figure is said of: a noun phrase without a figure and without a verb."""
    grammar, lower = sentence.language.grammar, sentence.lower
    if start == end or not sentence.inside.isdisjoint(range(start, end)):
        return False
    opens = lower[start] not in grammar.closed or lower[start] in grammar.determiners
    closes = lower[end - 1][-1].isalnum() and lower[end - 1] not in grammar.closed
    return opens and closes and not _holds_verb(sentence, start, end)


def _holds_verb(sentence: Sentence, start: int, end: int) -> bool:
    """*Cash rate stays on hold at 4%*, *Gunmen tied up five guards*: whether a word is a verb that was taken for a noun."""
    forms, known = forms_of(sentence.vocabulary), left_out().verbs
    found = [forms[word] for word in sentence.lower[start:end]]
    led = any(
        word in sentence.language.grammar.auxiliaries and word.isalpha() for word in sentence.lower[start:end]
    )
    last = found[-1]
    past = sentence.lower[end - 1].endswith(_PAST) or (last is not None and last.past)
    moves = last is not None and last.lemma in sentence.clauses.measures.move
    return led or past or moves or any(form is not None and form.lemma in known for form in found)


def _copula(sentence: Sentence, start: int, end: int) -> str:
    """The form of *be* for a noun phrase."""
    nouns, prepositions = sentence.language.nouns, sentence.language.grammar.prepositions
    head = next((at for at in range(start + 1, end) if sentence.lower[at] in prepositions), end) - 1
    word = sentence.lower[head]
    several = (
        head in sentence.inside
        or word in nouns.people
        or (is_plural(word, nouns) and word not in nouns.unmarked)
    )
    return "are" if several else "is"
