"""What the intervals say of a relation: a verdict, with its gap, its ratio and its reason."""
