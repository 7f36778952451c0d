"""What a pronoun stands for: the subject named before it that it can mean."""

from attrs import frozen

from reconcile.claims.names import Kind, Name
from reconcile.claims.sentence import Sentence, sentence
from reconcile.claims.subjects import Subject, subject_of
from reconcile.text.tokens import tokens

_SUBJECTS, _EARLIER = "subjects", "earlier"

#: How many sentences back a referent is looked for: news seldom points further.
BACK = 3


@frozen(eq=False)
class Discourse:
    """A sentence with those before it, in which its pronouns have their referents.

    Attributes:
        sentence: The sentence.
        before: The spans of the sentences before it, the nearest last.
    """

    sentence: Sentence
    before: tuple[tuple[int, int], ...]

    def referent(self, pronoun: str, index: int) -> Name | None:
        """The name that a pronoun at the index of the sentence stands for."""
        here = _subjects(self.sentence)
        found = self._meant(pronoun, [subject for subject in here if subject.end <= index])
        if found is None and pronoun in self.sentence.clauses.pronouns.possessives:
            found = self._meant(pronoun, [subject for subject in here if index < subject.first][:1])
        for start, end in reversed(self.before):
            if found is not None:
                break
            found = self._meant(pronoun, _subjects(self._earlier(start, end)))
        return found

    def event_before(self) -> str | None:
        """The kind of the last event that the sentence before names."""
        if not self.before:
            return None
        earlier = self._earlier(*self.before[-1])
        events = earlier.clauses.events
        kinds = (events.get(word) for word in reversed(earlier.lower))
        return next((kind for kind in kinds if kind is not None), None)

    def _earlier(self, start: int, end: int) -> Sentence:
        """An earlier sentence, read for its verbs and names only."""
        here, asked = self.sentence, (_EARLIER, start)
        if asked not in here.memory:
            found = tokens(here.tokens.text, start, end)
            here.memory[asked] = sentence(found, (), here.language, here.vocabulary)
        earlier: Sentence = here.memory[asked]
        return earlier

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
            return name.kind is Kind.PERSON
        if pronoun in words.many:
            return name.plural or name.kind is Kind.PLACE
        return name.kind is Kind.PLACE or (name.kind is Kind.COMMON and not name.plural)


def _subjects(of: Sentence) -> list[Subject]:
    """The named subjects of a sentence, from left to right, each once."""
    if _SUBJECTS not in of.memory:
        of.memory[_SUBJECTS] = _find_subjects(of)
    found: list[Subject] = of.memory[_SUBJECTS]
    return found


def _find_subjects(of: Sentence) -> list[Subject]:
    found = (subject_of(of, verb) for verb in of.verbs)
    named = {(subject.first, subject.end): subject for subject in found if subject and subject.name}
    return [named[span] for span in sorted(named)]
