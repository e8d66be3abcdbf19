"""Markdown that silently is not what it looks like: one file for each group of mistakes."""
