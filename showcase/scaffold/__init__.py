"""Beginning a new case: a free address and a commented file."""
