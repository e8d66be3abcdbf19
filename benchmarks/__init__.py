"""What the generator costs, measured; run by hand, results beside the scripts."""
