"""The words of a language, as data and as one value."""
