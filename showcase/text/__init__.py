"""Chinese text as such: its widths and its line breaks."""
