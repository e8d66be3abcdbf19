"""The kinds of page, one module each: the value its template receives and how it is made."""
