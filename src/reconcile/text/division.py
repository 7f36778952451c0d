"""A source divided into sentences, and those of them in which something may be found."""

import re
from collections.abc import Iterator

from attrs import frozen

from reconcile.text.front_matter import body_start
from reconcile.text.sentences import sentences
from reconcile.text.source import Source

Span = tuple[int, int]


@frozen(eq=False)
class Division:
    """A source and the spans of its sentences, those of its front matter left out."""

    source: Source
    spans: list[Span]

    def holding(self, pattern: re.Pattern[str]) -> Iterator[int]:
        """The places among the spans of the sentences in which a pattern is found.

        The pattern is shown the sign before the sentence too, which is white space nearly always.
        """
        search, text = pattern.search, f" {self.source.text}"
        for place, (start, end) in enumerate(self.spans):
            if search(text, start, end + 1) is not None:
                yield place


def divided(source: Source, abbreviations: frozenset[str]) -> Division:
    """Divide a source into sentences.

    Args:
        source: The source.
        abbreviations: As ``sentences`` wants them.
    """
    return Division(source, sentences(source.text, abbreviations, body_start(source.text)))
