"""The small words of a language, which hold its sentences together, and what is a word of any other sort."""

from attrs import frozen


@frozen(eq=False, kw_only=True)
class Grammar:
    """The closed classes; ``closed`` is all of them, and ends a noun phrase."""

    closed: frozenset[str]
    adverbs: frozenset[str]
    auxiliaries: frozenset[str]
    conjunctions: frozenset[str]
    determiners: frozenset[str]
    prepositions: frozenset[str]
    pronouns: frozenset[str]
    negations: frozenset[str]

    def is_open(self, word: str) -> bool:
        """Whether a word in lower case is of the open classes: no sign, no number, and none of the closed.

        Args:
            word: The word; the empty one, behind the last of a sentence, is of none.
        """
        return word[:1].isalpha() and word not in self.closed
