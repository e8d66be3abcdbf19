"""A trainer's course file and a site → packages for learning platforms, and one that opens by itself."""
