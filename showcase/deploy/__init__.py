"""Carrying a finished site to a folder elsewhere, all or nothing, and checking what lies there."""
