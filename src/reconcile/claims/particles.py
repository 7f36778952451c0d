"""The small words that hold an English clause together, each with a grammar of its own."""

AND, AS, AT, BY, FOR, IN, OF = "and", "as", "at", "by", "for", "in", "of"
ON, OR, THAT, TO = "on", "or", "that", "to"

#: The verbs that stand before others in every tense.
AUXILIARIES = frozenset(("be", "have"))
