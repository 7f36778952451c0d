"""From files to sources, sentences and tokens."""
