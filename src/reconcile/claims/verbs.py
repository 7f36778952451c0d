"""The verbs of a sentence: which of the words that can be verbs are verbs there."""

from collections.abc import Container, Iterable, Iterator, Mapping
from functools import lru_cache

from attrs import define

from reconcile.claims.cues import BOUND, INFINITIVE, MODAL, VERB, forms_of
from reconcile.claims.particles import AND, AT, AUXILIARIES, BY, FOR, IN, OF, ON, OR, TO
from reconcile.claims.verb_contexts import is_verb
from reconcile.claims.vocabulary import VerbForm, Vocabulary
from reconcile.figures.reading import PlacedFigure
from reconcile.figures.unit import SHARE
from reconcile.language.dealings import dealings
from reconcile.language.inflection import is_plural
from reconcile.language.words import Language
from reconcile.text.tokens import Tokens

#: *help close a gap*: the verb before an infinitive without *to*.
_HELP = "help"

#: Verbs before a participle that goes with them, which tells of no noun behind it.
_BEFORE_PARTICIPLE = frozenset(
    ("be", "become", "feel", "get", "go", "have", "keep", "leave", "remain", "see", "stay")
)

_JOINING = frozenset((AND, OR))

#: What a noun of a measure is about: *spending on health*.
_ABOUT = frozenset((ON, IN, BY, FOR))

#: Nouns that behind a verb say where: *a third stay home*.
_WHEREABOUTS = frozenset(("abroad", "away", "home", "indoors", "outdoors"))

#: What is still there: *has 40 staff left*.
_LEFT, _LOWER = "left", "lower"

#: What leads the amount that is moved to, or by.
_LEVELS = frozenset((TO, AT, BY))

#: What stands for who acts, right before the verb.
_WHO, _WHICH = "who", "which"

#: What ends an age before a noun: *a 67-year-old retired teacher*.
_OLD = "old"

#: How many words an object may have before its noun.
_NEAR = 5


@define
class Verb:
    """A verb of the sentence: the index of its token, its form, and its infinitive."""

    index: int
    form: VerbForm
    lemma: str


def verbs_of(  # noqa: PLR0913, PLR0917 - what a sentence is made of
    tokens: Tokens,
    cues: Mapping[str, list[int]],
    figures: Mapping[int, PlacedFigure],
    inside: Container[int],
    language: Language,
    vocabulary: Vocabulary,
) -> list[Verb]:
    """The verbs outside the figures: those among the words that can be verbs, and those that must be."""
    verbs: list[Verb] = []
    forms, lower = forms_of(vocabulary), tokens.lower
    for index in cues.get(VERB, ()):
        form = forms[lower[index]]
        if index in inside or form is None or _is_none(tokens, index, form, verbs, language, vocabulary):
            continue
        if form.third and verbs and _is_object(tokens, verbs[-1], index, language, vocabulary):
            continue
        if (
            (form.base and verbs and _follows_another(tokens, index, verbs[-1], language))
            or is_verb(tokens, index, form, language, figures)
            or _leads_gerund(tokens, index, form, vocabulary)
        ):
            if verbs and _was_noun(tokens, verbs[-1], index, form, vocabulary, language):
                verbs.pop()
            if not (form.base and verbs and _is_record(verbs[-1], index, form)):
                verbs.append(Verb(index, form, form.lemma))
        elif form.base and figures and _has_figure(tokens, index, figures, verbs, language):
            verbs.append(Verb(index, form, form.lemma))
    if figures:
        if not verbs or verbs[0].index > next(iter(figures)):
            _add_present(tokens, cues.get(VERB, ()), next(iter(figures)), verbs, language, vocabulary)
        _add_unknown(tokens, next(iter(figures)), verbs, language)
        _add_led(tokens, verbs, list(_led(tokens, cues, inside, language)))
    return verbs


