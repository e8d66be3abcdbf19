"""A case or one of its sources as others cite it: in words, for reference managers, in the head of a page."""
