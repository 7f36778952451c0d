"""From tokens to numerals, and the traps that refuse what is no figure."""
