"""What a pronoun stands for: the subject named before it that it can mean."""

from itertools import chain

from attrs import define, evolve

from reconcile.claims.names import Kind, Name, may_name_firm, may_name_place, name_of, past_attributes
from reconcile.claims.narrative import Narrative
from reconcile.claims.origins import speaker_behind
from reconcile.claims.particles import AUXILIARIES, IN, OF
from reconcile.claims.phrases import taken_apart
from reconcile.claims.sentence import Sentence
from reconcile.claims.subjects import Subject, subject_of
from reconcile.language.inflection import is_plural

_SUBJECTS = "subjects"


@define(eq=False)
class Discourse:
    """A sentence with those before it, in which its pronouns have their referents.

    Attributes:
        sentence: The sentence.
        place: Its place in the narrative.
        narrative: The sentences that it stands among.
    """

    sentence: Sentence
    place: int
    narrative: Narrative

    def referent(self, pronoun: str, index: int) -> Name | None:
        """The name that a pronoun at the index of the sentence stands for."""
        if pronoun in self.sentence.clauses.pronouns.speaker and self.sentence.sayings:
            speaker = speaker_behind(self.sentence, index)
            if speaker is not None and speaker.kind is Kind.PERSON:
                return speaker
        subjects = _subjects(self.sentence)
        here = [subject for subject in subjects if subject.end <= index]
        found = self._meant(pronoun, here)
        if found is None and pronoun in self.sentence.clauses.pronouns.possessives:
            behind = [subject for subject in subjects if index < subject.first][:1]
            found = self._body(pronoun, self.sentence, here) or self._meant(pronoun, behind)
        if found is not None:
            return found
        told = (self._meant(pronoun, _subjects(earlier)) for earlier in self.narrative.before(self.place))
        before = ((each, _subjects(each)) for each in self.narrative.before(self.place))
        bodies = (self._body(pronoun, *each) for each in chain([(self.sentence, here)], before))
        return next(filter(None, chain(told, bodies)), None)

    def named_before(self, first: int, end: int) -> Name | None:
        """The firm or the country that a noun phrase stands for: *the company*, *the country*."""
        lower, nouns = self.sentence.lower, self.sentence.clauses.nouns
        noun = lower[first + 1] if lower[first : end - 1] == ["the"] else ""
        if noun not in nouns.businesses and noun not in nouns.lands:
            return None
        may_name = may_name_firm if noun in nouns.businesses else may_name_place
        before = filter(may_name, self.narrative.before(self.place))
        here = (subject for subject in _subjects(self.sentence) if subject.end <= first)
        told = chain([here], map(_subjects, before))
        names = (subject.name for subjects in told for subject in reversed([*subjects]) if subject.name)
        if noun in nouns.lands:
            return next((name for name in names if name.kind is Kind.PLACE), None)
        return next((name for name in names if name.firm), None)

    def _body(self, pronoun: str, of: Sentence, subjects: list[Subject]) -> Name | None:
        """What *it* or *they* stands for if nothing else can be meant: a firm or a team, whose name is like a person's."""
        words = self.sentence.clauses.pronouns
        if pronoun not in words.things and pronoun not in words.many:
            return None
        many = pronoun in words.many
        names = [
            subject.name for subject in subjects if subject.name and _may_be_firm(of, subject, many=many)
        ]
        return names[-1] if names else None

    def event_before(self) -> str | None:
        """The kind of the last event that the sentence before names."""
        earlier = next(self.narrative.before(self.place), None)
        if earlier is None:
            return None
        events = earlier.clauses.events
        kinds = (events.get(word) for word in reversed(earlier.lower))
        return next((kind for kind in kinds if kind is not None), None)

    def _is_office(self, name: Name) -> bool:
        """Whether a plain noun is one of a person: *the former minister*, *a driver*."""
        if name.head in self.sentence.clauses.speech.titles:
            return True
        return self.sentence.vocabulary.is_person(name.head) and not name.plural

    def _is_body(self, name: Name) -> bool:
        """Whether a plain noun is one of people who act together: *the police*, *the council*."""
        return name.kind is Kind.COMMON and name.head in self.sentence.clauses.nouns.bodies

    def _is_measure(self, name: Name) -> bool:
        """Whether a plain noun is of a measure, which does nothing: *net loss*."""
        return name.head in self.sentence.vocabulary.nouns

    def _meant(self, pronoun: str, subjects: list[Subject]) -> Name | None:
        """The last subject that the pronoun can mean, a named one before a plain thing."""
        names = [
            subject.name for subject in subjects if subject.name and self._can_mean(pronoun, subject.name)
        ]
        named = [name for name in names if name.kind is not Kind.COMMON] or names
        return named[-1] if named else None

    def _can_mean(self, pronoun: str, name: Name) -> bool:
        words = self.sentence.clauses.pronouns
        if pronoun in words.people:
            person = name.kind is Kind.PERSON and not name.firm
            return person or (name.kind is Kind.COMMON and self._is_office(name))
        acts = name.kind is Kind.PLACE or name.firm
        if pronoun in words.many:
            return name.plural or acts or self._is_body(name)
        return acts or (name.kind is Kind.COMMON and not name.plural and not self._is_measure(name))


