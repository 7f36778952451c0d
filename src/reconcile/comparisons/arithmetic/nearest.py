"""Which passages of other sources share most words with a sentence, by the words that tell passages apart."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Generic, Protocol, TypeVar

from attrs import frozen

#: A word of more passages than these does not tell them apart.
_TELLING = 24


class _Told(Protocol):
    """What a source tells in a passage."""

    @property
    def source(self) -> str:
        """The id of the source."""

    @property
    def about(self) -> frozenset[str]:
        """The stems of what it is about, or what its words mean."""


Passage = TypeVar("Passage", bound=_Told)


@frozen(eq=False)
class ByStem(Generic[Passage]):
    """Passages of all sources, by the stems of their words."""

    passages: Mapping[str, Sequence[Passage]]

    @classmethod
    def of(cls, told: Iterable[Passage]) -> "ByStem[Passage]":
        """Sort passages by what they are about."""
        found: dict[str, list[Passage]] = {}
        for passage in told:
            for word in passage.about:
                found.setdefault(word, []).append(passage)
        return cls(found)

    def nearest(self, words: frozenset[str], source: str, most: int) -> Iterator[Passage]:
        """Give the few that share most with a sentence.

        Args:
            words: The stems of what the sentence is about, or what its words mean.
            source: Its source, whose own passages are left out.
            most: How many to give.
        """
        lists = (self.passages.get(word, ()) for word in sorted(words))
        told = (each for listed in lists if len(listed) <= _TELLING for each in listed)
        shared = Counter(each for each in told if each.source != source)
        yield from (passage for passage, _ in shared.most_common(most))
