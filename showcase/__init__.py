"""A static site generator for case studies of Party-building brands."""

__version__ = "0.1.0"
