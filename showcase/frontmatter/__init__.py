"""Front matter: the fenced YAML at the top of a case, read with a place for every value."""
