"""The things and measures of the plugins and the verbs of the language, compiled for look-up."""

from collections.abc import Iterable, Mapping

from attrs import frozen

from reconcile.claims.measurand import Measure, Thing
from reconcile.language.inflection import plural, singular, verb_forms
from reconcile.language.language import Language, Phrases, phrases
from reconcile.language.lexicon import load

_FORMS = ("base", "third", "past", "participle", "gerund")


@frozen
class VerbForm:
    """One form of a verb: its infinitive, and which forms it can be."""

    lemma: str
    forms: frozenset[str]

    @property
    def participle(self) -> bool:
        """Whether it can be a past participle."""
        return "participle" in self.forms

    @property
    def gerund(self) -> bool:
        """Whether it is the -ing form."""
        return "gerund" in self.forms


@frozen(eq=False, kw_only=True)
class Vocabulary:
    """What the reader of claims looks words up in.

    Attributes:
        things: Every thing by each of its names, singular, in lower case.
        verbs: Every known verb form by its first word.
        measured: The name of the measure that a verb says, by infinitive.
        phrasal: Measures by the phrasal verbs that say them, in every form.
        nouns: Measures by the nouns that say them, singular and plural, as phrases.
        cumulative: The names of the measures whose totals can only grow.
        modal_verbs: The modality that a verb lends to the verb it governs, by infinitive.
        modal_words: The modality that a word lends to its clause.
        speech: The infinitives of the verbs of saying.
        impersonal: Subjects that nobody is.
        copulas: Infinitives after which the figure is what the subject amounts to.
        suffering: Infinitives whose subject suffers what is counted.
        suffered: The measures that are suffered.
        titles: Words of rank and office, which are no part of a name.
        events: The name of a kind of event, by the words for it.
    """

    things: Mapping[str, Thing]
    verbs: Mapping[str, VerbForm]
    measured: Mapping[str, str]
    phrasal: Phrases
    nouns: Phrases
    cumulative: frozenset[str]
    modal_verbs: Mapping[str, str]
    modal_words: Mapping[str, str]
    speech: frozenset[str]
    impersonal: frozenset[str]
    copulas: frozenset[str]
    suffering: frozenset[str]
    suffered: frozenset[str]
    titles: frozenset[str]
    events: Mapping[str, str]


def vocabulary(things: Iterable[Thing], measures: Iterable[Measure], language: Language) -> Vocabulary:
    """Compile the things and measures of the plugins for a language."""
    measures = tuple(measures)
    clauses = load(language.name, "clauses")
    modal = {verb: kind for kind, verbs in clauses["modality verbs"].items() for verb in verbs}
    measured = {verb: measure.name for measure in measures for verb in measure.verbs}
    known = {
        *language.verbs.common, *language.verbs.irregular, *modal, *measured, *clauses["speech"]["verbs"],
        *clauses["copulas"]["verbs"], *clauses["suffering"]["verbs"], "be",
    }  # fmt: skip
    return Vocabulary(
        things=_things(things, language),
        verbs=_verbs(sorted(verb for verb in known if " " not in verb), language),
        measured=measured,
        phrasal=_phrasal(measured, language),
        nouns=_nouns(measures, language),
        cumulative=frozenset(measure.name for measure in measures if measure.cumulative),
        modal_verbs=modal,
        modal_words={word: kind for kind, words in clauses["modality words"].items() for word in words},
        speech=frozenset(clauses["speech"]["verbs"]),
        impersonal=frozenset(clauses["impersonal subjects"]["subjects"]),
        copulas=frozenset(clauses["copulas"]["verbs"]),
        suffering=frozenset(clauses["suffering"]["verbs"]),
        suffered=frozenset(clauses["suffering"]["measures"]),
        titles=frozenset(clauses["titles"]["titles"]),
        events={word: kind for kind, words in clauses["kinds of events"].items() for word in words},
    )


def _things(things: Iterable[Thing], language: Language) -> dict[str, Thing]:
    named: dict[str, Thing] = {}
    for thing in things:
        for name in (thing.name, *thing.names):
            head, space, last = name.lower().rpartition(" ")
            named[name.lower()] = named[head + space + singular(last, language.nouns)] = thing
    return named


def _verbs(infinitives: Iterable[str], language: Language) -> dict[str, VerbForm]:
    found: dict[str, VerbForm] = {
        form: VerbForm("be", frozenset(("base",))) for form in ("be", "am", "is", "are", "was", "were", "been", "being")
    }
    found |= {form: VerbForm("have", frozenset(("base",))) for form in ("has", "’ve", "'ve")}
    for verb in infinitives:
        if verb == "be":
            continue
        for kind, form in zip(_FORMS, verb_forms(verb, language.verbs.irregular), strict=True):
            known = found.get(form)
            if known is None or known.lemma == verb:
                found[form] = VerbForm(verb, (known.forms if known else frozenset()) | {kind})
    return found


def _phrasal(measured: Mapping[str, str], language: Language) -> Phrases:
    section: dict[str, list[str]] = {}
    for verb, measure in measured.items():
        if " " in verb and not verb.startswith("be "):
            section.setdefault(measure, []).extend(verb_forms(verb, language.verbs.irregular))
    return phrases({measure: tuple(dict.fromkeys(forms)) for measure, forms in section.items()})


def _nouns(measures: Iterable[Measure], language: Language) -> Phrases:
    section = {
        measure.name: tuple(dict.fromkeys(form for noun in measure.nouns for form in (noun, plural(noun, language.nouns))))
        for measure in measures
        if measure.nouns
    }
    return phrases(section, last=True)
