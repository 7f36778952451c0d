"""The figures of a sentence: numbers with their units, hedges and directions."""
