"""Places: the official administrative divisions and the functional zones inside them."""
