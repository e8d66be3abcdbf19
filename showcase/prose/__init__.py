"""From Markdown to safe HTML with stable anchors, Chinese line breaks and links that can be checked."""
