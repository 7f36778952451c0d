"""The things and measures of the plugins and the verbs of the language, compiled for look-up."""

from collections.abc import Iterable, Mapping

from attrs import frozen

from reconcile.claims.measurand import Measure, Thing
from reconcile.figures.nouns import PERSON
from reconcile.language.clauses import Clauses, clauses
from reconcile.language.dealings import dealings
from reconcile.language.inflection import plural, singular, verb_forms
from reconcile.language.phrases import Phrases, phrases
from reconcile.language.words import Language

_FORMS = ("base", "third", "past", "participle", "gerund")
#: The ends of verbs that double an *l* where British English spells them.
_DOUBLING = ("el", "al")

_AUXILIARIES: Mapping[str, tuple[str, ...]] = {
    "be": ("be", "am", "is", "are", "was", "were", "been", "being"),
    "have": ("has", "’ve", "'ve"),
}


@frozen(kw_only=True)
class VerbForm:
    """One form of a verb: its infinitive, and what the form can be.

    Attributes:
        lemma: The infinitive.
        base: Whether it can be the infinitive itself.
        third: Whether it can be the third person singular.
        past: Whether it can be the past tense.
        participle: Whether it can be the past participle.
        gerund: Whether it is the -ing form.
    """

    lemma: str
    base: bool = False
    third: bool = False
    past: bool = False
    participle: bool = False
    gerund: bool = False


@frozen(eq=False, kw_only=True)
class Vocabulary:
    """What the reader of claims looks words up in.

    Attributes:
        things: Every thing by each of its names, singular, in lower case.
        verbs: Every known verb form.
        measured: The name of the measure that a verb says, by infinitive.
        phrasal: Measures, or plain verbs, by the verbs with particles or nouns that say them, in every form.
        nouns: Measures by the nouns that say them, singular and plural, by their last word.
        cumulative: The names of the measures whose totals can only grow.
        acts: The names of the measures that are done with things: they have a verb, are no property
            of their subject, and count what they are done with.
        clauses: The words of clauses of the language.
    """

    things: Mapping[str, Thing]
    verbs: Mapping[str, VerbForm]
    measured: Mapping[str, str]
    phrasal: Phrases
    nouns: Phrases
    cumulative: frozenset[str]
    acts: frozenset[str]
    clauses: Clauses

    def is_person(self, noun: str) -> bool:
        """Whether a noun in the singular is known to be of people: *driver*, *minister*."""
        thing = self.things.get(noun)
        while thing is not None and thing.name != PERSON:
            thing = thing.kind_of
        return thing is not None


def vocabulary(things: Iterable[Thing], measures: Iterable[Measure], language: Language) -> Vocabulary:
    """Compile the things and measures of the plugins for a language."""
    measures = tuple(measures)
    words = clauses(language.name)
    measured = {verb: measure.name for measure in measures for verb in measure.verbs}
    known = (language.verbs.common, language.verbs.irregular, words.moods.known, measured)
    measuring = words.measures
    said = (
        words.speech.verbs,
        measuring.be,
        measuring.move - measuring.moved,
        measuring.suffering,
        measuring.causing,
        measuring.taking,
        words.control,
        dealings().known,
    )
    return Vocabulary(
        things=_things(things, language),
        verbs=_special(language, words) | _verbs(frozenset().union(*known, *said), language),
        measured=measured,
        phrasal=_phrasal(measured, measuring.deeds, language),
        nouns=_nouns(measures, language),
        cumulative=frozenset(measure.name for measure in measures if measure.cumulative),
        acts=frozenset(measured.values()) - measuring.suffered - frozenset(measuring.dimensions),
        clauses=words,
    )


def _things(things: Iterable[Thing], language: Language) -> dict[str, Thing]:
    named: dict[str, Thing] = {}
    for thing in things:
        for name in (thing.name, *thing.names):
            head, space, last = name.lower().rpartition(" ")
            named[name.lower()] = named[head + space + singular(last, language.nouns)] = thing
    return named


def _verbs(infinitives: Iterable[str], language: Language) -> dict[str, VerbForm]:
    """Every form of the one-word verbs; where two verbs share a form, the first by the alphabet has it."""
    lemmas: dict[str, str] = {}
    kinds: dict[str, set[str]] = {}
    for verb in sorted(verb for verb in infinitives if " " not in verb and verb != "be"):
        for kind, form in zip(_FORMS, verb_forms(verb, language.verbs.irregular), strict=True):
            if lemmas.setdefault(form, verb) == verb:
                kinds.setdefault(form, set()).add(kind)
    found = {form: _form(lemma, kinds[form]) for form, lemma in lemmas.items()}
    for lemma, forms in _AUXILIARIES.items():
        found |= {form: VerbForm(lemma=lemma, base=True) for form in forms}
    return found


def _special(language: Language, words: Clauses) -> dict[str, VerbForm]:
    """The forms that are verbs where the others are not: *delaying 22 trains*, *slows*; and British *cancelling*."""
    verbs = language.verbs
    forms = [(verb, verb_forms(verb, verbs.irregular)[-1]) for verb in verbs.ambiguous]
    forms += [(verb, verb + "ling") for verb in verbs.common | verbs.ambiguous if verb.endswith(_DOUBLING)]
    slowing = {f"{verb}s": VerbForm(lemma=verb, third=True) for verb in words.measures.moves}
    return {gerund: VerbForm(lemma=verb, gerund=True) for verb, gerund in forms} | slowing


def _form(lemma: str, kinds: set[str]) -> VerbForm:
    return VerbForm(
        lemma=lemma,
        base="base" in kinds,
        third="third" in kinds,
        past="past" in kinds,
        participle="participle" in kinds,
        gerund="gerund" in kinds,
    )


def _phrasal(measured: Mapping[str, str], deeds: Mapping[str, str], language: Language) -> Phrases:
    """The measures of phrasal verbs, those of the plugins before what the language says with a plain verb."""
    section: dict[str, list[str]] = {}
    said = {phrase: measured.get(plain, plain) for phrase, plain in deeds.items()}
    for verb, measure in {**said, **measured}.items():
        if " " in verb:
            section.setdefault(measure, []).extend(verb_forms(verb, language.verbs.irregular))
    return phrases({measure: tuple(dict.fromkeys(forms)) for measure, forms in section.items()})


def _nouns(measures: Iterable[Measure], language: Language) -> Phrases:
    section = {
        measure.name: tuple(form for noun in measure.nouns for form in (noun, plural(noun, language.nouns)))
        for measure in measures
    }
    return phrases({name: tuple(dict.fromkeys(forms)) for name, forms in section.items()}, last=True)
