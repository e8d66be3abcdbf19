"""From a document as a program saved it to one that does not say who made it, where, and with what."""
