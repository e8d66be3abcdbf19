"""Handouts as PDF files, printed by a browser that the machine has."""
