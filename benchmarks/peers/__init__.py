"""The same site by other generators: how to install them, and the least that makes the same pages."""
