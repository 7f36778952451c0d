"""The small words that hold an English clause together, each with a grammar of its own."""

AND, AS, AT, BY, FOR, FROM, IN, INTO, OF = "and", "as", "at", "by", "for", "from", "in", "into", "of"
ON, OR, THAT, TO, WHOSE, WITH = "on", "or", "that", "to", "whose", "with"

#: The verbs that stand before others in every tense.
AUXILIARIES = frozenset(("be", "have"))

#: Their forms that say that the subject is one, or several.
SINGULAR = frozenset(("does", "has", "is", "was"))
PLURAL = frozenset(("are", "do", "have", "were"))