def _was_noun(  # noqa: PLR0913, PLR0917 - two verbs and what stands around them
    tokens: Tokens, verb: Verb, index: int, form: VerbForm, vocabulary: Vocabulary, language: Language
) -> bool:
    """*The oil fund bought*, *Amazon shares gained*, *Shelling killed*: whether the first of two finite verbs of a clause is a noun."""
    be = form.lemma in AUXILIARIES and not form.participle and not form.gerund
    if not (form.past or form.third or be):
        return False
    if verb.index == index - 1:
        plain = verb.form.base and not verb.form.past and verb.lemma not in AUXILIARIES
        deed = verb.form.third or verb.form.gerund
        return (form.past and deed) or (plain and tokens.lower[verb.index - 1] != TO)
    moves = form.lemma in vocabulary.clauses.measures.move
    surely = be or (form.past and (moves or not form.participle))
    return verb.form.third and surely and _has_phrase(tokens, verb, index, language)


def _has_phrase(tokens: Tokens, verb: Verb, index: int, language: Language) -> bool:
    """*wine exports to China fell*: whether nothing but a preposition with its noun stands between two verbs."""
    between, grammar = tokens.lower[verb.index + 1 : index], language.grammar
    if between[0] not in grammar.prepositions or verb.lemma not in language.verbs.ambiguous:
        return False
    one = grammar.conjunctions.isdisjoint(between) and grammar.pronouns.isdisjoint(between)
    return one and all(word.isalpha() for word in between)


def _follows_another(tokens: Tokens, index: int, verb: Verb, language: Language) -> bool:
    """*help close a gap*, *to verify ages or face fines*: whether an infinitive goes on with the verb before it."""
    if verb.index == index - 1 and verb.lemma == _HELP:
        return True
    after = tokens.lower[index + 1]
    led = verb.form.base and tokens.lower[verb.index - 1] == TO and tokens.lower[index - 1] in _JOINING
    return led and (after in language.grammar.determiners or is_plural(after, language.nouns))


def _is_deed(form: VerbForm, language: Language) -> bool:
    """*its profit forecast of 310 million*, *the shelling of a market*: whether a form before *of* is a noun of a deed."""
    if form.gerund:
        return form.lemma not in language.verbs.with_of
    return form.base and form.lemma in language.verbs.ambiguous


def _is_faced(tokens: Tokens, index: int, form: VerbForm, vocabulary: Vocabulary) -> bool:
    """*face fines of 3,000*: whether a plural noun stands behind an infinitive."""
    before = vocabulary.verbs.get(tokens.lower[index - 1])
    return form.third and before is not None and before.base


def _describes(tokens: Tokens, index: int, form: VerbForm, verbs: list[Verb], vocabulary: Vocabulary) -> bool:
    """*operating profit*, *packing sustained winds*: whether a participle only tells which."""
    if not form.gerund:
        before = verbs[-1] if verbs and verbs[-1].index == index - 1 else None
        free = before is not None and before.lemma not in _BEFORE_PARTICIPLE
        return before is not None and free and (before.form.gerund or not form.past)  # *makes frozen pies*
    word, after = tokens.lower[index], tokens.lower[index + 1]
    if word in vocabulary.clauses.nouns.plain:
        amount = after.removesuffix("s") in vocabulary.clauses.nouns.sums
        return amount or after in vocabulary.nouns  # *asking rents have hit*
    if (
        verbs
        and verbs[-1].lemma in dealings().setting
        and _is_set(tokens, verbs[-1].index, index, vocabulary)
    ):
        return True
    return word in vocabulary.nouns and (
        _is_led(after, vocabulary) or _is_headed(tokens, index + 1, vocabulary)
    )  # *public spending will fall*


def _is_set(tokens: Tokens, verb: int, index: int, vocabulary: Vocabulary) -> bool:
    """*raise defence spending to 5 %*, *held its lending rate at 4 %*: whether a noun is what a verb sets."""
    end = next((at for at in (index + 1, index + 2) if tokens.lower[at - 1] in vocabulary.nouns), index)
    near = all(word.isalpha() and word not in _LEVELS for word in tokens.lower[verb + 1 : index])
    return near and end > index and tokens.lower[end] in _LEVELS


