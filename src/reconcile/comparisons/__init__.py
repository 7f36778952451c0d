"""Which claims can be compared, and what must hold between them."""
