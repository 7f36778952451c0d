"""What the library knows of itself, as plugins like any other."""