def _is_headed(tokens: Tokens, index: int, vocabulary: Vocabulary) -> bool:
    """*spending on health climbed*: whether a finite verb follows what a noun is on or in."""
    if tokens.lower[index] not in _ABOUT:
        return False
    near = tokens.lower[index + 1 : index + 1 + _NEAR]
    end = next((at for at, word in enumerate(near) if not word[:1].isalpha()), len(near))
    return any(_is_led(word, vocabulary) for word in near[1:end])


def _is_led(word: str, vocabulary: Vocabulary) -> bool:
    """Whether a word is a finite verb, or begins one, so that what stands before it is its subject."""
    form = vocabulary.verbs.get(word)
    return word in vocabulary.clauses.moods.words or (
        form is not None and (form.past or form.third or form.lemma in AUXILIARIES)
    )


def _opens(tokens: Tokens, index: int, language: Language) -> bool:
    """*Retired teachers to get 40 pounds*, *A 67-year-old retired teacher*: what tells which, before a noun."""
    alone = index > 0 and not tokens.glued[index - 1]
    return not alone and language.grammar.is_open(tokens.lower[index + 1])


def _is_none(  # noqa: PLR0913, PLR0917 - a word and what stands around it
    tokens: Tokens, index: int, form: VerbForm, verbs: list[Verb], language: Language, vocabulary: Vocabulary
) -> bool:
    """*set customers back 40 pounds*, *held without charge*: whether it is an adverb, a noun, or only tells which."""
    lower, grammar = tokens.lower, language.grammar
    before, word, after = lower[index - 1], lower[index], lower[index + 1]
    if after == OF and (_is_deed(form, language) or _is_faced(tokens, index, form, vocabulary)):
        return True
    if (form.gerund or form.participle) and _describes(tokens, index, form, verbs, vocabulary):
        deed = bool(verbs) and verbs[-1].form.gerund and form.past and not form.gerund
        return not (deed and _has_object(tokens, index, language))  # *Shelling killed 40*
    if form.gerund and form.lemma not in vocabulary.verbs and not _has_object(tokens, index, language):
        return True
    begins = index == 0 or before == _OLD
    if begins and form.participle and not form.gerund and _opens(tokens, index, language):
        return True
    if before in grammar.negations and before in grammar.prepositions:
        return not form.gerund
    if word == _LOWER and after in grammar.prepositions:
        return before != TO  # *closed 63 points lower at 8,214*
    periods = vocabulary.clauses.periods
    if word in periods.offsets and after in periods.units:
        return True  # *40 permits last year*
    if word == _LEFT and verbs and verbs[-1].lemma in AUXILIARIES:
        return verbs[-1].index < index - 1 and (not after[:1].isalnum() or after in grammar.prepositions)
    return bool(verbs) and verbs[-1].index == index - 2 and word in grammar.adverbs


def _has_object(tokens: Tokens, index: int, language: Language) -> bool:
    """*delaying 22 trains*, *clearing the way*; not *parking is free*, *his handling of it*."""
    after, raw = tokens.lower[index + 1], tokens.words[index + 1]
    opens = after in language.grammar.determiners or raw[:1].isupper() or after in language.numbers.starts
    return (
        (opens or raw[:1].isdecimal())
        and tokens.words[index].islower()
        and tokens.lower[index - 1] not in language.grammar.determiners
    )


