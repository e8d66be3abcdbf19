"""What a single line of a press text can be: by-line, caption, page furniture, heading, name."""
