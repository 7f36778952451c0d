"""What auxiliaries and adverbs lend to their own clause, by who tells of it."""

from collections.abc import Mapping

from reconcile.claims.measurand import Modality
from reconcile.claims.sentence import Sentence

#: The modalities by the words that the lexicon has for them.
MODALITIES: Mapping[str, Modality] = {modality.value: modality for modality in Modality}


def by_words(sentence: Sentence, first: int, end: int) -> Modality:
    """The modality of the last word that lends one."""
    words, months = sentence.clauses.moods.words, sentence.language.calendar.months
    for index in range(min(end, sentence.count) - 1, first - 1, -1):
        word = sentence.lower[index]
        if word in words and (word not in months or sentence.words[index].islower()):
            return MODALITIES[_reported(sentence, index) or words[word]]
    return Modality.ACTUAL


def _reported(sentence: Sentence, index: int) -> str | None:
    """*said it would cut 340 jobs*, who said *we will*: what a word lends behind a verb of telling in the past."""
    mood = sentence.clauses.moods.reported.get(sentence.lower[index])
    if mood is None or sentence.lower[index + 1] == "have":
        return None
    return mood if told(sentence, index) else None


def told(sentence: Sentence, index: int) -> bool:
    """Whether a verb of telling in the past stands before a word, which puts the present into the past too."""
    place = sentence.verb_before[index]
    near = sentence.verbs[max(0, place - 1) : place + 1]
    telling = sentence.clauses.moods.telling
    before = any(verb.form.past and verb.lemma in telling for verb in near)
    return before and ";" not in sentence.lower[near[0].index : index]
