"""What text editors read of a project: schemas that complete and check, and snippets to fill in."""
