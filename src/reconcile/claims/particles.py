"""The small words that hold an English clause together, each with a grammar of its own."""

AND, AS, AT, BUT, BY, FOR, FROM, IN, INTO = "and", "as", "at", "but", "by", "for", "from", "in", "into"
OF, ON, OR, SUCH, THAT, TO, WHOSE, WITH = "of", "on", "or", "such", "that", "to", "whose", "with"

#: The verbs that stand before others in every tense.
AUXILIARIES = frozenset(("be", "have"))

#: Their forms that say that the subject is one, or several.
SINGULAR = frozenset(("does", "has", "is", "was"))
PLURAL = frozenset(("are", "do", "have", "were"))
