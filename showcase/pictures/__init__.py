"""From the file of a picture to what a page has to know of it, and to the clean files that are published."""
