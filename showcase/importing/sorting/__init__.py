"""From blocks to an article: what is headline, imprint, text, and what belongs to something else."""