def _leads_gerund(tokens: Tokens, index: int, form: VerbForm, vocabulary: Vocabulary) -> bool:
    """*The city plans spending of 9 million*, *Spain plans high dams*: whether what is planned is behind a verb of plans."""
    word = tokens.lower[index + 1]
    after, moods = vocabulary.verbs.get(word), vocabulary.clauses.moods
    if not form.third or not tokens.lower[index - 1][:1].isalpha():
        return False
    if after is not None and after.gerund:
        return form.lemma in moods.verbs
    if not (tokens.words[index - 1][0].isupper() and tokens.words[index].islower() and word[:1].isalpha()):
        return False
    plain = after is None and tokens.lower[index + 2] not in vocabulary.verbs
    return plain and (form.lemma in moods.of_figures or form.lemma in dealings().setting)


def _add_led(tokens: Tokens, verbs: list[Verb], led: list[int]) -> None:
    if not led:
        return
    known = {verb.index for verb in verbs}
    forms = {index: _unknown(tokens.lower[index]) for index in led if index not in known}
    verbs += [Verb(index, form, form.lemma) for index, form in forms.items()]
    verbs.sort(key=lambda verb: verb.index)


def _is_object(tokens: Tokens, verb: Verb, index: int, language: Language, vocabulary: Vocabulary) -> bool:
    """*will raise its pipeline exports*: whether a word in *-s* is the object of the verb before it."""
    between = tokens.lower[verb.index + 1 : index]
    if not between:
        return _is_done_to(tokens, verb, index, language, vocabulary)
    if (
        not 0 < len(between) <= _NEAR
        or verb.lemma in vocabulary.clauses.speech.verbs
        or not (verb.form.base or verb.form.past)
    ):
        return False
    genitives, grammar = vocabulary.clauses.pronouns.genitives, language.grammar
    opens = between[0] in grammar.determiners or tokens.words[verb.index + 1][0].isupper()
    noun = tokens.lower[index] not in language.verbs.sure and between[0] not in grammar.closed
    return (opens or noun) and all(word in genitives or grammar.is_open(word) for word in between[1:])


def _is_done_to(tokens: Tokens, verb: Verb, index: int, language: Language, vocabulary: Vocabulary) -> bool:
    """*changed hands*, *taking bribes totalling 40*: a plural right behind a verb; not *the number of injured rises to 40*."""
    after = tokens.lower[index + 1]
    plain = (verb.form.past or verb.form.gerund) and not verb.form.third and verb.lemma not in AUXILIARIES
    form = vocabulary.verbs.get(after)
    told = form is not None and form.gerund
    return plain and (told or (after in language.grammar.prepositions and after not in _LEVELS))


def _is_record(verb: Verb, index: int, form: VerbForm) -> bool:
    """*hits record $19.6 billion*: behind a verb in the third person an infinitive is a noun."""
    return verb.index == index - 1 and verb.form.third and verb.lemma != "do" and not form.past


def _has_figure(
    tokens: Tokens,
    index: int,
    figures: Mapping[int, PlacedFigure],
    verbs: list[Verb],
    language: Language,
) -> bool:
    """Whether an infinitive has a figure for its subject: *12 women march*, *Four die as helicopter ditches*."""
    if not verbs and (index + 1 in figures or index + 2 in figures):
        return _of_headline(tokens, index, language)
    subject = next((figure for figure in figures.values() if figure.end == index), None)
    if subject is None:
        return False
    counted = subject.noun is not None and subject.noun.end == index
    if subject.figure.unit.dimension == SHARE and tokens.lower[index] in language.verbs.sure:
        return True  # *40 percent disapprove*
    after = tokens.lower[index + 1]
    opens = not verbs and subject.first == 0 and after.isalpha()  # *200,000 face eviction*
    bare = not subject.figure.unit.factors and (opens or after in language.grammar.closed)
    return counted or bare or after in _WHEREABOUTS


