"""Claims: a figure with the quantity it measures and where it stands."""
