"""From an article to what its front matter can say."""
