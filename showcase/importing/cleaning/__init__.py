"""Sound characters: annotations off, damage marked, simplified, punctuated."""
