"""Putting a finished site in the place of the old one, all or nothing."""
