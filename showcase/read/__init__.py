"""Reading the project from the disk."""