def _may_be_firm(of: Sentence, subject: Subject, *, many: bool) -> bool:
    """Whether a name may be of a firm, or of several: no title stands in it.

    Args:
        of: The sentence.
        subject: The subject that it names.
        many: Whether it must be of several: *Leeds Rhinos*.
    """
    name, words = subject.name, of.lower[subject.first : subject.end]
    if name is None or name.kind is not Kind.PERSON or not of.clauses.speech.titles.isdisjoint(words):
        return False
    return not many or is_plural(words[-1], of.language.nouns)


def named(discourse: Discourse, subject: Subject | None) -> str | None:
    """The name of a subject, or of what its pronoun stands for."""
    sentence = discourse.sentence
    if subject is None:
        return None
    first = past_attributes(sentence, subject.first, subject.end)
    if not sentence.inside.isdisjoint(range(first, subject.end)):
        return _told_by_figure(sentence, subject.first, subject.end)
    if subject.pronoun:
        if _is_weather(sentence, subject):
            return None
        referent = discourse.referent(subject.pronoun, subject.first)
        return referent.canonical if referent else None
    if subject.name is None or sentence.lower[subject.first] in sentence.clauses.pronouns.impersonal:
        return None
    meant = discourse.named_before(subject.first, subject.end) or subject.name
    return meant.canonical


def _told_by_figure(of: Sentence, first: int, end: int) -> str | None:
    """*The 12 ships*, *a 33 km metro*, *12 sites of 30 firms*: what the noun is whose number or size stands before it."""
    inside = [figure for figure in of.figures if first <= figure.first < end]
    if inside and inside[0].figure.unit.counted:
        end = next((figure.first - 1 for figure in inside if of.lower[figure.first - 1] == OF), end)
    last = next((figure for figure in reversed(inside) if figure.first < end), None)
    if last is None:
        return None
    if last.end < end:
        name = name_of(of, last.end, end)
        return name.canonical if name is not None else None
    return last.noun.words if last.noun is not None and last.noun.end == end else None


def _is_weather(of: Sentence, subject: Subject) -> bool:
    """*It rained for 12 days*."""
    following = (verb.lemma for verb in of.verbs[of.verb_before[subject.end] + 1 :])
    said = next((lemma for lemma in following if lemma not in AUXILIARIES), "")
    return said in of.clauses.pronouns.weather


def _subjects(of: Sentence) -> list[Subject]:
    """The named subjects of a sentence, from left to right, each once."""
    if _SUBJECTS not in of.memory:
        of.memory[_SUBJECTS] = _find_subjects(of)
    found: list[Subject] = of.memory[_SUBJECTS]
    return found


def _find_subjects(of: Sentence) -> list[Subject]:
    named: dict[tuple[int, int], Subject] = {}
    for subject in filter(None, (subject_of(of, verb) for verb in of.verbs)):
        for each in (subject, _holder(of, subject)):
            if each is not None and each.name is not None:
                named[each.first, each.end] = each
    return [named[span] for span in sorted(named)]


def _holder(of: Sentence, subject: Subject) -> Subject | None:
    """*Shares in the online grocer*: the body that what is said of them is about."""
    if of.lower[subject.first] not in of.clauses.nouns.shared or of.lower[subject.first + 1] != IN:
        return None
    following = of.verb_before[subject.end] + 1
    first, end = taken_apart(of, subject.first, of.verbs[following].index).owner or (0, 0)
    name = name_of(of, first, end) if first else None
    firm = name is not None and name.kind is Kind.PERSON
    return Subject(evolve(name, firm=firm) if name else None, "", first, end) if first else None