def _of_headline(tokens: Tokens, index: int, language: Language) -> bool:
    """*Blasts outside Nigerian mosque kill 15*: an infinitive before a figure, its subject a plural far before."""
    before, grammar = tokens.lower[:index], language.grammar
    prepositions = (place for place, word in enumerate(before) if word in grammar.prepositions)
    place = next((each for each in prepositions if each and is_plural(before[each - 1], language.nouns)), 0)
    phrase = [
        word
        for word in before[place + 1 :]
        if word not in grammar.determiners and word not in grammar.prepositions
    ]
    behind = tokens.lower[index - 1]
    plain = (
        grammar.closed.isdisjoint(phrase) and behind in phrase and all(word[0].isalnum() for word in phrase)
    )
    return plain and place > 0


def _add_present(  # noqa: PLR0913, PLR0917 - what a sentence is made of
    tokens: Tokens,
    known: Iterable[int],
    figure: int,
    verbs: list[Verb],
    language: Language,
    vocabulary: Vocabulary,
) -> None:
    """*Boeing posts loss of 3 billion*, *Workers win raise of 18 cents*: with no verb before the first figure, one of reports."""
    closed, moods, words = language.grammar.closed, vocabulary.clauses.moods, dealings()
    for index in known:
        form = vocabulary.verbs.get(tokens.lower[index]) if 0 < index < figure - 1 else None
        if form is None or not tokens.words[index].islower():
            continue
        before, after = tokens.lower[index - 1], tokens.lower[index + 1]
        if not (form.third or (form.base and is_plural(before, language.nouns))):
            continue
        between = before.isalpha() and after.isalpha() and closed.isdisjoint((before, after))
        noun = after not in vocabulary.verbs or tokens.lower[index + 2] in language.grammar.prepositions
        if not (between and noun):
            continue
        if any(form.lemma in lemmas for lemmas in (words.reporting, words.setting, moods.of_figures)):
            verbs.insert(0, Verb(index, form, form.lemma))
            return


def _add_unknown(tokens: Tokens, figure: int, verbs: list[Verb], language: Language) -> None:
    """*The glacier retreats 40 metres*: with no verb before the first figure, a word in *-s* right before it."""
    index = figure - 1
    if index < 1 or (verbs and verbs[0].index <= index):
        return
    word, before = tokens.lower[index], tokens.lower[index - 1]
    if word[-1:] != "s" or word in language.grammar.closed or not is_plural(word, language.nouns):
        return
    if before.isalpha() and before not in language.grammar.closed and not is_plural(before, language.nouns):
        verbs.insert(0, Verb(index, VerbForm(lemma=word[:-1], third=True), word[:-1]))


def _led(
    tokens: Tokens, cues: Mapping[str, list[int]], inside: Container[int], language: Language
) -> Iterator[int]:
    """*The hall will seat 400*, *to offload 40 percent*, *which sails to*: an unknown word behind these is a verb."""
    lower, grammar = tokens.lower, language.grammar
    for index in cues.get(MODAL, ()):
        if tokens.words[index] in grammar.auxiliaries and _plain(tokens, index + 1, inside, language):
            yield index + 1
    for index in cues.get(INFINITIVE, ()):
        led = index + 2 in inside or lower[index + 2] in grammar.determiners
        if led and _plain(tokens, index + 1, inside, language):
            yield index + 1
    for index in cues.get(BOUND, ()):
        behind = lower[index + 2]
        who = lower[index] == _WHO or (lower[index] == _WHICH and lower[index - 1] == ",")
        led = who and lower[index + 1][-1:] == "s" and behind in grammar.closed
        if led and behind not in grammar.auxiliaries and _plain(tokens, index + 1, inside, language):
            yield index + 1


@lru_cache(maxsize=4096)
def _unknown(word: str) -> VerbForm:
    """The form of an unknown verb that is an infinitive, or stands behind *which*."""
    third = word[-1] == "s" and word[-2:] != "ss"
    return VerbForm(lemma=word[:-1], third=True) if third else VerbForm(lemma=word, base=True)


def _plain(tokens: Tokens, index: int, inside: Container[int], language: Language) -> bool:
    word = tokens.words[index]
    return word.isalpha() and word.islower() and word not in language.grammar.closed and index not in inside
