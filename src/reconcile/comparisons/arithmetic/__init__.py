"""What follows from the figures and the years of one source, held against what another states."""
