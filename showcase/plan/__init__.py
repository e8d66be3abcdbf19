"""Which pages there are and what each shows; sorting, grouping and choosing happen here."""
